"""What azir says on stderr, in English → the same in the reader's language, safe and in order on a terminal.

Errors are raised in English, which is what JSON errors hold; those that people meet most are said here in
Persian and Azerbaijani too. What has no translation stays English.
"""

import functools
import re
from collections.abc import Mapping

from azir_cli.i18n.phrases import phrase

_SAID: Mapping[str, tuple[str, str]] = {
    # options and their values
    '{place}: unknown value "{value}"': (
        "{place}: مقدار «{value}» شناخته نیست",
        "{place}: «{value}» tanınmayan qiymətdir",
    ),
    '{place}: unknown {noun} "{value}"': (
        "{place}: {noun} «{value}» وجود ندارد",
        "{place}: «{value}» adlı {noun} yoxdur",
    ),
    "unknown option {option}": ("گزینهٔ {option} وجود ندارد", "{option} seçimi yoxdur"),
    'unknown command "{command}"': ("فرمان «{command}» وجود ندارد", "«{command}» əmri yoxdur"),
    "{option} requires an argument": ("گزینهٔ {option} مقدار می‌خواهد", "{option} seçimi qiymət istəyir"),
    "{option} does not take a value": ("گزینهٔ {option} مقدار نمی‌پذیرد", "{option} seçimi qiymət qəbul etmir"),
    "{command}: {what} is missing": ("{command}: {what} داده نشده است", "{command}: {what} verilməyib"),
    '--limit: "{value}" is not a whole number': (
        "--limit: «{value}» عدد صحیح نیست",
        "--limit: «{value}» tam ədəd deyil",
    ),
    "--limit: {value} is negative": ("--limit: {value} منفی است", "--limit: {value} mənfidir"),
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
    "{text}: there is no month {month}": ("{text}: ماه {month} وجود ندارد", "{text}: {month} nömrəli ay yoxdur"),
    "{text}: {month} {year} has {days} days ({leap} is not a leap year)": (
        "{text}: {month} {year} تنها {days} روز دارد؛ {leap} سال کبیسه نیست",
        "{text}: {month} {year} – {days} gündür; {leap} uzun il deyil",
    ),
    "{text}: {month} {year} has {days} days": (
        "{text}: {month} {year} تنها {days} روز دارد",
        "{text}: {month} {year} – {days} gündür",
    ),
    "{text}: the interval ends before it begins": (
        "{text}: پایان بازه پیش از آغاز آن است",
        "{text}: aralığın sonu əvvəlindən qabaqdır",
    ),
    # files
    "{file}: cannot be read: {reason}": ("{file}: خواندنی نیست: {reason}", "{file}: oxunmur: {reason}"),
    "cannot write: {reason}": ("نوشتن ممکن نیست: {reason}", "yazmaq mümkün deyil: {reason}"),
    "No such file or directory": ("چنین پرونده یا پوشه‌ای نیست", "belə fayl və ya qovluq yoxdur"),
    "Permission denied": ("اجازهٔ دسترسی نیست", "giriş icazəsi yoxdur"),
    "Is a directory": ("پوشه است", "qovluqdur"),
    "No space left on device": ("جایی روی دیسک نمانده است", "diskdə yer qalmayıb"),
    # hints
    "one of {choices}": ("یکی از {choices}", "bunlardan biri: {choices}"),
    "valid fields: {names}": ("فیلدها: {names}", "sahələr: {names}"),
    "{command} lists them": ("فهرستشان: {command}", "siyahısı: {command}"),
    "{command} lists the commands": ("فهرست فرمان‌ها: {command}", "əmrlərin siyahısı: {command}"),
    "{command} lists the options; after -- nothing is an option": (
        "فهرست گزینه‌ها: {command}؛ پس از -- هیچ چیز گزینه نیست",
        "seçimlərin siyahısı: {command}; -- işarəsindən sonra gələnlər seçim sayılmır",
    ),
    "options stand behind the command: {example}": (
        "گزینه‌ها پس از فرمان می‌آیند: {example}",
        "seçimlər əmrdən sonra yazılır: {example}",
    ),
    "write it as {forms}": ("بنویسید: {forms}", "belə yazın: {forms}"),
    "put the earlier date first": ("تاریخ پیش‌تر را اول بنویسید", "əvvəlki tarixi birinci yazın"),
    "0 is all": ("0 یعنی همه", "0 hamısı deməkdir"),
}  # fmt: skip
"""English with its gaps → Persian, Azerbaijani; the place, or the reason, in a gap is translated too."""

_NEAR = re.compile(r" \(did you mean ([^?]*)\?\)")
_NOUNS: Mapping[str, tuple[str, str]] = {
    "section": ("بخش", "bölmə"),
    "topic": ("موضوع", "mövzu"),
    "entity": ("نام", "ad"),
    "kind": ("نوع", "növ"),
    "source": ("منبع", "mənbə"),
    "unit": ("یکا", "vahid"),
    "field": ("فیلد", "sahə"),
}


def translated(message: str, language: str) -> str:
    """The message in a language, each of its lines by itself; English where there is no translation."""
    if language not in ("fa", "az"):
        return message
    return "\n".join(_line(line, language) for line in message.split("\n"))


def _line(line: str, language: str) -> str:
    sentence = line.lstrip()
    indent = line[: len(line) - len(sentence)]
    near = _NEAR.search(sentence, sentence.rfind(" (did"))
    end = near.start() if near else len(sentence)
    said = _sentence(sentence[:end], language) + sentence[end:]
    names = _NEAR.sub(lambda found: f" ({phrase('did_you_mean', language, names=found[1])})", said)
    return f"{indent}{names}"


def _sentence(sentence: str, language: str) -> str:
    for pattern, said in _patterns():
        if found := pattern.fullmatch(sentence):
            gaps = {name: _gap(name, value, language) for name, value in found.groupdict().items()}
            return said[language == "az"].format(**gaps)
    return sentence


def _gap(name: str, value: str, language: str) -> str:
    if name == "reason":
        return _sentence(value, language)
    return _NOUNS.get(value, (value, value))[language == "az"] if name == "noun" else value


@functools.cache
def _patterns() -> list[tuple[re.Pattern[str], tuple[str, str]]]:
    return [(_pattern(english), said) for english, said in _SAID.items()]


def _pattern(english: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", english)
    return re.compile(
        "".join(f"(?P<{part}>.+)" if position % 2 else re.escape(part) for position, part in enumerate(parts))
    )
