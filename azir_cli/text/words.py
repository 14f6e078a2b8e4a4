"""A text as it was written → its words, folded, each with its place."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from azir_cli.text.characters import ARABIC_BLOCK, ZWNJ
from azir_cli.text.folding import FOLDING, Folded, with_plain_seats

# Inside a Latin word it stands for ع or ء, or for nothing; before the s of a possessive it ends the word.
_APOSTROPHE = r"(?<=[a-z])'(?=[a-z])(?!(?:s|re|ve|ll)(?![^\W\d_]))"

_WORD = re.compile(
    rf"""
      \d{{1,4}}([-./])\d{{1,2}}\1\d{{1,4}}(?!\d)        # a date in figures: 1991-12-25, 25.12.1991
    | \d{{4}}[-/]\d{{1,4}}(?!\d)                      # a month or two years: 2016/08, 1394/1395
    | (?P<commas> \d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d|,\d) )            # a number in groups: 10,000
    | (?P<dots> \d{{1,3}}(?:\.\d{{3}}){{2,}}(?:,\d+)?(?!\d|\.\d) )           # 3.000.000
    | (?P<spaces> (?<![\d.,/])\d{{1,3}}(?:[ ]\d{{3}})+(?:[.,]\d+)?(?!\d) )  # 3 000 000
    | (?P<persian> (?<![\d،])\d{{1,3}}(?:،\d{{3}})+(?!\d|،\d) )            # ۱۰،۰۰۰
    | (?P<point> (?<![\d،])\d+،\d{{1,2}}(?!\d|،\d) )                     # ۸،۳
    | (?P<slash> (?<![\d/])\d{{1,3}}/\d{{1,3}}(?!\d|/) )                    # ۸/۳, which is 8.3, unless Latin: 8/3
    | \d+(?:[.,]\d+)?                             # a number: 8.3, 8,3
    | [^\W\d_]+(?:(?:\u200c+|{_APOSTROPHE})[^\W\d_]+)*                 # letters, parts joined by ZWNJ: san'at
    | %
    """,
    re.VERBOSE,
)


_PERSIAN_DIGITS = frozenset("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")
_SPACED = re.compile(r"(?<=(?<!\d)\d)[ \u00a0\u202f](?=\d{3}(?!\d))|(?<=\d\d)[ \u00a0\u202f](?=\d{3}(?!\d))")

# What a number in one of these forms is, with a point at most.
_MARKS: Mapping[str, Callable[[str], str]] = {
    "commas": lambda written: written.replace(",", ""),
    "dots": lambda written: written.replace(".", "").replace(",", "."),
    "spaces": lambda written: written.replace(" ", "").replace(",", "."),
    "persian": lambda written: written.replace("،", ""),
    "point": lambda written: written.replace("،", "."),
    "slash": lambda written: written.replace("/", "."),
}


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
    >>> [word.text for word in words("۸/۳ کیلومتر, 3.000.000, 3 000 000, San'at")]
    ['8.3', 'کیلومتر', '3000000', '3000000', 'sanat']
    """
    folded = with_plain_seats(text).translate(FOLDING)
    # equal lengths would not do: what grows and what goes may cancel out
    is_even = all(len(FOLDING[ord(char)]) == 1 for char in set(text))
    source = range(len(text)) if is_even else _source_indexes(text)
    found = []
    for match in _WORD.finditer(folded):
        spans = [match.span()]
        if match.lastgroup == "slash" and not _is_decimal(text, folded, source[match.start()], match.end()):
            middle = folded.index("/", match.start())
            spans = [(match.start(), middle), (middle + 1, match.end())]
        for start, end in spans:
            joined, parts = _joined(folded[start:end], match.lastgroup or "")
            found.append(Word(joined, parts, source[start], source[end - 1] + 1))
    return found


def is_persian(word: str) -> bool:
    """Whether a word is in Persian letters, folded or not."""
    return not ARABIC_BLOCK.isdisjoint(word)


def _is_decimal(text: str, folded: str, start: int, end: int) -> bool:
    """Whether a slash between figures is a decimal mark: its digits are Persian, or a Persian word follows."""
    return text[start] in _PERSIAN_DIGITS or folded[end:].lstrip()[:1] in ARABIC_BLOCK


def _joined(written: str, form: str) -> tuple[Folded, tuple[Folded, ...]]:
    """A word without the marks inside it, and its parts."""
    if form:
        return Folded(_MARKS[form](written)), ()
    parts = tuple(Folded(part) for part in written.split(ZWNJ) if part)
    if len(parts) > 1:
        parts = tuple(Folded(part.replace("'", "")) for part in parts)
    return Folded("".join(parts).replace("'", "")), parts if len(parts) > 1 else ()


def spaced_groups_joined(text: str) -> str:
    """A text in which no space stands between the groups of a number: 3 000 000."""
    return _SPACED.sub("", text)


def _source_indexes(text: str) -> list[int]:
    """For each code point of the translated text, the index of the one it came from."""
    return [index for index, char in enumerate(text) for _ in char.translate(FOLDING)]
