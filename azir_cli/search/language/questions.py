"""The words of a query → the kind of answer asked for, and the words left to search for.

A question is known by phrases (when, چه زمانی, nə vaxt), by a determiner with a noun behind it (which cities, hansı
şəhərlər, کدوم شهرا), by a quantifier with a unit (how many kilometres, چند ساعت), or by what-is with an attribute (what
is the length). Plurals, cases, spoken and careless forms are those of the tables.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.search.language import az, en, fa
from azir_cli.search.language.attributes import Asked, Attribute, Kind, attribute, read_kind
from azir_cli.search.language.endings import entry_of
from azir_cli.search.language.question_phrases import (
    DETERMINERS,
    QUANTIFIERS,
    naming_nouns,
    nouns,
    phrases,
    stems,
    units,
)
from azir_cli.search.language.spoken import question_word, verb_of
from azir_cli.search.language.stop_words import STOP_WORDS, folded_words
from azir_cli.search.language.units import UNITS_BY_NAME, Measure, measures_of
from azir_cli.text.folding import fold
from azir_cli.text.words import is_persian

__all__ = ["QUESTION_WORDS", "REASONS", "Asked", "Question", "read_question"]


class Question(NamedTuple):
    """A query as a question: the kinds of answer asked for, and which words only ask."""

    kinds: tuple[Kind, ...]
    """In the order of the words; two for where and when, or for کی, which is when and who."""
    asking: frozenset[int]
    """The places of words that only ask, which are not searched for."""
    naming: frozenset[int]
    """The places of words that name the kind of answer: companies of which companies, hours of how many hours."""
    counted: int | None
    """The place of the word that how many, چند or neçə counts."""

    @property
    def asked(self) -> Asked | None:
        """The kind of answer asked for first."""
        return self.kinds[0].asked if self.kinds else None

    @property
    def measures(self) -> frozenset[Measure]:
        """The measures that an amount must have to be an answer; none if any will do."""
        return self.kinds[0].measures if self.kinds else frozenset()

    @property
    def types(self) -> frozenset[str]:
        """The types that an entity must have to be an answer; none if those of the kind will do."""
        return self.kinds[0].types if self.kinds else frozenset()


REASONS = tuple(fold(f"{en.REASON_WORDS} {fa.REASON_WORDS} {az.REASON_WORDS}").split())
"""The words that tell a reason, looked for where a question asks for one."""

_LONGEST = 5
_LOOK_AHEAD = 2
"""Words between a determiner and its noun, without stop words: which two Iranian companies."""

QUESTION_WORDS = frozenset(phrase[0] for phrase in phrases() if len(phrase) == 1) | folded_words("many much often long")
"""Words that ask by themselves, or make others ask."""

_MISSPELT: Mapping[str, str] = {fold(slip): word for word, slips in en.MISSPELT.items() for slip in slips.split()}

_BETWEEN = folded_words("of the one other two three یک یکی از این دیگر دو سه bu iki üç digər yek az")
"""Stop words that may stand between a determiner and its noun."""

_WHAT_IS = folded_words("what whats چیست چیه چی چه چقدر چقده chist chie chi nədir nedi")
_WHO = folded_words(fa.WHO)
_KEY, _KEY_ROMANISED = fold("کی"), "key"
_ROMANISED = folded_words(*fa.ROMANISED_STOP_WORDS) - folded_words(*en.STOP_WORDS, *az.STOP_WORDS)
_NECE, _NECE_RAW = "nece", "necə"
_VERB_ENDINGS = tuple(fold(" ".join(az.VERB_ENDINGS)).split())
_COUNTED = {word: ("az", word) for word in fold(az.COUNTED).split()}
_YEAR_DIGITS = 4


def read_question(words: Sequence[str], raws: Sequence[str] = ()) -> Question:
    """Find the question words among folded words, the longest phrase first; `raws` are the words as typed.

    >>> read_question(["which", "cities"]).types, read_question(["چند", "ساعته"]).asked
    (frozenset({'city'}), <Asked.AMOUNT: 'amount'>)
    """
    return _Reader(words, raws).read()


class _Reader:
    """One pass over the words of a query."""

    def __init__(self, words: Sequence[str], raws: Sequence[str]) -> None:
        self.words = [_MISSPELT.get(str(word), str(word)) for word in words]
        self.raws = raws
        self.kinds: list[Kind] = []
        self.asking: set[int] = set()
        self.naming: set[int] = set()
        self.counted: int | None = None

    def read(self) -> Question:
        place = 0
        while place < len(self.words):
            found = self._phrase(place)
            if found:
                kind, end = found
                self.asking.update(range(place, end))
                self._take(kind, place, end)
                place = end
            else:
                place += 1
        self._add_attribute()
        return Question(tuple(self.kinds), frozenset(self.asking), frozenset(self.naming), self.counted)

    def _phrase(self, place: int) -> tuple[Kind, int] | None:
        if self.words[place] == _KEY_ROMANISED and not self._is_romanised():
            return None
        known = phrases()
        for length in range(min(_LONGEST, len(self.words) - place), 0, -1):
            words = self.words[place : place + length]
            kind = known.get(tuple(words), known.get((*words[:-1], _without_copula(words[-1]))))
            if kind is not None:
                return self._resolved(kind, place, place + length), place + length
        stuck = question_word(self.words[place]) or _with_case(self.words[place])
        return (read_kind(stuck[1]), place + 1) if stuck else None

    def _is_romanised(self) -> bool:
        """Whether a word that only romanised Persian has says that key is کی."""
        return any(word in _ROMANISED or (verb_of(word) and not is_persian(word)) for word in self.words)

    def _resolved(self, kind: Kind, place: int, end: int) -> Kind:
        """The kind of a word that has two: necə and neçə, which fold to one."""
        is_nece = self.words[place:end] == [_NECE]
        return Kind(None) if is_nece and self._is_how(place) else kind

    def _is_how(self, place: int) -> bool:
        raw = self.raws[place].casefold() if place < len(self.raws) else _NECE
        if raw != _NECE:
            return raw == _NECE_RAW
        behind = self.words[place + 1] if place + 1 < len(self.words) else ""
        if behind in UNITS_BY_NAME or entry_of(behind, _COUNTED):
            return False
        return not behind or behind.endswith(_VERB_ENDINGS)

    def _take(self, kind: Kind, place: int, end: int) -> None:
        """Note a kind of answer, and what the words behind the phrase say of it."""
        asked = self.words[place:end]
        if asked in ([_KEY], [_KEY_ROMANISED]):
            self.kinds += self._when_or_who(place)
        elif tuple(asked) in QUANTIFIERS:
            self.kinds.append(self._quantified(kind, end))
        elif kind.asked:
            self.kinds.append(kind)
        elif len(asked) == 1 and asked[0] in DETERMINERS:
            self.kinds += self._determined(end)

    def _when_or_who(self, place: int) -> list[Kind]:
        """Of Persian کی: who behind a preposition, or where the date is said; else when, or perhaps who."""
        before = self.words[place - 1] if place else ""
        is_dated = any(word.isdecimal() and len(word) == _YEAR_DIGITS for word in self.words)
        kinds = [Kind(Asked.DATE), Kind(Asked.PERSON)]
        if is_dated:
            return [Kind(Asked.PERSON)]
        return kinds[::-1] if before in _WHO else kinds

    def _quantified(self, kind: Kind, end: int) -> Kind:
        """How many, with the unit or thing counted."""
        if end >= len(self.words):
            return kind
        word = self.words[end]
        unit = entry_of(word, units())
        measures = measures_of(unit[1]) if unit else frozenset()
        if measures and measures != {Measure.COUNT}:
            self.naming.add(end)
            return Kind(Asked.AMOUNT, measures)
        known = attribute(word)
        if known and known.kind.asked is Asked.AMOUNT and known.kind.measures:
            return known.kind
        if word not in STOP_WORDS and end not in self.asking:
            self.counted = end
        return kind

    def _determined(self, end: int) -> list[Kind]:
        """The kind of the noun behind a determiner: which years, in which two Iranian cities."""
        passed = 0
        for place in range(end, len(self.words)):
            word = self.words[place]
            noun, named = entry_of(word, nouns()), entry_of(word, naming_nouns())
            if noun:
                self.asking.add(place)
                return [noun[1]]
            if named:
                self.naming.add(place)
                return [named[1]]
            passed += word not in _BETWEEN
            if passed > _LOOK_AHEAD or (word in STOP_WORDS and word not in _BETWEEN):
                return []
        return []

    def _add_attribute(self) -> None:
        """Let an attribute say what is asked (what is the length), or which measure (how much is the cost)."""
        known = [(place, found) for place, word in self._free() if (found := attribute(word)) and found.kind.asked]
        if not known or not self.asking:
            return
        if not self.kinds:
            place = self._of_what_is(known)
            if place is not None:
                self.kinds.append(dict(known)[place].kind)
        elif self.kinds[0].asked is Asked.AMOUNT:
            self.kinds[0] = _narrowed(self.kinds[0], [found for _, found in known])

    def _free(self) -> Iterator[tuple[int, str]]:
        return ((place, word) for place, word in enumerate(self.words) if place not in self.asking)

    def _of_what_is(self, known: Sequence[tuple[int, Attribute]]) -> int | None:
        """The attribute beside what-is: what is the length; uzunluğu nədir; طول خط چیست."""
        what = min((place for place in self.asking if self.words[place] in _WHAT_IS), default=None)
        if what is None:
            return None
        behind = next((place for place, word in self._free() if place > what and word not in STOP_WORDS), None)
        if behind in dict(known):
            return behind
        before = [place for place, word in self._free() if place < what and word not in STOP_WORDS]
        return next((place for place in (*before[:1], *before[-1:]) if place in dict(known)), None)


def _narrowed(kind: Kind, attributes: Sequence[Attribute]) -> Kind:
    """An amount with the measures of the attribute that is asked for; of how long only the length of a length."""
    for known in attributes:
        if known.kind.asked is Asked.AMOUNT and known.kind.measures:
            both = kind.measures & known.kind.measures
            if both or not kind.measures:
                return kind._replace(measures=both or known.kind.measures)
    return kind


def _without_copula(word: str) -> str:
    """An Azerbaijani word without -dir behind: nə qədərdir."""
    return word[:-3] if word.endswith(("dir", "dur")) else word


_NO_CASE = folded_words("nər nəyər nin nən kimi hardan nəyin")


def _with_case(word: str) -> tuple[str, str] | None:
    """The Azerbaijani question word in a case, plural, possessive or with a copula: kimdir, haradan, neçəsi."""
    return None if word in _NO_CASE else entry_of(word, stems())
