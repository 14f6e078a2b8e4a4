"""Text as anyone types it → text in which spelling variants are equal, and its words.

Folding works code point by code point, so that `fold(a + b) == fold(a) + fold(b)` up to digit groups, and so
that a word found in folded text can be pointed at in the text as it was written.
"""

import re
import unicodedata
from typing import NamedTuple, NewType

Folded = NewType("Folded", str)

ZWNJ = "\u200c"

# Applied last, after decomposition: before it, ئ and its kin would fold differently the second time.
_LETTERS = {
    **dict.fromkeys("يىےېۍ", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    "ګ": "گ",
    **dict.fromkeys("ةہھە", "ه"),
    **dict.fromkeys("أإٱآ", "ا"),
    "ؤ": "و",
    "ئ": "ی",
    "ء": "",
    "ـ": "",
    "٫": ".",
    "٬": ",",
    "٪": "%",
    **dict.fromkeys("ƏəǝƎ", "e"),
    "ı": "i",
    "’": "'",
    "ʼ": "'",
}


class _Folding(dict[int, str]):
    """A table for `str.translate` that works out each code point when it is first met."""

    def __missing__(self, code: int) -> str:
        """Fold one code point until nothing changes any more: idempotent by construction."""
        char = chr(code)
        while (folded := _fold_once(char)) != char:
            char = folded
        self[code] = char
        return char


def _fold_once(text: str) -> str:
    """NFKC, casefold, decompose, drop marks and format characters, then the letters that mean the same."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(_letter(char) for char in unicodedata.normalize("NFKD", text))


def _letter(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Mn", "Me") or (category == "Cf" and char != ZWNJ):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return _LETTERS.get(char, char)


_FOLDING = _Folding()

_DIGIT_GROUP = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")

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


def fold(text: str) -> Folded:
    """Make spelling variants equal: case, marks, Arabic and Persian letters, digits of any script.

    ZWNJ stays (it joins the parts of a word); a comma between digit groups goes. Idempotent.
    """
    return Folded(_DIGIT_GROUP.sub("", text.translate(_FOLDING)))


def words(text: str) -> list[Word]:
    """Split a text into its words, numbers and dates in figures; punctuation and spaces are dropped."""
    folded = text.translate(_FOLDING)
    # equal lengths would not do: what grows and what goes may cancel out
    is_even = all(len(_FOLDING[ord(char)]) == 1 for char in set(text))
    source = range(len(text)) if is_even else _source_indexes(text)
    found = []
    for match in _WORD.finditer(folded):
        parts = tuple(Folded(part) for part in match[0].split(ZWNJ) if part)
        found.append(
            Word(
                text=Folded(_DIGIT_GROUP.sub("", "".join(parts))),
                parts=parts if len(parts) > 1 else (),
                start=source[match.start()],
                end=source[match.end() - 1] + 1,
            )
        )
    return found


def is_persian(word: str) -> bool:
    """Whether a word is in Persian letters, folded or not."""
    return any("\u0600" <= char <= "\u06ff" for char in word)


def _source_indexes(text: str) -> list[int]:
    """For each code point of the translated text, the index of the one it came from."""
    return [index for index, char in enumerate(text) for _ in char.translate(_FOLDING)]
