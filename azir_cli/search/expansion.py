"""The terms of a query → what each may mean: looked up, joined with its neighbour, cut in two, or guessed."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.search.index import Index
from azir_cli.search.language.morphology import DERIVED
from azir_cli.search.language.stop_words import STOP_WORDS
from azir_cli.search.lookup import JOINED, SURE_GUESS, How, Meaning, guesses, heard, meanings, split, worth
from azir_cli.search.query import ATTRIBUTE, Term
from azir_cli.text.words import words


class Understood(NamedTuple):
    """A term and the words of the index that it may mean, best first; none for numbers, dates and unknown words."""

    term: Term
    meanings: Sequence[Meaning]


def understand(index: Index, terms: Sequence[Term], *, exact: bool) -> list[Understood]:
    """Look up every word; an unknown one also with its neighbour as one word, as two words, and by guessing."""
    found = [Understood(term, _looked_up(index, term, exact=exact)) for term in _compounded(index, terms)]
    if exact:
        return found
    for position, (one, other) in enumerate(itertools.pairwise(found)):
        joined = _joined(index, one, other)
        if joined:
            found[position : position + 2] = (_with(found[position], joined), _with(other, joined))
    is_alone = sum(not term.is_optional for term in terms) == 1
    return [known for one in found for known in _guessed(index, one, is_alone=is_alone)]


def _compounded(index: Index, terms: Sequence[Term]) -> list[Term]:
    """The terms, the parts of a word that the base writes with ZWNJ as that word: راه آهن is as good as راه‌آهن."""
    found: list[Term] = []
    for term in terms:
        if found and _is_compound(index, found[-1], term):
            one = found.pop()
            parts = (*(one.parts or (one.word,)), *(term.parts or (term.word,)))
            whole = one._replace(raw=f"{one.raw} {term.raw}", word=one.word + term.word, parts=parts, end=term.end)
            found.append(whole._replace(weight=max(one.weight, term.weight)))
        else:
            found.append(term)
    return found


def _is_compound(index: Index, one: Term, other: Term) -> bool:
    if not (one.is_word and other.is_word and one.end == other.place):
        return False
    joined = one.word + other.word
    parts = (*(one.parts or (one.word,)), *(other.parts or (other.word,)))
    return joined in index and [word.parts for word in words(index.as_written(joined))] == [parts]


def _with(one: Understood, more: Sequence[Meaning]) -> Understood:
    return one._replace(meanings=sorted((*one.meanings, *more), key=lambda meaning: -meaning.quality))


def _looked_up(index: Index, term: Term, *, exact: bool) -> list[Meaning]:
    """What is known of a word; where it is known only within longer names, also what it sounds like."""
    if not term.is_word:
        return []
    found = [meaning for word in term.instead or (term.word,) for meaning in meanings(index, word, exact=exact)]
    if exact:
        return found
    if term.before and term.before + term.word in index:
        found.append(Meaning(term.before + term.word, JOINED, How.FORM))
    if found and not any(_is_firm(index, meaning.word) for meaning in found):
        found += heard(index, term.word, term.raw)
    return found


def _is_firm(index: Index, word: str) -> bool:
    """Whether a fact's own texts hold a word, or it is a name by itself."""
    return bool(index.postings(word)) or any(len(index.name(name).words) == 1 for name in index.names_with(word))


def _joined(index: Index, one: Understood, other: Understood) -> list[Meaning]:
    """What two neighbours mean as one word: راه آهن, rah ahan, neft chala."""
    if not (one.term.is_word and other.term.is_word and one.term.end == other.term.place):
        return []
    joined = one.term.word + other.term.word
    if joined in index:
        return [Meaning(joined, JOINED, How.FORM)]
    if one.meanings or other.meanings:
        return []
    return [worth(JOINED, meaning) for meaning in heard(index, joined, one.term.raw + other.term.raw)]


def _guessed(index: Index, one: Understood, *, is_alone: bool) -> list[Understood]:
    """Guess what an unknown word means, unless it is rather two known words without a space.

    A derived word is but another guess: electri is the beginning of electricity rather than a form of electric.
    """
    term = one.term
    if not term.is_word or (one.meanings and one.meanings[0].quality > DERIVED):
        return [one]
    found = [*one.meanings, *guesses(index, term.word, term.raw, is_alone=is_alone)]
    found.sort(key=lambda meaning: -meaning.quality)
    if not found or found[0].quality < SURE_GUESS:
        pieces = [part for part in term.parts if part not in STOP_WORDS] or split(index, term.word)
        if pieces and pieces[0] in index:
            return [_piece(index, term, piece) for piece in pieces]
    return [Understood(term, found)]


def _piece(index: Index, term: Term, piece: str) -> Understood:
    """A part of a word; what is not known behind its first part is not asked for (جنگ‌زده is of جنگ at least)."""
    found = [worth(JOINED, meaning) for meaning in meanings(index, piece)]
    return Understood(term if found else term._replace(weight=ATTRIBUTE), found)
