"""Spellings of one word in two scripts sound alike; other words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.search.language.phonetics import coarse_key, is_alike, likeness, sounds
from azir_cli.text.words import is_persian


def heard_alike(one, other):
    """The best likeness of any reading of one word with any of the other, 0 where no keys agree."""
    return max(
        (is_alike(a, b) for a in sounds(one) for b in sounds(other) if coarse_key(a) == coarse_key(b)),
        default=0.0,
    )


@pytest.mark.parametrize(
    ("latin", "persian"),
    [
        pytest.param("Heydar", "حیدر", id="a name"),
        pytest.param("Geidar", "حیدر", id="by way of Russian"),
        pytest.param("Aliyev", "علی‌اف", id="ev at the end"),
        pytest.param("Əliyev", "علیف", id="with a Latin letter of Azerbaijani"),
        pytest.param("Talybov", "طالب‌اف", id="ov at the end"),
        pytest.param("Naxçıvan", "نخجوان", id="ch and j are near"),
        pytest.param("Nakhchivan", "نخجوان", id="kh is one consonant"),
        pytest.param("Nakhichevan", "نخجوان", id="a vowel more"),
        pytest.param("Qarabağ", "قره‌باغ", id="a silent ه before ZWNJ"),
        pytest.param("Karabakh", "قره‌باغ", id="k and kh for q"),
        pytest.param("Neftchala", "نفتچالا", id="t and ch"),
        pytest.param("Neftcala", "نفتچالا", id="c for ç"),
        pytest.param("Nowruz", "نوروز", id="w is a vowel"),
        pytest.param("Novruz", "نوروز", id="v is a vowel"),
        pytest.param("khodro", "خودرو", id="romanised"),
        pytest.param("rahahan", "راه‌آهن", id="two parts"),
        pytest.param("sarmayegozari", "سرمایه‌گذاری", id="a long word"),
        pytest.param("hamsaye", "همسایه", id="a final ه behind ی"),
        pytest.param("goruh", "گروه", id="a final ه behind و"),
        pytest.param("Kamancheh", "کمانچه", id="a final h"),
        pytest.param("khahar", "خواهر", id="خوا is خا"),
        pytest.param("esteghlal", "استقلال", id="an initial vowel"),
        pytest.param("YUNESKO", "یونسکو", id="capitals, an initial y"),
    ],
)
def test_same_word_in_two_scripts(latin, persian):
    assert heard_alike(latin, persian) > 0.7


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("oil", "علی", id="two consonants, other vowels"),
        pytest.param("visa", "ویزا", id="s is not z"),
        pytest.param("khodro", "کودک", id="another consonant"),
        pytest.param("Baku", "مسکو", id="other consonants"),
        pytest.param("train", "ترمینال", id="more consonants"),
        pytest.param("a", "ا", id="too short to tell"),
        pytest.param("Paris", "Persia", id="Latin words write their vowels"),
        pytest.param("drone", "دوران", id="a long vowel is never left out"),
        pytest.param("1991", "۱۹۹۱", id="no letters"),
    ],
)
def test_left_apart(one, other):
    assert heard_alike(one, other) == 0


def test_ambiguous_letters_have_several_readings():
    assert len(sounds("Culfa")) > 1
    assert len(sounds("حیدر")) == 1


@pytest.mark.parametrize(("word", "expected"), [("راه", True), ("rah", False), ("", False), ("rahراه", True)])
def test_script(word, expected):
    assert is_persian(word) is expected


@given(st.text(max_size=30))
def test_every_text_has_a_sound(text):
    assert all(isinstance(coarse_key(sound), str) for sound in sounds(text))


_LATIN = st.text("abcdefghijklmnopqrstuvwxyzçşğə", min_size=1, max_size=12)


@given(_LATIN, _LATIN)
def test_likeness_is_symmetric_and_a_share(one, other):
    a, b = sounds(one)[0], sounds(other)[0]
    assert 0 <= likeness(a, b) <= 1
    assert likeness(a, b) == pytest.approx(likeness(b, a))
    assert likeness(a, a) == 1
