"""A word of a query meets words of the base, each in its way and at its worth."""

import pytest
from bases.harbour import BASE

from azir_cli.search import indexing
from azir_cli.search.expansion import expand
from azir_cli.search.lookup import HOMOPHONE, MatchKind, candidates, fuzzy_candidates, split
from azir_cli.search.query import QueryTerm
from azir_cli.text.folding import fold


@pytest.fixture(scope="module")
def index():
    return indexing.build(BASE)


def met(index, word):
    term = QueryTerm(word, fold(word), (), 0, 1)
    return {candidate.word: candidate for one in expand(index, [term], exact=False) for candidate in one.candidates}


@pytest.mark.parametrize(
    ("typed", "word", "how"),
    [
        pytest.param("Railway", "railway", MatchKind.EXACT, id="exact"),
        pytest.param("تحريم", "تحریم", MatchKind.EXACT, id="Arabic letters"),
        pytest.param("SƏFƏRİ", "seferi", MatchKind.EXACT, id="with diacritics"),
        pytest.param("railways", "railway", MatchKind.FORM, id="a plural"),
        pytest.param("İrandan", "iran", MatchKind.FORM, id="an Azerbaijani case"),
        pytest.param("غطار", "قطار", MatchKind.FORM, id="a homophone"),
        pytest.param("electri", "electricity", MatchKind.PREFIX, id="a beginning"),
        pytest.param("parl", "parliament", MatchKind.PREFIX, id="a clear stem"),
        pytest.param("نخج", "نخجوان", MatchKind.PREFIX, id="three Persian letters"),
        pytest.param("railwya", "railway", MatchKind.TYPO, id="two letters changed places"),
        pytest.param("recgnition", "recognition", MatchKind.TYPO, id="a letter left out"),
        pytest.param("dipolmatik", "diplomatik", MatchKind.TYPO, id="in Azerbaijani"),
        pytest.param("سرمایگذاری", "سرمایهگذاری", MatchKind.TYPO, id="in Persian"),
        pytest.param("enteghaal", "انتقال", MatchKind.SOUND, id="another script"),
        pytest.param("Rafsanjaani", "rafsanjani", MatchKind.SOUND, id="another romanisation"),
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
    found = candidates(index, fold("Railway"))
    assert (found[0].word, found[0].quality, found[0].how) == ("railway", 1.0, MatchKind.EXACT)
    assert all(candidate.quality < 1 for candidate in found[1:])


def test_exact_means_the_word_alone(index):
    assert [candidate.word for candidate in candidates(index, fold("railway"), exact=True)] == ["railway"]
    assert candidates(index, fold("railways'"), exact=True) == []


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
    assert not candidates(index, word)
    assert not fuzzy_candidates(index, word, word, is_alone=True)
