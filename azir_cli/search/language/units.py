"""The units of measure that azir knows by more names than their label, by the ids that fact bases give them."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from azir_cli.text.folding import fold
from azir_cli.text.number_words import AZERBAIJANI_ENDING

UNIT_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "km": ("km", "kms", "kilometre", "kilometer", "kilometres", "kilometers", "کیلومتر", "کیلومتری", "kilometr"),
        "percent": ("%", "percent", "percentage", "pct", "درصد", "faiz", "darsad"),
        "mw": ("mw", "megawatt", "megawatts", "مگاوات", "meqavat", "megavat", "mvt"),
        "tonne": ("tonne", "tonnes", "ton", "tons", "تن"),
        "hour": ("hour", "hours", "ساعت", "ساعته", "saat", "saatlıq"),
        "dollar": ("dollar", "dollars", "usd", "دلار", "dolar"),
        "manat": ("manat", "manats", "azn", "منات"),
        "year": ("year", "years", "سال", "ساله", "il", "illik"),
        "person": ("person", "persons", "people", "نفر", "nəfər"),
        "car": ("car", "cars", "vehicle", "vehicles", "خودرو", "ماشین", "avtomobil", "maşın"),
    }
)

UNIT_WORDS = frozenset(fold(name) for names in UNIT_NAMES.values() for name in names)


def unit_word(word: str) -> str:
    """A unit without its Azerbaijani ending: kilometr for kilometrlik; any other word as it is."""
    if word in UNIT_WORDS:
        return word
    stems = (word[:cut] for cut in range(len(word) - 1, 2, -1) if re.fullmatch(AZERBAIJANI_ENDING, word[cut:]))
    return next((stem for stem in stems if stem in UNIT_WORDS), word)


SIGNS: Mapping[str, str] = MappingProxyType({"$": "usd", "₼": "azn", "%": "%", "٪": "%"})
"""Signs that stand before or behind a number, and the name of the unit that they mean."""

_MEASURES = (
    (("km",), "length distance far طول فاصله مسافت uzunluq uzunluğu məsafə məsafəsi"),
    (("hour", "day", "week", "month", "year"), "duration مدت müddət müddəti"),
    (("percent",), "percent percentage درصد faiz"),
    (("dollar", "manat"), "cost money sum مبلغ پول هزینه məbləğ məbləği pul"),
)

MEASURED_IN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {fold(word): units for units, words in _MEASURES for word in words.split()}
)
"""What an attribute is measured in, by the ids of units: an amount in these units has the attribute."""
