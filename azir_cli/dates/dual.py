"""A date written in one calendar or in both → complete in both, and what two calendars say of each other.

Dates as sources write them; what a person types is read in `parsing`.
"""

import datetime as dt

from azir_cli.dates.calendars import DateError, from_day
from azir_cli.dates.edtf import days_of, parse_edtf, split_interval, to_edtf
from azir_cli.dates.interval import DateInterval, DualDate
from azir_cli.dates.names import Calendar


def complete(gregorian: str | None = None, jalali: str | None = None) -> DualDate:
    """Work out what the source leaves out; raises `DateError` for dates that do not exist.

    Where both calendars are given, the interval is the days that are in both; where they disagree, the Gregorian.
    """
    values: dict[Calendar, str] = {}
    if gregorian is not None:
        values["gregorian"] = gregorian
    if jalali is not None:
        values["jalali"] = jalali
    if not values:
        raise DateError("a date is needed in one calendar at least")
    intervals = [parse_edtf(value, calendar) for calendar, value in values.items()]
    interval = _in_both(intervals[0], intervals[-1])
    return DualDate(
        gregorian=values.get("gregorian") or _if_any(interval, "gregorian"),
        jalali=values.get("jalali") or _if_any(interval, "jalali"),
        from_=interval.first.isoformat() if interval.first else None,
        to=interval.last.isoformat() if interval.last else None,
        written=tuple(values),
        interval=interval,
    )


def _in_both(one: DateInterval, other: DateInterval) -> DateInterval:
    if one.inner or other.inner or not one.overlaps(other):
        return one
    return DateInterval(
        first=max((day for day in (one.first, other.first) if day), default=None),
        last=min((day for day in (one.last, other.last) if day), default=None),
        approximate=one.approximate or other.approximate,
        uncertain=one.uncertain or other.uncertain,
    )


def _if_any(interval: DateInterval, calendar: Calendar) -> str | None:
    try:
        return to_edtf(interval, calendar)
    except DateError:
        return None


def agree(gregorian: str, jalali: str) -> bool:
    """Whether two values can mean the same date: their beginnings share a day, and so do their ends.

    So two days must be the same day, while a Jalali month agrees with both Gregorian months it lies in.
    """
    ours, theirs = split_interval(gregorian, "gregorian"), split_interval(jalali, "jalali")
    return ours.is_unknown == theirs.is_unknown and all(
        (one is None and other is None)
        or (one and other and days_of(one, "gregorian").overlaps(days_of(other, "jalali")))
        for one, other in ((ours.start, theirs.start), (ours.end, theirs.end))
    )


def recurs(interval: DateInterval, today: dt.date) -> bool:
    """Whether the interval is a single day whose day and month are today's, in one of the calendars."""
    if not interval.first or not interval.is_day:
        return False
    if (interval.first.month, interval.first.day) == (today.month, today.day):
        return True
    try:
        return from_day(interval.first, "jalali")[1:] == from_day(today, "jalali")[1:]
    except DateError:
        return False
