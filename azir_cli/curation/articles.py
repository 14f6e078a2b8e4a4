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
_BEFORE_STOP = re.compile(r"[^\W\d_]+$")
_BEHIND_STOP = re.compile(r"[\s\"'”’»)\]]*(\w?)")
_ROMAN = re.compile("[IVXLCDM]+")
_LONGEST_WORD = 24

# Own list: what stands before a name or a number in the languages of news agencies.
_ABBREVIATIONS = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "st",
        "gen",
        "col",
        "lt",
        "sgt",
        "capt",
        "rev",
        "hon",
        "maj",
        "sen",
        "gov",
        "rep",
        "no",
        "nr",
        "vol",
        "fig",
        "pp",
        "ed",
        "eds",
        "approx",
        "ca",
        "cf",
        "al",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "akad",
        "dos",
        "art",
        "bkz",
        "yrd",
        "doç",
    ]
)

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
    """Split at . ! ? ؟ and ends of lines, but not within 8.3 or behind an abbreviation; from first word to last.

    >>> text = "On 27 Sept. 1888 II. Abdülhamid met Dr. J. Smith. It rained."
    >>> [text[start:end] for start, end in sentences(text)]
    ['On 27 Sept. 1888 II. Abdülhamid met Dr. J. Smith', 'It rained']
    """
    found = []
    start = 0
    ends = (
        match.end() for match in _SENTENCE_END.finditer(text) if match[0] != "." or _ends_sentence(text, match.start())
    )
    for end in (*ends, len(text)):
        inner = words(text[start:end])
        if inner:
            found.append(Stretch(start + inner[0].start, start + inner[-1].end))
        start = end
    return found


def _ends_sentence(text: str, stop: int) -> bool:
    """Whether the full stop at a place ends a sentence: not behind one letter, a Roman numeral or an abbreviation.

    In letters that have capitals, a sentence does not begin with a small one, nor with a figure.
    """
    before = _BEFORE_STOP.search(text, max(0, stop - _LONGEST_WORD), stop)
    word = before[0] if before else ""
    if len(word) == 1 or _ROMAN.fullmatch(word) or word.casefold() in _ABBREVIATIONS:
        return False
    behind = _BEHIND_STOP.match(text, stop + 1)
    first = behind[1] if behind else ""
    return not (first.islower() or (first.isdecimal() and word.upper() != word.lower()))


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
        values = {number.value, *number.others}
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
