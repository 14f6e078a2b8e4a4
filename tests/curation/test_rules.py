"""Copies of a sound base with one mistake each: every one is found, with its rule and its place, and nothing else."""

import datetime as dt
import json
from hashlib import sha256

import pytest
from bases import railway
from bases.railway import ARTICLE, changed, document, evidence, raw, stretch, text
from conftest import PROJECT

from azir_cli.curation import report
from azir_cli.curation.finding import RULES, Severity
from azir_cli.curation.rules import figures
from azir_cli.curation.rules.bound_words import bound_of
from azir_cli.facts import loading
from azir_cli.i18n.findings import SAID_BY_CHECK

TODAY = dt.date(2026, 1, 1)
BEGUN = "facts[0] railway-begun"
LENGTH = "facts[1] railway-length"
COST = "facts[2] railway-cost"
TRAFFIC = "facts[3] railway-traffic"
PRAISED = "facts[4] bridges-praised"
SOURCE = "sources[0] kuh-1998"


def checked(base=None, article=ARTICLE, *, written=None, **options):
    """What is found, with the article, in the base or in the bytes that are written of it."""
    content = raw(base) if written is None else written
    return report.report("own.json", content, lambda _: article.encode(), TODAY, **options)


def found(base=None, article=ARTICLE, **options):
    return [(one.finding.rule, one.finding.place) for one in checked(base, article, **options).found]


def several(*changes):
    """The base with several paths changed, each (path…, value)."""
    base = document()
    for *path, value in changes:
        base = changed(*path, value=value, of=base)
    return base


def swapped(fact, key, one, other):
    said = document()["facts"][fact][key]
    return several(("facts", fact, key, one, said[other]), ("facts", fact, key, other, said[one]))


def said(fact, key, language, old, new):
    """One text with one stretch changed."""
    before = document()["facts"][fact][key][language]
    assert before.count(old) == 1, before
    return changed("facts", fact, key, language, value=before.replace(old, new))


def spanning(fact, number, quoted):
    return changed("facts", fact, "evidence", number, value=evidence(quoted))


def test_a_sound_base_gives_no_finding():
    assert found() == []


MISTAKES = [
    # figures
    pytest.param(
        changed("facts", 1, "amounts", 0, "value", value=83),
        [("amount-not-in-evidence", f"{LENGTH}: amounts[0].value")],
        id="a digit of an amount",
    ),
    pytest.param(
        changed("facts", 2, "amounts", 0, "value", value=3_100_000),
        [("amount-not-in-evidence", f"{COST}: amounts[0].value")],
        id="the scale of an amount",
    ),
    pytest.param(
        changed("facts", 4, "amounts", 0, "max", value=7),
        [("amount-not-in-evidence", f"{PRAISED}: amounts[0].max")],
        id="the end of a range",
    ),
    pytest.param(
        said(1, "label", "en", "8.3", "9.3"), [("number-not-in-evidence", f"{LENGTH}: label.en")], id="a label"
    ),
    pytest.param(
        said(1, "text", "fa", "۸٫۳", "۹٫۳"), [("number-not-in-evidence", f"{LENGTH}: text.fa")], id="one language"
    ),
    pytest.param(
        said(2, "text", "az", "3,1 milyard", "3,1 milyon"),
        [("number-not-in-evidence", f"{COST}: text.az")],
        id="the scale in one language",
    ),
    pytest.param(
        said(4, "text", "en", "six", "seven"),
        [("number-not-in-evidence", f"{PRAISED}: text.en")],
        id="a word of number",
    ),
    pytest.param(
        said(3, "text", "fa", "۵۰۰۰ نفر", "مردم"), [("amount-untold", f"{TRAFFIC}: text.fa")], id="a number left out"
    ),
    pytest.param(
        changed("facts", 4, "amounts"), [("unused", "units[4] bridge")], id="amounts left out, and their unit"
    ),
    # dates
    pytest.param(
        changed("facts", 0, "when", value={"gregorian": "1999-03-12"}),
        [("date-not-in-evidence", f"{BEGUN}: when.gregorian")],
        id="a year later",
    ),
    pytest.param(
        changed("facts", 0, "when", value={"gregorian": "1998-04-12"}),
        [("date-not-in-evidence", f"{BEGUN}: when.gregorian")],
        id="another month",
    ),
    pytest.param(
        changed("facts", 0, "when", value={"gregorian": "1998-03-13"}),
        [("date-not-in-evidence", f"{BEGUN}: when.gregorian")],
        id="another day",
    ),
    pytest.param(
        changed("facts", 0, "when", "jalali", value="1376-12-22"),
        [("dates-disagree", f"{BEGUN}: when"), ("date-not-in-evidence", f"{BEGUN}: when.jalali")],
        id="the next day in one calendar",
    ),
    pytest.param(
        said(0, "text", "en", "1998", "1989"), [("number-not-in-evidence", f"{BEGUN}: text.en")], id="a year in a text"
    ),
    pytest.param(
        said(0, "text", "az", "1998-ci ilin martında", "1998-ci ilin mayında"),
        [("month-differs", f"{BEGUN}: text.az")],
        id="a month in a text",
    ),
    pytest.param(
        said(0, "text", "fa", "اسفند ۱۳۷۶", "اسفندماه"), [("date-differs", f"{BEGUN}: text.fa")], id="a year left out"
    ),
    pytest.param(changed("facts", 0, "when"), [("event-without-date", BEGUN)], id="an event without a date"),
    # bounds
    pytest.param(
        changed("facts", 3, "amounts", 0, "bound", value="exact"),
        [("bound-differs", f"{TRAFFIC}: amounts[0].bound")],
        id="a bound dropped",
    ),
    pytest.param(
        changed("facts", 2, "amounts", 0, "bound", value="at-most"),
        [("bound-differs", f"{COST}: amounts[0].bound")],
        id="less than for at most",
    ),
    pytest.param(
        said(2, "text", "en", "less than", "nearly"), [("bound-differs", f"{COST}: text.en")], id="a bound in English"
    ),
    pytest.param(
        said(2, "text", "fa", "کمتر از", "بیش از"), [("bound-differs", f"{COST}: text.fa")], id="a bound in Persian"
    ),
    pytest.param(
        said(2, "text", "az", "sikkədən az xərclə", "sikkəyə"),
        [("bound-differs", f"{COST}: text.az")],
        id="a bound dropped in Azerbaijani",
    ),
    # languages
    pytest.param(
        swapped(0, "text", "en", "fa"),
        [("wrong-script", f"{BEGUN}: text.en"), ("wrong-script", f"{BEGUN}: text.fa")],
        id="two languages swapped",
    ),
    pytest.param(
        swapped(0, "text", "en", "az"),
        [("wrong-language", f"{BEGUN}: text.en"), ("wrong-language", f"{BEGUN}: text.az")],
        id="two languages of the same letters swapped",
    ),
    pytest.param(
        changed("facts", 1, "text", "az", value=document()["facts"][1]["text"]["en"]),
        [("same-in-two-languages", f"{LENGTH}: text.az")],
        id="one language for two",
    ),
    # what is named
    pytest.param(
        changed("facts", 0, "entities", value=["sarvan"]),
        [("entity-unlisted", f"{BEGUN}: entities")],
        id="an entity not listed",
    ),
    pytest.param(
        changed("facts", 4, "said_by"),
        [("unused", "entities[2] nilab-mayor"), ("statement-without-speaker", PRAISED)],
        id="a speaker removed",
    ),
    pytest.param(
        changed("entities", 1, "label", "en", value="Sarvan", of=changed("entities", 1, "also")),
        [("same-label", "entities[1] nilab: label.en")],
        id="two entities of one label",
    ),
    pytest.param(
        several(
            ("entities", 3, {"id": "hill", "type": "citty", "label": text("Hill", "تپه", "Təpə")}),
            ("facts", 0, "entities", 2, "hill"),
        ),
        [("rare-type", "entities[3] hill: type")],
        id="a type misspelt",
    ),
    # evidence
    pytest.param(
        spanning(1, 0, ARTICLE[ARTICLE.index("ساخت") : ARTICLE.index(" و هر سال")]),
        [("span-length", f"{LENGTH}: evidence[0]")],
        id="evidence widened",
    ),
    pytest.param(
        changed("facts", 1, "evidence", 0, value=evidence(ARTICLE)),
        [("evidence-whole-article", f"{LENGTH}: evidence[0]")],
        id="the whole article as evidence",
    ),
    pytest.param(
        changed("facts", 1, "evidence", 1, value=evidence("كوه نامه")),
        [("evidence-in-apparatus", f"{LENGTH}: evidence[1]")],
        id="evidence in the apparatus",
    ),
    pytest.param(
        changed("facts", 2, "evidence", 0, "sha256", value="0" * 16),
        [("span-hash", f"{COST}: evidence[0].sha256")],
        id="a wrong hash",
    ),
    pytest.param(
        changed("facts", 1, "evidence", 0, value={**evidence("طول اين خط 8.3 كيلومتر است"), "start": 5, "end": 31}),
        [("span-moved", f"{LENGTH}: evidence[0]")],
        id="offsets that are elsewhere",
    ),
    pytest.param(
        spanning(1, 0, "ول اين خط 8.3 كيلومتر است"),
        [("span-cuts-word", f"{LENGTH}: evidence[0].start")],
        id="a word cut at its start",
    ),
    pytest.param(
        changed("facts", 1, "evidence", 1, value=evidence("!\n")),
        [("span-without-word", f"{LENGTH}: evidence[1]")],
        id="punctuation alone",
    ),
    pytest.param(
        changed("facts", 0, "evidence", 2, value=evidence("سروان به نيلاب")),
        [("evidence-overlaps", f"{BEGUN}: evidence[2]")],
        id="overlapping",
    ),
    pytest.param(
        changed("facts", 1, "evidence", 1, value={"source": "kuh-1998", "start": 3, "end": 3, "sha256": "0" * 16}),
        [("evidence-empty", f"{LENGTH}: evidence[1]")],
        id="empty",
    ),
    pytest.param(
        changed("facts", 1, "evidence", 1, value={"source": "kuh-1998", "start": 3, "end": 9999, "sha256": "0" * 16}),
        [("evidence-beyond-end", f"{LENGTH}: evidence[1]")],
        id="beyond the end",
    ),
    # the source
    pytest.param(
        changed("sources", 0, "apparatus", 0, value={"start": 0, "end": len(ARTICLE)}),
        [("apparatus-states", f"{SOURCE}: apparatus")],
        id="apparatus over the article",
    ),
    pytest.param(
        changed(
            "sources",
            0,
            "apparatus",
            1,
            value=stretch("به گفته شهردار نيلاب ، چهار تا شش پل زيباترين پل هاي كوهستان است ، و تا"),
        ),
        [("apparatus-states", f"{SOURCE}: apparatus[1]"), ("evidence-in-apparatus", f"{PRAISED}: evidence[0]")],
        id="apparatus over a sentence",
    ),
    pytest.param(
        changed("sources", 0, "published", value="2098"),
        [("published-in-future", f"{SOURCE}: published")],
        id="published in the future",
    ),
    pytest.param(
        several(("sources", 0, "published", "1999"), ("sources", 0, "retrieved", "1998-12-31")),
        [("published-in-future", f"{SOURCE}: published")],
        id="retrieved before it was published",
    ),
    pytest.param(
        changed("sources", 0, "length", value=7), [("article-changed", f"{SOURCE}: length")], id="a wrong length"
    ),
    # coverage
    pytest.param(
        changed("facts", 0, "evidence", 0), [("sentence-uncovered", SOURCE)], id="a sentence without evidence"
    ),
    pytest.param(
        spanning(4, 1, "پل ديگر مي سازند"),
        [
            ("number-uncovered", SOURCE),
            ("date-not-in-evidence", f"{PRAISED}: when.gregorian"),
            ("number-uncovered", SOURCE),
        ],
        id="evidence without its year",
    ),
    # texts
    pytest.param(
        changed("facts", 0, "label", "en", value="Railway " + "x" * 65),
        [("label-length", f"{BEGUN}: label.en")],
        id="a long label",
    ),
    pytest.param(
        changed("facts", 0, "label", "en", value=document()["facts"][0]["text"]["en"].rstrip(".")),
        [("label-is-text", f"{BEGUN}: label.en")],
        id="the text as label",
    ),
    pytest.param(
        changed("facts", 2, "label", "en", value="TRAFFIC"),
        [("same-label", f"{TRAFFIC}: label.en")],
        id="one label for two facts",
    ),
    pytest.param(
        said(0, "text", "en", "Nilab began", "Nilab. It began"),
        [("sentence-count", f"{BEGUN}: text.en")],
        id="two sentences",
    ),
    pytest.param(said(0, "text", "en", "1998.", "1998"), [("full-stop", f"{BEGUN}: text.en")], id="no full stop"),
    pytest.param(said(0, "text", "en", "Work on", "Work  on"), [("spaces", f"{BEGUN}: text.en")], id="two spaces"),
    pytest.param(said(0, "text", "en", "1998.", "1998. "), [("spaces", f"{BEGUN}: text.en")], id="a space behind"),
    pytest.param(
        said(0, "text", "fa", "شروع شد", "شروع\u200c شد"), [("spaces", f"{BEGUN}: text.fa")], id="a ZWNJ before a space"
    ),
    pytest.param(
        said(0, "text", "fa", "شروع شد", "آغاز كرديم 1"),
        [("orthography", f"{BEGUN}: text.fa"), ("number-not-in-evidence", f"{BEGUN}: text.fa")],
        id="letters and digits of others",
    ),
    pytest.param(
        said(0, "text", "az", "dəmir yolunun", "dəmir yolunun\u00ad"),
        [("disputed-width", f"{BEGUN}: text.az")],
        id="a soft hyphen",
    ),
    pytest.param(
        changed("title", "az", value="Du\u0308z yol"), [("orthography", "title.az")], id="not in normal form C"
    ),
    pytest.param(
        changed("topics", 0, "also", "en", value=["train", "Train"]),
        [("also-repeated", "topics[0] railway: also.en[1]")],
        id="also the same in capitals",
    ),
    pytest.param(
        changed("facts", 0, "also", value={"en": ["railway begun"]}),
        [("also-repeated", f"{BEGUN}: also.en[0]"), ("key-order", BEGUN)],
        id="also the label of a fact, at its end",
    ),
    # order
    pytest.param(
        {**document(), "facts": [document()["facts"][at] for at in (0, 2, 1, 3, 4)]},
        [("fact-order", "facts[1] railway-cost")],
        id="facts out of order",
    ),
    pytest.param(
        changed("facts", 0, value=dict(sorted(document()["facts"][0].items()))),
        [("key-order", BEGUN)],
        id="keys out of order",
    ),
    pytest.param(
        changed("facts", 0, "label", value=dict(reversed(document()["facts"][0]["label"].items()))),
        [("key-order", f"{BEGUN}: label")],
        id="languages out of order",
    ),
    pytest.param(
        changed("topics", 2, value={"id": "weather", "label": text("Weather", "هوا", "Hava")}),
        [("unused", "topics[2] weather")],
        id="a topic without facts",
    ),
]


@pytest.mark.parametrize(("base", "wanted"), MISTAKES)
def test_a_mistake_is_found_once_at_its_place(base, wanted):
    assert sorted(found(base)) == sorted(wanted)


def test_each_finding_has_the_line_and_column_of_the_file():
    for parameters in MISTAKES:
        base, _ = parameters.values
        lines = raw(base).decode().splitlines()
        for one in checked(base).found:
            rest = lines[one.position.line - 1][one.position.column - 1 :]
            key = one.finding.place.rpartition(": ")[2].rpartition(".")[2]
            assert rest[0] in '"{[0123456789', one
            assert f'"{key}": {rest}' in lines[one.position.line - 1] or rest[0] == "{" or "[" in key, one


UNTOUCHED = [
    pytest.param(changed("facts", 1, "label", "en", value="Railway of " + "x" * 61), id="72 characters"),
    pytest.param(changed("topics", 0, "also", "en", value=["train", "trains"]), id="forms of a word"),
    pytest.param(changed("topics", 0, "also", "az", value=["railway"]), id="the label of another language"),
    pytest.param(changed("topics", 1, "also", value={"en": ["train"]}), id="the same for two topics"),
    pytest.param(said(2, "text", "fa", "۳٫۱ میلیارد", "سه میلیارد و صد میلیون"), id="a number in letters"),
    pytest.param(said(2, "text", "en", "3.1 billion", "3,100 million"), id="of another scale"),
    pytest.param(said(0, "text", "en", "March 1998", "the Iranian year 1376"), id="the other calendar"),
    pytest.param(said(0, "text", "en", "began in March 1998", "was begun by Dr. N. N. in March 1998"), id="titles"),
    pytest.param(said(0, "text", "en", "1998.", "1998!"), id="another mark at the end"),
]


@pytest.mark.parametrize("base", UNTOUCHED)
def test_left_alone(base):
    assert found(base) == []


# Bounds, in each language: what the sentence says, and the bound that fits it


BOUNDS = {
    "en": {
        "about": ("about {}", "some {}", "around {}", "approximately {}"),
        "nearly": ("nearly {}", "almost {}", "close to {}"),
        "more-than": ("more than {}", "over {}"),
        "at-least": ("at least {}", "no fewer than {}", "no less than {}"),
        "less-than": ("less than {}", "fewer than {}", "under {}"),
        "at-most": ("at most {}", "up to {}", "no more than {}", "not more than {}"),
        "exact": ("{}",),
    },
    "fa": {
        "about": ("حدود {}", "تقریباً {}"),
        "nearly": ("نزدیک به {}", "قریب به {}"),
        "more-than": ("بیش از {}", "بیشتر از {}"),
        "at-least": ("دست‌کم {}", "حداقل {}"),
        "less-than": ("کمتر از {}",),
        "at-most": ("حداکثر {}",),
        "exact": ("{}",),
    },
    "az": {
        "about": ("təxminən {}", "{} qədər"),
        "nearly": ("{} yaxın",),
        "more-than": ("{}dan çox", "{}dan artıq"),
        "at-least": ("ən azı {}",),
        "less-than": ("{}dan az",),
        "at-most": ("ən çoxu {}", "{}dan çox deyil"),
        "exact": ("{}",),
    },
}
COINS = {"en": "7 coins", "fa": "۷ سکه", "az": "7 manat"}
DATIVE = {"qədər": "a", "yaxın": "a"}


def bound_words():
    for language, bounds in BOUNDS.items():
        for bound, patterns in bounds.items():
            for pattern in patterns:
                yield pytest.param(language, bound, pattern, id=f"{language} {bound}: {pattern}")


@pytest.mark.parametrize(("language", "bound", "pattern"), list(bound_words()))
def test_the_words_of_a_bound(language, bound, pattern):
    coins = COINS[language] + next((case for word, case in DATIVE.items() if word in pattern), "")
    told = figures.told(f"x {pattern.format(coins)} y", language)
    (figure,) = [one for one in told.figures if "7" in one.values]
    assert bound in bound_of(told.words, figure.first, figure.end, language)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_in_the_docs(rule):
    assert f"`{rule}`" in (PROJECT / "docs" / "fact-base.md").read_text(encoding="utf-8")


def test_every_rule_is_tried():
    tried = {rule for parameters in MISTAKES for rule, _ in parameters.values[1]}
    elsewhere = {
        "structure",
        *("article-missing", "article-encoding", "copied-text", "file-form", "same-text", "languages-differ"),
        *("waiver-idle", "also-needless"),
    }
    assert set(RULES) - tried == elsewhere


# Languages against one another, without the article to decide


def test_without_articles_the_languages_decide():
    base = said(1, "text", "fa", "۸٫۳", "۹٫۳")
    (one,) = report.report("own.json", raw(base), None, TODAY).found
    assert str(one.finding) == f'{LENGTH}: text.fa: says "۹٫۳", which en, az do not'


def test_without_articles_an_amount_must_be_told():
    base = changed("facts", 1, "amounts", 0, "value", value=83)
    (one,) = report.report("own.json", raw(base), None, TODAY).found
    assert str(one.finding) == f"{LENGTH}: amounts[0].value: neither label nor text says 83"


def test_every_finding_is_said_in_each_language():
    for parameters in MISTAKES:
        for one in checked(parameters.values[0]).found:
            assert one.finding.says.template in SAID_BY_CHECK, one


# Waivers


def waiving(fact, rule, of):
    why = text("So it is.", "چنین است.", "Belədir.")
    members = {**of["facts"][fact]}
    note = {"waived": [{"rule": rule, "why": why}]}
    evidence_ = members.pop("evidence")
    return changed("facts", fact, value={**members, **note, "evidence": evidence_}, of=of)


def test_a_fact_may_waive_a_rule():
    one = checked(waiving(0, "event-without-date", changed("facts", 0, "when")))
    assert one.found == []
    assert one.summary.waived == 1


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        pytest.param("label-length", 'the fact keeps the rule "label-length"', id="kept"),
        pytest.param("no-such-rule", 'no rule is called "no-such-rule"', id="unknown"),
    ],
)
def test_a_waiver_of_nothing_is_told(rule, says):
    (one,) = checked(waiving(0, rule, document())).found
    assert str(one.finding) == f"{BEGUN}: waived[0].rule: {says}"
    assert one.finding.severity is Severity.WARNING


def test_a_source_may_waive_numbers_and_sentences():
    base = changed("facts", 0, "evidence", 0)
    source = {
        **base["sources"][0],
        "waived": [{**stretch(railway.HEADING), "why": text("A headline.", "تیتر است.", "Başlıqdır.")}],
    }
    one = checked(changed("sources", 0, value=source, of=base))
    assert one.found == []
    assert one.summary.sentences == (4, 4)


# What is asked for


def test_only_some_rules():
    base = several(("facts", 0, "text", "en", "Work on it  began in 1998"), ("facts", 0, "entities", ["sarvan"]))
    assert found(base, only=("spaces",)) == [("spaces", f"{BEGUN}: text.en")]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda written: json.dumps(json.loads(written)).encode(), id="escaped, on one line"),
        pytest.param(lambda written: json.dumps(json.loads(written), ensure_ascii=False).encode(), id="on one line"),
        pytest.param(
            lambda written: json.dumps(json.loads(written), ensure_ascii=False, indent=4).encode() + b"\n",
            id="four spaces",
        ),
        pytest.param(lambda written: written.rstrip(), id="no newline at its end"),
        pytest.param(lambda written: written + b"\n", id="two newlines at its end"),
        pytest.param(lambda written: written.replace(b"\n", b"\r\n"), id="CRLF"),
        pytest.param(
            lambda written: written.replace("\u00ad".encode(), b"").replace(b'": ', b'" : ', 1), id="a space more"
        ),
    ],
)
def test_the_form_of_the_file(change):
    assert found(written=change(raw())) == [("file-form", "")]


def test_a_short_object_may_stand_on_one_line():
    written = raw().decode().replace('{\n      "id": "building",', '{ "id": "building",')
    lines = json.dumps(document(), ensure_ascii=False, indent=2).split("\n")
    start = next(at for at, line in enumerate(lines) if '"apparatus"' in line) + 1
    short = "      " + " ".join(line.strip() for line in lines[start : start + 4]).replace("{ ", "{").replace(" }", "}")
    joined = "\n".join([*lines[:start], short.replace("      {", "        {", 1), *lines[start + 4 :]]) + "\n"
    assert json.loads(joined) == document()
    assert found(written=joined.encode()) == []
    assert found(written=written.encode()) == [("file-form", "")]


def test_a_built_in_base_without_findings():
    assert report.report("builtin", loading.read("builtin"), None, TODAY).found == []


# What of the article is in the facts


def test_a_decade_holds_its_first_year():
    article = ARTICLE.replace("2005", "2000")
    source = {**document()["sources"][0], "sha256": sha256(article.encode()).hexdigest()}
    base = several(
        ("sources", 0, source),
        ("facts", 4, "when", {"gregorian": "200X"}),
        ("facts", 4, "note", text("Six.", "شش.", "Altı.")),
        ("facts", 4, "evidence", 1, evidence("تا 2000 دو پل ديگر مي سازند", article)),
    )
    assert found(base, article) == []


def test_an_article_cannot_steer_the_terminal():
    article = f"{ARTICLE}\nو \x1b[31mسرخ\u202e."
    source = {**document()["sources"][0], "length": len(article), "sha256": sha256(article.encode()).hexdigest()}
    (*_, one) = [each for each in checked(changed("sources", 0, value=source), article).found if each.article]
    assert one.finding.message.endswith('"و \ufffd[31mسرخ"')
    assert one.article == (7, 1)


COPIED = "می‌سازند به گفتهٔ شهردار نیلاب، چهار تا شش پل زیباترین پل‌های کوهستان."


@pytest.mark.parametrize(
    ("key", "said_so", "is_copied"),
    [
        pytest.param("text", COPIED, True, id="a sentence"),
        pytest.param("note", COPIED, True, id="a note"),
        pytest.param("label", COPIED, True, id="a label"),
        pytest.param("text", "شهردار نیلاب، چهار تا شش پل زیباترین پل‌ها.", False, id="eight words"),
    ],
)
def test_texts_that_copy_the_article(key, said_so, is_copied):
    copied = [place for rule, place in found(changed("facts", 4, key, "fa", value=said_so)) if rule == "copied-text"]
    assert copied == ([f"{PRAISED}: {key}.fa"] if is_copied else [])
