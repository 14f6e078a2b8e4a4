"""A text → its shaped line → the string that one right-to-left mode sends, with its index map."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING
from unicodedata import bidirectional, combining

from azir_cli.terminal.bidi import MIRROR, levels, visual_order
from azir_cli.terminal.mapped_text import Line
from azir_cli.terminal.shaping import shape

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from azir_cli.terminal.bidi import Direction
    from azir_cli.terminal.detection import Mode

_PDI, _LRO, _PDF = "\u2069", "\u202d", "\u202c"
_SPENT = "\u061c\u200e\u200f"  # marks, like whatever X9 removes, have done their work when a line is ordered
_INITIATOR = {"rtl": "\u2067", "ltr": "\u2066"}
_MARK = {"rtl": "\u200f", "ltr": "\u200e"}
_LOOSE = frozenset({"ON", "WS", "ES", "CS"})  # takes its direction from what follows, if it ends a line
# Arabic-block characters that belong to every script: they do not decide how kitty runs a word
_COMMON = frozenset("\u0605\u060c\u061b\u061f\u0640\u06dd\u0670") | frozenset(map(chr, range(0x64B, 0x656)))
_WORD = re.compile(r"\s+|\S+")
_RTL_BLOCKS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")

# A character with the marks on it, its source index, its face, its index in the line
_Cell = tuple[str, int, "Hashable", int]


def prepare(text: str, mode: Mode) -> Line:
    """Return the logical text shaped for `mode`: what is measured, cut and wrapped before `arrange`."""
    if mode == "raw":
        return Line(text, tuple(range(len(text))))
    visual = mode in ("visual", "override", "kitty")
    line = shape(text, every=visual, bare=visual or mode == "logical")
    return _scripts_apart(line) if mode == "kitty" else line


def arrange(
    line: Line, mode: Mode, direction: Direction, faces: Sequence[Hashable] = (), *, slanted: bool = False
) -> Line:
    """Return what is sent for one line of a prepared text.

    `direction` is that of the whole cell. `faces` tells in which face each character of `line` is drawn (bold
    and italic make one, colours do not): kitty runs each face by itself. `slanted` promises that whatever is
    `loose` in the text that is sent will be drawn in another slant.
    """
    if mode == "raw" or (mode == "logical" and direction == "ltr"):
        return line
    if mode == "konsole":
        return _between(_INITIATOR[direction], _swapped(line, direction), _PDI)
    if mode == "isolate":
        return _between(_INITIATOR[direction] + _MARK[direction], _tied(line, direction), _PDI)
    cells = _visual(line, direction, faces)
    if mode == "kitty":
        cells = _words_turned(cells, slanted=slanted)
    elif mode == "logical":
        cells = _phrases_turned(cells, line)
    text = "".join(cell[0] for cell in cells)
    visual = Line(text, tuple(cell[1] for cell in cells for _ in cell[0]))
    return _between(_LRO, visual, _PDF) if mode == "override" else visual


def _between(opening: str, line: Line, closing: str) -> Line:
    source = (-1,) * len(opening) + line.source + (-1,) * len(closing)
    return Line(opening + line.text + closing, source)


def _swapped(line: Line, direction: Direction) -> Line:
    """Swap the brackets that are seen from behind, which Konsole does not do.

    Where they would then pair otherwise (N0), each run is isolated in the one that it is embedded in.
    """
    resolved = levels(line.text, direction)
    swapped = Line(_mirrored(line.text, resolved), line.source)
    if levels(swapped.text, direction) == resolved:
        return swapped
    return _nested(swapped, resolved, int(direction == "rtl"))


def _nested(line: Line, resolved: Sequence[int], level: int) -> Line:
    """Isolate what is embedded deeper than `level`, and in it what is deeper still.

    One isolate around both would forget what stood before them: 25% behind a Persian word is not 25% alone (W2).
    """
    parts: list[Line] = []
    end = 0
    for is_deeper, members in groupby(resolved, key=lambda own: own > level):
        start, end = end, end + len(list(members))
        part = line.part(start, end)
        if is_deeper:
            part = _between(
                _INITIATOR["ltr" if level & 1 else "rtl"], _nested(part, resolved[start:end], level + 1), _PDI
            )
        parts.append(part)
    return Line("".join(part.text for part in parts), tuple(i for part in parts for i in part.source))


def _tied(line: Line, direction: Direction) -> Line:
    """Put a mark into the punctuation that ends a line, if no letter of its own direction is before it.

    FriBidi 1.0, and so VTE, looks across the end of an isolate to the next one of the row (and back, hence the
    mark that opens each). The mark stands where it changes nothing, and not at a bracket, which VTE would turn.
    """
    text, mark = line.text, _MARK[direction]
    end = len(text)
    while end and bidirectional(text[end - 1]) in _LOOSE:
        end -= 1
    own = ("L",) if direction == "ltr" else ("R", "AL")
    if end in (0, len(text)) or bidirectional(text[end - 1]) in own:
        return line
    resolved = levels(text, direction)
    for at in range(end, len(text) + 1):
        marked = levels(text[:at] + mark + text[at:], direction)
        if text[at - 1] not in MIRROR and marked[:at] + marked[at + 1 :] == resolved:
            return Line(text[:at] + mark + text[at:], (*line.source[:at], -1, *line.source[at:]))
    return line


def _mirrored(text: str, resolved: Iterable[int]) -> str:
    """L4."""
    return "".join(
        MIRROR.get(character, character) if level > 0 and level & 1 else character
        for character, level in zip(text, resolved, strict=True)
    )


def _visual(line: Line, direction: Direction, faces: Sequence[Hashable]) -> list[_Cell]:
    """L2 to L4: the cells from left to right."""
    resolved = levels(line.text, direction)
    cells: list[_Cell] = []
    depths: list[int] = []
    for i, character in enumerate(_mirrored(line.text, resolved)):
        if resolved[i] < 0 or character in _SPENT:
            continue
        if cells and combining(character) and depths[-1] == resolved[i]:
            cells[-1] = (cells[-1][0] + character, *cells[-1][1:])  # L3
        else:
            cells.append((character, line.source[i], faces[i] if faces else None, i))
            depths.append(resolved[i])
    return [cells[i] for i in visual_order(depths)]


def _phrases_turned(cells: list[_Cell], line: Line) -> list[_Cell]:
    """Put whatever a terminal with a left-to-right base will reverse back into logical order.

    Between two left-to-right letters that is all from the first right-to-left letter or number to the last
    letter. A number on the right of them is drawn on their left: without controls nothing can hold it there.
    """
    kinds = _strengths(line.text)
    sent: list[_Cell] = []
    for _, members in groupby(cells, key=lambda cell: kinds[cell[3]] == "L"):
        phrase = list(members)
        own = [kinds[cell[3]] for cell in phrase]
        if "R" in own:
            start = next(i for i, kind in enumerate(own) if kind)
            end = len(own) - own[::-1].index("R")
            end = len(own) if "N" in own[end:] else end
            phrase[start:end] = [
                (line.text[at] + text[1:], source, face, at)
                for text, source, face, at in sorted(phrase[start:end], key=itemgetter(3))
            ]
        sent += phrase
    return sent


def _strengths(text: str) -> list[str]:
    """Return for each character L, R, or N for a number, which after a left-to-right letter is L (W7)."""
    kinds = []
    letter = ""
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            letter = "L" if kind == "L" else "R"
            kinds.append(letter)
        elif kind in ("EN", "AN"):
            kinds.append("L" if kind == "EN" and letter == "L" else "N")
        else:
            kinds.append("")
    return kinds


def _words_turned(cells: list[_Cell], *, slanted: bool) -> list[_Cell]:
    """Reverse whatever kitty will reverse: the words of one face that hold Arabic script.

    kitty moves the characters and leaves the colours where they were: the source index stays with the place.
    """
    slants = loose("".join(cell[0][0] for cell in cells)) if slanted else [False] * len(cells)
    sent: list[_Cell] = []
    for (is_space, *_), members in groupby(
        zip(cells, slants, strict=True), key=lambda member: (member[0][0].isspace(), member[0][2], member[1])
    ):
        word = [cell for cell, _ in members]
        if not is_space and any(_script(cell[0][0]) == "rtl" for cell in word):
            texts = [MIRROR.get(cell[0], cell[0]) for cell in reversed(word)]
            word = [(text, *cell[1:]) for text, cell in zip(texts, word, strict=True)]
        sent += word
    return sent


def loose(text: str) -> list[bool]:
    """Tell which characters must be slanted in kitty: punctuation and digits in a word of Arabic script.

    In a font without Arabic letters they have another face than the letters, in one that holds them the same.
    The slant makes two faces of them always, so that one order is right with every font.
    """
    flags: list[bool] = []
    for word in _WORD.findall(text):
        is_rtl = any(_script(character) == "rtl" for character in word)
        flags += [is_rtl and not _RTL_BLOCKS.match(character) and not _script(character) for character in word]
    return flags


def _scripts_apart(line: Line) -> Line:
    """Put a space where a word goes over from Arabic script to another: kitty would turn both or none."""
    text: list[str] = []
    source: list[int] = []
    script = ""
    for character, at in zip(line.text, line.source, strict=True):
        own = _script(character)
        if own and script and own != script:
            text.append(" ")
            source.append(-1)
        script = "" if character.isspace() else own or script
        text.append(character)
        source.append(at)
    return Line("".join(text), tuple(source))


@lru_cache(1024)
def _script(character: str) -> str:
    """Return `rtl`, `ltr`, or nothing for a character that belongs to every script."""
    if _RTL_BLOCKS.match(character):
        return "" if character in _COMMON else "rtl"
    return "ltr" if character.isalpha() else ""
