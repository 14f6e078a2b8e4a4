"""What a curator should mend: the rule that is broken, its severity, and the places in the base and in the article."""

import enum
from collections.abc import Mapping
from typing import NamedTuple

from azir_cli.errors import Saying, Show, Translate


class Severity(enum.StrEnum):
    """How bad it is: an error makes the base say something wrong, a warning breaks the style, a note is a hint."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class ArticleSpan(NamedTuple):
    """A stretch of a source's article, in code points, end excluded."""

    source: str
    start: int
    end: int


class Finding(NamedTuple):
    """One thing to mend: `place` is in the base, as `facts[17] border-rail-link-length: when`."""

    rule: str
    place: str
    says: Saying
    article: ArticleSpan | None = None

    @property
    def severity(self) -> Severity:
        """That of the rule."""
        return RULES[self.rule]

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self.says.told()

    def __str__(self) -> str:
        """The place and what is wrong, in English."""
        return self.told()

    def told(self, translate: Translate = str, show: Show = str) -> str:
        """The place and what is wrong, in the language of a function that translates templates."""
        said = self.says.told(translate, show)
        return f"{self.place}: {said}" if self.place else said


def finding(rule: str, place: str, template: str, *, article: ArticleSpan | None = None, **gaps: object) -> Finding:
    """A finding with the gaps of its sentence as keywords."""
    return Finding(rule, place, Saying(template, gaps), article)


_BY_SEVERITY: Mapping[Severity, str] = {
    Severity.ERROR: """
        structure dates-disagree unused same-label same-text also-repeated
        evidence-empty evidence-beyond-end evidence-overlaps evidence-in-apparatus evidence-whole-article
        article-missing article-encoding article-changed span-moved span-hash span-cuts-word span-without-word
        copied-text number-uncovered sentence-uncovered apparatus-states
        number-not-in-evidence amount-not-in-evidence date-not-in-evidence languages-differ amount-untold
        bound-differs date-differs month-differs wrong-script wrong-language same-in-two-languages label-is-text
        entity-unlisted statement-without-speaker event-without-date published-in-future
    """,
    Severity.WARNING: """
        label-length sentence-count full-stop spaces orthography disputed-width key-order fact-order file-form
        rare-type span-length waiver-idle
    """,
    Severity.NOTE: "also-needless",
}
RULES: Mapping[str, Severity] = {rule: severity for severity, rules in _BY_SEVERITY.items() for rule in rules.split()}
"""Each rule by its name, which `--only` and `waived` take; docs/fact-base.md says what it asks for."""
