"""Words that say little, in three languages and romanised: left out of the index and of queries, or not missed."""

from azir_cli.search.language import az, en, fa
from azir_cli.search.language.spoken import verb_of
from azir_cli.text.folding import fold


def folded_words(*texts: str) -> frozenset[str]:
    """The words of some texts, folded."""
    return frozenset(word for text in texts for word in fold(text).split())


STOP_WORDS = folded_words(*en.STOP_WORDS, *fa.STOP_WORDS, *az.STOP_WORDS, *fa.ROMANISED_STOP_WORDS)

ROMANISED = folded_words(*fa.ROMANISED_STOP_WORDS, *fa.ROMANISED_QUESTIONS.values())
"""Short as they are, words of other languages are too near them to be slips of theirs: die of dige."""

LIGHT_WORDS = folded_words(*en.LIGHT_WORDS, *fa.LIGHT_WORDS, *az.LIGHT_WORDS)
"""They help where a fact has them and cost nothing where it has not."""

ATTRIBUTES = folded_words(
    *(words for table in (en.ATTRIBUTES, fa.ATTRIBUTES, az.ATTRIBUTES) for words in table.values()),
)
"""What is asked of a thing rather than the thing; a fact that gives the value need not name it."""


def is_light(word: str) -> bool:
    """Whether a folded word is light: it, or a verb of little meaning in any of its forms, as spoken or as written.

    >>> is_light("going"), is_light("میشه"), is_light("mikonan"), is_light("railway")
    (True, True, True, False)
    """
    return word in LIGHT_WORDS or verb_of(word) is not None
