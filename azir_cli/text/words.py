"""A text as it was written → its words, folded, each with its place."""

import re
from typing import NamedTuple

from azir_cli.text.characters import ARABIC_BLOCK, ZWNJ
from azir_cli.text.folding import FOLDING, Folded, join_groups

_WORD = re.compile(
    r"""
      \d{1,4}([-./])\d{1,2}\1\d{1,4}(?!\d)        # a date in figures: 1991-12-25, 25.12.1991
    | \d{4}[-/]\d{1,4}(?!\d)                      # a month or two years: 2016/08, 1394/1395
    | \d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])       # a number in groups: 10,000
    | \d+(?:[.,]\d+)?                             # a number: 8.3, 8,3
    | [^\W\d_]+(?:\u200c+[^\W\d_]+)*              # letters, parts joined by ZWNJ
    | %
    """,
    re.VERBOSE,
)


class Word(NamedTuple):
    """One word of a text: folded, and where it stands in the text as written (code points, end exclusive)."""

    text: Folded
    """Folded, its parts joined: راهآهن for راه‌آهن, 10000 for 10,000."""
    parts: tuple[Folded, ...]
    """What stood between ZWNJ, folded; empty for a word of one part."""
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Split a text into its words, numbers and dates in figures; punctuation and spaces are dropped.

    >>> [word.text for word in words("8.3 km, on 1991-12-25!")]
    ['8.3', 'km', 'on', '1991-12-25']
    >>> words("Bakı'da")[0]
    Word(text='baki', parts=(), start=0, end=4)
    """
    folded = text.translate(FOLDING)
    # equal lengths would not do: what grows and what goes may cancel out
    is_even = all(len(FOLDING[ord(char)]) == 1 for char in set(text))
    source = range(len(text)) if is_even else _source_indexes(text)
    found = []
    for match in _WORD.finditer(folded):
        parts = tuple(Folded(part) for part in match[0].split(ZWNJ) if part)
        found.append(
            Word(
                text=join_groups("".join(parts)),
                parts=parts if len(parts) > 1 else (),
                start=source[match.start()],
                end=source[match.end() - 1] + 1,
            )
        )
    return found


def is_persian(word: str) -> bool:
    """Whether a word is in Persian letters, folded or not."""
    return not ARABIC_BLOCK.isdisjoint(word)


def _source_indexes(text: str) -> list[int]:
    """For each code point of the translated text, the index of the one it came from."""
    return [index for index, char in enumerate(text) for _ in char.translate(FOLDING)]
