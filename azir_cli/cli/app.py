"""The commands → the command line that Typer parses, its help, and what was wrong with a line."""

import inspect
from collections.abc import Callable, Sequence
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from azir_cli import __version__
from azir_cli.cli import declarations
from azir_cli.errors import UsageError, near_names

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


def build(words: Sequence[str], *, is_completion: bool = False) -> TyperGroup:
    """The command line for these words: the one command that they call, else all, by name and help alone.

    Typer reads every option of every command at each start, which takes longer than a search. What it needs for
    TAB, and the options that set that up, are there only where TAB, or no command, is called.
    """
    first = next((word for word in words if word != "--"), "")
    called = {first: declarations.COMMANDS[first]} if first in declarations.COMMANDS else {}
    text, epilog = _help(_HELP)
    app = typer.Typer(
        name=NAME,
        cls=_Group,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=is_completion or not called,
        context_settings=_CONTEXT,
        help=text,
        epilog=epilog,
    )
    app.callback(invoke_without_command=True)(_root)
    for name, command in (called or declarations.COMMANDS).items():
        text, epilog = _help(command.__doc__ or "")
        brief = text.partition("\n")[0]
        add = app.command(name, cls=_Command, context_settings=_CONTEXT, help=text, short_help=brief, epilog=epilog)
        add(_with_options(command) if called else _without_options)
    return cast("TyperGroup", typer.main.get_command(app))


def _with_options(command: Callable[..., object]) -> Callable[..., object]:
    from azir_cli.cli.options import with_options

    return with_options(command)


def _without_options() -> None:
    """Stand for a command that is not called."""


def _help(docstring: str) -> tuple[str, str | None]:
    """What is said above the options, and the examples below them, each on its line."""
    text, _, examples = inspect.cleandoc(docstring).partition(_EXAMPLES)
    return text, f"\b\nExamples:\n{examples}" if examples else None


def _root(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        typer.echo(f"{NAME} {__version__}")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())
        raise typer.Exit


class _Command(TyperCommand):
    """A command whose options stand in the help under the headings of their groups."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401 - Typer's Click is private
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - Typer's Click is private
        for heading, records in grouped(self, ctx).items():
            with formatter.section(heading):
                formatter.write_dl(records)


def grouped(command: TyperCommand, ctx: Any) -> dict[str, list[tuple[str, str]]]:  # noqa: ANN401 - likewise
    """Arguments and options with their help, by heading: the command's own before those that many share."""
    groups: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
    for parameter in command.get_params(ctx):
        own = "Arguments" if parameter.param_type_name == "argument" else "Options"
        record = parameter.get_help_record(ctx)
        if record:
            groups.setdefault(getattr(parameter, "rich_help_panel", None) or own, []).append(record)
    return {heading: records for heading, records in groups.items() if records}


class _Group(TyperGroup):
    """All commands; one that does not exist is told with those that are near."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - Typer's Click is private
        if args[0] not in declarations.COMMANDS and not ctx.resilient_parsing:
            raise UsageError(
                'unknown command "{command}"',
                command=args[0],
                near=near_names(args[0], declarations.COMMANDS),
                hint="{help} lists the commands",
                help=f"{NAME} --help",
            )
        return super().resolve_command(ctx, args)


def explained(error: typer.TyperException, arguments: Sequence[str]) -> UsageError:
    """What Typer found wrong, as azir says it."""
    called = next((argument for argument in arguments if argument in declarations.COMMANDS), "")
    command_help = " ".join(filter(None, (NAME, called, "--help")))
    hint, listing = "{help} lists the options; after -- nothing is an option", "{help} lists the options"
    option, parameter = getattr(error, "option_name", ""), getattr(error, "param", None)
    context = getattr(error, "ctx", None)
    if option and hasattr(error, "possibilities"):
        if called and not getattr(context, "parent", None):
            example = f"{NAME} {called} … {option}"
            hint = "options stand behind the command: {example}"
            return UsageError("unknown option {option}", option=option, hint=hint, example=example)
        near = near_names(option, _option_names(context))
        return UsageError("unknown option {option}", option=option, near=near, hint=hint, help=command_help)
    if option:
        wants = "requires" in error.format_message()
        template = "{option} requires an argument" if wants else "{option} does not take a value"
        return UsageError(template, option=option, hint=listing, help=command_help)
    if parameter:
        name = parameter.human_readable_name
        return UsageError("{command}: {what} is missing", command=called, what=name, hint="{help}", help=command_help)
    message = error.format_message().strip().rstrip(".")
    return UsageError("{problem}", problem=message[:1].lower() + message[1:], hint=listing, help=command_help)


def _option_names(context: Any) -> list[str]:  # noqa: ANN401 - Typer's Click is private
    parameters = context.command.get_params(context) if context else ()
    return [name for parameter in parameters for name in parameter.opts if name.startswith("-")]
