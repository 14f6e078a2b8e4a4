"""One command line through main(argv): status, stdout and stderr, for every command in every format."""

import csv
import io
import json
import re

import pytest
from bases import railway

from azir_cli.cli import declarations
from azir_cli.output import shapes
from azir_cli.output.serializers import Format

# A line that finds something on the small base, for each command that prints records.
LINES = {
    "find": ["find", "railway"],
    "show": ["show", "railway-begun", "bridges-praised"],
    "list": ["list"],
    "timeline": ["timeline"],
    "numbers": ["numbers"],
    "entities": ["entities"],
    "topics": ["topics"],
    "date": ["date", "1998"],
    "source": ["source"],
    "check": ["check"],
    "doctor": ["doctor"],
}
NO_RECORDS = {"schema", "export"}
FIELDS = {name: list(shapes.FIELDS_OF.get(name, shapes.FACT_FIELDS)) for name in LINES}


@pytest.fixture
def base(tmp_path, monkeypatch):
    """A small base of our own, read by every command."""
    path = tmp_path / "own.json"
    path.write_bytes(railway.raw())
    monkeypatch.setenv("AZIR_FACTS", str(path))


def test_every_command_has_its_line():
    assert set(declarations.COMMANDS) == {*LINES, *(NO_RECORDS & set(declarations.COMMANDS))}


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("form", list(Format))
@pytest.mark.parametrize("command", LINES)
def test_every_format_of_every_command(azir, command, form):
    outcome = azir(*LINES[command], "-f", form)
    if (command, form) == ("doctor", Format.IDS):
        assert outcome == (
            2,
            "",
            "azir: --format ids: these results have no ids\n  --format json shows what they have\n",
        )
        return
    if command == "check" and form not in (Format.JSON, Format.TABLE, Format.PLAIN):
        assert outcome == (0, "", "")  # without a fault there are no records
        return
    assert (outcome.status, outcome.err) == (0, "")
    SHAPES[form](command, outcome.out)


def is_json(command, out):
    rows = json.loads(out)
    if command == "check":
        rows = rows["findings"]
    rows = [rows] if isinstance(rows, dict) else rows
    if command != "doctor":
        assert all(list(row) == FIELDS[command] for row in rows)


def is_jsonl(command, out):
    for line in out.splitlines():
        is_json(command, line)


def is_csv(command, out):
    header, *rows = csv.reader(io.StringIO(out))
    assert all(len(row) == len(header) for row in rows)
    if command != "doctor":
        expected = FIELDS["list"] if command == "date" else FIELDS[command]  # a table has the facts of a date
        assert list(dict.fromkeys(name.partition(".")[0] for name in header)) == expected


def is_tsv(_, out):
    header, *rows = [line.split("\t") for line in out.splitlines()]
    assert all(len(row) == len(header) for row in rows)


def is_markdown(command, out):
    if command == "show":
        assert out.startswith("## ")
        assert "\n- **" in out
        return
    lines = out.splitlines()
    if command == "date":
        assert lines[0].startswith("# ")
        lines = lines[2:]
    _, rule, *rows = lines
    assert re.fullmatch(r"\|( --- \|)+", rule)
    assert rows
    assert all(row.startswith("| ") and row.endswith(" |") for row in rows)


def is_ids(_, out):
    ids = out.splitlines()
    assert ids
    assert len(set(ids)) == len(ids)


def is_text(_, out):
    assert out.endswith("\n")
    assert "\x1b" not in out


SHAPES = {
    Format.JSON: is_json,
    Format.JSONL: is_jsonl,
    Format.CSV: is_csv,
    Format.TSV: is_tsv,
    Format.MD: is_markdown,
    Format.IDS: is_ids,
    Format.PLAIN: is_text,
    Format.TABLE: is_text,
}


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "tsv", "md", "plain", "table"])
@pytest.mark.parametrize(
    ("line", "fields"),
    [
        pytest.param(["find", "railway"], ["score", "matched.how", "label.az"], id="find"),
        pytest.param(["list"], ["when.from", "id", "amounts.of.en"], id="list"),
        pytest.param(["numbers"], ["of.fa", "value"], id="numbers"),
        pytest.param(["date", "1998"], ["when.jalali", "facts.label.en"], id="date"),
        pytest.param(["doctor"], ["rtl.mode", "version"], id="doctor"),
    ],
)
def test_fields_are_those_asked_for(azir, line, fields, form):
    outcome = azir(*line, "--fields", ",".join(fields), "-f", form)
    assert (outcome.status, outcome.err) == (0, "")
    if form == "json":
        rows = json.loads(outcome.out)
        assert all(list(row) == fields for row in ([rows] if isinstance(rows, dict) else rows))
    if form == "csv":
        assert outcome.out.partition("\n")[0] == ",".join(fields)


NOTHING = None
CASES = [
    pytest.param("find qqqzzzxxx -f jsonl", 1, NOTHING, NOTHING, id="find-nothing-jsonl"),
    pytest.param("find qqqzzzxxx -f ids", 1, NOTHING, NOTHING, id="find-nothing-ids"),
    pytest.param("find qqqzzzxxx -f md", 1, NOTHING, "nothing found", id="find-nothing-md"),
    pytest.param("list --on 1850 --kind event --json", 1, r"\A\[\]\n\Z", NOTHING, id="list-nothing-left-json"),
    pytest.param(
        "list --on 1850 --kind event -f tsv --fields id,kind", 1, NOTHING, NOTHING, id="list-nothing-left-tsv"
    ),
    pytest.param(
        "find qqqzzzxxx " + "qqqzzzxxx " * 2000, 1, NOTHING, r"\A.{,90}…\"\n\Z", id="a-long-query-is-echoed-in-part"
    ),
    pytest.param("list -n 2 -f ids", 0, r"\A\S+\n\S+\n\Z", NOTHING, id="limit"),
    pytest.param("list -n ۲ -f ids", 0, r"\A\S+\n\S+\n\Z", NOTHING, id="limit-in-persian-digits"),
    pytest.param("show nope railway-cost --json", 1, '"id": "railway-cost"', NOTHING, id="show-some-json"),
    pytest.param("show railway-cost railway-cost -f ids", 0, r"\Arailway-cost\n\Z", NOTHING, id="show-twice-is-once"),
    pytest.param("source nope kuh-1998 -f ids", 1, r"\Akuh-1998\n\Z", NOTHING, id="source-some"),
    pytest.param("show", 2, NOTHING, r"\Aazir: show: ID… is missing\n", id="id-missing"),
    pytest.param("list --lang", 2, NOTHING, r"\Aazir: --lang requires an argument\n", id="value-missing"),
    pytest.param("list --json=yes", 2, NOTHING, "--json does not take a value", id="value-too-many"),
    pytest.param("list more", 2, NOTHING, r"\Aazir: list takes no words: more\n  azir find more ", id="word-too-many"),
    pytest.param("list -n ten", 2, NOTHING, '^azir: --limit: "ten" is not a whole number$', id="limit-no-number"),
    pytest.param("list --lang ,", 2, NOTHING, "--lang: no language given", id="no-language"),
    pytest.param("list --fields ,", 2, NOTHING, "--fields: no field given", id="no-field"),
    pytest.param("list --fields lable -q", 2, NOTHING, 'unknown field "lable"', id="field-unknown-quiet"),
    pytest.param("find - --fields lable", 2, NOTHING, r'unknown field \\"lable\\"', id="field-unknown-of-lines"),
    pytest.param("timeline --by decad", 2, NOTHING, r"did you mean decade", id="group-unknown"),
    pytest.param("schema fact", 2, NOTHING, r'unknown value "fact" \(did you mean facts', id="schema-unknown"),
    pytest.param("numbers --unit kilometre", 2, NOTHING, 'unknown unit "kilometre"', id="unit-unknown"),
    pytest.param("list --json -f json -n 1 --fields id", 0, r"\A\[\n", NOTHING, id="json-and-format-json"),
    pytest.param(
        "list -fjsonl -n1 --fields=id", 0, r'\A\{"id": "railway-begun"\}\n\Z', NOTHING, id="values-without-a-space"
    ),
    pytest.param("list --facts /", 2, NOTHING, "^azir: /: is not a regular file", id="facts-folder"),
    pytest.param(
        "list --facts /nowhere --json",
        2,
        NOTHING,
        r'\A\{"error": \{"code": "facts", "message": "/nowhere: .*", "hint": null\}\}\n\Z',
        id="facts-missing-json",
    ),
    pytest.param("check /nowhere", 2, NOTHING, "cannot be read", id="check-missing"),
    pytest.param("check -q", 0, NOTHING, NOTHING, id="check-quiet"),
    pytest.param("check --json", 0, r'\A\{\n  "findings": \[\],\n  "rules": \{\}', NOTHING, id="check-json"),
    pytest.param(
        "topics --json --lang fa --digits persian -n 1 --fields facts",
        0,
        r'"facts": [0-9]',
        NOTHING,
        id="json-has-no-language",
    ),
    pytest.param("schema facts", 0, r'"\$schema": ', NOTHING, id="schema-of-facts"),
    pytest.param("schema output", 0, r'"\$schema": ', NOTHING, id="schema-of-output"),
    pytest.param("timeline -h", 0, "^Usage: azir timeline", NOTHING, id="h-of-a-command"),
    pytest.param("list --on 1993/1991", 2, NOTHING, "--on: .*ends before it begins", id="interval-reversed"),
    pytest.param("list --since yesteryear", 2, NOTHING, "--since: yesteryear: not a date", id="no-date"),
    pytest.param("date 1850-01-01", 0, "^Tuesday, 1 January 1850\t11 Dey 1228$", NOTHING, id="date-without-facts"),
    pytest.param(
        "date 25 December 1991 --fields when.jalali -f csv",
        0,
        r"\Awhen.jalali\n1370-10-04\n\Z",
        NOTHING,
        id="date-of-several-words",
    ),
    pytest.param("find -- -q", 1, NOTHING, 'nothing found for "-q"', id="behind-dashes"),
]


def looks(pattern, text):
    return text == "" if pattern is None else re.search(pattern, text, re.MULTILINE) is not None


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(("line", "status", "out", "err"), CASES)
def test_a_line(azir, line, status, out, err):
    outcome = azir(*line.split())
    assert (outcome.status, looks(out, outcome.out), looks(err, outcome.err)) == (status, True, True), outcome


@pytest.mark.parametrize("words", [[""], [" ", "\t"], ["--exact", ""]])
def test_nothing_to_look_for(azir, words):
    outcome = azir("find", *words)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("azir: find: no words to look for\n")


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        pytest.param(["list", "-f", "json", "--section", "x"], "usage", id="filter"),
        pytest.param(["list", "-fjsonl", "--fields", "x"], "field", id="field"),
        pytest.param(["list", "--format=json", "--lang", "x"], "usage", id="setting"),
        pytest.param(["list", "--json", "--bogus"], "usage", id="option"),
        pytest.param(["bogus", "--json"], "usage", id="command"),
        pytest.param(["date", "--json", "30", "esfand", "1404"], "date", id="date"),
        pytest.param(["list", "--json", "--facts", "/nowhere"], "facts", id="facts"),
        pytest.param(["find", "-", "--bogus"], "usage", id="lines"),
    ],
)
def test_an_error_as_json(azir, argv, code):
    outcome = azir(*argv)
    assert (outcome.status, outcome.out) == (2, "")
    (error,) = json.loads(outcome.err).values()
    assert list(error) == ["code", "message", "hint"]
    assert error["code"] == code


@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(["list", "-f", "csv", "--section", "x"], id="csv"),
        pytest.param(["list", "--section", "x"], id="plain"),
        pytest.param(["find", "--section", "x", "--", "--json"], id="json-is-a-word"),
    ],
)
def test_an_error_as_text(azir, argv):
    outcome = azir(*argv)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("azir: --section: unknown section")
    assert len(outcome.err.splitlines()) == 2


@pytest.mark.usefixtures("base")
def test_an_option_beats_a_bad_variable(azir, monkeypatch):
    monkeypatch.setenv("AZIR_FORMAT", "yaml")
    assert azir("topics", "-f", "ids").status == 0
    assert azir("topics", "--json").status == 0
    assert azir("topics").status == 2


@pytest.mark.usefixtures("base")
def test_a_fault_of_our_own_is_one_line(azir, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("azir_cli.commands.fact_table.facts", fail)
    outcome = azir("list")
    assert outcome == (
        2,
        "",
        "azir: internal error: ZeroDivisionError: oh\n  AZIR_DEBUG=1 shows where; please report it\n",
    )
    monkeypatch.setenv("AZIR_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        azir("list")


@pytest.mark.usefixtures("base")
def test_results_stand_in_the_order_of_the_base(azir):
    ids = [fact["id"] for fact in railway.document()["facts"]]
    assert azir("list", "-f", "ids").out.split() == ids
    assert azir("show", *reversed(ids), "-f", "ids").out.split() == ids[::-1]


@pytest.mark.usefixtures("base")
def test_find_says_how_it_found(azir):
    (hit, *_) = json.loads(azir("find", "when did the railway begin", "--json").out)
    assert 0 < hit["score"] <= 1
    assert {"word", "met", "how"} == set(hit["matched"][0])
    assert "answer" in hit


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(
    ("options", "stdin", "status", "lines"),
    [
        pytest.param([], "railway\nqqqzzz\n", 0, [5, 0], id="found-once"),
        pytest.param([], "qqqzzz\n", 1, [0], id="found-never"),
        pytest.param([], "", 1, [], id="no-queries"),
        pytest.param(["-n", "3"], "railway", 0, [3], id="limit-and-no-line-end"),
        pytest.param(["--section", "traffic", "-n", "0"], "\ufeffstone\r\n", 0, [1], id="filter-bom-and-crlf"),
        pytest.param(["-f", "csv"], "railway\n", 0, [5], id="always-json-lines"),
        pytest.param(["-q"], "railway\n", 0, [], id="quiet"),
    ],
)
def test_queries_from_stdin(azir, monkeypatch, options, stdin, status, lines):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="cp1252"))
    outcome = azir("find", "-", *options)
    answers = [json.loads(line) for line in outcome.out.splitlines()]
    assert (outcome.status, outcome.err) == (status, "")
    assert [len(answer["results"]) for answer in answers] == lines
    assert all(list(answer) == ["query", "results", "closest"] for answer in answers)


@pytest.mark.usefixtures("base")
def test_fields_of_queries_from_stdin(azir, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("راه آهن\n".encode()), encoding="cp1252"))
    outcome = azir("find", "-", "--fields", "id,score", "-n", "1")
    answer = json.loads(outcome.out)
    assert answer["query"] == "راه آهن"
    assert list(answer["results"][0]) == ["id", "score"]


def test_no_stdin_at_all(azir, monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    assert "stdin is closed" in azir("find", "-").err


def test_an_explanation_is_in_the_json_too(azir):
    (hit,) = json.loads(azir("find", "railway", "-n", "1", "--json", "--explain").out)
    assert hit["explanation"][0].startswith("railway: exact «Railway» in label")
    assert "explanation" not in json.loads(azir("find", "railway", "-n", "1", "--json").out)[0]


def test_an_empty_date_is_no_date(azir):
    outcome = azir("date", "")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("azir: date: no date given")
