"""Fact bases, and perhaps a folder of articles → what `azir check` says of them."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from azir_cli.curation.finding import RULES, Finding, Severity, finding
from azir_cli.curation.report import Located, Report, report
from azir_cli.errors import Saying, one_of, saying
from azir_cli.facts import loading
from azir_cli.i18n import messages
from azir_cli.output import serializers, shapes
from azir_cli.output.results import FOUND, NOTHING, TROUBLE, Reply, Results
from azir_cli.output.serializers import Format, Row
from azir_cli.output.settings import Settings
from azir_cli.search.spellings import spellings_of_one

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.curation.rules.coverage import Tally
    from azir_cli.facts.model import Entity, FactBase, Topic
    from azir_cli.output.screen import Screen

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}


def rules(names: Sequence[str]) -> Sequence[str]:
    """The rules of `--only`; raises UsageError for one that there is not."""
    return [one_of("--only", name, RULES) for name in names]


def inspect(name: str, articles: str | None, today: dt.date, only: Collection[str]) -> Report:
    """Look for all that is to be mended in a base, with a folder of articles also in its evidence.

    Raises FactBaseError only for a file that cannot be read.
    """
    read = (lambda source: loading.read_article(articles, source)) if articles is not None else None
    return report(
        name, loading.read(name), read, today, only=only, also=_needless if "also-needless" in only else _nothing
    )


def _nothing(_: "FactBase") -> Sequence[Finding]:
    """What only the search can know is a note, and takes its time: found if it is asked for."""
    return ()


def _needless(base: "FactBase") -> Iterator[Finding]:
    """Other names that the search finds by the label, or by another name, as well: by a form or by their sound."""
    for position, topic in enumerate(base.topics.values()):
        yield from _needless_of(f"topics[{position}] {topic.id}", topic)
    for position, entity in enumerate(base.entities.values()):
        yield from _needless_of(f"entities[{position}] {entity.id}", entity)


def _needless_of(place: str, record: "Topic | Entity") -> Iterator[Finding]:
    names = [*record.label.values(), *(one for listed in record.also.values() for one in listed)]
    for language, spellings in record.also.items():
        for number, spelling in enumerate(spellings):
            others = names[: names.index(spelling)]
            other = next((one for one in others if spellings_of_one(spelling, one)), None)
            if other is not None:
                here = f"{place}: also.{language}[{number}]"
                says = 'the search finds "{spelling}" by "{other}" as well'
                yield finding("also-needless", here, says, spelling=spelling, other=other)


def reply(reports: Sequence[Report], settings: Settings, show: Callable[[Results], Reply]) -> Reply:
    """What `azir check` says: findings and sums to people, all of it in JSON, the findings in other formats."""
    results = Results(
        total=1,
        rows=lambda: [_row(one) for each in reports for one in each.found],
        fields=shapes.FINDING_FIELDS,
        lines=lambda: [[line] for each in reports for line in _lines(each, settings.locale.language)],
        drawing=lambda screen: (drawn for each in reports for drawn in _drawn(each, screen)),
        languages=(),
    )
    status = _status(reports)
    if settings.form is Format.JSON and not settings.fields and not settings.quiet:
        text = serializers.as_json(_whole(reports), ascii_only=settings.ascii) + "\n"
        return Reply(text, status=status, is_utf8=True)
    return show(results)._replace(status=status)


def _status(reports: Sequence[Report]) -> int:
    if any(one.summary is None for one in reports):
        return TROUBLE
    return NOTHING if any(one.problems for one in reports) else FOUND


# For programs


def _whole(reports: Sequence[Report]) -> Row:
    rules, notes = Counter[str](), Counter[str]()
    for one in reports:
        rules.update(one.sums)
        notes.update(one.notes)
    return {
        "findings": [_row(one) for each in reports for one in each.found],
        "rules": dict(rules.most_common()),
        "notes": dict(notes.most_common()),
        "bases": [_base(one) for one in reports],
    }


def _base(one: Report) -> Row:
    summary = one.summary
    return {
        "file": one.file,
        "facts": summary.facts if summary else None,
        "median_span": summary.median_span if summary else None,
        "waived": summary.waived if summary else None,
        "numbers": _tally(summary.numbers if summary else None),
        "sentences": _tally(summary.sentences if summary else None),
    }


def _tally(tally: "Tally | None") -> Row | None:
    return tally._asdict() if tally else None


def _row(one: Located) -> Row:
    span, position = one.finding.article, one.article
    return {
        "file": one.file,
        "line": one.position.line,
        "column": one.position.column,
        "severity": one.finding.severity.value,
        "rule": one.finding.rule,
        "place": one.finding.place,
        "message": one.finding.message,
        "article": {
            "source": span.source,
            "line": position.line,
            "column": position.column,
            "start": span.start,
            "end": span.end,
        }
        if span and position
        else None,
    }


# For people


def _lines(one: Report, language: str) -> Iterator[str]:
    """A line a finding, as compilers write them, then the sums."""
    for found in one.found:
        severity = messages.told(saying(found.finding.severity.value), language)
        yield f"{_where(found)}: {severity}: {_said(found, language)} [{found.finding.rule}]"
    yield from _sums(one, language)


def _drawn(one: Report, screen: "Screen") -> "Iterator[RenderableType]":
    """The same with colours, each finding's text below its place."""
    from rich.padding import Padding

    from azir_cli.output import layout

    own = screen.locale.language
    for found in one.found:
        severity = messages.told(saying(found.finding.severity.value), own)
        head = f"{severity} [{found.finding.rule}] {_where(found)}"
        yield layout.text(head, screen, language="en", style=_STYLES[found.finding.severity], boxed=False)
        yield Padding(layout.text(_said(found, own), screen, language=own, boxed=False), (0, 0, 0, 2))
    for line in _sums(one, own):
        yield layout.text(line, screen, language=own, boxed=False)


def _where(one: Located) -> str:
    return f"{one.file}:{one.position.line}:{one.position.column}"


def _said(one: Located, language: str) -> str:
    said = messages.told(one.finding, language)
    if one.finding.article and one.article:
        said += f" ({one.finding.article.source}.txt:{one.article.line}:{one.article.column})"
    return said


def _sums(one: Report, language: str) -> Iterator[str]:
    """How many findings of each rule, what is covered, and the verdict."""
    yield from (messages.told(said, language) for said in _counts(one))
    templates = {0: "no problems found", 1: "1 problem found"}
    verdict = saying(templates.get(one.problems, "{count} problems found"), count=one.problems)
    yield f"{one.file}: {messages.told(verdict, language)}"


def _counts(one: Report) -> Iterator[Saying]:
    if len(one.found) > 1:
        for rule, count in one.sums.items():
            yield saying("{count} × {rule}", count=count, rule=rule)
    for rule, count in one.notes.items():
        yield saying("notes: {count} × {rule}; azir check --only {rule} lists them", count=count, rule=rule)
    if one.summary:
        says = "{facts} facts, median evidence span {span} characters"
        yield saying(says, facts=one.summary.facts, span=f"{one.summary.median_span:g}")
        if one.summary.waived:
            yield saying("findings that are waived with a reason: {count}", count=one.summary.waived)
        yield from _covered("numbers of the articles covered: {covered} of {total}{share}", one.summary.numbers)
        yield from _covered("sentences of the articles covered: {covered} of {total}{share}", one.summary.sentences)


def _covered(template: str, tally: "Tally | None") -> Iterator[Saying]:
    if tally:
        share = f" ({tally.covered / tally.total:.1%})" if tally.total else ""
        yield saying(template, covered=tally.covered, total=tally.total, share=share)
