import json
import re

import jsonschema
import pytest
from bases.railway import changed, document, full, raw, text
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.facts import loading
from azir_cli.facts.loading import FactBaseError
from azir_cli.facts.schema import facts_schema

SCHEMA = facts_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

FACT = ("facts", 0)
AMOUNT = ("facts", 1, "amounts", 0)
RANGE = ("facts", 4, "amounts", 0)
SPAN = ("facts", 0, "evidence", 0)


def parses(base):
    try:
        loading.parse(raw(base), "facts.json")
    except FactBaseError:
        return False
    return True


def test_it_is_a_schema_that_survives_json():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_every_shape_is_used_and_explained():
    used = set(re.findall(r'"#/\$defs/([a-z-]+)"', json.dumps(SCHEMA)))
    assert used == set(SCHEMA["$defs"])
    assert all("title" in shape for shape in SCHEMA["$defs"].values())


def objects(schema):
    if isinstance(schema, dict):
        if schema.get("type") == "object" and "properties" in schema:
            yield schema
        for inner in schema.values():
            yield from objects(inner)


def test_no_object_takes_unknown_keys():
    assert [shape for shape in objects(SCHEMA) if shape["additionalProperties"] is not False] == []


@pytest.mark.parametrize(
    ("shape", "mandatory"),
    [
        pytest.param("fact", ["id", "section", "kind", "label", "text", "evidence"], id="fact"),
        pytest.param("source", ["id", "publisher", "title", "language", "published", "length", "sha256"], id="source"),
        pytest.param("entity", ["id", "type", "label"], id="entity"),
        pytest.param("topic", ["id", "label"], id="topic"),
        pytest.param("unit", ["id", "label"], id="unit"),
        pytest.param("evidence", ["source", "start", "end", "sha256"], id="evidence"),
    ],
)
def test_what_is_mandatory(shape, mandatory):
    assert SCHEMA["$defs"][shape]["required"] == mandatory


def members(value, path=()):
    """The path of every member of every object, but not of texts by language."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if len(key) > 2:
                yield (*path, key)
                yield from members(inner, (*path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from members(inner, (*path, position))


@pytest.mark.parametrize("path", [pytest.param(path, id=".".join(map(str, path))) for path in members(full())])
def test_what_may_be_absent_for_the_schema_may_be_for_azir(path):
    base = changed(*path, of=full())
    assert VALIDATOR.is_valid(base) == parses(base)


@pytest.mark.parametrize(
    "base",
    [
        pytest.param(document(), id="the railway"),
        pytest.param(full(), id="with all that may be there"),
        pytest.param(changed("title", "ru", value="Дорога"), id="one more language"),
        *(
            pytest.param(changed(*FACT, "when", value={"gregorian": date}), id=date)
            for date in (
                *("1998", "1998-03", "1998-03-12", "199X", "19XX", "1998-22", "1998-03-XX", "1998-XX-XX"),
                *(
                    "1998~",
                    "1998?",
                    "1998-03%",
                    "1998/1999",
                    "1998-03~/1999",
                    "../1998",
                    "1998/..",
                    "/1998",
                    "1998/",
                ),
            )
        ),
        pytest.param(changed(*FACT, "when", value={"jalali": "1376-12"}), id="Jalali"),
        pytest.param(changed(*AMOUNT, "value", value=8), id="whole"),
        *(
            pytest.param(changed(*AMOUNT, "bound", value=bound), id=bound)
            for bound in ("nearly", "at-least", "at-most")
        ),
        pytest.param(changed("$schema", value="facts.schema.json"), id="a schema"),
        pytest.param(changed("sources", 0, "url", value="https://example.org/1"), id="an address"),
        pytest.param(changed("sources", 0, "retrieved", value="1999-01-02"), id="a day of retrieval"),
        pytest.param(
            changed("sources", 0, "waived", value=[{"start": 0, "end": 2, "why": text("a", "b", "c")}]),
            id="waived in a source",
        ),
        pytest.param(
            changed(*FACT, "waived", value=[{"rule": "r", "why": text("a", "b", "c")}]), id="waived in a fact"
        ),
        pytest.param(changed(*FACT, "also", value={"fa": ["ساخت"]}), id="also of a fact"),
    ],
)
def test_good_bases(base):
    assert [error.message for error in VALIDATOR.iter_errors(base)] == []


@pytest.mark.parametrize(
    "base",
    [
        pytest.param([], id="a list"),
        pytest.param(changed("format", value="azir-facts/2"), id="another format"),
        pytest.param(changed("title", value={}), id="no language"),
        pytest.param(changed("title", "EN", value="x"), id="a language in capitals"),
        pytest.param(changed("title", "english", value="x"), id="a language's name"),
        pytest.param(changed("facts", value={}), id="no list of facts"),
        pytest.param(changed("fact", value=[]), id="unknown key on top"),
        pytest.param(changed(*FACT, value=7), id="no object"),
        pytest.param(changed(*FACT, "lable", value=text("a", "b", "c")), id="unknown key"),
        pytest.param(changed(*FACT, "id", value="Railway"), id="id in capitals"),
        pytest.param(changed(*FACT, "id", value="a--b"), id="two hyphens"),
        pytest.param(changed(*FACT, "id", value="-a"), id="a hyphen in front"),
        pytest.param(changed(*FACT, "id", value="راه"), id="a Persian id"),
        pytest.param(changed(*FACT, "kind", value="evnt"), id="unknown kind"),
        pytest.param(changed(*FACT, "label", value="Begun"), id="a text in no language"),
        pytest.param(changed(*FACT, "label", "en", value=" "), id="blank"),
        pytest.param(changed(*FACT, "label", "en", value="a\u202eb"), id="bidi override"),
        pytest.param(changed(*FACT, "label", "en", value="a\x1bb"), id="escape"),
        pytest.param(changed(*FACT, "label", "en", value="a\ud800b"), id="lone surrogate"),
        pytest.param(changed(*FACT, "label", "en", value=3), id="a number for a text"),
        pytest.param(changed(*FACT, "when", value={}), id="no date"),
        pytest.param(changed(*FACT, "when", value={"greg": "1998"}), id="unknown calendar"),
        *(
            pytest.param(changed(*FACT, "when", value={"gregorian": date}), id=f"date {date}")
            for date in (
                "",
                "98",
                "1998-3",
                "12/03/1998",
                "19X8",
                "199X-03",
                "../..",
                "/",
                "1998//1999",
                "۱۳۷۶",
            )
        ),
        pytest.param(changed(*FACT, "topics", value="railway"), id="no list of topics"),
        pytest.param(changed(*FACT, "topics", value=["railway", "railway"]), id="a topic twice"),
        pytest.param(changed(*FACT, "said_by", value=None), id="null"),
        pytest.param(changed(*FACT, "as_of_source", value="yes"), id="no boolean"),
        pytest.param(changed(*FACT, "evidence", value=[]), id="no evidence"),
        pytest.param(changed(*SPAN, "start", value=-1), id="before the beginning"),
        pytest.param(changed(*SPAN, "start", value=1.5), id="half a code point"),
        pytest.param(changed(*SPAN, "sha256", value="xyz"), id="no hash"),
        pytest.param(changed(*SPAN, "sha256", value="A" * 16), id="hash in capitals"),
        pytest.param(changed("sources", 0, "sha256", value="a" * 16), id="half a hash"),
        pytest.param(changed(*AMOUNT, "value", value="8"), id="a string for a number"),
        pytest.param(changed(*AMOUNT, "value", value=True), id="true for a number"),
        pytest.param(changed(*AMOUNT, "bound", value="exactly"), id="unknown bound"),
        pytest.param(changed(*AMOUNT, "min", value=1), id="min without range"),
        pytest.param(changed(*RANGE, "value", value=1), id="a range with a value"),
        pytest.param(changed(*RANGE, "max"), id="a range without max"),
        pytest.param(changed("topics", 0, "also", value=["x"]), id="also in no language"),
        pytest.param(changed("topics", 0, "also", "en", value="x"), id="also without a list"),
        pytest.param(changed("topics", 0, "also", "en", value=["x", "x"]), id="also twice"),
        pytest.param(changed("units", 0, "one", value="km"), id="one in no language"),
        pytest.param(changed("entities", 0, "type", value="City"), id="type in capitals"),
        pytest.param(changed("sources", 0, "apparatus", 0, value=[1, 2]), id="a pair for a stretch"),
        pytest.param(changed("sources", 0, "url", value="file:///etc/passwd"), id="an address of another kind"),
        pytest.param(changed("sources", 0, "waived", value=[{"start": 0, "end": 2}]), id="waived without a reason"),
    ],
)
def test_structural_faults(base):
    assert not VALIDATOR.is_valid(base)
    assert not isinstance(base, dict) or not parses(base)


def paths(value, path=()):
    yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from paths(inner, (*path, key))


PATHS = [path for path in paths(full()) if path]
EDTF = st.text(alphabet="0123459X-/.~?%", max_size=12) | st.sampled_from(
    ["1998-22-XX", "1998-24", "199X~", "1998%/", "1998-03-XX?", "0001", "9999-12-31", "../1998~", "1998-XX"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text() | EDTF,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["en", "fa", "az"]), inner),
    max_leaves=6,
)


@given(path=st.sampled_from(PATHS), value=VALUES)
def test_whatever_azir_reads_is_valid(path, value):
    base = changed(*path, value=value, of=full())
    assert not parses(base) or VALIDATOR.is_valid(base)


@given(date=EDTF, calendar=st.sampled_from(["gregorian", "jalali"]))
def test_whatever_date_azir_reads_is_valid(date, calendar):
    base = changed(*FACT, "when", value={calendar: date})
    assert not parses(base) or VALIDATOR.is_valid(base)
