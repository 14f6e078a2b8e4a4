import io
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table

from azir_cli.terminal.cell import Cell, StyledRange, needs_order
from azir_cli.terminal.detection import MODES
from azir_cli.text.characters import code

CONTROLS = "[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
TEXT = "راه آهن تازه رشت به آستارا (INSTC) است."


def console(width, color_system=None):
    return Console(
        width=width, file=io.StringIO(), color_system=color_system, force_terminal=bool(color_system), highlight=False
    )


def drawn(renderable, width=40, color_system=None):
    screen = console(width, color_system)
    screen.print(renderable)
    return screen.file.getvalue()


def lines(renderable, width=40):
    return drawn(renderable, width).splitlines()


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        pytest.param(Cell("plain", "isolate"), ["plain"], id="latin is left alone"),
        pytest.param(Cell("plain", "isolate", "rtl"), ["     plain"], id="latin in a Persian column"),
        pytest.param(Cell("", "override", "rtl"), ["          "], id="nothing"),
        pytest.param(Cell("باکو", "raw"), ["      باکو"], id="raw"),
        pytest.param(Cell("باکو", "isolate"), ["      \u2067\u200fباکو\u2069"], id="isolate"),
        pytest.param(Cell("باکو", "isolate", justify="left"), ["\u2067\u200fباکو\u2069"], id="left"),
        pytest.param(Cell("باکو", "isolate", justify="center"), ["   \u2067\u200fباکو\u2069"], id="centre"),
        pytest.param(Cell("باکو", "isolate", boxed=False), ["     \u2067\u200fباکو\u2069"], id="free"),
        pytest.param(Cell("باکو", "logical", boxed=False), [" \u200e    باکو"], id="free, mlterm"),
        pytest.param(
            Cell("باکو", "isolate", boxed=False, justify="left"), [" \u2067\u200fباکو\u2069"], id="free, left"
        ),
        pytest.param(Cell("Baku باکو", "isolate"), ["\u2066\u200eBaku باکو\u2069"], id="base from the first letter"),
        pytest.param(Cell("۱۲", "kitty", "ltr"), ["۲۱"], id="kitty turns digits alone"),
        pytest.param(Cell("سلام", "raw"), ["      سلام"], id="raw lam-alef is two cells"),
        pytest.param(Cell("سلام", "visual"), ["       \ufee1\ufefc\ufeb3"], id="shaped lam-alef is one cell"),
        pytest.param(Cell("a\nb", "visual"), ["a", "b"], id="paragraphs"),
        pytest.param(Cell("a\tb ", "visual"), ["a b"], id="tab"),
    ],
)
def test_drawn(cell, wanted):
    assert [line.ljust(len(want)) for line, want in zip(lines(cell, 10), wanted, strict=True)] == wanted


@pytest.mark.parametrize("mode", MODES)
def test_first_words_stand_on_the_first_line(mode):
    first = lines(Cell(TEXT, mode, "rtl"), 20)[0]
    assert any(word in first for word in ("راه", "\ufead\ufe8d\ufee9", "\ufee9\ufe8d\ufead"))
    assert "INSTC" not in first


def test_direction_is_that_of_the_whole_cell():
    assert lines(Cell("باکو Baku", "isolate"), 5) == [" \u2067\u200fباکو\u2069", " \u2067\u200fBaku\u2069"]


@pytest.mark.parametrize(
    ("text", "width", "most", "wanted"),
    [
        pytest.param("one two three", 7, 1, ["one tw…"], id="latin"),
        pytest.param("one two three", 7, 2, ["one two", "three"], id="fits"),
        pytest.param("one two three four", 7, 2, ["one two", "three…"], id="between words"),
        pytest.param("one\ntwo", 7, 1, ["one…"], id="paragraphs"),
        pytest.param(
            "باکو تبریز",
            8,
            1,
            ["\u202d…\ufe92\ufe97 \ufeee\ufb90\ufe8e\ufe91\u202c"],
            id="persian",
        ),
        pytest.param("باکو", 1, 1, ["\u202d…\u202c"], id="no room"),
    ],
)
def test_cut_in_logical_order(text, width, most, wanted):
    got = lines(Cell(text, "override", max_lines=most), width)
    assert got == wanted


def test_a_column_without_wrapping_is_cut():
    table = Table(box=None, padding=0, show_header=False)
    table.add_column(no_wrap=True)
    table.add_row(Cell("one two three", "visual"))
    assert lines(table, 9) == ["one two… "]


def test_a_long_word_is_broken_instead_of_a_border():
    table = Table(box=box.SQUARE, show_header=False)
    table.add_row(Cell("ب" * 30, "override", "rtl"), Cell("x" * 30, "override"))
    assert {cell_len(line) for line in lines(table, 24)} == {24}


def colored(text, spans, mode, base="auto"):
    """The characters drawn red, as they are sent."""
    sent = drawn(Cell(text, mode, base, spans), 40, "standard")
    return re.sub(CONTROLS, "", "".join(re.findall("\x1b\\[[0-9;]*31m(.*?)\x1b\\[0m", sent)))


@pytest.mark.parametrize(
    ("mode", "wanted"),
    [
        pytest.param("raw", "باکو", id="raw"),
        pytest.param("isolate", "باکو", id="isolate"),
        pytest.param("konsole", "باکو", id="konsole"),
        pytest.param("logical", "باکو", id="logical"),
        pytest.param("override", "\ufeee\ufb90\ufe8e\ufe91", id="override"),
        pytest.param("visual", "\ufeee\ufb90\ufe8e\ufe91", id="visual"),
        pytest.param("kitty", "\ufe91\ufe8e\ufb90\ufeee", id="kitty"),
    ],
)
def test_the_highlight_is_on_the_right_word(mode, wanted):
    assert colored("سفر به باکو بود", (StyledRange(7, 11, "red"),), mode) == wanted


ESCAPE = "\x1b\\[[0-9;]*m"


@given(
    st.sampled_from(["سفر به باکو بود", "«باکو» (INSTC) است", "ملّی 25%", "a باکو", f"بازه {code('1-2')} را"]),
    st.integers(0, 15),
    st.integers(0, 15),
    st.sampled_from(MODES),
    st.sampled_from(["ltr", "rtl"]),
    st.sampled_from(["", "bold"]),
)
def test_no_control_follows_an_escape(text, start, end, mode, base, style):
    cell = Cell(text, mode, base, (StyledRange(start, end, "red"),), style, boxed=False)
    for line in drawn(cell, 30, "standard").splitlines():
        assert not re.search(f"({ESCAPE})+{CONTROLS}|^{CONTROLS}", line)
        assert line.count("\u202d") == line.count("\u202c")
        assert cell_len(re.sub(ESCAPE, "", line)) < 30


def test_each_run_of_a_style_orders_itself():
    sent = drawn(Cell("سفر به باکو بود", "override", "rtl", (StyledRange(7, 11, "red"),)), 16, "standard")
    assert sent == (
        " \u202d\ufea9\ufeee\ufe91 \u202c\x1b[31m\ufeee\u200e\u202d\ufb90\ufe8e\ufe91\u202c\x1b[0m"
        " \u202d\ufeea\ufe91 \ufeae\ufed4\ufeb3\u202c\n"
    )
    assert (
        drawn(Cell("بد", "override", style="bold"), 2, "standard") == "\x1b[1m\ufeaa\u200e\u202d\ufe91\u202c\x1b[0m\n"
    )


@pytest.mark.parametrize(
    ("text", "base", "wanted"),
    [
        pytest.param("1368 – 1378", "rtl", True, id="range in Latin digits"),
        pytest.param("INSTC.", "rtl", True, id="full stop"),
        pytest.param("INSTC", "rtl", False, id="word"),
        pytest.param("border-rail-link", "rtl", False, id="id"),
        pytest.param("1368 – 1378", "ltr", False, id="left to right"),
        pytest.param("1368 – 1378", "auto", False, id="by itself"),
        pytest.param("۱۲", "ltr", True, id="Persian digits"),
    ],
)
def test_where_the_mode_matters(text, base, wanted):
    assert needs_order(text, base) is wanted


def test_a_range_in_latin_digits_runs_as_its_column_does():
    assert lines(Cell("1368/10/11 – 1378/10/10", "visual", "rtl"), 23) == ["1378/10/10 – 1368/10/11"]


@pytest.mark.parametrize("width", [1, 2])
@pytest.mark.parametrize("mode", MODES)
def test_a_window_of_no_width_shows_letters(width, mode):
    for text in ("باکو", "Baku"):
        shown = lines(Cell(text, mode, boxed=False), width)
        assert all(re.sub(CONTROLS, "", line).strip() for line in shown)
        assert all(cell_len(line) <= width for line in shown)


def test_a_wrapped_isolate_is_closed_and_opened_again():
    cell = Cell(f"با {code('azir list --topic x')}", "isolate", "rtl")
    assert [line.strip() for line in lines(cell, 10)] == [
        "\u2067\u200fبا \u2066azir\u2069\u2069",
        "\u2067\u200f\u2066list\u2069\u2069",
        "\u2067\u200f\u2066--topic x\u2069\u2069",
    ]


def test_latin_text_loses_what_shows_nothing():
    assert lines(Cell(f"co\u00adoperate {code('-n 0')}\u202e", "raw"), 30) == ["cooperate -n 0"]


def test_a_highlight_from_outside_the_text_is_clipped():
    assert colored("abc", (StyledRange(-3, 1, "red"), StyledRange(2, 99, "red")), "visual") == "ac"


def test_a_highlight_keeps_its_place_when_kitty_turns_the_word():
    # kitty draws the colour where it stands, and the last letter of the word on the left
    assert colored("باکو", (StyledRange(2, 4, "red"),), "kitty") == "\ufe91\ufe8e"


def test_kitty_gets_punctuation_in_another_slant():
    sent = drawn(Cell("باکو.", "kitty", justify="left"), 10, "standard")
    assert sent == "\x1b[3m.\x1b[0m\ufe91\ufe8e\ufb90\ufeee\n"
    slanted = drawn(Cell("باکو.", "kitty", justify="left", style="italic"), 10, "standard")
    assert slanted == ".\x1b[3m\ufe91\ufe8e\ufb90\ufeee\x1b[0m\n"
    assert drawn(Cell("باکو.", "kitty", justify="left"), 10) == "\ufe91\ufe8e\ufb90\ufeee.\n"


WORDS = st.sampled_from(
    ["ایران", "سلام", "(INSTC)", "«راه»", "می\u200cرود", "علاقهٔ", "ملّی", "۱۲٬۳", "x" * 12, "نمونه" * 4, "USباکو"]
)
TEXTS = st.lists(WORDS, max_size=8).map(" ".join)


@given(TEXTS, TEXTS, st.sampled_from(MODES), st.integers(18, 60))
def test_borders_are_straight_and_no_control_touches_one(first, second, mode, width):
    table = Table(box=box.SQUARE)
    table.add_column(Cell("متن", mode, "rtl"))
    table.add_column("text")
    table.add_row(Cell(first, mode, "rtl"), Cell(second, mode, "ltr"))
    drawn_lines = lines(table, width)
    assert len({cell_len(line) for line in drawn_lines}) == 1
    assert not any(re.search(f"│{CONTROLS}|{CONTROLS}│|^{CONTROLS}", line) for line in drawn_lines)


@given(TEXTS, st.sampled_from(MODES), st.sampled_from(["ltr", "rtl"]), st.integers(5, 40))
def test_a_free_paragraph_keeps_clear_of_the_edges(text, mode, base, width):
    for line in lines(Cell(text, mode, base, boxed=False), width):
        assert line.startswith(" ")
        assert cell_len(line) < width


@given(TEXTS, st.sampled_from(MODES))
def test_what_is_measured_is_what_is_drawn(text, mode):
    cell = Cell(text, mode, "ltr")
    screen = console(500)
    assert cell.__rich_measure__(screen, screen.options).maximum == cell_len(lines(cell, 500)[0])


def test_latin_text_imports_no_bidi():
    program = (
        "import io, sys\nfrom rich.console import Console\nfrom azir_cli.terminal.cell import Cell\n"
        "Console(file=io.StringIO()).print(Cell('Baku (1991) Gəncə', 'kitty'))\n"
        "print(*sorted(name for name in sys.modules if name.startswith('azir_cli')))"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert out.split() == [
        "azir_cli",
        "azir_cli.terminal",
        "azir_cli.terminal.cell",
        "azir_cli.terminal.mapped_text",
        "azir_cli.text",
        "azir_cli.text.characters",
    ]
