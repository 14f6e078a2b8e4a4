"""Question words in three languages say what is asked, and are not searched for."""

import pytest

from azir_cli.search.language.questions import REASONS, Asked, read_question
from azir_cli.search.query import ATTRIBUTE, LIGHT, REQUIRED, parse_query
from azir_cli.text.words import words


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("when did it open", Asked.DATE, id="when"),
        pytest.param("in which year was it signed", Asked.DATE, id="which year"),
        pytest.param("چه زمانی لغو شد", Asked.DATE, id="چه زمانی"),
        pytest.param("در چه سالی", Asked.DATE, id="چه سالی"),
        pytest.param("nə vaxt açılıb", Asked.DATE, id="nə vaxt"),
        pytest.param("hansı ildə", Asked.DATE, id="hansı ildə"),
        pytest.param("how many cars", Asked.AMOUNT, id="how many"),
        pytest.param("how long is it", Asked.AMOUNT, id="how long"),
        pytest.param("چند شرکت", Asked.AMOUNT, id="چند"),
        pytest.param("ظرفیت چقدر است", Asked.AMOUNT, id="چقدر"),
        pytest.param("neçə şirkət", Asked.AMOUNT, id="neçə"),
        pytest.param("gücü nə qədərdir", Asked.AMOUNT, id="nə qədərdir"),
        pytest.param("who heads it", Asked.PERSON, id="who"),
        pytest.param("چه کسی رئیس است", Asked.PERSON, id="چه کسی"),
        pytest.param("kim rəhbərlik edir", Asked.PERSON, id="kim"),
        pytest.param("where is it", Asked.PLACE, id="where"),
        pytest.param("کارخانه کجاست", Asked.PLACE, id="کجاست"),
        pytest.param("zavod harada yerləşir", Asked.PLACE, id="harada"),
        pytest.param("why did it fall", Asked.REASON, id="why"),
        pytest.param("چرا سقوط کرد", Asked.REASON, id="چرا"),
        pytest.param("niyə", Asked.REASON, id="niyə"),
    ],
)
def test_asked(text, asked):
    assert read_question([word.text for word in words(text)]).asked is asked


@pytest.mark.parametrize("text", ["railway", "راه‌آهن", "dəmir yolu", "what is lavash", "لواش چیست", "lavaş nədir", ""])
def test_asks_nothing_that_has_a_field(text):
    assert read_question([word.text for word in words(text)]).asked is None


def terms(text):
    return {term.raw: term for term in parse_query(text).terms}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("when did iran recognise azerbaijan", ["iran", "recognise", "azerbaijan"], id="question words go"),
        pytest.param("what is lavash?", ["lavash"], id="and those that ask nothing"),
        pytest.param("the train to Mashhad", ["train", "Mashhad"], id="stop words go"),
        pytest.param("قطار از نخجوان به مشهد", ["قطار", "نخجوان", "مشهد"], id="Persian stop words go"),
        pytest.param("25 December 1991", ["25 December 1991"], id="a date is one term"),
        pytest.param("۴ دی ۱۳۷۰", ["۴ دی ۱۳۷۰"], id="a Jalali date"),
        pytest.param("visit 1993", ["visit", "1993"], id="a year"),
        pytest.param("3.1 billion dollars", ["3.1 billion", "dollars"], id="a number with its scale"),
        pytest.param("40th anniversary", ["40", "anniversary"], id="an ordinal"),
        pytest.param("the", [], id="nothing is left"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_terms(text, expected):
    assert list(terms(text)) == expected


@pytest.mark.parametrize(
    ("text", "term", "weight"),
    [
        pytest.param("length of the railway", "length", ATTRIBUTE, id="an attribute"),
        pytest.param("700 MW", "MW", ATTRIBUTE, id="a unit behind its number"),
        pytest.param("megawatts", "megawatts", REQUIRED, id="a unit alone"),
        pytest.param("two memoranda", "two", ATTRIBUTE, id="a small number in letters"),
        pytest.param("2 memoranda", "2", REQUIRED, id="a number in figures"),
        pytest.param("what did aliyev say about energy", "say", LIGHT, id="a light word"),
        pytest.param("بیماران به ایران می‌روند", "می‌روند", LIGHT, id="a Persian verb"),
        pytest.param("total length", "length", REQUIRED, id="attributes alone are what is sought"),
        pytest.param("railway", "railway", REQUIRED, id="a word"),
    ],
)
def test_weights(text, term, weight):
    assert terms(text)[term].weight == weight


@pytest.mark.parametrize(
    ("text", "unit"),
    [("700 MW", "mw"), ("$3.1bn", "usd"), ("%95", "%"), ("95%", "%"), ("8,3 km", "km"), ("700", "")],
)
def test_unit_of_a_number(text, unit):
    assert next(term.unit for term in parse_query(text).terms if term.value is not None) == unit


def test_why_is_looked_for_as_a_reason():
    assert terms("why did it end")["why"].instead == REASONS


def test_an_attribute_asks_without_a_question_word():
    assert parse_query("visa abolition date").asked is Asked.DATE
    assert parse_query("railway length").asked is Asked.AMOUNT
