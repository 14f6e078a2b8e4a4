"""A question to the terminal, or to tmux → its answer, as it comes."""

from __future__ import annotations

import os
import re
import time

# XTVERSION, DA2, DECRQM of BDSM, DA1. QTerminal prints the p of DECRQM: it is wiped out where it stands
_QUESTIONS = b"\x1b[>q\x1b[>c\x1b7\x1b[8$p\x1b8\x1b[X\x1b[c"
_LAST_ANSWER = re.compile(rb"\x1b\[\?[0-9;]*c")  # DA1: every terminal answers it, and after the others
_ANSWER = re.compile(rb"\x1bP.*?\x1b\\|\x1b\[[?>]?[0-9;]*\$?[a-z]", re.DOTALL)
_PATIENCE = 0.25  # seconds; the slowest local terminal seen, kitty at its start, took 0.07
_LONGEST = 1024  # bytes; real answers are under 100


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
