"""The text of a date, in any of the three languages → tokens: numbers, names, and the words between them."""

import enum
import functools
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from azir_cli.dates.names import MONTHS, SEASONS, WEEKDAYS, Calendar
from azir_cli.text.folding import ZWNJ, fold


class Kind(enum.StrEnum):
    """What a token is; one letter each, so that patterns over tokens are regular expressions."""

    YEAR = "Y"  # four digits, the last ones perhaps x
    NUMBER = "N"  # one or two digits
    LONG = "H"  # three digits: a year only where a calendar is named
    MONTH = "M"
    SEASON = "S"
    DECADE = "D"  # 1990s, 90s, nineties
    DECADE_WORD = "E"  # decade, دهه, illər
    TENS = "W"  # navad, doxsanıncı
    CENTURY_WORD = "C"
    ORDINAL = "O"  # twentieth, XX
    CALENDAR = "K"
    LUNAR = "L"
    APPROXIMATE = "A"
    UNCERTAIN = "P"
    FROM = "F"
    TO = "T"
    AND = "&"
    BEFORE = "B"
    AFTER = "G"
    SINCE_IT = "f"  # behind what it belongs to: -dən
    UNTIL_IT = "u"  # likewise: -dək, qədər
    RELATIVE = "R"  # today, as days from today
    THIS = "b"
    DAY_WORD = "g"  # with THIS before it in "bu gün", today
    DASH = "-"
    SLASH = "/"
    DOT = "."
    NOISE = "_"  # belongs to a date, but says nothing that the rest does not
    LOOSE = "w"  # likewise, but may well mean other things
    UNKNOWN = "!"


DATING = {Kind.YEAR, Kind.LONG, Kind.DECADE, Kind.DECADE_WORD, Kind.CENTURY_WORD, Kind.RELATIVE, Kind.THIS}
"""Without one of these there is no date."""


class Token(NamedTuple):
    """A token, what it stands for, and which words of the text it comes from: `first` to `last`, included."""

    kind: Kind
    number: int
    """Of the month, the day, the season from 0 on, the decade, the century, the days from today."""
    calendar: Calendar | None
    """That of a month's name, or the one in which a decade of two digits is usual."""
    text: str
    """As folded; of a year four digits, the last of them perhaps X."""
    first: int
    last: int


_MONTH_SPELLINGS: Mapping[Calendar, tuple[str, ...]] = {
    "gregorian": (
        "jan yan zhanvie zhanviye جنوری",
        "feb fev fevriye fevrie فبروری",
        "mar mars مارچ",
        "apr avril اپریل",
        "mai می مئی",
        "jun zhuan جون",
        "jul zhuiye ژوییه جولای",
        "aug avq ut agust آگوست",
        "sep sept sen septambr سپتمبر",
        "oct okt oktobr اکتوبر",
        "nov noy novambr نومبر",
        "dec dek desambr دسمبر",
    ),
    "jalali": (
        "",
        "ordibehest ordibehişt",
        "khordaad",
        "",
        "amordad امرداد",
        "sharivar",
        "",
        "",
        "azer",
        "day dei di",
        "",
        "isfand isfənd espand",
    ),
}
"""Beside the names in `datenames`, month by month."""

_SEASON_SPELLINGS = ("bahar", "tabestan", "fall paeez paiz", "zemestan")

_WORDS: tuple[tuple[Kind, int | Calendar | None, str], ...] = (
    (Kind.CALENDAR, "gregorian", "gregorian greg ad ce miladi milady میلادی م"),
    (
        Kind.CALENDAR,
        "jalali",
        "jalali jalaali shamsi khorshidi hijri hejri hicri şəmsi ah sh hsh شمسی خورشیدی هجری جلالی هش ش",
    ),
    (Kind.LUNAR, None, "lunar qamari ghamari qəməri قمری"),
    (
        Kind.APPROXIMATE,
        None,
        "about circa around approximately roughly ca c حدود حدودا تقریبا hodud hodude təxminən təqribən",
    ),
    (Kind.UNCERTAIN, None, "perhaps possibly probably شاید احتمالا shayad ehtemalan ehtimalən bəlkə"),
    (Kind.FROM, None, "from since between از بین میان az beyn beyne"),
    (Kind.TO, None, "to until till upto تا الی ta"),
    (Kind.AND, None, "and و ve və va"),
    (Kind.BEFORE, None, "before قبل پیش pish ghabl qabl əvvəl qabaq"),
    (Kind.AFTER, None, "after onward onwards پس بعد pas bad sonra"),
    (Kind.UNTIL_IT, None, "qədər kimi"),
    (Kind.RELATIVE, 0, "today امروز emruz emrooz bugün"),
    (Kind.RELATIVE, -1, "yesterday دیروز diruz dirooz dünən"),
    (Kind.RELATIVE, 1, "tomorrow فردا farda sabah"),
    (Kind.THIS, None, "bu"),
    (Kind.DAY_WORD, None, "gün"),
    (Kind.DECADE_WORD, "jalali", "دهه دههی dahe dehe"),
    (Kind.DECADE_WORD, "gregorian", "decade illər onillik"),
    (Kind.CENTURY_WORD, None, "century قرن سده qarn sade əsr yüzillik"),
    (Kind.DECADE, 30, "thirties"),
    (Kind.DECADE, 40, "forties"),
    (Kind.DECADE, 50, "fifties"),
    (Kind.DECADE, 60, "sixties"),
    (Kind.DECADE, 70, "seventies"),
    (Kind.DECADE, 80, "eighties"),
    (Kind.DECADE, 90, "nineties"),
    (Kind.TENS, 10, "ده onuncu"),
    (Kind.TENS, 20, "bist بیست"),
    (Kind.TENS, 30, "si سی otuzuncu"),
    (Kind.TENS, 40, "chehel چهل qırxıncı"),
    (Kind.TENS, 50, "panjah پنجاه əllinci"),
    (Kind.TENS, 60, "shast شصت altmışıncı"),
    (Kind.TENS, 70, "haftad هفتاد yetmişinci"),
    (Kind.TENS, 80, "hashtad هشتاد səksəninci"),
    (Kind.TENS, 90, "navad نود doxsanıncı"),
    (Kind.ORDINAL, 13, "thirteenth سیزدهم xiii"),
    (Kind.ORDINAL, 14, "fourteenth چهاردهم xiv"),
    (Kind.ORDINAL, 15, "fifteenth پانزدهم xv"),
    (Kind.ORDINAL, 16, "sixteenth شانزدهم xvi"),
    (Kind.ORDINAL, 17, "seventeenth هفدهم xvii"),
    (Kind.ORDINAL, 18, "eighteenth هجدهم هیجدهم xviii"),
    (Kind.ORDINAL, 19, "nineteenth نوزدهم xix"),
    (Kind.ORDINAL, 20, "twentieth بیستم iyirminci xx"),
    (Kind.ORDINAL, 21, "xxi"),
    (
        Kind.NOISE,
        None,
        ("the of in on year years date il ay tarix bəri etibarən sal ruz mah dar tarikh سال سالهای ماه روز در تاریخ"),
    ),
    (Kind.LOOSE, None, "up e ye به solar mon tue tues wed thu thur thurs fri sat sun"),
    (Kind.DASH, None, "- ‐"),
    (Kind.SLASH, None, "/"),
    (Kind.DOT, None, "."),
    (Kind.TO, None, ".. – — ―"),
    (Kind.APPROXIMATE, None, "~"),
    (Kind.UNCERTAIN, None, "? ؟"),
    (Kind.AND, None, "&"),
)

_DECLINED = "gün il illər ay əsr onillik yüzillik tarix bahar"
"""Takes Azerbaijani endings, beside that language's names of months and seasons."""

_WEEKDAY = "شنبه"
_BEFORE_WEEKDAY = "یک دو سه چهار پنج"
"""Stand before شنبه in the names of the other days, with a space or without."""

_JOINED_TO_MONTHS = ("ماه", "mah", "ی")
"""دی‌ماه, deymah, ژانویه‌ی"""

# Compiled when first met, since most queries hold no date. Folded: ı is i, ə is e, ü is u.
_ENDING = r"""
    (?: (?P<since> (?: [iu]?n | [iu] )? d[ae]n )
      | (?P<until> (?: [iu]n[ae] | y?[ae] )? d[ae]k )
      | [iu]n? | [iu]n[iu]n | y?[ae] | [iu]?n[ae] | (?: [iu]?n )? d[ae] (?: ki )? | l[iu] )
"""
_NUMBER_ENDING = rf"(?: st | nd | rd | th | r?om | ام | (?: [iu]?n )? c[iu] )? [sny]? {_ENDING}?"
_DECADE_ENDING = rf"s | l[ae]r {_ENDING}?"

_PIECE = r"""
      (?P<digits> [0-9]+ )
    | (?P<abbreviation> (?<! [^\W\d_] ) [^\W\d_] (?: \. [^\W\d_] )+ (?! [^\W\d_] ) \.? )  # A.D.
    | (?P<word> [^\W\d_]+ ) (?: -y?e (?! [^\W\d_] ) )?                                     # with its ezafe
    | (?P<dots> \.\. ) \.*
    | [\s,;:!'"«»“”()،؛]+
    | (?P<mark> (?s:.) )
"""

_LONGEST_ENDING = 8
_YEAR_DIGITS = 4
_SIZES = {1: Kind.NUMBER, 2: Kind.NUMBER, 3: Kind.LONG, 4: Kind.YEAR}


class _Meaning(NamedTuple):
    kind: Kind
    number: int = 0
    calendar: Calendar | None = None


@functools.cache
def _vocabulary() -> Mapping[str, _Meaning]:
    """Every known word, folded."""
    known: dict[str, _Meaning] = {}
    for kind, value, spellings in _WORDS:
        meaning = _Meaning(kind, value) if isinstance(value, int) else _Meaning(kind, calendar=value)
        known |= dict.fromkeys(_folded(spellings), meaning)
    for names in WEEKDAYS.values():
        known |= dict.fromkeys(_folded(" ".join(names)), _Meaning(Kind.LOOSE))
    for index, spellings in enumerate(_SEASON_SPELLINGS):
        names = (*(names[index] for names in SEASONS.values()), spellings)
        known |= dict.fromkeys(_folded(" ".join(names)), _Meaning(Kind.SEASON, index))
    for calendar, months in _MONTH_SPELLINGS.items():
        for index, spellings in enumerate(months):
            names = (*(names[index] for names in MONTHS[calendar].values()), spellings)
            known |= dict.fromkeys(_folded(" ".join(names)), _Meaning(Kind.MONTH, index + 1, calendar))
    return known


@functools.cache
def _declined() -> frozenset[str]:
    names = (*MONTHS["gregorian"]["az"], *MONTHS["jalali"]["az"], *SEASONS["az"], _DECLINED)
    return frozenset(_folded(" ".join(names)))


def _folded(spellings: str) -> list[str]:
    return fold(spellings.replace(ZWNJ, "")).split()


def may_date(words: Iterable[str]) -> bool:
    """Whether there can be a date at all: a quick answer for the many queries without one."""
    return any(any(char.isdigit() for char in word) or fold(word).startswith(_dating_words()) for word in words)


@functools.cache
def _dating_words() -> tuple[str, ...]:
    return tuple(word for word, meaning in _vocabulary().items() if meaning.kind in DATING)


def tokens(words: Iterable[str]) -> list[Token]:
    """Split the words of a text into tokens; a word may give several, and a token take several words."""
    found: list[Token] = []
    for index, word in enumerate(words):
        # a comma is no digit group in a date: 25,1991
        folded = fold(word.replace(ZWNJ, "").replace(",", " "))
        for match in re.finditer(_PIECE, folded, re.VERBOSE):
            if match["digits"]:
                found.append(_number(match["digits"], index))
            elif match["abbreviation"]:
                _add(found, match["abbreviation"].replace(".", ""), index)
            elif piece := match["word"] or match["dots"] or match["mark"]:
                _add(found, piece, index)
    return found


def _number(digits: str, index: int) -> Token:
    kind = _SIZES.get(len(digits), Kind.UNKNOWN)
    return Token(kind, int(digits[:_YEAR_DIGITS]), None, digits, index, index)


def _add(found: list[Token], word: str, index: int) -> None:
    """Add the tokens of one word, or make it a part of the number before it."""
    if _end_number(found, word, index):
        return
    if word == _WEEKDAY and found and found[-1].text in _folded(_BEFORE_WEEKDAY):
        found.pop()
    meaning, ending = _look_up(word)
    found.append(Token(*meaning, word, index, index))
    _add_case(found, ending, index)


def _end_number(found: list[Token], word: str, index: int) -> bool:
    """Join an ending to the number before it, after a hyphen or not: 1991-ci, 1990s, 199x, 25th, 2003-dək."""
    at = -2 if found and found[-1].kind is Kind.DASH else -1
    number = found[at] if len(found) >= -at else None
    if number is None or number.kind not in _SIZES.values():
        return False
    ended = number._replace(last=index)
    ending = re.fullmatch(_NUMBER_ENDING, word, re.VERBOSE)
    if set(word) == {"x"} and len(number.text) + len(word) == _YEAR_DIGITS:
        ended = ended._replace(kind=Kind.YEAR, text=number.text + word.upper())
    elif re.fullmatch(_DECADE_ENDING, word, re.VERBOSE):
        ended = ended._replace(kind=Kind.DECADE) if number.number % 10 == 0 else ended
    elif not ending or (number.kind is Kind.NUMBER and _look_up(word)[0].kind is Kind.MONTH):
        return False  # 25 dek is December, 2003-dək is until
    found[at:] = [ended]
    _add_case(found, ending, index)
    return True


def _add_case(found: list[Token], ending: re.Match[str] | None, index: int) -> None:
    """Azerbaijani says since and until by a case."""
    if ending and ending["since"]:
        found.append(Token(Kind.SINCE_IT, 0, None, "", index, index))
    if ending and ending["until"]:
        found.append(Token(Kind.UNTIL_IT, 0, None, "", index, index))


def _look_up(word: str) -> tuple[_Meaning, re.Match[str] | None]:
    """What a word means, and its Azerbaijani ending if it has one."""
    known = _vocabulary()
    if word in known:
        return known[word], None
    for joined in _JOINED_TO_MONTHS:
        month = known.get(word.removesuffix(joined))
        if month and month.kind is Kind.MONTH:
            return month, None
    for cut in range(len(word) - 1, max(len(word) - _LONGEST_ENDING, 2) - 1, -1):
        ending = re.fullmatch(_ENDING, word[cut:], re.VERBOSE)
        if ending and word[:cut] in _declined():
            return known[word[:cut]], ending
    return _Meaning(Kind.UNKNOWN), None
