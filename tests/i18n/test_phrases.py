import pytest

from azir_cli.facts.model import Amount, Bound, Unit
from azir_cli.i18n import phrases

DOCUMENT = Unit("document", {"en": "documents", "fa": "سند", "az": "sənəd"}, {"en": "document"})
DOLLAR = Unit("dollar", {"en": "dollars", "fa": "دلار", "az": "dollar"}, {"en": "dollar"})
PERCENT = Unit("percent", {"en": "percent", "fa": "درصد", "az": "faiz"})


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        pytest.param(8.3, "en", "8.3", id="en-decimal"),
        pytest.param(8.3, "fa", "۸٫۳", id="fa-decimal"),
        pytest.param(8.3, "az", "8,3", id="az-decimal"),
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
        pytest.param(-2.5, "en", "-2.5", id="negative"),
        pytest.param(0, "fa", "۰", id="zero"),
    ],
)
def test_number(value, language, written):
    assert phrases.number(value, language) == written


def test_digits_can_be_chosen():
    assert phrases.number(8.3, "fa", written="latin") == "8٫3"
    assert phrases.number(8.3, "en", written="persian") == "۸.۳"


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
    assert phrases.amount(Amount(unit.id, bound, {}, value=value), unit, language) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        pytest.param("en", "50–60 percent", id="en"),
        pytest.param("fa", "۵۰ تا ۶۰ درصد", id="fa"),
        pytest.param("az", "50–60 faiz", id="az"),
    ],
)
def test_range(language, written):
    assert phrases.amount(Amount("percent", Bound.RANGE, {}, min=50, max=60), PERCENT, language) == written


def test_every_phrase_has_the_same_gaps_in_every_language():
    from string import Formatter

    for key, row in phrases._PHRASES.items():
        gaps = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in row]
        assert gaps[0] == gaps[1] == gaps[2], key
        assert all(row), key


def test_what_has_no_phrase_stands_for_itself():
    assert phrases.phrase("spaceship", "fa") == "spaceship"
