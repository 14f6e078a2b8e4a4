"""The help of the commands → docs/cli.md and the man page docs/azir.1; run it after a change of the help."""  # noqa: INP001

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from azir_cli import __version__
from azir_cli.cli import app
from azir_cli.cli.declarations import COMMANDS
from azir_cli.cli.options import FILTERS, OUTPUT, PRESENTATION

HERE = Path(__file__).resolve().parent
SHARED = (FILTERS, OUTPUT, PRESENTATION)


def _variables() -> Iterator[tuple[str, str]]:
    """The variables of the options, each once, and what is said of them."""
    options = dict.fromkeys(option for command in COMMANDS.values() for option in command.options if option.variable)
    told = {option.variable: option.variable_note or option.told.partition(" [env")[0] for option in options}
    yield from told.items()


ENVIRONMENT = (
    *_variables(),
    ("AZIR_RTL_PROBE", "0: do not ask the terminal what it is."),
    ("AZIR_DEBUG", "1: show where an error comes from."),
    ("NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR", "As everywhere; --color and AZIR_COLOR come first."),
    ("COLUMNS, LINES", "The size of the screen, where it is not the terminal's own."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language, where AZIR_LANG is not set: Persian, Azerbaijani, else English."),
    ("XDG_CACHE_HOME", "Where what is read of fact bases is kept, in azir/."),
)
STATUSES = (
    ("0", "Found; of check: all good."),
    ("1", "Nothing found, or not all of the ids; of check: problems found."),
    ("2", "Trouble: usage, a fact base that cannot be read, input or output. One message on stderr says which."),
    ("130", "Interrupted."),
    ("141", "The pipe was closed by its reader; nothing is said."),
)
PROMISES = """
These only grow: a command, an option, a key, a column at the end may be added, none goes or changes its meaning.

- **The formats for programs** are json, jsonl, csv, tsv and ids. They are UTF-8 whatever the locale, in a fixed order
  of results, keys and columns, and hold no escapes; language, calendar, digits, colour and right-to-left mode never
  touch them. Table, plain and md are for people and may change. Into a pipe the format is plain: give one of those.
- **JSON** is what `azir schema output` describes. Every key is always there; what has no value is null. Control and
  bidi characters are escaped; `--ascii` escapes all that is not ASCII. `--json` prints a list (of date and doctor an
  object), jsonl an object a line.
- **CSV and TSV** have a header and a record a line. A text has a column a language (`label.en`), a date one a part
  (`when.from`); lists are joined by `;`, or JSON. A text that begins with `=`, `+`, `-` or `@` gets a `'` before it, so
  that no spreadsheet takes it for a formula; numbers do not.
- **Fields** have the same names everywhere: `--fields id,label.en,when.from,topics.id`. As JSON the name is the key.
- **Nothing found**: json prints `[]`, the others nothing, the status is 1, and under a format for programs
  stderr is empty.
- **Errors** are `azir: …` and a line of advice on stderr; under json and jsonl, and with `find -`, one line
  `{"error": {"code", "message", "hint"}}` in English.
- **`find -`** reads a query a line and answers each at once with a line of JSON, `{"query", "results"}`, whatever the
  format; the status is 0 if any of them found something.
- Dates in `from` and `to` are days of ISO 8601; an end that is open or unknown is
  `null`. `gregorian` and `jalali` are EDTF. Ids of facts never change.
- Azir asks no network, and writes nothing but its cache, and where --install-completion puts its script.
"""


class Page(NamedTuple):
    """The help of one command, in parts."""

    name: str
    usage: str
    text: str
    examples: list[str]
    groups: dict[str, list[tuple[str, str]]]


def pages() -> Iterator[Page]:
    """The help of azir itself, then of every command."""
    for name in ("", *COMMANDS):
        group = app.build([name])
        context = group.make_context(app.NAME, [], resilient_parsing=True)
        command = group
        if name:
            command = group.commands[name]  # type: ignore[assignment]
            context = command.make_context(name, [], parent=context, resilient_parsing=True)
        usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
        examples = [line.strip() for line in (command.epilog or "").splitlines()[2:]]
        groups = app.grouped(command, context)  # type: ignore[arg-type]
        yield Page(name, usage, command.help or "", examples, groups)


# Markdown


def markdown() -> str:
    """Write docs/cli.md."""
    root, *commands = pages()
    return "\n".join(_document(root, commands))


def _document(root: Page, commands: list[Page]) -> Iterator[str]:
    yield "# The command line\n\nMade from the help by `just docs`; do not edit.\n"
    yield f"```\n{root.usage}\n```\n"
    yield from (f"- [`azir {page.name}`](#azir-{page.name}) – {_first(page.text)}" for page in commands)
    yield "\nOptions stand behind the command, before or after its words; behind `--` nothing is an option."
    yield "`azir -h` and `azir COMMAND -h` show the help.\n"
    for page in commands:
        yield from _section(page)
    for heading in SHARED:
        yield f"## {heading}\n"
        yield from _options(next(page.groups[heading] for page in commands if heading in page.groups))
    yield "## Environment\n"
    yield from _options(ENVIRONMENT)
    yield "## Exit status\n"
    yield from _options(STATUSES)
    yield f"## What scripts may rely on\n{PROMISES.rstrip()}\n"


def _section(page: Page) -> Iterator[str]:
    yield f"## azir {page.name}\n\n```\n{page.usage}\n```\n\n{page.text}\n"
    for heading, records in page.groups.items():
        if heading not in SHARED:
            yield from _options(record for record in records if not record[0].startswith("-h"))
    shared = [f"[{heading.lower()}](#{heading.lower()})" for heading in SHARED if heading in page.groups]
    if shared:
        yield f"And the options of {', '.join(shared)}.\n"
    if page.examples:
        yield "\n".join(["```sh", *page.examples, "```\n"])


def _options(records: Iterable[tuple[str, str]]) -> Iterator[str]:
    lines = [f"- `{names}` – {_sentence(told)}" for names, told in records]
    if lines:
        yield "\n".join(lines) + "\n"


def _sentence(told: str) -> str:
    return re.sub(r"\[(env: [^]]*|required)\]", r"*\1*", " ".join(told.split()))


def _first(text: str) -> str:
    return text.partition("\n")[0]


# The man page


def manual() -> str:
    """Write docs/azir.1."""
    root, *commands = pages()
    return "\n".join(_manual(root, commands)) + "\n"


def _manual(root: Page, commands: list[Page]) -> Iterator[str]:
    yield '.\\" Made from the help by docs/generate.py'
    yield f'.TH AZIR 1 "" "azir {__version__}" "User Commands"'
    yield f".SH NAME\nazir \\- {_roff(_first(root.text)).rstrip('.')}"
    yield ".SH SYNOPSIS"
    yield "\n.br\n".join(_roff(page.usage) for page in commands)
    yield f".SH DESCRIPTION\n{_roff(_first(root.text))}"
    yield ".SH COMMANDS"
    for page in commands:
        yield f".SS azir {page.name}"
        yield _paragraphs(page.text)
        for heading, records in page.groups.items():
            if heading not in SHARED:
                yield from _tagged(record for record in records if not record[0].startswith("-h"))
    yield ".SH OPTIONS"
    for heading in SHARED:
        yield f".SS {heading}"
        yield from _tagged(next(page.groups[heading] for page in commands if heading in page.groups))
    yield ".SH ENVIRONMENT"
    yield from _tagged(ENVIRONMENT)
    yield ".SH EXIT STATUS"
    yield from _tagged(STATUSES)
    yield ".SH EXAMPLES"
    examples = [line for page in commands for line in page.examples if line.isascii()]
    yield "\n".join([".nf", *map(_roff, examples), ".fi"])


def _paragraphs(text: str) -> str:
    return "\n.PP\n".join(_roff(" ".join(part.split())) for part in text.split("\n\n"))


def _tagged(records: Iterable[tuple[str, str]]) -> Iterator[str]:
    for names, told in records:
        yield f".TP\n.B {_roff(names)}\n{_roff(' '.join(told.split()))}"


def _roff(text: str) -> str:
    """Escape for roff; what is no ASCII by its names, for man may have no other letters."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = text.replace("–", "\\(en").replace("…", "...").replace("'", "\\(aq").replace("`", "\\(ga")
    return f"\\&{text}" if text.startswith(".") else text


def main() -> None:
    """Write both files."""
    (HERE / "cli.md").write_text(markdown(), encoding="utf-8")
    (HERE / "azir.1").write_text(manual(), encoding="utf-8")


if __name__ == "__main__":
    main()
