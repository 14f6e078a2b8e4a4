import contextlib
import fcntl
import os
import select
import stat
import subprocess
import sys
import termios
import threading
import time
import tty

import pytest

from azir_cli.errors import AzirError
from azir_cli.terminal.asking import ask_terminal, ask_tmux
from azir_cli.terminal.detection import ADVICE, MODES, detect, interpret

VTE = b"\x1b[>65;7006;1c\x1b[8;1$y\x1b[?65;1;9c"
KONSOLE = b"\x1bP>|Konsole 22.12.3\x1b\\\x1b[>1;115;0c\x1b[?62;1;4c"
KITTY = b"\x1bP>|kitty(0.26.5)\x1b\\\x1b[>1;4000;26c\x1b[8;0$y\x1b[?62;c"
XTERM = b"\x1bP>|XTerm(379)\x1b\\\x1b[>41;379;0c\x1b[8;0$y\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c"
MLTERM = b"\x1b[>24;279;0c\x1b[8;0$y\x1b[?63;1;2;3;4;6;7;15;18;22;29c"
QTERMINAL = b"\x1b[>0;115;0c\x1b[?1;2c"
PUTTY = b"\x1b[>0;136;0c\x1b[?6c"
XTERM_JS = b"\x1b[>0;276;0c\x1b[8;0$y\x1b[?1;2c"
ALACRITTY = b"\x1b[>0;1700;1c\x1b[?6c"


def refuse():
    pytest.fail("asked without need")


def found(environment, option=None, answer=None, client=None, *, is_terminal=True):
    return detect(
        option,
        {"TERM": "xterm-256color", **environment},
        is_terminal=is_terminal,
        tmux=refuse if client is None else lambda: client,
        ask=refuse if answer is None else lambda: answer,
    )


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        pytest.param({"AZIR_RTL": "visual"}, "visual", id="AZIR_RTL"),
        pytest.param({"AZIR_RTL": "visual", "TERM": "dumb"}, "visual", id="AZIR_RTL before TERM=dumb"),
        pytest.param({"TERM": "dumb"}, "raw", id="dumb"),
        pytest.param({"TERM": "dumb", "INSIDE_EMACS": "29.4"}, "raw", id="dumb shell in Emacs"),
        pytest.param({"INSIDE_EMACS": "29.4,term:0.96", "VTE_VERSION": "7006"}, "override", id="Emacs"),
        pytest.param({"INSIDE_EMACS": "vterm", "NVIM": "x"}, "override", id="vterm in Emacs"),
        pytest.param({"TERM": "dumb", "INSIDE_EMACS": "29.4,eshell"}, "raw", id="eshell"),
        pytest.param({"NVIM": "/run/nvim.1", "XTERM_VERSION": "XTerm(379)"}, "visual", id="Neovim in xterm"),
        pytest.param({"VIM_TERMINAL": "900"}, "visual", id="Vim"),
        pytest.param({"NVIM": "/run/nvim.1", "VTE_VERSION": "7006"}, "raw", id="Neovim in VTE"),
        pytest.param({"VIM_TERMINAL": "900", "KONSOLE_VERSION": "221203"}, "raw", id="Vim in Konsole"),
        pytest.param({"NVIM": "x", "TERM_PROGRAM": "Apple_Terminal"}, "raw", id="Neovim in Apple Terminal"),
        pytest.param({"NVIM": "x", "KITTY_WINDOW_ID": "1"}, "kitty", id="Neovim in kitty"),
        pytest.param({"NVIM": "x", "VTE_VERSION": "7006", "SSH_TTY": "x"}, "visual", id="Neovim over ssh"),
        pytest.param({"NVIM": "x", "TERM": "screen"}, "override", id="screen in Neovim"),
        pytest.param({"ZELLIJ": "0", "VTE_VERSION": "7006"}, "override", id="Zellij"),
        pytest.param({"STY": "1.x", "VTE_VERSION": "7006"}, "override", id="screen"),
        pytest.param({"TERM": "screen-256color", "VTE_VERSION": "7006"}, "override", id="screen by TERM"),
        pytest.param({"TERM": "tmux-256color", "VTE_VERSION": "7006"}, "override", id="tmux by TERM"),
        pytest.param({"TERM": "xterm-kitty", "VTE_VERSION": "7006"}, "kitty", id="kitty"),
        pytest.param({"TERM": "mlterm"}, "logical", id="mlterm"),
        pytest.param({"TERM": "mlterm-256color"}, "logical", id="mlterm with colours"),
        pytest.param({"TERM": "linux"}, "visual", id="console"),
        pytest.param({"TERM": "alacritty", "VTE_VERSION": "7006"}, "override", id="Alacritty started in VTE"),
        pytest.param({"TERM": "foot"}, "override", id="foot"),
        pytest.param({"TERM": "foot-extra"}, "override", id="foot, other entry"),
        pytest.param({"TERM": "rxvt-unicode-256color"}, "override", id="urxvt"),
        pytest.param({"TERM": "st-256color"}, "override", id="st"),
        pytest.param({"TERM": "xterm-ghostty"}, "override", id="Ghostty"),
        pytest.param({"TERM": "wezterm"}, "override", id="WezTerm"),
        pytest.param({"WT_SESSION": "0-1"}, "visual", id="Windows Terminal"),
        pytest.param({"TERM_PROGRAM": "Apple_Terminal"}, "isolate", id="Apple Terminal"),
        pytest.param({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.7.7"}, "isolate", id="iTerm2"),
        pytest.param(
            {"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.7.0beta8"},
            "override",
            id="iTerm2 before the switch",
        ),
        pytest.param(
            {"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.7.0beta9"}, "isolate", id="iTerm2 with the switch"
        ),
        pytest.param({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.10"}, "isolate", id="later iTerm2"),
        pytest.param({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.6.9"}, "override", id="old iTerm2"),
        pytest.param({"TERM_PROGRAM": "iTerm.app"}, "override", id="iTerm2 without a version"),
        pytest.param({"TERM_PROGRAM": "vscode", "VTE_VERSION": "7006"}, "override", id="VS Code"),
        pytest.param({"TERM_PROGRAM": "ghostty"}, "override", id="Ghostty as a program"),
        pytest.param({"TERM_PROGRAM": "WezTerm"}, "override", id="WezTerm as a program"),
        pytest.param({"KONSOLE_VERSION": "221203"}, "konsole", id="Konsole"),
        pytest.param({"VTE_VERSION": "7006"}, "isolate", id="VTE"),
        pytest.param({"VTE_VERSION": "5703"}, "isolate", id="first VTE with bidi"),
        pytest.param({"VTE_VERSION": "5702"}, "override", id="last VTE without"),
        pytest.param({"XTERM_VERSION": "XTerm(379)"}, "override", id="xterm"),
    ],
)
def test_mode_by_environment(environment, wanted):
    assert found(environment).mode == wanted


@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({}, id="nothing known"),
        pytest.param({"KONSOLE_VERSION": "221203", "VTE_VERSION": "7006"}, id="two variables"),
        pytest.param({"VTE_VERSION": "7006", "SSH_CONNECTION": "::1 1 ::1 22"}, id="ssh"),
        pytest.param({"VTE_VERSION": "7006", "SSH_TTY": "/dev/pts/1"}, id="ssh, other variable"),
        pytest.param({"VTE_VERSION": "new"}, id="no number"),
        pytest.param({"TERM_PROGRAM": "Hyper"}, id="unknown program"),
        pytest.param({"AZIR_RTL": ""}, id="empty AZIR_RTL"),
        pytest.param({"AZIR_RTL": "auto"}, id="AZIR_RTL=auto"),
    ],
)
def test_the_terminal_is_asked(environment):
    assert found(environment, answer=KONSOLE).mode == "konsole"


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        pytest.param(VTE, "isolate", id="VTE"),
        pytest.param(KONSOLE, "konsole", id="Konsole"),
        pytest.param(b"\x1b[>1;115;0c\x1b[?62;1;4c", "konsole", id="Konsole without a name"),
        pytest.param(KITTY, "kitty", id="kitty"),
        pytest.param(MLTERM, "logical", id="mlterm"),
        pytest.param(QTERMINAL, "logical", id="QTerminal"),
        pytest.param(XTERM, "override", id="xterm"),
        pytest.param(ALACRITTY, "override", id="Alacritty"),
        pytest.param(PUTTY, "raw", id="PuTTY"),
        pytest.param(XTERM_JS, "override", id="xterm.js"),
        pytest.param(b"\x1b[?6c", "override", id="st"),
        pytest.param(b"\x1bP>|tmux 3.3a\x1b\\\x1b[?1;2c", "override", id="tmux over ssh"),
        pytest.param(b"", "override", id="silence"),
        pytest.param(b"\x1bP>|Konsole 22", "konsole", id="cut off"),
        pytest.param(b"\x00\xff\x1b[>;;c", "override", id="rubbish"),
    ],
)
def test_mode_by_answer(answer, wanted):
    assert interpret(answer).mode == wanted


@pytest.mark.parametrize(
    ("client", "wanted"),
    [
        pytest.param("kitty(0.26.5) xterm-kitty", "kitty", id="kitty"),
        pytest.param(" xterm-kitty", "kitty", id="kitty by TERM"),
        pytest.param("Konsole 22.12.3 xterm-256color", "konsole", id="Konsole"),
        pytest.param("mlterm", "logical", id="mlterm"),
        pytest.param("xterm-256color", "override", id="VTE"),
        pytest.param("", "override", id="no answer"),
    ],
)
def test_mode_inside_tmux(client, wanted):
    assert found({"TMUX": "/tmp/t,1,0", "VTE_VERSION": "7006"}, client=client).mode == wanted  # noqa: S108


@pytest.mark.parametrize("mode", MODES)
def test_the_option_beats_everything(mode):
    assert found({"AZIR_RTL": "nonsense", "TERM": "dumb"}, mode, is_terminal=False).mode == mode


def test_a_pipe_is_raw_whatever_the_environment_says():
    assert found({"AZIR_RTL": "visual"}, is_terminal=False).mode == "raw"
    assert found({"AZIR_RTL": "visual"}, "auto", is_terminal=False).mode == "raw"


def test_option_auto_beats_the_variable():
    assert found({"AZIR_RTL": "visual", "TERM": "xterm-kitty"}, "auto").mode == "kitty"


@pytest.mark.parametrize(
    ("environment", "option", "name"),
    [
        pytest.param({"AZIR_RTL": "left"}, None, "AZIR_RTL", id="variable"),
        pytest.param({}, "left", "--rtl", id="option"),
    ],
)
def test_an_unknown_mode_is_named_with_its_origin(environment, option, name):
    with pytest.raises(AzirError, match=f'^{name}: unknown value "left"') as caught:
        found(environment, option)
    assert "override" in caught.value.hint


def test_asking_can_be_forbidden():
    detection = found({"AZIR_RTL_PROBE": "0"})
    assert detection.mode == "override"
    assert "AZIR_RTL_PROBE" in detection.reason


@pytest.mark.parametrize(
    ("detection", "wanted"),
    [
        pytest.param(interpret(QTERMINAL), False, id="QTerminal"),
        pytest.param(interpret(MLTERM), True, id="mlterm"),
        pytest.param(found({"TERM": "mlterm"}), True, id="mlterm by TERM"),
        pytest.param(found({"AZIR_RTL": "logical"}), False, id="logical somewhere"),
        pytest.param(found({"AZIR_RTL": "logical", "TERM": "mlterm"}), True, id="logical in mlterm"),
        pytest.param(found({"AZIR_RTL": "visual"}), True, id="another mode"),
    ],
)
def test_colour_inside_a_cell(detection, wanted):
    assert detection.inline_style is wanted


def test_what_a_terminal_needs_besides_its_mode():
    assert not found({}, answer=PUTTY).columns
    assert not found({"NVIM": "x", "VTE_VERSION": "7006"}).columns
    assert found({"NVIM": "x"}).columns
    term, vterm = found({"INSIDE_EMACS": "28.2,term:0.96"}), found({"INSIDE_EMACS": "vterm"})
    assert term.marks_lines
    assert vterm.marks_lines
    assert (term.counts_controls, vterm.counts_controls) == (True, False)
    assert "xterm.js" in found({}, answer=XTERM_JS).reason


@pytest.mark.parametrize(
    ("detection", "wanted"),
    [
        pytest.param(found({}, answer=PUTTY), "PuTTY", id="PuTTY"),
        pytest.param(found({"INSIDE_EMACS": "vterm"}), "bidi-display-reordering", id="Emacs"),
        pytest.param(found({"NVIM": "x", "VTE_VERSION": "7006"}), "outside", id="Neovim"),
        pytest.param(found({"TERM": "wezterm"}), "bidi_enabled", id="WezTerm"),
        pytest.param(
            found({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.7.1"}), "Experimental", id="iTerm2"
        ),
    ],
)
def test_a_terminal_that_can_do_better_is_told_how(detection, wanted):
    assert wanted in ADVICE[detection.advice]


def test_every_detection_has_a_reason():
    assert found({"TERM": "linux"}).reason == "TERM=linux"
    assert found({}, answer=XTERM).reason == 'the terminal says it is "XTerm(379)", and does not reorder by itself'


def fake_tmux(folder, script):
    path = folder / "tmux"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_tmux_is_asked_for_its_terminal(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    fake_tmux(
        tmp_path, """[ "$*" = "display-message -p #{client_termtype} #{client_termname}" ] && echo 'kitty(1) x'"""
    )
    assert ask_tmux() == "kitty(1) x"


def test_tmux_may_be_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ask_tmux() == ""


def test_tmux_may_hang(monkeypatch):
    def late(*_, **__):
        raise subprocess.TimeoutExpired("tmux", 1)

    monkeypatch.setattr(subprocess, "run", late)
    assert ask_tmux() == ""


class Screen:
    """A terminal that we play: what is written to its keyboard side, and what it was asked."""

    def __init__(self):
        self.keyboard, self.line = os.openpty()
        self.path = os.ttyname(self.line)
        self.asked = b""

    def answer(self, *answers):
        def play():
            while not self.asked.endswith(b"\x1b[c"):
                if not select.select([self.keyboard], [], [], 2)[0]:
                    return
                self.asked += os.read(self.keyboard, 1024)
            for answer in answers:
                os.write(self.keyboard, answer)

        thread = threading.Thread(target=play, daemon=True)
        thread.start()
        return thread

    def typed(self):
        """What a program that reads next gets."""
        tty.setcbreak(self.line, termios.TCSANOW)
        return os.read(self.line, 1024) if select.select([self.line], [], [], 0)[0] else b""


@pytest.fixture
def screen(monkeypatch):
    # the terminal that we play is not the one of this process
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp())
    screen = Screen()
    yield screen
    for end in (screen.keyboard, screen.line):
        with contextlib.suppress(OSError):
            os.close(end)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(answer, id=name)
        for name, answer in (("VTE", VTE), ("Konsole", KONSOLE), ("kitty", KITTY), ("st", b"\x1b[?6c"))
    ],
)
def test_asking(screen, answer):
    before = termios.tcgetattr(screen.line)
    player = screen.answer(answer)
    start = time.monotonic()
    assert ask_terminal(screen.path, 2) == answer
    assert time.monotonic() - start < 1
    player.join()
    assert termios.tcgetattr(screen.line) == before
    for question in (b"\x1b[>q", b"\x1b[>c", b"\x1b[8$p"):
        assert question in screen.asked


def test_keys_typed_ahead_are_left_alone(screen):
    before = termios.tcgetattr(screen.line)
    os.write(screen.keyboard, b"ls -l\nx")
    assert ask_terminal(screen.path) == b""
    assert termios.tcgetattr(screen.line) == before
    assert not select.select([screen.keyboard], [], [], 0.05)[0] or b"\x1b" not in os.read(screen.keyboard, 99)
    assert screen.typed() == b"ls -l\nx"


def test_keys_typed_after_the_answer_are_left_alone(screen):
    player = screen.answer(VTE + b"ls\n")
    assert ask_terminal(screen.path, 2) == VTE
    player.join()
    assert screen.typed() == b"ls\n"


def test_keys_typed_between_answers_are_given_back(screen, monkeypatch):
    given = []
    monkeypatch.setattr(fcntl, "ioctl", lambda *call: given.append(call[2]))
    player = screen.answer(VTE[:13], b"l", VTE[13:])
    assert interpret(ask_terminal(screen.path, 2)).mode == "isolate"
    player.join()
    assert given == [b"l"]


def test_a_system_may_refuse_to_take_keys_back(screen, monkeypatch):
    def refuse_keys(*_):
        raise OSError

    monkeypatch.setattr(fcntl, "ioctl", refuse_keys)
    player = screen.answer(b"x" + VTE)
    assert interpret(ask_terminal(screen.path, 2)).mode == "isolate"
    player.join()


def test_silence_takes_no_longer_than_the_patience(screen):
    before = termios.tcgetattr(screen.line)
    start = time.monotonic()
    assert ask_terminal(screen.path, 0.1) == b""
    assert 0.1 <= time.monotonic() - start < 0.5
    assert termios.tcgetattr(screen.line) == before


def test_an_answer_without_end_is_cut_off(screen):
    player = screen.answer(b"x" * 3000)
    assert ask_terminal(screen.path, 2) == b"x" * 1024
    player.join()


def test_a_stopped_terminal_is_not_asked(screen):
    termios.tcflow(screen.line, termios.TCOOFF)
    start = time.monotonic()
    assert ask_terminal(screen.path, 0.1) == b""
    assert time.monotonic() - start < 0.5
    termios.tcflow(screen.line, termios.TCOON)


def test_settings_are_restored_after_an_interruption(screen, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    before = termios.tcgetattr(screen.line)
    monkeypatch.setattr(os, "write", interrupt)
    with pytest.raises(KeyboardInterrupt):
        ask_terminal(screen.path)
    assert termios.tcgetattr(screen.line) == before


def test_only_the_foreground_asks(screen, monkeypatch):
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp() + 1)
    assert ask_terminal(screen.path) == b""


@pytest.mark.parametrize(
    "path", [pytest.param("/dev/null", id="no terminal"), pytest.param("/nonexistent", id="nothing")]
)
def test_what_is_no_terminal_is_not_asked(path):
    assert ask_terminal(path) == b""


def test_a_system_without_termios_does_not_ask(monkeypatch):
    monkeypatch.setitem(sys.modules, "termios", None)
    assert ask_terminal() == b""


def test_dev_tty_is_asked_by_a_program_of_its_own():
    keyboard, line = os.openpty()
    program = (
        "import os, sys; os.close(os.open(sys.argv[1], os.O_RDWR))\n"  # its controlling terminal from now on
        "from azir_cli.terminal.detection import ask_terminal, interpret\n"
        "print(interpret(ask_terminal(patience=2)).mode)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, os.ttyname(line)], start_new_session=True, stdout=subprocess.PIPE
    ) as child:
        asked = b""
        while not asked.endswith(b"\x1b[c") and select.select([keyboard], [], [], 5)[0]:
            asked += os.read(keyboard, 1024)
        os.write(keyboard, KONSOLE)
        assert child.communicate(timeout=5)[0] == b"konsole\n"
    os.close(keyboard)
    os.close(line)
