"""The bytes of a JSON file → the members of its objects, checked; every fault is noted with its place."""

import json
import math
import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, NoReturn

from azir_cli.dates.calendars import DateError
from azir_cli.dates.edtf import check_exists
from azir_cli.dates.names import Calendar
from azir_cli.errors import AzirError, did_you_mean, shorten
from azir_cli.facts.model import Spellings, Text

# C0 and C1 controls, DEL, the marks, embeddings, overrides and isolates of UAX #9, line separators, the BOM,
# and surrogates, which no UTF-8 file may hold. ZWNJ and ZWJ are letters' business and allowed.
FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where in the file: `facts[17] some-id: amounts[0].unit`."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class JSONError(AzirError):
    """Bytes that are no JSON document of ours at all; `fault` says where and why."""

    code = "json"

    def __init__(self, fault: Fault) -> None:
        super().__init__("{fault}", fault=fault)
        self.fault = fault


@dataclass(slots=True)
class Reading:
    """One reading of a document: the languages of its texts, and the faults met so far."""

    languages: AbstractSet[str] = frozenset()
    faults: list[Fault] = field(default_factory=list)


class _Repeated(dict[str, Any]):
    """A JSON object in which a key stands twice; found again, with its place, when the records are read."""

    key: str


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    keys = [key for key, _ in pairs]
    repeated = _Repeated(members)
    repeated.key = next(key for key in keys if keys.count(key) > 1)
    return repeated


def _no_number(literal: str) -> NoReturn:
    raise ValueError(f"{literal} is not a number in JSON")


def _float(literal: str) -> float:
    value = float(literal)
    if math.isinf(value):
        raise ValueError(f"the number {shorten(literal)} is too large")
    return value


def _int(literal: str) -> int:
    _float(literal)
    return int(literal)


def decode(raw: bytes) -> dict[str, Any]:
    """Turn UTF-8 bytes into a JSON object; raises JSONError for what JSON, or a fact base, may not hold."""
    try:
        text = raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise JSONError(Fault(f"byte {error.start}", "is not UTF-8")) from None
    try:
        document = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_number, parse_float=_float, parse_int=_int
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        raise JSONError(Fault(place, f"is not JSON: {error.msg}")) from None
    except ValueError as error:
        raise JSONError(Fault("", str(error))) from None
    except RecursionError:
        raise JSONError(Fault("", "is nested too deeply")) from None
    if not isinstance(document, dict):
        raise JSONError(Fault("", "is not a fact base: an object is expected at the top level"))
    return document


class Fields:
    """The members of one JSON object: each read once, every fault noted with its place.

    Every command reads a whole base: what is sound is told at a glance, what is wrong is looked into after.
    """

    __slots__ = ("is_object", "members", "place", "reading")

    def __init__(
        self,
        reading: Reading,
        members: Any,  # noqa: ANN401 - whatever JSON holds
        place: str,
        known: AbstractSet[str],
    ) -> None:
        self.reading = reading
        self.place = place
        self.is_object = isinstance(members, dict)
        self.members: dict[str, Any] = members if self.is_object else {}
        if not self.is_object:
            self.fault("", f"an object is expected, not {_name_of(members)}")
        if isinstance(members, _Repeated):
            self.fault(_printable(members.key), "stands twice in one object")
        if not self.members.keys() <= known:
            for key in self.members:
                if key not in known:
                    self.fault(_printable(key), f"unknown key{did_you_mean(key, known)}")

    def fault(self, key: str, message: str) -> None:
        """Note a fault at one of the members; with no key, at the object itself."""
        separator = "" if not key else ": " if _ends_in_id(self.place) else "." if self.place else ""
        self.reading.faults.append(Fault(f"{self.place}{separator}{key}", message))

    def string(self, key: str, *, pattern: re.Pattern[str] | None = None, example: str = "") -> str:
        """A string that must be there; "" stands for a faulty one."""
        value = self.members.get(key)
        if pattern and isinstance(value, str) and pattern.fullmatch(value):
            return value
        if key not in self.members:
            self.fault(key, "is missing")
        elif not _is_sound(value):
            self.fault(key, _why_unsound(value))
        elif pattern:
            self.fault(key, f"{shorten(str(value))!r} is not {example}")
        else:
            return str(value)
        return ""

    def optional_string(self, key: str) -> str | None:
        """A string that may be absent."""
        return self.string(key) if key in self.members else None

    def text(self, key: str) -> Text:
        """A text in every language of the base."""
        languages = self.reading.languages
        value = self.members.get(key)
        if type(value) is dict and value.keys() == languages and all(map(_is_sound, value.values())):
            return value
        if key not in self.members:
            self.fault(key, "is missing")
            return {}
        fields = self.inner(key, languages)
        return {language: fields.string(language) for language in languages} if fields.is_object else {}

    def optional_text(self, key: str) -> Text | None:
        """A text that may be absent; where it is there, it is there in every language."""
        return self.text(key) if key in self.members else None

    def some_text(self, key: str) -> Text:
        """A text in some of the languages; absent: in none."""
        if key not in self.members:
            return {}
        languages = self.reading.languages
        fields = self.inner(key, languages)
        return {language: fields.string(language) for language in languages if language in fields.members}

    def spellings(self, key: str) -> Spellings:
        """Lists of words in some of the languages."""
        if key not in self.members:
            return {}
        languages = self.reading.languages
        fields = self.inner(key, languages)
        return {language: fields.strings(language) for language in languages if language in fields.members}

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings without repetition; absent: empty."""
        values = self.array(key)
        if len({value for value in values if _is_sound(value)}) == len(values):
            return tuple(values)
        found: dict[str, None] = {}
        for position, value in enumerate(values):
            if not _is_sound(value):
                self.fault(f"{key}[{position}]", _why_unsound(value))
            elif value in found:
                self.fault(f"{key}[{position}]", f"{shorten(value)!r} stands twice in the list")
            else:
                found[value] = None
        return tuple(found)

    def array(self, key: str) -> list[Any]:
        """A JSON array; absent: empty."""
        value = self.members.get(key, [])
        if isinstance(value, list):
            return value
        self.fault(key, f"a list is expected, not {_name_of(value)}")
        return []

    def inner(self, key: str, known: AbstractSet[str]) -> "Fields":
        """The members of an object that is there."""
        return Fields(self.reading, self.members[key], self._at(key), known)

    def objects(self, key: str, known: frozenset[str]) -> Iterable["Fields"]:
        """The objects of an array, each with its place; absent: none."""
        if key in self.members:
            place = self._at(key)
            for position, members in enumerate(self.array(key)):
                fields = Fields(self.reading, members, f"{place}[{position}]", known)
                if fields.is_object:
                    yield fields

    def number(self, key: str, *, whole: bool = False) -> float | None:
        """A number that must be there; None stands for a faulty one."""
        value = self.members.get(key)
        kinds = (int,) if whole else (int, float)
        if isinstance(value, kinds) and not isinstance(value, bool):
            return value
        if key not in self.members:
            self.fault(key, "is missing")
        else:
            wanted = "a whole number" if whole else "a number"
            self.fault(key, f"{wanted} is expected, not {_name_of(value)}")
        return None

    def index(self, key: str) -> int:
        """A count of code points: a whole number, not negative."""
        value = self.number(key, whole=True) or 0
        if value < 0:
            self.fault(key, f"{value} is negative")
        return int(value)

    def flag(self, key: str) -> bool:
        """A boolean; absent: false."""
        value = self.members.get(key, False)
        if not isinstance(value, bool):
            self.fault(key, f"true or false is expected, not {_name_of(value)}")
            return False
        return value

    def reference(self, key: str, known: Mapping[str, object], noun: str) -> str:
        """An id that must be defined in another list of the base."""
        value = self.members.get(key)
        if isinstance(value, str) and value in known:
            return value
        value = self.string(key)
        if value:
            self.fault(key, unknown(noun, value, known))
        return value

    def references(self, key: str, known: Mapping[str, object], noun: str) -> tuple[str, ...]:
        """A list of ids that must be defined in another list of the base."""
        values = self.array(key)
        if len({value for value in values if isinstance(value, str) and value in known}) == len(values):
            return tuple(values)
        found = self.strings(key)
        for value in found:
            if value not in known:
                self.fault(f"{key}[{values.index(value)}]", unknown(noun, value, known))
        return found

    def date(self, key: str, calendar: Calendar) -> str:
        """An EDTF date that must be there and exist in its calendar."""
        value = self.string(key)
        if value:
            try:
                check_exists(value, calendar)
            except DateError as error:
                self.fault(key, error.message)
        return value

    def optional_date(self, key: str, calendar: Calendar) -> str | None:
        """An EDTF date that may be absent; where it is there, it exists in its calendar."""
        return self.date(key, calendar) if key in self.members else None

    def _at(self, key: str) -> str:
        separator = ": " if _ends_in_id(self.place) else "." if self.place else ""
        return f"{self.place}{separator}{key}"


def _ends_in_id(place: str) -> bool:
    """Whether a place is that of a whole record, after which a colon stands: `facts[17] some-id`."""
    return " " in place and ": " not in place


def _name_of(value: object) -> str:
    names: dict[type | None, str] = {
        None: "null",
        bool: "a boolean",
        int: "a number",
        float: "a fraction",
        str: "a string",
        list: "a list",
    }
    return names.get(None if value is None else type(value), "an object")


def _is_sound(value: object) -> bool:
    """Whether it is a string that says something and holds no character that a base may not hold."""
    if not isinstance(value, str) or not value or value.isspace():
        return False
    # no printable character is forbidden, and asking so is the quicker
    return value.isprintable() or not FORBIDDEN.search(value)


def _why_unsound(value: object) -> str:
    if not isinstance(value, str):
        return f"a string is expected, not {_name_of(value)}"
    found = FORBIDDEN.search(value)
    if not found:
        return "is empty"
    return f"U+{ord(found[0]):04X} at character {found.start()} is a control or bidi character"


def unknown(noun: str, value: str, known: Iterable[str]) -> str:
    """Say that nothing is called so, and what is nearly."""
    return f'unknown {noun} "{shorten(value)}"{did_you_mean(value, known)}'


def _printable(key: str) -> str:
    return shorten(FORBIDDEN.sub("\ufffd", key))
