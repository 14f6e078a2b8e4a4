"""The text of an article by itself: its sentences, its numbers, and what another text shares with it."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.curation import articles
from azir_cli.text.words import words


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" . \n\n! ", [], id="no words"),
        pytest.param("One. Two! Three? Four", ["One", "Two", "Three", "Four"], id="marks"),
        pytest.param("آيا آمد؟ آري .", ["آيا آمد", "آري"], id="Persian"),
        pytest.param("طول 8.3 كيلومتر و ۸.۳ است.2 بار", ["طول 8.3 كيلومتر و ۸.۳ است", "2 بار"], id="points"),
        pytest.param("On 27 Sept. and 4 Oct. 1888 it ran.", ["On 27 Sept. and 4 Oct. 1888 it ran"], id="months"),
        pytest.param("It ran in 1888. It stopped.", ["It ran in 1888", "It stopped"], id="a year at the end"),
        pytest.param("II. Abdülhamid came. He left.", ["II. Abdülhamid came", "He left"], id="Roman numerals"),
        pytest.param("Dr. J. Smith came.", ["Dr. J. Smith came"], id="titles and initials"),
        pytest.param("He built approx. 5 bridges.", ["He built approx. 5 bridges"], id="before a figure"),
        pytest.param("Bu xətt s. 5-də var. Bitdi.", ["Bu xətt s. 5-də var", "Bitdi"], id="Azerbaijani"),
        pytest.param("ساخت در ه. ش. آغاز شد. پايان.", ["ساخت در ه. ش. آغاز شد", "پايان"], id="Persian letters"),
        pytest.param("پل ساخته شد. 5 پل ديگر.", ["پل ساخته شد", "5 پل ديگر"], id="a figure where no letter is small"),
        pytest.param("A line\r\nanother\n", ["A line", "another"], id="lines"),
        pytest.param("«Quoted.» (In 1998.)", ["Quoted", "In 1998"], id="quotes"),
    ],
)
def test_sentences_of_an_article(written, sentences):
    assert [written[found.start : found.end] for found in articles.sentences(written)] == sentences


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        pytest.param("3 ميليارد و 100 ميليون دلار", [("3 ميليارد و 100 ميليون", {"3100000000"}, False)], id="scales"),
        pytest.param("2ميليون دلار", [("2ميليون", {"2000000"}, False)], id="without a space"),
        pytest.param("پنج میلیون تن", [("پنج میلیون", {"5000000"}, False)], id="in letters"),
        pytest.param("۱۰ هزار و ٨٫٣", [("۱۰ هزار", {"10000"}, False), ("٨٫٣", {"8.3"}, False)], id="other digits"),
        pytest.param("10 هزار، 300", [("10 هزار", {"10000"}, False), ("300", {"300"}, False)], id="a comma between"),
        pytest.param("two, three", [("two", {"2"}, True), ("three", {"3"}, True)], id="plain words"),
        pytest.param("seventy-five", [("seventy-five", {"75"}, True)], id="a hyphen"),
        pytest.param("one of them, يك جانبه", [], id="articles"),
        pytest.param("1.100", [("1.100", {"1.1", "1100"}, False)], id="a point of thousands or of tenths"),
        pytest.param("10,000", [("10,000", {"10000"}, False)], id="a comma of thousands"),
        pytest.param("on min nəfər", [("on min", {"10000"}, False)], id="Azerbaijani"),
        pytest.param("1394/1395", [("1394/1395", {"1394"}, False), ("1394/1395", {"1395"}, False)], id="two years"),
        pytest.param("26-28 اكتبر", [("26", {"26"}, False), ("28", {"28"}, False)], id="two days"),
    ],
)
def test_numbers_of_an_article(written, numbers):
    found = articles.quantities(written)
    assert [(written[one.start : one.end], one.values, one.is_plain) for one in found] == numbers


@given(st.text(alphabet="اب .!8\n\u200c،", max_size=60))
def test_every_word_is_in_one_sentence(written):
    found = articles.sentences(written)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    inside = [word for one in found for word in words(written[one.start : one.end])]
    assert [word.text for word in inside] == [
        word.text for piece in re.split(r"[!\n]|(?<!8)\.|\.(?!8)", written) for word in words(piece)
    ]


@given(st.lists(st.sampled_from("abc"), max_size=40), st.lists(st.sampled_from("abc"), max_size=40))
def test_runs_are_shared_or_not(ours, theirs):
    run, other = " ".join(ours), " ".join(theirs)
    shared = articles.shared_runs(run, articles.runs(other))
    in_common = any(" ".join(ours[at : at + 9]) in other for at in range(len(ours) - 8))
    assert bool(shared) == in_common
    assert all(piece in run and len(piece.split()) > 8 for piece in shared)
