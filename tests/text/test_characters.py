import doctest
import json
import re
import sys
import unicodedata

import pytest

from azir_cli.text import characters
from azir_cli.text.characters import code, holds_rtl, isolate, printable, without_isolates

EVERY = [chr(number) for number in range(sys.maxunicode + 1)]
OF_CLASS = {
    kind: frozenset(filter(lambda one, kind=kind: unicodedata.bidirectional(one) == kind, EVERY))
    for kind in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
}
FORMAT = frozenset(one for one in EVERY if unicodedata.category(one) == "Cf")


def test_what_the_sentences_say():
    assert doctest.testmod(characters).failed == 0


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        pytest.param(characters.CONTROLS, {one for one in EVERY if unicodedata.category(one) == "Cc"}, id="controls"),
        pytest.param(
            characters.SURROGATES, {one for one in EVERY if unicodedata.category(one) == "Cs"}, id="surrogates"
        ),
        pytest.param(
            characters.LINE_SEPARATORS,
            {one for one in EVERY if unicodedata.category(one) in ("Zl", "Zp")},
            id="line separators",
        ),
        pytest.param(
            characters.BIDI_ISOLATES,
            frozenset.union(*(OF_CLASS[kind] for kind in ("LRI", "RLI", "FSI", "PDI"))),
            id="isolates",
        ),
        pytest.param(
            characters.BIDI_EMBEDDINGS,
            frozenset.union(*(OF_CLASS[kind] for kind in ("LRE", "RLE", "LRO", "RLO", "PDF"))),
            id="embeddings",
        ),
        pytest.param(
            characters.BIDI_MARKS,
            {
                one
                for one in FORMAT
                if unicodedata.bidirectional(one) in ("L", "R", "AL")
                and unicodedata.name(one).endswith(" MARK")
                and "SYRIAC" not in unicodedata.name(one)
                and ord(one) < 0x3000
            },
            id="marks",
        ),
    ],
)
def test_sets_are_those_of_unicode(found, wanted):
    assert found == wanted


def test_every_format_character_is_in_one_place():
    """Each shows something, joins, orders, belongs to an emoji, or is of disputed width."""
    names = "(ARABIC|KAITHI|SYRIAC) .*(NUMBER|FOOTNOTE|SIGN|POUND|PIASTRE|END OF AYAH|ABBREVIATION)"
    shown = {one for one in FORMAT if re.search(names, unicodedata.name(one))}
    layout = {one for one in FORMAT if unicodedata.name(one).startswith("EGYPTIAN")}
    language_tag = {"\U000e0001"}
    places = [
        characters.JOINERS,
        characters.BIDI_CONTROLS,
        characters.FORMAT_OF_DISPUTED_WIDTH,
        characters.EMOJI_EXTENDERS & FORMAT,
        shown,
        layout,
        language_tag,
    ]
    assert frozenset.union(*map(frozenset, places)) == FORMAT
    assert sum(map(len, places)) == len(FORMAT)


def test_right_to_left_letters_are_those_of_unicode():
    wanted = {one for one in EVERY if unicodedata.bidirectional(one) in ("R", "AL", "AN")} - characters.BIDI_MARKS
    assert [one for one in sorted(wanted) if not holds_rtl(one)] == []
    left = {one for one in EVERY if unicodedata.bidirectional(one) == "L"}
    assert [one for one in sorted(left) if holds_rtl(one)] == []


def test_presentation_forms_are_those_of_unicode():
    forms = re.compile("<(isolated|final|initial|medial)>")
    wanted = {one for one in EVERY if forms.match(unicodedata.decomposition(one))}
    assert {one for one in wanted if one not in characters.ARABIC_FORMS} == set()


@pytest.mark.parametrize(
    "characters_in_it",
    [
        pytest.param(characters.FORBIDDEN, id="forbidden"),
        pytest.param(characters.ESCAPED_IN_MESSAGES, id="messages"),
        pytest.param(frozenset("]^-\\a"), id="signs that mean something in a class"),
    ],
)
def test_a_class_holds_its_characters_and_no_other(characters_in_it):
    pattern = re.compile(characters.character_class(characters_in_it))
    assert {one for one in EVERY if pattern.fullmatch(one)} == characters_in_it


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("plain – راه\u200cآهن", "plain – راه\u200cآهن", id="left alone"),
        pytest.param("a\x1b[31mb", "a\\u001b[31mb", id="escape"),
        pytest.param("\u202ecod.exe", "\\u202ecod.exe", id="override"),
        pytest.param("\u2067x\u2069", "\\u2067x\\u2069", id="isolate"),
        pytest.param("a\udc80", "a\\udc80", id="byte that is no text"),
        pytest.param("a\n\tb", "a\n\tb", id="line end and tab"),
        pytest.param("\x9b2J\u2028\ufeff", "\\u009b2J\\u2028\\ufeff", id="C1, separator, byte order mark"),
    ],
)
def test_printable(text, wanted):
    assert printable(text) == wanted
    assert json.loads(f'"{wanted}"', strict=False) == text


def test_isolates_come_off_again():
    text = f"بازه را چون {code('1993..1996')} بنویسید، نه چون {isolate('۱۹۹۳')}"
    assert without_isolates(text) == "بازه را چون 1993..1996 بنویسید، نه چون ۱۹۹۳"
    assert code("-n 0") == "\u2066-n 0\u2069"
    assert isolate("x") == "\u2068x\u2069"
