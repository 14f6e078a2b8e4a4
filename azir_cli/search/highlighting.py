"""A text and what a query met → the spans of the text to highlight, in code points of the text as written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from azir_cli.search.language.stop_words import STOP_WORDS
from azir_cli.search.lookup import MatchKind
from azir_cli.text import numerals
from azir_cli.text.words import Word, words


class Match(NamedTuple):
    """A word or expression of the query, the word it met, as the base writes it, and how."""

    word: str
    met: str
    how: MatchKind
    """`number` and `date` compare by value."""


def highlights(text: str, matched: Iterable[Match]) -> list[tuple[int, int]]:
    """Spans (start, end exclusive) of the words of a text that matches met, in order, none overlapping."""
    found = words(text)
    spans = {span for match in matched for span in _spans(text, found, match)}
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def numbers_in(text: str, key: str) -> Iterator[str]:
    """The numbers of a text with this value (see `numerals.key`), as written."""
    for start, end in _number_spans(words(text), {key}):
        yield text[start:end]


def _spans(text: str, found: Sequence[Word], match: Match) -> Iterator[tuple[int, int]]:
    if match.how is MatchKind.DATE:
        yield from _date_spans(text, found, match.word)
    elif match.how is MatchKind.NUMBER:
        typed = words(match.word)
        yield from _number_spans(
            found, {numerals.key(number.value) for number in numerals.numbers([w.text for w in typed])}
        )
    else:
        yield from _word_spans(found, "".join(word.text for word in words(match.met)))


def _word_spans(found: Sequence[Word], met: str) -> Iterator[tuple[int, int]]:
    """A word by itself, a part of a word with ZWNJ, or a word that the text writes as two."""
    for position, word in enumerate(found):
        if met == word.text or met in word.parts:
            yield word.start, word.end
        elif position and found[position - 1].text + word.text == met:
            yield found[position - 1].start, word.end


def _number_spans(found: Sequence[Word], keys: set[str]) -> Iterator[tuple[int, int]]:
    for number in numerals.numbers([word.text for word in found]):
        if numerals.key(number.value) in keys:
            yield found[number.first].start, found[number.end - 1].end


def _date_spans(text: str, found: Sequence[Word], typed: str) -> Iterator[tuple[int, int]]:
    """The dates of the text, in either calendar, that share a day with the date typed."""
    from azir_cli.dates.finding import find_dates

    asked = [date.parsed.interval for date in find_dates(typed, words(typed))]
    for date in find_dates(text, found):
        if any(date.parsed.interval.overlaps(span) for span in asked):
            telling = [word for word in found[date.start : date.end] if word.text not in STOP_WORDS]
            yield telling[0].start, telling[-1].end
