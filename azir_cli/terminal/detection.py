"""Environment, streams and a terminal's own answers → its width, its colour and its right-to-left mode."""

from __future__ import annotations

import os
import re
import time
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Literal, NamedTuple, cast, get_args

from azir_cli.errors import unknown_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Mode = Literal["isolate", "konsole", "kitty", "logical", "override", "visual", "raw"]
MODES: tuple[Mode, ...] = get_args(Mode)

_BY_TERM: tuple[tuple[str, Mode], ...] = (
    ("xterm-kitty", "kitty"),
    ("mlterm*", "logical"),
    ("linux", "visual"),
    ("alacritty*", "override"),
    ("foot*", "override"),
    ("rxvt*", "override"),
    ("st-*", "override"),
    ("xterm-ghostty", "override"),
    ("wezterm", "override"),
)
_BY_CLIENT: tuple[tuple[str, Mode], ...] = (("kitty", "kitty"), ("konsole", "konsole"), ("mlterm", "logical"))
_OWN_VARIABLES: tuple[tuple[str, Mode], ...] = (
    ("KONSOLE_VERSION", "konsole"),
    ("VTE_VERSION", "isolate"),
    ("XTERM_VERSION", "override"),
)
_VTE_WITH_BIDI = 5703
_ITERM_WITH_BIDI = (3, 7)
# XTVERSION, DA2, DECRQM of BDSM, DA1. QTerminal prints the p of DECRQM: it is wiped out where it stands
_QUESTIONS = b"\x1b[>q\x1b[>c\x1b7\x1b[8$p\x1b8\x1b[X\x1b[c"
_LAST_ANSWER = re.compile(rb"\x1b\[\?[0-9;]*c")  # DA1: every terminal answers it, and after the others
_ANSWER = re.compile(rb"\x1bP.*?\x1b\\|\x1b\[[?>]?[0-9;]*\$?[a-z]", re.DOTALL)
_PATIENCE = 0.25  # seconds; the slowest local terminal seen, kitty at its start, took 0.07
_LONGEST = 1024  # bytes; real answers are under 100
_WIDEST = 5  # digits of COLUMNS and LINES


class Detection(NamedTuple):
    """The mode, and why; without `inline_style`, a style that changes inside a cell breaks its order."""

    mode: Mode
    reason: str
    inline_style: bool = True


def ask_tmux() -> str:
    """Return the type and TERM of the terminal that shows this tmux session; empty if tmux does not say."""
    import subprocess

    command = ("tmux", "display-message", "-p", "#{client_termtype} #{client_termname}")
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed command
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=1, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.decode(errors="replace").strip()


def ask_terminal(path: str = "/dev/tty", patience: float = _PATIENCE) -> bytes:
    """Return what the terminal at `path` answers within `patience` seconds; empty if it cannot be asked.

    It is left alone unless we are its foreground group, and if keys that were typed ahead wait in it.
    """
    try:
        import termios
    except ImportError:  # Windows
        return b""
    try:
        # non-blocking, for a terminal stopped by Ctrl-S takes no question
        terminal = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError:
        return b""
    try:
        if os.tcgetpgrp(terminal) != os.getpgrp():
            return b""
        before = termios.tcgetattr(terminal)
        quiet = [*before[:3], before[3] & ~(termios.ICANON | termios.ECHO), *before[4:6], before[6][:]]
        quiet[6][termios.VMIN], quiet[6][termios.VTIME] = 1, 0
        try:
            termios.tcsetattr(terminal, termios.TCSANOW, quiet)
            return _exchange(terminal, patience)
        finally:
            termios.tcsetattr(terminal, termios.TCSANOW, before)  # not TCSAFLUSH, which drops typed keys
    except (OSError, termios.error):
        return b""
    finally:
        os.close(terminal)


def _exchange(terminal: int, patience: float) -> bytes:
    from select import select

    if select([terminal], [], [], 0)[0]:
        return b""
    os.write(terminal, _QUESTIONS)
    answer = b""
    end = time.monotonic() + patience
    while not _LAST_ANSWER.search(answer):
        if len(answer) == _LONGEST or not select([terminal], [], [], max(0, end - time.monotonic()))[0]:
            return answer
        answer += os.read(terminal, 1)  # one by one: what follows the last answer was typed, and is not ours
    _give_back(terminal, _ANSWER.sub(b"", answer))
    return answer


def _give_back(terminal: int, keys: bytes) -> None:
    """Return what was typed between two answers, where the system still lets us."""
    import fcntl
    import termios

    for key in keys:
        try:
            fcntl.ioctl(terminal, termios.TIOCSTI, bytes([key]))
        except OSError:
            return


def detect(
    option: str | None,
    environment: Mapping[str, str],
    *,
    is_terminal: bool,
    tmux: Callable[[], str] = ask_tmux,
    ask: Callable[[], bytes] = ask_terminal,
) -> Detection:
    """Choose the right-to-left mode; `option` is what `--rtl` says, None if it was not given.

    `is_terminal` is False for every machine format too. Raises UsageError for a mode that does not exist.
    """
    chosen = option if option is not None else environment.get("AZIR_RTL") or "auto"
    origin = "AZIR_RTL" if option is None else "--rtl"
    if chosen not in (*MODES, "auto"):
        raise unknown_value(origin, chosen, ("auto", *MODES))
    term = environment.get("TERM", "")
    if option is None and not is_terminal:
        return Detection("raw", "the output is no terminal")  # a standing AZIR_RTL must not reach files
    if chosen != "auto":
        return Detection(cast("Mode", chosen), origin, chosen != "logical" or term.startswith("mlterm"))
    if not is_terminal:
        return Detection("raw", "the output is no terminal")
    if term == "dumb":
        return Detection("raw", "TERM=dumb")
    return (
        _from_multiplexer(environment, term, tmux)
        or _from_names(environment, term)
        or _from_own_variable(environment)
        or _from_answers(environment, ask)
    )


def _from_multiplexer(environment: Mapping[str, str], term: str, tmux: Callable[[], str]) -> Detection | None:
    if "INSIDE_EMACS" in environment:
        return Detection("isolate", "INSIDE_EMACS is set")
    if environment.get("TMUX"):
        client = tmux()
        reason = f'tmux is shown by "{client}"' if client else "tmux does not name its terminal"
        return Detection(next((mode for name, mode in _BY_CLIENT if name in client.lower()), "override"), reason)
    if environment.get("STY"):
        return Detection("override", "STY is set")
    if fnmatchcase(term, "screen*") or fnmatchcase(term, "tmux*"):
        return Detection("override", f"TERM={term}")
    return None


def _from_names(environment: Mapping[str, str], term: str) -> Detection | None:
    for pattern, mode in _BY_TERM:
        if fnmatchcase(term, pattern):
            return Detection(mode, f"TERM={term}")
    if environment.get("WT_SESSION"):
        return Detection("visual", "WT_SESSION is set")
    program = environment.get("TERM_PROGRAM", "")
    if program == "iTerm.app":
        version = environment.get("TERM_PROGRAM_VERSION", "")
        new = tuple(int(part) for part in re.findall("[0-9]{1,9}", version)[:2]) >= _ITERM_WITH_BIDI
        return Detection("isolate" if new else "override", f"TERM_PROGRAM={program} {version}".rstrip())
    if program == "Apple_Terminal":
        return Detection("isolate", f"TERM_PROGRAM={program}")
    if program in ("vscode", "ghostty", "WezTerm"):
        return Detection("override", f"TERM_PROGRAM={program}")
    return None


def _from_own_variable(environment: Mapping[str, str]) -> Detection | None:
    """Children inherit these variables, so two of them tell nothing."""
    present = [(name, mode) for name, mode in _OWN_VARIABLES if environment.get(name)]
    if len(present) != 1 or is_remote(environment):
        return None
    ((name, mode),) = present
    value = environment[name]
    if name == "VTE_VERSION":
        if not re.fullmatch("[0-9]{1,9}", value):
            return None
        if int(value) < _VTE_WITH_BIDI:
            mode = "override"
    return Detection(mode, f"{name}={value}")


def is_remote(environment: Mapping[str, str]) -> bool:
    """Whether this is a session over ssh, where the variables of local terminals mean nothing."""
    return any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))


def _from_answers(environment: Mapping[str, str], ask: Callable[[], bytes]) -> Detection:
    if environment.get("AZIR_RTL_PROBE") == "0":
        return Detection("override", "unknown terminal; AZIR_RTL_PROBE=0 forbids to ask it")
    return interpret(ask())


def interpret(answer: bytes) -> Detection:  # noqa: PLR0911 - one line a terminal
    """Choose the mode by what a terminal answered."""
    named = re.search(rb"\x1bP>\|([ -~]{1,80})", answer)
    name = named[1].decode("ascii").partition("\x1b")[0] if named else ""
    second = re.search(rb"\x1b\[>([0-9]+);([0-9]+);([0-9]+)c", answer)
    numbers = ";".join(part.decode("ascii") for part in second.groups()) if second else ""
    said = f'the terminal says it is "{name}"' if name else f"the terminal answers DA2 with {numbers}"
    if name.startswith("Konsole") or numbers.startswith("1;115;"):
        return Detection("konsole", said)
    if name.startswith("kitty"):
        return Detection("kitty", said)
    if numbers.startswith("0;115;"):
        return Detection("logical", f"{said}, as QTerminal does", inline_style=False)
    if numbers.startswith("24;279;"):
        return Detection("logical", f"{said}, as mlterm does")
    if b"\x1b[8;1$y" in answer:
        return Detection("isolate", "the terminal reorders by itself (DECRQM 8)")
    if name or numbers:
        return Detection("override", f"{said}, and does not reorder by itself")
    return Detection("override", "the terminal does not say what it is")


def measure(stream_number: int = 1) -> tuple[int, int] | None:
    """Return the columns and lines of the terminal on a file descriptor, None if it is none."""
    try:
        size = os.get_terminal_size(stream_number)
    except OSError:
        return None
    return size.columns, size.lines


def width(environment: Mapping[str, str], measured: tuple[int, int] | None) -> int:
    """Return the columns to fill: COLUMNS if it is a positive number, else what was measured, else 80."""
    return _positive(environment.get("COLUMNS", "")) or (measured[0] if measured else 0) or 80


def height(environment: Mapping[str, str], measured: tuple[int, int] | None) -> int:
    """Return the lines of a screen: LINES if it is a positive number, else what was measured, else 24."""
    return _positive(environment.get("LINES", "")) or (measured[1] if measured else 0) or 24


def _positive(value: str) -> int:
    return int(value) if re.fullmatch(f"[0-9]{{1,{_WIDEST}}}", value) else 0


def has_color(option: str | None, environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Tell whether a table may hold escapes; `option` is what `--color` says, None if it was not given.

    Raises UsageError for a value that is not auto, always or never.
    """
    chosen = option if option is not None else environment.get("AZIR_COLOR") or "auto"
    if chosen not in ("auto", "always", "never"):
        origin = "AZIR_COLOR" if option is None else "--color"
        raise unknown_value(origin, chosen, ("auto", "always", "never"))
    if chosen != "auto":
        return chosen == "always"
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name) not in (None, "", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return is_terminal and environment.get("CLICOLOR") != "0" and environment.get("TERM") != "dumb"
