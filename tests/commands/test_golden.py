"""What people see: each command in each right-to-left mode, language and width, as it was last approved.

`AZIR_GOLDEN=write` writes the files anew; the difference is then for a person to read.
"""

import os
import re

import pytest
from conftest import BASES, CASES

from azir_cli.terminal.detection import MODES

GOLDEN = CASES / "golden"
BASE = str(BASES / "two-towns.json")
WRITING = os.environ.get("AZIR_GOLDEN") == "write"
LANGUAGES = ("en", "fa", "az")
WIDTHS = (100, 80, 60)
# width and mode are independent: every mode at one width, every width in one mode; the bytes are held by tests/terminal
VIEWS = [*((80, mode) for mode in MODES), *((width, "isolate") for width in WIDTHS if width != 80)]

COMMANDS = {
    "find": ["find", "کریدور", "railway"],
    "show": ["show", "lahijan-bridge"],
    "list": ["list"],
    "timeline": ["timeline"],
    "numbers": ["numbers"],
    "date": ["date", "1370-10-04"],
}


def compared(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if WRITING:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{path} shows what was approved; AZIR_GOLDEN=write renews it"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_as_approved(azir, monkeypatch, name, language):
    shown = []
    for width, mode in VIEWS:
        monkeypatch.setenv("COLUMNS", str(width))
        outcome = azir(*COMMANDS[name], "-f", "table", "--lang", language, "--rtl", mode, "--facts", BASE)
        assert (outcome.status, outcome.err) == (0, "")
        shown.append(f"━━ {width} columns, {mode} ━━\n{outcome.out}")
    compared(f"{name}-{language}", "".join(shown))


@pytest.mark.parametrize("language", LANGUAGES)
def test_matches_are_marked_as_approved(azir, monkeypatch, language):
    monkeypatch.setenv("COLUMNS", "80")
    shown = []
    for mode in MODES:
        outcome = azir(
            "find", "TTC", "8.3", "-f", "table", "--lang", language, "--rtl", mode, "--facts", BASE, "--color", "always"
        )
        shown.append(f"━━ {mode} ━━\n{outcome.out}")
    text = "".join(shown).replace("\x1b", "␛")
    assert "␛[1;31m" in text
    compared(f"marked-{language}", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["list", "find", "timeline", "numbers"])
def test_borders_are_straight(azir, monkeypatch, name, language, width):
    """Every line of a table is as wide as the others, measured in cells without controls."""
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", str(width))
    for mode in MODES:
        out = azir(*COMMANDS[name], "-f", "table", "--lang", language, "--rtl", mode, "--facts", BASE).out
        if mode == "raw":  # raw lam-alef is wider than it is drawn
            continue
        lines = [re.sub("[\u2066-\u2069\u202a-\u202e]", "", line) for line in out.splitlines()]
        boxed = [line for line in lines if line[:1] in "╭├│╰" and line]
        assert len({cell_len(line) for line in boxed}) <= 1, mode
        assert all(cell_len(line) <= width for line in lines), mode
