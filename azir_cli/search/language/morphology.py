"""Two words → whether they are forms of one: endings of English, Azerbaijani and Persian, and irregular forms.

A word is cut into a base and endings of one language; another form has the same base and endings of the same
language. The base must be a known word, or long enough to be no accident.
"""

import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from azir_cli.search.language.endings import azerbaijani
from azir_cli.text.words import is_persian

INFLECTED = 0.95
"""Railways for railway, şirkətləri for şirkət, سفرهای for سفر: the same word."""

DERIVED = 0.88
"""Investment for invested, tourist for tourism: the same stem, below a homophone's .92, which is the same word."""

_SHORTEST_BASE = 3
_LONGEST_ENDING = 16
"""As -ləşdirilməsinin; what is longer is no ending, and would take the patterns long to tell."""
_DERIVING_BASE = 4
"""A known word needs so many letters to derive others from (iran, iranian), an unknown one with telling endings."""

_TELLING_ENDING = 3
"""Two endings of so many letters are no accident behind four: tourist, tourism."""

_SURE_BASE = 5
"""From so many letters on, two words with one base and proper endings are related even if the base is no word."""

_SURE_PERSIAN_BASE = 4
"""Persian writes no short vowels: four letters say as much as five or six Latin ones."""


class Form(NamedTuple):
    """A word of the vocabulary that is a form of the word asked for, and how much that is worth."""

    word: str
    quality: float


# English. Sets of endings that stand behind one base.

_ENGLISH_INFLECTIONS = (
    frozenset(("", "s", "es", "s's")),
    frozenset(("", "s", "es", "ed", "ing", "ings")),
    frozenset(("e", "es", "ed", "ing", "ings", "d")),
    frozenset(("y", "ies", "ied", "ying")),
    frozenset(("ise", "ises", "ised", "ising", "ize", "izes", "ized", "izing")),
    frozenset(("isation", "isations", "ization", "izations")),
    frozenset(("our", "ours", "oured", "or", "ors", "ored")),
    frozenset(("re", "res", "er", "ers")),
    frozenset(("me", "mes", "", "s")),
)
_ENGLISH_DERIVATIONS = frozenset(
    [
        *("", "s", "e", "es", "ed", "ing", "ings", "y", "ies", "ied", "er", "ers", "or", "ors", "ly"),
        *("ion", "ions", "ation", "ations", "ition", "itions", "ment", "ments", "al", "ial", "ical", "ic", "ics"),
        *("ary", "ity", "ive", "ism", "ist", "ists", "ian", "ians", "i", "is", "ance", "ence", "ent", "ant"),
        *("ise", "ised", "ising", "isation", "ize", "ized", "izing", "ization", "sed", "zed", "tion", "se", "ze"),
        *("ern", "man", "men"),
    ]
)
_OF_E, _OF_Y = frozenset(("e", "es", "ed")), frozenset(("y", "ies", "ied"))
_ENGLISH = frozenset().union(*_ENGLISH_INFLECTIONS, _ENGLISH_DERIVATIONS)

_IRREGULAR = (
    *("build built", "lead led", "meet met", "sell sold", "buy bought", "hold held", "make made", "pay paid"),
    *("take took taken", "give gave given", "begin began begun", "grow grew grown growth", "say said"),
    *("go went gone", "come came", "bring brought", "speak spoke spoken", "see saw seen", "find found"),
    *("keep kept", "leave left", "rise rose risen", "fall fell fallen", "run ran", "win won", "lose lost loss"),
    *("man men", "woman women", "child children", "person people", "rail rails", "choose chose chosen"),
    *("سند اسناد", "رییس روسا", "رابطه روابط", "منطقه مناطق", "مجلس مجالس", "مرکز مراکز", "دفتر دفاتر"),
    *("تاجر تجار", "هدف اهداف", "عضو اعضا", "وزیر وزرا", "سفیر سفرا", "مرض امراض", "طبیب اطبا", "کتاب کتب"),
    *("مدرسه مدارس", "دولت دول", "ملت ملل", "فرد افراد", "شخص اشخاص", "شریک شرکا", "اثر اثار", "علم علوم"),
    *("منبع منابع", "مشکل مشکلات", "مسیله مسایل", "شرط شرایط", "اصل اصول", "حق حقوق", "جزییات جزء", "تبعه اتباع"),
    *("مسوول مسوولان مسولان", "رسم مراسم", "برنامه برنامهها", "قوم اقوام", "دین ادیان", "مذهب مذاهب", "کالا کالاها"),
)


@lru_cache(maxsize=1)
def _irregular() -> Mapping[str, tuple[str, ...]]:
    groups = [tuple(group.split()) for group in _IRREGULAR]
    return {word: group for group in groups for word in group}


_PARTICIPLES = ("an", "en")

# Persian, folded and joined (کارخانهها for کارخانه‌ها). Never bare ان behind three letters: تهران, ایران.

_PERSIAN_PLAIN = frozenset(
    [
        *("", "ها", "های", "هایی", "هایش", "هایشان", "هایمان", "ی", "ای", "یی", "تر", "ترین", "ترینها"),
        *("شان", "مان", "یها", "یهای", "ایها", "ست", "است"),
    ]
)
_PERSIAN_AFTER_FOUR = frozenset(
    ["م", "ش", "ت", "ن", "ه", "ند", "اند", "هاند", "ان", "انه", "یان", "گان", "گی", "ات", "جات", "کننده", "یم"]
)
_PERSIAN = _PERSIAN_PLAIN | _PERSIAN_AFTER_FOUR


IsKnown = Callable[[str, str], bool]
"""Whether a folded word is in the vocabulary, and in the language of this code."""


def forms(word: str, vocabulary: Sequence[str], is_known: IsKnown) -> list[Form]:
    """The other forms of a folded word in a sorted vocabulary."""
    found: dict[str, float] = {}
    for form in _all_forms(word, vocabulary, is_known):
        if form.word != word and form.quality > found.get(form.word, 0):
            found[form.word] = form.quality
    return [Form(other, quality) for other, quality in found.items()]


def _all_forms(word: str, vocabulary: Sequence[str], is_known: IsKnown) -> Iterator[Form]:
    language = "fa" if is_persian(word) else "en"
    for other in _irregular().get(word, ()):
        if is_known(other, language):
            yield Form(other, INFLECTED)
    if language == "fa":
        yield from _persian_forms(word, vocabulary, is_known)
    elif word.isalpha():
        for length in _base_lengths(word):
            yield from _english_forms(word, length, vocabulary, is_known)
            yield from _azerbaijani_forms(word, length, vocabulary, is_known)
        yield from _softened_forms(word, vocabulary, is_known)


def _base_lengths(word: str) -> Iterable[int]:
    return range(len(word), max(_SHORTEST_BASE, len(word) - _LONGEST_ENDING) - 1, -1)


def with_prefix(prefix: str, vocabulary: Sequence[str]) -> Sequence[str]:
    """The words of a sorted vocabulary that begin so."""
    start = bisect.bisect_left(vocabulary, prefix)
    return vocabulary[start : bisect.bisect_right(vocabulary, prefix + "\U0010ffff", start)]


def _english_forms(word: str, length: int, vocabulary: Sequence[str], is_known: IsKnown) -> Iterator[Form]:
    """The English words that share the first letters of a word, both with proper endings behind."""
    base, ending = word[:length], _undoubled(word, length)
    is_word = is_known(base, "en")
    if ending not in _ENGLISH or not (is_word or length >= _DERIVING_BASE):
        return
    for other in with_prefix(base, vocabulary):
        rest = _undoubled(other, length)
        is_sure = length >= _SURE_BASE or (length >= _DERIVING_BASE and min(len(ending), len(rest)) >= _TELLING_ENDING)
        quality = _english_quality(ending, rest)
        is_related = is_sure or is_word or (ending == "" and quality == INFLECTED)
        is_derivable = is_sure or length >= _DERIVING_BASE
        if quality and is_related and (quality == INFLECTED or is_derivable) and is_known(other, "en"):
            yield Form(other, quality)


def _undoubled(word: str, length: int) -> str:
    """The ending behind the base; of shipping, where the base is ship, it is ing."""
    ending = word[length:]
    return ending[1:] if ending[:1] == word[length - 1] and ending[1:] in ("ing", "ed") else ending


def _english_quality(one: str, other: str) -> float:
    """What it is worth that two words have one base and these endings; 0 where that says nothing."""
    if any(one in endings and other in endings for endings in _ENGLISH_INFLECTIONS):
        return INFLECTED
    endings = {one, other}
    # what ends in e is derived neither from what ends in y nor from what ends there: police, policy; plane, plan
    if endings & _OF_E and endings & {"", *_OF_Y}:
        return 0.0
    return DERIVED if endings <= _ENGLISH_DERIVATIONS else 0.0


def _azerbaijani_forms(word: str, length: int, vocabulary: Sequence[str], is_known: IsKnown) -> Iterator[Form]:
    base, ending = word[:length], word[length:]
    is_word = is_known(base, "az")
    if not (is_word or length >= _DERIVING_BASE):
        return
    others = [other for other in with_prefix(base, vocabulary) if is_known(other, "az")]
    if not others or not azerbaijani(base, ending):
        return
    for other in others:
        rest = other[length:]
        is_sure = length >= _SURE_BASE or (length >= _DERIVING_BASE and min(len(ending), len(rest)) > 1)
        if not (is_word or is_sure):
            continue
        # -an and -en behind three or four letters are too often part of the word
        is_participle = rest in _PARTICIPLES or ending in _PARTICIPLES
        if is_participle and not is_sure:
            continue
        if azerbaijani(base, rest):
            yield Form(other, INFLECTED)


def _softened_forms(word: str, vocabulary: Sequence[str], is_known: IsKnown) -> Iterator[Form]:
    """Forms where k or q at the end softens before a vowel: müstəqillik, müstəqilliyini; torpaq, torpağı."""
    soft, hard = {"k": "y", "q": "g"}, {"y": "k", "g": "q"}
    if word[-1:] in soft:
        for other in with_prefix(word[:-1] + soft[word[-1]], vocabulary):
            if _is_vowel_ending(word, other[len(word) :]) and is_known(other, "az"):
                yield Form(other, INFLECTED)
    for length in _base_lengths(word):
        if (
            length == _SHORTEST_BASE
            or word[length - 1] not in hard
            or not _is_vowel_ending(word[:length], word[length:])
        ):
            continue
        base = word[: length - 1] + hard[word[length - 1]]
        if not is_known(base, "az"):
            continue
        for other in with_prefix(base, vocabulary):
            if azerbaijani(base, other[length:]) and is_known(other, "az"):
                yield Form(other, INFLECTED)


def _is_vowel_ending(base: str, ending: str) -> bool:
    return ending[:1] in ("a", "e", "i", "u") and bool(azerbaijani(base, ending))


def _persian_forms(word: str, vocabulary: Sequence[str], is_known: IsKnown) -> Iterator[Form]:
    for length in _base_lengths(word):
        base, ending = word[:length], word[length:]
        is_sure = length >= _SURE_PERSIAN_BASE
        is_word = is_known(base, "fa")
        endings = _PERSIAN if is_sure else _PERSIAN_PLAIN
        if ending not in endings or not (is_sure or is_word):
            continue
        for other in with_prefix(base, vocabulary):
            # the lighter endings only behind a word (سلام is no form of سلامت), or in place of one another
            rest = other[length:]
            is_plain = ending in _PERSIAN_PLAIN and rest in _PERSIAN_PLAIN
            if rest in endings and (is_plain or is_word or (ending and rest)):
                yield Form(other, INFLECTED)


_HOMOPHONES = str.maketrans("صثذضظطحغع", "سسزززتهقا")


def homophone_key(word: str) -> str:
    """A folded word with each class of Persian letters that sound alike (س ص ث, ز ذ ض ظ, …) written as one."""
    return word.translate(_HOMOPHONES)
