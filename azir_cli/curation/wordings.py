"""A fact base → every string of it that people read, each with its place."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar

from azir_cli.facts.model import Entity, Fact, FactBase, Section, Source, Spellings, Text, Topic, Unit

Record = TypeVar("Record", Source, Section, Unit, Topic, Entity, Fact)


class Wording(NamedTuple):
    """One string of a base for people to read, and where it stands: `topics[3] railway: also.fa[2]`."""

    place: str
    key: str
    """What it is to its record: label, text, also and so on."""
    language: str
    text: str


def places(kind: str, records: Mapping[str, Record]) -> Iterator[tuple[str, Record]]:
    """Each record of one list of the base with its place, as `facts[17] border-rail-link-length`."""
    for position, record in enumerate(records.values()):
        yield f"{kind}[{position}] {record.id}", record


def wordings(base: FactBase) -> Iterator[Wording]:
    """Every string that people read, in the order of the file."""
    yield from _said("", "title", base.title)
    for place, source in places("sources", base.sources):
        yield from _said(f"{place}: ", "publisher", source.publisher)
        yield from _said(f"{place}: ", "title", source.title)
        yield from _said(f"{place}: ", "published_note", source.published_note)
    for place, section in places("sections", base.sections):
        yield from _said(f"{place}: ", "label", section.label)
    for place, unit in places("units", base.units):
        yield from _said(f"{place}: ", "label", unit.label)
        yield from _said(f"{place}: ", "one", unit.one)
    for place, topic in places("topics", base.topics):
        yield from _said(f"{place}: ", "label", topic.label)
        yield from _also_said(f"{place}: ", topic.also)
    for place, entity in places("entities", base.entities):
        yield from _said(f"{place}: ", "label", entity.label)
        yield from _also_said(f"{place}: ", entity.also)
        yield from _said(f"{place}: ", "note", entity.note)
    for place, fact in places("facts", base.facts):
        yield from fact_wordings(place, fact)
        for number, amount in enumerate(fact.amounts):
            yield from _said(f"{place}: ", f"amounts[{number}].of", amount.of)
        yield from _also_said(f"{place}: ", fact.also)


def fact_wordings(place: str, fact: Fact) -> Iterator[Wording]:
    """The label, the sentence and the note of one fact, in every language."""
    yield from _said(f"{place}: ", "label", fact.label)
    yield from _said(f"{place}: ", "text", fact.text)
    yield from _said(f"{place}: ", "note", fact.note)


def _said(before: str, key: str, text: Text | None) -> Iterator[Wording]:
    for language, said in (text or {}).items():
        yield Wording(f"{before}{key}.{language}", key, language, said)


def _also_said(before: str, also: Spellings) -> Iterator[Wording]:
    for language, spellings in also.items():
        for number, spelling in enumerate(spellings):
            yield Wording(f"{before}also.{language}[{number}]", "also", language, spelling)
