"""Forms of one word meet in three languages; words that only begin alike do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.search.language.morphology import DERIVED, INFLECTED, forms, homophone_key, with_prefix

VOCABULARY = {
    "en": "railway railways truck build built country countries recognised recognition investment tourism plan "
    "organization parliament iran iranian programme art chairman policy visit visited north train ship put",
    "az": "baki sirket sirketlerinin azerbaycan tanidi mustəqilliyini torpagi torpaq artan zavod sefer iran",
    "fa": "شرکت شرکتهای سفر ایرانی ایران کارخانه کارخانهها نماینده نمایندگان سند اسناد سلامت شهر ته درمان پزشک پزشکان",
}
WORDS = {language: {word.replace("ə", "e") for word in words.split()} for language, words in VOCABULARY.items()}
SORTED = sorted(set().union(*WORDS.values()))


def met(word):
    return {form.word: form.quality for form in forms(word, SORTED, lambda one, code: one in WORDS.get(code, ()))}


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("railways", "railway", id="plural to singular"),
        pytest.param("trucks", "truck", id="plural"),
        pytest.param("country", "countries", id="y and ies"),
        pytest.param("recognising", "recognised", id="neither form is the base"),
        pytest.param("visiting", "visited", id="ing and ed"),
        pytest.param("organisation", "organization", id="British and American"),
        pytest.param("program", "programme", id="mme"),
        pytest.param("shipping", "ship", id="a doubled letter"),
        pytest.param("builds", "build", id="a third person"),
        pytest.param("build", "built", id="irregular"),
        pytest.param("bakidan", "baki", id="Azerbaijani case"),
        pytest.param("sirketleri", "sirket", id="plural and possessive"),
        pytest.param("sirkete", "sirketlerinin", id="two forms of a known base"),
        pytest.param("azerbaycanin", "azerbaycan", id="genitive"),
        pytest.param("taniyib", "tanidi", id="verb forms of a long base"),
        pytest.param("mustəqillik".replace("ə", "e"), "mustəqilliyini".replace("ə", "e"), id="k softens"),
        pytest.param("torpaga", "torpaq", id="q softens"),
        pytest.param("شرکتها", "شرکت", id="Persian plural"),
        pytest.param("سفرهای", "سفر", id="plural with ezafe"),
        pytest.param("نماینده", "نمایندگان", id="ه and گان"),
        pytest.param("سند", "اسناد", id="broken plural"),
        pytest.param("پزشک", "پزشکان", id="ان behind four letters"),
    ],
)
def test_inflected(typed, word):
    assert met(typed)[word] == INFLECTED


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("invest", "investment", id="ment"),
        pytest.param("tourist", "tourism", id="ist and ism"),
        pytest.param("recognise", "recognition", id="tion"),
        pytest.param("parliamentary", "parliament", id="ary"),
        pytest.param("northern", "north", id="ern"),
        pytest.param("iran", "iranian", id="ian behind a known word"),
        pytest.param("chair", "chairman", id="man"),
    ],
)
def test_derived(typed, word):
    assert met(typed)[word] == DERIVED


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("plane", "plan", id="e is no ending of a word that is whole"),
        pytest.param("police", "policy", id="e and y"),
        pytest.param("putin", "put", id="an Azerbaijani ending behind an English word"),
        pytest.param("art", "artan", id="a participle of three letters"),
        pytest.param("تهران", "ته", id="never bare ان"),
        pytest.param("سلام", "سلامت", id="a light ending behind no word"),
        pytest.param("شهرت", "درمان", id="another word"),
        pytest.param("trained", "iran", id="another word in Latin"),
        pytest.param("700", "train", id="figures"),
    ],
)
def test_left_apart(typed, word):
    assert word not in met(typed)


@given(st.sampled_from(SORTED))
def test_a_word_is_no_form_of_itself(word):
    assert word not in met(word)


@given(st.text("abcdeilnrstş", max_size=14))
def test_every_text_can_be_asked(word):
    assert all(0 < quality < 1 for quality in met(word).values())


def test_prefixes_are_looked_up_in_order():
    assert list(with_prefix("ira", ["baki", "iran", "iranian", "iraq", "irna"])) == ["iran", "iranian", "iraq"]
    assert list(with_prefix("z", ["baki"])) == []


@pytest.mark.parametrize(
    ("typed", "word"),
    [("ثند", "سند"), ("ظمین", "زمین"), ("طهران", "تهران"), ("هیدر", "حیدر"), ("غطار", "قطار"), ("المی", "علمی")],
)
def test_homophones_share_a_key(typed, word):
    assert homophone_key(typed) == homophone_key(word)
