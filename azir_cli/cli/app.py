"""The table of commands and options → the command line that Typer parses, its help, and what was wrong with a line."""

import inspect
import shlex
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from azir_cli import __version__
from azir_cli.cli.declarations import COMMANDS, Command
from azir_cli.cli.lines import Value, glimpse
from azir_cli.cli.options import FLAG, TEXTS
from azir_cli.errors import MOST_SHOWN, UsageError, near_names

NAME = "azir"

_HELP = """Facts on Iran–Azerbaijan relations, in English, Persian and Azerbaijani.

Exit status: 0 found, 1 nothing found, 2 trouble.

Examples:
  azir find railway
  azir find "when did iran recognise azerbaijan"
  azir find راه‌آهن --json
"""
_EXAMPLES = "\n\nExamples:\n"
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

Call = Callable[[Command, dict[str, Value], Any], object]
"""Calls a command with the values of its line and the object of Typer's context."""


def spelt_out(arguments: list[str], env: Mapping[str, str]) -> list[str]:
    """The line as Typer knows it: `help find` is `find --help`, and the shell may be left to the environment."""
    if arguments[:1] == ["help"]:
        return [*arguments[1:2], "--help"]
    if arguments == ["version"]:
        return ["--version"]
    if arguments in (["--install-completion"], ["--show-completion"]):
        return [*arguments, PurePath(env.get("SHELL", "")).name]
    return arguments


def build(words: Sequence[str], call: Call = Command.call) -> TyperGroup:
    """The command line for these words: the one command that they call, else all, by name and help alone.

    Typer reads every option of every command at each start, which takes longer than a search.
    """
    first = next((word for word in words if word != "--"), "")
    called = {first: COMMANDS[first]} if first in COMMANDS else {}
    text, epilog = _help(_HELP)
    app = typer.Typer(
        name=NAME,
        cls=_Group,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        context_settings=_CONTEXT,
        help=text,
        epilog=epilog,
    )
    app.callback(invoke_without_command=True)(_root)
    for name, command in (called or COMMANDS).items():
        text, epilog = _help(command.function.__doc__ or "")
        brief = text.partition("\n")[0]
        add = app.command(name, cls=_Command, context_settings=_CONTEXT, help=text, short_help=brief, epilog=epilog)
        add(_for_typer(command, call) if called else _not_called)
    return cast("TyperGroup", typer.main.get_command(app))


def _for_typer(command: Command, call: Call) -> Callable[..., object]:
    """A function whose signature has the command's argument and options, as Typer reads them."""

    def run(ctx: typer.Context, **values: Value) -> object:
        return call(command, {key: value if value != [] else None for key, value in values.items()}, ctx.obj)

    parameters = [_parameter("ctx", typer.Context, inspect.Parameter.empty)]
    if (argument := command.argument) is not None:
        kind: Any = list[str] if argument.is_many else str
        if argument.is_required:
            parameters.append(_parameter(argument.key, Annotated[kind, typer.Argument()], inspect.Parameter.empty))
        else:
            parameters.append(_parameter(argument.key, Annotated[kind | None, typer.Argument()], None))
    for option in command.options:
        kind = bool if option.type == FLAG else list[str] | None if option.type == TEXTS else str | None
        parameters.append(_parameter(option.key, Annotated[kind, typer.Option(*option.spelt)], option.default))
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    vars(run)["__signature__"] = inspect.Signature(parameters)
    return run


def _parameter(name: str, annotation: object, default: object) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _not_called() -> None:
    """Stand for a command that is not called."""


def _help(docstring: str) -> tuple[str, str | None]:
    """What is said above the options, and the examples below them, each on its line."""
    text, _, examples = inspect.cleandoc(docstring).partition(_EXAMPLES)
    return text, f"\b\nExamples:\n{examples}" if examples else None


def _root(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    install_completion: Annotated[
        str | None,
        typer.Option("--install-completion", metavar="SHELL", help="Install completion for bash, zsh or fish."),
    ] = None,
    show_completion: Annotated[
        str | None,
        typer.Option("--show-completion", metavar="SHELL", help="Print what the shell must read for completion."),
    ] = None,
) -> object:
    from azir_cli.output.results import Reply

    if version:
        return Reply(version_line())
    if install_completion is not None or show_completion is not None:
        from azir_cli.cli import shells

        return Reply(
            shells.install(install_completion or "") if show_completion is None else shells.script(show_completion)
        )
    return None if ctx.invoked_subcommand else Reply(f"{ctx.get_help()}\n")


def version_line() -> str:
    """What `azir --version` prints."""
    return f"{NAME} {__version__}\n"


class _Command(TyperCommand):
    """A command whose options stand in the help under the headings of their groups."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 - Typer's Click is private
        command = COMMANDS[self.name or ""]
        return ["[OPTIONS]", *([command.argument.metavar] if command.argument else [])]

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - Typer's Click is private
        for heading, records in grouped(self, ctx).items():
            with formatter.section(heading):
                formatter.write_dl(records)


def grouped(command: TyperCommand | TyperGroup, ctx: Any) -> dict[str, list[tuple[str, str]]]:  # noqa: ANN401 - as above
    """Arguments and options with their help, by heading: the command's own before those that many share.

    They are told by our own table: releases of Typer differ in how they write an argument.
    """
    groups: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
    known = COMMANDS.get(command.name or "")
    if known and (argument := known.argument):
        groups["Arguments"].append((argument.metavar, argument.told))
    for option in known.options if known else ():
        groups.setdefault(option.group or "Options", []).append((option.record, option.told))
    keys = {option.key for option in known.options} if known else set()
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record and parameter.param_type_name == "option" and parameter.name not in keys:
            groups["Options"].append(record)
    return {heading: records for heading, records in groups.items() if records}


class _Group(TyperGroup):
    """All commands; one that does not exist is told with those that are near."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - Typer's Click is private
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            raise _unknown_command(args)
        return super().resolve_command(ctx, args)


# What was wrong

_MEANT = {"search": "find", "query": "find", "grep": "find", "get": "show", "cat": "show", "ls": "list"}
"""What other programs call a command."""


def _unknown_command(arguments: Sequence[str]) -> UsageError:
    """The error of a first word that is no command: what was meant, or how to search for the words."""
    word, *rest = arguments
    near = near_names(word, COMMANDS)
    hint = "{help} lists the commands"
    if word in _MEANT:
        hint = "{example} does that; {help} lists the commands"
        example = _quoted([NAME, _MEANT[word], *rest])
    elif word == "export":
        hint = "{example} does that; {help} lists the commands"
        example = f"{NAME} list -f csv"
    else:
        example = _quoted([NAME, "find", *arguments])
        if not near:
            hint = "{example} searches for it; {help} lists the commands"
    return UsageError(
        'unknown command "{command}"', command=word, near=near, hint=hint, help=f"{NAME} --help", example=example
    )


def _quoted(words: Sequence[str]) -> str:
    """A line of words as a shell takes it, if it is short; else what it begins with."""
    line = " ".join(word if word.isalnum() else shlex.quote(word) for word in words)
    return line if len(line) <= MOST_SHOWN else f"{' '.join(words[:2])} …"


def explained(error: typer.TyperException, arguments: Sequence[str]) -> UsageError:
    """What Typer found wrong, as azir says it."""
    seen = glimpse(arguments)
    command_help = " ".join(filter(None, (NAME, seen.name, "--help")))
    listing = "{help} lists the options"
    option, parameter = getattr(error, "option_name", ""), getattr(error, "param", None)
    context = getattr(error, "ctx", None)
    if option and hasattr(error, "possibilities"):
        if seen.name and not getattr(context, "parent", None):
            example, hint = f"{NAME} {seen.name} … {option}", "options stand behind the command: {example}"
            return UsageError("unknown option {option}", option=option, hint=hint, example=example)
        near = near_names(option, _option_names(context))
        hint = "{help} lists the options; after -- nothing is an option"
        return UsageError("unknown option {option}", option=option, near=near, hint=hint, help=command_help)
    if option:
        is_missing = "requires" in error.format_message()
        template = "{option} requires an argument" if is_missing else "{option} does not take a value"
        return UsageError(template, option=option, hint=listing, help=command_help)
    if parameter:
        argument = COMMANDS[seen.name].argument
        name = argument.metavar if argument else ""
        return UsageError(
            "{command}: {what} is missing", command=seen.name, what=name, hint="{help}", help=command_help
        )
    return _too_many(seen.name, seen.words, command_help)


def _too_many(name: str, words: list[str], command_help: str) -> UsageError:
    """The error of words that a command has no use for."""
    argument = COMMANDS[name].argument
    hint = "{help} lists the options" if argument else "{example} searches for words; {help} lists the options"
    extra = words[1:] if argument else words
    example = _quoted([NAME, "find", *words])
    template = "{command}: too many words: {words}" if argument else "{command} takes no words: {words}"
    return UsageError(template, command=name, words=extra, hint=hint, example=example, help=command_help)


def _option_names(context: Any) -> list[str]:  # noqa: ANN401 - Typer's Click is private
    parameters = context.command.get_params(context) if context else ()
    return [name for parameter in parameters for name in parameter.opts if name.startswith("-")]
