"""What TAB offers in bash, zsh and fish, how little it imports, and that it never fails."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bases import railway
from conftest import small_environment

HEAVY = (
    "rich",
    "rapidfuzz",
    "jdatetime",
    "platformdirs",
    "pydantic",
    "azir_cli.search.engine",
    "azir_cli.output.layout",
)


@pytest.fixture
def base(tmp_path, monkeypatch):
    path = tmp_path / "own.json"
    path.write_bytes(railway.raw())
    monkeypatch.setenv("AZIR_FACTS", str(path))
    return str(path)


@pytest.fixture
def tab(azir, monkeypatch):
    """What a shell is told when TAB is pressed behind a line: in bash the words; elsewhere with descriptions."""

    def press(line, of="fish", language="en_US.UTF-8"):
        monkeypatch.setenv("LANG", language)
        monkeypatch.setenv("_AZIR_COMPLETE", f"complete_{of}")
        if of == "bash":
            words = line.split(" ")
            monkeypatch.setenv("COMP_WORDS", "\n".join(words))
            monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
        else:
            monkeypatch.setenv("_TYPER_COMPLETE_ARGS", line)
            monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
        outcome = azir()
        assert (outcome.status, outcome.err) == (0, "")
        return [line for line in outcome.out.splitlines() if line]

    return press


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        pytest.param("azir ti", ["timeline\tShow dated facts in order, with a picture of the years."], id="command"),
        pytest.param("azir show railway-c", ["railway-cost\tCost"], id="fact"),
        pytest.param("azir show railway-cost br", ["bridges-praised\tBridges praised"], id="another-fact"),
        pytest.param("azir list --section ", ["building\tBuilding", "traffic\tTraffic"], id="section"),
        pytest.param("azir find --topic r", ["railway\tRailway"], id="topic"),
        pytest.param("azir find words --topic r", ["railway\tRailway"], id="topic-behind-words"),
        pytest.param("azir list --entity nilab-", ["nilab-mayor\tMayor of Nilab"], id="entity"),
        pytest.param("azir list --kind st", ["statement"], id="kind"),
        pytest.param("azir numbers --unit k", ["km\tkm"], id="unit"),
        pytest.param("azir source ", ["kuh-1998\tA railway in the mountains"], id="source"),
        pytest.param("azir list --source k", ["kuh-1998\tA railway in the mountains"], id="source-of-facts"),
        pytest.param("azir list --format js", ["json", "jsonl"], id="format"),
        pytest.param("azir list -f js", ["json", "jsonl"], id="format-short"),
        pytest.param("azir list --lang ", ["en", "fa", "az"], id="language"),
        pytest.param("azir list --lang fa,", ["fa,en", "fa,az"], id="another-language"),
        pytest.param("azir list --calendar j", ["jalali"], id="calendar"),
        pytest.param("azir list --digits p", ["persian"], id="digits"),
        pytest.param("azir list --rtl k", ["konsole", "kitty"], id="rtl"),
        pytest.param("azir list --color n", ["never"], id="color"),
        pytest.param("azir list --fields id,when.f", ["id,when.from"], id="field-of-facts"),
        pytest.param("azir find --fields sc", ["score"], id="field-of-hits"),
        pytest.param(
            "azir date --fields facts.topics.l",
            [f"facts.topics.label{end}" for end in ("", ".en", ".fa", ".az")],
            id="field-of-a-date",
        ),
        pytest.param("azir timeline --by d", ["decade"], id="group"),
        pytest.param("azir schema ", ["facts", "output"], id="schema"),
        pytest.param("azir list --cal", ["--calendar\tboth, gregorian or jalali. [env: AZIR_CALENDAR]"], id="option"),
        pytest.param("azir topics --sec", [], id="option-of-another-command"),
        pytest.param("azir list --section x", [], id="nothing"),
        pytest.param("azir list --since ", [], id="free-text"),
    ],
)
def test_what_is_offered(tab, line, offered):
    assert tab(line) == offered


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(
    ("language", "label"), [("fa_IR", "هزینه"), ("az_AZ", "Xərc"), ("de_DE", "Cost"), ("C", "Cost")]
)
def test_labels_are_in_the_language_of_the_locale(tab, language, label):
    assert tab("azir show railway-co", language=language) == [f"railway-cost\t{label}"]


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        pytest.param("azir show railway-c", ["railway-cost"], id="fact"),
        pytest.param("azir list --kind = st", ["statement"], id="equals-apart"),
        pytest.param("azir list --section =", ["building", "traffic"], id="equals-last"),
        pytest.param("azir list --format = json --kind = st", ["statement"], id="equals-twice"),
        pytest.param("azir fi", ["find"], id="command"),
    ],
)
def test_bash(tab, line, offered):
    assert tab(line, of="bash") == offered


@pytest.mark.usefixtures("base")
def test_zsh_gets_descriptions(tab):
    first, last = tab("azir list --section ", of="zsh")
    assert first == """_arguments '*: :(("building":"Building\""""
    assert last == """"traffic":"Traffic"))'"""


def test_another_base_is_completed_where_the_line_names_it(tab, tmp_path):
    path = tmp_path / "own.json"
    path.write_bytes(railway.raw())
    assert tab(f"azir show --facts {path} railway-co") == ["railway-cost\tCost"]
    assert "iran-recognises-azerbaijan" in "\n".join(tab("azir show iran-rec"))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"[]", id="list"),
        pytest.param(b'{"sections": 5}', id="number"),
        pytest.param(b'{"sections": [1, {"id": 2}]}', id="odd-records"),
        pytest.param(b"\xff", id="no-utf-8"),
        pytest.param(b"[" * 100_000, id="deep"),
    ],
)
def test_a_base_that_is_none_offers_nothing(tab, monkeypatch, tmp_path, content):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    monkeypatch.setenv("AZIR_FACTS", f"{path}{os.pathsep}/nowhere")
    assert tab("azir list --section ") == []


def test_what_steers_a_terminal_is_not_offered(tab, monkeypatch, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"sections": [{"id": "a", "label": {"en": "\\u001b[31m"}}, {"id": "b\\u0007"}]}', encoding="utf-8")
    monkeypatch.setenv("AZIR_FACTS", str(path))
    assert tab("azir list --section ") == ["a"]


@pytest.mark.usefixtures("base")
def test_a_bad_language_is_no_reason_to_fail(tab, monkeypatch):
    monkeypatch.setenv("AZIR_LANG", "xx")
    assert tab("azir show railway-co") == ["railway-cost\tCost"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("azir show border-r", id="facts"),
        pytest.param("azir list --topic ra", id="topics"),
        pytest.param("azir list --", id="options"),
        pytest.param("azir list --fields wh", id="fields"),
        pytest.param("azir li", id="commands"),
    ],
)
@pytest.mark.parametrize("shell", ["zsh", "bash"])
def test_nothing_heavy_is_imported(line, shell):
    script = (
        "import sys; from azir_cli.cli.main import main; status = main([]);"
        f"print(status, [name for name in {HEAVY!r} if sys.modules.get(name)], file=sys.stderr)"
    )
    env = {"_AZIR_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line}
    if shell == "bash":
        words = line.split(" ")
        env |= {"COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, env=small_environment(**env)
    )
    assert done.stderr.decode() == "0 []\n"
    assert done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell(installed, shell):
    outcome = installed(_AZIR_COMPLETE=f"source_{shell}")
    assert (outcome.status, outcome.err) == (0, "")
    assert "azir" in outcome.out
    shown = installed("--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert shown.out.split() == outcome.out.split()


SHELLS = {
    "bash": """
        eval "$(_AZIR_COMPLETE=source_bash azir)"
        COMP_WORDS=(azir list --topic = rai); COMP_CWORD=4; _azir_completion azir; echo "${COMPREPLY[@]}"
    """,
    "zsh": """
        compdef() { : }; _arguments() { print -r -- "$1" }
        eval "$(_AZIR_COMPLETE=source_zsh azir)"
        words=(azir list --topic rai); CURRENT=4; _azir_completion
    """,
    "fish": """
        _AZIR_COMPLETE=source_fish azir | source
        complete -C "azir list --topic rai"
    """,
}


@pytest.mark.parametrize(
    ("shell", "options", "shown"),
    [
        pytest.param("bash", ["--norc"], "railway", id="bash"),
        pytest.param("zsh", ["-f"], """*: :(("railway":"Railway"))""", id="zsh"),
        pytest.param("fish", ["--no-config"], "railway\tRailway", id="fish"),
    ],
)
def test_in_the_shell_itself(command, shell, options, shown, tmp_path):
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    path = f"{Path(command).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        [shell, *options, "-c", SHELLS[shell]],
        capture_output=True,
        check=False,
        env=small_environment(PATH=path, HOME=str(tmp_path)),
    )
    assert done.stdout.decode().strip() == shown, done.stderr.decode()
