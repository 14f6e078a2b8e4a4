"""Who acts on whom: a fact that tells the opposite of what a query says is no result."""

import pytest

from azir_cli.facts import loading
from azir_cli.search import indexing
from azir_cli.search.engine import search

BASE = loading.load()
INDEX = indexing.build(BASE)


def find(query):
    return search(BASE, INDEX, query)


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        pytest.param("when did iran recognise azerbaijan", "iran-recognises-azerbaijan", id="English, plain"),
        pytest.param("how much did iran invest in azerbaijan", "iran-investment-in-azerbaijan", id="a preposition"),
        pytest.param("سرمایه‌گذاری ایران در آذربایجان", "iran-investment-in-azerbaijan", id="Persian"),
        pytest.param("İranın Azərbaycana sərmayəsi", "iran-investment-in-azerbaijan", id="Azerbaijani cases"),
        pytest.param(
            "how many iranian companies work in azerbaijan", "iranian-companies-in-azerbaijan", id="adjective"
        ),
    ],
)
def test_told_so(query, fact):
    assert fact in [hit.fact.id for hit in find(query).hits]


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        pytest.param("when did azerbaijan recognise iran", "iran-recognises-azerbaijan", id="English, plain"),
        pytest.param("when did azerbaijan recognise the republic of iran", "iran-recognises-azerbaijan", id="title"),
        pytest.param("how much did azerbaijan invest in iran", "iran-investment-in-azerbaijan", id="a preposition"),
        pytest.param("سرمایه‌گذاری آذربایجان در ایران", "iran-investment-in-azerbaijan", id="Persian"),
        pytest.param("Azərbaycanın İrana sərmayəsi", "iran-investment-in-azerbaijan", id="Azerbaijani cases"),
        pytest.param("how many azerbaijani companies work in iran", "iranian-companies-in-azerbaijan", id="adjective"),
    ],
)
def test_told_the_other_way_round(query, fact):
    assert fact not in [hit.fact.id for hit in find(query).hits]


@pytest.mark.parametrize("query", ["ties of iran and azerbaijan", "iran azerbaijan border", "روابط ایران و آذربایجان"])
def test_no_direction_is_told(query):
    assert find(query).hits
