"""The members of a facts.json → records of the model; every fault is noted with its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from azir_cli.errors import Saying, saying
from azir_cli.facts.decoding import Fault
from azir_cli.facts.ids import HEX16, HEX64, ID, LANGUAGE, URL
from azir_cli.facts.model import (
    Amount,
    Bound,
    Entity,
    Evidence,
    Fact,
    FactBase,
    Kind,
    Section,
    Source,
    Stretch,
    Topic,
    Unit,
    WaivedRule,
    WaivedStretch,
    When,
)
from azir_cli.facts.reader import JsonObject, ReadContext, unknown

FORMAT = "azir-facts/1"


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Record = TypeVar("_Record", bound=_Named)


_KEYS = {
    "base": frozenset({"$schema", "format", "title", "sources", "sections", "units", "topics", "entities", "facts"}),
    **{
        record.__name__: frozenset(record._fields)
        for record in (
            *(Source, Stretch, WaivedStretch, Section, Unit, Topic, Entity),
            *(Fact, When, Amount, Evidence, WaivedRule),
        )
    },
}
"""The keys of each object, which are the fields of its record."""


def read_document(context: ReadContext, document: dict[str, Any]) -> FactBase | None:
    """Read the whole document; None where its very frame is broken."""
    form = document.get("format")
    if form != FORMAT:
        context.faults.append(Fault("format", _why_unread(document)))
        return None
    top = JsonObject(context, document, "", _KEYS["base"])
    top.optional_string("$schema")
    title = document.get("title")
    if not isinstance(title, dict) or not title or not all(map(LANGUAGE.fullmatch, title)):
        top.fault("title", saying("an object from language codes to titles is expected, as {example}", example=_TITLE))
        return None
    context.languages = title.keys()
    sources = _records(top, "sources", _KEYS["Source"], _source)
    sections = _records(top, "sections", _KEYS["Section"], _section)
    units = _records(top, "units", _KEYS["Unit"], _unit)
    topics = _records(top, "topics", _KEYS["Topic"], _topic)
    entities = _records(top, "entities", _KEYS["Entity"], _entity)
    vocabulary = _Vocabulary(sources, sections, units, topics, entities)
    facts = _records(top, "facts", _KEYS["Fact"], lambda fields, name: _fact(fields, name, vocabulary))
    return FactBase(tuple(title), top.text("title"), sources, sections, units, topics, entities, facts)


_TITLE = '{"en": "…"}'


def _why_unread(document: Mapping[str, Any]) -> Saying:
    if "format" not in document:
        return saying('is missing: it must be "{format}", the one this azir reads', format=FORMAT)
    found = document["format"] if isinstance(document["format"], str) else repr(document["format"])
    return saying('"{found}" is not "{format}", the one this azir reads', found=found, format=FORMAT)


def _records(
    top: JsonObject, key: str, known: frozenset[str], make: Callable[[JsonObject, str], _Record]
) -> dict[str, _Record]:
    """Read one list of records; an id names its record in the place of every fault."""
    found: dict[str, _Record] = {}
    if key not in top.members:
        top.fault(key, saying("is missing"))
    for position, members in enumerate(top.array(key)):
        given = members.get("id") if isinstance(members, dict) else None
        name = f" {given}" if isinstance(given, str) and ID.fullmatch(given) else ""
        fields = JsonObject(top.context, members, f"{key}[{position}]{name}", known)
        if not fields.is_object:
            continue
        record = make(fields, fields.string("id", ID))
        if record.id in found:
            fields.fault("id", saying('"{id}" is taken already', id=record.id))
        elif record.id:
            found[record.id] = record
    return found


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """What a fact may refer to."""

    sources: Mapping[str, Source]
    sections: Mapping[str, Section]
    units: Mapping[str, Unit]
    topics: Mapping[str, Topic]
    entities: Mapping[str, Entity]


def _source(fields: JsonObject, identifier: str) -> Source:
    return Source(
        id=identifier,
        publisher=fields.text("publisher"),
        title=fields.text("title"),
        language=fields.string("language", LANGUAGE),
        published=fields.date("published", "gregorian"),
        length=fields.index("length"),
        sha256=fields.string("sha256", HEX64),
        dateline=fields.optional_string("dateline"),
        published_note=fields.optional_text("published_note"),
        apparatus=tuple(_stretch(inner) for inner in fields.objects("apparatus", _KEYS["Stretch"])),
        url=fields.optional_string("url", URL),
        archived=fields.optional_string("archived", URL),
        author=fields.optional_string("author"),
        licence=fields.optional_string("licence"),
        retrieved=fields.optional_date("retrieved", "gregorian"),
        waived=tuple(
            WaivedStretch(*_stretch(inner), inner.text("why"))
            for inner in fields.objects("waived", _KEYS["WaivedStretch"])
        ),
    )


def _stretch(fields: JsonObject) -> Stretch:
    return Stretch(fields.index("start"), fields.index("end"))


def _section(fields: JsonObject, identifier: str) -> Section:
    return Section(identifier, fields.text("label"))


def _unit(fields: JsonObject, identifier: str) -> Unit:
    return Unit(identifier, fields.text("label"), fields.some_text("one"))


def _topic(fields: JsonObject, identifier: str) -> Topic:
    return Topic(identifier, fields.text("label"), fields.spellings("also"))


def _entity(fields: JsonObject, identifier: str) -> Entity:
    return Entity(
        id=identifier,
        type=fields.string("type", ID),
        label=fields.text("label"),
        also=fields.spellings("also"),
        note=fields.optional_text("note"),
    )


def _fact(fields: JsonObject, identifier: str, vocabulary: _Vocabulary) -> Fact:
    speaker = fields.reference("said_by", vocabulary.entities, "entity") if fields.has("said_by") else None
    return Fact(
        id=identifier,
        section=fields.reference("section", vocabulary.sections, "section"),
        kind=_one_of(fields, "kind", Kind, Kind.BACKGROUND),
        label=fields.text("label"),
        text=fields.text("text"),
        when=_when(fields),
        amounts=tuple(_amount(inner, vocabulary) for inner in fields.objects("amounts", _KEYS["Amount"])),
        entities=fields.references("entities", vocabulary.entities, "entity"),
        topics=fields.references("topics", vocabulary.topics, "topic"),
        said_by=speaker,
        as_of_source=fields.flag("as_of_source"),
        note=fields.optional_text("note"),
        also=fields.spellings("also"),
        waived=tuple(_waived_rule(inner) for inner in fields.objects("waived", _KEYS["WaivedRule"])),
        evidence=_evidence(fields, vocabulary),
    )


def _waived_rule(fields: JsonObject) -> WaivedRule:
    return WaivedRule(fields.string("rule", ID), fields.text("why"))


_Choice = TypeVar("_Choice", Kind, Bound)


def _one_of(fields: JsonObject, key: str, choices: type[_Choice], default: _Choice) -> _Choice:
    value = fields.string(key)
    try:
        return choices(value)
    except ValueError:
        if value:
            says = unknown(key, value, choices)
            fields.fault(
                key, saying("{fault}; one of {choices}", fault=says, choices=[choice.value for choice in choices])
            )
        return default


def _when(fields: JsonObject) -> When | None:
    if not fields.has("when"):
        return None
    inner = fields.inner("when", _KEYS["When"])
    when = When(inner.optional_date("gregorian", "gregorian"), inner.optional_date("jalali", "jalali"))
    if not inner.members and inner.is_object:
        inner.fault("", saying("a date is expected: gregorian, jalali or both"))
    return when


def _amount(fields: JsonObject, vocabulary: _Vocabulary) -> Amount:
    bound = _one_of(fields, "bound", Bound, Bound.EXACT)
    unit = fields.reference("unit", vocabulary.units, "unit")
    of = fields.text("of")
    if bound is not Bound.RANGE:
        for key in ("min", "max"):
            if key in fields.members:
                fields.fault(key, saying('only a bound "range" has it'))
        return Amount(unit, bound, of, value=fields.number("value"))
    if "value" in fields.members:
        fields.fault("value", saying('a bound "range" has min and max instead'))
    low, high = fields.number("min"), fields.number("max")
    if low is not None and high is not None and low > high:
        fields.fault("min", saying("{min} is above max, {max}", min=low, max=high))
    return Amount(unit, bound, of, min=low, max=high)


def _evidence(fields: JsonObject, vocabulary: _Vocabulary) -> tuple[Evidence, ...]:
    found = []
    if not fields.members.get("evidence", ()):
        fields.fault("evidence", saying("is missing: a fact needs a span of a source"))
    for inner in fields.objects("evidence", _KEYS["Evidence"]):
        source = inner.reference("source", vocabulary.sources, "source")
        digest = inner.string("sha256", HEX16)
        found.append(Evidence(source, inner.index("start"), inner.index("end"), digest))
    return tuple(found)
