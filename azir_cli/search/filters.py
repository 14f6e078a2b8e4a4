"""What a user asks of facts (section, topic, date …) → one predicate."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.errors import UsageError, near_names

if TYPE_CHECKING:
    from azir_cli.dates.interval import DateInterval
    from azir_cli.facts.model import Fact, FactBase

Predicate = Callable[["Fact"], bool]


class FilterOptions(NamedTuple):
    """What a command line says of the facts it wants; None where an option was not given."""

    section: list[str] | None = None
    topic: list[str] | None = None
    entity: list[str] | None = None
    kind: list[str] | None = None
    source: list[str] | None = None
    since: str | None = None
    until: str | None = None
    on: str | None = None


class Filters(NamedTuple):
    """Named predicates, cheapest first; a fact stays if every one of them keeps it."""

    predicates: Mapping[str, Predicate]

    def keep(self, fact: "Fact") -> bool:
        """Whether the fact passes every filter."""
        return all(predicate(fact) for predicate in self.predicates.values())


def build(choice: FilterOptions, base: "FactBase", today: dt.date) -> Filters:
    """Make the predicates of a command line.

    Raises UsageError, naming the near ones, for an id that the base does not have, for what is no date, and for a
    time that ends before it begins.
    """
    from azir_cli.facts.model import Kind

    found: dict[str, Predicate] = {}
    if choice.section:
        sections = known(choice.section, base.sections, "section")
        found["section"] = lambda fact: fact.section in sections
    if choice.kind:
        kinds = known(choice.kind, {kind.value: kind for kind in Kind}, "kind")
        found["kind"] = lambda fact: fact.kind in kinds
    if choice.topic:
        topics = known(choice.topic, base.topics, "topic")
        found["topic"] = lambda fact: not topics.isdisjoint(fact.topics)
    if choice.entity:
        entities = known(choice.entity, base.entities, "entity")
        found["entity"] = lambda fact: not entities.isdisjoint((*fact.entities, fact.said_by or ""))
    if choice.source:
        sources = known(choice.source, base.sources, "source")
        found["source"] = lambda fact: any(evidence.source in sources for evidence in fact.evidence)
    return Filters({**found, **_dated(choice, base, today)})


def _dated(choice: FilterOptions, base: "FactBase", today: dt.date) -> dict[str, Predicate]:
    """Predicates on the date: a dated fact stays if one of its days may be wanted; an undated one never does."""
    given = [(name, text) for name in ("on", "since", "until") if (text := getattr(choice, name)) is not None]
    if not given:
        return {}
    from azir_cli.dates.interval import DateInterval

    wanted = {name: _read(name, text, today) for name, text in given}
    begin = wanted["since"].first if "since" in wanted else None
    end = wanted["until"].last if "until" in wanted else None
    if begin and end and begin > end:
        raise UsageError(
            "{place}: {since} begins after {until} ends",
            place="--since",
            since=choice.since,
            until=choice.until,
            hint="put the earlier date first",
        )
    if begin:
        wanted["since"] = DateInterval(begin, None)
    if end:
        wanted["until"] = DateInterval(None, end)
    holds = validity(base)
    return {name: _overlapping(interval, holds) for name, interval in wanted.items()}


Validity = Callable[["Fact"], "DateInterval | None"]
"""The days on which a fact holds; None if it has no date."""


def validity(base: "FactBase") -> Validity:
    """Make what tells the days of a fact as far as its sources can know them.

    What is open holds from the earliest day of the base to the day on which the last of its sources was published.
    """
    from azir_cli.dates.edtf import parse_edtf

    published = {name: parse_edtf(source.published, "gregorian").last for name, source in base.sources.items()}
    begins = (fact.when.complete.interval.first for fact in base.facts.values() if fact.when)
    earliest = min((day for day in begins if day), default=None)

    def holds(fact: "Fact") -> "DateInterval | None":
        if not fact.when:
            return None
        latest = max((day for one in fact.evidence if (day := published[one.source])), default=None)
        return fact.when.complete.interval.held(earliest, latest)

    return holds


def _read(name: str, text: str, today: dt.date) -> "DateInterval":
    from azir_cli.dates.calendars import DateError
    from azir_cli.dates.parsing import parse_date

    try:
        return parse_date(text, today).interval
    except DateError as error:
        raise UsageError("{place}: {fault}", place=f"--{name}", fault=error) from None


def _overlapping(interval: "DateInterval", holds: Validity) -> Predicate:
    return lambda fact: (days := holds(fact)) is not None and days.overlaps(interval)


def known(values: Sequence[str], records: Mapping[str, object], noun: str) -> frozenset[str]:
    """The values given to `--noun`; raises UsageError, naming the near ones, for one that is no record's id."""
    for value in values:
        if value not in records:
            raise UsageError(
                '{place}: unknown {noun} "{value}"',
                place=f"--{noun}",
                noun=noun,
                value=value,
                near=near_names(value, records),
                hint="{command} lists them" if noun in _LISTINGS else "one of {choices}",
                command=_LISTINGS.get(noun),
                choices=list(records),
            )
    return frozenset(values)


_LISTINGS = {"topic": "azir topics", "entity": "azir entities"}
