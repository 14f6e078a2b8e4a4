"""What azir detected here → results: versions, terminal, languages, fact base, and a sample in every mode."""

import platform
from collections.abc import Iterable
from typing import TYPE_CHECKING

from azir_cli import __version__
from azir_cli.cache import store
from azir_cli.facts import loading
from azir_cli.facts.loading import BUILTIN, FactBaseError
from azir_cli.output.results import Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import LANGUAGES, Settings
from azir_cli.output.shapes import VALUE, VALUES, Field, Fields
from azir_cli.terminal import detection

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen

_FIELDS: Fields = {
    "version": VALUE,
    "python": VALUE,
    "terminal": Field(dict.fromkeys(("is_terminal", "term", "width", "color"), VALUE)),
    "rtl": Field(dict.fromkeys(("mode", "reason"), VALUE)),
    "languages": VALUES,
    "encoding": VALUE,
    "facts": Field(dict.fromkeys(("name", "path", "count", "problem"), VALUE), is_list=True),
    "cache": Field(dict.fromkeys(("path", "state"), VALUE)),
}

_SAMPLE = "پل راه‌آهن (INSTC) با ۸٫۳ کیلومتر، ۲۵٪ و «لاهیجان»"
"""Order, joining, ZWNJ, brackets, digits, a decimal sign, percent, quotes and lam-alef, in one line."""


def doctor(settings: Settings, screen: "Screen", encoding: str, *, is_seen: bool) -> Results:
    """What was detected, and how; a base that cannot be read is told, not an error."""
    row = _row(settings, screen, encoding, is_seen=is_seen)
    return Results(
        total=1,
        rows=lambda: [row],
        fields=_FIELDS,
        lines=lambda: [[name, value] for name, value in _told(row)],
        drawing=lambda drawn_on: _drawing(row, drawn_on),
        languages=LANGUAGES,
        single=True,
    )


def _row(settings: Settings, screen: "Screen", encoding: str, *, is_seen: bool) -> Row:
    viewport = screen.viewport
    # also into a pipe: AZIR_RTL=$(azir doctor --json | jq -r .rtl.mode) is how a loop saves the asking
    rtl = detection.detect(viewport.rtl_option, viewport.env, is_terminal=is_seen)
    return {
        "version": __version__,
        "python": platform.python_version(),
        "terminal": {
            "is_terminal": viewport.is_terminal,
            "term": viewport.env.get("TERM"),
            "width": viewport.width,
            "color": viewport.has_color,
        },
        "rtl": {"mode": rtl.mode, "reason": rtl.reason},
        "languages": list(settings.languages),
        "encoding": encoding,
        "facts": [_base(name) for name in settings.facts],
        "cache": {"path": str(store.path_of(settings.facts)), "state": store.state(settings.facts)},
    }


def _base(name: str) -> Row:
    path = loading.builtin_path() if name == BUILTIN else name
    try:
        return {"name": name, "path": path, "count": len(loading.load([name]).facts), "problem": None}
    except FactBaseError as error:
        return {"name": name, "path": path, "count": None, "problem": error.message}


def _told(row: Row) -> Iterable[tuple[str, str]]:
    """The row as lines of name and value."""
    for name, value in row.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{key}", _text(member)) for key, member in value.items())
        elif isinstance(value, list) and all(isinstance(member, dict) for member in value):
            for member in value:
                yield (
                    name,
                    ", ".join(f"{key} {_text(part)}" for key, part in member.items() if part is not None),
                )
        else:
            yield name, _text(value)


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else str(value)


def _drawing(row: Row, screen: "Screen") -> "Iterable[RenderableType]":
    from azir_cli.output import layout
    from azir_cli.terminal.cell import Cell, StyledRange

    told = list(_told(row))
    yield layout.pairs([(name, layout.text(value, screen)) for name, value in told], screen)
    yield layout.text("", screen, boxed=False)
    yield layout.text(
        "The right mode is the row whose Persian reads: bridge, railway, (INSTC), with 8.3 km, 25%, «Lahijan», "
        "from right to left, its letters joined and its border straight. Choose it with --rtl or AZIR_RTL.",
        screen, language="en", boxed=False,
    )  # fmt: skip
    marked = _SAMPLE.index("راه")
    spans = (StyledRange(marked, marked + len("راه‌آهن"), layout.MATCH),) if screen.viewport.has_color else ()
    columns = [layout.Column("--rtl"), layout.Column("sample", weight=1)]
    rows = [
        [
            layout.text(f"{mode}{' *' if mode == screen.rtl.mode else ''}", screen, language="en"),
            Cell(_SAMPLE, mode, "rtl", spans=() if mode == "logical" else spans),
        ]
        for mode in detection.MODES
    ]
    yield layout.table(columns, rows, screen)
