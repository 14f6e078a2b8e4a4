"""A word of a query meets words of the base, each in its way and at its worth."""

import pytest
from bases.harbour import BASE

from azir_cli.search import indexing
from azir_cli.search.expansion import understand
from azir_cli.search.lookup import HOMOPHONE, How, guesses, meanings, split
from azir_cli.search.query import Term
from azir_cli.text.folding import fold


@pytest.fixture(scope="module")
def index():
    return indexing.build(BASE)


def met(index, word):
    term = Term(word, fold(word), (), 0, 1)
    return {meaning.word: meaning for one in understand(index, [term], exact=False) for meaning in one.meanings}


@pytest.mark.parametrize(
    ("typed", "word", "how"),
    [
        pytest.param("Railway", "railway", How.EXACT, id="exact"),
        pytest.param("تحريم", "تحریم", How.EXACT, id="Arabic letters"),
        pytest.param("SƏFƏRİ", "seferi", How.EXACT, id="with diacritics"),
        pytest.param("railways", "railway", How.FORM, id="a plural"),
        pytest.param("İrandan", "iran", How.FORM, id="an Azerbaijani case"),
        pytest.param("غطار", "قطار", How.FORM, id="a homophone"),
        pytest.param("electri", "electricity", How.PREFIX, id="a beginning"),
        pytest.param("parl", "parliament", How.PREFIX, id="a clear stem"),
        pytest.param("نخج", "نخجوان", How.PREFIX, id="three Persian letters"),
        pytest.param("railwya", "railway", How.TYPO, id="two letters changed places"),
        pytest.param("recgnition", "recognition", How.TYPO, id="a letter left out"),
        pytest.param("dipolmatik", "diplomatik", How.TYPO, id="in Azerbaijani"),
        pytest.param("سرمایگذاری", "سرمایهگذاری", How.TYPO, id="in Persian"),
        pytest.param("enteghaal", "انتقال", How.SOUND, id="another script"),
        pytest.param("Rafsanjaani", "rafsanjani", How.SOUND, id="another romanisation"),
    ],
)
def test_met(index, typed, word, how):
    assert met(index, typed)[word].how is how


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("1938", "1939", id="numbers by edits"),
        pytest.param("car", "cargo", id="three Latin letters are no prefix"),
        pytest.param("hossein", "hassan", id="a name that sounds near"),
        pytest.param("xkcdq", "x", id="nonsense"),
        pytest.param("حسین", "حسن", id="Persian is not met by sound"),
        pytest.param("rus", "دروس", id="another word"),
    ],
)
def test_left_apart(index, typed, word):
    assert word not in met(index, typed)


def test_the_word_itself_wins(index):
    found = meanings(index, fold("Railway"))
    assert (found[0].word, found[0].quality, found[0].how) == ("railway", 1.0, How.EXACT)
    assert all(meaning.quality < 1 for meaning in found[1:])


def test_exact_means_the_word_alone(index):
    assert [meaning.word for meaning in meanings(index, fold("railway"), exact=True)] == ["railway"]
    assert meanings(index, fold("railways'"), exact=True) == []


def test_a_homophone_is_worth_less_than_a_form(index):
    assert met(index, "غطار")["قطار"].quality == HOMOPHONE


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        pytest.param("medicaltourism", ("medical", "tourism"), id="two English words"),
        pytest.param("کمیتهامداد", ("کمیته", "امداد"), id="two Persian words"),
        pytest.param("qatarbridge", (), id="words of two languages"),
        pytest.param("zzzz", (), id="no words"),
    ],
)
def test_split(index, typed, pieces):
    assert tuple(split(index, fold(typed))) == pieces


@pytest.mark.parametrize("letters", ["a", "ab", "ب", "c", "é", "خا\u200c", "rail"])
def test_a_word_that_is_too_long_means_nothing(index, letters):
    word = letters * 10_000
    assert not meanings(index, word)
    assert not guesses(index, word, word, is_alone=True)
