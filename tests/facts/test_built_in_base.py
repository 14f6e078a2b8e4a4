import json
import os

import jsonschema
import pytest
from conftest import PROJECT

from azir_cli.curation.checking import examine
from azir_cli.facts import loading
from azir_cli.facts.schema import facts_schema

FILE = PROJECT / "facts.json"
RAW = FILE.read_bytes()
DOCUMENT = json.loads(RAW)
SCHEMA = facts_schema()
# read before the tests, which run without what may steer azir from outside
ARTICLES = os.environ.get("AZIR_ARTICLES")


@pytest.fixture(scope="module")
def base():
    return loading.parse(RAW, str(FILE))


@pytest.fixture(scope="module")
def examination(base):
    if not ARTICLES:
        pytest.skip("AZIR_ARTICLES does not name the folder of the articles, which are not part of the project")
    return examine(base, {source: loading.read_article(ARTICLES, source) for source in base.sources})


def test_it_is_the_base_that_ships():
    assert loading.read("builtin") == RAW


def test_the_schema_accepts_it():
    errors = jsonschema.Draft202012Validator(SCHEMA).iter_errors(DOCUMENT)
    assert [f"{error.json_path}: {error.message}" for error in errors] == []


def test_it_speaks_three_languages(base):
    assert base.languages == ("en", "fa", "az")


def test_there_is_nothing_to_mend(base):
    assert [str(finding) for finding in examine(base, text=RAW.decode()).findings] == []


def test_its_article_bears_it_out(examination):
    assert [str(finding) for finding in examination.findings] == []


def test_every_number_of_the_article_is_in_a_fact(examination):
    numbers = examination.summary.numbers
    assert numbers.covered == numbers.total > 100


def test_almost_every_sentence_of_the_article_is_evidence(examination):
    sentences = examination.summary.sentences
    assert sentences.covered >= 0.98 * sentences.total > 80


def test_evidence_points_to_clauses_not_to_paragraphs(examination):
    assert examination.summary.median_span <= 160
