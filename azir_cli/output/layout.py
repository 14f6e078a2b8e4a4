"""Things to draw → text with the escapes and controls of one terminal; and the tables that all views share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from azir_cli.i18n.locale import direction
from azir_cli.output.screen import Screen
from azir_cli.terminal.cell import Cell, StyledRange, needs_order
from azir_cli.text.characters import code as isolated

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.terminal.bidi import Base

_T = TypeVar("_T")

BESIDE = 140
"""Columns from which what a fact says stands beside its headline instead of below."""
NARROW = 70
"""Columns below which a table becomes cards: a column of text would hold less than two words a line."""

_NARROWEST_COLUMNS = 20
"""Columns of a window below which nothing stands side by side."""
_NO_MARGINS = 2
"""Columns up to which a margin on both sides would leave none for the text."""

MATCH = "bold red"
"""As grep marks a match; red is legible on light and on dark."""
FAINT = "dim"
STRONG = "bold"
HEADING = "bold"


def text(
    content: str,
    screen: Screen,
    *,
    language: str = "",
    spans: Sequence[tuple[int, int]] = (),
    style: str = "",
    boxed: bool = True,
    is_number: bool = False,
    link: str = "",
    max_lines: int | None = None,
) -> Cell:
    """A text in its language's direction, with the matches that lie at `spans` marked.

    Without a language, its first strong letter decides. The terminal is asked how it wants right-to-left text
    only where there is some.
    """
    base: Base = direction(language) if language else "auto"
    mode = screen.rtl.mode if needs_order(content, base) else "raw"
    inline = mode == "raw" or screen.rtl.inline_style
    return Cell(
        content,
        mode,
        base,
        spans=tuple(StyledRange(start, end, MATCH) for start, end in spans)
        if inline and screen.viewport.has_color
        else (),
        style=_styled(style, link, screen) if inline else "",
        justify="right" if is_number else None,
        max_lines=max_lines,
        boxed=boxed,
    )


def _styled(style: str, link: str, screen: Screen) -> str:
    return f"{style} link {link}".strip() if link and screen.viewport.has_links else style


def code(content: str, screen: Screen) -> str:
    """An id or the like for a line of the reader's language, kept in its order in a right-to-left one."""
    return isolated(content) if screen.locale.is_mirrored else content


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and which of several share the width that is left (a weight; 0: as wide as needed)."""

    heading: str
    weight: int = 0
    is_number: bool = False
    is_code: bool = False
    """Whether it holds ids, which are never broken."""
    is_date: bool = False
    """Whether it holds dates: as wide as they are."""


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
    if screen.width < NARROW or not _has_columns(screen):
        headings = [column.heading for column in columns[1:]]
        return Group(*(card(_below(row[0], screen), zip(headings, row[1:], strict=True), screen) for row in rows))
    is_mirrored = screen.locale.is_mirrored
    drawn = Table(box=box.ROUNDED, header_style="", show_lines=lines, border_style=FAINT, pad_edge=True, expand=False)
    for column in _in_order(columns, mirrored=is_mirrored):
        drawn.add_column(
            text(column.heading, screen, language=screen.locale.language, style=HEADING),
            justify="right" if column.is_number or is_mirrored else "left",
            ratio=column.weight or None,
            no_wrap=column.is_number or column.is_code or column.is_date,
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*_in_order(row, mirrored=is_mirrored))
    return drawn


def _has_columns(screen: Screen, *, bordered: bool = True) -> bool:
    """Whether the terminal keeps right-to-left texts in their columns, if the reader is shown such."""
    from azir_cli.terminal.modes import SENDING

    if not (screen.locale.is_mirrored or any(direction(one) == "rtl" for one in screen.languages)):
        return True
    return screen.rtl.columns and (bordered or SENDING[screen.rtl.mode].between != "border")


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
    if screen.width >= NARROW and _has_columns(screen, bordered=False):
        parts.append(pairs(members, screen))
    else:
        for label, content in members:
            if label:
                parts.append(_below(text(label, screen, language=screen.locale.language, style=FAINT), screen))
            parts.append(_below(content, screen))
    return Group(*parts, "")


def pairs(members: Iterable[tuple[str, "RenderableType"]], screen: Screen) -> Table:
    """What there is to say, each thing beside its label; mirrored as a whole."""
    sheet = Table.grid(padding=(0, 1), pad_edge=True)
    is_mirrored = screen.locale.is_mirrored
    for ratio in _in_order((None, 1), mirrored=is_mirrored):
        sheet.add_column(ratio=ratio)
    for label, content in members:
        heading = text(label, screen, language=screen.locale.language, style=FAINT)
        sheet.add_row(*_in_order((heading, content), mirrored=is_mirrored))
    return sheet


@dataclass(frozen=True, slots=True)
class Entry:
    """One of several things found: its number, its headlines, a faint line below them, and what it says."""

    number: int
    headlines: Sequence["RenderableType"]
    detail: "RenderableType"
    texts: Sequence["RenderableType"]


def entries(found: Sequence[Entry], screen: Screen, *, beside: bool) -> "RenderableType":
    """A table of entries, their texts below or beside their headlines; without its lines in a narrow window."""
    if screen.width < _NARROWEST_COLUMNS or not _has_columns(screen):
        return Group(*(_below(cell, screen) for entry in found for cell in _stacked(entry, screen)))
    is_mirrored = screen.locale.is_mirrored
    is_narrow = screen.width < NARROW
    columns: list[int | None] = [None, 1, 1] if beside else [None, 1]
    drawn = (
        Table.grid(padding=(0, 1), pad_edge=True)
        if is_narrow
        else Table(box=box.ROUNDED, show_header=False, border_style=FAINT)
    )
    for position, ratio in enumerate(_in_order(columns, mirrored=is_mirrored)):
        is_number = position == (len(columns) - 1 if is_mirrored else 0)
        drawn.add_column(ratio=ratio, justify="right" if is_number else "left", no_wrap=is_number)
    for entry in found:
        number = text(screen.locale.number(entry.number), screen, style=FAINT, is_number=True)
        head = stack([*entry.headlines, entry.detail, *(() if beside else entry.texts)])
        cells: list[RenderableType] = [number, head, stack(entry.texts)] if beside else [number, head]
        drawn.add_row(*_in_order(cells, mirrored=is_mirrored))
    return drawn


def _stacked(entry: Entry, screen: Screen) -> Iterable["RenderableType"]:
    """The cells of an entry one under the other, for a window too narrow for columns."""
    yield text(screen.locale.number(entry.number), screen, style=FAINT)
    yield from (*entry.headlines, entry.detail, *entry.texts)


PAGE = 24
"""Lines of a screen as it comes."""


def texts_that_fit(found: int, lines: int, screen: Screen) -> int:
    """How many of the entries found can show what they say, too, if all shall fit into `lines` lines."""
    if screen.width >= BESIDE:
        return found
    frame, headline = (0, 3) if screen.width < NARROW else (2, 2)
    left = lines - frame - 1 - headline * found * len(screen.languages)
    said = -(-LONG_TEXT // max(1, screen.width - _GUTTER)) * len(screen.languages)
    return min(found, max(1 if found <= _FEW else 0, left // said))


_FEW = 3
"""Entries that show what they say in any case."""
_GUTTER = 9
"""Columns beside a text: the number, the lines and the padding."""
LONG_TEXT = 150
"""Characters of a longer text: three of four facts of the built-in base say less."""


def rows_table(rows: Sequence[Mapping[str, object]], screen: Screen) -> "RenderableType":
    """Flat rows with a column a field: what `--fields` shows on a terminal."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    numeric = {name: all(isinstance(row.get(name, 0), int | float) for row in rows) for name in names}
    columns = [Column(name, 0 if numeric[name] else 1, is_number=numeric[name]) for name in names]
    cells = [[text(str(row.get(name, "")), screen) for name in names] for row in rows]
    return table(columns, cells, screen)


def bars(rows: Sequence[tuple[str, str, str]], ends: Sequence[str], width: int, screen: Screen) -> "RenderableType":
    """Lines of blocks with a label before and a count behind, above an axis with its ends; mirrored as a whole.

    The blocks are `width` columns wide and padded with spaces.
    """
    is_mirrored = screen.locale.is_mirrored
    grid = Table.grid(padding=(0, 1), pad_edge=True)
    for column, room in enumerate(_in_order((None, width, None), mirrored=is_mirrored)):
        grid.add_column(width=room, justify="right" if is_mirrored or column else "left", no_wrap=True)
    for label, blocks, count in rows:
        line = blocks[::-1].rjust(width) if is_mirrored else blocks.ljust(width)
        cells: list[RenderableType] = [
            text(label, screen, language=screen.locale.language, style=FAINT),
            Text(line, no_wrap=True),
            text(count, screen, style=FAINT, is_number=True),
        ]
        grid.add_row(*_in_order(cells, mirrored=is_mirrored))
    axis = Table.grid(expand=True)
    left, *right = _in_order(ends, mirrored=is_mirrored)
    axis.add_column(ratio=1)
    axis.add_column(ratio=1)
    axis.add_row(text(left, screen), *(text(one, screen, is_number=True) for one in right))
    grid.add_row("", axis, "")
    return grid
