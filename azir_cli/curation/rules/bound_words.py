"""The words that say how a number is meant, by language: own lists, of what newspapers and agencies write.

`before` and `behind` the number with its unit; a star stands for any ending. Each list is tried in its order.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from azir_cli.facts.model import Bound
from azir_cli.text.folding import fold
from azir_cli.text.words import Word


class BoundWords(NamedTuple):
    """What of one language stands near a number and says its bound."""

    bound: Bound
    before: tuple[tuple[str, ...], ...]
    behind: tuple[tuple[str, ...], ...]


def _listed(*rows: tuple[Bound, str, str]) -> tuple[BoundWords, ...]:
    return tuple(BoundWords(bound, _phrases(before), _phrases(behind)) for bound, before, behind in rows)


def _phrases(listed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(fold(phrase).replace("\u200c", "").split()) for phrase in listed.split(",") if phrase.strip())


BOUND_WORDS: Mapping[str, tuple[BoundWords, ...]] = {
    "en": _listed(
        (
            Bound.AT_MOST,
            "no more than,not more than,at most,up to,a maximum of,at the most",
            "at most,or less,or fewer",
        ),
        (Bound.AT_LEAST, "no fewer than,no less than,not less than,at least,a minimum of", "at least,or more"),
        (Bound.MORE_THAN, "more than,over,above,upwards of,in excess of,exceed*", ""),
        (Bound.LESS_THAN, "less than,fewer than,under,below", ""),
        (Bound.NEARLY, "nearly,almost,close to,just under,not quite", ""),
        (Bound.ABOUT, "about,around,some,approximately,roughly,circa,an estimated", "or so,approximately"),
    ),
    "fa": _listed(
        (Bound.AT_MOST, "حداکثر,نه بیش از,تا سقف,حداکثر تا", ""),
        (Bound.AT_LEAST, "دست‌کم,دست کم,حداقل,لااقل,کم‌کم", ""),
        (Bound.MORE_THAN, "بیش از,بیشتر از,افزون بر,بالغ بر,متجاوز از,بالای,فراتر از", "بیشتر,فراتر"),
        (Bound.LESS_THAN, "کمتر از,زیر", "کمتر"),
        (Bound.NEARLY, "نزدیک به,قریب به,نزدیک", ""),
        (Bound.ABOUT, "حدود,در حدود,حدوداً,تقریباً,نزدیک حدود", "تقریباً"),
    ),
    "az": _listed(
        (Bound.AT_MOST, "ən çoxu,ən çox,maksimum", ""),
        (Bound.AT_LEAST, "ən azı,azı,minimum", ""),
        (Bound.MORE_THAN, "", "*dan çox,*dən çox,*dan artıq,*dən artıq,*dan yuxarı,*dən yuxarı"),
        (Bound.LESS_THAN, "", "*dan az,*dən az"),
        (Bound.NEARLY, "", "*a yaxın*,*ə yaxın*"),
        (Bound.ABOUT, "təxminən,təqribən,haradasa", "*a qədər,*ə qədər"),
    ),
}


VAGUE_NUMBERS: Mapping[tuple[str, ...], float] = {
    phrase: value
    for value, listed in (
        (1e1, "tens,ده‌ها,دهها,onlarla"),
        (1e2, "hundreds,صدها,yüzlərlə"),
        (1e3, "thousands,هزاران,minlərlə"),
        (1e4, "tens of thousands,ده‌ها هزار,دهها هزار,on minlərlə"),
        (1e5, "hundreds of thousands,صدها هزار,yüz minlərlə"),
        (1e6, "millions,میلیون‌ها,میلیونها,milyonlarla"),
    )
    for phrase in _phrases(listed)
}
"""Plurals of scales: more than one of them, and no number besides."""

SMALL: Mapping[str, float] = {
    **dict.fromkeys(map(fold, ("one", "once", "a", "an", "یک", "bir")), 1),
    **dict.fromkeys(map(fold, ("twice", "ikiqat")), 2),
}
"""Words that may be a number, or an article, beside the numerals."""

_NEGATED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile("no|not|never|neither"),
    "fa": re.compile("ن.+"),
    "az": re.compile("deyil.*|.*m[ae](?:d[ie]|y[ie]b|z|m[ie]s).*|.*mir.*"),
}
"""Words behind a number that turn "more than" into "at most"; as folded, where ə is e and ı is i."""


def bound_of(said: Sequence[Word], first: int, end: int, language: str) -> frozenset[Bound]:
    """The bounds that the words around a number, those from `first` to `end`, may say; exact where none is said."""
    texts = [word.text for word in said]
    for row in BOUND_WORDS.get(language, ()):
        before = any(_match(texts[max(first - len(phrase), 0) : first], phrase) for phrase in row.before)
        behind = any(
            _match(texts[at : at + len(phrase)], phrase) for phrase in row.behind for at in range(end - 1, end + _REACH)
        )
        if before or behind:
            negated = any(_NEGATED[language].fullmatch(word) for word in texts[end : end + 2 * _REACH])
            return frozenset({row.bound, _OPPOSITE.get(row.bound, row.bound)} if negated else {row.bound})
    return frozenset({Bound.EXACT})


_REACH = 4
"""Words of the unit that may stand between a number and what is behind it."""
_OPPOSITE = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}


def _match(said: Sequence[str], phrase: Sequence[str]) -> bool:
    return len(said) == len(phrase) and all(map(_is, said, phrase))


def _is(said: str, wanted: str) -> bool:
    if wanted.startswith("*"):
        return said.endswith(wanted.strip("*"))
    return said.startswith(wanted[:-1]) if wanted.endswith("*") else said == wanted
