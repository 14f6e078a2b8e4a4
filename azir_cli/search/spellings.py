"""Two spellings → whether the search takes one for the other by itself."""

from functools import lru_cache

from azir_cli.search.language.morphology import forms, homophone_key
from azir_cli.search.language.phonetics import coarse_key, is_alike, sounds
from azir_cli.text.words import words

_MOST_KEPT = 10_000


def spellings_of_one(one: str, other: str) -> bool:
    """Whether a query of one name finds the other: each word is the same, a form, a homophone, or sounds alike.

    >>> spellings_of_one("rail roads", "rail road"), spellings_of_one("train", "railway")
    (True, False)
    """
    ours, theirs = _parts(one), _parts(other)
    return len(ours) == len(theirs) and all(map(_is_one, ours, theirs))


@lru_cache(maxsize=_MOST_KEPT)
def _parts(name: str) -> tuple[tuple[str, str], ...]:
    """The words of a name, each folded and as written."""
    return tuple((word.text, name[word.start : word.end]) for word in words(name))


@lru_cache(maxsize=_MOST_KEPT)
def _heard(word: str) -> tuple[tuple[str, str], ...]:
    """How a word as written may sound, each with its coarse key."""
    return tuple((sound, coarse_key(sound)) for sound in sounds(word))


@lru_cache(maxsize=_MOST_KEPT)
def _is_one(one: tuple[str, str], other: tuple[str, str]) -> bool:
    ours, theirs = one[0], other[0]
    if homophone_key(ours) == homophone_key(theirs):
        return True
    if ours[0] == theirs[0] and any(
        form.word == theirs for form in forms(ours, [theirs], lambda word, _: word == theirs)
    ):
        return True
    return any(
        key == other_key and is_alike(sound, like) > 0
        for sound, key in _heard(one[1])
        for like, other_key in _heard(other[1])
    )
