"""The text of an article → its sentences, its numbers, and what another text has word for word from it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from azir_cli.facts.model import Stretch
from azir_cli.text import numerals
from azir_cli.text.folding import Folded
from azir_cli.text.words import Word, words

RUN = 8
"""So many words in a row may a text of our own share with an article: names of institutions are that long."""

_SENTENCE_END = re.compile(r"[!?؟\n\r]|(?<!\d)\.|\.(?!\d)")

# What may stand between the words of one number: twenty-five, 2ميليون
_WITHIN_NUMBER = re.compile("[ \t\xa0\u200c-]*")

_FIGURES = re.compile(r"\d+")

_SCALED = 1000


class Quantity(NamedTuple):
    """A number in a text: code points `start` to `end` (excluded), and the keys of what it may mean."""

    start: int
    end: int
    values: frozenset[str]
    is_plain: bool
    """In letters and below a thousand: as often a turn of speech as a figure."""


def sentences(text: str) -> list[Stretch]:
    """Split at . ! ? ؟ and ends of lines, but not within 8.3; each runs from its first word to its last."""
    found = []
    start = 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)):
        inner = words(text[start:end])
        if inner:
            found.append(Stretch(start + inner[0].start, start + inner[-1].end))
        start = end
    return found


def quantities(text: str) -> list[Quantity]:
    """Every number of the text, in figures or letters, with its scale; a date in figures is several."""
    return [quantity for line in _unbroken(text) for quantity in _quantities(line)]


def runs(text: str) -> frozenset[tuple[Folded, ...]]:
    """Every run of words in a text that is one word longer than another text may have in common with it."""
    said = _texts(_parts(text))
    return frozenset(said[at : at + RUN + 1] for at in range(len(said) - RUN))


def shared_runs(text: str, others: frozenset[tuple[Folded, ...]]) -> list[str]:
    """What a text has word for word from another, whose `runs` are given."""
    said = _parts(text)
    starts = [at for at in range(len(said) - RUN) if _texts(said[at : at + RUN + 1]) in others]
    stretches: list[Stretch] = []
    for at in starts:
        start, end = said[at].start, said[at + RUN].end
        if stretches and start < stretches[-1].end:
            start = stretches.pop().start
        stretches.append(Stretch(start, end))
    return [text[stretch.start : stretch.end] for stretch in stretches]


def _texts(said: Sequence[Word]) -> tuple[Folded, ...]:
    return tuple(word.text for word in said)


def _parts(text: str) -> list[Word]:
    """The words of a text, those with ZWNJ taken apart: older texts write a space there."""
    return [word._replace(text=part, parts=()) for word in words(text) for part in word.parts or (word.text,)]


def _unbroken(text: str) -> Iterator[list[Word]]:
    """Yield the words between which no punctuation stands."""
    line: list[Word] = []
    for word in words(text):
        if line and not _WITHIN_NUMBER.fullmatch(text, line[-1].end, word.start):
            yield line
            line = []
        line.append(word)
    yield line


def _quantities(line: Sequence[Word]) -> Iterator[Quantity]:
    texts = [word.text for word in line]
    past = 0
    for number in numerals.numbers(texts):
        yield from _in_dates(line[past : number.first])
        past = number.end
        counted = texts[number.first : past]
        values = {number.value}
        if len(counted) == 1:
            values.add(numerals.other_reading(counted[0]) or number.value)
        yield Quantity(
            start=line[number.first].start,
            end=line[past - 1].end,
            values=frozenset(map(numerals.key, values)),
            is_plain=number.value < _SCALED and not any(map(numerals.is_figures, counted)),
        )
    yield from _in_dates(line[past:])


def _in_dates(between: Sequence[Word]) -> Iterator[Quantity]:
    """Yield the numbers that dates in figures, as 1991-12-25, are made of."""
    for word in between:
        for figures in _FIGURES.findall(word.text):
            yield Quantity(word.start, word.end, frozenset({numerals.key(float(figures))}), is_plain=False)
