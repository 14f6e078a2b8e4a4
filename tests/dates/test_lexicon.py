"""The names of the calendar are those of CLDR, as Babel carries them; and no spelling means two things."""

import re

import pytest

from azir_cli.dates.lexer import tokens
from azir_cli.dates.lexicon import may_date
from azir_cli.dates.parsing import parse_date
from azir_cli.dates.token_kinds import DATING, TokenKind
from azir_cli.text.words import words

Locale = pytest.importorskip("babel").Locale
LOCALES = ("en", "fa", "az")
WIDTHS = [(context, width) for context in ("format", "stand-alone") for width in ("wide", "abbreviated")]

# one letter, which means other things as well; b.e. is "bizim era", too; ç.a. and c.a. fold alike
AMBIGUOUS = re.compile(r"^\w\.$|^b\.e\.$|^[çc]\.a\.$", re.IGNORECASE)


def names(kind):
    return sorted(
        {
            (locale, number, name)
            for locale in LOCALES
            for context, width in WIDTHS
            for number, name in getattr(Locale.parse(locale), kind)[context][width].items()
            if not AMBIGUOUS.match(name)
        }
    )


@pytest.mark.parametrize(("locale", "number", "name"), names("months"))
def test_months(locale, number, name):
    assert parse_date(f"{name} 1993").value == f"1993-{number:02}", locale
    assert parse_date(f"25 {name} 1993").value == f"1993-{number:02}-25", locale


@pytest.mark.parametrize(("locale", "number", "name"), names("days"))
def test_weekdays(locale, number, name):
    assert [(token.kind, token.number) for token in tokens(name) if token.kind is not TokenKind.DOT] == [
        (TokenKind.WEEKDAY, number)
    ], locale


@pytest.mark.parametrize(("locale", "number", "name"), names("quarters"))
def test_quarters(locale, number, name):
    assert parse_date(f"{name} 1993").value == f"1993-{3 * number - 2:02}/1993-{3 * number:02}", locale


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_eras(locale, width):
    before, after = (Locale.parse(locale).eras[width][era] for era in (0, 1))
    assert [token.kind for token in tokens(before)] == [TokenKind.BEFORE_ERA]
    assert [token.calendar for token in tokens(after) if token.kind is TokenKind.CALENDAR] == ["gregorian"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[(text, True) for text in ("1991", "dehe navad", "XX yüzillik", "dirooz", "farda", "bu gün", "illərdə")],
        *[(text, True) for text in ("قرن بیستم", "دههٔ نود", "nineties", "əsrin sonu", "۱۳۷۰")],
        *[(text, False) for text in ("railway", "bu layihə", "building", "december", "تهران")],
    ],
)
def test_may_date(text, expected):
    assert may_date([word.text for word in words(text)]) is expected


def test_every_dating_word_is_seen_at_a_glance():
    for text in ("thirties", "century", "today", "yesterday", "tomorrow", "امروز", "فردا", "onillik", "sade", "dahe"):
        assert tokens(text)[0].kind in DATING
        assert may_date([word.text for word in words(text)])
