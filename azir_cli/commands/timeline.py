"""Dated facts → a timeline: in order, grouped if asked, with a picture of the years on a terminal."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from azir_cli.commands import fact_table, years
from azir_cli.dates.calendars import from_day
from azir_cli.errors import one_of
from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.locale import Locale
from azir_cli.output import serializers, shapes
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings
from azir_cli.search.filters import Filters

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.dates.interval import DateInterval
    from azir_cli.output.screen import Screen

GROUPS = ("section", "decade", "entity")
_DECADE = 10


def timeline(base: FactBase, wanted: Filters, by: str | None, settings: Settings) -> Results:
    """The dated facts that pass the filters, by their first day; a group's facts stand together.

    Raises UsageError for a grouping that does not exist.
    """
    by = None if by is None else one_of("--by", by, GROUPS)
    dated = [(fact.when.complete.interval, fact) for fact in base.facts.values() if fact.when and wanted.keep(fact)]
    dated.sort(key=lambda one: (*one[0].order, one[1].id))
    shown = fact_table.cut(dated, settings)
    groups = _grouped(base, shown, by, settings.locale)
    in_order = [*{fact.id: fact for facts in groups.values() for fact in facts}.values()]
    without = sum(fact.when is not None for fact in base.facts.values())
    return Results(
        total=len(dated),
        shown=len(shown),
        rows=lambda: [serializers.fact_row(base, fact) for fact in in_order],
        fields=shapes.FACT_FIELDS,
        lines=lambda: _lines(base, groups, by, settings),
        drawing=lambda screen: [
            *years.picture(base, shown, wanted.window, screen),
            *_drawing(base, groups, screen),
            *fact_table.foot(len(in_order), len(dated), screen),
        ],
        languages=base.languages,
        miss="" if dated else fact_table.nothing_left(base, wanted, without, settings.locale),
    )


def _grouped(
    base: FactBase, dated: "Sequence[tuple[DateInterval, Fact]]", by: str | None, locale: Locale
) -> Mapping[str, Sequence[Fact]]:
    """Facts under the headings of their groups; one that names several entities stands under each, or under none."""
    headings: Mapping[str | None, Callable[[DateInterval, Fact], list[str]]] = {
        None: lambda *_: [""],
        "section": lambda _, fact: [locale.text(base.sections[fact.section].label).content],
        "decade": lambda interval, _: [_decade(interval, locale)],
        "entity": lambda _, fact: (
            [locale.text(base.entities[one].label).content for one in fact.entities] or [locale.phrase("no_name")]
        ),
    }
    groups: dict[str, list[Fact]] = {}
    for interval, fact in dated:
        for heading in headings[by](interval, fact):
            groups.setdefault(heading, []).append(fact)
    return groups


def _decade(interval: "DateInterval", locale: Locale) -> str:
    """The decade in which a date begins, in the calendar that the reader sees first."""
    from azir_cli.dates import formatting
    from azir_cli.dates.calendars import DateError

    first = interval.order[0]
    for calendar in (*locale.calendars, "gregorian"):
        try:
            decade = from_day(first, calendar)[0] // _DECADE
        except DateError:
            continue
        return formatting.short_form(f"{decade:03}X", calendar, locale.words, locale.digits)
    return locale.phrase("no_name")


def _lines(base: FactBase, groups: Mapping[str, Sequence[Fact]], by: str | None, settings: Settings) -> list[list[str]]:
    """A line a fact, its group as the last cell."""
    return [
        [*fact_table.line(base, fact, settings), *([heading] if by else [])]
        for heading, facts in groups.items()
        for fact in facts
    ]


def _drawing(base: FactBase, groups: Mapping[str, Sequence[Fact]], screen: "Screen") -> "Iterable[RenderableType]":
    from azir_cli.output import layout

    locale = screen.locale
    for heading, facts in groups.items():
        if heading:
            told = f"{heading} ({locale.number(len(facts))})"
            yield layout.text(told, screen, language=locale.language, style=layout.STRONG, boxed=False)
        yield _table(base, facts, screen)


def _table(base: FactBase, facts: Sequence[Fact], screen: "Screen") -> "RenderableType":
    from azir_cli.i18n.locale import spoken
    from azir_cli.i18n.qualifiers import qualifiers
    from azir_cli.output import layout

    locale = screen.locale
    columns = [layout.Column(locale.phrase("date"), is_date=True), layout.Column(locale.phrase("fact"), weight=1)]
    rows = []
    for fact in facts:
        words = locale.date(fact.when.complete) if fact.when else []
        dates = words if screen.width >= fact_table.BOTH_CALENDARS else words[:1]
        labels = [spoken(fact.label, language) for language in screen.languages]
        detail = " · ".join([layout.code(fact.id, screen), *qualifiers(base, fact, locale)])
        rows.append(
            [
                layout.stack(layout.text(line, screen, language=locale.language) for line in dates),
                layout.stack(
                    [
                        *(layout.text(label.content, screen, language=label.language) for label in labels),
                        layout.text(detail, screen, language=locale.language, style=layout.FAINT),
                    ]
                ),
            ]
        )
    return layout.table(columns, rows, screen, lines=False)
