"""A fact base → what in it contradicts, repeats or does not belong, whatever the articles say."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import combinations

from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.wordings import Record, places
from azir_cli.dates.dual import agree
from azir_cli.dates.edtf import parse_edtf, to_edtf
from azir_cli.facts.model import Entity, Evidence, Fact, FactBase, Kind, Source, Stretch, Text, Topic
from azir_cli.text.folding import Folded, fold

_WHOLE = 0.6
"""Share of an article from which one piece of evidence is taken for all of it."""
_MOST_APPARATUS = 1 / 3
"""Share of an article that states nothing at most."""


_SLIP = 0.85
"""Share of letters in common, of difflib, from which one type is a slip for another."""


def check(base: FactBase, today: dt.date) -> Iterator[Finding]:
    """Everything that the base shows by itself."""
    yield from _unused(base)
    for place, source in places("sources", base.sources):
        yield from _published(place, source, today)
        yield from _apparatus(place, source)
    yield from _same_labels("topics", base.topics, base)
    yield from _same_labels("entities", base.entities, base)
    yield from _rare_types(base)
    for place, topic in places("topics", base.topics):
        yield from _also_repeated(place, topic)
    for place, entity in places("entities", base.entities):
        yield from _also_repeated(place, entity)
    yield from _same_labels("facts", base.facts, base)
    yield from _same_texts(base)
    for place, fact in places("facts", base.facts):
        yield from _also_repeated(place, fact)
        yield from _dates(place, fact)
        yield from _kind(place, fact)
        yield from _amounts(place, fact)
        yield from _spans(place, fact, base)


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
                yield finding("unused", f"{kind}[{position}] {name}", "no fact names it")


def _also_repeated(place: str, record: Topic | Entity | Fact) -> Iterator[Finding]:
    for language, spellings in record.also.items():
        met = {fold(record.label[language]): -1}
        for number, spelling in enumerate(spellings):
            first = met.setdefault(fold(spelling), number)
            here = f"{place}: also.{language}[{number}]"
            if first == -1:
                yield finding(
                    "also-repeated", here, '"{spelling}" is to the search the same as the label', spelling=spelling
                )
            elif first != number:
                says = '"{spelling}" is to the search the same as "{other}"'
                yield finding("also-repeated", here, says, spelling=spelling, other=spellings[first])


def _same_labels(kind: str, records: Mapping[str, Record], base: FactBase) -> Iterator[Finding]:
    for language in base.languages:
        first: dict[Folded, str] = {}
        for place, record in places(kind, records):
            other = first.setdefault(fold(_label(record)[language]), place)
            if other != place:
                yield finding("same-label", f"{place}: label.{language}", "is the label of {other} too", other=other)


def _label(record: object) -> Text:
    label: Text = record.label  # type: ignore[attr-defined]
    return label


def _rare_types(base: FactBase) -> Iterator[Finding]:
    counts = Counter(entity.type for entity in base.entities.values())
    for place, entity in places("entities", base.entities):
        near = get_close_matches(entity.type, [name for name, count in counts.items() if count > 1], 1, _SLIP)
        if counts[entity.type] == 1 and near:
            says = 'no other entity is a "{type}"; others are "{other}"'
            yield finding("rare-type", f"{place}: type", says, type=entity.type, other=near[0])


# Sources


def _published(place: str, source: Source, today: dt.date) -> Iterator[Finding]:
    first = parse_edtf(source.published, "gregorian").first
    retrieved = parse_edtf(source.retrieved, "gregorian").last if source.retrieved else None
    if first and first > min(today, retrieved or today):
        late = "is later than the day of retrieval, {day}" if retrieved and first > retrieved else "is in the future"
        yield finding("published-in-future", f"{place}: published", late, day=source.retrieved)


def _apparatus(place: str, source: Source) -> Iterator[Finding]:
    for key in ("apparatus", "waived"):
        for number, stretch in enumerate(getattr(source, key)):
            yield from _bounds(f"{place}: {key}[{number}]", stretch, source)
    if is_hidden(source):
        says = "covers {share} % of the article; it is for what states nothing, as headings"
        yield finding("apparatus-states", f"{place}: apparatus", says, share=round(100 * _share_hidden(source)))


def is_hidden(source: Source) -> bool:
    """Whether the apparatus covers more than headings and a footer could."""
    return _share_hidden(source) > _MOST_APPARATUS


def _share_hidden(source: Source) -> float:
    return sum(stretch.end - stretch.start for stretch in source.apparatus) / (source.length or 1)


# Facts


def _same_texts(base: FactBase) -> Iterator[Finding]:
    for language in base.languages:
        first: dict[Folded, str] = {}
        for place, fact in places("facts", base.facts):
            other = first.setdefault(fold(fact.text[language]), place)
            if other != place:
                yield finding("same-text", f"{place}: text.{language}", "is the text of {other} too", other=other)


def _dates(place: str, fact: Fact) -> Iterator[Finding]:
    when = fact.when
    if when and when.gregorian and when.jalali and not agree(when.gregorian, when.jalali):
        meant = to_edtf(parse_edtf(when.jalali, "jalali"), "gregorian")
        says = "{jalali} of the Jalali calendar is {meant}, not {gregorian}"
        yield finding(
            "dates-disagree", f"{place}: when", says, jalali=when.jalali, meant=meant, gregorian=when.gregorian
        )


def _kind(place: str, fact: Fact) -> Iterator[Finding]:
    if fact.kind is Kind.STATEMENT and fact.said_by is None:
        yield finding("statement-without-speaker", place, "is a statement, and nobody says it: give said_by")
    if fact.kind is Kind.EVENT and fact.when is None and fact.note is None:
        yield finding("event-without-date", place, "is an event without a date: give when, or a note why there is none")


def _amounts(place: str, fact: Fact) -> Iterator[Finding]:
    for (one, first), (two, second) in combinations(enumerate(fact.amounts), 2):
        if first == second:
            says = "is the same as amounts[{other}]"
            yield finding("same-text", f"{place}: amounts[{two}]", says, other=one)


def _spans(place: str, fact: Fact, base: FactBase) -> Iterator[Finding]:
    for number, span in enumerate(fact.evidence):
        source, here = base.sources[span.source], f"{place}: evidence[{number}]"
        yield from _bounds(here, span, source)
        if is_whole(span, source):
            yield finding("evidence-whole-article", here, "is nearly the whole article; quote the clause that says it")
        if not is_hidden(source) and any(
            around.start <= span.start and span.end <= around.end for around in source.apparatus
        ):
            says = "lies within the apparatus of {source}, which states nothing"
            yield finding("evidence-in-apparatus", here, says, source=source.id)
    yield from _overlaps(place, [span for span in fact.evidence if span.end <= base.sources[span.source].length])


def is_whole(span: Evidence, source: Source) -> bool:
    """Whether evidence is nearly the whole article rather than a clause of it."""
    return span.start < span.end <= source.length and span.end - span.start > _WHOLE * source.length


def _bounds(place: str, span: Evidence | Stretch, source: Source) -> Iterator[Finding]:
    if span.start >= span.end:
        yield finding("evidence-empty", place, "{start} to {end} is empty", start=span.start, end=span.end)
    elif span.end > source.length:
        says = "ends at {end}, {source} at {length}"
        yield finding("evidence-beyond-end", place, says, end=span.end, source=source.id, length=source.length)


def _overlaps(place: str, evidence: Sequence[Evidence]) -> Iterator[Finding]:
    for (one, first), (two, second) in combinations(enumerate(evidence), 2):
        if first.source == second.source and first.start < second.end and second.start < first.end:
            says = "overlaps evidence[{other}]"
            yield finding("evidence-overlaps", f"{place}: evidence[{two}]", says, other=one)
