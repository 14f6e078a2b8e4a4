"""What TAB offers in bash, zsh and fish, how little it imports, and that it never fails."""

import json
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
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        pytest.param("azir list --kind=ev", ["--kind=event"], id="equals"),
        pytest.param("azir show 'railway-c", ["railway-cost\tCost"], id="quotation-not-closed"),
        pytest.param("azir show railway-cost railway-c", [], id="given-already"),
        pytest.param("azir list --json --js", [], id="flag-given-already"),
        pytest.param("azir list --lang en --lan", None, id="may-be-repeated"),
        pytest.param("azir -- show railway-c", ["railway-cost\tCost"], id="dashes-first"),
        pytest.param("azir show -- railway-c", ["railway-cost\tCost"], id="behind-dashes"),
        pytest.param("azir --v", ["--version\tPrint the version."], id="version"),
        pytest.param("azir bogus --to", [], id="no-command"),
        pytest.param("azir list --facts ", [], id="files"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_odd_lines(tab, line, offered):
    assert tab(line) == offered if offered is not None else tab(line)


@pytest.mark.parametrize("count", ["x", "", "-1", "99", "۳"])
def test_a_count_of_bash_that_is_none(azir, monkeypatch, count):
    monkeypatch.setenv("_AZIR_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "azir\nlis")
    monkeypatch.setenv("COMP_CWORD", count)
    outcome = azir()
    assert (outcome.status, outcome.err) == (0, "")


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
        compdef() { : }; _describe() { print -r -- "${(P)3}" }
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
        pytest.param("zsh", ["-f"], "railway:Railway", id="zsh"),
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


# Text of a base that would run something, or be more than text, if a shell evaluated it.
HOSTILE = {
    "substitution": "a $(touch ran) `touch ran` b",
    "escaped-substitution": "a \\$(touch ran) \\\\`touch ran` b",
    "quotes": """it's "quoted" '$(touch ran)' "$(touch ran)" b""",
    "control": "a ; touch ran & touch ran | touch ran b",
    "patterns": "a * ? [a-z] {a,b} ~ ~root ! !! # b",
    "redirection": "a > ran >> ran < ran 2>ran b",
    "parentheses": "a ) ) touch ran ( ( b",
    "colon-percent": "a:b :c %F{red} %% %n 100% b",
    "backslashes": "a \\ b \\\\ c \\n \\x41 b",
    "variables": "a $HOME ${HOME} $0 $# b",
}
ZSH = """
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell 'stty -echo; PS1=REA""DY; unset zle_bracketed_paste'
    zpty -r shell shown '*READY*'
    zpty -w shell 'autoload -Uz compinit; compinit -u -D; eval "$(_AZIR_COMPLETE=source_zsh azir)"; COLUMNS=250'
    zpty -r shell shown '*READY*'
    zpty -w -n shell $'azir list --topic \t\t'
    zpty -r shell shown '*READY*'
    print -r -- "$shown"
"""


@pytest.fixture
def hostile(tmp_path):
    """A base whose first topic, entity, section and unit, and whose first fact, are called so."""

    def make(label):
        document = railway.document()
        for key in ("topics", "entities", "sections", "units", "facts"):
            document[key][0]["label"]["en"] = label
        (tmp_path / "own.json").write_text(json.dumps(document), encoding="utf-8")
        return small_environment(
            PATH=f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            HOME=str(tmp_path),
            AZIR_FACTS=str(tmp_path / "own.json"),
        )

    return make


@pytest.mark.parametrize("label", HOSTILE.values(), ids=HOSTILE)
def test_a_label_is_text_in_zsh(hostile, label, tmp_path):
    if not shutil.which("zsh"):
        pytest.skip("zsh is not installed")
    done = subprocess.run(["zsh", "-f", "-c", ZSH], capture_output=True, check=False, env=hostile(label), cwd=tmp_path)
    assert f"railway  -- {label}" in done.stdout.decode(), done.stderr.decode()
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("line", ["list --topic ", "list --entity ", "list --section ", "numbers --unit ", "show "])
@pytest.mark.parametrize("label", HOSTILE.values(), ids=HOSTILE)
def test_a_label_is_text_for_the_evaluator_of_zsh(hostile, label, line, tmp_path):
    """Both the script of today and the one of Typer, which evaluates words instead of a text, see nothing but text."""
    if not shutil.which("zsh"):
        pytest.skip("zsh is not installed")
    answer = f'env _TYPER_COMPLETE_ARGS="azir {line}" _AZIR_COMPLETE=complete_zsh azir'
    script = f"""_describe() {{ print -r -- "${{(@P)3}}" }}; f() {{ eval "$({answer})"; eval $({answer}) }}; f"""
    done = subprocess.run(
        ["zsh", "-f", "-c", script], capture_output=True, check=False, env=hostile(label), cwd=tmp_path
    )
    assert done.stderr.decode() == ""
    shown = label.replace("\\", "\\\\")
    assert done.stdout.decode().count(f":{shown}") == 2, done.stdout.decode()
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("label", HOSTILE.values(), ids=HOSTILE)
def test_a_label_is_text_in_fish_and_bash(hostile, label, tmp_path):
    for shell, shown in (("fish", f"railway\t{label}"), ("bash", "railway bridges")):
        if shutil.which(shell):
            script = SHELLS[shell].replace("= rai", "''").replace("COMP_CWORD=4", "COMP_CWORD=3").replace(" rai", " ")
            done = subprocess.run(
                [shell, "-c", script], capture_output=True, check=False, env=hostile(label), cwd=tmp_path
            )
            assert shown in done.stdout.decode().splitlines(), done.stderr.decode()
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("shell", "file"),
    [
        pytest.param("bash", ".local/share/bash-completion/completions/azir", id="bash"),
        pytest.param("zsh", ".zfunc/_azir", id="zsh"),
        pytest.param("fish", ".config/fish/completions/azir.fish", id="fish"),
    ],
)
def test_the_script_is_put_where_its_shell_looks(installed, tmp_path, shell, file):
    outcome = installed("--install-completion", shell, HOME=str(tmp_path))
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith(f"{tmp_path / file}\n")
    assert (tmp_path / file).read_text() == installed("--show-completion", shell).out
    by_environment = installed("--install-completion", HOME=str(tmp_path), SHELL=f"/usr/bin/{shell}")
    assert by_environment.out == outcome.out


@pytest.mark.parametrize("argv", [["--install-completion", "tcsh"], ["--show-completion", "x"]])
def test_a_shell_that_is_not_known(installed, tmp_path, argv):
    outcome = installed(*argv, HOME=str(tmp_path))
    assert (outcome.status, outcome.out) == (2, "")
    assert "one of bash, zsh, fish" in outcome.err
    assert list(tmp_path.iterdir()) == []
