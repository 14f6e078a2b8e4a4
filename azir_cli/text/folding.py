"""Text as anyone types it → text in which spelling variants are equal.

Folding works code point by code point, so that `fold(a + b) == fold(a) + fold(b)` up to digit groups, and so
that a word found in folded text can be pointed at in the text as it was written.
"""

import re
import unicodedata
from typing import NewType

from azir_cli.text.characters import ZWNJ

Folded = NewType("Folded", str)

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
    **dict.fromkeys("’‘ʼʿʾ", "'"),
    # Azerbaijani as it was written from 1939 on: its 32 letters, and those that only Russian words have
    **dict(zip("абвгғдежзиыјкҝлмноөпрстуүфхһчҹшә", "abvqgdejziiykglmnooprstuufxhccse", strict=True)),
    "э": "e",
    "ъ": "",
    "ь": "",
    "ц": "ts",
    "щ": "s",
    "ю": "yu",
    "я": "ya",
}

# Between a consonant, or ی, and what follows; behind ا and و the seat of ی is the usual one.
_SEAT_OF_ALEF = re.compile(r"(?<=[^\W\d_اآوأؤ])ئ(?=[تل])")
_SEAT_OF_WAW = re.compile(r"(?<=[^\W\d_اآوأؤ])ئ(?=و)")


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


FOLDING = _Folding()
"""What each code point becomes; whoever needs positions in the text as written translates by it and joins later."""

_DIGIT_GROUP = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def fold(text: str) -> Folded:
    """Make spelling variants equal: case, marks, Arabic and Persian letters, digits of any script.

    ZWNJ stays (it joins the parts of a word); a comma between digit groups goes. Idempotent.

    >>> fold("Heydər ƏLİYEV"), fold("كرۀ زمين"), fold("۱۰٬۰۰۰")
    ('heyder eliyev', 'کره زمین', '10000')
    """
    return join_groups(with_plain_seats(text).translate(FOLDING))


def with_plain_seats(text: str) -> str:
    """Write hamza on the seat on which it is often written: هیأت for هیئت, مسأله for مسئله, مسؤول for مسئول."""
    if "ئ" not in text:
        return text
    return _SEAT_OF_WAW.sub("ؤ", _SEAT_OF_ALEF.sub("أ", text))


def join_groups(translated: str) -> Folded:
    """Take out the commas between the digit groups of a translated text: 10000 for 10,000."""
    return Folded(_DIGIT_GROUP.sub("", translated))
