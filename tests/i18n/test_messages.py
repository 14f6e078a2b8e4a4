"""What azir complains of, in Persian and Azerbaijani: every translation is of something that azir says."""

import ast
import errno
import os
import string

import pytest
from conftest import PROJECT

from azir_cli.errors import AzirError
from azir_cli.i18n import messages
from azir_cli.i18n.faults import SAID_OF_FAULTS
from azir_cli.i18n.findings import SAID_BY_CHECK
from azir_cli.text.characters import without_isolates

CATALOGUE = {**messages.SAID, **SAID_OF_FAULTS, **SAID_BY_CHECK}

# A command line for each translation, and how its first line, or its hint, then begins.
SAID = [
    pytest.param("list -f x", "--format: مقدار «x» ناشناخته است", "--format: “x” tanınmayan qiymətdir", id="value"),
    pytest.param(
        "list --kind evnt",
        "--kind: نوع «evnt» وجود ندارد (شاید منظورتان این بود: event)",
        "--kind: “evnt” – belə növ yoxdur (bunu nəzərdə tuturdunuz: event?)",
        id="filter",
    ),
    pytest.param(
        "list --fields nope", "--fields: فیلد «nope» وجود ندارد", "--fields: “nope” – belə sahə yoxdur", id="field"
    ),
    pytest.param("list --bogus", "گزینهٔ --bogus وجود ندارد", "--bogus seçimi yoxdur", id="option"),
    pytest.param("bogus", "فرمان «bogus» وجود ندارد", "“bogus” əmri yoxdur", id="command"),
    pytest.param("list --since", "گزینهٔ --since مقدار می‌خواهد", "--since seçimi qiymət istəyir", id="no-value"),
    pytest.param("list --json=x", "گزینهٔ --json مقدار نمی‌پذیرد", "--json seçimi qiymət qəbul etmir", id="a-value"),
    pytest.param("find", "find: WORDS… داده نشده است", "find: WORDS… verilməyib", id="missing"),
    pytest.param("list -n x", "--limit: «x» عدد صحیح نیست", "--limit: “x” tam ədəd deyil", id="no-number"),
    pytest.param("list -n -3", "--limit: -3 منفی است", "--limit: -3 mənfidir", id="negative"),
    pytest.param("date soon", "soon: تاریخی نیست که azir بفهمد", "soon: azir bu tarixi başa düşmür", id="date"),
    pytest.param("list --on soon", "--on: soon: تاریخی نیست", "--on: soon: azir bu tarixi", id="date-of-a-filter"),
    pytest.param(
        "date 25", "25: تاریخ به سال چهاررقمی نیاز دارد", "25: tarixin ili dörd rəqəmlə yazılmalıdır", id="year"
    ),
    pytest.param(
        "date 1404-12-30",
        "1404-12-30: Esfand 1404 تنها 29 روز دارد؛ 1404 سال کبیسه نیست",
        "1404-12-30: Esfand 1404: 29 gün var; 1404 uzun il deyil",
        id="leap-day",
    ),
    pytest.param(
        "date 31 mehr 1390", "1390-07-31: Mehr 1390 تنها 30 روز دارد", "1390-07-31: Mehr 1390: 30 gün var", id="day"
    ),
    pytest.param("date 1991-13", "1991-13: ماه 13 وجود ندارد", "1991-13: 13 nömrəli ay yoxdur", id="month"),
    pytest.param(
        "date 1993/1991", "1993/1991: پایان بازه پیش از آغاز آن است", "1993/1991: aralığın sonu", id="interval"
    ),
    pytest.param(
        "list --since 1993 --until 1991",
        "--since: 1993 پس از پایان 1991 آغاز",
        "--since: 1993 1991 bitəndən",
        id="reversed",
    ),
    pytest.param(
        "date Monday 25 dec 1991",
        "25 December 1991 روز چهارشنبه است، نه دوشنبه",
        "25 December 1991 çərşənbə günüdür, bazar ertəsi deyil",
        id="weekday",
    ),
    pytest.param("date 04/10/11", "04/10/11: سال می‌تواند", "04/10/11: il 04", id="two-years"),
    pytest.param("date 1412 ه.ق", "گاه‌شماری هجری قمری", "hicri-qəməri", id="lunar"),
    pytest.param("date 550 BC", "سال‌های پیش از سال", "eramızdan əvvəlki", id="before-the-era"),
    pytest.param(
        "list --facts /nowhere",
        "/nowhere: خواندنی نیست: چنین پرونده یا پوشه‌ای نیست",
        "/nowhere: oxunmur: belə fayl",
        id="file",
    ),
    pytest.param("show nope", "گزاره‌ای با شناسهٔ nope وجود ندارد", "nope identifikatorlu fakt yoxdur", id="id"),
]


@pytest.mark.parametrize(("line", "persian", "azerbaijani"), SAID)
def test_what_is_said(azir, line, persian, azerbaijani, monkeypatch):
    for language, said in (("fa", persian), ("az", azerbaijani)):
        monkeypatch.setenv("AZIR_LANG", language)
        assert azir(*line.split()).err.startswith(f"azir: {said}")


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        pytest.param("list -f x", "یکی از table, plain", id="choices"),
        pytest.param("list --topic x", "فهرستشان: azir topics", id="listing"),
        pytest.param("lst", "فهرست فرمان‌ها: azir --help", id="commands"),
        pytest.param("bogus", "جست‌وجو: azir find bogus؛", id="search"),
        pytest.param("list --bogus", "فهرست گزینه‌ها: azir list --help؛", id="options"),
        pytest.param("--lang fa list", "گزینه‌ها پس از فرمان می‌آیند: azir list … --lang", id="order"),
        pytest.param("list --fields x", "فیلدها: id, section", id="fields"),
        pytest.param("list -n x", "0 یعنی همه", id="limit"),
        pytest.param("date soon", "بنویسید: 1991", id="dates"),
    ],
)
def test_what_helps(azir, line, hint, monkeypatch):
    monkeypatch.setenv("AZIR_LANG", "fa")
    assert azir(*line.split()).err.splitlines()[1].startswith(f"  {hint}")


def raised_in_the_source():
    """Every text of the package that may be a template: an error names its own."""
    return {
        node.value
        for path in (PROJECT / "azir_cli").rglob("*.py")
        if path.name not in ("messages.py", "faults.py", "findings.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_no_translation_is_idle():
    """Each English sentence is one that an error is raised with; dates put their sentence behind a text."""
    raised = raised_in_the_source()
    by_system = {os.strerror(number) for number in (errno.ENOENT, errno.EACCES, errno.EISDIR, errno.ENOSPC)}
    idle = [said for said in CATALOGUE if {said, said.removeprefix("{text}: ")}.isdisjoint(raised | by_system)]
    assert idle == []


@pytest.mark.parametrize("english", CATALOGUE)
def test_the_gaps_are_the_same(english):
    def gaps(text):
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert [gaps(said) for said in CATALOGUE[english]] == [gaps(english)] * 2


PLACE = '{place}: unknown value "{value}"'


@pytest.mark.parametrize(
    ("error", "language", "told"),
    [
        pytest.param(AzirError(PLACE, place="a", value="x"), "en", ('a: unknown value "x"', ""), id="english"),
        pytest.param(AzirError("not said here", hint="nor this"), "fa", ("not said here", "nor this"), id="none"),
        pytest.param(
            AzirError(PLACE, place="a", value='b: unknown value "c"'),
            "az",
            ('a: “b: unknown value "c"” tanınmayan qiymətdir', ""),
            id="a-value-like-a-sentence",
        ),
        pytest.param(
            AzirError(PLACE, place="{x}", value="{}"), "az", ("{x}: “{}” tanınmayan qiymətdir", ""), id="braces"
        ),
        pytest.param(
            AzirError("cannot write: {reason}", reason="No space left on device"),
            "az",
            ("yazmaq mümkün deyil: diskdə yer qalmayıb", ""),
            id="reason",
        ),
        pytest.param(
            AzirError(
                "{place}: {fault}",
                place="--on",
                fault=AzirError("there is no month {month}", month=13, hint="0 is all"),
            ),
            "fa",
            ("--on: ماه 13 وجود ندارد", "0 یعنی همه"),
            id="an-error-in-a-gap",
        ),
        pytest.param(
            AzirError("one of {choices}", near=["b"], choices=[f"n{i}" for i in range(12)]),
            "az",
            ("bunlardan biri: n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 və daha 2 (bunu nəzərdə tuturdunuz: b?)", ""),
            id="names",
        ),
    ],
)
def test_an_error_in_a_language(error, language, told):
    assert tuple(map(without_isolates, messages.translated(error, language))) == told


def test_what_was_typed_is_safe_and_keeps_its_own_direction():
    error = AzirError('unknown command "{command}"', command="1993..1996\x1b")
    assert messages.translated(error, "fa")[0] == "فرمان «\u20681993..1996\\u001b\u2069» وجود ندارد"
    assert messages.translated(error, "az")[0] == "“1993..1996\\u001b” əmri yoxdur"
