"""Arguments in, printing, exit statuses.

What takes time to import is imported where interrupts and errors are caught.
"""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import NoReturn

    from azir_cli.cli.declarations import Outcome
    from azir_cli.cli.invocation import Invocation
    from azir_cli.errors import AzirError
    from azir_cli.output.results import Reply

INTERRUPTED = 130
CLOSED_PIPE = 141

_NAME = "azir"
_COMPLETION = "_AZIR_COMPLETE"


def entry() -> "NoReturn":
    """Run `azir` as a program, for a command that was installed when this was where it began."""
    sys.exit(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit status; every error is shown here, once."""
    from azir_cli.cli import streams

    arguments = list(sys.argv[1:] if argv is None else argv)
    env = dict(os.environ)
    try:
        return _run(arguments, env)
    except BrokenPipeError:
        streams.forget(sys.stdout)
        return CLOSED_PIPE
    except KeyboardInterrupt:
        streams.forget(sys.stdout)
        return INTERRUPTED
    except Exception as error:
        if env.get("AZIR_DEBUG") == "1":
            raise
        return _complain(_explained(error, arguments), arguments, env)


def _explained(error: Exception, arguments: Sequence[str]) -> "AzirError":
    """Any error as one that a user can act on."""
    from azir_cli.cli import streams
    from azir_cli.errors import AzirError

    if isinstance(error, AzirError):
        return error
    if isinstance(error, OSError):
        streams.forget(sys.stdout)
        # what could not be written to has no name here: it is stdout
        template = "{file}: {reason}" if error.filename else "cannot write: {reason}"
        return AzirError(template, file=str(error.filename), reason=str(error.strerror or error))
    if "typer" in sys.modules:
        import typer

        from azir_cli.cli import app

        if isinstance(error, typer.TyperException):
            return app.explained(error, arguments)
    # a fault of our own: still one line, never a traceback
    hint = "AZIR_DEBUG=1 shows where; please report it"
    return AzirError("internal error: {kind}: {error}", kind=type(error).__name__, error=str(error), hint=hint)


def _run(arguments: list[str], env: Mapping[str, str]) -> int:
    from azir_cli.cli import streams

    if _COMPLETION in env:
        from azir_cli.cli import completion

        said, status = completion.reply(env)
        streams.write(said, is_utf8=True)
        return status
    if arguments == ["--version"]:
        from azir_cli import __version__

        streams.write(f"{_NAME} {__version__}\n")
        return 0
    invocation = _invocation(env)
    outcome = _called(arguments, invocation)
    return _stream(outcome) if isinstance(outcome, Iterator) else _print(outcome, arguments, invocation)


def _invocation(env: Mapping[str, str]) -> "Invocation":
    import datetime as dt

    from azir_cli.cli.invocation import Invocation

    return Invocation(
        env=env,
        is_terminal=bool(sys.stdout and sys.stdout.isatty()),
        today=dt.date.today(),  # noqa: DTZ011 - the user's own day
        encoding=sys.stdout.encoding if sys.stdout else "utf-8",
        has_terminal=bool(sys.stderr and sys.stderr.isatty()),
    )


def _called(arguments: list[str], invocation: "Invocation") -> "Outcome":
    """Read the line, plainly or with Typer, and call the command."""
    from azir_cli.cli import lines
    from azir_cli.cli.declarations import COMMANDS

    line = lines.read(arguments)
    if line:
        return COMMANDS[line.name].call(line.values, invocation)
    return _call_with_typer(arguments, invocation)


def _call_with_typer(arguments: list[str], invocation: "Invocation") -> "Outcome":
    """Let Typer read the line and call the command: what that returns, or what Typer printed by itself.

    Help is kept until all is done, so that a closed pipe or full disk is ours to tell.
    """
    import contextlib
    import io

    from azir_cli.cli import app
    from azir_cli.output.results import Reply

    arguments = app.spelt_out(arguments, invocation.env)
    program = app.build(arguments)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            outcome = program.main(args=arguments, prog_name=_NAME, standalone_mode=False, obj=invocation)
        except SystemExit as exit_:
            outcome = exit_.code
    is_help = outcome is None or isinstance(outcome, int)
    return Reply(printed.getvalue(), status=outcome or 0) if is_help else outcome


def _print(reply: "Reply", arguments: Sequence[str], invocation: "Invocation") -> int:
    from azir_cli.cli import streams

    is_shown = False
    if reply.pager and reply.text.count("\n") >= invocation.height():
        from azir_cli.cli import pager

        is_shown = pager.show(reply.text, reply.pager, invocation.env)
    if not is_shown and not streams.write(reply.text, is_utf8=reply.is_utf8):
        streams.tell(f"{_NAME}: this terminal's encoding, {invocation.encoding}, lacks letters that are shown as ?")
    if reply.notice:
        _tell(reply.notice, arguments, invocation.env)
    return reply.status


def _stream(chunks: "Generator[str, None, int]") -> int:
    """Write chunks of text for programs as they come; their generator returns the exit status."""
    from azir_cli.cli import streams

    while True:
        try:
            chunk = next(chunks)
        except StopIteration as end:
            return int(end.value)
        streams.write(chunk, is_utf8=True)


# Messages


def _complain(error: "AzirError", arguments: Sequence[str], env: Mapping[str, str]) -> int:
    """Show an error on stderr, as JSON where JSON was asked for, and give the exit status of trouble."""
    from azir_cli.cli import streams
    from azir_cli.output.results import TROUBLE

    if _wants_json(arguments, env):
        from azir_cli.output.serializers import as_json

        body = {"error": {"code": error.code, "message": _on_one_line(error.message), "hint": error.hint or None}}
        streams.tell(as_json(body, indent=None))
    else:
        from azir_cli.i18n import messages

        said = messages.translated(error, _language(arguments, env))
        _tell("\n  ".join(filter(None, map(_on_one_line, said))), arguments, env)
    return TROUBLE


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ")


def _tell(message: str, arguments: Sequence[str], env: Mapping[str, str]) -> None:
    """Show a message, in the reader's language already, on stderr."""
    from azir_cli.cli import lines, stderr, streams
    from azir_cli.text.characters import BIDI_ISOLATES, printable, without_isolates

    text = f"{_NAME}: {printable(message, BIDI_ISOLATES)}"
    if sys.stderr is not None and sys.stderr.isatty():
        rtl = lines.glimpse(arguments).values.get("rtl")
        text = stderr.arranged(text, _language(arguments, env), rtl if isinstance(rtl, str) else None, env)
    else:
        text = without_isolates(text)
    streams.tell(text)


def _language(arguments: Sequence[str], env: Mapping[str, str]) -> str:
    """The reader's language, as far as a line that may be wrong says it."""
    from azir_cli.cli import lines, stderr

    given = lines.glimpse(arguments).values.get("lang")
    return stderr.language(",".join(given) if isinstance(given, list) else None, env)


def _wants_json(arguments: Sequence[str], env: Mapping[str, str]) -> bool:
    """Whether the command line asks for JSON, however wrong it is otherwise."""
    from azir_cli.cli import lines

    seen = lines.glimpse(arguments)
    asked = seen.values.get("form") or env.get("AZIR_FORMAT") or ""
    is_streaming = seen.name == "find" and seen.words == ["-"]
    return "json" in seen.values or is_streaming or str(asked).lower() in ("json", "jsonl")
