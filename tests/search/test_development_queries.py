"""The queries of the search benchmark stand on facts that exist."""

import json
from collections import Counter

import pytest
from conftest import PROJECT

from azir_cli.facts import loading

QUERIES = PROJECT / "benchmarks" / "queries.jsonl"
UNANSWERABLE = {"nonsense", "near-miss"}
KINDS = UNANSWERABLE | {
    "english",
    "english-typo",
    "persian",
    "persian-variant",
    "romanised",
    "azerbaijani",
    "azerbaijani-plain",
    "name",
    "date",
    "number",
    "question",
    "synonym",
    "mixed",
}


@pytest.fixture(scope="module")
def queries():
    return [json.loads(line) for line in QUERIES.read_text(encoding="utf-8").splitlines()]


def test_every_query_has_the_same_members(queries):
    assert {tuple(query) for query in queries} == {("query", "kind", "ids")}


def test_every_answer_is_a_fact(queries):
    asked = {identifier for query in queries for identifier in query["ids"]}
    assert asked <= set(loading.load().facts)


def test_every_section_is_asked(queries):
    base = loading.load()
    sections = {base.facts[identifier].section for query in queries for identifier in query["ids"]}
    assert sections == set(base.sections)


def test_there_are_enough_queries_of_every_kind(queries):
    counts = Counter(query["kind"] for query in queries)
    assert set(counts) == KINDS
    assert min(counts.values()) >= 25
    assert counts.total() >= 300


def test_only_nonsense_and_near_misses_have_no_answer(queries):
    unanswered = [query for query in queries if not query["ids"]]
    assert len(unanswered) >= 40
    assert {query["kind"] for query in unanswered} == UNANSWERABLE
    assert not [query for query in queries if query["ids"] and query["kind"] in UNANSWERABLE]


def test_no_query_stands_twice(queries):
    counts = Counter(query["query"].strip().casefold() for query in queries)
    assert [query for query, count in counts.items() if count > 1] == []


def test_no_answer_stands_twice(queries):
    assert [query["query"] for query in queries if len(set(query["ids"])) != len(query["ids"])] == []
