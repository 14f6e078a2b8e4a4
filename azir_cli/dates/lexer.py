"""The text of a date, in any of the three languages → tokens: numbers, names, and the words between them."""

import enum
import functools
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from azir_cli.dates.names import MONTHS, SEASONS, WEEKDAYS, Calendar
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold


class TokenKind(enum.StrEnum):
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


DATING = {
    TokenKind.YEAR,
    TokenKind.LONG,
    TokenKind.DECADE,
    TokenKind.DECADE_WORD,
    TokenKind.CENTURY_WORD,
    TokenKind.RELATIVE,
    TokenKind.THIS,
}
"""Without one of these there is no date."""


class Token(NamedTuple):
    """A token, what it stands for, and which words of the text it comes from: `first` to `last`, included."""

    kind: TokenKind
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

_WORDS: tuple[tuple[TokenKind, int | Calendar | None, str], ...] = (
    (TokenKind.CALENDAR, "gregorian", "gregorian greg ad ce miladi milady میلادی م"),
    (
        TokenKind.CALENDAR,
        "jalali",
        "jalali jalaali shamsi khorshidi hijri hejri hicri şəmsi ah sh hsh شمسی خورشیدی هجری جلالی هش ش",
    ),
    (TokenKind.LUNAR, None, "lunar qamari ghamari qəməri قمری"),
    (
        TokenKind.APPROXIMATE,
        None,
        "about circa around approximately roughly ca c حدود حدودا تقریبا hodud hodude təxminən təqribən",
    ),
    (TokenKind.UNCERTAIN, None, "perhaps possibly probably شاید احتمالا shayad ehtemalan ehtimalən bəlkə"),
    (TokenKind.FROM, None, "from since between از بین میان az beyn beyne"),
    (TokenKind.TO, None, "to until till upto تا الی ta"),
    (TokenKind.AND, None, "and و ve və va"),
    (TokenKind.BEFORE, None, "before قبل پیش pish ghabl qabl əvvəl qabaq"),
    (TokenKind.AFTER, None, "after onward onwards پس بعد pas bad sonra"),
    (TokenKind.UNTIL_IT, None, "qədər kimi"),
    (TokenKind.RELATIVE, 0, "today امروز emruz emrooz bugün"),
    (TokenKind.RELATIVE, -1, "yesterday دیروز diruz dirooz dünən"),
    (TokenKind.RELATIVE, 1, "tomorrow فردا farda sabah"),
    (TokenKind.THIS, None, "bu"),
    (TokenKind.DAY_WORD, None, "gün"),
    (TokenKind.DECADE_WORD, "jalali", "دهه دههی dahe dehe"),
    (TokenKind.DECADE_WORD, "gregorian", "decade illər onillik"),
    (TokenKind.CENTURY_WORD, None, "century قرن سده qarn sade əsr yüzillik"),
    (TokenKind.DECADE, 30, "thirties"),
    (TokenKind.DECADE, 40, "forties"),
    (TokenKind.DECADE, 50, "fifties"),
    (TokenKind.DECADE, 60, "sixties"),
    (TokenKind.DECADE, 70, "seventies"),
    (TokenKind.DECADE, 80, "eighties"),
    (TokenKind.DECADE, 90, "nineties"),
    (TokenKind.TENS, 10, "ده onuncu"),
    (TokenKind.TENS, 20, "bist بیست"),
    (TokenKind.TENS, 30, "si سی otuzuncu"),
    (TokenKind.TENS, 40, "chehel چهل qırxıncı"),
    (TokenKind.TENS, 50, "panjah پنجاه əllinci"),
    (TokenKind.TENS, 60, "shast شصت altmışıncı"),
    (TokenKind.TENS, 70, "haftad هفتاد yetmişinci"),
    (TokenKind.TENS, 80, "hashtad هشتاد səksəninci"),
    (TokenKind.TENS, 90, "navad نود doxsanıncı"),
    (TokenKind.ORDINAL, 13, "thirteenth سیزدهم xiii"),
    (TokenKind.ORDINAL, 14, "fourteenth چهاردهم xiv"),
    (TokenKind.ORDINAL, 15, "fifteenth پانزدهم xv"),
    (TokenKind.ORDINAL, 16, "sixteenth شانزدهم xvi"),
    (TokenKind.ORDINAL, 17, "seventeenth هفدهم xvii"),
    (TokenKind.ORDINAL, 18, "eighteenth هجدهم هیجدهم xviii"),
    (TokenKind.ORDINAL, 19, "nineteenth نوزدهم xix"),
    (TokenKind.ORDINAL, 20, "twentieth بیستم iyirminci xx"),
    (TokenKind.ORDINAL, 21, "xxi"),
    (
        TokenKind.NOISE,
        None,
        ("the of in on year years date il ay tarix bəri etibarən sal ruz mah dar tarikh سال سالهای ماه روز در تاریخ"),
    ),
    (TokenKind.LOOSE, None, "up e ye به solar mon tue tues wed thu thur thurs fri sat sun"),
    (TokenKind.DASH, None, "- ‐"),
    (TokenKind.SLASH, None, "/"),
    (TokenKind.DOT, None, "."),
    (TokenKind.TO, None, ".. – — ―"),
    (TokenKind.APPROXIMATE, None, "~"),
    (TokenKind.UNCERTAIN, None, "? ؟"),
    (TokenKind.AND, None, "&"),
)

_DECLINED = "gün il illər ay əsr onillik yüzillik tarix bahar"
"""Takes Azerbaijani endings, excludes_date that language's names of months and seasons."""

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
_SIZES = {1: TokenKind.NUMBER, 2: TokenKind.NUMBER, 3: TokenKind.LONG, 4: TokenKind.YEAR}


class Lexeme(NamedTuple):
    """What a known word stands for."""

    kind: TokenKind
    number: int = 0
    calendar: Calendar | None = None


@functools.cache
def _vocabulary() -> Mapping[str, Lexeme]:
    """Every known word, folded."""
    known: dict[str, Lexeme] = {}
    for kind, value, spellings in _WORDS:
        lexeme = Lexeme(kind, value) if isinstance(value, int) else Lexeme(kind, calendar=value)
        known |= dict.fromkeys(_folded(spellings), lexeme)
    for names in WEEKDAYS.values():
        known |= dict.fromkeys(_folded(" ".join(names)), Lexeme(TokenKind.LOOSE))
    for index, spellings in enumerate(_SEASON_SPELLINGS):
        names = (*(names[index] for names in SEASONS.values()), spellings)
        known |= dict.fromkeys(_folded(" ".join(names)), Lexeme(TokenKind.SEASON, index))
    for calendar, months in _MONTH_SPELLINGS.items():
        for index, spellings in enumerate(months):
            names = (*(names[index] for names in MONTHS[calendar].values()), spellings)
            known |= dict.fromkeys(_folded(" ".join(names)), Lexeme(TokenKind.MONTH, index + 1, calendar))
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
    return tuple(word for word, lexeme in _vocabulary().items() if lexeme.kind in DATING)


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
    kind = _SIZES.get(len(digits), TokenKind.UNKNOWN)
    return Token(kind, int(digits[:_YEAR_DIGITS]), None, digits, index, index)


def _add(found: list[Token], word: str, index: int) -> None:
    """Add the tokens of one word, or make it a part of the number before it."""
    if _end_number(found, word, index):
        return
    if word == _WEEKDAY and found and found[-1].text in _folded(_BEFORE_WEEKDAY):
        found.pop()
    lexeme, ending = _look_up(word)
    found.append(Token(*lexeme, word, index, index))
    _add_case(found, ending, index)


def _end_number(found: list[Token], word: str, index: int) -> bool:
    """Join an ending to the number before it, after a hyphen or not: 1991-ci, 1990s, 199x, 25th, 2003-dək."""
    at = -2 if found and found[-1].kind is TokenKind.DASH else -1
    number = found[at] if len(found) >= -at else None
    if number is None or number.kind not in _SIZES.values():
        return False
    ended = number._replace(last=index)
    ending = re.fullmatch(_NUMBER_ENDING, word, re.VERBOSE)
    if set(word) == {"x"} and len(number.text) + len(word) == _YEAR_DIGITS:
        ended = ended._replace(kind=TokenKind.YEAR, text=number.text + word.upper())
    elif re.fullmatch(_DECADE_ENDING, word, re.VERBOSE):
        ended = ended._replace(kind=TokenKind.DECADE) if number.number % 10 == 0 else ended
    elif not ending or (number.kind is TokenKind.NUMBER and _look_up(word)[0].kind is TokenKind.MONTH):
        return False  # 25 dek is December, 2003-dək is until
    found[at:] = [ended]
    _add_case(found, ending, index)
    return True


def _add_case(found: list[Token], ending: re.Match[str] | None, index: int) -> None:
    """Azerbaijani says since and until by a case."""
    if ending and ending["since"]:
        found.append(Token(TokenKind.SINCE_IT, 0, None, "", index, index))
    if ending and ending["until"]:
        found.append(Token(TokenKind.UNTIL_IT, 0, None, "", index, index))


def _look_up(word: str) -> tuple[Lexeme, re.Match[str] | None]:
    """What a word means, and its Azerbaijani ending if it has one."""
    known = _vocabulary()
    if word in known:
        return known[word], None
    for joined in _JOINED_TO_MONTHS:
        month = known.get(word.removesuffix(joined))
        if month and month.kind is TokenKind.MONTH:
            return month, None
    for cut in range(len(word) - 1, max(len(word) - _LONGEST_ENDING, 2) - 1, -1):
        ending = re.fullmatch(_ENDING, word[cut:], re.VERBOSE)
        if ending and word[:cut] in _declined():
            return known[word[:cut]], ending
    return Lexeme(TokenKind.UNKNOWN), None
