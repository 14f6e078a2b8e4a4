"""The tokens of a date → how it begins and ends: partials of years, months and days, and their calendar."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import DateError
from azir_cli.dates.edtf import SEASON_CODES
from azir_cli.dates.lexer import Token, TokenKind
from azir_cli.dates.names import MONTHS, Calendar

JALALI_YEARS = range(1200, 1501)
"""A year that nothing marks is Jalali within these, Gregorian elsewhere."""

_SURELY_GREGORIAN = range(1700, 2101)

# Letters are those of `TokenKind`; what the other end of an interval may supply can be missing. Left as strings:
# `re` compiles them when first met, and most runs read no date.
_SHAPES = (
    r"(?P<year>Y)",
    r"(?P<year>Y)(?P<sep>[-/.])(?P<month>N)(?:(?P=sep)(?P<day>N))?",  # 1991-12-25, 2016/08
    r"(?P<year>Y)(?P<month>N)(?P<day>N)",
    r"(?P<day>N)(?P<sep>[-/.]?)(?P<month>N)(?P=sep)(?P<year>Y)",  # 25.12.1991
    r"(?P<month>N)[-/.](?P<year>Y)",
    r"(?P<day>N)[/.](?P<month>N)",
    r"(?P<day>N)[-/.]?(?P<month>M)(?:[-/.]?(?P<year>Y))?",  # 25 December 1991
    r"(?P<month>M)(?P<day>N)?(?:[-/.]?(?P<year>Y))?",  # December 25, 1991
    r"(?P<year>Y)[-/.]?(?P<month>M)(?:[-/.]?(?P<day>N))?",  # 1991-ci il dekabrın 25-i
    r"(?P<year>Y)(?P<day>N)(?P<month>M)",
    r"(?P<season>S)(?P<year>Y)?",
    r"(?P<year>Y)(?P<season>S)",
    r"(?P<number>N)(?P<year>Y)?",
    r"(?P<decade>D)",
    r"(?P<decade>[YNW])(?P<usual>E)",
    r"(?P<usual>E)(?P<decade>[YNW])",
    r"(?P<century>[NO])C",
    r"C(?P<century>[NO])",
)

_BETWEEN = {TokenKind.TO, TokenKind.DASH, TokenKind.SLASH, TokenKind.SINCE_IT}

_LONGEST_SHAPE = 5

_UNTIL_SHAPES = (r"T/?(.+)", r"(.+)u")
_SINCE_SHAPES = (r"F(.+?)G?", r"(.+?)(?:f|G|/?T|-)")
_BEFORE_SHAPES = (r"BF?(.+)", r"(.+)fB")
_AFTER_SHAPES = (r"GF?(.+)", r"(.+)fG")

_LAST_TENS = 99
_FIRST_CLEAR_TENS = 30
"""From here on, tens without a century are those of the 1900s."""


class PartialDate(NamedTuple):
    """One date as far as it is said."""

    year: str = ""
    """Four digits, the last of them perhaps X."""
    month: int | None = None
    """1 to 12, or a season's code."""
    day: int | None = None
    day_or_month: int | None = None
    """A number that is whichever of the two the other end of the interval has."""
    calendar: Calendar | None = None
    """That of the month's name, or of a decade."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return bool(self.year) and self.day_or_month is None and (self.month is not None or self.day is None)

    @property
    def month_name(self) -> str:
        """The month's English name if it was given by a name, else empty."""
        return MONTHS[self.calendar]["en"][self.month - 1] if self.calendar and self.month else ""

    @property
    def edtf(self) -> str:
        """The date in EDTF, which need not exist."""
        numbers = (f"{number:02}" for number in (self.month, self.day) if number is not None)
        return "-".join((self.year, *numbers))


class Interval(NamedTuple):
    """How a date begins and ends; `None` is open. If `excludes_date`, it lies before or after the date given."""

    start: PartialDate | None
    end: PartialDate | None
    excludes_date: bool = False


def parse_interval(said: Sequence[Token], marked: Calendar | None) -> Interval | None:
    """Find how a date begins and ends; `None` if the tokens are no date in any known form.

    `marked` is the calendar that the text names. Raises `DateError` for a decade of no certain century.
    """
    single = _partial_date(said, marked)
    if single and single.is_whole:
        return Interval(single, single)
    return _open(said, marked) or _closed(said, marked)


def _closed(said: Sequence[Token], marked: Calendar | None) -> Interval | None:
    opened = said[:1] and said[0].kind is TokenKind.FROM
    said = said[1:] if opened else said
    if said and said[-1].kind is TokenKind.UNTIL_IT:
        said = said[:-1]
    for at, token in enumerate(said):
        if token.kind in _BETWEEN or (opened and token.kind is TokenKind.AND):
            start, end = _partial_date(said[:at], marked), _partial_date(_years_alone(said, at), marked)
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
    """What is not said here is as at the other end: 26–28 October 1993, March–May 1993."""
    if partial.day_or_month is not None:
        if other.day is not None or other.calendar:
            partial = partial._replace(day=partial.day_or_month, day_or_month=None)
        elif other.month is not None:
            partial = partial._replace(month=partial.day_or_month, day_or_month=None)
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
            partial = _partial_date(said[match.start(1) : match.end(1)], marked)
            if partial and partial.is_whole:
                return partial
    return None


def _partial_date(said: Sequence[Token], marked: Calendar | None) -> PartialDate | None:
    if len(said) > _LONGEST_SHAPE:
        return None
    kinds = "".join(token.kind for token in said)
    for shape in _SHAPES:
        if match := re.fullmatch(shape, kinds):
            found = {name: said[match.start(name)] for name, kind in match.groupdict().items() if kind}
            if "decade" in found:
                usual = found["usual"].calendar if "usual" in found else None
                return _of_decade(found["decade"], marked or usual or "gregorian")
            if "century" in found:
                return PartialDate(year=f"{found['century'].number - 1:02}XX", calendar=marked or "gregorian")
            return _of_parts(found)
    return None


def _of_parts(found: Mapping[str, Token]) -> PartialDate:
    partial = PartialDate(
        year=found["year"].text if "year" in found else "",
        day=found["day"].number if "day" in found else None,
        day_or_month=found["number"].number if "number" in found else None,
    )
    if "season" in found:
        return partial._replace(month=SEASON_CODES[found["season"].number])
    if "month" in found:
        return partial._replace(month=found["month"].number, calendar=found["month"].calendar)
    return partial


def _of_decade(decade: Token, calendar: Calendar) -> PartialDate | None:
    """1990s; of two digits the Jalali 1300s are meant in Persian, else the 1900s: دههٔ ۷۰, the 90s."""
    if decade.number % 10 or "X" in decade.text:
        return None
    if decade.number > _LAST_TENS:
        return PartialDate(year=f"{decade.number // 10:03}X")
    if calendar == "jalali":
        return PartialDate(year=f"13{decade.number // 10}X", calendar=calendar)
    if decade.number < _FIRST_CLEAR_TENS:
        raise DateError(
            "{tens}s: which century is not clear", hint="write 19{tens}s or 20{tens}s", tens=f"{decade.number:02}"
        )
    return PartialDate(year=f"19{decade.number // 10}X", calendar=calendar)


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
