"""Facts, found or filtered → results: rows for machines, lines for a pipe, a table or cards for a terminal."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.phrases import in_language, phrase
from azir_cli.output import dating, serializers
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings
from azir_cli.search.filters import Filters

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen
    from azir_cli.search.highlighting import Match
    from azir_cli.terminal.cell import Cell

Marks = Mapping[str, Sequence["Match"]]
"""What to mark in a fact, by its id."""


def facts(base: FactBase, wanted: Filters, settings: Settings) -> Results:
    """The facts that pass the filters, in the order of the base."""
    return of_facts(base, [fact for fact in base.facts.values() if wanted.keep(fact)], settings)


def of_facts(base: FactBase, chosen: Sequence[Fact], settings: Settings) -> Results:
    """Facts in the order given, cut to the limit of the settings (0 or none: all)."""
    shown = chosen[: settings.limit or None]
    return Results(
        total=len(chosen),
        rows=lambda: [serializers.fact_row(base, fact) for fact in shown],
        fields=serializers.FACT_FIELDS,
        lines=lambda: [line(fact, settings) for fact in shown],
        drawing=lambda screen: [*draw(shown, screen, {}), *foot(len(shown), len(chosen), screen)],
        languages=base.languages,
        miss=phrase("nothing_left", settings.language),
    )


def line(fact: Fact, settings: Settings) -> list[str]:
    """One fact as cells of a plain line: id, date, then label and text in each language wanted."""
    date = dating.in_one_line(fact.when, settings.language, settings.calendar, written=settings.digits)
    cells = [fact.id, date]
    for language in settings.languages:
        cells += [in_language(fact.label, language), in_language(fact.text, language)]
    return cells


def draw(chosen: Sequence[Fact], screen: "Screen", marks: Marks) -> "Iterable[RenderableType]":
    """Facts as a table, or in a narrow window as cards."""
    from azir_cli.output import layout

    if screen.width < layout.NARROW:
        return [_card(position, fact, screen, marks) for position, fact in enumerate(chosen, 1)]
    columns = [
        layout.Column("#", is_number=True),
        layout.Column(phrase("fact", screen.language), weight=2),
        *(layout.Column(phrase("text", language), weight=3) for language in screen.languages),
    ]
    if dated := any(fact.when for fact in chosen):
        columns.append(layout.Column(phrase("date", screen.language), weight=1))
    rows = [_row(position, fact, screen, marks)[: None if dated else -1] for position, fact in enumerate(chosen, 1)]
    return [layout.table(columns, rows, screen)]


def _row(position: int, fact: Fact, screen: "Screen", marks: Marks) -> list["RenderableType"]:
    from azir_cli.i18n.phrases import digits
    from azir_cli.output import layout

    number = digits(str(position), screen.language, written=screen.digits)
    label = _marked(in_language(fact.label, screen.language), screen.language, fact, screen, marks, "bold")
    identity = layout.text(fact.id, screen, language="en", style=layout.FAINT)
    texts = [_marked(in_language(fact.text, language), language, fact, screen, marks) for language in screen.languages]
    return [
        layout.text(number, screen),
        layout.stack([label, identity]),
        *texts,
        layout.stack(layout.text(line, screen, language=screen.language) for line in _date(fact, screen)),
    ]


def _card(position: int, fact: Fact, screen: "Screen", marks: Marks) -> "RenderableType":
    from azir_cli.i18n.phrases import digits
    from azir_cli.output import layout

    own = screen.language
    number = digits(f"{position}. ", own, written=screen.digits)
    title = _marked(number + in_language(fact.label, own), own, fact, screen, marks, layout.STRONG, boxed=False)
    members = [
        ("", _marked(in_language(fact.text, language), language, fact, screen, marks)) for language in screen.languages
    ]
    if date := " = ".join(_date(fact, screen)):
        members.append((phrase("date", own), layout.text(date, screen, language=own)))
    members.append(("", layout.text(fact.id, screen, language="en", style=layout.FAINT)))
    return layout.card(title, members, screen)


def _marked(
    content: str,
    language: str,
    fact: Fact,
    screen: "Screen",
    marks: Marks,
    style: str = "",
    *,
    boxed: bool = True,
) -> "Cell":
    from azir_cli.output import layout

    spans: Sequence[tuple[int, int]] = ()
    if fact.id in marks:
        from azir_cli.search.highlighting import highlights

        spans = highlights(content, marks[fact.id])
    return layout.text(content, screen, language=language, spans=spans, style=style, boxed=boxed)


def _date(fact: Fact, screen: "Screen") -> list[str]:
    if fact.when is None:
        return []
    return dating.wording(fact.when, screen.language, screen.calendar, written=screen.digits)


def foot(shown: int, total: int, screen: "Screen") -> "Iterable[RenderableType]":
    """The line under a table that was cut: how many there are, and how to see them."""
    if shown >= total:
        return
    from azir_cli.i18n.phrases import digits
    from azir_cli.output import layout

    counts = [digits(str(count), screen.language, written=screen.digits) for count in (shown, total)]
    told = phrase("more", screen.language, shown=counts[0], total=counts[1])
    # an option is left-to-right by itself: within Persian its hyphen would change sides
    line, _, option = told.partition("\n")
    yield layout.text(line, screen, language=screen.language, style=layout.FAINT, boxed=False)
    if option:
        yield layout.text(option, screen, language="en", style=layout.FAINT, boxed=False)
