"""A date written in one calendar or in both → complete in both, and what two calendars say of each other.

This is the door to dates as sources write them; what a person types is read in `dateinput`.
"""

import datetime as dt

from azir_cli.dates.calendars import CALENDARS, DateError, from_day
from azir_cli.dates.edtf import Part, days_of, is_edtf, parse_edtf, read_ends, to_edtf
from azir_cli.dates.interval import Complete, Span
from azir_cli.dates.names import Calendar

__all__ = [
    "CALENDARS",
    "Calendar",
    "Complete",
    "DateError",
    "Part",
    "Span",
    "agree",
    "check_exists",
    "complete",
    "is_edtf",
    "parse_edtf",
    "read_ends",
    "recurs",
    "to_edtf",
]


def check_exists(value: str, calendar: Calendar) -> None:
    """Raise `DateError` unless the value is well formed and all its days exist; cheaper than reading it."""
    read_ends(value, calendar)


def complete(gregorian: str | None = None, jalali: str | None = None) -> Complete:
    """Work out what the source leaves out; raises `DateError` for dates that do not exist.

    Where both calendars are given, the span is the days that are in both; where they disagree, the Gregorian.
    """
    values: dict[Calendar, str] = {}
    if gregorian is not None:
        values["gregorian"] = gregorian
    if jalali is not None:
        values["jalali"] = jalali
    if not values:
        raise DateError("a date is needed in one calendar at least")
    spans = [parse_edtf(value, calendar) for calendar, value in values.items()]
    span = _in_both(spans[0], spans[-1])
    return Complete(
        gregorian=values.get("gregorian") or _if_any(span, "gregorian"),
        jalali=values.get("jalali") or _if_any(span, "jalali"),
        from_=span.first.isoformat() if span.first else None,
        to=span.last.isoformat() if span.last else None,
        written=tuple(values),
        span=span,
    )


def _in_both(one: Span, other: Span) -> Span:
    if not one.overlaps(other):
        return one
    return Span(
        first=max((day for day in (one.first, other.first) if day), default=None),
        last=min((day for day in (one.last, other.last) if day), default=None),
        approximate=one.approximate or other.approximate,
        uncertain=one.uncertain or other.uncertain,
    )


def _if_any(span: Span, calendar: Calendar) -> str | None:
    try:
        return to_edtf(span, calendar)
    except DateError:
        return None


def agree(gregorian: str, jalali: str) -> bool:
    """Whether two values can mean the same date: their beginnings share a day, and so do their ends.

    So two days must be the same day, while a Jalali month agrees with both Gregorian months it lies in.
    """
    ours, theirs = read_ends(gregorian, "gregorian"), read_ends(jalali, "jalali")
    return all(
        (one is None and other is None)
        or (one and other and days_of(one, "gregorian").overlaps(days_of(other, "jalali")))
        for one, other in zip(ours, theirs, strict=True)
    )


def recurs(span: Span, today: dt.date) -> bool:
    """Whether the span is a single day whose day and month are today's, in one of the calendars."""
    if not span.first or not span.is_day:
        return False
    if (span.first.month, span.first.day) == (today.month, today.day):
        return True
    try:
        return from_day(span.first, "jalali")[1:] == from_day(today, "jalali")[1:]
    except DateError:
        return False
