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

    Raises UsageError, naming the near ones, for an id that the base does not have, and DateError for what is
    no date.
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
    return Filters({**found, **_dated(choice, today)})


def _dated(choice: FilterOptions, today: dt.date) -> dict[str, Predicate]:
    """Predicates on the date: a dated fact stays if one of its days may be wanted; an undated one never does."""
    given = [(name, text) for name in ("on", "since", "until") if (text := getattr(choice, name))]
    if not given:
        return {}
    from azir_cli.dates.interval import DateInterval

    found: dict[str, Predicate] = {}
    for name, text in given:
        interval = _read(name, text, today)
        if name == "since" and interval.first:
            interval = DateInterval(interval.first, None)
        elif name == "until" and interval.last:
            interval = DateInterval(None, interval.last)
        found[name] = _overlapping(interval)
    return found


def _read(name: str, text: str, today: dt.date) -> "DateInterval":
    from azir_cli.dates.calendars import DateError
    from azir_cli.dates.parsing import parse_date

    try:
        return parse_date(text, today).interval
    except DateError as error:
        raise UsageError("{place}: {fault}", place=f"--{name}", fault=error) from None


def _overlapping(interval: "DateInterval") -> Predicate:
    return lambda fact: fact.when is not None and fact.when.complete.interval.overlaps(interval)


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
