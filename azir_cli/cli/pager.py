"""A text in the user's pager."""

import contextlib
from collections.abc import Mapping

_NO_SUCH_COMMAND = 127
"""What a shell says of a command that does not exist."""


def show(text: str, pager: str, env: Mapping[str, str]) -> bool:
    """Show a text in a pager, whose command line may have options; False where there is no such pager."""
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
    return process.returncode != _NO_SUCH_COMMAND
