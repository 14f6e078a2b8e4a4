"""Things to draw → text with the escapes and controls of one terminal."""

import io
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console

from azir_cli.output.screen import Screen
from azir_cli.text.characters import BIDI_CONTROLS, LRM, holds_rtl

if TYPE_CHECKING:
    from rich.console import RenderableType

_FIRST = re.compile("^(?:\x1b\\[[0-9;]*m)*[^\x1b]")
"""The first character of a line, with the escapes before it."""


def draw(drawings: Iterable["RenderableType"], screen: Screen) -> str:
    """Render for the screen's width and colours; nothing in the texts is taken for markup."""
    drawn = list(drawings)
    lines = _rendered(drawn, screen, screen.width)
    if any(map(holds_rtl, lines)) and screen.rtl.marks_lines:
        if screen.rtl.counts_controls:
            counted = max(sum(one in BIDI_CONTROLS for one in line) for line in lines) + len(LRM)
            lines = _rendered(drawn, screen, max(1, screen.width - counted))
        lines = [_FIRST.sub(rf"\g<0>{LRM}", line) if holds_rtl(line) else line for line in lines]
    return "".join(f"{line}\n" for line in lines)


def _rendered(drawings: Sequence["RenderableType"], screen: Screen, width: int) -> list[str]:
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=width,
        force_terminal=screen.viewport.has_color,
        color_system="standard" if screen.viewport.has_color else None,
        no_color=not screen.viewport.has_color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        safe_box=False,
    )
    for drawing in drawings:
        console.print(drawing)
    return [line.rstrip(" ") for line in buffer.getvalue().splitlines()]
