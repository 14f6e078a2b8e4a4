"""A text, or a date → the numbers that it tells, by value: in figures, in letters, as ordinals, as vague plurals."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from azir_cli.curation.articles import quantities
from azir_cli.curation.rules.bound_words import BOUND_WORDS, SMALL, VAGUE_NUMBERS
from azir_cli.dates.calendars import DateError, from_day
from azir_cli.dates.edtf import EdtfDate, split_interval
from azir_cli.dates.lexer import tokens
from azir_cli.dates.names import MONTHS, Calendar
from azir_cli.dates.token_kinds import TokenKind
from azir_cli.facts.model import When
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold
from azir_cli.text.numerals import key
from azir_cli.text.words import Word, words


class Figure(NamedTuple):
    """A number in a text: the words from `first` to `end`, excluded, and the keys of what it may mean."""

    first: int
    end: int
    values: frozenset[str]
    is_soft: bool
    """A small number in letters, an ordinal or an article: as often a turn of speech as a figure."""
    is_vague: bool = False
    """A plural as tens of thousands: more than its value."""


class Told(NamedTuple):
    """A text with its numbers."""

    text: str
    words: Sequence[Word]
    figures: Sequence[Figure]

    @property
    def values(self) -> frozenset[str]:
        """Whatever a number of it may mean."""
        return frozenset().union(*(figure.values for figure in self.figures))

    def shown(self, figure: Figure) -> str:
        """A number as it is written."""
        return self.text[self.words[figure.first].start : self.words[figure.end - 1].end]


_ORDINAL_KINDS = {TokenKind.ORDINAL, TokenKind.TENS, TokenKind.ROMAN}


@lru_cache(maxsize=10_000)
def told(text: str, language: str = "en") -> Told:
    """The numbers of a text, from left to right; of a language whose words of scale are not known, at every scale.

    >>> [sorted(figure.values) for figure in told("8.3 km in the 20th century").figures]
    [['8.3'], ['20']]
    """
    said = words(text)
    starts = {word.start: at for at, word in enumerate(said)}
    ends = {word.end: at + 1 for at, word in enumerate(said)}
    hard = [
        Figure(starts[one.start], ends[one.end], one.values if language in READ else _scaled(one.values), one.is_plain)
        for one in quantities(text)
        if one.start in starts and one.end in ends
    ]
    taken = {at for figure in hard for at in range(figure.first, figure.end)}
    soft = [figure for figure in _soft(text, said) if taken.isdisjoint(range(figure.first, figure.end))]
    return Told(text, said, sorted((*hard, *soft)))


READ = frozenset(BOUND_WORDS)
"""The languages whose numbers in letters, scales and bounds are known."""


def _scaled(values: frozenset[str]) -> frozenset[str]:
    return frozenset(key(float(value) * 1000**scale) for value in values for scale in range(5))


def _soft(text: str, said: Sequence[Word]) -> Iterator[Figure]:
    texts = [word.text for word in said]
    at = 0
    while at < len(texts):
        length = next((size for size in (3, 2, 1) if tuple(texts[at : at + size]) in VAGUE_NUMBERS), 0)
        if length:
            value = VAGUE_NUMBERS[tuple(texts[at : at + length])]
            yield Figure(at, at + length, frozenset({key(value)}), is_soft=True, is_vague=True)
        elif texts[at] in SMALL:
            yield Figure(at, at + 1, frozenset({key(SMALL[texts[at]])}), is_soft=True)
        at += length or 1
    for token in tokens(text):
        inside = [at for at, word in enumerate(said) if token.start <= word.start and word.end <= token.end]
        if token.kind in _ORDINAL_KINDS and token.number and inside:
            yield Figure(inside[0], inside[-1] + 1, frozenset({key(token.number)}), is_soft=True)


# Dates


class DateFigures(NamedTuple):
    """What a date may be told by, in both calendars."""

    values: frozenset[str]
    years: frozenset[str]
    """Of four digits."""
    months: frozenset[tuple[Calendar, int]]


YEAR_DIGITS = 4
_YEARS_APART = 621
_LAST_JALALI = 1500


def of_date(when: When | None) -> DateFigures:
    """The numbers and months by which a text may tell a date, as it is written or converted."""
    values: set[float] = set()
    years: set[float] = set()
    months: set[tuple[Calendar, int]] = set()
    for calendar in ("gregorian", "jalali") if when else ():
        value = getattr(when.complete, calendar) if when else None
        for end in split_interval(value, calendar) if value else ():
            if isinstance(end, EdtfDate):
                years |= {end.year, end.year + end.years - 1}
                values |= set(year_figures(end))
                values |= {end.day or 0, end.month or 0}
                months |= {(calendar, end.month)} if end.month else set()
    interval = when.complete.interval if when else None
    for day in (interval.first, interval.last) if interval else ():
        for calendar in ("gregorian", "jalali") if day else ():
            try:
                year, month, number = from_day(day, calendar)  # type: ignore[arg-type]
            except DateError:
                continue
            years.add(year)
            values |= {month, number}
            months.add((calendar, month))  # type: ignore[arg-type]
    keys = frozenset(map(key, years))
    return DateFigures(frozenset(map(key, values - {0})) | keys, keys, frozenset(months))


def year_figures(date: EdtfDate) -> Sequence[int]:
    """How a year, decade or century may be written: 1991 or 91; 1990 or 90; 20 or 1900."""
    if date.years == 100:  # noqa: PLR2004 - a century
        return date.year // 100 + 1, date.year
    return date.year, date.year % 100


def converted(values: frozenset[str]) -> frozenset[str]:
    """The years of the other calendar that each year of four digits touches."""
    years = [int(value) for value in values if len(value) == YEAR_DIGITS and value.isdecimal()]
    return frozenset(
        str(year + apart * (1 if year <= _LAST_JALALI else -1))
        for year in years
        for apart in (_YEARS_APART, _YEARS_APART + 1)
    )


def months_named(text: str, language: str) -> Iterator[tuple[Calendar, int, Word]]:
    """The months that a text names in full, in English only if capital, in Azerbaijani with the endings of a case."""
    known = _months(language)
    for word in words(text):
        name: str = word.text
        if language == "az":
            name = next((word.text[:cut] for cut in _cuts(word.text) if word.text[:cut] in known), name)
        if name in known and (language != "en" or text[word.start].isupper()):
            yield *known[name], word


# as folded: dekabrda, dekabrın, dekabrında, dekabrındakı, dekabrına, dekabrdan, dekabra
_CASE = re.compile(r"(?:[iu]n?)?(?:d[ae]n?(?:ki)?|[ae])?|ki")
_LONGEST_CASE = 7
_LEAST_MONTH = 3


def _cuts(word: str) -> Iterator[int]:
    """Where the ending of a case may begin."""
    first = max(len(word) - _LONGEST_CASE, _LEAST_MONTH)
    return (cut for cut in range(len(word), first - 1, -1) if _CASE.fullmatch(word, cut))


@cache
def _months(language: str) -> Mapping[str, tuple[Calendar, int]]:
    """The calendar and number of each month of a language, by its folded name."""
    return {
        fold(name).replace(ZWNJ, ""): (calendar, number)
        for calendar, languages in MONTHS.items()
        for own, names in languages.items()
        for number, name in enumerate(names, 1)
        if own == language
    }


def months_hinted(text: str) -> frozenset[tuple[Calendar, int]]:
    """The months that a word of an article may name, in any spelling."""
    return frozenset((one.calendar, one.number) for one in tokens(text) if one.kind is TokenKind.MONTH and one.calendar)
