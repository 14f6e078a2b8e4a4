"""Each amount → where its bound is not the one that the texts, or the evidence, say."""

from collections.abc import Iterator

from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.rules.bound_words import bound_of
from azir_cli.curation.rules.claim import Claim
from azir_cli.curation.rules.figures import READ, Told
from azir_cli.facts.model import Bound
from azir_cli.text.numerals import key


def check(claim: Claim, wrong: set[str]) -> Iterator[Finding]:
    """Bounds that the texts, or the evidence, do not say as the amount does."""
    for number, amount in enumerate(claim.fact.amounts):
        place = f"{claim.place}: amounts[{number}]"
        if amount.value is None or place in wrong:
            continue
        said = {
            f"{claim.place}: {name}.{language}": found
            for (name, language), text in claim.texts.items()
            if (found := _bound_said(text, language, amount.value))
        }
        differing = {where: found for where, found in said.items() if amount.bound not in found}
        evidence = next(
            (
                found
                for language, text in (claim.quoted.texts if claim.quoted else ())
                if (found := _bound_said(text, language, amount.value))
            ),
            None,
        )
        borne_out = evidence is not None and amount.bound in evidence
        if evidence and not borne_out and len(differing) <= len(said) / 2:
            says = 'is "{bound}", but the evidence says "{said}"'
            yield finding("bound-differs", f"{place}.bound", says, bound=amount.bound.value, said=_names(evidence))
        elif differing and not borne_out and len(differing) > len(said) / 2:
            says = 'is "{bound}", but the texts say "{said}"'
            first = next(iter(differing.values()))
            yield finding("bound-differs", f"{place}.bound", says, bound=amount.bound.value, said=_names(first))
        else:
            for where, found in differing.items():
                if where not in wrong:
                    says = 'says "{said}" of {number}, but the amount is "{bound}"'
                    yield finding(
                        "bound-differs",
                        where,
                        says,
                        said=_names(found),
                        number=key(amount.value),
                        bound=amount.bound.value,
                    )


def _names(bounds: frozenset[Bound]) -> str:
    return " / ".join(sorted(bounds))


def _bound_said(text: Told, language: str, value: float) -> frozenset[Bound]:
    """The bounds that a text may give a value; none where it does not tell it."""
    for figure in text.figures if language in READ else ():
        if key(value) in figure.values:
            return (
                frozenset({Bound.MORE_THAN})
                if figure.is_vague
                else bound_of(text.words, figure.first, figure.end, language)
            )
    return frozenset()
