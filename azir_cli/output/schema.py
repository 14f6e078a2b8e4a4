"""The rows of the commands → the JSON Schema (2020-12) of what `--json` prints.

Every key is there in every row; what has no value is null. Keys may be added one day, none will go: the schema
leaves room for more.
"""

from typing import Any

from azir_cli.dates.calendars import CALENDARS
from azir_cli.facts.ids import HEX16, HEX64, ID, LANGUAGE
from azir_cli.facts.model import Bound, Kind
from azir_cli.search.lookup import MatchKind
from azir_cli.terminal.detection import MODES

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_Schema = dict[str, Any]

_DESCRIPTION = (
    "One definition a command, azir-find-lines for a line of find -; without --fields. "
    "Keys and results stand in a fixed order. The languages of a text are those of the fact base."
)


def output_schema() -> _Schema:
    """The schema of every command's output, under `azir-` and its name in `$defs`, with the shapes they share."""
    commands = _commands()
    return {
        "$schema": DIALECT,
        "title": "What azir prints as JSON",
        "description": _DESCRIPTION,
        "anyOf": [_ref(name) for name in commands],
        "$defs": {**commands, **_shapes()},
    }


def _commands() -> _Schema:
    return {
        "azir-find": _list("hit", "The facts that match, best first; at most ten unless --limit says otherwise."),
        "azir-find-lines": _object(
            "One line for each line of stdin.",
            query={"type": "string", "description": "The line, without the white space around it."},
            results=_list("hit"),
            closest=_list("hit", "Where nothing is found: facts that hold most of what is known of the query."),
        ),
        "azir-show": _list("fact", "The facts of the ids that exist, in the order given."),
        "azir-list": _list("fact", "In the order of the fact base."),
        "azir-timeline": _list("fact", "Dated facts by their first day."),
        "azir-numbers": _list("number", "By unit, the largest first."),
        "azir-entities": _list("entity", "Those with the most facts first."),
        "azir-topics": _list("topic", "Those with the most facts first."),
        "azir-date": _object(
            "A date, and the facts whose date shares a day with it.", when=_ref("when"), facts=_list("fact")
        ),
        "azir-source": _list("source", "In the order of the fact base."),
        "azir-check": _list("fault", "In the order of the fact base; empty if all is good."),
        "azir-doctor": _doctor(),
        "error": _error(),
    }


def _shapes() -> _Schema:
    return {
        "fact": _object("One claim of the sources.", **_fact()),
        "hit": _hit(),
        "when": _object(
            "A date in both calendars, as EDTF, and the days that it spans.",
            gregorian=_or_null("edtf"),
            jalali=_or_null("edtf"),
            **{"from": _or_null("day", "The first day; null if the beginning is open.")},
            to=_or_null("day", "The last day; null if the end is open."),
            written={
                "type": "array",
                "items": {"enum": list(CALENDARS)},
                "description": "The calendars that the source uses.",
            },
        ),
        "amount": _object("A quantity; of a range min and max, else value.", **_amount()),
        "number": _object("An amount, and the fact that states it.", fact=_ref("id"), **_amount(), **_qualified()),
        "matched": _object(
            "A word of the query, and what it met.",
            word={"type": "string"},
            met={"type": "string"},
            how={"enum": [how.value for how in MatchKind]},
        ),
        "answer": _object(
            "What a question asks for, out of the hit.",
            kind={"enum": ["date", "amount", "entity"]},
            value={"anyOf": [_ref("when"), _ref("amount"), _ref("id")]},
            text=_ref("text"),
            as_of=_or_null("edtf", "The source's date, if the fact holds only as of then."),
            said_by=_or_null("id", "Who claims it, if that is not the source itself."),
        ),
        "entity": _object(
            "A named thing.", **_entity(), also=_ref("spellings"), facts=_count("The facts that name it.")
        ),
        "topic": _object(
            "A topic.", id=_ref("id"), label=_ref("text"), also=_ref("spellings"), facts=_count("The facts on it.")
        ),
        "source": _object("Where facts come from.", **_source()),
        "fault": _object(
            "What is wrong with a fact base.",
            place={"type": "string", "description": "As in facts[17] some-id: when; empty for the whole file."},
            message={"type": "string"},
        ),
        "evidence": _object(
            "A span of a source's text.",
            source=_ref("id"),
            start=_count("In code points."),
            end=_count("The first code point after it."),
            sha256={"type": "string", "pattern": f"^{HEX16.pattern}$", "description": "Of its UTF-8, the beginning."},
        ),
        "id": {"type": "string", "pattern": f"^{ID.pattern}$"},
        "edtf": {
            "type": "string",
            "description": "EDTF, levels 0 and 1: 1991-12-25, 199X, 1993-22, 2019-02~, ../2003.",
        },
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Gregorian."},
        "text": _by_language({"type": "string"}, "The same in every language of the fact base."),
        "spellings": _by_language({"type": "array", "items": {"type": "string"}}, "What people type instead."),
    }


def _qualified() -> _Schema:
    return {
        "said_by": _or_null("id", "Who claims it, where that is not the source itself."),
        "as_of": {"type": ["string", "null"], "description": "The day, EDTF, as of which it holds; null if always."},
    }


def _fact() -> _Schema:
    return {
        "id": _ref("id"),
        "section": _ref("id"),
        "kind": {"enum": [kind.value for kind in Kind]},
        "label": _ref("text"),
        "text": _ref("text"),
        "when": _or_null("when"),
        "amounts": _list("amount"),
        "entities": {"type": "array", "items": _object(**_entity())},
        "topics": {"type": "array", "items": _object(id=_ref("id"), label=_ref("text"))},
        "said_by": _qualified()["said_by"],
        "as_of_source": {"type": "boolean", "description": "Whether it holds only as of the source's date."},
        "as_of": _qualified()["as_of"],
        "note": _or_null("text", "A curator's remark."),
        "evidence": _list("evidence"),
    }


def _hit() -> _Schema:
    shape = _object(
        "A fact that matches a query.",
        **_fact(),
        score={"type": "number", "minimum": 0, "maximum": 1},
        matched=_list("matched"),
        answer=_or_null("answer", "Of the first hits of a question."),
    )
    shape["properties"]["explanation"] = {
        "type": "array",
        "items": {"type": "string"},
        "description": "With --explain only: how the score came about, a line a word, then the whole.",
    }
    shape["properties"]["closest"] = {
        "type": "boolean",
        "description": "With --explain only: whether the fact is only near to a query that finds nothing.",
    }
    return shape


def _entity() -> _Schema:
    return {"id": _ref("id"), "type": _ref("id"), "label": _ref("text")}


def _amount() -> _Schema:
    return {
        "value": _number_or_null(),
        "min": _number_or_null(),
        "max": _number_or_null(),
        "bound": {"enum": [bound.value for bound in Bound]},
        "unit": _ref("id"),
        "of": _ref("text", "What is counted or measured."),
    }


def _source() -> _Schema:
    return {
        "id": _ref("id"),
        "publisher": _ref("text"),
        "title": _ref("text"),
        "dateline": {"type": ["string", "null"]},
        "language": {"type": "string", "pattern": f"^{LANGUAGE.pattern}$"},
        "published": _ref("edtf"),
        "published_note": _or_null("text", "How the date is known."),
        "length": _count("In code points."),
        "sha256": {"type": "string", "pattern": f"^{HEX64.pattern}$", "description": "Of the text's UTF-8."},
        "apparatus": {
            "type": "array",
            "items": _object(start=_count("In code points."), end=_count("The first code point after it.")),
            "description": "Stretches that state nothing: headings and the like.",
        },
        "facts": _count("The facts that are taken from it."),
    }


def _doctor() -> _Schema:
    string_or_null = {"type": ["string", "null"]}
    return _object(
        "What was detected.",
        version={"type": "string"},
        python={"type": "string"},
        terminal=_object(
            is_terminal={"type": "boolean"}, term=string_or_null, width=_count("Columns."), color={"type": "boolean"}
        ),
        rtl=_object(mode={"enum": list(MODES)}, reason={"type": "string"}),
        languages={"type": "array", "items": {"type": "string"}},
        encoding={"type": "string"},
        facts={
            "type": "array",
            "items": _object(
                name={"type": "string"},
                path={"type": "string"},
                count={"type": ["integer", "null"], "description": "Of facts; null if the base cannot be read."},
                problem=string_or_null,
            ),
        },
        cache=_object(
            "What is kept of the fact bases.",
            path={"type": "string"},
            state={"enum": ["kept", "absent", "not trusted", "not writable"]},
        ),
    )


def _error() -> _Schema:
    return _object(
        "On stderr, with status 2.",
        error=_object(
            code={"type": "string", "description": "usage, field, date, facts, json and the like."},
            message={"type": "string"},
            hint={"type": ["string", "null"], "description": "What to do about it."},
        ),
    )


def _object(description: str = "", **properties: _Schema) -> _Schema:
    """An object that has all of these keys."""
    told = {"description": description} if description else {}
    return {**told, "type": "object", "properties": properties, "required": list(properties)}


def _ref(name: str, description: str = "") -> _Schema:
    told = {"description": description} if description else {}
    return {**told, "$ref": f"#/$defs/{name}"}


def _or_null(name: str, description: str = "") -> _Schema:
    told = {"description": description} if description else {}
    return {**told, "anyOf": [_ref(name), {"type": "null"}]}


def _list(name: str, description: str = "") -> _Schema:
    told = {"description": description} if description else {}
    return {**told, "type": "array", "items": _ref(name)}


def _by_language(value: _Schema, description: str) -> _Schema:
    return {"description": description, "type": "object", "patternProperties": {f"^{LANGUAGE.pattern}$": value}}


def _count(description: str) -> _Schema:
    return {"type": "integer", "minimum": 0, "description": description}


def _number_or_null() -> _Schema:
    return {"type": ["number", "null"]}
