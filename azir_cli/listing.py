"""Facts, found or filtered → results: rows for machines, lines for a pipe, a table or cards for a terminal."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from azir_cli import dating, formats
from azir_cli.filters import Filters
from azir_cli.model import Fact, FactBase
from azir_cli.output import Results
from azir_cli.phrases import in_language, phrase
from azir_cli.settings import Settings

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.cell import Cell
    from azir_cli.highlight import Matched
    from azir_cli.run import Screen

Marks = Mapping[str, Sequence["Matched"]]
"""What to mark in a fact, by its id."""


def facts(base: FactBase, wanted: Filters, settings: Settings) -> Results:
    """The facts that pass the filters, in the order of the base."""
    return of_facts(base, [fact for fact in base.facts.values() if wanted.keep(fact)], settings)


def of_facts(base: FactBase, chosen: Sequence[Fact], settings: Settings) -> Results:
    """Facts in the order given, cut to the limit of the settings (0 or none: all)."""
    shown = chosen[: settings.limit or None]
    return Results(
        total=len(chosen),
        rows=lambda: [formats.fact_row(base, fact) for fact in shown],
        fields=formats.FACT_FIELDS,
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
    from azir_cli import drawing

    if screen.width < drawing.NARROW:
        return [_card(position, fact, screen, marks) for position, fact in enumerate(chosen, 1)]
    columns = [
        drawing.Column("#", is_number=True),
        drawing.Column(phrase("fact", screen.language), weight=2),
        *(drawing.Column(phrase("text", language), weight=3) for language in screen.languages),
    ]
    if dated := any(fact.when for fact in chosen):
        columns.append(drawing.Column(phrase("date", screen.language), weight=1))
    rows = [_row(position, fact, screen, marks)[: None if dated else -1] for position, fact in enumerate(chosen, 1)]
    return [drawing.table(columns, rows, screen)]


def _row(position: int, fact: Fact, screen: "Screen", marks: Marks) -> list["RenderableType"]:
    from azir_cli import drawing
    from azir_cli.phrases import digits

    number = digits(str(position), screen.language, written=screen.digits)
    label = _marked(in_language(fact.label, screen.language), screen.language, fact, screen, marks, "bold")
    identity = drawing.text(fact.id, screen, language="en", style=drawing.FAINT)
    texts = [_marked(in_language(fact.text, language), language, fact, screen, marks) for language in screen.languages]
    return [
        drawing.text(number, screen),
        drawing.stack([label, identity]),
        *texts,
        drawing.stack(drawing.text(line, screen, language=screen.language) for line in _date(fact, screen)),
    ]


def _card(position: int, fact: Fact, screen: "Screen", marks: Marks) -> "RenderableType":
    from azir_cli import drawing
    from azir_cli.phrases import digits

    own = screen.language
    number = digits(f"{position}. ", own, written=screen.digits)
    title = _marked(number + in_language(fact.label, own), own, fact, screen, marks, drawing.STRONG, boxed=False)
    members = [
        ("", _marked(in_language(fact.text, language), language, fact, screen, marks)) for language in screen.languages
    ]
    if date := " = ".join(_date(fact, screen)):
        members.append((phrase("date", own), drawing.text(date, screen, language=own)))
    members.append(("", drawing.text(fact.id, screen, language="en", style=drawing.FAINT)))
    return drawing.card(title, members, screen)


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
    from azir_cli import drawing

    spans: Sequence[tuple[int, int]] = ()
    if fact.id in marks:
        from azir_cli.highlight import highlights

        spans = highlights(content, marks[fact.id])
    return drawing.text(content, screen, language=language, spans=spans, style=style, boxed=boxed)


def _date(fact: Fact, screen: "Screen") -> list[str]:
    if fact.when is None:
        return []
    return dating.wording(fact.when, screen.language, screen.calendar, written=screen.digits)


def foot(shown: int, total: int, screen: "Screen") -> "Iterable[RenderableType]":
    """The line under a table that was cut: how many there are, and how to see them."""
    if shown >= total:
        return
    from azir_cli import drawing
    from azir_cli.phrases import digits

    counts = [digits(str(count), screen.language, written=screen.digits) for count in (shown, total)]
    told = phrase("more", screen.language, shown=counts[0], total=counts[1])
    # an option is left-to-right by itself: within Persian its hyphen would change sides
    line, _, option = told.partition("\n")
    yield drawing.text(line, screen, language=screen.language, style=drawing.FAINT, boxed=False)
    if option:
        yield drawing.text(option, screen, language="en", style=drawing.FAINT, boxed=False)
