"""What each room may import: lower rooms only, and what is heavy only inside the function that needs it."""

import ast
from functools import cache
from pathlib import Path

import pytest
from conftest import PROJECT

PACKAGE = PROJECT / "azir_cli"

# Each room with the rooms that it may import, the lowest first.
ROOMS = {
    "errors": "",
    "text": "errors",
    "dates": "errors text",
    "facts": "errors text dates",
    "search": "errors text dates facts",
    "curation": "errors text dates facts",
    "cache": "errors dates facts search",
    "terminal": "errors text.characters",
    "i18n": "errors text dates facts.model",
    "output": "errors text dates facts search terminal i18n",
    "commands": "errors text dates facts search curation cache terminal i18n output",
    "cli": "errors text dates facts search curation cache terminal i18n output commands",
    "__main__": "cli",
    "__init__": "",
}

# Who may import what is heavy, always inside a function; `layout` is nothing but Rich, and imported where it is used.
HEAVY = {
    "typer": {"cli"},
    "rich": {"terminal", "output", "commands", "cli"},
    "rapidfuzz": {"search", "curation"},
    "jdatetime": {"dates"},
    "platformdirs": {"cache"},
}
AT_THE_TOP = {
    ("output.layout", "rich"),
    ("output.rendering", "rich"),
    ("cli.app", "typer"),
}

# Only these open files, and only `cli` writes to the standard streams.
OPENING = {"facts.loading", "cache.store", "cache.recent", "cli.shells"}
WRITING = {"cli.main", "cli.streams"}

# /dev/tty and /dev/null are no files
OF_DEVICES = {"terminal.asking": {"open"}, "cli.streams": {"open"}}

MOST_LINES = 300
TOO_LONG = {"cache.store"}
"""To be split by what they mix."""
MOST_MODULES = 16


def name_of(path: Path) -> str:
    """A module's name below azir_cli: `search.language.units`, and `search` for the package's own file."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


@cache
def imports(module: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The modules of azir that one imports at run time, and the heavy packages, at its top and inside."""
    typing_only = {
        id(node)
        for block in ast.walk(tree(module))
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    top = {id(node) for node in tree(module).body}
    own, heavy_top, heavy_inside = set(), set(), set()
    for node in ast.walk(tree(module)):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.ImportFrom):
            assert node.module, f"{module}: no relative imports"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            package, _, rest = name.partition(".")
            if package == "azir_cli":
                own.add(rest if rest in MODULES else rest.rpartition(".")[0] or "__init__")
            elif package in HEAVY:
                (heavy_top if id(node) in top else heavy_inside).add(package)
    return frozenset(own), frozenset(heavy_top), frozenset(heavy_inside)


def test_every_module_is_in_a_room():
    assert {module.partition(".")[0] for module in MODULES} == set(ROOMS)


@pytest.mark.parametrize("module", MODULES)
def test_no_arrow_points_up(module):
    own, at_top, inside = imports(module)
    room = module.partition(".")[0]
    allowed = {*ROOMS[room].split(), room}
    for imported in own - {"__init__"}:
        assert imported.partition(".")[0] in allowed or imported in allowed, imported
    for package in at_top | inside:
        assert room in HEAVY[package], package
    assert {(module, package) for package in at_top} <= AT_THE_TOP


def test_rooms_only_look_down():
    order = list(ROOMS)
    for position, room in enumerate(order):
        assert {one.partition(".")[0] for one in ROOMS[room].split()} <= set(order[:position]), room


def test_no_cycle():
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " → ".join((*way[way.index(module) :], module)) if module in way else ""
        if module in done:
            return
        for imported in imports(module)[0]:
            visit(imported, (*way, module))
        done.add(module)

    for module in MODULES:
        visit(module, ())


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_no_longer_than_can_be_read(module):
    if module in TOO_LONG:
        pytest.skip("to be split")
    assert len(MODULES[module].read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("package", [path.parent for path in PACKAGE.rglob("__init__.py")], ids=lambda path: path.name)
def test_a_package_is_no_wider_than_can_be_seen(package):
    assert len(list(package.glob("*.py"))) <= MOST_MODULES + 1
    init = ast.parse((package / "__init__.py").read_text(encoding="utf-8"))
    assert ast.get_docstring(init)
    assert package == PACKAGE or len(init.body) == 1, "a package's __init__ is a docstring"


@pytest.mark.parametrize("module", MODULES)
def test_files_are_opened_and_streams_written_in_their_places_only(module):
    calls = {ast.unparse(node.func) for node in ast.walk(tree(module)) if isinstance(node, ast.Call)}
    called = {call.rpartition(".")[2] for call in calls}
    named = {ast.unparse(node) for node in ast.walk(tree(module)) if isinstance(node, ast.Attribute)}
    if module not in OPENING:
        opening = {"open", "read_bytes", "read_text", "write_bytes", "write_text", "connect"}
        assert not called & opening - OF_DEVICES.get(module, set())
    if module not in WRITING:
        assert "print" not in calls
        assert not named & {"sys.stdout", "sys.stderr"}
