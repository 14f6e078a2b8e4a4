"""Question words in three languages say what is asked, and are not searched for."""

import pytest

from azir_cli.search.language.attributes import attribute, read_kind
from azir_cli.search.language.questions import REASONS, Asked, read_question
from azir_cli.search.language.units import measures_of
from azir_cli.search.query import ATTRIBUTE, LIGHT, REQUIRED, parse_query
from azir_cli.text.words import words


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("when did it open", Asked.DATE, id="when"),
        pytest.param("in which year was it signed", Asked.DATE, id="which year"),
        pytest.param("چه زمانی لغو شد", Asked.DATE, id="چه زمانی"),
        pytest.param("در چه سالی", Asked.DATE, id="چه سالی"),
        pytest.param("nə vaxt açılıb", Asked.DATE, id="nə vaxt"),
        pytest.param("hansı ildə", Asked.DATE, id="hansı ildə"),
        pytest.param("how many cars", Asked.AMOUNT, id="how many"),
        pytest.param("how long is it", Asked.AMOUNT, id="how long"),
        pytest.param("چند شرکت", Asked.AMOUNT, id="چند"),
        pytest.param("ظرفیت چقدر است", Asked.AMOUNT, id="چقدر"),
        pytest.param("neçə şirkət", Asked.AMOUNT, id="neçə"),
        pytest.param("gücü nə qədərdir", Asked.AMOUNT, id="nə qədərdir"),
        pytest.param("who heads it", Asked.PERSON, id="who"),
        pytest.param("چه کسی رئیس است", Asked.PERSON, id="چه کسی"),
        pytest.param("kim rəhbərlik edir", Asked.PERSON, id="kim"),
        pytest.param("where is it", Asked.PLACE, id="where"),
        pytest.param("کارخانه کجاست", Asked.PLACE, id="کجاست"),
        pytest.param("zavod harada yerləşir", Asked.PLACE, id="harada"),
        pytest.param("why did it fall", Asked.REASON, id="why"),
        pytest.param("چرا سقوط کرد", Asked.REASON, id="چرا"),
        pytest.param("niyə", Asked.REASON, id="niyə"),
    ],
)
def test_asked(text, asked):
    assert read_question([word.text for word in words(text)]).asked is asked


@pytest.mark.parametrize(
    ("text", "asked", "narrower"),
    [
        pytest.param("which cities does it pass", Asked.PLACE, {"city"}, id="a plural"),
        pytest.param("which two other cities", Asked.PLACE, {"city"}, id="words between"),
        pytest.param("in which countries", Asked.PLACE, {"country"}, id="countries"),
        pytest.param("which iranian companies built it", Asked.ORGANISATION, set(), id="companies"),
        pytest.param("which party ruled", Asked.ORGANISATION, {"group"}, id="a party"),
        pytest.param("what year did it start", Asked.DATE, set(), id="what year"),
        pytest.param("what dates", Asked.DATE, set(), id="what dates"),
        pytest.param("what time does it leave", Asked.TIME, set(), id="the time of day"),
        pytest.param("how many kilometres is it", Asked.AMOUNT, {"length"}, id="a unit"),
        pytest.param("how long does it take", Asked.AMOUNT, {"length", "duration"}, id="how long"),
        pytest.param("how long is its length", Asked.AMOUNT, {"length"}, id="an attribute narrows"),
        pytest.param("how much does it cost", Asked.AMOUNT, {"money"}, id="cost"),
        pytest.param("how often does it run", Asked.AMOUNT, {"frequency"}, id="how often"),
        pytest.param("how old is he", Asked.AMOUNT, {"age"}, id="how old"),
        pytest.param("what is the price of it", Asked.AMOUNT, {"money"}, id="what is, with an attribute"),
        pytest.param(
            "what is its capacity",
            Asked.AMOUNT,
            {"count", "people", "mass", "power", "volume", "area", "frequency"},
            id="capacity",
        ),
        pytest.param("what is the population", Asked.AMOUNT, {"people"}, id="population"),
        pytest.param("what post did he hold", Asked.OFFICE, set(), id="a post"),
        pytest.param("what is the advantage of it", Asked.REASON, set(), id="an advantage"),
        pytest.param("what happened in the year 1993", None, set(), id="an attribute elsewhere"),
        pytest.param("که کدوم شهرا رد میشه", Asked.PLACE, {"city"}, id="شهرا"),
        pytest.param("کدام کشورها", Asked.PLACE, {"country"}, id="کشورها"),
        pytest.param("کدوم شرکتا", Asked.ORGANISATION, set(), id="شرکتا"),
        pytest.param("کارخونه کجاس", Asked.PLACE, set(), id="کجاس"),
        pytest.param("این کیه", Asked.PERSON, set(), id="کیه"),
        pytest.param("کیا اومدن", Asked.PERSON, set(), id="کیا"),
        pytest.param("به کی وصل بود", Asked.PERSON, set(), id="who behind a preposition"),
        pytest.param("سال ۱۹۹۶ رو کی برد", Asked.PERSON, set(), id="who, as the date is said"),
        pytest.param("کی شروع شد", Asked.DATE, set(), id="when"),
        pytest.param("چندتاس", Asked.AMOUNT, set(), id="چندتاس"),
        pytest.param(
            "ظرفیتش چقدره",
            Asked.AMOUNT,
            {"count", "people", "mass", "power", "volume", "area", "frequency"},
            id="ظرفیتش",
        ),
        pytest.param("با قطار چند ساعته", Asked.AMOUNT, {"duration"}, id="چند ساعته"),
        pytest.param("چند کیلومتره", Asked.AMOUNT, {"length"}, id="چند کیلومتره"),
        pytest.param("قیمتش چنده", Asked.AMOUNT, {"money"}, id="قیمتش"),
        pytest.param("چند سالشه", Asked.AMOUNT, {"age"}, id="چند سالشه"),
        pytest.param("طول خط چیست", Asked.AMOUNT, {"length"}, id="طول … چیست"),
        pytest.param("سمتش چی بود", Asked.OFFICE, set(), id="سمتش"),
        pytest.param("قبلا چیکاره بود", Asked.OFFICE, set(), id="چیکاره"),
        pytest.param("فایده‌ش چیه", Asked.REASON, set(), id="فایده"),
        pytest.param("hansı şəhərlərdən keçir", Asked.PLACE, {"city"}, id="hansı şəhərlərdən"),
        pytest.param("hansi olkeler", Asked.PLACE, {"country"}, id="without diacritics"),
        pytest.param("hansı İran şirkətləri", Asked.ORGANISATION, set(), id="şirkətləri"),
        pytest.param("neçə dənə", Asked.AMOUNT, set(), id="neçə dənə"),
        pytest.param("nece nefer", Asked.AMOUNT, {"people", "count"}, id="nece nefer"),
        pytest.param("necə qurulub", None, set(), id="necə is how"),
        pytest.param("ne vaxt", Asked.DATE, set(), id="ne vaxt"),
        pytest.param("neçənci ildə", Asked.DATE, set(), id="neçənci ildə"),
        pytest.param("uzunluğu nə qədərdir", Asked.AMOUNT, {"length"}, id="nə qədərdir"),
        pytest.param("neçə faizini", Asked.AMOUNT, {"share"}, id="neçə faizini"),
        pytest.param("vəzifəsi nədir", Asked.OFFICE, set(), id="vəzifəsi"),
        pytest.param("faydası nədir", Asked.REASON, set(), id="faydası"),
        pytest.param("kimdir", Asked.PERSON, set(), id="kimdir"),
        pytest.param("hardadır", Asked.PLACE, set(), id="hardadır"),
        pytest.param("saat neçədə", Asked.TIME, set(), id="saat neçədə"),
        pytest.param("vasif kie", Asked.PERSON, set(), id="kie"),
        pytest.param("kojast", Asked.PLACE, set(), id="kojast"),
        pytest.param("az kodum shahra", Asked.PLACE, {"city"}, id="kodum shahra"),
        pytest.param("chand darsade", Asked.AMOUNT, {"share"}, id="chand darsade"),
        pytest.param("key bood", Asked.DATE, set(), id="key"),
        pytest.param("key export", None, set(), id="an English word"),
    ],
)
def test_what_sort_of_answer(text, asked, narrower):
    found = read_question([word.text for word in words(text)], text.split())
    assert (found.asked, {*map(str, found.measures), *found.types}) == (asked, narrower)


def test_two_kinds_are_asked_for():
    assert [kind.asked for kind in read_question(["where", "and", "when"]).kinds] == [Asked.PLACE, Asked.DATE]
    assert [kind.asked for kind in read_question(["کی", "برد"]).kinds] == [Asked.DATE, Asked.PERSON]


def test_what_is_counted_and_what_only_names_the_kind():
    assert read_question(["how", "many", "cars", "were", "made"]).counted == 2
    assert read_question(["how", "many", "hours"]).counted is None
    assert read_question(["which", "iranian", "companies"]).naming == {2}
    assert read_question(["which", "city"]).asking == {0, 1}


@pytest.mark.parametrize(
    ("unit", "names", "measure"),
    [
        ("km", (), "length"),
        ("usd", ("US dollars",), "money"),
        ("mln-manat", ("manat",), "money"),
        ("trip-per-week", (), "frequency"),
        ("km-per-hour", (), "speed"),
        ("reys", ("reys/həftə",), "frequency"),
        ("summit", ("summits",), "count"),
    ],
)
def test_measure_of_a_unit(unit, names, measure):
    assert measures_of(unit, names) == {measure}


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("lengths", "amount length"),
        ("uzunlugunun", "amount length"),
        ("qiymetini", "amount money"),
        ("قیمتش", "amount money"),
        ("سهمشون", "amount share"),
        ("semat", "office"),
        ("vezifesinde", "office"),
        ("purposes", "reason"),
    ],
)
def test_attribute_in_any_form(word, key):
    assert attribute(word).kind == read_kind(key)


@pytest.mark.parametrize("word", ["railway", "say", "pay", "عرضه", "باران", "نامه", "سودان", "position3", "agentlik"])
def test_no_attribute(word):
    assert attribute(word) is None


@pytest.mark.parametrize("text", ["railway", "راه‌آهن", "dəmir yolu", "what is lavash", "لواش چیست", "lavaş nədir", ""])
def test_asks_nothing_that_has_a_field(text):
    assert read_question([word.text for word in words(text)]).asked is None


def terms(text):
    return {term.raw: term for term in parse_query(text).terms}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("when did iran recognise azerbaijan", ["iran", "recognise", "azerbaijan"], id="question words go"),
        pytest.param("what is lavash?", ["lavash"], id="and those that ask nothing"),
        pytest.param("the train to Mashhad", ["train", "Mashhad"], id="stop words go"),
        pytest.param("قطار از نخجوان به مشهد", ["قطار", "نخجوان", "مشهد"], id="Persian stop words go"),
        pytest.param("25 December 1991", ["25 December 1991"], id="a date is one term"),
        pytest.param("۴ دی ۱۳۷۰", ["۴ دی ۱۳۷۰"], id="a Jalali date"),
        pytest.param("visit 1993", ["visit", "1993"], id="a year"),
        pytest.param("3.1 billion dollars", ["3.1 billion", "dollars"], id="a number with its scale"),
        pytest.param("40th anniversary", ["40", "anniversary"], id="an ordinal"),
        pytest.param("the", [], id="nothing is left"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_terms(text, expected):
    assert list(terms(text)) == expected


@pytest.mark.parametrize(
    ("text", "term", "weight"),
    [
        pytest.param("length of the railway", "length", ATTRIBUTE, id="an attribute"),
        pytest.param("700 MW", "MW", ATTRIBUTE, id="a unit behind its number"),
        pytest.param("megawatts", "megawatts", REQUIRED, id="a unit alone"),
        pytest.param("two memoranda", "two", ATTRIBUTE, id="a small number in letters"),
        pytest.param("2 memoranda", "2", REQUIRED, id="a number in figures"),
        pytest.param("what did aliyev say about energy", "say", LIGHT, id="a light word"),
        pytest.param("بیماران به ایران می‌روند", "می‌روند", LIGHT, id="a Persian verb"),
        pytest.param("total length", "length", REQUIRED, id="attributes alone are what is sought"),
        pytest.param("railway", "railway", REQUIRED, id="a word"),
    ],
)
def test_weights(text, term, weight):
    assert terms(text)[term].weight == weight


@pytest.mark.parametrize(
    ("text", "unit"),
    [("700 MW", "mw"), ("$3.1bn", "usd"), ("%95", "%"), ("95%", "%"), ("8,3 km", "km"), ("700", "")],
)
def test_unit_of_a_number(text, unit):
    assert next(term.unit for term in parse_query(text).terms if term.value is not None) == unit


def test_why_is_looked_for_as_a_reason():
    assert terms("why did it end")["why"].instead == REASONS


def test_an_attribute_asks_without_a_question_word():
    assert parse_query("visa abolition date").asked is Asked.DATE
    assert parse_query("railway length").asked is Asked.AMOUNT
