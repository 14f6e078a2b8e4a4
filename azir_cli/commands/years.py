"""Dated facts → a picture of the years: a line a section, all on one scale, and how many facts each has."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.dates.calendars import DateError, from_day
from azir_cli.facts.model import Fact, FactBase

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.dates.interval import DateInterval
    from azir_cli.dates.names import Calendar
    from azir_cli.output.screen import Screen

_LEVELS = "▁▂▃▄▅▆▇█"
_VAGUE = "░"
"""Where only dates lie that span more than a year."""
_NARROWEST = 25
"""Columns of a window below which there is no picture."""
_MARGINS = 6
"""Columns between and around the three of a line."""

Window = tuple[dt.date | None, dt.date | None]


class _Reach(NamedTuple):
    """The first and last year that a date touches."""

    first: int
    last: int

    @property
    def is_vague(self) -> bool:
        return self.last > self.first + 1


def picture(
    base: FactBase, dated: "Sequence[tuple[DateInterval, Fact]]", window: Window, screen: "Screen"
) -> "Iterable[RenderableType]":
    """A line a section: how many of its facts touch each stretch of years; the axis is the time that was asked for.

    The years are of the reader's calendar, and run from the right in a right-to-left interface. An open end is not
    drawn, nor what the calendar has no year for.
    """
    from rich.cells import cell_len

    from azir_cli.output import layout

    locale = screen.locale
    calendar = locale.calendars[0]
    reaches = {fact.id: reach for interval, fact in dated if (reach := _reach(interval, calendar))}
    if not reaches or screen.width < _NARROWEST:
        return
    counts = {
        section.id: [reaches[fact.id] for _, fact in dated if fact.section == section.id and fact.id in reaches]
        for section in base.sections.values()
    }
    labels = {one: locale.text(base.sections[one].label).content for one in counts if counts[one]}
    totals = {one: locale.number(len(counts[one])) for one in labels}
    room = max(map(cell_len, labels.values()))
    width = max(1, screen.width - room - max(map(len, totals.values())) - _MARGINS)
    axis = _axis(list(reaches.values()), window, calendar)
    touched = {one: _touched(counts[one], axis, width) for one in labels}
    highest = max((firm for columns in touched.values() for firm, _ in columns), default=0)
    rows = [(labels[one], _drawn(touched[one], highest), totals[one]) for one in labels]
    ends = [locale.in_digits(str(year)) for year in (axis.start, axis[-1])]
    yield layout.bars(rows, ends if len(axis) > 1 else ends[:1], width, screen)


def _reach(interval: "DateInterval", calendar: "Calendar") -> _Reach | None:
    """The years of a date, an open end being no longer than its known one; None for a time before the calendar's."""
    known = interval.first or interval.last
    if not known:
        return None
    try:
        return _Reach(*(from_day(day or known, calendar)[0] for day in (interval.first, interval.last)))
    except DateError:
        return None


def _axis(reaches: Sequence[_Reach], window: Window, calendar: "Calendar") -> range:
    """The years of the picture: those asked for, else those that the facts touch."""
    first, last = min(one.first for one in reaches), max(one.last for one in reaches)
    asked = [_year(day, calendar) for day in window]
    first = first if asked[0] is None else asked[0]
    last = last if asked[1] is None else asked[1]
    return range(first, max(first, last) + 1)


def _year(day: dt.date | None, calendar: "Calendar") -> int | None:
    try:
        return from_day(day, calendar)[0] if day else None
    except DateError:
        return None


def _touched(reaches: Iterable[_Reach], axis: range, width: int) -> list[tuple[int, int]]:
    """How many firm and how many vague dates touch each of `width` columns, over which the years are spread evenly."""
    columns = [(0, 0)] * width
    for reach in reaches:
        first, last = max(reach.first, axis.start), min(reach.last, axis[-1])
        if first > last:
            continue
        begin = (first - axis.start) * width // len(axis)
        end = max(begin + 1, (last + 1 - axis.start) * width // len(axis))
        for column in range(begin, min(end, width)):
            firm, vague = columns[column]
            columns[column] = (firm, vague + 1) if reach.is_vague else (firm + 1, vague)
    return columns


def _drawn(columns: Iterable[tuple[int, int]], highest: int) -> str:
    """Columns as blocks, all rows on the scale of the highest; faint where only vague dates are."""
    return "".join(
        _LEVELS[max(0, firm * len(_LEVELS) // highest - 1)] if firm else _VAGUE if vague else " "
        for firm, vague in columns
    )
