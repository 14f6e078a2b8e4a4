"""Dated facts → a timeline: in order, grouped if asked, with a picture of the years on a terminal."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from azir_cli.commands import fact_table
from azir_cli.dates import formatting
from azir_cli.dates.calendars import from_day
from azir_cli.dates.names import Calendar, Lang
from azir_cli.errors import unknown_value
from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.phrases import digits, in_language, phrase
from azir_cli.output import dating, serializers
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings
from azir_cli.search.filters import Filters

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen

GROUPS = ("section", "decade", "entity")
_DECADE = 10


def timeline(base: FactBase, wanted: Filters, by: str | None, settings: Settings) -> Results:
    """The dated facts that pass the filters, by their first day; a group's facts stand together.

    Raises UsageError for a grouping that does not exist.
    """
    if by is not None and by not in GROUPS:
        raise unknown_value("--by", by, GROUPS)
    dated = sorted((fact for fact in base.facts.values() if fact.when and wanted.keep(fact)), key=_order)
    shown = dated[: settings.limit or None]
    groups = _grouped(base, shown, by, settings) if by else {"": shown}
    in_order = _once(groups)
    return Results(
        total=len(dated),
        rows=lambda: [serializers.fact_row(base, fact) for fact in in_order],
        fields=serializers.FACT_FIELDS,
        lines=lambda: _lines(groups, by, settings),
        drawing=lambda screen: _drawing(base, groups, len(dated), screen),
        languages=base.languages,
        miss=phrase("nothing_left", settings.language),
    )


def _order(fact: Fact) -> tuple[dt.date, float, str]:
    assert fact.when  # noqa: S101 - only dated facts are sorted
    return *fact.when.complete.interval.order, fact.id


def _grouped(base: FactBase, dated: Sequence[Fact], by: str, settings: Settings) -> Mapping[str, Sequence[Fact]]:
    """Facts under the headings of their groups; a fact that names several entities stands under each."""
    own = settings.language
    headings: Mapping[str, Callable[[Fact], Iterable[str]]] = {
        "section": lambda fact: [in_language(base.sections[fact.section].label, own)],
        "decade": lambda fact: [_decade(fact, settings)],
        "entity": lambda fact: [in_language(base.entities[one].label, own) for one in fact.entities],
    }
    groups: dict[str, list[Fact]] = {}
    for fact in dated:
        for heading in headings[by](fact):
            groups.setdefault(heading, []).append(fact)
    return groups


def _once(groups: Mapping[str, Sequence[Fact]]) -> list[Fact]:
    """The facts of all groups, each where it first stands."""
    return [*{fact.id: fact for facts in groups.values() for fact in facts}.values()]


def _decade(fact: Fact, settings: Settings) -> str:
    lang: Lang = settings.language if settings.language in ("fa", "az") else "en"  # type: ignore[assignment]
    return formatting.short_form(f"{_order(fact)[0].year // _DECADE:03}X", "gregorian", lang, settings.digits)


def _lines(groups: Mapping[str, Sequence[Fact]], by: str | None, settings: Settings) -> list[list[str]]:
    return [
        [*([heading] if by else []), *fact_table.line(fact, settings)]
        for heading, facts in groups.items()
        for fact in facts
    ]


def _drawing(
    base: FactBase, groups: Mapping[str, Sequence[Fact]], total: int, screen: "Screen"
) -> "Iterable[RenderableType]":
    from azir_cli.output import layout

    shown = _once(groups)
    yield from picture(base, shown, screen)
    for heading, facts in groups.items():
        if heading:
            yield layout.text(heading, screen, language=screen.language, style=layout.STRONG, boxed=False)
        yield _table(facts, screen)
    yield from fact_table.foot(len(shown), total, screen)


def _table(facts: Sequence[Fact], screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    columns = [
        layout.Column(phrase("date", screen.language), weight=3),
        *(layout.Column(phrase("fact", language), weight=5) for language in screen.languages),
        *([layout.Column(phrase("id", screen.language), weight=3)] if screen.width >= layout.NARROW else []),
    ]
    rows = []
    for fact in facts:
        assert fact.when  # noqa: S101 - only dated facts are drawn
        words = dating.wording(fact.when, screen.language, screen.calendar, written=screen.digits)
        cells: list[RenderableType] = [
            layout.stack(layout.text(line, screen, language=screen.language) for line in words)
        ]
        cells += [
            layout.text(in_language(fact.label, language), screen, language=language) for language in screen.languages
        ]
        if screen.width >= layout.NARROW:
            cells.append(layout.text(fact.id, screen, language="en", style=layout.FAINT))
        rows.append(cells)
    return layout.table(columns, rows, screen, lines=False)


# The picture of the years

_LEVELS = "▁▂▃▄▅▆▇█"
_GAP = "\u00a0"
"""Kept at the ends of a line, where a space is not."""
_MARGINS = 3
"""Columns around the two of a line."""


def picture(base: FactBase, dated: Sequence[Fact], screen: "Screen") -> "Iterable[RenderableType]":
    """A line a section: how many of its facts touch each stretch of years, in the window's width.

    In a Persian interface the years are Jalali and run from right to left. An open end is not drawn.
    """
    from rich.cells import cell_len

    from azir_cli.output import layout

    if not dated:
        return
    own = screen.language
    sections = [one for one in base.sections.values() if any(fact.section == one.id for fact in dated)]
    labels = {one.id: in_language(one.label, own) for one in sections}
    room = max(cell_len(label) for label in labels.values())
    width = max(1, screen.width - room - _MARGINS)
    calendar = _calendar(screen)
    years = {fact.id: _years(fact, calendar) for fact in dated}
    first, last = min(start for start, _ in years.values()), max(end for _, end in years.values())
    for section in sections:
        own_years = [years[fact.id] for fact in dated if fact.section == section.id]
        line = _levels(_counts(own_years, range(first, last + 1), width))
        yield layout.side_by_side(labels[section.id], line[::-1] if own == "fa" else line, room, screen)
    ends = [digits(str(year), own, written=screen.digits) for year in (first, last)]
    if own == "fa":
        ends.reverse()
    scale = ends[0] + _GAP * max(1, width - len(ends[0]) - len(ends[1])) + ends[1]
    yield layout.side_by_side("", ends[0] if first == last else scale, room, screen)


def _calendar(screen: "Screen") -> Calendar:
    if screen.calendar == "both":
        return "jalali" if screen.language == "fa" else "gregorian"
    return "jalali" if screen.calendar == "jalali" else "gregorian"


def _years(fact: Fact, calendar: Calendar) -> tuple[int, int]:
    """The first and last year of a date, an open end being no longer than its known one."""
    assert fact.when  # noqa: S101 - only dated facts are drawn
    interval = fact.when.complete.interval
    known = interval.first or interval.last or dt.date.min
    first, last = (from_day(day, calendar)[0] for day in (interval.first or known, interval.last or known))
    return first, last


def _counts(spans: Iterable[tuple[int, int]], years: range, width: int) -> list[int]:
    """How many spans of years touch each of `width` columns, over which the years are spread evenly."""
    counts = [0] * width
    for start, end in spans:
        begin = (start - years.start) * width // len(years)
        stop = max(begin + 1, (end + 1 - years.start) * width // len(years))
        for column in range(begin, min(stop, width)):
            counts[column] += 1
    return counts


def _levels(counts: Sequence[int]) -> str:
    highest = max(counts)
    return "".join(_GAP if not n else _LEVELS[max(0, n * len(_LEVELS) // highest - 1)] for n in counts)
