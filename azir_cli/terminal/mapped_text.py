"""A logical line with its index map → the lines that fit a width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.text.characters import BIDI_EMBEDDINGS, BIDI_ISOLATES, FORMAT_OF_DISPUTED_WIDTH, FSI, LRI, PDI, RLI

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile("[^ \t]+")
_UNWANTED = BIDI_EMBEDDINGS | FORMAT_OF_DISPUTED_WIDTH


class MappedText(NamedTuple):
    """Text, and for each of its characters the index of the source character it shows, -1 for none."""

    text: str
    source: tuple[int, ...]

    def part(self, start: int, end: int) -> MappedText:
        """Return the characters from `start` to before `end`; isolates that are open there open and close in it."""
        text, source = self.text[start:end], self.source[start:end]
        if self.text.isascii() or BIDI_ISOLATES.isdisjoint(self.text):
            return MappedText(text, source)
        before = _opened(self.text[:start])
        text = before + text
        after = PDI * len(_opened(text))
        return MappedText(text + after, ((-1,) * len(before) + source + (-1,) * len(after)))


def _opened(text: str) -> str:
    """The initiators of the isolates that are open where a text ends."""
    found: list[str] = []
    for character in text:
        if character == PDI:
            del found[-1:]
        elif character in BIDI_ISOLATES:
            found.append(character)
    return "".join(found)


def drawable(text: MappedText) -> MappedText:
    """Leave out what a line may not hold or terminals do not agree on.

    That is embeddings and overrides, isolates that are not both opened and closed, and format characters of disputed
    width. An isolate that was to find its own direction says it afterwards.
    """
    shown = list(text.text)
    unwanted = {i for i, character in enumerate(shown) if character in _UNWANTED}
    opened: list[int] = []
    for i, character in enumerate(text.text):
        if character == PDI and opened:
            start = opened.pop()
            if shown[start] == FSI:
                shown[start] = RLI if _first_strong("".join(shown[start + 1 : i])) == "rtl" else LRI
        elif character == PDI:
            unwanted.add(i)
        elif character in BIDI_ISOLATES:
            opened.append(i)
    unwanted.update(opened)
    kept = [i for i in range(len(shown)) if i not in unwanted]
    return MappedText("".join(shown[i] for i in kept), tuple(text.source[i] for i in kept))


def _first_strong(text: str) -> str:
    from azir_cli.terminal.bidi import first_strong

    return first_strong(text)


def without_isolates(text: MappedText) -> MappedText:
    """The text without isolates, for a mode that orders by them or does not order at all."""
    if text.text.isascii() or BIDI_ISOLATES.isdisjoint(text.text):
        return text
    kept = [i for i, character in enumerate(text.text) if character not in BIDI_ISOLATES]
    return MappedText("".join(text.text[i] for i in kept), tuple(text.source[i] for i in kept))


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


def cut(line: MappedText, width: int) -> MappedText:
    """Return as much of `line` as fits before a final `…`."""
    kept = line.part(0, fitting(line.text, width - 1) if width > 1 else 0)
    kept = kept.part(0, len(kept.text.rstrip()))
    return MappedText(kept.text + "…", (*kept.source, -1))
