"""The words of the interface in English, Persian and Azerbaijani, and numbers as each language writes them.

Only what a person reads is here: option names, ids and machine output are the same in every language.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from azir_cli.facts.model import Amount, Bound, Text, Unit

if TYPE_CHECKING:
    from azir_cli.dates.formatting import Digits

_PHRASES: Mapping[str, tuple[str, str, str]] = {
    # headings of columns and cards
    "fact": ("Fact", "گزاره", "Fakt"),
    "text": ("What it says", "شرح", "Məzmun"),
    "date": ("Date", "تاریخ", "Tarix"),
    "section": ("Section", "بخش", "Bölmə"),
    "kind": ("Kind", "نوع", "Növ"),
    "type": ("Type", "گونه", "Tip"),
    "amount": ("Amount", "مقدار", "Miqdar"),
    "of": ("Of what", "از چه", "Nəyin"),
    "name": ("Name", "نام", "Ad"),
    "entity": ("Name", "نام", "Ad"),
    "entities": ("Names", "نام‌ها", "Adlar"),
    "topic": ("Topic", "موضوع", "Mövzu"),
    "topics": ("Topics", "موضوع‌ها", "Mövzular"),
    "also": ("Also found as", "نام‌های دیگر", "Digər adları"),
    "facts": ("Facts", "گزاره‌ها", "Faktlar"),
    "said_by": ("Said by", "به گفتهٔ", "Deyən"),
    "evidence": ("Evidence", "سند", "Sübut"),
    "note": ("Note", "یادداشت", "Qeyd"),
    "related": ("Related", "مرتبط", "Əlaqəli"),
    "source": ("Source", "منبع", "Mənbə"),
    "publisher": ("Publisher", "ناشر", "Naşir"),
    "title": ("Title", "عنوان", "Başlıq"),
    "published": ("Published", "انتشار", "Dərc olunub"),
    "length": ("Length", "طول", "Uzunluq"),
    "characters": ("characters", "نویسه", "simvol"),
    "id": ("Id", "شناسه", "İdentifikator"),
    "as_of_source": (
        "as of the source's date",
        "تا تاریخ منبع",
        "mənbənin tarixinə olan vəziyyət",
    ),
    # messages
    "more": (
        "{shown} of {total}; -n 0 shows all",
        "نمایش {shown} از {total}؛ همه با این گزینه:\n-n 0",
        "{total} nəticədən {shown}; -n 0 hamısını göstərir",
    ),
    "nothing": (
        'nothing found for "{query}"',
        "چیزی برای «{query}» یافت نشد",
        "«{query}» üzrə heç nə tapılmadı",
    ),
    "closest": (
        "no fact says all of this; closest:",
        "هیچ گزاره‌ای همهٔ این را نمی‌گوید؛ نزدیک‌ترین‌ها:",
        "heç bir fakt bunların hamısını demir; ən yaxınları:",
    ),
    "unsaid": (
        'no fact says "{words}"',
        "هیچ گزاره‌ای «{words}» نمی‌گوید",
        "heç bir faktda «{words}» yoxdur",
    ),
    "guessed": (
        '"{words}" is in no fact; shown is what is near: {names}',
        "«{words}» در هیچ گزاره‌ای نیست؛ آنچه نزدیک است نشان داده می‌شود: {names}",
        "«{words}» heç bir faktda yoxdur; yaxın olan göstərilir: {names}",
    ),
    "as_of": ("as of {date}", "تا {date}", "{date} tarixinə"),
    "says": ("says {speaker}", "به گفتهٔ {speaker}", "{speaker} deyir"),
    "nothing_left": (
        "no fact passes these filters",
        "هیچ گزاره‌ای از این صافی‌ها نمی‌گذرد",
        "bu süzgəclərdən heç bir fakt keçmir",
    ),
    "did_you_mean": (
        "did you mean {names}?",
        "شاید منظورتان این بود: {names}",
        "bunu nəzərdə tuturdunuz: {names}?",
    ),
    "no_such": ("no fact has the id {id}", "گزاره‌ای با شناسهٔ {id} نیست", "{id} identifikatorlu fakt yoxdur"),
    "no_such_source": (
        "no source has the id {id}",
        "منبعی با شناسهٔ {id} نیست",
        "{id} identifikatorlu mənbə yoxdur",
    ),
    "no_facts_on": (
        "no fact falls on this date",
        "گزاره‌ای در این تاریخ نیست",
        "bu tarixə düşən fakt yoxdur",
    ),
    # languages
    "en": ("English", "انگلیسی", "İngiliscə"),
    "fa": ("Persian", "فارسی", "Farsca"),
    "az": ("Azerbaijani", "آذربایجانی", "Azərbaycanca"),
    # kinds of fact
    "event": ("event", "رویداد", "hadisə"),
    "agreement": ("agreement", "توافق", "saziş"),
    "figure": ("figure", "رقم", "göstərici"),
    "office": ("office", "سمت", "vəzifə"),
    "project": ("project", "طرح", "layihə"),
    "statement": ("statement", "اظهار", "bəyanat"),
    "background": ("background", "زمینه", "arxa plan"),
    # types of entity
    "country": ("country", "کشور", "ölkə"),
    "region": ("region", "منطقه", "bölgə"),
    "city": ("city", "شهر", "şəhər"),
    "place": ("place", "مکان", "yer"),
    "person": ("person", "شخص", "şəxs"),
    "role": ("role", "سمت", "vəzifə"),
    "organisation": ("organisation", "نهاد", "təşkilat"),
    "facility": ("facility", "تأسیسات", "obyekt"),
    "route": ("route", "مسیر", "marşrut"),
    "group": ("group", "گروه", "qrup"),
    "heritage": ("heritage", "میراث", "irs"),
}

_COLUMN = {"en": 0, "fa": 1, "az": 2}


def phrase(key: str, language: str, **values: object) -> str:
    """One phrase of the interface, its named gaps filled; a key that has none stands for itself."""
    if key not in _PHRASES:
        return key
    return _PHRASES[key][_COLUMN.get(language, 0)].format(**values)


def in_language(text: Text, language: str) -> str:
    """A text of the base in the wanted language, else in the first that it has."""
    return text.get(language) or next(iter(text.values()), "")


# Numbers

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_LATIN_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)

_SCALES = ((10**9, ("billion", "میلیارد", "milyard")), (10**6, ("million", "میلیون", "milyon")))
_DECIMAL = {"en": ".", "fa": "٫", "az": ","}
# Azerbaijani sets groups apart by a space, which must not break at the end of a line.
_GROUP = {"en": ",", "fa": "٬", "az": "\u00a0"}


def digits(text: str, language: str, *, written: "Digits" = "auto") -> str:
    """A text that azir made, with the digits of the language, or those asked for."""
    is_persian = written == "persian" or (written == "auto" and language == "fa")
    return text.translate(_PERSIAN_DIGITS if is_persian else _LATIN_DIGITS)


def number(value: float, language: str, *, written: "Digits" = "auto") -> str:
    """A number as the language writes it: 8.3, ۸٫۳ or 8,3; from a million up in words of scale."""
    for scale, names in _SCALES:
        if abs(value) >= scale:
            scaled = round(value / scale, 3)
            return f"{number(scaled, language, written=written)} {names[_COLUMN.get(language, 0)]}"
    whole, _, fraction = f"{value:,.6f}".partition(".")
    fraction = fraction.rstrip("0")
    text = whole.replace(",", _GROUP.get(language, ","))
    if fraction:
        text += _DECIMAL.get(language, ".") + fraction
    return digits(text, language, written=written)


def amount(quantity: Amount, unit: Unit, language: str, *, written: "Digits" = "auto") -> str:
    """A quantity with its bound and unit: more than 1,000 cars, ۵۰ تا ۶۰ درصد, 150 sənəddən çox."""
    if quantity.bound is Bound.RANGE:
        low, high = (number(end or 0, language, written=written) for end in (quantity.min, quantity.max))
        between = " تا " if language == "fa" else "–"
        return f"{low}{between}{high} {in_language(unit.label, language)}"
    value = quantity.value or 0
    singular = in_language(unit.one, language) if value == 1 and language in unit.one else ""
    text = f"{number(value, language, written=written)} {singular or in_language(unit.label, language)}"
    if quantity.bound is Bound.EXACT:
        return text
    return _BOUNDS[quantity.bound][_COLUMN.get(language, 0)].format(text=text, from_=_ablative(text), to=_dative(text))


_BOUNDS: Mapping[Bound, tuple[str, str, str]] = {
    Bound.ABOUT: ("about {text}", "حدود {text}", "təxminən {text}"),
    Bound.NEARLY: ("nearly {text}", "نزدیک به {text}", "{to} yaxın"),
    Bound.MORE_THAN: ("more than {text}", "بیش از {text}", "{from_} çox"),
    Bound.AT_LEAST: ("at least {text}", "دست‌کم {text}", "ən azı {text}"),
    Bound.LESS_THAN: ("less than {text}", "کمتر از {text}", "{from_} az"),
    Bound.AT_MOST: ("at most {text}", "حداکثر {text}", "ən çoxu {text}"),
}


def _ablative(noun: str) -> str:
    """An Azerbaijani noun phrase in the ablative, by vowel harmony: sənəddən, dollardan."""
    return f"{noun}{'dan' if _is_back(noun) else 'dən'}"


def _dative(noun: str) -> str:
    """An Azerbaijani noun phrase in the dative, by vowel harmony: sənədə, dollara, körpüyə."""
    glide = "y" if noun[-1:].casefold() in _VOWELS else ""
    return f"{noun}{glide}{'a' if _is_back(noun) else 'ə'}"


_VOWELS = frozenset("aıoueəiöü")


def _is_back(noun: str) -> bool:
    vowels = [letter for letter in noun.casefold() if letter in _VOWELS]
    return bool(vowels) and vowels[-1] in "aıou"
