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
    told: tuple[str, ...] = ()
    """The filters as options, as they were given."""
    window: tuple[dt.date | None, dt.date | None] = (None, None)
    """The first and the last day asked for; None where that side is open."""

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
    dated, window = _dated(choice, base, today)
    return Filters({**found, **dated}, _told(choice), window)


def _told(choice: FilterOptions) -> tuple[str, ...]:
    """The filters of a command line as options, each with its value."""
    given = choice._asdict()
    return tuple(
        f"--{name} {value}"
        for name, values in given.items()
        for value in (values if isinstance(values, list) else [values] if values is not None else [])
    )


def _dated(
    choice: FilterOptions, base: "FactBase", today: dt.date
) -> tuple[dict[str, Predicate], tuple[dt.date | None, dt.date | None]]:
    """Predicates on the date, and the days asked for.

    A dated fact stays if one of its days may be wanted; an undated one never does.
    """
    given = [(name, text) for name in ("on", "since", "until") if (text := getattr(choice, name)) is not None]
    if not given:
        return {}, (None, None)
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
    on = wanted.get("on")
    window = (on.first, on.last) if on else (begin, end)
    return {name: _overlapping(interval, holds) for name, interval in wanted.items()}, window


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
    """The ids that the values given to `--noun` mean: ids, or names in any language of the base.

    Raises UsageError, naming the near ones, for a value that is neither.
    """
    found: set[str] = set()
    for value in values:
        if value in records:
            found.add(value)
            continue
        meant = named(value, records)
        if not meant:
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
        found |= meant
    return frozenset(found)


def named(value: str, records: Mapping[str, object]) -> set[str]:
    """The ids of the records that are called so: by id or label, else by another name; letters and case folded."""
    from azir_cli.text.folding import fold

    wanted = " ".join(fold(value).split())
    if not wanted:
        return set()
    for names in (_labels, _other_names):
        if found := {
            name for name, record in records.items() if any(fold(one) == wanted for one in (name, *names(record)))
        }:
            return found
    return set()


def _labels(record: object) -> list[str]:
    return list(getattr(record, "label", {}).values())


def _other_names(record: object) -> list[str]:
    return [word for words in getattr(record, "also", {}).values() for word in words]


_LISTINGS = {"topic": "azir topics", "entity": "azir entities"}
