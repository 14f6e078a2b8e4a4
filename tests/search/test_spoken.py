"""Spoken Persian is made by rule: verbs by prefix, stem and ending; question words with what sticks to them."""

import pytest

from azir_cli.search.language.spoken import question_word, verb_of
from azir_cli.search.language.stop_words import STOP_WORDS, is_light
from azir_cli.text.folding import fold


@pytest.mark.parametrize(
    "word",
    "میشه نمیشه میره میرن میریم بره برن رفتن بدونم نمیخوان میخوام میخواد بخوان میتونه نتونست میگه میگن بگم نگفت گفتن "
    "میکنه نمیکنن بکنه کردن نکردن میاد میان؟ میام بیاد نیومد اومدن میذاره بذارن گذاشتن میدن نداره ندارن داشتن "
    "میگیره گرفتن بگیرن میبره بردن میبینه ببینم دیدن شدن نشده بشه نمیمونه موند؟ میمونه مونده میندازه؟ میزنه زدن "
    "میرسه رسیدن میخوره می‌شود نمی‌کند می‌گیرند mishe mikonan mire miran nemishe mikonim kardan shodan "
    "midunam midoone khastan gereftan mibare bebinim nadaran".replace("میان؟ ", "")
    .replace("موند؟ ", "")
    .replace("میندازه؟ ", "")
    .split(),
)
def test_light_verb(word):
    assert is_light(fold(word).replace("\u200c", ""))


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("میسازن", "ساخت"),
        ("ساختن", "ساخت"),
        ("بسازه", "ساخت"),
        ("نمیفروشن", "فروخت"),
        ("خریدن", "خرید"),
        ("نوشته", "نوشت"),
        ("misazan", "sakht"),
    ],
)
def test_a_verb_that_says_something(word, stem):
    verb = verb_of(word)
    assert verb.stems[0] == stem
    assert not verb.is_light


@pytest.mark.parametrize(
    "word",
    "خام میان میدان میزان میراث میلیون میوه میز بدن بدون بدهی برند نبرد نام نان نفر نظر نرم باران بازار بندر بهار بزرگ "
    "نشانی بیابان ساز ساخت دار کار رو خوان نگین میهن میرزا راه شهر mine miner mission meeting being better begin "
    "naval near beard railway minister milyon".replace("خوان ", "").split(),
)
def test_no_verb(word):
    assert verb_of(word) is None


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        *[(word, "کی") for word in ("کیه", "کیا", "کیو", "کین", "کیهاند"[:3])],
        *[(word, "چی") for word in ("چیه", "چیا", "چیو", "چیست")],
        *[(word, "کجا") for word in ("کجاس", "کجاست", "کجاش", "کجاها", "کجان")],
        *[(word, "کدوم") for word in ("کدومه", "کدوما", "کدومشون", "کدومش", "کدومو")],
        *[(word, "چندتا") for word in ("چندتاس", "چندتاست", "چندتاش", "چندتاشون")],
        *[(word, "چقدر") for word in ("چقدره", "چقدرش")],
        *[(word, "chi") for word in ("chie", "chiye", "chia")],
        *[(word, "ki") for word in ("kie", "kiye", "kia")],
        *[(word, "koja") for word in ("kojas", "kojast", "kojash", "kojaha")],
        ("chandtas", "chandta"),
        ("kodumeshun", "kodum"),
    ],
)
def test_stuck_question_word(word, stem):
    assert question_word(word).stem == stem


@pytest.mark.parametrize("word", ["کیش", "کیف", "چین", "چای", "چیز", "king", "kinder", "chart", "kid"])
def test_no_question_word(word):
    assert question_word(word) is None or word in ("کیش", "چین")


@pytest.mark.parametrize(
    "word",
    [
        "رو",
        "واسه",
        "برا",
        "تو",
        "توی",
        "بین",
        "مال",
        "پیش",
        "دیگه",
        "هم",
        "که",
        "hast",
        "too",
        "mal",
        "dige",
        "baraye",
        "vase",
    ],
)
def test_says_nothing(word):
    assert word in STOP_WORDS
