"""A year, month and day of the Gregorian or the Jalali calendar ↔ the day itself.

Conversion is jdatetime's, by the 33-year cycle; for the time before 1304 (1925), when the calendar became
law, it reckons back.
"""

import datetime as dt
from typing import NamedTuple

from azir_cli.dates.names import MONTHS, Calendar
from azir_cli.errors import AzirError

CALENDARS: tuple[Calendar, ...] = ("gregorian", "jalali")

LAST_YEAR = {"gregorian": 9999, "jalali": 9377}
"""As far as both calendars can be converted; both begin with the year 1."""

LAST_MONTH = 12

_LENGTHS = {
    "gregorian": (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31),
    "jalali": (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29),
}
_LEAP_MONTH = {"gregorian": 2, "jalali": 12}


AS_FORMS = "write it as {forms}"
"""The hint of a date that cannot be read."""


class DateError(AzirError):
    """A date that does not exist, cannot be converted, or cannot be read; the message gives the reason."""

    code = "date"


class Ymd(NamedTuple):
    """A day as its calendar counts it."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def to_day(ymd: Ymd, calendar: Calendar) -> dt.date:
    """The day that this calendar counts so; the date must exist (`why_not`)."""
    if calendar == "gregorian":
        return dt.date(*ymd)
    import jdatetime

    day: dt.date = jdatetime.date(*ymd, locale="fa_IR").togregorian()
    return day


def from_day(day: dt.date, calendar: Calendar) -> Ymd:
    """How the calendar counts a day; raises `DateError` where it does not, as Jalali before 21 March 622."""
    if calendar == "gregorian":
        return Ymd(day.year, day.month, day.day)
    import jdatetime

    try:
        counted = jdatetime.date.fromgregorian(date=day, locale="fa_IR")
    except ValueError as error:
        raise DateError("{day}: azir knows no Jalali date for this day", day=day) from error
    return Ymd(counted.year, counted.month, counted.day)


def month_length(year: int, month: int, calendar: Calendar) -> int:
    """How many days the month has."""
    added = month == _LEAP_MONTH[calendar] and is_leap(year, calendar)
    return _LENGTHS[calendar][month - 1] + added


def is_leap(year: int, calendar: Calendar) -> bool:
    """Whether February has 29 days, or Esfand 30."""
    if calendar == "gregorian":
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    import jdatetime

    leap: bool = jdatetime.date(year, 1, 1, locale="fa_IR").isleap()
    return leap


def why_not(ymd: Ymd, calendar: Calendar) -> DateError | None:
    """The reason why there is no such day; `None` if there is one."""
    year, month, day = ymd
    if year == 0:
        return DateError("there is no year 0")
    if year > LAST_YEAR[calendar]:
        return DateError(
            "azir reckons to the {calendar} year {year}", calendar=calendar.title(), year=LAST_YEAR[calendar]
        )
    if not 1 <= month <= LAST_MONTH:
        return DateError("there is no month {month}", month=month)
    if day == 0:
        return DateError("there is no day 0")
    # only for the day that a leap year adds must the year be asked: that takes jdatetime
    shortest = _LENGTHS[calendar][month - 1]
    is_leap_day = month == _LEAP_MONTH[calendar] and day == shortest + 1
    if day <= shortest or (is_leap_day and is_leap(year, calendar)):
        return None
    return DateError(
        "{month} {year} has {days} days ({year} is not a leap year)"
        if is_leap_day
        else "{month} {year} has {days} days",
        month=MONTHS[calendar]["en"][month - 1],
        year=year,
        days=month_length(year, month, calendar),
    )
