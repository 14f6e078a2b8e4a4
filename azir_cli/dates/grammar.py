"""The tokens of a date → how it begins and ends: years, months and days as far as they are said, and their calendar.

| what | how it is said | in letters of `TokenKind` |
|---|---|---|
| a year | 1991, '93, سال ۸۸ | `Y`, `y` |
| a month, a day | 1991-12-25, 25.12.1991, 25 December 1991, December 25, 1991 | `Y-N-N`, `N.N.Y`, `NMY`, `MNY` |
| an Afghan month | ۵ میزان ۱۳۸۰ | `NZY` |
| a season | summer 1993, 1993-cü ilin yayı | `SY`, `YS` |
| a decade | 1990s, the 90s, دههٔ نود, 90-cı illər, XX əsrin 90-cı illəri | `D`, `EW`, `NE`, `XCNE` |
| a century | 20th century, قرن بیستم, XX əsr | `NC`, `CO`, `XC` |
| a part of one | early 1993, first half of the 1990s, Q1 1993, 1993-cü ilin birinci rübü | `tY`, `OhD`, `qY`, `YOQ` |
| from – to | from 1993 to 1996, 26–28 October 1993, 1993–96 | `FYTY`, `NTNMY`, `YTN` |
| since, until | since 1991, 1991-ci ildən, تا ۲۰۰۳ | `FY`, `Yf`, `TY` |
| after, before | after 1991, 2003-cü ildən əvvəl | `GY`, `YfB` |
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import DateError
from azir_cli.dates.lexer import Token
from azir_cli.dates.names import Calendar
from azir_cli.dates.shapes import PartialDate, partial_date
from azir_cli.dates.token_kinds import TokenKind

JALALI_YEARS = range(1200, 1501)
"""A year that nothing marks is Jalali within these, Gregorian elsewhere."""

_SURELY_GREGORIAN = range(1700, 2101)

_BETWEEN = {TokenKind.TO, TokenKind.DASH, TokenKind.SLASH, TokenKind.SINCE_IT}

_UNTIL_SHAPES = (r"T/?(.+)", r"(.+)u")
_SINCE_SHAPES = (r"F(.+?)G?", r"(.+?)(?:f|G|/?T|-)")
_BEFORE_SHAPES = (r"BF?(.+)", r"(.+)fB")
_AFTER_SHAPES = (r"GF?(.+)", r"(.+)fG")

_LAST_MONTH, _LAST_DAY = 12, 31


class Interval(NamedTuple):
    """How a date begins and ends; `None` is open."""

    start: PartialDate | None
    end: PartialDate | None
    excludes_date: bool = False
    """Whether it lies before or after the date given."""


def parse_interval(said: Sequence[Token], marked: Calendar | None) -> Interval | None:
    """Find how a date begins and ends; `None` if the tokens are no date in any known form.

    `marked` is the calendar that the text names. Raises `DateError` for a decade of no certain century.
    """
    for tokens in (said, _with_short_year(said)):
        single = partial_date(tokens, marked) if tokens else None
        if single and single.is_whole:
            return Interval(single, single)
        if tokens and (found := _open(tokens, marked) or _closed(tokens, marked)):
            return found
    return None


def _with_short_year(said: Sequence[Token]) -> Sequence[Token]:
    """Take for a year the two digits that can be one: behind a month or a season, or in 25.12.91; else nothing."""
    kinds = "".join(token.kind for token in said)
    if re.search("[YyHDEC]", kinds):
        return ()
    at = -1
    if numeric := re.fullmatch(r"N([-/.])N\1N", kinds):
        at = _place_of_year([said[place] for place in (0, 2, 4)], numeric[0])
    elif re.search(r"S[-/.]?N$|N[-/.]?M[-/.]?N$", kinds) or re.search(r"[MZ][-/.]?N$", kinds):
        last = said[-1]
        is_day = "S" not in kinds and not re.search(r"N[-/.]?M[-/.]?N$", kinds) and last.number <= _LAST_DAY
        if not is_day or (last.text[0] == "0" and said[-2].calendar == "jalali"):
            at = len(said) - 1
    if at < 0 or len(said[at].text) != len("91") or "Z" in kinds:
        return ()
    return [*said[:at], said[at]._replace(kind=TokenKind.SHORT_YEAR), *said[at + 1 :]]


def _place_of_year(numbers: Sequence[Token], kinds: str) -> int:
    """Where the year stands in three numbers; raises `DateError` where it may stand at either end."""
    first, middle, last = numbers
    ends_with_year = len(last.text) == len("91") and (
        (first.number <= _LAST_DAY and middle.number <= _LAST_MONTH)
        or (first.number <= _LAST_MONTH and middle.number <= _LAST_DAY)
    )
    begins_with_year = len(first.text) == len("91") and middle.number <= _LAST_MONTH and last.number <= _LAST_DAY
    if ends_with_year and begins_with_year:
        raise DateError(
            "{text}: the year may be {first} or {last}",
            text=kinds[1].join(token.text for token in numbers),
            first=first.text,
            last=last.text,
            hint="write the year in four digits",
        )
    return len(kinds) - 1 if ends_with_year else 0 if begins_with_year else -1


def _closed(said: Sequence[Token], marked: Calendar | None) -> Interval | None:
    opened = said[:1] and said[0].kind is TokenKind.FROM
    said = said[1:] if opened else said
    if said and said[-1].kind is TokenKind.UNTIL_IT:
        said = said[:-1]
    for at, token in enumerate(said):
        if token.kind in _BETWEEN or (opened and token.kind is TokenKind.AND):
            start, end = partial_date(said[:at], marked), partial_date(_years_alone(said, at), marked)
            if start and end:
                start, end = _filled(start, end), _filled(end, start)
                if start.is_whole and end.is_whole:
                    return Interval(start, end)
    return None


def _years_alone(said: Sequence[Token], at: int) -> Sequence[Token]:
    """The end of an interval; that of 1993–1996-cı illər is a year, no decade."""
    kinds = [token.kind for token in said]
    is_years = kinds == [TokenKind.YEAR, kinds[at], TokenKind.YEAR, TokenKind.DECADE_WORD]
    return said[at + 1 : -1] if is_years else said[at + 1 :]


def _filled(partial: PartialDate, other: PartialDate) -> PartialDate:
    """What is not said here is as at the other end: 26–28 October 1993, March–May 1993, 1993–96."""
    number = partial.day_or_month
    if number is not None:
        if other.day is not None or (other.calendar and other.month):
            partial = partial._replace(day=number, day_or_month=None)
        elif other.month is not None:
            partial = partial._replace(month=number, day_or_month=None)
        elif other.year.isdecimal() and int(other.year[2:]) < number:
            return PartialDate(f"{other.year[:2]}{number:02}", calendar=other.calendar)
    if partial.day is not None and partial.month is None:
        partial = partial._replace(month=other.month, calendar=other.calendar)
    return partial._replace(year=partial.year or other.year)


def _open(said: Sequence[Token], marked: Calendar | None) -> Interval | None:
    if date := _within(said, _BEFORE_SHAPES, marked):
        return Interval(None, date, excludes_date=True)
    if date := _within(said, _AFTER_SHAPES, marked):
        return Interval(date, None, excludes_date=True)
    if date := _within(said, _UNTIL_SHAPES, marked):
        return Interval(None, date)
    if date := _within(said, _SINCE_SHAPES, marked):
        return Interval(date, None)
    return None


def _within(said: Sequence[Token], shapes: Sequence[str], marked: Calendar | None) -> PartialDate | None:
    """The date between the words that make it an open interval."""
    kinds = "".join(token.kind for token in said)
    for shape in shapes:
        if match := re.fullmatch(shape, kinds):
            partial = partial_date(said[match.start(1) : match.end(1)], marked)
            if partial and partial.is_whole:
                return partial
    return None


def calendar_of(ends: Interval, marked: Calendar | None) -> Calendar:
    """The calendar that a date is in; raises `DateError` where its parts or the mark contradict that."""
    partials = [partial for partial in (ends.start, ends.end) if partial]
    for partial in partials:
        _check_month(partial, marked)
    return one_calendar((partial.year, partial.calendar or marked) for partial in partials)


def _check_month(partial: PartialDate, marked: Calendar | None) -> None:
    if not partial.month_name or partial.calendar == marked:
        return
    belongs = "{month} {year}: {month} is a {calendar} month"
    said = {"month": partial.month_name, "year": partial.year, "calendar": str(partial.calendar).title()}
    if marked:
        raise DateError(f"{belongs}, not a {{marked}} one", marked=marked.title(), **said)
    if partial.calendar == "jalali" and int(partial.year.replace("X", "0")) in _SURELY_GREGORIAN:
        raise DateError(
            f"{belongs}, but {{year}} looks like a Gregorian year",
            hint="write the Jalali year, or jalali:{date} if it is one",
            date=partial.edtf,
            **said,
        )


def one_calendar(years: Iterable[tuple[str, Calendar | None]]) -> Calendar:
    """The calendar of these years, each with its calendar if that is known; raises `DateError` for two."""
    calendars = {calendar or usual_calendar(year): year for year, calendar in years}
    if len(calendars) > 1:
        said = " and ".join(f"{year} as {calendar.title()}" for calendar, year in sorted(calendars.items()))
        raise DateError(
            "one date in two calendars: {years}", years=said, hint="name the calendar, as in jalali:1370 or greg:1370"
        )
    return next(iter(calendars), "gregorian")


def usual_calendar(year: str) -> Calendar:
    """The calendar in which a year is read if nothing marks it."""
    is_jalali = all(int(year.replace("X", digit)) in JALALI_YEARS for digit in "09")
    return "jalali" if is_jalali else "gregorian"
