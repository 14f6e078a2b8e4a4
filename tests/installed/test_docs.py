"""The documents are in step with the help, the man page renders, and the recipes do what they say."""

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from conftest import PROJECT, small_environment

from azir_cli.cli import declarations

DOCS = PROJECT / "docs"


def generator():
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GENERATE = generator()
PAGES = list(GENERATE.pages())


@pytest.mark.parametrize(
    ("name", "made"),
    [pytest.param("cli.md", GENERATE.markdown, id="cli.md"), pytest.param("azir.1", GENERATE.manual, id="azir.1")],
)
def test_in_step_with_the_help(name, made):
    assert (DOCS / name).read_text(encoding="utf-8") == made(), "just docs makes it anew"


def test_every_command_is_there():
    assert [page.name for page in PAGES] == ["", *declarations.COMMANDS]


def test_every_variable_is_told():
    source = "\n".join(path.read_text(encoding="utf-8") for path in (PROJECT / "azir_cli").rglob("*.py"))
    read = set(re.findall(r'"(AZIR_[A-Z_]+)"', source))
    told = {name for names, _ in GENERATE.ENVIRONMENT for name in names.split(", ") if name.startswith("AZIR_")}
    made = {f"AZIR_{name.upper()}" for name in ("format", "lang", "calendar", "digits", "rtl", "color")}
    assert told == read | made


# Help


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name or "azir")
def test_help_fits_80_columns_and_is_whole(azir, page, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    shown = azir(*([page.name] if page.name else []), "-h").out
    assert max(len(line) for line in shown.splitlines()) <= 80
    assert "..." not in shown.replace("[ARGS]...", "")
    assert "—" not in shown
    for line in page.examples:
        assert f"    {line}\n" in shown + "\n"


def test_the_first_sentence_of_every_command_is_in_the_help_of_all(azir, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    shown = azir("--help").out
    for name, command in declarations.COMMANDS.items():
        assert re.search(
            rf"^  {name} +{re.escape(command.function.__doc__.partition(chr(10))[0])}$", shown, re.MULTILINE
        )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name or "azir")
def test_every_option_is_told_in_a_sentence(page):
    for records in page.groups.values():
        for names, told in records:
            assert told, names
            assert not names.startswith("-") or "TEXT" not in names.split(), "a metavar of its own"


EXAMPLES = [
    pytest.param(line, id=line)
    for page in PAGES
    for line in page.examples
    if not re.search(r"[|<]|texts|facts\.json", line)
]


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_of_the_help(azir, line):
    name, *argv = shlex.split(line)
    assert name == "azir"
    outcome = azir(*argv)
    assert outcome.out
    assert outcome.status == 0 or argv[0] == "check"


# The man page


def test_the_man_page_renders_without_warnings():
    if not shutil.which("man"):
        pytest.skip("man is not installed")
    for locale in ("C.UTF-8", "C"):
        env = small_environment(LC_ALL=locale, MANWIDTH="80")
        done = subprocess.run(
            ["man", "-l", "--warnings", str(DOCS / "azir.1")], capture_output=True, check=False, env=env
        )
        assert (done.returncode, done.stderr) == (0, b"")
        shown = done.stdout.decode()
        assert "EXIT STATUS" in shown
        for name in declarations.COMMANDS:
            assert f"azir {name}" in shown


def test_the_man_page_ships():
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"docs/azir.1": "share/man/man1/azir.1"}


# Recipes


def recipes():
    """The blocks of README's section "Recipes"."""
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    section = re.search(r"^## Recipes\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert section
    return re.findall(r"^```sh\n(.*?)^```", section[1], re.MULTILINE | re.DOTALL)


RECIPES = recipes()
# How each recipe is known, what it needs, and what it prints; fzf chooses as if a word had been typed.
EXPECTED = {
    "select(.when)": ("jq", r"^\d{4}-\d\d-\d\d\t[a-z0-9-]+$"),
    "for word": ("sh", r"\Arailway: yes\nbitcoin: no\nvisa: yes\n\Z"),
    "fzf": ("fzf", r"^border-rail-bridge-built\t"),
    "xargs": ("jq", r"\A\d+\n\Z"),
    "sqlite3": ("sqlite3", r"\A\d+\n\Z"),
    "awk": ("awk", r"\A.+\.\n\Z"),
    "printf": ("jq", r"\Airan-recognises-azerbaijan\nborder-rail-link-length\n\Z"),
}


def test_every_recipe_has_its_test():
    assert len(RECIPES) == len(EXPECTED)
    assert all(sum(mark in recipe for mark in EXPECTED) == 1 for recipe in RECIPES)


@pytest.mark.parametrize("mark", EXPECTED)
def test_a_recipe(command, mark, tmp_path):
    tool, printed = EXPECTED[mark]
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    (recipe,) = (recipe for recipe in RECIPES if mark in recipe)
    env = small_environment(PATH=f"{Path(command).parent}:{os.environ['PATH']}")
    line = recipe.replace("fzf ", "fzf --filter 'rail bridge' ", 1)
    done = subprocess.run(["sh", "-ec", line], capture_output=True, check=False, env=env, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.search(printed, done.stdout.decode(), re.MULTILINE), done.stdout.decode()


def test_the_preview_of_fzf_runs(command):
    (recipe,) = (recipe for recipe in RECIPES if "fzf" in recipe)
    preview = re.search(r"--preview '([^']*)'", recipe)[1].replace("{1}", "border-rail-bridge-built")
    env = small_environment(PATH=f"{Path(command).parent}:{os.environ['PATH']}", FZF_PREVIEW_COLUMNS="60")
    done = subprocess.run(["sh", "-ec", preview], capture_output=True, check=False, env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"border-rail-bridge-built" in done.stdout
