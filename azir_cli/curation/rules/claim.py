"""A fact with its numbers, and what its evidence says, read for the rules that compare the two."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.curation.rules.figures import READ, YEAR_DIGITS, DateFigures, Figure, Told, converted, months_hinted
from azir_cli.dates.names import Calendar
from azir_cli.facts.model import Amount, Fact


class Quoted(NamedTuple):
    """The evidence of a fact, read: what its articles say there."""

    texts: Sequence[tuple[str, Told]]
    """Language and text of each span."""

    @property
    def values(self) -> frozenset[str]:
        """Whatever a number of the evidence may mean."""
        return frozenset().union(*(text.values for _, text in self.texts))

    @property
    def is_read(self) -> bool:
        """Whether the words of its languages are known."""
        return all(language in READ for language, _ in self.texts)

    @property
    def months(self) -> frozenset[tuple[Calendar, int]]:
        """The months that the evidence names."""
        return frozenset().union(*(months_hinted(text.text) for _, text in self.texts))


class Claim(NamedTuple):
    """A fact with its numbers; `quoted` is None where its articles are not at hand."""

    place: str
    fact: Fact
    texts: Mapping[tuple[str, str], Told]
    """By key (label, text) and language."""
    date: DateFigures
    quoted: Quoted | None

    @property
    def dating(self) -> frozenset[str]:
        """Numbers by which a text may tell a date, in either calendar: of `when`, and every year of the evidence."""
        evidence = self.quoted.values if self.quoted else frozenset()
        years = frozenset(value for value in evidence if len(value) == YEAR_DIGITS and value.isdecimal())
        return self.date.values | years | converted(years)

    def of_language(self, language: str) -> frozenset[str]:
        """Whatever the label and the sentence of one language tell."""
        return self.texts["label", language].values | self.texts["text", language].values


def values_of(amount: Amount) -> Iterator[tuple[str, float]]:
    """The numbers of an amount, by their keys."""
    for name in ("value", "min", "max"):
        value = getattr(amount, name)
        if value is not None:
            yield name, value


def shown(text: Told, figure: Figure) -> str:
    """A number as a message shows it."""
    return f'"{text.shown(figure)}"'
