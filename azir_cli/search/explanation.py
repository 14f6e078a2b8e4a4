"""How a fact came to its score → what each term of the query found there, where, and how well."""

from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.facts.model import Fact
from azir_cli.search.highlighting import numbers_in
from azir_cli.search.index import Index
from azir_cli.search.locations import (
    BY_ENTITY,
    BY_TOPIC,
    BY_UNIT,
    BY_VALUE,
    LABEL,
    NAMES_ENTITY,
    NAMES_TOPIC,
    OF,
    TEXT,
    locations_in,
)
from azir_cli.search.lookup import Candidate, MatchKind
from azir_cli.search.matching import TermMatches
from azir_cli.search.ranking import ScoredFact
from azir_cli.text.words import words

# By the bit of a mask, the best place first.
_PLACES = (
    (NAMES_ENTITY | NAMES_TOPIC, "name"),
    (BY_VALUE, "value"),
    (BY_ENTITY, "entity"),
    (BY_TOPIC, "topic"),
    (BY_UNIT, "unit"),
)


class TermExplanation(NamedTuple):
    """What one term of the query did for a hit; `quality` 0 and no `met` where the fact lacks it."""

    word: str
    met: str
    how: MatchKind | None
    where: str
    """The best place: label, name, value, entity, topic, unit, of, text, section; empty where the fact lacks it."""
    idf: float
    quality: float


class Explanation(NamedTuple):
    """How a score came about; shares are 0 to 1."""

    words: tuple[TermExplanation, ...]
    coverage: float
    """The share of the query's information that the fact holds."""
    boosts: tuple[tuple[str, float], ...]
    """Shares by name: words that agree in one label, in one language; about the query's entity or topic; answers."""
    score: float


def explain(index: Index, fact: Fact, terms: Sequence[TermMatches], scored: ScoredFact) -> Explanation:
    """Tell how a fact came to its score."""
    return Explanation(
        words=tuple(_explained(index, term, fact, scored) for term in terms),
        coverage=round(scored.coverage, 3),
        boosts=(
            ("label", round(scored.label, 3)),
            ("language", round(scored.language, 3)),
            ("about", round(scored.about, 3)),
            ("answers", scored.answers),
            ("whole", float(scored.is_whole)),
        ),
        score=round(min(1.0, scored.score), 4),
    )


def _explained(index: Index, term: TermMatches, fact: Fact, scored: ScoredFact) -> TermExplanation:
    idf = round(term.idf, 2)
    match = term.match(scored.fact)
    if match is None:
        return TermExplanation(term.term.raw, "", None, "", idf, 0.0)
    written = _written(index, term, fact, match.candidate)
    return TermExplanation(
        term.term.raw, written, match.candidate.how, _where(match.mask), idf, round(match.quality, 3)
    )


def _written(index: Index, term: TermMatches, fact: Fact, candidate: Candidate) -> str:
    """What a term found, as the base writes it."""
    if candidate.how is MatchKind.DATE and fact.when:
        year = words(term.term.raw)[-1].text
        written = [value for value in (fact.when.gregorian, fact.when.jalali) if value]
        return next((value for value in written if year in value), written[0])
    if term.term.value is not None:
        texts = (text for texts in (fact.label, fact.text) for text in texts.values())
        return next((written for text in texts for written in numbers_in(text, candidate.word)), candidate.word)
    return index.as_written(candidate.word)


def _where(mask: int) -> str:
    places = locations_in(mask)
    if places & LABEL:
        return "label"
    named = next((name for bit, name in _PLACES if mask & bit), "")
    return named or ("of" if places & OF else "text" if places & TEXT else "section")
