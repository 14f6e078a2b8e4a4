"""Words in figures or letters, in three languages → numbers by value.

`8.3`, `۸٫۳`, `۸/۳` and `8,3` are one number; so are `10 min`, `ده هزار` and `10,000`, and `3.1 billion` and
`۳ میلیارد و ۱۰۰ میلیون`. The words are those of `words.words`, which joins what is one number in figures.
"""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.text.number_words import AZERBAIJANI_ENDING, number_words


class Number(NamedTuple):
    """A number among words: its value, and the words from `first` up to, not including, `end`."""

    value: float
    first: int
    end: int
    others: tuple[float, ...] = ()
    """Other readings: 50 of a half, in percent; 10,000 of 10.000."""


class _Read(NamedTuple):
    """A value, and the place behind its words."""

    value: float
    end: int


_FIGURES = re.compile(r"\d+(?:[.,]\d+)?")
_POINT_OF_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_ONES_END = 10
_TENS_FROM = 20
_HUNDRED_VALUE = 100


def numbers(words: Sequence[str], *, loose: bool = False) -> list[Number]:
    """Find the numbers among folded words, left to right, each as long as it goes.

    With `loose`, what may be no number counts as well: a half, a quarter, and a scale by itself, which is one of it.

    >>> numbers(["3.1", "billion", "dollars"])
    [Number(value=3100000000.0, first=0, end=2, others=())]
    >>> [number.value for number in numbers(["هزار", "و", "سیصد", "و", "هفتاد"])]
    [1370.0]
    """
    found = []
    position = 0
    while position < len(words):
        number = _number(words, position) if is_numeral(words[position]) else None
        if not number and loose:
            number = _loose(words, position)
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
    known = number_words()
    plain = _plain(word)
    return (
        word[:1].isdecimal()
        or plain in known.small
        or plain in known.hundred
        or plain in known.scales
        or word in known.parts_before
    )


@functools.lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """A number word without what hangs on it: دوتا, mindən, milyona."""
    known = number_words()
    if word in known.small or word in known.scales or word in known.hundred or word[:1].isdecimal():
        return word
    if word.endswith("تا") and word.removesuffix("تا") in known.small:
        return word.removesuffix("تا")
    for cut in range(len(word) - 1, 1, -1):
        if word[:cut] in known.azerbaijani and re.fullmatch(AZERBAIJANI_ENDING, word[cut:]):
            return word[:cut]
    return word


def _number(words: Sequence[str], start: int) -> Number | None:
    """Read the number that begins at a word: a fraction, or groups of up to three digits, each with a smaller scale."""
    if part := _share(words, start):
        return Number(part.value, start, part.end, (100 * part.value,))
    known = number_words()
    total, limit, position = 0.0, float("inf"), start
    while True:
        after_and = position + (position > start and position < len(words) and words[position] in known.joining)
        group = _group(words, after_and) or _one_of_scale(words, after_and)
        if group is None:
            break
        scale = known.scales.get(_plain(words[group.end]), 1.0) if group.end < len(words) else 1.0
        if scale >= limit or (position > start and scale == 1 and is_figures(words[after_and])):
            break  # 5 million 2016 are two numbers, 3 billion 100 million is one
        is_single = group.end == after_and + 1
        if scale == 1 and is_single and _plain(words[after_and]) in known.articles and limit == float("inf"):
            break
        total += group.value * scale
        limit = scale
        position = group.end + (scale > 1)
        if scale == 1:
            break
    return Number(total, start, position) if position > start else None


def _one_of_scale(words: Sequence[str], start: int) -> _Read | None:
    """One, where a scale stands without a number and a smaller group follows: هزار و سیصد, min doqquz yüz."""
    known = number_words()
    scale = known.scales.get(_plain(words[start])) if start < len(words) else None
    if not scale:
        return None
    behind = start + 1
    has_and = behind < len(words) and words[behind] in known.joining
    group = _group(words, behind + has_and)
    if group is None or is_figures(words[behind + has_and]) or group.value >= scale:
        return None
    return _Read(1, start)


def _group(words: Sequence[str], start: int) -> _Read | None:
    """Read figures, or a number below a thousand in letters (seventy five, صد و پنجاه, yüz əlli), and its decimals."""
    if start < len(words) and _FIGURES.fullmatch(words[start]):
        return _with_decimals(words, _Read(float(words[start].replace(",", ".")), start + 1))
    known = number_words()
    value, position, room = 0.0, start, float("inf")
    while position < len(words):
        here = position + (position > start and words[position] in known.joining and position + 1 < len(words))
        word = _plain(words[here])
        small = known.small.get(word, known.ordinal_ones.get(word) if value % 100 >= _TENS_FROM else None)
        if word in known.hundred and value < _ONES_END and room != _HUNDRED_VALUE:
            value, room = max(value, 1) * _HUNDRED_VALUE, _HUNDRED_VALUE
        elif small is not None and small < room:
            value += small
            room = _room_after(small)
        else:
            break
        position = here + 1
    return _with_decimals(words, _Read(value, position)) if position > start else None


def _room_after(value: float) -> float:
    """What the next numeral must be below: after tens (also on, in on beş) come ones, after ones nothing."""
    if value >= _HUNDRED_VALUE:
        return _HUNDRED_VALUE
    return _ONES_END if value >= _TENS_FROM or value == _ONES_END else 0


def _with_decimals(words: Sequence[str], whole: _Read) -> _Read:
    """Add what stands behind a point that is said: 8 point 3, هشت ممیز سه, səkkiz tam onda üç, هشت و سه دهم."""
    known = number_words()
    end = whole.end
    if end >= len(words) or whole.value != int(whole.value):
        return whole
    if words[end] in known.point:
        part = _share(words, end + 1) if end + 1 < len(words) and words[end + 1] in known.parts_before else None
        if part:
            return _Read(whole.value + part.value, part.end)
        digits = _digits(words, end + 1)
        return _Read(float(f"{whole.value:.0f}.{digits[0]}"), digits[1]) if digits else whole
    if words[end] in known.joining and (part := _share(words, end + 1)) and part.end > end + 2:
        return _Read(whole.value + part.value, part.end)
    return whole


def _digits(words: Sequence[str], start: int) -> tuple[str, int] | None:
    """The decimals behind a point: figures, or digits in letters, one or several (point seven five)."""
    if start < len(words) and words[start].isdecimal():
        return words[start], start + 1
    text, position = "", start
    small = number_words().small
    while position < len(words) and (value := small.get(_plain(words[position]))) is not None:
        if text and value >= _ONES_END:
            break
        text += f"{value:.0f}"
        position += 1
    return (text, position) if text else None


def _share(words: Sequence[str], start: int) -> _Read | None:
    """A fraction that says its parts: دو سوم, three quarters, dörddə bir."""
    known = number_words()
    if start + 1 >= len(words):
        return None
    if parts := known.parts_before.get(words[start]):
        count = _small(words[start + 1])
        return _Read(count / parts, start + 2) if count and count < parts else None
    parts = known.parts.get(words[start + 1])
    count = _small(words[start]) if parts else None
    return _Read(count / parts, start + 2) if parts and count and count < parts else None


def _small(word: str) -> float | None:
    return float(word) if word.isdecimal() else number_words().small.get(_plain(word))


def _loose(words: Sequence[str], start: int) -> Number | None:
    """A fraction by its name, or a scale by itself."""
    known = number_words()
    if value := known.fractions.get(words[start]):
        return Number(value, start, start + 1, (100 * value,))
    if scale := known.scales.get(_plain(words[start])):
        return Number(scale, start, start + 1)
    return None
