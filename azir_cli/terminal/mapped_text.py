"""A logical line with its index map → the lines that fit a width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile("[^ \t]+")


class Line(NamedTuple):
    """Text, and for each of its characters the index of the source character it shows, -1 for none."""

    text: str
    source: tuple[int, ...]

    def part(self, start: int, end: int) -> Line:
        """Return the characters from `start` to before `end`."""
        return Line(self.text[start:end], self.source[start:end])


def wrap(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of each line, without the spaces around it.

    A word wider than `width` is broken, after a hyphen if it has one.
    """
    from rich.cells import cell_len

    start = end = 0
    for word in _WORD.finditer(text):
        if cell_len(text[start : word.end()]) > width:
            if end > start:
                yield start, end
            start = word.start()
            while cell_len(text[start : word.end()]) > width:
                cut = start + fitting(text[start : word.end()], width)
                cut = text.rfind("-", start, cut) + 1 or cut  # ids and the like; UAX #14, class HY
                yield start, cut
                start = cut
        end = word.end()
    yield start, end


def fitting(text: str, width: int) -> int:
    """Return how many characters fit into `width` cells: at least one letter, and marks with theirs."""
    from rich.cells import cell_len

    used = 0
    for i, character in enumerate(text):
        used += cell_len(character)
        if used > width and i and cell_len(character):
            return i
    return len(text)


def cut(line: Line, width: int) -> Line:
    """Return as much of `line` as fits before a final `…`."""
    kept = line.part(0, fitting(line.text, width - 1) if width > 1 else 0)
    kept = kept.part(0, len(kept.text.rstrip()))
    return Line(kept.text + "…", (*kept.source, -1))
