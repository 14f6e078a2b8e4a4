"""A query → its hits as results, the answer to a question first."""

import datetime as dt
import io
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.commands import fact_table
from azir_cli.errors import AzirError
from azir_cli.facts.model import Amount, Fact, FactBase, When
from azir_cli.i18n import phrases
from azir_cli.i18n.phrases import in_language, phrase
from azir_cli.output import dating, serializers
from azir_cli.output.results import FOUND, NOTHING, Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import Settings
from azir_cli.search.answers import Answer
from azir_cli.search.engine import Hit, SearchResult, search
from azir_cli.search.index import Index

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.cache.store import Opened
    from azir_cli.dates.formatting import Digits
    from azir_cli.output.screen import Screen


_LONGEST_ECHO = 60


class Question(NamedTuple):
    """How to look: which facts at all, how many at most (0: all), and what the reader wants to be told."""

    keep: Callable[[Fact], bool]
    limit: int
    exact: bool
    explain: bool
    today: dt.date


def hits(opened: "Opened", query: str, question: Question, settings: Settings) -> Results:
    """Look for a query in a base."""
    base = opened.base
    found = _search(base, opened.index, query, question)
    shown = found.hits
    told = shown or (found.closest if question.explain else ())
    return Results(
        total=found.total,
        rows=lambda: [_row(base, hit, question, is_closest=not shown) for hit in told],
        fields=serializers.HIT_FIELDS,
        lines=lambda: [_line(hit, question, settings) for hit in shown],
        drawing=lambda screen: _drawing(base, shown, found.total, question, screen),
        languages=base.languages,
        miss=_miss(found, query, settings.language),
        remark=_remark(found, settings.language),
    )


def _miss(found: SearchResult, query: str, language: str) -> str:
    """That nothing was found, what may be meant, which word is not known, and the closest facts, a line each."""
    first = phrase("nothing", language, query=_echoed(query))
    if found.suggestions:
        first += "; " + phrase("did_you_mean", language, names=", ".join(found.suggestions))
    if not found.closest:
        return first
    if found.unknown:
        first += "; " + phrase("unsaid", language, words=_listed(found.unknown, language))
    facts = [f"  {hit.fact.id}  {in_language(hit.fact.label, language)}" for hit in found.closest]
    return "\n".join((first, phrase("closest", language), *facts))


def _remark(found: SearchResult, language: str) -> str:
    """What a reader must know of hits: that they rest on a guess, that the best lacks a word of the question."""
    told = []
    if found.guesses:
        guessed = _listed([guess.word for guess in found.guesses], language)
        names = ", ".join(dict.fromkeys(guess.met for guess in found.guesses))
        told.append(phrase("guessed", language, words=guessed, names=names))
    if found.missing:
        told.append(phrase("unsaid", language, words=_listed(found.missing, language)))
    return "\n".join(told)


def _listed(words: Sequence[str], language: str) -> str:
    """Words within one pair of quotation marks of the language."""
    between = "», «" if language in ("fa", "az") else '", "'
    return between.join(map(_echoed, dict.fromkeys(words)))


def answer_lines(opened: "Opened", question: Question, settings: Settings) -> Generator[str, None, int]:
    """Answer queries from stdin as they come, a JSON line each; the value is the exit status."""
    base, index = opened.base, opened.index
    serializers.check(settings.fields, serializers.HIT_FIELDS, base.languages)
    status = NOTHING
    for line in _queries():
        found = _search(base, index, line, question) if line else None
        shown = found.hits if found else ()
        status = FOUND if shown else status
        rows = serializers.select([_row(base, hit, question, is_closest=False) for hit in shown], settings.fields)
        closest = [_row(base, hit, question, is_closest=True) for hit in (found.closest if found else ())]
        answer = {"query": line, "results": rows, "closest": serializers.select(closest, settings.fields)}
        yield "" if settings.quiet else serializers.as_json(answer, ascii_only=settings.ascii, indent=None) + "\n"
    return status


def _queries() -> Iterable[str]:
    """The lines of stdin, whatever its locale, without their ends."""
    if sys.stdin is None:
        raise AzirError("stdin is closed: there are no queries to read")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    try:
        for line in sys.stdin:
            yield line.strip()
    except OSError as error:
        raise AzirError("stdin cannot be read: {reason}", reason=error.strerror) from None


def _search(base: FactBase, index: Index, query: str, question: Question) -> SearchResult:
    return search(
        base,
        index,
        query,
        exact=question.exact,
        keep=question.keep,
        today=question.today,
        limit=question.limit,
    )


def hit_row(base: FactBase, hit: Hit) -> Row:
    """A hit as JSON shows it: its fact, how well and by which words it was met, and the answer to a question."""
    return {
        **serializers.fact_row(base, hit.fact),
        "score": round(hit.score, 3),
        "matched": [{"word": one.word, "met": one.met, "how": one.how} for one in hit.matched],
        "answer": _answer_row(base, hit.answer) if hit.answer else None,
    }


def _row(base: FactBase, hit: Hit, question: Question, *, is_closest: bool) -> Row:
    row = hit_row(base, hit)
    return {**row, "explanation": _explained(hit), "closest": is_closest} if question.explain else row


def _echoed(query: str) -> str:
    """A query as a message repeats it: on one line, and not for ever."""
    line = " ".join(query.split())
    return line if len(line) <= _LONGEST_ECHO else f"{line[:_LONGEST_ECHO]}…"


def _answer_row(base: FactBase, answer: Answer) -> Row:
    record = answer.record
    if isinstance(record, When):
        value: object = serializers.when_row(record)
    elif isinstance(record, Amount):
        value = serializers.amount_row(record)
    else:
        value = record.id
    texts = {language: _answer_text(base, answer, language) for language in base.languages}
    return {
        "kind": answer.kind,
        "value": value,
        "text": texts,
        "as_of": answer.as_of,
        "said_by": answer.said_by.id if answer.said_by else None,
    }


def _answer_text(
    base: FactBase, answer: Answer, language: str, calendar: str = "both", *, written: "Digits" = "auto"
) -> str:
    """The answer to a question, in a few words of one language."""
    record = answer.record
    if isinstance(record, When):
        return " = ".join(dating.wording(record, language, calendar, written=written, long=True))
    if isinstance(record, Amount):
        return phrases.amount(record, base.units[record.unit], language, written=written)
    return in_language(record.label, language)


def _qualified(base: FactBase, answer: Answer, language: str, calendar: str, *, written: "Digits" = "auto") -> str:
    """The answer with what it holds by: the day that it is of, and who says it."""
    text = _answer_text(base, answer, language, calendar, written=written)
    told = []
    if answer.as_of:
        dates = dating.wording(When(gregorian=answer.as_of), language, calendar, written=written, long=True)
        told.append(phrase("as_of", language, date=dates[0]))
    if answer.said_by:
        told.append(phrase("says", language, speaker=in_language(answer.said_by.label, language)))
    return f"{text} ({'; '.join(told)})" if told else text


def _line(hit: Hit, question: Question, settings: Settings) -> list[str]:
    cells = fact_table.line(hit.fact, settings)
    return [*cells, "; ".join(_explained(hit))] if question.explain else cells


def _explained(hit: Hit) -> list[str]:
    """How a hit got its score: a line a word of the query, then what the whole was worth."""
    told = hit.explanation
    lines = [
        f"{one.word}: {one.how} «{one.met}» in {one.where}, quality {one.quality:.2f}, idf {one.idf:.2f}"
        if one.how
        else f"{one.word}: not here, idf {one.idf:.2f}"
        for one in told.words
    ]
    boosts = ", ".join(f"{name} {value:.2f}" for name, value in told.boosts if value)
    return [
        *lines,
        f"coverage {told.coverage:.2f}" + (f"; {boosts}" if boosts else ""),
        f"score {told.score:.3f}",
    ]


def _drawing(
    base: FactBase, shown: tuple[Hit, ...], total: int, question: Question, screen: "Screen"
) -> "Iterable[RenderableType]":
    from azir_cli.output import layout

    if shown[0].answer:
        answer = shown[0].answer
        words = [
            _qualified(base, answer, language, screen.calendar, written=screen.digits) for language in screen.languages
        ]
        for language, text in zip(screen.languages, words, strict=True):
            yield layout.text(text, screen, language=language, style=layout.STRONG, boxed=False)
    marks = {hit.fact.id: hit.matched for hit in shown}
    yield from fact_table.draw([hit.fact for hit in shown], screen, marks)
    yield from fact_table.foot(len(shown), total, screen)
    if question.explain:
        for hit in shown:
            yield layout.text(hit.fact.id, screen, language="en", style=layout.STRONG, boxed=False)
            for line in _explained(hit):
                yield layout.text(f"  {line}", screen, language="en", boxed=False)
