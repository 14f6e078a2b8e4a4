"""A fact base → the parts of its index, as values of JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from azir_cli.facts.model import Fact, FactBase, Kind
from azir_cli.search.index import OPEN_END, OPEN_START, VERSION, Index
from azir_cli.search.language.stop_words import STOP_WORDS
from azir_cli.search.language.units import UNIT_NAMES
from azir_cli.search.locations import (
    ALSO,
    BY_ENTITY,
    BY_SECTION,
    BY_TOPIC,
    BY_UNIT,
    BY_VALUE,
    LABEL,
    OF,
    TEXT,
    location_mask,
)
from azir_cli.text import numerals
from azir_cli.text.folding import fold
from azir_cli.text.words import spaced_groups_joined, words

_PUNCTUATION = ".,;:!?()[]«»\"'“”‘’…–—-،؛؟/"


_JOINED = ("terms", "members", "named")


class _Tokens(NamedTuple):
    """What stands between two spaces: its words, what of them is indexed (also parts), whether one is a numeral."""

    words: list[str]
    terms: list[str]
    has_numeral: bool


@dataclass(slots=True)
class Parts:
    """What an index is made of. Facts, names and concepts go by their position."""

    def as_json(self) -> dict[str, Any]:
        """The parts as `Index` takes them: lists that a search seldom needs are strings, which JSON reads faster."""
        joined = {
            name: {key: " ".join(map(str, values)) for key, values in getattr(self, name).items()} for name in _JOINED
        }
        plain = {name: getattr(self, name) for name in Parts.__slots__ if name not in _JOINED}
        return {**plain, **joined, "headwords": " ".join(self.headwords)}

    languages: list[str]
    version: int = VERSION
    ids: list[str] = field(default_factory=list)
    importance: list[int] = field(default_factory=list)
    """The order of the fact's kind."""
    lengths: list[int] = field(default_factory=list)
    """How many words a fact's labels have, all languages together."""
    terms: dict[str, list[int]] = field(default_factory=dict)
    """Word → fact, mask, fact, mask and so on."""
    written: dict[str, str] = field(default_factory=dict)
    """A folded word as the base writes it, where that differs."""
    headwords: dict[str, None] = field(default_factory=dict)
    numbers: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    spans: list[tuple[int, int, int]] = field(default_factory=list)
    concepts: list[tuple[str, int, str, int, int]] = field(default_factory=list)
    """Id, mark, type, and its names: from the first up to, not including, the last."""
    members: dict[str, list[int]] = field(default_factory=dict)
    """Concept → fact, place, fact, place and so on; the place among those of its kind that the fact refers to."""
    names: list[str] = field(default_factory=list)
    """Concept, 1 for a label, language, and words, with spaces between."""
    named: dict[str, list[int]] = field(default_factory=dict)
    """Word → names."""
    labels: dict[str, list[int]] = field(default_factory=dict)
    """A whole label or id, its words joined → facts."""


def build(base: FactBase) -> Index:
    """Index a base."""
    return Index(parts_of(base))


def parts_of(base: FactBase) -> dict[str, Any]:
    """Index a base: every fact, then the names of all that facts refer to."""
    indexer = _Indexer(base)
    for position, fact in enumerate(base.facts.values()):
        indexer.add_fact(position, fact)
    indexer.add_concepts()
    return indexer.parts.as_json()


class _Indexer:
    """Fills the parts of an index; remembers how each run of letters between spaces was split."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.parts = Parts(list(base.languages))
        self.split: dict[str, _Tokens] = {}
        self.members: dict[tuple[int, str], list[int]] = {}

    def add_fact(self, position: int, fact: Fact) -> None:
        """Index a fact: its texts, its values, and what it refers to. Its note says what is not known: left out."""
        parts = self.parts
        parts.ids.append(fact.id)
        parts.importance.append(_IMPORTANCE[fact.kind])
        self._refer(position, BY_ENTITY, (*fact.entities, *([fact.said_by] if fact.said_by else [])))
        self._refer(position, BY_TOPIC, fact.topics)
        self._refer(position, BY_SECTION, [fact.section])
        self._refer(position, BY_UNIT, [amount.unit for amount in fact.amounts])
        parts.labels.setdefault(fact.id.replace("-", ""), []).append(position)
        length = 0
        for number, language in enumerate(self.base.languages):
            label = self._add_text(position, fact.label[language], location_mask(number, LABEL))
            parts.labels.setdefault("".join(label), []).append(position)
            parts.headwords.update(dict.fromkeys(label))
            length += len(label)
            self._add_text(position, fact.text[language], location_mask(number, TEXT))
            for amount in fact.amounts:
                self._add_text(position, amount.of[language], location_mask(number, OF))
            for wording in fact.also.get(language, ()):
                self._add_text(position, wording, location_mask(number, ALSO))
        parts.lengths.append(length)
        for amount in fact.amounts:
            for value in (amount.value, amount.min, amount.max):
                if value is not None:
                    self._add_number(position, value, BY_VALUE, amount.unit)
        if fact.when:
            span = fact.when.complete.interval.known
            first = span.first.toordinal() if span.first else OPEN_START
            last = span.last.toordinal() if span.last else OPEN_END
            parts.spans.append((position, first, last))

    def _refer(self, position: int, mark: int, identifiers: Iterable[str]) -> None:
        for place, identifier in enumerate(dict.fromkeys(identifiers)):
            self.members.setdefault((mark, identifier), []).extend((position, place))

    def _add_text(self, position: int, text: str, mask: int) -> list[str]:
        """Index a text of a fact; return its words."""
        found: list[str] = []
        has_numeral = False
        split, terms = self.split, self.parts.terms
        for chunk in spaced_groups_joined(text).split():
            tokens = split.get(chunk) or self._tokens(chunk)
            found += tokens[0]
            has_numeral = has_numeral or tokens[2]
            for term in tokens[1]:
                postings = terms.get(term)
                if postings is None:
                    terms[term] = [position, mask]
                elif postings[-2] == position:
                    postings[-1] |= mask
                else:
                    postings += (position, mask)
        if has_numeral:
            for number in numerals.numbers(found):
                self._add_number(position, number.value, mask, "")
        return found

    def _add_number(self, position: int, value: float, mask: int, unit: str) -> None:
        self.parts.numbers.setdefault(numerals.key(value), []).append((position, mask, unit))

    def _tokens(self, chunk: str) -> _Tokens:
        """Split a run of characters without spaces into its words; nearly all are one word and punctuation."""
        bare = chunk.strip(_PUNCTUATION)
        if bare.isalpha():
            word = str(fold(bare))
            if word != bare:
                self.parts.written.setdefault(word, bare)
            tokens = _Tokens([word], [] if word in STOP_WORDS else [word], numerals.is_numeral(word))
        else:
            tokens = self._odd_tokens(chunk)
        self.split[chunk] = tokens
        return tokens

    def _odd_tokens(self, chunk: str) -> _Tokens:
        found = words(chunk)
        for word in found:
            if word.text.isalpha() and word.text != chunk[word.start : word.end]:
                self.parts.written.setdefault(word.text, chunk[word.start : word.end])
        terms = [term for word in found for term in (word.text, *word.parts)]
        return _Tokens(
            [word.text for word in found],
            [term for term in terms if term not in STOP_WORDS and not numerals.is_figures(term)],
            any(numerals.is_numeral(word.text) for word in found),
        )

    def add_concepts(self) -> None:
        """Index the names of the entities, topics, sections and units that facts refer to."""
        base = self.base
        for entity in base.entities.values():
            self._add_concept(BY_ENTITY, entity.id, entity.label, entity.also, entity.type)
        for topic in base.topics.values():
            self._add_concept(BY_TOPIC, topic.id, topic.label, topic.also)
        for section in base.sections.values():
            self._add_concept(BY_SECTION, section.id, section.label, {})
        for unit in base.units.values():
            one = {language: (word,) for language, word in unit.one.items()}
            self._add_concept(BY_UNIT, unit.id, unit.label, {**one, "": UNIT_NAMES.get(unit.id, ())})

    def _add_concept(
        self,
        mark: int,
        identifier: str,
        label: Mapping[str, str],
        also: Mapping[str, tuple[str, ...]],
        type_: str = "",
    ) -> None:
        facts = self.members.get((mark, identifier))
        if not facts:
            return
        concept, first = len(self.parts.concepts), len(self.parts.names)
        self.parts.members[str(concept)] = facts
        for language, name in label.items():
            self._add_name(concept, name, language, is_label=True)
        for language, names in also.items():
            for name in names:
                self._add_name(concept, name, language, is_label=False)
        self.parts.concepts.append((identifier, mark, type_, first, len(self.parts.names)))

    def _add_name(self, concept: int, name: str, language: str, *, is_label: bool) -> None:
        parts = self.parts
        found = self._words_of(name)
        telling = [word for word in found if word not in STOP_WORDS and (len(word) > 1 or word == "%")]
        if not telling:
            return
        position = len(parts.names)
        parts.names.append(f"{concept} {is_label:d} {language} {' '.join(telling)}")
        for word in telling:
            names = parts.named.get(word)
            if names is None:
                parts.named[word] = [position]
                parts.headwords[word] = None
            elif names[-1] != position:
                names.append(position)

    def _words_of(self, name: str) -> list[str]:
        """The words of a name; nearly all names are letters and spaces."""
        chunks, folded = name.split(), fold(name).split()
        if len(chunks) != len(folded) or not "".join(folded).isalpha():
            return [word for chunk in chunks for word in (self.split.get(chunk) or self._tokens(chunk)).words]
        for word, chunk in zip(folded, chunks, strict=True):
            if word != chunk:
                self.parts.written.setdefault(word, chunk)
        return folded


_IMPORTANCE = {kind: position for position, kind in enumerate(Kind)}
