"""A query → its hits as results, the answer to a question first."""

import datetime as dt
import io
import sys
from collections.abc import Generator, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.commands import fact_table
from azir_cli.errors import AzirError
from azir_cli.facts.model import Amount, FactBase, When
from azir_cli.i18n.locale import Locale
from azir_cli.i18n.qualifiers import qualifiers
from azir_cli.output import serializers, shapes
from azir_cli.output.results import FOUND, NOTHING, Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import Settings
from azir_cli.search.answers import Answer
from azir_cli.search.engine import Hit, SearchResult, search
from azir_cli.search.filters import Filters
from azir_cli.search.index import Index
from azir_cli.text.characters import isolate

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.cache.store import Opened
    from azir_cli.output.screen import Screen


_LONGEST_ECHO = 60


class Question(NamedTuple):
    """How to look: among which facts, for how many at most (0: all), and what the reader wants to be told."""

    wanted: Filters
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
    locale = settings.locale
    return Results(
        total=found.total,
        shown=len(shown),
        ids=[hit.fact.id for hit in shown],
        rows=lambda: [_row(base, hit, question, is_closest=not shown) for hit in told],
        fields=shapes.HIT_FIELDS,
        lines=lambda: [_line(base, hit, question, settings) for hit in shown],
        drawing=lambda screen: _drawing(base, shown, found.total, question, screen),
        languages=base.languages,
        miss="" if shown else _missed(opened, query, question, found, locale),
        remark=_remark(found, locale),
    )


def _missed(opened: "Opened", query: str, question: Question, found: SearchResult, locale: Locale) -> str:
    """Why nothing was found: the query, the filters with how many there are without them, and what is near.

    What may be meant, which word is not known, and the closest facts, a line each.
    """
    asked = isolate(_echoed(query)) if locale.is_mirrored else _echoed(query)
    if not opened.base.facts:
        return locale.phrase("empty")
    if question.wanted.told:
        free = question._replace(wanted=Filters({}))
        count = _search(opened.base, opened.index, query, free).total
        filters = fact_table.filters_told(question.wanted, locale)
        return locale.phrase("nothing_filtered", query=asked, filters=filters, count=locale.number(count))
    first = locale.phrase("nothing", query=asked)
    if found.suggestions:
        first += "; " + locale.phrase("did_you_mean", names=locale.listed(found.suggestions))
    if not found.closest:
        return first
    if found.unknown:
        first += "; " + locale.phrase("unsaid", words=_listed(found.unknown, locale))
    facts = [f"  {hit.fact.id}  {locale.text(hit.fact.label).content}" for hit in found.closest]
    return "\n".join((first, locale.phrase("closest"), *facts))


def _remark(found: SearchResult, locale: Locale) -> str:
    """What a reader must know of hits: that they rest on a guess, that the best lacks a word of the question."""
    told = []
    if found.guesses:
        guessed = _listed([guess.word for guess in found.guesses], locale)
        names = locale.listed(dict.fromkeys(guess.met for guess in found.guesses))
        told.append(locale.phrase("guessed", words=guessed, names=names))
    if found.missing:
        told.append(locale.phrase("unsaid", words=_listed(found.missing, locale)))
    return "\n".join(told)


def _listed(words: Sequence[str], locale: Locale) -> str:
    """Words within one pair of quotation marks of the language."""
    between = '", "' if locale.words == "en" else "», «"
    return between.join(map(_echoed, dict.fromkeys(words)))


def answer_lines(opened: "Opened", question: Question, settings: Settings) -> Generator[str, None, int]:
    """Answer queries from stdin as they come, a JSON line each; the value is the exit status."""
    base, index = opened.base, opened.index
    shapes.check(settings.fields, shapes.HIT_FIELDS, base.languages)
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
        keep=question.wanted.keep,
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
    texts = {language: answer_text(base, answer, Locale(language)) for language in base.languages}
    return {
        "kind": answer.kind,
        "value": value,
        "text": texts,
        "as_of": answer.as_of,
        "said_by": answer.said_by.id if answer.said_by else None,
    }


def answer_text(base: FactBase, answer: Answer, locale: Locale) -> str:
    """The answer to a question, in a few words of one language."""
    record = answer.record
    if isinstance(record, When):
        return " = ".join(locale.date(record.complete, long=True))
    if isinstance(record, Amount):
        return locale.amount(record, base.units[record.unit])
    return locale.text(record.label).content


def _line(base: FactBase, hit: Hit, question: Question, settings: Settings) -> list[str]:
    cells = fact_table.line(base, hit.fact, settings)
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

    lines = layout.PAGE
    if shown[0].answer:
        for language in screen.languages:
            locale = screen.locale._replace(language=language)
            told = [answer_text(base, shown[0].answer, locale)]
            if qualified := qualifiers(base, shown[0].fact, locale, with_note=False):
                told.append(f"({'; '.join(qualified)})")
            yield layout.text(" ".join(told), screen, language=language, style=layout.STRONG, boxed=False)
            lines -= 1
    marks = {hit.fact.id: hit.matched for hit in shown}
    texts = layout.texts_that_fit(len(shown), lines, screen)
    yield fact_table.draw(base, [hit.fact for hit in shown], screen, marks, texts=texts)
    yield from fact_table.foot(len(shown), total, screen)
    if question.explain:
        for hit in shown:
            yield layout.text(hit.fact.id, screen, language="en", style=layout.STRONG, boxed=False)
            for line in _explained(hit):
                yield layout.text(f"  {line}", screen, language="en", boxed=False)
