"""Units of measure: their names in three languages, and which measure (length, money, share) each gives."""

import enum
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from azir_cli.search.language import az, en, fa
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold
from azir_cli.text.number_words import AZERBAIJANI_ENDING


class Measure(enum.StrEnum):
    """What an amount measures; an amount of another measure answers no question for this one."""

    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    DURATION = "duration"
    AGE = "age"
    FREQUENCY = "frequency"
    SPEED = "speed"
    MONEY = "money"
    SHARE = "share"
    POWER = "power"
    ENERGY = "energy"
    TEMPERATURE = "temperature"
    PEOPLE = "people"
    COUNT = "count"


_TABLES = (en.UNITS, fa.UNITS, az.UNITS, fa.ROMANISED_UNITS)

UNIT_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {unit: tuple(name for table in _TABLES for name in table.get(unit, "").split()) for unit in en.UNITS}
)
"""The units of measure that azir knows by more names than their label, by the ids that fact bases give them."""

UNITS_BY_NAME: Mapping[str, str] = MappingProxyType(
    {fold(name).replace(ZWNJ, ""): unit for unit, names in UNIT_NAMES.items() for name in names}
)
"""Folded name → id of the unit."""

UNIT_WORDS = frozenset(UNITS_BY_NAME)


def unit_word(word: str) -> str:
    """A unit without its Azerbaijani ending: kilometr for kilometrlik; any other word as it is."""
    if word in UNIT_WORDS:
        return word
    stems = (word[:cut] for cut in range(len(word) - 1, 2, -1) if re.fullmatch(AZERBAIJANI_ENDING, word[cut:]))
    return next((stem for stem in stems if stem in UNIT_WORDS), word)


SIGNS: Mapping[str, str] = MappingProxyType({"$": "usd", "₼": "azn", "€": "eur", "%": "%", "٪": "%"})
"""Signs that stand before or behind a number, and the name of the unit that they mean."""

_MEASURES: Mapping[str, frozenset[Measure]] = MappingProxyType(
    {
        unit: frozenset(measures)
        for units, measures in (
            ("km metre mile", (Measure.LENGTH,)),
            ("hectare", (Measure.AREA,)),
            ("barrel cubic-metre", (Measure.VOLUME,)),
            ("tonne kg", (Measure.MASS,)),
            ("minute hour day week month year", (Measure.DURATION,)),
            ("percent", (Measure.SHARE,)),
            ("dollar euro manat rial", (Measure.MONEY,)),
            ("mw kw", (Measure.POWER,)),
            ("kwh", (Measure.ENERGY,)),
            ("degree", (Measure.TEMPERATURE,)),
            ("person", (Measure.PEOPLE, Measure.COUNT)),
        )
        for unit in units.split()
    }
)

UNITS_OF: Mapping[Measure, tuple[str, ...]] = MappingProxyType(
    {measure: tuple(unit for unit, measures in _MEASURES.items() if measure in measures) for measure in Measure}
)
"""The ids of the units that give a measure."""

_COUNTED = frozenset((Measure.COUNT,))
_PER = frozenset(("per", "a", "در", "/"))


def measures_of(unit: str, names: Iterable[str] = ()) -> frozenset[Measure]:
    """The measures that a unit gives, by its id and else by its names; what is no unit of measure counts things.

    >>> sorted(measures_of("km"))
    [<Measure.LENGTH: 'length'>]
    >>> measures_of("eur", ["euros"]) == measures_of("dollar")
    True
    >>> sorted(measures_of("trip-per-week")), sorted(measures_of("summit", ["summits"]))
    ([<Measure.FREQUENCY: 'frequency'>], [<Measure.COUNT: 'count'>])
    """
    known = unit if unit in _MEASURES else next((found for name in (unit, *names) if (found := _unit(name))), "")
    if known:
        return _MEASURES.get(known, _COUNTED)
    parts = {part for name in (unit.replace("-", " "), *names) for part in name.replace("/", " / ").split()}
    if parts & _PER:
        return frozenset((Measure.SPEED if any(map(_is_length, parts)) else Measure.FREQUENCY,))
    return _COUNTED


def _unit(name: str) -> str:
    return UNITS_BY_NAME.get(fold(name), "")


def _is_length(name: str) -> bool:
    return Measure.LENGTH in _MEASURES.get(_unit(name) or name, ())
