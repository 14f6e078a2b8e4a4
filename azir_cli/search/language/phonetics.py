"""A word in Latin or Persian letters → how it sounds, so that spellings of two scripts can be compared.

A sound is a string of one letter a phoneme: capitals are classes of consonants, `a e i o u` vowels, `A` the long
vowel ا, `w` and `y` the Persian letters و and ی, which may be vowels or consonants, `'` is ع. Its coarse key finds
candidates; `likeness` then checks them.
"""

import itertools
import re
from collections.abc import Sequence

from azir_cli.text.folding import fold
from azir_cli.text.words import is_persian

Sound = str

_PERSIAN = {
    **dict.fromkeys("سصث", "S"),
    **dict.fromkeys("زذضظ", "Z"),
    **dict.fromkeys("تط", "T"),
    **dict.fromkeys("حه", "H"),
    **dict.fromkeys("غق", "Q"),
    **dict(zip("بپجچخدرژشفکگلمن", "BPJCXDRJWFKGLMN", strict=True)),
    **dict(zip("اعوی", "A'wy", strict=True)),
}

# ç, ş and ğ are letters of their own, which folding would lose.
_CEDILLAS = str.maketrans({"ç": "ch", "ş": "sh", "ğ": "gh"})

_LATIN = {
    **dict(zip("bdfghjklmnprstvz", "BDFGHJKLMNPRSTVZ", strict=True)),
    **dict(zip("aeiou", "aeiou", strict=True)),
    **dict(zip("qwy", "QVi", strict=True)),
    **dict(zip(("kh", "gh", "ch", "sh", "zh", "dj", "ph", "th", "ck"), "XQCWJJFTK", strict=True)),
    **dict(zip(("oo", "ou", "ee", "aa"), "uuia", strict=True)),
    **dict(zip(("tsch", "dzh", "sch"), "CJW", strict=True)),
}

# c is k (Caspian) or, before e, i and y, s (Cyprus), j as Azerbaijani writes it, or ç without its cedilla (Neftcala);
# x is kh as in Azerbaijani, or ks; tch is ch (Tchaikovsky), or t and ch (Neftchala).
_SEVERAL = {"c": "KC", "ce": ("Se", "Ce"), "ci": ("Si", "Ci"), "cy": ("Si", "Ci"), "x": ("X", "KS"), "tch": ("C", "TC")}
_MOST_READINGS = 6

# Longest first: kh is one consonant, k and h are two.
_LETTER = re.compile("|".join(sorted((*_LATIN, *_SEVERAL), key=len, reverse=True)))

_COARSE = str.maketrans("XQGCW", "KKKJS")
_VOWELS = frozenset("aeiouAwy'")
_NOT_INNER = str.maketrans("", "", "aeiouAwy'V")

MIN_LIKENESS = {2: 0.93, 3: 0.86}
"""By the letters of the key; short keys collide more often. A key of one letter says nothing."""

LIKENESS = 0.72
"""From four letters on."""

# What it costs to hear one class for another; other pairs cost 1. The pairs are those that the coarse key
# merges, and those that transliterations by way of Russian or Turkish mix up.
_NEAR = {
    **dict.fromkeys(("wo", "wu", "wV", "yi", "Aa", "'a"), 0.0),
    **dict.fromkeys(("ae", "ou", "ye", "'e"), 0.05),
    **dict.fromkeys(("ei", "Ao"), 0.1),
    **dict.fromkeys(("QK", "wa", "wA"), 0.2),
    **dict.fromkeys(("XQ", "XK", "GH", "VF", "NM", "yw", "ya", "yA"), 0.3),
    **dict.fromkeys(("XG", "XH", "GK", "CJ"), 0.4),
    **dict.fromkeys(("QG", "SW"), 0.5),
}
_OTHER_VOWEL = 0.15
# Short vowels are not written in Persian, so a Latin vowel more is cheap; ا, و and ی stand for long ones, which
# every romanisation writes somehow. V is often a vowel elsewhere (Nowruz, Noruz), H often silent.
_MISSING = {
    **dict.fromkeys("aeo", 0.05),
    **dict.fromkeys("iu", 0.08),
    **dict.fromkeys("Awy", 0.3),
    "'": 0.0,
    "V": 0.3,
    "H": 0.4,
}

_WRITTEN_VOWEL = 0.25


def sounds(word: str) -> tuple[Sound, ...]:
    """How a word as written may sound: one reading in Persian letters, perhaps several in Latin ones."""
    if is_persian(word):
        return (_heard_persian(word),)
    letters = _latin_letters(word)
    if all(isinstance(letter, str) and len(letter) == 1 for letter in letters):
        return (_heard_latin("".join(map(str, letters))),)
    readings = itertools.islice(itertools.product(*letters), _MOST_READINGS)
    return tuple(dict.fromkeys(_heard_latin("".join(reading)) for reading in readings))


def _heard_persian(word: str) -> Sound:
    parts = [fold(part) for part in word.split("\u200c")]
    heard = ""
    for part in parts:
        part_heard = "".join(_PERSIAN.get(char, "") for char in part.replace("خوا", "خا"))
        # a final ه is the vowel e (قره‌باغ), but a consonant after ا and و (راه, گروه)
        if part_heard.endswith("H") and len(part_heard) > 1 and part_heard[-2] not in "Aw":
            part_heard = part_heard[:-1] + "e"
        heard += part_heard
    return "a" + heard[1:] if heard[:1] == "'" else heard


def _latin_letters(word: str) -> list[Sequence[str]]:
    """Split a Latin word into its letters, each with the ways to read it."""
    text = fold(word.lower().translate(_CEDILLAS))
    letters = [_LATIN.get(piece) or _SEVERAL[piece] for piece in _LETTER.findall(text)]
    if letters and letters[0] == "G":
        letters[0] = "GH"  # Geidar is Heydar by way of Russian
    return letters


def _heard_latin(sound: str) -> Sound:
    """Doubled letters are one; a final v is f, as in names (Aliyev, Aliyeff, علی‌اف)."""
    heard = "".join(letter for letter, _ in itertools.groupby(sound))
    return f"{heard[:-1]}F" if heard.endswith("V") else heard


def coarse_key(sound: Sound) -> str:
    """The consonants of a sound, near classes merged: equal for spellings of one word, seldom for others."""
    if not sound:
        return ""
    first = "A" if sound[0] in "aeiouAy'" else "V" if sound[0] in "wV" else sound[0]
    inner = sound[1:].translate(_NOT_INNER)
    return (first + inner.removesuffix("H")).replace("NB", "MB").replace("NP", "MP").translate(_COARSE)


def likeness(one: Sound, other: Sound) -> float:
    """How alike two sounds are, 0 to 1: the weighted edit distance over the consonants of the longer one.

    Where both are from Latin letters, which write all vowels, a vowel more or less counts.
    """
    consonants = max(1, *(sum(char not in _VOWELS for char in sound) for sound in (one, other)))
    vowel = _WRITTEN_VOWEL if _writes_vowels(one) and _writes_vowels(other) else 0.0
    return max(0.0, 1 - _distance(one, other, vowel) / consonants)


def is_alike(one: Sound, other: Sound) -> float:
    """The likeness of two sounds with one coarse key if it is enough for its length, else 0."""
    letters = len(coarse_key(one))
    if letters < min(MIN_LIKENESS):
        return 0.0
    alike = likeness(one, other)
    return alike if alike >= MIN_LIKENESS.get(letters, LIKENESS) else 0.0


def _writes_vowels(sound: Sound) -> bool:
    """Whether a sound is from Latin letters, as far as it shows: a Persian word without ا, و and ی does not."""
    return any(char in "aeiou" for char in sound[1:]) and not any(char in "Awy'" for char in sound)


def _distance(one: Sound, other: Sound, vowel: float) -> float:
    """The least sum of costs that turns one sound into the other; `vowel` is the least that a missing one costs."""
    above = [0.0]
    for char in other:
        above.append(above[-1] + _missing(char, vowel))
    for mine in one:
        row = [above[0] + _missing(mine, vowel)]
        for position, theirs in enumerate(other):
            row.append(
                min(
                    above[position] + _instead(mine, theirs),
                    above[position + 1] + _missing(mine, vowel),
                    row[position] + _missing(theirs, vowel),
                )
            )
        above = row
    return above[-1]


def _missing(char: str, vowel: float) -> float:
    return max(vowel, _MISSING.get(char, 1.0)) if char in _VOWELS else _MISSING.get(char, 1.0)


def _instead(one: str, other: str) -> float:
    if one == other:
        return 0.0
    near = _NEAR.get(one + other, _NEAR.get(other + one))
    if near is not None:
        return near
    return _OTHER_VOWEL if one in _VOWELS and other in _VOWELS else 1.0
