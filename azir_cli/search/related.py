"""A fact → the facts nearest to it: they share its entities and topics, and rare ones count for more."""

import math
from collections import Counter

from azir_cli.facts.model import Fact, FactBase


def related(base: FactBase, fact: Fact, most: int = 5) -> list[Fact]:
    """At most `most` facts that share something telling with a fact, the nearest first.

    What two facts share weighs as in information retrieval, log(N/n) for a name on n of N facts, so that
    "iran" counts for next to nothing; a fact must share at least what a name on a tenth of the facts weighs.
    """
    counts = Counter(name for one in base.facts.values() for name in _names(one))
    total = len(base.facts)
    names = _names(fact)
    scored = []
    for other in base.facts.values():
        weight = sum(math.log(total / counts[name]) for name in names & _names(other))
        if other.id != fact.id and weight >= math.log(10):
            scored.append((-weight, other.id, other))
    return [other for _, _, other in sorted(scored)[:most]]


def _names(fact: Fact) -> frozenset[tuple[str, str]]:
    return frozenset({*(("entity", one) for one in fact.entities), *(("topic", one) for one in fact.topics)})
