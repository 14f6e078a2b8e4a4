"""Who acts on whom, where a query names two countries → the facts that tell the opposite.

Read by the plainest marks of each language: prepositions, case endings, and in English the order of subject and
object. What bears no mark says nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.facts.model import Fact
from azir_cli.search.index import ConceptNo, Index, NameNo
from azir_cli.search.language.morphology import with_prefix
from azir_cli.search.matching import QueryMatches
from azir_cli.text.folding import fold
from azir_cli.text.words import is_persian, words


class Direction(NamedTuple):
    """The ids of two countries: of the one that acts, and of the one that it acts on."""

    source: str
    target: str


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


# Own lists of function words. Before or behind a country, within so many words, unless another country is nearer.
_TARGET_BEFORE = _folded("in to into for toward towards against به در برای واسه برا علیه روی")
_SOURCE_BEFORE = _folded("by from توسط سوی طرف جانب")
_TARGET_BEHIND = _folded("üçün qarşı را رو")
_SOURCE_BEHIND = _folded("tərəfindən")
_NEAR = 3

# Cases of Azerbaijani; the genitive stands for either: İranın sərmayəsi, Azərbaycanın tanınması.
_TARGET_ENDINGS = _folded("a ə ya yə da də dakı dəki ı i u ü nı ni")
_SOURCE_ENDINGS = _folded("dan dən")
_GENITIVES = _folded("ın in un ün nın nin nun nün")
_SHORTEST_NAME = 4

_AND = _folded("and with və ilə و با")
_TITLES = _folded("the islamic republic جمهوری اسلامی")
_NO_VERBS = _folded("s ties relations border")

_ENOUGH = 2
"""So many of a fact's labels and texts must tell the opposite: one alone may be misread."""

_PAIR = 2


def direction_of(index: Index, matches: QueryMatches, query: str, *, is_question: bool) -> Direction | None:
    """The direction that a query tells between two countries of the base, if it tells one."""
    named = {index.name(name).concept for name in matches.full_names}
    countries = [concept for concept in named if index.concepts[concept].type == "country"]
    if len(countries) != _PAIR:
        return None
    names = {index.concepts[concept].id: frozenset(_names(index, concept)) for concept in countries}
    return _direction(query, names, is_sentence=is_question)


def contradicts(index: Index, fact: Fact, asked: Direction) -> bool:
    """Whether more of a fact's labels and texts tell the opposite direction than the one asked for."""
    countries = {index.concepts[place].id: ConceptNo(place) for place in range(len(index.concepts))}
    names = {country: frozenset(_names(index, countries[country])) for country in asked}
    told = [_direction(text, names, is_sentence=True) for texts in (fact.label, fact.text) for text in texts.values()]
    opposite = told.count(Direction(asked.target, asked.source))
    return opposite >= _ENOUGH and opposite > told.count(asked)


def _names(index: Index, concept: ConceptNo) -> Iterator[str]:
    """The words that name a country by themselves, and what English and Persian derive from them (Iranians)."""
    record = index.concepts[concept]
    for position in range(record.first, record.end):
        found = index.name(NameNo(position)).words
        if len(found) == 1:
            yield found[0]
            if len(found[0]) >= _SHORTEST_NAME:
                derived = with_prefix(found[0], index.vocabulary)
                yield from (word for word in derived if index.is_in(word, "en") or is_persian(word))


def _direction(text: str, names: Mapping[str, frozenset[str]], *, is_sentence: bool) -> Direction | None:
    tokens = _without_titles([word.text for word in words(text)])
    mentions: dict[int, str] = {}
    for place, token in enumerate(tokens):
        for country, spelt in names.items():
            if country not in mentions.values() and (token in spelt or _case(token, spelt)):
                mentions[place] = country
    if len(mentions) != _PAIR:
        return None
    (first, one), (second, other) = mentions.items()
    between = tokens[first + 1 : second]
    if len(between) <= _PAIR and not _AND.isdisjoint(between):
        return None
    roles = [_role(tokens, place, mentions, names[country]) for place, country in mentions.items()]
    if roles in (["", "target"], ["source", ""], ["source", "target"]):
        return Direction(one, other)
    if roles in (["target", ""], ["", "source"], ["target", "source"]):
        return Direction(other, one)
    is_english = not any(map(is_persian, tokens)) and not _case(tokens[second], names[other])
    has_verb = is_sentence and 0 < len(between) <= _NEAR and _NO_VERBS.isdisjoint(between)
    return Direction(one, other) if roles == ["", ""] and is_english and has_verb else None


def _without_titles(tokens: Sequence[str]) -> list[str]:
    """Words without what belongs to the name of a country: the Islamic Republic of."""
    return [
        word
        for place, word in enumerate(tokens)
        if word not in _TITLES and not (word == "of" and place and tokens[place - 1] in _TITLES)
    ]


def _case(token: str, spelt: frozenset[str]) -> str:
    """The ending of Azerbaijani behind a name of a country; empty if there is none."""
    for name in spelt:
        if len(name) >= _SHORTEST_NAME and token.startswith(name) and token not in spelt and not is_persian(token):
            ending = token[len(name) :]
            if ending in _TARGET_ENDINGS or ending in _SOURCE_ENDINGS or ending in _GENITIVES:
                return ending
    return ""


def _role(tokens: Sequence[str], place: int, mentions: Mapping[int, str], spelt: frozenset[str]) -> str:
    """`source`, `target`, or nothing, by the ending, then by the nearest mark behind and before."""
    ending = _case(tokens[place], spelt)
    if ending and ending not in _GENITIVES:
        return "target" if ending in _TARGET_ENDINGS else "source"
    behind = range(place + 1, min(place + 1 + _NEAR, len(tokens)))
    before = range(place - 1, max(place - 1 - _NEAR, -1), -1)
    for places, target, source in (
        (behind, _TARGET_BEHIND, _SOURCE_BEHIND),
        (before, _TARGET_BEFORE, _SOURCE_BEFORE),
    ):
        for at in places:
            if at in mentions:
                break
            if tokens[at] in target or tokens[at] in source:
                return "target" if tokens[at] in target else "source"
    return ""
