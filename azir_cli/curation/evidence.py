"""A fact base and its articles → where the two do not bear each other out, and how much is covered."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple, TypeVar

from azir_cli.curation.articles import Quantity, quantities, runs, sentences, shared_runs
from azir_cli.curation.consistency import Finding, fact_wordings, places
from azir_cli.facts.model import Evidence, Fact, FactBase, Source, Stretch
from azir_cli.facts.reader import FORBIDDEN
from azir_cli.text import numerals
from azir_cli.text.words import Word, words

_FIGURES = re.compile(r"\d+")

_QUOTED = 60
_HASH_DIGITS = 16


class Tally(NamedTuple):
    """How many of all the numbers, or sentences, of the articles are covered by facts."""

    covered: int
    total: int


class Summary(NamedTuple):
    """How much there is; a tally is `None` where no articles were given."""

    facts: int
    median_span: float
    """Of all evidence, in code points; 0 where there is none."""
    numbers: Tally | None = None
    sentences: Tally | None = None


class Examination(NamedTuple):
    """What a curator should mend, and how much there is."""

    findings: list[Finding]
    summary: Summary


@dataclass(frozen=True, slots=True)
class _Article:
    """A source's text, and the evidence it gives, by places as `facts[17] some-id: evidence[0]`."""

    place: str
    source: Source
    text: str
    words: Sequence[Word]
    evidence: Mapping[str, tuple[Fact, Evidence]]


class _Reading(NamedTuple):
    """What came of one article."""

    findings: list[Finding]
    numbers: Tally
    sentences: Tally


def summarise(base: FactBase) -> Summary:
    """Count what needs no article."""
    lengths = [span.end - span.start for fact in base.facts.values() for span in fact.evidence]
    return Summary(len(base.facts), median(lengths) if lengths else 0)


def examine(base: FactBase, articles: Mapping[str, bytes | None]) -> Examination:
    """Hold a base against the bytes of its articles, by the ids of their sources; `None`: there is none."""
    readings = [
        _read(base, place, source, articles.get(source.id)) for place, source in places("sources", base.sources)
    ]
    return Examination(
        findings=[finding for reading in readings for finding in reading.findings],
        summary=summarise(base)._replace(
            numbers=_sum([reading.numbers for reading in readings]),
            sentences=_sum([reading.sentences for reading in readings]),
        ),
    )


def _sum(tallies: Sequence[Tally]) -> Tally:
    return Tally(sum(tally.covered for tally in tallies), sum(tally.total for tally in tallies))


def _read(base: FactBase, place: str, source: Source, raw: bytes | None) -> _Reading:
    """Examine one source."""
    nothing = Tally(0, 0)
    if raw is None:
        return _Reading([Finding(place, f"there is no article {source.id}.txt")], nothing, nothing)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return _Reading([Finding(place, f"the article is not UTF-8 at byte {error.start}")], nothing, nothing)
    evidence = {
        f"{name}: evidence[{number}]": (fact, span)
        for name, fact in places("facts", base.facts)
        for number, span in enumerate(fact.evidence)
        if span.source == source.id
    }
    article = _Article(place, source, text, words(text), evidence)
    numbers = _outside_apparatus(source, quantities(text))
    stated = _outside_apparatus(source, sentences(text))
    unheld = list(_numbers_without_fact(article, numbers))
    unstated = list(_sentences_without_evidence(article, stated))
    findings = [*_identity(article, raw), *_spans(article), *_copies(base, article), *unheld, *unstated]
    return _Reading(
        findings,
        numbers=Tally(len(numbers) - len(unheld), len(numbers)),
        sentences=Tally(len(stated) - len(unstated), len(stated)),
    )


_Stretched = TypeVar("_Stretched", Quantity, Stretch)


def _outside_apparatus(source: Source, stretches: Iterable[_Stretched]) -> list[_Stretched]:
    return [stretch for stretch in stretches if not any(_within(stretch, around) for around in source.apparatus)]


def _within(inner: Quantity | Stretch, outer: Stretch | Evidence) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


# The source, and what is quoted of it


def _identity(article: _Article, raw: bytes) -> Iterator[Finding]:
    source, digest = article.source, hashlib.sha256(raw).hexdigest()
    if source.length != len(article.text):
        message = f"{source.length}, but the article has {len(article.text)} code points"
        yield Finding(f"{article.place}: length", message)
    if source.sha256 != digest:
        yield Finding(f"{article.place}: sha256", f"{source.sha256}, but the article's is {digest}")


def span_hash(quoted: str) -> str:
    """What evidence keeps of the text it points to: the first 16 hex digits of its UTF-8's SHA-256."""
    return hashlib.sha256(quoted.encode()).hexdigest()[:_HASH_DIGITS]


def _spans(article: _Article) -> Iterator[Finding]:
    within_word = {at: word for word in article.words for at in range(word.start + 1, word.end)}
    for place, (_, span) in article.evidence.items():
        quoted = article.text[span.start : span.end]
        if span.sha256 != span_hash(quoted):
            message = f"{span.sha256}, but that of {_shown(quoted)} is {span_hash(quoted)}"
            yield Finding(f"{place}.sha256", message)
        for key, at in (("start", span.start), ("end", span.end)):
            if word := within_word.get(at):
                whole = _shown(article.text[word.start : word.end])
                message = f"{at} cuts the word {whole} at {word.start} to {word.end}"
                yield Finding(f"{place}.{key}", message)
        if quoted and not words(quoted):
            yield Finding(place, f"covers no word: {_shown(quoted)}")


def _copies(base: FactBase, article: _Article) -> Iterator[Finding]:
    others = runs(article.text)
    for name, fact in places("facts", base.facts):
        for wording in fact_wordings(name, fact):
            for run in shared_runs(wording.text, others):
                message = f'"{run}" is {article.source.id} word for word; say it in your own words'
                yield Finding(wording.place, message)


# What of the article is in the facts


def _numbers_without_fact(article: _Article, numbers: Iterable[Quantity]) -> Iterator[Finding]:
    values = {fact.id: _values(fact) for fact, _ in article.evidence.values()}
    for number in numbers:
        near = {fact.id: None for fact, span in article.evidence.values() if _within(number, span)}
        if near and (number.is_plain or any(number.values & values[name] for name in near)):
            continue
        where = f"held by no fact whose evidence it is in: {', '.join(near)}" if near else "in no evidence"
        shown = _shown(article.text[number.start : number.end])
        yield Finding(article.place, f"the number {shown} at {number.start} to {number.end} is {where}")


def _values(fact: Fact) -> frozenset[str]:
    """The keys of all numbers that a fact holds: in its label and sentence, its amounts and its date."""
    when = f"{fact.when.gregorian} {fact.when.jalali}".replace("X", "0") if fact.when else ""
    stated = [float(figures) for figures in _FIGURES.findall(when)]
    for amount in fact.amounts:
        stated += [value for value in (amount.value, amount.min, amount.max) if value is not None]
    said = (number for text in (*fact.label.values(), *fact.text.values()) for number in quantities(text))
    return frozenset(map(numerals.key, stated)).union(*(number.values for number in said))


def _sentences_without_evidence(article: _Article, stated: Iterable[Stretch]) -> Iterator[Finding]:
    quoted = bytearray(len(article.text))
    for _, span in article.evidence.values():
        stop = min(span.end, len(quoted))
        quoted[span.start : stop] = b"\1" * (stop - span.start)
    for sentence in stated:
        inner = words(article.text[sentence.start : sentence.end])
        if not any(any(quoted[sentence.start + word.start : sentence.start + word.end]) for word in inner):
            shown = _shown(article.text[sentence.start : sentence.end])
            yield Finding(article.place, f"the sentence at {sentence.start} to {sentence.end} has no evidence: {shown}")


def _shown(text: str) -> str:
    """A piece of the article for a message of one line."""
    line = FORBIDDEN.sub("\ufffd", " ".join(text.split()))
    return f'"{line}"' if len(line) <= _QUOTED else f'"{line[:_QUOTED].rsplit(" ", 1)[0]} …"'
