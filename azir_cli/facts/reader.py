"""The members of JSON objects → checked values; every fault is noted with its place."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from azir_cli.dates.calendars import DateError
from azir_cli.dates.edtf import check_exists
from azir_cli.dates.names import Calendar
from azir_cli.errors import Saying, near_names, saying, shorten
from azir_cli.facts.decoding import Fault, Repeated
from azir_cli.facts.ids import HEX16, HEX64, ID, LANGUAGE, URL
from azir_cli.facts.model import Spellings, Text
from azir_cli.text import characters

# ZWNJ and ZWJ are letters' business and allowed
FORBIDDEN = re.compile(characters.character_class(characters.FORBIDDEN))

# Hangul's fillers and the empty Braille cell, letters and a symbol to Unicode
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")

_UNLIKE: Mapping[re.Pattern[str], str] = {
    ID: '"{value}" is not an id: a-z, 0-9 and single hyphens',
    LANGUAGE: '"{value}" is not a language code: en, fa, az',
    URL: '"{value}" is not an address: https://…',
    HEX16: '"{value}" is not a hash: 16 hexadecimal digits, a-f small',
    HEX64: '"{value}" is not a hash: 64 hexadecimal digits, a-f small',
}
"""What a string is told to be that does not look as it should."""


@dataclass(slots=True)
class ReadContext:
    """One reading of a document: the languages of its texts, and the faults met so far."""

    languages: AbstractSet[str] = frozenset()
    faults: list[Fault] = field(default_factory=list)


class JsonObject:
    """The members of one JSON object: each read once, every fault noted with its place."""

    __slots__ = ("context", "is_object", "members", "place")

    def __init__(
        self,
        context: ReadContext,
        members: Any,  # noqa: ANN401 - whatever JSON holds
        place: str,
        known: AbstractSet[str],
    ) -> None:
        self.context = context
        self.place = place
        self.is_object = isinstance(members, dict)
        self.members: dict[str, Any] = members if self.is_object else {}
        if not self.is_object:
            self.fault("", _expected("an object is expected, not {noun}", members))
        if isinstance(members, Repeated):
            self.fault(_printable(members.key), saying("stands twice in one object"))
        for key in () if self.members.keys() <= known else self.members:
            if key not in known:
                self.fault(_printable(key), saying("unknown key", near=near_names(key, known)))

    def fault(self, key: str, says: Saying) -> None:
        """Note a fault at one of the members; with no key, at the object itself."""
        self.context.faults.append(Fault(self._at(key) if key else self.place, says))

    def has(self, key: str) -> bool:
        """Whether there is a member; `null` is a fault, and none."""
        if key not in self.members:
            return False
        if self.members[key] is None:
            self.fault(key, saying("is null: leave it out"))
        return self.members[key] is not None

    def string(self, key: str, pattern: re.Pattern[str] | None = None) -> str:
        """A string that must be there; "" stands for a faulty one."""
        value = self.members.get(key)
        if key not in self.members:
            self.fault(key, saying("is missing"))
        elif why := _why_unsound(value):
            self.fault(key, why)
        elif pattern and not pattern.fullmatch(str(value)):
            self.fault(key, saying(_UNLIKE[pattern], value=value))
        else:
            return str(value)
        return ""

    def optional_string(self, key: str, pattern: re.Pattern[str] | None = None) -> str | None:
        """A string that may be absent."""
        return self.string(key, pattern) if self.has(key) else None

    def text(self, key: str) -> Text:
        """A text in every language of the base."""
        if key not in self.members:
            self.fault(key, saying("is missing"))
            return {}
        languages = self.context.languages
        inner = self.inner(key, languages)
        return {language: inner.string(language) for language in languages} if inner.is_object else {}

    def optional_text(self, key: str) -> Text | None:
        """A text that may be absent; where it is there, it is there in every language."""
        return self.text(key) if self.has(key) else None

    def some_text(self, key: str) -> Text:
        """A text in some of the languages; absent: in none."""
        if not self.has(key):
            return {}
        languages = self.context.languages
        inner = self.inner(key, languages)
        return {language: inner.string(language) for language in languages if inner.has(language)}

    def spellings(self, key: str) -> Spellings:
        """Lists of words in some of the languages."""
        if not self.has(key):
            return {}
        languages = self.context.languages
        inner = self.inner(key, languages)
        return {language: inner.strings(language) for language in languages if inner.has(language)}

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings without repetition; absent: empty."""
        found: dict[str, None] = {}
        for position, value in enumerate(self.array(key)):
            if why := _why_unsound(value):
                self.fault(f"{key}[{position}]", why)
            elif value in found:
                self.fault(f"{key}[{position}]", saying('"{value}" stands twice in the list', value=value))
            else:
                found[value] = None
        return tuple(found)

    def array(self, key: str) -> list[Any]:
        """A JSON array; absent: empty."""
        value = self.members[key] if self.has(key) else []
        if isinstance(value, list):
            return value
        self.fault(key, _expected("a list is expected, not {noun}", value))
        return []

    def inner(self, key: str, known: AbstractSet[str]) -> "JsonObject":
        """The members of an object that is there."""
        return JsonObject(self.context, self.members[key], self._at(key), known)

    def objects(self, key: str, known: frozenset[str]) -> Iterable["JsonObject"]:
        """The objects of an array, each with its place; absent: none."""
        place = self._at(key)
        for position, members in enumerate(self.array(key)):
            inner = JsonObject(self.context, members, f"{place}[{position}]", known)
            if inner.is_object:
                yield inner

    def number(self, key: str, *, whole: bool = False) -> float | None:
        """A number that must be there; None stands for a faulty one."""
        value = self.members.get(key)
        kinds = (int,) if whole else (int, float)
        if isinstance(value, kinds) and not isinstance(value, bool):
            return value
        if key not in self.members:
            self.fault(key, saying("is missing"))
        else:
            self.fault(
                key,
                _expected(
                    "a whole number is expected, not {noun}" if whole else "a number is expected, not {noun}", value
                ),
            )
        return None

    def index(self, key: str) -> int:
        """A count of code points: a whole number, not negative."""
        value = self.number(key, whole=True) or 0
        if value < 0:
            self.fault(key, saying("{value} is negative", value=value))
        return int(value)

    def flag(self, key: str) -> bool:
        """A boolean; absent: false."""
        value = self.members[key] if self.has(key) else False
        if not isinstance(value, bool):
            self.fault(key, _expected("true or false is expected, not {noun}", value))
            return False
        return value

    def reference(self, key: str, known: Mapping[str, object], noun: str) -> str:
        """An id that must be defined in another list of the base."""
        value = self.string(key)
        if value and value not in known:
            self.fault(key, unknown(noun, value, known))
        return value

    def references(self, key: str, known: Mapping[str, object], noun: str) -> tuple[str, ...]:
        """A list of ids that must be defined in another list of the base."""
        found = self.strings(key)
        for value in found:
            if value not in known:
                self.fault(f"{key}[{self.members[key].index(value)}]", unknown(noun, value, known))
        return found

    def date(self, key: str, calendar: Calendar) -> str:
        """An EDTF date that must be there and exist in its calendar."""
        value = self.string(key)
        if value:
            try:
                check_exists(value, calendar)
            except DateError as error:
                self.fault(key, _why_no_date(error, value, calendar))
        return value

    def optional_date(self, key: str, calendar: Calendar) -> str | None:
        """An EDTF date that may be absent; where it is there, it exists in its calendar."""
        return self.date(key, calendar) if self.has(key) else None

    def _at(self, key: str) -> str:
        separator = ": " if _ends_in_id(self.place) else "." if self.place else ""
        return f"{self.place}{separator}{key}"


def _ends_in_id(place: str) -> bool:
    """Whether a place is that of a whole record, after which a colon stands: `facts[17] some-id`."""
    return " " in place and ": " not in place


_NOUNS: Mapping[type, str] = {bool: "a boolean", int: "a number", float: "a fraction", str: "a string", list: "a list"}


def _expected(template: str, value: object) -> Saying:
    return saying(template, noun="null" if value is None else _NOUNS.get(type(value), "an object"))


@cache
def _is_invisible(char: str) -> bool:
    """Whether a character shows nothing by itself, or nothing but a blank."""
    return char.isspace() or char in _BLANKS or unicodedata.category(char) in ("Cf", "Mn", "Me")


def _why_unsound(value: object) -> Saying | None:
    """What keeps a string from being shown to people; None if nothing does."""
    if not isinstance(value, str):
        return _expected("a string is expected, not {noun}", value)
    if value.isprintable() and value[:1].isalnum() and value[0] not in _BLANKS:
        return None  # nearly all are so, and no printable character is forbidden
    found = FORBIDDEN.search(value)
    if found:
        message = "U+{code} at character {position} is a control or bidi character"
        return saying(message, code=f"{ord(found[0]):04X}", position=found.start())
    if all(map(_is_invisible, value)):
        return saying("holds nothing that can be seen" if value.strip() else "is empty")
    return None


def unknown(noun: str, value: str, known: Iterable[str]) -> Saying:
    """Say that nothing is called so, and what is nearly."""
    return saying('unknown {noun} "{value}"', noun=noun, value=value, near=near_names(value, known))


def _why_no_date(error: DateError, value: str, calendar: Calendar) -> Saying:
    """What is wrong with a date, and how EDTF writes it if azir can read it otherwise."""
    from azir_cli.dates.parsing import parse_date

    try:
        parsed = parse_date(value)
    except DateError:
        return saying("{fault}", fault=error)
    if parsed.calendar != calendar or parsed.value == value:
        return saying("{fault}", fault=error)
    return saying("{fault}: write {value}", fault=error, value=parsed.value)


def _printable(key: str) -> str:
    return shorten(FORBIDDEN.sub("\ufffd", key))
