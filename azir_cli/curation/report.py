"""One base's name and bytes, and its articles → what is to be said of it, each finding with its line and column."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from azir_cli.curation.checking import Summary, examine
from azir_cli.curation.finding import RULES, Finding, Severity
from azir_cli.curation.positions import JsonPositions, Lines, Position
from azir_cli.facts.loading import FactBaseError, parse
from azir_cli.facts.model import FactBase


class Located(NamedTuple):
    """A finding with its places as an editor goes to them."""

    file: str
    position: Position
    finding: Finding
    article: Position | None
    """Where the article says what it is about."""


class Report(NamedTuple):
    """What was found in one base."""

    file: str
    found: Sequence[Located]
    notes: Mapping[str, int]
    """How many notes there are that were not asked for, by rule."""
    summary: Summary | None
    """None for a base that no command can read."""

    @property
    def sums(self) -> Mapping[str, int]:
        """How many findings there are of each rule, the most first."""
        return dict(Counter(one.finding.rule for one in self.found).most_common())

    @property
    def problems(self) -> int:
        """How many findings there are that must be mended: all but the notes."""
        return sum(one.finding.severity is not Severity.NOTE for one in self.found)


def report(
    file: str,
    raw: bytes,
    read_article: Callable[[str], bytes | None] | None,
    today: dt.date,
    *,
    only: Collection[str] = (),
    also: Callable[[FactBase], Iterable[Finding]] = lambda _: (),
) -> Report:
    """Examine the bytes of a base; `also` finds what only the search can know, `only` names the rules asked for."""
    try:
        base = parse(raw, file)
    except FactBaseError as error:
        return Report(file, _faults(file, raw, error), {}, None)
    articles = {source: read_article(source) for source in base.sources} if read_article else None
    text = raw.decode().removeprefix("\ufeff")
    findings, summary = examine(base, articles, text=text, today=today)
    findings = [*findings, *also(base)]
    wanted = [one for one in findings if (one.rule in only if only else one.severity is not Severity.NOTE)]
    notes = Counter(one.rule for one in findings if one.severity is Severity.NOTE and one not in wanted)
    positions = JsonPositions(text)
    lines = {name: Lines(found.decode(errors="replace")) for name, found in (articles or {}).items() if found}
    located = [
        Located(
            file,
            positions.of(one.place),
            one,
            lines[one.article.source].position(one.article.start)
            if one.article and one.article.source in lines
            else None,
        )
        for one in wanted
    ]
    return Report(file, sorted(located, key=lambda one: one.position), notes, summary)


def _faults(file: str, raw: bytes, error: FactBaseError) -> list[Located]:
    """The faults of a base that cannot be read, with the places that can be found all the same."""
    try:
        positions = JsonPositions(raw.decode().removeprefix("\ufeff"))
    except (UnicodeDecodeError, IndexError):
        positions = JsonPositions("")
    return [
        Located(
            file,
            Position(*fault.position) if fault.position else positions.of(fault.place),
            Finding("structure", fault.place, fault.says),
            None,
        )
        for fault in error.faults
    ]


def known_rules() -> Sequence[str]:
    """The names of the rules, in the order of the alphabet."""
    return sorted(RULES)
