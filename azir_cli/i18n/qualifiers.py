"""What qualifies a fact, in a few words: as of when, who says it, that there is a note."""

from azir_cli.facts.model import Fact, FactBase
from azir_cli.i18n.locale import Locale


def qualifiers(base: FactBase, fact: Fact, locale: Locale, *, with_note: bool = True) -> list[str]:
    """The words that go with a fact wherever it is shown in short."""
    found = []
    if day := as_of(base, fact, locale):
        found.append(locale.phrase("as_of", date=day))
    if fact.said_by:
        found.append(locale.phrase("says", name=locale.text(base.entities[fact.said_by].label).content))
    if fact.note and with_note:
        found.append(locale.phrase("see_note"))
    return found


def as_of(base: FactBase, fact: Fact, locale: Locale) -> str:
    """The date of the source, in words, of a fact that holds as of its source only; empty for others."""
    if not fact.as_of_source:
        return ""
    return locale.listed(published_in_words(day, locale) for day in published(base, fact))


def published_in_words(day: str, locale: Locale) -> str:
    """The date of a source, EDTF, in words; in its own calendar, for it may be vague."""
    from azir_cli.dates.formatting import long_form

    return long_form(day, "gregorian", locale.words, locale.digits)


def published(base: FactBase, fact: Fact) -> list[str]:
    """When the sources of a fact were published, as EDTF, each once."""
    return [*dict.fromkeys(base.sources[one.source].published for one in fact.evidence)]
