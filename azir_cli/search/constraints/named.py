"""What a query names, and no result may lack: the person, the country, the number, the date."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from azir_cli.search.index import ConceptNo, FactNo, Index
from azir_cli.search.matching import NameMatches, QueryMatches, TermMatches

_PLACES = frozenset(("country", "region", "place"))
"""The types of entities that no fact may lack if they are named. A city may stand for its government."""


def demands(index: Index, matches: QueryMatches) -> list[AbstractSet[FactNo]]:
    """The sets of facts in each of which a result must be."""
    return [
        *(one.facts for one in matches.terms if _is_written(one)),
        *_places(index, matches),
        *_people(index, matches),
    ]


def _is_written(one: TermMatches) -> bool:
    """Whether a term is a number in figures or a date, and not a small number in letters or an ordinal."""
    return not one.term.is_word and not one.term.is_optional


def _places(index: Index, matches: QueryMatches) -> Iterator[AbstractSet[FactNo]]:
    """For each word that names a place by itself or with its neighbours, the facts of the places so named."""
    for place, concepts in _by_term(index, matches.full_names).items():
        named = [concept for concept in concepts if index.concepts[concept].type in _PLACES]
        if named:
            yield _facts(index, matches.terms[place], named)


def _people(index: Index, matches: QueryMatches) -> Iterator[AbstractSet[FactNo]]:
    """For each word of a person's name, the facts of the person; none for one person's name beside another's."""
    whole, some = _by_term(index, matches.full_names), _by_term(index, matches.names)
    people: dict[int, Sequence[ConceptNo]] = {}
    for place, concepts in some.items():
        persons = [concept for concept in concepts if index.concepts[concept].is_person]
        if persons:
            full = [concept for concept in whole.get(place, ()) if concept in persons]
            people[place] = full or persons
    for place, named in people.items():
        yield _facts(index, matches.terms[place], named)
        beside = people.get(place + 1)
        if beside and not set(named) & set(beside) and _is_given_name(index, matches, place, named):
            yield frozenset()


def _is_given_name(index: Index, matches: QueryMatches, place: int, persons: Sequence[ConceptNo]) -> bool:
    """Whether a term is what persons are called before their surname, and stands right before the next term."""
    terms = matches.terms
    if terms[place].term.end != terms[place + 1].term.place:
        return False
    words = {candidate.word for name, found in matches.names.items() if (candidate := found.get(place))}
    labels = [index.name(index.concepts[person].first) for person in persons]
    return any(words & set(label.words[:-1]) for label in labels)


def _by_term(index: Index, names: NameMatches) -> dict[int, list[ConceptNo]]:
    """For each term that is a word of a name, the concepts so named."""
    found: dict[int, list[ConceptNo]] = {}
    for name, places in names.items():
        words, concept = index.name(name).words, index.name(name).concept
        for place, candidate in places.items():
            if candidate.word in words and concept not in found.setdefault(place, []):
                found[place].append(concept)
    return found


def _facts(index: Index, one: TermMatches, concepts: Sequence[ConceptNo]) -> AbstractSet[FactNo]:
    """The facts of some concepts, and those whose own words hold the term."""
    held = (source.facts.keys() for source in one.sources if not source.mark)
    return frozenset().union(*(index.members(concept).keys() for concept in concepts), *held)
