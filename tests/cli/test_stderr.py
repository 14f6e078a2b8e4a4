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


def test_a_message_on_a_terminal():
    shown = stderr.arranged("azir: بخش نیست\n  یکی از a, b", "fa", "override", {"COLUMNS": "40"})
    first, second = shown.split("\n")
    assert first.endswith("azir\u202c")
    assert len(second.lstrip()) < len(second)
    assert stderr.arranged("azir: plain", "fa", "override", {}) == "azir: plain"
