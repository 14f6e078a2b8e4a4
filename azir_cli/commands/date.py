"""A date as the user types it → the date in both calendars, and the facts on it."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.commands import fact_table
from azir_cli.dates import parsing
from azir_cli.dates.dual import complete, recurs
from azir_cli.dates.interval import DateInterval, DualDate
from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.locale import Locale
from azir_cli.output import serializers, shapes, tabular
from azir_cli.output.results import Results
from azir_cli.output.serializers import Row
from azir_cli.output.settings import Settings
from azir_cli.search.filters import validity

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen


class OnDate(NamedTuple):
    """Facts on a date: those of its own days first, `own` of them, then those that were true then too."""

    facts: Sequence[Fact]
    own: int
    assumed: str = ""
    """The year, if its century was not said."""


def day(base: FactBase, text: str, today: dt.date, settings: Settings) -> Results:
    """The date, and the facts on it: what happened then, and after that what was true then.

    Without a date it is today, and first come the facts whose day and month it is in either calendar. A date is
    always found, be there facts or not. Raises DateError for what is no date.
    """
    parsed = parsing.parse_date(text, today) if text.strip() else None
    date = parsed.dual if parsed else complete(gregorian=today.isoformat())
    recurring = () if text.strip() else [one for one in base.facts.values() if _recurs(one, today)]
    found = _on(base, date.interval, recurring)._replace(assumed=parsed.assumed if parsed else "")
    shown = fact_table.cut(found.facts, settings)
    return Results(
        total=1,
        rows=lambda: [_row(base, date, shown)],
        fields=shapes.DATE_FIELDS,
        lines=lambda: _lines(base, date, shown, settings),
        drawing=lambda screen: _drawing(base, date, found._replace(facts=shown), len(found.facts), screen),
        languages=base.languages,
        single=True,
        flat=(lambda: [serializers.fact_row(base, fact) for fact in shown], shapes.FACT_FIELDS),
        document=lambda: _document(base, date, shown, settings),
    )


def _recurs(fact: Fact, today: dt.date) -> bool:
    return fact.when is not None and recurs(fact.when.complete.interval, today)


def _on(base: FactBase, wanted: DateInterval, first: Iterable[Fact]) -> OnDate:
    """The facts on some days: those that lie within them, then those that last longer; shorter ones first."""
    holds = validity(base)
    on_it = [one for one in base.facts.values() if (days := holds(one)) and days.overlaps(wanted)]
    own = {one.id: one for one in [*first, *(one for one in on_it if _lies_within(one, wanted))]}
    others = [one for one in on_it if one.id not in own]
    return OnDate([*sorted(own.values(), key=_closeness), *sorted(others, key=_closeness)], len(own))


def _lies_within(fact: Fact, wanted: DateInterval) -> bool:
    days = fact.when.complete.interval if fact.when else None
    if not days or not days.first or not days.last or not wanted.first or not wanted.last:
        return False
    return wanted.first <= days.first and days.last <= wanted.last


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


def _lines(base: FactBase, date: DualDate, shown: Sequence[Fact], settings: Settings) -> list[list[str]]:
    """A line a fact, the date in words as its last cells; where there are none, the date alone."""
    told = wording(date, settings.locale)
    return [[*fact_table.line(base, fact, settings), *told] for fact in shown] or [told]


def _document(base: FactBase, date: DualDate, shown: Sequence[Fact], settings: Settings) -> str:
    """The date as a heading, then a Markdown table of the facts on it."""
    locale = settings.locale
    heading = f"# {' = '.join(wording(date, locale))}\n\n"
    if not shown:
        return f"{heading}{locale.phrase('no_facts_on')}\n"
    names = [locale.phrase(key) for key in ("id", "date", "fact", "text", "qualifiers")]
    own = settings._replace(languages=settings.languages[:1])
    return heading + tabular.markdown(names, [fact_table.line(base, fact, own) for fact in shown])


def wording(date: DualDate, locale: Locale) -> list[str]:
    """The date in long form, a line a calendar wanted, the interface's own first; a day with its weekday."""
    return locale.date(date, long=True, weekday=True)


def _drawing(base: FactBase, date: DualDate, found: OnDate, total: int, screen: "Screen") -> "Iterable[RenderableType]":
    from azir_cli.output import layout

    locale = screen.locale

    def told(words: str, style: str) -> "RenderableType":
        return layout.text(words, screen, language=locale.language, style=style, boxed=False)

    for words in wording(date, locale):
        yield told(words, layout.STRONG)
    if found.assumed:
        yield told(locale.in_digits(locale.phrase("year_assumed", year=found.assumed)), layout.FAINT)
    if not found.facts:
        yield told(locale.phrase("no_facts_on"), layout.FAINT)
        return
    for heading, facts in (("then", found.facts[: found.own]), ("then_true", found.facts[found.own :])):
        if facts:
            if found.own:
                yield told(locale.phrase(heading), layout.HEADING)
            yield fact_table.draw(base, facts, screen, {}, texts=len(facts))
    yield from fact_table.foot(len(found.facts), total, screen)
