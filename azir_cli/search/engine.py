"""A query, a base and its index → the facts that match, best first, each with what it matched and why."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from azir_cli.facts.model import Fact, FactBase
from azir_cli.search.answers import ANSWERED, Answer, answer, answers
from azir_cli.search.expansion import understand
from azir_cli.search.highlighting import numbers_in
from azir_cli.search.index import (
    BY_ENTITY,
    BY_TOPIC,
    BY_UNIT,
    BY_VALUE,
    LABEL,
    NAMES_ENTITY,
    NAMES_TOPIC,
    OF,
    TEXT,
    Index,
    fields,
)
from azir_cli.search.language.questions import Asked
from azir_cli.search.lookup import How, Meaning, guesses, meanings
from azir_cli.search.matching import Met, Reach, reach
from azir_cli.search.query import Query, read_query
from azir_cli.search.ranking import Ranked, Wanted, rank
from azir_cli.text.words import words

_MOST_SUGGESTIONS = 5


class Match(NamedTuple):
    """A word or expression of the query, the word it met, as the base writes it, and how."""

    word: str
    met: str
    how: How


class Weighing(NamedTuple):
    """What one term of the query did for a hit; `quality` 0 and no `met` where the fact lacks it."""

    word: str
    met: str
    how: How | None
    where: str
    """The best place: label, name, value, entity, topic, unit, of, text, section; empty where the fact lacks it."""
    idf: float
    quality: float


class Explanation(NamedTuple):
    """How a score came about; shares are 0 to 1."""

    words: tuple[Weighing, ...]
    coverage: float
    """The share of the query's information that the fact holds."""
    boosts: tuple[tuple[str, float], ...]
    """Shares by name: words that agree in one label, in one language; about the query's entity or topic; answers."""
    score: float


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


class Found(NamedTuple):
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
) -> Found:
    """Find the facts for a query, best first; `limit` 0 is all.

    With `exact`, words count only as they are, and all must be held. `keep` leaves facts out before the others are
    measured by the best. Without `today`, "yesterday" is no date.
    """
    query = read_query(text, today)
    reaches, names, touched = reach(index, understand(index, query.terms, exact=exact))
    named = {index.concepts[concept].id for concept in touched}

    def fact_at(position: int) -> Fact:
        return base.facts[index.ids[position]]

    def can_answer(position: int) -> float:
        return answers(base, fact_at(position), query.asked, named)

    wanted = Wanted(
        exact=exact,
        whole=index.labelled(query.whole),
        keep=lambda position: keep is None or keep(fact_at(position)),
        answers=can_answer if query.asked in ANSWERED else None,
    )
    ranked = rank(index, reaches, names, wanted)
    hits = [_hit(base, index, reaches, one, query, named) for one in (ranked[:limit] if limit else ranked)]
    return Found(tuple(hits), len(ranked), () if ranked else _suggestions(index, query), query.asked)


def _hit(
    base: FactBase, index: Index, reaches: Sequence[Reach], ranked: Ranked, query: Query, named: Collection[str]
) -> Hit:
    fact = base.facts[index.ids[ranked.fact]]
    met = [(reached, reached.met(ranked.fact)) for reached in reaches]
    words_met = {one.meaning.word for _, one in met if one}
    weighed = tuple(_weighing(index, reached, fact, one) for reached, one in met)
    return Hit(
        fact=fact,
        score=round(min(1.0, ranked.score), 4),
        matched=tuple(Match(one.word, one.met, one.how) for one in weighed if one.how),
        answer=answer(base, fact, query.asked, named, words_met),
        explanation=_explanation(weighed, ranked),
    )


def _written(index: Index, reached: Reach, fact: Fact, meaning: Meaning) -> str:
    """What a term met, as the base writes it."""
    if meaning.how is How.DATE and fact.when:
        year = words(reached.term.raw)[-1].text
        written = [value for value in (fact.when.gregorian, fact.when.jalali) if value]
        return next((value for value in written if year in value), written[0])
    if reached.term.value is not None:
        texts = (text for texts in (fact.label, fact.text) for text in texts.values())
        return next((written for text in texts for written in numbers_in(text, meaning.word)), meaning.word)
    return index.as_written(meaning.word)


# By the bit of a mask, the best place first.
_PLACES = (
    (NAMES_ENTITY | NAMES_TOPIC, "name"),
    (BY_VALUE, "value"),
    (BY_ENTITY, "entity"),
    (BY_TOPIC, "topic"),
    (BY_UNIT, "unit"),
)


def _weighing(index: Index, reached: Reach, fact: Fact, met: Met | None) -> Weighing:
    idf = round(reached.idf, 2)
    if met is None:
        return Weighing(reached.term.raw, "", None, "", idf, 0.0)
    written = _written(index, reached, fact, met.meaning)
    return Weighing(reached.term.raw, written, met.meaning.how, _where(met.mask), idf, round(met.quality, 3))


def _explanation(weighed: tuple[Weighing, ...], ranked: Ranked) -> Explanation:
    return Explanation(
        words=weighed,
        coverage=round(ranked.coverage, 3),
        boosts=(
            ("label", round(ranked.label, 3)),
            ("language", round(ranked.language, 3)),
            ("about", round(ranked.about, 3)),
            ("answers", ranked.answers),
            ("whole", float(ranked.is_whole)),
        ),
        score=round(min(1.0, ranked.score), 4),
    )


def _where(mask: int) -> str:
    places = fields(mask)
    if places & LABEL:
        return "label"
    named = next((name for bit, name in _PLACES if mask & bit), "")
    return named or ("of" if places & OF else "text" if places & TEXT else "section")


def _suggestions(index: Index, query: Query) -> tuple[str, ...]:
    """Near words of the base for words of the query that are not known."""
    found: dict[str, str] = {}
    for term in query.terms:
        if term.is_word and not index.postings(term.word):
            for meaning in (*meanings(index, term.word), *guesses(index, term.word, term.raw, is_alone=True)):
                if not any(meaning.word.startswith(shorter) for shorter in found):
                    found[meaning.word] = index.as_written(meaning.word)
    return tuple(found.values())[:_MOST_SUGGESTIONS]
