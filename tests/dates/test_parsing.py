"""What people type as a date, alone or among other words."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.dates.calendars import DateError
from azir_cli.dates.edtf import parse_edtf
from azir_cli.dates.finding import find_dates
from azir_cli.dates.lexer import tokens
from azir_cli.dates.parsing import parse_date
from azir_cli.dates.token_kinds import TokenKind
from azir_cli.text.words import words

TODAY = dt.date(2019, 2, 11)


def cases(*rows):
    return [pytest.param(*row, id=row[0] or "empty") for row in rows]


GREGORIAN = cases(
    ("700 C.E.", "0700"),
    ("b.e. 700", "0700"),
    ("bizim eranın 700-cü ili", "0700"),
    ("y.e. 700", "0700"),
    ("eramızın 700-cü ili", "0700"),
    ("700 anno domini", "0700"),
    ("october 93", "1993-10"),
    ("Oct '93", "1993-10"),
    ("'93", "1993"),
    ("93-cü il", "1993"),
    ("93-cü ildə", "1993"),
    ("yay 93", "1993-22"),
    ("summer 93", "1993-22"),
    ("25 dec 91", "1991-12-25"),
    ("25.12.91", "1991-12-25"),
    ("91/12/25", "1991-12-25"),
    ("12/25/91", "1991-12-25"),
    ("1/2/93", "1993-02-01"),
    ("سال ۹۱ میلادی", "1991"),
    ("12/25/1991", "1991-12-25"),
    ("1991-12-25T00:00:00Z", "1991-12-25"),
    ("1991-12-25T14:30:00.5+03:30", "1991-12-25"),
    ("1991-12-25 14:30", "1991-12-25"),
    ("19911225", "1991-12-25"),
    ("XX əsrin 90-cı illəri", "199X"),
    ("XX əsrin doxsanıncı illəri", "199X"),
    ("the 90s of the 20th century", "199X"),
    ("دههٔ نود قرن بیستم", "199X"),
    ("V əsr", "04XX"),
    ("iyirminci əsr", "19XX"),
    ("iyn 1993", "1993-06"),
    ("25 iyl 1993", "1993-07-25"),
    ("23 فبروری ۲۰۱۶", "2016-02-23"),
    ("first of May 1993", "1993-05-01"),
    ("the second of December 1991", "1991-12-02"),
    ("24 dekabr 1991, çərşənbə axşamı", "1991-12-24"),
    ("23 dekabr 1991, bazar ertəsi", "1991-12-23"),
    ("Wed 25 Dec 1991", "1991-12-25"),
    ("1991", "1991"),
    ("1991-12", "1991-12"),
    ("1991-12-25", "1991-12-25"),
    ("۱۹۹۱-۱۲-۲۵", "1991-12-25"),
    ("٢٥-١٢-١٩٩١", "1991-12-25"),
    ("25 December 1991", "1991-12-25"),
    ("25 DEC 1991", "1991-12-25"),
    ("25th of December, 1991", "1991-12-25"),
    ("December 25, 1991", "1991-12-25"),
    ("Dec. 25,1991", "1991-12-25"),
    ("December 25th 1991", "1991-12-25"),
    ("25-Dec-1991", "1991-12-25"),
    ("25.12.1991", "1991-12-25"),
    ("25/12/1991", "1991-12-25"),
    ("25 12 1991", "1991-12-25"),
    ("1991 12 25", "1991-12-25"),
    ("1991/12/25", "1991-12-25"),
    ("1991 December 25", "1991-12-25"),
    ("1991 25 December", "1991-12-25"),
    ("Wednesday, 25 December 1991", "1991-12-25"),
    ("2016/08", "2016-08"),
    ("08/2016", "2016-08"),
    ("August 2016", "2016-08"),
    ("2016 August", "2016-08"),
    ("۲۵ دسامبر ۱۹۹۱", "1991-12-25"),
    ("25 دسامبر 1991 ميلادي", "1991-12-25"),
    ("23 فوريه سال 2016", "2016-02-23"),
    ("ژانویه‌ی ۱۹۹۰", "1990-01"),
    ("ماه مارس سال 2018", "2018-03"),
    ("جولای ۱۹۹۴", "1994-07"),
    ("اوت ۲۰۱۶", "2016-08"),
    ("آگوست ۲۰۱۶", "2016-08"),
    ("سال ۱۹۹۱ میلادی", "1991"),
    ("dekabr 1991", "1991-12"),
    ("25 dekabr 1991", "1991-12-25"),
    ("25 dekabr 1991-ci il", "1991-12-25"),
    ("1991-ci il dekabrın 25-i", "1991-12-25"),
    ("2019-cu il fevralın 11-də", "2019-02-11"),
    ("1991-ci ilin dekabrında", "1991-12"),
    ("1991-ci il", "1991"),
    ("1991-ci ildə", "1991"),
    ("İyun 1993", "1993-06"),
    ("iyul ayı 1994", "1994-07"),
    ("25 dekabr 1991, çərşənbə", "1991-12-25"),
    ("25 desambr 1991", "1991-12-25"),
    ("summer 1993", "1993-22"),
    ("summer of 1993", "1993-22"),
    ("1993 summer", "1993-22"),
    ("fall 1993", "1993-23"),
    ("تابستان سال 1993 میلادی", "1993-22"),
    ("1993-cü ilin yayı", "1993-22"),
    ("1993-cü ilin yayında", "1993-22"),
    ("yay 1993", "1993-22"),
    ("the 1990s", "199X"),
    ("1990's", "199X"),
    ("the 90s", "199X"),
    ("nineties", "199X"),
    ("199X", "199X"),
    ("199x", "199X"),
    ("دهه نود ميلادي", "199X"),
    ("دههٔ ۹۰ میلادی", "199X"),
    ("دهه‌ی ۱۹۹۰", "199X"),
    ("1990-cı illər", "199X"),
    ("1990-cı illərdə", "199X"),
    ("1990-lar", "199X"),
    ("90-cı illər", "199X"),
    ("doxsanıncı illər", "199X"),
    ("19XX", "19XX"),
    ("20th century", "19XX"),
    ("twentieth century", "19XX"),
    ("قرن 20 ميلادي", "19XX"),
    ("قرن بیستم", "19XX"),
    ("XX əsr", "19XX"),
    ("20-ci əsrdə", "19XX"),
    ("the 1991's", "1991"),
    ("700 AD", "0700"),
    ("A.D. 700", "0700"),
    ("0700", "0700"),
    ("1370 AD", "1370"),
    ("greg:1370", "1370"),
    ("miladi 1370", "1370"),
    ("greg: 1 May 1400", "1400-05-01"),
    ("December 1370", "1370-12"),
    ("150X", "150X"),
)

JALALI = cases(
    ("1370 ه.ش", "1370"),
    ("1370 ه. ش.", "1370"),
    ("۱۳۷۰ ه ش", "1370"),
    ("A.H. 1370", "1370"),
    ("1370 S.H.", "1370"),
    ("1370 A.P.", "1370"),
    ("بهمن ۸۸", "1388-11"),
    ("mordad 95", "1395-05"),
    ("سال ۸۸", "1388"),
    ("sal 88", "1388"),
    ("تابستان ۷۲", "1372-22"),
    ("tabestan 72", "1372-22"),
    ("۴ دی ۷۰", "1370-10-04"),
    ("۸۸/۱۱/۴", "1388-11-04"),
    ("مهر ۰۲", "1402-07"),
    ("سال ۰۲", "1402"),
    ("13701004", "1370-10-04"),
    ("۵ میزان ۱۳۸۰", "1380-07-05"),
    ("حمل ۱۳۸۰", "1380-01"),
    ("Saur 1357", "1357-02"),
    ("7 Sawr 1357", "1357-02-07"),
    ("Hut 1380", "1380-12"),
    ("اول خرداد ۱۳۹۵", "1395-03-01"),
    ("چهار شنبه ۴ دی ۱۳۷۰", "1370-10-04"),
    ("1370", "1370"),
    ("1200", "1200"),
    ("1500", "1500"),
    ("1370-10-04", "1370-10-04"),
    ("1370/10/4", "1370-10-04"),
    ("1370.10.4", "1370-10-04"),
    ("4/10/1370", "1370-10-04"),
    ("۱۳۷۰/۱۰/۴", "1370-10-04"),
    ("۴ دی ۱۳۷۰", "1370-10-04"),
    ("4 دي 1370", "1370-10-04"),
    ("چهارشنبه ۴ دی ۱۳۷۰", "1370-10-04"),
    ("سه شنبه ۳ دی ۱۳۷۰", "1370-10-03"),
    ("سه‌شنبه ۳ دی ۱۳۷۰", "1370-10-03"),
    ("دی‌ماه ۱۳۷۰", "1370-10"),
    ("دی ماه ۱۳۷۰", "1370-10"),
    ("بهمن ماه سال 1388", "1388-11"),
    ("مُرداد ۱۳۹۵", "1395-05"),
    ("امرداد ۱۳۹۵", "1395-05"),
    ("آبان ۱۳۹۳", "1393-08"),
    ("4 dey 1370", "1370-10-04"),
    ("4-e dey-e 1370", "1370-10-04"),
    ("4 day 1370", "1370-10-04"),
    ("deymah 1370", "1370-10"),
    ("dey mah 1370", "1370-10"),
    ("bahman 1388", "1388-11"),
    ("amordad 1395", "1395-05"),
    ("4 bəhmən 1388", "1388-11-04"),
    ("şəhrivər 1388", "1388-06"),
    ("1370-ci il, 4 dey", "1370-10-04"),
    ("تابستان ۱۳۷۲", "1372-22"),
    ("tabestan-e 1372", "1372-22"),
    ("1372-ci ilin payızı", "1372-23"),
    ("137X", "137X"),
    ("دهه ۱۳۷۰", "137X"),
    ("دهه هفتاد", "137X"),
    ("دههٔ ۷۰ شمسی", "137X"),
    ("dehe-ye navad", "139X"),
    ("the 1370s", "137X"),
    ("70s shamsi", "137X"),
    ("1370 AH", "1370"),
    ("۱۳۷۰ ه‍.ش.", "1370"),
    ("۱۳۷۰ هجری شمسی", "1370"),
    ("1370 hicri şəmsi", "1370"),
    ("jalali:1370", "1370"),
    ("jalali:1370-10-04", "1370-10-04"),
    ("JALALI: 4 dey 1370", "1370-10-04"),
    ("jalali:1991", "1991"),
    ("قرن ۱۴ شمسی", "13XX"),
    ("از ۱۳۷۰ تا ۱۳۷۲", "1370/1372"),
    ("بین ۱۳۷۰ و ۱۳۷۲", "1370/1372"),
    ("4-6 آبان 1372", "1372-08-04/1372-08-06"),
    ("۴ تا ۶ آبان ۱۳۷۲", "1372-08-04/1372-08-06"),
    ("از سال ۱۳۷۰", "1370/.."),
    ("از ۱۳۷۰ به بعد", "1370/.."),
    ("قبل از ۱۳۸۲", "../1381"),
    ("پس از ۱۳۸۲", "1383/.."),
    ("bahman 1388 - 1390", "1388-11/1390"),
)

INTERVALS = cases(
    ("1993–96", "1993/1996"),
    ("1993-96", "1993/1996"),
    ("2010–11", "2010/2011"),
    ("1371/72", "1371/1372"),
    ("از ۱۳۷۰ تا ۷۲", "1370/1372"),
    ("Q1 1993", "1993-01/1993-03"),
    ("first quarter of 1993", "1993-01/1993-03"),
    ("1993-cü ilin birinci rübü", "1993-01/1993-03"),
    ("1993-cü ilin IV rübü", "1993-10/1993-12"),
    ("2-ci kvartal 1993", "1993-04/1993-06"),
    ("سه\u200cماههٔ اول ۱۳۷۲", "1372-01/1372-03"),
    ("سه ماهه سوم 1372", "1372-07/1372-09"),
    ("se mahe avval 1372", "1372-01/1372-03"),
    ("H2 1993", "1993-07/1993-12"),
    ("first half of 1993", "1993-01/1993-06"),
    ("نیمهٔ اول ۱۳۷۲", "1372-01/1372-06"),
    ("1993-cü ilin ikinci yarısı", "1993-07/1993-12"),
    ("first half of the 1990s", "1990/1994"),
    ("second half of the 20th century", "1950/1999"),
    ("first half of December 1991", "1991-12-01/1991-12-15"),
    ("second half of December 1991", "1991-12-16/1991-12"),
    ("early 1993", "1993-01~/1993-04~"),
    ("late 1991", "1991-09~/1991-12~"),
    ("mid-1990s", "1994~/1996~"),
    ("the early 1990s", "1990~/1993~"),
    ("اوایل ۱۳۷۲", "1372-01~/1372-04~"),
    ("اواخر دههٔ ۷۰", "1377~/1379~"),
    ("1993-cü ilin əvvəlləri", "1993-01~/1993-04~"),
    ("1993-cü ilin əvvəlində", "1993-01~/1993-04~"),
    ("1990-cı illərin ortalarında", "1994~/1996~"),
    ("1991-ci ilin sonu", "1991-09~/1991-12~"),
    ("early December 1991", "1991-12-01~/1991-12-10~"),
    ("late 19th century", "1867~/1899~"),
    ("from early 1993 to late 1995", "1993-01~/1995-12~"),
    ("until 2003 (beginning unknown)", "/2003"),
    ("since late 1991", "1991-09~/.."),
    ("1993..1996", "1993/1996"),
    ("1993…1996", "1993/1996"),
    ("1993-1996", "1993/1996"),
    ("1993–1996", "1993/1996"),
    ("1993/1996", "1993/1996"),
    ("1993 to 1996", "1993/1996"),
    ("from 1993 to 1996", "1993/1996"),
    ("between 1993 and 1996", "1993/1996"),
    ("1993-1996-cı illər", "1993/1996"),
    ("1990-2000-ci illərdə", "1990/2000"),
    ("1993-cü ildən 1996-cı ilə qədər", "1993/1996"),
    ("1993-dən 1996-dək", "1993/1996"),
    ("1980s to 1990s", "198X/199X"),
    ("26-28 October 1993", "1993-10-26/1993-10-28"),
    ("26th to 28th October 1993", "1993-10-26/1993-10-28"),
    ("October 26–28, 1993", "1993-10-26/1993-10-28"),
    ("oktyabrın 26-28-i 1993", "1993-10-26/1993-10-28"),
    ("26-28.10.1993", "1993-10-26/1993-10-28"),
    ("1993-10-26–28", "1993-10-26/1993-10-28"),
    ("26.10-3.11.1993", "1993-10-26/1993-11-03"),
    ("26 October - 3 November 1993", "1993-10-26/1993-11-03"),
    ("1993-05-15/1993-05", "1993-05-15/1993-05"),
    ("1993-10-26 - 1993-10-28", "1993-10-26/1993-10-28"),
    ("1993-10-26/1993-10-28", "1993-10-26/1993-10-28"),
    ("25 December 1991 – 12 March 1992", "1991-12-25/1992-03-12"),
    ("March–May 1993", "1993-03/1993-05"),
    ("3-5.1993", "1993-03/1993-05"),
    ("spring–summer 1993", "1993-21/1993-22"),
    ("since 1991", "1991/.."),
    ("from 1991", "1991/.."),
    ("1991 onwards", "1991/.."),
    ("1991–", "1991/.."),
    ("1991..", "1991/.."),
    ("1991/..", "1991/.."),
    ("1991/", "1991/"),
    ("1991-ci ildən", "1991/.."),
    ("1991-dən bəri", "1991/.."),
    ("dekabr 1991-dən", "1991-12/.."),
    ("1991-ci ilin dekabrından", "1991-12/.."),
    ("after 1991", "1992/.."),
    ("after 25 December 1991", "1991-12-26/.."),
    ("1991-ci ildən sonra", "1992/.."),
    ("until 2003", "../2003"),
    ("up to 2003", "../2003"),
    ("تا سال ۲۰۰۳", "../2003"),
    ("2003-cü ilə qədər", "../2003"),
    ("2003-dək", "../2003"),
    ("2003-cü iladək", "../2003"),
    ("../2003", "../2003"),
    ("/2003", "/2003"),
    ("..2003", "../2003"),
    ("before 2003", "../2002"),
    ("2003-cü ildən əvvəl", "../2002"),
)

MARKED = cases(
    ("about 1991", "1991~"),
    ("c. 1991", "1991~"),
    ("circa 1991", "1991~"),
    ("~1991", "1991~"),
    ("1991~", "1991~"),
    ("حدود ۱۳۷۰", "1370~"),
    ("حدوداً ۱۳۷۰", "1370~"),
    ("təxminən 1991", "1991~"),
    ("1991?", "1991?"),
    ("۱۳۷۰؟", "1370?"),
    ("perhaps 1991", "1991?"),
    ("perhaps about 1991", "1991%"),
    ("2019-02~", "2019-02~"),
    ("since about 1991", "1991~/.."),
    ("before about 2003", "../2002~"),
)

RELATIVE = cases(
    ("today", "2019-02-11"),
    ("امروز", "2019-02-11"),
    ("bu gün", "2019-02-11"),
    ("Bugün", "2019-02-11"),
    ("emruz", "2019-02-11"),
    ("yesterday", "2019-02-10"),
    ("دیروز", "2019-02-10"),
    ("dünən", "2019-02-10"),
    ("tomorrow", "2019-02-12"),
    ("sabah", "2019-02-12"),
)

REFUSED = cases(
    ("550 BC", "years before the year 1 are not reckoned"),
    ("550 ق.م", "years before the year 1"),
    ("e.ə. 550", "years before the year 1"),
    ("550 قبل از میلاد", "years before the year 1"),
    ("eramızdan əvvəl 550-ci il", "years before the year 1"),
    ("b.e.ə. 550", "years before the year 1"),
    ("before 550 B.C.", "years before the year 1"),
    ("1412 ه.ق", "lunar"),
    ("1412 ه. ق.", "lunar"),
    ("1412 hicri-qəməri", "lunar"),
    ("Monday 25 December 1991", "25 December 1991 is a Wednesday, not a Monday"),
    ("دوشنبه ۴ دی ۱۳۷۰", "4 Dey 1370 is a Wednesday, not a Monday"),
    ("25 dekabr 1991, çərşənbə axşamı", "is a Wednesday, not a Tuesday"),
    ("04/10/11", "the year may be 04 or 11"),
    ("early summer 1993", "such a part of a season is not reckoned"),
    ("Q1 of December 1991", "such a part of a month is not reckoned"),
    ("first quarter of the 1990s", "such a part of a decade is not reckoned"),
    ("حمل", "not a date"),
    ("December 25", "needs its year"),
    ("31/02/93", "February 1993 has 28 days"),
    ("1404-12-30", "Esfand 1404 has 29 days (1404 is not a leap year)"),
    ("30 esfand 1404", "Esfand 1404 has 29 days"),
    ("۳۰ اسفند ۱۴۰۴", "Esfand 1404 has 29 days"),
    ("29 February 2001", "February 2001 has 28 days"),
    ("13/25/1991", "there is no month 25"),
    ("1996..1993", "ends before it begins"),
    ("from 1996 to 1993", "ends before it begins"),
    ("December", "needs its year"),
    ("25 December", "needs its year"),
    ("summer", "needs its year"),
    ("700", "needs its year, in four digits"),
    ("95", "needs its year, in four digits"),
    ("the 20s", "which century is not clear"),
    ("00s", "which century is not clear"),
    ("bahman 2009", "2009 looks like a Gregorian year"),
    ("dey 1370 miladi", "Dey is a Jalali month, not a Gregorian one"),
    ("December 1991 شمسی", "December is a Gregorian month, not a Jalali one"),
    ("1370..1993", "1370 as Jalali"),
    ("1370/1993", "1370 as Jalali"),
    ("miladi shamsi 1370", "two calendars"),
    ("۱۲ رمضان ۱۴۱۰ قمری", "lunar"),
    ("after 9999", "beyond"),
    ("before 0001", "beyond"),
    ("0th century", "not a date"),
    ("", "not a date"),
    ("banana", "not a date"),
    ("banana 1991", "not a date"),
    ("jalali:", "not a date"),
    ("banana:1991", "not a date"),
    ("1991 1992", "not a date"),
    ("1st 2nd", "needs its year"),
    ("19911325", "not a date"),
    ("26 – summer 1993", "no month 26"),
    ("5 – 90s", "needs its year"),
    ("5..1993", "not a date"),
    ("199X-05", "not a date"),
    ("25 December – 90s", "not a date in EDTF"),
    ("دهه ۷۵", "needs its year"),
    ("199X illər", "not a date"),
    ("bu", "not a date"),
    ("\u202e", "'\\u202e': not a date"),
    ("1" * 201, "too long"),
)


@pytest.mark.parametrize(("text", "value"), GREGORIAN)
def test_reads_gregorian(text, value):
    assert parse_date(text)[:3] == (parse_edtf(value, "gregorian"), "gregorian", value)


@pytest.mark.parametrize(("text", "value"), JALALI)
def test_reads_jalali(text, value):
    assert parse_date(text)[:3] == (parse_edtf(value, "jalali"), "jalali", value)


@pytest.mark.parametrize(("text", "value"), [*INTERVALS, *MARKED])
def test_reads_intervals_and_marks(text, value):
    assert parse_date(text).value == value


@pytest.mark.parametrize(("text", "value"), RELATIVE)
def test_reads_days_from_today(text, value):
    assert parse_date(text, TODAY).value == value
    with pytest.raises(DateError, match="today"):
        parse_date(text)


def test_days_from_today_in_the_calendar_asked_for():
    assert parse_date("jalali: today", TODAY).value == "1397-11-22"
    with pytest.raises(DateError, match="beyond"):
        parse_date("yesterday", dt.date.min)


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_refuses_with_the_reason(text, reason):
    with pytest.raises(DateError) as refusal:
        parse_date(text, TODAY)
    assert reason in refusal.value.message
    assert refusal.value.message.isprintable()


def test_a_refusal_shows_the_forms():
    with pytest.raises(DateError) as refusal:
        parse_date("banana")
    assert "25 December 1991" in refusal.value.hint


DATE_WORDS = """
    1991 1370 700 12 4 25 30 95 0 00 x xx - – / . .. , : ~ ? % & the of from to until since before after
    december dey summer 1990s s decade illər دهه نود navad century قرن میلادی ad jalali: قمری about شاید
    today bu gün شنبه سه qədər ci ildən dək 9999 0001 199X
"""
date_words = st.sampled_from(DATE_WORDS.split())


@given(st.one_of(st.text(max_size=30), st.lists(date_words, max_size=9).map(" ".join)))
def test_any_text_is_read_or_refused(text):
    try:
        parsed = parse_date(text, TODAY)
    except DateError as refusal:
        assert refusal.message.isprintable()  # noqa: PT017  # either way is right
        return
    assert parse_edtf(parsed.value, parsed.calendar) == parsed.interval


FOUND = cases(
    ("25 december 1991", [(0, 3, "1991-12-25")]),
    ("what happened on 25 December 1991?", [(2, 6, "1991-12-25")]),
    ("4 dey 1370 recognition", [(0, 3, "1370-10-04")]),
    ("12 march 1992 22 esfand 1370", [(0, 3, "1992-03-12"), (3, 6, "1370-12-22")]),
    ("استقلال در سال ۱۹۹۱ میلادی", [(1, 5, "1991")]),
    ("independence in the year 1991", [(1, 5, "1991")]),
    ("trade 1991-12-25 trade", [(1, 2, "1991-12-25")]),
    ("trade 25.12.1991", [(1, 2, "1991-12-25")]),
    ("trade 2016/08", [(1, 2, "2016-08")]),
    ("trade 1394-1395", [(1, 2, "1394/1395")]),
    ("trade from 1993 to 1996", [(1, 5, "1993/1996")]),
    ("trade since 1991", [(2, 3, "1991")]),
    ("trade until 2003", [(2, 3, "2003")]),
    ("Naxçıvan 1991-dən", [(1, 3, "1991")]),
    ("1991-ci ildə müstəqillik", [(0, 3, "1991")]),
    ("visit 26-28 October 1993", [(1, 5, "1993-10-26/1993-10-28")]),
    ("visit October 26-28, 1993", [(1, 5, "1993-10-26/1993-10-28")]),
    ("1990s aid", [(0, 2, "199X")]),
    ("199X aid", [(0, 2, "199X")]),
    ("nineties aid", [(0, 1, "199X")]),
    ("کمک دهه نود میلادی", [(1, 4, "199X")]),
    ("komak dehe-ye navad", [(1, 4, "139X")]),
    ("doxsanıncı illərdə yardım", [(0, 2, "199X")]),
    ("summer 1993 Aliyev", [(0, 2, "1993-22")]),
    ("about 1991 trade", [(0, 2, "1991~")]),
    ("2018 2019", [(0, 1, "2018"), (1, 2, "2019")]),
    ("in 1991 in 1993", [(0, 3, "1991"), (3, 4, "1993")]),
    ("30 esfand 1404", [(1, 3, "1404-12")]),
    ("bazar 1993", [(1, 2, "1993")]),
    ("bahman 2009", [(1, 2, "2009")]),
    ("from 1000 to 2000", [(3, 4, "2000")]),
    ("today's visit", [(0, 1, "2019-02-11")]),
    ("10000 cars in 2018", [(2, 4, "2018")]),
    ("in the year 1991 in the year 1993", [(0, 7, "1991"), (7, 8, "1993")]),
    ("from the 25th of December 1991 to the 12th of March 1992", [(0, 14, "1991-12-25/1992-03-12")]),
    ("was it in 1991?", [(2, 4, "1991")]),
    ("was it on 25 December 1991?", [(2, 6, "1991-12-25")]),
    ("1412 ه.ق", []),
    ("in 550 BC", []),
)

READ = [*GREGORIAN, *JALALI, *INTERVALS, *MARKED]
# what is no date among other words: years that no query means, a calendar's prefix, ends that are not closed
BY_ITSELF = re.compile(r"\d{3,4} AD|A\.D\.|0700|(greg|jalali|miladi).*:|150X|^1?500$|^1200$|[?؟]|^1XXX$")


@pytest.mark.parametrize(("text", "value"), [case for case in READ if not BY_ITSELF.search(case.values[0])])
def test_all_that_is_read_by_itself_is_found_in_a_query(text, value):
    if ".." in value or value.endswith("/") or value.startswith("/"):
        return
    query = f"railway {text} bridges"
    found = find_dates(query, words(query), TODAY)
    assert [date.parsed.value for date in found] == [value]


NOT_FOUND = cases(
    *[(text,) for text in ("", "railway", "the railway of Iran", "december", "25 december", "may")],
    *[(text,) for text in ("700", "700 MW", "10000", "150", "8.3 km", "95%", "0.5 million", "3000 tons")],
    *[(text,) for text in ("1600", "2200", "2001-02-29", "20s", "bu layihə", "may")],
    *[(text,) for text in ("decade", "century", "300 km 12", "ad", "the", "30 days", "1-2-3")],
)


@pytest.mark.parametrize(("query", "expected"), FOUND)
def test_finds_dates_in_a_query(query, expected):
    found = find_dates(query, words(query), TODAY)
    assert [(date.start, date.end, date.parsed.value) for date in found] == expected


@pytest.mark.parametrize("query", NOT_FOUND)
def test_leaves_other_words_alone(query):
    assert find_dates(query, words(query)) == []


@given(st.lists(st.one_of(date_words, st.text(max_size=6)), max_size=12))
def test_found_dates_are_closed_and_in_order(query):
    text = " ".join(query)
    split = words(text)
    found = find_dates(text, split, TODAY)
    places = [place for date in found for place in (date.start, date.end)]
    assert places == sorted(places)
    assert all(date.start < date.end <= len(split) for date in found)
    assert all(date.parsed.interval.days for date in found)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1991-ci ildən", [TokenKind.YEAR, TokenKind.YEAR_WORD, TokenKind.SINCE_IT]),
        ("1990-cı illərə qədər", [TokenKind.YEAR, TokenKind.DECADE_WORD, TokenKind.UNTIL_IT]),
        ("dekabrınadək", [TokenKind.MONTH, TokenKind.UNTIL_IT]),
        ("xyz شنبه", [TokenKind.UNKNOWN, TokenKind.WEEKDAY]),
        ("25 dek", [TokenKind.NUMBER, TokenKind.MONTH]),
    ],
)
def test_tokens(text, kinds):
    assert [token.kind for token in tokens(text)] == kinds
