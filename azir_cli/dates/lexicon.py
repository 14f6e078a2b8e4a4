"""How the parts of a date are spelt, as data: one block a language, beside the names in `names`.

Sources: CLDR 46 for the names and abbreviations of months, weekdays, eras and quarters of en, fa and az (held by a test
against Babel, which carries CLDR's data), and of Dari for its months; all else is our own list. `_` joins the words of
a phrase, a dot makes an abbreviation, which is known with its dots only.
"""

import functools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from azir_cli.dates.names import Calendar
from azir_cli.dates.token_kinds import DATING, TokenKind
from azir_cli.text.characters import ZWNJ
from azir_cli.text.folding import fold

K = TokenKind
_Value = int | Calendar | None
Row = tuple[TokenKind, _Value, str]


class Spellings(NamedTuple):
    """How one language, in one script, spells the parts of a date."""

    months: Mapping[Calendar, tuple[str, ...]]
    """January or Farvardin first; beside the names in `names`."""
    seasons: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    usual: Calendar
    """The calendar in which its seasons, its years of two digits and its decades of two digits are meant."""
    words: tuple[Row, ...]
    declined: tuple[Row, ...] = ()
    """Words that take Azerbaijani endings."""


_NONE = ("",) * 12


def _counted(kind: TokenKind, words: str, first: int = 1, step: int = 1) -> list[Row]:
    """A row for each word, numbered."""
    return [(kind, first + step * place, word) for place, word in enumerate(words.split())]


ENGLISH = Spellings(
    months={
        "gregorian": (*("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"),),
        "jalali": _NONE,
    },
    seasons=("", "", "fall", ""),
    weekdays=("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
    usual="gregorian",
    words=(
        (K.CALENDAR, "gregorian", "gregorian ad ce a.d. c.e. anno_domini common_era"),
        (K.CALENDAR, "jalali", "ah ap sh hsh a.h. a.p. s.h. a.h.s. h.s. anno_persico"),
        (K.BEFORE_ERA, None, "bc bce b.c. b.c.e. before_christ before_common_era"),
        (K.LUNAR, None, "lunar hq h.q. a.h.q."),
        (K.APPROXIMATE, None, "about circa around approximately roughly ca c"),
        (K.UNCERTAIN, None, "perhaps possibly probably"),
        (K.NOT_KNOWN, None, "beginning_unknown start_unknown end_unknown"),
        (K.FROM, None, "from since between"),
        (K.TO, None, "to until till upto"),
        (K.AND, None, "and"),
        (K.BEFORE, None, "before"),
        (K.AFTER, None, "after onward onwards"),
        (K.RELATIVE, 0, "today"),
        (K.RELATIVE, -1, "yesterday"),
        (K.RELATIVE, 1, "tomorrow"),
        (K.DECADE_WORD, "gregorian", "decade"),
        (K.CENTURY_WORD, None, "century"),
        *_counted(K.DECADE, "thirties forties fifties sixties", 30, 10),
        *_counted(K.DECADE, "seventies eighties nineties", 70, 10),
        *(
            (K.ORDINAL, n, word)
            for n, word in enumerate(["first", "second", "third", "fourth", "fifth", "sixth", "seventh"], 1)
        ),
        *_counted(K.ORDINAL, "eighth ninth tenth eleventh twelfth", 8),
        *_counted(K.ORDINAL, "thirteenth fourteenth fifteenth sixteenth", 13),
        *_counted(K.ORDINAL, "seventeenth eighteenth nineteenth twentieth", 17),
        (K.ORDINAL, 2, "latter"),
        (K.QUARTER_WORD, None, "quarter"),
        (K.HALF_WORD, None, "half"),
        (K.THIRD, 1, "early beginning_of start_of"),
        (K.THIRD, 2, "mid middle_of"),
        (K.THIRD, 3, "late end_of"),
        (K.YEAR_WORD, None, "year years"),
        (K.NOISE, None, "the of in on date"),
        (K.LOOSE, None, "up"),
    ),
)

PERSIAN = Spellings(
    months={
        "gregorian": (
            *("جنوری", "فبروری", "مارچ", "اپریل", "می مئی", "جون"),
            *("ژوییه جولای", "آگوست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"),
        ),
        "jalali": ("", "", "", "", "امرداد", "", "", "", "", "", "", ""),
    },
    seasons=("", "", "", ""),
    weekdays=("دو_شنبه", "سه_شنبه", "چهار_شنبه", "پنج_شنبه", "آدینه", "", "یک_شنبه"),
    usual="jalali",
    words=(
        (K.CALENDAR, "gregorian", "میلادی م"),
        (K.CALENDAR, "jalali", "شمسی خورشیدی هجری جلالی هش ش ه_ش ه.ش هـ.ش ه.خ"),
        (K.LUNAR, None, "قمری هق ه_ق ه.ق هـ.ق"),
        (K.BEFORE_ERA, None, "ق.م قم_میلادی قبل_از_میلاد پیش_از_میلاد"),
        (K.APPROXIMATE, None, "حدود حدودا تقریبا"),
        (K.UNCERTAIN, None, "شاید احتمالا"),
        (K.NOT_KNOWN, None, "آغاز_نامعلوم پایان_نامعلوم"),
        (K.FROM, None, "از بین میان"),
        (K.TO, None, "تا الی"),
        (K.AND, None, "و"),
        (K.BEFORE, None, "قبل پیش"),
        (K.AFTER, None, "پس بعد"),
        (K.RELATIVE, 0, "امروز"),
        (K.RELATIVE, -1, "دیروز"),
        (K.RELATIVE, 1, "فردا"),
        (K.DECADE_WORD, "jalali", "دهه دههی"),
        (K.CENTURY_WORD, None, "قرن سده"),
        *(
            (K.TENS, 10 * tens, word)
            for tens, word in enumerate(["ده", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"], 1)
        ),
        *(
            (K.ORDINAL, n, word)
            for n, word in enumerate(["اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم"], 1)
        ),
        *_counted(K.ORDINAL, "یازدهم دوازدهم سیزدهم چهاردهم پانزدهم", 11),
        *_counted(K.ORDINAL, "شانزدهم هفدهم هجدهم نوزدهم بیستم", 16),
        (K.ORDINAL, 1, "نخست یکم"),
        (K.ORDINAL, 18, "هیجدهم"),
        (K.QUARTER_WORD, None, "سهماهه سهماههی سه_ماهه سهماه سم"),
        (K.HALF_WORD, None, "نیمه نیمهی نیمسال نیم_سال ششماهه شش_ماهه"),
        (K.THIRD, 1, "اوایل ابتدای آغاز"),
        (K.THIRD, 2, "اواسط میانه میانهی"),
        (K.THIRD, 3, "اواخر پایان"),
        (K.YEAR_WORD, "jalali", "سال سالهای"),
        (K.NOISE, None, "ماه روز در تاریخ"),
        (K.LOOSE, None, "به"),
        # Dari: the signs of the zodiac, which are months in Afghanistan
        *(
            (K.ZODIAC, n, word)
            for n, word in enumerate(["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب"], 1)
        ),
        *_counted(K.ZODIAC, "قوس جدی دلو حوت", 9),
    ),
)

ROMANISED = Spellings(
    months={
        "gregorian": (
            *("zhanvie zhanviye", "fevriye fevrie", "mars", "avril", "", "zhuan"),
            *("zhuiye", "ut agust", "septambr", "oktobr", "novambr", "desambr"),
        ),
        "jalali": (
            *("", "ordibehest", "khordaad", "", "amordad", "sharivar"),
            *("", "", "azer", "day dei di", "", "isfand espand"),
        ),
    },
    seasons=("bahar", "tabestan", "paeez paiz", "zemestan"),
    weekdays=(
        *("doshanbe do_shanbe", "seshanbe se_shanbe", "chaharshanbe chahar_shanbe", "panjshanbe panj_shanbe"),
        *("jome", "shanbe", "yekshanbe yek_shanbe"),
    ),
    usual="jalali",
    words=(
        (K.CALENDAR, "gregorian", "greg miladi milady"),
        (K.CALENDAR, "jalali", "jalali jalaali shamsi khorshidi hijri hejri"),
        (K.LUNAR, None, "qamari ghamari"),
        (K.BEFORE_ERA, None, "ghabl_az_milad qabl_az_milad pish_az_milad"),
        (K.APPROXIMATE, None, "hodud hodude"),
        (K.UNCERTAIN, None, "shayad ehtemalan"),
        (K.FROM, None, "az beyn beyne"),
        (K.TO, None, "ta"),
        (K.BEFORE, None, "pish ghabl"),
        (K.AFTER, None, "pas bad"),
        (K.RELATIVE, 0, "emruz emrooz"),
        (K.RELATIVE, -1, "diruz dirooz"),
        (K.RELATIVE, 1, "farda"),
        (K.DECADE_WORD, "jalali", "dahe dehe"),
        (K.CENTURY_WORD, None, "qarn sade"),
        *(
            (K.TENS, 10 * tens, word)
            for tens, word in enumerate(["bist", "si", "chehel", "panjah", "shast", "haftad"], 2)
        ),
        *_counted(K.TENS, "hashtad navad", 80, 10),
        *_counted(K.ORDINAL, "avval dovvom sevvom chaharom", 1),
        (K.ORDINAL, 1, "aval"),
        (K.ORDINAL, 2, "dovom"),
        (K.ORDINAL, 3, "sevom"),
        (K.QUARTER_WORD, None, "se_mahe semahe"),
        (K.HALF_WORD, None, "nime shesh_mahe"),
        (K.THIRD, 1, "avayel"),
        (K.THIRD, 2, "avaset"),
        (K.THIRD, 3, "avakher"),
        (K.YEAR_WORD, "jalali", "sal"),
        (K.NOISE, None, "ruz mah dar tarikh"),
        (K.LOOSE, None, "e ye"),
        *(
            (K.ZODIAC, n, word)
            for n, word in enumerate(["hamal", "sawr", "jawza", "saratan", "asad", "sunbula", "mizan"], 1)
        ),
        *_counted(K.ZODIAC, "aqrab qaws jadi dalw hut", 8),
        *((K.ZODIAC, n, word) for n, word in ((2, "saur"), (3, "jauza"), (6, "sonbola sonbole"), (9, "qaus"))),
        *((K.ZODIAC, n, word) for n, word in ((10, "jady"), (11, "dalwa"), (12, "hoot"))),
    ),
)

AZERBAIJANI = Spellings(
    months={
        "gregorian": (*("yan", "fev", "mar", "apr", "may", "iyn", "iyl", "avq", "sen sent", "okt", "noy", "dek"),),
        "jalali": ("", "ordibehişt", "", "", "", "", "", "", "", "", "", "esfənd"),
    },
    seasons=("bahar", "", "", ""),
    # the abbreviations mean other things: Ç., C., Ş., B. are one letter, Ç.a. and C.a. fold alike, B.e. is an era
    weekdays=("", "", "", "", "cümə_günü", "şənbə_günü", "bazar_günü"),
    usual="gregorian",
    words=(
        (K.CALENDAR, "gregorian", "b.e. y.e. miladdan_sonra"),
        (K.CALENDAR, "jalali", "hicri şəmsi h.ş."),
        (K.LUNAR, None, "qəməri h.q."),
        (K.BEFORE_ERA, None, "e.ə. b.e.ə. eramızdan_əvvəl bizim_eradan_əvvəl yeni_eradan_əvvəl miladdan_əvvəl"),
        (K.APPROXIMATE, None, "təxminən təqribən"),
        (K.UNCERTAIN, None, "ehtimalən bəlkə"),
        (K.NOT_KNOWN, None, "başlanğıcı_naməlum sonu_naməlum"),
        (K.AND, None, "ve və va"),
        (K.BEFORE, None, "əvvəl qabaq"),
        (K.AFTER, None, "sonra"),
        (K.UNTIL_IT, None, "qədər kimi"),
        (K.RELATIVE, -1, "dünən"),
        (K.RELATIVE, 1, "sabah"),
        *_counted(K.TENS, "onuncu iyirminci otuzuncu qırxıncı", 10, 10),
        *_counted(K.TENS, "əllinci altmışıncı yetmişinci", 50, 10),
        *_counted(K.TENS, "səksəninci doxsanıncı", 80, 10),
        *_counted(K.ORDINAL, "birinci ikinci üçüncü dördüncü beşinci", 1),
        *_counted(K.ORDINAL, "altıncı yeddinci səkkizinci doqquzuncu", 6),
        (K.ORDINAL, 1, "ilk"),
        (K.NOISE, None, "bəri etibarən ayı"),
        (K.LOOSE, None, "solar"),
    ),
    declined=(
        (K.CALENDAR, "gregorian", "eramız bizim_era yeni_era"),
        (K.RELATIVE, 0, "bugün bu_gün"),
        (K.DECADE_WORD, "gregorian", "illər onillik"),
        (K.CENTURY_WORD, None, "əsr yüzillik"),
        (K.QUARTER_WORD, None, "kvartal kv rüb"),
        (K.HALF_WORD, None, "yarı yarısı"),
        (K.THIRD, 1, "əvvəli əvvəllər əvvəlləri başlanğıc başlanğıcı"),
        (K.THIRD, 2, "orta ortası ortalar ortaları"),
        (K.THIRD, 3, "son sonu sonlar sonları axır axırı axırlar axırları"),
        (K.YEAR_WORD, None, "il"),
        (K.NOISE, None, "gün ay tarix"),
    ),
)


LANGUAGES = (ENGLISH, PERSIAN, ROMANISED, AZERBAIJANI)


def folded(spellings: str) -> list[str]:
    """The spellings of one row, folded; the last dot of an abbreviation is left out."""
    return [word.rstrip(".") if "." in word[:-1] else word for word in fold(spellings.replace(ZWNJ, "")).split()]


def may_date(words: Sequence[str]) -> bool:
    """Whether there can be a date among folded words at all: a quick answer for the many queries without one."""
    return any(
        word in _dating_words() or any(char.isdigit() for char in word) or word.startswith(_dating_stems())
        for word in words
    ) or ("bu" in words and any(word.startswith("gun") for word in words))


@functools.cache
def _dating_words() -> frozenset[str]:
    return frozenset(
        word
        for language in LANGUAGES
        for kind, _, spellings in language.words
        if kind in DATING
        for word in folded(spellings)
    )


@functools.cache
def _dating_stems() -> tuple[str, ...]:
    rows = (row for language in LANGUAGES for row in language.declined if row[0] in DATING)
    return tuple(word for _, _, spellings in rows for word in folded(spellings) if "_" not in word)
