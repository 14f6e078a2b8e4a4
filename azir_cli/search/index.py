"""The index of a fact base: which facts hold each word, number, name and date. Plain data, which `cache.store` keeps.

`indexing` builds it. Its parts may be a dictionary or a lazy mapping over the cache: a search touches the words
that it looks for and no others.
"""

import datetime as dt
import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, NewType, Self, cast

from azir_cli.errors import AzirError
from azir_cli.search.language.morphology import homophone_key
from azir_cli.search.locations import ALSO, BY_ENTITY, BY_TOPIC, LABEL, OF, TEXT, location_mask
from azir_cli.text.words import is_persian

FactNo = NewType("FactNo", int)
"""The position of a fact in the base; `NameNo` and `ConceptNo` likewise, in the lists of the index."""

NameNo = NewType("NameNo", int)
ConceptNo = NewType("ConceptNo", int)

VERSION = 3
"""Of the parts' form, and of the words that are left out; an index of another version is not reopened."""

OPEN_START = 0
OPEN_END = dt.date.max.toordinal()
"""The ordinals of ends that are not known, before and after all days."""

# The types of entities whose names are no common words, and are spelt in many ways.
_PROPER = frozenset(("person", "country", "city", "region", "place"))


class IndexFormError(AzirError):
    """A kept index of another version or form; it is to be built again."""

    code = "index"


class Name(NamedTuple):
    """One way to call a concept: its words, folded, without stop words; a label or another spelling."""

    concept: ConceptNo
    words: Sequence[str]
    language: str
    """Its code; empty where a name belongs to all languages, as km."""
    is_label: bool


class Concept(NamedTuple):
    """An entity, topic, unit or section that facts refer to: how they are marked, and its names."""

    id: str
    mark: int
    type: str
    """An entity's type, else empty."""
    first: NameNo
    """The first of its names; `end` is behind the last."""
    end: NameNo

    @property
    def is_person(self) -> bool:
        """Whether a given name or a surname alone may call it."""
        return self.type == "person"


class Index:
    """What a search looks things up in. Facts go by their position in the base."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        """Open an index on its parts (see `indexing.Parts`); raises IndexFormError for those of another version."""
        try:
            if parts["version"] != VERSION:
                raise IndexFormError("this index is of another version")
            self.languages: Sequence[str] = parts["languages"]
            self.ids: Sequence[str] = parts["ids"]
            self.importance: Sequence[int] = parts["importance"]
            self.lengths: Sequence[int] = parts["lengths"]
        except (KeyError, TypeError) as error:
            raise IndexFormError("this is no index") from error
        self._parts = parts
        self._names: dict[NameNo, Name] = {}
        self._postings: dict[str, Mapping[FactNo, int]] = {}
        self._members: dict[ConceptNo, Mapping[FactNo, int]] = {}

    def to_json(self) -> dict[str, Any]:
        """The parts as values of JSON, with those that are otherwise worked out when they are first needed."""
        groups = {"homophones": self._homophones, "heard": self._heard}
        joined = {name: {key: " ".join(words) for key, words in group.items()} for name, group in groups.items()}
        return {**self._parts, **joined, "vocabulary": " ".join(self.vocabulary)}

    @classmethod
    def from_json(cls, parts: Mapping[str, Any]) -> Self:
        """Reopen what `to_json` gave; raises IndexFormError for anything else."""
        return cls(parts)

    def __contains__(self, word: str) -> bool:
        return word in self._parts["terms"] or word in self._parts["named"]

    def postings(self, word: str) -> Mapping[FactNo, int]:
        """The facts whose label, text or amounts hold a folded word, each with the mask of where."""
        if word not in self._postings:
            self._postings[word] = _pairs(self._parts["terms"].get(word, ""))
        return self._postings[word]

    def as_written(self, word: str) -> str:
        """A folded word as the base writes it."""
        written: str = self._parts["written"].get(word, word)
        return written

    def numbers(self, key: str) -> Iterable[tuple[FactNo, int, str]]:
        """The facts that hold a number (`numerals.key`): fact, mask, and the unit's id where it is an amount."""
        found: Iterable[tuple[FactNo, int, str]] = self._parts["numbers"].get(key, ())
        return found

    @property
    def spans(self) -> Iterable[tuple[FactNo, int, int]]:
        """Dated facts: fact, first and last day as ordinals."""
        spans: Iterable[tuple[FactNo, int, int]] = self._parts["spans"]
        return spans

    def labelled(self, joined: str) -> frozenset[FactNo]:
        """The facts of which a label or the id is this: all its words, folded and joined."""
        return frozenset(self._parts["labels"].get(joined, ()))

    @functools.cached_property
    def average_length(self) -> float:
        """Of the labels of a fact, in words."""
        return sum(self.lengths) / max(1, len(self.lengths)) or 1.0

    # Words

    @functools.cached_property
    def vocabulary(self) -> list[str]:
        """All words, sorted."""
        known: str | None = self._parts.get("vocabulary")
        return sorted({*self._parts["terms"], *self._parts["named"]}) if known is None else known.split()

    @functools.cached_property
    def by_length(self) -> Mapping[int, Sequence[str]]:
        """The words of the vocabulary by how many letters they have."""
        groups: dict[int, list[str]] = {}
        for word in self.vocabulary:
            groups.setdefault(len(word), []).append(word)
        return groups

    @functools.cached_property
    def headwords(self) -> frozenset[str]:
        """The words of labels and names: only they are met by sound, by short prefixes and far typos."""
        return frozenset(self._parts["headwords"].split())

    @functools.cached_property
    def _homophones(self) -> Mapping[str, Sequence[str]]:
        """The words in Persian letters by their homophone key."""
        return _grouped((homophone_key(word), word) for word in self.vocabulary if is_persian(word))

    @functools.cached_property
    def _heard(self) -> Mapping[str, Sequence[str]]:
        """The headwords by the coarse keys of their sounds."""
        from azir_cli.search.language.phonetics import coarse_key, sounds

        return _grouped(
            (key, word)
            for word in sorted(self.headwords)
            for key in dict.fromkeys(map(coarse_key, sounds(self.as_written(word))))
        )

    def homophones(self, word: str) -> Sequence[str]:
        """The words that sound as this Persian one does."""
        key = homophone_key(word)
        kept: Mapping[str, str] | None = self._parts.get("homophones")
        return self._homophones.get(key, ()) if kept is None else kept.get(key, "").split()

    def heard(self, key: str) -> Sequence[str]:
        """The headwords with this coarse key (`sound.coarse_key`)."""
        kept: Mapping[str, str] | None = self._parts.get("heard")
        return self._heard.get(key, ()) if kept is None else kept.get(key, "").split()

    def is_in(self, word: str, language: str) -> bool:
        """Whether the base uses a folded word in the language of this code."""
        if language not in self.languages:
            return False
        bits = location_mask(self.languages.index(language), LABEL | TEXT | OF | ALSO)
        return any(mask & bits for mask in self.postings(word).values()) or any(
            self.name(position).language == language for position in self.names_with(word)
        )

    # Names

    def name(self, position: NameNo) -> Name:
        """The name at a position."""
        if position not in self._names:
            concept, is_label, language, *words = self._parts["names"][position].split(" ")
            self._names[position] = Name(ConceptNo(int(concept)), words, language, is_label == "1")
        return self._names[position]

    @functools.cached_property
    def concepts(self) -> list[Concept]:
        """All entities, topics, units and sections that facts refer to."""
        return [Concept(*concept) for concept in self._parts["concepts"]]

    def names_with(self, word: str) -> Sequence[NameNo]:
        """The names that hold a folded word."""
        return [NameNo(int(position)) for position in self._parts["named"].get(word, "").split()]

    def is_proper_name(self, word: str) -> bool:
        """Whether a person or a place is called by this word, perhaps among others."""
        return any(concept.type in _PROPER for concept in self._called(word))

    def is_in_name(self, word: str) -> bool:
        """Whether an entity or topic is called by this word, perhaps among others."""
        return any(concept.mark in (BY_ENTITY, BY_TOPIC) for concept in self._called(word))

    def _called(self, word: str) -> Iterator[Concept]:
        return (self.concepts[self.name(position).concept] for position in self.names_with(word))

    def members(self, concept: ConceptNo) -> Mapping[FactNo, int]:
        """The facts that refer to a concept, each with the concept's place among those of its kind that it names."""
        if concept not in self._members:
            self._members[concept] = _pairs(self._parts["members"][str(concept)])
        return self._members[concept]

    def _naming(self, concept: ConceptNo) -> Iterator[Name]:
        """The names that surely name a concept: of an entity all, of a topic the label; its synonyms may be wider."""
        record = self.concepts[concept]
        names = (self.name(NameNo(position)) for position in range(record.first, record.end))
        return (name for name in names if record.mark == BY_ENTITY or name.is_label)

    def named_in_label(self, concept: ConceptNo) -> frozenset[FactNo]:
        """The facts that refer to a concept and name it in their label."""
        bits = sum(location_mask(language, LABEL) for language in range(len(self.languages)))
        found: set[FactNo] = set()
        for name in self._naming(concept):
            postings = [self.postings(word) for word in name.words]
            rarest = min(postings, key=len)
            found.update(fact for fact in rarest if all(words.get(fact, 0) & bits for words in postings))
        return frozenset(found.intersection(self.members(concept)))


def _pairs(joined: str) -> dict[FactNo, int]:
    """The mapping that a part writes as key, value, key, value."""
    numbers = joined.split()
    return dict(zip(cast("Iterable[FactNo]", map(int, numbers[::2])), map(int, numbers[1::2]), strict=True))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for key, word in pairs:
        groups.setdefault(key, []).append(word)
    return groups
