"""EDTF dates of both calendars, and what the calendars say of each other."""

import datetime as dt
import itertools

import edtf as edtf_oracle
import pytest
from convertdate import gregorian as julian_days
from convertdate import persian
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.dates.calendars import CALENDARS, DateError, Ymd, from_day, is_leap, month_length, to_day, why_not
from azir_cli.dates.dual import agree, complete, recurs
from azir_cli.dates.edtf import check_exists, is_edtf, parse_edtf, to_edtf
from azir_cli.dates.interval import DateInterval

FIRST_JALALI_DAY = dt.date(622, 3, 21)
LAST_JALALI_DAY = dt.date(9999, 3, 20)

days = st.dates(FIRST_JALALI_DAY, LAST_JALALI_DAY)
calendars = st.sampled_from(CALENDARS)


def day(text):
    return dt.date.fromisoformat(text) if text else None


def interval(first, last):
    return DateInterval(day(first), day(last))


@st.composite
def intervals(draw):
    first, last = sorted((draw(days), draw(days)))
    shape = draw(st.sampled_from(("closed", "day", "since", "until", "ended")))
    return DateInterval(
        first=None if shape in ("until", "ended") else first,
        last={"since": None, "day": first}.get(shape, last),
        inner=last if shape == "ended" else None,
        approximate=draw(st.booleans()),
        uncertain=draw(st.booleans()),
    )


@st.composite
def values(draw, calendar):
    """EDTF dates that exist, in every form; the Jalali century 93XX ends behind the last year there is, 9377."""
    year = draw(st.integers(1000, 9299))
    month = draw(st.integers(1, 12))
    number = draw(st.integers(1, month_length(year, month, calendar)))
    forms = [
        f"{year}",
        f"{year}-{month:02}",
        f"{year}-{month:02}-{number:02}",
        f"{year}-{draw(st.integers(21, 24))}",
        f"{year // 10}X",
        f"{year // 100}XX",
    ]
    return draw(st.sampled_from(forms)) + draw(st.sampled_from(("", "~", "?", "%")))


GREGORIAN = [
    pytest.param("1993", "1993-01-01", "1993-12-31", id="year"),
    pytest.param("1993-11", "1993-11-01", "1993-11-30", id="month"),
    pytest.param("1991-12-25", "1991-12-25", "1991-12-25", id="day"),
    pytest.param("2000-02-29", "2000-02-29", "2000-02-29", id="leap day"),
    pytest.param("199X", "1990-01-01", "1999-12-31", id="decade"),
    pytest.param("19XX", "1900-01-01", "1999-12-31", id="century"),
    pytest.param("1XXX", "1000-01-01", "1999-12-31", id="millennium"),
    pytest.param("1993-XX", "1993-01-01", "1993-12-31", id="some month"),
    pytest.param("1993-11-XX", "1993-11-01", "1993-11-30", id="some day of a month"),
    pytest.param("1993-XX-XX", "1993-01-01", "1993-12-31", id="some day of a year"),
    pytest.param("1993-21", "1993-03-01", "1993-05-31", id="spring"),
    pytest.param("1993-22", "1993-06-01", "1993-08-31", id="summer"),
    pytest.param("1993-23", "1993-09-01", "1993-11-30", id="autumn"),
    pytest.param("1993-10-26/1993-10-28", "1993-10-26", "1993-10-28", id="days"),
    pytest.param("1993/1996-05", "1993-01-01", "1996-05-31", id="ends of unlike width"),
    pytest.param("1993-05/1993", "1993-05-01", "1993-12-31", id="a month to its year's end"),
    pytest.param("199X/200X", "1990-01-01", "2009-12-31", id="decades"),
    pytest.param("2019-02~", "2019-02-01", "2019-02-28", id="approximate"),
    pytest.param("1984~/2004-06?", "1984-01-01", "2004-06-30", id="marks at both ends"),
    pytest.param("0001", "0001-01-01", "0001-12-31", id="the first year"),
    pytest.param("9999-12-31", "9999-12-31", "9999-12-31", id="the last day"),
]

OPEN_OR_OWN = [
    pytest.param("../2003", "gregorian", "", "2003-12-31", id="until"),
    pytest.param("/2003", "gregorian", "", "2003-12-31", id="from an unknown day"),
    pytest.param("1991/..", "gregorian", "1991-01-01", "", id="since"),
    pytest.param("1991/", "gregorian", "1991-01-01", "", id="to an unknown day"),
    # EDTF leaves winter's months open; three whole months are those to the end of February
    pytest.param("1993-24", "gregorian", "1993-12-01", "1994-02-28", id="winter"),
    pytest.param("1370", "jalali", "1991-03-21", "1992-03-20", id="Jalali year"),
    pytest.param("1370-10", "jalali", "1991-12-22", "1992-01-20", id="Jalali month"),
    pytest.param("1370-10-04", "jalali", "1991-12-25", "1991-12-25", id="Jalali day"),
    pytest.param("1403-12-30", "jalali", "2025-03-20", "2025-03-20", id="Jalali leap day"),
    pytest.param("1372-21", "jalali", "1993-03-21", "1993-06-21", id="Jalali spring"),
    pytest.param("1372-24", "jalali", "1993-12-22", "1994-03-20", id="Jalali winter"),
    pytest.param("137X", "jalali", "1991-03-21", "2001-03-20", id="Jalali decade"),
    pytest.param("1372-08-04/1372-08-06", "jalali", "1993-10-26", "1993-10-28", id="Jalali days"),
    pytest.param("../1382", "jalali", "", "2004-03-19", id="Jalali until"),
    pytest.param("0001-01-01", "jalali", "0622-03-21", "0622-03-21", id="the first Jalali day"),
]

REFUSED = [
    pytest.param("1404-12-30", "jalali", "Esfand 1404 has 29 days (1404 is not a leap year)", id="Esfand"),
    pytest.param("1404-07-31", "jalali", "Mehr 1404 has 30 days", id="Mehr"),
    pytest.param("1404-12-31", "jalali", "Esfand 1404 has 29 days", id="31 Esfand"),
    pytest.param("2001-02-29", "gregorian", "February 2001 has 28 days (2001 is not a leap year)", id="February"),
    pytest.param("1900-02-29", "gregorian", "(1900 is not a leap year)", id="a century's February"),
    pytest.param("1993-11-31", "gregorian", "November 1993 has 30 days", id="November"),
    pytest.param("1993-13", "gregorian", "there is no month 13", id="month 13"),
    pytest.param("1993-00", "gregorian", "there is no month 0", id="month 0"),
    pytest.param("1993-25", "gregorian", "there is no month 25", id="season 25"),
    pytest.param("1993-01-00", "gregorian", "there is no day 0", id="day 0"),
    pytest.param("1993-22-01", "gregorian", "a season has no numbered days", id="day of a season"),
    pytest.param("0000", "gregorian", "there is no year 0", id="year 0"),
    pytest.param("00XX", "gregorian", "there is no year 0", id="century with year 0"),
    pytest.param("9999-24", "gregorian", "reckons to the Gregorian year 9999", id="winter beyond the end"),
    pytest.param("9378", "jalali", "reckons to the Jalali year 9377", id="Jalali beyond the end"),
    pytest.param("9XXX", "jalali", "reckons to the Jalali year 9377", id="mask beyond the end"),
    pytest.param("1996/1993", "gregorian", "ends before it begins", id="reversed years"),
    pytest.param("1993-10-28/1993-10-26", "gregorian", "ends before it begins", id="reversed days"),
    pytest.param("../..", "gregorian", "needs at least one end", id="open at both ends"),
    pytest.param("/", "gregorian", "needs at least one end", id="unknown at both ends"),
]

NO_EDTF = [
    pytest.param(text, id=text or "empty")
    for text in (
        *("", " ", "banana", "..", "93", "193", "19933", "1993-1", "1993-1-1", "1993/01/02/03", "1993-11-1"),
        *("1993~~", "~1993", "199x", "XXXX", "199X-05", "1993-XX-05", "Y12000", "-0045", "1993-11-25T10:00"),
        *("1993..1996", "۱۹۹۳", "1993\n", "1993/1994/1995", "x" * 500),
    )
]


@pytest.mark.parametrize(("value", "first", "last"), GREGORIAN)
def test_reads_gregorian(value, first, last):
    read = parse_edtf(value, "gregorian")
    assert (read.first, read.last) == (day(first), day(last))


@pytest.mark.parametrize(("value", "first", "last"), GREGORIAN)
def test_reads_as_edtf_validate_does(value, first, last):
    theirs = edtf_oracle.parse_edtf(value)
    assert dt.date(*theirs.lower_strict()[:3]) == day(first)
    assert dt.date(*theirs.upper_strict()[:3]) == day(last)


@pytest.mark.parametrize(("value", "calendar", "first", "last"), OPEN_OR_OWN)
def test_reads_open_ends_and_jalali(value, calendar, first, last):
    assert parse_edtf(value, calendar)[:2] == (day(first), day(last))


@pytest.mark.parametrize(
    ("value", "marks"),
    [
        *[
            ("2019", (False, False)),
            ("2019~", (True, False)),
            ("2019?", (False, True)),
            ("2019%", (True, True)),
        ],
        *[("1984~/2004?", (True, True)), ("../2003~", (True, False))],
    ],
)
def test_reads_marks(value, marks):
    read = parse_edtf(value, "gregorian")
    assert (read.approximate, read.uncertain) == marks


@pytest.mark.parametrize(("value", "calendar", "reason"), REFUSED)
def test_refuses_with_the_reason(value, calendar, reason):
    for read in (parse_edtf, check_exists):
        with pytest.raises(DateError) as refusal:
            read(value, calendar)
        assert reason in refusal.value.message
        assert refusal.value.code == "date"


@pytest.mark.parametrize("value", NO_EDTF)
def test_refuses_what_is_no_edtf(value):
    with pytest.raises(DateError) as refusal:
        parse_edtf(value, "gregorian")
    assert refusal.value.hint
    assert refusal.value.message.isprintable()
    assert len(refusal.value.message) < 150


@pytest.mark.parametrize("value", [*(case.values[0] for case in (*GREGORIAN, *OPEN_OR_OWN)), "1993-13", "/"])
def test_knows_the_shape_of_edtf(value):
    assert is_edtf(value)


@pytest.mark.parametrize("value", NO_EDTF)
def test_knows_what_has_no_shape_of_edtf(value):
    assert not is_edtf(value)


@given(st.text(alphabet="0123459X-/.~?% ", max_size=24), calendars)
def test_any_value_is_read_or_refused(value, calendar):
    try:
        check_exists(value, calendar)
    except DateError:
        with pytest.raises(DateError):
            parse_edtf(value, calendar)
    else:
        parse_edtf(value, calendar)
        assert is_edtf(value)


@given(st.data(), calendars)
def test_what_exists_is_read_and_written_shorter_or_alike(data, calendar):
    value = data.draw(values(calendar))
    read = parse_edtf(value, calendar)
    assert len(to_edtf(read, calendar)) <= len(value)
    assert parse_edtf(to_edtf(read, calendar), calendar) == read


@given(intervals(), calendars)
def test_an_interval_survives_being_written(given, calendar):
    assert parse_edtf(to_edtf(given, calendar), calendar) == given


@given(days)
def test_a_jalali_day_survives_the_way_to_gregorian_and_back(one_day):
    assert to_day(from_day(one_day, "jalali"), "jalali") == one_day


@given(days, calendars)
def test_calendars_count_day_by_day(one_day, calendar):
    ymd = from_day(one_day, calendar)
    assert not why_not(ymd, calendar)
    if one_day < LAST_JALALI_DAY:
        following = from_day(one_day + dt.timedelta(days=1), calendar)
        is_last = ymd.day == month_length(ymd.year, ymd.month, calendar)
        assert following.day == (1 if is_last else ymd.day + 1)


def test_every_jalali_day_of_three_centuries_is_that_of_the_equinox():
    """By convertdate's astronomy, from 1800 to 2100.

    In six years of the nineteenth century, before the calendar was law, the equinox in Tehran lies so close
    to noon that the 33-year cycle begins the year a day earlier.
    """
    earlier = {1864, 1876, 1880, 1888, 1892, 1897}
    new_years = []
    for year in range(1799, 2102):
        equinox = persian.equinox_jd(year) + 0.5
        new_year = dt.date(*(int(number) for number in julian_days.from_jd(equinox)))
        new_years.append(new_year - dt.timedelta(days=year in earlier))
    for new_year, following in itertools.pairwise(new_years):
        year, one_day = new_year.year - 621, new_year
        assert is_leap(year, "jalali") == ((following - new_year).days == 366)
        for month in range(1, 13):
            for number in range(1, month_length(year, month, "jalali") + 1):
                assert from_day(one_day, "jalali") == (year, month, number)
                assert to_day(Ymd(year, month, number), "jalali") == one_day
                one_day += dt.timedelta(days=1)
        assert one_day == following


@pytest.mark.parametrize("text", ["0622-03-20", "0001-01-01", "9999-03-21", "9999-12-31"])
def test_days_without_a_jalali_date(text):
    with pytest.raises(DateError, match=text):
        from_day(day(text), "jalali")


WRITTEN = [
    pytest.param("1991-12-25", "1991-12-25", "gregorian", "1991-12-25", id="day"),
    pytest.param("1991-12-25", "1991-12-25", "jalali", "1370-10-04", id="Jalali day"),
    pytest.param("1993-01-01", "1993-12-31", "gregorian", "1993", id="year"),
    pytest.param("1993-01-01", "1993-12-31", "jalali", "1371-10-11/1372-10-10", id="year in Jalali"),
    pytest.param("1991-03-21", "1992-03-20", "jalali", "1370", id="Jalali year"),
    pytest.param("1991-03-21", "1992-03-20", "gregorian", "1991-03-21/1992-03-20", id="Jalali year in days"),
    pytest.param("2010-01-21", "2010-02-19", "jalali", "1388-11", id="Jalali month"),
    pytest.param("1993-06-01", "1993-08-31", "gregorian", "1993-22", id="summer"),
    pytest.param("1993-12-01", "1994-02-28", "gregorian", "1993-24", id="winter"),
    pytest.param("1995-12-01", "1996-02-28", "gregorian", "1995-12-01/1996-02-28", id="winter but a day"),
    pytest.param("1990-01-01", "1999-12-31", "gregorian", "199X", id="decade"),
    pytest.param("1900-01-01", "1999-12-31", "gregorian", "19XX", id="century"),
    pytest.param("1000-01-01", "1999-12-31", "gregorian", "1XXX", id="millennium"),
    pytest.param("1991-01-01", "2000-12-31", "gregorian", "1991/2000", id="ten years, no decade"),
    pytest.param("1993-07-01", "1993-09-30", "gregorian", "1993-07/1993-09", id="three months, no season"),
    pytest.param("1993-01-01", "1994-05-31", "gregorian", "1993-01/1994-05", id="months"),
    pytest.param("1993-01-01", "1993-01-02", "gregorian", "1993-01-01/1993-01-02", id="days"),
    pytest.param("", "2003-12-31", "gregorian", "../2003", id="until a year"),
    pytest.param("", "2003-11-30", "gregorian", "../2003-11", id="until a month"),
    pytest.param("1991-12-01", "", "gregorian", "1991-12/..", id="since a month"),
    pytest.param("1991-01-01", "", "jalali", "1369-10-11/..", id="since a year, in Jalali"),
]


@pytest.mark.parametrize(("first", "last", "calendar", "value"), WRITTEN)
def test_writes_as_short_as_can_be(first, last, calendar, value):
    assert to_edtf(interval(first, last), calendar) == value


def test_writes_marks_at_each_end():
    vague = DateInterval(dt.date(2019, 2, 1), dt.date(2019, 2, 28), approximate=True)
    assert to_edtf(vague, "gregorian") == "2019-02~"
    assert to_edtf(vague, "jalali") == "1397-11-12~/1397-12-09~"
    assert to_edtf(DateInterval(dt.date(2019, 1, 1), None, uncertain=True), "gregorian") == "2019?/.."


COMPLETED = [
    pytest.param(
        ("1991-12-25", "1370-10-04"),
        ("1991-12-25", "1370-10-04", "1991-12-25", "1991-12-25", ("gregorian", "jalali")),
        id="both",
    ),
    pytest.param(
        ("1993", None),
        ("1993", "1371-10-11/1372-10-10", "1993-01-01", "1993-12-31", ("gregorian",)),
        id="a Gregorian year lies in two Jalali years",
    ),
    pytest.param(
        (None, "1395-05"),
        ("2016-07-22/2016-08-21", "1395-05", "2016-07-22", "2016-08-21", ("jalali",)),
        id="a Jalali month is an interval of Gregorian days",
    ),
    pytest.param(
        ("../2003", None),
        ("../2003", "../1382-10-10", None, "2003-12-31", ("gregorian",)),
        id="until",
    ),
    pytest.param(
        ("/2003", None),
        ("/2003", "/1382-10-10", None, "2003-12-31", ("gregorian",)),
        id="unknown beginning",
    ),
    pytest.param((None, "1370/.."), ("1991-03-21/..", "1370/..", "1991-03-21", None, ("jalali",)), id="open end"),
    pytest.param(
        ("1993-XX", None),
        ("1993-XX", "1371-10-11/1372-10-10", "1993-01-01", "1993-12-31", ("gregorian",)),
        id="kept as written",
    ),
    pytest.param(
        ("2016-08", "1395-05"),
        ("2016-08", "1395-05", "2016-08-01", "2016-08-21", ("gregorian", "jalali")),
        id="the days in both",
    ),
    pytest.param(
        ("../2003", "1370/.."),
        ("../2003", "1370/..", "1991-03-21", "2003-12-31", ("gregorian", "jalali")),
        id="each closes the other",
    ),
    pytest.param(
        ("1991", "1395"),
        ("1991", "1395", "1991-01-01", "1991-12-31", ("gregorian", "jalali")),
        id="the Gregorian where they disagree",
    ),
    pytest.param(("0500", None), ("0500", None, "0500-01-01", "0500-12-31", ("gregorian",)), id="no Jalali"),
]


@pytest.mark.parametrize(("given_values", "expected"), COMPLETED)
def test_completes_in_both_calendars(given_values, expected):
    assert complete(*given_values)[:-1] == expected


def test_completing_needs_a_date():
    with pytest.raises(DateError, match="at least"):
        complete()


def test_completing_keeps_the_marks_of_either():
    assert complete("2019-02~", "1397").interval.approximate


@pytest.mark.parametrize(
    ("gregorian", "jalali"),
    [
        pytest.param("1991-12-25", "1370-10-04", id="day"),
        pytest.param("1991-12-25", "1370-10", id="a day in the month"),
        pytest.param("1991", "1370-10-04", id="a day in the year"),
        pytest.param("1991", "1369", id="the year's first months"),
        pytest.param("2016-08", "1395-05", id="months that overlap"),
        pytest.param("1993-10-26/1993-10-28", "1372-08-04/1372-08-06", id="days"),
        pytest.param("1993-10-26/1993-10-28", "1372-08", id="days in the month"),
        pytest.param("../2003", "../1382", id="until"),
        pytest.param("1991/..", "1370/..", id="since"),
        pytest.param("/2003", "/1382", id="unknown beginning"),
        pytest.param("2019-02~", "1397-11", id="approximate"),
    ],
)
def test_calendars_agree(gregorian, jalali):
    assert agree(gregorian, jalali)


@pytest.mark.parametrize(
    ("gregorian", "jalali"),
    [
        pytest.param("1991-12-25", "1370-10-05", id="the next day"),
        pytest.param("1991", "1371", id="the next year"),
        pytest.param("1993-10-26/1993-10-28", "1372-08-04/1372-08-07", id="an end too late"),
        pytest.param("1993-10-26/1993-11-28", "1372-08", id="days out of the month"),
        pytest.param("../2003", "1382", id="open and closed"),
        pytest.param("1991", "1370/..", id="closed and open"),
        pytest.param("../2003", "/1382", id="open and unknown"),
    ],
)
def test_calendars_disagree(gregorian, jalali):
    assert agree(gregorian, jalali) is False


@given(days)
def test_a_day_agrees_with_itself_alone(one_day):
    jalali = to_edtf(DateInterval(one_day, one_day), "jalali")
    assert agree(one_day.isoformat(), jalali)
    if one_day > FIRST_JALALI_DAY:
        assert not agree((one_day - dt.timedelta(days=1)).isoformat(), jalali)


@pytest.mark.parametrize(
    ("given", "today", "expected"),
    [
        pytest.param(("1991-12-25", "1991-12-25"), "2024-12-25", True, id="Gregorian day"),
        pytest.param(("1991-12-25", "1991-12-25"), "2024-12-24", True, id="4 Dey, a day earlier"),
        pytest.param(("1991-12-25", "1991-12-25"), "2024-12-23", False, id="another day"),
        pytest.param(("1991-12-25", "1991-12-26"), "2024-12-25", False, id="no single day"),
        pytest.param(("1991-12-25", ""), "2024-12-25", False, id="no end"),
        pytest.param(("", "1991-12-25"), "2024-12-25", False, id="no beginning"),
        pytest.param(("0500-01-02", "0500-01-02"), "2024-12-25", False, id="before the Jalali calendar"),
    ],
)
def test_recurs(given, today, expected):
    assert recurs(interval(*given), day(today)) is expected


NINETIES = interval("1990-01-01", "1999-12-31")


@pytest.mark.parametrize(
    ("other", "overlaps"),
    [
        pytest.param(("1993-01-01", "1993-12-31"), True, id="inside"),
        pytest.param(("1990-01-01", "1999-12-31"), True, id="the same"),
        pytest.param(("1989-01-01", "1990-01-01"), True, id="one day at the beginning"),
        pytest.param(("1999-12-31", ""), True, id="from the last day on"),
        pytest.param(("", "1990-01-01"), True, id="until the first day"),
        pytest.param(("1989-01-01", "2001-01-01"), True, id="around"),
        pytest.param(("1989-01-01", "1989-12-31"), False, id="before"),
        pytest.param(("2000-01-01", ""), False, id="after"),
        pytest.param(("", "1989-12-31"), False, id="all before"),
    ],
)
def test_overlap(other, overlaps):
    assert NINETIES.overlaps(interval(*other)) is overlaps
    assert interval(*other).overlaps(NINETIES) is overlaps


@pytest.mark.parametrize(
    ("value", "other", "overlaps"),
    [
        pytest.param("/2003", "2003", True, id="the end that is known"),
        pytest.param("/2003", "2003-05", True, id="within it"),
        pytest.param("/2003", "2002", False, id="before it nothing is known"),
        pytest.param("/2003", "2004", False, id="after it"),
        pytest.param("../2003", "2002", True, id="an open beginning goes back"),
        pytest.param("1991/", "1991", True, id="the beginning that is known"),
        pytest.param("1991/", "1992", False, id="after it nothing is known"),
        pytest.param("1991/..", "1992", True, id="an open end goes on"),
        pytest.param("1991-12-25/", "1991-12-26", False, id="a day"),
        pytest.param("/2003", "../2003", True, id="open and unknown"),
        pytest.param("/2003", "1991/", False, id="two unknown ends"),
    ],
)
def test_an_unknown_end_is_met_only_within_the_end_that_is_known(value, other, overlaps):
    one, another = parse_edtf(value, "gregorian"), parse_edtf(other, "gregorian")
    assert one.overlaps(another) is overlaps
    assert another.overlaps(one) is overlaps


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        pytest.param("1991/..", "1991-01-01", "2019-02-28", id="open end"),
        pytest.param("../2003", "1918-05-28", "2003-12-31", id="open beginning"),
        pytest.param("2030/..", "2030-01-01", "2030-01-01", id="begins after all that is known"),
        pytest.param("../1900", "1900-12-31", "1900-12-31", id="ended before all that is known"),
        pytest.param("1991/", "1991-01-01", "1991-12-31", id="unknown end"),
        pytest.param("/2003", "2003-01-01", "2003-12-31", id="unknown beginning"),
        pytest.param("1993", "1993-01-01", "1993-12-31", id="closed"),
    ],
)
def test_an_open_end_holds_as_far_as_its_source_can_know(value, first, last):
    held = parse_edtf(value, "gregorian").held(dt.date(1918, 5, 28), dt.date(2019, 2, 28))
    assert (held.first, held.last) == (day(first), day(last))
    if value == "1991/..":
        assert parse_edtf(value, "gregorian").held(None, None) == parse_edtf(value, "gregorian")


def test_length():
    assert interval("1993-10-26", "1993-10-28").days == 3
    assert interval("1993-10-26", "").days is None
    assert interval("1993-10-26", "1993-10-26").is_day


def test_timeline_goes_by_beginning_then_from_wide_to_narrow():
    in_order = [
        interval("1991-01-01", ""),
        interval("1991-01-01", "1991-12-31"),
        interval("1991-01-01", "1991-01-01"),
        interval("1991-12-25", "1991-12-25"),
        interval("", "2003-12-31"),
    ]
    assert sorted([in_order[place] for place in (3, 1, 4, 0, 2)], key=lambda one: one.order) == in_order


@pytest.mark.parametrize("ends", [(None, None), (dt.date(1993, 1, 2), dt.date(1993, 1, 1))])
def test_no_interval_without_days(ends):
    with pytest.raises(DateError):
        DateInterval(*ends)
