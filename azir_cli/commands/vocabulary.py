"""Entities, topics and sources → results, each with the number of facts on it."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from azir_cli.facts.model import Entity, FactBase, Source, Text, Topic
from azir_cli.i18n.phrases import digits, in_language, number, phrase
from azir_cli.output import serializers
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen

_SHOWN_SPELLINGS = 5
"""More other names than this only fill the screen."""


def entities(base: FactBase, settings: Settings) -> Results:
    """The entities, in the order of the base."""
    counts = Counter(name for fact in base.facts.values() for name in {*fact.entities, *filter(None, [fact.said_by])})
    shown = list(base.entities.values())[: settings.limit or None]
    return Results(
        total=len(base.entities),
        rows=lambda: [serializers.entity_row(entity, counts[entity.id]) for entity in shown],
        fields=serializers.ENTITY_FIELDS,
        lines=lambda: [
            [entity.id, entity.type, *_labels(entity.label, settings), str(counts[entity.id])] for entity in shown
        ],
        drawing=lambda screen: [_named(shown, counts, screen)],
        languages=base.languages,
    )


def topics(base: FactBase, settings: Settings) -> Results:
    """The topics, in the order of the base."""
    counts = Counter(topic for fact in base.facts.values() for topic in fact.topics)
    shown = list(base.topics.values())[: settings.limit or None]
    return Results(
        total=len(base.topics),
        rows=lambda: [serializers.topic_row(topic, counts[topic.id]) for topic in shown],
        fields=serializers.TOPIC_FIELDS,
        lines=lambda: [[topic.id, *_labels(topic.label, settings), str(counts[topic.id])] for topic in shown],
        drawing=lambda screen: [_named(shown, counts, screen)],
        languages=base.languages,
    )


def sources(base: FactBase, ids: Sequence[str], settings: Settings) -> Results:
    """The sources, or those of the ids; an id that the base does not have is told as a miss."""
    counts = Counter(name for fact in base.facts.values() for name in {one.source for one in fact.evidence})
    shown = [base.sources[name] for name in ids if name in base.sources] if ids else [*base.sources.values()]
    missing = [name for name in ids if name not in base.sources]
    return Results(
        total=len(shown),
        rows=lambda: [serializers.source_row(source, counts[source.id]) for source in shown],
        fields=serializers.SOURCE_FIELDS,
        lines=lambda: [
            [source.id, source.published, *_labels(source.title, settings), str(counts[source.id])] for source in shown
        ],
        drawing=lambda screen: [_source_card(source, counts[source.id], screen) for source in shown],
        languages=base.languages,
        miss=phrase("no_such_source", settings.language, id=", ".join(missing)),
        is_partial=bool(missing),
    )


def _labels(label: Text, settings: Settings) -> list[str]:
    return [in_language(label, language) for language in settings.languages]


def _named(shown: Sequence[Entity] | Sequence[Topic], counts: "Counter[str]", screen: "Screen") -> "RenderableType":
    """A table of labels in the wanted languages, with what else each is found as."""
    from azir_cli.output import layout

    typed = any(isinstance(one, Entity) for one in shown)
    columns = [
        layout.Column(phrase("id", screen.language)),
        *(layout.Column(phrase("name", language), weight=2) for language in screen.languages),
        *([layout.Column(phrase("type", screen.language))] if typed else []),
        *([layout.Column(phrase("also", screen.language), weight=3)] if screen.width >= layout.NARROW else []),
        layout.Column(phrase("facts", screen.language), is_number=True),
    ]
    rows = []
    for one in shown:
        also = "، " if screen.language == "fa" else ", "
        cells: list[RenderableType] = [layout.text(one.id, screen, language="en", style=layout.FAINT)]
        cells += [
            layout.text(in_language(one.label, language), screen, language=language, style=layout.STRONG)
            for language in screen.languages
        ]
        if isinstance(one, Entity):
            cells.append(layout.text(phrase(one.type, screen.language), screen, language=screen.language))
        if screen.width >= layout.NARROW:
            spellings = also.join(one.also.get(screen.language, ())[:_SHOWN_SPELLINGS])
            cells.append(layout.text(spellings, screen, language=screen.language))
        facts = digits(str(counts[one.id]), screen.language, written=screen.digits)
        cells.append(layout.text(facts, screen))
        rows.append(cells)
    return layout.table(columns, rows, screen, lines=False)


def _source_card(source: Source, facts: int, screen: "Screen") -> "RenderableType":
    from azir_cli.output import layout

    own = screen.language

    def told(content: str, language: str = "en") -> "RenderableType":
        return layout.text(content, screen, language=language)

    def count(value: int) -> str:
        return number(value, own, written=screen.digits)

    members = [
        (phrase("title", own), told(in_language(source.title, own), own)),
        (phrase("publisher", own), told(in_language(source.publisher, own), own)),
        (phrase("published", own), told(source.published)),
    ]
    if source.published_note:
        members.append(("", told(in_language(source.published_note, own), own)))
    members += [
        (phrase("length", own), told(f"{count(source.length)} {phrase('characters', own)}", own)),
        ("SHA-256", told(source.sha256)),
        (phrase("facts", own), told(count(facts), own)),
    ]
    title = layout.text(source.id, screen, language="en", style=layout.STRONG, boxed=False)
    return layout.card(title, members, screen)
