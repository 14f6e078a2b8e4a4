"""README.md says what happens: its commands are run, on a terminal of 80 columns, and print what it shows."""

import os
import pty
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import PROJECT, small_environment

README = (PROJECT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
EXAMPLES = [
    pytest.param(command, shown, id=command)
    for block in CONSOLE
    for command, shown in re.findall(r"^\$ ([^\n]*)\n((?:(?!\$ )[^\n]*\n)*)", block, re.MULTILINE)
]


def on_terminal(line: str, command: str) -> str:
    """What a command line prints on a terminal of 80 columns that knows neither colours nor reordering."""
    folder = Path(command).parent
    env = small_environment(TERM="dumb", COLUMNS="80", PATH=f"{folder}:{os.environ['PATH']}")
    ours, theirs = pty.openpty()
    with subprocess.Popen(["sh", "-c", line], stdin=theirs, stdout=theirs, stderr=theirs, env=env) as shell:
        os.close(theirs)
        printed = b""
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:  # the last one on the terminal is gone
                break
            if not chunk:
                break
            printed += chunk
        shell.wait()
    os.close(ours)
    return printed.decode().replace("\r\n", "\n")


@pytest.mark.parametrize(("line", "shown"), EXAMPLES)
def test_examples_print_what_is_shown(line, shown, command):
    if "jq" in line and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    assert on_terminal(line, command) == shown


def test_there_are_examples():
    assert len(EXAMPLES) >= 5


def test_ci_runs_the_second_command():
    commands = re.findall(r"^(python3 -m venv .*)$", README, re.MULTILINE)
    assert len(commands) == 2
    assert commands[0].endswith("azir find railway")
    assert commands[1] in (PROJECT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_command_is_named():
    from azir_cli.cli.declarations import COMMANDS

    for name in COMMANDS:
        assert f"`azir {name}" in README


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_links_lead_somewhere(target):
    assert (PROJECT / target).exists()
