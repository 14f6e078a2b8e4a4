"""Parts of a year, month, decade or century: early 1993, the first half of the 1990s, Q1 1993 → how they begin and end.

Quarters and halves are reckoned; early, mid and late are thirds, and said to be approximate.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from azir_cli.dates.calendars import DateError
from azir_cli.dates.lexer import Token
from azir_cli.dates.token_kinds import TokenKind

_FORMS = r"t-?|[qk]|[NOX][Qh]|[Qh][NOX]"
_BEFORE, _BEHIND = rf"(?P<portion>{_FORMS})(?P<date>.+)", rf"(?P<date>.+)(?P<portion>{_FORMS})"

_HALVES, _THIRDS, _QUARTERS = 2, 3, 4
_COUNTS = {
    TokenKind.THIRD: _THIRDS,
    TokenKind.QUARTER: _QUARTERS,
    TokenKind.QUARTER_WORD: _QUARTERS,
    TokenKind.HALF: _HALVES,
    TokenKind.HALF_WORD: _HALVES,
}

# The first and the last of the years of a decade, and of the days of a month, by the number of parts.
_OF_DECADE = {_HALVES: ("04", "59"), _THIRDS: ("03", "46", "79")}
_OF_CENTURY = {
    _HALVES: ("0049", "5099"),
    _THIRDS: ("0033", "3466", "6799"),
    _QUARTERS: ("0024", "2549", "5074", "7599"),
}
_OF_MONTH = {_HALVES: (("01", "15"), ("16", "")), _THIRDS: (("01", "10"), ("11", "20"), ("21", ""))}
_MONTHS = 12


class Portion(NamedTuple):
    """The `number`th of `parts`, 2 to 4; three are early, mid and late."""

    number: int
    parts: int
    text: str

    def of(self, year: str, month: int | None) -> tuple[str, str]:
        """How the part begins and ends, in EDTF; raises `DateError` for what is not reckoned."""
        about = "~" if self.parts == _THIRDS else ""
        found = self._of_month(year, month) if month else self._of_years(year)
        if not found:
            raise DateError(
                "{text}: such a part of a {noun} is not reckoned",
                text=self.text,
                noun=_noun(year, month),
                hint="write the days, months or years themselves, as in 1993-03..1993-05",
            )
        return f"{found[0]}{about}", f"{found[1]}{about}"

    def _of_month(self, year: str, month: int) -> tuple[str, str] | None:
        if month > _MONTHS or self.parts not in _OF_MONTH:
            return None
        first, last = _OF_MONTH[self.parts][self.number - 1]
        text = f"{year}-{month:02}"
        return f"{text}-{first}", f"{text}-{last}" if last else text

    def _of_years(self, year: str) -> tuple[str, str] | None:
        unknown = year.count("X")
        if not unknown:
            length = _MONTHS // self.parts
            return f"{year}-{length * (self.number - 1) + 1:02}", f"{year}-{length * self.number:02}"
        known = {1: _OF_DECADE, 2: _OF_CENTURY}.get(unknown, {}).get(self.parts)
        if not known:
            return None
        years = known[self.number - 1]
        stem = year.rstrip("X")
        return stem + years[:unknown], stem + years[unknown:]


def _noun(year: str, month: int | None) -> str:
    if month:
        return "month" if month <= _MONTHS else "season"
    return {0: "year", 1: "decade", 2: "century"}.get(year.count("X"), "millennium")


def portion_of(said: Sequence[Token]) -> tuple[Portion | None, Sequence[Token]]:
    """Take the part of a date off its tokens: before it, or behind it as in Azerbaijani."""
    kinds = "".join(token.kind for token in said)
    for shape in (_BEFORE, _BEHIND):
        if match := re.fullmatch(shape, kinds):
            part = said[match.start("portion") : match.end("portion")]
            word = next(token for token in part if token.kind in _COUNTS)
            number = next((token.number for token in part if token.kind not in (*_COUNTS, TokenKind.DASH)), word.number)
            if 1 <= number <= _COUNTS[word.kind]:
                text = " ".join(token.text for token in said)
                return Portion(number, _COUNTS[word.kind], text), said[match.start("date") : match.end("date")]
    return None, said
