"""What Typer makes of a line, and lines of every kind: what the direct reader is compared with."""

import functools
import random
from collections.abc import Callable, Sequence
from typing import Any

import typer

from azir_cli.cli import app, lines
from azir_cli.cli.declarations import COMMANDS
from azir_cli.cli.lines import Line
from azir_cli.cli.options import FLAG

SPELLINGS = sorted(
    {spelling for command in COMMANDS.values() for option in command.options for spelling in option.spelt}
)
"""Of the options of every command: those of another are faults."""
WORDS = (
    *("railway", "iran-recognises-azerbaijan", "25", "1991..1993", "راه‌آهن", "4 dey 1370", "a,b", "=", "x=y", "", " "),
    *("-", "--", "-5", "json", "builtin", "@file", "*", "\udc80", "find", "list", "\u2010n", "+n", "/n", "ı"),
)
ODD = (
    *(
        "-h",
        "--help",
        "-x",
        "--bogus",
        "--js",
        "--json=",
        "--json=1",
        "--no-json",
        "-qf",
        "-fjson",
        "-n3",
        "-nq",
        "-q=",
    ),
    *("--limit=3", "--limit=", "--since=-1", "-f=json", "---", "--=x", "-=", "--Limit", "-N", "--format=json=csv"),
)


@functools.cache
def program(name: str) -> Any:
    return app.build([name], lambda _, values, __: values)


def by_typer(arguments: Sequence[str]) -> dict[str, Any] | None:
    """The values that Typer gives, none where it refuses the line or does something else."""
    try:
        found = program(arguments[0]).main(args=list(arguments), prog_name="azir", standalone_mode=False)
    except (typer.TyperException, SystemExit):
        return None
    return found if isinstance(found, dict) else None


def token(choose: Callable[[Sequence[str]], str]) -> str:
    """A piece of a line: a word, an option, an option with its value behind `=`, or something odd."""
    kind = choose(("word", "word", "option", "option", "value", "odd"))
    if kind == "value":
        return f"{choose(SPELLINGS)}={choose(WORDS)}"
    return choose({"word": WORDS, "option": SPELLINGS, "odd": ODD}[kind])


def line(name: str, chance: random.Random) -> list[str]:
    """A line of a command: half of it options of its own, with values, so that many lines are plain."""
    found = [name]
    for _ in range(chance.randrange(6)):
        if chance.randrange(2) or not COMMANDS[name].options:
            found.append(token(chance.choice) if chance.randrange(2) else chance.choice(WORDS[:10]))
            continue
        option = chance.choice(COMMANDS[name].options)
        spelling, value = chance.choice(option.spelt), chance.choice(WORDS)
        is_flag = option.type == FLAG
        found += [spelling] if is_flag else [f"{spelling}={value}"] if chance.randrange(2) else [spelling, value]
    return found


def disagreement(arguments: Sequence[str]) -> tuple[Line, dict[str, Any] | None] | None:
    """What the direct reader gives and what Typer does, where they differ; the direct reader may decline."""
    read = lines.read(arguments)
    if read is None:
        return None
    given = by_typer(arguments)
    return None if given == read.values and read.name == arguments[0] else (read, given)
