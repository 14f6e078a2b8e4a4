"""The records of a fact base: what a fact, an entity, a topic, a source are, once checked.

They are made by `factbase`, frozen, and hold ids where one record names another.
"""

import enum
import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from azir_cli.dates.interval import DualDate

Text = Mapping[str, str]
"""The same thing said in each language of the base: language code → text."""

Spellings = Mapping[str, tuple[str, ...]]
"""What people type instead of a label: language code → words."""

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Kind(enum.StrEnum):
    """What sort of claim a fact is; the order is the order of importance between equal hits."""

    EVENT = "event"
    AGREEMENT = "agreement"
    FIGURE = "figure"
    OFFICE = "office"
    PROJECT = "project"
    STATEMENT = "statement"
    BACKGROUND = "background"


class Bound(enum.StrEnum):
    """How a stated amount relates to the true one."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"
    RANGE = "range"


class Section(NamedTuple):
    """A part of the material, as politics or transport."""

    id: str
    label: Text


class Unit(NamedTuple):
    """What is counted: `label` stands behind a number, `one` behind the number one where that differs."""

    id: str
    label: Text
    one: Text = _NOTHING


class Topic(NamedTuple):
    """What a fact is about, in the words of those who ask."""

    id: str
    label: Text
    also: Spellings = _NOTHING


class Entity(NamedTuple):
    """A named thing; `type` says what: person, country, city, organisation, route and so on."""

    id: str
    type: str
    label: Text
    also: Spellings = _NOTHING
    note: Text | None = None


class Stretch(NamedTuple):
    """Code points `start` (included) to `end` (excluded) of a source's text."""

    start: int
    end: int


class WaivedStretch(NamedTuple):
    """A stretch of a source whose numbers and sentences need no fact, and the curator's reason for it."""

    start: int
    end: int
    why: Text


class WaivedRule(NamedTuple):
    """A rule of `azir check` that one fact may break, and the curator's reason for it."""

    rule: str
    why: Text


class Source(NamedTuple):
    """Where facts come from: `length` in code points, `sha256` of the text's UTF-8 bytes, in hex.

    `published` and `retrieved` are EDTF dates; `apparatus` are the headings, the footer and the like, which
    state nothing.
    """

    id: str
    publisher: Text
    title: Text
    language: str
    published: str
    length: int
    sha256: str
    dateline: str | None = None
    published_note: Text | None = None
    apparatus: tuple[Stretch, ...] = ()
    url: str | None = None
    archived: str | None = None
    """The address of a lasting copy."""
    author: str | None = None
    licence: str | None = None
    retrieved: str | None = None
    waived: tuple[WaivedStretch, ...] = ()


class Evidence(NamedTuple):
    """A span of a source's text: code points `start` (included) to `end` (excluded).

    `sha256` is the first 16 hex digits of the hash of the span's UTF-8.
    """

    source: str
    start: int
    end: int
    sha256: str


class Amount(NamedTuple):
    """A quantity with its unit's id and what it counts; a range has `min` and `max` instead of `value`."""

    unit: str
    bound: Bound
    of: Text
    value: float | None = None
    min: float | None = None
    max: float | None = None


class When(NamedTuple):
    """A date as the source writes it: EDTF in one calendar or in both."""

    gregorian: str | None = None
    jalali: str | None = None

    @property
    def complete(self) -> "DualDate":
        """The date in both calendars, with its first and last day."""
        return _complete(self)


@functools.lru_cache(maxsize=4096)
def _complete(when: When) -> "DualDate":
    from azir_cli.dates import dual

    return dual.complete(when.gregorian, when.jalali)


class Fact(NamedTuple):
    """One claim of the sources, in every language of the base."""

    id: str
    section: str
    kind: Kind
    label: Text
    text: Text
    evidence: tuple[Evidence, ...]
    when: When | None = None
    amounts: tuple[Amount, ...] = ()
    entities: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    said_by: str | None = None
    as_of_source: bool = False
    note: Text | None = None
    also: Spellings = _NOTHING
    """Other wordings of this one fact, and questions that it answers: for the search alone."""
    waived: tuple[WaivedRule, ...] = ()


class FactBase(NamedTuple):
    """A whole base; each mapping is from id to record, in the order of the file."""

    languages: tuple[str, ...]
    title: Text
    sources: Mapping[str, Source]
    sections: Mapping[str, Section]
    units: Mapping[str, Unit]
    topics: Mapping[str, Topic]
    entities: Mapping[str, Entity]
    facts: Mapping[str, Fact]
    digest: str = ""
    """SHA-256, in hex, of the bytes that the base was read from; what is kept of a base belongs to it."""
