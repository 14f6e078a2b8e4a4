"""A line with its levels → grapheme clusters in visual order."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from azir_cli.terminal.bidi import MIRROR, levels, visual_order
from azir_cli.terminal.mapped_text import MappedText
from azir_cli.text.characters import BIDI_CONTROLS, EMOJI_EXTENDERS, ZWJ

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from azir_cli.terminal.bidi import Direction

    Faces = Sequence[Hashable] | None
    """The face of each character of a line, bold and italic as one, or None where no escapes are sent at all."""

Cluster = tuple[str, int, "Hashable", int]
"""A grapheme cluster: its characters, source index, face, index in the line. A plain tuple, for the start-up."""


def sent(clusters: Sequence[Cluster]) -> MappedText:
    """Return the clusters as one text, with its index map."""
    """Return the clusters as one text, with its index map."""
    text = "".join(cluster[0] for cluster in clusters)
    return MappedText(text, tuple(cluster[1] for cluster in clusters for _ in cluster[0]))


def mirrored(text: str, resolved: Iterable[int]) -> str:
    """L4."""
    return "".join(
        MIRROR.get(character, character) if level > 0 and level & 1 else character
        for character, level in zip(text, resolved, strict=True)
    )


def clusters(line: MappedText, direction: Direction, faces: Faces) -> list[Cluster]:
    """L2 to L4: the clusters from left to right. Controls have done their work; the joiner of an emoji has not."""
    resolved = levels(line.text, direction)
    found: list[Cluster] = []
    depths: list[int] = []
    is_joined = False
    for i, character in enumerate(mirrored(line.text, resolved)):
        joins = character == ZWJ and _joins_emoji(line.text, i)
        if found and (joins or is_joined or _belongs_to_last(character, resolved[i], depths[-1])):
            found[-1] = (found[-1][0] + character, *found[-1][1:])  # L3
        elif resolved[i] >= 0 and character not in BIDI_CONTROLS:
            found.append((character, line.source[i], faces[i] if faces else None, i))
            depths.append(resolved[i])
        is_joined = joins
    return [found[i] for i in visual_order(depths)]


def _belongs_to_last(character: str, level: int, level_of_last: int) -> bool:
    return character in EMOJI_EXTENDERS or (bidirectional(character) == "NSM" and level == level_of_last)


def _joins_emoji(text: str, at: int) -> bool:
    """Whether a joiner stands between two pictures; variation selector and skin tone belong to the first."""
    before = text[:at].rstrip("\ufe0f" + "".join(EMOJI_EXTENDERS))[-1:]
    after = text[at + 1 : at + 2]
    return bool(before and after) and category(before) == category(after) == "So"
