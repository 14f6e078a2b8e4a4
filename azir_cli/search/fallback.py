"""A query that finds nothing → what is near: the facts that hold most of it, the words that may be meant."""

from collections.abc import Sequence

from azir_cli.search.index import FactNo, Index
from azir_cli.search.lookup import candidates, fuzzy_candidates
from azir_cli.search.matching import QueryMatches
from azir_cli.search.query import QueryTerm
from azir_cli.text.words import is_persian

CLOSEST_ENOUGH = 0.3
"""The share of what is known of a query that the closest facts must hold."""

MOST_CLOSEST = 3

_NEAR_ENOUGH, _NEAR_ENOUGH_ALONE = 0.28, 0.5
"""The share of the whole query that several words must make, or one alone: weather in Baku is nothing on Baku, the
price of a ticket for the Mashhad train is near to what is known of the train."""


def known_only(matches: QueryMatches) -> QueryMatches:
    """The matches without the terms that no fact holds; the names keep to the terms by their place."""
    places = {place: at for at, place in enumerate(p for p, one in enumerate(matches.terms) if one.facts)}
    terms = [matches.terms[place] for place in places]
    names, full = (
        {
            name: {places[place]: candidate for place, candidate in found.items() if place in places}
            for name, found in group.items()
        }
        for group in (matches.names, matches.full_names)
    )
    return QueryMatches(terms, names, full)


def is_near(matches: QueryMatches, fact: FactNo) -> bool:
    """Whether a fact holds enough of the whole query, what is unknown in it included."""
    required = [one for one in matches.terms if not one.term.is_optional]
    held = [one.idf * one.share * match.quality for one in required if (match := one.match(fact))]
    least = _NEAR_ENOUGH if len(held) > 1 else _NEAR_ENOUGH_ALONE
    return sum(held) >= least * sum(one.idf * one.share for one in required)


def near_words(index: Index, terms: Sequence[QueryTerm]) -> list[str]:
    """Words of the base in the script of the query that may be meant by words that it does not hold, as written."""
    found: dict[str, str] = {}
    for term in terms:
        if not term.is_word or index.postings(term.word):
            continue
        guesses = fuzzy_candidates(index, term.word, term.raw, is_alone=True)
        for candidate in (*candidates(index, term.word), *guesses):
            word = candidate.word
            is_other = word != term.word and is_persian(word) == is_persian(term.word)
            if is_other and not any(word.startswith(shorter) for shorter in found):
                found[word] = index.as_written(word)
    return list(found.values())
