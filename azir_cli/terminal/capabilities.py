"""Environment and streams → the size of a terminal and whether it shows colour."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from azir_cli.errors import one_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_USUAL = (80, 24)
_MOST = 1000  # columns and lines: nobody reads a wider line, and each is drawn
_LONGEST = 5  # digits of COLUMNS and LINES


def measure(stream_number: int = 1) -> tuple[int, int] | None:
    """Return the columns and lines of the terminal on a file descriptor, None if it is none."""
    try:
        size = os.get_terminal_size(stream_number)
    except OSError:
        return None
    return size.columns, size.lines


# shutil.get_terminal_size asks stdout alone, and the environment of the process


def width(environment: Mapping[str, str], measured: tuple[int, int] | None) -> int:
    """Return the columns to fill: COLUMNS if it is a positive number, else what was measured, else 80."""
    return _size("COLUMNS", 0, environment, measured)


def height(environment: Mapping[str, str], measured: tuple[int, int] | None) -> int:
    """Return the lines of a screen: LINES if it is a positive number, else what was measured, else 24."""
    return _size("LINES", 1, environment, measured)


def _size(name: str, side: int, environment: Mapping[str, str], measured: tuple[int, int] | None) -> int:
    given = environment.get(name, "")
    chosen = int(given) if re.fullmatch(f"[0-9]{{1,{_LONGEST}}}", given) else 0
    return min(chosen or (measured or _USUAL)[side] or _USUAL[side], _MOST)


def has_color(option: str | None, environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Tell whether a table may hold escapes; `option` is what `--color` says, None if it was not given.

    Raises UsageError for a value that is not auto, always or never.
    """
    origin = "AZIR_COLOR" if option is None else "--color"
    given = option if option is not None else environment.get("AZIR_COLOR") or "auto"
    chosen = one_of(origin, given, ("auto", "always", "never"))
    if chosen != "auto":
        return chosen == "always"
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name) not in (None, "", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return is_terminal and environment.get("CLICOLOR") != "0" and environment.get("TERM") != "dumb"
