"""docs/terminals.md against the records that it tells of."""

import re

from conftest import PROJECT

from azir_cli.terminal.detection import MODES
from azir_cli.terminal.modes import SENDING

TEXT = (PROJECT / "docs" / "terminals.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([a-z]+)` \| (.*?) \| (.*?) \|$", TEXT, re.MULTILINE)


def test_every_mode_is_told():
    assert tuple(mode for mode, _, _ in ROWS) == MODES


def test_the_controls_of_a_mode_are_told():
    for mode, sent, _ in ROWS:
        record = SENDING[mode]
        told = {chr(int(number, 16)) for number in re.findall("U[+]([0-9A-F]{4})", sent)}
        assert told == set("".join(record.opening.values()) + record.closing), mode


def test_every_variable_that_tells_a_terminal_is_told():
    source = (PROJECT / "azir_cli" / "terminal" / "detection.py").read_text(encoding="utf-8")
    read = set(
        re.findall(
            r'"((?:[A-Z]+_)*(?:TERM|NVIM|TERMINAL|TMUX|STY|ZELLIJ|EMACS|SESSION|VERSION|PROGRAM|RTL|PROBE))"', source
        )
    )
    assert {name for name in read if f"`{name}" not in TEXT and name != "TERM_PROGRAM_VERSION"} == set()
