"""Sets of code points that several rooms ask for, derived from one another; and the isolates around a code.

What a set holds is held against Unicode's own data by the tests.
"""

import re
from collections.abc import Iterable
from functools import cache


def _characters(*ranges: tuple[int, int]) -> frozenset[str]:
    return frozenset(chr(code) for first, last in ranges for code in range(first, last + 1))


ZWNJ, ZWJ = "\u200c", "\u200d"
JOINERS = frozenset({ZWNJ, ZWJ})

C0_CONTROLS = _characters((0x00, 0x1F))
CONTROLS = C0_CONTROLS | _characters((0x7F, 0x9F))
LINE_SEPARATORS = frozenset("\u2028\u2029")
BYTE_ORDER_MARK = "\ufeff"
SURROGATES = _characters((0xD800, 0xDFFF))

# UAX #9, 2.1 to 2.6
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
LRO, PDF = "\u202d", "\u202c"
LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
BIDI_MARKS = frozenset({LRM, RLM, ALM})
BIDI_ISOLATES = frozenset({LRI, RLI, FSI, PDI})
BIDI_EMBEDDINGS = _characters((0x202A, 0x202E))
BIDI_EXPLICIT = BIDI_EMBEDDINGS | BIDI_ISOLATES
BIDI_CONTROLS = BIDI_MARKS | BIDI_EXPLICIT

FORBIDDEN = CONTROLS | LINE_SEPARATORS | BIDI_CONTROLS | SURROGATES | {BYTE_ORDER_MARK}
"""Never in a fact base: it could steer a terminal or turn a line round."""
ESCAPED_IN_JSON = FORBIDDEN - C0_CONTROLS
"""JSON escapes the rest of them by itself."""
ESCAPED_IN_MESSAGES = FORBIDDEN - frozenset("\n\t")
"""A message may quote what anybody typed or wrote."""
BROKEN_SPACES = CONTROLS | LINE_SEPARATORS
"""A cell of a line-based format may not hold one; a space says the same."""

FORMAT_OF_DISPUTED_WIDTH = frozenset("\u00ad\u180e\u200b\ufeff") | _characters(
    (0x2060, 0x2064), (0x206A, 0x206F), (0xFFF9, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A)
)
"""Format characters that show nothing, the soft hyphen among them: one terminal gives them a cell, another none."""
EMOJI_EXTENDERS = _characters((0x1F3FB, 0x1F3FF), (0xE0020, 0xE007F))
"""Skin tones and the tags of flags: parts of the emoji before them."""

# The ranges where Unicode's DerivedBidiClass gives R or AL even to code points that are not assigned yet, so that a
# word of nothing but Persian digits is among them.
_RTL_RANGES = ((0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFE), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF))
ARABIC_BLOCK = _characters((0x600, 0x6FF))
ARABIC_FORMS = _characters((0xFB50, 0xFDFF), (0xFE70, 0xFEFE))
"""Presentation forms: letters that are joined up already, as they are copied from many terminals."""


_LAST_OF_FOUR_DIGITS = 0xFFFF


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= _LAST_OF_FOUR_DIGITS else f"\\U{code:08x}"


def _class_of(ranges: Iterable[tuple[int, int]]) -> str:
    parts = (_escape(first) if first == last else f"{_escape(first)}-{_escape(last)}" for first, last in ranges)
    return f"[{''.join(parts)}]"


def character_class(characters: Iterable[str]) -> str:
    r"""Return the regular expression for one of the characters, in escapes that JSON Schema reads as well.

    >>> character_class("cab-")
    '[\\u002d\\u0061-\\u0063]'
    """
    ranges: list[tuple[int, int]] = []
    for code in sorted(map(ord, characters)):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1] = (ranges[-1][0], code)
        else:
            ranges.append((code, code))
    return _class_of(ranges)


RTL_CLASS = _class_of(_RTL_RANGES)
"""Regular expression for one character of a right-to-left block."""
_RTL = re.compile(RTL_CLASS)


def holds_rtl(text: str) -> bool:
    """Whether a text holds a character of a right-to-left block, be it a letter, a digit or a sign."""
    return not text.isascii() and bool(_RTL.search(text))


@cache
def _unsafe(spared: frozenset[str]) -> re.Pattern[str]:
    return re.compile(character_class(ESCAPED_IN_MESSAGES - spared))


def printable(text: str, spared: frozenset[str] = frozenset()) -> str:
    r"""Escape every character that could steer a terminal or turn a line round, but for the spared ones.

    >>> printable("a\x1b[2J")
    'a\\u001b[2J'
    """
    return text if text.isprintable() else _unsafe(spared).sub(lambda found: f"\\u{ord(found[0]):04x}", text)


@cache
def _unsafe_in_json() -> re.Pattern[str]:
    return re.compile(character_class(ESCAPED_IN_JSON))


def escaped_in_json(text: str) -> str:
    """Escape in JSON text what could steer a terminal or turn a line round, and keep what it means."""
    return _unsafe_in_json().sub(lambda found: f"\\u{ord(found[0]):04x}", text)


_ISOLATE = re.compile(character_class(BIDI_ISOLATES))


def code(text: str) -> str:
    """Isolate Latin syntax (an option, a date in figures, a path, an id) in a sentence that may run right to left.

    The modes of `terminal` keep the isolate or order by it; what is written anywhere else goes through
    `without_isolates`.
    """
    return f"{LRI}{text}{PDI}"


def isolate(text: str) -> str:
    """Isolate a text of unknown language, which then has the direction of its own first strong letter."""
    return f"{FSI}{text}{PDI}"


def without_isolates(text: str) -> str:
    """Return the text as it is copied and piped."""
    return text if text.isascii() else _ISOLATE.sub("", text)
