"""A question's kind and a fact → the date, amount, person or place in the fact that answers it."""

from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from azir_cli.facts.model import Amount, Entity, Fact, FactBase, When
from azir_cli.search.language.questions import Asked
from azir_cli.search.language.stop_words import STOP_WORDS
from azir_cli.text import numerals
from azir_cli.text.words import words

_TYPES: dict[Asked | None, frozenset[str]] = {
    Asked.PERSON: frozenset(("person", "role")),
    Asked.PLACE: frozenset(("city", "region", "place", "facility", "route")),
}

ANSWERED = frozenset((Asked.DATE, Asked.AMOUNT, Asked.PERSON, Asked.PLACE))
"""What a fact has a field for."""

TOLD = 1.0
"""How well a fact answers whose label tells the answer; `HELD`: one that only holds it."""

HELD = 0.25


class Answer(NamedTuple):
    """What answers a question, and the record that it comes from.

    `value` is the EDTF date as written (Gregorian where the source has it), the number (of a range, both), or the id.
    """

    kind: Literal["date", "amount", "entity"]
    value: str | float | tuple[float, float]
    record: When | Amount | Entity
    as_of: str | None = None
    """The EDTF date of the source, of a fact that holds as of then only."""
    said_by: Entity | None = None
    """Who claims it, where that is not the source itself."""


def answer(
    base: FactBase, fact: Fact, asked: Asked | None, named: Collection[str], met: Collection[str]
) -> Answer | None:
    """Choose what in a fact that holds the whole question answers it, with what it holds by; None without such."""
    found = _chosen(base, fact, asked, named, met)
    if found is None:
        return None
    as_of = base.sources[fact.evidence[0].source].published if fact.as_of_source else None
    speaker = base.entities[fact.said_by] if fact.said_by else None
    return found._replace(as_of=as_of, said_by=None if speaker == found.record else speaker)


def _chosen(
    base: FactBase, fact: Fact, asked: Asked | None, named: Collection[str], met: Collection[str]
) -> Answer | None:
    """The field of the kind asked for.

    `named` are the ids of the entities that the query names itself, `met` the words it met: of several amounts the
    one that counts what was asked for is chosen, and one that counts none of it is no answer. Of several persons or
    places only one that the label tells is an answer.
    """
    if asked is Asked.DATE and fact.when:
        return Answer("date", fact.when.gregorian or fact.when.jalali or "", fact.when)
    if asked is Asked.AMOUNT and fact.amounts:
        counts = [(len(_counted(base, amount) & set(met)), -place) for place, amount in enumerate(fact.amounts)]
        most, place = max(counts)
        amount = fact.amounts[-place]
        return Answer("amount", _value(amount), amount) if most else None
    entities = list(_entities(base, fact, asked, named))
    told = [entity for entity in entities if _is_told(fact, entity)]
    if told or len(entities) == 1:
        entity = (*told, *entities)[0]
        return Answer("entity", entity.id, entity)
    return None


def answers(base: FactBase, fact: Fact, asked: Asked | None, named: Collection[str]) -> float:
    """How well a fact can answer the question: `TOLD` by its label, `HELD`, or 0."""
    if asked is None:
        return 0.0
    if asked in (Asked.DATE, Asked.AMOUNT):
        if not (fact.when if asked is Asked.DATE else fact.amounts):
            return 0.0
        return TOLD if any(_has_number(label) for label in fact.label.values()) else HELD
    entities = list(_entities(base, fact, asked, named))
    if any(_is_told(fact, entity) for entity in entities):
        return TOLD
    return HELD if entities else 0.0


def _has_number(label: str) -> bool:
    return bool(numerals.numbers([word.text for word in words(label)]))


def _entities(base: FactBase, fact: Fact, asked: Asked | None, named: Collection[str]) -> Iterator[Entity]:
    """The persons or places of a fact that the query does not name itself; who says it comes last."""
    identifiers = (*fact.entities, *([fact.said_by] if fact.said_by else []))
    types = _TYPES.get(asked, frozenset())
    for identifier in dict.fromkeys(identifiers):
        if base.entities[identifier].type in types and identifier not in named:
            yield base.entities[identifier]


def _is_told(fact: Fact, entity: Entity) -> bool:
    """Whether a label has a word of the entity's name in its language: a surname is enough."""
    return any(
        {word.text for word in words(name)} & ({word.text for word in words(fact.label[language])} - STOP_WORDS)
        for language, name in entity.label.items()
        if language in fact.label
    )


def _counted(base: FactBase, amount: Amount) -> set[str]:
    """The words for what an amount counts and its unit."""
    unit = base.units[amount.unit]
    texts = (*amount.of.values(), *unit.label.values(), *unit.one.values())
    return {str(word.text) for text in texts for word in words(text)} - STOP_WORDS


def _value(amount: Amount) -> float | tuple[float, float]:
    if amount.value is not None:
        return amount.value
    return (amount.min or 0.0, amount.max or 0.0)
