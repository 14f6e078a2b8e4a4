"""What `azir check` says of a fact base, in English → the same in Persian and Azerbaijani.

Names of members (when, text.fa, evidence[0]), of rules and of bounds are those of the file in every language.
"""

from collections.abc import Mapping

SAID_BY_CHECK: Mapping[str, tuple[str, str]] = {
    # severities and sums
    "error": ("خطا", "səhv"),
    "warning": ("هشدار", "xəbərdarlıq"),
    "note": ("یادداشت", "qeyd"),
    "{count} × {rule}": ("{count} × {rule}", "{count} × {rule}"),
    "notes: {count} × {rule}; azir check --only {rule} lists them": (
        "یادداشت‌ها: {count} × {rule}؛ فهرستشان: azir check --only {rule}",
        "qeydlər: {count} × {rule}; siyahısı: azir check --only {rule}",
    ),
    "{facts} facts, median evidence span {span} characters": (
        "{facts} گزاره؛ میانهٔ طول سندها {span} نویسه",
        "{facts} fakt; sübutların median uzunluğu {span} simvol",
    ),
    "findings that are waived with a reason: {count}": (
        "یافته‌هایی که با ذکر دلیل کنار گذاشته شده‌اند: {count}",
        "səbəbi göstərilərək nəzərə alınmayan tapıntılar: {count}",
    ),
    "numbers of the articles covered: {covered} of {total}{share}": (
        "عددهای مقاله‌ها که پوشش دارند: {covered} از {total}{share}",
        "məqalələrin əhatə olunan ədədləri: {covered}/{total}{share}",
    ),
    "sentences of the articles covered: {covered} of {total}{share}": (
        "جمله‌های مقاله‌ها که پوشش دارند: {covered} از {total}{share}",
        "məqalələrin əhatə olunan cümlələri: {covered}/{total}{share}",
    ),
    "no problems found": ("ایرادی یافت نشد", "nöqsan tapılmadı"),
    "1 problem found": ("یک ایراد یافت شد", "1 nöqsan tapıldı"),
    "{count} problems found": ("{count} ایراد یافت شد", "{count} nöqsan tapıldı"),
    # the articles
    "there is no article {file}": ("مقالهٔ {file} نیست", "{file} məqaləsi yoxdur"),
    "the article is not UTF-8 at byte {byte}": (
        "مقاله در بایت {byte} UTF-8 نیست",
        "məqalə {byte} baytında UTF-8 deyil",
    ),
    "this article is another text than the one cited": (
        "متن این مقاله همان نیست که به آن استناد شده است",
        "bu məqalənin mətni istinad edilən mətn deyil",
    ),
    "this article is another text than the one cited: {reasons}": (
        "متن این مقاله همان نیست که به آن استناد شده است: {reasons}",
        "bu məqalənin mətni istinad edilən mətn deyil: {reasons}",
    ),
    "its line ends are CRLF, not LF": ("پایان سطرها CRLF است، نه LF", "sətir sonları LF deyil, CRLF-dir"),
    "its line ends are LF, not CRLF": ("پایان سطرها LF است، نه CRLF", "sətir sonları CRLF deyil, LF-dir"),
    "it begins with a byte order mark": ("با BOM آغاز می‌شود", "BOM ilə başlayır"),
    "the byte order mark before it is gone": ("BOM آغاز آن حذف شده است", "əvvəlindəki BOM silinib"),
    "it ends in a newline more": ("در پایان یک سطر نو اضافه دارد", "sonunda artıq bir yeni sətir var"),
    "the newline at its end is gone": ("سطر نوِ پایان آن حذف شده است", "sonundakı yeni sətir silinib"),
    "it is not in Unicode's normal form C": ("به صورت NFC یونیکد نیست", "Unicode-un NFC formasında deyil"),
    "it is not in Unicode's normal form D": ("به صورت NFD یونیکد نیست", "Unicode-un NFD formasında deyil"),
    "it has Persian ی ک for Arabic ي ك": ("به جای ي ك عربی ی ک فارسی دارد", "ərəbcə ي ك əvəzinə farsca ی ک var"),
    "it has Arabic ي ك for Persian ی ک": ("به جای ی ک فارسی ي ك عربی دارد", "farsca ی ک əvəzinə ərəbcə ي ك var"),
    "it is written in {encoding}, not UTF-8": (
        "کدگذاری آن {encoding} است، نه UTF-8",
        "UTF-8 deyil, {encoding} kodlaşdırmasındadır",
    ),
    "the hash of this evidence is not that of its span": (
        "هش این سند با تکه‌ای که نشان می‌دهد نمی‌خواند",
        "bu sübutun heşi göstərdiyi parçanınkı deyil",
    ),
    "{problem}; of {count} pieces of evidence {here} stand where they stood, {lost} are not in it": (
        "{problem}؛ از {count} سند {here} سند سر جای خود است و {lost} سند در آن نیست",
        "{problem}; {count} sübutdan {here} yerindədir, {lost} mətndə yoxdur",
    ),
    "{length}, but the article has {found} code points": (
        "{length}، ولی مقاله {found} نویسه دارد",
        "{length}, lakin məqalədə {found} simvol var",
    ),
    "these words stand at {start} to {end}: moved by {by}": (
        "این واژه‌ها از {start} تا {end} است: {by} نویسه جابه‌جا شده است",
        "bu sözlər {start}–{end} aralığındadır: {by} simvol yerini dəyişib",
    ),
    "{count} pieces of evidence have moved by {by}": (
        "{count} سند {by} نویسه جابه‌جا شده است",
        "{count} sübut {by} simvol yerini dəyişib",
    ),
    "{sha256}, but that of {text} is {found}": (
        "{sha256}، ولی هش {text} این است: {found}",
        "{sha256}, lakin {text} parçasınınkı {found}",
    ),
    "its words are not in the article any more": ("واژه‌های آن دیگر در مقاله نیست", "sözləri artıq məqalədə yoxdur"),
    "{at} cuts the word {word}, which goes from {start} to {end}": (
        "{at} واژهٔ {word} را که از {start} تا {end} است می‌بُرد",
        "{at} mövqeyi {start}–{end} aralığındakı {word} sözünü kəsir",
    ),
    "covers no word: {text}": ("واژه‌ای در بر ندارد: {text}", "heç bir sözü əhatə etmir: {text}"),
    "reaches over {count} sentences; quote the clause that says it": (
        "{count} جمله را در بر می‌گیرد؛ تنها همان بندی را نشان دهید که آن را می‌گوید",
        "{count} cümləni əhatə edir; yalnız bunu deyən hissəni göstərin",
    ),
    "{run} is {source} word for word; say it in your own words": (
        "{run} عین متن {source} است؛ به زبان خود بگویید",
        "{run} sözbəsöz {source} mətnidir; öz sözlərinizlə deyin",
    ),
    "the number {number} stands in the evidence of {facts}, where no label, text, amount or date has it": (
        "عدد {number} در سند {facts} هست، ولی نه در label و text و نه در amounts و when",
        "{number} ədədi {facts} sübutunda var, lakin label, text, amounts və when-də yoxdur",
    ),
    "the number {number} is in no evidence": ("عدد {number} در هیچ سندی نیست", "{number} ədədi heç bir sübutda yoxdur"),
    "no fact has its evidence in {text}": (
        "هیچ گزاره‌ای از این جمله سند ندارد: {text}",
        "bu cümlədən heç bir faktın sübutu yoxdur: {text}",
    ),
    "covers what looks like sentences: {text}": (
        "چیزی را پنهان می‌کند که به جمله می‌ماند: {text}",
        "cümləyə oxşayan mətni əhatə edir: {text}",
    ),
    "covers {share} % of the article; it is for what states nothing, as headings": (
        "{share} درصد مقاله را در بر می‌گیرد؛ جای آن چیزهایی است که چیزی نمی‌گوید، مانند عنوان‌ها",
        "məqalənin {share} faizini əhatə edir; o, başlıqlar kimi heç nə deməyən hissələr üçündür",
    ),
    # evidence in the base
    "{start} to {end} is empty": ("از {start} تا {end} خالی است", "{start}–{end} aralığı boşdur"),
    "ends at {end}, {source} at {length}": (
        "در {end} پایان می‌یابد، {source} در {length}",
        "{end} mövqeyində bitir, {source} isə {length} mövqeyində",
    ),
    "overlaps evidence[{other}]": ("با evidence[{other}] هم‌پوشانی دارد", "evidence[{other}] ilə üst-üstə düşür"),
    "is nearly the whole article; quote the clause that says it": (
        "کمابیش همهٔ مقاله است؛ تنها همان بندی را نشان دهید که آن را می‌گوید",
        "demək olar, bütün məqalədir; yalnız bunu deyən hissəni göstərin",
    ),
    "lies within the apparatus of {source}, which states nothing": (
        "در apparatus منبع {source} است که چیزی نمی‌گوید",
        "{source} mənbəyinin heç nə deməyən apparatus hissəsindədir",
    ),
    # facts against their evidence
    "the evidence has no {number}": ("در سند {number} نیست", "sübutda {number} yoxdur"),
    "the evidence has no {parts}": ("در سند {parts} نیست", "sübutda {parts} yoxdur"),
    "neither the evidence nor when has the month {month}": (
        "ماه {month} نه در سند هست و نه در when",
        "{month} ayı nə sübutda, nə də when-də var",
    ),
    "says {number}, which is not in when": ("{number} را می‌گوید که در when نیست", "when-də olmayan {number} deyir"),
    "does not say the year of when, as {languages} do": (
        "سال when را نمی‌گوید، ولی {languages} می‌گوید",
        "when-dəki ili demir, {languages} isə deyir",
    ),
    "says {extra} where {languages} say {missing}": (
        "{extra} را می‌گوید، ولی {languages} می‌گوید {missing}",
        "{extra} deyir, {languages} isə {missing} deyir",
    ),
    "says {extra}, which {languages} do not": (
        "{extra} را می‌گوید که در {languages} نیست",
        "{languages} mətnində olmayan {extra} deyir",
    ),
    "does not say {missing}, as {languages} do": (
        "{missing} را نمی‌گوید، ولی {languages} می‌گوید",
        "{missing} demir, {languages} isə deyir",
    ),
    "neither label nor text says {number}": (
        "{number} نه در label هست و نه در text",
        "{number} nə label-da, nə də text-də var",
    ),
    "does not say {number}, the {name} of amounts[{position}]": (
        "{number} را که {name} در amounts[{position}] است نمی‌گوید",
        "amounts[{position}] içindəki {name} dəyərini, {number} ədədini demir",
    ),
    'is "{bound}", but the evidence says "{said}"': (
        "«{bound}» است، ولی سند می‌گوید «{said}»",
        "«{bound}» yazılıb, sübut isə «{said}» deyir",
    ),
    'is "{bound}", but the texts say "{said}"': (
        "«{bound}» است، ولی متن‌ها می‌گویند «{said}»",
        "«{bound}» yazılıb, mətnlər isə «{said}» deyir",
    ),
    'says "{said}" of {number}, but the amount is "{bound}"': (
        "دربارهٔ {number} می‌گوید «{said}»، ولی bound آن «{bound}» است",
        "{number} barədə «{said}» deyir, bound isə «{bound}» yazılıb",
    ),
    '"{name}" in {where} is the entity {entity}, which is not listed': (
        "«{name}» در {where} همان {entity} است که در فهرست نیامده است",
        "{where} içindəki «{name}» siyahıda olmayan {entity} obyektidir",
    ),
    # facts by themselves
    "{jalali} of the Jalali calendar is {meant}, not {gregorian}": (
        "{jalali} هجری شمسی {meant} میلادی است، نه {gregorian}",
        "Cəlali {jalali} miladi {meant} deməkdir, {gregorian} yox",
    ),
    "is a statement, and nobody says it: give said_by": (
        "اظهارنظر است و گوینده ندارد: said_by را بنویسید",
        "bəyanatdır, lakin deyəni yoxdur: said_by yazın",
    ),
    "is an event without a date: give when, or a note why there is none": (
        "رویدادی بی‌تاریخ است: when را بنویسید یا در note بگویید چرا نیست",
        "tarixsiz hadisədir: when yazın və ya niyə olmadığını note-da deyin",
    ),
    "no fact names it": ("هیچ گزاره‌ای نامش را نبرده است", "heç bir faktda adı çəkilmir"),
    "is the label of {other} too": ("label این هم هست: {other}", "bunun da label-ıdır: {other}"),
    "is the text of {other} too": ("text این هم هست: {other}", "bunun da text-idir: {other}"),
    "is the same as amounts[{other}]": ("همان amounts[{other}] است", "amounts[{other}] ilə eynidir"),
    '"{spelling}" is to the search the same as the label': (
        "«{spelling}» برای جست‌وجو همان label است",
        "axtarış üçün «{spelling}» label ilə eynidir",
    ),
    '"{spelling}" is to the search the same as "{other}"': (
        "«{spelling}» برای جست‌وجو همان «{other}» است",
        "axtarış üçün «{spelling}» elə «{other}» deməkdir",
    ),
    'the search finds "{spelling}" by "{other}" as well': (
        "جست‌وجو «{spelling}» را از راه «{other}» هم می‌یابد",
        "axtarış «{spelling}» sözünü «{other}» ilə də tapır",
    ),
    'no other entity is a "{type}"; others are "{other}"': (
        "هیچ نام دیگری از گونهٔ «{type}» نیست؛ دیگران «{other}» هستند",
        "başqa heç bir obyekt «{type}» deyil; digərləri «{other}» tipindədir",
    ),
    "is in the future": ("در آینده است", "gələcəkdədir"),
    "is later than the day of retrieval, {day}": (
        "پس از روز برداشت یعنی {day} است",
        "götürülmə günündən ({day}) sonradır",
    ),
    'no rule is called "{name}"': ("قاعده‌ای به نام «{name}» نیست", "«{name}» adlı qayda yoxdur"),
    'the fact keeps the rule "{name}"': ("گزاره قاعدهٔ «{name}» را نشکسته است", "fakt «{name}» qaydasını pozmur"),
    # style
    "has {length} characters; best are 60, at most {most}": (
        "{length} نویسه دارد؛ بهتر است ۶۰ و حداکثر {most} باشد",
        "{length} simvoldur; 60 yaxşıdır, ən çoxu {most}",
    ),
    "begins or ends with a space": ("با فاصله آغاز یا تمام می‌شود", "boşluqla başlayır və ya bitir"),
    "has two spaces in a row": ("دو فاصلهٔ پیاپی دارد", "dalbadal iki boşluq var"),
    "has a space inside brackets or before a stop": (
        "درون کمان یا پیش از نشانهٔ پایان فاصله دارد",
        "mötərizə içində və ya durğu işarəsindən əvvəl boşluq var",
    ),
    "has a ZWNJ that joins nothing": ("نیم‌فاصله‌ای دارد که چیزی را به هم نمی‌پیوندد", "heç nəyi birləşdirməyən ZWNJ var"),
    "is not in Unicode's normal form C": ("به صورت NFC یونیکد نیست", "Unicode-un NFC formasında deyil"),
    "Persian is written with ی ک and ۰–۹, not with {characters}": (
        "در فارسی ی ک و ۰–۹ می‌نویسیم، نه {characters}",
        "farsca ی ک və ۰–۹ ilə yazılır, bunlarla yox: {characters}",
    ),
    "terminals disagree on the width of {characters}": (
        "پایانه‌ها در پهنای این‌ها هم‌نظر نیستند: {characters}",
        "terminallar bunların enini müxtəlif cür hesablayır: {characters}",
    ),
    'is said to be in "{language}", but most of its letters are {script}': (
        "زبانش «{language}» نوشته شده است، ولی بیشتر حرف‌هایش {script} است",
        "dili «{language}» göstərilib, lakin hərflərinin çoxu {script} əlifbasındadır",
    ),
    'is said to be in "{language}", but reads like "{other}"': (
        "زبانش «{language}» نوشته شده است، ولی به «{other}» می‌ماند",
        "dili «{language}» göstərilib, lakin «{other}» kimi oxunur",
    ),
    "is {count} sentences; one claim is one sentence": (
        "{count} جمله است؛ هر گزاره یک جمله است",
        "{count} cümlədir; bir iddia bir cümlədir",
    ),
    "does not end with a full stop": ("با نقطه پایان نمی‌یابد", "nöqtə ilə bitmir"),
    "is the text again; make it a headline": ("همان text است؛ آن را تیتر کنید", "text-in özüdür; onu başlıq edin"),
    'is the same as in "{other}"': ("با «{other}» یکی است", "«{other}» dilindəki ilə eynidir"),
    # form
    "the keys stand in this order: {keys}": ("ترتیب کلیدها این است: {keys}", "açarların sırası belədir: {keys}"),
    "in the order of the article it stands {where} {other}": (
        "به ترتیب مقاله جایش {where} این است: {other}",
        "məqalənin sırası ilə yeri bunun {where}: {other}",
    ),
    "behind": ("پس از", "arxasıdır"),
    "before": ("پیش از", "qabağıdır"),
    "line {line} is not in the usual form: json.dumps(base, ensure_ascii=False, indent=2) and a newline": (
        "سطر {line} به شکل معمول نیست: json.dumps(base, ensure_ascii=False, indent=2) و یک سطر نو",
        "{line} nömrəli sətir adi formada deyil: json.dumps(base, ensure_ascii=False, indent=2) və bir yeni sətir",
    ),
    "does not end with one newline": ("با یک سطر نو پایان نمی‌یابد", "bir yeni sətirlə bitmir"),
}
"""English with its gaps → Persian, Azerbaijani."""
