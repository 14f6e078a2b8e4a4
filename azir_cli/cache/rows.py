"""Records ↔ rows: values of JSON, as short as they can be, from which a record comes back without being checked."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from azir_cli.dates.interval import DateInterval, DualDate
from azir_cli.facts.model import (
    Amount,
    Bound,
    Entity,
    Evidence,
    Fact,
    Kind,
    Section,
    Source,
    Stretch,
    Topic,
    Unit,
    WaivedRule,
    WaivedStretch,
    When,
)

if TYPE_CHECKING:
    from azir_cli.facts.model import Spellings

VERSION = 3
"""Of the rows' form."""

INDEX_PARTS = frozenset(("terms", "named", "written", "numbers", "members", "labels", "homophones", "heard"))
"""The parts of an index of which a search needs few entries; they are kept as a row each."""


class KeptWhen(When):
    """A date that comes with what was worked out when it was kept: no calendar is needed to show it."""

    _complete: DualDate

    @property
    def complete(self) -> DualDate:
        """The date in both calendars, with its first and last day."""
        return self._complete


def row(record: Any) -> list[Any]:  # noqa: ANN401 - any of the six kinds of records
    """A record as a list of its fields."""
    return [_plain(field) for field in record]


def _plain(field: Any) -> Any:  # noqa: ANN401 - likewise
    if isinstance(field, When):
        complete = field.complete
        _, _, approximate, uncertain, inner = complete.interval
        return [*field, *complete[:-1], approximate, uncertain, inner.isoformat() if inner else None]
    if isinstance(field, Mapping):
        return dict(field)
    return [_plain(member) for member in field] if isinstance(field, tuple) else field


def _source(row: Sequence[Any]) -> Source:
    found = Source(*row)
    return found._replace(
        apparatus=tuple(Stretch(*stretch) for stretch in found.apparatus),
        waived=tuple(WaivedStretch(*stretch) for stretch in found.waived),
    )


def _topic(row: Sequence[Any]) -> Topic:
    identifier, label, also = row
    return Topic(identifier, label, _spellings(also))


def _entity(row: Sequence[Any]) -> Entity:
    identifier, type_, label, also, note = row
    return Entity(identifier, type_, label, _spellings(also), note)


def _spellings(also: Mapping[str, Sequence[str]]) -> "Spellings":
    return {language: tuple(words) for language, words in also.items()}


def _fact(row: Sequence[Any]) -> Fact:
    found = Fact(*row)
    return found._replace(
        kind=Kind(found.kind),
        evidence=tuple(Evidence(*span) for span in found.evidence),
        when=_when(*found.when) if found.when else None,
        amounts=tuple(Amount(*amount)._replace(bound=Bound(amount[1])) for amount in found.amounts),
        entities=tuple(found.entities),
        topics=tuple(found.topics),
        also=_spellings(found.also),
        waived=tuple(WaivedRule(*waived) for waived in found.waived),
    )


def _when(gregorian: str | None, jalali: str | None, *complete: Any) -> When:  # noqa: ANN401 - JSON
    in_gregorian, in_jalali, from_, to, written, approximate, uncertain, inner = complete
    days = [dt.date.fromisoformat(day) if day else None for day in (from_, to, inner)]
    span = DateInterval(days[0], days[1], approximate=approximate, uncertain=uncertain, inner=days[2])
    when = KeptWhen(gregorian, jalali)
    when._complete = DualDate(in_gregorian, in_jalali, from_, to, tuple(written), span)  # noqa: SLF001 - its maker
    return when


RECORDS: Mapping[str, Callable[[Sequence[Any]], Any]] = MappingProxyType(
    {
        "sources": _source,
        "sections": lambda row: Section(*row),
        "units": lambda row: Unit(*row),
        "topics": _topic,
        "entities": _entity,
        "facts": _fact,
    }
)
"""The lists of a base, and what makes a record of a row."""
