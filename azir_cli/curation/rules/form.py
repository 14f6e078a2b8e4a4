"""The text of a facts.json → whether it is written in the one form in which a diff shows what has changed."""

import bisect
import json
from collections.abc import Iterator
from typing import Any

from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.wordings import places
from azir_cli.errors import saying
from azir_cli.facts.model import Fact, FactBase
from azir_cli.facts.schema import facts_schema

_MOST_ON_A_LINE = 160
"""Columns within which a short object may stand on one line."""


def check(base: FactBase, text: str) -> Iterator[Finding]:
    """Find keys, facts and lines that stand elsewhere than they should."""
    document = json.loads(text.removeprefix("\ufeff"))
    schema = facts_schema()
    yield from _keys(document, schema, "", schema["$defs"], list(base.title))
    yield from _facts(base)
    yield from _lines(document, text)


def _keys(value: Any, shape: Any, place: str, shapes: Any, languages: list[str]) -> Iterator[Finding]:  # noqa: ANN401 - JSON
    """Find the objects whose keys stand in another order than the schema's, or languages than the title's."""
    shape = shapes[shape["$ref"].removeprefix("#/$defs/")] if "$ref" in shape else shape
    if isinstance(value, list):
        for position, inner in enumerate(value):
            name = f" {inner['id']}" if not place.count("[") and isinstance(inner, dict) and "id" in inner else ""
            yield from _keys(inner, shape["items"], f"{place}[{position}]{name}", shapes, languages)
    elif isinstance(value, dict):
        order = [key for key in shape.get("properties", languages) if key in value]
        if list(value) != order:
            yield finding("key-order", place, "the keys stand in this order: {keys}", keys=order)
        for key, inner in value.items():
            separator = "" if not place else ": " if " " in place and ": " not in place else "."
            inner_shape = shape.get("properties", {}).get(key, shape["additionalProperties"])
            yield from _keys(inner, inner_shape, f"{place}{separator}{key}", shapes, languages)


def _facts(base: FactBase) -> Iterator[Finding]:
    """Find the fewest facts that would have to move for each section to have the order of the article.

    A fact with several spans may stand where any of them does.
    """
    sections: dict[tuple[str, str], list[tuple[str, Fact]]] = {}
    for place, fact in places("facts", base.facts):
        sections.setdefault((fact.section, fact.evidence[0].source), []).append((place, fact))
    for told in sections.values():
        starts = [min(_starts(fact)) for _, fact in told]
        in_order = _longest_in_order(starts)
        for at, (place, fact) in enumerate(told):
            above = max((starts[one] for one in in_order if one < at), default=0)
            below = min((starts[one] for one in in_order if one > at), default=max(_starts(fact)))
            if at in in_order or any(above <= start <= below for start in _starts(fact)):
                continue
            after = max((one for one in in_order if starts[one] <= starts[at]), default=None)
            other = told[min(in_order) if after is None else after][0]
            says = "in the order of the article it stands {where} {other}"
            where = saying("behind" if after is not None else "before")
            yield finding("fact-order", place, says, where=where, other=other)


def _starts(fact: Fact) -> list[int]:
    """Where the evidence of a fact begins, of that in its first source."""
    return [span.start for span in fact.evidence if span.source == fact.evidence[0].source]


def _longest_in_order(starts: list[int]) -> set[int]:
    """The positions of a longest subsequence that does not decrease (patience sorting)."""
    tails: list[int] = []
    before: list[int] = []
    for at, start in enumerate(starts):
        pile = bisect.bisect_right(tails, start, key=lambda one: starts[one])
        before.append(tails[pile - 1] if pile else -1)
        tails[pile : pile + 1] = [at]
    found, at = set(), tails[-1]
    while at >= 0:
        found.add(at)
        at = before[at]
    return found


def _lines(document: Any, text: str) -> Iterator[Finding]:  # noqa: ANN401 - JSON
    """Compare with the canonical form, line by line; a short object or list may stand on one line."""
    wanted = json.dumps(document, ensure_ascii=False, indent=2).split("\n")
    at = 0
    says = "line {line} is not in the usual form: json.dumps(base, ensure_ascii=False, indent=2) and a newline"
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        end = _joined(wanted, at, line)
        if end is None:
            yield finding("file-form", "", says, line=number)
            return
        at = end
    if not text.endswith("\n") or text.endswith("\n\n") or "\r" in text or at != len(wanted):
        yield finding("file-form", "", "does not end with one newline")


def _joined(wanted: list[str], at: int, line: str) -> int | None:
    """The canonical lines that one line stands for end here; None if it stands for none."""
    built = ""
    for end in range(at, len(wanted)):
        piece = wanted[end].strip() if built else wanted[end]
        closing = piece[0] in "]}" if built else False
        built += piece if not built or closing or built[-1] in "[{" else f" {piece}"
        if built == line and (end == at or len(built) <= _MOST_ON_A_LINE) and _is_balanced(wanted, at, end):
            return end + 1
        if len(built) > len(line):
            return None
    return None


def _is_balanced(wanted: list[str], at: int, end: int) -> bool:
    """Whether what is joined is whole: nothing that is opened in it is closed on another line."""
    return at == end or _indent(wanted[at]) == _indent(wanted[end])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
