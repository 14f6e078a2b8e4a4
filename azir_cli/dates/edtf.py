"""An EDTF date of either calendar ↔ the interval of days that it means.

EDTF is ISO 8601-2, here its levels 0 and 1, for both calendars: `1993`, `1993-11`, `1991-12-25`, `1993-22`
(summer), `199X`, `19XX`, `1993-11-XX`, `2019-02~`, `1993-10-26/1993-10-28`, `../2003`, `1991/..` (open) and
`/2003`, `1991/` (the other end is unknown).
"""

import re
from typing import NamedTuple

from azir_cli.dates.calendars import AS_FORMS, LAST_MONTH, DateError, Ymd, from_day, month_length, to_day, why_not
from azir_cli.dates.interval import DateInterval
from azir_cli.dates.names import Calendar

SEASON_CODES = range(21, 25)
"""The EDTF codes of spring, summer, autumn and winter, which stand where a month would."""

_FIRST_SEASON_BEGINS = {"gregorian": 3, "jalali": 1}
_SEASON_MONTHS = 3

_DATE = re.compile(
    r"""
    (?P<year> [0-9]{4} | [0-9]{3}X | [0-9]{2}XX | [0-9]XXX )
    (?: (?<!X) - (?: (?P<month> [0-9]{2} ) (?: - (?: (?P<day> [0-9]{2} ) | XX ) )? | XX (?: -XX )? ) )?
    (?P<qualifier> [?~%] )?
    """,
    re.VERBOSE,
)
_OPEN, _UNKNOWN = "..", ""

_APPROXIMATE = ("~", "%")
_UNCERTAIN = ("?", "%")
QUALIFIERS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
"""The qualifier of a date that is (approximate, uncertain)."""

_SHOWN = 60
_FORMS = ("1991", "1991-12", "1991-12-25", "199X", "1993-22", "2019-02~", "1993/1996", "../2003", "1991/..", "/2003")

# lengths of YYYY-MM-DD cut after its year, its month, its day
_TO_YEAR, _TO_MONTH, _TO_DAY = 4, 7, 10


class EdtfDate(NamedTuple):
    """One date of an EDTF value as it is written: a year, decade, century, millennium, month, season or day."""

    year: int
    """With 0 for each digit that is unspecified."""
    unspecified: int = 0
    """How many of the year's last digits are X, 0 to 3."""
    month: int | None = None
    """1 to 12, or a season's code."""
    day: int | None = None
    qualifier: str = ""
    """`~` approximate, `?` uncertain, `%` both, or nothing."""

    @property
    def years(self) -> int:
        """How many years it may be: 1, 10, 100 or 1000."""
        return (1, 10, 100, 1000)[self.unspecified]


class EdtfInterval(NamedTuple):
    """How an EDTF value begins and ends: the same date twice for a single date, `None` for an end that is not given."""

    start: EdtfDate | None
    end: EdtfDate | None
    is_unknown: bool = False
    """Whether the end that is not given is unknown rather than open."""


def parse_edtf(value: str, calendar: Calendar) -> DateInterval:
    """The days that an EDTF value of this calendar means; raises `DateError` with the reason.

    A season is three whole months: the Gregorian winter is December to February of the next year, a Jalali
    season is a quarter of the Jalali year.
    """
    start, end, is_unknown = split_interval(value, calendar)
    qualifiers = [date.qualifier for date in (start, end) if date]
    begins = days_of(start, calendar) if start else None
    ends = days_of(end, calendar) if end else None
    return DateInterval(
        first=begins.first if begins else None,
        last=ends.last if ends else None,
        inner=(begins.last if begins else ends.first if ends else None) if is_unknown else None,
        approximate=any(qualifier in _APPROXIMATE for qualifier in qualifiers),
        uncertain=any(qualifier in _UNCERTAIN for qualifier in qualifiers),
    )


def check_exists(value: str, calendar: Calendar) -> None:
    """Raise `DateError` unless the value is well formed and all its days exist; cheaper than reading it."""
    split_interval(value, calendar)


def is_edtf(value: str) -> bool:
    """Whether the value has the shape of an EDTF date; its days need not exist."""
    texts = value.split("/", maxsplit=1)
    return all(_DATE.fullmatch(text) or (len(texts) > 1 and text in (_OPEN, _UNKNOWN)) for text in texts)


def split_interval(value: str, calendar: Calendar) -> EdtfInterval:
    """Take a value apart as it is written; raises `DateError` unless all its days exist and are in order."""
    start_text, slash, end_text = value.partition("/")
    if not slash:
        date = _read_date(value, calendar)
        return EdtfInterval(date, date)
    start, end = (None if text in (_OPEN, _UNKNOWN) else _read_date(text, calendar) for text in (start_text, end_text))
    if start is None and end is None:
        raise DateError("{text}: an interval needs at least one end", text=value, hint=AS_FORMS, forms=_FORMS)
    # 31 is the last day of any month: an order needs no conversion
    if (
        start
        and end
        and (*_first_month(start, calendar), start.day or 1) > (*_last_month(end, calendar), end.day or 31)
    ):
        raise DateError("{text}: the interval ends before it begins", text=value, hint="put the earlier date first")
    return EdtfInterval(start, end, is_unknown=_UNKNOWN in (start_text, end_text))


def _read_date(text: str, calendar: Calendar) -> EdtfDate:
    match = _DATE.fullmatch(text)
    if not match:
        shown = text if text.isprintable() and 0 < len(text) <= _SHOWN else repr(text[:_SHOWN])
        raise DateError("{text}: not a date in EDTF", text=shown, hint=AS_FORMS, forms=_FORMS)
    year, month, day, qualifier = match["year"], match["month"], match["day"], match["qualifier"] or ""
    date = EdtfDate(
        year=int(year.replace("X", "0")),
        unspecified=year.count("X"),
        month=int(month) if month else None,
        day=int(day) if day else None,
        qualifier=qualifier,
    )
    if date.month in SEASON_CODES and date.day is not None:
        raise DateError("{text}: a season has no numbered days", text=text)
    for month_of_year in (_first_month(date, calendar), _last_month(date, calendar)):
        if reason := why_not(Ymd(*month_of_year, 1 if date.day is None else date.day), calendar):
            raise DateError("{text}: {why}", text=text, why=reason)
    return date


def _first_month(date: EdtfDate, calendar: Calendar) -> tuple[int, int]:
    if date.month is not None and date.month in SEASON_CODES:
        return date.year, _FIRST_SEASON_BEGINS[calendar] + _SEASON_MONTHS * SEASON_CODES.index(date.month)
    return date.year, 1 if date.month is None else date.month


def _last_month(date: EdtfDate, calendar: Calendar) -> tuple[int, int]:
    if date.month is None:
        return date.year + date.years - 1, LAST_MONTH
    year, month = _first_month(date, calendar)
    if date.month not in SEASON_CODES:
        return year, month
    month += _SEASON_MONTHS - 1
    return (year, month) if month <= LAST_MONTH else (year + 1, month - LAST_MONTH)


def days_of(date: EdtfDate, calendar: Calendar) -> DateInterval:
    """The days of one date, whatever its qualifier."""
    year, month = _last_month(date, calendar)
    last_day = date.day or month_length(year, month, calendar)
    return DateInterval(
        first=to_day(Ymd(*_first_month(date, calendar), date.day or 1), calendar),
        last=to_day(Ymd(year, month, last_day), calendar),
    )


def to_edtf(interval: DateInterval, calendar: Calendar) -> str:
    """Write an interval in this calendar, as short as its first and last day allow.

    What is exactly a year, decade, month or season there is written so, anything else as an interval.
    Raises `DateError` where the calendar has no such days.
    """
    qualifier = QUALIFIERS[interval.approximate, interval.uncertain]
    if interval.inner:
        known = _written(interval.known, calendar)
        return f"/{known.rpartition('/')[2]}{qualifier}" if interval.last else f"{known.partition('/')[0]}{qualifier}/"
    return _written(interval, calendar, qualifier)


def _written(interval: DateInterval, calendar: Calendar, qualifier: str = "") -> str:
    first = from_day(interval.first, calendar) if interval.first else None
    last = from_day(interval.last, calendar) if interval.last else None
    width = max(_width_from(first), _width_to(last, calendar))
    start = str(first)[:width] if first else None
    end = str(last)[:width] if last else None
    if start and end and (single := _single(start, end, calendar)):
        return single + qualifier
    return "/".join(f"{text}{qualifier}" if text else ".." for text in (start, end))


def _width_from(first: Ymd | None) -> int:
    """How much of the date must be written for it to begin on this day."""
    if first is None or (first.month, first.day) == (1, 1):
        return _TO_YEAR
    return _TO_MONTH if first.day == 1 else _TO_DAY


def _width_to(last: Ymd | None, calendar: Calendar) -> int:
    """How much of the date must be written for it to end on this day."""
    if last is None:
        return _TO_YEAR
    if last.day != month_length(last.year, last.month, calendar):
        return _TO_DAY
    return _TO_YEAR if last.month == LAST_MONTH else _TO_MONTH


def _single(start: str, end: str, calendar: Calendar) -> str | None:
    """The one date that begins and ends so, if there is one."""
    if start == end:
        return start
    if len(start) == _TO_YEAR:
        for known in (3, 2, 1):
            stem, unknown = start[:known], _TO_YEAR - known
            if start == stem + "0" * unknown and end == stem + "9" * unknown:
                return stem + "X" * unknown
    if len(start) == _TO_MONTH:
        year, month = start.split("-")
        for code in SEASON_CODES:
            season = EdtfDate(year=int(year), month=code)
            last_year, last_month = _last_month(season, calendar)
            if _first_month(season, calendar)[1] == int(month) and end == f"{last_year:04}-{last_month:02}":
                return f"{year}-{code}"
    return None
