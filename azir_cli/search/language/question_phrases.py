"""The question phrases, nouns and quantifiers of three languages → tables by folded words, made when first needed."""

from collections.abc import Mapping
from functools import lru_cache

from azir_cli.search.language import az, en, fa
from azir_cli.search.language.attributes import Kind, read_kind
from azir_cli.search.language.stop_words import folded_words
from azir_cli.search.language.units import UNITS_BY_NAME
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold

_Phrases = Mapping[tuple[str, ...], Kind]
_Nouns = Mapping[str, tuple[str, Kind]]


@lru_cache(maxsize=1)
def phrases() -> _Phrases:
    """Words of a phrase → the kind of answer that it asks for; none for what, which and how."""
    found: dict[tuple[str, ...], Kind] = {}
    for table in (en.QUESTIONS, fa.QUESTIONS, az.QUESTIONS, fa.ROMANISED_QUESTIONS):
        for key, phrases in table.items():
            kind = read_kind(key)
            for phrase in fold(phrases).replace(ZWNJ, "").split("|"):
                found.setdefault(tuple(phrase.split()), kind)
    return found


def _read_nouns(*tables: tuple[str, Mapping[str, str]]) -> _Nouns:
    found: dict[str, tuple[str, Kind]] = {}
    for language, table in tables:
        for key, spelt in table.items():
            for word in fold(spelt).replace(ZWNJ, "").split():
                found.setdefault(word, (language, read_kind(key)))
    return found


@lru_cache(maxsize=1)
def nouns() -> _Nouns:
    """The nouns that only name a kind of answer."""
    return _read_nouns(("en", en.NOUNS), ("fa-spoken", fa.NOUNS), ("az", az.NOUNS), ("fa-latn", fa.ROMANISED_NOUNS))


@lru_cache(maxsize=1)
def naming_nouns() -> _Nouns:
    """The nouns that name a kind of answer and more."""
    return _read_nouns(("en", en.NAMING_NOUNS), ("fa-spoken", fa.NAMING_NOUNS), ("az", az.NAMING_NOUNS))


@lru_cache(maxsize=1)
def units() -> Mapping[str, tuple[str, str]]:
    """Name of a unit → the language that inflects it, and the id of the unit."""
    languages = {name: "az" for names in az.UNITS.values() for name in fold(names).split()}
    languages |= {name: "en" for names in en.UNITS.values() for name in fold(names).split()}
    languages |= {fold(name): "fa-spoken" for names in fa.UNITS.values() for name in names.split()}
    return {name: (languages.get(name, "fa-latn"), unit) for name, unit in UNITS_BY_NAME.items()}


@lru_cache(maxsize=1)
def stems() -> Mapping[str, tuple[str, str]]:
    """Azerbaijani question word that takes cases → its language and the kind of answer, as a key."""
    return {stem: ("az", kind) for kind, stems in az.QUESTION_STEMS.items() for stem in fold(stems).split()}


DETERMINERS = folded_words(en.DETERMINERS, fa.DETERMINERS, az.DETERMINERS, fa.ROMANISED_DETERMINERS)
QUANTIFIERS = frozenset(
    tuple(phrase.split())
    for table in (en.QUANTIFIERS, fa.QUANTIFIERS, az.QUANTIFIERS, fa.ROMANISED_QUANTIFIERS)
    for phrase in fold(table).split("|")
)
