"""Numbers are read by value, in figures and letters of three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.text.numerals import is_figures, key, numbers, other_reading
from azir_cli.text.words import words


def values(text):
    return [number.value for number in numbers([word.text for word in words(text)])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("700 MW", [700], id="figures"),
        pytest.param("۷۰۰ مگاوات", [700], id="Persian figures"),
        pytest.param("8.3 km", [8.3], id="a point"),
        pytest.param("۸٫۳ کیلومتر", [8.3], id="a Persian point"),
        pytest.param("8,3 km", [8.3], id="a comma"),
        pytest.param("10,000 cars", [10_000], id="a group of thousands"),
        pytest.param("ten thousand", [10_000], id="in letters"),
        pytest.param("10 min avtomobil", [10_000], id="Azerbaijani thousands"),
        pytest.param("ده هزار", [10_000], id="Persian thousands"),
        pytest.param("10k", [10_000], id="short"),
        pytest.param("3.1 billion dollars", [3.1e9], id="a scale"),
        pytest.param("$3.1bn", [3.1e9], id="a short scale"),
        pytest.param("۳ میلیارد و ۱۰۰ میلیون", [3.1e9], id="two scales"),
        pytest.param("3 billion 100 million", [3.1e9], id="two scales without and"),
        pytest.param("on beş milyon", [15e6], id="Azerbaijani tens"),
        pytest.param("yüz əlli", [150], id="an Azerbaijani hundred"),
        pytest.param("a hundred and fifty", [150], id="an English hundred"),
        pytest.param("بیست و پنج درصد", [25], id="tens and ones"),
        pytest.param("صد و پنجاه سند", [150], id="a Persian hundred"),
        pytest.param("two hundred thousand", [200_000], id="a hundred of thousands"),
        pytest.param("one million", [1e6], id="one before a scale"),
        pytest.param("50 to 60 percent", [50, 60], id="a range is two"),
        pytest.param("5 million 2016", [5e6, 2016], id="a year behind a scale"),
        pytest.param("seventy years, thirty hours", [70, 30], id="two numbers"),
    ],
)
def test_read(text, expected):
    assert values(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("one train", id="an article"),
        pytest.param("on the border", id="a preposition"),
        pytest.param("این نه آن", id="a negation"),
        pytest.param("bir ildən çox", id="an Azerbaijani article"),
        pytest.param("million visitors", id="a scale alone"),
        pytest.param("1991-12-25", id="a date in figures"),
        pytest.param("and و", id="only and"),
        pytest.param("", id="nothing"),
    ],
)
def test_left_alone(text):
    assert values(text) == []


@given(st.integers(min_value=0, max_value=10**9))
def test_digits_of_any_script_are_the_same_number(number):
    persian = str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert values(persian) == values(str(number)) == values(f"{number:,}") == [number]


@pytest.mark.parametrize(("value", "expected"), [(8.3, "8.3"), (3.1e9, "3100000000"), (700.0, "700")])
def test_key(value, expected):
    assert key(value) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("10.000", 10_000), ("8,300", 8_300), ("8.3", None), ("0.125", None), ("abc", None)]
)
def test_other_reading(word, expected):
    assert other_reading(word) == expected


@pytest.mark.parametrize(("word", "expected"), [("1991-12-25", True), ("8.3", True), ("mw", False), ("", False)])
def test_figures(word, expected):
    assert is_figures(word) is expected
