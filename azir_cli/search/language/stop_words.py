"""Words that say little, in three languages and romanised: left out of the index and of queries, or not missed."""

from azir_cli.text.folding import fold


def folded_words(*texts: str) -> frozenset[str]:
    """The words of some texts, folded."""
    return frozenset(word for text in texts for word in fold(text).split())


STOP_WORDS = folded_words(
    # English
    "a an the this that these those there here it its he him his she her they them their theirs we us our you your i",
    "me my and or but nor if then than so as also too very just only even both either each any some such own same",
    "of in on at by for from to into onto with without within about above after before between among during through",
    "over under up down out off per via since until till towards toward upon against across along around",
    "is are was were be been being am do does did done doing has have had having will would shall should can could may",
    "might must not no yes s t re ll ve d st nd rd th etc vs",
    "tell show give list find search please want need know explain describe info information details facts fact",
    # Persian
    "و در به از که را این آن با برای تا بر هم یا نیز اما ولی اگر پس بی بعد قبل پیش",
    "است بود بودند هست هستند نیست شد شده شدند شود می‌شود میشود می شوند باشد باشند خواهد کرد کرده کردند کند کنند کردن",
    "شدن می‌کند میکند می‌کنند دارد دارند داشت داشته داشتند داشتن داد داده دادند دهد گرفت گرفته گرفتند",
    "ها های هایی ای تر ترین ام اند اش شان ش ی هر همه همین همان چنین خود خویش آنها آنان وی او ما من تو شما",
    "درباره دربارهٔ راجع مورد باره طی ضمن توسط یعنی لطفا بگو نشان بده",
    # Azerbaijani
    "və ilə da də ki bu o bir olan olub oldu olur olaraq edib etdi edən edir etmək etmə idi isə ya yaxud amma ancaq",
    "lakin üçün kimi görə qədər sonra əvvəl haqqında barədə dair üzrə üzərində arasında həm daha ən hər ci cı cu cü",
    "onun onu ona onlar onların bunun buna biz siz mən sən öz özü var yox dir dır dur dür mi mı mu mü nə",
    # romanised Persian
    "va dar az ke ra ye ya ha haye hay hayi baraye bara ast bud shod shode mishavad kard karde kardan shodan een in an",
)

LIGHT_WORDS = folded_words(
    # verbs and adverbs that carry little by themselves
    "go goes went gone going come comes came coming get gets got take takes took taken taking make makes made making",
    "put use used using run runs ran running happen happened become became say says said saying call called still",
    "mean work works worked working keep gave given operate operates operating exist exists located situated based",
    "hold held occur occurred begin",
    "رفت رفتن می‌رود آمد آمدن می‌آید گفت گفتن گفته گرفتن یافت یافتن یافته کار طول می‌کشد کشید",
    "فعالیت فعال فعالند قرار واقع برگزار انجام صورت بوده گردید گردیده",
    "getmək gedir gəlir gəldi gəlmək gedib deyir dedi deyib verdi tutur tutdu işləyir çəkir gəlib verir verib",
    "fəaliyyət göstərir yerləşir keçirilib keçirildi baş tutub olunub olundu edilib edildi",
)
"""They help where a fact has them and cost nothing where it has not."""

ATTRIBUTES = folded_words(
    "length long height high size area width distance far total number count amount value volume sum quantity overall",
    "duration period date year years time day month name title detail called exact exactly currently current now many",
    "much often regularly altogether kind type place location",
    "طول ارتفاع اندازه مساحت عرض فاصله مسافت تعداد شمار کل مجموع مقدار میزان مبلغ حجم مدت تاریخ سال زمان روز ماه نام",
    "اسم عنوان اکنون فعلی نوع محل مکان جا دقیق",
    "uzunluq uzunluğu hündürlük ölçü sahə en məsafə sayı ümumi cəmi miqdar miqdarı məbləğ məbləği həcm həcmi",
    "müddət müddəti tarix tarixi il ili ildə illər vaxt vaxtı gün ay ad adı indi hazırda hazırkı növ yer yeri",
)
"""Likewise: what is asked of a thing rather than the thing; a fact that gives the value need not name it."""
