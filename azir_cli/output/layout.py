"""Things to draw → text with the escapes and controls of one terminal; and the tables that all views share."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from rich import box
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table

from azir_cli.output.screen import Screen
from azir_cli.terminal.cell import Cell, StyledRange, needs_order

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.terminal.bidi import Base

_T = TypeVar("_T")

NARROW = 70
"""Columns below which a table becomes cards: a column of text would hold less than two words a line."""

_NO_MARGINS = 2
"""Columns up to which a margin on both sides would leave none for the text."""

MATCH = "bold red"
"""As grep marks a match; red is legible on light and on dark."""
FAINT = "dim"
STRONG = "bold"
HEADING = "bold"


def draw(drawings: Iterable["RenderableType"], screen: Screen) -> str:
    """Render for the screen's width and colours; nothing in the texts is taken for markup."""
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=screen.width,
        force_terminal=screen.has_color,
        color_system="standard" if screen.has_color else None,
        no_color=not screen.has_color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        safe_box=False,
    )
    for drawing in drawings:
        console.print(drawing)
    return "".join(f"{line.rstrip(' ')}\n" for line in buffer.getvalue().splitlines())


def text(
    content: str,
    screen: Screen,
    *,
    language: str = "",
    spans: Sequence[tuple[int, int]] = (),
    style: str = "",
    boxed: bool = True,
    max_lines: int | None = None,
) -> Cell:
    """A text in its language's direction, with the matches that lie at `spans` marked.

    Without a language, its first strong letter decides. The terminal is asked how it wants right-to-left text
    only where there is some.
    """
    base: Base = "auto" if not language else "rtl" if language == "fa" else "ltr"
    mode = screen.rtl.mode if needs_order(content, base) else "raw"
    inline = mode == "raw" or screen.rtl.inline_style
    return Cell(
        content,
        mode,
        base,
        spans=tuple(StyledRange(start, end, MATCH) for start, end in spans) if inline and screen.has_color else (),
        style=style if inline else "",
        max_lines=max_lines,
        boxed=boxed,
    )


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and which of several share the width that is left (a weight; 0: as wide as needed)."""

    heading: str
    weight: int = 0
    is_number: bool = False


def table(
    columns: Sequence[Column],
    rows: Iterable[Sequence["RenderableType"]],
    screen: Screen,
    *,
    lines: bool = True,
) -> "RenderableType":
    """A table whose first column stands where reading begins: at the right in a Persian interface.

    In a narrow window each row is a card instead: its first cell, then every heading with its cell below.
    """
    if screen.width < NARROW:
        headings = [column.heading for column in columns[1:]]
        return Group(*(card(_below(row[0], screen), zip(headings, row[1:], strict=True), screen) for row in rows))
    is_mirrored = screen.language == "fa"
    drawn = Table(box=box.ROUNDED, header_style="", show_lines=lines, border_style=FAINT, pad_edge=True, expand=False)
    for column in _in_order(columns, mirrored=is_mirrored):
        drawn.add_column(
            text(column.heading, screen, language=screen.language, style=HEADING),
            justify="right" if column.is_number or is_mirrored else "left",
            ratio=column.weight or None,
            no_wrap=column.is_number,
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*_in_order(row, mirrored=is_mirrored))
    return drawn


def _below(cell: "RenderableType", screen: Screen) -> Padding:
    """A cell of a card: one column in, since terminals lose a control in the first one, if any is left then."""
    return Padding(cell, (0, int(screen.width > _NO_MARGINS)))


def _in_order(cells: Sequence[_T], *, mirrored: bool) -> list[_T]:
    return list(reversed(cells)) if mirrored else list(cells)


def stack(cells: Iterable["RenderableType"]) -> Group:
    """Cells one under the other, in one column."""
    return Group(*cells)


def card(title: "RenderableType", members: Iterable[tuple[str, "RenderableType"]], screen: Screen) -> "RenderableType":
    """A title, then what there is to say, each with its label: beside it, or above it in a narrow window.

    A member without a label goes on with the one before it.
    """
    parts: list[RenderableType] = [title]
    if screen.width >= NARROW:
        sheet = Table.grid(padding=(0, 1), pad_edge=True)
        is_mirrored = screen.language == "fa"
        for ratio in _in_order((None, 1), mirrored=is_mirrored):
            sheet.add_column(ratio=ratio)
        for label, content in members:
            heading = text(label, screen, language=screen.language, style=FAINT)
            sheet.add_row(*_in_order((heading, content), mirrored=is_mirrored))
        parts.append(sheet)
    else:
        for label, content in members:
            if label:
                parts.append(_below(text(label, screen, language=screen.language, style=FAINT), screen))
            parts.append(_below(content, screen))
    return Group(*parts, "")


def rows_table(rows: Sequence[Mapping[str, object]], screen: Screen) -> "RenderableType":
    """Flat rows with a column a field: what `--fields` shows on a terminal."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    numeric = {name: all(isinstance(row.get(name, 0), int | float) for row in rows) for name in names}
    columns = [Column(name, 0 if numeric[name] else 1, is_number=numeric[name]) for name in names]
    cells = [[text(str(row.get(name, "")), screen) for name in names] for row in rows]
    return table(columns, cells, screen)


def side_by_side(label: str, content: str, room: int, screen: Screen) -> Table:
    """A label of `room` columns and a content beside it, without lines; mirrored in a Persian interface."""
    grid = Table.grid(padding=(0, 1))
    cells: list[RenderableType] = [
        text(label, screen, language=screen.language, style=FAINT),
        text(content, screen),
    ]
    is_mirrored = screen.language == "fa"
    widths: list[int | None] = [room, None]
    for width in _in_order(widths, mirrored=is_mirrored):
        grid.add_column(width=width)
    grid.add_row(*_in_order(cells, mirrored=is_mirrored))
    return grid
