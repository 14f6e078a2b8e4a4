"""Who reads: a language with its direction, digits and calendars, and what it makes of numbers, amounts and dates.

Any language code will do. azir has words of its own for English, Persian and Azerbaijani; in another language a base's
texts are shown as they are, in that language's direction, and azir's own words are English.
"""

from typing import TYPE_CHECKING, Literal, NamedTuple

from azir_cli.facts.model import Amount, Bound, Text, Unit
from azir_cli.i18n.phrases import SPOKEN, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from azir_cli.dates.formatting import Digits
    from azir_cli.dates.interval import DualDate
    from azir_cli.dates.names import Calendar, Lang

Direction = Literal["ltr", "rtl"]
CalendarChoice = Literal["both", "gregorian", "jalali"]

_RIGHT_TO_LEFT = frozenset(
    [
        "ar",
        "arc",
        "azb",
        "ckb",
        "dv",
        "fa",
        "glk",
        "he",
        "iw",
        "ks",
        "lrc",
        "mzn",
        "nqo",
        "pnb",
        "prs",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ]
)
"""Languages written from right to left, by their ISO 639 codes (CLDR's layout data)."""

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_LATIN_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)

_SCALES = (
    (12, {"en": "trillion", "fa": "تریلیون", "az": "trilyon"}),
    (9, {"en": "billion", "fa": "میلیارد", "az": "milyard"}),
    (6, {"en": "million", "fa": "میلیون", "az": "milyon"}),
)
_SCALE_DIGITS = 2
"""Digits behind the decimal sign that a word of scale bears: 3.12 billion, but 1,234,567,890."""
_GROUP_LENGTH = 3
_DECIMAL = {"en": ".", "fa": "٫", "az": ","}
# Azerbaijani sets groups apart by a space, which must not break at the end of a line.
_GROUP = {"en": ",", "fa": "٬", "az": "\u00a0"}


class Spoken(NamedTuple):
    """A text, and the language that it is in."""

    language: str
    content: str


class Locale(NamedTuple):
    """A reader: the language, the calendars and the digits of what is shown."""

    language: str
    calendar: CalendarChoice = "both"
    digits: "Digits" = "auto"

    @property
    def words(self) -> "Lang":
        """The language of azir's own words: the reader's, or English where azir does not speak that."""
        return self.language if self.language in SPOKEN else "en"  # type: ignore[return-value]

    @property
    def direction(self) -> Direction:
        """The direction of the reader's language."""
        return direction(self.language)

    @property
    def is_mirrored(self) -> bool:
        """Whether the first column stands at the right."""
        return self.direction == "rtl"

    @property
    def comma(self) -> str:
        """What separates the members of a list."""
        return "، " if self.words == "fa" else ", "

    @property
    def calendars(self) -> "tuple[Calendar, ...]":
        """The calendars to show, the reader's own first: Persian readers think in Jalali years."""
        if self.calendar != "both":
            return (self.calendar,)
        return ("jalali", "gregorian") if self.words == "fa" else ("gregorian", "jalali")

    def phrase(self, key: str, **gaps: object) -> str:
        """A phrase of the interface."""
        return phrase(key, self.words, **gaps)

    def text(self, text: Text) -> Spoken:
        """A text of the base in the reader's language, else in English, else in the first that it has."""
        return spoken(text, self.language)

    def listed(self, texts: "Iterable[str]") -> str:
        """Texts as a list."""
        return self.comma.join(texts)

    def in_digits(self, text: str) -> str:
        """A text that azir made, with the digits of the language, or those asked for."""
        is_persian = self.digits == "persian" or (self.digits == "auto" and self.words == "fa")
        return text.translate(_PERSIAN_DIGITS if is_persian else _LATIN_DIGITS)

    def number(self, value: float) -> str:
        """A number as the language writes it, no digit lost: 8.3, ۸٫۳, 8,3; 3.1 billion, 1,234,567.

        A word of scale stands only for what it says in a few digits.
        """
        from decimal import Decimal

        exact = Decimal(repr(value))
        for zeros, names in _SCALES:
            scaled = exact.scaleb(-zeros)
            if abs(scaled) >= 1 and scaled == round(scaled, _SCALE_DIGITS):
                return f"{self._figures(scaled)} {names[self.words]}"
        return self._figures(exact)

    def _figures(self, exact: "Decimal") -> str:
        whole, _, fraction = f"{exact:,f}".partition(".")
        text = whole.replace(",", _GROUP[self.words])
        fraction = fraction.rstrip("0")
        if len(fraction) == _GROUP_LENGTH and _DECIMAL[self.words] == ",":
            fraction += "0"  # 8,125 could be taken for thousands
        return self.in_digits(f"{text}{_DECIMAL[self.words]}{fraction}" if fraction else text)

    def amount(self, amount: Amount, unit: Unit) -> str:
        """A quantity with its bound and unit: more than 1,000 cars, از ۵۰ تا ۶۰ درصد, 150 sənəddən çox."""
        label = spoken(unit.label, self.language).content
        if amount.bound is Bound.RANGE:
            low, high = (self.number(end or 0) for end in (amount.min, amount.max))
            return self.phrase("range", low=low, high=high, unit=label)
        value = amount.value or 0
        if value == 1 and unit.one:
            label = unit.one.get(self.language, label)
        text = f"{self.number(value)} {label}"
        if amount.bound is Bound.EXACT:
            return text
        if self.words == "az":
            from azir_cli.text import azerbaijani

            return self.phrase(
                amount.bound.value, text=text, from_=azerbaijani.ablative(text), to=azerbaijani.dative(text)
            )
        return self.phrase(amount.bound.value, text=text)

    def date(self, date: "DualDate", *, long: bool = False, weekday: bool = False) -> list[str]:
        """A date in the calendars of the reader; one in which it cannot be said is left out.

        With `weekday` the first calendar names the day.
        """
        from azir_cli.dates import formatting

        words = (
            formatting.wording(
                date, calendar, self.words, self.digits, short=not long, weekday=weekday and position == 0
            )
            for position, calendar in enumerate(self.calendars)
        )
        return [text for text in words if text]

    def own_date(self, date: "DualDate", *, long: bool = False) -> str:
        """A date in the reader's own calendar, for where there is room for one; in the other if it cannot be said."""
        return next(iter(self.date(date, long=long)), "")


def direction(language: str) -> Direction:
    """The direction of a language, by its code: the first part counts.

    >>> direction("fa"), direction("az-Latn"), direction("ar-EG")
    ('rtl', 'ltr', 'rtl')
    """
    parts = language.replace("_", "-").lower().split("-")
    return "rtl" if parts[0] in _RIGHT_TO_LEFT or "arab" in parts[1:] else "ltr"


def spoken(text: Text, language: str) -> Spoken:
    """A text in the wanted language, else in English, else in the first that it has; with the language it is in."""
    for one in (language, "en", *text):
        if text.get(one):
            return Spoken(one, text[one])
    return Spoken(language, "")
