"""A query, a base and its index → the facts that match, best first, each with what it matched and why."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from azir_cli.facts.model import Fact, FactBase
from azir_cli.search.answers import ANSWERED, Answer, answer, answers
from azir_cli.search.constraints.direction import contradicts, direction_of
from azir_cli.search.constraints.named import demands
from azir_cli.search.expansion import expand
from azir_cli.search.explanation import Explanation, explain
from azir_cli.search.fallback import CLOSEST_ENOUGH, MOST_CLOSEST, is_near, known_only, near_words
from azir_cli.search.highlighting import Match
from azir_cli.search.index import FactNo, Index
from azir_cli.search.language.questions import Asked
from azir_cli.search.lookup import MatchKind
from azir_cli.search.matching import QueryMatches, TermMatch, match_terms
from azir_cli.search.query import Query, parse_query
from azir_cli.search.ranking import RankRequest, ScoredFact, rank
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold

_CERTAIN = frozenset((MatchKind.EXACT, MatchKind.FORM, MatchKind.NUMBER, MatchKind.DATE))

_MOST_CONTRADICTED = 20
"""So many of the best facts are read for the direction of what they tell; others could not become first."""

_BESIDE = 0.9
"""Where the best fact tells the opposite direction, what scores less than this share of it is only about the same."""

_SURE_TYPO = 0.8
"""One edit in six letters; by less, words of other meanings are near."""

_MOST_SUGGESTIONS, _MOST_TRIED = 3, 8


class Hit(NamedTuple):
    """A fact that matches.

    `score` compares from query to query: 1 is a label or id typed whole; below, it is the share of the query's
    information (rare words say more) that the fact holds, by quality of the match and place in the fact.
    """

    fact: Fact
    score: float
    matched: tuple[Match, ...]
    answer: Answer | None
    """Only where the fact holds every word of the question."""
    explanation: Explanation


class SearchResult(NamedTuple):
    """The best hits of a query, how many there are in all, and what it asks for."""

    hits: tuple[Hit, ...]
    total: int
    suggestions: tuple[str, ...]
    """Where nothing is found: words of the base near to those of the query; each finds something."""
    asked: Asked | None
    closest: tuple[Hit, ...] = ()
    """Where nothing is found: the facts that hold most of what is known of the query."""
    unknown: tuple[str, ...] = ()
    """Words of the query, as typed, that no fact holds."""
    missing: tuple[str, ...] = ()
    """Words of a question, as typed, that the first hit lacks: it is no answer."""
    guesses: tuple[Match, ...] = ()
    """Where the first hit rests on guesses alone, or on a guess at a name: what was guessed."""


@dataclass(frozen=True, slots=True)
class _Search:
    """What is known of one query, once its terms are matched."""

    base: FactBase
    index: Index
    query: Query
    matches: QueryMatches
    named: frozenset[str]
    """The ids of what the query names, wholly or in part."""

    def fact(self, position: FactNo) -> Fact:
        return self.base.facts[self.index.ids[position]]

    def can_answer(self, position: FactNo) -> float:
        return answers(self.base, self.fact(position), self.query.asked, self.named)

    def request(self, keep: Callable[[Fact], bool] | None, *, exact: bool) -> RankRequest:
        return RankRequest(
            exact=exact,
            whole=self.index.labelled(self.query.whole),
            demands=demands(self.index, self.matches),
            keep=lambda position: keep is None or keep(self.fact(position)),
            must_answer=self.query.is_question,
            answers=self.can_answer if self.query.asked in ANSWERED else None,
        )


def search(
    base: FactBase,
    index: Index,
    text: str,
    *,
    exact: bool = False,
    keep: Callable[[Fact], bool] | None = None,
    today: dt.date | None = None,
    limit: int = 0,
) -> SearchResult:
    """Find the facts for a query, best first; `limit` 0 is all.

    With `exact`, words count only as they are, and all must be held. `keep` leaves facts out before the others are
    measured by the best. Without `today`, "yesterday" is no date.
    """
    query = parse_query(text, today, index.__contains__)
    matches = match_terms(index, expand(index, query.terms, exact=exact))
    named = frozenset(index.concepts[index.name(name).concept].id for name in matches.names)
    this = _Search(base, index, query, matches, named)
    request = this.request(keep, exact=exact)
    scored = _told_so(this, text, rank(index, matches, request))
    hits = tuple(_hit(this, one) for one in (scored[:limit] if limit else scored))
    unknown = tuple(one.term.raw for one in matches.terms if one.term.is_word and not one.facts)
    if hits:
        missing = _missing(hits[0], this) if query.is_question else ()
        return SearchResult(hits, len(scored), (), query.asked, (), unknown, missing, _guesses(index, hits[0]))
    suggestions = _suggestions(base, index, query, exact=exact)
    return SearchResult((), 0, suggestions, query.asked, _closest(this, request), unknown)


def _told_so(this: _Search, text: str, scored: Sequence[ScoredFact]) -> list[ScoredFact]:
    """The facts that do not tell the opposite of who acts on whom; what is only near such a fact goes with it."""
    asked = direction_of(this.index, this.matches, text, is_question=this.query.is_question)
    if asked is None:
        return list(scored)
    opposite = {
        one.fact
        for one in scored[:_MOST_CONTRADICTED]
        if not one.is_whole and contradicts(this.index, this.fact(one.fact), asked)
    }
    least = max((_BESIDE * one.score for one in scored if one.fact in opposite), default=0.0)
    return [one for one in scored if one.fact not in opposite and (one.is_whole or one.score >= least)]


def _hit(this: _Search, scored: ScoredFact) -> Hit:
    fact = this.fact(scored.fact)
    explanation = explain(this.index, fact, this.matches.terms, scored)
    found = [(term, term.match(scored.fact)) for term in this.matches.terms]
    is_complete = all(match and _is_sure(this.index, match) for term, match in found if not term.term.is_optional)
    words_met = {match.candidate.word for _, match in found if match}
    return Hit(
        fact=fact,
        score=explanation.score,
        matched=tuple(Match(one.word, one.met, one.how) for one in explanation.words if one.how),
        answer=answer(this.base, fact, this.query.asked, this.named, words_met) if is_complete else None,
        explanation=explanation,
    )


def _is_sure(index: Index, match: TermMatch) -> bool:
    """Whether what a term found may carry an answer: no beginning of a word, no sound but of a name, no far typo."""
    how = match.candidate.how
    if how is MatchKind.SOUND:
        return index.is_proper_name(match.candidate.word)
    return how in _CERTAIN or (how is MatchKind.TYPO and match.candidate.quality >= _SURE_TYPO)


def _missing(hit: Hit, this: _Search) -> tuple[str, ...]:
    """The required words of a question that a hit lacks."""
    required = {term.term.raw for term in this.matches.terms if not term.term.is_optional}
    return tuple(one.word for one in hit.explanation.words if one.how is None and one.word in required)


def _guesses(index: Index, hit: Hit) -> tuple[Match, ...]:
    """What a hit rests on if that is guessed: a typo, a sound, the beginning of a word."""
    guessed = tuple(match for match in hit.matched if match.how not in _CERTAIN)
    if len(guessed) == len(hit.matched):
        return guessed
    return tuple(match for match in guessed if index.is_proper_name(fold(match.met).replace(ZWNJ, "")))


def _closest(this: _Search, request: RankRequest) -> tuple[Hit, ...]:
    """The few facts that hold most of what is known of a query."""
    known = replace(this, matches=known_only(this.matches))
    if all(one.term.is_optional for one in known.matches.terms):
        return ()
    lenient = request._replace(demands=(), must_answer=False, enough=CLOSEST_ENOUGH, exact=False)
    found = [one for one in rank(this.index, known.matches, lenient) if is_near(this.matches, one.fact)]
    return tuple(_hit(known, one) for one in found[:MOST_CLOSEST])


def _suggestions(base: FactBase, index: Index, query: Query, *, exact: bool) -> tuple[str, ...]:
    """Words of the base that were tried and find something, near to words of the query that find nothing."""
    found: list[str] = []
    for word in near_words(index, query.terms)[:_MOST_TRIED]:
        parsed = parse_query(word, None, index.__contains__)
        matches = match_terms(index, expand(index, parsed.terms, exact=exact))
        this = _Search(base, index, parsed, matches, frozenset())
        if rank(index, matches, this.request(None, exact=exact)):
            found.append(word)
    return tuple(found[:_MOST_SUGGESTIONS])
