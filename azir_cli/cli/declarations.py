"""The commands: each builds values from its options, calls what knows, and says what to print.

Their docstrings are the help texts that users read; `COMMANDS` says what their command lines may hold.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from azir_cli.cli import options
from azir_cli.errors import UsageError, one_of

if TYPE_CHECKING:
    from azir_cli.cli.invocation import Invocation, Session
    from azir_cli.cli.lines import Value
    from azir_cli.cli.options import Argument, Option
    from azir_cli.output.results import Reply
    from azir_cli.search.filters import FilterOptions

    Outcome = Reply | Generator[str, None, int]

_FIND_LIMIT = 10
"""More than a screen of hits is rarely read; `-n 0` shows all."""


def find(session: "Session", words: list[str], wanted: "FilterOptions", *, exact: bool, explain: bool) -> "Outcome":
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

    limit = session.settings.limit
    question = find.Question(
        exact=exact,
        explain=explain,
        wanted=session.filters(wanted),
        limit=_FIND_LIMIT if limit is None else limit,
        today=session.invocation.today,
    )
    if words == ["-"]:
        return find.answer_lines(session.opened, question, session.settings)
    query = " ".join(words)
    if not query.strip():
        raise UsageError("find: no words to look for", hint='as in azir find railway, azir find "4 dey 1370"')
    results = find.hits(session.opened, query, question, session.settings)
    session.remember(query, results)
    return session.reply(results)


def show(session: "Session", ids: list[str], articles: str | None) -> "Reply":
    """Show facts in full, with their evidence and related facts.

    Every language, both calendars, the amounts, who says so, and where in the source it is said. A missing id
    ends with 1; the others are shown. In place of an id, azir show 2 takes the second fact of the last search that
    this terminal has shown.

    Examples:
      azir show border-rail-link-length
      azir find railway -f ids | xargs azir show
      azir show border-rail-link-length --articles texts
    """
    from azir_cli.commands import show

    named, query = session.recalled(ids)
    reply = session.reply(show.cards(session.base, named, session.articles(articles), session.settings))
    return show.noticed(reply, query, session.settings.locale) if query else reply


def list_(session: "Session", wanted: "FilterOptions", sort: str | None) -> "Reply":
    """List all facts, or those that pass the filters.

    A repeated filter keeps the facts of either value; different filters must all be met.

    Examples:
      azir list --section transport
      azir list --entity heydar-aliyev --until 1993 -f csv
      azir list --topic railway --fields id,label.fa -f tsv
      azir list --sort date -n 20
    """
    from azir_cli.commands import fact_table

    return session.reply(fact_table.facts(session.base, session.filters(wanted), sort, session.settings))


def timeline(session: "Session", wanted: "FilterOptions", by: str | None) -> "Reply":
    """Show dated facts in order, with a picture of the years.

    Examples:
      azir timeline --since 1991 --until 1993
      azir timeline --by decade
      azir timeline --lang fa --calendar jalali
    """
    from azir_cli.commands import timeline

    return session.reply(timeline.timeline(session.base, session.filters(wanted), by, session.settings))


def numbers(session: "Session", wanted: "FilterOptions", unit: list[str] | None) -> "Reply":
    """Show the amounts: bound, value, unit, and of what.

    Examples:
      azir numbers
      azir numbers --unit dollar --json
      azir numbers --section energy -f csv
    """
    from azir_cli.commands import numbers
    from azir_cli.search import filters

    units = filters.known(unit, session.base.units, "unit") if unit else None
    return session.reply(numbers.amounts(session.base, session.filters(wanted), units, session.settings))


def entities(session: "Session", words: list[str] | None) -> "Reply":
    """List people, places and other names, with counts of facts.

    With words, those that hold them in a name, an id or a type; those with the most facts stand first.

    Examples:
      azir entities
      azir entities heydar
      azir entities person -f ids
      azir entities --fields id,label.fa -f csv
    """
    from azir_cli.commands import vocabulary

    return session.reply(vocabulary.entities(session.base, words or (), session.settings))


def topics(session: "Session", words: list[str] | None) -> "Reply":
    """List the topics, with counts of facts.

    With words, those that hold them in a name or an id; those with the most facts stand first.

    Examples:
      azir topics
      azir topics trade
      azir topics -f ids
    """
    from azir_cli.commands import vocabulary

    return session.reply(vocabulary.topics(session.base, words or (), session.settings))


def date(session: "Session", words: list[str] | None) -> "Reply":
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

    text = " ".join(words or ())
    if words and not text.strip():
        raise UsageError("date: no date given", hint="azir date alone shows today")
    return session.reply(date.day(session.base, text, session.invocation.today, session.settings))


def source(session: "Session", ids: list[str] | None) -> "Reply":
    """Show where the facts come from.

    Publisher, title, date, length and hash of each source, with the number of facts taken from it.

    Examples:
      azir source
      azir source irna-2019 --json
    """
    from azir_cli.commands import source

    return session.reply(source.sources(session.base, ids or (), session.settings))


def check(session: "Session", name: str | None, articles: str | None, only: list[str] | None) -> "Reply":
    """Check a fact base, and its evidence against the articles.

    For curators: every finding with the line of the file, its rule and its place, and with the articles every doubt.

    Exit status: 0 all good, 1 problems found, 2 the base cannot be used: no other command would read it.

    Examples:
      azir check
      azir check facts.json --articles texts
      azir check facts.json --only label-length --only spaces
      azir check facts.json --json
    """
    from azir_cli.commands import check

    wanted = check.rules(only or ())
    folder = session.articles(articles)
    names = [name] if name is not None else session.settings.facts
    reports = [check.inspect(one, folder, session.invocation.today, wanted) for one in names]
    return check.reply(reports, session.settings, session.reply)


def schema(session: "Session", which: str) -> "Reply":  # noqa: ARG001 - every command is called so
    """Print a JSON Schema of fact bases, or of what --json prints.

    Examples:
      azir schema facts
      azir schema output
    """
    from azir_cli.output.results import Reply
    from azir_cli.output.serializers import as_json

    if one_of("schema", which, options.SCHEMAS) == "facts":
        from azir_cli.facts.schema import facts_schema

        return Reply(as_json(facts_schema()) + "\n", is_utf8=True)
    from azir_cli.output.schema import output_schema

    return Reply(as_json(output_schema()) + "\n", is_utf8=True)


def doctor(session: "Session") -> "Reply":
    """Show what was detected, and right-to-left text in every mode.

    Examples:
      azir doctor
      azir doctor --json
    """
    from azir_cli.commands import doctor

    run = session.invocation
    is_seen = run.is_terminal or run.has_terminal
    return session.reply(doctor.doctor(session.settings, session.screen, run.encoding, is_seen=is_seen))


class Command(NamedTuple):
    """A function with what its command line may hold; its parameters are the keys of that, in any order."""

    function: Callable[..., "Outcome"]
    argument: "Argument | None" = None
    own: "tuple[Option, ...]" = ()
    is_filtered: bool = False
    has_output: bool = True

    @property
    def options(self) -> "tuple[Option, ...]":
        """Every option that it takes, in the order of the help."""
        return (
            *self.own,
            *(options.FILTER_OPTIONS if self.is_filtered else ()),
            *(options.OUTPUT_OPTIONS if self.has_output else ()),
        )

    def call(self, values: dict[str, "Value"], invocation: "Invocation") -> "Outcome":
        """Call it with the values of its line, by their keys; raises UsageError for a value that is empty."""
        from azir_cli.cli.invocation import Session
        from azir_cli.output.settings import OutputOptions

        for option in self.options:
            given = values[option.key]
            if isinstance(given, str | list) and not all(map(str.strip, [given] if isinstance(given, str) else given)):
                raise UsageError("{place}: the value is empty", place=f"--{option.name}")
        said: dict[str, Any] = dict(values)
        output = OutputOptions(**_taken(OutputOptions._fields, said)) if self.has_output else OutputOptions()
        if self.is_filtered:
            from azir_cli.search.filters import FilterOptions

            said["wanted"] = FilterOptions(**_taken(FilterOptions._fields, said))
        return self.function(Session(invocation, output), **said)


def _taken(keys: Sequence[str], values: dict[str, Any]) -> dict[str, Any]:
    return {key: values.pop(key) for key in keys}


COMMANDS: Mapping[str, Command] = {
    "find": Command(find, options.WORDS, (options.EXACT, options.EXPLAIN), is_filtered=True),
    "show": Command(show, options.FACT_IDS, (options.QUOTE,)),
    "list": Command(list_, None, (options.SORT,), is_filtered=True),
    "timeline": Command(timeline, None, (options.BY,), is_filtered=True),
    "numbers": Command(numbers, None, (options.UNIT,), is_filtered=True),
    "entities": Command(entities, options.NAME_WORDS),
    "topics": Command(topics, options.NAME_WORDS),
    "date": Command(date, options.DATE),
    "source": Command(source, options.SOURCE_IDS),
    "check": Command(check, options.BASE, (options.COMPARE, options.ONLY)),
    "schema": Command(schema, options.SCHEMA, has_output=False),
    "doctor": Command(doctor),
}
"""In the order of the help."""
