"""Persian for the search, as data: words that say little, question phrases, attributes, units.

Own lists, no list of others copied. Read against wordfreq 3.1 (its 600 most frequent words, for what is missing; خام
is raw and stays out) and CLDR 47 through Babel (the names of units) on 2026-11-25. Words are written as people write
them, spoken ones too; who reads a table folds it. `|` stands between phrases. The same words in Latin letters stand
in tables that begin with ROMANISED.
"""

STOP_WORDS = (
    "و در به از که را این آن با برای تا بر هم یا نیز اما ولی اگر پس بی بعد قبل پیش",
    "است بود بودند هست هستند نیست شد شده شدند شود می‌شود میشود می شوند باشد باشند خواهد کرد کرده کردند کند کنند کردن",
    "شدن می‌کند میکند می‌کنند دارد دارند داشت داشته داشتند داشتن داد داده دادند دهد گرفت گرفته گرفتند",
    "ها های هایی ای تر ترین ام اند اش شان ش ی هر همه همین همان چنین خود خویش آنها آنان وی او ما من تو شما",
    "درباره دربارهٔ راجع مورد باره طی ضمن توسط یعنی لطفا بگو نشان بده",
    # spoken
    "رو واسه واسهٔ برا تو توی بین مال هم دیگه دیگر هستش نیستش که‌ باهم همدیگه همدیگر هنوز الان الآن حالا",
    "اون اونا اونها اونجا اینا اینها اینجا این‌جا آن‌جا آنجا خب آره نه بله یه یک‌ کلی خیلی فقط مگه مثلا مثه مثل",
    "واسم برام واسمون برامون خودش خودشون همش همه‌ش اینه اونه اینو اونو",
)

LIGHT_WORDS = (
    "رفت رفتن می‌رود آمد آمدن می‌آید گفت گفتن گفته گرفتن یافت یافتن یافته کار طول می‌کشد کشید",
    "فعالیت فعال فعالند قرار واقع برگزار انجام صورت بوده گردید گردیده",
)
"""Verbs and adverbs that carry little by themselves; the forms of LIGHT_VERBS are made by rule."""

ENDINGS = "ها های هایی هایش هایشان هایمان ی ای یی تر ترین ترینها شان یها یهای ایها ست است"
"""Plural, ezafe, comparative, possessive, copula; behind a word of at least three letters."""

OWNED = "ش شون شان شه اش هاش هاشون شو"
"""His, its and their, spoken or written: قیمتش, طولشون."""

LIGHT_VERBS = (
    "بود باش | شد ش شو | کرد کن | داشت دار | داد د ده | گرفت گیر | رفت ر رو | آمد آ آی | اومد ا ای | یومد یا",
    "گفت گ گو گوی",
    "خواست خوا خواه | تونست تون | توانست توان | دونست دون | دانست دان | گذاشت ذار گذار | موند مون | ماند مان",
    "افتاد افت | کشید کش | یافت یاب | زد زن | خورد خور | آورد آر آور | اورد یار | برد بر | گشت گرد | گردید گرد",
    "دید بین | شنید شنو | پرسید پرس | فهمید فهم | شناخت شناس | رسید رس | نشست شین | پاشید پاش",
)
"""Verbs of little meaning, or of none without their noun: the past stem and the present stems, spoken ones too."""

VERBS = (
    "ساخت ساز | فروخت فروش | خرید خر | نوشت نویس | خواند خوان | خوند خون | شکست شکن | بست بند | پذیرفت پذیر",
    "فرستاد فرست | پیوست پیوند | انداخت انداز | پرداخت پرداز | آموخت آموز | گریخت گریز | ریخت ریز | سوخت سوز",
    "ایستاد ایست | کاشت کار | برداشت بردار | بازگشت بازگرد | برگشت برگرد | کشت کش | مرد میر | پوشید پوش | جنگید جنگ",
    "دزدید دزد | نامید نام | خوابید خواب | پرید پر | چرخید چرخ | بخشید بخش | کوشید کوش | پیمود پیما | گشود گشا",
    "افزود افزا | کاست کاه | فرمود فرما | سپرد سپار | شمرد شمار | گسترد گستر | پرورد پرور | آفرید آفرین | پخت پز",
)
"""Verbs that say something: a form of one meets the other forms of it."""

PERSONAL_ENDINGS = {
    "past": "م ی یم ید ین ند ن ه ام ای ایم اید اند ان هام های هایم هاید هاند هان",
    "present": "م ی د ه یم ید ین ند ن",
}
"""Behind a past stem, which also stands alone, and behind a present stem, which does not."""

SHORT_STEMS = {"ش": "م ی ه یم ین ن د ند", "گ": "م ی ه یم ین ن", "ر": "ه ن م یم ین", "د": "ه"}
"""Stems of one letter with the endings that they take behind ب and ن; بدن, نرم and برند are no verbs."""

NO_VERBS = (
    "میان میران میرم میزان میدان میدانی میش میشی میراث میهن بدن بدنی بدون بدهی نبرد نبرده نبردی نگین ندا باران بیان",
    "نشان نشانی بیابان بسته ببر نرم بینی بینا بندی بخشی بخش",
)
"""Words of writing that look like a verb behind می, ب or ن."""

QUESTIONS = {
    "date": "چه زمانی | چه زمان | چه وقت | چه وقتی | چه موقع | چه موقعی | کی | از کی | تا کی | چند وقت پیش",
    "time": "ساعت چند | چه ساعتی | چه ساعت | چند است ساعت",
    "amount": "چند | چندتا | چند تا | چقدر | چه قدر | چه مقدار | چه تعداد | چه میزان | چه اندازه | چه حجمی | چن "
    "| چنتا | چن تا"
    "| چقد | چه قد | چندین تا | چند عدد",
    "amount share": "چند درصد | چه درصدی | چه درصد | چه نسبتی | چه سهمی | چند صدم",
    "amount money": "چه مبلغی | چقدر پول | چقد پول | چند تومن | چه قیمتی",
    "amount duration": "چند وقت | چه مدت | چه مدتی | چقدر طول | چقد طول",
    "amount length": "چقدر راه | چقد راه | چقدر فاصله | چقد فاصله | چه مسافتی | چه فاصله‌ای",
    "amount age": "چند ساله | چند سالش | چند سالشه | چند سالش است",
    "amount frequency": "چند وقت یه بار | چند وقت یک بار | هر چند وقت | هر چند روز",
    "amount frequency count": "چند بار | چند دفعه | چند مرتبه | چن بار | چن دفعه",
    "person": "چه کسی | چه کسانی | چه شخصی | کیست | کیستند | چه فردی | چه افرادی | کی بود | کی بودن | کی بودند "
    "| به کی | با کی | برای کی"
    "| واسه کی | مال کی | کی ها | کی رو",
    "place": "کجا | کجاها | چه جایی | چه جاهایی | کجای",
    "reason": "چرا | به چه دلیل | به چه دلیلی | به چه علت | به چه علتی | برای چه | برای چی | واسه چی | واسه چه "
    "| سر چی | چطور شد | چی شد | چه شد",
    "office": "چه کاره | چه‌کاره | چیکاره | چکاره | چی کاره | چه سمتی | چه پستی | چه شغلی | چه مقامی",
    "": "چه | چی | چیست | کدام | کدوم | کدامند | چگونه | چطور | چه‌طور | چه چیزی | چه چیزهایی | چه طور | آیا "
    "| چجوری | چه جوری | چجور"
    "| چی چی | چه جور | چیکار | چکار | چه کار | چه کاری | چی کار | یا نه | مگر",
}
"""Phrases by what they ask for: a kind of answer, and of an amount what measures it may have.

کی (when, or who) asks for a date where nothing says that it is who.
"""

QUESTION_STEMS = {
    "person": "کی",
    "place": "کجا",
    "amount": "چند چندتا چقدر چقد چنتا",
    "": "چی کدام کدوم چطور چجور چجوری چیا کدوما",
}
"""Words that the spoken copula, clitics and plural stick to: کیه, کجاست, چندتاس, کدومشون, چیا, کجاش."""

STUCK = "ه س ست است ن ند اند ا ها اها ان و رو شه شون شان ش اش شو شونه مون تون یه ین اس اشه هاست ایه اییه ی م"
"""Behind a question word or a known word in spoken Persian: is, are, the object's و, plural, his, their."""

WHO = "به با برای واسه مال پیش را رو"
"""Before کی (or behind it, را): then it is who, not when."""

QUANTIFIERS = "چند | چندتا | چند تا | چن | چنتا | چقدر | چقد | چه تعداد | چه مقدار"

DETERMINERS = "کدام کدوم چه چندمین کدامین"

NOUNS = {
    "date": "سال سالی ماه ماهی تاریخ تاریخی روز روزی هفته دهه زمان زمانی فصل قرن",
    "time": "ساعت ساعتی",
    "person": "شخص شخصی فرد فردی آدم آدمی نفر افراد اشخاص کس کسی کسانی مرد زن",
    "place": "جا جایی محل محلی مکان مکانی منطقه ناحیه مناطق",
    "place city": "شهر شهری شهرستان پایتخت روستا",
    "place country": "کشور کشوری دولت ممالک",
    "reason": "دلیل علت سبب هدف منظور",
}

NAMING_NOUNS = {
    "person": "رئیس رییس وزیر سفیر رهبر مقام مسئول نماینده شهردار سیاستمدار رئیس‌جمهور رییس‌جمهور",
    "organisation": "شرکت سازمان نهاد موسسه خودروساز",
    "organisation group": "حزب جنبش",
    "place": "بندر مرز گذرگاه مسیر دالان کریدور جاده خط",
}

ATTRIBUTES = {
    "amount": "تعداد شمار کل مجموع مقدار میزان مبلغ حجم اندازه رقم",
    "amount length": "طول فاصله مسافت ارتفاع عرض درازا",
    "amount area": "مساحت وسعت",
    "amount duration": "مدت",
    "date": "تاریخ سال زمان",
    "place": "محل مکان",
    "": "روز ماه نام اسم عنوان اکنون فعلی نوع جا دقیق تا",
}

PROPERTIES = {
    "amount money": "قیمت هزینه بها نرخ کرایه بودجه ارزش پول خرج",
    "amount share": "سهم نسبت درصد سهمیه",
    "amount capacity": "ظرفیت گنجایش",
    "amount people": "جمعیت",
    "amount age": "سن عمر",
    "amount speed": "سرعت",
    "amount mass": "وزن تناژ بار",
    "amount power": "توان قدرت",
    "amount frequency": "بسامد",
    "office": "سمت شغل پست منصب مقام پیشه حرفه مسئولیت جایگاه",
    "reason": "فایده مزیت سود حسن خوبی منفعت کاربرد هدف منظور انگیزه دلیل علت سبب",
}

REASON_WORDS = "دلیل علت سبب"

UNITS = {
    "km": "کیلومتر کیلومتری",
    "metre": "متر",
    "mile": "مایل",
    "percent": "٪ درصد",
    "mw": "مگاوات",
    "kw": "کیلووات",
    "kwh": "کیلووات‌ساعت",
    "tonne": "تن",
    "kg": "کیلو کیلوگرم",
    "minute": "دقیقه",
    "hour": "ساعت ساعته",
    "day": "روز روزه",
    "week": "هفته",
    "month": "ماه ماهه",
    "year": "سال ساله",
    "dollar": "دلار",
    "euro": "یورو",
    "manat": "منات",
    "rial": "ریال تومان تومن",
    "hectare": "هکتار",
    "barrel": "بشکه",
    "cubic-metre": "مترمکعب",
    "degree": "درجه",
    "person": "نفر",
    "car": "خودرو ماشین",
}

ROMANISED_STOP_WORDS = (
    "va dar az ke ra ye ya ha haye hay hayi baraye bara ast bud shod shode mishavad kard karde kardan shodan een in an",
    "be ba ta ro vase too tu toye beyn bein mal ham dige digeh hast hastand hasten bood bude boode budan boodan nist",
    "dare darad dasht daran darand dad dade kardand shodand yek o e khode khod hame alan hala inja unja oonja anja",
)

ROMANISED_LIGHT_VERBS = (
    "raft rav r | amad ay a yad | umad oomad y yad | goft gu g goo | kard kon | dad deh d | gereft gir | dasht dar",
    "khast khah kha | tunest tun toon | tavanest tavan | dunest dun doon | danest dan | gozasht zar gozar",
    "| mund mun moon",
    "mand man | oftad oft | keshid kesh | zad zan | khord khor | avord ar avar | bord bar | gasht gard | did bin",
    "resid res | shod sh shav",
)

ROMANISED_VERBS = ("sakht saz | forukht frush forush foroosh | kharid khar | nevesht nevis | khand khan khun khoon",)

ROMANISED_ENDINGS = {
    "past": "am i im id in and an e eh ast",
    "present": "am i e eh ad im id in and an m n y s",
}

ROMANISED_NO_VERBS = "mian mida midan mizan meydan behesht beman neman nadan mine mira mirza mise migan minar"

ROMANISED_QUESTIONS = {
    "date": "che zamani | che zaman | che vaght | che vaghti | che moghe | che moqe | key | az key | ta key | kei",
    "time": "saat chand | che saati",
    "amount": "chand | chand ta | chandta | cheghadr | cheqadr | che ghadr | che qadr | cheghad | cheqad "
    "| che meghdar | chan ta | chanta",
    "amount share": "chand darsad | che darsadi | chand dar sad",
    "amount money": "cheghadr pul | cheghadr pool | che mablaghi",
    "amount duration": "chand vaght | che modat | che moddat",
    "amount frequency count": "chand bar | chand dafe | chand daf'e",
    "amount age": "chand sale | chand saleshe | chand salash",
    "person": "che kasi | che kasani | kist | ki | ki bood | ki bud | ba ki | be ki",
    "place": "koja | kojaha | che jayi | kojaye",
    "reason": "chera | baraye che | baraye chi | vase chi | chi shod",
    "office": "chekare | chikare | che semati | che shoghli",
    "": "che | chi | chist | kodam | kodum | kodoom | chetor | chetori | aya | chejuri | chejoori | chikar "
    "| chekar | ya na",
}

ROMANISED_QUESTION_STEMS = {
    "person": "ki",
    "place": "koja",
    "amount": "chand chandta cheghadr cheqadr cheghad",
    "": "chi kodam kodum kodoom chetor",
}

ROMANISED_STUCK = "e ye eh yeh s st ast an and a ha ya o ro ro esh sh eshun eshoon shun shoon eshan shan ane"

ROMANISED_QUANTIFIERS = "chand | chandta | chand ta | cheghadr | cheqadr | chanta"

ROMANISED_DETERMINERS = "kodam kodum kodoom che"

ROMANISED_NOUNS = {
    "date": "sal sali mah mahi tarikh tarikhi ruz rooz roozi zaman",
    "person": "shakhs shakhsi fard kas kasi nafar",
    "place": "ja jayi mahal mantaghe",
    "place city": "shahr shahri shahra shahrha",
    "place country": "keshvar keshvari keshvara keshvarha",
    "organisation": "sherkat sherkati",
}

ROMANISED_ATTRIBUTES = {
    "amount": "tedad te'dad meghdar mizan hajm majmu",
    "amount length": "tul tool fasele masafat",
    "amount duration": "modat moddat",
    "date": "tarikh",
}

ROMANISED_PROPERTIES = {
    "amount money": "gheymat qeymat hazine",
    "amount share": "sahm darsad",
    "amount capacity": "zarfiyat zarfiat",
    "amount people": "jameiyat jamiat",
    "amount age": "sen senn",
    "amount speed": "sorat sor'at",
    "office": "semat shoghl post maqam",
    "reason": "dalil ellat fayede mazziat maziyat hadaf sabab",
}

ROMANISED_UNITS = {"percent": "darsad", "year": "sal sale", "hour": "saat saate", "day": "ruz rooz", "person": "nafar"}
