"""What may be asked of a thing (its length, its price, an office), with the kind of answer and measure it calls for."""

import enum
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from azir_cli.search.language import az, en, fa
from azir_cli.search.language.endings import entry_of
from azir_cli.search.language.units import UNITS_OF, Measure
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold


class Asked(enum.StrEnum):
    """The kind of answer that a question calls for."""

    DATE = "date"
    TIME = "time"
    """Of the day; no field of a fact tells it."""
    AMOUNT = "amount"
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OFFICE = "office"
    """A person's position; facts of the kind `office` tell it, or the text."""
    REASON = "reason"
    """A cause, a purpose, an advantage."""


_CAPACITIES = frozenset(
    (Measure.COUNT, Measure.PEOPLE, Measure.MASS, Measure.POWER, Measure.VOLUME, Measure.AREA, Measure.FREQUENCY)
)


class Kind(NamedTuple):
    """A kind of answer, of an amount with the measures that it may have (none: any), of a thing with its types."""

    asked: Asked | None
    measures: frozenset[Measure] = frozenset()
    types: frozenset[str] = frozenset()


def read_kind(key: str) -> Kind:
    """Read the key of a data table: a kind of answer, then measures of an amount, or types of an entity.

    >>> read_kind("amount length duration").asked
    <Asked.AMOUNT: 'amount'>
    >>> read_kind("place city").types
    frozenset({'city'})
    """
    asked, *more = key.split() or [""]
    if asked != "amount":
        return Kind(Asked(asked) if asked else None, types=frozenset(more))
    if more == ["capacity"]:
        return Kind(Asked.AMOUNT, _CAPACITIES)
    return Kind(Asked.AMOUNT, frozenset(map(Measure, more)))


class Attribute(NamedTuple):
    """An attribute: the kind of answer that it calls for, and whether a fact that gives the value need not name it."""

    kind: Kind
    is_optional: bool


Lexicon = Mapping[str, tuple[str, Attribute]]

_TABLES = (
    ("en", en.ATTRIBUTES, True),
    ("fa", fa.ATTRIBUTES, True),
    ("fa-latn", fa.ROMANISED_ATTRIBUTES, True),
    ("az", az.ATTRIBUTES, True),
    ("en", en.PROPERTIES, False),
    ("fa", fa.PROPERTIES, False),
    ("fa-latn", fa.ROMANISED_PROPERTIES, False),
    ("az", az.PROPERTIES, False),
)


def _entries() -> Iterator[tuple[str, tuple[str, Attribute]]]:
    for language, table, is_optional in _TABLES:
        for key, spelt in table.items():
            attribute = Attribute(read_kind(key), is_optional)
            for word in fold(spelt).replace(ZWNJ, "").split():
                yield word, (language, attribute)


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    """Folded word → language and attribute; of two the first, except that one that asks beats one that does not."""
    found: dict[str, tuple[str, Attribute]] = {}
    for word, entry in _entries():
        if word not in found or (found[word][1].kind.asked is None and entry[1].kind.asked):
            found[word] = entry
    return found


_ENGLISH = frozenset(f"{' '.join((*en.STOP_WORDS, *en.LIGHT_WORDS))} pay".split())
"""They are Azerbaijani too, say (number) and pay (share), but not with an ending."""


def attribute(word: str) -> Attribute | None:
    """The attribute that a folded word names, inflected or not: uzunluğunun, lengths, قیمتش.

    >>> attribute("length").kind.asked, attribute("uzunlugunun").kind.asked
    (<Asked.AMOUNT: 'amount'>, <Asked.AMOUNT: 'amount'>)
    >>> attribute("railway") is None
    True
    """
    entry = None if word in _ENGLISH else entry_of(word, _lexicon())
    return entry[1] if entry else None


_TELLING = frozenset((Measure.LENGTH, Measure.DURATION, Measure.SHARE, Measure.MONEY, Measure.AREA, Measure.SPEED))


def units_of(word: str) -> tuple[str, ...]:
    """The ids of the units in which an attribute is measured; none where many would do.

    >>> units_of("length"), units_of("number")
    (('km', 'metre', 'mile'), ())
    """
    found = attribute(word)
    measures = found.kind.measures & _TELLING if found else frozenset()
    return tuple(unit for measure in sorted(measures) for unit in UNITS_OF[measure])
