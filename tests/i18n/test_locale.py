"""A reader's language: direction, numbers that can be read back, amounts by bound, texts with their language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.facts import loading
from azir_cli.facts.model import Amount, Bound, Unit
from azir_cli.i18n.locale import Locale, direction, spoken
from azir_cli.text import numerals
from azir_cli.text.words import words

DOCUMENT = Unit("document", {"en": "documents", "fa": "سند", "az": "sənəd"}, {"en": "document"})
DOLLAR = Unit("dollar", {"en": "dollars", "fa": "دلار", "az": "dollar"}, {"en": "dollar"})
PERCENT = Unit("percent", {"en": "percent", "fa": "درصد", "az": "faiz"})
KM = Unit("km", {"en": "km", "fa": "کیلومتر", "az": "km"})
UNITS = [DOCUMENT, DOLLAR, PERCENT, KM, *loading.load().units.values()]


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        pytest.param(8.3, "en", "8.3", id="en-decimal"),
        pytest.param(8.3, "fa", "۸٫۳", id="fa-decimal"),
        pytest.param(8.3, "az", "8,3", id="az-decimal"),
        pytest.param(8.125, "az", "8,1250", id="az-three-decimals-are-no-thousands"),
        pytest.param(700, "fa", "۷۰۰", id="fa-whole"),
        pytest.param(10_000, "en", "10,000", id="en-groups"),
        pytest.param(10_000, "fa", "۱۰٬۰۰۰", id="fa-groups"),
        pytest.param(10_000, "az", "10\u00a0000", id="az-groups-hold-together"),
        pytest.param(1_000_000, "en", "1 million", id="en-million"),
        pytest.param(5_000_000, "fa", "۵ میلیون", id="fa-million"),
        pytest.param(24_000_000, "az", "24 milyon", id="az-million"),
        pytest.param(3_100_000_000, "en", "3.1 billion", id="en-billion"),
        pytest.param(3_100_000_000, "fa", "۳٫۱ میلیارد", id="fa-billion"),
        pytest.param(3_100_000_000, "az", "3,1 milyard", id="az-billion"),
        pytest.param(2e12, "az", "2 trilyon", id="az-trillion"),
        pytest.param(1_234_567, "en", "1,234,567", id="no-digit-is-lost"),
        pytest.param(1_234_567_890, "fa", "۱٬۲۳۴٬۵۶۷٬۸۹۰", id="fa-no-digit-is-lost"),
        pytest.param(0.0000004, "en", "0.0000004", id="small"),
        pytest.param(0.1 + 0.2, "en", "0.30000000000000004", id="as-it-is"),
        pytest.param(2.0, "en", "2", id="whole-float"),
        pytest.param(-2.5, "en", "-2.5", id="negative"),
        pytest.param(0, "fa", "۰", id="zero"),
        pytest.param(8.3, "tr", "8.3", id="a-language-without-words"),
    ],
)
def test_number(value, language, written):
    assert Locale(language).number(value) == written


def test_digits_can_be_chosen():
    assert Locale("fa", digits="latin").number(8.3) == "8٫3"
    assert Locale("en", digits="persian").number(8.3) == "۸.۳"


VALUES = st.one_of(
    st.integers(0, 10**15),
    st.integers(0, 99_999).map(lambda tenths: tenths / 10),
    st.integers(0, 10**9).map(lambda thousandths: thousandths / 1000),
    st.builds(lambda number, zeros: number * 10**zeros, st.integers(1, 9999), st.integers(3, 11)),
)


@given(
    VALUES,
    st.sampled_from(UNITS),
    st.sampled_from(list(Bound)),
    st.sampled_from(["en", "fa", "az", "tr", "ar"]),
    st.sampled_from(["auto", "latin", "persian"]),
)
def test_what_is_shown_is_read_back_to_the_same_value(value, unit, bound, language, digits):
    is_range = bound is Bound.RANGE
    amount = Amount(unit.id, bound, {}, min=value, max=value + 7) if is_range else Amount(unit.id, bound, {}, value)
    shown = Locale(language, digits=digits).amount(amount, unit)
    read = [numerals.key(number.value) for number in numerals.numbers([word.text for word in words(shown)])]
    wanted = [numerals.key(value), numerals.key(value + 7)] if is_range else [numerals.key(value)]
    assert read[: len(wanted)] == wanted, shown


@pytest.mark.parametrize(
    ("amount", "unit", "language", "written"),
    [
        pytest.param((Bound.EXACT, 30), DOCUMENT, "en", "30 documents", id="en"),
        pytest.param((Bound.EXACT, 1), DOCUMENT, "en", "1 document", id="en-one"),
        pytest.param((Bound.EXACT, 1), DOCUMENT, "fa", "۱ سند", id="fa-one"),
        pytest.param((Bound.MORE_THAN, 150), DOCUMENT, "en", "more than 150 documents", id="en-more"),
        pytest.param((Bound.MORE_THAN, 150), DOCUMENT, "fa", "بیش از ۱۵۰ سند", id="fa-more"),
        pytest.param((Bound.MORE_THAN, 150), DOCUMENT, "az", "150 sənəddən çox", id="az-more-front"),
        pytest.param((Bound.MORE_THAN, 2_000_000), DOLLAR, "az", "2 milyon dollardan çox", id="az-more-back"),
        pytest.param((Bound.MORE_THAN, 3), KM, "az", "3 km-dən çox", id="az-more-abbreviation"),
        pytest.param((Bound.LESS_THAN, 3), DOCUMENT, "az", "3 sənəddən az", id="az-less"),
        pytest.param((Bound.LESS_THAN, 3), DOCUMENT, "fa", "کمتر از ۳ سند", id="fa-less"),
        pytest.param((Bound.ABOUT, 30), DOCUMENT, "az", "təxminən 30 sənəd", id="az-about"),
        pytest.param((Bound.ABOUT, 30), DOCUMENT, "fa", "حدود ۳۰ سند", id="fa-about"),
        pytest.param((Bound.NEARLY, 30), DOCUMENT, "en", "nearly 30 documents", id="en-nearly"),
        pytest.param((Bound.NEARLY, 30), DOCUMENT, "fa", "نزدیک به ۳۰ سند", id="fa-nearly"),
        pytest.param((Bound.NEARLY, 30), DOCUMENT, "az", "30 sənədə yaxın", id="az-nearly-front"),
        pytest.param((Bound.NEARLY, 30), DOLLAR, "az", "30 dollara yaxın", id="az-nearly-back"),
        pytest.param((Bound.AT_LEAST, 30), DOCUMENT, "en", "at least 30 documents", id="en-least"),
        pytest.param((Bound.AT_LEAST, 30), DOCUMENT, "fa", "دست‌کم ۳۰ سند", id="fa-least"),
        pytest.param((Bound.AT_LEAST, 30), DOCUMENT, "az", "ən azı 30 sənəd", id="az-least"),
        pytest.param((Bound.AT_MOST, 1), DOCUMENT, "en", "at most 1 document", id="en-most"),
        pytest.param((Bound.AT_MOST, 1), DOCUMENT, "fa", "حداکثر ۱ سند", id="fa-most"),
        pytest.param((Bound.AT_MOST, 1), DOCUMENT, "az", "ən çoxu 1 sənəd", id="az-most"),
    ],
)
def test_amount(amount, unit, language, written):
    bound, value = amount
    assert Locale(language).amount(Amount(unit.id, bound, {}, value=value), unit) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        pytest.param("en", "50–60 percent", id="en"),
        pytest.param("fa", "از ۵۰ تا ۶۰ درصد", id="fa"),
        pytest.param("az", "50–60 faiz", id="az"),
    ],
)
def test_range(language, written):
    assert Locale(language).amount(Amount("percent", Bound.RANGE, {}, min=50, max=60), PERCENT) == written


@pytest.mark.parametrize(
    ("language", "runs"),
    [("fa", "rtl"), ("ar", "rtl"), ("he", "rtl"), ("ur-PK", "rtl"), ("az_Arab", "rtl"), ("az", "ltr"), ("tr", "ltr")],
)
def test_direction(language, runs):
    assert direction(language) == Locale(language).direction == runs


@pytest.mark.parametrize(
    ("text", "wanted", "language"),
    [
        pytest.param({"en": "a", "fa": "b"}, "fa", "fa", id="wanted"),
        pytest.param({"tr": "a", "en": "b"}, "fa", "en", id="english-instead"),
        pytest.param({"ar": "a", "de": "b"}, "fa", "ar", id="the-first-instead"),
    ],
)
def test_a_text_tells_its_language(text, wanted, language):
    assert spoken(text, wanted) == (language, text[language])


def test_no_text_at_all():
    assert spoken({}, "fa") == ("fa", "")


def test_a_language_without_words_of_its_own_speaks_english_in_its_direction():
    arabic = Locale("ar")
    assert (arabic.phrase("date"), arabic.number(1.5), arabic.is_mirrored) == ("Date", "1.5", True)
