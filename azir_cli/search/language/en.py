"""English for the search, as data: words that say little, question phrases, attributes, units, forms.

Own lists, no list of others copied. Read against wordfreq 3.1 (its 600 most frequent words, for what is missing) and
CLDR 47 through Babel (the names of units) on 2026-11-25. Words are written as people write them; who reads a table
folds it. `|` stands between phrases.
"""

STOP_WORDS = (
    "a an the this that these those there here it its he him his she her they them their theirs we us our you your i",
    "me my and or but nor if then than so as also too very just only even both either each any some such own same",
    "of in on at by for from to into onto with without within about above after before between among during through",
    "over under up down out off per via since until till towards toward upon against across along around",
    "is are was were be been being am do does did done doing has have had having will would shall should can could may",
    "might must not no yes s t re ll ve d st nd rd th etc vs w",
    "tell show give list find search please want need know explain describe info information details facts fact",
)

LIGHT_WORDS = (
    "go goes went gone going come comes came coming get gets got take takes took taken taking make makes made making",
    "put use used using run runs ran running happen happened become became say says said saying call called still",
    "mean work works worked working keep gave given operate operates operating exist exists located situated based",
    "hold held occur occurred begin",
)
"""Verbs and adverbs that carry little by themselves."""

QUESTIONS = {
    "date": "when | since when | until when | how soon | how long ago | how recently",
    "time": "what time | which time | what hour | which hour | at what o'clock",
    "amount": "how many | how much | how large | how big | how great",
    "amount share": "how many percent | what percent | which percent | how large a share",
    "amount money": "how much money | how expensive",
    "amount length duration": "how long | how far",
    "amount length": "how high | how wide | how tall | how deep | how many kilometres | how long a way",
    "amount speed": "how fast",
    "amount mass": "how heavy",
    "amount age": "how old",
    "amount frequency": "how often | how frequently | how regularly",
    "amount frequency count": "how many times",
    "person": "who | whom | whose | who's | whos",
    "place": "where | from where | where to | whereabouts",
    "reason": "why | how come | what for | for what | what made | what caused | what led",
    "": "what | what's | whats | which | how | whether | what is | what are | what kind | what sort",
}
"""Phrases by what they ask for: a kind of answer, and of an amount what measures it may have."""

QUANTIFIERS = "how many | how much | what number of"
"""They count the noun behind them, which may be a unit."""

DETERMINERS = "which what"
"""They ask for the noun behind them, of which NOUNS says the kind."""

NOUNS = {
    "date": "year month date day week season decade century",
    "time": "time hour o'clock",
    "person": "person man woman guy people individual",
    "place": "place location region area",
    "place city": "city town capital village",
    "place country": "country nation state land",
    "reason": "reason cause purpose",
}
"""Nouns that only name the kind of answer: which city, what year. They are not searched for."""

NAMING_NOUNS = {
    "person": "president minister leader politician official ambassador deputy mp lawmaker speaker mayor king chairman",
    "organisation": "company firm organisation organization institution body agency automaker carmaker manufacturer",
    "organisation group": "party movement",
    "place": "port border crossing route corridor road line",
}
"""Nouns that name the kind of answer and more: which president came. They are searched for, and may be missed."""

ATTRIBUTES = {
    "amount": "number count amount value volume sum quantity total size magnitude figure",
    "amount length": "length distance height width",
    "amount area": "area",
    "amount duration": "duration",
    "date": "date year years",
    "place": "location place",
    "": "long high far time day month name title detail called exact exactly currently current now many much often "
    "regularly altogether overall kind type period",
}
"""What is asked of a thing rather than the thing. A fact that gives the value need not name it."""

PROPERTIES = {
    "amount money": "cost price fare fee budget expense worth",
    "amount share": "share percentage percent proportion stake quota ratio fraction",
    "amount capacity": "capacity throughput output",
    "amount people": "population inhabitants headcount",
    "amount age": "age",
    "amount speed": "speed velocity",
    "amount mass": "weight tonnage mass load",
    "amount power": "power wattage",
    "amount frequency": "frequency",
    "office": "position post job office role profession occupation rank",
    "reason": "advantage benefit use usefulness merit upside gain purpose aim goal reason cause motive why",
}
"""Attributes that a fact should name; they say as well what measure, or what kind of answer, is asked for."""

REASON_WORDS = "reason cause because"

UNITS = {
    "km": "km kms kilometre kilometer kilometres kilometers",
    "metre": "m metre meter metres meters",
    "mile": "mile miles mi",
    "percent": "% percent percentage pct",
    "mw": "mw megawatt megawatts",
    "kw": "kw kilowatt kilowatts",
    "kwh": "kwh mwh gwh",
    "tonne": "tonne tonnes ton tons",
    "kg": "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
    "minute": "minute minutes",
    "hour": "hour hours hrs",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "year": "year years yrs",
    "dollar": "dollar dollars usd buck bucks",
    "euro": "euro euros eur",
    "manat": "manat manats azn",
    "rial": "rial rials irr toman tomans",
    "hectare": "hectare hectares ha",
    "barrel": "barrel barrels bbl",
    "cubic-metre": "bcm mcm",
    "degree": "degree degrees",
    "person": "person persons people",
    "car": "car cars vehicle vehicles automobile automobiles",
}
"""Names of units by the ids that fact bases give them."""

MISSPELT = {
    "when": "whn whan",
    "where": "whr",
    "who": "whoo",
    "how": "hw",
    "why": "wy",
    "many": "meny",
    "much": "mutch",
    "long": "lng",
    "year": "yr",
}
"""Careless spellings of question words that are more than a letter left out or swapped, which a rule finds."""
