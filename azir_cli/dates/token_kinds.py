"""What the tokens of a date can be."""

import enum


class TokenKind(enum.StrEnum):
    """What a token is; one letter each, so that patterns over tokens are regular expressions."""

    YEAR = "Y"  # four digits, the last ones perhaps x
    SHORT_YEAR = "y"  # two digits that can be nothing but a year: '93, سال ۸۸
    NUMBER = "N"  # one or two digits
    LONG = "H"  # three digits: a year only where a calendar is named
    MONTH = "M"
    ZODIAC = "Z"  # an Afghan month: also an ordinary word, so only with its year
    SEASON = "S"
    DECADE = "D"  # 1990s, 90s, nineties
    DECADE_WORD = "E"  # decade, دهه, illər
    TENS = "W"  # navad, doxsanıncı
    CENTURY_WORD = "C"
    ORDINAL = "O"  # twentieth, birinci
    ROMAN = "X"
    QUARTER_WORD = "Q"
    HALF_WORD = "h"
    QUARTER = "q"  # Q1
    HALF = "k"  # H1
    THIRD = "t"  # early, mid, late: 1 to 3
    CALENDAR = "K"
    LUNAR = "L"
    BEFORE_ERA = "x"  # BC
    WEEKDAY = "d"
    YEAR_WORD = "j"
    APPROXIMATE = "A"
    UNCERTAIN = "P"
    NOT_KNOWN = "n"  # end unknown
    FROM = "F"
    TO = "T"
    AND = "&"
    BEFORE = "B"
    AFTER = "G"
    SINCE_IT = "f"  # behind what it belongs to: -dən
    UNTIL_IT = "u"  # likewise: -dək, qədər
    RELATIVE = "R"  # today, as days from today
    DASH = "-"
    SLASH = "/"
    DOT = "."
    NOISE = "_"  # belongs to a date, but says nothing that the rest does not
    LOOSE = "w"  # likewise, but may well mean other things
    UNKNOWN = "!"


DATING = frozenset(map(TokenKind, "YHDECR"))
"""Without one of these, or a month, a season or a year's word beside a number, there is no date."""
