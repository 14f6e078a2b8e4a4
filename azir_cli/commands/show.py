"""Facts asked for by id → results: cards with all that is known of each, drawn, in lines or as Markdown."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.errors import near_names
from azir_cli.facts import loading
from azir_cli.facts.model import Evidence, Fact, FactBase
from azir_cli.i18n.locale import Locale, spoken
from azir_cli.i18n.phrases import language_name
from azir_cli.i18n.qualifiers import as_of
from azir_cli.output import serializers, shapes
from azir_cli.output.results import Reply, Results
from azir_cli.output.settings import Settings
from azir_cli.search.related import related

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen


class Member(NamedTuple):
    """One thing known of a fact: its heading, the text, and the text's language; an id is no language's."""

    heading: str
    content: str
    language: str
    is_code: bool = False


def cards(base: FactBase, ids: Sequence[str], articles: str | None, settings: Settings) -> Results:
    """The facts of some ids; missing ids are told, with near ones, while the others are shown.

    `articles` is the folder from whose texts the evidence is quoted.
    """
    shown = [base.facts[name] for name in dict.fromkeys(ids) if name in base.facts]
    missing = [name for name in dict.fromkeys(ids) if name not in base.facts]
    locale = settings.locale
    languages = _languages(base, settings)

    def told(fact: Fact) -> list[Member]:
        return [*members(base, fact, articles, locale, languages)]

    return Results(
        total=len(shown),
        rows=lambda: [serializers.fact_row(base, fact) for fact in shown],
        fields=shapes.FACT_FIELDS,
        lines=lambda: _lines([told(fact) for fact in shown]),
        drawing=lambda screen: [_card(fact, told(fact), screen) for fact in shown],
        languages=base.languages,
        miss="; ".join(_missing(name, base, locale) for name in missing[:_MOST_MISSING]),
        document=lambda: "\n".join(_document(fact, told(fact), locale) for fact in shown),
        is_partial=bool(missing),
    )


def noticed(reply: Reply, query: str, locale: Locale) -> Reply:
    """A reply that says of which search its facts are."""
    from azir_cli.errors import shorten
    from azir_cli.text.characters import isolate, printable

    told = locale.phrase("of_last_search", query=isolate(printable(shorten(query))))
    return reply._replace(notice="; ".join(filter(None, (told, reply.notice))))


_MOST_MISSING = 10
"""Ids that a message names."""


def _languages(base: FactBase, settings: Settings) -> list[str]:
    """The languages to show: those asked for, or all of the base, the reader's own first."""
    wanted = [language for language in settings.languages if language in base.languages]
    if settings.is_language_given and wanted:
        return wanted
    return [*dict.fromkeys((*wanted, *base.languages))]


def _missing(name: str, base: FactBase, locale: Locale) -> str:
    """Why an id is shown no fact: it is a topic or an entity, or none at all, with what is near."""
    from azir_cli.errors import shorten
    from azir_cli.search.filters import named
    from azir_cli.text.characters import code, isolate, printable

    asked = printable(shorten(name))
    for records, key, option in ((base.topics, "is_a_topic", "--topic"), (base.entities, "is_an_entity", "--entity")):
        for one in sorted(named(name, records)):
            facts = [fact for fact in base.facts.values() if one in (*fact.topics, *fact.entities)]
            command = code(f"azir list {option} {one}")
            return locale.phrase(key, id=isolate(asked), command=command, count=locale.number(len(facts)))
    told = locale.phrase("no_such", id=isolate(asked))
    near = near_names(name, base.facts)
    return f"{told} ({locale.phrase('did_you_mean', names=locale.listed(map(code, near)))})" if near else told


def members(
    base: FactBase, fact: Fact, articles: str | None, locale: Locale, languages: Sequence[str]
) -> Iterable[Member]:
    """What is known of a fact, each thing under its heading; one without a heading goes on with the one before."""
    own = locale.language
    yield Member(locale.phrase("id"), fact.id, own, is_code=True)
    for language in languages:
        said = spoken(fact.text, language)
        if said.language == language:
            yield Member(language_name(language, locale.words), said.content, language)
    for heading, content in _known(base, fact, locale):
        if content:
            yield Member(locale.phrase(heading), content, own)
    yield from _evidence(base, fact, articles, locale)
    heading = locale.phrase("related")
    for other in related(base, fact):
        title = locale.text(other.label)
        yield Member(heading, title.content, title.language)
        yield Member("", other.id, own, is_code=True)
        heading = ""


def _known(base: FactBase, fact: Fact, locale: Locale) -> Iterable[tuple[str, str]]:
    """What is known of a fact besides its texts: the keys of the headings, and a line each."""
    if fact.when:
        yield "date", "\n".join(locale.date(fact.when.complete, long=True))
    yield "as_of_heading", as_of(base, fact, locale)
    yield "said_by", locale.text(base.entities[fact.said_by].label).content if fact.said_by else ""
    amounts = [f"{locale.amount(one, base.units[one.unit])} — {locale.text(one.of).content}" for one in fact.amounts]
    yield "amount", "\n".join(amounts)
    yield "note", locale.text(fact.note).content if fact.note else ""
    section = locale.text(base.sections[fact.section].label).content
    yield "section", locale.listed([section, locale.phrase(fact.kind.value)])
    yield "entities", locale.listed(locale.text(base.entities[one].label).content for one in fact.entities)
    yield "topics", locale.listed(locale.text(base.topics[one].label).content for one in fact.topics)


def _evidence(base: FactBase, fact: Fact, articles: str | None, locale: Locale) -> Iterable[Member]:
    heading = locale.phrase("evidence")
    for evidence in fact.evidence:
        place = f"{evidence.source} {evidence.start}–{evidence.end}, sha256 {evidence.sha256}"
        yield Member(heading, place, locale.language, is_code=True)
        heading = ""
        if articles and (quote := quoted(evidence, articles)):
            yield Member("", quote, base.sources[evidence.source].language)


def quoted(evidence: Evidence, articles: str) -> str:
    """The words of a source that a fact rests on; nothing where the folder lacks the text or the span."""
    raw = loading.read_article(articles, evidence.source)
    text = raw.decode("utf-8", errors="replace")[evidence.start : evidence.end] if raw else ""
    return f"«{text}»" if text else ""


def _lines(cards_: Iterable[Iterable[Member]]) -> list[list[str]]:
    """Cards as lines for a pipe: a heading and a text a line, the cards apart by an empty one."""
    lines: list[list[str]] = []
    for card in cards_:
        lines += [[]] if lines else []
        lines += [[one.heading, line] for one in card for line in one.content.split("\n")]
    return lines


def _document(fact: Fact, card: Iterable[Member], locale: Locale) -> str:
    """A card as Markdown: its headline, then a list."""
    from azir_cli.output.tabular import escaped

    lines = [f"## {escaped(locale.text(fact.label).content)}", ""]
    for one in card:
        content = f"`{one.content}`" if one.is_code else escaped(one.content)
        lines.append(f"- **{escaped(one.heading)}**: {content}" if one.heading else f"  - {content}")
    return "\n".join(lines) + "\n"


def _card(fact: Fact, card: Iterable[Member], screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    headline = screen.locale.text(fact.label)
    title = layout.text(headline.content, screen, language=headline.language, style=layout.STRONG, boxed=False)
    parts: list[tuple[str, RenderableType]] = []
    for one in card:
        content = layout.code(one.content, screen) if one.is_code else one.content
        style = layout.FAINT if one.is_code else ""
        parts.append((one.heading, layout.text(content, screen, language=one.language, style=style)))
    return layout.card(title, parts, screen)
