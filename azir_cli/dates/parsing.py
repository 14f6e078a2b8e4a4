"""What a user types as a date, in either calendar and any of the three languages → an interval of days."""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import AS_FORMS, DateError
from azir_cli.dates.dual import complete
from azir_cli.dates.edtf import QUALIFIERS, is_edtf, parse_edtf, to_edtf
from azir_cli.dates.formatting import long_form
from azir_cli.dates.grammar import Interval, calendar_of, one_calendar, parse_interval
from azir_cli.dates.interval import DateInterval, DualDate
from azir_cli.dates.lexer import Token, tokens
from azir_cli.dates.names import WEEKDAYS, Calendar
from azir_cli.dates.token_kinds import TokenKind
from azir_cli.errors import Saying
from azir_cli.text.folding import fold

_FORMS = ("1991", "1991-12", "1991-12-25", "25 December 1991", "4 dey 1370", "summer 1993", "1990s", "1993..1996")

_LONGEST_TEXT = 200

_EDTF = r"\s*(?:(?P<prefix>[^\W\d_]+)\s*:)?\s*(?P<value>[0-9x/.~?%-]+)\s*"
_YEARS = r"[0-9]{4}-(?:2[5-9]|[3-9][0-9])"
"""1993-96, which is no month."""
_EDTF_YEAR = r"(?<![0-9-])[0-9X]{4}"

_NUMERIC = {TokenKind.NUMBER, TokenKind.YEAR, TokenKind.SHORT_YEAR}
_SILENT = {
    *(TokenKind.NOISE, TokenKind.LOOSE, TokenKind.YEAR_WORD, TokenKind.WEEKDAY, TokenKind.CALENDAR),
    *(TokenKind.APPROXIMATE, TokenKind.UNCERTAIN, TokenKind.NOT_KNOWN),
}


class ParsedDate(NamedTuple):
    """A date as it was understood."""

    interval: DateInterval
    calendar: Calendar
    """The calendar it was read in."""
    value: str
    """EDTF in that calendar."""
    assumed: str = ""
    """The years, in full, whose century was not said."""

    @property
    def dual(self) -> DualDate:
        """The date in both calendars."""
        return complete(**{self.calendar: self.value})


def parse_date(text: str, today: dt.date | None = None) -> ParsedDate:
    """Read a date as people write it; raises `DateError` with the reason, or with the forms understood.

    A year from 1200 to 1500 is Jalali unless a month, a word (میلادی, AD, miladi) or a prefix (`greg:`) says
    otherwise. Without `today` there is no "yesterday".

    >>> parse_date("4 dey 1370").interval.first.isoformat(), parse_date("1993-cü ilin yayı").value
    ('1991-12-25', '1993-22')
    >>> parse_date("بهمن ۸۸").value
    '1388-11'
    """
    if len(text) > _LONGEST_TEXT:
        raise DateError("this is too long for a date", hint=AS_FORMS, forms=_FORMS)
    parsed = _read_edtf(text) or read(found := tokens(text), today)
    if not parsed:
        raise DateError("{text}: " + _why_unread(found), text=_shown(text), hint=AS_FORMS, forms=_FORMS)
    return parsed


def _read_edtf(text: str) -> ParsedDate | None:
    """Read a date that is written in EDTF, perhaps with its calendar before it: `jalali:1370-10-04`."""
    match = re.fullmatch(_EDTF, fold(text))
    if not match:
        return None
    value = match["value"].upper()
    prefix = tokens(match["prefix"] or "")
    if (
        not is_edtf(value)
        or re.fullmatch(_YEARS, value)
        or any(token.kind is not TokenKind.CALENDAR for token in prefix)
    ):
        return None
    marked = _marked(prefix)
    calendar = one_calendar((year, marked) for year in re.findall(_EDTF_YEAR, value))
    return ParsedDate(parse_edtf(value, calendar), calendar, value)


def read(found: Sequence[Token], today: dt.date | None) -> ParsedDate | None:
    """Read tokens that are nothing but a date; `None` if they are none, `DateError` if it does not exist."""
    marked = _marked(found)
    said = _without_fillers(_with_years(found), marked)
    if (day := _relative_day(said, today)) is not None:
        calendar = marked or "gregorian"
        interval = DateInterval(day, day)
        return ParsedDate(interval, calendar, to_edtf(interval, calendar))
    ends = parse_interval(said, marked)
    if not ends:
        return None
    calendar = calendar_of(ends, marked)
    value = _value(ends, calendar, {token.kind for token in found})
    parsed = ParsedDate(parse_edtf(value, calendar), calendar, value, _assumed(ends))
    _check_weekday(found, parsed)
    return parsed


def _value(ends: Interval, calendar: Calendar, kinds: Collection[TokenKind]) -> str:
    """The EDTF of what was read, with what qualifies it."""
    qualifier = QUALIFIERS[TokenKind.APPROXIMATE in kinds, TokenKind.UNCERTAIN in kinds]
    missing = "" if TokenKind.NOT_KNOWN in kinds else ".."
    start = ends.start.ends[0].rstrip("~") if ends.start else missing
    end = ends.end.ends[1].rstrip("~") if ends.end else missing
    if not qualifier and any(partial and partial.ends[0].endswith("~") for partial in ends[:2]):
        qualifier = QUALIFIERS[True, False]
    texts = [text + qualifier if text.strip(".") else text for text in (start, end)]
    value = texts[0] if start == end else "/".join(texts)
    return to_edtf(_excluding(value, calendar), calendar) if ends.excludes_date else value


def _assumed(ends: Interval) -> str:
    years = dict.fromkeys(partial.assumed for partial in (ends.start, ends.end) if partial and partial.assumed)
    return ", ".join(years)


def _check_weekday(found: Sequence[Token], parsed: ParsedDate) -> None:
    """Raise `DateError` where the weekday that is named is another than that of the day."""
    named = {token.number for token in found if token.kind is TokenKind.WEEKDAY}
    day = parsed.interval.first
    if not named or not day or not parsed.interval.is_day or named == {day.weekday()}:
        return
    wrong = next(number for number in sorted(named) if number != day.weekday())
    raise DateError(
        "{date} is a {right}, not a {wrong}",
        date=long_form(parsed.value, parsed.calendar, "en"),
        right=Saying(WEEKDAYS["en"][day.weekday()]),
        wrong=Saying(WEEKDAYS["en"][wrong]),
    )


def _excluding(value: str, calendar: Calendar) -> DateInterval:
    """The days before 2003 for `../2003`, after 1991 for `1991/..`: all but those of the date itself."""
    date = parse_edtf(value.replace("..", "").replace("/", ""), calendar)
    first, last = date.first or dt.date.min, date.last or dt.date.max
    try:
        if value.startswith(".."):
            return date._replace(first=None, last=first - dt.timedelta(days=1))
        return date._replace(first=last + dt.timedelta(days=1), last=None)
    except OverflowError as error:
        raise DateError("{text}: no days are reckoned with beyond this date", text=value) from error


def _marked(found: Sequence[Token]) -> Calendar | None:
    for token in found:
        if token.kind is TokenKind.LUNAR:
            raise DateError("the lunar Hijri calendar is not known here", hint="give the Gregorian or Jalali date")
        if token.kind is TokenKind.BEFORE_ERA:
            raise DateError("years before the year 1 are not reckoned here")
    named = {token.calendar for token in found if token.kind is TokenKind.CALENDAR}
    if len(named) > 1:
        raise DateError("one date in two calendars", hint="name one calendar only")
    return next(iter(named), None)


def _with_years(found: Sequence[Token]) -> Sequence[Token]:
    """Make years of the two digits that a year's word stands beside: سال ۸۸, 93-cü il."""
    said = [token for token in found if token.kind is not TokenKind.NOISE]
    for at, token in enumerate(said):
        if token.kind is not TokenKind.NUMBER or len(token.text) != len("88"):
            continue
        before = said[at - 1] if at else None
        behind = said[at + 1] if at + 1 < len(said) else None
        word = before if before and before.kind is TokenKind.YEAR_WORD else behind if token.is_ordinal else None
        if word and word.kind is TokenKind.YEAR_WORD:
            said[at] = token._replace(kind=TokenKind.SHORT_YEAR, calendar=token.calendar or word.calendar)
    return said


def _without_fillers(found: Sequence[Token], marked: Calendar | None) -> list[Token]:
    """Leave what carries meaning: no empty words, no dots of abbreviations, and 700 as a year if marked."""
    said = [token for token in found if token.kind not in _SILENT]
    if marked:
        said = [
            token._replace(kind=TokenKind.YEAR, text=f"0{token.text}") if token.kind is TokenKind.LONG else token
            for token in said
        ]
    return [
        token
        for before, token, after in zip([None, *said], said, [*said[1:], None], strict=False)
        if token.kind is not TokenKind.DOT or (before and before.kind in _NUMERIC and after and after.kind in _NUMERIC)
    ]


def _relative_day(said: Sequence[Token], today: dt.date | None) -> dt.date | None:
    if [token.kind for token in said] != [TokenKind.RELATIVE]:
        return None
    shown = said[0].text.replace("_", " ")
    if today is None:
        raise DateError("{text}: which day is today is not known here", text=shown)
    try:
        return today + dt.timedelta(days=said[0].number)
    except OverflowError as error:
        raise DateError("{text}: no days are reckoned with beyond {today}", text=shown, today=today) from error


def _shown(text: str) -> str:
    return text if text.isprintable() and text.strip() else repr(text)


def _why_unread(found: Sequence[Token]) -> str:
    kinds = {token.kind for token in found}
    if kinds & {TokenKind.MONTH, TokenKind.SEASON, TokenKind.NUMBER, TokenKind.LONG} and TokenKind.YEAR not in kinds:
        return "a date needs its year, in four digits"
    return "not a date that azir understands"
