"""The matches of a query's terms → the facts that hold enough of it, scored, best first."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from azir_cli.search.index import FactNo, Index
from azir_cli.search.locations import (
    ALSO,
    BY_ENTITY,
    BY_SECTION,
    BY_TOPIC,
    BY_UNIT,
    BY_VALUE,
    LABEL,
    NAMES_ENTITY,
    NAMES_TOPIC,
    OF,
    TEXT,
    location_mask,
    locations_in,
)
from azir_cli.search.lookup import MatchKind
from azir_cli.search.matching import QueryMatches, TermMatch, TermMatches

ENOUGH = 0.6
"""The share of the query's information that a fact must hold: of two words that say as much, both."""

ENOUGH_ALONE = 0.75
"""The same for one word; what matches it worse is a suggestion."""

_SURE_SHARE = 0.5
"""Half of the matched information must come from terms matched with at least `ENOUGH_ALONE`."""

NEAR_BEST = 0.4
"""Facts with less than this share of the best score are dropped."""

# By where a fact holds a term. The differences hardly matter, their order does: its label says what a fact is.
_LABEL_WEIGHT = 3.0
_WEIGHTS = (
    (BY_VALUE, 2.5),
    (NAMES_ENTITY, 2.7),
    (NAMES_TOPIC, 2.5),
    (BY_ENTITY, 2.0),
    (BY_TOPIC, 2.0),
    (BY_UNIT, 2.0),
    (BY_SECTION, 0.5),
)
_OF_WEIGHT, _TEXT_WEIGHT, _ALSO_WEIGHT = 1.5, 1.0, 1.0

# BM25: how fast more weight stops to matter, and how much the length of a label does.
_K1 = 1.2
_B = 0.2
_ANYWHERE = LABEL | TEXT | OF | ALSO
_BEST = _LABEL_WEIGHT * (_K1 + 1) / (_LABEL_WEIGHT + _K1)

# What counts beyond the words, as shares of the words' score: that they agree in one label, or in one language;
# that the fact belongs to the entity or topic that the query names.
_IN_LABEL, _IN_LANGUAGE, _ABOUT = 0.20, 0.10, 0.15

_BY_NAME = 0.9
"""Credit for the label where it names the entity by a synonym or states the number."""

ANSWERS = 0.15
"""What a fact gains that can answer the question by its label: more than the length of a label makes (`_B`)."""

_ASKED = 200
"""So many of the best facts are asked whether they can answer; that takes the facts themselves."""

_KIND = 0.005
"""What each step down in importance of kind costs."""

Holding = tuple[TermMatches, TermMatch | None]
"""A term of the query, and its match in the fact at hand."""


class ScoredFact(NamedTuple):
    """A fact's score with what made it; shares are 0 to 1."""

    fact: FactNo
    score: float
    coverage: float
    label: float
    """The share of the query that is in its label in one language; `language`: in any text of one language."""
    language: float
    about: float
    """The share of the query that names an entity or topic of the fact."""
    answers: float = 0.0
    is_whole: bool = False
    """Whether its label or id is the whole query."""


class RankRequest(NamedTuple):
    """What is wanted beyond the words: all of them (`exact`), certain facts (`keep`), an answer to a question.

    `whole` are the facts whose label or id is the query; a fact must be in each of the `demands`; `answers` says from
    0 to 1 how well a fact can answer.
    """

    exact: bool
    whole: frozenset[FactNo]
    demands: Sequence[AbstractSet[FactNo]]
    keep: Callable[[FactNo], bool]
    answers: Callable[[FactNo], float] | None
    enough: float = ENOUGH
    """The share of the query's information that a fact must hold."""
    must_answer: bool = False
    """Whether a fact that cannot answer is no result, unless its label is the query."""


class Features(NamedTuple):
    """All that a score depends on; many facts have it in common."""

    matches: tuple[TermMatch | None, ...]
    length: int
    importance: int
    about: float


def rank(index: Index, matches: QueryMatches, request: RankRequest) -> list[ScoredFact]:
    """Score the facts that hold enough of the query, best first."""
    shares = _about(index, matches)
    scores: dict[Features, ScoredFact | None] = {}
    found: list[ScoredFact] = []
    for fact in _candidates(matches.terms, request.enough) - request.whole:
        if not all(fact in facts for facts in request.demands):
            continue
        features = Features(
            matches=tuple(term.match(fact) for term in matches.terms),
            length=index.lengths[fact],
            importance=index.importance[fact],
            about=shares.get(fact, 0.0),
        )
        if features not in scores:
            scores[features] = _scored(index, matches.terms, features, request)
        scored = scores[features]
        if scored and request.keep(fact) and _may_answer(request, fact):
            found.append(scored._replace(fact=fact))
    whole = [ScoredFact(fact, 1.0, 1.0, 1.0, 1.0, 1.0, is_whole=True) for fact in request.whole if request.keep(fact)]
    found = sorted(whole + found, key=lambda one: _order(index, one))
    if request.answers:
        found = sorted(_answering(found, request.answers), key=lambda one: _order(index, one))
    return [one for one in found if one.score >= NEAR_BEST * found[0].score]


def _may_answer(request: RankRequest, fact: FactNo) -> bool:
    return not (request.must_answer and request.answers) or request.answers(fact) > 0


def _order(index: Index, one: ScoredFact) -> tuple[bool, float, int, str]:
    return not one.is_whole, -one.score, index.importance[one.fact], index.ids[one.fact]


def _candidates(terms: Sequence[TermMatches], enough: float) -> set[FactNo]:
    """The facts that may hold enough: the postings of the heaviest required terms, until the rest cannot be enough.

    As MaxScore does.
    """
    left = total = sum(term.weight for term in terms)
    facts: set[FactNo] = set()
    for term in sorted(terms, key=lambda term: -term.weight):
        if term.term.is_optional:
            continue
        if left < enough * total:
            break
        facts.update(term.facts)
        left -= term.weight
    return facts


def coverage(holdings: Sequence[Holding]) -> float:
    """The share of the query's information that a fact holds; optional terms count only where they are held."""
    held = sum(term.weight * match.quality for term, match in holdings if match)
    return held / sum(term.weight for term, match in holdings if match or not term.term.is_optional)


def covers_enough(holdings: Sequence[Holding], enough: float) -> bool:
    """Whether a fact holds enough of the query; of a query of one word, more, unless it is part of a name."""
    required = [match for _, match in _required(holdings)]
    if len(required) > 1:
        return coverage(holdings) >= enough
    return coverage(holdings) >= ENOUGH_ALONE or any(match and is_part_of_name(match) for match in required)


def is_part_of_name(match: TermMatch) -> bool:
    """Whether the very word, or a form of it, is part of a longer name of what the fact is about."""
    return match.is_partial and match.candidate.how in (MatchKind.EXACT, MatchKind.FORM)


def is_mostly_certain(holdings: Sequence[Holding]) -> bool:
    """Whether enough of what a fact holds is no guess."""
    required = list(_required(holdings))
    if len(required) == 1:
        return True
    held = [(term.weight * match.quality, match.quality) for term, match in required if match]
    sure = sum(worth for worth, quality in held if quality >= ENOUGH_ALONE)
    return sure >= _SURE_SHARE * sum(worth for worth, _ in held)


def holds_every_word(holdings: Sequence[Holding]) -> bool:
    """Whether a fact holds every term of the query that it must hold."""
    return all(match for _, match in _required(holdings))


def _required(holdings: Sequence[Holding]) -> Iterator[Holding]:
    return ((term, match) for term, match in holdings if not term.term.is_optional)


def _about(index: Index, matches: QueryMatches) -> dict[FactNo, float]:
    """For each fact of an entity or topic that the query names, the share of the query that is its name."""
    total = sum(term.weight for term in matches.terms if not term.term.is_optional)
    shares: dict[FactNo, float] = {}
    for position, terms in matches.full_names.items():
        name = index.name(position)
        if index.concepts[name.concept].mark not in (BY_ENTITY, BY_TOPIC):
            continue
        named = sum(
            matches.terms[term].weight * candidate.quality
            for term, candidate in terms.items()
            if candidate.word in name.words and not matches.terms[term].term.is_optional
        )
        for fact in index.members(name.concept):
            shares[fact] = max(shares.get(fact, 0.0), min(1.0, named / total))
    return shares


def _answering(found: Sequence[ScoredFact], answers: Callable[[FactNo], float]) -> Iterator[ScoredFact]:
    """Let the facts gain that can answer, among the best: others could not become first by it."""
    for position, one in enumerate(found):
        able = answers(one.fact) if position < _ASKED and not one.is_whole else 0.0
        gain = (1 + ANSWERS * able) / (1 + ANSWERS)
        yield one if one.is_whole else one._replace(score=one.score * gain, answers=able)


def _scored(index: Index, terms: Sequence[TermMatches], features: Features, request: RankRequest) -> ScoredFact | None:
    """The score of facts with these features; None where they do not hold enough."""
    holdings = list(zip(terms, features.matches, strict=True))
    if not covers_enough(holdings, request.enough) or not is_mostly_certain(holdings):
        return None
    if request.exact and not holds_every_word(holdings):
        return None
    held = 0.0
    labels = [0.0] * len(index.languages)
    texts = [0.0] * len(index.languages)
    for term, match in holdings:
        if not match:
            continue
        worth = term.weight * match.quality
        held += worth * _saturation(_weight(match, features.length / index.average_length))
        by_name = _BY_NAME if match.mask & (NAMES_ENTITY | BY_VALUE) else 0
        for language in range(len(labels)):
            labels[language] += worth * (1 if match.mask & location_mask(language, LABEL) else by_name)
            texts[language] += worth * (1 if match.mask & location_mask(language, _ANYWHERE) else by_name)
    total = sum(term.weight for term in terms)
    label, language_share = max(labels) / total, max(texts) / total
    agreement = _IN_LABEL * label + _IN_LANGUAGE * language_share + _ABOUT * features.about
    covered = coverage(holdings)
    score = covered * held / total * (1 + agreement) / (1 + _IN_LABEL + _IN_LANGUAGE + _ABOUT)
    score *= 1 - _KIND * features.importance
    return ScoredFact(FactNo(-1), score, covered, label, language_share, features.about)


def _weight(match: TermMatch, length: float) -> float:
    """The weight of the best place where a fact holds a term; a short label (`length` 1 is average) says it louder."""
    places = locations_in(match.mask)
    weights = [weight for bit, weight in _WEIGHTS if match.mask & bit]
    if match.is_partial and not places:
        return _TEXT_WEIGHT
    if places & LABEL:
        weights.append(_LABEL_WEIGHT / (1 - _B + _B * length))
    if places & OF:
        weights.append(_OF_WEIGHT)
    if places & TEXT:
        weights.append(_TEXT_WEIGHT)
    if places & ALSO:
        weights.append(_ALSO_WEIGHT)
    return max(weights)


def _saturation(weight: float) -> float:
    """BM25's term, 1 for a word in a label of average length."""
    return weight * (_K1 + 1) / (weight + _K1) / _BEST
