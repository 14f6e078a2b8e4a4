"""What the terms of a query mean → the facts that each reaches: by words, names, numbers and dates."""

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.search.expansion import Understood
from azir_cli.search.index import BY_TOPIC, BY_UNIT, BY_VALUE, NAMES_ENTITY, NAMES_TOPIC, OPEN_END, OPEN_START, Index
from azir_cli.search.language.units import MEASURED_IN
from azir_cli.search.lookup import How, Meaning
from azir_cli.search.query import Days, Term
from azir_cli.text import numerals

SYNONYM = 0.9
"""A topic by another name than its label: people mean about the same, facts with the very word mean it."""

_LATER_TOPIC = 0.015
"""What each topic that a fact names before costs: curators name the nearest first."""

PARTIAL_LABEL = 0.75
"""A word of an entity's or topic's label without the rest: Committee for the Relief Committee."""

PARTIAL_PERSON = 0.85
"""A given name or a surname in any spelling: what a person is mostly called."""

PARTIAL_ALSO = 0.6
"""Likewise of another spelling; by itself no answer (`rank.ENOUGH_ALONE`)."""

_AS_GOOD = 0.13
"""Where a fact holds two meanings of a term that differ less, both say where it is: investment, invested."""

OTHER_UNIT = 0.5
"""The number of another unit: 700 companies for 700 MW."""

UNSAID_UNIT = 0.7
"""A number of a text, where the query names a unit."""

MEASURED = 0.8
"""An amount in hours for the word duration."""

MOST_SAID = 0.75
"""What a word says at most, as a share of what a word of one fact would: unknown words say so much, and rare ones,
so that one rare word never outweighs an unknown one."""

# Dates. Within the days asked for, a fact is right, be it a day of the year or the year itself; a fact whose days
# are wider than those asked for only may be meant. Per doubling:
_NARROWER, _WIDER = 0.01, 0.05

_OPEN_HERE, _OPEN_ELSEWHERE = 0.15, 0.4
"""Since 1991: near for 1991 itself, no answer for 2005 alone."""

_LEAST_DATE = 0.3


class Met(NamedTuple):
    """How a fact holds a term: `quality` 0 to 1, `mask` where (see `index`), the meaning that it met."""

    quality: float
    mask: int
    meaning: Meaning
    is_partial: bool
    """Whether it met only part of the name of an entity or topic."""


class Way(NamedTuple):
    """One way for a term to reach facts; they come with their masks, or with places among the topics of the fact."""

    facts: Mapping[int, int]
    quality: float
    meaning: Meaning
    mark: int = 0
    """The mask of all its facts, unless they come with their own."""
    named: frozenset[int] = frozenset()
    """The facts whose label names the entity or topic."""
    is_partial: bool = False

    def met(self, fact: int) -> Met | None:
        """How a fact is met this way."""
        value = self.facts.get(fact)
        if value is None:
            return None
        if not self.mark:
            return Met(self.quality, value, self.meaning, self.is_partial)
        is_topic = self.mark == BY_TOPIC
        quality = self.quality * (1 - _LATER_TOPIC * value) if is_topic else self.quality
        mask = self.mark | (NAMES_TOPIC if is_topic else NAMES_ENTITY) if fact in self.named else self.mark
        return Met(quality, mask, self.meaning, self.is_partial)


class Reach:
    """A term and the ways in which it reaches facts, best first; `idf` is how much it says."""

    def __init__(self, term: Term, ways: Sequence[Way], idf: float) -> None:
        self.term, self.ways, self.idf = term, ways, idf

    @property
    def weight(self) -> float:
        """How much it counts: what it says, and less where a fact need not hold it."""
        return self.idf * self.term.weight

    @functools.cached_property
    def facts(self) -> frozenset[int]:
        """All facts reached."""
        return frozenset().union(*(way.facts for way in self.ways))

    def met(self, fact: int) -> Met | None:
        """How a fact holds the term: the best way counts, and all places of ways about as good."""
        best: Met | None = None
        for way in self.ways:
            if best and way.quality < best.quality - _AS_GOOD:
                break
            met = way.met(fact)
            if met is None:
                continue
            if best is None:
                best = met
                continue
            better, worse = (met, best) if met.quality > best.quality else (best, met)
            best = better._replace(mask=better.mask | worse.mask)
        return best


Names = Mapping[int, Mapping[int, Meaning]]
"""Names that terms touch: name → term → what it meant."""


class Reached(NamedTuple):
    """What the terms of a query reach, the names that are wholly in the query, and the concepts touched by a word."""

    reaches: Sequence[Reach]
    names: Names
    touched: frozenset[int]


def reach(index: Index, understood: Sequence[Understood]) -> Reached:
    """Find what each term of a query reaches."""
    touched: dict[int, dict[int, Meaning]] = {}
    for position, one in enumerate(understood):
        for meaning in one.meanings:
            for name in index.names_with(meaning.word):
                touched.setdefault(name, {}).setdefault(position, meaning)
    whole = {
        name: terms
        for name, terms in touched.items()
        if set(index.name(name).words) <= {meaning.word for meaning in terms.values()}
    }
    labelled = {concept: index.named_in_label(concept) for concept in {index.name(name).concept for name in whole}}
    reaches = [_reach(index, one, whole, labelled) for one in understood]
    return Reached(reaches, whole, frozenset(index.name(name).concept for name in touched))


def _reach(index: Index, one: Understood, whole: Names, labelled: Mapping[int, frozenset[int]]) -> Reach:
    ways = [
        *_by_words(index, one),
        *_by_names(index, one, whole, labelled),
        *_by_measure(index, one.term),
        *_by_number(index, one.term),
        *_by_date(index, one.term),
    ]
    ways.sort(key=lambda way: -way.quality)
    return Reach(one.term, ways, _idf(index, ways))


def _idf(index: Index, ways: Sequence[Way]) -> float:
    """The less facts a term reaches, the more it says; what is not known, or only guessed, says most."""
    count = max(1, len(index.ids))
    most = MOST_SAID * _information(1, count)
    held: set[int] = set().union(*(way.facts for way in ways if not way.is_partial))
    if not held:
        return most
    certainty = ways[0].quality
    return min(most, certainty * _information(len(held), count) + (1 - certainty) * most)


def _information(holding: int, count: int) -> float:
    return math.log(1 + (count - holding + 0.5) / (holding + 0.5))


def _by_words(index: Index, one: Understood) -> Iterator[Way]:
    for meaning in one.meanings:
        facts = index.postings(meaning.word)
        if facts:
            yield Way(facts, meaning.quality, meaning)


def _by_names(index: Index, one: Understood, whole: Names, labelled: Mapping[int, frozenset[int]]) -> Iterator[Way]:
    """For each concept that a meaning names, wholly or in part, the best way to reach its facts."""
    best: dict[int, Way] = {}
    for meaning in one.meanings:
        for position in index.names_with(meaning.word):
            name = index.name(position)
            concept = index.concepts[name.concept]
            is_whole = position in whole
            if is_whole:
                share = SYNONYM if concept.mark == BY_TOPIC and not name.is_label else 1.0
            else:
                share = PARTIAL_PERSON if concept.is_person else PARTIAL_LABEL if name.is_label else PARTIAL_ALSO
            quality = meaning.quality * share
            before = best.get(name.concept)
            if before is None or (is_whole, quality) > (not before.is_partial, before.quality):
                named = labelled[name.concept] if is_whole else frozenset()
                facts = index.members(name.concept)
                best[name.concept] = Way(facts, quality, meaning, concept.mark, named, is_partial=not is_whole)
    yield from best.values()


def _by_measure(index: Index, term: Term) -> Iterator[Way]:
    """Let an attribute meet the amounts in its units."""
    units = MEASURED_IN.get(term.word, ())
    for position, concept in enumerate(index.concepts if units else ()):
        if concept.mark == BY_UNIT and concept.id in units:
            word = index.name(concept.first).words[0]
            yield Way(index.members(position), MEASURED, Meaning(word, MEASURED, How.FORM), BY_UNIT)


def _by_number(index: Index, term: Term) -> Iterator[Way]:
    """Meet a number by its value; where the query names a unit, numbers of other units are worth less."""
    if term.value is None:
        return
    concepts = [index.concepts[index.name(name).concept] for name in index.names_with(term.unit)]
    units = {concept.id for concept in concepts if concept.mark == BY_UNIT}
    other = numerals.other_reading(term.word)
    for value in (term.value,) if other is None else (term.value, other):
        key = numerals.key(value)
        ways: dict[float, dict[int, int]] = {}
        for fact, mask, unit in index.numbers(key):
            quality = 1.0 if not units or unit in units else OTHER_UNIT if unit else UNSAID_UNIT
            facts = ways.setdefault(quality, {})
            facts[fact] = facts.get(fact, 0) | mask
        for quality, facts in ways.items():
            yield Way(facts, quality, Meaning(key, quality, How.DATE if term.days else How.NUMBER))


def _by_date(index: Index, term: Term) -> Iterator[Way]:
    days = term.days
    if not days:
        return
    ways: dict[float, dict[int, int]] = {}
    for fact, first, last in index.spans:
        if first <= days.last and last >= days.first:
            ways.setdefault(_date_quality(days, first, last), {})[fact] = BY_VALUE
    for quality, facts in ways.items():
        yield Way(facts, quality, Meaning(term.raw, quality, How.DATE))


def _date_quality(asked: Days, first: int, last: int) -> float:
    """How well a fact's days are those asked for: 1 for the same days, less the wider either span."""
    common = min(last, asked.last) - max(first, asked.first) + 1
    quality = 1 - _NARROWER * math.log2((asked.last - asked.first + 1) / common)
    if first == OPEN_START or last == OPEN_END:
        end = last if first == OPEN_START else first
        quality -= _OPEN_HERE if asked.first <= end <= asked.last else _OPEN_ELSEWHERE
    else:
        quality -= _WIDER * math.log2((last - first + 1) / common)
    return max(_LEAST_DATE, round(quality, 3))
