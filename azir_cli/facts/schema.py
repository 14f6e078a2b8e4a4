"""The rules of a fact base → the JSON Schema (2020-12) that an editor checks it by."""

import re
from typing import Any

from azir_cli.facts.document import FORMAT
from azir_cli.facts.ids import HEX16, HEX64, ID, LANGUAGE, URL
from azir_cli.facts.model import Bound, Kind
from azir_cli.facts.reader import FORBIDDEN

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_Schema = dict[str, Any]

# EDTF levels 0 and 1 in what Python and ECMAScript both understand; whether a day exists is beyond a pattern.
_MONTH = r"(?:[0-9]{2}(?:-(?:[0-9]{2}|XX))?|XX(?:-XX)?)"
_DATE = rf"(?:[0-9]{{4}}(?:-{_MONTH})?|[0-9]{{3}}X|[0-9]{{2}}XX|[0-9]XXX)[?~%]?"
_EDTF = rf"^(?:{_DATE}|{_DATE}/(?:\.\.|{_DATE})?|(?:\.\.)?/{_DATE})$"


def facts_schema() -> _Schema:
    """The schema of a facts.json; its properties stand in the order in which a base writes them.

    It cannot say that every text is there in each language of the title, nor that ids, references, dates and
    spans are right: reading a base and `azir check` say that.
    """
    return {
        "$schema": DIALECT,
        "title": "A fact base of azir",
        "description": "Facts taken from articles, in every language of the title, each with its evidence.",
        **_object(
            **{"$schema_": {"description": "The address of this schema, for editors.", "type": "string"}},
            format={"const": FORMAT, "description": "The version of this format."},
            title=_ref("text", "What the base is about; its languages are those of every text."),
            sources=_list("source", "The articles that the facts are taken from."),
            sections=_list("section", "The parts of the material, as politics or transport."),
            units=_list("unit", "What amounts are counted in."),
            topics=_list("topic", "What facts are about, in the words of those who ask."),
            entities=_list("entity", "The people, places, organisations, routes that facts name."),
            facts=_list("fact", "The facts, in the order of the article."),
        ),
        "$defs": {name: {"title": name.capitalize(), **shape} for name, shape in _shapes().items()},
    }


def _shapes() -> _Schema:
    return {
        "id": _string("Chosen to be typed and cited; never changes.", _whole(ID)),
        "language": _string("A language code: en, fa, az.", _whole(LANGUAGE)),
        "date": _string("EDTF: 1991, 1991-12, 1991-12-25, 199X, 1993-22 (summer), 2019-02~, 1991/..", _EDTF),
        "string": {
            **_string("To be read: not blank, without control and bidi-control characters.", r"\S"),
            "not": {"pattern": FORBIDDEN.pattern},
        },
        "text": _by_language(_ref("string"), "The same in every language of the base.") | {"minProperties": 1},
        "some-text": _by_language(_ref("string"), "In some of the languages of the base."),
        "spellings": _by_language(
            {"type": "array", "items": _ref("string"), "uniqueItems": True},
            "What people type instead: synonyms, everyday words, older names, abbreviations.",
        ),
        "offset": {
            "description": "Code points (not bytes, not UTF-16 units) from the start of the text.",
            "type": "integer",
            "minimum": 0,
        },
        "source": _source(),
        "section": _object(id=_ref("id"), label=_ref("text")),
        "unit": _object(
            id=_ref("id"),
            label=_ref("text", "As it stands behind a number: tonnes."),
            one_=_ref("some-text", "As it stands behind one, where that differs: tonne."),
        ),
        "topic": _object(id=_ref("id"), label=_ref("text"), also_=_ref("spellings")),
        "entity": _object(
            id=_ref("id"),
            type=_ref("id", "What it is: person, country, city, organisation, facility, route and so on."),
            label=_ref("text", "The name as each language spells it."),
            also_=_ref("spellings"),
            note_=_ref("text", "What tells it from its namesakes."),
        ),
        "fact": _fact(),
        "amount": _amount(),
        "evidence": _object(
            source=_ref("id", "One of the sources."),
            start=_ref("offset"),
            end=_ref("offset", "The first code point after the span."),
            sha256=_string("The first 16 hex digits of the SHA-256 of the span's UTF-8.", _whole(HEX16)),
        ),
    }


def _source() -> _Schema:
    return _object(
        id=_ref("id", "Also the name of the article's file, before .txt."),
        publisher=_ref("text"),
        title=_ref("text", "The article's headline, in each language."),
        dateline_=_ref("string", "Where the article was sent from."),
        language=_ref("language"),
        published=_ref("date", "In the Gregorian calendar."),
        published_note_=_ref("text", "How the date is known, where the article bears none."),
        length=_ref("offset", "Of the article, in code points."),
        sha256=_string("The SHA-256 of the article's UTF-8 bytes.", _whole(HEX64)),
        apparatus_={
            "description": "The stretches that state nothing: headings, the footer and the like.",
            "type": "array",
            "items": _object(start=_ref("offset"), end=_ref("offset")),
        },
        url_=_string("Where the article can be read.", _whole(URL)),
        archived_=_string("Where a lasting copy of it can be read.", _whole(URL)),
        author_=_ref("string", "Who wrote the article."),
        licence_=_ref("string", "On what terms the article may be used."),
        retrieved_=_ref("date", "When the article was taken from there, in the Gregorian calendar."),
        waived_={
            "description": "The stretches whose numbers and sentences need no fact, each with the reason.",
            "type": "array",
            "items": _object(start=_ref("offset"), end=_ref("offset"), why=_ref("text")),
        },
    )


def _fact() -> _Schema:
    ids = {"type": "array", "items": _ref("id"), "uniqueItems": True}
    return _object(
        id=_ref("id"),
        section=_ref("id", "One of the sections."),
        kind={"description": "What sort of claim it is.", "enum": [kind.value for kind in Kind]},
        label=_ref("text", "Best within 60 characters, at most 72, for narrow tables."),
        text=_ref("text", "One sentence, complete by itself, in your own words."),
        when_={
            "description": "The date as the source writes it: in one calendar or in both.",
            **_object(gregorian_=_ref("date"), jalali_=_ref("date")),
            "minProperties": 1,
        },
        amounts_=_list("amount", "The quantities that the fact states."),
        entities_={"description": "The entities that the fact names.", **ids},
        topics_={"description": "What the fact is about.", **ids},
        said_by_=_ref("id", "The entity that claims it, where that is not the source itself."),
        as_of_source_={"description": "Whether it holds only as of the source's date.", "type": "boolean"},
        also_=_ref("spellings", "Other wordings of this one fact, and questions that it answers."),
        note_=_ref("text", "A doubt or a gap in the source; never a new fact."),
        waived_={
            "description": "The rules of `azir check` that this fact may break, each with the reason.",
            "type": "array",
            "items": _object(rule=_ref("id"), why=_ref("text")),
        },
        evidence={**_list("evidence", "Where the source says so."), "minItems": 1},
    )


def _amount() -> _Schema:
    number = {"type": "number"}
    return {
        "description": "A quantity: a value or, for a range, min and max.",
        **_object(
            value_=number,
            min_=number,
            max_=number,
            unit=_ref("id", "One of the units."),
            bound={
                "description": "How the stated number relates to the true one.",
                "enum": [bound.value for bound in Bound],
            },
            of=_ref("text", "What is counted."),
        ),
        "if": {"properties": {"bound": {"const": Bound.RANGE.value}}},
        "then": {"required": ["min", "max"], "properties": {"value": False}},
        "else": {"required": ["value"], "properties": {"min": False, "max": False}},
    }


# What the above is made of


def _object(**properties: _Schema) -> _Schema:
    """Make an object of just these members; those named with a final underscore may be absent."""
    return {
        "type": "object",
        "properties": {name.removesuffix("_"): shape for name, shape in properties.items()},
        "required": [name for name in properties if not name.endswith("_")],
        "additionalProperties": False,
    }


def _ref(name: str, description: str = "") -> _Schema:
    return {"$ref": f"#/$defs/{name}"} | ({"description": description} if description else {})


def _list(name: str, description: str) -> _Schema:
    return {"description": description, "type": "array", "items": _ref(name)}


def _by_language(shape: _Schema, description: str) -> _Schema:
    return {
        "description": description,
        "type": "object",
        "propertyNames": _ref("language"),
        "additionalProperties": shape,
    }


def _string(description: str, pattern: str) -> _Schema:
    return {"description": description, "type": "string", "pattern": pattern}


def _whole(pattern: re.Pattern[str]) -> str:
    return f"^(?:{pattern.pattern})$"
