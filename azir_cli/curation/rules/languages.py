"""A text → whether it is in the language that it is said to be in, as far as its letters and little words show it.

The little words are an own list: words that stand in nearly every sentence of one language and in none of the others
written with the same letters.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from azir_cli.text.words import words

_SCRIPTS: Mapping[str, str] = {
    **dict.fromkeys(["fa", "ar", "ur", "ps", "sd", "ug", "ckb"], "ARABIC"),
    **dict.fromkeys(
        [
            "en",
            "az",
            "tr",
            "de",
            "fr",
            "es",
            "it",
            "pt",
            "nl",
            "sv",
            "da",
            "no",
            "fi",
            "pl",
            "cs",
            "ro",
            "hu",
            "uz",
            "tk",
            "ku",
        ],
        "LATIN",
    ),
    **dict.fromkeys(["ru", "uk", "bg", "be", "mk", "kk", "ky", "tg", "mn", "sr"], "CYRILLIC"),
    **dict.fromkeys(["he", "yi"], "HEBREW"),
    "el": "GREEK",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    **dict.fromkeys(["hi", "mr", "ne"], "DEVANAGARI"),
}
"""The letters of a language as Unicode's names call them; of others nothing is known."""

_LITTLE_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(listed.split())
    for language, listed in {
        "en": "the of and to was were is are with from that its an for by on as has have had which",
        "az": "ve ile ucun olan olub edib edilib gore onun kimi ki eden olaraq arasinda haqqinda uzre sonra qeder",
        "tr": "icin olan olarak gibi daha kadar cok sonra icinde yilinda tarafindan arasindaki",
        "de": "der die das und ist von den dem mit im zu wurde nach",
        "fr": "le les des du est dans une sur pour par qui",
        "fa": "از به که در را است این با برای شد شده می ان یک",
        "ar": "في من علي الي التي الذي هذا هذه بين كان تم",
    }.items()
}

_OWN_LETTERS: Mapping[str, str] = {"az": "əğ", "tr": "ğ", "fa": "پچژگ", "de": "ß"}
"""Letters that count as a little word in each word that has them."""

_USUAL_LETTERS: Mapping[str, frozenset[str]] = {"az": frozenset("əıöüğşç"), "tr": frozenset("ıöüğşç")}
"""Letters of which a sentence of the language has at least one."""

_SURE = 1
"""Little words of another language that a name or a quotation may hold."""
_SENTENCE = 25
"""Letters from which a text is a sentence rather than a name."""

_BARE = str.maketrans("ıəöüğşç", "ieougsc")


def script(language: str) -> str:
    """The script of a language, as LATIN; empty if it is not known here."""
    return _SCRIPTS.get(language, "")


def in_other_script(text: str, language: str) -> str:
    """The script that most letters of a text are in, if it is not that of the language; else an empty string."""
    wanted = script(language)
    counts: dict[str, int] = {}
    for char in text if wanted else "":
        if char.isalpha():
            name = _script_of(char)
            counts[name] = counts.get(name, 0) + 1
    most = max(counts, key=lambda name: counts[name], default="")
    return most if most and counts.get(wanted, 0) * 2 < sum(counts.values()) else ""


@cache
def _script_of(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def other_language(text: str, language: str) -> str:
    """The language that a text rather seems to be in, of those with the same letters; empty if it may be its own."""
    if language not in _LITTLE_WORDS:
        return ""
    said = [(word.text.translate(_BARE), text[word.start : word.end].casefold()) for word in words(text)]
    counts = {other: _signs(said, other) for other in _LITTLE_WORDS if script(other) == script(language)}
    others = {other: count for other, count in counts.items() if other != language}
    most = max(others, key=lambda other: others[other])
    if others[most] > _SURE + counts[language] * 2:
        return most
    usual = _USUAL_LETTERS.get(language)
    is_sentence = sum(map(str.isalpha, text)) >= _SENTENCE
    return most if usual and is_sentence and usual.isdisjoint(text.casefold()) else ""


def _signs(said: Sequence[tuple[str, str]], language: str) -> int:
    """How many words, bare and as written, show the language."""
    little, letters = _LITTLE_WORDS[language], _OWN_LETTERS.get(language, "")
    return sum(bare in little or any(letter in written for letter in letters) for bare, written in said)
