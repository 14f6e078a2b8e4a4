"""Languages of a base, the last search of a terminal, sorting, and CSV for spreadsheets, on the installed command."""

import json
import os
import pty
import subprocess

import pytest
from conftest import BASES, small_environment

BASE = BASES / "two-towns.json"


def renamed(value, names):
    """A base with its languages renamed; those without a new name are left out."""
    if isinstance(value, list):
        return [renamed(one, names) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() & {"en", "fa", "az"}:
        return {names[code]: renamed(one, names) for code, one in value.items() if code in names}
    return {key: renamed(one, names) for key, one in value.items()}


@pytest.fixture
def base_in(tmp_path):
    """The small base in other languages."""

    def made(**names):
        path = tmp_path / "base.json"
        path.write_text(json.dumps(renamed(json.loads(BASE.read_text("utf-8")), names)), "utf-8")
        return str(path)

    return made


@pytest.mark.parametrize(
    ("arguments", "env"),
    [
        pytest.param(["--lang", "tr"], {}, id="option"),
        pytest.param(["--lang", "TR"], {}, id="case"),
        pytest.param([], {"AZIR_LANG": "tr"}, id="variable"),
        pytest.param([], {"LANG": "tr_TR.UTF-8"}, id="locale"),
    ],
)
def test_a_language_of_the_base_alone(installed, base_in, arguments, env):
    shown = installed("list", "--facts", base_in(en="en", az="tr"), "-f", "plain", *arguments, **env)
    assert (shown.status, shown.err) == (0, "")
    assert "Lahican dəmir yolu körpüsü" in shown.out.splitlines()[0]


def test_the_languages_of_the_base_are_offered(installed, base_in):
    refused = installed("list", "--facts", base_in(en="en", az="tr"), "--lang", "de")
    assert (refused.status, refused.out) == (2, "")
    assert refused.err == 'azir: --lang: unknown value "de"\n  one of en, fa, az, tr\n'


def test_a_text_is_never_labelled_with_a_language_that_it_is_not_in(installed, base_in):
    card = installed("show", "lahijan-bridge", "--facts", base_in(az="tr", fa="ar"), "-f", "plain").out
    told = dict(line.split("\t") for line in card.splitlines() if not line.startswith("\t"))
    assert "English" not in told
    assert told["Türkçe"].startswith("Lahican")
    assert told["العربية"].startswith("پل")


@pytest.mark.parametrize("code", ["ar", "he", "ur", "ckb"])
def test_a_right_to_left_language_of_the_base_runs_from_the_right(installed, base_in, code):
    base = base_in(en="en", fa=code)
    arguments = ("list", "--facts", base, "--lang", code, "-f", "table", "--rtl", "isolate", "-n", "1")
    lines = installed(*arguments, COLUMNS="80").out.splitlines()
    assert lines[1].rstrip("│ ").endswith("1")
    assert "\N{RIGHT-TO-LEFT ISOLATE}" in lines[1]


def in_one_terminal(command, script, **env):
    """What a terminal shows of a script, in which `azir` is the installed command."""
    leader, follower = pty.openpty()
    path = f"{os.path.dirname(command)}:{os.environ['PATH']}"
    done = subprocess.Popen(
        ["sh", "-c", script],
        stdin=follower, stdout=follower, stderr=follower, start_new_session=True,
        env=small_environment(TERM="xterm-256color", PATH=path, AZIR_PAGER="", **env),
    )  # fmt: skip
    os.close(follower)
    shown = b""
    try:
        while chunk := os.read(leader, 1 << 16):
            shown += chunk
    except OSError:  # the end of a terminal is an error on Linux
        pass
    os.close(leader)
    return done.wait(), shown.decode().replace("\r\n", "\n")


def test_a_place_in_the_last_search(command, installed):
    ids = installed("find", "railway", "-f", "ids").out.split()
    status, shown = in_one_terminal(command, "azir find railway; azir show 2 -f ids; azir show 3 | head -1")
    assert status == 0
    assert ids[1] in shown.splitlines()
    assert f"Id\t{ids[2]}" in shown
    assert 'azir: of the last search on this terminal, "railway"' in shown


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("azir show 2", id="no search"),
        pytest.param("azir find railway; azir show 99", id="beyond it"),
        pytest.param(f"azir find railway; azir show 2 --facts {BASE}", id="another base"),
    ],
)
def test_no_place_in_a_search(command, script):
    status, shown = in_one_terminal(command, script)
    assert status == 1
    assert "no fact has the id" in shown


def test_a_search_in_a_pipe_is_not_remembered(command):
    status, shown = in_one_terminal(command, "azir find railway | cat; azir show 2")
    assert status == 1
    assert "no fact has the id 2" in shown


def test_what_is_kept_is_for_its_owner(command, tmp_path):
    in_one_terminal(command, "azir find visa", XDG_CACHE_HOME=str(tmp_path))
    (kept,) = (tmp_path / "azir" / "recent").iterdir()
    assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_list_sorted(installed):
    def ids(order):
        return installed("list", "--facts", str(BASE), "--sort", order, "-f", "ids").out.split()

    assert ids("date") == ["lahijan-bridge", "lale-fair", "train-share"]
    assert ids("id") == ["lahijan-bridge", "lale-fair", "train-share"]
    assert installed("list", "--sort", "size").status == 2
    labels = installed("list", "--sort", "label", "--fields", "label.en", "-f", "plain").out.splitlines()
    assert labels == sorted(labels, key=str.casefold)


def test_undated_facts_stand_last(installed):
    rows = json.loads(installed("list", "--sort", "date", "--json").out)
    dated = [row["when"] is not None for row in rows]
    assert dated == sorted(dated, reverse=True)
    assert 0 < sum(dated) < len(dated)


def test_csv_for_spreadsheets(installed):
    marked = installed("list", "--facts", str(BASE), "-f", "csv", "--bom").out
    assert marked == "\N{ZERO WIDTH NO-BREAK SPACE}" + installed("list", "--facts", str(BASE), "-f", "csv").out
    assert not installed("list", "--facts", str(BASE), "-f", "tsv", "--bom").out.startswith("\ufeff")
