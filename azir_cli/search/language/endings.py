"""A base and what stands behind it → whether that is an ending of the language, inflection or derivation.

Words are folded. Azerbaijani endings come in the order derivation, plural, possessive, case, copula, and their vowels
follow the vowel before them.
"""

import enum
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

from azir_cli.search.language import az, fa
from azir_cli.text.folding import fold

Entry = TypeVar("Entry")


class Ending(enum.IntEnum):
    """How a word with an ending relates to its base; the greater the further away."""

    INFLECTION = 1
    DERIVATION = 2


_VOWEL = re.compile("[aeiou]")
_NOMINAL = (
    *(az.DERIVATIONS,) * 3,
    az.PLURAL,
    az.POSSESSIVES,
    az.CASES,
    az.PLURAL,
    az.CASES,
    az.COPULAS,
)
"""The slots of a noun's endings, each of which may be empty."""

_INFLECTIONS_FROM = 3
"""The first slot behind those of derivation."""

_MOST_VOICES = 3


@lru_cache(maxsize=16)
def _expanded(spelt: str) -> tuple[str, ...]:
    """Endings with A for a or ə and I for ı, i, u or ü → as they are spelt, folded."""
    found = []
    for ending in spelt.split():
        spellings = [""]
        for char in ending:
            spellings = [
                start + letter for start in spellings for letter in {"A": "ae", "I": "iu"}.get(char, fold(char))
            ]
        found += spellings
    return tuple(found)


@lru_cache(maxsize=2048)
def _is_nominal(ending: str, slot: int) -> bool:
    if slot == len(_NOMINAL):
        return not ending
    return _is_nominal(ending, slot + 1) or any(
        ending.startswith(part) and _is_nominal(ending[len(part) :], slot + 1) for part in _expanded(_NOMINAL[slot])
    )


@lru_cache(maxsize=2048)
def _is_verbal(ending: str, voices: int = 0) -> bool:
    if any(
        ending.startswith(part) and _is_nominal(ending[len(part) :], _INFLECTIONS_FROM) for part in _expanded(az.TENSES)
    ):
        return True
    return voices < _MOST_VOICES and any(
        ending.startswith(part) and _is_verbal(ending[len(part) :], voices + 1) for part in _expanded(az.VOICES)
    )


def azerbaijani(base: str, ending: str) -> Ending | None:
    """How an Azerbaijani word of this base and ending relates to the base; None if it is no ending of it.

    >>> azerbaijani("sirket", "lerinin"), azerbaijani("iqtisad", "cilarinin")
    (<Ending.INFLECTION: 1>, <Ending.DERIVATION: 2>)
    >>> azerbaijani("put", "in") is None
    True
    """
    if not is_harmonious(base, ending):
        return None
    if _is_nominal(ending, _INFLECTIONS_FROM) or _is_verbal(ending):
        return Ending.INFLECTION
    return Ending.DERIVATION if _is_nominal(ending, 0) else None


def is_harmonious(base: str, ending: str) -> bool:
    """Whether the vowels of an ending follow the last one of the base, as far as folded letters tell.

    Behind a comes a or ı, behind e comes e or i, behind o and u comes u; a or e there, as the base may be with ö or ü.
    """
    vowels = _VOWEL.findall(base)
    last = vowels[-1] if vowels else ""
    for vowel in _VOWEL.findall(ending):
        if last and ((vowel == "i" and last in "ou") or (vowel == "u" and last in "aei")):
            return False
        if (vowel, last) in (("a", "e"), ("e", "a")):
            return False
        last = vowel
    return True


_SHORTEST_BASE = 2
_LONGEST = 16
"""As -ləşdirilməsinin; no ending is longer."""

_PERSIAN = frozenset(fold(fa.ENDINGS).split())
_STUCK = frozenset(fold(fa.STUCK).split())
_OF_TABLES = {
    "en": frozenset(("s", "es")),
    "fa": _PERSIAN | frozenset(fold(fa.OWNED).split()),
    "fa-spoken": _PERSIAN | _STUCK,
    "fa-latn": frozenset(fa.ROMANISED_STUCK.split()),
}
"""Endings of the words of closed tables. Behind a question word any clitic is one; else عرضه is no form of عرض."""

_SOFT = {"g": "q", "y": "k"}


def is_inflection(base: str, ending: str, language: str) -> bool:
    """Whether a word of a closed table may stand so: an English plural, any case, a Persian clitic, spoken or not."""
    if language == "az":
        return azerbaijani(base, ending) is Ending.INFLECTION
    return ending in _OF_TABLES[language]


def entry_of(word: str, table: Mapping[str, tuple[str, Entry]]) -> tuple[str, Entry] | None:
    """The entry of a table, folded word → language and more, that a folded word is an inflection of.

    >>> entry_of("uzunlugunu", {"uzunluq": ("az", "length")})
    ('az', 'length')
    """
    if word in table:
        return table[word]
    for length in range(len(word) - 1, max(_SHORTEST_BASE, len(word) - _LONGEST) - 1, -1):
        base, ending = word[:length], word[length:]
        entry = table.get(base)
        if entry is None and base[-1] in _SOFT and (entry := table.get(base[:-1] + _SOFT[base[-1]])):
            entry = entry if entry[0] == "az" and ending[0] in "aeiu" else None
        if entry is None and ending == "ies":
            entry = table.get(base + "y")
            ending = "s"
        if entry and is_inflection(base, ending, entry[0]):
            return entry
    return None
