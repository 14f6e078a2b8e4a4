"""Query expansion: each term with its candidates, looked up, joined with its neighbour, cut in two, or guessed."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.search.index import Index
from azir_cli.search.language.morphology import DERIVED
from azir_cli.search.language.stop_words import STOP_WORDS
from azir_cli.search.lookup import (
    JOINED,
    SURE_GUESS,
    Candidate,
    MatchKind,
    candidates,
    fuzzy_candidates,
    phonetic_candidates,
    scaled,
    split,
)
from azir_cli.search.query import ATTRIBUTE, QueryTerm
from azir_cli.text.words import words


class ExpandedTerm(NamedTuple):
    """A query term with its candidates, best first; none for numbers, dates and unknown words."""

    term: QueryTerm
    candidates: Sequence[Candidate]


def expand(index: Index, terms: Sequence[QueryTerm], *, exact: bool) -> list[ExpandedTerm]:
    """Look up every word; an unknown one also with its neighbour as one word, as two words, and by guessing."""
    found = [ExpandedTerm(term, _looked_up(index, term, exact=exact)) for term in _compounded(index, terms)]
    if exact or not found:
        return found
    joined = [_joined(index, one, other) for one, other in itertools.pairwise(found)]
    found = [_with(one, (*left, *right)) for one, left, right in zip(found, [[], *joined], [*joined, []], strict=True)]
    is_alone = sum(not term.is_optional for term in terms) == 1
    return [known for one in found for known in _guessed(index, one, is_alone=is_alone)]


def _compounded(index: Index, terms: Sequence[QueryTerm]) -> list[QueryTerm]:
    """The terms, the parts of a word that the base writes with ZWNJ as that word: راه آهن is as good as راه‌آهن."""
    found: list[QueryTerm] = []
    for term in terms:
        if found and _is_compound(index, found[-1], term):
            one = found.pop()
            parts = (*(one.parts or (one.word,)), *(term.parts or (term.word,)))
            whole = one._replace(raw=f"{one.raw} {term.raw}", word=one.word + term.word, parts=parts, end=term.end)
            found.append(whole._replace(weight=max(one.weight, term.weight)))
        else:
            found.append(term)
    return found


def _is_compound(index: Index, one: QueryTerm, other: QueryTerm) -> bool:
    if not (one.is_word and other.is_word and one.end == other.place):
        return False
    joined = one.word + other.word
    parts = (*(one.parts or (one.word,)), *(other.parts or (other.word,)))
    return joined in index and [word.parts for word in words(index.as_written(joined))] == [parts]


def _with(one: ExpandedTerm, more: Sequence[Candidate]) -> ExpandedTerm:
    return one._replace(candidates=sorted((*one.candidates, *more), key=lambda candidate: -candidate.quality))


def _looked_up(index: Index, term: QueryTerm, *, exact: bool) -> list[Candidate]:
    """What is known of a word; where it is known only within longer names, also what it sounds like."""
    if not term.is_word:
        return []
    found = [candidate for word in term.instead or (term.word,) for candidate in candidates(index, word, exact=exact)]
    if exact:
        return found
    if term.before and term.before + term.word in index:
        found.append(Candidate(term.before + term.word, JOINED, MatchKind.FORM))
    if found and not any(_is_firm(index, candidate.word) for candidate in found):
        found += phonetic_candidates(index, term.word, term.raw)
    return found


def _is_firm(index: Index, word: str) -> bool:
    """Whether a fact's own texts hold a word, or it is a name by itself."""
    return bool(index.postings(word)) or any(len(index.name(name).words) == 1 for name in index.names_with(word))


def _joined(index: Index, one: ExpandedTerm, other: ExpandedTerm) -> list[Candidate]:
    """What two neighbours mean as one word: راه آهن, rah ahan, neft chala."""
    if not (one.term.is_word and other.term.is_word and one.term.end == other.term.place):
        return []
    joined = one.term.word + other.term.word
    if joined in index:
        return [Candidate(joined, JOINED, MatchKind.FORM)]
    if one.candidates or other.candidates:
        return []
    return [
        scaled(JOINED, candidate) for candidate in phonetic_candidates(index, joined, one.term.raw + other.term.raw)
    ]


def _guessed(index: Index, one: ExpandedTerm, *, is_alone: bool) -> list[ExpandedTerm]:
    """Guess what an unknown word means, unless it is rather two known words without a space.

    A derivation does not stop the fuzzy lookup, the best of both wins: electri is the beginning of electricity
    rather than a form of electric.
    """
    term = one.term
    if not term.is_word or (one.candidates and one.candidates[0].quality > DERIVED):
        return [one]
    found = [*one.candidates, *fuzzy_candidates(index, term.word, term.raw, is_alone=is_alone)]
    found.sort(key=lambda candidate: -candidate.quality)
    if not found or found[0].quality < SURE_GUESS:
        pieces = [part for part in term.parts if part not in STOP_WORDS] or split(index, term.word)
        if pieces and pieces[0] in index:
            return [_piece(index, term, piece) for piece in pieces]
    return [ExpandedTerm(term, found)]


def _piece(index: Index, term: QueryTerm, piece: str) -> ExpandedTerm:
    """A part of a compound; unknown later parts become optional (جنگ‌زده is of جنگ at least)."""
    found = [scaled(JOINED, candidate) for candidate in candidates(index, piece)]
    return ExpandedTerm(term if found else term._replace(weight=ATTRIBUTE), found)
