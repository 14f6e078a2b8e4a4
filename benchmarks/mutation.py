"""Changes one place of the code at a time → how many of the changes the room's own tests notice.

Run by hand: `python benchmarks/mutation.py`, or `just mutate search -n 0` for every place of one room. A mutant that
no test notices is printed with its place: it shows what is unguarded, or code that changes nothing. Modules that hold
only tables are left out; so are messages, annotations and docstrings. Each mutant runs in a process of its own,
forked before azir is imported, with the mutated source in place of the module's.
"""

import argparse
import ast
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import select
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "azir_cli"
ROOMS = ("search", "terminal", "dates", "cache")
SAMPLE = 100
"""Mutants tried of each room, chosen by the seed; 0 tries all."""
PATIENCE = 90
"""Seconds after which a mutant counts as noticed, for it does not end."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


class Mutant(NamedTuple):
    """One change: the module, the line (from 1), what was there and what is now, and the compiled module."""

    module: str
    line: int
    before: str
    after: str
    code: CodeType

    def __str__(self) -> str:
        return f"{self.module.replace('.', '/')}.py:{self.line}: {self.before}  →  {self.after}"


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    """The mutants of one node: each differs from it in one operator, constant or name."""
    match node:
        case ast.Compare(ops=[*ops]):
            for place, comparison in enumerate(ops):
                if type(comparison) in _COMPARISONS:
                    compared = copy.deepcopy(node)
                    compared.ops[place] = _COMPARISONS[type(comparison)]()
                    yield compared
        case ast.BoolOp():
            yield ast.BoolOp(ast.And() if isinstance(node.op, ast.Or) else ast.Or(), node.values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp() if type(node.op) in _OPERATORS:
            yield ast.BinOp(node.left, _OPERATORS[type(node.op)](), node.right)
        case ast.Constant(value=bool() | int() | float() as value):
            yield ast.Constant(
                not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else value * 1.5
            )
        case ast.Call(func=ast.Name(id=name)) if name in _CALLS:
            yield ast.Call(ast.Name(_CALLS[name], ast.Load()), node.args, node.keywords)
        case ast.If() | ast.IfExp() if not isinstance(node.test, ast.Constant):
            never = copy.deepcopy(node)
            never.test = ast.Constant(value=False)
            yield never


def _is_left_out(node: ast.AST) -> bool:
    """Whether nothing inside is behaviour: annotations are parted from their values elsewhere."""
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.Raise() | ast.Assert() | ast.Import() | ast.ImportFrom():
            return True
        case ast.Expr(value=ast.Constant()):
            return True
    return False


def _places(node: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Where a child can be replaced: parent, field and, in a list, the position."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "bases", "slice") and not isinstance(
            node, ast.Subscript
        ):
            continue
        children = enumerate(value) if isinstance(value, list) else [(None, value)]
        for position, child in children:
            if isinstance(child, ast.AST) and not _is_left_out(child):
                yield node, field, position
                yield from _places(child)


def mutants_of(module: str) -> Iterator[Mutant]:
    """Every mutant of a module named from `azir_cli` on, in the order of its lines."""
    path = PROJECT.joinpath(*module.split(".")).with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for parent, field, position in list(_places(tree)):
        holder = getattr(parent, field)
        old = holder if position is None else holder[position]
        for new in _changed(old):
            replaced = ast.copy_location(new, old)
            if position is None:
                setattr(parent, field, replaced)
            else:
                holder[position] = replaced
            code = compile(ast.fix_missing_locations(tree), str(path), "exec")
            yield Mutant(module, old.lineno, _shown(old), _shown(new), code)
            if position is None:
                setattr(parent, field, old)
            else:
                holder[position] = old


def _shown(node: ast.AST) -> str:
    text = ast.unparse(node.test if isinstance(node, ast.If | ast.IfExp) else node)
    return ("if " if isinstance(node, ast.If | ast.IfExp) else "") + text.partition("\n")[0][:70]


def _has_behaviour(path: Path) -> bool:
    """Whether a module defines a function: one without is a table, of which a speaker or a standard is the judge."""
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def modules_of(room: str) -> list[str]:
    """The modules of a room that behave, by name from `azir_cli` on."""
    paths = [path for path in sorted((PACKAGE / room).rglob("*.py")) if _has_behaviour(path)]
    return [".".join(path.relative_to(PROJECT).with_suffix("").parts) for path in paths]


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads the mutated code where the module is imported."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if fullname != self.mutant.module:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=self.mutant.code.co_filename)

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = self.mutant.code.co_filename
        exec(self.mutant.code, module.__dict__)  # noqa: S102  the project's own code, changed in one place


def _run(mutant: Mutant, room: str) -> int:
    """The process of a mutant: its pytest's exit status, 0 if no test noticed."""
    os.setpgid(0, 0)
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    sys.meta_path.insert(0, _Instead(mutant))
    options = ["-x", "-q", "-n0", "-p", "no:cacheprovider", "--no-header"]
    with tempfile.TemporaryDirectory() as folder:
        return int(pytest.main([*options, f"--basetemp={folder}/tests", f"tests/{room}"]))


def survivors(mutants: Sequence[Mutant], room: str, jobs: int) -> Iterator[Mutant]:
    """The mutants that no test of the room notices, as they end."""
    waiting = list(reversed(mutants))
    running: dict[int, tuple[Mutant, int, float]] = {}  # pidfd → the mutant, its process, when it must end
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            child = os.fork()
            if not child:
                os._exit(_run(mutant, room))
            running[os.pidfd_open(child)] = mutant, child, time.monotonic() + PATIENCE
        for ready in select.select(list(running), [], [], 1)[0]:
            mutant, child, _ = running.pop(ready)
            os.close(ready)
            if os.waitpid(child, 0)[1] == 0:
                yield mutant
        for _, child, until in running.values():
            if time.monotonic() > until:
                os.killpg(child, signal.SIGKILL)


def main() -> None:
    """Print the survivors, and of each room the share of its mutants that died."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("rooms", nargs="*", default=ROOMS, help="the rooms, or modules as in search.ranking")
    parser.add_argument("-n", type=int, default=SAMPLE, metavar="N", help="mutants a room, 0 for all")
    parser.add_argument("--seed", type=int, default=1, help="which of them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at a time")
    options = parser.parse_args()
    os.chdir(PROJECT)
    for room in options.rooms:
        folder, _, module = room.partition(".")
        modules = [f"azir_cli.{room}"] if module else modules_of(folder)
        mutants = [mutant for name in modules for mutant in mutants_of(name)]
        every = len(mutants)
        if options.n and options.n < every:
            mutants = random.Random(options.seed).sample(mutants, options.n)  # noqa: S311  no secret
        alive = 0
        for mutant in survivors(mutants, folder, options.jobs):
            alive += 1
            print(mutant, flush=True)
        share = 1 - alive / len(mutants)
        print(f"{room}: {share:.1%} of {len(mutants)} died ({every} in all)", flush=True)


if __name__ == "__main__":
    main()
