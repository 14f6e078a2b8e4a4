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
    inner: dt.date | None = None
    """Where one end is not known, the inner side of the other: 1 January 2003 of `/2003`. `None` if it is open."""


class DateInterval(_Interval):
    """Days from `first` to `last`, both included; an end that is `None` is open, or unknown if `inner` is given.

    Open (`1991/..`) is what goes on, unknown (`1991/`) is what ended some day or is not known to have begun.
    Raises `DateError` where neither end is given or the last day comes before the first.
    """

    __slots__ = ()

    def __new__(
        cls,
        first: dt.date | None,
        last: dt.date | None,
        *,
        approximate: bool = False,
        uncertain: bool = False,
        inner: dt.date | None = None,
    ) -> Self:
        """Make sure that there are such days."""
        if not (first or last) or (first and last and first > last):
            from azir_cli.dates.calendars import DateError

            problem = "{text}: the interval ends before it begins" if first else "a date needs at least one end"
            raise DateError(problem, text=f"{first}/{last}")
        return super().__new__(cls, first, last, approximate, uncertain, None if first and last else inner)

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    @property
    def days(self) -> int | None:
        """How many days; `None` where an end is open or unknown."""
        return (self.last - self.first).days + 1 if self.first and self.last else None

    @property
    def order(self) -> tuple[dt.date, float]:
        """The place on a timeline: by the first day, or the last if there is no first; the wider first."""
        return self.first or self.last or dt.date.min, -(self.days or float("inf"))

    @property
    def known(self) -> "DateInterval":
        """The days that it surely touches: of `/2003` those of 2003, for all else may lie outside."""
        if self.inner is None:
            return self
        return self._from_to(self.first or self.inner, self.last or self.inner)

    def held(self, earliest: dt.date | None, latest: dt.date | None) -> "DateInterval":
        """The days on which something so dated holds, as far as a source can know that tells of these days.

        An open end is cut where the source's knowledge ends: `1991/..` in an article of 2019 says nothing of 2026.
        """
        first, last = self.known[:2]
        if first is None and last:
            first = min(earliest, last) if earliest else None
        elif last is None and first:
            last = max(latest, first) if latest else None
        return self._from_to(first, last)

    def overlaps(self, other: "DateInterval") -> bool:
        """Whether some day is in both; an end that is unknown is met only within the end that is known."""
        one, other = self.known, other.known
        return _not_after(one.first, other.last) and _not_after(other.first, one.last)

    def _from_to(self, first: dt.date | None, last: dt.date | None) -> "DateInterval":
        return DateInterval(first, last, approximate=self.approximate, uncertain=self.uncertain)


def _not_after(first: dt.date | None, last: dt.date | None) -> bool:
    return first is None or last is None or first <= last


class DualDate(NamedTuple):
    """A date in both calendars: what JSON shows as `when`, and its interval."""

    gregorian: str | None
    """EDTF; as the source writes it where it does. `None` where the calendar has no such days."""
    jalali: str | None
    from_: str | None
    """The first day as YYYY-MM-DD, Gregorian; `None` is open or unknown, as the EDTF tells."""
    to: str | None
    written: "tuple[Calendar, ...]"
    """The calendars that the source uses."""
    interval: DateInterval
