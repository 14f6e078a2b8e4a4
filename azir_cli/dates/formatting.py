"""A date in EDTF or a interval of days → how people write it, in full or short, in the three languages."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from azir_cli.dates.calendars import Ymd, to_day
from azir_cli.dates.edtf import SEASON_CODES, EdtfDate, split_interval, to_edtf
from azir_cli.dates.interval import DateInterval
from azir_cli.dates.names import MONTHS, SEASONS, WEEKDAYS, Calendar, Lang

Digits = Literal["auto", "latin", "persian"]

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

_HEH, _EZAFE = "ه", "\N{ARABIC HAMZA ABOVE}"

_ABOUT: Mapping[Lang, str] = {"en": "about", "fa": "حدود", "az": "təxminən"}
_PERHAPS: Mapping[Lang, str] = {"en": "perhaps", "fa": "شاید", "az": "ehtimalən"}

_SINCE = {"en": "since", "fa": "از"}
_UNTIL = {"en": "until", "fa": "تا"}

_DECADE, _CENTURY = 10, 100

_AZ_ENDINGS = ("", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu")
_AZ_ENDINGS_OF_TENS = ("", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı")
_AZ_SEASONS = ("yazı", "yayı", "payızı", "qışı")


class _Manner(NamedTuple):
    calendar: Calendar
    lang: Lang
    is_short: bool


def long_form(
    date: str | DateInterval, calendar: Calendar, lang: Lang, digits: Digits = "auto", *, weekday: bool = False
) -> str:
    """Write a date as in running text: 25 December 1991, ۴ دی ۱۳۷۰, 26–28 oktyabr 1993, summer 1993.

    A string is EDTF in that calendar, a interval any days it has; raises `DateError` for others. With `weekday`,
    a single day is given its name. Digits are Persian in Persian unless chosen.
    """
    value = date if isinstance(date, str) else to_edtf(date, calendar)
    text = _write(value, _Manner(calendar, lang, is_short=False))
    start, end = split_interval(value, calendar)
    if weekday and start and start == end and start.month and start.day:
        name = WEEKDAYS[lang][to_day(Ymd(start.year, start.month, start.day), calendar).weekday()]
        text = {"en": f"{name}, {text}", "fa": f"{name} {text}", "az": f"{text}, {name}"}[lang]
    return _in_digits(text, lang, digits)


def short_form(date: str | DateInterval, calendar: Calendar, lang: Lang, digits: Digits = "auto") -> str:
    """Write a date as in a table, in figures: 1991-12-25, ۱۳۷۰/۱۰/۰۴, 26–28.10.1993; else as `long_form`."""
    value = date if isinstance(date, str) else to_edtf(date, calendar)
    return _in_digits(_write(value, _Manner(calendar, lang, is_short=True)), lang, digits)


def _in_digits(text: str, lang: Lang, digits: Digits) -> str:
    is_persian = digits == "persian" or (digits == "auto" and lang == "fa")
    return text.translate(_PERSIAN_DIGITS) if is_persian else text


def _write(value: str, manner: _Manner) -> str:
    start, end = split_interval(value, manner.calendar)
    if start is None or end is None:
        return _open(next(date for date in (start, end) if date), manner, is_since=end is None)
    if start == end:
        return _qualified(start, manner)
    if start.qualifier != end.qualifier:
        return f"{_qualified(start, manner)}{_dash(manner)}{_qualified(end, manner)}"
    return _with_qualifier(_interval(start, end, manner), start.qualifier, manner)


def _open(date: EdtfDate, manner: _Manner, *, is_since: bool) -> str:
    if date.years > _CENTURY:
        date = EdtfDate(date.year if is_since else date.year + date.years - 1, qualifier=date.qualifier)
    if manner.lang == "az":
        text = _date(date, manner)
        return _with_qualifier(_az_since(text, date) if is_since else _az_until(text, date), date.qualifier, manner)
    return f"{(_SINCE if is_since else _UNTIL)[manner.lang]} {_qualified(date, manner)}"


def _qualified(date: EdtfDate, manner: _Manner) -> str:
    return _with_qualifier(_date(date, manner), date.qualifier, manner)


def _with_qualifier(text: str, qualifier: str, manner: _Manner) -> str:
    """Say that a date is approximate or uncertain."""
    is_approximate, is_uncertain = qualifier in ("~", "%"), qualifier in ("?", "%")
    if manner.is_short:
        return f"{'~' * is_approximate}{text}{('؟' if manner.lang == 'fa' else '?') * is_uncertain}"
    words = [_PERHAPS[manner.lang]] * is_uncertain + [_ABOUT[manner.lang]] * is_approximate
    return " ".join((*words, text))


def _dash(manner: _Manner, *, is_tight: bool = False) -> str:
    if manner.lang == "fa" and not manner.is_short:
        return " تا "
    return "–" if is_tight else " – "


def _interval(start: EdtfDate, end: EdtfDate, manner: _Manner) -> str:
    """Write what both ends have in common once: 26–28 October 1993, March–May 1993."""
    if start.year != end.year or not _is_of_month(start) or not _is_of_month(end):
        is_tight = start.years == end.years == 1 and start.month is end.month is None
        return f"{_date(start, manner)}{_dash(manner, is_tight=is_tight)}{_date(end, manner)}"
    if start.month == end.month and start.day and end.day:
        return _days_of_month(start.day, end.day, end, manner)
    first = _date(start, manner) if manner.is_short else _without_year(start, manner)
    is_tight = not (manner.is_short or start.day or end.day)
    return f"{first}{_dash(manner, is_tight=is_tight)}{_date(end, manner)}"


def _is_of_month(date: EdtfDate) -> bool:
    return date.month is not None and date.month not in SEASON_CODES


def _days_of_month(first: int, last: int, end: EdtfDate, manner: _Manner) -> str:
    dash = _dash(manner, is_tight=True)
    if not manner.is_short:
        return f"{first}{dash}{_date(end, manner)}"
    if manner.lang == "az":
        return f"{first:02}{dash}{_date(end, manner)}"
    return f"{_date(end._replace(day=first), manner)}{dash}{last:02}"


def _date(date: EdtfDate, manner: _Manner) -> str:
    """Write one date, whatever its qualifier."""
    if date.years > 1:
        return _years(date, manner)
    if date.month is None:
        return str(date.year)
    if date.month in SEASON_CODES:
        return _season(date, manner)
    if manner.is_short:
        return _figures(date, manner)
    name = MONTHS[manner.calendar][manner.lang][date.month - 1]
    ezafe = _EZAFE if name.endswith(_HEH) else ""
    return f"{_day(date)}{name}{ezafe} {date.year}"


def _without_year(date: EdtfDate, manner: _Manner) -> str:
    return f"{_day(date)}{MONTHS[manner.calendar][manner.lang][(date.month or 1) - 1]}"


def _day(date: EdtfDate) -> str:
    return f"{date.day} " if date.day else ""


def _figures(date: EdtfDate, manner: _Manner) -> str:
    numbers = [f"{date.year:04}", *(f"{number:02}" for number in (date.month, date.day) if number)]
    if manner.lang == "az":
        return ".".join(reversed(numbers))
    return ("/" if manner.lang == "fa" else "-").join(numbers)


def _season(date: EdtfDate, manner: _Manner) -> str:
    index = SEASON_CODES.index(date.month or 0)
    if manner.lang == "az":
        return f"{_az_ordinal(date.year)} ilin {_AZ_SEASONS[index]}"
    return f"{SEASONS[manner.lang][index]} {date.year}"


def _years(date: EdtfDate, manner: _Manner) -> str:
    """Write a decade or a century by its name, a millennium by its years."""
    article = "" if manner.is_short else "the "
    if date.years == _DECADE:
        return {
            "en": f"{article}{date.year}s",
            "fa": f"دهه{_EZAFE} {date.year}",
            "az": f"{_az_ordinal(date.year)} illər",
        }[manner.lang]
    if date.years == _CENTURY:
        number = date.year // _CENTURY + 1
        return {
            "en": f"{article}{_en_ordinal(number)} century",
            "fa": f"قرن {number}",
            "az": f"{_az_ordinal(number)} əsr",
        }[manner.lang]
    return f"{date.year}{_dash(manner, is_tight=True)}{date.year + date.years - 1}"


def _en_ordinal(number: int) -> str:
    is_teen = number // 10 % 10 == 1
    return f"{number}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _az_ordinal(number: int) -> str:
    """The ending follows the last vowel of the number's last word: 1991-ci, 1993-cü, 1996-cı, 1990-cı."""
    if number % 10:
        ending = _AZ_ENDINGS[number % 10]
    elif number % 100:
        ending = _AZ_ENDINGS_OF_TENS[number // 10 % 10]
    else:
        ending = "cü" if number % 1000 else "ci"
    return f"{number}-{ending}"


def _az_since(text: str, date: EdtfDate) -> str:
    if date.years > 1:
        return f"{text}dən"
    return f"{text}ndan" if date.month in SEASON_CODES else f"{_az_year(text, date)} ildən"


def _az_until(text: str, date: EdtfDate) -> str:
    if date.years > 1:
        return f"{text}ə qədər"
    return f"{text}na qədər" if date.month in SEASON_CODES else f"{_az_year(text, date)} ilə qədər"


def _az_year(text: str, date: EdtfDate) -> str:
    """A text that ends with its year, as an ordinal."""
    return text.removesuffix(str(date.year)) + _az_ordinal(date.year)
