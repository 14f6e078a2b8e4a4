"""What the installed command sends to a terminal of one kind or another."""

import re

import pytest
from rich.cells import cell_len

CONTROLS = "[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
ESCAPE = "\x1b\\[[0-9;]*m"


@pytest.mark.parametrize("columns", ["1", "2", "3"])
@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(("numbers", "-n", "1"), id="numbers"),
        pytest.param(("list", "-n", "1"), id="list"),
        pytest.param(("timeline", "-n", "2"), id="timeline"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_narrowest_window_shows_letters(installed, argv, columns, language):
    outcome = installed(*argv, "--format", "table", "--lang", language, "--rtl", "visual", COLUMNS=columns)
    assert outcome.status == 0
    assert len(re.findall(r"\w", outcome.out)) > 20
    assert max(map(cell_len, outcome.out.splitlines())) <= int(columns)


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(("find", "راه‌آهن"), id="find"),
        pytest.param(("numbers", "-n", "5"), id="numbers"),
        pytest.param(("topics",), id="topics"),
        pytest.param(("doctor",), id="doctor"),
    ],
)
def test_xterm_js_gets_no_control_behind_an_escape(terminal, argv, columns):
    outcome = terminal(*argv, "--lang", "fa", columns=columns, TERM_PROGRAM="vscode", AZIR_PAGER="cat")
    # the samples of doctor are for other terminals, too
    lines = [line for line in outcome.out.splitlines() if not re.search("[\u2066-\u2069]", line)]
    assert any("\u202d" in line for line in lines)
    for line in lines:
        assert not re.search(f"({ESCAPE})+{CONTROLS}|^{CONTROLS}", line), line


def test_an_option_never_turns_round_in_a_message(terminal):
    outcome = terminal("list", "--since", "1993..1990x", "--lang", "fa", "--rtl", "visual", mixed=True)
    assert "1993..1990x" in outcome.out


def test_emacs_keeps_each_line_left_to_right(terminal):
    outcome = terminal("topics", "--lang", "fa", INSIDE_EMACS="vterm", AZIR_PAGER="cat", NO_COLOR="1")
    told = [line for line in outcome.out.splitlines() if "\u202d" in line]
    assert told
    assert all(line[1] == "\u200e" for line in told)


def test_emacs_term_counts_controls(terminal):
    outcome = terminal("topics", "--lang", "fa", INSIDE_EMACS="28.2,term:0.96", AZIR_PAGER="cat", columns=80)
    told = [re.sub(ESCAPE, "", line) for line in outcome.out.splitlines()]
    assert any("\u202d" in line for line in told)
    assert max(map(len, told)) <= 80


def test_cards_where_the_terminal_keeps_no_columns(terminal):
    inside = {"NVIM": "/run/nvim", "VTE_VERSION": "7006", "AZIR_PAGER": "cat"}
    assert "│" not in terminal("list", "-n", "2", "--lang", "fa", **inside).out
    assert "│" in terminal("topics", "--lang", "en", **inside).out


def test_doctor_tells_what_to_switch(terminal):
    outcome = terminal("doctor", "--lang", "en", INSIDE_EMACS="vterm", AZIR_PAGER="cat", columns=200)
    assert "bidi-display-reordering nil" in outcome.out
