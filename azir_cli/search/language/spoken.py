"""Spoken Persian, in its letters or romanised → the verb, the question word or the written word that it stands for.

Nothing is listed that a rule can make: a verb is a prefix, a stem of a table and a personal ending; a question word
takes the copula, the plural and clitics. A stem without its prefix is no verb: خام is raw.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from azir_cli.search.language import fa
from azir_cli.text.folding import fold
from azir_cli.text.words import is_persian


class Verb(NamedTuple):
    """A verb: its past stem first, then its present stems."""

    stems: tuple[str, ...]
    is_light: bool
    """Whether it says little by itself: to do, to go, to become."""


class _Grammar(NamedTuple):
    """How verbs are made in one script."""

    verbs: dict[str, list[Verb]]
    """By each of the stems."""
    past: frozenset[str]
    present: frozenset[str]
    going_on: tuple[str, ...]
    """Prefixes of what goes on: می and نمی."""
    joined: tuple[str, ...]
    """Prefixes of wish, command and negation: ب and ن."""
    short: dict[str, frozenset[str]]
    """Endings of the stems too short to be told behind `joined`."""
    others: frozenset[str]
    """Words that look like verbs."""
    shortest: int
    """Letters of a stem that can be told behind `joined`."""


def verb_of(word: str) -> Verb | None:
    """The verb that a folded word is a form of, if it is known by its prefix or as a past form.

    >>> verb_of("نمیخوان").stems[0], verb_of("میسازن").is_light, verb_of("خام") is None
    ('خواست', False, True)
    """
    grammar = _persian() if is_persian(word) else _romanised()
    if word in grammar.others:
        return None
    for prefix in grammar.going_on:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            found = _present(grammar, rest) or _past(grammar, rest, is_bare=True)
            if found:
                return found
    for prefix in grammar.joined:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            found = _wished(grammar, rest) or (
                _past(grammar, rest, is_bare=True) if prefix[0] == grammar.joined[-1][0] else None
            )
            if found:
                return found
    return _past(grammar, word, is_bare=False)


def _stem(grammar: _Grammar, word: str, endings: frozenset[str], *, is_past: bool) -> Iterator[Verb]:
    for length in range(len(word), 0, -1):
        if word[length:] in endings:
            for verb in grammar.verbs.get(word[:length], ()):
                if (verb.stems[0] == word[:length]) is is_past:
                    yield verb


def _present(grammar: _Grammar, word: str) -> Verb | None:
    return next(_stem(grammar, word, grammar.present, is_past=False), None)


def _past(grammar: _Grammar, word: str, *, is_bare: bool) -> Verb | None:
    """The verb of a past form; without a prefix or an ending it is a noun as well (ساخت, کشت)."""
    endings = grammar.past | {""} if is_bare else grammar.past
    return next(_stem(grammar, word, endings, is_past=True), None)


def _wished(grammar: _Grammar, word: str) -> Verb | None:
    stem = word[:1]
    if stem in grammar.short and word[1:] in grammar.short[stem]:
        return next(_stem(grammar, word, grammar.present, is_past=False), None)
    for verb in _stem(grammar, word, grammar.present | {""}, is_past=False):
        if any(word.startswith(stem) and len(stem) >= grammar.shortest for stem in verb.stems[1:]):
            return verb
    return None


def _verbs(light: tuple[str, ...], others: tuple[str, ...]) -> dict[str, list[Verb]]:
    found: dict[str, list[Verb]] = {}
    for tables, is_light in ((light, True), (others, False)):
        for group in fold("|".join(tables)).split("|"):
            verb = Verb(tuple(group.split()), is_light)
            for stem in dict.fromkeys(verb.stems):
                found.setdefault(stem, []).append(verb)
    return found


def _folded(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in fold(text).split())


@lru_cache(maxsize=1)
def _persian() -> _Grammar:
    return _Grammar(
        verbs=_verbs(fa.LIGHT_VERBS, fa.VERBS),
        past=_folded(fa.PERSONAL_ENDINGS["past"]),
        present=_folded(fa.PERSONAL_ENDINGS["present"]),
        going_on=("نمی", "می"),
        joined=("ب", "ن"),
        short={stem: _folded(endings) for stem, endings in fa.SHORT_STEMS.items()},
        others=_folded(*fa.NO_VERBS),
        shortest=2,
    )


@lru_cache(maxsize=1)
def _romanised() -> _Grammar:
    return _Grammar(
        verbs=_verbs(fa.ROMANISED_LIGHT_VERBS, fa.ROMANISED_VERBS),
        past=_folded(fa.ROMANISED_ENDINGS["past"]),
        present=_folded(fa.ROMANISED_ENDINGS["present"]),
        going_on=("nemi", "mi"),
        joined=("be", "bi", "bo", "na", "ne"),
        short={},
        others=_folded(fa.ROMANISED_NO_VERBS),
        shortest=3,
    )


class StuckWord(NamedTuple):
    """A question word with the copula, a plural or a clitic behind: چیه, کجاست, کدومشون, chandtas."""

    stem: str
    kind: str
    """The key of fa.QUESTIONS."""


def question_word(word: str) -> StuckWord | None:
    """The question word that a folded Persian or romanised word is, if something is stuck to it.

    >>> question_word("کجاس").stem, question_word("kodumeshun").stem
    ('کجا', 'kodum')
    """
    stems, stuck = _stuck() if is_persian(word) else _romanised_stuck()
    for length in range(len(word) - 1, 1, -1):
        if word[:length] in stems and word[length:] in stuck:
            return StuckWord(word[:length], stems[word[:length]])
    return None


_Stuck = tuple[dict[str, str], frozenset[str]]


def _read_stuck(table: Mapping[str, str], stuck: str) -> _Stuck:
    return {stem: kind for kind, spelt in table.items() for stem in fold(spelt).split()}, _folded(stuck)


@lru_cache(maxsize=1)
def _stuck() -> _Stuck:
    return _read_stuck(fa.QUESTION_STEMS, fa.STUCK)


@lru_cache(maxsize=1)
def _romanised_stuck() -> _Stuck:
    return _read_stuck(fa.ROMANISED_QUESTION_STEMS, fa.ROMANISED_STUCK)
