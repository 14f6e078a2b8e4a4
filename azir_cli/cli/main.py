"""Arguments in, printing, exit statuses: the only module that writes to stdout and stderr.

What takes time to import is imported where interrupts and errors are caught.
"""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn, TextIO

if TYPE_CHECKING:
    from azir_cli.cli.invocation import Run
    from azir_cli.errors import AzirError

INTERRUPTED = 130
CLOSED_PIPE = 141

_NAME = "azir"
_COMPLETION = "_AZIR_COMPLETE"
_NO_SUCH_COMMAND = 127
"""What a shell says of a command that does not exist."""


def entry() -> NoReturn:
    """Run `azir` as a program."""
    sys.exit(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit status; every error is shown here, once."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    env = dict(os.environ)
    try:
        return _run(arguments, env)
    except BrokenPipeError:
        _forget(sys.stdout)
        return CLOSED_PIPE
    except KeyboardInterrupt:
        _forget(sys.stdout)
        return INTERRUPTED
    except Exception as error:
        if env.get("AZIR_DEBUG") == "1":
            raise
        return _complain(_explained(error, arguments), arguments, env)


def _explained(error: Exception, arguments: Sequence[str]) -> "AzirError":
    """Any error as one that a user can act on."""
    import typer

    from azir_cli.cli import app
    from azir_cli.errors import AzirError

    if isinstance(error, AzirError):
        return error
    if isinstance(error, typer.TyperException):
        return app.explained(error, arguments)
    if isinstance(error, OSError):
        _forget(sys.stdout)
        # what could not be written to has no name here: it is stdout
        template = "{file}: {reason}" if error.filename else "cannot write: {reason}"
        return AzirError(template, file=str(error.filename), reason=str(error.strerror or error))
    # a fault of our own: still one line, never a traceback
    hint = "AZIR_DEBUG=1 shows where; please report it"
    return AzirError("internal error: {kind}: {error}", kind=type(error).__name__, error=str(error), hint=hint)


def _run(arguments: list[str], env: Mapping[str, str]) -> int:
    if _COMPLETION in env:
        return _complete(env)
    import datetime as dt

    from azir_cli.cli.invocation import Run
    from azir_cli.output.results import Reply

    run = Run(
        env=env,
        is_terminal=bool(sys.stdout and sys.stdout.isatty()),
        today=dt.date.today(),  # noqa: DTZ011 - the user's own day
        encoding=sys.stdout.encoding if sys.stdout else "utf-8",
        has_terminal=bool(sys.stderr and sys.stderr.isatty()),
    )
    outcome, printed = _call(arguments, run)
    if isinstance(outcome, Generator):
        return _stream(outcome)
    if not isinstance(outcome, Reply):
        _write(printed)
        return outcome if isinstance(outcome, int) else 0
    if outcome.pager and outcome.text.count("\n") >= run.height():
        _page(outcome.text, outcome.pager, env)
    else:
        _write(outcome.text, is_utf8=outcome.is_utf8)
    if outcome.notice:
        _tell(outcome.notice, arguments, env)
    return outcome.status


def _call(arguments: list[str], run: "Run") -> tuple[object, str]:
    """Let Typer read the line and call the command: what that returns, and what Typer printed by itself.

    Help, version and completions are kept until all is done, so that a closed pipe or full disk is ours to tell.
    """
    from azir_cli.cli import app

    program = app.build(arguments)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            outcome = program.main(args=arguments, prog_name=_NAME, standalone_mode=False, obj=run)
        except SystemExit as exit_:
            outcome = exit_.code
    return outcome, printed.getvalue()


def _complete(env: Mapping[str, str]) -> int:
    """Print what TAB asks for, or the script that a shell needs for that."""
    from azir_cli.cli import app, completion

    program = app.build(completion.typed(env), is_completion=True)
    printed = io.StringIO()
    status: object = 0
    with contextlib.redirect_stdout(printed), completion.quickly():
        try:
            program.main(args=[], prog_name=_NAME)
        except SystemExit as exit_:
            status = exit_.code
    _write(printed.getvalue(), is_utf8=True)
    return status if isinstance(status, int) else 0


def _stream(chunks: Generator[str, None, int]) -> int:
    """Write chunks of text for programs as they come; their generator returns the exit status."""
    while True:
        try:
            chunk = next(chunks)
        except StopIteration as end:
            return int(end.value)
        _write(chunk, is_utf8=True)


def _write(text: str, *, is_utf8: bool = False) -> None:
    """Write to stdout, whole: what is for programs in UTF-8, else as the stream wants it; no letter can fail."""
    if not text:
        return
    if sys.stdout is None:
        raise OSError(errno.EBADF, "stdout is closed")
    _put(sys.stdout, text, "utf-8" if is_utf8 else sys.stdout.encoding)


def _put(stream: TextIO, text: str, encoding: str | None) -> None:
    raw = text.encode(encoding or "utf-8", errors="replace")
    stream.flush()
    stream.buffer.write(raw)
    stream.flush()


def _forget(stream: TextIO | None) -> None:
    """Keep Python from flushing a stream, and failing, once more when it ends."""
    with contextlib.suppress(OSError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)


# Messages


def _complain(error: "AzirError", arguments: Sequence[str], env: Mapping[str, str]) -> int:
    """Show an error on stderr, as JSON where JSON was asked for, and give the exit status of trouble."""
    from azir_cli.output.results import TROUBLE
    from azir_cli.output.serializers import as_json

    if _wants_json(arguments, env):
        body = {"error": {"code": error.code, "message": _on_one_line(error.message), "hint": error.hint or None}}
        _put_on_stderr(as_json(body, indent=None), "utf-8")
    else:
        from azir_cli.i18n import messages

        message, hint = map(_on_one_line, messages.translated(error, _language(arguments, env)))
        _tell(f"{message}\n  {hint}" if hint else message, arguments, env)
    return TROUBLE


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ")


def _language(arguments: Sequence[str], env: Mapping[str, str]) -> str:
    """The reader's language as far as it is known there."""
    from azir_cli.cli import stderr

    return stderr.language(_given("--lang", "", arguments), env)


def _tell(message: str, arguments: Sequence[str], env: Mapping[str, str]) -> None:
    """Show a message, in the reader's language already, on stderr."""
    from azir_cli.cli import stderr
    from azir_cli.text.characters import BIDI_ISOLATES, printable, without_isolates

    text = f"{_NAME}: {printable(message, BIDI_ISOLATES)}"
    if sys.stderr is not None and sys.stderr.isatty():
        text = stderr.arranged(text, _language(arguments, env), _given("--rtl", "", arguments), env)
    else:
        text = without_isolates(text)
    _put_on_stderr(text, None)


def _put_on_stderr(text: str, encoding: str | None) -> None:
    """Write a line; that stderr is closed or full must not hide the exit status."""
    if sys.stderr is not None:
        try:
            _put(sys.stderr, f"{text}\n", encoding or sys.stderr.encoding)
        except OSError:
            _forget(sys.stderr)


def _wants_json(arguments: Sequence[str], env: Mapping[str, str]) -> bool:
    """Whether the command line asks for JSON, however wrong it is otherwise."""
    options = _before_dashes(arguments)
    asked = _given("--format", "-f", arguments) or env.get("AZIR_FORMAT")
    is_streaming = options[:1] == ["find"] and "-" in options
    return "--json" in options or is_streaming or asked in ("json", "jsonl")


def _given(option: str, short: str, arguments: Sequence[str]) -> str | None:
    """The value of an option, read without knowing the others: the line may be wrong."""
    options = _before_dashes(arguments)
    for position, argument in enumerate(options):
        if argument in (option, short or option):
            return next(iter(options[position + 1 :]), None)
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
        if short and argument.startswith(short):
            return argument.removeprefix(short)
    return None


def _before_dashes(arguments: Sequence[str]) -> list[str]:
    options = list(arguments)
    return options[: options.index("--")] if "--" in options else options


# The pager


def _page(text: str, pager: str, env: Mapping[str, str]) -> None:
    """Show a text in a pager, whose command line may have options; where there is none, write the text."""
    import signal
    import subprocess

    # F: not for one screen, X: leave it on the screen; R, which lets escapes through, whatever else is wanted
    less = f"-R {env.get('LESS', '-FX')}"
    process = subprocess.Popen(  # noqa: S602 - a command line, as PAGER is
        pager,
        shell=True,
        stdin=subprocess.PIPE,
        env={"LESSCHARSET": "utf-8", **env, "LESS": less},
    )
    # Ctrl-C is for the pager, which must not lose its terminal to the shell
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with contextlib.suppress(BrokenPipeError):
            process.communicate(text.encode(errors="replace"))
    finally:
        signal.signal(signal.SIGINT, before)
    if process.returncode == _NO_SUCH_COMMAND:
        _write(text)
