"""Dates as the installed command reads, filters and words them."""

import json

import pytest


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param("--until 0001", id="before all that is known"),
        pytest.param("--on greg:1400", id="on a year before all that is known"),
        pytest.param("--on 2026", id="after what the source can know"),
        pytest.param("--since 2030", id="since after what the source can know"),
    ],
)
def test_an_open_end_holds_as_far_as_its_source_can_know(installed, arguments):
    assert installed("list", *arguments.split(), "-f", "ids") == (1, "", "")


def test_an_open_end_holds_within_what_its_source_can_know(installed):
    held = installed("list", "--on", "2005", "-f", "ids").out.split()
    assert "close-ties-since-independence" in held
    assert "heydar-aliyev-presidency" not in held


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--since", "1993", "--until", "1991"], "--since: 1993 begins after 1991 ends", id="reversed"),
        pytest.param(["--since", "bahman 1388", "--until", "1991"], "begins after 1991 ends", id="two calendars"),
        pytest.param(["--since", ""], "--since: the value is empty", id="empty since"),
        pytest.param(["--until", ""], "--until: the value is empty", id="empty until"),
        pytest.param(["--on", " "], "--on: the value is empty", id="blank on"),
    ],
)
@pytest.mark.parametrize("verb", ["list", "timeline", "numbers"])
def test_a_filter_that_no_fact_could_pass_is_an_error(installed, verb, arguments, message):
    done = installed(verb, *arguments)
    assert (done.status, done.out) == (2, "")
    assert message in done.err


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        pytest.param("1993", ["1993", "1371/72"], id="a year is the years it touches"),
        pytest.param("1990s", ["the 1990s", "about 1369–1378"], id="a decade"),
        pytest.param("2016-08", ["August 2016", "Mordad–Shahrivar 1395"], id="a month"),
        pytest.param("since 1991", ["since 1991", "since 1369/70"], id="an open end"),
        pytest.param("/2003", ["until 2003 (beginning unknown)", "until 1381/82 (beginning unknown)"], id="unknown"),
        pytest.param("1991-12-25", ["Wednesday, 25 December 1991", "4 Dey 1370"], id="a day"),
    ],
)
def test_a_converted_date_is_no_more_precise(installed, typed, lines):
    assert installed("date", typed).out.splitlines()[0].split("\t")[-2:] == lines


def test_unknown_and_open_ends_in_json(installed):
    unknown, opened = (json.loads(installed("date", typed, "--json").out)["when"] for typed in ("/2003", "../2003"))
    assert (unknown["from"], unknown["to"], unknown["gregorian"]) == (None, "2003-12-31", "/2003")
    assert (opened["from"], opened["to"], opened["gregorian"]) == (None, "2003-12-31", "../2003")


@pytest.mark.parametrize(
    "typed", ["۱۳۷۰/۱۰/۰۴", "4 dey 1370 ه.ش", "25 dekabr 1991, b.e.", "Wed 25 Dec 1991", "25 dec 91"]
)
def test_a_date_is_found_as_it_is_read(installed, typed):
    assert json.loads(installed("date", typed, "--json").out)["when"]["gregorian"] == "1991-12-25"
    assert "iran-recognises-azerbaijan" in installed("find", typed, "-f", "ids").out


@pytest.mark.parametrize("typed", ["8.3 km", "۸/۳ کیلومتر", "۸،۳ کیلومتر", "8 point 3 km", "هشت و سه دهم کیلومتر"])
def test_a_number_is_found_in_every_form(installed, typed):
    assert installed("find", typed, "-n", "1", "-f", "ids").out == "border-rail-link-length\n"


@pytest.mark.parametrize(("typed", "same"), [("Бакы", "Bakı"), ("هیات", "هیئت"), ("ta'min", "تامین")])
def test_scripts_and_spellings_are_one(installed, typed, same):
    assert installed("find", typed, "-n", "3", "-f", "ids").out == installed("find", same, "-n", "3", "-f", "ids").out


@pytest.mark.parametrize(
    ("typed", "language", "note"),
    [
        pytest.param("mordad 95", "en", "read as the year 1395", id="en"),
        pytest.param("بهمن ۸۸", "fa", "سال ۱۳۸۸ در نظر گرفته شد", id="fa"),
        pytest.param("yay 93", "az", "il 1993 kimi oxundu", id="az"),
    ],
)
def test_a_century_that_was_assumed_is_said(installed, typed, language, note):
    assert note in installed("date", typed, "-f", "table", "--lang", language, "--rtl", "logical").out
    assert note not in installed("date", "1991", "-f", "table", "--lang", language, "--rtl", "logical").out


@pytest.mark.parametrize("typed", ["8,3 kilometrlik dəmir yolu", "8,3 kilometrlik"])
def test_a_unit_with_its_ending(installed, typed):
    assert installed("find", typed, "-n", "1", "-f", "ids").out == "border-rail-link-length\n"
