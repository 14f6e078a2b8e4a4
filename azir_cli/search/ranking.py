"""What the terms of a query reach → the facts that answer it, with their scores and how these came about."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from azir_cli.search.index import (
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
    Index,
    cell,
    fields,
)
from azir_cli.search.matching import Met, Names, Reach

ENOUGH = 0.55
"""The share of the query's information that a fact must hold: of two words that say as much, both."""

ENOUGH_ALONE = 0.75
"""The same for one word; what meets it worse is a suggestion."""

_SURE_SHARE = 0.5
"""Of several words, those that are met so well must make half of what is held: guesses alone are no answer."""

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
_OF_WEIGHT, _TEXT_WEIGHT = 1.5, 1.0

# BM25: how fast more weight stops to matter, and how much the length of a label does.
_K1 = 1.2
_B = 0.2
_BEST = _LABEL_WEIGHT * (_K1 + 1) / (_LABEL_WEIGHT + _K1)

# What counts beyond the words, as shares of the words' score: that they agree in one label, or in one language;
# that the fact belongs to the entity or topic that the query names.
_IN_LABEL, _IN_LANGUAGE, _ABOUT = 0.20, 0.10, 0.15

_BY_NAME = 0.9
"""How much a label counts as holding a word if it calls the thing by another name, or tells the value."""

ANSWERS = 0.15
"""What a fact gains that can answer the question by its label: more than the length of a label makes (`_B`)."""

_ASKED = 200
"""So many of the best facts are asked whether they can answer; that takes the facts themselves."""

_KIND = 0.005
"""What each step down in importance of kind costs: enough between equals only."""


class Ranked(NamedTuple):
    """A fact's score with what made it; shares are 0 to 1."""

    fact: int
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


class Wanted(NamedTuple):
    """What is wanted beyond the words: all of them (`exact`), certain facts (`keep`), an answer to a question.

    `whole` are the facts whose label or id is the query; `answers` says from 0 to 1 how well a fact can answer.
    """

    exact: bool
    whole: frozenset[int]
    keep: Callable[[int], bool]
    answers: Callable[[int], float] | None


def rank(index: Index, reaches: Sequence[Reach], names: Names, wanted: Wanted) -> list[Ranked]:
    """Score the facts that hold enough of the query, best first."""
    shares = _about(index, reaches, names)
    scores: dict[_Holding, Ranked | None] = {}
    found: list[Ranked] = []
    for fact in _candidates(reaches) - wanted.whole:
        met = tuple(reached.met(fact) for reached in reaches)
        holding = _Holding(met, index.lengths[fact], index.importance[fact], shares.get(fact, 0.0))
        if holding not in scores:
            scores[holding] = _ranked(index, reaches, holding, exact=wanted.exact)
        ranked = scores[holding]
        if ranked and wanted.keep(fact):
            found.append(ranked._replace(fact=fact))
    whole = [Ranked(fact, 1.0, 1.0, 1.0, 1.0, 1.0, is_whole=True) for fact in wanted.whole if wanted.keep(fact)]
    found = sorted(whole + found, key=lambda one: _order(index, one))
    if wanted.answers:
        found = sorted(_answering(found, wanted.answers), key=lambda one: _order(index, one))
    return [one for one in found if one.score >= NEAR_BEST * found[0].score]


class _Holding(NamedTuple):
    """All that a score depends on; many facts have it in common."""

    met: tuple[Met | None, ...]
    length: int
    importance: int
    about: float


def _order(index: Index, one: Ranked) -> tuple[bool, float, int, str]:
    return not one.is_whole, -one.score, index.importance[one.fact], index.ids[one.fact]


def _candidates(reaches: Sequence[Reach]) -> set[int]:
    """The facts that may hold enough: those of the terms that say most, as long as the others do not suffice."""
    left = total = sum(reached.weight for reached in reaches)
    facts: set[int] = set()
    for reached in sorted(_required(reaches), key=lambda reached: -reached.weight):
        if left < ENOUGH * total:
            break
        facts.update(reached.facts)
        left -= reached.weight
    return facts


def _required(reaches: Sequence[Reach]) -> list[Reach]:
    return [reached for reached in reaches if not reached.term.is_optional]


def _coverage(reaches: Sequence[Reach], met: Sequence[Met | None]) -> float:
    """The share of the query's information that a fact holds; optional terms count only where they are held."""
    held = total = 0.0
    for reached, one in zip(reaches, met, strict=True):
        held += reached.weight * one.quality if one else 0
        total += reached.weight if one or not reached.term.is_optional else 0
    return held / total


def _is_enough(reaches: Sequence[Reach], met: Sequence[Met | None], coverage: float, *, exact: bool) -> bool:
    required = [(reached, one) for reached, one in zip(reaches, met, strict=True) if not reached.term.is_optional]
    held = [(reached.weight * one.quality, one.quality) for reached, one in required if one]
    sure = sum(worth for worth, quality in held if quality >= ENOUGH_ALONE)
    if sure < _SURE_SHARE * sum(worth for worth, _ in held) or (exact and len(held) < len(required)):
        return False
    return coverage >= (ENOUGH if len(required) > 1 else ENOUGH_ALONE)


def _about(index: Index, reaches: Sequence[Reach], names: Names) -> dict[int, float]:
    """For each fact of an entity or topic that the query names, the share of the query that is its name."""
    total = sum(reached.weight for reached in reaches if not reached.term.is_optional)
    shares: dict[int, float] = {}
    for position, terms in names.items():
        name = index.name(position)
        if index.concepts[name.concept].mark not in (BY_ENTITY, BY_TOPIC):
            continue
        named = sum(
            reaches[term].weight * meaning.quality
            for term, meaning in terms.items()
            if meaning.word in name.words and not reaches[term].term.is_optional
        )
        for fact in index.members(name.concept):
            shares[fact] = max(shares.get(fact, 0.0), min(1.0, named / total))
    return shares


def _answering(found: Sequence[Ranked], answers: Callable[[int], float]) -> Iterator[Ranked]:
    """Let the facts gain that can answer, among the best: others could not become first by it."""
    for position, one in enumerate(found):
        able = answers(one.fact) if position < _ASKED and not one.is_whole else 0.0
        gain = (1 + ANSWERS * able) / (1 + ANSWERS)
        yield one if one.is_whole else one._replace(score=one.score * gain, answers=able)


def _ranked(index: Index, reaches: Sequence[Reach], holding: _Holding, *, exact: bool) -> Ranked | None:
    """The score of facts that hold this; None where it is not enough."""
    coverage = _coverage(reaches, holding.met)
    if not _is_enough(reaches, holding.met, coverage, exact=exact):
        return None
    held = 0.0
    labels = [0.0] * len(index.languages)
    cells = [0.0] * len(index.languages)
    for reached, met in zip(reaches, holding.met, strict=True):
        if not met:
            continue
        worth = reached.weight * met.quality
        held += worth * _saturation(_weight(met, holding.length / index.average_length))
        by_name = _BY_NAME if met.mask & (NAMES_ENTITY | BY_VALUE) else 0
        for language in range(len(labels)):
            labels[language] += worth * (1 if met.mask & cell(language, LABEL) else by_name)
            cells[language] += worth * (1 if met.mask & cell(language, LABEL | TEXT | OF) else by_name)
    total = sum(reached.weight for reached in reaches)
    label, language_share = max(labels) / total, max(cells) / total
    agreement = _IN_LABEL * label + _IN_LANGUAGE * language_share + _ABOUT * holding.about
    score = coverage * held / total * (1 + agreement) / (1 + _IN_LABEL + _IN_LANGUAGE + _ABOUT)
    score *= 1 - _KIND * holding.importance
    return Ranked(-1, score, coverage, label, language_share, holding.about)


def _weight(met: Met, length: float) -> float:
    """The weight of the best place where a fact holds a term; a short label (`length` 1 is average) says it louder."""
    places = fields(met.mask)
    weights = [weight for bit, weight in _WEIGHTS if met.mask & bit]
    if met.is_partial and not places:
        return _TEXT_WEIGHT
    if places & LABEL:
        weights.append(_LABEL_WEIGHT / (1 - _B + _B * length))
    if places & OF:
        weights.append(_OF_WEIGHT)
    if places & TEXT:
        weights.append(_TEXT_WEIGHT)
    return max(weights)


def _saturation(weight: float) -> float:
    """BM25's term, 1 for a word in a label of average length."""
    return weight * (_K1 + 1) / (weight + _K1) / _BEST
