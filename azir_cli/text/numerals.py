"""Words in figures or letters, in three languages → numbers by value.

`8.3`, `۸٫۳` and `8,3` are one number; so are `10 min`, `ده هزار` and `10,000`, and `3.1 billion` and
`۳ میلیارد و ۱۰۰ میلیون`.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from azir_cli.text.folding import fold


class Number(NamedTuple):
    """A number among words: its value, and the words from `first` up to, not including, `end`."""

    value: float
    first: int
    end: int


def _values(*rows: tuple[float, str]) -> Mapping[str, float]:
    return MappingProxyType({word: value for value, spelt in rows for word in fold(spelt).split()})


_SCALES = _values(
    (1e3, "thousand thousands k هزار hezar min"),
    (1e6, "million millions mln mio m milyon milion millon میلیون ملیون"),
    (1e9, "billion billions bn b bilion billon milliard milyard mlrd miliard میلیارد"),
    (1e12, "trillion trillions trilyon tn تریلیون"),
)

_SMALL = _values(
    *enumerate(("one bir یک", "two iki دو", "three üç سه", "four dörd چهار", "five beş پنج"), 1),
    *enumerate(("six altı شش", "seven yeddi هفت", "eight səkkiz هشت", "nine doqquz نه"), 6),
    *enumerate(("ten on ده", "eleven یازده", "twelve دوازده", "thirteen سیزده", "fourteen چهارده"), 10),
    *enumerate(("fifteen پانزده", "sixteen شانزده", "seventeen هفده", "eighteen هجده", "nineteen نوزده"), 15),
    (20, "twenty iyirmi بیست"),
    (30, "thirty otuz سی"),
    (40, "forty fourty qırx چهل fortieth چهلمین qırxıncı"),
    (50, "fifty əlli پنجاه"),
    (60, "sixty altmış شصت"),
    (70, "seventy yetmiş هفتاد"),
    (80, "eighty səksən هشتاد"),
    (90, "ninety doxsan نود"),
    (100, "صد"),
    (200, "دویست"),
    (300, "سیصد"),
    (400, "چهارصد"),
    (500, "پانصد"),
    (600, "ششصد"),
    (700, "هفتصد"),
    (800, "هشتصد"),
    (900, "نهصد"),
)
_HUNDRED = frozenset(map(fold, ("hundred", "yüz")))
_AND = frozenset(("and", "و", "ve"))

# Numbers only where a scale follows: one, bir, یک are articles, on a preposition, نه says no, ده is a village.
_ONLY_BEFORE_SCALE = frozenset(("one", "bir", "یک", "on", "نه", "ده"))

_FIGURES = re.compile(r"\d+(?:[.,]\d+)?")
_POINT_OF_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_ONES_END = 10
_TENS_FROM = 20
_HUNDRED_VALUE = 100


def numbers(words: Sequence[str]) -> list[Number]:
    """Find the numbers among folded words, left to right, each as long as it goes.

    >>> numbers(["3.1", "billion", "dollars"])
    [Number(value=3100000000.0, first=0, end=2)]
    """
    found = []
    position = 0
    while position < len(words):
        number = _number(words, position) if is_numeral(words[position]) else None
        if number:
            found.append(number)
            position = number.end
        else:
            position += 1
    return found


def key(value: float) -> str:
    """The value as a word that equal values share: 8.3, 10000."""
    return f"{value:.12g}"


def other_reading(word: str) -> float | None:
    """What figures as 10.000 or 8,300 mean where the mark separates thousands; None for other words."""
    if not _POINT_OF_THOUSANDS.fullmatch(word):
        return None
    return float(word.replace(".", "").replace(",", ""))


def is_figures(word: str) -> bool:
    """Whether a folded word begins with a digit: a number or a date in figures."""
    return word[:1].isdecimal()


def is_numeral(word: str) -> bool:
    """Whether a folded word may be part of a number."""
    return word[:1].isdecimal() or word in _SMALL or word in _HUNDRED or word in _SCALES


def _number(words: Sequence[str], start: int) -> Number | None:
    """Read the number that begins at a word: groups of up to three digits, each with a smaller scale."""
    total, limit, position = 0.0, float("inf"), start
    while True:
        after_and = position + (position > start and position < len(words) and words[position] in _AND)
        group = _group(words, after_and)
        if group is None:
            break
        value, end = group
        scale = _SCALES.get(words[end], 1.0) if end < len(words) else 1.0
        if scale >= limit or (position > start and scale == 1 and is_figures(words[after_and])):
            break  # 5 million 2016 are two numbers, 3 billion 100 million is one
        if scale == 1 and words[after_and] in _ONLY_BEFORE_SCALE and end == after_and + 1:
            break
        total += value * scale
        limit = scale
        position = end + (scale > 1)
        if scale == 1:
            break
    return Number(total, start, position) if position > start else None


def _group(words: Sequence[str], start: int) -> tuple[float, int] | None:
    """Read figures, or a number below a thousand in letters (seventy five, صد و پنجاه, yüz əlli)."""
    if start < len(words) and _FIGURES.fullmatch(words[start]):
        return float(words[start].replace(",", ".")), start + 1
    value, position, room = 0.0, start, float("inf")
    while position < len(words):
        here = position + (position > start and words[position] in _AND and position + 1 < len(words))
        word = words[here]
        if word in _HUNDRED and value < _ONES_END and room != _HUNDRED_VALUE:
            value, room = max(value, 1) * _HUNDRED_VALUE, _HUNDRED_VALUE
        elif word in _SMALL and _SMALL[word] < room:
            value += _SMALL[word]
            room = _room_after(_SMALL[word])
        else:
            break
        position = here + 1
    return (value, position) if position > start else None


def _room_after(value: float) -> float:
    """What the next numeral must be below: after tens (also on, in on beş) come ones, after ones nothing."""
    if value >= _HUNDRED_VALUE:
        return _HUNDRED_VALUE
    return _ONES_END if value >= _TENS_FROM or value == _ONES_END else 0
