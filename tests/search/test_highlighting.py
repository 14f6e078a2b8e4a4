"""What a hit met is found again in texts as they are written."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.search.highlighting import Match, highlights, numbers_in
from azir_cli.search.lookup import MatchKind


@pytest.mark.parametrize(
    ("text", "match", "expected"),
    [
        pytest.param(
            "New border railway: 8.3 km", Match("railwya", "Railway", MatchKind.TYPO), ["railway"], id="a word"
        ),
        pytest.param("راه‌آهن تازهٔ مرزی", Match("rah ahan", "راه‌آهن", MatchKind.SOUND), ["راه‌آهن"], id="with ZWNJ"),
        pytest.param("راه‌آهن تازه", Match("ahan", "آهن", MatchKind.SOUND), ["راه‌آهن"], id="a part"),
        pytest.param("راه آهن رشت", Match("راه‌آهن", "راه‌آهن", MatchKind.EXACT), ["راه آهن"], id="written as two"),
        pytest.param(
            "Naxçıvan–Məşhəd", Match("nakhchivan", "Naxçıvan", MatchKind.SOUND), ["Naxçıvan"], id="with marks"
        ),
        pytest.param(
            "بازدید: بیش از یک میلیون نفر", Match("1,000,000", "1000000", MatchKind.NUMBER), ["یک میلیون"], id="number"
        ),
        pytest.param("سهم: ۲۵ درصد", Match("25%", "25", MatchKind.NUMBER), ["۲۵"], id="digits of another script"),
        pytest.param(
            "Recognised on 25 December 1991",
            Match("۴ دی ۱۳۷۰", "1370-10-04", MatchKind.DATE),
            ["25 December 1991"],
            id="date",
        ),
        pytest.param("Visa abolition", Match("x", "railway", MatchKind.EXACT), [], id="left alone"),
    ],
)
def test_highlights(text, match, expected):
    assert [text[start:end] for start, end in highlights(text, [match])] == expected


def test_spans_are_joined_and_in_order():
    text = "North–South corridor: North"
    matched = [Match("corridor", "corridor", MatchKind.EXACT), Match("north", "North", MatchKind.EXACT)]
    assert [text[start:end] for start, end in highlights(text, matched)] == ["North", "corridor", "North"]


def test_overlapping_spans_are_one():
    matched = [Match("راهآهن", "راه‌آهن", MatchKind.EXACT), Match("ahan", "آهن", MatchKind.SOUND)]
    assert highlights("راه آهن رشت", matched) == [(0, 7)]


def test_dates_apart_are_left_alone():
    assert highlights("Visit of October 1993", [Match("1996", "1996-11", MatchKind.DATE)]) == []


def test_numbers_are_found_as_written():
    assert list(numbers_in("۳٫۱ میلیارد دلار, 3.1 billion, 3.1", "3100000000")) == ["۳٫۱ میلیارد", "3.1 billion"]


@given(st.text(max_size=60), st.text(max_size=20), st.sampled_from(MatchKind))
def test_spans_lie_in_any_text(text, word, how):
    spans = highlights(text, [Match(word, word, how)])
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
