"""The sources of a base → results: where the facts come from, and how many of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from azir_cli.errors import listed
from azir_cli.facts.model import FactBase, Source
from azir_cli.i18n.locale import Locale, spoken
from azir_cli.i18n.phrases import language_name
from azir_cli.i18n.qualifiers import published_in_words
from azir_cli.output import serializers, shapes
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen


def sources(base: FactBase, ids: Sequence[str], settings: Settings) -> Results:
    """The sources, or those of the ids; an id that the base does not have is told as a miss."""
    counts = Counter(name for fact in base.facts.values() for name in {one.source for one in fact.evidence})
    found = [base.sources[name] for name in ids if name in base.sources] if ids else [*base.sources.values()]
    missing = [name for name in ids if name not in base.sources]
    shown = found[: settings.limit or None]
    locale = settings.locale
    return Results(
        total=len(found),
        shown=len(shown),
        rows=lambda: [serializers.source_row(source, counts[source.id]) for source in shown],
        fields=shapes.SOURCE_FIELDS,
        lines=lambda: [_line(source, counts[source.id], settings) for source in shown],
        drawing=lambda screen: [_card(source, counts[source.id], screen) for source in shown],
        languages=base.languages,
        miss=locale.phrase("no_such_source", id=listed(missing)) if missing else locale.phrase("empty"),
        is_partial=bool(missing),
    )


def _line(source: Source, facts: int, settings: Settings) -> list[str]:
    day = published_in_words(source.published, settings.locale)
    titles = [spoken(source.title, language).content for language in settings.languages]
    return [source.id, day, *titles, str(facts), source.url or ""]


def _known(source: Source, facts: int, locale: Locale) -> Iterable[tuple[str, str, str]]:
    """What is known of a source: the key of a heading, the text, and its language; none: a code."""
    own = locale.language
    for heading, text in (("title", source.title), ("publisher", source.publisher)):
        said = locale.text(text)
        yield heading, said.content, said.language
    yield "author", source.author or "", source.language
    yield "published", published_in_words(source.published, locale), own
    if source.published_note:
        said = locale.text(source.published_note)
        yield "", said.content, said.language
    yield "language", language_name(source.language, locale.words), own
    yield "url", source.url or "", ""
    yield "archived", source.archived or "", ""
    yield "licence", source.licence or "", ""
    if source.retrieved:
        yield "retrieved", published_in_words(source.retrieved, locale), own
    yield "length", f"{locale.number(source.length)} {locale.phrase('characters')}", own
    yield "sha256", source.sha256, ""
    yield "facts", locale.number(facts), own


def _card(source: Source, facts: int, screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    parts: list[tuple[str, RenderableType]] = []
    for heading, content, language in _known(source, facts, screen.locale):
        if not content:
            continue
        said = content if language else layout.code(content, screen)
        link = content if heading in ("url", "archived") else ""
        cell = layout.text(said, screen, language=language or screen.locale.language, link=link)
        parts.append((screen.locale.phrase(heading) if heading else "", cell))
    title = layout.text(source.id, screen, language="en", style=layout.STRONG, boxed=False)
    return layout.card(title, parts, screen)
