"""What rows hold: the fields of each command's results, their names, and the columns that tables make of them."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from azir_cli.errors import AzirError, near_names


class FieldError(AzirError):
    """A field asked for that these results do not have."""

    code = "field"


class Field(NamedTuple):
    """What stands under one key of a row: a plain value, a text (a member a language), an object, or a list."""

    members: "Fields" = MappingProxyType({})
    is_text: bool = False
    is_list: bool = False


Fields = Mapping[str, Field]

VALUE = Field()
VALUES = Field(is_list=True)
TEXT = Field(is_text=True)
_WHEN = Field(dict.fromkeys(("gregorian", "jalali", "from", "to"), VALUE) | {"written": VALUES})
_AMOUNT = dict.fromkeys(("value", "min", "max", "bound", "unit"), VALUE) | {"of": TEXT}

FACT_FIELDS: Fields = {
    "id": VALUE,
    "section": VALUE,
    "kind": VALUE,
    "label": TEXT,
    "text": TEXT,
    "when": _WHEN,
    "amounts": Field(_AMOUNT, is_list=True),
    "entities": Field({"id": VALUE, "type": VALUE, "label": TEXT}, is_list=True),
    "topics": Field({"id": VALUE, "label": TEXT}, is_list=True),
    "said_by": VALUE,
    "as_of_source": VALUE,
    "as_of": VALUE,
    "note": TEXT,
    "evidence": Field(dict.fromkeys(("source", "start", "end", "sha256"), VALUE), is_list=True),
}
HIT_FIELDS: Fields = {
    **FACT_FIELDS,
    "score": VALUE,
    "matched": Field(dict.fromkeys(("word", "met", "how"), VALUE), is_list=True),
    "answer": Field({"kind": VALUE, "value": VALUE, "text": TEXT, "as_of": VALUE, "said_by": VALUE}),
}
DATE_FIELDS: Fields = {"when": _WHEN, "facts": Field(FACT_FIELDS, is_list=True)}
ENTITY_FIELDS: Fields = {"id": VALUE, "type": VALUE, "label": TEXT, "also": TEXT, "facts": VALUE}
TOPIC_FIELDS: Fields = {"id": VALUE, "label": TEXT, "also": TEXT, "facts": VALUE}
NUMBER_FIELDS: Fields = {"fact": VALUE, **_AMOUNT, "said_by": VALUE, "as_of": VALUE}
SOURCE_FIELDS: Fields = {
    "id": VALUE,
    "publisher": TEXT,
    "title": TEXT,
    "dateline": VALUE,
    "language": VALUE,
    "published": VALUE,
    "published_note": TEXT,
    "length": VALUE,
    "sha256": VALUE,
    "apparatus": Field({"start": VALUE, "end": VALUE}, is_list=True),
    "facts": VALUE,
}
FINDING_FIELDS: Fields = {
    **dict.fromkeys(("file", "line", "column", "severity", "rule", "place", "message"), VALUE),
    "article": Field(dict.fromkeys(("source", "line", "column", "start", "end"), VALUE)),
}

FIELDS_OF: Mapping[str, Fields] = {
    "find": HIT_FIELDS,
    "date": DATE_FIELDS,
    "numbers": NUMBER_FIELDS,
    "entities": ENTITY_FIELDS,
    "topics": TOPIC_FIELDS,
    "source": SOURCE_FIELDS,
    "check": FINDING_FIELDS,
}
"""What the results of a command have; those of the others are facts."""


def names(fields: Fields, languages: Sequence[str], prefix: str = "") -> list[str]:
    """Every name that `--fields` takes for rows of this kind: `label`, `label.en`, `when.from` …."""
    found = []
    for key, field in fields.items():
        found.append(f"{prefix}{key}")
        found += [f"{prefix}{key}.{language}" for language in languages if field.is_text]
        found += names(field.members, languages, f"{prefix}{key}.")
    return found


def check(wanted: Iterable[str], fields: Fields, languages: Sequence[str]) -> None:
    """Raise FieldError, naming the valid ones, for a wanted field that rows of this kind do not have."""
    valid = names(fields, languages)
    for name in wanted:
        if name not in valid:
            told = {"place": "--fields", "noun": "field", "value": name, "names": valid}
            hint, near = "valid fields: {names}", near_names(name, valid)
            raise FieldError('{place}: unknown {noun} "{value}"', hint=hint, near=near, **told)


def columns(wanted: Sequence[str], fields: Fields, languages: Sequence[str]) -> list[str]:
    """The columns of a table of these fields, whatever the rows hold: one a language, one a part of a date."""
    return [column for name in wanted or fields for column in _spread(name, fields, languages)]


def _spread(name: str, fields: Fields, languages: Sequence[str]) -> list[str]:
    first, *rest = name.split(".")
    field = fields[first]
    for key in rest:
        if field.is_list or key not in field.members:
            return [name]
        field = field.members[key]
    if field.is_list:
        return [name]
    if field.is_text:
        return [f"{name}.{language}" for language in languages]
    inner = [f"{name}.{key}" for key in field.members]
    return [column for path in inner for column in _spread(path, fields, languages)] or [name]
