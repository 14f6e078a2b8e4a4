"""A fact's date → the words for it in a language, in the calendars that the user wants to see."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from azir_cli.dates.formatting import Digits
    from azir_cli.dates.names import Calendar, Lang
    from azir_cli.facts.model import When

_ORDER: "tuple[Calendar, Calendar]" = ("gregorian", "jalali")


def wording(
    when: "When", language: str, calendar: str = "both", *, written: "Digits" = "auto", long: bool = False
) -> list[str]:
    """The date in one calendar or both, the interface's own first: Persian readers think in Jalali years.

    A calendar in which the date cannot be said is left out.
    """
    from azir_cli.dates import formatting

    date = when.complete
    order = _ORDER[::-1] if language == "fa" else _ORDER
    lang: Lang = language if language in ("fa", "az") else "en"  # type: ignore[assignment]
    wanted = order if calendar == "both" else [one for one in order if one == calendar]
    words = (formatting.wording(date, one, lang, written, short=not long) for one in wanted)
    return [text for text in words if text]


def in_one_line(when: "When | None", language: str, calendar: str, *, written: "Digits" = "auto") -> str:
    """The date for a line of text; nothing for an undated fact."""
    return " = ".join(wording(when, language, calendar, written=written)) if when else ""
