"""The articles of a base → what of them no fact holds, what evidence points beside its words, what texts copy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from azir_cli.curation.articles import Quantity, quantities, runs, sentences, shared_runs
from azir_cli.curation.finding import ArticleSpan, Finding, finding
from azir_cli.curation.rules.consistency import is_whole
from azir_cli.curation.rules.figures import of_date, told
from azir_cli.curation.wordings import fact_wordings, places
from azir_cli.facts.model import Evidence, Fact, FactBase, Source, Stretch
from azir_cli.facts.reader import FORBIDDEN
from azir_cli.text import numerals
from azir_cli.text.words import Word, words

_QUOTED = 60
_MOST_SENTENCES = 2
_LONG = 160
"""Code points of evidence from which two sentences are more than a dateline and what follows it."""
_MOST_HEADING = 14
"""Words that a heading or a footer has at most."""


class Tally(NamedTuple):
    """How many of all the numbers, or sentences, of the articles are covered by facts."""

    covered: int
    total: int

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(self.covered + other.covered, self.total + other.total)


@dataclass(frozen=True, slots=True)
class Article:
    """A source's text, and the evidence it gives, by places as `facts[17] some-id: evidence[0]`."""

    place: str
    source: Source
    text: str
    words: Sequence[Word]
    evidence: Mapping[str, tuple[Fact, Evidence]]

    def span(self, start: int, end: int) -> ArticleSpan:
        """A stretch of this article."""
        return ArticleSpan(self.source.id, start, end)


class ArticleReport(NamedTuple):
    """What came of one article."""

    findings: Sequence[Finding]
    numbers: Tally = Tally(0, 0)
    sentences: Tally = Tally(0, 0)


def check(base: FactBase, article: Article, *, is_hidden: bool) -> ArticleReport:
    """Examine one article; `is_hidden` if its apparatus is known to cover what it should not."""
    numbers = _outside_apparatus(article.source, quantities(article.text))
    every = sentences(article.text)
    stated = _outside_apparatus(article.source, every)
    unheld = list(_numbers_without_fact(article, numbers))
    unstated = list(_sentences_without_evidence(article, stated))
    hiding = [] if is_hidden else list(_apparatus(article))
    spans = list(_spans(article, every))
    return ArticleReport(
        [*hiding, *spans, *_copies(base, article), *unheld, *unstated],
        numbers=Tally(len(numbers) - len(unheld), len(numbers)),
        sentences=Tally(len(stated) - len(unstated), len(stated)),
    )


_Stretched = TypeVar("_Stretched", Quantity, Stretch)


def _outside_apparatus(source: Source, stretches: Iterable[_Stretched]) -> list[_Stretched]:
    around = [*source.apparatus, *(Stretch(one.start, one.end) for one in source.waived)]
    return [stretch for stretch in stretches if not any(_within(stretch, outer) for outer in around)]


def _within(inner: Quantity | Stretch, outer: Stretch | Evidence) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _apparatus(article: Article) -> Iterator[Finding]:
    for number, stretch in enumerate(article.source.apparatus):
        text = article.text[stretch.start : stretch.end]
        lines = [len(words(text[one.start : one.end])) for one in sentences(text)]
        if len(words(text)) > _MOST_HEADING or ("." in text.strip().rstrip(".") and len(lines) > 1):
            says = "covers what looks like sentences: {text}"
            span = article.span(stretch.start, stretch.end)
            place = f"{article.place}: apparatus[{number}]"
            yield finding("apparatus-states", place, says, article=span, text=shown(text))


def _spans(article: Article, every: Sequence[Stretch]) -> Iterator[Finding]:
    within_word = {at: word for word in article.words for at in range(word.start + 1, word.end)}
    for place, (_, span) in article.evidence.items():
        quoted = article.text[span.start : span.end]
        here = article.span(span.start, span.end)
        for key, at in (("start", span.start), ("end", span.end)):
            if word := within_word.get(at):
                whole = shown(article.text[word.start : word.end])
                says = "{at} cuts the word {word}, which goes from {start} to {end}"
                yield finding(
                    "span-cuts-word",
                    f"{place}.{key}",
                    says,
                    article=here,
                    at=at,
                    word=whole,
                    start=word.start,
                    end=word.end,
                )
        if quoted and not words(quoted):
            yield finding("span-without-word", place, "covers no word: {text}", article=here, text=shown(quoted))
        count = sum(one.start < span.end and span.start < one.end for one in every)
        is_long = count > _MOST_SENTENCES or (count > 1 and span.end - span.start > _LONG)
        if is_long and span.end <= len(article.text) and not is_whole(span, article.source):
            says = "reaches over {count} sentences; quote the clause that says it"
            yield finding("span-length", place, says, article=here, count=count)


def _copies(base: FactBase, article: Article) -> Iterator[Finding]:
    others = runs(article.text)
    for name, fact in places("facts", base.facts):
        for wording in fact_wordings(name, fact):
            for run in shared_runs(wording.text, others):
                says = "{run} is {source} word for word; say it in your own words"
                yield finding("copied-text", wording.place, says, run=shown(run), source=article.source.id)


# What of the article is in the facts


def _numbers_without_fact(article: Article, numbers: Iterable[Quantity]) -> Iterator[Finding]:
    facts = {fact.id: fact for fact, _ in article.evidence.values()}
    values = {name: _values(fact) for name, fact in facts.items()}
    for number in numbers:
        near = {fact.id: place for place, (fact, span) in article.evidence.items() if _within(number, span)}
        if near and (number.is_plain or any(number.values & values[name] for name in near)):
            continue
        here = article.span(number.start, number.end)
        text = shown(article.text[number.start : number.end])
        if near:
            says = "the number {number} stands in the evidence of {facts}, where no label, text, amount or date has it"
            first = next(iter(near.values()))
            yield finding("number-uncovered", first, says, article=here, number=text, facts=[*near])
        else:
            yield finding(
                "number-uncovered", article.place, "the number {number} is in no evidence", article=here, number=text
            )


def _values(fact: Fact) -> frozenset[str]:
    """The keys of all numbers that a fact holds: in its label and sentence, its amounts and its date."""
    amounts = [value for one in fact.amounts for value in (one.value, one.min, one.max) if value is not None]
    said = (told(text, language).values for texts in (fact.label, fact.text) for language, text in texts.items())
    return frozenset(map(numerals.key, amounts)).union(of_date(fact.when).values, *said)


def _sentences_without_evidence(article: Article, stated: Iterable[Stretch]) -> Iterator[Finding]:
    quoted = bytearray(len(article.text))
    for _, span in article.evidence.values():
        stop = min(span.end, len(quoted))
        quoted[span.start : stop] = b"\1" * (stop - span.start)
    for sentence in stated:
        inner = words(article.text[sentence.start : sentence.end])
        if not any(any(quoted[sentence.start + word.start : sentence.start + word.end]) for word in inner):
            text = shown(article.text[sentence.start : sentence.end])
            here = article.span(sentence.start, sentence.end)
            yield finding(
                "sentence-uncovered", article.place, "no fact has its evidence in {text}", article=here, text=text
            )


def shown(text: str) -> str:
    """A piece of an article for a message of one line."""
    line = FORBIDDEN.sub("\ufffd", " ".join(text.split()))
    return f'"{line}"' if len(line) <= _QUOTED - 2 else f'"{line[: _QUOTED - 4].rsplit(" ", 1)[0]} …"'
