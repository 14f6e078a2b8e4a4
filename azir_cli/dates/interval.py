"""What reading a date gives: an interval of days, and the date complete in both calendars.

Apart from the modules that read dates, so that a date that was kept can be shown without them.
"""

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from azir_cli.dates.names import Calendar


class _Interval(NamedTuple):
    first: dt.date | None
    last: dt.date | None
    approximate: bool = False
    uncertain: bool = False


class DateInterval(_Interval):
    """Days from `first` to `last`, both included; `None` is an open end.

    Raises `DateError` where both ends are open or the last day comes before the first.
    """

    __slots__ = ()

    def __new__(
        cls, first: dt.date | None, last: dt.date | None, *, approximate: bool = False, uncertain: bool = False
    ) -> Self:
        """Make sure that there are such days."""
        if not (first or last) or (first and last and first > last):
            from azir_cli.dates.calendars import DateError

            problem = "{text}: the interval ends before it begins" if first else "a date needs at least one end"
            raise DateError(problem, text=f"{first}/{last}")
        return super().__new__(cls, first, last, approximate, uncertain)

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    @property
    def days(self) -> int | None:
        """How many days; `None` where an end is open."""
        return (self.last - self.first).days + 1 if self.first and self.last else None

    @property
    def order(self) -> tuple[dt.date, float]:
        """The place on a timeline: by the first day, or the last if there is no first; the wider first."""
        return self.first or self.last or dt.date.min, -(self.days or float("inf"))

    def overlaps(self, other: "DateInterval") -> bool:
        """Whether some day is in both."""
        return _not_after(self.first, other.last) and _not_after(other.first, self.last)

    def contains(self, other: "DateInterval") -> bool:
        """Whether every day of the other is in this one."""
        begins = self.first is None or (other.first is not None and self.first <= other.first)
        ends = self.last is None or (other.last is not None and other.last <= self.last)
        return begins and ends


def _not_after(first: dt.date | None, last: dt.date | None) -> bool:
    return first is None or last is None or first <= last


class DualDate(NamedTuple):
    """A date in both calendars: what JSON shows as `when`, and its interval."""

    gregorian: str | None
    """EDTF; as the source writes it where it does. `None` where the calendar has no such days."""
    jalali: str | None
    from_: str | None
    """The first day as YYYY-MM-DD, Gregorian; `None` is open."""
    to: str | None
    written: "tuple[Calendar, ...]"
    """The calendars that the source uses."""
    interval: DateInterval
