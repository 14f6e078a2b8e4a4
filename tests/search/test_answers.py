"""An answer is more than a hit: every word of the question is met, the field is of the kind asked for."""

import pytest

from azir_cli.facts import loading
from azir_cli.search import indexing
from azir_cli.search.engine import search

BASE = loading.load()
INDEX = indexing.build(BASE)


def find(query):
    return search(BASE, INDEX, query)


@pytest.mark.parametrize(
    ("query", "value"),
    [
        pytest.param("when was the visa abolished", "1388-11", id="a date"),
        pytest.param("how many iranian companies are in azerbaijan", 700, id="an amount"),
        pytest.param("how far is neftchala from baku", 168, id="a distance"),
        pytest.param("who heads the friendship group", "vasif-talibov", id="a person"),
        pytest.param("where was the first cultural agreement signed", "baku", id="a place"),
    ],
)
def test_answered(query, value):
    assert find(query).hits[0].answer.value == value


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("when did heydar aliyev die", id="a verb that no fact has"),
        pytest.param("حیدر علی‌اف کی مرد", id="likewise in Persian"),
        pytest.param("heydər əliyev nə vaxt öldü", id="likewise in Azerbaijani"),
        pytest.param("when was heydar aliyev born", id="another verb"),
        pytest.param("where was heydar aliyev born", id="a place of no fact"),
        pytest.param("how many people died in karabakh", id="a number of others"),
        pytest.param("how many cars were built in 2017", id="another year"),
        pytest.param("how much did azerbaijan invest in iran", id="the other direction"),
        pytest.param("when did azerbaijan recognise iran", id="the other direction, with a date"),
        pytest.param("when did ilham aliyev visit iran", id="another deed of the person"),
        pytest.param("who is the iranian ambassador in baku", id="an office of no fact"),
    ],
)
def test_no_answer(query):
    assert [hit.answer for hit in find(query).hits if hit.answer] == []


def test_what_an_answer_holds_by_goes_with_it():
    answer = find("who is the president of iran").hits[0].answer
    assert (answer.value, answer.as_of) == ("hassan-rouhani", BASE.sources["irna-2019"].published)


def test_the_closest_facts_stand_in_for_silence():
    found = find("when did heydar aliyev die")
    assert (found.hits, found.unknown) == ((), ("die",))
    assert 0 < len(found.closest) <= 3
    assert all("heydar-aliyev" in hit.fact.entities for hit in found.closest)


@pytest.mark.parametrize("query", ["weather in baku", "bitcoin", "xkcdq", ""])
def test_nothing_is_close(query):
    assert find(query).closest == ()


@pytest.mark.parametrize(
    ("query", "guesses"),
    [
        pytest.param("railwya", [("railwya", "railway")], id="a typo alone"),
        pytest.param("railwya bridge", [], id="beside a word that is met"),
        pytest.param("railway", [], id="no guess"),
    ],
)
def test_guesses_are_told(query, guesses):
    assert [(one.word, one.met.lower()) for one in find(query).guesses] == guesses


@pytest.mark.parametrize("query", ["bakv", "railwy zzzz", "electricty qqqq", "karabkh xxxx"])
def test_what_is_suggested_finds_something_else(query):
    found = find(query)
    for word in found.suggestions:
        assert word.casefold() not in query.casefold().split()
        assert find(word).hits
