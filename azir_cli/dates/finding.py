"""The words of a query or a text → the dates among them, read as they are by themselves."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import DateError
from azir_cli.dates.lexer import Token, tokens, words_of
from azir_cli.dates.lexicon import may_date
from azir_cli.dates.parsing import ParsedDate, read
from azir_cli.dates.token_kinds import DATING, TokenKind
from azir_cli.text.words import Word

QUERY_YEARS = (range(1200, 1501), range(1700, 2101))
"""Other bare numbers in a query are no years."""

_LONGEST_EXPRESSION = 14
"""In tokens: from the 25th of December 1991 to the 12th of March 1992."""

_QUESTION_MARKS = ("?", "؟")
_NO_EDGE = {TokenKind.UNKNOWN, TokenKind.NOISE, TokenKind.LOOSE}
"""No date in a query begins or ends with one; a year's word and the like go with a date all the same."""
_ELSEWHEN = {TokenKind.LUNAR, TokenKind.BEFORE_ERA}
"""Beside a year they make it one that is not reckoned."""
_BESIDE = {TokenKind.NOISE, TokenKind.YEAR_WORD}
_NEEDING_YEAR = {TokenKind.MONTH, TokenKind.SEASON, TokenKind.YEAR_WORD}
_CASES = {TokenKind.SINCE_IT, TokenKind.UNTIL_IT}
_YEARS_ONLY = {
    TokenKind.YEAR,
    TokenKind.APPROXIMATE,
    *(TokenKind.FROM, TokenKind.TO, TokenKind.AND, TokenKind.DASH, TokenKind.SLASH),
    *_CASES,
}


class FoundDate(NamedTuple):
    """A date in the words of a query: words `start` (included) to `end` (excluded)."""

    start: int
    end: int
    parsed: ParsedDate


def find_dates(text: str, found: Sequence[Word], today: dt.date | None = None) -> list[FoundDate]:
    """Find the longest dates in a text of these words, from left to right, none overlapping.

    A bare number is a year only within `QUERY_YEARS`, and a month's name needs a year. Intervals with an open
    end are left out: of "since 1991" the year is found.
    """
    if not may_date([word.text for word in found]):
        return []
    # a question mark ends a question, it doubts no date
    said = [token for token in tokens(text) if token.text not in _QUESTION_MARKS]
    places = words_of(said, found)
    dates: list[FoundDate] = []
    begin = 0
    while begin < len(said):
        end, parsed = _longest_date(said, places, begin, today)
        if parsed and any(places[begin:end]):
            taken = dates[-1].end if dates else 0
            dates.append(FoundDate(*_words_around(said, places, begin, end, taken), parsed))
        begin = end
    return dates


def _longest_date(
    found: Sequence[Token], places: Sequence[range], begin: int, today: dt.date | None
) -> tuple[int, ParsedDate | None]:
    """The end of the longest date that begins with this token, or of this token if none does."""
    nothing = begin + 1, None
    if found[begin].kind in _NO_EDGE or _cuts_word(found, places, begin):
        return nothing
    expression = found[begin : begin + _LONGEST_EXPRESSION]
    kinds = [token.kind for token in expression]
    longest = kinds.index(TokenKind.UNKNOWN) if TokenKind.UNKNOWN in kinds else len(kinds)
    if not _may_be_date(kinds[:longest]):
        return nothing
    for length in range(longest, 0, -1):
        beside = (*found[max(0, begin - 1) : begin], *found[begin + length : begin + length + 1])
        if (
            kinds[length - 1] in _NO_EDGE
            or _cuts_word(found, places, begin + length)
            or any(token.kind in _ELSEWHEN for token in beside)
        ):
            continue
        if parsed := _read_in_query(expression[:length], today):
            return begin + length, parsed
    return nothing


def _may_be_date(kinds: Sequence[TokenKind]) -> bool:
    """Whether there is a year, or two figures beside what makes them one."""
    if not DATING.isdisjoint(kinds) or TokenKind.SHORT_YEAR in kinds:
        return True
    numbers = kinds.count(TokenKind.NUMBER)
    return numbers == len("dmy") or (numbers > 0 and not _NEEDING_YEAR.isdisjoint(kinds))


def _cuts_word(found: Sequence[Token], places: Sequence[range], at: int) -> bool:
    """Whether the token before and this token are of one word; its case may be cut off."""
    return 0 < at < len(found) and places[at - 1].stop > places[at].start and found[at].kind not in _CASES


def _words_around(found: Sequence[Token], places: Sequence[range], begin: int, end: int, taken: int) -> tuple[int, int]:
    """The words of a date, with those beside it that only say that it is one: in the year 1991."""
    inside = [place for place in places[begin:end] if place]
    first, stop = inside[0].start, max(place.stop for place in inside)
    for token, place in zip(reversed(found[:begin]), reversed(places[:begin]), strict=True):
        if token.kind not in _BESIDE or not place or place.start < taken:
            break
        first = place.start
    for token, place in zip(found[end:], places[end:], strict=True):
        if not place or (token.kind not in _BESIDE and place.start >= stop):
            break
        stop = place.stop
    return first, stop


def _read_in_query(expression: Sequence[Token], today: dt.date | None) -> ParsedDate | None:
    kinds = {token.kind for token in expression}
    if kinds <= _YEARS_ONLY:
        numbers = [int(token.text.replace("X", "0")) for token in expression if token.kind is TokenKind.YEAR]
        if not all(any(number in years for years in QUERY_YEARS) for number in numbers):
            return None
    try:
        parsed = read(expression, today)
    except DateError:
        return None
    if not parsed or not parsed.interval.days or (TokenKind.WEEKDAY in kinds and not parsed.interval.is_day):
        return None
    return parsed
