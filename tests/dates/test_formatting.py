"""Dates as people write them, in the three languages."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.dates.calendars import CALENDARS, DateError
from azir_cli.dates.dual import complete
from azir_cli.dates.edtf import parse_edtf
from azir_cli.dates.formatting import long_form, short_form, wording
from azir_cli.dates.interval import DateInterval
from azir_cli.dates.parsing import parse_date

LANGS = ("en", "fa", "az")

LONG = [
    ("1991-12-25", "gregorian", ("25 December 1991", "۲۵ دسامبر ۱۹۹۱", "25 dekabr 1991")),
    ("1370-10-04", "jalali", ("4 Dey 1370", "۴ دی ۱۳۷۰", "4 dey 1370")),
    ("1993-11", "gregorian", ("November 1993", "نوامبر ۱۹۹۳", "noyabr 1993")),
    ("1993-02", "gregorian", ("February 1993", "فوریهٔ ۱۹۹۳", "fevral 1993")),
    ("1388-11", "jalali", ("Bahman 1388", "بهمن ۱۳۸۸", "bəhmən 1388")),
    ("1993", "gregorian", ("1993", "۱۹۹۳", "1993")),
    ("1993-22", "gregorian", ("summer 1993", "تابستان ۱۹۹۳", "1993-cü ilin yayı")),
    ("1372-24", "jalali", ("winter 1372", "زمستان ۱۳۷۲", "1372-ci ilin qışı")),
    ("199X", "gregorian", ("the 1990s", "دههٔ ۱۹۹۰", "1990-cı illər")),
    ("137X", "jalali", ("the 1370s", "دههٔ ۱۳۷۰", "1370-ci illər")),
    ("19XX", "gregorian", ("the 20th century", "قرن ۲۰", "20-ci əsr")),
    ("20XX", "gregorian", ("the 21st century", "قرن ۲۱", "21-ci əsr")),
    ("12XX", "gregorian", ("the 13th century", "قرن ۱۳", "13-cü əsr")),
    ("1XXX", "gregorian", ("1000–1999", "از ۱۰۰۰ تا ۱۹۹۹", "1000–1999")),
    (
        "1993-10-26/1993-10-28",
        "gregorian",
        ("26–28 October 1993", "از ۲۶ تا ۲۸ اکتبر ۱۹۹۳", "26–28 oktyabr 1993"),
    ),
    ("1372-08-04/1372-08-06", "jalali", ("4–6 Aban 1372", "از ۴ تا ۶ آبان ۱۳۷۲", "4–6 aban 1372")),
    (
        "1993-10-26/1993-11-03",
        "gregorian",
        ("26 October – 3 November 1993", "از ۲۶ اکتبر تا ۳ نوامبر ۱۹۹۳", "26 oktyabr – 3 noyabr 1993"),
    ),
    (
        "1991-12-25/1992-03-12",
        "gregorian",
        (
            "25 December 1991 – 12 March 1992",
            "از ۲۵ دسامبر ۱۹۹۱ تا ۱۲ مارس ۱۹۹۲",
            "25 dekabr 1991 – 12 mart 1992",
        ),
    ),
    ("1993-03/1993-05", "gregorian", ("March–May 1993", "از مارس تا مهٔ ۱۹۹۳", "mart–may 1993")),
    ("1993-05/1993-05-10", "gregorian", ("May – 10 May 1993", "از مه تا ۱۰ مهٔ ۱۹۹۳", "may – 10 may 1993")),
    ("1993/1996", "gregorian", ("1993–1996", "از ۱۹۹۳ تا ۱۹۹۶", "1993–1996")),
    ("1993/1996-05", "gregorian", ("1993 – May 1996", "از ۱۹۹۳ تا مهٔ ۱۹۹۶", "1993 – may 1996")),
    (
        "198X/199X",
        "gregorian",
        ("the 1980s – the 1990s", "از دههٔ ۱۹۸۰ تا دههٔ ۱۹۹۰", "1980-ci illər – 1990-cı illər"),
    ),
    ("2019-02~", "gregorian", ("about February 2019", "حدود فوریهٔ ۲۰۱۹", "təxminən fevral 2019")),
    ("2019?", "gregorian", ("perhaps 2019", "شاید ۲۰۱۹", "ehtimalən 2019")),
    ("2019%", "gregorian", ("perhaps about 2019", "شاید حدود ۲۰۱۹", "ehtimalən təxminən 2019")),
    ("1993~/1996~", "gregorian", ("about 1993–1996", "از حدود ۱۹۹۳ تا ۱۹۹۶", "təxminən 1993–1996")),
    ("1993~/1996", "gregorian", ("about 1993 – 1996", "از حدود ۱۹۹۳ تا ۱۹۹۶", "təxminən 1993 – 1996")),
    ("../2003", "gregorian", ("until 2003", "تا ۲۰۰۳", "2003-cü ilə qədər")),
    ("1991/..", "gregorian", ("since 1991", "از ۱۹۹۱", "1991-ci ildən")),
    (
        "1991-12-25/..",
        "gregorian",
        ("since 25 December 1991", "از ۲۵ دسامبر ۱۹۹۱", "25 dekabr 1991-ci ildən"),
    ),
    ("199X/..", "gregorian", ("since the 1990s", "از دههٔ ۱۹۹۰", "1990-cı illərdən")),
    ("../199X", "gregorian", ("until the 1990s", "تا دههٔ ۱۹۹۰", "1990-cı illərə qədər")),
    ("1993-21/..", "gregorian", ("since spring 1993", "از بهار ۱۹۹۳", "1993-cü ilin yazından")),
    ("../1993-23", "gregorian", ("until autumn 1993", "تا پاییز ۱۹۹۳", "1993-cü ilin payızına qədər")),
    (
        "2019-02~/..",
        "gregorian",
        ("since about February 2019", "از حدود فوریهٔ ۲۰۱۹", "təxminən fevral 2019-cu ildən"),
    ),
]

SHORT = [
    ("1991-12-25", "gregorian", ("1991-12-25", "۱۹۹۱/۱۲/۲۵", "25.12.1991")),
    ("1370-10-04", "jalali", ("1370-10-04", "۱۳۷۰/۱۰/۰۴", "04.10.1370")),
    ("1993-11", "gregorian", ("1993-11", "۱۹۹۳/۱۱", "11.1993")),
    ("1993", "gregorian", ("1993", "۱۹۹۳", "1993")),
    ("1993-10-26/1993-10-28", "gregorian", ("1993-10-26–28", "از ۱۹۹۳/۱۰/۲۶ تا ۲۸", "26–28.10.1993")),
    (
        "1993-10-26/1993-11-03",
        "gregorian",
        ("1993-10-26 – 1993-11-03", "از ۱۹۹۳/۱۰/۲۶ تا ۱۹۹۳/۱۱/۰۳", "26.10.1993 – 03.11.1993"),
    ),
    ("1993-03/1993-05", "gregorian", ("1993-03 – 1993-05", "از ۱۹۹۳/۰۳ تا ۱۹۹۳/۰۵", "03.1993 – 05.1993")),
    ("1993/1996", "gregorian", ("1993–1996", "از ۱۹۹۳ تا ۱۹۹۶", "1993–1996")),
    ("199X", "gregorian", ("1990s", "دههٔ ۱۹۹۰", "1990-cı illər")),
    ("19XX", "gregorian", ("20th century", "قرن ۲۰", "20-ci əsr")),
    ("2019-02~", "gregorian", ("~2019-02", "~۲۰۱۹/۰۲", "~02.2019")),
    ("2019%", "gregorian", ("~2019?", "~۲۰۱۹؟", "~2019?")),
    ("1991-12-25/..", "gregorian", ("since 1991-12-25", "از ۱۹۹۱/۱۲/۲۵", "25.12.1991-ci ildən")),
    ("../2003", "gregorian", ("until 2003", "تا ۲۰۰۳", "2003-cü ilə qədər")),
    ("../2003?", "gregorian", ("until 2003?", "تا ۲۰۰۳؟", "2003-cü ilə qədər?")),
    ("../1XXX", "gregorian", ("until 1999", "تا ۱۹۹۹", "1999-cu ilə qədər")),
    ("1XXX/..", "gregorian", ("since 1000", "از ۱۰۰۰", "1000-ci ildən")),
    ("0622-03-21", "gregorian", ("0622-03-21", "۰۶۲۲/۰۳/۲۱", "21.03.0622")),
]


# Value, its calendar, and the words in the other one.
CONVERTED = [
    ("1993", "gregorian", ("1371/72", "۱۳۷۱/۷۲", "1371/72")),
    ("1395", "jalali", ("2016/2017", "۲۰۱۶/۲۰۱۷", "2016/2017")),
    ("1370", "jalali", ("1991/92", "۱۹۹۱/۹۲", "1991/92")),
    ("1893?", "gregorian", ("perhaps 1271/72", "شاید ۱۲۷۱/۷۲", "ehtimalən 1271/72")),
    ("199X", "gregorian", ("about 1369–1378", "از حدود ۱۳۶۹ تا ۱۳۷۸", "təxminən 1369–1378")),
    ("137X", "jalali", ("about 1991–2000", "از حدود ۱۹۹۱ تا ۲۰۰۰", "təxminən 1991–2000")),
    ("19XX?", "gregorian", ("perhaps about 1279–1378", "از شاید حدود ۱۲۷۹ تا ۱۳۷۸", "ehtimalən təxminən 1279–1378")),
    ("2016-08", "gregorian", ("Mordad–Shahrivar 1395", "از مرداد تا شهریور ۱۳۹۵", "mordad–şəhrivər 1395")),
    ("1993-22", "gregorian", ("Khordad–Shahrivar 1372", "از خرداد تا شهریور ۱۳۷۲", "xordad–şəhrivər 1372")),
    ("1372-24", "jalali", ("December 1993 – March 1994", "از دسامبر ۱۹۹۳ تا مارس ۱۹۹۴", "dekabr 1993 – mart 1994")),
    ("1991-12-25", "gregorian", ("4 Dey 1370", "۴ دی ۱۳۷۰", "4 dey 1370")),
    ("1993-10-26/1993-10-28", "gregorian", ("4–6 Aban 1372", "از ۴ تا ۶ آبان ۱۳۷۲", "4–6 aban 1372")),
    ("1394/1395", "jalali", ("2015–2017", "از ۲۰۱۵ تا ۲۰۱۷", "2015–2017")),
    ("1991/..", "gregorian", ("since 1369/70", "از ۱۳۶۹/۷۰", "1369/70-ci ildən")),
    ("../2003", "gregorian", ("until 1381/82", "تا ۱۳۸۱/۸۲", "1381/82-ci ilə qədər")),
    ("1991-12/..", "gregorian", ("since Azar 1370", "از آذر ۱۳۷۰", "azər 1370-ci ildən")),
    ("../1388-11", "jalali", ("until February 2010", "تا فوریهٔ ۲۰۱۰", "fevral 2010-cu ilə qədər")),
    ("0500", "gregorian", ("", "", "")),
]

UNKNOWN = [
    ("/2003", ("until 2003 (beginning unknown)", "تا ۲۰۰۳ (آغاز نامعلوم)", "2003-cü ilə qədər (başlanğıcı naməlum)")),
    ("1991/", ("from 1991 (end unknown)", "از ۱۹۹۱ (پایان نامعلوم)", "1991-ci ildən (sonu naməlum)")),
    (
        "2019-02~/",
        (
            "from about February 2019 (end unknown)",
            "از حدود فوریهٔ ۲۰۱۹ (پایان نامعلوم)",
            "təxminən fevral 2019-cu ildən (sonu naməlum)",
        ),
    ),
]


def in_each_language(rows):
    return [
        pytest.param(value, calendar, lang, text, id=f"{value}-{lang}")
        for value, calendar, texts in rows
        for lang, text in zip(LANGS, texts, strict=True)
    ]


@pytest.mark.parametrize(("value", "calendar", "lang", "text"), in_each_language(LONG))
def test_long_form(value, calendar, lang, text):
    assert long_form(value, calendar, lang) == text


@pytest.mark.parametrize(("value", "calendar", "lang", "text"), in_each_language(SHORT))
def test_short_form(value, calendar, lang, text):
    assert short_form(value, calendar, lang) == text


@pytest.mark.parametrize(("value", "calendar", "lang", "text"), in_each_language([*LONG, *SHORT]))
def test_what_is_written_is_read_again(value, calendar, lang, text):
    assert parse_date(f"{calendar}: {text}").interval == parse_edtf(value, calendar), lang


@pytest.mark.parametrize(("value", "calendar", "lang", "text"), in_each_language(CONVERTED))
def test_the_other_calendar_is_no_more_precise(value, calendar, lang, text):
    date = complete(**{calendar: value})
    other = next(one for one in CALENDARS if one != calendar)
    assert wording(date, other, lang) == text
    assert wording(date, calendar, lang) == long_form(value, calendar, lang)


def test_what_the_source_writes_in_both_calendars_is_kept():
    date = complete("2016-08", "1395-05")
    assert [wording(date, calendar, "en") for calendar in CALENDARS] == ["August 2016", "Mordad 1395"]
    assert [wording(date, calendar, "en", short=True) for calendar in CALENDARS] == ["2016-08", "1395-05"]


@pytest.mark.parametrize(("value", "texts"), UNKNOWN)
def test_an_unknown_end_is_said(value, texts):
    assert tuple(long_form(value, "gregorian", lang) for lang in LANGS) == texts


days = st.dates(dt.date(1622, 3, 21), dt.date(2999, 1, 1))


@given(days, days, st.sampled_from(CALENDARS), st.sampled_from(LANGS), st.sampled_from(("since", "until", "")))
def test_any_interval_is_read_again(one, other, calendar, lang, opened):
    first, last = sorted((one, other))
    written = DateInterval(None if opened == "until" else first, None if opened == "since" else last)
    for form in (long_form, short_form):
        assert parse_date(f"{calendar}: {form(written, calendar, lang)}").interval == written


@given(days, st.sampled_from(CALENDARS), st.sampled_from(LANGS))
def test_a_day_with_its_weekday_is_read_again(day, calendar, lang):
    text = long_form(DateInterval(day, day), calendar, lang, weekday=True)
    assert parse_date(f"{calendar}: {text}").interval == DateInterval(day, day)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Wednesday, 4 Dey 1370"),
        ("fa", "چهارشنبه ۴ دی ۱۳۷۰"),
        ("az", "4 dey 1370, çərşənbə"),
    ],
)
def test_weekday(lang, text):
    assert long_form("1370-10-04", "jalali", lang, weekday=True) == text
    assert long_form("1370-10", "jalali", lang, weekday=True) == long_form("1370-10", "jalali", lang)


@pytest.mark.parametrize(
    ("lang", "digits", "text"),
    [
        ("en", "auto", "4 Dey 1370"),
        ("en", "latin", "4 Dey 1370"),
        ("en", "persian", "۴ Dey ۱۳۷۰"),
        ("fa", "auto", "۴ دی ۱۳۷۰"),
        ("fa", "latin", "4 دی 1370"),
        ("fa", "persian", "۴ دی ۱۳۷۰"),
    ],
)
def test_digits(lang, digits, text):
    assert long_form("1370-10-04", "jalali", lang, digits) == text


@pytest.mark.parametrize(
    ("year", "text"),
    [
        *[(1991, "1991-ci"), (1992, "1992-ci"), (1993, "1993-cü"), (1994, "1994-cü"), (1995, "1995-ci")],
        *[(1996, "1996-cı"), (1997, "1997-ci"), (1998, "1998-ci"), (1999, "1999-cu"), (2000, "2000-ci")],
        *[(1900, "1900-cü"), (1910, "1910-cu"), (1920, "1920-ci"), (1930, "1930-cu"), (1940, "1940-cı")],
        *[(1950, "1950-ci"), (1960, "1960-cı"), (1970, "1970-ci"), (1980, "1980-ci"), (1990, "1990-cı")],
    ],
)
def test_azerbaijani_ordinals(year, text):
    assert long_form(f"{year}/..", "gregorian", "az") == f"{text} ildən"


@pytest.mark.parametrize(
    ("number", "text"),
    [(2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st")],
)
def test_english_ordinals(number, text):
    assert long_form(f"{number - 1:02}XX", "gregorian", "en") == f"the {text} century"


def test_an_interval_that_the_calendar_lacks():
    with pytest.raises(DateError):
        long_form(DateInterval(dt.date(500, 1, 1), dt.date(500, 1, 1)), "jalali", "en")
