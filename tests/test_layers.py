"""What each module may import: lower layers only, and what is heavy only inside the function that needs it."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "azir_cli"

# Each module with those of azir that it may import, lowest layer first.
LAYERS = {
    "errors": "",
    "patterns": "",
    "text": "",
    "datenames": "",
    "calendars": "datenames errors",
    "spans": "calendars",
    "edtf": "calendars datenames spans",
    "dates": "calendars datenames edtf spans",
    "dateformat": "calendars datenames edtf spans",
    "datewords": "datenames text",
    "dateshapes": "calendars datenames datewords edtf",
    "dateinput": "calendars datenames dateshapes datewords edtf spans text",
    "model": "dates",
    "fields": "dates errors model",
    "records": "fields model patterns",
    "factbase": "errors fields records",
    "sound": "text",
    "forms": "text",
    "numerals": "text",
    "units": "text",
    "stopwords": "text",
    "question": "text",
    "index": "errors forms model sound text",
    "indexer": "index model numerals stopwords text units",
    "rows": "model spans",
    "store": "factbase index model rows",
    "match": "forms index sound stopwords text",
    "query": "dateinput numerals question stopwords text units",
    "understanding": "forms index match query stopwords text",
    "reach": "index match numerals query understanding units",
    "rank": "index reach",
    "answer": "model numerals question stopwords text",
    "highlight": "dateinput numerals stopwords text",
    "search": "answer highlight index match model query question rank reach text understanding",
    "related": "model",
    "article": "model numerals text",
    "check": "dates fields model text",
    "evidence": "article check fields model numerals text",
    "bidi": "",
    "line": "",
    "shaping": "line",
    "rtl": "bidi line shaping",
    "cell": "bidi line rtl",
    "terminal": "errors",
    "formats": "errors",
    "tabular": "formats",
    "settings": "errors factbase formats",
    "run": "settings terminal",
    "drawing": "cell run",
    "output": "drawing formats settings tabular",
    "phrases": "model",
    "dating": "dateformat",
    "filters": "dateinput dates errors model",
    "listing": "dating drawing filters formats highlight model output phrases settings",
    "hits": "answer dating drawing errors formats index listing model output phrases search settings",
    "cards": "dating drawing errors factbase formats listing model output phrases related settings",
    "catalog": "drawing formats model output phrases settings",
    "amounts": "drawing filters formats model output phrases settings",
    "timeline": "calendars datenames dating drawing errors filters formats listing model output phrases settings",
    "day": "dateformat dateinput datenames dates drawing formats listing model output phrases settings",
    "doctor": "cell drawing factbase formats output run settings store terminal",
    "inspection": "check evidence factbase fields formats output settings",
    "schema": "fields model patterns records",
    "schema_output": "dates match model patterns terminal",
    "messages": "drawing phrases run settings terminal",
    "complete": "errors factbase formats model patterns settings timeline",
    "__init__": "",
    "commands": "amounts cards catalog complete day doctor errors factbase filters formats hits"
    " inspection listing output schema schema_output settings store timeline",
    "options": "complete filters settings",
    "application": "commands errors options",
    "cli": "application complete errors formats messages output run",
    "__main__": "cli",
}
# `Index.build` is the one way up: it is where an index comes from, and who reopens a kept one needs no indexer.
UPWARD = {("index", "indexer")}

# Who may import what is heavy, always inside a function; `drawing` is nothing but Rich, and imported where it is used.
HEAVY = {
    "rich": {"cell", "drawing", "line", "timeline"},
    "rapidfuzz": {"match"},
    "jdatetime": {"calendars"},
    "platformdirs": {"store"},
}
AT_THE_TOP = {("drawing", "rich")}

# Only these open files, and only `cli` writes to the standard streams.
OPENING = {"factbase", "store"}
WRITING = {"cli"}


def imports(module: str) -> tuple[set[str], set[str], set[str]]:
    """The modules of azir that one imports at run time, and the heavy packages, at its top and inside."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    top = {id(node) for node in tree.body}
    own, heavy_top, heavy_inside = set(), set(), set()
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.ImportFrom):
            names = [
                f"{node.module}.{alias.name}" if node.module == "azir_cli" else node.module for alias in node.names
            ]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            package, _, rest = name.partition(".")
            if package == "azir_cli":
                own.add(rest.partition(".")[0])
            elif package in HEAVY:
                (heavy_top if id(node) in top else heavy_inside).add(package)
    return own, heavy_top, heavy_inside


MODULES = sorted(path.stem for path in PACKAGE.glob("*.py"))


def test_every_module_has_its_layer():
    assert sorted(LAYERS) == MODULES


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_what_its_layer_may(module):
    own, at_top, inside = imports(module)
    upward = {name for lower, name in UPWARD if lower == module}
    assert own - upward - {"__version__"} == set(LAYERS[module].split())
    for package in at_top | inside:
        assert module in HEAVY[package]
    assert {(module, package) for package in at_top} <= AT_THE_TOP


def test_layers_only_look_down():
    order = list(LAYERS)
    for position, module in enumerate(order):
        assert set(LAYERS[module].split()) <= set(order[:position]), module


@pytest.mark.parametrize("module", MODULES)
def test_files_are_opened_and_streams_written_in_their_places_only(module):
    tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    called = {call.rpartition(".")[2] for call in calls}
    named = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    if module not in OPENING:
        assert not called & {
            "open",
            "read_bytes",
            "read_text",
            "write_bytes",
            "write_text",
            "connect",
        } - _OF_DEVICES.get(module, set())
    if module not in WRITING:
        assert "print" not in calls
        assert not named & {"sys.stdout", "sys.stderr"}


# /dev/tty and /dev/null are no files
_OF_DEVICES = {"terminal": {"open"}, "cli": {"open"}}
