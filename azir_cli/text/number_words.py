"""Number words of the three languages, spoken and romanised Persian among them, as data (own lists).

Folded when first asked for: ı is i, ə is e; the words of a row share a value.
"""

import functools
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from azir_cli.text.folding import fold

_Rows = tuple[tuple[float, str], ...]


def _counted(words: str, first: int, step: int = 1) -> _Rows:
    """A row for each word, numbered."""
    return tuple((first + step * place, word) for place, word in enumerate(words.split()))


_SCALES: _Rows = (
    (1e3, "thousand thousands k هزار هزارتا hezar min"),
    (1e6, "million millions mln mio m milyon milion millon milyoon miliun melyun میلیون ملیون میلیونتا"),
    (1e9, "billion billions bn b bilion billon milliard milyard mlrd miliard miliyard میلیارد"),
    (1e12, "trillion trillions trilyon tn تریلیون"),
)

ENGLISH: _Rows = (
    *enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"],
        1,
    ),
    *_counted("fourteen fifteen sixteen seventeen eighteen nineteen twenty", 14),
    *(
        (10.0 * tens, word)
        for tens, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 3)
    ),
    (40, "fourty"),
)
PERSIAN: _Rows = (
    *enumerate(
        ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده"], 1
    ),
    *_counted("پانزده شانزده هفده هجده نوزده بیست", 15),
    *_counted("سی چهل پنجاه شصت هفتاد هشتاد نود", 30, 10),
    *(
        (100.0 * n, word)
        for n, word in enumerate(["صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"], 1)
    ),
)
SPOKEN_PERSIAN: _Rows = (
    *((1, "یه"), (4, "چار"), (6, "شیش"), (14, "چارده"), (15, "پونزده"), (16, "شونزده"), (17, "هیفده"), (18, "هیجده")),
    *((20, "بیس"), (100, "یکصد"), (200, "دیویست"), (400, "چارصد"), (500, "پونصد"), (600, "شیشصد"), (700, "هفصد")),
)
ROMANISED_PERSIAN: _Rows = (
    *enumerate(
        ["yek", "do", "se", "chahar", "panj", "shesh", "haft", "hasht", "noh", "dah", "yazdah", "davazdah", "sizdah"], 1
    ),
    *_counted("chahardah panzdah shanzdah hefdah hejdah nuzdah bist", 14),
    *_counted("si chehel panjah shast haftad hashtad navad", 30, 10),
    *_counted("sad devist sisad chaharsad pansad sheshsad", 100, 100),
    *((700, "haftsad"), (800, "hashtsad"), (900, "nohsad")),
    *((4, "char chahr"), (6, "shish"), (17, "hifdah"), (18, "hijdah"), (500, "punsad poonsad"), (400, "charsad")),
)
AZERBAIJANI: _Rows = (
    *_counted("bir iki üç dörd beş altı yeddi səkkiz doqquz on", 1),
    *(
        (10.0 * n, word)
        for n, word in enumerate(["iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"], 2)
    ),
)

_ORDINALS: _Rows = (
    *_counted("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth", 10),
    *_counted("seventeenth eighteenth nineteenth twentieth", 17),
    *_counted("thirtieth fortieth fiftieth sixtieth seventieth", 30, 10),
    *((80, "eightieth"), (90, "ninetieth"), (30, "سیام سیامین")),
    *(
        (10.0 * n, word)
        for n, word in enumerate(["onuncu", "iyirminci", "otuzuncu", "qırxıncı", "əllinci", "altmışıncı"], 1)
    ),
    *_counted("yetmişinci səksəninci doxsanıncı", 70, 10),
)
"""From ten on: first, second and third are seldom meant as numbers. Persian makes them with -م and -مین."""

_ORDINAL_ONES: _Rows = (
    *_counted("first second third fourth fifth sixth seventh eighth ninth", 1),
    *_counted("یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم", 1),
    *enumerate(
        ["birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yeddinci", "səkkizinci", "doqquzuncu"], 1
    ),
)
"""Numbers only behind tens: twenty-first, بیست و یکم, iyirmi birinci."""

_HUNDRED = "hundred yüz"
_AND = "and و ve və va o"
_POINT = "point ممیز momayez tam vergül"
_ARTICLES = "one bir یک on نه ده یه yek do se si sad char dah noh"
"""Numbers only where more follows: one, bir, یک are articles, on a preposition, نه says no, ده is a village."""

_FRACTIONS: _Rows = (
    *((0.5, "half halves نصف نیم نصفش nesf yarı yarısı yarım"), (0.25, "quarter ربع"), (1 / 3, "ثلث")),
)
"""Shares by themselves; the others take their numerator: دو سوم, two thirds, üçdə iki."""

_PARTS: _Rows = (
    *((2, "half halves"), (3, "third thirds سوم"), (4, "quarter quarters fourth fourths چهارم")),
    *((5, "fifth fifths پنجم"), (6, "ششم"), (7, "هفتم"), (8, "eighth eighths هشتم")),
    *((10, "tenth tenths دهم"), (100, "hundredths صدم"), (1000, "هزارم")),
)
_PARTS_BEFORE: _Rows = (
    *((2, "ikidə"), (3, "üçdə"), (4, "dörddə"), (5, "beşdə"), (8, "səkkizdə")),
    *((10, "onda"), (100, "yüzdə"), (1000, "mində")),
)
"""Azerbaijani names the parts first: dörddə bir, a quarter."""

AZERBAIJANI_ENDING = r"(?:[yns]?(?:[aeiu]|in|un|da|de|dan|den)|d[iu]r|li[kq]|lu[kq]|li|lu)"
"""Cases and derivations on a numeral: mindən, milyona, minlik, yüzü; folded."""


class NumberWords(NamedTuple):
    """All number words, folded."""

    scales: Mapping[str, float]
    small: Mapping[str, float]
    """Below a thousand, hundred itself left out."""
    ordinal_ones: Mapping[str, float]
    hundred: frozenset[str]
    joining: frozenset[str]
    point: frozenset[str]
    articles: frozenset[str]
    fractions: Mapping[str, float]
    parts: Mapping[str, float]
    parts_before: Mapping[str, float]
    azerbaijani: frozenset[str]
    """Those that take endings."""


def _folded(*tables: _Rows) -> Mapping[str, float]:
    return {word: value for table in tables for value, spelt in table for word in fold(spelt).split()}


def _persian_ordinals() -> Iterator[tuple[float, str]]:
    for value, word in PERSIAN:
        if value > 10 and value != 30:  # noqa: PLR2004 - dehom is a part; for thirty see above
            yield value, f"{word}م {word}مین"


@functools.cache
def number_words() -> NumberWords:
    """The number words, folded once."""
    cardinals = (ENGLISH, PERSIAN, SPOKEN_PERSIAN, ROMANISED_PERSIAN, AZERBAIJANI)
    scales = _folded(_SCALES)
    azerbaijani = frozenset((*_folded(AZERBAIJANI), *fold("yüz min milyon milyard trilyon").split()))
    return NumberWords(
        scales=scales,
        small=_folded(*cardinals, _ORDINALS, tuple(_persian_ordinals())),
        ordinal_ones=_folded(_ORDINAL_ONES),
        hundred=frozenset(fold(_HUNDRED).split()),
        joining=frozenset(fold(_AND).split()),
        point=frozenset(fold(_POINT).split()),
        articles=frozenset(fold(_ARTICLES).split()),
        fractions=_folded(_FRACTIONS),
        parts=_folded(_PARTS),
        parts_before=_folded(_PARTS_BEFORE),
        azerbaijani=azerbaijani,
    )
