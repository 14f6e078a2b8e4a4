"""The words of `azir doctor` in Persian and Azerbaijani; in English its names are those of its JSON."""

from collections.abc import Mapping

from azir_cli.i18n.phrases import SPOKEN
from azir_cli.text.characters import code

_WORDS: Mapping[str, tuple[str, str]] = {
    "version": ("نسخه", "versiya"),
    "python": ("پایتون", "Python"),
    "terminal.is_terminal": ("خروجی پایانه است", "çıxış terminaldır"),
    "terminal.term": (code("TERM"), "TERM"),
    "terminal.width": ("ستون‌های پایانه", "terminalın sütunları"),
    "terminal.color": ("رنگ", "rəng"),
    "rtl.mode": ("شیوهٔ راست‌به‌چپ", "sağdan sola rejimi"),
    "rtl.reason": ("دلیل", "səbəb"),
    "languages": ("زبان‌ها", "dillər"),
    "encoding": ("کدگذاری", "kodlaşdırma"),
    "facts": ("گزاره‌ها", "faktlar"),
    "cache.path": ("پروندهٔ نگه‌داشته", "saxlanan fayl"),
    "cache.state": ("وضع آن", "onun vəziyyəti"),
    "name": ("نام", "ad"),
    "path": ("مسیر", "yol"),
    "count": ("شمار", "say"),
    "problem": ("ایراد", "nöqsan"),
    "yes": ("بله", "bəli"),
    "no": ("نه", "xeyr"),
    "kept": ("نگه‌داشته", "saxlanıb"),
    "absent": ("هنوز نیست", "hələ yoxdur"),
    "not trusted": ("نامعتبر", "etibarsız"),
    "not writable": ("نوشتنی نیست", "yazmaq olmur"),
    "the output is no terminal": ("خروجی پایانه نیست", "çıxış terminal deyil"),
    "tmux does not name its terminal": (
        f"{code('tmux')} پایانهٔ خود را نام نمی‌برد",
        "tmux terminalının adını demir",
    ),
    "the terminal reorders by itself (DECRQM 8)": (
        f"پایانه خودش مرتب می‌کند ({code('DECRQM 8')})",
        "terminal sıranı özü düzəldir (DECRQM 8)",
    ),
    "the terminal does not say what it is": ("پایانه نمی‌گوید چیست", "terminal nə olduğunu demir"),
    "sample": ("نمونه", "nümunə"),
}
"""A name or a value → what it is called."""

_ADVICE = (
    (
        "The right mode is the row in which both columns read from right to left: bridge, railway (INSTC), 8.3 km; "
        "and: from 50 to 60%, «Lahijan», 1991-12-25. Their letters are joined, the match is marked, and the borders "
        "are straight. Choose it with --rtl or AZIR_RTL."
    ),
    (
        "شیوهٔ درست سطری است که هر دو ستونش از راست به چپ چنین خوانده شود: پل راه‌آهن (INSTC)، ۸٫۳ کیلومتر؛ "
        f"و از ۵۰ تا ۶۰٪، «لاهیجان»، {code('1991-12-25')}. حرف‌ها پیوسته‌اند، یافته نشان‌دار است و خط‌های جدول "
        f"راست‌اند. آن را با {code('--rtl')} یا {code('AZIR_RTL')} برگزینید."
    ),
    (
        "Doğru rejim hər iki sütunu sağdan sola belə oxunan sətirdir: körpü, dəmir yolu (INSTC), 8,3 km; və: "
        "50-dən 60%-ə qədər, “Lahican”, 1991-12-25. Hərflər bitişikdir, tapılan söz seçilir, cədvəlin xətləri "
        "düzdür. Onu --rtl və ya AZIR_RTL ilə seçin."
    ),
)


def word(name: str, language: str) -> str:
    """What a name or a value is called; what has no word stands for itself."""
    if name not in _WORDS or language not in SPOKEN[1:]:
        return name
    return _WORDS[name][SPOKEN.index(language) - 1]


def advice(language: str) -> str:
    """How to tell which mode is right."""
    return _ADVICE[SPOKEN.index(language)]
