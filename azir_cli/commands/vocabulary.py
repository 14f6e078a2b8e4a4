"""Entities and topics → results, each with the number of facts on it."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from azir_cli.commands import fact_table
from azir_cli.facts.model import Entity, FactBase, Topic
from azir_cli.i18n.locale import spoken
from azir_cli.i18n.phrases import entity_type
from azir_cli.output import serializers, shapes
from azir_cli.output.results import Results
from azir_cli.output.settings import Settings

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen

_T = TypeVar("_T", Entity, Topic)

_SHOWN_SPELLINGS = 5
"""More other names than this only fill the screen."""


def entities(base: FactBase, words: Sequence[str], settings: Settings) -> Results:
    """The entities, or those with all the words in a name, id or type; those with the most facts first."""
    counts = Counter(name for fact in base.facts.values() for name in {*fact.entities, *filter(None, [fact.said_by])})
    return _vocabulary(base, _matching([*base.entities.values()], words), counts, settings)


def topics(base: FactBase, words: Sequence[str], settings: Settings) -> Results:
    """The topics, or those with all the words in a name or id; those with the most facts first."""
    counts = Counter(topic for fact in base.facts.values() for topic in fact.topics)
    return _vocabulary(base, _matching([*base.topics.values()], words), counts, settings)


def _matching(records: Sequence[_T], words: Sequence[str]) -> list[_T]:
    """The records that hold every word at the beginning of one of theirs, letters and case folded."""
    from azir_cli.text.folding import fold
    from azir_cli.text.words import words as split

    wanted = [part.text for word in words for part in split(word)]

    def holds(record: Entity | Topic) -> bool:
        names = [record.id, *record.label.values(), *(name for known in record.also.values() for name in known)]
        names += [record.type] if isinstance(record, Entity) else []
        known = {part for name in names for part in fold(name).replace("-", " ").split()}
        return all(any(one.startswith(word) for one in known) for word in wanted)

    return [record for record in records if holds(record)] if words else list(records)


def _vocabulary(
    base: FactBase, found: Sequence[Entity] | Sequence[Topic], counts: "Counter[str]", settings: Settings
) -> Results:
    ordered: list[Entity | Topic] = [*found]
    ordered.sort(key=lambda one: -counts[one.id])
    shown = fact_table.cut(ordered, settings)
    return Results(
        total=len(ordered),
        shown=len(shown),
        rows=lambda: [_row(one, counts[one.id]) for one in shown],
        fields=shapes.ENTITY_FIELDS if any(isinstance(one, Entity) for one in found) else shapes.TOPIC_FIELDS,
        lines=lambda: [_line(one, counts[one.id], settings) for one in shown],
        drawing=lambda screen: [
            _named(shown, counts, screen),
            *fact_table.foot(len(shown), len(ordered), screen),
        ],
        languages=base.languages,
        miss=settings.locale.phrase("empty" if not base.facts else "no_name_like"),
    )


def _row(one: Entity | Topic, facts: int) -> serializers.Row:
    return serializers.entity_row(one, facts) if isinstance(one, Entity) else serializers.topic_row(one, facts)


def _line(one: Entity | Topic, facts: int, settings: Settings) -> list[str]:
    typed = [one.type] if isinstance(one, Entity) else []
    labels = [spoken(one.label, language).content for language in settings.languages]
    return [one.id, *typed, *labels, str(facts)]


def _named(shown: Sequence[Entity | Topic], counts: "Counter[str]", screen: "Screen") -> "RenderableType":
    """A table of labels in the wanted languages, with what else each is found as."""
    from azir_cli.output import layout

    locale = screen.locale
    is_typed = any(isinstance(one, Entity) for one in shown)
    is_wide = screen.width >= layout.NARROW
    columns = [
        *(layout.Column(locale._replace(language=name).phrase("name"), weight=2) for name in screen.languages),
        *([layout.Column(locale.phrase("type"), weight=1)] if is_typed else []),
        *([layout.Column(locale.phrase("also"), weight=3)] if is_wide else []),
        layout.Column(locale.phrase("facts"), is_number=True),
        layout.Column(locale.phrase("id"), is_code=True),
    ]
    rows = []
    for one in shown:
        labels = [spoken(one.label, language) for language in screen.languages]
        cells: list[RenderableType] = [
            layout.text(label.content, screen, language=label.language, style=layout.STRONG) for label in labels
        ]
        if isinstance(one, Entity):
            called = entity_type(one.type, locale.words)
            cells.append(layout.text(called, screen, language=locale.language))
        if is_wide:
            spellings = locale.listed(one.also.get(locale.language, ())[:_SHOWN_SPELLINGS])
            cells.append(layout.text(spellings, screen, language=locale.language))
        cells.append(layout.text(locale.number(counts[one.id]), screen, is_number=True))
        cells.append(layout.text(one.id, screen, language="en", style=layout.FAINT))
        rows.append(cells)
    return layout.table(columns, rows, screen, lines=False)
