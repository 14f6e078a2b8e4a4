"""`azir doctor` speaks the reader's language to people, and English to programs."""

import json

import pytest

from azir_cli.i18n import diagnosis


@pytest.mark.parametrize(
    ("language", "said"),
    [
        pytest.param("en", ["version", "rtl.reason", "the output is no terminal", "The right mode"], id="en"),
        pytest.param("fa", ["نسخه", "دلیل", "خروجی پایانه نیست"], id="fa"),
        pytest.param("az", ["versiya", "səbəb", "çıxış terminal deyil", "Doğru rejim"], id="az"),
    ],
)
def test_in_the_language_of_the_reader(azir, language, said, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    shown = azir("doctor", "--lang", language, "-f", "table").out
    assert all(word in shown for word in said)


def test_no_name_is_left_in_english(azir):
    named = {line.split("\t")[0] for line in azir("doctor", "-f", "plain").out.splitlines()}
    assert named
    assert all(
        diagnosis.word(name, language) != name for name in named - {"terminal.term"} for language in ("fa", "az")
    )


def test_programs_read_the_same_in_every_language(azir):
    shown = [json.loads(azir("doctor", "--json", "--lang", language).out) for language in ("en", "fa")]
    assert [row.pop("languages") for row in shown] == [["en"], ["fa"]]
    assert shown[0] == shown[1]
