"""The laws of searching, on the project's own facts, and the manner of what is found."""

import datetime as dt
import random

import pytest
from bases import harbour
from hypothesis import given, settings
from hypothesis import strategies as st

from azir_cli.facts import loading
from azir_cli.facts.model import Amount, Entity, Kind, When
from azir_cli.search import indexing
from azir_cli.search.engine import search
from azir_cli.search.language.morphology import forms
from azir_cli.search.language.questions import Asked
from azir_cli.search.language.stop_words import ATTRIBUTES, LIGHT_WORDS, STOP_WORDS
from azir_cli.search.lookup import MatchKind
from azir_cli.text.words import words

BASE = loading.load()
INDEX = indexing.build(BASE)


def find(query, **options):
    return search(BASE, INDEX, query, **options)


def ids(query, **options):
    return [hit.fact.id for hit in find(query, **options).hits]


# Laws


def sharing_a_label(label):
    return {fact.id for fact in BASE.facts.values() if label in fact.label.values()}


@pytest.mark.parametrize(
    ("language", "changed"),
    [
        pytest.param("en", lambda label: label, id="English"),
        pytest.param("fa", lambda label: label, id="Persian"),
        pytest.param("az", lambda label: label, id="Azerbaijani"),
        pytest.param("fa", lambda label: label.replace("ی", "ي").replace("ک", "ك"), id="Arabic letters"),
        pytest.param("fa", lambda label: label.replace("\u200c", " "), id="a space for ZWNJ"),
        pytest.param("fa", lambda label: label.replace("\u200c", ""), id="nothing for ZWNJ"),
        pytest.param(
            "az", lambda label: label.translate(str.maketrans("əığşçöüİƏŞÇÖÜĞ", "eigscouIESCOUG")), id="plain"
        ),
    ],
)
def test_every_label_finds_its_own_fact_first(language, changed):
    wrong = [
        label
        for label in (fact.label[language] for fact in BASE.facts.values())
        if set(ids(changed(label), limit=1)).isdisjoint(sharing_a_label(label))
    ]
    assert wrong == []


def test_every_id_finds_its_fact():
    assert [identifier for identifier in BASE.facts if ids(identifier, limit=1) != [identifier]] == []


def words_of_labels(language, shortest):
    return sorted(
        {
            word.text
            for fact in BASE.facts.values()
            for word in words(fact.label[language])
            if len(word.text) >= shortest and word.text.isalpha()
        }
        - STOP_WORDS
        - LIGHT_WORDS
        - ATTRIBUTES
    )


def holds(fact, word):
    """Whether a fact's texts hold a word or a form of it."""
    texts = (text for texts in (fact.label, fact.text) for text in texts.values())
    held = {part for text in texts for one in words(text) for part in (one.text, *one.parts)}
    return not held.isdisjoint((word, *(form.word for form in forms(word, INDEX.vocabulary, INDEX.is_in))))


def share_met(slips):
    """The share of (slip, word) of which one of the first three facts holds the word; known slips mean themselves."""
    told = [
        any(holds(hit.fact, word) for hit in find(slip, limit=3).hits)
        for slip, word in slips
        if slip not in INDEX and slip not in STOP_WORDS
    ]
    assert len(told) > 50
    return sum(told) / len(told)


def with_one_edit(word, letters, chance):
    place = chance.randrange(len(word))
    swapped = min(place, len(word) - 2)
    return chance.choice(
        [
            word[:place] + word[place + 1 :],
            word[:place] + chance.choice(letters) + word[place + 1 :],
            word[:place] + chance.choice(letters) + word[place:],
            word[:swapped] + word[swapped + 1] + word[swapped] + word[swapped + 2 :],
        ]
    )


@pytest.mark.parametrize(
    ("language", "letters"),
    [("en", "abcdefghiklmnoprstu"), ("az", "abcdefghiklmnoprstu"), ("fa", "ابتدرسشکمنویهپ")],
)
def test_one_typo_in_a_word_of_a_label_is_forgiven(language, letters):
    chance = random.Random(language)  # noqa: S311 - the same slips at every run
    slips = [(with_one_edit(word, letters, chance), word) for word in words_of_labels(language, shortest=5)[::2]]
    assert share_met(slips) >= 0.95


def test_a_homophone_for_a_letter_is_forgiven():
    chance = random.Random("homophones")  # noqa: S311 - the same slips at every run
    slips = []
    for word in words_of_labels("fa", shortest=4):
        places = [
            (at, group) for at, char in enumerate(word) for group in ("صسث", "ذزضظ", "تط", "حه", "غق") if char in group
        ]
        if places:
            at, group = chance.choice(places)
            slips.append((word[:at] + chance.choice(group.replace(word[at], "")) + word[at + 1 :], word))
    assert share_met(slips) >= 0.95


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_every_text_can_be_asked(text):
    found = find(text)
    assert all(0 < hit.score <= 1 for hit in found.hits)
    assert found.total == len(found.hits)
    assert not (found.hits and found.suggestions)


def test_scores_fall():
    scores = [hit.score for hit in find("railway bridge border").hits]
    assert scores == sorted(scores, reverse=True)


# What is found first, by the kinds of queries that people type


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        pytest.param("railway bridge", "border-rail-bridge-built", id="English"),
        pytest.param("electricty transfer capasity", "electricity-transfer-capacity", id="typos"),
        pytest.param("ظرفيت انتقال برق", "electricity-transfer-capacity", id="Arabic letters"),
        pytest.param("قطار نخجوان مشهد مدت", "pilgrim-train-duration", id="Persian"),
        pytest.param("راهآهن رشت", "rasht-astara-railway-under-way", id="nothing for ZWNJ"),
        pytest.param("راه آهن رشت", "rasht-astara-railway-under-way", id="a space for ZWNJ"),
        pytest.param("rah ahan rasht", "rasht-astara-railway-under-way", id="romanised"),
        pytest.param("terminal bari", "astara-cargo-terminal-final-stage", id="romanised and known"),
        pytest.param("avtomobil zavodunun acilisi", "car-plant-opening", id="Azerbaijani, plain"),
        pytest.param("Milli Məclisin təmiri", "milli-majlis-repairs", id="Azerbaijani, with cases"),
        pytest.param("Ziyad Samedzadeh", "samadzade-office", id="another romanisation"),
        pytest.param("700 MW", "electricity-transfer-capacity", id="a number with its unit"),
        pytest.param("۷۰۰ شرکت", "iranian-companies-in-azerbaijan", id="the same number of another thing"),
        pytest.param("3 میلیارد و 100 میلیون دلار", "iran-investment-in-azerbaijan", id="a number by value"),
        pytest.param("10 min avtomobil", "car-plant-capacity", id="Azerbaijani thousands"),
        pytest.param("%95", "cars-sold-2018", id="percent before"),
        pytest.param("8,3 km", "border-rail-link-length", id="a decimal comma"),
        pytest.param("25 december 1991", "iran-recognises-azerbaijan", id="a day"),
        pytest.param("4 dey 1370", "iran-recognises-azerbaijan", id="the same day, Jalali"),
        pytest.param("bahman 1388", "visa-abolition", id="a Jalali month"),
        pytest.param("when did iran recognise azerbaijan", "iran-recognises-azerbaijan", id="a question"),
        pytest.param("ظرفیت انتقال برق چقدر است", "electricity-transfer-capacity", id="a Persian question"),
        pytest.param("neçə İran şirkəti", "iranian-companies-in-azerbaijan", id="an Azerbaijani question"),
        pytest.param("how far is Neftchala from Baku", "neftchala-distance", id="an attribute that costs nothing"),
    ],
)
def test_right_fact_first(query, fact):
    assert ids(query, limit=1) == [fact]


@pytest.mark.parametrize(
    "query",
    [
        *("bitcoin", "world cup", "oil price", "پایتخت فرانسه", "xkcdq", "futbol nəticələri", "weather in baku?"),
        *("capital of france", "قیمت نفت", "neft qiyməti", "جام جهانی", "how to cook rice", "1850", "999 MW", "۱۲۳۴۵"),
        *("the", "who", "?", "", "   ", "1 january 2001"),
    ],
)
def test_nothing_is_found(query):
    assert ids(query) == []


@pytest.mark.parametrize(
    ("query", "first", "later"),
    [
        pytest.param("ilham aliyev", "ilham-aliyev", "heydar-aliyev", id="exact names win"),
        pytest.param("heydar aliyev", "heydar-aliyev", "ilham-aliyev", id="the other way round"),
    ],
)
def test_facts_about_the_query_come_first(query, first, later):
    hits = find(query).hits
    places = {name: [at for at, hit in enumerate(hits) if name in hit.fact.entities] for name in (first, later)}
    assert places[first][:3] == [0, 1, 2]
    alone = [at for at in places[later] if at not in places[first]]
    assert not alone or min(alone) > max(places[first][:5])


# The manner


@pytest.mark.parametrize(
    ("query", "word", "met", "how"),
    [
        pytest.param("Railway", "Railway", "railway", MatchKind.EXACT, id="exact"),
        pytest.param("railwya", "railwya", "railway", MatchKind.TYPO, id="typo"),
        pytest.param("xodro", "xodro", "خودرو", MatchKind.SOUND, id="sound"),
        pytest.param("نخج", "نخج", "نخجوان", MatchKind.PREFIX, id="prefix"),
        pytest.param("غطار", "غطار", "قطار", MatchKind.FORM, id="homophone"),
        pytest.param("3100 million dollars", "3100 million", "3.1 billion", MatchKind.NUMBER, id="number"),
        pytest.param("4 dey 1370", "4 dey 1370", "1370-10-04", MatchKind.DATE, id="date"),
        pytest.param("25 dec 1991", "25 dec 1991", "1991-12-25", MatchKind.DATE, id="date of the other calendar"),
    ],
)
def test_matched(query, word, met, how):
    match = find(query).hits[0].matched[0]
    assert (match.word, match.met.lower(), match.how) == (word, met, how)


@pytest.mark.parametrize(
    ("query", "asked", "kind", "value", "record"),
    [
        pytest.param("when was the visa abolished", Asked.DATE, "date", "1388-11", When, id="date"),
        pytest.param("how many iranian companies", Asked.AMOUNT, "amount", 700, Amount, id="amount"),
        pytest.param(
            "how many percent of visitors came for treatment", Asked.AMOUNT, "amount", (50, 60), Amount, id="range"
        ),
        pytest.param("who heads the friendship group", Asked.PERSON, "entity", "vasif-talibov", Entity, id="person"),
        pytest.param(
            "where was the first cultural agreement signed", Asked.PLACE, "entity", "baku", Entity, id="place"
        ),
    ],
)
def test_answers(query, asked, kind, value, record):
    found = find(query)
    answer = found.hits[0].answer
    assert found.asked is asked
    assert (answer.kind, answer.value, type(answer.record)) == (kind, value, record)


@pytest.mark.parametrize("query", ["railway", "why did the Popular Front fall", "what is lavash"])
def test_no_answer_where_none_is_asked(query):
    assert find(query).hits[0].answer is None


def test_suggestions_where_nothing_is_found():
    index = indexing.build(harbour.BASE)
    assert search(harbour.BASE, index, "bakv").suggestions == ("Baku",)
    assert search(harbour.BASE, index, "xkcdq").suggestions == ()
    assert search(harbour.BASE, index, "railwya", exact=True).suggestions == ("Railway",)
    assert "Neftchala" in search(harbour.BASE, index, "neft").suggestions


def test_exact_takes_words_as_they_are():
    assert ids("railway", exact=True)
    assert ids("railwya", exact=True) == []
    assert ids("railway bridge", exact=True) == [
        identifier for identifier in ids("railway bridge") if identifier in ids("railway bridge", exact=True)
    ]
    assert all(match.how is MatchKind.EXACT for hit in find("railway bridge", exact=True).hits for match in hit.matched)


def test_facts_left_out_do_not_measure_the_others():
    every = find("railway").hits
    kept = find("railway", keep=lambda fact: fact.kind is not every[0].fact.kind).hits
    assert kept
    assert all(hit.fact.kind is not every[0].fact.kind for hit in kept)
    assert kept[0].score == next(hit.score for hit in every if hit.fact == kept[0].fact)
    assert ids("railway", keep=lambda _: False) == []


def test_limit_shows_the_first_and_counts_all():
    every = find("iran")
    assert find("iran", limit=3).hits == every.hits[:3]
    assert find("iran", limit=3).total == every.total == len(every.hits) > 3


def test_explanation_tells_of_every_word():
    hit = find("border railwya bridge built agreement").hits[0]
    told = hit.explanation
    assert [one.word for one in told.words] == ["border", "railwya", "bridge", "built", "agreement"]
    assert [bool(one.how) for one in told.words] == [True, True, True, True, False]
    assert told.words[1].where == "label"
    assert 0 < told.coverage < 1
    assert told.score == hit.score


def test_today_is_a_date():
    anniversary = dt.date(1991, 12, 25)
    assert "iran-recognises-azerbaijan" in ids("today", today=anniversary)
    assert ids("today", today=dt.date(1985, 1, 1)) == []


def test_importance_decides_between_equals():
    kinds = [hit.fact.kind for hit in find("visa").hits]
    assert kinds[0] is Kind.EVENT


@pytest.mark.parametrize(
    ("written", "others"),
    [
        pytest.param("راه‌آهن", ["راه آهن", "راهآهن", "راه اهن"], id="two parts"),
        pytest.param("حمل‌ونقل", ["حمل ونقل", "حملونقل"], id="three parts in two words"),
        pytest.param("پل راه‌آهن", ["پل راه آهن", "پل راهآهن"], id="after another word"),
    ],
)
def test_parts_of_a_word_find_what_the_word_finds(written, others):
    found = [(hit.fact.id, hit.score) for hit in find(written).hits]
    assert found
    for other in others:
        assert [(hit.fact.id, hit.score) for hit in find(other).hits] == found


def test_of_an_endless_query_the_beginning_counts():
    assert ids("railway bridge " + "at the border " * 5000)[:1] == ["border-rail-bridge-built"]
