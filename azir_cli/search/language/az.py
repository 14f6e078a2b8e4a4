"""Azerbaijani for the search, as data: words that say little, question phrases, attributes, units.

Own lists, no list of others copied. Checked against CLDR 47 through Babel (the names of units) on 2026-11-25; no
frequency list of the language was at hand. Words are written as people write them; who reads a table folds it (ə is
e, ı is i), so that words without diacritics are the same. `|` stands between phrases.
"""

STOP_WORDS = (
    "və ilə da də ki bu o bir olan olub oldu olur olaraq edib etdi edən edir etmək etmə idi isə ya yaxud amma ancaq",
    "lakin üçün kimi görə qədər sonra əvvəl haqqında barədə dair üzrə üzərində arasında həm daha ən hər ci cı cu cü",
    "onun onu ona onlar onların bunun buna biz siz mən sən öz özü var yox dir dır dur dür mi mı mu mü nə",
    "imiş idilər edirdi edirdilər olunur olunub olunmuş edilmiş olmuş olacaq edəcək etmiş ediblər oldular olmaq deyil",
    "artıq hələ indi yenə bəs axı əgər çünki hətta yalnız belə elə həmin bütün hamı başqa digər arası dək kimin",
    "burada orada bura ora onda ondan bundan bunu bunlar mənə bizə sizə xeyr bəli zəhmət lütfən göstər tap de söylə",
)

LIGHT_WORDS = (
    "getmək gedir gəlir gəldi gəlmək gedib deyir dedi deyib verdi tutur tutdu işləyir çəkir gəlib verir verib",
    "fəaliyyət göstərir yerləşir keçirilib keçirildi baş tutub olunub olundu edilib edildi",
    "gələn gedən gedirdi gəlirdi verən verilib verildi verilir çəkdi çəkib düşdü düşüb düşür başladı başlayıb aparır",
    "bilər bilir bilmək istəyir istədi alır aldı alıb keçir keçdi keçib çatır çatdı çıxır çıxdı qalır qaldı qalıb",
)
"""Verbs and adverbs that carry little by themselves."""

DERIVATIONS = "lI sIz cI lIq lIk lIğ lIy sAl daş dəş lAş lAn"
"""Endings that make another word: with, without, who deals with, the state of. A is a or ə, I is ı, i, u or ü."""

PLURAL = "lAr"
POSSESSIVES = "Im m In n I sI ImIz mIz InIz nIz"
CASES = "In nIn I nI yI A nA yA dA ndA dAn ndAn tA tAn dAkI ndAkI lA ylA IylA AdAk yAdAk nAdAk cA ncA cAn"
COPULAS = "dIr dIrlAr dI idi mI mIş lAr"
VOICES = "Il In n lAn lAş lA dIr t Iş mA Ir"
"""Passive, reflexive, causative, negation, between a verb and its tense."""

TENSES = (
    "dI mIş Ib yIb Ir yIr Ar yAr AcAq AcAğ yAcAq yAcAğ AcAk AcAy mAq mAk mAğ mAy mA An yAn dIq dIk dIğ dIy ArAq ArAk "
    "mAlI mIr"
)
"""Tenses, participles and verbal nouns, behind which the endings of nouns may follow."""

QUESTIONS = {
    "date": "nə vaxt | nə vaxtdan | nə vaxta qədər | nə zaman | nə zamandan | haçan | haçandan | neçənci il "
    "| nə vaxtdır"
    "| na vaxt | nevaxt | nəvaxt | neçənci ildə | neçənci ilin | neçənci ildən | nə vaxtadək",
    "time": "saat neçədə | saat neçə | neçəyə | saat neçəyə",
    "amount": "neçə | nə qədər | neçə dənə | nə qədəri | neçəsi | na qədər | nəqədər | nə miqdarda | neçə ədəd "
    "| ne kadar"
    "| nə həcmdə | nə sayda",
    "amount share": "neçə faiz | neçə faizi | neçə faizini | hansı hissəsi | nə qədər hissəsi",
    "amount money": "neçəyə başa | neçə manat | nə qədər pul | neçəyədir",
    "amount duration": "nə qədər müddət | nə qədər vaxt | nə müddətə | nə müddətdə | nə qədər davam | nə qədər çəkir",
    "amount length": "nə qədər uzaq | nə qədər məsafə | nə uzunluqda | nə məsafədə",
    "amount age": "neçə yaşı | neçə yaşında | neçə yaşındadır | neçə yaşındaydı",
    "amount frequency": "nə tez tez | necə tez tez | nə qədər tez tez | nə tezliklə",
    "amount frequency count": "neçə dəfə | neçə kərə",
    "person": "kim | kim idi | kimi | kimin tərəfindən",
    "place": "hara | harada | haralar | hansı yer | nə yerdə",
    "reason": "niyə | nə üçün | nəyə görə | nə səbəbdən | nədən ötrü | nə səbəbə | niyə görə | nə məqsədlə "
    "| niye ki | nəyə",
    "office": "nəçi | nəçidir | nə iş | nə vəzifədə | hansı vəzifədə",
    "": "nə | nədir | nələr | hansı | görəsən | necə | nə cür | hansı cür | nə kimi | məgər | nədən ibarət | nəyi",
}
"""Phrases by what they ask for: a kind of answer, and of an amount what measures it may have.

Without diacritics neçə (how many) and necə (how) are one word: see COUNTED and questions.read_question.
"""

QUESTION_STEMS = {
    "person": "kim",
    "place": "hara har",
    "amount": "neçə",
    "office": "nəçi",
    "": "hansı nə",
}
"""Words that cases, plurals, possessives and copulas stick to: kimdir, harada, neçəsi, hansılardır."""

QUANTIFIERS = "neçə | nə qədər | neçə dənə | neçə ədəd"

DETERMINERS = "hansı nə neçənci hangi hangı"

NOUNS = {
    "date": "il ay tarix gün həftə əsr onillik fəsil zaman vaxt",
    "time": "saat",
    "person": "şəxs adam insan kəs nəfər",
    "place": "yer məkan bölgə ərazi region",
    "place city": "şəhər paytaxt kənd qəsəbə",
    "place country": "ölkə dövlət",
    "reason": "səbəb məqsəd",
}

NAMING_NOUNS = {
    "person": "prezident nazir lider rəhbər səfir deputat sədr siyasətçi rəsmi mer başçı",
    "organisation": "şirkət təşkilat qurum müəssisə zavod",
    "organisation group": "partiya hərəkat",
    "place": "liman sərhəd keçid marşrut dəhliz yol xətt",
}

ATTRIBUTES = {
    "amount": "say miqdar məbləğ həcm cəmi ölçü rəqəm",
    "amount length": "uzunluq məsafə hündürlük en",
    "amount area": "sahə",
    "amount duration": "müddət",
    "date": "tarix il vaxt",
    "place": "yer",
    "": "ümumi gün ay ad indi hazırda hazırkı növ",
}

PROPERTIES = {
    "amount money": "qiymət xərc dəyər büdcə haqq pul məsrəf",
    "amount share": "pay faiz nisbət hissə",
    "amount capacity": "tutum güc məhsuldarlıq",
    "amount people": "əhali",
    "amount age": "yaş",
    "amount speed": "sürət",
    "amount mass": "çəki tonaj",
    "amount power": "güc",
    "amount frequency": "tezlik",
    "office": "vəzifə post peşə iş rütbə mövqe",
    "reason": "fayda üstünlük xeyir mənfəət məqsəd səbəb niyyət",
}

REASON_WORDS = "səbəb"

UNITS = {
    "km": "km kilometr kilometir",
    "metre": "metr",
    "mile": "mil",
    "percent": "faiz",
    "mw": "meqavat meqavatt megavat mvt",
    "kw": "kilovat kilovatt kvt",
    "kwh": "kvts kilovatsaat",
    "tonne": "ton",
    "kg": "kq kilo kiloqram",
    "minute": "dəqiqə",
    "hour": "saat saatlıq",
    "day": "gün günlük",
    "week": "həftə",
    "month": "ay aylıq",
    "year": "il illik",
    "dollar": "dolar dollar",
    "euro": "avro",
    "manat": "manat azn",
    "rial": "rial tümən",
    "hectare": "hektar ha",
    "barrel": "barel barrel",
    "degree": "dərəcə",
    "person": "nəfər",
    "car": "avtomobil maşın",
}

COUNTED = "dənə ədəd nəfər dəfə kərə yaş faiz adam tələbə şəhər ölkə sənəd şirkət maşın"
"""Nouns behind which neçə counts; its twin necə (how) stands before verbs."""

VERB_ENDINGS = (
    "ir ur ib ub di du ti tu ar er irdi urdu acaq ecek malidir melidir mis mus ilir ulur inir unur ilib ulub inib",
    "unub ildi",
    "uldu indi undu irler urlar iblar iber iblar dilar diler dular duler",
)
"""What verbs end in, folded: necə behind which a verb stands is how."""
