import json
import os

import pytest
from bases import railway
from bases.railway import changed, document, raw, text
from hypothesis import given
from hypothesis import strategies as st

from azir_cli import errors
from azir_cli.errors import AzirError
from azir_cli.facts import loading
from azir_cli.facts.loading import FactBaseError
from azir_cli.facts.model import Bound, Evidence, Kind, Stretch, WaivedRule, WaivedStretch, When
from azir_cli.facts.reader import FORBIDDEN

FACT = ("facts", 0)
PLACE = "facts[0] railway-begun"
AMOUNT = ("facts", 1, "amounts", 0)
AMOUNT_PLACE = "facts[1] railway-length: amounts[0]"
SPAN = ("facts", 0, "evidence", 0)


def faults(base):
    with pytest.raises(FactBaseError) as caught:
        loading.parse(base if isinstance(base, bytes) else raw(base), "facts.json")
    return [str(fault) for fault in caught.value.faults]


def test_a_sound_base_becomes_records():
    base = loading.parse(raw(), "facts.json")
    assert base.languages == ("en", "fa", "az")
    assert base.title["fa"] == "راه‌آهن سروان–نیلاب"
    assert list(base.facts) == [fact["id"] for fact in document()["facts"]]
    source = base.sources["kuh-1998"]
    assert (source.language, source.published, source.dateline) == ("fa", "1998-12~", "sarvan")
    assert source.apparatus == (Stretch(**railway.stretch(railway.FOOTER)),)
    assert base.units["coin"].one == {"en": "coin"}
    assert base.topics["railway"].also["en"] == ("train", "railroad")
    assert base.entities["nilab"].note == text("Not the river.", "نه رود.", "Çay deyil.")
    begun = base.facts["railway-begun"]
    assert begun.when == When("1998-03-12", "1376-12-21")
    assert begun.evidence[0] == Evidence(**railway.evidence(railway.HEADING))
    assert (begun.amounts, begun.said_by, begun.as_of_source, begun.note) == ((), None, False, None)
    praised = base.facts["bridges-praised"]
    assert (praised.kind, praised.said_by) == (Kind.STATEMENT, "nilab-mayor")
    assert (praised.amounts[0].bound, praised.amounts[0].value) == (Bound.RANGE, None)
    assert (praised.amounts[0].min, praised.amounts[0].max) == (4, 6)
    assert base.facts["railway-traffic"].as_of_source is True


def test_what_a_source_and_a_fact_may_have_besides():
    base = loading.parse(raw(railway.full()), "facts.json")
    source, fact = base.sources["kuh-1998"], base.facts["railway-begun"]
    plain = ("url", "archived", "author", "licence", "retrieved")
    assert [getattr(source, key) for key in plain] == [railway.OF_SOURCE[key] for key in plain]
    assert source.waived == (WaivedStretch(0, 3, text("A heading.", "عنوان است.", "Başlıqdır.")),)
    assert fact.also == {"en": ("start of works",)}
    assert fact.waived == (WaivedRule("no-date", text("None.", "ندارد.", "Yoxdur.")),)


@pytest.mark.parametrize(
    "base",
    [
        pytest.param(b"\xef\xbb\xbf" + raw(), id="a byte order mark"),
        pytest.param(json.dumps(document()).encode(), id="escapes, one line"),
        pytest.param(raw().replace(b"\n", b"\r\n"), id="CRLF"),
        pytest.param(raw(changed("facts", value=[])), id="no facts yet"),
        pytest.param(raw(changed(*FACT, "text", "fa", value="می‌رود \u200d ساخت")), id="ZWNJ and ZWJ"),
        pytest.param(raw(changed(*FACT, "text", "en", value="A \U0001f682 goes")), id="beyond the BMP"),
        pytest.param(raw(changed("topics", 0, "also")), id="no other names"),
        pytest.param(raw(changed("topics", 0, "also", value={})), id="other names in no language"),
        pytest.param(raw(changed(*FACT, "topics", value=[])), id="no topics"),
        pytest.param(raw(changed(*AMOUNT, "value", value=-3)), id="below zero"),
        pytest.param(raw(changed(*AMOUNT, "value", value=1e300)), id="a large double"),
        pytest.param(raw(changed(*FACT, "when", value={"jalali": "1375-12-30"})), id="a Jalali leap day"),
        pytest.param(
            raw(changed(*FACT, "text", value={"az": "Bir.", "en": "One.", "fa": "یک."})),
            id="another order of languages",
        ),
    ],
)
def test_left_alone(base):
    assert loading.parse(base, "facts.json").languages == ("en", "fa", "az")


ONE_LANGUAGE = {"format": "azir-facts/1", "title": {"en": "Empty"}} | dict.fromkeys(
    ("sources", "sections", "units", "topics", "entities", "facts"), ()
)


def test_a_base_may_be_in_one_language_and_empty():
    base = loading.parse(json.dumps(ONE_LANGUAGE).encode(), "facts.json")
    assert (base.languages, base.facts) == (("en",), {})


@pytest.mark.parametrize(
    ("base", "fault"),
    [
        pytest.param(b"", "line 1 column 1: is not JSON: Expecting value", id="nothing"),
        pytest.param(b'{\n  "format": azir', "line 2 column 13: is not JSON: Expecting value", id="not JSON"),
        pytest.param(b'{"format": "azir-facts/1"} x', "line 1 column 28: is not JSON: Extra data", id="more behind"),
        pytest.param(b"\xff\xfe{\x00}\x00", "byte 0: is not UTF-8", id="UTF-16"),
        pytest.param(b'{"title": "\xe9"}', "byte 11: is not UTF-8", id="Latin-1"),
        pytest.param(b'{"title": "\xed\xa0\x80"}', "byte 11: is not UTF-8", id="a surrogate in UTF-8"),
        pytest.param(
            b'{"title": "a\tb"}',
            "line 1 column 13: is not JSON: Invalid control character at",
            id="a raw tab",
        ),
        pytest.param(b'{"value": NaN}', "NaN is not a number in JSON", id="NaN"),
        pytest.param(b'{"value": Infinity}', "Infinity is not a number in JSON", id="Infinity"),
        pytest.param(b'{"value": -Infinity}', "-Infinity is not a number in JSON", id="-Infinity"),
        pytest.param(b'{"value": 1e999}', "the number 1e999 is too large", id="beyond a double"),
        pytest.param(b'{"value": -1e999}', "the number -1e999 is too large", id="below a double"),
        pytest.param(
            b'{"value": 1' + b"0" * 400 + b"}", "the number 1" + "0" * 59 + "… is too large", id="many digits"
        ),
        pytest.param(
            b'{"value": ' + b"9" * 5000 + b"}",
            "the number " + "9" * 60 + "… is too large",
            id="too many digits",
        ),
        pytest.param(b"[" * 100_000, "is nested too deeply", id="deep lists"),
        pytest.param(b'{"a":' * 100_000, "is nested too deeply", id="deep objects"),
        pytest.param(b"[]", "is not a fact base: an object is expected at the top level", id="a list at the top level"),
        pytest.param(b"null", "is not a fact base: an object is expected at the top level", id="null"),
        pytest.param(b"{}", 'format: is missing: it must be "azir-facts/1", the one this azir reads', id="no format"),
        pytest.param(
            changed("format", value="azir-facts/2"),
            'format: "azir-facts/2" is not "azir-facts/1", the one this azir reads',
            id="a later format",
        ),
        pytest.param(
            changed("format", value=["x" * 99]),
            f'format: "[\'{"x" * 58}…" is not "azir-facts/1", the one this azir reads',
            id="a format that is a long list",
        ),
        pytest.param(
            changed("title"),
            'title: an object from language codes to titles is expected, as {"en": "…"}',
            id="no title",
        ),
        pytest.param(
            changed("title", value={}),
            'title: an object from language codes to titles is expected, as {"en": "…"}',
            id="no language",
        ),
        pytest.param(
            changed("title", value={"EN": "x"}),
            'title: an object from language codes to titles is expected, as {"en": "…"}',
            id="a language code in capitals",
        ),
        pytest.param(changed("title", "fa", value=" "), "title.fa: is empty", id="an empty title"),
    ],
)
def test_the_frame_is_broken(base, fault):
    assert faults(base) == [fault]


@pytest.mark.parametrize(
    ("base", "fault"),
    [
        # keys
        pytest.param(changed("facts"), "facts: is missing", id="no list"),
        pytest.param(
            changed("facts", value={}), "facts: a list is expected, not an object", id="no list but an object"
        ),
        pytest.param(
            changed("fact", value=[]),
            "fact: unknown key (did you mean facts?)",
            id="unknown key on top",
        ),
        pytest.param(
            changed(*FACT, value=7), "facts[0]: an object is expected, not a number", id="a number for a fact"
        ),
        pytest.param(
            changed(*FACT, "lable", value=1),
            f"{PLACE}: lable: unknown key (did you mean label?)",
            id="near key",
        ),
        pytest.param(changed(*FACT, "zzz", value=1), f"{PLACE}: zzz: unknown key", id="a key near to none"),
        pytest.param(
            changed(*FACT, "\u202e\ud800", value=1),
            f"{PLACE}: \ufffd\ufffd: unknown key",
            id="an unprintable key",
        ),
        pytest.param(changed(*FACT, "k" * 99, value=1), f"{PLACE}: {'k' * 60}…: unknown key", id="a long key"),
        pytest.param(
            changed(*AMOUNT, "units", value="km"),
            f"{AMOUNT_PLACE}.units: unknown key (did you mean unit?)",
            id="unknown key deep inside",
        ),
        pytest.param(
            raw().replace(b'"kind": "event",', b'"kind": "event", "kind": "event",'),
            f"{PLACE}: kind: stands twice in one object",
            id="a key twice",
        ),
        pytest.param(
            raw().replace(b'"gregorian": "../2005"', b'"gregorian": "../2005", "gregorian": "../2005"'),
            "facts[4] bridges-praised: when.gregorian: stands twice in one object",
            id="a key twice deep inside",
        ),
        pytest.param(
            raw().replace(b'"format"', b'"facts": [], "format"', 1),
            "facts: stands twice in one object",
            id="a list twice",
        ),
        # what may be there
        pytest.param(changed("$schema", value=7), "$schema: a string is expected, not a number", id="no schema"),
        pytest.param(
            changed("sources", 0, "url", value="javascript:alert(1)"),
            'sources[0] kuh-1998: url: "javascript:alert(1)" is not an address: https://…',
            id="an address of another kind",
        ),
        pytest.param(
            changed("sources", 0, "archived", value="https://example.org/a b"),
            'sources[0] kuh-1998: archived: "https://example.org/a b" is not an address: https://…',
            id="an address with a blank",
        ),
        pytest.param(
            changed("sources", 0, "waived", value=[{"start": 0, "end": 3}]),
            "sources[0] kuh-1998: waived[0].why: is missing",
            id="waived without a reason",
        ),
        pytest.param(
            changed(*FACT, "waived", value=[{"rule": "No Date", "why": text("a", "b", "c")}]),
            f'{PLACE}: waived[0].rule: "No Date" is not an id: a-z, 0-9 and single hyphens',
            id="no name of a rule",
        ),
        # ids
        pytest.param(changed(*FACT, "id"), "facts[0].id: is missing", id="no id"),
        pytest.param(
            changed(*FACT, "id", value="Railway Begun"),
            'facts[0].id: "Railway Begun" is not an id: a-z, 0-9 and single hyphens',
            id="no such id",
        ),
        pytest.param(changed(*FACT, "id", value=3), "facts[0].id: a string is expected, not a number", id="a number"),
        pytest.param(
            changed("facts", 1, "id", value="railway-begun"),
            'facts[1] railway-begun: id: "railway-begun" is taken already',
            id="a fact's id twice",
        ),
        pytest.param(
            changed("topics", 2, value={"id": "bridges", "label": text("x", "y", "z")}),
            'topics[2] bridges: id: "bridges" is taken already',
            id="a topic's id twice",
        ),
        # references
        pytest.param(
            changed(*FACT, "section", value="bilding"),
            f'{PLACE}: section: unknown section "bilding" (did you mean building?)',
            id="near section",
        ),
        pytest.param(
            changed(*FACT, "section", value="x" * 99),
            f'{PLACE}: section: unknown section "{"x" * 60}…"',
            id="long section",
        ),
        pytest.param(
            changed(*FACT, "entities", value=["sarvan", "nilap"]),
            f'{PLACE}: entities[1]: unknown entity "nilap" (did you mean nilab?)',
            id="near entity",
        ),
        pytest.param(
            changed(*FACT, "topics", value=["xyz"]),
            f'{PLACE}: topics[0]: unknown topic "xyz"',
            id="topic near to none",
        ),
        pytest.param(
            changed(*FACT, "said_by", value="mayor"),
            f'{PLACE}: said_by: unknown entity "mayor" (did you mean nilab-mayor?)',
            id="unknown speaker",
        ),
        pytest.param(
            changed(*FACT, "said_by", value=None),
            f"{PLACE}: said_by: is null: leave it out",
            id="null",
        ),
        pytest.param(
            changed(*AMOUNT, "unit", value="kms"),
            f'{AMOUNT_PLACE}.unit: unknown unit "kms" (did you mean km?)',
            id="unknown unit",
        ),
        pytest.param(changed(*AMOUNT, "unit"), f"{AMOUNT_PLACE}.unit: is missing", id="an amount without unit"),
        pytest.param(
            changed(*SPAN, "source", value="kuh-1999"),
            f'{PLACE}: evidence[0].source: unknown source "kuh-1999" (did you mean kuh-1998?)',
            id="unknown source",
        ),
        pytest.param(
            changed(*FACT, "kind", value="evnt"),
            f'{PLACE}: kind: unknown kind "evnt" (did you mean event?); one of event, '
            "agreement, figure, office, project, statement, background",
            id="unknown kind",
        ),
        pytest.param(changed(*FACT, "kind", value=""), f"{PLACE}: kind: is empty", id="empty kind"),
        pytest.param(
            changed(*AMOUNT, "bound", value="exactly"),
            f'{AMOUNT_PLACE}.bound: unknown bound "exactly" (did you mean exact?); one of exact, about, '
            "nearly, more-than, at-least, less-than, at-most, range",
            id="unknown bound",
        ),
        pytest.param(
            changed(*FACT, "topics", value=["railway", "railway"]),
            f'{PLACE}: topics[1]: "railway" stands twice in the list',
            id="a reference twice",
        ),
        pytest.param(
            changed(*FACT, "topics", value=[["railway"]]),
            f"{PLACE}: topics[0]: a string is expected, not a list",
            id="a list in a list",
        ),
        pytest.param(
            changed(*FACT, "topics", value="railway"),
            f"{PLACE}: topics: a list is expected, not a string",
            id="no list of ids",
        ),
        pytest.param(
            changed(*FACT, "when", "gregorian", value="15 Feb 1893"),
            f"{PLACE}: when.gregorian: 15 Feb 1893: not a date in EDTF: write 1893-02-15",
            id="a date as people write it",
        ),
        pytest.param(
            changed(*FACT, "note", value=None),
            f"{PLACE}: note: is null: leave it out",
            id="null for what may be absent",
        ),
        *(
            pytest.param(
                changed(*FACT, "label", "fa", value=value),
                f"{PLACE}: label.fa: holds nothing that can be seen",
                id=f"invisible {value!a}",
            )
            for value in ("\u200c", "\u00ad \u200b", "\u3164", "\u2800\u0301")
        ),
        # texts
        pytest.param(changed(*FACT, "label"), f"{PLACE}: label: is missing", id="no label"),
        pytest.param(changed(*FACT, "label", "az"), f"{PLACE}: label.az: is missing", id="a language is missing"),
        pytest.param(
            changed(*FACT, "label", "azb", value="x"),
            f"{PLACE}: label.azb: unknown key (did you mean az?)",
            id="a language that the base has not",
        ),
        pytest.param(changed(*FACT, "label", "fa", value="  "), f"{PLACE}: label.fa: is empty", id="blank"),
        pytest.param(
            changed(*FACT, "text", value="Begun."),
            f"{PLACE}: text: an object is expected, not a string",
            id="no language",
        ),
        pytest.param(
            changed(*FACT, "note", value=text("a", "b", 3)),
            f"{PLACE}: note.az: a string is expected, not a number",
            id="note",
        ),
        pytest.param(
            changed("topics", 0, "also", "en", value=["train", "train"]),
            'topics[0] railway: also.en[1]: "train" stands twice in the list',
            id="also twice",
        ),
        pytest.param(
            changed("topics", 0, "also", "en", value=[""]),
            "topics[0] railway: also.en[0]: is empty",
            id="also nothing",
        ),
        pytest.param(
            changed("topics", 0, "also", value=["train"]),
            "topics[0] railway: also: an object is expected, not a list",
            id="also in no language",
        ),
        pytest.param(
            changed("topics", 0, "also", "ru", value=["x"]),
            "topics[0] railway: also.ru: unknown key",
            id="also in Russian",
        ),
        pytest.param(
            changed("units", 1, "one", "\x1f", value=1),
            "units[1] coin: one.\ufffd: unknown key",
            id="one in no language",
        ),
        pytest.param(
            changed("units", 1, "one", "en", value=1),
            "units[1] coin: one.en: a string is expected, not a number",
            id="one",
        ),
        pytest.param(
            changed("entities", 0, "type", value="City"),
            'entities[0] sarvan: type: "City" is not an id: a-z, 0-9 and single hyphens',
            id="type",
        ),
        # dates
        pytest.param(
            changed(*FACT, "when", value={}),
            f"{PLACE}: when: a date is expected: gregorian, jalali or both",
            id="no date",
        ),
        pytest.param(
            changed(*FACT, "when", value="1998"),
            f"{PLACE}: when: an object is expected, not a string",
            id="no calendar",
        ),
        pytest.param(
            changed(*FACT, "when", value=None),
            f"{PLACE}: when: is null: leave it out",
            id="null for a date",
        ),
        pytest.param(
            changed(*FACT, "when", "gregorian", value=1998),
            f"{PLACE}: when.gregorian: a string is expected, not a number",
            id="a number for a date",
        ),
        # numbers
        pytest.param(changed(*AMOUNT, "value"), f"{AMOUNT_PLACE}.value: is missing", id="no value"),
        pytest.param(
            changed(*AMOUNT, "value", value="8.3"),
            f"{AMOUNT_PLACE}.value: a number is expected, not a string",
            id="a string",
        ),
        pytest.param(
            changed(*AMOUNT, "value", value=True),
            f"{AMOUNT_PLACE}.value: a number is expected, not a boolean",
            id="true",
        ),
        pytest.param(
            changed(*AMOUNT, "min", value=3),
            f'{AMOUNT_PLACE}.min: only a bound "range" has it',
            id="min without range",
        ),
        pytest.param(
            changed("facts", 4, "amounts", 0, "min", value=7),
            "facts[4] bridges-praised: amounts[0].min: 7 is above max, 6",
            id="min above max",
        ),
        pytest.param(
            changed("facts", 4, "amounts", 0, "max"),
            "facts[4] bridges-praised: amounts[0].max: is missing",
            id="no max",
        ),
        pytest.param(
            changed("facts", 4, "amounts", 0, "value", value=5),
            'facts[4] bridges-praised: amounts[0].value: a bound "range" has min and max instead',
            id="a range with a value",
        ),
        pytest.param(changed(*AMOUNT, "of"), f"{AMOUNT_PLACE}.of: is missing", id="an amount of nothing"),
        pytest.param(
            changed(*FACT, "as_of_source", value="yes"),
            f"{PLACE}: as_of_source: true or false is expected, not a string",
            id="no boolean",
        ),
        # evidence and sources
        pytest.param(
            changed(*FACT, "evidence"),
            f"{PLACE}: evidence: is missing: a fact needs a span of a source",
            id="no evidence",
        ),
        pytest.param(
            changed(*FACT, "evidence", value=[]),
            f"{PLACE}: evidence: is missing: a fact needs a span of a source",
            id="empty evidence",
        ),
        pytest.param(
            changed(*FACT, "evidence", value=7),
            f"{PLACE}: evidence: a list is expected, not a number",
            id="odd evidence",
        ),
        pytest.param(changed(*SPAN, "start", value=-1), f"{PLACE}: evidence[0].start: -1 is negative", id="negative"),
        pytest.param(
            changed(*SPAN, "end", value=4.0),
            f"{PLACE}: evidence[0].end: a whole number is expected, not a fraction",
            id="a fraction",
        ),
        pytest.param(
            changed(*SPAN, "sha256", value="0123"),
            f'{PLACE}: evidence[0].sha256: "0123" is not a hash: 16 hexadecimal digits, a-f small',
            id="a short hash",
        ),
        pytest.param(
            changed("sources", 0, "sha256", value="A" * 64),
            f'sources[0] kuh-1998: sha256: "{"A" * 60}…" is not a hash: 64 hexadecimal digits, a-f small',
            id="a hash in capitals",
        ),
        pytest.param(changed("sources", 0, "published"), "sources[0] kuh-1998: published: is missing", id="undated"),
        pytest.param(
            changed("sources", 0, "language", value="Persian"),
            'sources[0] kuh-1998: language: "Persian" is not a language code: en, fa, az',
            id="a language's name",
        ),
        pytest.param(
            changed("sources", 0, "apparatus", 0, "end"),
            "sources[0] kuh-1998: apparatus[0].end: is missing",
            id="apparatus",
        ),
    ],
)
def test_one_fault_and_its_place(base, fault):
    assert faults(base) == [fault]


@pytest.mark.parametrize(
    ("calendar", "value", "reason"),
    [
        pytest.param("jalali", "1376-12-30", "is not a leap year", id="no leap year in Iran"),
        pytest.param("gregorian", "1998-02-29", "is not a leap year", id="no leap year"),
        pytest.param("gregorian", "1998-13", "there is no month 13", id="month 13"),
        pytest.param("gregorian", "0000", "there is no year 0", id="year 0"),
        pytest.param("gregorian", "1999/1998", "ends before it begins", id="backwards"),
        pytest.param("gregorian", "../..", "needs at least one end", id="always"),
        pytest.param("jalali", "فروردین", "not a date in EDTF", id="a name of a month"),
        pytest.param("jalali", "۱۳۷۶", "not a date in EDTF", id="Persian digits"),
    ],
)
def test_dates_that_do_not_exist(calendar, value, reason):
    (fault,) = faults(changed(*FACT, "when", value={calendar: value}))
    assert fault.startswith(f"{PLACE}: when.{calendar}: {value}: ")
    assert reason in fault


@pytest.mark.parametrize(
    ("char", "name"),
    [
        pytest.param(char, f"U+{ord(char):04X}", id=f"U+{ord(char):04X}")
        for char in "\x00\x1b\x7f\x9b\n\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\ufeff\ud800\udfff"
    ],
)
@pytest.mark.parametrize(
    ("path", "place"),
    [
        pytest.param(("facts", 0, "text", "fa"), f"{PLACE}: text.fa", id="text"),
        pytest.param(("topics", 0, "also", "fa", 0), "topics[0] railway: also.fa[0]", id="also"),
        pytest.param(("sources", 0, "dateline"), "sources[0] kuh-1998: dateline", id="dateline"),
    ],
)
def test_control_and_bidi_characters_are_refused(char, name, path, place):
    escaped = json.dumps(changed(*path, value=f"آب{char}"), ensure_ascii=True).encode()
    assert faults(escaped) == [f"{place}: {name} at character 2 is a control or bidi character"]


def test_every_fault_is_found_in_order():
    base = changed("facts", 3, "label", "en", of=changed("sources", 0, "publisher", of=changed(*SPAN, "start")))
    assert faults(base) == [
        "sources[0] kuh-1998: publisher: is missing",
        f"{PLACE}: evidence[0].start: is missing",
        "facts[3] railway-traffic: label.en: is missing",
    ]


def test_an_empty_record_lacks_everything_mandatory():
    found = faults(changed("facts", 0, value={}))
    assert found == [f"facts[0].{key}: is missing" for key in ("id", "section", "kind", "label", "text")] + [
        "facts[0].evidence: is missing: a fact needs a span of a source"
    ]


def test_the_message_counts_the_other_faults_and_says_how_to_see_them():
    base = changed(*FACT, "label", of=changed(*FACT, "text"))
    with pytest.raises(FactBaseError) as caught:
        loading.parse(raw(base), "my.json")
    assert caught.value.message == f"my.json: {PLACE}: label: is missing (and 1 more)"
    assert caught.value.hint == "azir check my.json lists every fault"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def places_in(value, path=()):
    yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from places_in(inner, (*path, key))


PLACES = [path for path in places_in(document()) if path]


@given(path=st.sampled_from(PLACES), value=JSON_VALUES)
def test_whatever_stands_anywhere_is_read_or_refused_in_printable_words(path, value):
    base = json.dumps(changed(*path, value=value)).encode()
    try:
        loading.parse(base, "facts.json")
        reasons = []
    except FactBaseError as error:
        reasons = [error.message, *map(str, error.faults)]
    assert not [reason for reason in reasons if FORBIDDEN.search(reason)]


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_with_a_reason(junk):
    assert faults(junk)


# Files


def test_a_file_is_read(tmp_path):
    path = tmp_path / "facts.json"
    path.write_bytes(raw())
    assert loading.load([str(path)])._replace(digest="") == loading.parse(raw(), str(path))


def test_the_base_that_ships_is_read_by_its_name():
    base = loading.load()
    assert base == loading.load(["builtin"])
    assert base._replace(digest="") == loading.parse(loading.read("builtin"), "builtin")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(os.fspath, "cannot be read: No such file or directory", id="missing"),
        pytest.param(os.mkdir, "is not a regular file", id="a directory"),
        pytest.param(os.mkfifo, "is not a regular file", id="a FIFO"),
    ],
)
def test_what_is_no_file(tmp_path, monkeypatch, make, reason):
    monkeypatch.chdir(tmp_path)
    make("facts.json")
    with pytest.raises(FactBaseError) as caught:
        loading.load(["facts.json"])
    assert caught.value.message == f"facts.json: {reason}"


def test_a_name_that_no_file_can_have():
    with pytest.raises(FactBaseError, match="cannot be read: embedded null"):
        loading.load(["a\0b"])


def test_articles_are_read_by_the_id_of_their_source(tmp_path):
    (tmp_path / "kuh-1998.txt").write_bytes(b"text")
    (tmp_path / "other.txt").mkdir()
    assert loading.read_article(str(tmp_path), "kuh-1998") == b"text"
    assert loading.read_article(str(tmp_path), "missing") is None
    assert loading.read_article(str(tmp_path), "other") is None


def test_an_article_that_cannot_be_read(tmp_path, monkeypatch):
    (tmp_path / "kuh-1998.txt").write_bytes(b"text")

    def refuse(path, _):
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(loading, "open", refuse, raising=False)
    with pytest.raises(AzirError, match=r"kuh-1998\.txt: cannot be read: Permission denied"):
        loading.read_article(str(tmp_path), "kuh-1998")


# Several bases as one

OTHER = json.loads(json.dumps(ONE_LANGUAGE)) | {"title": {"az": "Başqa", "en": "Another"}}


def load_all(tmp_path, *bases):
    names = []
    for number, base in enumerate(bases):
        path = tmp_path / f"{number}.json"
        path.write_bytes(raw(base))
        names.append(str(path))
    return loading.load(names)


def test_bases_are_joined_and_keep_the_languages_that_all_have(tmp_path):
    other = {**OTHER, "topics": [{"id": "weather", "label": {"az": "Hava", "en": "Weather"}}]}
    base = load_all(tmp_path, document(), other)
    assert base.languages == ("en", "az")
    assert base.title == document()["title"]
    assert list(base.topics) == ["railway", "bridges", "weather"]
    assert list(base.facts) == [fact["id"] for fact in document()["facts"]]


def test_the_same_base_twice_is_the_base(tmp_path):
    assert load_all(tmp_path, document(), document())._replace(digest="") == loading.parse(raw(), "facts.json")


def test_one_id_for_two_facts_names_both_bases(tmp_path):
    other = changed(*FACT, "text", "en", value="Another.")
    with pytest.raises(FactBaseError) as caught:
        load_all(tmp_path, OTHER | {"title": document()["title"]}, document(), other)
    first, second, third = (errors.shorten_path(f"{tmp_path}/{number}.json") for number in range(3))
    assert caught.value.message == f"{third}: facts railway-begun: is another record than in {first}, {second}"
    assert caught.value.hint == "give one of the two another id, or make them the same"


def test_bases_without_a_language_in_common(tmp_path):
    with pytest.raises(FactBaseError, match=r"title: shares no language with .*0\.json"):
        load_all(tmp_path, document(), OTHER | {"title": {"ru": "Другой"}})
