import os
import termios

import pytest

from azir_cli.errors import AzirError
from azir_cli.terminal.capabilities import has_color, height, measure, width


@pytest.mark.parametrize(
    ("environment", "measured", "wanted"),
    [
        pytest.param({}, None, (80, 24), id="nothing known"),
        pytest.param({}, (120, 50), (120, 50), id="measured"),
        pytest.param({"COLUMNS": "60", "LINES": "10"}, (120, 50), (60, 10), id="variables"),
        pytest.param({"COLUMNS": "0", "LINES": "0"}, (120, 50), (120, 50), id="zero"),
        pytest.param({"COLUMNS": "-5", "LINES": "-5"}, (120, 50), (120, 50), id="negative"),
        pytest.param({"COLUMNS": "wide", "LINES": "5.5"}, (120, 50), (120, 50), id="no number"),
        pytest.param({"COLUMNS": "۶۰", "LINES": ""}, (120, 50), (120, 50), id="Persian digits and nothing"),
        pytest.param({"COLUMNS": "9" * 5000, "LINES": " 7"}, None, (80, 24), id="beyond reason"),
        pytest.param({"COLUMNS": "99999", "LINES": "1001"}, None, (1000, 1000), id="wider than anybody reads"),
        pytest.param({}, (0, 0), (80, 24), id="terminal without a size"),
    ],
)
def test_size(environment, measured, wanted):
    assert (width(environment, measured), height(environment, measured)) == wanted


def test_measuring():
    ends = os.openpty()
    termios.tcsetwinsize(ends[1], (40, 132))
    assert measure(ends[1]) == (132, 40)
    for end in ends:
        os.close(end)
    with open(os.devnull) as null:
        assert measure(null.fileno()) is None


@pytest.mark.parametrize(
    ("option", "environment", "is_terminal", "wanted"),
    [
        pytest.param(None, {}, True, True, id="terminal"),
        pytest.param(None, {}, False, False, id="pipe"),
        pytest.param(None, {"NO_COLOR": "1"}, True, False, id="NO_COLOR"),
        pytest.param(None, {"NO_COLOR": ""}, True, True, id="empty NO_COLOR"),
        pytest.param(None, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False, id="NO_COLOR before FORCE_COLOR"),
        pytest.param(None, {"FORCE_COLOR": "1"}, False, True, id="FORCE_COLOR"),
        pytest.param(None, {"FORCE_COLOR": "0"}, False, False, id="FORCE_COLOR=0"),
        pytest.param(None, {"FORCE_COLOR": ""}, False, False, id="empty FORCE_COLOR"),
        pytest.param(None, {"CLICOLOR_FORCE": "1"}, False, True, id="CLICOLOR_FORCE"),
        pytest.param(None, {"CLICOLOR_FORCE": "1", "TERM": "dumb"}, True, True, id="CLICOLOR_FORCE before dumb"),
        pytest.param(None, {"CLICOLOR": "0"}, True, False, id="CLICOLOR=0"),
        pytest.param(None, {"CLICOLOR": "1"}, False, False, id="CLICOLOR=1 in a pipe"),
        pytest.param(None, {"TERM": "dumb"}, True, False, id="dumb"),
        pytest.param("always", {"NO_COLOR": "1"}, False, True, id="always"),
        pytest.param("never", {"FORCE_COLOR": "1"}, True, False, id="never"),
        pytest.param("auto", {"AZIR_COLOR": "never"}, True, True, id="auto before AZIR_COLOR"),
        pytest.param(None, {"AZIR_COLOR": "always", "NO_COLOR": "1"}, False, True, id="AZIR_COLOR"),
    ],
)
def test_color(option, environment, is_terminal, wanted):
    assert has_color(option, environment, is_terminal=is_terminal) is wanted


@pytest.mark.parametrize(
    ("option", "environment", "name"),
    [
        pytest.param("red", {}, "--color", id="option"),
        pytest.param(None, {"AZIR_COLOR": "red"}, "AZIR_COLOR", id="variable"),
    ],
)
def test_an_unknown_color_is_named_with_its_origin(option, environment, name):
    with pytest.raises(AzirError, match=f'^{name}: unknown value "red"'):
        has_color(option, environment, is_terminal=True)
