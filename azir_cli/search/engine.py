"""A query, a base and its index → the facts that match, best first, each with what it matched and why."""

import datetime as dt
from collections.abc import Callable, Collection
from typing import NamedTuple

from azir_cli.facts.model import Fact, FactBase
from azir_cli.search.answers import ANSWERED, Answer, answer, answers
from azir_cli.search.demands import demands
from azir_cli.search.expansion import expand
from azir_cli.search.explanation import Explanation, explain
from azir_cli.search.highlighting import Match
from azir_cli.search.index import FactNo, Index
from azir_cli.search.language.questions import Asked
from azir_cli.search.lookup import candidates, fuzzy_candidates
from azir_cli.search.matching import QueryMatches, match_terms
from azir_cli.search.query import Query, parse_query
from azir_cli.search.ranking import RankRequest, ScoredFact, rank

_MOST_SUGGESTIONS = 5


class Hit(NamedTuple):
    """A fact that matches.

    `score` compares from query to query: 1 is a label or id typed whole; below, it is the share of the query's
    information (rare words say more) that the fact holds, by quality of the match and place in the fact.
    """

    fact: Fact
    score: float
    matched: tuple[Match, ...]
    answer: Answer | None
    explanation: Explanation


class SearchResult(NamedTuple):
    """The best hits of a query, how many there are in all, and what it asks for; suggestions where nothing is found."""

    hits: tuple[Hit, ...]
    total: int
    suggestions: tuple[str, ...]
    asked: Asked | None


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
    named = {index.concepts[index.name(name).concept].id for name in matches.names}

    def fact_at(position: FactNo) -> Fact:
        return base.facts[index.ids[position]]

    def can_answer(position: FactNo) -> float:
        return answers(base, fact_at(position), query.asked, named)

    request = RankRequest(
        exact=exact,
        whole=index.labelled(query.whole),
        demands=demands(index, matches),
        keep=lambda position: keep is None or keep(fact_at(position)),
        must_answer=query.is_question,
        answers=can_answer if query.asked in ANSWERED else None,
    )
    scored = rank(index, matches, request)
    hits = [_hit(base, index, matches, one, query.asked, named) for one in (scored[:limit] if limit else scored)]
    return SearchResult(tuple(hits), len(scored), () if scored else _suggestions(index, query), query.asked)


def _hit(
    base: FactBase,
    index: Index,
    matches: QueryMatches,
    scored: ScoredFact,
    asked: Asked | None,
    named: Collection[str],
) -> Hit:
    fact = base.facts[index.ids[scored.fact]]
    found = (term.match(scored.fact) for term in matches.terms)
    words_met = {match.candidate.word for match in found if match}
    explanation = explain(index, fact, matches.terms, scored)
    return Hit(
        fact=fact,
        score=explanation.score,
        matched=tuple(Match(one.word, one.met, one.how) for one in explanation.words if one.how),
        answer=answer(base, fact, asked, named, words_met),
        explanation=explanation,
    )


def _suggestions(index: Index, query: Query) -> tuple[str, ...]:
    """Near words of the base for words of the query that are not known."""
    found: dict[str, str] = {}
    for term in query.terms:
        if term.is_word and not index.postings(term.word):
            for candidate in (
                *candidates(index, term.word),
                *fuzzy_candidates(index, term.word, term.raw, is_alone=True),
            ):
                if not any(candidate.word.startswith(shorter) for shorter in found):
                    found[candidate.word] = index.as_written(candidate.word)
    return tuple(found.values())[:_MOST_SUGGESTIONS]
