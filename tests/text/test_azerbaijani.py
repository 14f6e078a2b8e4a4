"""Azerbaijani endings follow the vowels of the word that is spoken last."""

import pytest

from azir_cli.text.azerbaijani import ablative, dative, ordinal, spoken


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        *[(1, "1-ci"), (2, "2-ci"), (3, "3-cü"), (4, "4-cü"), (5, "5-ci"), (6, "6-cı"), (7, "7-ci"), (8, "8-ci")],
        *[(9, "9-cu"), (10, "10-cu"), (20, "20-ci"), (30, "30-cu"), (40, "40-cı"), (50, "50-ci"), (60, "60-cı")],
        *[(70, "70-ci"), (80, "80-ci"), (90, "90-cı"), (100, "100-cü"), (1000, "1000-ci"), (0, "0-cı")],
        *[(1991, "1991-ci"), (1996, "1996-cı"), (1900, "1900-cü"), (2000, "2000-ci"), (1_000_000, "1000000-cu")],
        (2_000_000_000, "2000000000-cı"),
    ],
)
def test_ordinals(number, expected):
    assert ordinal(number) == expected


@pytest.mark.parametrize(
    ("phrase", "from_", "to"),
    [
        ("150 sənəd", "150 sənəddən", "150 sənədə"),
        ("2 milyon dollar", "2 milyon dollardan", "2 milyon dollara"),
        ("10\u00a0000 avtomobil", "10\u00a0000 avtomobildən", "10\u00a0000 avtomobilə"),
        ("4 körpü", "4 körpüdən", "4 körpüyə"),
        ("5 ölkə", "5 ölkədən", "5 ölkəyə"),
        ("1 kitabxana", "1 kitabxanadan", "1 kitabxanaya"),
        ("100 qonaq", "100 qonaqdan", "100 qonağa"),
        ("8,3 kilometrlik", "8,3 kilometrlikdən", "8,3 kilometrliyə"),
        ("3 tok", "3 tokdan", "3 toka"),
        ("1996", "1996-dan", "1996-ya"),
        ("1991", "1991-dən", "1991-ə"),
        ("2", "2-dən", "2-yə"),
        ("50", "50-dən", "50-yə"),
        ("10\u00a0000", "10\u00a0000-dən", "10\u00a0000-ə"),
        ("1.000.000", "1.000.000-dan", "1.000.000-a"),
        ("8,3", "8,3-dən", "8,3-ə"),
        ("95%", "95%-dən", "95%-ə"),
        ("700 MVt", "700 MVt-dan", "700 MVt-a"),
        ("8,3 km", "8,3 km-dən", "8,3 km-ə"),
        ("IRNA", "IRNA-dan", "IRNA-ya"),
        ("BAKI", "BAKI-dan", "BAKI-ya"),
        ("İran", "İrandan", "İrana"),
    ],
)
def test_cases(phrase, from_, to):
    assert (ablative(phrase), dative(phrase)) == (from_, to)


def test_the_word_that_is_spoken_last():
    assert [spoken(number) for number in (0, 7, 90, 300, 12_000, 5_000_000)] == [
        *("sıfır", "yeddi", "doxsan", "yüz", "min", "milyon")
    ]
