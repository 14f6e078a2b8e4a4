"""The text of a date, in any of the three languages → tokens: numbers, names, and the words between them."""

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.dates.lexicon import LANGUAGES, Row, Spellings, folded
from azir_cli.dates.names import MONTHS, SEASONS, WEEKDAYS, Calendar
from azir_cli.dates.token_kinds import TokenKind
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import FOLDING, fold
from azir_cli.text.words import Word


class Lexeme(NamedTuple):
    """What a known word stands for."""

    kind: TokenKind
    number: int = 0
    """Of the month, the day, the season from 0 on, the weekday from Monday, the decade, the century, the quarter,
    the days from today."""
    calendar: Calendar | None = None
    """That of a month's name, or the one in which a season, or years of two digits, are usually meant."""


class Token(NamedTuple):
    """A token, what it stands for, and where it stands: code points of the text as written, `end` excluded."""

    kind: TokenKind
    number: int
    calendar: Calendar | None
    text: str
    """As folded; of a year four digits, the last of them perhaps X."""
    start: int
    end: int
    is_ordinal: bool = False


_SIGNS: tuple[Row, ...] = (
    (TokenKind.DASH, None, "- ‐"),
    (TokenKind.SLASH, None, "/"),
    (TokenKind.DOT, None, "."),
    (TokenKind.TO, None, ".. – — ―"),
    (TokenKind.APPROXIMATE, None, "~"),
    (TokenKind.UNCERTAIN, None, "? ؟"),
    (TokenKind.AND, None, "&"),
)

_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
"""Centuries, quarters and halves: nowhere else a number of a date."""

_JOINED_TO_MONTHS = ("ماه", "mah", "ی")
"""دی‌ماه, deymah, ژانویه‌ی"""


class _Piece(NamedTuple):
    """A run of folded text: figures, a word, or a sign."""

    name: str
    text: str
    start: int
    end: int
    is_apart: bool
    """Whether a space stands before it."""


# Compiled when first met, since most queries hold no date. Folded: ı is i, ə is e, ü is u.
_ENDING = r"""
    (?: (?P<since> (?: [iu]?n | [iu] )? d[ae]n )
      | (?P<until> (?: [iu]n[ae] | y?[ae] )? d[ae]k )
      | [iu]n? | [iu]?n[iu]n | y?[ae] | [iu]?n[ae] | s[iu] | (?: [iu]?n )? d[ae] (?: ki )? | l[iu] )
"""
_ORDINAL = r"(?: st | nd | rd | th | r?om | ام | (?: [iu]?n )? c[iu] )"
_NUMBER_ENDING = rf"(?P<ordinal> {_ORDINAL} )? [sny]? {_ENDING}?"
_DECADE_ENDING = rf"s | l[ae]r {_ENDING}?"

_PIECE = r"""
      (?P<clock> (?: (?<= [0-9] ) t | (?<! [\w.] ) ) [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} (?: \. [0-9]+ )? )?
        (?: z | [+-] [0-9]{2} :? [0-9]{2} )? (?! \w ) )
    | (?<! [\w'] ) ' (?P<short> [0-9]{2} ) (?! [0-9] )                                        # '93
    | (?P<digits> [0-9]+ )
    | (?P<part> (?<! \w ) [qh] [1-4] (?! \w ) )                                               # Q1, H2
    | (?P<abbreviation> (?<! [^\W\d_] ) [^\W\d_] (?: \. \s? [^\W\d_] (?! [^\W\d_] ) )+ \.? )  # A.D., ه. ش.
    | (?P<word> [^\W\d_]+ ) (?: -y?e (?! [^\W\d_] ) )?                                        # with its ezafe
    | (?P<dots> \.\. ) \.*
    | (?: [\s,;:!"«»“”()،؛] | ' (?! [0-9]{2} (?! [0-9] ) ) )+
    | (?P<mark> (?s:.) )
"""

_LONGEST_ENDING = 8
_LONGEST_PHRASE = 3
_YEAR_DIGITS = 4
_SIZES = {1: TokenKind.NUMBER, 2: TokenKind.NUMBER, 3: TokenKind.LONG, 4: TokenKind.YEAR}
_ENDED = {*_SIZES.values(), TokenKind.SHORT_YEAR}
_COMPACT = r"(?P<year>1[2-57-9][0-9]{2}|20[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])"
_PARTS = {"q": TokenKind.QUARTER, "h": TokenKind.HALF}


@functools.cache
def _vocabulary() -> Mapping[str, Lexeme]:
    """Every known word, folded; the words of a phrase are joined by `_`, an abbreviation has its inner dots."""
    known: dict[str, Lexeme] = {}
    for index, numeral in enumerate(_ROMAN.split(), 1):
        known[numeral] = Lexeme(TokenKind.ROMAN, index)
    for language in LANGUAGES:
        known |= _of_language(language)
    for lang, weekdays in WEEKDAYS.items():
        usual: Calendar = "jalali" if lang == "fa" else "gregorian"
        for index, name in enumerate(weekdays):
            known[_key(name)] = Lexeme(TokenKind.WEEKDAY, index)
        for index, name in enumerate(SEASONS[lang]):
            known[_key(name)] = Lexeme(TokenKind.SEASON, index, usual)
    for calendar, names in MONTHS.items():
        for months in names.values():
            known |= {_key(name): Lexeme(TokenKind.MONTH, index, calendar) for index, name in enumerate(months, 1)}
    for kind, _, spellings in _SIGNS:
        known |= dict.fromkeys(spellings.split(), Lexeme(kind))
    return known


def _of_language(language: Spellings) -> Iterator[tuple[str, Lexeme]]:
    for kind, value, spellings in (*language.words, *language.declined):
        lexeme = Lexeme(kind, value) if isinstance(value, int) else Lexeme(kind, calendar=value)
        yield from ((word, lexeme) for word in folded(spellings))
    for index, spellings in enumerate(language.weekdays):
        yield from ((word, Lexeme(TokenKind.WEEKDAY, index)) for word in folded(spellings))
    for index, spellings in enumerate(language.seasons):
        yield from ((word, Lexeme(TokenKind.SEASON, index, language.usual)) for word in folded(spellings))
    for calendar, months in language.months.items():
        for index, spellings in enumerate(months, 1):
            yield from ((word, Lexeme(TokenKind.MONTH, index, calendar)) for word in folded(spellings))


@functools.cache
def _phrase_heads() -> frozenset[str]:
    return frozenset(word.partition("_")[0] for word in _vocabulary() if "_" in word)


@functools.cache
def _declined() -> frozenset[str]:
    names = (*MONTHS["gregorian"]["az"], *MONTHS["jalali"]["az"], *SEASONS["az"])
    words = (word for language in LANGUAGES for _, _, spellings in language.declined for word in folded(spellings))
    return frozenset((*map(_key, names), *words))


def _key(name: str) -> str:
    return "_".join(fold(name.replace(ZWNJ, "")).split())


def tokens(text: str) -> list[Token]:
    """Split a text into tokens; a word may give several, and a token take several words."""
    found: list[Token] = []
    pieces = _pieces(text)
    place = 0
    while place < len(pieces):
        piece = pieces[place]
        place += 1
        if piece.name in ("digits", "short"):
            found += _number(piece, is_persian="۰" <= text[piece.start] <= "۹")
        elif piece.name == "clock":
            found.append(_token(piece, Lexeme(TokenKind.NOISE)))
        elif piece.name == "part":
            found.append(_token(piece, Lexeme(_PARTS[piece.text[0]], int(piece.text[1]))))
        elif piece.name == "abbreviation":
            found.append(_token(piece, _abbreviation(piece.text)))
        else:
            phrase = _phrase(pieces, place - 1)
            if phrase:
                place += phrase.text.count("_")
            _add(found, phrase or piece)
    return found


def _pieces(text: str) -> list[_Piece]:
    """The runs of a text, folded, with their places in the text as written; a comma is no digit group: 25,1991."""
    source = [index for index, char in enumerate(text) if char != ZWNJ for _ in FOLDING[ord(char)]]
    folded = "".join(FOLDING[ord(char)] for char in text if char != ZWNJ).replace(",", " ")
    found = []
    for match in re.finditer(_PIECE, folded, re.VERBOSE):
        if match.lastgroup:
            start, end = match.span()
            is_apart = folded[start - 1 : start].isspace()
            found.append(_Piece(match.lastgroup, match[match.lastgroup], source[start], source[end - 1] + 1, is_apart))
    return found


def _phrase(pieces: Sequence[_Piece], place: int) -> _Piece | None:
    """The longest known phrase of several words that begins here: bazar ertəsi, anno domini, سه شنبه."""
    if pieces[place].text not in _phrase_heads():
        return None
    for length in range(_LONGEST_PHRASE, 1, -1):
        inside = pieces[place : place + length]
        joined = "_".join(piece.text for piece in inside)
        if len(inside) == length and all(piece.name == "word" for piece in inside):
            lexeme, _ = _look_up(joined)
            if lexeme.kind is not TokenKind.UNKNOWN:
                return _Piece("word", joined, inside[0].start, inside[-1].end, inside[0].is_apart)
    return None


def _token(piece: _Piece, lexeme: Lexeme) -> Token:
    return Token(*lexeme, piece.text, piece.start, piece.end)


def _number(piece: _Piece, *, is_persian: bool) -> list[Token]:
    digits, start = piece.text, piece.start
    usual: Calendar | None = "jalali" if is_persian else None
    if piece.name == "short":
        return [Token(TokenKind.SHORT_YEAR, int(digits), usual, digits, start, piece.end)]
    if compact := re.fullmatch(_COMPACT, digits):
        kinds = (TokenKind.YEAR, TokenKind.NUMBER, TokenKind.NUMBER)
        return [
            Token(kind, int(part), usual, part, start, piece.end)
            for kind, part in zip(kinds, compact.groups(), strict=True)
        ]
    kind = _SIZES.get(len(digits), TokenKind.UNKNOWN)
    return [Token(kind, int(digits[:_YEAR_DIGITS]), usual, digits, start, piece.end)]


def _abbreviation(text: str) -> Lexeme:
    """What letters with dots mean, spaces left aside; if they are not known, what they mean without dots."""
    dotted = re.sub(r"\s", "", text).rstrip(".")
    known = _vocabulary()
    return known.get(dotted) or known.get(dotted.replace(".", "")) or Lexeme(TokenKind.UNKNOWN)


def _add(found: list[Token], piece: _Piece) -> None:
    """Add the tokens of one word, or make it a part of the number before it."""
    if _end_number(found, piece):
        return
    lexeme, ending = _look_up(piece.text)
    found.append(_token(piece, lexeme))
    _add_case(found, ending, piece)


def _end_number(found: list[Token], piece: _Piece) -> bool:
    """Join an ending to the number before it, after a hyphen or not: 1991-ci, 1990s, 199x, 25th, 2003-dək."""
    at = -2 if found and found[-1].kind is TokenKind.DASH else -1
    number = found[at] if len(found) >= -at else None
    if number is None or number.kind not in _ENDED:
        return False
    word = piece.text
    ended = number._replace(end=piece.end)
    ending = re.fullmatch(_NUMBER_ENDING, word, re.VERBOSE)
    if piece.is_apart:  # only the ordinals of Azerbaijani are written apart
        ending = re.fullmatch(rf"(?P<ordinal> (?: [iu]?n )? c[iu] ) {_ENDING}?", word, re.VERBOSE)
        if not ending:
            return False
    if set(word) == {"x"} and len(number.text) + len(word) == _YEAR_DIGITS:
        ended = ended._replace(kind=TokenKind.YEAR, text=number.text + word.upper())
    elif re.fullmatch(_DECADE_ENDING, word, re.VERBOSE):
        ended = ended._replace(kind=TokenKind.DECADE) if number.number % 10 == 0 else ended
    elif not ending or (number.kind is TokenKind.NUMBER and _look_up(word)[0].kind is TokenKind.MONTH):
        return False  # 25 dek is December, 2003-dək is until
    else:
        ended = ended._replace(is_ordinal=bool(ending["ordinal"]))
    found[at:] = [ended]
    _add_case(found, ending, piece)
    return True


def _add_case(found: list[Token], ending: re.Match[str] | None, piece: _Piece) -> None:
    """Azerbaijani says since and until by a case."""
    for name, kind in (("since", TokenKind.SINCE_IT), ("until", TokenKind.UNTIL_IT)):
        if ending and ending[name]:
            found.append(Token(kind, 0, None, "", piece.start, piece.end))


def _look_up(word: str) -> tuple[Lexeme, re.Match[str] | None]:
    """What a word or phrase means, and its Azerbaijani ending if it has one."""
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


def words_of(found: Iterable[Token], words: Sequence[Word]) -> list[range]:
    """For each token the places of the words that it is, or is part of; an empty range for signs between words."""
    starts, ends = [word.start for word in words], [word.end for word in words]
    return [range(bisect_right(ends, token.start), bisect_left(starts, token.end)) for token in found]
