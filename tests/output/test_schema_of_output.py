"""The JSON of every command is what `azir schema output` says, key by key."""

import json
import re

import jsonschema
import pytest
from bases import railway

from azir_cli.cli import declarations
from azir_cli.output.schema import output_schema

SCHEMA = output_schema()
SHAPES = SCHEMA["$defs"]

LINES = {
    "find": ["find", "railway", "-n", "0"],
    "show": ["show", "bridges-praised", "iran-recognises-azerbaijan"],
    "list": ["list"],
    "timeline": ["timeline"],
    "numbers": ["numbers"],
    "entities": ["entities"],
    "topics": ["topics"],
    "date": ["date", "1376"],
    "source": ["source"],
    "check": ["check"],
    "doctor": ["doctor"],
}
QUESTIONS = [
    pytest.param(["when", "did", "the", "railway", "begin"], id="date"),
    pytest.param(["how", "long", "is", "the", "railway"], id="amount"),
    pytest.param(["how", "many", "bridges"], id="range"),
    pytest.param(["who", "praised", "the", "bridges"], id="person"),
]


@pytest.fixture(params=["builtin", "own"])
def base(request, tmp_path, monkeypatch):
    if request.param == "own":
        path = tmp_path / "own.json"
        path.write_bytes(
            railway.raw(railway.changed("topics", 2, value=railway.document()["topics"][0] | {"id": "spare"}))
        )
        monkeypatch.setenv("AZIR_FACTS", str(path))
    return request.param


def validate(value, name):
    schema = {"$schema": SCHEMA["$schema"], "$ref": f"#/$defs/{name}", "$defs": SHAPES}
    jsonschema.Draft202012Validator(schema).validate(value)
    assert unknown_keys(value, SHAPES[name]) == []


def unknown_keys(value, schema, place=""):
    """The keys of a value that the schema does not tell of: it leaves room for more, but today there is none."""
    schema = SHAPES[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if "anyOf" in schema:
        fitting = [one for one in schema["anyOf"] if is_valid(value, one)]
        return unknown_keys(value, fitting[0], place)
    if isinstance(value, list):
        return [key for member in value for key in unknown_keys(member, schema.get("items", {}), place)]
    if not isinstance(value, dict) or "patternProperties" in schema:
        return []
    own = [f"{place}.{key}" for key in value if key not in schema.get("properties", {})]
    assert own or list(value) == [key for key in schema["properties"] if key in value], (
        "the keys stand in the order of the schema"
    )
    inner = [(member, schema["properties"].get(key, {}), f"{place}.{key}") for key, member in value.items()]
    return own + [key for one in inner for key in unknown_keys(*one)]


def is_valid(value, schema):
    return jsonschema.Draft202012Validator({**schema, "$defs": SHAPES}).is_valid(value)


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_every_command_is_described():
    assert {*declarations.COMMANDS} - {"schema", "export"} == set(LINES)
    assert set(SHAPES) >= {*(f"azir-{name}" for name in LINES), "azir-find-lines", "error"}


def test_every_shape_is_used():
    used = set(re.findall(r'"#/\$defs/([a-z-]+)"', json.dumps(SCHEMA)))
    assert used == set(SHAPES)


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("name", LINES)
def test_the_json_of_a_command(azir, name):
    value = json.loads(azir(*LINES[name], "--json").out)
    assert value or name == "check"
    validate(value, f"azir-{name}")


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("words", QUESTIONS)
def test_the_answer_to_a_question(azir, words):
    validate(json.loads(azir("find", *words, "--json").out), "azir-find")


def test_a_line_of_find(installed):
    outcome = installed("find", "-", stdin="railway\n\nqqqzzzxxx\nwhen did iran recognise azerbaijan\n")
    lines = [json.loads(line) for line in outcome.out.splitlines()]
    assert len(lines) == 4
    for line in lines:
        validate(line, "azir-find-lines")


@pytest.mark.parametrize(
    "line", ["list --section x", "list --bogus", "date 30 esfand 1404", "list --facts /nowhere", "list --fields x"]
)
def test_an_error(azir, line):
    validate(json.loads(azir(*line.split(), "--json").err), "error")


@pytest.mark.parametrize(
    "line", ["find qqqzzzxxx", "list --on 1850 --section tourism", "numbers --on 1850 --section tourism", "show x"]
)
def test_nothing_found(azir, line):
    name, *_ = line.split()
    value = json.loads(azir(*line.split(), "--json").out)
    assert value == []
    validate(value, f"azir-{name}")


@pytest.mark.parametrize("date", ["1991-12-25", "1993-11", "199X", "1993-22", "../2003", "4 dey 1370", "bahman 1388"])
def test_every_sort_of_date(azir, date):
    validate(json.loads(azir("date", date, "--json").out), "azir-date")
