"""How errors are told, and which names are near."""

import pytest

from azir_cli import errors
from azir_cli.errors import AzirError

OPTIONS = ["--limit", "--quiet", "--until", "--entity", "--color", "--calendar", "--json", "--format", "--no-pager"]


@pytest.mark.parametrize(
    ("value", "known", "near"),
    [
        pytest.param("--limt", OPTIONS, ["--limit"], id="letter-left-out"),
        pytest.param("--lmiit", OPTIONS, ["--limit"], id="letters-swapped"),
        pytest.param("--colour", OPTIONS, ["--color"], id="letter-added"),
        pytest.param("--unit", OPTIONS, ["--until"], id="letters-left-out"),
        pytest.param("--cal", OPTIONS, ["--calendar"], id="begun"),
        pytest.param("--LIMIT", OPTIONS, ["--limit"], id="capitals"),
        pytest.param("--tidy", OPTIONS, [], id="none"),
        pytest.param("--", OPTIONS, [], id="nothing-but-dashes"),
        pytest.param("x" * 61, ["x" * 60], [], id="too-long-to-be-a-slip"),
        pytest.param("railway", ["railway"], [], id="itself"),
        pytest.param("evnt", ["event", "agreement"], ["event"], id="choice"),
        pytest.param("topic", ["entities", "topics", "date"], ["topics"], id="plural"),
        pytest.param("railway-lenght", ["railway-length", "railway-cost"], ["railway-length"], id="id"),
    ],
)
def test_names_that_are_near(value, known, near):
    assert errors.near_names(value, known) == near


def test_of_very_many_names_those_with_the_first_letter_are_compared():
    known = [f"fact-{number}" for number in range(3000)]
    assert errors.near_names("fact-2999x", known)[0] == "fact-2999"
    assert errors.near_names("xact-1", known) == []


@pytest.mark.parametrize(
    ("error", "message"),
    [
        pytest.param(AzirError("{value}", value="x" * 61), "x" * 60 + "…", id="typed"),
        pytest.param(AzirError("{value}", value="x" * 60), "x" * 60, id="typed-just-short-enough"),
        pytest.param(AzirError("{file}", file="/" + "x" * 100 + "/own.json"), "…" + "x" * 51 + "/own.json", id="path"),
        pytest.param(AzirError("{value}", value=10**70), str(10**70), id="not-typed"),
        pytest.param(
            AzirError("{names}", names=[f"n{i}" for i in range(11)]),
            "n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 1 more",
            id="eleven-names",
        ),
        pytest.param(AzirError("{names}", names=["x" * 70]), "x" * 60 + "…", id="a-long-name"),
        pytest.param(AzirError("no", near=["a", "b"]), "no (did you mean a, b?)", id="near"),
    ],
)
def test_what_a_message_repeats(error, message):
    assert str(error) == error.message == message


def test_hints():
    cause = AzirError("why", hint="do {this}", this="that")
    assert AzirError("{place}: {cause}", place="here", cause=cause).hint == "do that"
    own = AzirError("{place}: {cause}", place="here", cause=cause, hint="at {place}")
    own.hints.append("or leave it")
    assert own.hint == "at here; or leave it"
    assert AzirError("nothing to do").hint == ""
