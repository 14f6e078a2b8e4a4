"""A word of a query → its candidates: the words of the index that it may stand for, each with kind and quality."""

import enum
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from azir_cli.search.index import Index
from azir_cli.search.language import morphology
from azir_cli.search.language.stop_words import LIGHT_WORDS
from azir_cli.text.words import is_persian


class MatchKind(enum.StrEnum):
    """How a query term matches what the base holds."""

    EXACT = "exact"
    FORM = "form"
    PREFIX = "prefix"
    TYPO = "typo"
    SOUND = "sound"
    NUMBER = "number"
    DATE = "date"


class Candidate(NamedTuple):
    """A word of the index that a word of the query may stand for; `quality` is 1 for the word itself, 0 for nothing."""

    word: str
    quality: float
    how: MatchKind


HOMOPHONE = 0.92
JOINED = 0.95
"""Neighbours written as one word, or one word written as two, as much as an ending."""

# A prefix says the less the more is missing; its best, .9, is below a form or a homophone.
_PREFIX_BASE, _PREFIX_SHARE = 0.6, 0.3
_SHORTEST_PREFIX = {True: 3, False: 4}
"""For Persian words, which write no short vowels, and for others."""
_TEXT_PREFIX_SHARE = 0.6
_CLEAR_PREFIX = 0.78
"""For a prefix whose completions all belong to the same facts: above what one word needs to be an answer."""
_CLEAR_SHARE = 0.4
_SAME_FACTS = 0.6

_COMMON_PREFIX = 0.92
"""For words that name nothing: exam is not example."""

_ONE_EDIT_FROM, _TWO_EDITS_FROM = 4, 8
"""Below four letters any two words are near."""
_TYPO_COST = 1.1
_OTHER_INITIAL = 0.03
"""People seldom mistype the first letter."""
_TEXT_TYPO_LENGTH = 6

_WEAK_SOUND = 0.8
"""For two consonants (bad, بعد), and for words that name nothing (forest, فرصت): by itself that is no answer."""
_SOUND_BEST, _SOUND_BASE, _SOUND_SHARE = 0.92, 0.55, 0.45

_SHORTEST_PIECE, _LONGEST_SPLIT = 3, 40
"""Shorter pieces are in too many words; no two words together are longer."""

_LONGEST_WORD = 60
"""Longer words are matched exactly only, which bounds the cost of a guess."""

SURE_GUESS = 0.85
"""From here on a guess is better than to take a word for two."""

_MOST = 24
_NEAR_BEST = 0.15
_LEAST = 0.65
"""Guesses much worse than the best guess are dropped, and those that are bad by themselves."""


def candidates(index: Index, word: str, *, exact: bool = False) -> list[Candidate]:
    """The candidates of a folded word where nothing is guessed, best first: it and its forms, else a homophone."""
    if exact or len(word) > _LONGEST_WORD:
        return [Candidate(word, 1.0, MatchKind.EXACT)] if word in index else []
    return _known(index, word) or _homophones(index, word)


def scaled(share: float, candidate: Candidate) -> Candidate:
    """The candidate at a share of its quality."""
    return candidate._replace(quality=candidate.quality * share)


def _known(index: Index, word: str) -> list[Candidate]:
    found = [Candidate(word, 1.0, MatchKind.EXACT)] if word in index else []
    found += [Candidate(*form, MatchKind.FORM) for form in morphology.forms(word, index.vocabulary, index.is_in)]
    return sorted(found, key=_order)[:_MOST]


def _homophones(index: Index, word: str) -> list[Candidate]:
    if not is_persian(word):
        return []
    same = index.homophones(word)
    return [Candidate(other, HOMOPHONE, MatchKind.FORM) for other in same]


def fuzzy_candidates(index: Index, word: str, raw: str, *, is_alone: bool) -> list[Candidate]:
    """Guesses at an unknown word: the beginning of a word, a typo, another script or romanisation.

    `raw` is the word as typed. Of a word that is alone, less of a beginning is enough.
    """
    if len(word) > _LONGEST_WORD:
        return []
    best: dict[str, Candidate] = {}
    for candidate in (
        *_prefixes(index, word, is_alone=is_alone),
        *_typos(index, word),
        *phonetic_candidates(index, word, raw),
    ):
        if candidate.word in LIGHT_WORDS:
            continue
        if candidate.word not in best or candidate.quality > best[candidate.word].quality:
            best[candidate.word] = candidate
    found = sorted(best.values(), key=_order)[:_MOST]
    return [candidate for candidate in found if candidate.quality >= max(_LEAST, found[0].quality - _NEAR_BEST)]


def _order(candidate: Candidate) -> tuple[float, str]:
    return -candidate.quality, candidate.word


def _prefixes(index: Index, word: str, *, is_alone: bool) -> Iterator[Candidate]:
    if len(word) < _SHORTEST_PREFIX[is_persian(word)]:
        return
    is_short = len(word) < _SHORTEST_PREFIX[False]
    longer = [
        other
        for other in morphology.with_prefix(word, index.vocabulary)
        if (other in index.headwords and (index.is_in_name(other) or not is_short))
        or len(word) >= _TEXT_PREFIX_SHARE * len(other)
    ]
    clear = _CLEAR_PREFIX if is_alone and _is_clear(index, longer) else 0.0
    for other in longer:
        share = len(word) / len(other)
        quality = max(_PREFIX_BASE + _PREFIX_SHARE * share, clear if share >= _CLEAR_SHARE else 0)
        yield Candidate(other, quality * (1 if index.is_in_name(other) else _COMMON_PREFIX), MatchKind.PREFIX)


def _is_clear(index: Index, words: Sequence[str]) -> bool:
    """Whether words lead to the same facts, as parliament and parlament do: every fact speaks all languages."""
    facts = [facts for word in words if (facts := index.postings(word).keys())]
    return bool(facts) and max(map(len, facts)) >= _SAME_FACTS * len(set().union(*facts))


def _typos(index: Index, word: str) -> Iterator[Candidate]:
    budget = _typo_budget(len(word))
    if not budget or not word.isalpha():
        return
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    for length in range(len(word) - budget, len(word) + budget + 1):
        words = index.by_length.get(length, ())
        near = process.extract_iter(word, words, scorer=OSA.distance, processor=None, score_cutoff=budget)
        for other, distance, _ in near:
            is_forgiven = distance == 1 and len(word) >= _TEXT_TYPO_LENGTH
            if is_forgiven or other in index.headwords:
                cost = _TYPO_COST * distance / max(len(word), length)
                yield Candidate(other, 1 - cost - _OTHER_INITIAL * (word[0] != other[0]), MatchKind.TYPO)


def _typo_budget(length: int) -> int:
    if length < _ONE_EDIT_FROM:
        return 0
    return 1 if length < _TWO_EDITS_FROM else 2


def phonetic_candidates(index: Index, word: str, raw: str) -> Iterator[Candidate]:
    """Headwords in Persian letters that sound like a Latin word, and names of people and places in any spelling.

    A query in Persian letters uses sound only for names in Latin letters.
    """
    if len(word) > _LONGEST_WORD:
        return
    from azir_cli.search.language.phonetics import MIN_LIKENESS, coarse_key, is_alike, sounds

    from_persian = is_persian(word)
    for sound in sounds(raw):
        for other in index.heard(coarse_key(sound)):
            if from_persian and is_persian(other):
                continue
            if (from_persian or not is_persian(other)) and not _may_be_name(index, sound, other):
                continue
            alike = max(is_alike(sound, theirs) for theirs in sounds(index.as_written(other)))
            if alike:
                quality = _SOUND_BEST * (_SOUND_BASE + _SOUND_SHARE * alike)
                is_weak = len(coarse_key(sound)) <= min(MIN_LIKENESS) or not index.is_in_name(other)
                yield Candidate(other, quality * (_WEAK_SOUND if is_weak else 1), MatchKind.SOUND)


def _may_be_name(index: Index, sound: str, other: str) -> bool:
    """Whether a word may be another spelling of a name; two consonants are too few to tell."""
    from azir_cli.search.language.phonetics import MIN_LIKENESS, coarse_key

    return len(coarse_key(sound)) > min(MIN_LIKENESS) and index.is_proper_name(other)


def split(index: Index, word: str) -> Sequence[str]:
    """Cut an unknown word into two known ones (medicaltourism, کمیتهامداد): the most even cut."""
    if len(word) > _LONGEST_SPLIT:
        return ()
    cuts = range(_SHORTEST_PIECE, len(word) - _SHORTEST_PIECE + 1)
    known = [
        cut
        for cut in cuts
        if any(index.is_in(word[:cut], code) and index.is_in(word[cut:], code) for code in index.languages)
    ]
    if not known:
        return ()
    best = min(known, key=lambda cut: abs(2 * cut - len(word)))
    return word[:best], word[best:]
