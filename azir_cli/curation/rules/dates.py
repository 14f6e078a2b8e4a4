"""Each fact → where its date is not that of its evidence, or its texts tell another one."""

from collections.abc import Iterator, Sequence

from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.rules.claim import Claim, Quoted, shown
from azir_cli.curation.rules.figures import YEAR_DIGITS, DateFigures, Figure, months_named, year_figures
from azir_cli.dates.edtf import EdtfDate, split_interval
from azir_cli.dates.names import MONTHS, Calendar
from azir_cli.text.numerals import key


def unquoted(claim: Claim) -> Iterator[Finding]:
    """Years, months and days of the date that the evidence does not have."""
    when = claim.fact.when
    calendars: tuple[Calendar, ...] = ("gregorian", "jalali")
    for calendar in calendars if when and claim.quoted else ():
        value = getattr(when, calendar)
        lacking = [
            part
            for end in (dict.fromkeys(split_interval(value, calendar)) if value else ())
            if isinstance(end, EdtfDate) and claim.quoted
            for part in _not_quoted(end, calendar, claim.quoted)
        ]
        if lacking:
            says = "the evidence has no {parts}"
            yield finding(
                "date-not-in-evidence", f"{claim.place}: when.{calendar}", says, parts=list(dict.fromkeys(lacking))
            )


_MONTHS_END = 12


def _not_quoted(date: EdtfDate, calendar: Calendar, quoted: Quoted) -> Iterator[str]:
    if quoted.values.isdisjoint(map(key, year_figures(date))):
        yield str(date.year)
    month = date.month if date.month and date.month <= _MONTHS_END else None
    if month and quoted.is_read and (calendar, month) not in quoted.months and key(month) not in quoted.values:
        yield MONTHS[calendar]["en"][month - 1]
    if date.day and key(date.day) not in quoted.values:
        yield str(date.day)


def differing_years(claim: Claim, languages: Sequence[str], wrong: set[str]) -> Iterator[Finding]:
    """Years that texts tell and `when` does not have, or has and a language does not tell."""
    years = {
        (name, language): [one for one in text.figures if _is_year(one)]
        for (name, language), text in claim.texts.items()
    }
    if claim.fact.when is None:
        return
    telling = [
        lang
        for lang in languages
        if any(_tells(one, claim.date) for name in ("label", "text") for one in years[name, lang])
    ]
    for language in languages:
        where = f"{claim.place}: text.{language}"
        others = [(name, one) for name in ("text", "label") for one in years[name, language]]
        if language in telling or where in wrong:
            continue
        if others:
            name, figure = others[0]
            says = "says {number}, which is not in when"
            number_shown = shown(claim.texts[name, language], figure)
            yield finding("date-differs", f"{claim.place}: {name}.{language}", says, number=number_shown)
        elif telling:
            yield finding("date-differs", where, "does not say the year of when, as {languages} do", languages=telling)


def _is_year(figure: Figure) -> bool:
    return not figure.is_soft and any(len(value) == YEAR_DIGITS and value.isdecimal() for value in figure.values)


def _tells(figure: Figure, date: DateFigures) -> bool:
    return not figure.values.isdisjoint(date.values)


def differing_months(claim: Claim) -> Iterator[Finding]:
    """Months that texts name and neither the date nor the evidence has."""
    if not claim.date.months and not claim.quoted:
        return
    known = claim.date.months | (claim.quoted.months if claim.quoted else frozenset())
    for (name, language), text in claim.texts.items():
        for calendar, month, word in months_named(text.text, language):
            if known and (calendar, month) not in known:
                name_shown = f'"{text.text[word.start : word.end]}"'
                says = "neither the evidence nor when has the month {month}"
                yield finding("month-differs", f"{claim.place}: {name}.{language}", says, month=name_shown)
