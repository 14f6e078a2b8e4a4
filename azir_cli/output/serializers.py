"""Records → rows of JSON values, their fields, and JSON, JSON Lines or ids.

A row is what one result looks like to a machine; every machine format is a view of the same rows, so that a
field has one name everywhere: `label.en`, `when.from`, `entities.id`.
"""

import enum
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from azir_cli.output.shapes import FieldError

if TYPE_CHECKING:
    from azir_cli.facts.model import Amount, Entity, Evidence, Fact, FactBase, Source, Topic, When

Row = dict[str, Any]


class Format(enum.StrEnum):
    """How results are printed."""

    TABLE = "table"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MD = "md"
    IDS = "ids"

    @property
    def is_machine(self) -> bool:
        """Whether the output is for programs: never touched by language, digits, calendar or colour."""
        return self not in (Format.TABLE, Format.PLAIN, Format.MD)


# Rows


def fact_row(base: "FactBase", fact: "Fact") -> Row:
    """A fact as JSON shows it; every key is always there."""
    return {
        "id": fact.id,
        "section": fact.section,
        "kind": fact.kind.value,
        "label": dict(fact.label),
        "text": dict(fact.text),
        "when": when_row(fact.when) if fact.when else None,
        "amounts": [amount_row(amount) for amount in fact.amounts],
        "entities": [_entity_reference(base.entities[entity]) for entity in fact.entities],
        "topics": [{"id": topic, "label": dict(base.topics[topic].label)} for topic in fact.topics],
        "said_by": fact.said_by,
        "as_of_source": fact.as_of_source,
        "as_of": as_of(base, fact),
        "note": dict(fact.note) if fact.note else None,
        "evidence": [_evidence_row(evidence) for evidence in fact.evidence],
    }


def as_of(base: "FactBase", fact: "Fact") -> str | None:
    """The day, month or year, as EDTF, as of which a fact holds that holds as of its source; null for others."""
    if not fact.as_of_source:
        return None
    return max((base.sources[one.source].published for one in fact.evidence), default=None)


def when_row(when: "When") -> Row:
    """A date in both calendars with its first and last day, ISO; an open end is null."""
    complete = when.complete
    return {
        "gregorian": complete.gregorian,
        "jalali": complete.jalali,
        "from": complete.from_,
        "to": complete.to,
        "written": list(complete.written),
    }


def amount_row(amount: "Amount") -> Row:
    """A quantity; a range has min and max, anything else a value."""
    return {
        "value": amount.value,
        "min": amount.min,
        "max": amount.max,
        "bound": amount.bound.value,
        "unit": amount.unit,
        "of": dict(amount.of),
    }


def _entity_reference(entity: "Entity") -> Row:
    return {"id": entity.id, "type": entity.type, "label": dict(entity.label)}


def _evidence_row(evidence: "Evidence") -> Row:
    return {
        "source": evidence.source,
        "start": evidence.start,
        "end": evidence.end,
        "sha256": evidence.sha256,
    }


def entity_row(entity: "Entity", facts: int) -> Row:
    """An entity with the number of facts that name it."""
    return {**_entity_reference(entity), "also": _lists(entity.also), "facts": facts}


def topic_row(topic: "Topic", facts: int) -> Row:
    """A topic with the number of facts on it."""
    return {"id": topic.id, "label": dict(topic.label), "also": _lists(topic.also), "facts": facts}


def source_row(source: "Source", facts: int) -> Row:
    """A source with the number of facts taken from it."""
    return {
        "id": source.id,
        "publisher": dict(source.publisher),
        "title": dict(source.title),
        "dateline": source.dateline,
        "language": source.language,
        "published": source.published,
        "published_note": dict(source.published_note) if source.published_note else None,
        "length": source.length,
        "sha256": source.sha256,
        "apparatus": [{"start": stretch.start, "end": stretch.end} for stretch in source.apparatus],
        "facts": facts,
    }


def _lists(spellings: Mapping[str, Sequence[str]]) -> Row:
    return {language: list(words) for language, words in spellings.items()}


def select(rows: Iterable[Row], wanted: Sequence[str]) -> list[Row]:
    """Rows with the wanted fields only, in that order, each under its full name; all of them if none is wanted."""
    if not wanted:
        return list(rows)
    return [{name: pick(row, name.split(".")) for name in wanted} for row in rows]


def pick(value: Any, path: Sequence[str]) -> Any:  # noqa: ANN401 - JSON values
    """What stands in a row under the parts of a name; of a list, what stands so in each member."""
    for position, name in enumerate(path):
        if isinstance(value, list):
            return [pick(member, path[position:]) for member in value]
        if value is None:
            return None
        value = value.get(name)
    return value


def identifiers(rows: Iterable[Row]) -> list[str]:
    """The ids of the facts, or of what else the rows are, each once; of a date, those of its facts.

    Raises FieldError for rows of what has no ids.
    """
    found: dict[str, None] = {}
    for row in rows:
        members = row["facts"] if "when" in row and "id" not in row else [row]
        for member in members:
            if not member.keys() & {"id", "fact"}:
                raise FieldError("--format ids: these results have no ids", hint="--format json shows what they have")
            found[member.get("id") or member["fact"]] = None
    return list(found)


def as_json(value: object, *, ascii_only: bool = False, indent: int | None = 2) -> str:
    """JSON text without a final line feed: keys in their order, characters as they are unless ascii_only.

    What could steer a terminal or reorder a line is escaped though the output is UTF-8. JSON keeps its meaning.
    """
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent, allow_nan=False)
    # no printable character is unsafe, nor are line ends and ZWNJ, of which Persian texts are full
    if text.replace("\n", "").replace("\u200c", "").isprintable():
        return text
    from azir_cli.text.characters import escaped_in_json

    return escaped_in_json(text)


def write(rows: Sequence[Row], form: Format, *, wanted: Sequence[str] = (), ascii_only: bool = False) -> str:
    """Rows as JSON (none: `[]`), JSON Lines or ids, each line ended; ids are the same whatever fields are wanted."""
    if form is Format.IDS:
        return "".join(f"{name}\n" for name in identifiers(rows))
    chosen = select(rows, wanted)
    if form is Format.JSON:
        return as_json(chosen, ascii_only=ascii_only) + "\n"
    return "".join(as_json(row, ascii_only=ascii_only, indent=None) + "\n" for row in chosen)
