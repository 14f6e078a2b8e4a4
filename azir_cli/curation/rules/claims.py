"""Each fact → where its numbers, dates and bounds are not those of its evidence, or differ between its languages.

One slip, one finding: what is not in the evidence is told there, and not once more as a difference between languages.
"""

from collections.abc import Iterator, Mapping, Sequence

from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.rules import bounds, dates
from azir_cli.curation.rules.claim import Claim, Quoted, shown, values_of
from azir_cli.curation.rules.figures import READ, Figure, converted, of_date, told
from azir_cli.curation.wordings import places
from azir_cli.facts.model import FactBase
from azir_cli.text.numerals import key


def check(base: FactBase, quoted: Mapping[str, Quoted]) -> Iterator[Finding]:
    """Hold every fact against its evidence, by the ids of the facts, and its languages against one another."""
    for place, fact in places("facts", base.facts):
        texts = {
            (name, lang): told(text[lang], lang)
            for name, text in (("label", fact.label), ("text", fact.text))
            for lang in text
        }
        claim = Claim(place, fact, texts, of_date(fact.when), quoted.get(fact.id))
        undated, amounts, numbers = list(dates.unquoted(claim)), list(_amounts(claim)), list(_numbers(claim))
        seen = {found.place for found in numbers}
        differing = [one for one in _languages(claim, base.languages) if not seen & _near(one.place, base.languages)]
        yield from (*undated, *amounts, *numbers, *differing)
        seen |= {found.place for found in differing}
        wrong = seen | {found.place.rpartition(".")[0] for found in amounts}
        yield from _untold(claim, base.languages, wrong)
        yield from bounds.check(claim, wrong)
        if not undated:
            yield from dates.differing_years(claim, base.languages, seen)
            yield from dates.differing_months(claim)


def _near(place: str, languages: Sequence[str]) -> set[str]:
    """The places of label and sentence in one language, or in all: where a slip shows."""
    head, _, _ = place.rpartition(": ")
    return {f"{head}: {name}.{language}" for name in ("label", "text") for language in languages}


# Numbers


def _numbers(claim: Claim) -> Iterator[Finding]:
    """Numbers of label and sentence that neither the evidence nor the date has."""
    if not claim.quoted:
        return
    evidence = claim.quoted.values
    allowed = evidence | converted(evidence) | claim.date.values
    is_read = claim.quoted.is_read
    for (name, language), text in claim.texts.items():
        for figure in text.figures:
            is_free = _is_turn_of_speech(figure, claim) or (figure.is_soft and not is_read)
            if figure.values.isdisjoint(allowed) and not is_free:
                says = "the evidence has no {number}"
                yield finding(
                    "number-not-in-evidence", f"{claim.place}: {name}.{language}", says, number=shown(text, figure)
                )


def _is_turn_of_speech(figure: Figure, claim: Claim) -> bool:
    """Whether a word need not be counted by the article: one of them, the two countries; not if that is the claim."""
    if not figure.is_soft or figure.values.isdisjoint(_TURNS):
        return False
    counted = {key(value) for amount in claim.fact.amounts for _, value in values_of(amount)}
    return figure.values == {"1"} or counted.isdisjoint(_TURNS)


_TURNS = frozenset("123")


def _languages(claim: Claim, languages: Sequence[str]) -> Iterator[Finding]:
    """Figures that one language tells and another does not; the odd one of three is named."""
    if len(languages) < 2:  # noqa: PLR2004 - two can differ
        return
    said = {language: claim.of_language(language) for language in languages}
    found: dict[str, tuple[list[str], list[str], list[str]]] = {}
    reported: set[frozenset[str]] = set()
    for (name, language), text in claim.texts.items():
        for figure in text.figures:
            values = figure.values
            lacking = [one for one in languages if said[one].isdisjoint(values) and _tells_so(one, values)]
            if figure.is_soft or not lacking or not figure.values.isdisjoint(claim.dating) or figure.values in reported:
                continue
            reported.add(figure.values)
            others = [other for other in languages if other not in lacking]
            if len(others) < len(lacking) or len(languages) == 2:  # noqa: PLR2004 - of two the one that says more
                found.setdefault(f"{name}.{language}", ([], [], lacking))[0].append(shown(text, figure))
            else:
                for other in lacking:
                    found.setdefault(f"text.{other}", ([], [], others))[1].append(shown(text, figure))
    for where, (extra, missing, others) in found.items():
        place = f"{claim.place}: {where}"
        if extra and missing:
            says = "says {extra} where {languages} say {missing}"
            yield finding("languages-differ", place, says, extra=extra, missing=missing, languages=others)
        elif extra:
            yield finding(
                "languages-differ", place, "says {extra}, which {languages} do not", extra=extra, languages=others
            )
        else:
            says = "does not say {missing}, as {languages} do"
            yield finding("languages-differ", place, says, missing=missing, languages=others)


# Amounts


def _amounts(claim: Claim) -> Iterator[Finding]:
    """Amounts that the evidence does not have."""
    for number, amount in enumerate(claim.fact.amounts if claim.quoted else ()):
        for name, value in values_of(amount):
            if claim.quoted and key(value) not in claim.quoted.values:
                place = f"{claim.place}: amounts[{number}].{name}"
                yield finding("amount-not-in-evidence", place, "the evidence has no {number}", number=key(value))


def _untold(claim: Claim, languages: Sequence[str], wrong: set[str]) -> Iterator[Finding]:
    """Amounts that label and sentence do not tell."""
    for number, amount in enumerate(claim.fact.amounts):
        place = f"{claim.place}: amounts[{number}]"
        for name, value in values_of(amount):
            wanted = frozenset({key(value)})
            lacking = [one for one in languages if _tells_so(one, wanted) and claim.of_language(one).isdisjoint(wanted)]
            if place in wrong or not lacking:
                continue
            if len(lacking) == len([one for one in languages if _tells_so(one, wanted)]):
                yield finding(
                    "amount-untold", f"{place}.{name}", "neither label nor text says {number}", number=key(value)
                )
                continue
            for language in lacking:
                if not wrong & {f"{claim.place}: label.{language}", f"{claim.place}: text.{language}"}:
                    says = "does not say {number}, the {name} of amounts[{position}]"
                    where = f"{claim.place}: text.{language}"
                    yield finding("amount-untold", where, says, number=key(value), name=name, position=number)


def _tells_so(language: str, values: frozenset[str]) -> bool:
    """Whether a language would tell a number so that it is read: small ones in letters are, where those are known."""
    return language in READ or min(map(float, values)) >= _IN_FIGURES


_IN_FIGURES = 100
