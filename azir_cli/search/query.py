"""What a person types → the terms to look for: dates, numbers and words, and what is asked."""

import datetime as dt
import functools
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from azir_cli.search.language.attributes import attribute
from azir_cli.search.language.questions import QUESTION_WORDS, REASONS, Asked, Question, read_question
from azir_cli.search.language.stop_words import ATTRIBUTES, LIGHT_WORDS, ROMANISED, STOP_WORDS, folded_words, is_light
from azir_cli.search.language.units import SIGNS, UNIT_WORDS, unit_word
from azir_cli.text import numerals
from azir_cli.text.folding import Folded
from azir_cli.text.words import Word, is_persian, words

# What hangs on figures without a space: ordinals, and the cases of Azerbaijani.
_ENDINGS = folded_words(
    "th st nd rd s",
    "ci cu de da den dan e a ye ya in un nin nun i u ni nu dir dur lik luk luq liq",
    "م ام مین",
)

REQUIRED = 1.0
ATTRIBUTE = 0.35
"""An attribute, a unit, a small number in letters: a fact may leave it unsaid, but those that say it come first."""

LIGHT = 0.15
"""A verb of little meaning: to decide between facts that are equal otherwise."""


FUNCTION_WORDS = STOP_WORDS | LIGHT_WORDS | QUESTION_WORDS
"""What a query consists of beside what it looks for."""


class Days(NamedTuple):
    """A span of days as ordinals, both included."""

    first: int
    last: int


_SHORTEST_CORRECTED, _SHORTEST_PERSIAN = 4, 5
"""Shorter function words are a letter away from too many words: مرد is no slip of مورد."""

_MOST_WORDS = 64
_LONGEST_TEXT = 2000
"""What comes behind is left aside: nobody asks with so many words, and neighbours are compared."""


class QueryTerm(NamedTuple):
    """One thing looked for: a word, a number (`value`), a date (`days`), or a year, which may be all of them."""

    raw: str
    """As typed."""
    word: str
    """Folded; empty for a date or a number of several words."""
    parts: tuple[str, ...]
    place: int
    """The first of its words among those typed; `end` is behind the last."""
    end: int
    value: float | None = None
    days: Days | None = None
    unit: str = ""
    """The word or sign beside a number that says of what, folded: mw, %, usd."""
    weight: float = 1.0
    """The share at which it counts; below 1, a fact without it is not left out, only not preferred."""
    before: str = ""
    """The stop word before it, folded, which may belong to it: با of با کیفیت."""
    instead: tuple[str, ...] = ()
    """What is looked for in its place, folded."""

    @property
    def is_optional(self) -> bool:
        """Whether a fact without it is no worse: an attribute, a light word, a unit, a small number in letters."""
        return self.weight < REQUIRED

    @property
    def is_word(self) -> bool:
        """Whether it is neither a number nor a date."""
        return self.value is None and self.days is None


class Query(NamedTuple):
    """A query as understood."""

    terms: tuple[QueryTerm, ...]
    asked: Asked | None
    is_question: bool
    """Whether question words ask, rather than a word such as date or length."""
    whole: str
    """All words folded and joined, to compare with a whole label."""
    question: Question
    """The kinds of answer, measures and types asked for, and the word that is counted."""


def parse_query(text: str, today: dt.date | None = None, is_known: Callable[[str], bool] = lambda _: True) -> Query:
    """Find the dates, numbers and question words of a query; drop stop words.

    What is not `is_known` may be a slip of a function word: whn for when.
    """
    found = [_corrected(word, is_known) for word in words(text[:_LONGEST_TEXT])[:_MOST_WORDS]]
    folded = [word.text for word in found]
    question = read_question(folded, [_raw(text, [word]) for word in found])
    taken = set(question.asking)
    terms = list(_dates(text, found, taken, today))
    terms += _numbers(text, found, taken)
    behind_number = {term.end for term in terms if term.value is not None and not term.days}
    if question.asked is Asked.REASON:
        place = min(question.asking)
        terms.append(
            QueryTerm(_raw(text, [found[place]]), REASONS[0], (), place, place + 1, weight=ATTRIBUTE, instead=REASONS)
        )
    for place, word in enumerate(found):
        if place not in taken and not _is_stop_word(word, text):
            before = folded[place - 1] if place and place - 1 not in taken and folded[place - 1] in STOP_WORDS else ""
            is_unit = place in behind_number and unit_word(word.text) in UNIT_WORDS
            weight = ATTRIBUTE if place in question.naming else _weight(word, is_unit=is_unit)
            terms.append(
                QueryTerm(_raw(text, [word]), word.text, word.parts, place, place + 1, weight=weight, before=before)
            )
    terms.sort(key=lambda term: term.place)
    asked = question.asked or _hinted(terms)
    return Query(_some_required(terms), asked, question.asked is not None, "".join(folded), question)


def _corrected(word: Word, is_known: Callable[[str], bool]) -> Word:
    if not word.text.isalpha() or word.text in FUNCTION_WORDS or is_known(word.text):
        return word
    meant = slip_of(word.text)
    return word._replace(text=meant) if meant else word


def slip_of(word: str) -> Folded | None:
    """The function word that lacks one letter here, or has two the wrong way round; no other slip is that clear.

    >>> slip_of("wich"), slip_of("betwene"), slip_of("wire")
    ('which', 'between', None)
    """
    return _slips(word[:1]).get(word)


@functools.cache
def _slips(initial: str) -> Mapping[str, Folded]:
    """The slips of the function words that begin so."""
    found: dict[str, Folded] = {}
    for word in sorted(FUNCTION_WORDS - ROMANISED):
        shortest = _SHORTEST_PERSIAN if is_persian(word) or word in LIGHT_WORDS else _SHORTEST_CORRECTED
        if word.startswith(initial) and len(word) >= shortest:
            for at in range(1, len(word)):
                for slip in (word[:at] + word[at + 1 :], word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]):
                    found.setdefault(slip, Folded(word))
    return found


# Words that fold to a stop word but are another word as written: öldü, died; oldu, became.
_WRITTEN_APART = frozenset(("öldü", "ölüb", "ölür", "ölən"))


def _is_stop_word(word: Word, text: str) -> bool:
    return word.text in STOP_WORDS and text[word.start : word.end].lower() not in _WRITTEN_APART


def _weight(word: Word, *, is_unit: bool) -> float:
    if is_unit or word.text == "%" or (word.text in ATTRIBUTES and word.text not in LIGHT_WORDS):
        return ATTRIBUTE
    if word.parts[:1] in (("می",), ("نمی",)) or is_light(word.text):
        return LIGHT
    known = attribute(word.text)
    return ATTRIBUTE if known and known.is_optional else REQUIRED


def _dates(text: str, found: list[Word], taken: set[int], today: dt.date | None) -> Iterator[QueryTerm]:
    from azir_cli.dates.lexicon import may_date

    if not may_date([word.text for word in found]):
        return
    from azir_cli.dates.finding import find_dates

    for start, end, parsed in find_dates(text, found, today):
        places = [place for place in range(start, end) if place not in taken]
        interval = parsed.interval
        if places and interval.first and interval.last:
            inside = [found[place] for place in places]
            word = inside[0].text if len(inside) == 1 else ""
            days = Days(interval.first.toordinal(), interval.last.toordinal())
            value = float(word) if word.isdecimal() else None
            yield QueryTerm(_raw(text, inside), word, (), places[0], end, value, days)
            taken.update(places)


def _numbers(text: str, found: list[Word], taken: set[int]) -> Iterator[QueryTerm]:
    """The numbers; the ending of an ordinal or of a case behind figures is part of them (40th, 1991-ci, 700-dən)."""
    folded = ["" if place in taken else word.text for place, word in enumerate(found)]
    for number in numerals.numbers(folded):
        inside = found[number.first : number.end]
        word = inside[0].text if len(inside) == 1 else ""
        end = number.end
        if end < len(found) and end not in taken and _is_ending(text, found[end - 1], found[end]):
            taken.add(end)
            end += 1
        taken.update(range(number.first, number.end))
        yield QueryTerm(
            raw=_raw(text, inside),
            word=word,
            parts=(),
            place=number.first,
            end=end,
            value=number.value,
            unit=_unit(text, found, number.first, end),
            weight=ATTRIBUTE if word and not numerals.is_figures(word) else REQUIRED,
        )


def _unit(text: str, found: list[Word], first: int, end: int) -> str:
    """The unit of a number: the word behind it, or the sign before or behind it."""
    before = text[: found[first].start].rstrip()[-1:]
    behind = text[found[end - 1].end :].lstrip()[:1]
    sign = SIGNS.get(before) or SIGNS.get(behind)
    return sign or (unit_word(found[end].text) if end < len(found) else "")


def _is_ending(text: str, number: Word, word: Word) -> bool:
    between = text[number.end : word.start]
    return numerals.is_figures(number.text) and between in ("", "-", "'", "’") and word.text in _ENDINGS


def _raw(text: str, found: list[Word]) -> str:
    return text[found[0].start : found[-1].end]


def _some_required(terms: list[QueryTerm]) -> tuple[QueryTerm, ...]:
    """Where all terms are attributes or units, they are what is asked for."""
    if all(term.is_optional for term in terms):
        return tuple(term._replace(weight=REQUIRED) for term in terms)
    return tuple(terms)


def _hinted(terms: list[QueryTerm]) -> Asked | None:
    """What an attribute asks for without a question word: the date of a visit, the length of a line."""
    known = (attribute(term.word) for term in terms if term.is_word)
    return next((found.kind.asked for found in known if found and found.kind.asked), None)
