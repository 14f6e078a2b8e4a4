"""The table of what a command line may say, from which all else is made.

Typer's options and their help (`app`), the direct reader (`lines`), completion and the documents read it, so that
an option is said once. Nothing here imports Typer: a plain line is read without it.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from azir_cli.output import settings

FILTERS = "Filters"
OUTPUT = "Output"
PRESENTATION = "Presentation"
"""The headings of the help under which the shared options stand."""

FLAG, TEXT, TEXTS = "flag", "text", "texts"
"""Types of options: one without a value, one with a value, and one that may be repeated."""

Choices = Callable[[], Sequence[str]]


class Option(NamedTuple):
    """One option: what a command line says, `--name` or `-short`, and what is said of it."""

    name: str
    help: str
    short: str = ""
    type: str = TEXT
    metavar: str = ""
    group: str = ""
    """The heading of the help; empty for an option of one command."""
    choices: Choices | None = None
    """All values there are; `{choices}` in the help names them."""
    complete: str = ""
    """The list of the base whose ids are values, or what else offers them (`completion`)."""
    variable: str = ""
    """The environment variable that speaks where the option is not given."""
    variable_note: str = ""
    also: str = ""
    """Other variables that the help names."""
    field: str = ""
    """The name of the value in the call, where it is not that of the option."""

    @property
    def key(self) -> str:
        """The name of the value in the call."""
        return self.field or self.name.replace("-", "_")

    @property
    def default(self) -> bool | None:
        """The value where the option is not given."""
        return False if self.type == FLAG else None

    @property
    def spelt(self) -> list[str]:
        """How a line may spell it."""
        return [f"--{self.name}", *([f"-{self.short}"] if self.short else [])]

    @property
    def record(self) -> str:
        """How the help writes it: `-f, --format FORMAT`."""
        return " ".join(filter(None, [", ".join(reversed(self.spelt)), self.metavar]))

    @property
    def told(self) -> str:
        """Its help, with its choices and variables."""
        told = self.help.format(choices=_either(self.choices())) if self.choices else self.help
        variables = ", ".join(filter(None, [self.variable, self.also]))
        return f"{told} [env: {variables}]" if variables else told


class Argument(NamedTuple):
    """The words of a line that belong to no option: one, or as many as there are."""

    key: str
    metavar: str
    help: str
    is_many: bool = True
    is_required: bool = False
    complete: str = ""
    choices: Choices | None = None

    @property
    def told(self) -> str:
        """Its help."""
        return f"{self.help}  [required]" if self.is_required else self.help


def _either(choices: Sequence[str]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"


def _kinds() -> Sequence[str]:
    from azir_cli.facts.model import Kind

    return [*Kind]


def _groups() -> Sequence[str]:
    from azir_cli.commands.timeline import GROUPS

    return GROUPS


def _orders() -> Sequence[str]:
    from azir_cli.commands.fact_table import ORDERS

    return ORDERS


def _formats() -> Sequence[str]:
    from azir_cli.output.serializers import Format

    return [*Format]


def _rules() -> Sequence[str]:
    from azir_cli.curation.finding import RULES

    return [*RULES]


SCHEMAS = ("facts", "output")

FILTER_OPTIONS = (
    Option(
        "section", "Only facts of this section; repeated, of any of them.",
        type=TEXTS, metavar="ID", group=FILTERS, complete="sections",
    ),
    Option(
        "topic", "Only facts on this topic; azir topics lists them.",
        type=TEXTS, metavar="ID", group=FILTERS, complete="topics",
    ),
    Option(
        "entity", "Only facts that name this; azir entities lists them.",
        type=TEXTS, metavar="ID", group=FILTERS, complete="entities",
    ),
    Option("kind", "{choices}.", type=TEXTS, metavar="KIND", group=FILTERS, choices=_kinds),
    Option(
        "source", "Only facts from this source; azir source lists them.",
        type=TEXTS, metavar="ID", group=FILTERS, complete="sources",
    ),
    Option(
        "since", "From this date on; a date of either calendar: 1991, bahman 1388.", metavar="DATE", group=FILTERS,
    ),
    Option("until", "Up to this date, and with it.", metavar="DATE", group=FILTERS),
    Option("on", "Within this day, month, year or interval.", metavar="DATE", group=FILTERS),
)  # fmt: skip
"""Those of `FilterOptions`, in its order."""

OUTPUT_OPTIONS = (
    Option(
        "format", "{choices}. On a terminal table, into a pipe plain.",
        short="f", metavar="FORMAT", group=OUTPUT, choices=_formats, field="form",
        variable="AZIR_FORMAT", variable_note="The format where neither --format nor --json is given.",
    ),
    Option("json", "The same as --format json.", type=FLAG, group=OUTPUT),
    Option(
        "fields", "Only these fields, in this order: id,label.en,when.from",
        metavar="NAMES", group=OUTPUT, complete="fields",
    ),
    Option("bom", "Begin CSV with a byte order mark, by which spreadsheets know UTF-8.", type=FLAG, group=OUTPUT),
    Option("limit", "At most N results; 0 is all.", short="n", metavar="N", group=OUTPUT),
    Option("ascii", "Escape all but ASCII in JSON.", type=FLAG, group=OUTPUT),
    Option("quiet", "Print nothing on stdout; the exit status tells.", short="q", type=FLAG, group=OUTPUT),
    Option(
        "facts", "Read this fact base; repeated, all of them as one. builtin is the one that ships.",
        type=TEXTS, metavar="FILE", group=OUTPUT, complete="files",
        variable="AZIR_FACTS", variable_note="The fact bases, separated as PATH is; builtin is the one that ships.",
    ),
    Option(
        "lang", "en, fa, az or another of the base; several, as in en,fa, side by side. Else that of the locale.",
        type=TEXTS, metavar="LANG", group=PRESENTATION, complete="languages",
        variable="AZIR_LANG", variable_note="The languages where --lang is not given: fa, or en,fa.",
    ),
    Option(
        "calendar", "{choices}.",
        metavar="CALENDAR", group=PRESENTATION, choices=lambda: settings.CALENDARS, variable="AZIR_CALENDAR",
    ),
    Option(
        "digits", "{choices}, in numbers and dates.",
        metavar="DIGITS", group=PRESENTATION, choices=lambda: settings.DIGITS, variable="AZIR_DIGITS",
    ),
    Option(
        "rtl", "How right-to-left text is sent: {choices}; azir doctor shows which is right.",
        metavar="MODE", group=PRESENTATION, choices=lambda: settings.RTL_MODES, variable="AZIR_RTL",
        variable_note="How right-to-left text is sent to a terminal; into a pipe only --rtl has a say.",
    ),
    Option(
        "color", "{choices}.",
        metavar="WHEN", group=PRESENTATION, choices=lambda: settings.COLORS, variable="AZIR_COLOR", also="NO_COLOR",
    ),
    Option(
        "no-pager", "Never use a pager.", type=FLAG, group=PRESENTATION, variable="AZIR_PAGER", also="PAGER",
        variable_note="The pager, with its options; empty or cat: none. PAGER is next, then less.",
    ),
)  # fmt: skip
"""Those of `OutputOptions`."""

EXACT = Option("exact", "No typos and no sounds: words as they are.", type=FLAG)
EXPLAIN = Option("explain", "Show how each hit got its score.", type=FLAG)
BY = Option("by", "{choices}: group the facts so.", metavar="GROUP", choices=_groups)
SORT = Option("sort", "{choices}: the order; that of the base without it.", metavar="ORDER", choices=_orders)
UNIT = Option("unit", "Only amounts in this unit.", type=TEXTS, metavar="ID", complete="units")
QUOTE = Option(
    "articles", "Quote the evidence from DIR/SOURCE.txt.", metavar="DIR", complete="files",
    variable="AZIR_ARTICLES", variable_note="The folder of the articles, for check and show.",
)  # fmt: skip
COMPARE = QUOTE._replace(help="Check against DIR/SOURCE.txt too.")
ONLY = Option(
    "only", "Only findings of this rule; repeated, of any of them.", type=TEXTS, metavar="RULE", choices=_rules,
)  # fmt: skip

WORDS = Argument("words", "WORDS…", "What to look for; - reads one query a line from stdin.", is_required=True)
FACT_IDS = Argument(
    "ids", "ID…", "Ids of facts, or their places in the last search.", is_required=True, complete="facts"
)
SOURCE_IDS = Argument("ids", "[ID]…", "Ids of sources.", complete="sources")
NAME_WORDS = Argument("words", "[WORDS]…", "Words of the names to show; all without them.")
DATE = Argument("words", "[DATE]", "A date of either calendar; today without it.")
BASE = Argument("name", "[FACTS]", "The fact base to check.", is_many=False, complete="files")
SCHEMA = Argument(
    "which", "facts|output", "Which schema.", is_many=False, is_required=True, choices=lambda: SCHEMAS
)  # fmt: skip
