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
        *(
            pytest.param(text, [value], id=text)
            for text, value in (
                ("1 milyona yaxın", 1e6),
                ("2 milyondan çox", 2e6),
                ("10 mindən artıq", 1e4),
                ("3 milyardlıq", 3e9),
                ("10 milyonun", 1e7),
            )
        ),
        pytest.param("seventy years, thirty hours", [70, 30], id="two numbers"),
        # one thousand without its number
        pytest.param("هزار و سیصد و هفتاد", [1370], id="a Persian thousand"),
        pytest.param("min doqquz yüz doxsan bir", [1991], id="an Azerbaijani thousand"),
        pytest.param("hezar o sisad o haftad", [1370], id="a romanised thousand"),
        pytest.param("thousand five hundred", [1500], id="an English thousand"),
        pytest.param("million 5", [5], id="a scale is no one before figures"),
        # in every form that people type
        pytest.param("3.000.000", [3e6], id="points between groups"),
        pytest.param("3 000 000 manat", [3e6], id="spaces between groups"),
        pytest.param("3,000,000, of which half", [3e6], id="before a comma"),
        pytest.param("۳/۱ میلیارد دلار", [3.1e9], id="a slash"),
        pytest.param("۸،۳ کیلومتر", [8.3], id="a Persian comma"),
        pytest.param("8 point 3", [8.3], id="point"),
        pytest.param("three point one four", [3.14], id="decimals in letters"),
        pytest.param("three point one billion", [3.1e9], id="decimals before a scale"),
        pytest.param("هشت ممیز سه", [8.3], id="a Persian point"),
        pytest.param("۸ ممیز ۳ کیلومتر", [8.3], id="a Persian point between figures"),
        pytest.param("هشت و سه دهم", [8.3], id="and tenths"),
        pytest.param("səkkiz tam onda üç", [8.3], id="Azerbaijani tenths"),
        pytest.param("8 tam 3", [8.3], id="tam"),
        pytest.param("twenty-five", [25], id="a hyphen"),
        pytest.param("one hundred and fifty thousand", [150_000], id="hundred and"),
        pytest.param("two thirds, three quarters", [2 / 3, 3 / 4], id="English fractions"),
        pytest.param("یک سوم، سه چهارم", [1 / 3, 3 / 4], id="Persian fractions"),
        pytest.param("dörddə bir, üçdə iki", [1 / 4, 2 / 3], id="Azerbaijani fractions"),
        # endings
        pytest.param("10 mindən çox", [10_000], id="the ablative of a scale"),
        pytest.param("1 milyona yaxın", [1e6], id="the dative of a scale"),
        pytest.param("3,1 milyardlıq", [3.1e9], id="a derivation of a scale"),
        pytest.param("on beş mini", [15_000], id="the accusative of a scale"),
        pytest.param("yetmişdən çox", [70], id="the ablative of a numeral"),
        pytest.param("əlliyə yaxın", [50], id="the dative of a numeral"),
        pytest.param("yüzdən artıq", [100], id="the ablative of a hundred"),
        # ordinals
        pytest.param("twentieth, twenty-first", [20, 21], id="English ordinals"),
        pytest.param("بیستم، بیست و یکم، چهلمین", [20, 21, 40], id="Persian ordinals"),
        pytest.param("iyirminci, iyirmi birinci", [20, 21], id="Azerbaijani ordinals"),
        # spoken and romanised Persian
        pytest.param("دوتا، چارتا، سه‌تا، ده تا", [2, 4, 3], id="counted"),
        pytest.param("هیفده پونصد", [17, 500], id="spoken"),
        pytest.param("بیس و پنج هزار", [25_000], id="spoken thousands"),
        pytest.param("یه میلیون", [1e6], id="spoken one"),
        pytest.param("si hezar, chehel milyoon", [30_000, 40e6], id="romanised"),
        pytest.param("bist o panj darsad", [25], id="romanised and"),
        pytest.param("panjah ta shast", [50, 60], id="a romanised range"),
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
        pytest.param("do you see, so sad, a char", id="romanised words that are English"),
        pytest.param("یه شهر", id="spoken one"),
        pytest.param("second visit, third, سوم", id="small ordinals"),
        pytest.param("onda gəldi", id="then"),
        pytest.param("mine, minister, milyoner", id="words that begin like a scale"),
    ],
)
def test_left_alone(text):
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("half of the visitors", (0.5, (50,)), id="half"),
        pytest.param("نصف گردشگران", (0.5, (50,)), id="Persian half"),
        pytest.param("ربع", (0.25, (25,)), id="Persian quarter"),
        pytest.param("turistlərin yarısı", (0.5, (50,)), id="Azerbaijani half"),
        pytest.param("dörddə bir", (0.25, (25,)), id="Azerbaijani quarter"),
        pytest.param("a million visitors", (1e6, ()), id="a scale by itself"),
        pytest.param("milyondan çox", (1e6, ()), id="a scale by itself, in a case"),
        pytest.param("700 MW", (700, ()), id="what is a number anyway"),
    ],
)
def test_loosely(text, expected):
    (number,) = numbers([word.text for word in words(text)], loose=True)
    assert (number.value, number.others) == expected


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
