"""A fact base's name, and perhaps a folder of articles → the lines that `azir check` prints."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from azir_cli.curation import consistency, evidence
from azir_cli.curation.consistency import Finding
from azir_cli.curation.evidence import Summary
from azir_cli.facts import loading
from azir_cli.facts.decoding import Fault
from azir_cli.facts.loading import FactBaseError
from azir_cli.output import shapes
from azir_cli.output.results import FOUND, NOTHING, TROUBLE, Reply, Results
from azir_cli.output.serializers import Format
from azir_cli.output.settings import Settings


class Inspection(NamedTuple):
    """What was found: a line a fault, each with its place, then what sums up."""

    faults: tuple[Fault | Finding, ...]
    lines: tuple[str, ...]
    is_readable: bool
    """Whether the other commands would read the base at all."""


def inspect(name: str, articles: str | None) -> Inspection:
    """Look for every fault of a base, and with the folder of articles for every doubt about its evidence.

    Raises FactBaseError only for a file that cannot be read.
    """
    raw = loading.read(name)
    try:
        base = loading.parse(raw, name)
    except FactBaseError as error:
        return _report(name, error.faults, (), is_readable=False)
    faults: list[Fault | Finding] = [*consistency.check(base)]
    summary = evidence.summarise(base)
    if articles is not None:
        texts = {source: loading.read_article(articles, source) for source in base.sources}
        examined = evidence.examine(base, texts)
        faults += examined.findings
        summary = examined.summary
    return _report(name, tuple(faults), _summed(summary), is_readable=True)


def joined(inspected: Sequence[Inspection]) -> Inspection:
    """What was found in several bases, one after the other."""
    return Inspection(
        faults=tuple(fault for one in inspected for fault in one.faults),
        lines=tuple(line for one in inspected for line in one.lines),
        is_readable=all(one.is_readable for one in inspected),
    )


def _report(
    name: str, faults: tuple[Fault | Finding, ...], summary: tuple[str, ...], *, is_readable: bool
) -> Inspection:
    count = len(faults)
    verdict = f"{name}: {count or 'no'} problem{'' if count == 1 else 's'} found"
    return Inspection(faults, (*map(str, faults), *summary, verdict), is_readable)


def _summed(summary: Summary) -> tuple[str, ...]:
    lines = [f"{summary.facts} facts, median evidence span {summary.median_span:g} characters"]
    for what, tally in (("numbers", summary.numbers), ("sentences", summary.sentences)):
        if tally:
            covered, total = tally
            share = f" ({covered / total:.1%})" if total else ""
            lines.append(f"{what} of the articles covered: {covered} of {total}{share}")
    return tuple(lines)


def reply(inspected: Inspection, settings: Settings, show: Callable[[Results], Reply]) -> Reply:
    """What `azir check` says: its lines, or the faults alone in a format for programs."""
    status = FOUND if not inspected.faults else NOTHING if inspected.is_readable else TROUBLE
    if settings.form in (Format.TABLE, Format.PLAIN) and not settings.fields:
        return Reply("" if settings.quiet else "".join(f"{line}\n" for line in inspected.lines), status=status)
    faults = Results(
        total=len(inspected.faults),
        rows=lambda: [{"place": fault.place, "message": fault.message} for fault in inspected.faults],
        fields=shapes.FAULT_FIELDS,
        lines=list,
        drawing=lambda _: (),
        languages=(),
    )
    return show(faults)._replace(status=status)
