"""What azir prints → the pictures of README: SVG, English and Persian, for light and dark pages."""  # noqa: INP001

import contextlib
import html
import io
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from azir_cli.cli.main import main
from azir_cli.terminal.cell import Cell

HERE = Path(__file__).resolve().parent
COLUMNS = 84
QUERIES = {
    "en": ["find", "railway", "-n", "4"],
    "fa": ["find", "راه‌آهن", "-n", "4"],
}

_ANSI = [(0, 0, 0), (190, 40, 40), (40, 120, 40), (140, 100, 0), (40, 80, 170), (140, 50, 140), (0, 120, 130)]
_BRIGHT = [
    (90, 90, 90),
    (240, 100, 90),
    (90, 190, 90),
    (210, 170, 60),
    (110, 150, 240),
    (200, 120, 200),
    (80, 190, 200),
]
THEMES = {
    "light": TerminalTheme((255, 255, 255), (36, 41, 47), [*_ANSI, (120, 120, 120)]),
    "dark": TerminalTheme((22, 27, 34), (220, 225, 230), [(110, 118, 129), *_BRIGHT[1:], (180, 180, 180)]),
}

_FORMAT = """<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>{title}</title>
<style>
.{unique_id}-matrix {{ font-family: "DejaVu Sans Mono", Menlo, Consolas, "Liberation Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-matrix text {{ direction: ltr; unicode-bidi: bidi-override; white-space: pre; }}
{styles}
</style>
<rect width="100%" height="100%" rx="8" fill="{background}"/>
<g transform="translate(16, 12)" class="{unique_id}-matrix">
{backgrounds}
{matrix}
</g>
</svg>
"""


def pictures() -> Iterator[tuple[Path, str]]:
    """The file of each picture, and what it holds."""
    for language, line in QUERIES.items():
        shown = printed([*line, "--lang", language])
        for name, theme in THEMES.items():
            command = " ".join(["azir", *line])
            yield HERE / f"azir-{language}-{name}.svg", drawn(shown, theme, f"azir-{language}", command)


def printed(line: list[str]) -> str:
    """What a terminal gets that draws characters in the order in which they come."""
    env = {"COLUMNS": str(COLUMNS), "HOME": os.environ.get("HOME", ""), "AZIR_RTL_PROBE": "0"}
    kept = io.BytesIO()
    out = io.TextIOWrapper(kept, encoding="utf-8")
    with mock.patch.dict(os.environ, env, clear=True), contextlib.redirect_stdout(out):
        status = main([*line, "-f", "table", "--color", "always", "--rtl", "visual"])
    if status:
        raise SystemExit(status)
    out.flush()
    return kept.getvalue().decode()


def drawn(shown: str, theme: TerminalTheme, name: str, title: str) -> str:
    """The picture of a text with escapes.

    Every run is squeezed to the cells that it has, glyphs included, so that letters stay joined whatever the font.
    """
    console = Console(
        record=True,
        file=io.StringIO(),
        width=COLUMNS,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
    )
    console.print(Cell(f"$ {title}", "visual", "ltr", style="bold"))
    console.print(Text.from_ansi(shown.rstrip("\n")), soft_wrap=True)
    form = _FORMAT.replace("{background}", theme.background_color.hex).replace("{title}", html.escape(title))
    svg = console.export_svg(title=title, theme=theme, code_format=form, unique_id=name)
    svg = re.sub(r' clip-path="[^"]*"', "", svg)
    svg = svg.replace(" textLength=", ' lengthAdjust="spacingAndGlyphs" textLength=')
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


if __name__ == "__main__":
    for path, svg in pictures():
        path.write_text(svg, encoding="utf-8")
        sys.stdout.write(f"{path}\n")
