"""What a user types as a date, in either calendar and any of the three languages → a interval of days."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import AS_FORMS, DateError
from azir_cli.dates.dual import complete
from azir_cli.dates.edtf import QUALIFIERS, is_edtf, parse_edtf, to_edtf
from azir_cli.dates.grammar import calendar_of, one_calendar, parse_interval
from azir_cli.dates.interval import DateInterval, DualDate
from azir_cli.dates.lexer import DATING, Token, TokenKind, may_date, tokens
from azir_cli.dates.names import Calendar
from azir_cli.text.folding import fold

QUERY_YEARS = (range(1200, 1501), range(1700, 2101))
"""Other bare numbers in a query are no years."""

_FORMS = ("1991", "1991-12", "1991-12-25", "25 December 1991", "4 dey 1370", "summer 1993", "1990s", "1993..1996")

_LONGEST_TEXT = 200
_LONGEST_EXPRESSION = 14
"""In tokens: from the 25th of December 1991 to the 12th of March 1992."""

_EDTF = r"\s*(?:(?P<prefix>[^\W\d_]+)\s*:)?\s*(?P<value>[0-9x/.~?%-]+)\s*"
_EDTF_YEAR = r"(?<![0-9-])[0-9X]{4}"

_NUMERIC = {TokenKind.NUMBER, TokenKind.YEAR}
_MARKING = {TokenKind.CALENDAR, TokenKind.APPROXIMATE, TokenKind.UNCERTAIN}
_SILENT = {TokenKind.NOISE, TokenKind.LOOSE, *_MARKING}
_CASES = {TokenKind.SINCE_IT, TokenKind.UNTIL_IT}
_YEARS_ONLY = {
    TokenKind.YEAR,
    TokenKind.APPROXIMATE,
    *(TokenKind.FROM, TokenKind.TO, TokenKind.AND, TokenKind.DASH, TokenKind.SLASH),
    *_CASES,
}


class ParsedDate(NamedTuple):
    """A date as it was understood."""

    interval: DateInterval
    calendar: Calendar
    """The calendar it was read in."""
    value: str
    """EDTF in that calendar."""

    @property
    def dual(self) -> DualDate:
        """The date in both calendars."""
        return complete(**{self.calendar: self.value})


class FoundDate(NamedTuple):
    """A date in the words of a query: words `start` (included) to `end` (excluded)."""

    start: int
    end: int
    parsed: ParsedDate


def parse_date(text: str, today: dt.date | None = None) -> ParsedDate:
    """Read a date as people write it; raises `DateError` with the reason, or with the forms understood.

    A year from 1200 to 1500 is Jalali unless a month, a word (میلادی, AD, miladi) or a prefix (`greg:`) says
    otherwise. Without `today` there is no "yesterday".
    """
    if len(text) > _LONGEST_TEXT:
        raise DateError("this is too long for a date", hint=AS_FORMS, forms=_FORMS)
    parsed = _read_edtf(text) or _read(found := tokens([text]), today)
    if not parsed:
        raise DateError("{text}: " + _why_unread(found), text=_shown(text), hint=AS_FORMS, forms=_FORMS)
    return parsed


def find_dates(words: Sequence[str], today: dt.date | None = None) -> list[FoundDate]:
    """Find the longest dates among the words of a query, from left to right, none overlapping.

    A bare number is a year only within `QUERY_YEARS`, and a month's name needs a year. Intervals with an open
    end are left out: of "since 1991" the year is found.
    """
    if not may_date(words):
        return []
    # a question qualifier ends a question, it doubts no date
    found = [token for token in tokens(words) if token.kind is not TokenKind.UNCERTAIN]
    dates: list[FoundDate] = []
    begin = 0
    while begin < len(found):
        end, parsed = _longest_date(found, begin, today)
        if parsed:
            taken = dates[-1].end if dates else 0
            dates.append(FoundDate(*_words_around(found, begin, end, taken), parsed))
        begin = end
    return dates


def _longest_date(found: Sequence[Token], begin: int, today: dt.date | None) -> tuple[int, ParsedDate | None]:
    """The end of the longest date that begins with this token, or of this token if none does."""
    nothing = begin + 1, None
    if found[begin].kind in (TokenKind.UNKNOWN, TokenKind.NOISE, TokenKind.LOOSE) or _cuts_word(found, begin):
        return nothing
    expression = found[begin : begin + _LONGEST_EXPRESSION]
    kinds = [token.kind for token in expression]
    longest = kinds.index(TokenKind.UNKNOWN) if TokenKind.UNKNOWN in kinds else len(kinds)
    if DATING.isdisjoint(kinds[:longest]):
        return nothing
    for length in range(longest, 0, -1):
        if kinds[length - 1] in (TokenKind.NOISE, TokenKind.LOOSE) or _cuts_word(found, begin + length):
            continue
        if parsed := _read_in_query(expression[:length], today):
            return begin + length, parsed
    return nothing


def _cuts_word(found: Sequence[Token], at: int) -> bool:
    """Whether the word before this token and the word of this token are one; its case may be cut off."""
    inside = 0 < at < len(found) and found[at - 1].last == found[at].first
    return inside and found[at].kind not in _CASES


def _words_around(found: Sequence[Token], begin: int, end: int, taken: int) -> tuple[int, int]:
    """The words of a date, with those excludes_date it that only say that it is one: in the year 1991."""
    first, last = found[begin].first, found[end - 1].last
    for token in reversed(found[:begin]):
        if token.kind is not TokenKind.NOISE or token.first < taken:
            break
        first = token.first
    for token in found[end:]:
        if token.kind is not TokenKind.NOISE and token.first > last:
            break
        last = token.last
    return first, last + 1


def _read_in_query(expression: Sequence[Token], today: dt.date | None) -> ParsedDate | None:
    kinds = {token.kind for token in expression}
    if kinds <= _YEARS_ONLY:
        numbers = [int(token.text.replace("X", "0")) for token in expression if token.kind is TokenKind.YEAR]
        if not all(any(number in years for years in QUERY_YEARS) for number in numbers):
            return None
    try:
        parsed = _read(_with_dash(expression), today)
    except DateError:
        return None
    return parsed if parsed and parsed.interval.days else None


def _with_dash(expression: Sequence[Token]) -> Sequence[Token]:
    """Put back the dash of 26–28 October 1993, which was lost when the query was split into words."""
    match = re.search("NNM|MNN", "".join(token.kind for token in expression))
    if not match:
        return expression
    at = match[0].index("NN") + match.start() + 1
    return [*expression[:at], expression[at]._replace(kind=TokenKind.TO), *expression[at:]]


def _read_edtf(text: str) -> ParsedDate | None:
    """Read a date that is written in EDTF, perhaps with its calendar before it: `jalali:1370-10-04`."""
    match = re.fullmatch(_EDTF, fold(text))
    if not match:
        return None
    value = match["value"].upper()
    prefix = tokens([match["prefix"] or ""])
    if not is_edtf(value) or any(token.kind is not TokenKind.CALENDAR for token in prefix):
        return None
    marked = _marked(prefix)
    calendar = one_calendar((year, marked) for year in re.findall(_EDTF_YEAR, value))
    return ParsedDate(parse_edtf(value, calendar), calendar, value)


def _read(found: Sequence[Token], today: dt.date | None) -> ParsedDate | None:
    """Read tokens that are nothing but a date; `None` if they are none, `DateError` if it does not exist."""
    marked = _marked(found)
    said = _without_fillers(found, marked)
    if (day := _relative_day(said, today)) is not None:
        calendar = marked or "gregorian"
        return ParsedDate(DateInterval(day, day), calendar, to_edtf(DateInterval(day, day), calendar))
    ends = parse_interval(said, marked)
    if not ends:
        return None
    calendar = calendar_of(ends, marked)
    kinds = {token.kind for token in found}
    qualifier = QUALIFIERS[TokenKind.APPROXIMATE in kinds, TokenKind.UNCERTAIN in kinds]
    start, end = (partial.edtf + qualifier if partial else ".." for partial in (ends.start, ends.end))
    value = start if start == end else f"{start}/{end}"
    if ends.excludes_date:
        value = to_edtf(_excluding(value, calendar), calendar)
    return ParsedDate(parse_edtf(value, calendar), calendar, value)


def _excluding(value: str, calendar: Calendar) -> DateInterval:
    """The days before 2003 for `../2003`, after 1991 for `1991/..`: all but those of the date itself."""
    date = parse_edtf(value.replace("..", "").replace("/", ""), calendar)
    first, last = date.first or dt.date.min, date.last or dt.date.max
    try:
        if value.startswith(".."):
            return date._replace(first=None, last=first - dt.timedelta(days=1))
        return date._replace(first=last + dt.timedelta(days=1), last=None)
    except OverflowError as error:
        raise DateError("{text}: no days are reckoned with beyond this date", text=value) from error


def _marked(found: Sequence[Token]) -> Calendar | None:
    if any(token.kind is TokenKind.LUNAR for token in found):
        raise DateError("the lunar Hijri calendar is not known here", hint="give the Gregorian or Jalali date")
    named = {token.calendar for token in found if token.kind is TokenKind.CALENDAR}
    if len(named) > 1:
        raise DateError("one date in two calendars", hint="name one calendar only")
    return next(iter(named), None)


def _without_fillers(found: Sequence[Token], marked: Calendar | None) -> list[Token]:
    """Leave what carries meaning: no empty words, no dots of abbreviations, and 700 as a year if marked."""
    said = [token for token in found if token.kind not in _SILENT]
    if marked:
        said = [
            token._replace(kind=TokenKind.YEAR, text=f"0{token.text}") if token.kind is TokenKind.LONG else token
            for token in said
        ]
    kept = [
        token
        for before, token, after in zip([None, *said], said, [*said[1:], None], strict=False)
        if token.kind is not TokenKind.DOT or (before and before.kind in _NUMERIC and after and after.kind in _NUMERIC)
    ]
    is_today = [token.kind for token in kept] == [TokenKind.THIS, TokenKind.DAY_WORD]
    return kept if is_today else [token for token in kept if token.kind is not TokenKind.DAY_WORD]


def _relative_day(said: Sequence[Token], today: dt.date | None) -> dt.date | None:
    if [token.kind for token in said] not in ([TokenKind.RELATIVE], [TokenKind.THIS, TokenKind.DAY_WORD]):
        return None
    if today is None:
        raise DateError("{text}: which day is today is not known here", text=said[0].text)
    try:
        return today + dt.timedelta(days=said[0].number)
    except OverflowError as error:
        raise DateError("{text}: no days are reckoned with beyond {today}", text=said[0].text, today=today) from error


def _shown(text: str) -> str:
    return text if text.isprintable() and text.strip() else repr(text)


def _why_unread(found: Sequence[Token]) -> str:
    kinds = {token.kind for token in found}
    if kinds & {TokenKind.MONTH, TokenKind.SEASON, TokenKind.NUMBER, TokenKind.LONG} and TokenKind.YEAR not in kinds:
        return "a date needs its year, in four digits"
    return "not a date that azir understands"
