"""The amounts of facts → results: a row, a line or a table row each, with bars where a unit allows to compare."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.commands import fact_table
from azir_cli.facts.model import Amount, Fact, FactBase
from azir_cli.i18n.locale import Locale, spoken
from azir_cli.i18n.qualifiers import qualifiers
from azir_cli.output import serializers, shapes
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
    shown = fact_table.cut(stated, settings)
    if units:
        wanted = wanted._replace(told=(*wanted.told, *(f"--unit {unit}" for unit in sorted(units))))
    without = sum(len(fact.amounts) for fact in base.facts.values())
    return Results(
        total=len(stated),
        shown=len(shown),
        rows=lambda: [_row(base, one) for one in shown],
        fields=shapes.NUMBER_FIELDS,
        lines=lambda: [_line(base, one, settings) for one in shown],
        drawing=lambda screen: [_table(base, shown, screen), *fact_table.foot(len(shown), len(stated), screen)],
        languages=base.languages,
        miss="" if stated else fact_table.nothing_left(base, wanted, without, settings.locale),
    )


def size(amount: Amount) -> float:
    """The number to compare an amount by: a range by its upper end."""
    return (amount.max if amount.value is None else amount.value) or 0


def _row(base: FactBase, one: Stated) -> serializers.Row:
    return {
        "fact": one.fact.id,
        **serializers.amount_row(one.amount),
        "said_by": one.fact.said_by,
        "as_of": serializers.as_of(base, one.fact),
    }


def _line(base: FactBase, one: Stated, settings: Settings) -> list[str]:
    written = settings.locale.amount(one.amount, base.units[one.amount.unit])
    told = "; ".join(qualifiers(base, one.fact, settings.locale))
    return [one.fact.id, written, *(spoken(one.amount.of, name).content for name in settings.languages), told]


def _table(base: FactBase, shown: Sequence[Stated], screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    locale = screen.locale
    largest: dict[str, float] = {}
    units = [one.amount.unit for one in shown]
    for one in shown:
        largest[one.amount.unit] = max(largest.get(one.amount.unit, 0), size(one.amount))
    has_bars = screen.width >= layout.NARROW
    columns = [
        layout.Column(locale.phrase("amount"), weight=2),
        *([layout.Column("", is_number=True)] if has_bars else []),
        layout.Column(locale.phrase("of"), weight=4),
    ]
    rows = []
    for one in shown:
        written = locale.amount(one.amount, base.units[one.amount.unit])
        cells: list[RenderableType] = [layout.text(written, screen, language=locale.language, style=layout.STRONG)]
        if has_bars:
            share = size(one.amount) / largest[one.amount.unit] if largest[one.amount.unit] else 0
            drawn = bar(share, mirrored=locale.is_mirrored) if units.count(one.amount.unit) > 1 else ""
            cells.append(layout.text(drawn, screen))
        of = [spoken(one.amount.of, language) for language in screen.languages]
        cells.append(
            layout.stack(
                [
                    *(layout.text(content, screen, language=language) for language, content in of),
                    _detail(base, one.fact, screen, locale),
                ]
            )
        )
        rows.append(cells)
    return layout.table(columns, rows, screen, lines=False)


def _detail(base: FactBase, fact: Fact, screen: "Screen", locale: Locale) -> "RenderableType":
    from azir_cli.output import layout

    told = " · ".join([layout.code(fact.id, screen), *qualifiers(base, fact, locale)])
    return layout.text(told, screen, language=locale.language, style=layout.FAINT)


def bar(share: float, *, mirrored: bool = False) -> str:
    """A bar of blocks, `share` (0 to 1) of the longest; what is not nothing shows at least a part of a cell.

    A mirrored bar grows from the right, where Unicode has only half a block.
    """
    parts = _HALVES if mirrored else _EIGHTHS
    steps = max(round(share * _BAR * len(parts)), 1 if share > 0 else 0)
    blocks = "█" * (steps // len(parts)) + parts[steps % len(parts)]
    return blocks[::-1] if mirrored else blocks
