"""An index holds a base as plain data and reopens whole; what a query does not need is not worked out."""

import json
import subprocess
import sys

import pytest
from bases import railway

from azir_cli.facts import loading
from azir_cli.search import indexing
from azir_cli.search.engine import search
from azir_cli.search.index import VERSION, Index, IndexFormError
from azir_cli.search.locations import LABEL, OF, TEXT, location_mask, locations_in


@pytest.fixture(scope="module")
def base():
    return loading.load()


@pytest.fixture(scope="module")
def index(base):
    return indexing.build(base)


@pytest.mark.parametrize("bits", [LABEL, TEXT, OF, LABEL | TEXT, 0])
@pytest.mark.parametrize("language", [0, 1, 2, 5])
def test_cells_of_a_mask(bits, language):
    assert locations_in(location_mask(language, bits)) == bits


def test_reopened_index_finds_the_same(base, index):
    kept = json.loads(json.dumps(index.to_json()))
    reopened = Index.from_json(kept)
    for query in (
        "railway",
        "rah ahan",
        "electricty",
        "Geidar Aliev",
        "700 MW",
        "۴ دی ۱۳۷۰",
        "when was the visa abolished",
    ):
        assert search(base, reopened, query) == search(base, index, query)


def test_kept_index_brings_what_is_worked_out(index):
    reopened = Index.from_json(index.to_json())
    assert {"vocabulary", "heard", "homophones"} <= index.to_json().keys()
    assert reopened.heard("HDR") == index.heard("HDR") != ()


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({}, id="nothing"),
        pytest.param([], id="no object"),
        pytest.param(None, id="null"),
        pytest.param({"version": VERSION + 1}, id="another version"),
        pytest.param({"version": VERSION}, id="parts missing"),
    ],
)
def test_what_is_no_index_is_refused(parts):
    with pytest.raises(IndexFormError):
        Index.from_json(parts)


def test_words_know_their_language(index):
    assert index.is_in("railway", "en")
    assert not index.is_in("railway", "az")
    assert not index.is_in("railway", "xx")
    assert index.is_in("راه", "fa")


def test_words_are_shown_as_written(index):
    assert index.as_written("راهاهن") == "راه‌آهن"
    assert index.as_written("unheard") == "unheard"


def test_any_base_can_be_indexed():
    base = loading.parse(json.dumps(railway.document()).encode(), "railway.json")
    index = indexing.build(base)
    assert list(index.ids) == list(base.facts)
    first = next(iter(base.facts.values()))
    assert search(base, index, first.label["en"]).hits[0].fact == first


def test_a_base_without_facts_answers_nothing(base):
    empty = base._replace(facts={})
    assert search(empty, indexing.build(empty), "railway bridge 1991").total == 0


_IMPORTS = """
import sys
from azir_cli.facts import loading
from azir_cli.search import indexing
from azir_cli.search import indexing
from azir_cli.search.engine import search
base = loading.load()
index = indexing.build(base)
found = search(base, index, sys.argv[1])
print(len(found.hits) > 0, "rapidfuzz" in sys.modules, "_heard" in vars(index), "azir_cli.dates.parsing" in sys.modules)
"""


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("railway bridge", "True False False False", id="known words need nothing"),
        pytest.param("کارخانهٔ خودرو", "True False False False", id="nor do Persian ones"),
        pytest.param("railwya bridge", "True True True False", id="a typo needs RapidFuzz and sounds"),
        pytest.param("summer 1993", "True False False True", id="a date needs dates"),
    ],
)
def test_what_a_query_loads(query, expected):
    outcome = subprocess.run([sys.executable, "-c", _IMPORTS, query], capture_output=True, text=True, check=True)
    assert outcome.stdout.split() == expected.split()
