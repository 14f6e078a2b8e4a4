"""Facts, found or filtered → results: rows for machines, lines for a pipe, a table or cards for a terminal."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from azir_cli.errors import one_of
from azir_cli.facts.model import Fact, FactBase
from azir_cli.output import serializers, shapes
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings
from azir_cli.search.filters import Filters

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.i18n.locale import Locale
    from azir_cli.output.screen import Screen
    from azir_cli.search.highlighting import Match
    from azir_cli.terminal.cell import Cell

Marks = Mapping[str, Sequence["Match"]]
"""What to mark in a fact, by its id."""

_T = TypeVar("_T")

BOTH_CALENDARS = 100
"""Columns from which a table shows a date in both calendars; in less room the reader's own says it."""


def cut(items: Sequence[_T], settings: Settings) -> Sequence[_T]:
    """The items that the limit of the settings lets through; 0 or none: all."""
    return items[: settings.limit or None]


ORDERS = ("date", "label", "id")
"""What facts may be sorted by."""


def facts(base: FactBase, wanted: Filters, order: str | None, settings: Settings) -> Results:
    """The facts that pass the filters, in the order of the base or sorted.

    Raises UsageError for an order that does not exist.
    """
    order = None if order is None else one_of("--sort", order, ORDERS)
    chosen = [fact for fact in base.facts.values() if wanted.keep(fact)]
    if order == "date":
        chosen.sort(key=by_date)
    elif order == "label":
        chosen.sort(key=lambda fact: settings.locale.text(fact.label).content.casefold())
    elif order == "id":
        chosen.sort(key=lambda fact: fact.id)
    return of_facts(base, chosen, wanted, settings)


def by_date(fact: Fact) -> tuple[bool, dt.date, float, str]:
    """The key that puts facts in order of time, those without a date last."""
    if fact.when is None:
        return True, dt.date.min, 0, fact.id
    return False, *fact.when.complete.interval.order, fact.id


def of_facts(base: FactBase, chosen: Sequence[Fact], wanted: Filters, settings: Settings) -> Results:
    """Facts in the order given, cut to the limit of the settings."""
    shown = cut(chosen, settings)
    return Results(
        total=len(chosen),
        shown=len(shown),
        rows=lambda: [serializers.fact_row(base, fact) for fact in shown],
        fields=shapes.FACT_FIELDS,
        lines=lambda: [line(base, fact, settings) for fact in shown],
        drawing=lambda screen: [
            draw(base, shown, screen, {}, texts=len(shown)),
            *foot(len(shown), len(chosen), screen),
        ],
        languages=base.languages,
        miss="" if chosen else nothing_left(base, wanted, len(base.facts), settings.locale),
    )


def nothing_left(base: FactBase, wanted: Filters, without: int, locale: "Locale") -> str:
    """Why there is no fact: the base is empty, or what the filters are, and how many there are without them."""
    if not base.facts or not wanted.told:
        return locale.phrase("empty")
    return locale.phrase("nothing_left", filters=filters_told(wanted, locale), count=locale.number(without))


def filters_told(wanted: Filters, locale: "Locale") -> str:
    """The filters as they were given: `--section energy --since 1993`."""
    from azir_cli.errors import shorten
    from azir_cli.text.characters import code, printable

    told = printable(shorten(" ".join(wanted.told)))
    return code(told) if locale.is_mirrored else told


def line(base: FactBase, fact: Fact, settings: Settings) -> list[str]:
    """One fact as cells of a plain line: id, date, then label and text in each language wanted; what qualifies it."""
    from azir_cli.i18n.locale import spoken
    from azir_cli.i18n.qualifiers import qualifiers

    locale = settings.locale
    cells = [fact.id, date_in_line(fact, locale)]
    for language in settings.languages:
        cells += [spoken(fact.label, language).content, spoken(fact.text, language).content]
    return [*cells, "; ".join(qualifiers(base, fact, locale))]


def date_in_line(fact: Fact, locale: "Locale") -> str:
    """The date for a line of text; nothing for an undated fact."""
    return " = ".join(locale.date(fact.when.complete)) if fact.when else ""


def draw(base: FactBase, chosen: Sequence[Fact], screen: "Screen", marks: Marks, *, texts: int) -> "RenderableType":
    """Facts as a table of headlines, or in a narrow window without its lines.

    Below the headline stand the id, the date and what qualifies the fact, and in the first `texts` of them what it
    says, beside the headline if the window is wide. The id begins a line, so that it is never broken.
    """
    from azir_cli.output import layout

    entries = []
    for position, fact in enumerate(chosen, 1):
        said = position <= texts
        headlines = [_headline(fact, language, screen, marks) for language in screen.languages]
        sentences = [_sentence(fact, language, screen, marks) for language in screen.languages] if said else []
        entries.append(layout.Entry(position, headlines, _detail(base, fact, screen), sentences))
    return layout.entries(entries, screen, beside=screen.width >= layout.BESIDE)


def _headline(fact: Fact, language: str, screen: "Screen", marks: Marks) -> "Cell":
    return _marked(fact.label, language, fact, screen, marks, "bold")


def _sentence(fact: Fact, language: str, screen: "Screen", marks: Marks) -> "Cell":
    return _marked(fact.text, language, fact, screen, marks)


def _detail(base: FactBase, fact: Fact, screen: "Screen") -> "Cell":
    """The id, the date and what qualifies the fact, in one faint line."""
    from azir_cli.i18n.qualifiers import qualifiers
    from azir_cli.output import layout

    locale = screen.locale
    parts = [layout.code(fact.id, screen)]
    if fact.when:
        dates = locale.date(fact.when.complete)
        parts.append(" = ".join(dates if screen.width >= BOTH_CALENDARS else dates[:1]))
    parts += qualifiers(base, fact, locale)
    return layout.text(" · ".join(parts), screen, language=locale.language, style=layout.FAINT)


def _marked(
    content: Mapping[str, str], language: str, fact: Fact, screen: "Screen", marks: Marks, style: str = ""
) -> "Cell":
    from azir_cli.i18n.locale import spoken
    from azir_cli.output import layout

    said = spoken(content, language)
    spans: Sequence[tuple[int, int]] = ()
    if fact.id in marks:
        from azir_cli.search.highlighting import highlights

        spans = highlights(said.content, marks[fact.id])
    return layout.text(said.content, screen, language=said.language, spans=spans, style=style)


def foot(shown: int, total: int, screen: "Screen") -> "Iterable[RenderableType]":
    """The line under a table that was cut: how many there are, and how to see them."""
    if shown >= total:
        return
    from azir_cli.output import layout

    told = cut_told(shown, total, screen.locale)
    yield layout.text(told, screen, language=screen.locale.language, style=layout.FAINT, boxed=False)


def cut_told(shown: int, total: int, locale: "Locale") -> str:
    """How many of how many are shown, and how to see all."""
    return locale.phrase("more", shown=locale.number(shown), total=locale.number(total))
