"""The tokens of a date → how it begins and ends: drafts of years, months and days, and their calendar."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import DateError
from azir_cli.dates.edtf import SEASON_CODES
from azir_cli.dates.lexer import Kind, Token
from azir_cli.dates.names import MONTHS, Calendar

JALALI_YEARS = range(1200, 1501)
"""A year that nothing marks is Jalali within these, Gregorian elsewhere."""

_SURELY_GREGORIAN = range(1700, 2101)

# Letters are those of `Kind`; what the other end of an interval may supply can be missing. Left as strings:
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

_BETWEEN = {Kind.TO, Kind.DASH, Kind.SLASH, Kind.SINCE_IT}

_LONGEST_SHAPE = 5

_UNTIL_SHAPES = (r"T/?(.+)", r"(.+)u")
_SINCE_SHAPES = (r"F(.+?)G?", r"(.+?)(?:f|G|/?T|-)")
_BEFORE_SHAPES = (r"BF?(.+)", r"(.+)fB")
_AFTER_SHAPES = (r"GF?(.+)", r"(.+)fG")

_LAST_TENS = 99
_FIRST_CLEAR_TENS = 30
"""From here on, tens without a century are those of the 1900s."""


class Draft(NamedTuple):
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


class Ends(NamedTuple):
    """How a date begins and ends; `None` is open. If `beside`, it lies before or after the date given."""

    start: Draft | None
    end: Draft | None
    beside: bool = False


def read_ends(said: Sequence[Token], marked: Calendar | None) -> Ends | None:
    """Find how a date begins and ends; `None` if the tokens are no date in any known form.

    `marked` is the calendar that the text names. Raises `DateError` for a decade of no certain century.
    """
    single = _draft(said, marked)
    if single and single.is_whole:
        return Ends(single, single)
    return _open(said, marked) or _closed(said, marked)


def _closed(said: Sequence[Token], marked: Calendar | None) -> Ends | None:
    opened = said[:1] and said[0].kind is Kind.FROM
    said = said[1:] if opened else said
    if said and said[-1].kind is Kind.UNTIL_IT:
        said = said[:-1]
    for at, token in enumerate(said):
        if token.kind in _BETWEEN or (opened and token.kind is Kind.AND):
            start, end = _draft(said[:at], marked), _draft(_years_alone(said, at), marked)
            if start and end:
                start, end = _filled(start, end), _filled(end, start)
                if start.is_whole and end.is_whole:
                    return Ends(start, end)
    return None


def _years_alone(said: Sequence[Token], at: int) -> Sequence[Token]:
    """The end of an interval; that of 1993–1996-cı illər is a year, no decade."""
    kinds = [token.kind for token in said]
    is_years = kinds == [Kind.YEAR, kinds[at], Kind.YEAR, Kind.DECADE_WORD]
    return said[at + 1 : -1] if is_years else said[at + 1 :]


def _filled(draft: Draft, other: Draft) -> Draft:
    """What is not said here is as at the other end: 26–28 October 1993, March–May 1993."""
    if draft.day_or_month is not None:
        if other.day is not None or other.calendar:
            draft = draft._replace(day=draft.day_or_month, day_or_month=None)
        elif other.month is not None:
            draft = draft._replace(month=draft.day_or_month, day_or_month=None)
    if draft.day is not None and draft.month is None:
        draft = draft._replace(month=other.month, calendar=other.calendar)
    return draft._replace(year=draft.year or other.year)


def _open(said: Sequence[Token], marked: Calendar | None) -> Ends | None:
    if date := _within(said, _BEFORE_SHAPES, marked):
        return Ends(None, date, beside=True)
    if date := _within(said, _AFTER_SHAPES, marked):
        return Ends(date, None, beside=True)
    if date := _within(said, _UNTIL_SHAPES, marked):
        return Ends(None, date)
    if date := _within(said, _SINCE_SHAPES, marked):
        return Ends(date, None)
    return None


def _within(said: Sequence[Token], shapes: Sequence[str], marked: Calendar | None) -> Draft | None:
    """The date between the words that make it an open interval."""
    kinds = "".join(token.kind for token in said)
    for shape in shapes:
        if match := re.fullmatch(shape, kinds):
            draft = _draft(said[match.start(1) : match.end(1)], marked)
            if draft and draft.is_whole:
                return draft
    return None


def _draft(said: Sequence[Token], marked: Calendar | None) -> Draft | None:
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
                return Draft(year=f"{found['century'].number - 1:02}XX", calendar=marked or "gregorian")
            return _of_parts(found)
    return None


def _of_parts(found: Mapping[str, Token]) -> Draft:
    draft = Draft(
        year=found["year"].text if "year" in found else "",
        day=found["day"].number if "day" in found else None,
        day_or_month=found["number"].number if "number" in found else None,
    )
    if "season" in found:
        return draft._replace(month=SEASON_CODES[found["season"].number])
    if "month" in found:
        return draft._replace(month=found["month"].number, calendar=found["month"].calendar)
    return draft


def _of_decade(decade: Token, calendar: Calendar) -> Draft | None:
    """1990s; of two digits the Jalali 1300s are meant in Persian, else the 1900s: دههٔ ۷۰, the 90s."""
    if decade.number % 10 or "X" in decade.text:
        return None
    if decade.number > _LAST_TENS:
        return Draft(year=f"{decade.number // 10:03}X")
    if calendar == "jalali":
        return Draft(year=f"13{decade.number // 10}X", calendar=calendar)
    if decade.number < _FIRST_CLEAR_TENS:
        raise DateError(
            f"{decade.number:02}s: which century is not clear",
            hint=f"write 19{decade.number:02}s or 20{decade.number:02}s",
        )
    return Draft(year=f"19{decade.number // 10}X", calendar=calendar)


def calendar_of(ends: Ends, marked: Calendar | None) -> Calendar:
    """The calendar that a date is in; raises `DateError` where its parts or the mark contradict that."""
    drafts = [draft for draft in (ends.start, ends.end) if draft]
    for draft in drafts:
        _check_month(draft, marked)
    return one_calendar((draft.year, draft.calendar or marked) for draft in drafts)


def _check_month(draft: Draft, marked: Calendar | None) -> None:
    if not draft.month_name or draft.calendar == marked:
        return
    belongs = f"{draft.month_name} {draft.year}: {draft.month_name} is a {str(draft.calendar).title()} month"
    if marked:
        raise DateError(f"{belongs}, not a {marked.title()} one")
    if draft.calendar == "jalali" and int(draft.year.replace("X", "0")) in _SURELY_GREGORIAN:
        raise DateError(
            f"{belongs}, but {draft.year} looks like a Gregorian year",
            hint=f"write the Jalali year, or jalali:{draft.edtf} if it is one",
        )


def one_calendar(years: Iterable[tuple[str, Calendar | None]]) -> Calendar:
    """The calendar of these years, each with its calendar if that is known; raises `DateError` for two."""
    calendars = {calendar or usual_calendar(year): year for year, calendar in years}
    if len(calendars) > 1:
        said = " and ".join(f"{year} as {calendar.title()}" for calendar, year in sorted(calendars.items()))
        raise DateError(f"one date in two calendars: {said}", hint="name the calendar, as in jalali:1370 or greg:1370")
    return next(iter(calendars), "gregorian")


def usual_calendar(year: str) -> Calendar:
    """The calendar in which a year is read if nothing marks it."""
    is_jalali = all(int(year.replace("X", digit)) in JALALI_YEARS for digit in "09")
    return "jalali" if is_jalali else "gregorian"
