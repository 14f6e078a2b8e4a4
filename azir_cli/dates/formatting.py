"""A date in EDTF, or days → how people write it, in full or short, in the three languages.

The one place where a date is put into words. What another calendar writes is converted no more precisely than it is
said: a year becomes the years it touches (1993 = 1371/72), a decade ten years about, a month months, a day a day.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from azir_cli.dates.calendars import DateError, Ymd, from_day
from azir_cli.dates.edtf import SEASON_CODES, EdtfDate, EdtfInterval, days_of, parse_edtf, split_interval, to_edtf
from azir_cli.dates.interval import DateInterval, DualDate
from azir_cli.dates.names import MONTHS, SEASONS, WEEKDAYS, Calendar, Lang
from azir_cli.text import azerbaijani

Digits = Literal["auto", "latin", "persian"]

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

_HEH, _EZAFE = "ه", "\N{ARABIC HAMZA ABOVE}"

_ABOUT: Mapping[Lang, str] = {"en": "about", "fa": "حدود", "az": "təxminən"}
_PERHAPS: Mapping[Lang, str] = {"en": "perhaps", "fa": "شاید", "az": "ehtimalən"}

_SINCE = {"en": "since", "fa": "از"}
_UNTIL = {"en": "until", "fa": "تا"}
_NO_END = {"en": "end unknown", "fa": "پایان نامعلوم", "az": "sonu naməlum"}
_NO_BEGINNING = {"en": "beginning unknown", "fa": "آغاز نامعلوم", "az": "başlanğıcı naməlum"}

_DECADE, _CENTURY = 10, 100
_MONTH_LIKE = 24
"""1992/93 can be no month or season; 2011/12 could be one, so 2011/2012 is written."""

_AZ_SEASONS = ("yazı", "yayı", "payızı", "qışı")


class _Manner(NamedTuple):
    calendar: Calendar
    lang: Lang
    is_short: bool


class _End(NamedTuple):
    """One end of what is written: a date, or in the other calendar the dates from `first` to `last` that it touches."""

    first: EdtfDate
    last: EdtfDate

    @property
    def qualifier(self) -> str:
        """That of both dates."""
        return self.last.qualifier

    @property
    def is_pair(self) -> bool:
        """Whether it is two neighbouring years, of which a year of the other calendar touches both: 1371/72."""
        first, last = self
        return first.month is last.month is None and (first.years, last.year) == (1, first.year + 1)


def wording(
    date: DualDate,
    calendar: Calendar,
    lang: Lang,
    digits: Digits = "auto",
    *,
    short: bool = False,
    weekday: bool = False,
) -> str:
    """A date in the words of one calendar: as the source writes it there, else converted as vaguely as it is said.

    Empty where the calendar has no such days. With `weekday`, a single day is given its name.
    """
    source = calendar if calendar in date.written else date.written[0]
    value = date.gregorian if source == "gregorian" else date.jalali
    manner = _Manner(calendar, lang, short)
    try:
        text = _write(value or "", source, manner)
    except DateError:
        return ""
    return _in_digits(_with_weekday(date.interval, text, manner) if weekday else text, lang, digits)


def long_form(
    date: str | DateInterval, calendar: Calendar, lang: Lang, digits: Digits = "auto", *, weekday: bool = False
) -> str:
    """Write a date as in running text: 25 December 1991, ۴ دی ۱۳۷۰, 26–28 oktyabr 1993, summer 1993.

    A string is EDTF in that calendar, an interval any days it has; raises `DateError` for others. With `weekday`,
    a single day is given its name. Digits are Persian in Persian unless chosen.
    """
    value = date if isinstance(date, str) else to_edtf(date, calendar)
    manner = _Manner(calendar, lang, is_short=False)
    text = _write(value, calendar, manner)
    if weekday:
        text = _with_weekday(parse_edtf(value, calendar), text, manner)
    return _in_digits(text, lang, digits)


def short_form(date: str | DateInterval, calendar: Calendar, lang: Lang, digits: Digits = "auto") -> str:
    """Write a date as in a table, in figures: 1991-12-25, ۱۳۷۰/۱۰/۰۴, 26–28.10.1993; else as `long_form`."""
    value = date if isinstance(date, str) else to_edtf(date, calendar)
    return _in_digits(_write(value, calendar, _Manner(calendar, lang, is_short=True)), lang, digits)


def _in_digits(text: str, lang: Lang, digits: Digits) -> str:
    is_persian = digits == "persian" or (digits == "auto" and lang == "fa")
    return text.translate(_PERSIAN_DIGITS) if is_persian else text


def _with_weekday(interval: DateInterval, text: str, manner: _Manner) -> str:
    if not interval.first or not interval.is_day:
        return text
    name = WEEKDAYS[manner.lang][interval.first.weekday()]
    return {"en": f"{name}, {text}", "fa": f"{name} {text}", "az": f"{text}, {name}"}[manner.lang]


def _write(value: str, calendar: Calendar, manner: _Manner) -> str:
    """Write a value of one calendar in that of the manner."""
    written = split_interval(value, calendar)
    start, end = (_end(date, calendar, manner) if date else None for date in (written.start, written.end))
    if start is None or end is None:
        return _open(written, next(one for one in (start, end) if one), manner)
    if written.start == written.end:
        return _qualified(start, manner)
    return _interval(start.first, end.last, manner)


def _end(date: EdtfDate, calendar: Calendar, manner: _Manner) -> _End:
    """A date in the calendar of the manner, to the same fineness."""
    if calendar == manner.calendar:
        return _End(date, date)
    days = days_of(date, calendar)
    first, last = (from_day(day, manner.calendar) for day in (days.first, days.last) if day)
    if date.years > 1:
        # most of 1990 lies in 1369, as most of 1370 in 1991
        begin = first.year + (manner.calendar == "jalali")
        about = "%" if date.qualifier in ("?", "%") else "~"
        return _End(EdtfDate(begin, qualifier=about), EdtfDate(begin + date.years - 1, qualifier=about))
    fineness = 3 if date.day else 2 if date.month else 1
    return _End(*(_cut(day, fineness)._replace(qualifier=date.qualifier) for day in (first, last)))


def _cut(day: Ymd, fineness: int) -> EdtfDate:
    """The year, the month (2) or the day itself (3)."""
    year, month, number = (*day[:fineness], None, None)[:3]
    return EdtfDate(year or 0, month=month, day=number)


def _open(written: EdtfInterval, end: _End, manner: _Manner) -> str:
    """Write an interval of which one end is given; the other is open, or said to be unknown."""
    is_since = written.end is None
    date = end.first if is_since else end.last
    if date.years > _CENTURY:
        date = EdtfDate(date.year if is_since else date.year + date.years - 1, qualifier=date.qualifier)
    text = _date(date, manner)
    if end.is_pair:
        date, text = end.last, _pair(end)
    if manner.lang == "az":
        text = _az_since(text, date) if is_since else _az_until(text, date)
        text = _with_qualifier(text, date.qualifier, manner)
    else:
        since = "from" if written.is_unknown and manner.lang == "en" else _SINCE[manner.lang]
        word = since if is_since else _UNTIL[manner.lang]
        text = f"{word} {_with_qualifier(text, date.qualifier, manner)}"
    if written.is_unknown:
        text += f" ({(_NO_END if is_since else _NO_BEGINNING)[manner.lang]})"
    return text


def _qualified(end: _End, manner: _Manner) -> str:
    if end.is_pair:
        return _with_qualifier(_pair(end), end.qualifier, manner)
    if end.first != end.last:
        return _interval(end.first, end.last, manner)
    return _with_qualifier(_date(end.last, manner), end.qualifier, manner)


def _pair(years: _End) -> str:
    short = years.last.year % _CENTURY
    return f"{years.first.year}/{short if short > _MONTH_LIKE else years.last.year}"


def _with_qualifier(text: str, qualifier: str, manner: _Manner) -> str:
    """Say that a date is approximate or uncertain."""
    is_approximate, is_uncertain = qualifier in ("~", "%"), qualifier in ("?", "%")
    if manner.is_short:
        return f"{'~' * is_approximate}{text}{('؟' if manner.lang == 'fa' else '?') * is_uncertain}"
    words = [_PERHAPS[manner.lang]] * is_uncertain + [_ABOUT[manner.lang]] * is_approximate
    return " ".join((*words, text))


def _interval(start: EdtfDate, end: EdtfDate, manner: _Manner) -> str:
    """Write from one date to another; a Persian range begins with a word, so that no figures change places."""
    if start.qualifier == end.qualifier:
        first, last, is_tight = _common_once(start, end, manner)
        if manner.lang != "fa":
            return _with_qualifier(f"{first}{'–' if is_tight else ' – '}{last}", start.qualifier, manner)
        first = _with_qualifier(first, start.qualifier, manner)
    else:
        first, last = (_with_qualifier(_date(date, manner), date.qualifier, manner) for date in (start, end))
    return f"از {first} تا {last}" if manner.lang == "fa" else f"{first} – {last}"


def _common_once(start: EdtfDate, end: EdtfDate, manner: _Manner) -> tuple[str, str, bool]:
    """Both ends, with what they have in common once, and whether the dash between them stands without spaces."""
    if start.year != end.year or not _is_of_month(start) or not _is_of_month(end):
        is_tight = start.years == end.years == 1 and start.month is end.month is None
        return _date(start, manner), _date(end, manner), is_tight
    if start.month == end.month and start.day and end.day:
        if not manner.is_short:
            return str(start.day), _date(end, manner), True
        if manner.lang == "az":
            return f"{start.day:02}", _date(end, manner), True
        return _date(start, manner), f"{end.day:02}", True
    if manner.is_short:
        return _date(start, manner), _date(end, manner), False
    return _without_year(start, manner), _date(end, manner), not (start.day or end.day)


def _is_of_month(date: EdtfDate) -> bool:
    return date.month is not None and date.month not in SEASON_CODES


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
        return f"{azerbaijani.ordinal(date.year)} ilin {_AZ_SEASONS[index]}"
    return f"{SEASONS[manner.lang][index]} {date.year}"


def _years(date: EdtfDate, manner: _Manner) -> str:
    """Write a decade or a century by its name, a millennium by its years."""
    article = "" if manner.is_short else "the "
    if date.years == _DECADE:
        return {
            "en": f"{article}{date.year}s",
            "fa": f"دهه{_EZAFE} {date.year}",
            "az": f"{azerbaijani.ordinal(date.year)} illər",
        }[manner.lang]
    if date.years == _CENTURY:
        number = date.year // _CENTURY + 1
        return {
            "en": f"{article}{_en_ordinal(number)} century",
            "fa": f"قرن {number}",
            "az": f"{azerbaijani.ordinal(number)} əsr",
        }[manner.lang]
    return _interval(EdtfDate(date.year), EdtfDate(date.year + date.years - 1), manner)


def _en_ordinal(number: int) -> str:
    is_teen = number // 10 % 10 == 1
    return f"{number}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _az_since(text: str, date: EdtfDate) -> str:
    if date.years > 1:
        return azerbaijani.ablative(text)
    return f"{text}ndan" if date.month in SEASON_CODES else f"{_az_year(text, date)} ildən"


def _az_until(text: str, date: EdtfDate) -> str:
    if date.years > 1:
        return f"{azerbaijani.dative(text)} qədər"
    return f"{text}na qədər" if date.month in SEASON_CODES else f"{_az_year(text, date)} ilə qədər"


def _az_year(text: str, date: EdtfDate) -> str:
    """A text that ends with its year, as an ordinal: 25 dekabr 1991-ci, 1371/72-ci."""
    return f"{text}-{azerbaijani.ordinal_ending(date.year)}"
