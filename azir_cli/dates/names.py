"""The names of months, seasons and weekdays of both calendars in the three languages, as azir writes them."""

from collections.abc import Mapping
from typing import Literal

Calendar = Literal["gregorian", "jalali"]
Lang = Literal["en", "fa", "az"]

Names = tuple[str, ...]

MONTHS: Mapping[Calendar, Mapping[Lang, Names]] = {
    "gregorian": {
        "en": (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        "fa": (
            *("ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن"),
            *("ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"),
        ),
        "az": (
            *("yanvar", "fevral", "mart", "aprel", "may", "iyun"),
            *("iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"),
        ),
    },
    "jalali": {
        "en": (
            *("Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar"),
            *("Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"),
        ),
        "fa": (
            *("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور"),
            *("مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
        ),
        "az": (
            *("fərvərdin", "ordibeheşt", "xordad", "tir", "mordad", "şəhrivər"),
            *("mehr", "aban", "azər", "dey", "bəhmən", "isfənd"),
        ),
    },
}
"""January or Farvardin first."""

SEASONS: Mapping[Lang, Names] = {
    "en": ("spring", "summer", "autumn", "winter"),
    "fa": ("بهار", "تابستان", "پاییز", "زمستان"),
    "az": ("yaz", "yay", "payız", "qış"),
}
"""In the order of the EDTF codes 21 to 24."""

WEEKDAYS: Mapping[Lang, Names] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fa": ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "az": (
        *("bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı"),
        *("cümə", "şənbə", "bazar"),
    ),
}
"""In the order of `datetime.date.weekday`."""
