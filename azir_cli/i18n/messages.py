"""What azir says on stderr, in English → the same in the reader's language, safe and in order on a terminal.

Errors are raised in English, which is what JSON errors hold; those that people meet most are said here in
Persian and Azerbaijani too. What has no translation stays English.
"""

from collections.abc import Mapping

from azir_cli.errors import AND_MORE, DID_YOU_MEAN, AzirError, Show, Told, Translate
from azir_cli.text.characters import isolate, printable

SAID: Mapping[str, tuple[str, str]] = {
    # options and their values
    '{place}: unknown value "{value}"': (
        "{place}: مقدار «{value}» ناشناخته است",
        "{place}: “{value}” tanınmayan qiymətdir",
    ),
    '{place}: unknown {noun} "{value}"': (
        "{place}: {noun} «{value}» وجود ندارد",
        "{place}: “{value}” – belə {noun} yoxdur",
    ),
    "unknown option {option}": ("گزینهٔ {option} وجود ندارد", "{option} seçimi yoxdur"),
    'unknown command "{command}"': ("فرمان «{command}» وجود ندارد", "“{command}” əmri yoxdur"),
    "{option} requires an argument": ("گزینهٔ {option} مقدار می‌خواهد", "{option} seçimi qiymət istəyir"),
    "{option} does not take a value": ("گزینهٔ {option} مقدار نمی‌پذیرد", "{option} seçimi qiymət qəbul etmir"),
    "{command}: {what} is missing": ("{command}: {what} داده نشده است", "{command}: {what} verilməyib"),
    '{place}: "{value}" is not a whole number': (
        "{place}: «{value}» عدد صحیح نیست",
        "{place}: “{value}” tam ədəd deyil",
    ),
    "{place}: {value} is negative": ("{place}: {value} منفی است", "{place}: {value} mənfidir"),
    "{command}: too many words: {words}": ("{command}: واژه‌های زیادی: {words}", "{command}: artıq sözlər: {words}"),
    "{command} takes no words: {words}": (
        "{command} واژه نمی‌پذیرد: {words}",
        "{command} söz qəbul etmir: {words}",
    ),
    "{place}: the value is empty": ("{place}: مقدار تهی است", "{place}: qiymət boşdur"),
    "find: no words to look for": ("find: واژه‌ای برای جست‌وجو داده نشده است", "find: axtarılacaq söz verilməyib"),
    # dates
    "{text}: not a date that azir understands": (
        "{text}: تاریخی نیست که azir بفهمد",
        "{text}: azir bu tarixi başa düşmür",
    ),
    "{text}: a date needs its year, in four digits": (
        "{text}: تاریخ به سال چهاررقمی نیاز دارد",
        "{text}: tarixin ili dörd rəqəmlə yazılmalıdır",
    ),
    "there is no month {month}": ("ماه {month} وجود ندارد", "{month} nömrəli ay yoxdur"),
    "{month} {year} has {days} days ({year} is not a leap year)": (
        "{month} {year} تنها {days} روز دارد؛ {year} سال کبیسه نیست",
        "{month} {year}: {days} gün var; {year} uzun il deyil",
    ),
    "{month} {year} has {days} days": ("{month} {year} تنها {days} روز دارد", "{month} {year}: {days} gün var"),
    "{text}: the interval ends before it begins": (
        "{text}: پایان بازه پیش از آغاز آن است",
        "{text}: aralığın sonu əvvəlindən qabaqdır",
    ),
    "{place}: {since} begins after {until} ends": (
        "{place}: {since} پس از پایان {until} آغاز می‌شود",
        "{place}: {since} {until} bitəndən sonra başlayır",
    ),
    "{date} is a {right}, not a {wrong}": (
        "{date} روز {right} است، نه {wrong}",
        "{date} {right} günüdür, {wrong} deyil",
    ),
    "{text}: the year may be {first} or {last}": (
        "{text}: سال می‌تواند {first} یا {last} باشد",
        "{text}: il {first} və ya {last} ola bilər",
    ),
    "the lunar Hijri calendar is not known here": (
        "گاه‌شماری هجری قمری اینجا شناخته نیست",
        "hicri-qəməri təqvim burada tanınmır",
    ),
    "years before the year 1 are not reckoned here": (
        "سال‌های پیش از سال ۱ میلادی اینجا حساب نمی‌شوند",
        "eramızdan əvvəlki illər burada hesablanmır",
    ),
    "Monday": ("دوشنبه", "bazar ertəsi"),
    "Tuesday": ("سه‌شنبه", "çərşənbə axşamı"),
    "Wednesday": ("چهارشنبه", "çərşənbə"),
    "Thursday": ("پنجشنبه", "cümə axşamı"),
    "Friday": ("جمعه", "cümə"),
    "Saturday": ("شنبه", "şənbə"),
    "Sunday": ("یکشنبه", "bazar"),
    # files
    "{file}: cannot be read: {reason}": ("{file}: خواندنی نیست: {reason}", "{file}: oxunmur: {reason}"),
    "cannot write: {reason}": ("نوشتن ممکن نیست: {reason}", "yazmaq mümkün deyil: {reason}"),
    "cannot be read: {reason}": ("خواندنی نیست: {reason}", "oxunmur: {reason}"),
    "is not a regular file": ("پروندهٔ عادی نیست", "adi fayl deyil"),
    "{file}: {fault}": ("{file}: {fault}", "{file}: {fault}"),
    "{file}: {fault} (and {more} more)": ("{file}: {fault} (و {more} ایراد دیگر)", "{file}: {fault} (və daha {more})"),
    "azir check {file} lists every fault": (
        "فهرست همهٔ ایرادها: azir check {file}",
        "bütün nöqsanların siyahısı: azir check {file}",
    ),
    "No such file or directory": ("چنین پرونده یا پوشه‌ای نیست", "belə fayl və ya qovluq yoxdur"),
    "Permission denied": ("اجازهٔ دسترسی نیست", "giriş icazəsi yoxdur"),
    "Is a directory": ("پوشه است", "qovluqdur"),
    "No space left on device": ("جایی روی دیسک نمانده است", "diskdə yer qalmayıb"),
    # hints
    "one of {choices}": ("یکی از {choices}", "bunlardan biri: {choices}"),
    "valid fields: {names}": ("فیلدها: {names}", "sahələr: {names}"),
    "{command} lists them": ("فهرستشان: {command}", "siyahısı: {command}"),
    "{help} lists the commands": ("فهرست فرمان‌ها: {help}", "əmrlərin siyahısı: {help}"),
    "{help} lists the options": ("فهرست گزینه‌ها: {help}", "seçimlərin siyahısı: {help}"),
    "{help} lists the options; after -- nothing is an option": (
        "فهرست گزینه‌ها: {help}؛ پس از -- هیچ چیز گزینه نیست",
        "seçimlərin siyahısı: {help}; -- işarəsindən sonra gələnlər seçim sayılmır",
    ),
    "{example} searches for it; {help} lists the commands": (
        "جست‌وجو: {example}؛ فهرست فرمان‌ها: {help}",
        "axtarış: {example}; əmrlərin siyahısı: {help}",
    ),
    "{example} does that; {help} lists the commands": (
        "فرمان درست: {example}؛ فهرست فرمان‌ها: {help}",
        "doğru əmr: {example}; əmrlərin siyahısı: {help}",
    ),
    "{example} searches for words; {help} lists the options": (
        "جست‌وجو: {example}؛ فهرست گزینه‌ها: {help}",
        "axtarış: {example}; seçimlərin siyahısı: {help}",
    ),
    "options stand behind the command: {example}": (
        "گزینه‌ها پس از فرمان می‌آیند: {example}",
        "seçimlər əmrdən sonra yazılır: {example}",
    ),
    "write it as {forms}": ("بنویسید: {forms}", "belə yazın: {forms}"),
    "put the earlier date first": ("تاریخ پیش‌تر را اول بنویسید", "daha erkən tarixi əvvəl yazın"),
    "0 is all": ("0 یعنی همه", "0 hamısı deməkdir"),
    # lists
    DID_YOU_MEAN: (" (شاید منظورتان این بود: {names})", " (bunu nəzərdə tuturdunuz: {names}?)"),
    AND_MORE: ("{names} و {count} مورد دیگر", "{names} və daha {count}"),
    # what some filters are called
    "section": ("بخش", "bölmə"),
    "topic": ("موضوع", "mövzu"),
    "entity": ("نام", "ad"),
    "kind": ("نوع", "növ"),
    "source": ("منبع", "mənbə"),
    "unit": ("یکای", "vahid"),
    "field": ("فیلد", "sahə"),
}  # fmt: skip
"""English with its gaps → Persian, Azerbaijani; a noun, the reason or another error in a gap is translated too."""


def translated(error: AzirError, language: str) -> tuple[str, str]:
    """What an error says and the hint that it gives, in a language; English where there is no translation."""
    return error.told(*_way(language)), error.advised(*_way(language))


def told(said: Told, language: str) -> str:
    """A sentence, or a finding, in a language; English where there is no translation."""
    return said.told(*_way(language))


def _way(language: str) -> tuple[Translate, Show]:
    """How templates are translated, and texts that may have been typed shown."""

    def translate(template: str) -> str:
        known = SAID.get(template) if language in ("fa", "az") else None
        if known is None and language in ("fa", "az"):
            from azir_cli.i18n.faults import SAID_OF_FAULTS
            from azir_cli.i18n.findings import SAID_BY_CHECK

            known = SAID_OF_FAULTS.get(template) or SAID_BY_CHECK.get(template)
        return known[language == "az"] if known else template

    def show(gap: str) -> str:
        safe = printable(gap)
        return isolate(safe) if language == "fa" else safe

    return translate, show
