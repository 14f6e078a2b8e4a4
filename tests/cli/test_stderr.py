"""What is written to stderr."""

import pytest

from azir_cli.cli import stderr


@pytest.mark.parametrize(
    ("given", "env", "language"),
    [
        pytest.param(None, {"LANG": "fa_IR"}, "fa", id="locale"),
        pytest.param("az", {"LANG": "fa_IR"}, "az", id="option"),
        pytest.param("xx", {"AZIR_LANG": "az"}, "en", id="wrong-option"),
        pytest.param(None, {"AZIR_LANG": "xx", "LANG": "fa"}, "fa", id="wrong-variable"),
        pytest.param("fa,xx", {}, "en", id="half-wrong"),
    ],
)
def test_the_language_of_complaints(given, env, language):
    assert stderr.language(given, env) == language


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        pytest.param("a\x1b[31mb", "a\\u001b[31mb", id="escape"),
        pytest.param("a\u202eb\u2069", "a\\u202eb\\u2069", id="bidi"),
        pytest.param("a\rb\x00", "a\\u000db\\u0000", id="control"),
        pytest.param("two\nlines\tand a tab", "two\nlines\tand a tab", id="line-left-alone"),
        pytest.param("راه‌آهن", "راه‌آهن", id="persian-left-alone"),
    ],
)
def test_printable(message, shown):
    assert stderr.printable(message) == shown


def test_a_message_on_a_terminal():
    shown = stderr.arranged("azir: بخش نیست\n  یکی از a, b", "fa", "override", {"COLUMNS": "40"})
    first, second = shown.split("\n")
    assert first.endswith("azir\u202c")
    assert len(second.lstrip()) < len(second)
    assert stderr.arranged("azir: plain", "fa", "override", {}) == "azir: plain"
