"""The amounts of facts → results: a row, a line or a table row each, with bars where a unit allows to compare."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.facts.model import Amount, Fact, FactBase
from azir_cli.i18n import phrases
from azir_cli.i18n.phrases import in_language, phrase
from azir_cli.output import serializers
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings
from azir_cli.search.filters import Filters

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen

_BAR = 12
"""Cells of the longest bar: enough to compare, and narrow windows still have room for words."""
_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")
_HALVES = ("", "▐")
_GAP = "\u00a0"
"""Kept at the end of a line, where a space is not."""


class Stated(NamedTuple):
    """An amount, and the fact that states it."""

    fact: Fact
    amount: Amount


def amounts(base: FactBase, wanted: Filters, units: frozenset[str] | None, settings: Settings) -> Results:
    """Every amount of the facts that pass the filters, by unit in the order of the base, the largest first."""
    order = list(base.units)
    stated = [
        Stated(fact, amount)
        for fact in base.facts.values()
        if wanted.keep(fact)
        for amount in fact.amounts
        if units is None or amount.unit in units
    ]
    stated.sort(key=lambda one: (order.index(one.amount.unit), -size(one.amount), one.fact.id))
    shown = stated[: settings.limit or None]
    return Results(
        total=len(stated),
        rows=lambda: [{"fact": one.fact.id, **serializers.amount_row(one.amount)} for one in shown],
        fields=serializers.NUMBER_FIELDS,
        lines=lambda: [_line(base, one, settings) for one in shown],
        drawing=lambda screen: [_table(base, shown, screen)],
        languages=base.languages,
        miss=phrase("nothing_left", settings.language),
    )


def size(amount: Amount) -> float:
    """The number to compare an amount by: a range by its upper end."""
    return (amount.max if amount.value is None else amount.value) or 0


def _line(base: FactBase, one: Stated, settings: Settings) -> list[str]:
    written = phrases.amount(one.amount, base.units[one.amount.unit], settings.language, written=settings.digits)
    return [one.fact.id, written, *(in_language(one.amount.of, language) for language in settings.languages)]


def _table(base: FactBase, shown: Sequence[Stated], screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    own = screen.language
    largest: dict[str, float] = {}
    units = [one.amount.unit for one in shown]
    for one in shown:
        largest[one.amount.unit] = max(largest.get(one.amount.unit, 0), size(one.amount))
    has_bars = screen.width >= layout.NARROW
    columns = [
        layout.Column(phrase("amount", own), weight=2),
        *([layout.Column("", is_number=True)] if has_bars else []),
        *(layout.Column(phrase("of", language), weight=3) for language in screen.languages),
        layout.Column(phrase("id", own), weight=2),
    ]
    rows = []
    for one in shown:
        written = phrases.amount(one.amount, base.units[one.amount.unit], own, written=screen.digits)
        cells: list[RenderableType] = [layout.text(written, screen, language=own, style=layout.STRONG)]
        if has_bars:
            share = size(one.amount) / largest[one.amount.unit] if largest[one.amount.unit] else 0
            is_compared = units.count(one.amount.unit) > 1
            cells.append(layout.text(bar(share, mirrored=own == "fa") if is_compared else "", screen))
        cells += [
            layout.text(in_language(one.amount.of, language), screen, language=language)
            for language in screen.languages
        ]
        cells.append(layout.text(one.fact.id, screen, language="en", style=layout.FAINT))
        rows.append(cells)
    return layout.table(columns, rows, screen, lines=False)


def bar(share: float, *, mirrored: bool = False) -> str:
    """A bar of blocks, `share` (0 to 1) of the longest; what is not nothing shows at least a part of a cell.

    A mirrored bar grows from the right, where Unicode has only half a block.
    """
    parts = _HALVES if mirrored else _EIGHTHS
    steps = max(round(share * _BAR * len(parts)), 1 if share > 0 else 0)
    blocks = "█" * (steps // len(parts)) + parts[steps % len(parts)]
    return f"{blocks[::-1]:>{_BAR}}".replace(" ", _GAP) if mirrored else blocks
