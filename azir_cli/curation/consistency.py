"""A fact base → what a curator should mend although the base can be read."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, TypeVar

from azir_cli.dates.dual import agree
from azir_cli.dates.edtf import parse_edtf, to_edtf
from azir_cli.facts.model import (
    Entity,
    Evidence,
    Fact,
    FactBase,
    Section,
    Source,
    Spellings,
    Stretch,
    Text,
    Topic,
    Unit,
)
from azir_cli.text.folding import Folded, fold


class Finding(NamedTuple):
    """What to mend, and where: `facts[17] border-rail-link-length: when`; shown like the faults of reading."""

    place: str
    message: str

    def __str__(self) -> str:
        """The place and what is wrong."""
        return f"{self.place}: {self.message}"


LABEL_LENGTH = 72
"""As many characters as a label may have, for narrow tables."""

_Record = TypeVar("_Record", Source, Section, Unit, Topic, Entity, Fact)

# What Persian keyboards do not type: Arabic yeh and kaf, digits of other scripts.
_NOT_PERSIAN = re.compile("[يىك0-9٠-٩]")


class Wording(NamedTuple):
    """One string of a base for people to read, and where it stands: `topics[3] railway: also.fa[2]`."""

    place: str
    key: str
    """What it is to its record: label, text, also and so on."""
    language: str
    text: str


def check(base: FactBase) -> list[Finding]:
    """Everything that the base shows by itself, without the articles."""
    return [finding for finds in _CHECKS for finding in finds(base)]


def places(kind: str, records: Mapping[str, _Record]) -> Iterator[tuple[str, _Record]]:
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
        yield from _also_said(f"{place}: ", "also", topic.also)
    for place, entity in places("entities", base.entities):
        yield from _said(f"{place}: ", "label", entity.label)
        yield from _also_said(f"{place}: ", "also", entity.also)
        yield from _said(f"{place}: ", "note", entity.note)
    for place, fact in places("facts", base.facts):
        yield from fact_wordings(place, fact)
        for number, amount in enumerate(fact.amounts):
            yield from _said(f"{place}: ", f"amounts[{number}].of", amount.of)


def fact_wordings(place: str, fact: Fact) -> Iterator[Wording]:
    """The label, the sentence and the note of one fact, in every language."""
    yield from _said(f"{place}: ", "label", fact.label)
    yield from _said(f"{place}: ", "text", fact.text)
    yield from _said(f"{place}: ", "note", fact.note)


def _said(before: str, key: str, text: Text | None) -> Iterator[Wording]:
    for language, said in (text or {}).items():
        yield Wording(f"{before}{key}.{language}", key, language, said)


def _also_said(before: str, key: str, also: Spellings) -> Iterator[Wording]:
    for language, spellings in also.items():
        for number, spelling in enumerate(spellings):
            yield Wording(f"{before}{key}.{language}[{number}]", key, language, spelling)


# Dates


def _disagreeing_dates(base: FactBase) -> Iterator[Finding]:
    for place, fact in places("facts", base.facts):
        when = fact.when
        if when and when.gregorian and when.jalali and not agree(when.gregorian, when.jalali):
            meant = to_edtf(parse_edtf(when.jalali, "jalali"), "gregorian")
            message = f"{when.jalali} of the Jalali calendar is {meant}, not {when.gregorian}"
            yield Finding(f"{place}: when", message)


# Vocabularies


def _unused(base: FactBase) -> Iterator[Finding]:
    """Find the records that no fact names: nobody would ever find anything by them."""
    every = base.facts.values()
    named: dict[str, set[str | None]] = {
        "sources": {span.source for fact in every for span in fact.evidence},
        "sections": {fact.section for fact in every},
        "units": {amount.unit for fact in every for amount in fact.amounts},
        "topics": {topic for fact in every for topic in fact.topics},
        "entities": {entity for fact in every for entity in (*fact.entities, fact.said_by)},
    }
    for kind, ids in named.items():
        for position, name in enumerate(getattr(base, kind)):
            if name not in ids:
                yield Finding(f"{kind}[{position}] {name}", "no fact names it")


def _also_said_twice(base: FactBase) -> Iterator[Finding]:
    for place, topic in places("topics", base.topics):
        yield from _repeated(place, topic)
    for place, entity in places("entities", base.entities):
        yield from _repeated(place, entity)


def _repeated(place: str, record: Topic | Entity) -> Iterator[Finding]:
    for language, spellings in record.also.items():
        met = {fold(record.label[language]): "the label"}
        for number, spelling in enumerate(spellings):
            folded = fold(spelling)
            if folded in met:
                message = f'"{spelling}" is to the search the same as {met[folded]}'
                yield Finding(f"{place}: also.{language}[{number}]", message)
            met.setdefault(folded, f'"{spelling}"')


# Texts


def _long_labels(base: FactBase) -> Iterator[Finding]:
    for place, key, _, text in wordings(base):
        if key == "label" and len(text) > LABEL_LENGTH:
            yield Finding(place, f"has {len(text)} characters, {LABEL_LENGTH} fit")


def _same_labels(base: FactBase) -> Iterator[Finding]:
    for language in base.languages:
        first: dict[Folded, str] = {}
        for place, fact in places("facts", base.facts):
            label = fold(fact.label[language])
            if label in first:
                yield Finding(f"{place}: label.{language}", f"is the label of {first[label]} too")
            first.setdefault(label, place)


def _spelling(base: FactBase) -> Iterator[Finding]:
    for place, _, language, text in wordings(base):
        if not unicodedata.is_normalized("NFC", text):
            yield Finding(place, "is not in Unicode's normal form C")
        foreign = dict.fromkeys(_NOT_PERSIAN.findall(text)) if language == "fa" else ()
        for char in foreign:
            yield Finding(place, f"Persian is written without U+{ord(char):04X} {unicodedata.name(char)}")


# Evidence, as far as the length of a source shows it


def _spans(base: FactBase) -> Iterator[Finding]:
    for place, source in places("sources", base.sources):
        for number, stretch in enumerate(source.apparatus):
            yield from _bounds(f"{place}: apparatus[{number}]", stretch, source)
    for place, fact in places("facts", base.facts):
        for number, span in enumerate(fact.evidence):
            yield from _bounds(f"{place}: evidence[{number}]", span, base.sources[span.source])
        yield from _overlaps(place, fact.evidence)


def _bounds(place: str, span: Evidence | Stretch, source: Source) -> Iterator[Finding]:
    if span.start >= span.end:
        yield Finding(place, f"{span.start} to {span.end} is empty")
    elif span.end > source.length:
        yield Finding(place, f"ends at {span.end}, {source.id} at {source.length}")


def _overlaps(place: str, evidence: Sequence[Evidence]) -> Iterator[Finding]:
    for (one, first), (two, second) in combinations(enumerate(evidence), 2):
        if first.source == second.source and first.start < second.end and second.start < first.end:
            yield Finding(f"{place}: evidence[{two}]", f"overlaps evidence[{one}]")


_CHECKS: tuple[Callable[[FactBase], Iterator[Finding]], ...] = (
    _disagreeing_dates,
    _unused,
    _also_said_twice,
    _long_labels,
    _same_labels,
    _spelling,
    _spans,
)
