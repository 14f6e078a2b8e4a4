"""What a query names no result may lack: a person, a country, a number, a date, the field that a question asks for."""

import pytest

from azir_cli.facts import loading
from azir_cli.search import indexing
from azir_cli.search.engine import search
from azir_cli.search.query import slip_of

BASE = loading.load()
INDEX = indexing.build(BASE)


def ids(query):
    return [hit.fact.id for hit in search(BASE, INDEX, query).hits]


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("visit of October 1995", id="another month"),
        pytest.param("900 MW electricity transfer capacity", id="another number"),
        pytest.param("cars built in the plant in 2017", id="another year"),
        pytest.param("visit of the Russian president to Rasht in 1993", id="another place"),
        pytest.param("ilham rafsanjani", id="one person's given name, another's surname"),
        pytest.param("akbar aliyev", id="likewise"),
        pytest.param("when did ilham aliyev visit the car plant", id="a person beside the fact"),
        pytest.param("turkey recognised azerbaijan", id="a country that the base does not know"),
    ],
)
def test_a_fact_without_it_is_no_result(query):
    assert ids(query) == []


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        pytest.param("Rafsanjani visit October 1993", "rafsanjani-visit-to-azerbaijan", id="a person and a month"),
        pytest.param("700 MW electricity transfer capacity", "electricity-transfer-capacity", id="a number"),
        pytest.param("aliyev veteran politician", "heydar-aliyev-veteran-politician", id="a surname is enough"),
        pytest.param("cars built in 2018", "cars-built-2018", id="a year"),
    ],
)
def test_a_fact_with_it_is_found(query, fact):
    assert ids(query)[:1] == [fact]


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("wich", "which"),
        ("whn", "when"),
        ("betwen", "between"),
        ("thsi", "this"),
        ("wire", None),
        ("bus", None),
        ("railway", None),
    ],
)
def test_slips_of_function_words(slip, word):
    assert slip_of(slip) == word


def test_a_slip_of_a_question_word_asks():
    assert ids("whn did Rafsanjani visit Azerbaijan") == ids("when did Rafsanjani visit Azerbaijan")
