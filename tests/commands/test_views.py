"""What the commands find and in which order, on a small base of two towns."""

import json

import pytest
from conftest import BASES

from azir_cli.commands.numbers import bar
from azir_cli.facts import loading
from azir_cli.search.related import related

BASE = str(BASES / "two-towns.json")


@pytest.fixture
def asked(azir):
    """The JSON of a command on the small base."""

    def ask(*argv):
        outcome = azir(*argv, "--facts", BASE, "--json")
        assert outcome.err == ""
        return json.loads(outcome.out)

    return ask


def ids(rows):
    return [row["id"] for row in rows]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        pytest.param([], ["lahijan-bridge", "train-share", "lale-fair"], id="all"),
        pytest.param(["--section", "trade"], ["lale-fair"], id="section"),
        pytest.param(["--section", "trade", "--section", "transport"],
                     ["lahijan-bridge", "train-share", "lale-fair"], id="repeated-is-a-union"),
        pytest.param(["--section", "transport", "--entity", "lale"], ["lahijan-bridge"], id="different-intersect"),
        pytest.param(["--topic", "railway"], ["lahijan-bridge", "train-share"], id="topic"),
        pytest.param(["--kind", "figure"], ["train-share"], id="kind"),
        pytest.param(["--entity", "mayor"], ["train-share"], id="who-says-it"),
        pytest.param(["--source", "gazette-2001", "--kind", "event"], ["lale-fair"], id="source"),
        pytest.param(["--on", "1370"], ["lahijan-bridge"], id="on-a-jalali-year"),
        pytest.param(["--on", "1991-12"], ["lahijan-bridge"], id="on-a-month"),
        pytest.param(["--since", "1992"], ["train-share", "lale-fair"], id="since"),
        pytest.param(["--until", "1372"], ["lahijan-bridge", "lale-fair"], id="until"),
        pytest.param(["--since", "1992", "--until", "1994"], ["lale-fair"], id="between"),
        pytest.param(["--until", "2015-03-21"], ["lahijan-bridge", "train-share", "lale-fair"], id="until-overlaps"),
        pytest.param(["--until", "2015-03-20"], ["lahijan-bridge", "lale-fair"], id="until-the-day-before"),
    ],
)  # fmt: skip
def test_list_with_filters(asked, options, found):
    assert ids(asked("list", *options)) == found


def test_a_filter_that_leaves_nothing_ends_with_1(azir):
    outcome = azir("list", "--on", "1850", "--facts", BASE)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "azir: no fact passes --on 1850; 3 without\n"


def test_timeline_is_in_order(asked):
    assert ids(asked("timeline")) == ["lahijan-bridge", "lale-fair", "train-share"]


@pytest.mark.parametrize(
    ("by", "headings"),
    [
        pytest.param("section", ["Transport", "Transport", "Trade"], id="section"),
        pytest.param("decade", ["1990s", "1990s", "2010s"], id="decade"),
        pytest.param("entity", ["Lahijan", "Lahijan", "Lale", "Lale", "Two Towns Corridor (TTC)"], id="entity"),
    ],
)
def test_timeline_in_groups(azir, by, headings):
    out = azir("timeline", "--by", by, "--facts", BASE).out
    lines = [line.split("\t") for line in out.splitlines()]
    assert [line[-1] for line in lines] == headings
    assert {line[0] for line in lines} <= {"lahijan-bridge", "lale-fair", "train-share"}


def test_numbers_by_unit_and_size(asked):
    rows = asked("numbers")
    assert [(row["unit"], row["value"], row["max"], row["fact"]) for row in rows] == [
        ("km", 8.3, None, "lahijan-bridge"),
        ("percent", 95, None, "lale-fair"),
        ("percent", None, 60, "train-share"),
        ("visitor", 1000000, None, "train-share"),
    ]
    assert asked("numbers", "--unit", "km") == rows[:1]


@pytest.mark.parametrize(
    ("share", "drawn"),
    [
        pytest.param(1, "█" * 12, id="whole"),
        pytest.param(0.5, "█" * 6, id="half"),
        pytest.param(0.51, "█" * 6 + "▏", id="an-eighth-more"),
        pytest.param(0.0001, "▏", id="never-nothing"),
        pytest.param(0, "", id="nothing"),
    ],
)
def test_bar(share, drawn):
    assert bar(share) == drawn


@pytest.mark.parametrize(
    ("share", "drawn"),
    [
        pytest.param(1, "█" * 12, id="whole"),
        pytest.param(0.5, "█" * 6, id="half"),
        pytest.param(0.54, "▐" + "█" * 6, id="half-a-block-more"),
        pytest.param(0.0001, "▐", id="never-nothing"),
    ],
)
def test_mirrored_bar_grows_from_the_right(share, drawn):
    assert bar(share, mirrored=True) == drawn


@pytest.mark.parametrize(
    ("date", "gregorian", "jalali", "found"),
    [
        pytest.param("25 December 1991", "1991-12-25", "1370-10-04", ["lahijan-bridge"], id="day"),
        pytest.param("۴ دی ۱۳۷۰", "1991-12-25", "1370-10-04", ["lahijan-bridge"], id="persian-day"),
        pytest.param("1394", "2015-03-21/2016-03-19", "1394", ["train-share"], id="jalali-year"),
        pytest.param("1850", "1850", "1228-10-11/1229-10-10", [], id="no-facts"),
    ],
)
def test_date(asked, date, gregorian, jalali, found):
    shown = asked("date", date)
    assert (shown["when"]["gregorian"], shown["when"]["jalali"]) == (gregorian, jalali)
    assert ids(shown["facts"]) == found


@pytest.mark.parametrize(
    ("date", "reason"),
    [
        pytest.param("1404-12-30", "Esfand 1404 has 29 days", id="no-leap-year"),
        pytest.param("30 esfand 1404", "29 days", id="in-words"),
        pytest.param("2001-02-29", "2001-02-29", id="gregorian"),
        pytest.param("1996..1993", "before", id="reversed"),
        pytest.param("railway", "railway", id="no-date"),
    ],
)
def test_impossible_dates_end_with_2_and_the_reason(azir, date, reason):
    outcome = azir("date", date)
    assert (outcome.status, outcome.out) == (2, "")
    assert reason in outcome.err


def test_entities_and_topics_count_their_facts(asked):
    assert {row["id"]: row["facts"] for row in asked("entities")} == {
        "lahijan": 2, "lale": 2, "corridor": 1, "mayor": 1,
    }  # fmt: skip
    assert {row["id"]: row["facts"] for row in asked("topics")} == {"railway": 2, "fair": 1}
    assert [row["facts"] for row in asked("source")] == [3]


def test_related_facts_share_something_rare():
    base = loading.load([loading.BUILTIN])
    near = [fact.id for fact in related(base, base.facts["border-rail-link-length"])]
    assert "border-rail-bridge-built" in near
    assert "border-rail-link-length" not in near


def test_show_quotes_the_evidence_of_a_given_article(azir, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "gazette-2001.txt").write_text("x" * 200, encoding="utf-8")
    out = azir("show", "lahijan-bridge", "-f", "table", "--facts", BASE, "--articles", str(tmp_path)).out
    assert f"«{'x' * 60}»" in out
    assert "«x" not in azir("show", "lahijan-bridge", "-f", "table", "--facts", BASE).out
