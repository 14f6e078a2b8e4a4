"""A command line → its command and values, without Typer.

`read` is strict: it gives what Typer would give, or nothing where the line is not plain; then Typer reads it, and has
the help and the errors. `glimpse` is tolerant: it tells what it can of a line that may be wrong.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from azir_cli.cli.declarations import COMMANDS
from azir_cli.cli.options import FLAG, OUTPUT_OPTIONS, TEXTS, Argument, Option

Value = bool | str | list[str] | None


class Line(NamedTuple):
    """A command's name and the values that its line gives, by their keys."""

    name: str
    values: dict[str, Value]


def read(arguments: Sequence[str]) -> Line | None:
    """The command of a plain line: words, and known options, each spelt in full; None for any other line."""
    name = arguments[0] if arguments else ""
    command = COMMANDS.get(name)
    if command is None:
        return None
    spelt = {spelling: option for option in command.options for spelling in option.spelt}
    values: dict[str, Value] = {option.key: option.default for option in command.options}
    words: list[str] = []
    rest = iter(arguments[1:])
    for word in rest:
        if word == "--":
            words += rest
        elif not _is_option(word):
            words.append(word)
        elif not _take(word, spelt, rest, values):
            return None
    if command.argument is None:
        return None if words else Line(name, values)
    return _with_words(Line(name, values), command.argument, words)


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _take(word: str, spelt: dict[str, Option], rest: Iterator[str], values: dict[str, Value]) -> bool:
    """Take an option, and its value from the rest; False if it is not plain."""
    spelling, equals, value = word.partition("=")
    option = spelt.get(spelling)
    if option is None or (equals and (option.type == FLAG or not spelling.startswith("--"))):
        return False
    if option.type == FLAG:
        values[option.key] = True
        return True
    if not equals:
        value = next(rest, "-")
        if value.startswith("-"):
            return False
    _give(option, value, values)
    return True


def _give(option: Option, value: str, values: dict[str, Value]) -> None:
    earlier = values.get(option.key)
    values[option.key] = [*(earlier if isinstance(earlier, list) else ()), value] if option.type == TEXTS else value


def _with_words(line: Line, argument: Argument, words: list[str]) -> Line | None:
    if (argument.is_required and not words) or (len(words) > 1 and not argument.is_many):
        return None
    first = words[0] if words else None
    line.values[argument.key] = (words or None) if argument.is_many else first
    return line


class Glimpse(NamedTuple):
    """What can be told of a line: the command, empty if there is none, the options that are known, the words."""

    name: str
    values: dict[str, Value]
    words: list[str]


def glimpse(arguments: Sequence[str]) -> Glimpse:
    """Read a line that may be wrong: unknown options are passed over, and a missing value is none."""
    name = next((word for word in arguments if word in COMMANDS), "")
    command = COMMANDS.get(name)
    spelt = {
        spelling: option for option in (command.options if command else OUTPUT_OPTIONS) for spelling in option.spelt
    }
    seen = Glimpse(name, {}, [])
    rest = iter(arguments)
    for word in rest:
        if word == "--":
            seen.words.extend(rest)
        elif not _is_option(word):
            seen.words.append(word)
        elif word.startswith("--"):
            spelling, equals, value = word.partition("=")
            if option := spelt.get(spelling):
                _see(option, value if equals else None, rest, seen)
        else:
            _see_bundle(word[1:], spelt, rest, seen)
    if name in seen.words:
        seen.words.remove(name)
    return seen


def _see(option: Option, value: str | None, rest: Iterator[str], seen: Glimpse) -> None:
    if option.type == FLAG:
        if value is None:
            seen.values[option.key] = True
    elif (given := next(rest, None) if value is None else value) is not None:
        _give(option, given, seen.values)


def _see_bundle(letters: str, spelt: dict[str, Option], rest: Iterator[str], seen: Glimpse) -> None:
    """Read short options in one word: -qfjson is -q -f json."""
    for position, letter in enumerate(letters):
        option = spelt.get(f"-{letter}")
        if option and option.type != FLAG:
            _see(option, letters[position + 1 :] or None, rest, seen)
            return
        if option:
            _see(option, None, rest, seen)
