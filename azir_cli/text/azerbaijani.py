"""An Azerbaijani word, number or abbreviation → the same in another case, or as an ordinal, by vowel harmony.

The ending follows how the last word is spoken: 1991-ci (bir), 1000-dən (min), 95%-dən (faiz), dollardan.
Endings by the school grammar of Azerbaijani (own tables).
"""

import re

_ONES = ("sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_TENS = ("", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")
_SCALES = ((3, "min"), (6, "milyon"), (9, "milyard"), (12, "trilyon"))

_SPOKEN = {
    "%": "faiz",
    "$": "dollar",
    "km": "kilometr",
    "m": "metr",
    "sm": "santimetr",
    "mm": "millimetr",
    "kq": "kiloqram",
    "t": "ton",
    "ha": "hektar",
    "mvt": "meqavat",
    "kvt": "kilovat",
    "gvt": "giqavat",
    "mlrd": "milyard",
    "mln": "milyon",
    "kv": "kilovolt",
    "kv.m": "metr",
}
"""Signs and abbreviations with the word that is spoken for them."""

_BACK, _FRONT = "aıou", "eəiöü"
_HARMONY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "ə": "i", "i": "i", "ö": "ü", "ü": "ü"}
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})+$|\d+$")
_LOWER = str.maketrans("Iİ", "ıi")


def spoken(number: int) -> str:
    """The last word of a number as it is read aloud: bir for 1991, doxsan for 1990, min for 2000."""
    if number % 10:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number // 10 % 10]
    if number % 1000:
        return "yüz"
    if number == 0:
        return _ONES[0]
    return next(name for zeros, name in reversed(_SCALES) if number % 10**zeros == 0)


def ordinal(number: int) -> str:
    """A number with its ordinal ending.

    >>> [ordinal(number) for number in (1, 3, 6, 9)]
    ['1-ci', '3-cü', '6-cı', '9-cu']
    """
    return f"{number}-{ordinal_ending(number)}"


def ordinal_ending(number: int) -> str:
    """What makes a number in figures an ordinal: ci, cı, cu or cü."""
    return "c" + _HARMONY[_last_vowel(spoken(number))]


def ablative(phrase: str) -> str:
    """A noun, a number or an amount in the ablative, as it stands before çox and az.

    >>> ablative("150 sənəd"), ablative("10 000 avtomobil"), ablative("1996"), ablative("95%")
    ('150 sənəddən', '10 000 avtomobildən', '1996-dan', '95%-dən')
    """
    stem, word = _joint(phrase)
    return stem + ("dan" if _is_back(word) else "dən")


def dative(phrase: str) -> str:
    """A noun, a number or an amount in the dative, as it stands before qədər and yaxın.

    >>> dative("1 milyon manat"), dative("1996"), dative("2"), dative("100 metrlik"), dative("95%")
    ('1 milyon manata', '1996-ya', '2-yə', '100 metrliyə', '95%-ə')
    """
    stem, word = _joint(phrase)
    vowel = "a" if _is_back(word) else "ə"
    if word[-1:] in _BACK + _FRONT:
        return f"{stem}y{vowel}"
    if stem.endswith(word) and len(re.findall(f"[{_BACK}{_FRONT}]", word)) > 1 and word[-1:] in "kq":
        stem = stem[:-1] + ("y" if word.endswith("k") else "ğ")
    return stem + vowel


def _joint(phrase: str) -> tuple[str, str]:
    """What an ending is put behind, with a hyphen after figures, and the word whose vowels it follows."""
    if figures := _GROUPED.search(phrase):
        return f"{phrase}-", spoken(int(re.sub(r"\D", "", figures[0])))
    last = re.split(r"[\s\d]", phrase)[-1]
    if name := _SPOKEN.get(last.translate(_LOWER).lower()):
        return f"{phrase}-", name
    if len(last) > 1 and last.isupper():
        return f"{phrase}-", last.translate(_LOWER).lower()
    return phrase, last.translate(_LOWER).lower()


def _last_vowel(word: str) -> str:
    return next((letter for letter in reversed(word) if letter in _HARMONY), "ə")


def _is_back(word: str) -> bool:
    return _last_vowel(word) in _BACK
