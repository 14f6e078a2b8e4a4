"""What makes a fact base unreadable, in English → the same in Persian and Azerbaijani.

JSON's own words (object, string, null) and the names of members are those of the file in every language.
"""

from collections.abc import Mapping

SAID_OF_FAULTS: Mapping[str, tuple[str, str]] = {
    "is not UTF-8": ("UTF-8 نیست", "UTF-8 deyil"),
    "is not JSON: {reason}": ("JSON نیست: {reason}", "JSON deyil: {reason}"),
    "{literal} is not a number in JSON": ("{literal} در JSON عدد نیست", "JSON-da {literal} ədəd deyil"),
    "the number {literal} is too large": (
        "عدد {literal} بیش از اندازه بزرگ است",
        "{literal} həddən artıq böyük ədəddir",
    ),
    "is nested too deeply": ("بیش از اندازه تودرتو است", "həddən artıq iç-içədir"),
    "is not a fact base: an object is expected at the top level": (
        "پایگاه گزاره نیست: در بالاترین سطح باید یک object باشد",
        "fakt bazası deyil: ən üst səviyyədə object gözlənilir",
    ),
    'is missing: it must be "{format}", the one this azir reads': (
        "نیست: باید «{format}» باشد که این azir می‌خواند",
        "yoxdur: bu azir-in oxuduğu «{format}» olmalıdır",
    ),
    '"{found}" is not "{format}", the one this azir reads': (
        "«{found}» همان «{format}» نیست که این azir می‌خواند",
        "«{found}» bu azir-in oxuduğu «{format}» deyil",
    ),
    "an object from language codes to titles is expected, as {example}": (
        "object‌ای از کد زبان به عنوان لازم است، مانند {example}",
        "dil kodundan başlığa object gözlənilir: {example}",
    ),
    "is missing": ("نیست", "yoxdur"),
    "is missing: a fact needs a span of a source": (
        "نیست: هر گزاره تکه‌ای از یک منبع لازم دارد",
        "yoxdur: hər fakta mənbədən bir parça lazımdır",
    ),
    "is null: leave it out": ("null است: آن را ننویسید", "null-dur: onu yazmayın"),
    "is empty": ("خالی است", "boşdur"),
    "holds nothing that can be seen": ("چیزی ندارد که دیده شود", "görünən heç nə yoxdur"),
    "U+{code} at character {position} is a control or bidi character": (
        "U+{code} در نویسهٔ {position} نویسهٔ کنترلی یا جهت‌گردان است",
        "{position} mövqeyində U+{code} idarəedici və ya istiqamət simvoludur",
    ),
    "stands twice in one object": ("در یک object دو بار آمده است", "bir object-də iki dəfə var"),
    '"{value}" stands twice in the list': ("«{value}» دو بار در فهرست آمده است", "«{value}» siyahıda iki dəfə var"),
    "unknown key": ("کلید ناشناخته", "naməlum açar"),
    'unknown {noun} "{value}"': ("{noun} «{value}» وجود ندارد", "«{value}» adlı {noun} yoxdur"),
    "{fault}; one of {choices}": ("{fault}؛ یکی از {choices}", "{fault}; bunlardan biri: {choices}"),
    "{fault}: write {value}": ("{fault}: بنویسید {value}", "{fault}: belə yazın: {value}"),
    '"{id}" is taken already': ("«{id}» پیش‌تر به کار رفته است", "«{id}» artıq tutulub"),
    '"{value}" is not an id: a-z, 0-9 and single hyphens': (
        "«{value}» شناسه نیست: a-z، 0-9 و خط تیرهٔ تکی",
        "«{value}» identifikator deyil: a-z, 0-9 və tək defislər",
    ),
    '"{value}" is not a language code: en, fa, az': (
        "«{value}» کد زبان نیست: en، fa، az",
        "«{value}» dil kodu deyil: en, fa, az",
    ),
    '"{value}" is not an address: https://…': (
        "«{value}» نشانی نیست: https://…",
        "«{value}» ünvan deyil: https://…",
    ),
    '"{value}" is not a hash: 16 hexadecimal digits, a-f small': (
        "«{value}» هش نیست: ۱۶ رقم شانزده‌شانزدهی با a-f کوچک",
        "«{value}» heş deyil: 16 onaltılıq rəqəm, a-f kiçik hərflərlə",
    ),
    '"{value}" is not a hash: 64 hexadecimal digits, a-f small': (
        "«{value}» هش نیست: ۶۴ رقم شانزده‌شانزدهی با a-f کوچک",
        "«{value}» heş deyil: 64 onaltılıq rəqəm, a-f kiçik hərflərlə",
    ),
    "a string is expected, not {noun}": ("باید string باشد، نه {noun}", "string gözlənilir, {noun} yox"),
    "a list is expected, not {noun}": ("باید list باشد، نه {noun}", "list gözlənilir, {noun} yox"),
    "an object is expected, not {noun}": ("باید object باشد، نه {noun}", "object gözlənilir, {noun} yox"),
    "a number is expected, not {noun}": ("باید number باشد، نه {noun}", "number gözlənilir, {noun} yox"),
    "a whole number is expected, not {noun}": ("باید عدد صحیح باشد، نه {noun}", "tam ədəd gözlənilir, {noun} yox"),
    "true or false is expected, not {noun}": (
        "باید true یا false باشد، نه {noun}",
        "true və ya false gözlənilir, {noun} yox",
    ),
    "a boolean": ("boolean", "boolean"),
    "a number": ("number", "number"),
    "a fraction": ("عدد کسری", "kəsr ədəd"),
    "a string": ("string", "string"),
    "a list": ("list", "list"),
    "an object": ("object", "object"),
    "{value} is negative": ("{value} منفی است", "{value} mənfidir"),
    "a date is expected: gregorian, jalali or both": (
        "تاریخ لازم است: gregorian یا jalali یا هر دو",
        "tarix gözlənilir: gregorian, jalali və ya hər ikisi",
    ),
    'only a bound "range" has it': ("تنها bound با مقدار range آن را دارد", "yalnız bound «range» olanda yazılır"),
    'a bound "range" has min and max instead': (
        "bound با مقدار range به جای آن min و max دارد",
        "bound «range» olanda onun yerinə min və max yazılır",
    ),
    "{min} is above max, {max}": ("{min} از max یعنی {max} بزرگ‌تر است", "{min} max-dan, yəni {max} ədədindən böyükdür"),
    "is another record than in {bases}": ("با آنچه در {bases} است یکی نیست", "{bases} içindəki ilə eyni deyil"),
    "shares no language with {bases}": ("با {bases} زبان مشترکی ندارد", "{bases} ilə ortaq dili yoxdur"),
    "give one of the two another id, or make them the same": (
        "به یکی شناسهٔ دیگری بدهید یا هر دو را یکسان کنید",
        "birinə başqa identifikator verin və ya ikisini eyniləşdirin",
    ),
}
"""English with its gaps → Persian, Azerbaijani."""
