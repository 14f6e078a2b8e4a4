import os
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import arabic_reshaper
import bidi as python_bidi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.terminal.bidi import MIRROR, first_strong, levels, visual_order
from azir_cli.terminal.detection import MODES
from azir_cli.terminal.kitty import needs_slant
from azir_cli.terminal.mapped_text import MappedText
from azir_cli.terminal.modes import SENDING, reorder_for, shape_for
from azir_cli.terminal.shaping import shape
from azir_cli.text.characters import code, isolate

UNICODE_DATA = Path(os.environ.get("AZIR_UNICODE_DATA", "/usr/share/unicode"))
ALL_WORDS = os.environ.get("AZIR_ALL_WORDS")


def unicode_lines(name):
    path = UNICODE_DATA / name
    if not path.is_file():
        pytest.skip(f"no {name} in {UNICODE_DATA}: set AZIR_UNICODE_DATA to a folder of Unicode's data files")
    with path.open(encoding="utf-8") as lines:
        yield from (line.strip() for line in lines if line.strip() and not line.startswith("#"))


def characters(codes):
    return "".join(chr(int(code, 16)) for code in codes.split())


def shown(text, base="rtl"):
    """What UAX #9 shows of a logical text, from left to right."""
    resolved = levels(text, base)
    return "".join(MIRROR.get(text[i], text[i]) if resolved[i] & 1 else text[i] for i in visual_order(resolved))


def test_every_case_of_bidi_character_test():
    directions = {"0": "ltr", "1": "rtl", "2": "auto"}
    passed = newer = 0
    for line in unicode_lines("BidiCharacterTest.txt"):
        codes, direction, _, wanted_levels, wanted_order = line.split(";")
        text = characters(codes)
        if not all(map(unicodedata.bidirectional, text)):
            newer += 1  # assigned after the version of `unicodedata`
            continue
        resolved = levels(text, directions[direction])
        assert resolved == [-1 if level == "x" else int(level) for level in wanted_levels.split()], line
        assert visual_order(resolved) == [int(i) for i in wanted_order.split()], line
        passed += 1
    print(f"{passed} cases pass, {newer} are newer than Unicode {unicodedata.unidata_version}")  # noqa: T201
    assert passed > 90_000


def test_mirror_pairs_are_those_of_unicode():
    pairs = {}
    for line in unicode_lines("BidiMirroring.txt"):
        one, other = line.partition("#")[0].split(";")
        pairs[characters(one)] = characters(other)
    assert pairs == MIRROR


def test_brackets_are_those_of_unicode():
    kinds = {"o": "Ps", "c": "Pe"}
    brackets = {}
    for line in unicode_lines("BidiBrackets.txt"):
        one, other, kind = line.partition("#")[0].split(";")
        brackets[characters(one)] = (characters(other), kinds[kind.strip()])
    assert brackets == {
        one: (other, unicodedata.category(one))
        for one, other in MIRROR.items()
        if unicodedata.category(one) in ("Ps", "Pe") and unicodedata.bidirectional(one) == "ON"
    }


@pytest.mark.parametrize(
    ("text", "base", "wanted"),
    [
        pytest.param("abc", "ltr", [0, 0, 0], id="latin"),
        pytest.param("اب", "rtl", [1, 1], id="persian"),
        pytest.param("اب", "auto", [1, 1], id="persian alone"),
        pytest.param("12", "auto", [0, 0], id="digits alone"),
        pytest.param("ا ۱۲", "rtl", [1, 1, 2, 2], id="persian digits"),
        pytest.param("ا (ab)", "rtl", [1, 1, 1, 2, 2, 1], id="brackets take the base"),
        pytest.param("a (اب)", "ltr", [0, 0, 0, 1, 1, 0], id="brackets in an English cell"),
        pytest.param("ا\u200cب", "rtl", [1, -1, 1], id="ZWNJ is removed"),
        pytest.param("a \u2067ا b\u2069 c", "ltr", [0, 0, 0, 1, 1, 2, 0, 0, 0], id="isolate"),
        pytest.param("a\tا\u2029b", "ltr", [0, 0, 1, 0, 0], id="separators have the level of the paragraph"),
        pytest.param("\u2067ا\u2029b", "ltr", [0, 1, 0, 2], id="isolate without an end"),
        pytest.param(
            "\u202b" * 130 + "ا" + "\u202c" * 130 + "b", "ltr", [-1] * 130 + [125] + [-1] * 130 + [0], id="depth"
        ),
        pytest.param("\u2068ا\u2069 \u2068b", "ltr", [0, 1, 0, 0, 0, 2], id="isolates that find their direction"),
        pytest.param("", "rtl", [], id="nothing"),
    ],
)
def test_levels(text, base, wanted):
    assert levels(text, base) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("12 Baku باکو", "ltr", id="latin first"),
        pytest.param("«باکو» Baku", "rtl", id="persian first"),
        pytest.param("\u2067باکو\u2069 Baku", "ltr", id="isolates are passed over"),
        pytest.param("\u2069 باکو", "rtl", id="stray end of an isolate"),
        pytest.param("۱۲", "rtl", id="nothing strong takes the default"),
    ],
)
def test_first_strong(text, wanted):
    assert first_strong(text, "rtl") == wanted


PLAIN = st.text(alphabet="سلامبکوپچ abcXYZ ۰۱۲345.,:-/+%؛،", max_size=40)


@given(PLAIN, st.sampled_from([("ltr", "L"), ("rtl", "R")]))
def test_plain_texts_are_ordered_as_by_python_bidi(text, base):
    ours, theirs = base
    # it puts no brackets in order, hence none here
    assert shown(text, ours) == python_bidi.get_display(text, base_dir=theirs)


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        pytest.param("باکو", "\ufe91\ufe8e\ufb90\ufeee", id="initial final initial final"),
        pytest.param("ایران", "\ufe8d\ufbfe\ufeae\ufe8d\ufee5", id="isolated alef and final"),
        pytest.param("پیچ", "\ufb58\ufbff\ufb7b", id="medial"),
        pytest.param("سلام", "\ufeb3\ufefc\ufee1", id="lam-alef joined before"),
        pytest.param("لالا", "\ufefb\ufefb", id="lam-alef alone"),
        pytest.param("الآن", "\ufe8d\ufef5\ufee5", id="lam-alef with madda"),
        pytest.param("ال\u0627\u0653ن", "\ufe8d\ufef5\ufee5", id="lam-alef with a combining madda"),
        pytest.param("لَا", "\ufefb", id="vowel inside lam-alef"),
        pytest.param("الله", "\ufe8d\ufedf\ufee0\ufeea", id="Allah stays four letters"),
        pytest.param("می\u200cرود", "\ufee3\ufbfd\ufead\ufeed\ufea9", id="ZWNJ parts and goes"),
        pytest.param("ه\u200d.", "\ufeeb.", id="ZWJ joins and goes"),
        pytest.param("بـب", "\ufe91ـ\ufe90", id="tatweel"),
        pytest.param("ملّی", "\ufee3\ufee0\ufbfd", id="shadda goes"),
        pytest.param("آب", "\ufe81\ufe8f", id="precomposed madda"),
        pytest.param("ا\u0653ب", "\ufe81\ufe8f", id="combining madda"),
        pytest.param("مسی\u0654ول", "\ufee3\ufeb4\ufe8c\ufeee\ufedd", id="hamza over Persian yeh"),
        pytest.param("خانهٔ", "\ufea7\ufe8e\ufee7\ufeea\ufbfc", id="heh with hamza is not heh"),
        pytest.param("خانۀ", "\ufea7\ufe8e\ufee7\ufeea\ufbfc", id="precomposed heh with hamza"),
        pytest.param("خانه", "\ufea7\ufe8e\ufee7\ufeea", id="heh"),
        pytest.param("ه\u0654\u200cها", "\ufee9\ufbfc\ufeeb\ufe8e", id="heh with hamza before ZWNJ"),
        pytest.param("ڵێ", "ڵێ", id="letters without forms stand alone"),
        pytest.param("\u0651", "", id="mark without a letter"),
    ],
)
def test_joining(word, wanted):
    line = shape(word, every=True, bare=True)
    assert line.text == wanted
    assert len(line.source) == len(line.text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Iran 12", id="latin"),
        pytest.param("ایران باکو", id="no lam-alef"),
        pytest.param("می\u200cرود خانهٔ ملّی", id="ZWNJ and marks"),
        pytest.param("۱۲٬۳۴۵ ٪", id="digits"),
    ],
)
def test_left_as_typed_where_the_terminal_shapes(text):
    assert shape(text, every=False, bare=False) == MappedText(text, tuple(range(len(text))))


def test_shaping_tells_what_each_character_shows():
    assert shape("سلام بَد", every=True, bare=True).source == (0, 1, 3, 4, 5, 7)
    assert shape("سلام بد", every=False, bare=False) == MappedText("\ufeb3\ufefc\ufee1 بد", (0, 1, 3, 4, 5, 6))
    assert shape("علاقهٔ", every=False, bare=False).text == "\ufecb\ufefc\ufed7\ufeea\u0654"


def test_words_join_as_by_arabic_reshaper():
    if not shutil.which("aspell"):
        pytest.skip("no Persian word list: aspell is not installed (Debian: aspell, aspell-fa)")
    master = subprocess.run(
        ["aspell", "--encoding=utf-8", "-d", "fa", "dump", "master"], capture_output=True, check=False
    )
    if master.returncode:
        pytest.skip("no Persian word list: aspell has no Persian dictionary (Debian: aspell-fa)")
    expanded = subprocess.run(
        ["aspell", "--encoding=utf-8", "-l", "fa", "expand"], input=master.stdout, capture_output=True, check=True
    )
    words = sorted(set(expanded.stdout.decode().split()))
    if not ALL_WORDS:  # 330,000 of them take their time
        words = words[::10]
    reshaper = arabic_reshaper.ArabicReshaper({"ARABIC LIGATURE ALLAH": False, "delete_harakat": True})
    theirs = reshaper.reshape("\n".join(words)).replace("\u200c", "").split("\n")
    ours = shape("\n".join(words), every=True, bare=True).text.split("\n")
    # reshaper makes a bare heh of heh with hamza
    differing = [word for word, a, b in zip(words, ours, theirs, strict=True) if a != b and "ه\u0654" not in word]
    assert differing == []
    assert len(words) > 30_000


SENT = [
    pytest.param("raw", "سلام (INSTC) ۱۲", "سلام (INSTC) ۱۲", id="raw"),
    pytest.param("isolate", "سلام (INSTC) ۱۲", "\u2067\u200f\ufeb3\ufefc\ufee1 (INSTC) ۱۲\u2069", id="isolate"),
    pytest.param("isolate", "ملّی", "\u2067\u200fملّی\u2069", id="isolate keeps marks"),
    pytest.param("isolate", "راه INSTC.", "\u2067\u200fراه INSTC\u200f.\u2069", id="isolate ends after Latin"),
    pytest.param("isolate", "راه (INSTC)", "\u2067\u200fراه (INSTC\u200f)\u2069", id="isolate ends in a bracket"),
    pytest.param("konsole", "راه (INSTC) است", "\u2067راه )INSTC( است\u2069", id="konsole mirrors"),
    pytest.param("konsole", "(A) (B)", "\u2067)\u2066A\u2069( )\u2066B\u2069(\u2069", id="konsole isolates"),
    pytest.param("konsole", "(راه)", "\u2067)راه(\u2069", id="konsole mirrors a phrase"),
    pytest.param("logical", "سلام بد", "\ufeb3\ufefc\ufee1 بد", id="logical"),
    pytest.param("logical", "می\u200cرود", "\ufee3\ufbfd\ufead\ufeed\ufea9", id="logical has no ZWNJ"),
    pytest.param("logical", "راه INSTC است.", ".است INSTC راه", id="logical has a left-to-right base"),
    pytest.param("logical", "۱۲ راه", "۱۲ راه", id="logical leaves a number before"),
    pytest.param("logical", "راه ۱۲", "راه ۱۲", id="logical leaves a number after"),
    pytest.param("logical", "AB: ۲۵٪ راه", "راه AB: ۲۵٪", id="logical knows a Latin word's number"),
    pytest.param("visual", "بد (A) ۱۲", "۱۲ (A) \ufeaa\ufe91", id="visual"),
    pytest.param("override", "بد (A) ۱۲", "\u202d۱۲ (A) \ufeaa\ufe91\u202c", id="override"),
    pytest.param("override", "b\u00adb \u200fb", "\u202db bb\u202c", id="soft hyphens and marks go"),
    pytest.param("override", "می\u200cرود", "\u202d\ufea9\ufeed\ufead\ufbfd\ufee3\u202c", id="no ZWNJ"),
    pytest.param("override", "بد e\u0301", "\u202de\u0301 \ufeaa\ufe91\u202c", id="marks follow their base"),
    pytest.param("kitty", "بد (A) ۱۲", "۲۱ (A) \ufe91\ufeaa", id="kitty turns words and digits"),
    pytest.param("kitty", "(بد).", "(\ufe91\ufeaa).", id="kitty turns brackets with the word"),
    pytest.param("kitty", "USبد", "\ufe91\ufeaa US", id="kitty parts scripts"),
    pytest.param("kitty", "بد/US", "US \ufe91\ufeaa/", id="kitty parts scripts at punctuation"),
]


@pytest.mark.parametrize(("mode", "text", "wanted"), SENT)
def test_what_is_sent_for_a_persian_cell(mode, text, wanted):
    assert reorder_for(shape_for(text, mode), mode, "rtl").text == wanted


@pytest.mark.parametrize(
    ("mode", "wanted"),
    [
        pytest.param("raw", "Rail «راه»!", id="raw"),
        pytest.param("isolate", "\u2066\u200eRail «راه\u200e»!\u2069", id="isolate"),
        pytest.param("konsole", "\u2066Rail «راه»!\u2069", id="konsole"),
        pytest.param("logical", "Rail «راه»!", id="logical"),
        pytest.param("override", "\u202dRail «\ufee9\ufe8d\ufead»!\u202c", id="override"),
        pytest.param("visual", "Rail «\ufee9\ufe8d\ufead»!", id="visual"),
        pytest.param("kitty", "Rail !«\ufead\ufe8d\ufee9»", id="kitty"),
    ],
)
def test_what_is_sent_for_an_english_cell(mode, wanted):
    assert reorder_for(shape_for("Rail «راه»!", mode), mode, "ltr").text == wanted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(تالش) 25% (تالش)", id="percent behind a word"),
        pytest.param("(تالش) (25%) a", id="in brackets"),
        pytest.param("(تالش) 12-25 (تالش)", id="minus behind a word"),
        pytest.param("(تالش) ۱۹۹۱/۱۲ (تالش) (25%)", id="two numbers"),
    ],
)
def test_konsole_isolates_a_number_from_the_words_around_it(text):
    assert seen(text, "konsole", "ltr") == seen(text, "visual", "ltr")


def test_kitty_runs_each_face_by_itself():
    line = shape_for("باکو", "kitty")
    whole = reorder_for(line, "kitty", "rtl")
    halves = reorder_for(line, "kitty", "rtl", faces=["bold", "bold", "", ""])
    assert whole.text == line.text
    assert whole.source == halves.source == (3, 2, 1, 0)
    assert halves.text == line.text[2:] + line.text[:2]


def test_slanted_punctuation_stays_where_it_is_seen():
    line = shape_for("۱۹۹۱/۱۲.", "kitty")
    assert reorder_for(line, "kitty", "rtl", faces=[""] * len(line.text)).text == "." + "۱۹۹۱"[::-1] + "/" + "۱۲"[::-1]
    assert needs_slant("سلام، «ab» (بد) ۱/۲ a.") == [c in "()/" for c in "سلام، «ab» (بد) ۱/۲ a."]


WORDS = ["ایران", "باکو،", "(INSTC)", "«راه", "آهن»", "Khodro", "و", "km;", "تهران.", "(تالش)", "Bakı!", "علاقه"]
NUMBERS = ["۱۳۷۰", "8.3", "۱۲٬۳۴۵", "25%", "(۱۹۹۱)", "۱۹۹۱/۱۲/۲۵"]
TEXTS = st.lists(st.sampled_from(WORDS + NUMBERS), min_size=1, max_size=9).map(" ".join)
TEXTS_WITHOUT_NUMBERS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
DIRECTIONS = st.sampled_from(["ltr", "rtl"])


def letters(text):
    """Presentation forms as letters; lam-alef is one cell, in whatever order."""
    return unicodedata.normalize("NFKC", text.replace("\ufefb", "ل").replace("\ufefc", "ل"))


def seen(text, mode, direction):
    """What a terminal of this kind shows of a cell in a row of others."""
    sent = reorder_for(shape_for(text, mode), mode, direction).text
    if mode == "konsole":  # mirrors nothing
        resolved = levels(sent, "ltr")
        return letters(re.sub("[\u2066-\u2069]", "", "".join(sent[i] for i in visual_order(resolved))))
    if mode == "kitty":  # turns words whose first letter is of Arabic script
        words = re.findall(r"\s+|\S+", sent)
        is_rtl = [re.search("[\u0600-\u06ff\ufb50-\ufefc]", word) for word in words]
        turned = ["".join(MIRROR.get(c, c) for c in reversed(word)) for word in words]
        return letters("".join(b if rtl else a for a, b, rtl in zip(words, turned, is_rtl, strict=True)))
    if mode == "isolate":
        row = shown(f"a {sent} | b", "ltr")
        return letters(re.sub("[\u200e\u200f\u2066-\u2069]", "", row[2:-4]))
    if mode == "logical":
        return letters(re.sub("[\u200e\u2066-\u2069]", "", shown(sent, "ltr")))
    return letters(sent.strip("\u202c\u202d"))


@given(TEXTS, DIRECTIONS, st.sampled_from(["isolate", "konsole", "kitty", "override"]))
def test_a_text_looks_the_same_in_every_mode(text, direction, mode):
    assert seen(text, mode, direction) == seen(text, "visual", direction)


# Without controls nothing keeps a bracket at the edge of a phrase from pairing with one inside
@given(TEXTS_WITHOUT_NUMBERS.filter(lambda text: text.count("(") < 2), DIRECTIONS)
def test_a_text_without_numbers_looks_the_same_in_logical_mode(text, direction):
    assert seen(text, "logical", direction) == seen(text, "visual", direction)


def test_isolates_beyond_the_deepest_level_are_passed_over():
    resolved = levels("\u2067" * 130 + "ا\u202b\u202c" + "\u2069" * 130 + "b", "ltr")
    assert max(resolved) == 125
    assert resolved[-1] == 0


@given(st.text(max_size=30), DIRECTIONS)
def test_reordering_is_a_permutation(text, direction):
    resolved = levels(text, direction)
    assert sorted(visual_order(resolved)) == [i for i, level in enumerate(resolved) if level >= 0]


ANY = st.text(alphabet="سلامآبکهٔئيَّ\u200c\u200d\u200f\u202e\u2067\u2069 abcé۱۲34٫.()«»[]…، /", max_size=30)


@given(ANY, DIRECTIONS, st.sampled_from(MODES))
def test_the_index_map_leads_back_to_the_source(text, direction, mode):
    prepared = shape_for(text, mode)
    line = reorder_for(prepared, mode, direction)
    assert len(line.text) == len(line.source)
    added = [character for character, i in zip(line.text, line.source, strict=True) if i < 0]
    assert set(added) <= set("\u200e\u200f\u2066\u2067\u2069\u202c\u202d ")
    own = [i for c, i in zip(line.text, line.source, strict=True) if i >= 0 and not unicodedata.combining(c)]
    assert len(own) == len(set(own))
    assert set(own) <= set(range(len(text)))
    if mode != "kitty":  # there the map tells what is seen in a place, not what is sent for it
        for character, i in zip(line.text, line.source, strict=True):
            if i >= 0 and character.isascii():
                assert MIRROR.get(text[i], text[i]) == character or text[i] == character


@given(ANY, st.sampled_from(MODES))
def test_a_text_keeps_isolates_that_are_whole_and_no_other_control(text, mode):
    shaped = shape_for(text, mode).text
    assert not re.search("[\u202a-\u202e\u2068]", shaped)
    depth = 0
    for character in shaped:
        depth += (character in "\u2066\u2067") - (character == "\u2069")
        assert depth >= 0
    assert depth == 0


CODES = ["1993..1996", "1991-12-25", "-n 0", "azir list --topic x", "2019-02~", "border-rail-link", "/home/a b/", "12%"]


def laid_out(text, code_, mode, direction):
    """What a person sees of a code in a sentence: from left to right, whatever is around it."""
    return letters(code_) in seen(text, mode, direction)


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "raw"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("code_", CODES)
def test_a_code_never_turns_round(code_, direction, mode):
    for text in (f"بازه {code(code_)} را", f"{code(code_)} را", f"بازه {code(code_)}", f"(راه {code(code_)}) ۱۲"):
        assert laid_out(text, code_, mode, direction), (text, seen(text, mode, direction))


def test_without_isolates_it_would():
    assert not laid_out("بازه 1993..1996 را", "1993..1996", "override", "rtl")


@given(
    st.lists(st.sampled_from([*WORDS, *NUMBERS, *map(code, CODES), isolate("تالش 12"), isolate("Bakı")]), max_size=7)
    .map(" ".join),
    DIRECTIONS,
    st.sampled_from(["isolate", "konsole", "kitty", "override"]),
)  # fmt: skip
def test_isolates_look_the_same_in_every_mode(text, direction, mode):
    assert seen(text, mode, direction) == seen(text, "visual", direction)


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        pytest.param(0, 3, "ab ", id="before"),
        pytest.param(0, 6, "ab \u2066c \u2069", id="cut off"),
        pytest.param(6, 10, "\u2066d\u2069 e", id="begun before"),
        pytest.param(5, 7, "\u2066 d\u2069", id="inside"),
        pytest.param(9, 10, "e", id="behind"),
    ],
)
def test_a_line_opens_and_closes_its_isolates(start, end, wanted):
    text = "ab \u2066c d\u2069 e"
    part = MappedText(text, tuple(range(len(text)))).part(start, end)
    assert part.text == wanted
    assert len(part.source) == len(part.text)


@pytest.mark.parametrize(
    ("mode", "text", "wanted"),
    [
        pytest.param(
            "isolate", "\u2068باکو\u2069", "\u2067\u200f\u2067باکو\u2069\u2069", id="isolate finds its direction"
        ),
        pytest.param("konsole", "راه \u20661-2\u2069", "\u2067راه \u20661-2\u2069\u2069", id="konsole keeps it"),
        pytest.param("logical", "راه \u20661-2\u2069", "1-2 راه", id="logical orders by it"),
        pytest.param("logical", "راه \u20661-2\u2069 بد", "بد \u200e1-2 راه", id="logical holds a number by a mark"),
        pytest.param("raw", "راه \u20661-2\u2069", "راه 1-2", id="raw"),
        pytest.param("visual", "\u2069راه\u2066", "\ufee9\ufe8d\ufead", id="broken isolates"),
        pytest.param("isolate", "را\u202eه\u00ad\u200b", "\u2067\u200fراه\u2069", id="override and disputed width"),
        pytest.param("visual", "بد 👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧 \ufeaa\ufe91", id="family"),
        pytest.param("kitty", "بد ❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥 \ufe91\ufeaa", id="selector and joiner"),
        pytest.param("visual", "بد 👍🏽", "👍🏽 \ufeaa\ufe91", id="skin tone"),
        pytest.param("kitty", "۳۰\u00a0بد", "۰۳\u00a0\ufe91\ufeaa", id="nbsp"),
    ],
)
def test_what_is_sent_of_odd_characters(mode, text, wanted):
    assert reorder_for(shape_for(text, mode), mode, "rtl").text == wanted


def test_each_mode_has_its_record():
    assert tuple(SENDING) == MODES


@given(ANY, DIRECTIONS, st.sampled_from(MODES[:-1]))
def test_what_is_opened_is_closed(text, direction, mode):
    sent = reorder_for(shape_for(text, mode), mode, direction).text
    depth = 0
    for character in sent:
        depth += (character in "\u2066\u2067\u202d") - (character in "\u2069\u202c")
        assert depth >= 0
    assert depth == 0
