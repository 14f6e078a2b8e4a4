"""Facts asked for by id → results; on a terminal, cards with all that is known of each."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from azir_cli.commands import fact_table
from azir_cli.errors import near_names
from azir_cli.facts import loading
from azir_cli.facts.model import Evidence, Fact, FactBase
from azir_cli.i18n import phrases
from azir_cli.i18n.phrases import in_language, phrase
from azir_cli.output import dating, serializers
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings
from azir_cli.search.related import related

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen


def cards(base: FactBase, ids: Sequence[str], articles: str | None, settings: Settings) -> Results:
    """The facts of some ids; missing ids are told, with near ones, while the others are shown.

    `articles` is the folder from whose texts the evidence is quoted.
    """
    shown = [base.facts[name] for name in dict.fromkeys(ids) if name in base.facts]
    missing = [name for name in dict.fromkeys(ids) if name not in base.facts]
    miss = "; ".join(_missing(name, base, settings.language) for name in missing)
    return Results(
        total=len(shown),
        rows=lambda: [serializers.fact_row(base, fact) for fact in shown],
        fields=serializers.FACT_FIELDS,
        lines=lambda: [fact_table.line(fact, settings) for fact in shown],
        drawing=lambda screen: [_card(base, fact, articles, screen) for fact in shown],
        languages=base.languages,
        miss=miss,
        is_partial=bool(missing),
    )


def _missing(name: str, base: FactBase, language: str) -> str:
    told = phrase("no_such", language, id=name)
    near = near_names(name, base.facts)
    return f"{told} ({phrase('did_you_mean', language, names=', '.join(near))})" if near else told


def _card(base: FactBase, fact: Fact, articles: str | None, screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    own = screen.language
    title = layout.text(in_language(fact.label, own), screen, language=own, style=layout.STRONG, boxed=False)
    identity = layout.text(fact.id, screen, language="en", style=layout.FAINT)
    parts: list[tuple[str, RenderableType]] = [("", identity)]
    for language in dict.fromkeys((*screen.languages, *base.languages)):
        text = layout.text(in_language(fact.text, language), screen, language=language)
        parts.append((phrase(language, own), text))
    parts += [
        (label, layout.text(content, screen, language=own))
        for label, content in _members(base, fact, screen)
        if content
    ]
    parts += _evidence(base, fact, articles, screen)
    parts += _related(base, fact, screen)
    return layout.card(title, parts, screen)


def _members(base: FactBase, fact: Fact, screen: "Screen") -> Iterable[tuple[str, str]]:
    """What is known of a fact besides its texts, each thing with its label."""
    own = screen.language
    if fact.when:
        words = dating.wording(fact.when, own, screen.calendar, written=screen.digits, long=True)
        yield phrase("date", own), "\n".join(words)
    amounts = [
        f"{phrases.amount(one, base.units[one.unit], own, written=screen.digits)} — {in_language(one.of, own)}"
        for one in fact.amounts
    ]
    yield phrase("amount", own), "\n".join(amounts)
    if fact.said_by:
        yield phrase("said_by", own), in_language(base.entities[fact.said_by].label, own)
    if fact.as_of_source:
        published = ", ".join(dict.fromkeys(base.sources[one.source].published for one in fact.evidence))
        yield "", f"{phrase('as_of_source', own)} ({published})"
    yield phrase("note", own), in_language(fact.note, own) if fact.note else ""
    section = in_language(base.sections[fact.section].label, own)
    yield phrase("section", own), f"{section}{comma(own)}{phrase(fact.kind.value, own)}"
    names = [in_language(base.entities[one].label, own) for one in fact.entities]
    yield phrase("entities", own), comma(own).join(names)
    yield (
        phrase("topics", own),
        comma(own).join(in_language(base.topics[one].label, own) for one in fact.topics),
    )


def comma(language: str) -> str:
    """What separates the members of a list."""
    return "، " if language == "fa" else ", "


def _evidence(base: FactBase, fact: Fact, articles: str | None, screen: "Screen") -> "list[tuple[str, RenderableType]]":
    from azir_cli.output import layout

    label = phrase("evidence", screen.language)
    parts: list[tuple[str, RenderableType]] = []
    for evidence in fact.evidence:
        place = f"{evidence.source} {evidence.start}–{evidence.end}, sha256 {evidence.sha256}…"
        parts.append((label, layout.text(place, screen, language="en")))
        label = ""
        if articles and (quote := quoted(evidence, articles)):
            language = base.sources[evidence.source].language
            parts.append(("", layout.text(quote, screen, language=language)))
    return parts


def quoted(evidence: Evidence, articles: str) -> str:
    """The words of a source that a fact rests on; nothing where the folder lacks the text or the span."""
    raw = loading.read_article(articles, evidence.source)
    text = raw.decode("utf-8", errors="replace")[evidence.start : evidence.end] if raw else ""
    return f"«{text}»" if text else ""


def _related(base: FactBase, fact: Fact, screen: "Screen") -> "list[tuple[str, RenderableType]]":
    from azir_cli.output import layout

    label = phrase("related", screen.language)
    parts: list[tuple[str, RenderableType]] = []
    for other in related(base, fact):
        title = in_language(other.label, screen.language)
        parts.append((label, layout.text(title, screen, language=screen.language)))
        parts.append(("", layout.text(other.id, screen, language="en", style=layout.FAINT)))
        label = ""
    return parts
