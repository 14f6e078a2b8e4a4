"""A small fact base of our own, on a railway between two towns that do not exist, and its article."""

import copy
import hashlib
import json

ARTICLE = """راه آهن سروان و نيلاب

ساخت راه آهن سروان به نيلاب در 12 مارس 1998 (21 اسفند 1376) آغاز شد . طول اين خط 8.3 كيلومتر است.
هزينه آن كمتر از 3 ميليارد و 100 ميليون سكه بود و هر سال حدود پنج هزار مسافر و حدود 10 هزار تن سنگ با آن مي روند!
به گفته شهردار نيلاب ، چهار تا شش پل زيباترين پل هاي كوهستان است ، و تا 2005 دو پل ديگر مي سازند.
كوه نامه ** 12"""

HEADING = "راه آهن سروان و نيلاب"
FOOTER = "كوه نامه ** 12"


def evidence(quoted, article=ARTICLE, source="kuh-1998"):
    """Point to a span of the article by searching it; offsets are never counted by hand."""
    assert article.count(quoted) == 1, quoted
    start = article.index(quoted)
    digest = hashlib.sha256(quoted.encode()).hexdigest()[:16]
    return {"source": source, "start": start, "end": start + len(quoted), "sha256": digest}


def stretch(quoted, article=ARTICLE):
    return {"start": article.index(quoted), "end": article.index(quoted) + len(quoted)}


def text(en, fa, az):
    return {"en": en, "fa": fa, "az": az}


def document():
    """The base as JSON values, new at every call."""
    return copy.deepcopy(_DOCUMENT)


OF_SOURCE = {
    "url": "https://example.org/سروان?a=1#b",
    "archived": "http://archive.example/1",
    "author": "N. N.",
    "licence": "CC BY-SA 4.0",
    "retrieved": "1999-01",
    "waived": [{"start": 0, "end": 3, "why": {"en": "A heading.", "fa": "عنوان است.", "az": "Başlıqdır."}}],
}
OF_FACT = {
    "also": {"en": ["start of works"]},
    "waived": [{"rule": "no-date", "why": {"en": "None.", "fa": "ندارد.", "az": "Yoxdur."}}],
}


def full():
    """The base with every member that a source and a fact may have."""
    base = document()
    base["sources"][0].update(OF_SOURCE)
    base["facts"][0].update(OF_FACT)
    return {"$schema": "facts.schema.json", **base}


def changed(*path, value=..., of=None):
    """The base with another value at a path; without a value the member goes."""
    base = document() if of is None else copy.deepcopy(of)
    inner = base
    for key in path[:-1]:
        inner = inner[key]
    if value is ...:
        del inner[path[-1]]
    elif isinstance(inner, list) and path[-1] == len(inner):
        inner.append(value)
    else:
        inner[path[-1]] = value
    return base


def raw(base=None):
    """The bytes of a base's file."""
    written = json.dumps(document() if base is None else base, ensure_ascii=False, indent=2) + "\n"
    return written.encode("utf-8", "backslashreplace")  # a lone surrogate can stand there as \ud800 only


_DOCUMENT = {
    "format": "azir-facts/1",
    "title": text("The Sarvan–Nilab railway", "راه‌آهن سروان–نیلاب", "Sərvan–Nilab dəmir yolu"),
    "sources": [
        {
            "id": "kuh-1998",
            "publisher": text("Mountain Letter", "کوه‌نامه", "Dağ məktubu"),
            "title": text("A railway in the mountains", "راه‌آهنی در کوه", "Dağlarda dəmir yolu"),
            "dateline": "sarvan",
            "language": "fa",
            "published": "1998-12~",
            "published_note": text("By the weather report.", "از روی گزارش هوا.", "Hava məlumatına görə."),
            "length": len(ARTICLE),
            "sha256": hashlib.sha256(ARTICLE.encode()).hexdigest(),
            "apparatus": [stretch(FOOTER)],
        }
    ],
    "sections": [
        {"id": "building", "label": text("Building", "ساخت", "Tikinti")},
        {"id": "traffic", "label": text("Traffic", "رفت‌وآمد", "Hərəkət")},
    ],
    "units": [
        {"id": "km", "label": text("km", "کیلومتر", "km")},
        {"id": "coin", "label": text("coins", "سکه", "sikkə"), "one": {"en": "coin"}},
        {"id": "person", "label": text("people", "نفر", "nəfər"), "one": {"en": "person"}},
        {"id": "tonne", "label": text("tonnes", "تن", "ton"), "one": {"en": "tonne"}},
        {"id": "bridge", "label": text("bridges", "پل", "körpü"), "one": {"en": "bridge"}},
    ],
    "topics": [
        {
            "id": "railway",
            "label": text("Railway", "راه‌آهن", "Dəmir yolu"),
            "also": {"en": ["train", "railroad"], "fa": ["قطار"], "az": ["qatar"]},
        },
        {"id": "bridges", "label": text("Bridges", "پل‌ها", "Körpülər")},
    ],
    "entities": [
        {"id": "sarvan", "type": "city", "label": text("Sarvan", "سروان", "Sərvan")},
        {
            "id": "nilab",
            "type": "city",
            "label": text("Nilab", "نیلاب", "Nilab"),
            "also": {"en": ["Nillab"]},
            "note": text("Not the river.", "نه رود.", "Çay deyil."),
        },
        {"id": "nilab-mayor", "type": "role", "label": text("Mayor of Nilab", "شهردار نیلاب", "Nilab meri")},
    ],
    "facts": [
        {
            "id": "railway-begun",
            "section": "building",
            "kind": "event",
            "label": text("Railway begun", "آغاز ساخت راه‌آهن", "Dəmir yolunun başlanması"),
            "text": text(
                "Work on the railway from Sarvan to Nilab began in March 1998.",
                "کار راه‌آهن سروان–نیلاب در اسفند ۱۳۷۶ شروع شد.",
                "Sərvan–Nilab dəmir yolunun inşasına 1998-ci ilin martında başlanıb.",
            ),
            "when": {"gregorian": "1998-03-12", "jalali": "1376-12-21"},
            "entities": ["sarvan", "nilab"],
            "topics": ["railway"],
            "evidence": [
                evidence("راه آهن سروان و نيلاب"),
                evidence("ساخت راه آهن سروان به نيلاب در 12 مارس 1998 (21 اسفند 1376) آغاز شد"),
            ],
        },
        {
            "id": "railway-length",
            "section": "building",
            "kind": "figure",
            "label": text("Length of the railway: 8.3 km", "طول راه‌آهن: ۸٫۳ کیلومتر", "Uzunluğu: 8,3 km"),
            "text": text("The railway is 8.3 km long.", "این راه‌آهن ۸٫۳ کیلومتر است.", "Dəmir yolu 8,3 km-dir."),
            "amounts": [{"value": 8.3, "unit": "km", "bound": "exact", "of": text("railway", "راه‌آهن", "dəmir yolu")}],
            "entities": ["sarvan", "nilab"],
            "topics": ["railway"],
            "evidence": [evidence("طول اين خط 8.3 كيلومتر است")],
        },
        {
            "id": "railway-cost",
            "section": "building",
            "kind": "figure",
            "label": text("Cost", "هزینه", "Xərc"),
            "text": text(
                "It cost less than 3.1 billion coins.",
                "هزینه‌اش کمتر از ۳٫۱ میلیارد سکه شد.",
                "3,1 milyard sikkədən az xərclə başa gəlib.",
            ),
            "amounts": [
                {"value": 3100000000, "unit": "coin", "bound": "less-than", "of": text("cost", "هزینه", "xərc")},
            ],
            "topics": ["railway"],
            "evidence": [evidence("هزينه آن كمتر از 3 ميليارد و 100 ميليون سكه بود")],
        },
        {
            "id": "railway-traffic",
            "section": "traffic",
            "kind": "figure",
            "label": text("Traffic", "رفت‌وآمد", "Hərəkət"),
            "text": text(
                "A year about 5,000 people and about 10,000 tonnes of stone go by it.",
                "سالی حدود ۵۰۰۰ نفر سوار آن می‌شوند و حدود ۱۰ هزار تن سنگ هم می‌برند.",
                "Onunla ildə təxminən 5000 insan və təxminən 10 min ton daş daşınır.",
            ),
            "amounts": [
                {"value": 5000, "unit": "person", "bound": "about", "of": text("a year", "در سال", "ildə")},
                {"value": 10000, "unit": "tonne", "bound": "about", "of": text("stone", "سنگ", "daş")},
            ],
            "topics": ["railway"],
            "as_of_source": True,
            "evidence": [evidence("هر سال حدود پنج هزار مسافر و حدود 10 هزار تن سنگ با آن مي روند")],
        },
        {
            "id": "bridges-praised",
            "section": "building",
            "kind": "statement",
            "label": text("Bridges praised", "ستایش پل‌ها", "Körpülərə tərif"),
            "text": text(
                "The mayor called the four to six bridges the loveliest.",
                "شهردار این چهار تا شش پل را از همه زیباتر دانست.",
                "Mer dörd–altı körpünü ən gözəl adlandırıb.",
            ),
            "when": {"gregorian": "../2005"},
            "amounts": [{"min": 4, "max": 6, "unit": "bridge", "bound": "range", "of": text("bridges", "پل", "körpü")}],
            "entities": ["nilab"],
            "topics": ["bridges", "railway"],
            "said_by": "nilab-mayor",
            "note": text("Six by 2005.", "تا ۲۰۰۵ شش پل.", "2005-ə qədər altı."),
            "evidence": [
                evidence("به گفته شهردار نيلاب ، چهار تا شش پل زيباترين پل هاي كوهستان است"),
                evidence("تا 2005 دو پل ديگر مي سازند"),
            ],
        },
    ],
}
