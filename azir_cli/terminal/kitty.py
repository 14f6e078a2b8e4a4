"""Clusters in visual order → the same with the words reversed that kitty will reverse."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from azir_cli.terminal.bidi import MIRROR
from azir_cli.terminal.mapped_text import MappedText
from azir_cli.text.characters import holds_rtl

if TYPE_CHECKING:
    from azir_cli.terminal.clusters import Cluster

# Arabic-block characters that belong to every script: they do not decide how kitty runs a word
_COMMON = frozenset("\u0605\u060c\u061b\u061f\u0640\u06dd\u0670") | frozenset(map(chr, range(0x64B, 0x656)))
_WORD = re.compile(" +|[^ ]+")  # kitty parts runs at U+0020 and at no other space


def words_turned(clusters: list[Cluster], *, slanted: bool) -> list[Cluster]:
    """Reverse whatever kitty will reverse: the words of one face that hold Arabic script.

    kitty moves the characters and leaves the colours where they were: the source index stays with the place.
    """
    slants = needs_slant("".join(cluster[0][0] for cluster in clusters)) if slanted else [False] * len(clusters)
    turned: list[Cluster] = []
    for (is_space, *_), members in groupby(
        zip(clusters, slants, strict=True), key=lambda member: (member[0][0] == " ", member[0][2], member[1])
    ):
        word = [cluster for cluster, _ in members]
        if not is_space and any(_script(cluster[0][0]) == "rtl" for cluster in word):
            texts = [MIRROR.get(cluster[0], cluster[0]) for cluster in reversed(word)]
            word = [(text, *cluster[1:]) for text, cluster in zip(texts, word, strict=True)]
        turned += word
    return turned


def needs_slant(text: str) -> list[bool]:
    """Tell which characters must be slanted in kitty: punctuation and digits in a word of Arabic script.

    In a font without Arabic letters they have another face than the letters, in one that holds them the same.
    The slant makes two faces of them always, so that one order is right with every font.
    """
    flags: list[bool] = []
    for word in _WORD.findall(text):
        is_rtl = any(_script(character) == "rtl" for character in word)
        flags += [is_rtl and not holds_rtl(character) and not _script(character) for character in word]
    return flags


def scripts_apart(line: MappedText) -> MappedText:
    """Put a space where a word goes over from Arabic script to another: kitty would turn both or none."""
    text: list[str] = []
    source: list[int] = []
    script = ""
    for character, at in zip(line.text, line.source, strict=True):
        own = _script(character)
        if own and script and own != script:
            text.append(" ")
            source.append(-1)
        script = "" if character == " " else own or script
        text.append(character)
        source.append(at)
    return MappedText("".join(text), tuple(source))


@lru_cache(1024)
def _script(character: str) -> str:
    """Return `rtl`, `ltr`, or nothing for a character that belongs to every script."""
    if holds_rtl(character):
        return "" if character in _COMMON else "rtl"
    return "ltr" if character.isalpha() else ""
