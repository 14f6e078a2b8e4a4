import contextlib
import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import hypothesis
import pytest

from azir_cli.cli.main import main

# The same examples on every run, so that a change is never blamed for what chance found; how long one takes is no
# matter of tests, for a busy machine may be slow. AZIR_EXAMPLES=5000 looks for new ones, that many for each law.
_EXAMPLES = os.environ.get("AZIR_EXAMPLES")
hypothesis.settings.register_profile("azir", deadline=None, derandomize=True)
hypothesis.settings.register_profile(
    "search", deadline=None, max_examples=int(_EXAMPLES or 100), suppress_health_check=list(hypothesis.HealthCheck)
)
hypothesis.settings.load_profile("search" if _EXAMPLES else "azir")

PROJECT = Path(__file__).resolve().parent.parent
CASES = Path(__file__).resolve().parent / "cases"
BASES = Path(__file__).resolve().parent / "bases"

# what may steer azir from outside; a test sets what it wants itself
_STEERING = (
    *("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "COLUMNS", "LINES", "TERM", "PAGER", "NO_COLOR"),
    *("CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "COLORTERM", "PYTHONIOENCODING", "PYTHONUTF8", "TMUX", "STY"),
)


class Outcome(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch, tmp_path_factory):
    for name in list(os.environ):
        if name in _STEERING or (name.startswith("AZIR_") and name != "AZIR_UNICODE_DATA"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def azir(capsys) -> Callable[..., Outcome]:
    """Run a command line through main(argv)."""

    def run(*argv: str) -> Outcome:
        capsys.readouterr()
        status = main(argv)
        return Outcome(status, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def command() -> str:
    """The installed command, as a user has it on the PATH."""
    path = Path(sys.executable).with_name("azir")
    if not path.exists():
        pytest.skip(f"azir is not installed beside {sys.executable}")
    return str(path)


@pytest.fixture
def installed(command) -> Callable[..., Outcome]:
    """Run the installed command in a pipe; stdin is empty unless given, the environment is small."""

    def run(*argv: str, stdin: str = "", **env: str) -> Outcome:
        done = subprocess.run(
            [command, *argv], input=stdin.encode(), capture_output=True, check=False, env=small_environment(**env)
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def terminal(command) -> Callable[..., Outcome]:
    """Run the installed command in a pseudo-terminal: `out` is what that gets, `err` what stderr gets, a pipe."""

    def run(*argv: str, columns: int = 80, lines: int = 24, mixed: bool = False, **env: str) -> Outcome:
        """`mixed`: stderr is the terminal, too."""
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        with subprocess.Popen(
            [command, *argv],
            stdin=follower,
            stdout=follower,
            stderr=follower if mixed else subprocess.PIPE,
            env=small_environment(**{"TERM": "xterm-256color", **env}),
            start_new_session=True,
        ) as process:
            os.close(follower)
            shown = b""
            with contextlib.suppress(OSError):  # the end of a terminal is an error on Linux
                while chunk := os.read(leader, 1 << 16):
                    shown += chunk
            os.close(leader)
            err = b"" if process.stderr is None else process.stderr.read()
        return Outcome(process.returncode, shown.decode().replace("\r\n", "\n"), err.decode())

    return run


def small_environment(**more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", **more}
