"""The rows of the commands → the JSON Schema (2020-12) of what `--json` prints.

Every key is there in every row; what has no value is null. Keys may be added one day, none will go: the schema
leaves room for more.
"""

from azir_cli.dates.calendars import CALENDARS
from azir_cli.facts.ids import HEX16, HEX64, ID, LANGUAGE
from azir_cli.facts.model import Bound, Kind
from azir_cli.output.check_schema import check, finding
from azir_cli.output.schema_parts import Schema, by_language, count, list_of, number_or_null, object_of, or_null, ref
from azir_cli.search.lookup import MatchKind
from azir_cli.terminal.detection import MODES

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_DESCRIPTION = (
    "One definition a command, azir-find-lines for a line of find -; without --fields. "
    "Keys and results stand in a fixed order. The languages of a text are those of the fact base."
)


def output_schema() -> Schema:
    """The schema of every command's output, under `azir-` and its name in `$defs`, with the shapes they share."""
    commands = _commands()
    return {
        "$schema": DIALECT,
        "title": "What azir prints as JSON",
        "description": _DESCRIPTION,
        "anyOf": [ref(name) for name in commands],
        "$defs": {**commands, **_shapes()},
    }


def _commands() -> Schema:
    return {
        "azir-find": list_of("hit", "The facts that match, best first; at most ten unless --limit says otherwise."),
        "azir-find-lines": object_of(
            "One line for each line of stdin.",
            query={"type": "string", "description": "The line, without the white space around it."},
            results=list_of("hit"),
            closest=list_of("hit", "Where nothing is found: facts that hold most of what is known of the query."),
        ),
        "azir-show": list_of("fact", "The facts of the ids that exist, in the order given."),
        "azir-list": list_of("fact", "In the order of the fact base."),
        "azir-timeline": list_of("fact", "Dated facts by their first day."),
        "azir-numbers": list_of("number", "By unit, the largest first."),
        "azir-entities": list_of("entity", "Those with the most facts first."),
        "azir-topics": list_of("topic", "Those with the most facts first."),
        "azir-date": object_of(
            "A date, and the facts whose date shares a day with it.", when=ref("when"), facts=list_of("fact")
        ),
        "azir-source": list_of("source", "In the order of the fact base."),
        "azir-check": check(),
        "azir-doctor": _doctor(),
        "error": _error(),
    }


def _shapes() -> Schema:
    return {
        "fact": object_of("One claim of the sources.", **_fact()),
        "hit": _hit(),
        "when": object_of(
            "A date in both calendars, as EDTF, and the days that it spans.",
            gregorian=or_null("edtf"),
            jalali=or_null("edtf"),
            **{"from": or_null("day", "The first day; null if the beginning is open.")},
            to=or_null("day", "The last day; null if the end is open."),
            written={
                "type": "array",
                "items": {"enum": list(CALENDARS)},
                "description": "The calendars that the source uses.",
            },
        ),
        "amount": object_of("A quantity; of a range min and max, else value.", **_amount()),
        "number": object_of("An amount, and the fact that states it.", fact=ref("id"), **_amount(), **_qualified()),
        "matched": object_of(
            "A word of the query, and what it met.",
            word={"type": "string"},
            met={"type": "string"},
            how={"enum": [how.value for how in MatchKind]},
        ),
        "answer": object_of(
            "What a question asks for, out of the hit.",
            kind={"enum": ["date", "amount", "entity"]},
            value={"anyOf": [ref("when"), ref("amount"), ref("id")]},
            text=ref("text"),
            as_of=or_null("edtf", "The source's date, if the fact holds only as of then."),
            said_by=or_null("id", "Who claims it, if that is not the source itself."),
        ),
        "entity": object_of(
            "A named thing.", **_entity(), also=ref("spellings"), facts=count("The facts that name it.")
        ),
        "topic": object_of(
            "A topic.", id=ref("id"), label=ref("text"), also=ref("spellings"), facts=count("The facts on it.")
        ),
        "source": object_of("Where facts come from.", **_source()),
        "finding": finding(),
        "evidence": object_of(
            "A span of a source's text.",
            source=ref("id"),
            start=count("In code points."),
            end=count("The first code point after it."),
            sha256={"type": "string", "pattern": f"^{HEX16.pattern}$", "description": "Of its UTF-8, the beginning."},
        ),
        "id": {"type": "string", "pattern": f"^{ID.pattern}$"},
        "edtf": {
            "type": "string",
            "description": "EDTF, levels 0 and 1: 1991-12-25, 199X, 1993-22, 2019-02~, ../2003.",
        },
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Gregorian."},
        "text": by_language({"type": "string"}, "The same in every language of the fact base."),
        "spellings": by_language({"type": "array", "items": {"type": "string"}}, "What people type instead."),
    }


def _qualified() -> Schema:
    return {
        "said_by": or_null("id", "Who claims it, where that is not the source itself."),
        "as_of": {"type": ["string", "null"], "description": "The day, EDTF, as of which it holds; null if always."},
    }


def _fact() -> Schema:
    return {
        "id": ref("id"),
        "section": ref("id"),
        "kind": {"enum": [kind.value for kind in Kind]},
        "label": ref("text"),
        "text": ref("text"),
        "when": or_null("when"),
        "amounts": list_of("amount"),
        "entities": {"type": "array", "items": object_of(**_entity())},
        "topics": {"type": "array", "items": object_of(id=ref("id"), label=ref("text"))},
        "said_by": _qualified()["said_by"],
        "as_of_source": {"type": "boolean", "description": "Whether it holds only as of the source's date."},
        "as_of": _qualified()["as_of"],
        "note": or_null("text", "A curator's remark."),
        "evidence": list_of("evidence"),
    }


def _hit() -> Schema:
    shape = object_of(
        "A fact that matches a query.",
        **_fact(),
        score={"type": "number", "minimum": 0, "maximum": 1},
        matched=list_of("matched"),
        answer=or_null("answer", "Of the first hits of a question."),
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


def _entity() -> Schema:
    return {"id": ref("id"), "type": ref("id"), "label": ref("text")}


def _amount() -> Schema:
    return {
        "value": number_or_null(),
        "min": number_or_null(),
        "max": number_or_null(),
        "bound": {"enum": [bound.value for bound in Bound]},
        "unit": ref("id"),
        "of": ref("text", "What is counted or measured."),
    }


def _source() -> Schema:
    return {
        "id": ref("id"),
        "publisher": ref("text"),
        "title": ref("text"),
        "dateline": {"type": ["string", "null"]},
        "language": {"type": "string", "pattern": f"^{LANGUAGE.pattern}$"},
        "published": ref("edtf"),
        "published_note": or_null("text", "How the date is known."),
        "length": count("In code points."),
        "sha256": {"type": "string", "pattern": f"^{HEX64.pattern}$", "description": "Of the text's UTF-8."},
        "apparatus": {
            "type": "array",
            "items": object_of(start=count("In code points."), end=count("The first code point after it.")),
            "description": "Stretches that state nothing: headings and the like.",
        },
        "facts": count("The facts that are taken from it."),
    }


def _doctor() -> Schema:
    string_or_null = {"type": ["string", "null"]}
    return object_of(
        "What was detected.",
        version={"type": "string"},
        python={"type": "string"},
        terminal=object_of(
            is_terminal={"type": "boolean"}, term=string_or_null, width=count("Columns."), color={"type": "boolean"}
        ),
        rtl=object_of(mode={"enum": list(MODES)}, reason={"type": "string"}),
        languages={"type": "array", "items": {"type": "string"}},
        encoding={"type": "string"},
        facts={
            "type": "array",
            "items": object_of(
                name={"type": "string"},
                path={"type": "string"},
                count={"type": ["integer", "null"], "description": "Of facts; null if the base cannot be read."},
                problem=string_or_null,
            ),
        },
        cache=object_of(
            "What is kept of the fact bases.",
            path={"type": "string"},
            state={"enum": ["kept", "absent", "not trusted", "not writable"]},
        ),
    )


def _error() -> Schema:
    return object_of(
        "On stderr, with status 2.",
        error=object_of(
            code={"type": "string", "description": "usage, field, date, facts, json and the like."},
            message={"type": "string"},
            hint={"type": ["string", "null"], "description": "What to do about it."},
        ),
    )
