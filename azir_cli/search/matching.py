"""Expanded terms → the facts that each matches: by words, names, numbers and dates."""

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.search.expansion import ExpandedTerm
from azir_cli.search.index import OPEN_END, OPEN_START, ConceptNo, FactNo, Index, NameNo
from azir_cli.search.language.attributes import units_of
from azir_cli.search.locations import BY_TOPIC, BY_UNIT, BY_VALUE, NAMES_ENTITY, NAMES_TOPIC, is_only_also
from azir_cli.search.lookup import Candidate, MatchKind
from azir_cli.search.query import Days, QueryTerm
from azir_cli.text import numerals

ALSO_QUALITY = 0.9
"""A word of a fact's other wordings: what people would call it, below the very word."""

UNKNOWN = 3.0
"""Weight of a word that no fact holds: nothing tells how much it says, and facts without it seldom are an answer."""

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
"""Where a fact holds two candidates of a term that differ less, both say where it is: investment, invested."""

OTHER_UNIT = 0.5
"""The number of another unit: 700 companies for 700 MW."""

UNSAID_UNIT = 0.7
"""A number of a text, where the query names a unit."""

MEASURED = 0.8
"""An amount in hours for the word duration."""

MOST_SAID = 0.75
"""Upper bound of a term's idf, as a share of the idf of a word found in one fact. Unknown words get it too, so a rare
known word never outweighs an unknown one."""

# Loss of quality per doubling of the ratio of lengths: small if the fact's interval is shorter than the query's, larger
# if it is longer.
_NARROWER, _WIDER = 0.01, 0.05

_OPEN_HERE, _OPEN_ELSEWHERE = 0.15, 0.4
"""Since 1991: near for 1991 itself, no answer for 2005 alone."""

_LEAST_DATE = 0.3


class TermMatch(NamedTuple):
    """A query term found in one fact: match quality (0 to 1), location mask, the candidate that was found."""

    quality: float
    mask: int
    candidate: Candidate
    is_partial: bool
    """Whether only part of the name of an entity or topic was found."""


class PostingSource(NamedTuple):
    """One posting list that a term matches through: of a word, name, unit, number or date.

    Values are location masks; if `mark` is set, the concept's rank in the fact's list of its kind.
    """

    facts: Mapping[FactNo, int]
    quality: float
    candidate: Candidate
    mark: int = 0
    """The mask of all its facts, unless they come with their own."""
    named: frozenset[FactNo] = frozenset()
    """The facts whose label names the entity or topic."""
    is_partial: bool = False

    def match(self, fact: FactNo) -> TermMatch | None:
        """The match of the term in a fact; None where the list does not hold it."""
        value = self.facts.get(fact)
        if value is None:
            return None
        if not self.mark:
            quality = self.quality * ALSO_QUALITY if is_only_also(value) else self.quality
            return TermMatch(quality, value, self.candidate, self.is_partial)
        is_topic = self.mark == BY_TOPIC
        quality = self.quality * (1 - _LATER_TOPIC * value) if is_topic else self.quality
        mask = self.mark | (NAMES_TOPIC if is_topic else NAMES_ENTITY) if fact in self.named else self.mark
        return TermMatch(quality, mask, self.candidate, self.is_partial)


class TermMatches:
    """A term, its idf (the less facts it matches, the more it says), and its posting sources, best first."""

    def __init__(self, term: QueryTerm, sources: Sequence[PostingSource], idf: float, *, share: float = 1.0) -> None:
        self.term, self.sources, self.idf = term, sources, idf
        self.share = share
        """Below 1 for a word of a name: the words of one name weigh together as the rarest of them."""

    @property
    def weight(self) -> float:
        """Its part of the query's information: the idf, less where a fact need not hold the term."""
        return self.idf * self.term.weight * self.share * (1.0 if self.facts else UNKNOWN)

    @functools.cached_property
    def facts(self) -> frozenset[FactNo]:
        """All facts matched."""
        return frozenset().union(*(source.facts for source in self.sources))

    def match(self, fact: FactNo) -> TermMatch | None:
        """The match of the term in a fact: the best source counts, and all places of sources about as good."""
        best: TermMatch | None = None
        for source in self.sources:
            if best and source.quality < best.quality - _AS_GOOD:
                break
            found = source.match(fact)
            if found is None:
                continue
            if best is None:
                best = found
                continue
            better, worse = (found, best) if found.quality > best.quality else (best, found)
            best = better._replace(mask=better.mask | worse.mask)
        return best


NameMatches = Mapping[NameNo, Mapping[int, Candidate]]
"""Names of which a query term matched a word: name → position of the term → candidate."""


class QueryMatches(NamedTuple):
    """The matches of a query's terms."""

    terms: Sequence[TermMatches]
    names: NameMatches
    """Names of which the query holds a word, perhaps with others."""
    full_names: NameMatches
    """Those of which it holds every word."""


def match_terms(index: Index, expanded: Sequence[ExpandedTerm]) -> QueryMatches:
    """Find the facts that each term of a query matches."""
    names_by_word: dict[NameNo, dict[int, Candidate]] = {}
    for position, one in enumerate(expanded):
        for candidate in one.candidates:
            for name in index.names_with(candidate.word):
                names_by_word.setdefault(name, {}).setdefault(position, candidate)
    full_names = {
        name: terms
        for name, terms in names_by_word.items()
        if set(index.name(name).words) <= {candidate.word for candidate in terms.values()}
    }
    concepts = {index.name(name).concept for name in full_names}
    labelled = {concept: index.named_in_label(concept) for concept in concepts}
    terms = [_match_term(index, one, full_names, labelled) for one in expanded]
    _weigh_names(index, terms, full_names)
    return QueryMatches(terms, names_by_word, full_names)


def _weigh_names(index: Index, terms: Sequence[TermMatches], full_names: NameMatches) -> None:
    """Let the words of one name weigh together as the rarest of them: a name is one thing."""
    taken: set[int] = set()
    for name in sorted(full_names, key=lambda name: (-len(full_names[name]), name)):
        words = index.name(name).words
        places = [place for place, candidate in full_names[name].items() if candidate.word in words]
        if len(places) > 1 and taken.isdisjoint(places):
            taken.update(places)
            share = max(terms[place].idf for place in places) / sum(terms[place].idf for place in places)
            for place in places:
                terms[place].share = share


_Labelled = Mapping[ConceptNo, frozenset[FactNo]]


def _match_term(index: Index, one: ExpandedTerm, full_names: NameMatches, labelled: _Labelled) -> TermMatches:
    sources = [
        *_by_words(index, one),
        *_by_names(index, one, full_names, labelled),
        *_by_measure(index, one.term),
        *_by_number(index, one.term),
        *_by_date(index, one.term),
    ]
    sources.sort(key=lambda source: -source.quality)
    return TermMatches(one.term, sources, _idf(index, sources))


def _idf(index: Index, sources: Sequence[PostingSource]) -> float:
    """The less facts a term matches, the more it says; what is not known, or only guessed, says most."""
    count = max(1, len(index.ids))
    most = MOST_SAID * _information(1, count)
    held: set[FactNo] = set().union(*(source.facts for source in sources if not source.is_partial))
    if not held:
        return most
    certainty = sources[0].quality
    return min(most, certainty * _information(len(held), count) + (1 - certainty) * most)


def _information(holding: int, count: int) -> float:
    return math.log(1 + (count - holding + 0.5) / (holding + 0.5))


def _by_words(index: Index, one: ExpandedTerm) -> Iterator[PostingSource]:
    for candidate in one.candidates:
        facts = index.postings(candidate.word)
        if facts:
            yield PostingSource(facts, candidate.quality, candidate)


def _by_names(index: Index, one: ExpandedTerm, full_names: NameMatches, labelled: _Labelled) -> Iterator[PostingSource]:
    """For each concept that a candidate names, wholly or in part, its facts, in the best way."""
    best: dict[ConceptNo, PostingSource] = {}
    for candidate in one.candidates:
        for position in index.names_with(candidate.word):
            name = index.name(position)
            concept = index.concepts[name.concept]
            is_whole = position in full_names
            if is_whole:
                share = SYNONYM if concept.mark == BY_TOPIC and not name.is_label else 1.0
            else:
                share = PARTIAL_PERSON if concept.is_person else PARTIAL_LABEL if name.is_label else PARTIAL_ALSO
            quality = candidate.quality * share
            before = best.get(name.concept)
            if before is None or (is_whole, quality) > (not before.is_partial, before.quality):
                named = labelled[name.concept] if is_whole else frozenset()
                facts = index.members(name.concept)
                source = PostingSource(facts, quality, candidate, concept.mark, named, is_partial=not is_whole)
                best[name.concept] = source
    yield from best.values()


def _by_measure(index: Index, term: QueryTerm) -> Iterator[PostingSource]:
    """Let an attribute meet the amounts in its units."""
    units = units_of(term.word)
    for position, concept in enumerate(index.concepts if units else ()):
        if concept.mark == BY_UNIT and concept.id in units:
            word = index.name(concept.first).words[0]
            candidate = Candidate(word, MEASURED, MatchKind.FORM)
            yield PostingSource(index.members(ConceptNo(position)), MEASURED, candidate, BY_UNIT)


def _by_number(index: Index, term: QueryTerm) -> Iterator[PostingSource]:
    """Meet a number by its value; where the query names a unit, numbers of other units are worth less."""
    if term.value is None:
        return
    concepts = [index.concepts[index.name(name).concept] for name in index.names_with(term.unit)]
    units = {concept.id for concept in concepts if concept.mark == BY_UNIT}
    other = numerals.other_reading(term.word)
    for value in (term.value,) if other is None else (term.value, other):
        key = numerals.key(value)
        qualities: dict[float, dict[FactNo, int]] = {}
        for fact, mask, unit in index.numbers(key):
            quality = 1.0 if not units or unit in units else OTHER_UNIT if unit else UNSAID_UNIT
            facts = qualities.setdefault(quality, {})
            facts[fact] = facts.get(fact, 0) | mask
        for quality, facts in qualities.items():
            kind = MatchKind.DATE if term.days else MatchKind.NUMBER
            yield PostingSource(facts, quality, Candidate(key, quality, kind))


def _by_date(index: Index, term: QueryTerm) -> Iterator[PostingSource]:
    days = term.days
    if not days:
        return
    qualities: dict[float, dict[FactNo, int]] = {}
    for fact, first, last in index.spans:
        if first <= days.last and last >= days.first:
            qualities.setdefault(_date_quality(days, first, last), {})[fact] = BY_VALUE
    for quality, facts in qualities.items():
        yield PostingSource(facts, quality, Candidate(term.raw, quality, MatchKind.DATE))


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
