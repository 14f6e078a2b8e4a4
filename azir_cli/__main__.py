"""`azir`, and `python -m azir_cli`: what begins before anything else is imported."""

import gc
import os
import signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

_INTERRUPTED = 130


def _leave(*_: object) -> None:
    os._exit(_INTERRUPTED)


def entry() -> "NoReturn":
    """Run `azir` as a program; an interrupt ends it without a traceback, whenever it comes."""
    # one run makes few cycles: looking for them ever again costs a tenth of the start
    gc.set_threshold(50_000, 20, 100)
    from azir_cli.cli.main import main

    if _IS_HEARD:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    status = main()
    if _IS_HEARD:
        signal.signal(signal.SIGINT, _leave)
    # all is written: what Python would tidy up takes longer than what is left to do
    os._exit(status)


# where interrupts are ignored, as under nohup, they stay so
_IS_HEARD = signal.getsignal(signal.SIGINT) is signal.default_int_handler
if _IS_HEARD:
    signal.signal(signal.SIGINT, _leave)

if __name__ == "__main__":
    entry()
