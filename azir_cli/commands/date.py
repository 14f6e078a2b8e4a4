"""A date as the user types it → the date in both calendars, and the facts on it."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from azir_cli.commands import fact_table
from azir_cli.dates import formatting, parsing
from azir_cli.dates.calendars import CALENDARS
from azir_cli.dates.dual import complete, recurs
from azir_cli.dates.interval import DualDate
from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.phrases import phrase
from azir_cli.output import serializers
from azir_cli.output.results import Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import Settings
from azir_cli.search.filters import validity

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.dates.names import Lang
    from azir_cli.output.screen import Screen


def day(base: FactBase, text: str, today: dt.date, settings: Settings) -> Results:
    """The date, and the facts whose own date shares a day with it.

    Without a date it is today, and the facts are those whose day and month it is in either calendar. A date is
    always found, be there facts or not. Raises DateError for what is no date.
    """
    if text.strip():
        date = parsing.parse_date(text, today).dual
        holds = validity(base)
        on_it = [fact for fact in base.facts.values() if (days := holds(fact)) and days.overlaps(date.interval)]
    else:
        date = complete(gregorian=today.isoformat())
        on_it = [fact for fact in base.facts.values() if fact.when and recurs(fact.when.complete.interval, today)]
    on_it.sort(key=_closeness)
    shown = on_it[: settings.limit or None]
    return Results(
        total=1,
        rows=lambda: [_row(base, date, shown)],
        fields=serializers.DATE_FIELDS,
        lines=lambda: [wording(date, settings), *(fact_table.line(fact, settings) for fact in shown)],
        drawing=lambda screen: _drawing(date, shown, len(on_it), settings, screen),
        languages=base.languages,
        single=True,
    )


def _closeness(fact: Fact) -> tuple[float, str]:
    """The fewer days a fact's date spans, the more it is about this one."""
    days = fact.when.complete.interval.days if fact.when else None
    return days or float("inf"), fact.id


def _row(base: FactBase, date: DualDate, on_it: Sequence[Fact]) -> Row:
    when: Row = {
        "gregorian": date.gregorian,
        "jalali": date.jalali,
        "from": date.from_,
        "to": date.to,
        "written": list(date.written),
    }
    return {"when": when, "facts": [serializers.fact_row(base, fact) for fact in on_it]}


def wording(date: DualDate, settings: Settings) -> list[str]:
    """The date in long form, a line a calendar wanted, the interface's own first; a day with its weekday."""
    own = settings.language
    lang: Lang = own if own in ("fa", "az") else "en"  # type: ignore[assignment]
    order = CALENDARS[::-1] if own == "fa" else CALENDARS
    wanted = [one for one in order if settings.calendar in ("both", one)]
    words = (
        formatting.wording(date, one, lang, settings.digits, weekday=position == 0)
        for position, one in enumerate(wanted)
    )
    return [text for text in words if text]


def _drawing(
    date: DualDate, shown: Sequence[Fact], total: int, settings: Settings, screen: "Screen"
) -> "Iterable[RenderableType]":
    from azir_cli.output import layout

    for words in wording(date, settings):
        yield layout.text(words, screen, language=screen.language, style=layout.STRONG, boxed=False)
    if not shown:
        notice = phrase("no_facts_on", screen.language)
        yield layout.text(notice, screen, language=screen.language, style=layout.FAINT, boxed=False)
        return
    yield from fact_table.draw(shown, screen, {})
    yield from fact_table.foot(len(shown), total, screen)
