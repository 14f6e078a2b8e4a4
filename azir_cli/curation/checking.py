"""A fact base and its articles → every finding, once, in the order of the file, and how much is covered."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from azir_cli.curation.finding import RULES, ArticleSpan, Finding, finding
from azir_cli.curation.identity import ArticleText, find_moved, read_article, span_hash
from azir_cli.curation.rules import claims, consistency, coverage, form, naming, style
from azir_cli.curation.rules.claim import Quoted
from azir_cli.curation.rules.coverage import Article, Tally
from azir_cli.curation.rules.figures import Told, told
from azir_cli.curation.wordings import places
from azir_cli.facts.model import Evidence, FactBase, Source
from azir_cli.text.words import words


class Summary(NamedTuple):
    """How much there is; a tally is `None` where no articles were given."""

    facts: int
    median_span: float
    """Of all evidence, in code points; 0 where there is none."""
    waived: int = 0
    """Findings that the base waives, with a reason."""
    numbers: Tally | None = None
    sentences: Tally | None = None


class Examination(NamedTuple):
    """What a curator should mend, and how much there is."""

    findings: Sequence[Finding]
    summary: Summary


def examine(
    base: FactBase,
    articles: Mapping[str, bytes | None] | None = None,
    *,
    text: str | None = None,
    today: dt.date | None = None,
    only: Collection[str] = (),
) -> Examination:
    """Hold a base against its rules, and against the bytes of its articles by the ids of their sources.

    `None` for an article is one that is not there; `text` is that of the base's file, whose form is checked if given;
    `only` are the rules that are asked for, all if it is empty.
    """
    day = today or dt.datetime.now(tz=dt.UTC).date()
    read = [_Source(base, place, source, articles) for place, source in places("sources", base.sources)]
    base = base._replace(sources={one.source.id: one.source for one in read})
    quoted = _quoted(base, read)
    found = [
        *(form.check(base, text) if text is not None else ()),
        *consistency.check(base, day),
        *naming.check(base),
        *style.check(base),
        *claims.check(base, quoted),
    ]
    tallies: list[coverage.ArticleReport] = []
    for source in read:
        found += source.findings
        if article := source.article:
            report = coverage.check(base, article, is_hidden=consistency.is_hidden(source.source))
            found += report.findings
            tallies.append(report)
    found = _without_consequences(found)
    once = {(one.rule, one.told(), one.article): one for one in found}
    kept, waived = _waive(base, list(once.values()))
    summary = Summary(len(base.facts), _median_span(base), waived)
    if articles is not None:
        summary = summary._replace(
            numbers=Tally(*map(sum, zip(*(one.numbers for one in tallies), strict=True))) if tallies else Tally(0, 0),
            sentences=Tally(*map(sum, zip(*(one.sentences for one in tallies), strict=True)))
            if tallies
            else Tally(0, 0),
        )
    return Examination([one for one in kept if not only or one.rule in only], summary)


# What makes numbers of the evidence seem to be in no fact, although only one thing is wrong.
_CAUSES = frozenset({"amount-not-in-evidence", "date-not-in-evidence", "number-not-in-evidence", "event-without-date"})


def _without_consequences(found: Sequence[Finding]) -> list[Finding]:
    """Leave out numbers that no fact has because one of it is wrong: that is told."""
    wrong = {one.place.partition(": ")[0].rpartition(" ")[2] for one in found if one.rule in _CAUSES}
    return [
        one for one in found if one.rule != "number-uncovered" or wrong.isdisjoint(_listed(one.says.gaps.get("facts")))
    ]


def _listed(names: object) -> Sequence[str]:
    return names if isinstance(names, list) else ()


def _median_span(base: FactBase) -> float:
    lengths = [span.end - span.start for fact in base.facts.values() for span in fact.evidence]
    return median(lengths) if lengths else 0


def _waive(base: FactBase, found: Sequence[Finding]) -> tuple[list[Finding], int]:
    """Leave out what a fact waives; a waiver that waives nothing, or names no rule, is a finding itself."""
    kept = list(found)
    for place, fact in places("facts", base.facts):
        for number, waiver in enumerate(fact.waived):
            here = f"{place}: waived[{number}].rule"
            waived = [one for one in kept if one.rule == waiver.rule and f"{one.place}: ".startswith(f"{place}: ")]
            if waiver.rule not in RULES:
                kept.append(finding("waiver-idle", here, 'no rule is called "{name}"', name=waiver.rule))
            elif not waived:
                kept.append(finding("waiver-idle", here, 'the fact keeps the rule "{name}"', name=waiver.rule))
            kept = [one for one in kept if one not in waived]
    idle = sum(one.rule == "waiver-idle" for one in kept)
    return kept, len(found) - len(kept) + idle


class _Source:
    """One source with its article, if it is at hand, and what is to be said of the two."""

    def __init__(self, base: FactBase, place: str, source: Source, articles: Mapping[str, bytes | None] | None) -> None:
        self.source = source
        self.findings: list[Finding] = []
        self.article: Article | None = None
        self.sound: set[str] = set()
        self.evidence = {
            f"{name}: evidence[{number}]": (fact, span)
            for name, fact in places("facts", base.facts)
            for number, span in enumerate(fact.evidence)
            if span.source == source.id
        }
        if articles is None:
            return
        raw = articles.get(source.id)
        found = read_article(raw, source)
        if found.cited is not None:
            self._read(place, found.cited, found)
        elif found.text is not None:
            self._find_again(place, found.text, found)
        elif found.problem:
            self.findings.append(
                Finding("article-missing" if raw is None else "article-encoding", place, found.problem)
            )

    def _read(self, place: str, text: str, found: ArticleText) -> None:
        """The text is the one cited, or was before a usual change of the file."""
        if found.problem:
            self.findings.append(Finding("article-changed", place, found.problem))
        evidence = dict(self.evidence)
        if self.source.length != len(text):
            says = "{length}, but the article has {found} code points"
            self.findings.append(
                finding("article-changed", f"{place}: length", says, length=self.source.length, found=len(text))
            )
            self.source = self.source._replace(length=len(text))
        moved = find_moved([span for _, span in evidence.values()], text)
        for where, (fact, span) in self.evidence.items():
            start = moved.get(span)
            if start is None:
                self.findings += self._lost(where, span, text)
            elif start != span.start:
                end = start + span.end - span.start
                says = "these words stand at {start} to {end}: moved by {by}"
                by = f"{start - span.start:+d}"
                self.findings.append(finding("span-moved", where, says, start=start, end=end, by=by))
                evidence[where] = (fact, span._replace(start=start, end=end))
            else:
                self.sound.add(where)
        self.article = Article(place, self.source, text, words(text), evidence)

    def _lost(self, where: str, span: Evidence, text: str) -> Iterator[Finding]:
        if span.start >= span.end or span.end > len(text):
            return  # told as such
        quoted = text[span.start : span.end]
        says = "{sha256}, but that of {text} is {found}"
        here = ArticleSpan(span.source, span.start, span.end)
        shown, digest = coverage.shown(quoted), span_hash(quoted)
        place = f"{where}.sha256"
        yield finding("span-hash", place, says, article=here, sha256=span.sha256, text=shown, found=digest)

    def _find_again(self, place: str, text: str, found: ArticleText) -> None:
        """The text is another one: say so once, and where the words of the evidence stand in it."""
        spans = [span for _, span in self.evidence.values()]
        moved = find_moved(spans, text)
        here = sum(span_hash(text[span.start : span.end]) == span.sha256 for span in spans)
        by: dict[int, int] = {}
        for span in spans:
            if span in moved and moved[span] != span.start:
                by[moved[span] - span.start] = by.get(moved[span] - span.start, 0) + 1
        problem = found.problem
        if problem and not moved:
            self.findings.append(Finding("article-changed", place, problem))
            return
        says = "{problem}; of {count} pieces of evidence {here} stand where they stood, {lost} are not in it"
        lost = len(spans) - len([span for span in spans if span in moved])
        self.findings.append(
            finding("article-changed", place, says, problem=problem, count=len(spans), here=here, lost=lost)
        )
        for distance, count in by.items():
            says = "{count} pieces of evidence have moved by {by}"
            self.findings.append(finding("span-moved", place, says, count=count, by=f"{distance:+d}"))
        for where, (_, span) in self.evidence.items():
            if span not in moved:
                self.findings.append(finding("span-hash", where, "its words are not in the article any more"))


def _quoted(base: FactBase, read: Sequence[_Source]) -> Mapping[str, Quoted]:
    """What the evidence of each fact says; left out are facts with a piece that is not sound."""
    texts: dict[str, list[tuple[str, Told]]] = {}
    for one in read:
        for where, (fact, span) in one.article.evidence.items() if one.article else ():
            if where in one.sound and one.article:
                quoted = one.article.text[span.start : span.end]
                texts.setdefault(fact.id, []).append((one.source.language, told(quoted, one.source.language)))
    return {name: Quoted(said) for name, said in texts.items() if len(said) == len(base.facts[name].evidence)}
