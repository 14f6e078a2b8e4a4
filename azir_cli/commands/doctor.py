"""What azir detected here → results: versions, terminal, languages, fact base, and a sample in every mode."""

import platform
from collections.abc import Iterable
from typing import TYPE_CHECKING

from azir_cli import __version__
from azir_cli.cache import store
from azir_cli.facts import loading
from azir_cli.facts.loading import BUILTIN, FactBaseError
from azir_cli.i18n import diagnosis
from azir_cli.i18n.locale import Locale
from azir_cli.output.results import Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import LANGUAGES, Settings
from azir_cli.output.shapes import VALUE, VALUES, Field, Fields
from azir_cli.terminal import detection
from azir_cli.text.characters import code

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

_SAMPLES = ("پل راه‌آهن (INSTC)، ۸٫۳ کیلومتر", f"از ۵۰ تا ۶۰٪، «لاهیجان»، {code('1991-12-25')}")
"""Two columns: order, joining, ZWNJ, brackets, a decimal sign; a range, percent, quotes, lam-alef, a date as a code."""
_MATCHES = ("راه‌آهن", "لاهیجان")
"""Marked as a match is: in the middle, and near the end of a line."""


def doctor(settings: Settings, screen: "Screen", encoding: str, *, is_seen: bool) -> Results:
    """What was detected, and how; a base that cannot be read is told, not an error."""
    row = _row(settings, screen, encoding, is_seen=is_seen)
    return Results(
        total=1,
        rows=lambda: [row],
        fields=_FIELDS,
        lines=lambda: [[name, value] for name, value in _told(row, settings.locale)],
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
        "rtl": {"mode": rtl.mode, "reason": _reason(rtl)},
        "languages": list(settings.languages),
        "encoding": encoding,
        "facts": [_base(name) for name in settings.facts],
        "cache": {"path": str(store.path_of(settings.facts)), "state": store.state(settings.facts)},
    }


def _reason(rtl: detection.Detection) -> str:
    """Why the mode was chosen, and what may be switched so that another one is right."""
    return f"{rtl.reason}; {detection.ADVICE[rtl.advice]}" if rtl.advice else rtl.reason


def _base(name: str) -> Row:
    path = loading.builtin_path() if name == BUILTIN else name
    try:
        return {"name": name, "path": path, "count": len(loading.load([name]).facts), "problem": None}
    except FactBaseError as error:
        return {"name": name, "path": path, "count": None, "problem": error.message}


def _told(row: Row, locale: Locale) -> Iterable[tuple[str, str]]:
    """The row as lines of name and value, in the words of a reader."""

    def called(name: str) -> str:
        return diagnosis.word(name, locale.words)

    def text(value: object) -> str:
        if isinstance(value, list):
            return locale.listed(map(str, value))
        if isinstance(value, bool):
            return called("yes" if value else "no")
        word = "-" if value is None else called(str(value))
        return code(word) if locale.is_mirrored and word == str(value) else word

    for name, value in row.items():
        if isinstance(value, dict):
            yield from ((called(f"{name}.{key}"), text(member)) for key, member in value.items())
        elif isinstance(value, list) and all(isinstance(member, dict) for member in value):
            for member in value:
                told = (f"{called(key)} {text(part)}" for key, part in member.items() if part is not None)
                yield called(name), locale.listed(told)
        else:
            yield called(name), text(value)


def _drawing(row: Row, screen: "Screen") -> "Iterable[RenderableType]":
    from azir_cli.output import layout
    from azir_cli.terminal.cell import Cell, StyledRange

    locale = screen.locale
    own = locale.language
    told = _told(row, locale)
    yield layout.pairs([(name, layout.text(value, screen, language=own)) for name, value in told], screen)
    yield layout.text("", screen, boxed=False)
    language = locale.words if locale.words == own else "en"
    yield layout.text(diagnosis.advice(locale.words), screen, language=language, boxed=False)

    def sample(text: str, match: str, mode: detection.Mode, style: str) -> Cell:
        has_styles = screen.viewport.has_color and mode != "logical"
        start = text.index(match)
        spans = (StyledRange(start, start + len(match), layout.MATCH),) if has_styles else ()
        return Cell(text, mode, "rtl", spans=spans, style=style if has_styles else "")

    heading = diagnosis.word("sample", locale.words)
    columns = [
        layout.Column(layout.code("--rtl", screen)),
        layout.Column(heading, weight=1),
        layout.Column(heading, weight=1),
    ]
    rows = [
        [
            layout.text(f"{mode}{' *' if mode == screen.rtl.mode else ''}", screen, language="en"),
            *(
                sample(text, match, mode, style)
                for text, match, style in zip(_SAMPLES, _MATCHES, (layout.STRONG, ""), strict=True)
            ),
        ]
        for mode in detection.MODES
    ]
    yield layout.table(columns, rows, screen)
