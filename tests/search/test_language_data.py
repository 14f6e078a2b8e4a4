"""The data of the languages is whole: nothing but tables, and no kind of answer that one language lacks."""

import pytest

from azir_cli.search.language import attributes, az, en, fa, questions, units

DATA = (en, fa, az)


@pytest.mark.parametrize("module", DATA)
def test_nothing_but_data(module):
    values = {name: value for name, value in vars(module).items() if not name.startswith("__")}
    assert all(isinstance(value, (str, tuple, dict)) for value in values.values())
    assert "2026-11-25" in module.__doc__


@pytest.mark.parametrize("table", ["QUESTIONS", "NOUNS", "NAMING_NOUNS", "ATTRIBUTES", "PROPERTIES"])
@pytest.mark.parametrize("module", DATA)
def test_keys_are_kinds_of_answer(module, table):
    for key in getattr(module, table):
        assert attributes.read_kind(key).asked is None or key.startswith(attributes.read_kind(key).asked)


@pytest.mark.parametrize("table", ["ATTRIBUTES", "PROPERTIES", "NOUNS", "REASON_WORDS", "QUANTIFIERS"])
def test_no_language_lacks_a_kind(table):
    kinds = [set(getattr(module, table)) if table not in ("REASON_WORDS", "QUANTIFIERS") else {1} for module in DATA]
    assert kinds[0] == kinds[1] == kinds[2]


def test_units_of_three_languages():
    named = [set(module.UNITS) for module in DATA]
    assert named[1] <= named[0]
    assert named[2] <= named[0]
    assert set(units.UNIT_NAMES) == named[0]


@pytest.mark.parametrize("word", sorted(questions.QUESTION_WORDS))
def test_a_question_word_asks(word):
    assert word in ("many", "much", "often", "long", "key") or 0 in questions.read_question([word]).asking
