"""What scripts and shells rely on: the installed command, run in pipes, terminals and odd surroundings."""

import json
import os
import re
import signal
import subprocess
import sys

import pytest
from bases import railway
from conftest import small_environment

# What a case expects of stdout and stderr: a pattern that is somewhere in it; None: nothing at all.
NOTHING = None
CARD = r"\AId\tiran-recognises-azerbaijan\nEnglish\tIran recognised [\s\S]*^Evidence\tirna-2019 \d+"
FOUND = "^iran-recognises-azerbaijan\t"
SHORT = ("--section", "tourism")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A folder with fact bases of our own, for `{…}` in the arguments of a case."""
    folder = tmp_path_factory.mktemp("bases")
    base = railway.document() | {"topics": [], "units": []}
    base["facts"] = [{key: fact[key] for key in fact if key not in ("topics", "amounts")} for fact in base["facts"]]
    written = {
        "own": base,
        "other": railway.changed("facts", 0, "kind", value="project", of=base),
        "unknown": railway.changed("facts", 0, "section", value="nowhere", of=base),
        "untidy": railway.changed("sections", 2, value={"id": "unused", "label": base["title"]}, of=base),
    }
    for name, document in written.items():
        (folder / f"{name}.json").write_bytes(railway.raw(document))
    (folder / "broken.json").write_text('{"format": ', encoding="utf-8")
    return folder


def looks(pattern, text):
    return text == "" if pattern is None else re.search(pattern, text, re.MULTILINE) is not None


CASES = [
    # found, not found, and what a machine format does with it
    pytest.param("find recognised azerbaijan 1991", 0, FOUND, NOTHING, id="find"),
    pytest.param("find qqqzzzxxx", 1, NOTHING, '^azir: nothing found for "qqqzzzxxx"', id="find-nothing"),
    pytest.param("find qqqzzzxxx --json", 1, r"\A\[\]\n\Z", NOTHING, id="find-nothing-json"),
    pytest.param("find qqqzzzxxx -f csv", 1, NOTHING, NOTHING, id="find-nothing-csv"),
    pytest.param(
        "list --on 1850 --section tourism",
        1,
        NOTHING,
        r"^azir: no fact passes --section tourism --on 1850; \d+ without$",
        id="list-nothing-left",
    ),
    pytest.param("show iran-recognises-azerbaijan", 0, CARD, NOTHING, id="show"),
    pytest.param(
        "show iran-recognises-azerbaijn",
        1,
        NOTHING,
        r"no fact has the id \S+ \(did you mean iran-recog",
        id="show-missing",
    ),
    pytest.param("show nope iran-recognises-azerbaijan", 1, CARD, "^azir: no fact has the id nope", id="show-some"),
    pytest.param("source nope", 1, NOTHING, "^azir: no source has the id nope", id="source-unknown"),
    pytest.param("list -n 0 -f ids", 0, r"(?s)\A(\S+\n){200,}\Z", NOTHING, id="limit-0-is-all"),
    pytest.param("find iran -f ids", 0, r"\A(\S+\n){10}\Z", NOTHING, id="find-shows-ten"),
    pytest.param("find iran -q", 0, NOTHING, NOTHING, id="quiet"),
    pytest.param("find qqqzzzxxx --quiet", 1, NOTHING, NOTHING, id="quiet-nothing"),
    # usage
    pytest.param("", 0, "^Usage: azir .*COMMAND", NOTHING, id="alone-is-help"),
    pytest.param("-h", 0, "^Usage: azir", NOTHING, id="h"),
    pytest.param("find railway --help", 0, "^Usage: azir find", NOTHING, id="help-behind-words"),
    pytest.param("--version", 0, r"\Aazir \d+\.\d+\.\d+\n\Z", NOTHING, id="version"),
    pytest.param(
        "fnd x",
        2,
        NOTHING,
        r'\Aazir: unknown command "fnd" \(did you mean find\?\)\n  azir --help',
        id="command-unknown",
    ),
    pytest.param(
        "find --sectio x", 2, NOTHING, r"\Aazir: unknown option --sectio \(did you mean --section", id="option-unknown"
    ),
    pytest.param("--json find x", 2, NOTHING, r'"hint": "options stand behind the command', id="option-before-command"),
    pytest.param("find", 2, NOTHING, r"\Aazir: find: WORDS… is missing\n  azir find --help\n\Z", id="words-missing"),
    pytest.param(
        "list --section transprt",
        2,
        NOTHING,
        r'--section: unknown section "transprt" \(did you mean transport',
        id="filter-unknown",
    ),
    pytest.param("list -f yaml", 2, NOTHING, '^azir: --format: unknown value "yaml"$', id="format-unknown"),
    pytest.param(
        "list --fields id,lable", 2, NOTHING, r'unknown field "lable" \(did you mean label', id="field-unknown"
    ),
    pytest.param("list --json -f csv", 2, NOTHING, "contradict each other", id="json-against-format"),
    pytest.param("list -n -1", 2, NOTHING, "^azir: --limit: -1 is negative$", id="limit-negative"),
    pytest.param("date 30 esfand 1404", 2, NOTHING, "Esfand 1404 has 29 days", id="date-that-is-not"),
    # options stand anywhere behind the command; behind -- there are none
    pytest.param(
        "find --json --fields id recognised azerbaijan 1991",
        0,
        '"iran-recognises-azerbaijan"',
        NOTHING,
        id="options-first",
    ),
    pytest.param("find -n 1 -- recognised azerbaijan 1991", 0, FOUND, NOTHING, id="words-behind-dashes"),
    pytest.param("find -- --json", 1, NOTHING, 'nothing found for "--json"', id="option-behind-dashes-is-a-word"),
    # fact bases
    pytest.param("list --facts {own} -f ids", 0, r"\Arailway-begun\n", NOTHING, id="facts-replaces"),
    pytest.param(
        "list --facts {own} --facts builtin -f ids",
        0,
        r"(?s)railway-begun\n.*iran-recognises",
        NOTHING,
        id="facts-joins",
    ),
    pytest.param(
        "list --facts {own} --facts {other}",
        2,
        NOTHING,
        "other.json: facts railway-begun: is another record than in .*own.json",
        id="facts-differ",
    ),
    pytest.param(
        "list --facts /nowhere.json",
        2,
        NOTHING,
        "^azir: /nowhere.json: cannot be read: No such file",
        id="facts-missing",
    ),
    pytest.param("list --facts {broken}", 2, NOTHING, "broken.json: line 1 column 12: is not JSON", id="facts-no-json"),
    pytest.param(
        "list --facts {unknown}",
        2,
        NOTHING,
        r'facts\[0\] railway-begun: section: unknown section "nowhere"',
        id="facts-faulty",
    ),
    pytest.param("check {own}", 0, "own.json: no problems? found$", NOTHING, id="check-good"),
    pytest.param(
        "check {untidy}",
        1,
        r"untidy\.json:56:5: error: sections\[2\] unused: no fact names it \[unused\]$",
        NOTHING,
        id="check-problems",
    ),
    pytest.param("check {broken}", 2, "is not JSON", NOTHING, id="check-unreadable"),
    # machine formats
    pytest.param(
        "list -n 1 --fields when.from,label.en,topics.id --json",
        0,
        r'"when\.from": .*\n.*"label\.en": .*\n.*"topics\.id": \[',
        NOTHING,
        id="fields-nested",
    ),
    pytest.param(
        "topics -f csv --fields id,label.fa,facts -n 1",
        0,
        r"\Aid,label\.fa,facts\nforeign-policy,سیاست خارجی,\d+\n\Z",
        NOTHING,
        id="csv",
    ),
    pytest.param(
        "topics --ascii --json --fields label.fa -n 1",
        0,
        r"\A[\x00-\x7f]*\\u0633\\u06cc\\u0627[\x00-\x7f]*\Z",
        NOTHING,
        id="ascii",
    ),
    # what is quoted from the command line steers no terminal
    pytest.param(
        ["show", "\x1b[31mred\x07\u202e"], 1, NOTHING, r"\\u001b\[31mred\\u0007\\u202e", id="controls-in-a-word"
    ),
    pytest.param(["find", "\udcff\udcfe"], 1, NOTHING, "^azir: nothing found", id="bytes-that-are-no-utf-8"),
]


@pytest.mark.parametrize(("line", "status", "out", "err"), CASES)
def test_in_a_pipe(installed, files, line, status, out, err):
    paths = {path.stem: str(path) for path in files.iterdir()}
    argv = [word.format(**paths) for word in line.split()] if isinstance(line, str) else line
    outcome = installed(*argv)
    assert (outcome.status, looks(out, outcome.out), looks(err, outcome.err)) == (status, True, True), outcome


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        pytest.param("AZIR_FORMAT", "yaml", id="format"),
        pytest.param("AZIR_FACTS", "/nowhere.json", id="facts"),
        pytest.param("AZIR_ARTICLES", "/nowhere", id="articles"),
    ],
)
def test_a_bad_variable_is_named(installed, variable, value):
    outcome = installed("check" if variable == "AZIR_ARTICLES" else "list", **{variable: value})
    assert (outcome.status, outcome.out) == (2, "")
    assert variable in outcome.err
    assert value in outcome.err


@pytest.mark.parametrize(
    ("argv", "env", "said"),
    [
        pytest.param(
            ["list", "--section", "x"], {"AZIR_LANG": "fa"}, "azir: --section: بخش «x» وجود ندارد", id="persian"
        ),
        pytest.param(
            ["list", "-f", "x"], {"LC_ALL": "fa_IR.UTF-8"}, "azir: --format: مقدار «x» ناشناخته است", id="by-the-locale"
        ),
        pytest.param(
            ["list", "-f", "json", "--section", "x"],
            {"AZIR_LANG": "fa"},
            '"message": "--section: unknown section',
            id="json-stays-english",
        ),
    ],
)
def test_errors_speak_the_language_of_who_reads_them(installed, argv, env, said):
    outcome = installed(*argv, **env)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(said) or said in outcome.err.splitlines()[0]


def test_debugging_shows_the_traceback(installed):
    assert "Traceback" not in installed("list", "-f", "x").err
    assert "Traceback" in installed("list", "-f", "x", AZIR_DEBUG="1").err


# Streams


def shell(line, command, **env):
    """Run a line of sh in which $azir is the command."""
    env = small_environment(azir=command, **env)
    done = subprocess.run(["sh", "-c", line], capture_output=True, check=False, env=env)
    return done.returncode, done.stdout, done.stderr.decode()


@pytest.mark.parametrize(
    ("line", "status", "err"),
    [
        pytest.param("{ $azir list; echo $? >&2; } | true", "141", "", id="pipe-closed"),
        pytest.param("{ $azir --help; echo $? >&2; } | true", "141", "", id="help-pipe-closed"),
        pytest.param(
            "{ $azir list --json; echo $? >&2; } | head -c 1 >/dev/null", "141", "", id="pipe-closed-in-between"
        ),
        pytest.param("{ yes iran | $azir find -; echo $? >&2; } | head -n 2 >/dev/null", "141", "", id="stream-closed"),
        pytest.param(
            "$azir list >/dev/full; echo $? >&2", "2", "azir: cannot write: No space left on device", id="disk-full"
        ),
        pytest.param(
            "$azir --help >/dev/full; echo $? >&2",
            "2",
            "azir: cannot write: No space left on device",
            id="help-disk-full",
        ),
        pytest.param(
            "$azir list --json >/dev/full; echo $? >&2", "2", '"message": "cannot write: No space', id="json-disk-full"
        ),
        pytest.param("$azir list >&-; echo $? >&2", "2", "azir: cannot write: stdout is closed", id="stdout-closed"),
        pytest.param("$azir list -q >&-; echo $? >&2", "0", "", id="stdout-closed-quiet"),
        pytest.param("$azir find qqqzzz 2>&-; echo $? >&2", "1", "", id="stderr-closed"),
        pytest.param("$azir find qqqzzz 2>/dev/full; echo $? >&2", "1", "", id="stderr-full"),
        pytest.param(
            "{ { $azir list -f x 2>&1 >/dev/null; echo $? >&3; } | true; } 3>&2", "2", "", id="stderr-pipe-closed"
        ),
        pytest.param("$azir find - <&-; echo $? >&2", "2", '"message": "stdin is closed', id="stdin-closed"),
        pytest.param(
            "$azir find - 0>/dev/null; echo $? >&2", "2", '"message": "stdin cannot be read: ', id="stdin-not-readable"
        ),
    ],
)
def test_streams_that_are_closed_or_full(command, line, status, err):
    _, _, told = shell(line, command)
    *messages, given = told.splitlines()
    assert given == status, told
    assert err in "\n".join(messages)
    assert bool(messages) == bool(err), told


WITH_SIGINT = "import os, signal, sys; signal.signal(signal.SIGINT, signal.{}); os.execv(sys.argv[1], sys.argv[1:])"


def reading(command, action):
    """The command in the midst of its queries, started where SIGINT is what a shell made of it."""
    argv = [sys.executable, "-c", WITH_SIGINT.format(action), command, "find", "-", "--fields", "id"]
    process = subprocess.Popen(argv, stdin=-1, stdout=-1, stderr=-1, env=small_environment(), start_new_session=True)
    process.stdin.write(b"iran\n")
    process.stdin.flush()
    assert process.stdout.readline().startswith(b'{"query": "iran"')
    process.send_signal(signal.SIGINT)
    return process


def test_interrupted_while_it_reads(command):
    process = reading(command, "SIG_DFL")
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_not_interrupted_where_the_signal_is_ignored(command):
    """As in the background of a script: what the one who started it ignores is not for us to hear."""
    process = reading(command, "SIG_IGN")
    out, err = process.communicate(b"baku\n", timeout=10)
    assert (process.returncode, out[:16], err) == (0, b'{"query": "baku"', b"")


def test_a_query_is_answered_before_the_next_is_asked(command):
    with subprocess.Popen([command, "find", "-", "-n", "1"], stdin=-1, stdout=-1, env=small_environment()) as process:
        for query in ("railway", "راه آهن", "", "qqqzzzxxx"):
            process.stdin.write(f"{query}\n".encode())
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert answer["query"] == query
            assert len(answer["results"]) == (1 if query[:1] in ("r", "ر") else 0)
        process.stdin.close()
        assert process.wait(timeout=10) == 0


# Surroundings


@pytest.mark.parametrize(
    "env",
    [
        pytest.param({"LANG": "C", "LC_ALL": "C"}, id="c-locale"),
        pytest.param({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, id="ascii"),
        pytest.param({"PYTHONIOENCODING": "cp1252"}, id="cp1252"),
    ],
)
def test_machine_formats_are_utf_8_everywhere(command, env):
    argv = [command, "list", "--section", "tourism", "--json"]
    done = subprocess.run(argv, capture_output=True, check=False, env=small_environment(**env))
    assert (done.returncode, done.stderr) == (0, b"")
    assert "روادید" in json.loads(done.stdout.decode())[0]["text"]["fa"]


ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


@pytest.mark.parametrize(
    ("line", "env"),
    [
        pytest.param("list --lang fa", {"PYTHONIOENCODING": "cp1252"}, id="plain"),
        pytest.param("list -n 5 -f table --lang fa", ASCII, id="table"),
        pytest.param("--help", {"PYTHONIOENCODING": "cp1252"}, id="help"),
        pytest.param("list -f x --lang fa", ASCII, id="error"),
    ],
)
def test_no_letter_fails_in_a_foreign_encoding(command, line, env):
    done = subprocess.run([command, *line.split()], capture_output=True, check=False, env=small_environment(**env))
    assert done.returncode in (0, 1, 2)
    assert b"Traceback" not in done.stderr
    assert b"internal" not in done.stderr


def test_no_home_at_all(command):
    env = {"PATH": os.environ["PATH"]}
    done = subprocess.run([command, "find", "railway", "-f", "ids"], capture_output=True, check=False, env=env)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_home_that_cannot_be_written(command):
    env = {"PATH": os.environ["PATH"], "HOME": "/proc/nowhere"}
    done = subprocess.run([command, "find", "railway", "-f", "ids"], capture_output=True, check=False, env=env)
    assert (done.returncode, done.stderr) == (0, b"")


def test_nothing_is_written_but_the_cache(tmp_path, command):
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    for line in ("find railway", "doctor", "show iran"):
        subprocess.run([command, *line.split()], capture_output=True, check=False, env=env)
    assert {path.name for path in tmp_path.iterdir()} <= {".cache"}


@pytest.mark.parametrize(
    ("argv", "env", "begins"),
    [
        pytest.param([], {"LANG": "fa_IR.UTF-8"}, "سیاست خارجی", id="lang"),
        pytest.param([], {"LC_ALL": "az_AZ", "LANG": "fa_IR"}, "Xarici siyasət", id="lc-all-first"),
        pytest.param([], {"AZIR_LANG": "fa", "LANG": "az"}, "سیاست خارجی", id="variable-over-locale"),
        pytest.param(["--lang", "az"], {"AZIR_LANG": "fa"}, "Xarici siyasət", id="option-over-variable"),
        pytest.param(["--lang", "az", "--lang", "fa"], {}, "Xarici siyasət\tسیاست خارجی", id="repeated"),
    ],
)
def test_language(installed, argv, env, begins):
    outcome = installed("topics", "-n", "1", *argv, **env)
    assert outcome.out.startswith(f"foreign-policy\t{begins}\t")


# Terminals

ESCAPE = "\x1b["


@pytest.mark.parametrize(
    ("argv", "env", "is_colored"),
    [
        pytest.param([], {}, True, id="terminal"),
        pytest.param([], {"NO_COLOR": "1"}, False, id="no-color"),
        pytest.param(["--color", "always"], {"NO_COLOR": "1"}, True, id="option-over-no-color"),
        pytest.param(["-f", "plain"], {"FORCE_COLOR": "1"}, False, id="plain-has-none"),
        pytest.param(["--json"], {"CLICOLOR_FORCE": "1"}, False, id="json-has-none"),
    ],
)
def test_color_on_a_terminal(terminal, argv, env, is_colored):
    outcome = terminal("topics", "-n", "2", *argv, **env)
    assert (outcome.status, outcome.err) == (0, "")
    assert (ESCAPE in outcome.out) == is_colored


@pytest.mark.parametrize(
    ("argv", "env", "is_colored"),
    [
        pytest.param([], {}, False, id="pipe"),
        pytest.param([], {"FORCE_COLOR": "1"}, True, id="force-color"),
        pytest.param(["--color", "always"], {}, True, id="always"),
    ],
)
def test_color_in_a_pipe(installed, argv, env, is_colored):
    assert (ESCAPE in installed("topics", "-n", "2", "-f", "table", *argv, **env).out) == is_colored


@pytest.mark.parametrize(
    ("columns", "env", "width"),
    [
        pytest.param(100, {}, 100, id="terminal"),
        pytest.param(100, {"COLUMNS": "90"}, 90, id="columns"),
        pytest.param(100, {"COLUMNS": "0"}, 100, id="columns-0"),
        pytest.param(0, {}, 80, id="terminal-without-size"),
    ],
)
def test_width(terminal, columns, env, width):
    shown = terminal("list", "-n", "2", columns=columns, NO_COLOR="1", **env).out
    assert max(len(line) for line in shown.splitlines()) == width


PAGER = "sed s/^/paged:/"


@pytest.mark.parametrize(
    ("argv", "env", "is_paged"),
    [
        pytest.param([], {"AZIR_PAGER": PAGER}, True, id="long"),
        pytest.param(["-n", "1"], {"AZIR_PAGER": PAGER}, False, id="short"),
        pytest.param([], {"PAGER": "false", "AZIR_PAGER": PAGER}, True, id="own-first"),
        pytest.param([], {"PAGER": PAGER, "AZIR_PAGER": ""}, False, id="own-empty"),
        pytest.param(["--no-pager"], {"AZIR_PAGER": PAGER}, False, id="no-pager"),
        pytest.param(["--json"], {"AZIR_PAGER": PAGER}, False, id="machine-format"),
        pytest.param([], {"AZIR_PAGER": PAGER, "TERM": "dumb"}, False, id="dumb"),
        pytest.param([], {"AZIR_PAGER": "no-such-pager 2>/dev/null"}, False, id="missing-pager"),
    ],
)
def test_pager(terminal, argv, env, is_paged):
    outcome = terminal("list", "-n", "4", *argv, lines=10, **env)
    assert outcome.status == 0
    assert ("paged:" in outcome.out) == is_paged
    assert "headline-neighbours" in outcome.out


@pytest.mark.parametrize(("less", "given"), [({}, "-R -FX"), ({"LESS": "-i"}, "-R -i")])
def test_less_lets_escapes_through(terminal, less, given):
    assert (
        terminal("list", "-n", "4", lines=10, AZIR_PAGER='echo "$LESS" "$LESSCHARSET"', **less).out
        == f"{given} utf-8\n"
    )


def test_a_pager_that_is_left_early_is_no_error(terminal):
    outcome = terminal("list", "-n", "4", lines=10, AZIR_PAGER="head -n 1")
    assert (outcome.status, outcome.out.count("\n")) == (0, 1)


def test_a_pipe_is_neither_wrapped_nor_paged(installed):
    outcome = installed("list", "-n", "5", AZIR_PAGER=PAGER, COLUMNS="40")
    assert outcome.out.count("\n") == 5
    assert "paged:" not in outcome.out


def test_a_persian_error_on_a_terminal_is_in_its_order(terminal):
    shown = terminal("list", "--section", "x", "--lang", "fa", "--rtl", "override", mixed=True).out
    assert "\u202d" in shown
    assert "\u202c" in shown
    piped = terminal("list", "--section", "x", "--lang", "fa", "--rtl", "override").err
    assert piped.startswith("azir: --section: بخش «x» وجود ندارد")
