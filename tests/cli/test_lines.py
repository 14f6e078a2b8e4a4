"""The direct reader declines a line, or gives exactly what Typer gives."""

import contextlib
import io

import pytest
import typer_lines
from hypothesis import given, settings
from hypothesis import strategies as st

from azir_cli.cli import lines
from azir_cli.cli.declarations import COMMANDS

TOKENS = st.one_of(
    st.sampled_from(typer_lines.WORDS),
    st.sampled_from(typer_lines.SPELLINGS),
    st.builds("{}={}".format, st.sampled_from(typer_lines.SPELLINGS), st.sampled_from(typer_lines.WORDS)),
    st.sampled_from(typer_lines.ODD),
    st.text(max_size=4),
)


@pytest.mark.parametrize("name", COMMANDS)
@settings(max_examples=850)
@given(st.data())
def test_the_law(name, data):
    arguments = [name, *data.draw(st.lists(TOKENS, max_size=8))]
    with contextlib.redirect_stdout(io.StringIO()):
        assert typer_lines.disagreement(arguments) is None


OUTPUT = {"words": None} | {option.key: option.default for option in COMMANDS["topics"].options}


@pytest.mark.parametrize(
    ("line", "values"),
    [
        pytest.param("topics", {}, id="alone"),
        pytest.param("topics --json -n 3 --fields=id", {"json": True, "limit": "3", "fields": "id"}, id="options"),
        pytest.param("topics --lang en --lang=fa,az", {"lang": ["en", "fa,az"]}, id="repeated"),
        pytest.param("topics -n 1 -n 2 -q -q", {"limit": "2", "quiet": True}, id="the-last-counts"),
        pytest.param("topics --", {}, id="dashes"),
    ],
)
def test_a_plain_line(line, values):
    assert lines.read(line.split()) == ("topics", OUTPUT | values)
    assert typer_lines.by_typer(line.split()) == OUTPUT | values


@pytest.mark.parametrize(
    ("line", "words"),
    [
        pytest.param("find a --exact b -f json c", ["a", "b", "c"], id="around-options"),
        pytest.param("find -", ["-"], id="stdin"),
        pytest.param("find a -- -b --json --", ["a", "-b", "--json", "--"], id="behind-dashes"),
        pytest.param("date", None, id="none"),
    ],
)
def test_words(line, words):
    assert lines.read(line.split()).values["words"] == words
    assert typer_lines.by_typer(line.split())["words"] == words


@pytest.mark.parametrize(
    "line",
    [
        *("", "--help", "--version", "bogus", "-- find x", "--json find x", "find", "find x -h", "find x --help"),
        *("find x --bogus", "find x --js", "find x -qf json", "find x -fjson", "find x --json=1", "find x -f"),
        *("find x --since -5", "list x", "schema", "schema facts output", "check a b", "topics --topic x"),
    ],
)
def test_a_line_for_typer(line):
    assert lines.read(line.split()) is None


@pytest.mark.parametrize(
    ("line", "name", "values", "words"),
    [
        pytest.param("list -qf json --bogus", "list", {"quiet": True, "form": "json"}, [], id="bundle"),
        pytest.param("list -fjson", "list", {"form": "json"}, [], id="glued"),
        pytest.param("list --section --json", "list", {"section": ["--json"]}, [], id="a-value-like-an-option"),
        pytest.param("find --section x -- --json", "find", {"section": ["x"]}, ["--json"], id="behind-dashes"),
        pytest.param("--lang fa list x", "list", {"lang": ["fa"]}, ["x"], id="before-the-command"),
        pytest.param("bogus --json -f", "", {"json": True}, ["bogus"], id="no-command"),
        pytest.param("", "", {}, [], id="nothing"),
    ],
)
def test_a_glimpse(line, name, values, words):
    assert lines.glimpse(line.split()) == (name, values, words)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_parameter_of_a_command_is_in_the_table(name):
    command = COMMANDS[name]
    code = command.function.__code__
    parameters = set(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
    own = {option.key for option in command.own} | ({command.argument.key} if command.argument else set())
    assert parameters == {"session", *own, *({"wanted"} if command.is_filtered else ())}
