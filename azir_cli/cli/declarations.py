"""The commands: each builds values from its options, calls what knows, and says what to print.

Their docstrings are the help texts that users read.
"""

import functools
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from azir_cli.cli import completion
from azir_cli.errors import UsageError, unknown_value
from azir_cli.output.serializers import as_json
from azir_cli.output.settings import Output, Settings, articles_folder
from azir_cli.search import filters
from azir_cli.search.filters import FilterOptions

if TYPE_CHECKING:
    from azir_cli.cache.store import Opened
    from azir_cli.cli.invocation import Run
    from azir_cli.facts.model import FactBase
    from azir_cli.output.results import Reply, Results
    from azir_cli.output.screen import Screen

_FIND_LIMIT = 10
"""More than a screen of hits is rarely read; `-n 0` shows all."""


class _Scene:
    """What a command that prints records begins with: its settings, and on demand the base and the screen."""

    def __init__(self, ctx: typer.Context, options: Output) -> None:
        self.run: Run = ctx.obj
        self._options = options
        self.settings: Settings = self.run.settings(options)

    @functools.cached_property
    def opened(self) -> "Opened":
        from azir_cli.cache import store
        from azir_cli.facts import loading

        try:
            return store.open_bases(self.settings.facts)
        except loading.FactBaseError as error:
            if not self._options.facts and self.run.env.get("AZIR_FACTS"):
                error.hints.append("AZIR_FACTS names it")
            raise

    @property
    def base(self) -> "FactBase":
        return self.opened.base

    @functools.cached_property
    def _screen(self) -> "Screen":
        return self.run.screen(self._options, self.settings)

    def reply(self, results: "Results") -> "Reply":
        from azir_cli.output.results import reply

        return reply(results, self.settings, lambda: self._screen, self.run.pager(self._options))

    def filters(self, selection: FilterOptions) -> filters.Filters:
        return filters.build(selection, self.base, self.run.today)


def find(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS…", help="What to look for; - reads one query a line from stdin."),
    ],
    selection: FilterOptions,
    output: Output,
    exact: Annotated[bool, typer.Option("--exact", help="No typos and no sounds: words as they are.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how each hit got its score.")] = False,
) -> "Reply | Generator[str, None, int]":
    """Find the facts that match words, best first.

    Words may be English, Persian, Azerbaijani or romanised Persian, misspelt, in any script and with any digits;
    dates may be of either calendar. Ten facts are shown unless --limit says otherwise.

    Examples:
      azir find railway
      azir find "how long is the border railway" --lang fa
      azir find راه آهن
      azir find 25 dekabr 1991 --kind event
      azir find visa --json --fields id,label.en
      azir find - < queries.txt
    """
    from azir_cli.commands import find

    scene = _Scene(ctx, output)
    question = find.Question(
        exact=exact,
        explain=explain,
        keep=scene.filters(selection).keep,
        limit=_FIND_LIMIT if scene.settings.limit is None else scene.settings.limit,
        today=scene.run.today,
    )
    if words == ["-"]:
        return find.answer_lines(scene.opened, question, scene.settings)
    query = " ".join(words)
    if not query.strip():
        raise UsageError("find: no words to look for", hint='as in azir find railway, azir find "4 dey 1370"')
    return scene.reply(find.hits(scene.opened, query, question, scene.settings))


def show(
    ctx: typer.Context,
    ids: Annotated[list[str], typer.Argument(metavar="ID…", help="Ids of facts.", autocompletion=completion.facts)],
    output: Output,
    articles: Annotated[
        str | None,
        typer.Option("--articles", metavar="DIR", help="Quote the evidence from DIR/SOURCE.txt. [env: AZIR_ARTICLES]"),
    ] = None,
) -> "Reply":
    """Show facts in full, with their evidence and related facts.

    Every language, both calendars, the amounts, who says so, and where in the source it is said. A missing id
    ends with 1; the others are shown.

    Examples:
      azir show border-rail-link-length
      azir find railway -f ids | xargs azir show
      azir show border-rail-link-length --articles texts
    """
    from azir_cli.commands import show

    scene = _Scene(ctx, output)
    folder = articles_folder(articles, scene.run.env)
    return scene.reply(show.cards(scene.base, ids, folder, scene.settings))


def list_(ctx: typer.Context, selection: FilterOptions, output: Output) -> "Reply":
    """List all facts, or those that pass the filters.

    A repeated filter keeps the facts of either value; different filters must all be met.

    Examples:
      azir list --section transport
      azir list --entity heydar-aliyev --until 1993 -f csv
      azir list --topic railway --fields id,label.fa -f tsv
    """
    from azir_cli.commands import fact_table

    scene = _Scene(ctx, output)
    return scene.reply(fact_table.facts(scene.base, scene.filters(selection), scene.settings))


def timeline(
    ctx: typer.Context,
    selection: FilterOptions,
    output: Output,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="GROUP", help="section, decade or entity: group the facts so.",
                     autocompletion=completion.groups),
    ] = None,
) -> "Reply":  # fmt: skip
    """Show dated facts in order, with a picture of the years.

    Examples:
      azir timeline --since 1991 --until 1993
      azir timeline --by decade
      azir timeline --lang fa --calendar jalali
    """
    from azir_cli.commands import timeline as timeline_

    scene = _Scene(ctx, output)
    return scene.reply(timeline_.timeline(scene.base, scene.filters(selection), by, scene.settings))


def numbers(
    ctx: typer.Context,
    selection: FilterOptions,
    output: Output,
    unit: Annotated[
        list[str] | None,
        typer.Option("--unit", metavar="ID", help="Only amounts in this unit.", autocompletion=completion.units),
    ] = None,
) -> "Reply":
    """Show the amounts: bound, value, unit, and of what.

    Examples:
      azir numbers
      azir numbers --unit dollar --json
      azir numbers --section energy -f csv
    """
    from azir_cli.commands import numbers

    scene = _Scene(ctx, output)
    units = filters.known(unit, scene.base.units, "unit") if unit else None
    return scene.reply(numbers.amounts(scene.base, scene.filters(selection), units, scene.settings))


def entities(ctx: typer.Context, output: Output) -> "Reply":
    """List people, places and other names, with counts of facts.

    Examples:
      azir entities
      azir entities --fields id,label.fa -f csv
    """
    from azir_cli.commands import vocabulary

    scene = _Scene(ctx, output)
    return scene.reply(vocabulary.entities(scene.base, scene.settings))


def topics(ctx: typer.Context, output: Output) -> "Reply":
    """List the topics, with counts of facts.

    Examples:
      azir topics
      azir topics -f ids
    """
    from azir_cli.commands import vocabulary

    scene = _Scene(ctx, output)
    return scene.reply(vocabulary.topics(scene.base, scene.settings))


def date(
    ctx: typer.Context,
    output: Output,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DATE]", help="A date of either calendar; today without it."),
    ] = None,
) -> "Reply":
    """Show a date in both calendars, and the facts on it.

    A year from 1200 to 1500 is Jalali; jalali: or greg: before a date decides. Without a date: today, and the
    facts whose day and month it is in either calendar.

    Examples:
      azir date 25 December 1991
      azir date ۴ دی ۱۳۷۰
      azir date bahman 1388 --json
      azir date jalali:1370-10-04
    """
    from azir_cli.commands import date

    scene = _Scene(ctx, output)
    text = " ".join(words or ())
    if words and not text.strip():
        raise UsageError("date: no date given", hint="azir date alone shows today")
    return scene.reply(date.day(scene.base, text, scene.run.today, scene.settings))


def source(
    ctx: typer.Context,
    output: Output,
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]…", help="Ids of sources.", autocompletion=completion.sources),
    ] = None,
) -> "Reply":
    """Show where the facts come from.

    Publisher, title, date, length and hash of each source, with the number of facts taken from it.

    Examples:
      azir source
      azir source irna-2019 --json
    """
    from azir_cli.commands import vocabulary

    scene = _Scene(ctx, output)
    return scene.reply(vocabulary.sources(scene.base, ids or (), scene.settings))


def check(
    ctx: typer.Context,
    output: Output,
    name: Annotated[str | None, typer.Argument(metavar="[FACTS]", help="The fact base to check.")] = None,
    articles: Annotated[
        str | None,
        typer.Option("--articles", metavar="DIR", help="Check against DIR/SOURCE.txt too. [env: AZIR_ARTICLES]"),
    ] = None,
) -> "Reply":
    """Check a fact base, and its evidence against the articles.

    For curators: every fault with its place, and with the articles every doubt.

    Exit status: 0 all good, 1 problems found, 2 the base cannot be used: no other command would read it.

    Examples:
      azir check
      azir check facts.json --articles texts
      azir check facts.json --json
    """
    from azir_cli.commands import check

    scene = _Scene(ctx, output)
    folder = articles_folder(articles, scene.run.env)
    inspected = [check.inspect(one, folder) for one in ([name] if name else scene.settings.facts)]
    return check.reply(check.joined(inspected), scene.settings, scene.reply)


_SCHEMAS = ("facts", "output")


def schema(
    which: Annotated[
        str, typer.Argument(metavar="facts|output", autocompletion=completion.schemas, help="Which schema.")
    ],
) -> "Reply":
    """Print a JSON Schema of fact bases, or of what --json prints.

    Examples:
      azir schema facts
      azir schema output
    """
    if which not in _SCHEMAS:
        raise unknown_value("schema", which, _SCHEMAS)
    from azir_cli.output.results import Reply

    if which == "facts":
        from azir_cli.facts.schema import facts_schema

        return Reply(as_json(facts_schema()) + "\n", is_utf8=True)
    from azir_cli.output.schema import output_schema

    return Reply(as_json(output_schema()) + "\n", is_utf8=True)


def doctor(ctx: typer.Context, output: Output) -> "Reply":
    """Show what was detected, and right-to-left text in every mode.

    Examples:
      azir doctor
      azir doctor --json
    """
    from azir_cli.commands import doctor as doctor_

    scene = _Scene(ctx, output)
    run = scene.run
    screen = run.screen(output, scene.settings)
    is_seen = run.is_terminal or run.has_terminal
    return scene.reply(doctor_.doctor(scene.settings, screen, run.encoding, is_seen=is_seen))


COMMANDS: Mapping[str, Callable[..., object]] = {
    "find": find,
    "show": show,
    "list": list_,
    "timeline": timeline,
    "numbers": numbers,
    "entities": entities,
    "topics": topics,
    "date": date,
    "source": source,
    "check": check,
    "schema": schema,
    "doctor": doctor,
}
"""In the order of the help. `with_options` is due before Typer reads one."""
