"""The tokens of one date → its year, month and day as far as they are said."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import DateError
from azir_cli.dates.edtf import SEASON_CODES
from azir_cli.dates.lexer import Token
from azir_cli.dates.names import MONTHS, Calendar
from azir_cli.dates.portions import Portion, portion_of
from azir_cli.dates.token_kinds import TokenKind

# Letters are those of `TokenKind`; what the other end of an interval may supply can be missing. Left as strings:
# `re` compiles them when first met, and most runs read no date.
_YEAR = r"(?P<year>[Yy])"
_SHAPES = (
    _YEAR,
    r"(?P<year>Y)(?P<sep>[-/.])(?P<month>N)(?:(?P=sep)(?P<day>N))?",  # 1991-12-25, 2016/08
    r"(?P<year>Y)(?P<month>N)(?P<day>N)",
    rf"(?P<day>N)(?P<sep>[-/.]?)(?P<month>N)(?P=sep){_YEAR}",  # 25.12.1991
    r"(?P<year>y)(?P<sep>[-/.])(?P<month>N)(?P=sep)(?P<day>N)",  # ۷۰/۱۰/۴
    r"(?P<month>N)[-/.](?P<year>Y)",
    r"(?P<day>N)[/.](?P<month>N)",
    rf"(?P<day>[NO])[-/.]?(?P<month>M)(?:[-/.]?{_YEAR})?",  # 25 December 1991
    rf"(?P<month>M)(?P<day>[NO])?(?:[-/.]?{_YEAR})?",  # December 25, 1991
    rf"{_YEAR}[-/.]?(?P<month>M)(?:[-/.]?(?P<day>[NO]))?",  # 1991-ci il dekabrın 25-i
    rf"{_YEAR}(?P<day>[NO])(?P<month>M)",
    r"(?P<day>[NO])?[-/.]?(?P<month>Z)(?P<year>Y)",
    rf"(?P<season>S)(?:{_YEAR})?",
    rf"{_YEAR}(?P<season>S)",
    rf"(?P<number>N)(?:{_YEAR})?",
    r"(?P<decade>D)",
    r"(?P<decade>[YyNW])(?P<usual>E)",
    r"(?P<usual>E)(?P<decade>[YyNW])",
    r"(?P<century>[NOXW])C",
    r"C(?P<century>[NOXW])",
    r"(?P<century>[NOXW])C(?P<decade>[NWD])(?P<usual>E)?",  # XX əsrin 90-cı illəri
    r"(?P<usual>E)?(?P<decade>[NWD])(?:C(?P<century>[NOXW])|(?P<numbered>[NOXW])C)",
)

_LONGEST_SHAPE = 5
_LAST_MONTH, _LAST_CODE = 12, 24

_TENS_END = 100
_FIRST_CLEAR_TENS = 30
"""From here on, years and tens without a century are those of the 1900s."""


class PartialDate(NamedTuple):
    """One date as far as it is said."""

    year: str = ""
    """Four digits, the last of them perhaps X."""
    month: int | None = None
    """1 to 12, or a season's code."""
    day: int | None = None
    day_or_month: int | None = None
    """A number that is whichever of the two the other end of the interval has, or the last digits of its year."""
    calendar: Calendar | None = None
    """That of the month's name, or of a decade."""
    portion: Portion | None = None
    assumed: str = ""
    """The year, if its century was not said."""

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

    @property
    def ends(self) -> tuple[str, str]:
        """How it begins and ends, in EDTF; raises `DateError` for a portion that is not reckoned."""
        return self.portion.of(self.year, self.month) if self.portion else (self.edtf, self.edtf)


def partial_date(said: Sequence[Token], marked: Calendar | None) -> PartialDate | None:
    """Read one date, or a part of one; `None` for tokens of no known shape. `marked` is the calendar named."""
    portion, said = portion_of(said)
    partial = _shaped(said, marked)
    return partial._replace(portion=portion) if partial and portion else partial


def _shaped(said: Sequence[Token], marked: Calendar | None) -> PartialDate | None:
    if len(said) > _LONGEST_SHAPE:
        return None
    kinds = "".join(token.kind for token in said)
    for shape in _SHAPES:
        if match := re.fullmatch(shape, kinds):
            found = {name: said[match.start(name)] for name, kind in match.groupdict().items() if kind}
            if "decade" in found:
                return _of_decade(found, marked)
            if "century" in found:
                return PartialDate(year=f"{found['century'].number - 1:02}XX", calendar=marked or "gregorian")
            return _of_parts(found, marked)
    return None


def _of_parts(found: Mapping[str, Token], marked: Calendar | None) -> PartialDate | None:
    month, day = found.get("month"), found.get("day")
    is_named = month is not None and month.kind in (TokenKind.MONTH, TokenKind.ZODIAC)
    if month and day and not is_named and month.number > _LAST_MONTH >= day.number and "sep" in found:
        month, day = day, month  # 12/25/1991 has one reading
    if month and not day and not is_named and month.number > _LAST_CODE:
        return None  # 1993-96 are years
    year = found.get("year")
    calendar: Calendar | None = None
    if month and is_named:
        calendar = month.calendar or "jalali"
    partial = PartialDate(
        year=year.text if year else "",
        month=month.number if month else None,
        day=day.number if day else None,
        day_or_month=found["number"].number if "number" in found else None,
        calendar=calendar,
    )
    if "season" in found:
        partial = partial._replace(month=SEASON_CODES[found["season"].number])
    if year and year.kind is TokenKind.SHORT_YEAR:
        season = found["season"].calendar if "season" in found else None
        full = _full_year(year, marked or calendar or year.calendar or season)
        partial = partial._replace(year=full, assumed=full)
    return partial


def _full_year(year: Token, calendar: Calendar | None) -> str:
    """Two digits as a year: the Jalali 1300s, or 1400s with a 0 before; the Gregorian 1900s from 30 on, else 2000s."""
    if calendar == "jalali":
        return f"{14 if year.text[0] == '0' else 13}{year.text}"
    return f"{19 if year.number >= _FIRST_CLEAR_TENS else 20}{year.text}"


def _of_decade(found: Mapping[str, Token], marked: Calendar | None) -> PartialDate | None:
    """1990s; of two digits the Jalali 1300s are meant in Persian, else the 1900s: دههٔ ۷۰, the 90s."""
    decade = found["decade"]
    if decade.number % 10 or "X" in decade.text:
        return None
    if century := found.get("century") or found.get("numbered"):
        is_tens = decade.number < _TENS_END
        year = f"{century.number - 1:02}{decade.number // 10}X"
        return PartialDate(year=year, calendar=marked or "gregorian") if is_tens else None
    if decade.number >= _TENS_END:
        return PartialDate(year=f"{decade.number // 10:03}X")
    calendar = marked or (found["usual"].calendar if "usual" in found else None) or "gregorian"
    if calendar == "jalali":
        return PartialDate(year=f"13{decade.number // 10}X", calendar=calendar)
    if decade.number < _FIRST_CLEAR_TENS:
        raise DateError(
            "{decade}s: which century is not clear",
            decade=f"{decade.number:02}",
            hint="write 19{decade}s or 20{decade}s",
        )
    return PartialDate(year=f"19{decade.number // 10}X", calendar=calendar)
