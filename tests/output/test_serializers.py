"""Rows as JSON, CSV, TSV, Markdown, plain lines and ids: the same fields everywhere, and nothing that does harm."""

import csv
import io
import json

import pytest
from bases import railway
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.facts import loading
from azir_cli.output import serializers, shapes, tabular
from azir_cli.output.serializers import Format
from azir_cli.output.shapes import TEXT, VALUE, VALUES, Field, FieldError

BASE = loading.parse(railway.raw(), "own.json")
ROWS = [serializers.fact_row(BASE, fact) for fact in BASE.facts.values()]
LANGUAGES = BASE.languages


def written(rows, form, *, fields=shapes.FACT_FIELDS, wanted=()):
    shapes.check(wanted, fields, LANGUAGES)
    if form in (Format.JSON, Format.JSONL, Format.IDS):
        return serializers.write(rows, form, wanted=wanted)
    return tabular.write(rows, form, shapes.columns(wanted, fields, LANGUAGES))


# Rows


def test_a_fact_as_json():
    assert ROWS[4] == {
        "id": "bridges-praised",
        "section": "building",
        "kind": "statement",
        "label": {"en": "Bridges praised", "fa": "ستایش پل‌ها", "az": "Körpülərə tərif"},
        "text": {
            "en": "The mayor called the four to six bridges the loveliest.",
            "fa": "شهردار این چهار تا شش پل را از همه زیباتر دانست.",
            "az": "Mer dörd–altı körpünü ən gözəl adlandırıb.",
        },
        "when": {
            "gregorian": "../2005",
            "jalali": "../1384-10-10",
            "from": None,
            "to": "2005-12-31",
            "written": ["gregorian"],
        },
        "amounts": [
            {
                "value": None, "min": 4, "max": 6, "bound": "range", "unit": "bridge",
                "of": {"en": "bridges", "fa": "پل", "az": "körpü"},
            }
        ],
        "entities": [{"id": "nilab", "type": "city", "label": {"en": "Nilab", "fa": "نیلاب", "az": "Nilab"}}],
        "topics": [
            {"id": "bridges", "label": {"en": "Bridges", "fa": "پل‌ها", "az": "Körpülər"}},
            {"id": "railway", "label": {"en": "Railway", "fa": "راه‌آهن", "az": "Dəmir yolu"}},
        ],
        "said_by": "nilab-mayor",
        "as_of_source": False,
        "as_of": None,
        "note": {"en": "Six by 2005.", "fa": "تا ۲۰۰۵ شش پل.", "az": "2005-ə qədər altı."},
        "evidence": railway.document()["facts"][4]["evidence"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "fields"),
    [
        pytest.param(ROWS, shapes.FACT_FIELDS, id="facts"),
        pytest.param(
            [serializers.entity_row(one, 1) for one in BASE.entities.values()], shapes.ENTITY_FIELDS, id="entities"
        ),
        pytest.param([serializers.topic_row(one, 1) for one in BASE.topics.values()], shapes.TOPIC_FIELDS, id="topics"),
        pytest.param(
            [serializers.source_row(one, 1) for one in BASE.sources.values()], shapes.SOURCE_FIELDS, id="sources"
        ),
    ],
)
def test_the_fields_are_what_rows_have(rows, fields):
    assert all(agrees(row, fields) for row in rows)


def agrees(row, fields):
    return list(row) == list(fields) and all(fits(row[name], field) for name, field in fields.items())


def fits(value, field):
    if field.is_list:
        return isinstance(value, list) and all(not field.members or agrees(member, field.members) for member in value)
    if value is None:
        return True
    if field.is_text:
        return set(value) <= set(LANGUAGES)
    return agrees(value, field.members) if field.members else not isinstance(value, dict | list)


# Fields

TREE = {
    "id": VALUE,
    "label": TEXT,
    "when": Field({"from": VALUE, "written": VALUES}),
    "parts": Field({"of": TEXT}, is_list=True),
}


def test_the_names_of_fields():
    assert shapes.names(TREE, ("en", "fa")) == [
        *("id", "label", "label.en", "label.fa", "when", "when.from", "when.written"),
        *("parts", "parts.of", "parts.of.en", "parts.of.fa"),
    ]


@pytest.mark.parametrize(
    ("wanted", "columns"),
    [
        pytest.param([], ["id", "label.en", "label.fa", "when.from", "when.written", "parts"], id="all"),
        pytest.param(["when", "id"], ["when.from", "when.written", "id"], id="an-object-spreads"),
        pytest.param(["label.fa"], ["label.fa"], id="a-language"),
        pytest.param(["parts.of"], ["parts.of"], id="within-a-list-nothing-spreads"),
        pytest.param(["parts.of.en"], ["parts.of.en"], id="nor-does-a-language"),
    ],
)
def test_columns(wanted, columns):
    assert shapes.columns(wanted, TREE, ("en", "fa")) == columns


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("id", "bridges-praised", id="value"),
        pytest.param("label.en", "Bridges praised", id="language"),
        pytest.param("when.to", "2005-12-31", id="member"),
        pytest.param("when.from", None, id="null"),
        pytest.param("topics.id", ["bridges", "railway"], id="of-a-list"),
        pytest.param("topics.label.az", ["Körpülər", "Dəmir yolu"], id="language-of-a-list"),
        pytest.param("entities.type", ["city"], id="of-a-list-of-one"),
    ],
)
def test_a_picked_field(name, value):
    assert serializers.select(ROWS[4:], [name]) == [{name: value}]


def test_a_member_of_null_is_null():
    assert serializers.select(ROWS[1:2], ["when.from", "note.en"]) == [{"when.from": None, "note.en": None}]


@pytest.mark.parametrize("name", ["lable", "label.de", "when.to.year", "", "topics.id.en", "LABEL"])
def test_an_unknown_field_names_the_valid_ones(name):
    with pytest.raises(FieldError) as error:
        shapes.check(["id", name], shapes.FACT_FIELDS, LANGUAGES)
    assert f'"{name}"' in error.value.message
    assert "label.fa, label.az, text, text.en" in error.value.hint


# Texts


@given(st.text())
def test_json_keeps_every_text(text):
    assert json.loads(serializers.as_json(text)) == text
    assert json.loads(serializers.as_json([text], ascii_only=True)) == [text]


@given(st.text())
def test_json_holds_nothing_that_steers_a_terminal(text):
    for shown in serializers.as_json(text):
        assert (
            shown == " "
            or shown.isprintable()
            or shown in "\u200b\u200c\u200d"
            or shown > "\u2069"
            or shown >= "\u00a0"
        )


@pytest.mark.parametrize(
    "character",
    ["\x1b", "\x7f", "\x9b", "\u061c", "\u200e", "\u200f", "\u202e", "\u2066", "\u2069", "\ufeff", "\ud800"],
)
def test_json_escapes(character):
    assert serializers.as_json(f"a{character}b") == f'"a\\u{ord(character):04x}b"'


@pytest.mark.parametrize("text", ["راه‌آهن", "Bakı", "–", "a\u200db", "\u00a0", "𐎠"])
def test_json_leaves_alone(text):
    assert serializers.as_json(text) == f'"{text}"'
    assert serializers.as_json(text, ascii_only=True).isascii()


CELLS = {"id": VALUE, "text": VALUE, "n": VALUE}


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        pytest.param("=1+1", "'=1+1", id="equals"),
        pytest.param("+1", "'+1", id="plus"),
        pytest.param("-x", "'-x", id="minus"),
        pytest.param("@x", "'@x", id="at"),
        pytest.param("a=b", "a=b", id="within"),
        pytest.param(-5, "-5", id="number"),
        pytest.param(-0.5, "-0.5", id="fraction"),
        pytest.param("", "", id="empty"),
        pytest.param(None, "", id="null"),
        pytest.param(True, "true", id="true"),
        pytest.param(False, "false", id="false"),
        pytest.param("a,b", "a,b", id="comma"),
        pytest.param('say "x"', 'say "x"', id="quote"),
        pytest.param(["a", "b"], "a;b", id="list"),
        pytest.param([], "", id="empty-list"),
        pytest.param([{"id": "a", "x": 1}, {"id": "b"}], "a;b", id="references"),
        pytest.param([{"x": 1}], '[{"x": 1}]', id="objects"),
        pytest.param([1, 2], "[1, 2]", id="numbers"),
    ],
)
@pytest.mark.parametrize("form", [Format.CSV, Format.TSV])
def test_a_cell(cell, shown, form):
    out = written([{"id": "x", "text": cell, "n": 1}], form, fields=CELLS)
    _, row = csv.reader(io.StringIO(out)) if form is Format.CSV else [line.split("\t") for line in out.splitlines()]
    assert row == ["x", shown, "1"]


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" ")), min_size=1))
def test_csv_is_read_back(texts):
    out = written([{"id": text, "text": "", "n": None} for text in texts], Format.CSV, fields=CELLS)
    _, *rows = csv.reader(io.StringIO(out, newline=""))
    assert [row[0].removeprefix("'") for row in rows] == [text.removeprefix("'") for text in texts]


@given(st.lists(st.text(), min_size=1, max_size=3))
def test_every_line_is_a_record(texts):
    rows = [{"id": text, "text": text, "n": 0} for text in texts]
    for form, more in ((Format.CSV, 1), (Format.TSV, 1), (Format.PLAIN, 0), (Format.MD, 2)):
        out = written(rows, form, fields=CELLS)
        assert len(out.splitlines()) == len(texts) + more
        assert out.count("\n") == len(texts) + more


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a|b", "a\\|b", id="bar"),
        pytest.param("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`", id="marks"),
        pytest.param("<b>", "\\<b\\>", id="html"),
        pytest.param("a\nb", "a b", id="line"),
        pytest.param("[a](b)", "\\[a\\](b)", id="link"),
        pytest.param("8.3 km", "8.3 km", id="left-alone"),
    ],
)
def test_markdown(text, shown):
    assert tabular.markdown(["a"], [[text]]) == f"| a |\n| --- |\n| {shown} |\n"


@pytest.mark.parametrize(
    ("form", "out"),
    [
        pytest.param(Format.JSON, "[]\n", id="json"),
        pytest.param(Format.JSONL, "", id="jsonl"),
        pytest.param(Format.CSV, "", id="csv"),
        pytest.param(Format.TSV, "", id="tsv"),
        pytest.param(Format.MD, "", id="md"),
        pytest.param(Format.IDS, "", id="ids"),
        pytest.param(Format.PLAIN, "", id="plain"),
    ],
)
def test_no_rows(form, out):
    assert written([], form, fields=CELLS) == out


def test_the_columns_of_csv_do_not_depend_on_the_rows():
    undated, dated = (written(rows, Format.CSV).partition("\n")[0] for rows in (ROWS[1:2], ROWS[:1]))
    assert undated == dated
    assert "when.from,when.to,when.written,amounts," in dated


@pytest.mark.parametrize(
    ("rows", "ids"),
    [
        pytest.param(ROWS[:2], ["railway-begun", "railway-length"], id="facts"),
        pytest.param([{"fact": "a"}, {"fact": "b"}, {"fact": "a"}], ["a", "b"], id="numbers-once-each"),
        pytest.param([{"when": {}, "facts": ROWS[:2]}], ["railway-begun", "railway-length"], id="date"),
    ],
)
def test_ids(rows, ids):
    assert serializers.identifiers(rows) == ids
    assert written(rows, Format.IDS, wanted=["kind"]) == "".join(f"{name}\n" for name in ids)


def test_ids_of_what_has_none():
    with pytest.raises(FieldError):
        serializers.identifiers([{"place": "x"}])
