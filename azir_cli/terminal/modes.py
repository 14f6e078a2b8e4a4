"""A text → its shaped line → the string that one right-to-left mode sends, with its index map.

Each mode is one record, `Sending`; whoever has to do with a mode asks its record.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple
from unicodedata import bidirectional

from azir_cli.terminal.bidi import MIRROR, levels
from azir_cli.terminal.clusters import clusters, mirrored, sent
from azir_cli.terminal.kitty import scripts_apart, words_turned
from azir_cli.terminal.mapped_text import MappedText, drawable, without_isolates
from azir_cli.terminal.shaping import shape
from azir_cli.text.characters import (
    BIDI_ISOLATES,
    LRI,
    LRM,
    LRO,
    PDF,
    PDI,
    RLI,
    RLM,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from azir_cli.terminal.bidi import Direction
    from azir_cli.terminal.clusters import Cluster, Faces
    from azir_cli.terminal.detection import Mode

_MARK = {"rtl": RLM, "ltr": LRM}
_LOOSE = frozenset({"ON", "WS", "ES", "CS"})  # takes its direction from what follows, if it ends a line


class Sending(NamedTuple):
    """How a mode sends a line."""

    reorder: Callable[[MappedText, Direction, Faces], MappedText]
    """A line of a shaped text → what is sent between `opening` and `closing`."""
    opening: Mapping[Direction, str] = MappingProxyType({"rtl": "", "ltr": ""})
    closing: str = ""
    shapes: Literal["none", "needed", "all"] = "needed"
    """Which words are sent as presentation forms: those that are measured wrongly otherwise, or all."""
    strips_marks: bool = False
    """Vowel marks and ZWNJ are left out."""
    parts_scripts: bool = False
    """A space goes between Arabic and other letters glued into one word."""
    slants: bool = False
    """The characters for which `needs_slant` is true are drawn in another slant, if escapes are sent."""
    each_run: bool = False
    """Opening and closing stand around each run of one style, for the terminal may order each by itself."""
    line_start: str = ""
    """What tells the terminal the base direction of a line outside a table."""
    between: Literal["space", "border", "line"] = "space"
    """What it takes to keep two right-to-left texts of one row apart: a line means one below the other."""


def shape_for(text: str, mode: Mode) -> MappedText:
    """Return the logical text shaped for `mode`: what is measured, cut and wrapped before `reorder_for`."""
    sending = SENDING[mode]
    if sending.shapes == "none":
        shaped = MappedText(text, tuple(range(len(text))))
    else:
        shaped = shape(text, every=sending.shapes == "all", bare=sending.strips_marks)
    shaped = drawable(shaped)
    return scripts_apart(shaped) if sending.parts_scripts else shaped


def reorder_for(line: MappedText, mode: Mode, direction: Direction, faces: Faces = None) -> MappedText:
    """Return what is sent for one line of a shaped text in one style; `direction` is that of the whole cell."""
    sending = SENDING[mode]
    return _between(sending.opening[direction], sending.reorder(line, direction, faces), sending.closing)


def _between(opening: str, line: MappedText, closing: str) -> MappedText:
    source = (-1,) * len(opening) + line.source + (-1,) * len(closing)
    return MappedText(opening + line.text + closing, source)


def _as_typed(line: MappedText, _direction: Direction, _faces: Faces) -> MappedText:
    return without_isolates(line)


def _unmirrored(line: MappedText, direction: Direction, _faces: Faces) -> MappedText:
    """Swap the brackets that are seen from behind, which Konsole does not do.

    Where they would then pair otherwise (N0), each run is isolated in the one that it is embedded in.
    """
    resolved = levels(line.text, direction)
    swapped = MappedText(mirrored(line.text, resolved), line.source)
    if levels(swapped.text, direction) == resolved:
        return swapped
    return _nested(swapped, resolved, int(direction == "rtl"))


def _nested(line: MappedText, resolved: Sequence[int], level: int) -> MappedText:
    """Isolate what is embedded deeper than `level`, and in it what is deeper still.

    One isolate around both would forget what stood before them: 25% behind a Persian word is not 25% alone (W2).
    """
    text, source = "", line.source[:0]
    end = 0
    for is_deeper, members in groupby(resolved, key=lambda own: own > level):
        start, end = end, end + len(list(members))
        part = MappedText(line.text[start:end], line.source[start:end])
        if is_deeper:
            part = _between(LRI if level & 1 else RLI, _nested(part, resolved[start:end], level + 1), PDI)
        else:
            part = without_isolates(part)
        text, source = text + part.text, source + part.source
    return MappedText(text, source)


def _anchored(line: MappedText, direction: Direction, _faces: Faces) -> MappedText:
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
            return MappedText(text[:at] + mark + text[at:], (*line.source[:at], -1, *line.source[at:]))
    return line


def _visual(line: MappedText, direction: Direction, faces: Faces) -> MappedText:
    return sent(clusters(line, direction, faces))


def _kitty(line: MappedText, direction: Direction, faces: Faces) -> MappedText:
    return sent(words_turned(clusters(line, direction, faces), slanted=faces is not None))


def _left_based(line: MappedText, direction: Direction, faces: Faces) -> MappedText:
    """Order for a terminal that takes the whole row for left to right."""
    if direction == "ltr" and BIDI_ISOLATES.isdisjoint(line.text):
        return line
    return sent(_phrases_turned(clusters(line, direction, faces), line))


def _phrases_turned(ordered: list[Cluster], line: MappedText) -> list[Cluster]:
    """Put whatever a terminal with a left-to-right base will reverse back into logical order.

    Between two left-to-right letters that is all from the first right-to-left letter or number to the last
    letter. A number on the right of them is drawn on their left: without controls nothing can hold it there, unless
    it is isolated, when a mark before it does.
    """
    kinds = _strengths(line.text)
    turned: list[Cluster] = []
    is_after_rtl = False
    for is_ltr, members in groupby(ordered, key=lambda cluster: kinds[cluster[3]] in ("L", "I")):
        phrase = list(members)
        own = [kinds[cluster[3]] for cluster in phrase]
        if is_ltr and is_after_rtl and own[0] == "I":
            turned.append((LRM, -1, None, -1))
        if "R" in own:
            start = next(i for i, kind in enumerate(own) if kind)
            end = len(own) - own[::-1].index("R")
            end = len(own) if "N" in own[end:] else end
            phrase[start:end] = [
                (line.text[at] + text[1:], source, face, at)
                for text, source, face, at in sorted(phrase[start:end], key=itemgetter(3))
            ]
        is_after_rtl = "R" in own or (is_after_rtl and not is_ltr)
        turned += phrase
    return turned


def _strengths(text: str) -> list[str]:
    """Return for each character L, R, or N for a number, which after a left-to-right letter is L (W7).

    All that is isolated from left to right is I.
    """
    kinds = []
    letter = ""
    opened: list[str] = []
    for character in text:
        kind = bidirectional(character)
        if character == PDI:
            del opened[-1:]
        elif character in BIDI_ISOLATES:
            opened.append(character)
        if kind in ("L", "R", "AL"):
            letter = "L" if kind == "L" else "R"
            kinds.append("I" if letter == "L" and LRI in opened[-1:] else letter)
        elif LRI in opened[-1:]:
            kinds.append("I")
        elif kind in ("EN", "AN"):
            kinds.append("L" if kind == "EN" and letter == "L" else "N")
        else:
            kinds.append("")
    return kinds


_ISOLATES: Mapping[Direction, str] = MappingProxyType({"rtl": RLI, "ltr": LRI})
_MARKED_ISOLATES: Mapping[Direction, str] = MappingProxyType({"rtl": RLI + RLM, "ltr": LRI + LRM})
_OVERRIDES: Mapping[Direction, str] = MappingProxyType({"rtl": LRO, "ltr": LRO})

SENDING: Mapping[Mode, Sending] = MappingProxyType(
    {
        "isolate": Sending(_anchored, _MARKED_ISOLATES, PDI),
        "konsole": Sending(_unmirrored, _ISOLATES, PDI),
        "kitty": Sending(_kitty, shapes="all", strips_marks=True, parts_scripts=True, slants=True),
        "logical": Sending(_left_based, strips_marks=True, line_start=LRM, between="border"),
        "override": Sending(_visual, _OVERRIDES, PDF, shapes="all", strips_marks=True, each_run=True),
        "visual": Sending(_visual, shapes="all", strips_marks=True),
        "raw": Sending(_as_typed, shapes="none", between="line"),
    }
)
"""Each mode, as docs/terminals.md tells it."""
