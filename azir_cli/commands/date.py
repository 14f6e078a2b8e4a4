"""A date as the user types it → the date in both calendars, and the facts on it."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from azir_cli.commands import fact_table
from azir_cli.dates import formatting, parsing
from azir_cli.dates.calendars import CALENDARS, DateError
from azir_cli.dates.dual import recurs
from azir_cli.dates.edtf import to_edtf
from azir_cli.dates.interval import DateInterval
from azir_cli.dates.names import Calendar, Lang
from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.phrases import phrase
from azir_cli.output import serializers
from azir_cli.output.results import Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import Settings

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen


def day(base: FactBase, text: str, today: dt.date, settings: Settings) -> Results:
    """The date, and the facts whose own date shares a day with it.

    Without a date it is today, and the facts are those whose day and month it is in either calendar. A date is
    always found, be there facts or not. Raises DateError for what is no date.
    """
    if text.strip():
        parsed = parsing.parse_date(text, today)
        interval, calendar = parsed.interval, parsed.calendar
        on_it = [fact for fact in base.facts.values() if fact.when and fact.when.complete.interval.overlaps(interval)]
    else:
        interval, calendar = DateInterval(today, today), "gregorian"
        on_it = [fact for fact in base.facts.values() if fact.when and recurs(fact.when.complete.interval, today)]
    on_it.sort(key=_closeness)
    shown = on_it[: settings.limit or None]
    return Results(
        total=1,
        rows=lambda: [_row(base, interval, calendar, shown)],
        fields=serializers.DATE_FIELDS,
        lines=lambda: [wording(interval, settings), *(fact_table.line(fact, settings) for fact in shown)],
        drawing=lambda screen: _drawing(interval, shown, len(on_it), settings, screen),
        languages=base.languages,
        single=True,
    )


def _closeness(fact: Fact) -> tuple[float, str]:
    """The fewer days a fact's date spans, the more it is about this one."""
    days = fact.when.complete.interval.days if fact.when else None
    return days or float("inf"), fact.id


def _row(base: FactBase, interval: DateInterval, calendar: Calendar, on_it: Sequence[Fact]) -> Row:
    when: Row = {
        "gregorian": _edtf(interval, "gregorian"),
        "jalali": _edtf(interval, "jalali"),
        "from": interval.first.isoformat() if interval.first else None,
        "to": interval.last.isoformat() if interval.last else None,
        "written": [calendar],
    }
    return {"when": when, "facts": [serializers.fact_row(base, fact) for fact in on_it]}


def _edtf(interval: DateInterval, calendar: Calendar) -> str | None:
    try:
        return to_edtf(interval, calendar)
    except DateError:
        return None


def wording(interval: DateInterval, settings: Settings) -> list[str]:
    """The date in long form, a line a calendar wanted, the interface's own first; a day with its weekday."""
    own = settings.language
    lang: Lang = own if own in ("fa", "az") else "en"  # type: ignore[assignment]
    order = CALENDARS[::-1] if own == "fa" else CALENDARS
    wanted = [one for one in order if settings.calendar in ("both", one)]
    return [
        formatting.long_form(interval, one, lang, settings.digits, weekday=position == 0)
        for position, one in enumerate(wanted)
        if _edtf(interval, one)
    ]


def _drawing(
    interval: DateInterval, shown: Sequence[Fact], total: int, settings: Settings, screen: "Screen"
) -> "Iterable[RenderableType]":
    from azir_cli.output import layout

    for words in wording(interval, settings):
        yield layout.text(words, screen, language=screen.language, style=layout.STRONG, boxed=False)
    if not shown:
        notice = phrase("no_facts_on", screen.language)
        yield layout.text(notice, screen, language=screen.language, style=layout.FAINT, boxed=False)
        return
    yield from fact_table.draw(shown, screen, {})
    yield from fact_table.foot(len(shown), total, screen)
