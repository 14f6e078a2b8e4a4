"""Where a fact holds a word, number or date: the bits of a location mask.

Some bits are of the whole fact, then there are four for each language of the base: label, text, amount, and the
other wordings of the fact (`also`).
"""

BY_ENTITY, BY_TOPIC, BY_UNIT, BY_SECTION, BY_VALUE = 1, 2, 4, 8, 16
"""Through an entity, topic, unit or section; as an amount or a date."""

NAMES_ENTITY, NAMES_TOPIC = 32, 64
"""Through an entity or topic that the fact's label names, perhaps by another of its names."""

_LANGUAGES_FROM = 7
_BITS_A_LANGUAGE = 4
LABEL, TEXT, OF, ALSO = 1, 2, 4, 8


def location_mask(language: int, bits: int) -> int:
    """The mask of a fact's label, text, amount (`of`) or other wordings in the language of this position in the base.

    >>> bin(location_mask(1, LABEL))
    '0b100000000000'
    """
    return bits << (_LANGUAGES_FROM + _BITS_A_LANGUAGE * language)


def locations_in(mask: int) -> int:
    """Which of `LABEL`, `TEXT`, `OF` and `ALSO` a mask has in any language.

    >>> locations_in(location_mask(0, LABEL) | location_mask(2, TEXT) | BY_TOPIC) == LABEL | TEXT
    True
    """
    left, found = mask >> _LANGUAGES_FROM, 0
    while left:
        found |= left
        left >>= _BITS_A_LANGUAGE
    return found & (LABEL | TEXT | OF | ALSO)


def is_only_also(mask: int) -> bool:
    """Whether a fact holds a word in its other wordings and nowhere else.

    >>> is_only_also(location_mask(0, ALSO)), is_only_also(location_mask(0, ALSO) | BY_TOPIC)
    (True, False)
    """
    return locations_in(mask) == ALSO and not mask & _OF_THE_FACT


_OF_THE_FACT = (1 << _LANGUAGES_FROM) - 1
