"""Which facts pass: within one filter any value, between filters all of them."""

import datetime as dt
import json

import pytest
from bases import railway

from azir_cli.errors import UsageError
from azir_cli.facts import loading
from azir_cli.search import filters
from azir_cli.search.filters import FilterOptions

BASE = loading.parse(railway.raw(), "own.json")
TODAY = dt.date(1998, 3, 12)


def passing(**choice):
    wanted = filters.build(FilterOptions(**choice), BASE, TODAY)
    return [name for name, fact in BASE.facts.items() if wanted.keep(fact)]


ALL = list(BASE.facts)
BEGUN, LENGTH, COST, TRAFFIC, PRAISED = ALL


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        pytest.param({}, ALL, id="none"),
        pytest.param({"section": ["traffic"]}, [TRAFFIC], id="section"),
        pytest.param({"section": ["traffic", "building"]}, ALL, id="section-or-section"),
        pytest.param({"kind": ["figure"]}, [LENGTH, COST, TRAFFIC], id="kind"),
        pytest.param({"kind": ["event", "statement"]}, [BEGUN, PRAISED], id="kind-or-kind"),
        pytest.param({"topic": ["bridges"]}, [PRAISED], id="topic"),
        pytest.param({"entity": ["sarvan"]}, [BEGUN, LENGTH], id="entity"),
        pytest.param({"entity": ["nilab-mayor"]}, [PRAISED], id="entity-who-says-it"),
        pytest.param({"source": ["kuh-1998"]}, ALL, id="source"),
        pytest.param({"kind": ["figure"], "entity": ["nilab"]}, [LENGTH], id="kind-and-entity"),
        pytest.param({"section": ["traffic"], "kind": ["event"]}, [], id="section-and-kind"),
        pytest.param({"on": "1998"}, [BEGUN, PRAISED], id="on-a-year"),
        pytest.param({"on": "1376-12"}, [BEGUN, PRAISED], id="on-a-jalali-month"),
        pytest.param({"on": "today"}, [BEGUN, PRAISED], id="on-today"),
        pytest.param({"on": "1998-03-13"}, [PRAISED], id="on-the-day-after"),
        pytest.param({"on": "1900"}, [], id="on-before-what-the-base-knows"),
        pytest.param({"since": "1998-03-12"}, [BEGUN, PRAISED], id="since-the-day"),
        pytest.param({"since": "1998-03-13"}, [PRAISED], id="since-the-day-after"),
        pytest.param({"since": "2005"}, [PRAISED], id="since-within-the-last-year"),
        pytest.param({"since": "2006"}, [], id="since-after-all"),
        pytest.param({"until": "1998-03-12"}, [BEGUN, PRAISED], id="until-the-day"),
        pytest.param({"until": "1998-03-11"}, [], id="until-the-day-before-what-the-base-knows"),
        pytest.param({"since": "1999", "until": "2001"}, [PRAISED], id="between"),
        pytest.param({"since": "2005", "until": "2005"}, [PRAISED], id="one-year"),
    ],
)
def test_who_passes(choice, kept):
    assert passing(**choice) == kept


@pytest.mark.parametrize(
    ("choice", "message", "hint"),
    [
        pytest.param(
            {"section": ["trafic"]},
            '--section: unknown section "trafic" (did you mean traffic?)',
            "one of building, traffic",
            id="section",
        ),
        pytest.param({"topic": ["x"]}, '--topic: unknown topic "x"', "azir topics lists them", id="topic"),
        pytest.param(
            {"entity": ["nilb"]},
            '--entity: unknown entity "nilb" (did you mean nilab?)',
            "azir entities lists them",
            id="entity",
        ),
        pytest.param(
            {"kind": ["evnt"]},
            '--kind: unknown kind "evnt" (did you mean event?)',
            "one of event, agreement, figure, office, project, statement, background",
            id="kind",
        ),
        pytest.param(
            {"source": ["kuh"]},
            '--source: unknown source "kuh" (did you mean kuh-1998?)',
            "one of kuh-1998",
            id="source",
        ),
    ],
)
def test_unknown_ids(choice, message, hint):
    with pytest.raises(UsageError) as error:
        passing(**choice)
    assert (error.value.message, error.value.hint) == (message, hint)


@pytest.mark.parametrize("name", ["on", "since", "until"])
@pytest.mark.parametrize("text", ["", "soon", "1404-12-30", "1993/1991"])
def test_a_date_that_is_none_names_its_option(name, text):
    with pytest.raises(UsageError) as error:
        passing(**{name: text})
    assert error.value.message.startswith(f"--{name}: ")


def test_a_time_that_ends_before_it_begins():
    with pytest.raises(UsageError) as error:
        passing(since="1993", until="1991")
    assert (error.value.message, error.value.hint) == (
        "--since: 1993 begins after 1991 ends",
        "put the earlier date first",
    )


@pytest.mark.parametrize(
    ("when", "on", "holds"),
    [
        pytest.param("1991/..", "1995", True, id="open end"),
        pytest.param("1991/..", "1998-12-31", True, id="open end in the year of the source"),
        pytest.param("1991/..", "2026", False, id="open end beyond the source"),
        pytest.param("/2005", "2005", True, id="unknown beginning"),
        pytest.param("/2005", "2001", False, id="unknown beginning beyond what is known"),
        pytest.param("../2005", "1998", True, id="open beginning"),
        pytest.param("../2005", "0001", False, id="open beginning before all that the base knows"),
    ],
)
def test_what_is_open_holds_as_far_as_its_source_can_know(when, on, holds):
    document = railway.document()
    document["facts"][-1]["when"] = {"gregorian": when}
    base = loading.parse(json.dumps(document).encode(), "own.json")
    assert filters.build(FilterOptions(on=on), base, TODAY).keep(base.facts[PRAISED]) is holds
