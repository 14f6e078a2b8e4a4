"""The words of the interface in English, Persian and Azerbaijani.

Only what a person reads is here: option names, ids and machine output are the same in every language.
"""

from collections.abc import Mapping

from azir_cli.text.characters import code

_PHRASES: Mapping[str, tuple[str, str, str]] = {
    # headings of columns and cards
    "fact": ("Fact", "گزاره", "Fakt"),
    "text": ("What it says", "شرح", "Məzmun"),
    "date": ("Date", "تاریخ", "Tarix"),
    "section": ("Section", "بخش", "Bölmə"),
    "kind": ("Kind", "نوع", "Növ"),
    "type": ("Type", "گونه", "Tip"),
    "amount": ("Amount", "مقدار", "Miqdar"),
    "of": ("Of what", "چه چیزی", "Nəyin"),
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
    "author": ("Author", "نویسنده", "Müəllif"),
    "language": ("Language", "زبان", "Dil"),
    "url": ("Address", "نشانی", "Ünvan"),
    "archived": ("Archived at", "نسخهٔ بایگانی", "Arxiv nüsxəsi"),
    "licence": ("Licence", "پروانهٔ نشر", "Lisenziya"),
    "retrieved": ("Retrieved", "دریافت", "Götürülüb"),
    "sha256": ("SHA-256", "SHA-256", "SHA-256"),
    "length": ("Length", "طول", "Uzunluq"),
    "characters": ("characters", "نویسه", "simvol"),
    "id": ("Id", "شناسه", "İdentifikator"),
    "as_of_heading": ("As of", "وضع در", "Vəziyyətin tarixi"),
    "as_of": ("as of {date}", "وضع در {date}", "vəziyyət: {date}"),
    "says": ("says {name}", "به گفتهٔ {name}", "deyən: {name}"),
    "qualifiers": ("Note that", "قیدها", "Qeydlər"),
    "see_note": ("see note", "یادداشت دارد", "qeyd"),
    "then": ("On that day", "در آن روز", "Həmin gün"),
    "then_true": ("Also true then", "در آن زمان برقرار", "O vaxt qüvvədə olan"),
    "no_name": ("—", "—", "—"),
    # messages
    "more": (
        "{shown} of {total}; -n 0 shows all",
        f"نمایش {{shown}} از {{total}}؛ همه: {code('-n 0')}",
        "Göstərilir: {shown}/{total}; hamısı: -n 0",
    ),
    "of_last_search": (
        'of the last search on this terminal, "{query}"',
        "از آخرین جست‌وجوی این پایانه، «{query}»",
        "bu terminalda sonuncu axtarışdan: “{query}”",
    ),
    "nothing": (
        'nothing found for "{query}"',
        "چیزی برای «{query}» یافت نشد",
        "“{query}” üzrə heç nə tapılmadı",
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
    "nothing_filtered": (
        'nothing found for "{query}" with {filters}; {count} without',
        "برای «{query}» با {filters} چیزی یافت نشد؛ بدون آن: {count}",
        "{filters} ilə “{query}” üzrə heç nə tapılmadı; onsuz: {count}",
    ),
    "nothing_left": (
        "no fact passes {filters}; {count} without",
        "هیچ گزاره‌ای با {filters} جور نیست؛ بدون آن: {count}",
        "{filters} şərtinə uyğun fakt yoxdur; onsuz: {count}",
    ),
    "no_name_like": ("no name like this", "نامی مانند این نیست", "belə ad yoxdur"),
    "empty": ("this base has no facts", "این پایگاه هیچ گزاره‌ای ندارد", "bu bazada heç bir fakt yoxdur"),
    "is_a_topic": (
        "{id} is a topic: {command} ({count})",
        "{id} موضوع است: {command} ({count})",
        "{id} mövzudur: {command} ({count})",
    ),
    "is_an_entity": (
        "{id} is a name: {command} ({count})",
        "{id} نام است: {command} ({count})",
        "{id} addır: {command} ({count})",
    ),
    "did_you_mean": (
        "did you mean {names}?",
        "شاید منظورتان این بود: {names}",
        "bunu nəzərdə tuturdunuz: {names}?",
    ),
    "no_such": ("no fact has the id {id}", "گزاره‌ای با شناسهٔ {id} وجود ندارد", "{id} identifikatorlu fakt yoxdur"),
    "no_such_source": (
        "no source has the id {id}",
        "منبعی با شناسهٔ {id} وجود ندارد",
        "{id} identifikatorlu mənbə yoxdur",
    ),
    "year_assumed": ("read as the year {year}", "سال {year} در نظر گرفته شد", "il {year} kimi oxundu"),
    "no_facts_on": (
        "no fact falls on this date",
        "گزاره‌ای در این تاریخ نیست",
        "bu tarixə düşən fakt yoxdur",
    ),
    # amounts by their bound
    "range": ("{low}–{high} {unit}", "از {low} تا {high} {unit}", "{low}–{high} {unit}"),
    "about": ("about {text}", "حدود {text}", "təxminən {text}"),
    "nearly": ("nearly {text}", "نزدیک به {text}", "{to} yaxın"),
    "more-than": ("more than {text}", "بیش از {text}", "{from_} çox"),
    "at-least": ("at least {text}", "دست‌کم {text}", "ən azı {text}"),
    "less-than": ("less than {text}", "کمتر از {text}", "{from_} az"),
    "at-most": ("at most {text}", "حداکثر {text}", "ən çoxu {text}"),
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
    "statement": ("statement", "اظهارنظر", "rəy"),
    "background": ("background", "زمینه", "ümumi məlumat"),
}

SPOKEN = ("en", "fa", "az")
"""The languages that azir has words in, in the order of the table."""


def phrase(key: str, language: str, **values: object) -> str:
    """One phrase of the interface, its named gaps filled; a key that has none stands for itself."""
    if key not in _PHRASES:
        return key
    return _PHRASES[key][SPOKEN.index(language) if language in SPOKEN else 0].format(**values)


# Types of entity are a base's own words: what has no translation stands for itself.
_TYPES: Mapping[str, tuple[str, str, str]] = {
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


def entity_type(name: str, language: str) -> str:
    """What a type of entity is called; a type of a base's own stands for itself."""
    return _TYPES[name][SPOKEN.index(language)] if name in _TYPES and language in SPOKEN else name


_OWN_NAMES = {
    "ar": "العربية",
    "ckb": "کوردی",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "he": "עברית",
    "hy": "Հայերեն",
    "ka": "ქართული",
    "kk": "Қазақша",
    "ku": "Kurdî",
    "ps": "پښتو",
    "ru": "Русский",
    "tg": "Тоҷикӣ",
    "tk": "Türkmençe",
    "tr": "Türkçe",
    "ur": "اردو",
    "uz": "Oʻzbekcha",
}
"""What speakers call the languages that azir has no words in (CLDR's autonyms)."""


def language_name(code_: str, language: str) -> str:
    """The name of a language: in the reader's for those that azir speaks, else its own, else the code."""
    return phrase(code_, language) if code_ in SPOKEN else _OWN_NAMES.get(code_, code_)
