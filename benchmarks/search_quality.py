"""Queries with their right answers → how well azir, SQLite FTS5 and RapidFuzz find them, as tables.

Run by hand: `python benchmarks/search_quality.py`. A third of the queries, chosen by a hash of their text,
is kept back from development: look at it with `--kept` after a change, never to guide one.
"""

import argparse
import json
import math
import re
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from rapidfuzz import fuzz, process, utils

from azir_cli.facts import loading
from azir_cli.facts.model import Entity, Fact, FactBase, Topic
from azir_cli.search import engine, indexing

QUERIES = Path(__file__).with_name("queries.jsonl")
KEPT_BACK = 3
"""One query in so many is kept back."""

System = Callable[[str], Sequence[str]]
"""Query → ids of facts, best first."""


class Question(NamedTuple):
    """A query and the facts that may stand first; none where nothing answers it."""

    query: str
    kind: str
    ids: frozenset[str]

    @property
    def is_kept(self) -> bool:
        """Whether it is of the part that development must not see."""
        return zlib.crc32(self.query.encode()) % KEPT_BACK == 0


class Outcome(NamedTuple):
    """What a system gave, best first."""

    question: Question
    found: Sequence[str]

    @property
    def is_right(self) -> bool:
        """A right fact first, or nothing where nothing answers."""
        return self.within(1) if self.question.ids else not self.found

    def within(self, depth: int) -> bool:
        """Whether one of the first `depth` facts is right."""
        return not self.question.ids.isdisjoint(self.found[:depth])

    @property
    def ndcg(self) -> float:
        """NDCG@10 where a fact is either right or not."""
        gains = (1 / math.log2(rank + 2) for rank, one in enumerate(self.found[:10]) if one in self.question.ids)
        ideal = (1 / math.log2(rank + 2) for rank in range(min(10, len(self.question.ids))))
        return sum(gains) / sum(ideal)


def read_questions() -> list[Question]:
    lines = map(json.loads, QUERIES.read_text(encoding="utf-8").splitlines())
    return [Question(line["query"], line["kind"], frozenset(line["ids"])) for line in lines]


# The systems


def azir(base: FactBase) -> System:
    index = indexing.build(base)
    return lambda query: [hit.fact.id for hit in engine.search(base, index, query).hits]


class Document(NamedTuple):
    """All that may be searched of a fact, in every language; `names` are of its topics and entities."""

    id: str
    labels: list[str]
    names: list[str]
    texts: list[str]


def document(base: FactBase, fact: Fact) -> Document:
    records: list[Topic | Entity] = [base.topics[one] for one in fact.topics]
    records += [base.entities[one] for one in fact.entities]
    names: list[str] = []
    for record in records:
        names += record.label.values()
        for spellings in record.also.values():
            names += spellings
    return Document(fact.id, list(fact.label.values()), names, list(fact.text.values()))


def fts5(documents: Sequence[Document], tokenizer: str) -> System:
    """SQLite's full text index: any of the words, bm25, with the field weights of azir."""
    database = sqlite3.connect(":memory:")
    database.execute(
        f"CREATE VIRTUAL TABLE facts USING fts5(id UNINDEXED, labels, names, texts, tokenize='{tokenizer}')"
    )
    rows = [(one.id, *("\n".join(part) for part in one[1:])) for one in documents]
    database.executemany("INSERT INTO facts VALUES (?, ?, ?, ?)", rows)

    def find(query: str) -> list[str]:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        if not words:
            return []
        found = database.execute(
            "SELECT id FROM facts WHERE facts MATCH ? ORDER BY bm25(facts, 0, 3, 3, 1), rowid", (words,)
        )
        return [identifier for (identifier,) in found]

    return find


def rapidfuzz(documents: Sequence[Document], scorer: Callable[..., float], cutoff: float) -> System:
    """RapidFuzz over whole strings: a fact is as good as the best of its own."""
    holders: dict[str, list[str]] = {}
    for one in documents:
        for string in (*one.labels, *one.names, *one.texts):
            holders.setdefault(utils.default_process(string), []).append(one.id)
    strings = list(holders)

    def find(query: str) -> list[str]:
        plain = utils.default_process(query)
        best: dict[str, float] = {}
        for string, score, _ in process.extract(plain, strings, scorer=scorer, score_cutoff=cutoff, limit=None):
            for identifier in holders[string]:
                best[identifier] = max(score, best.get(identifier, 0.0))
        return sorted(best, key=lambda identifier: -best[identifier])

    return find


def rivals(base: FactBase) -> dict[str, System]:
    documents = [document(base, fact) for fact in base.facts.values()]
    return {
        "FTS5 unicode61": fts5(documents, "unicode61"),
        "FTS5 trigram": fts5(documents, "trigram"),
        "RapidFuzz WRatio ≥ 80": rapidfuzz(documents, fuzz.WRatio, 80),
        "RapidFuzz token_set_ratio ≥ 60": rapidfuzz(documents, fuzz.token_set_ratio, 60),
    }


# The figures


def rows(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, ...]]:
    for kind in dict.fromkeys(one.question.kind for one in outcomes):
        yield row(kind, [one for one in outcomes if one.question.kind == kind])
    yield row("all to answer", [one for one in outcomes if one.question.ids])
    yield row("all to leave", [one for one in outcomes if not one.question.ids])


def row(name: str, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    right = share([one.is_right for one in outcomes])
    if not outcomes or not outcomes[0].question.ids:
        return name, str(len(outcomes)), "", "", "", right
    three = share([one.within(3) for one in outcomes])
    return name, str(len(outcomes)), right, three, f"{fmean(one.ndcg for one in outcomes):.3f}", ""


def share(claims: Sequence[bool]) -> str:
    return f"{100 * fmean(claims):.1f} %" if claims else "–"


def show(system: str, outcomes: Sequence[Outcome]) -> None:
    print(f"\n{system}\n")
    for cells in (("kind", "queries", "first", "in three", "nDCG@10", "unanswered"), *rows(outcomes)):
        print(f"{cells[0]:<20}", *(f"{one:>10}" for one in cells[1:]))


def show_failures(outcomes: Sequence[Outcome]) -> None:
    for one in outcomes:
        if not one.is_right and not one.question.is_kept:
            wanted = " ".join(sorted(one.question.ids)) or "nothing"
            print(f"\n{one.question.kind}: {one.question.query}")
            print(f"    found   {' '.join(one.found[:3]) or 'nothing'}\n    wanted  {wanted}")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--kept", action="store_true", help="the third that is kept back, instead of the rest")
    part.add_argument("--all", action="store_true", help="both parts")
    parser.add_argument("--failures", action="store_true", help="list what azir got wrong, never of the kept third")
    parser.add_argument("--azir", action="store_true", help="measure azir alone")
    return parser.parse_args()


def main() -> None:
    given = options()
    questions = [one for one in read_questions() if given.all or one.is_kept == given.kept]
    base = loading.load()
    find = azir(base)
    find("railway")  # what is built on first use is not counted
    started = time.perf_counter()
    outcomes = [Outcome(one, find(one.query)) for one in questions]
    taken = time.perf_counter() - started
    show("azir", outcomes)
    print(f"\n{1000 * taken / len(questions):.2f} ms a query")
    if given.failures:
        show_failures(outcomes)
    if not given.azir:
        for name, rival in rivals(base).items():
            show(name, [Outcome(one, rival(one.query)) for one in questions])


if __name__ == "__main__":
    main()
