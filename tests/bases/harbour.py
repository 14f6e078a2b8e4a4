"""A small fact base for the tests of searching, whose words never change."""

from azir_cli.facts.model import Entity, Evidence, Fact, FactBase, Kind, Section, Topic

LANGUAGES = ("en", "fa", "az")

_LABELS = {
    "railway-bridge": ("Railway bridge to Nakhchivan", "پل راه‌آهن نخجوان", "Naxçıvana dəmir yolu körpüsü"),
    "parliament-visit": ("Visit of the parliament", "سفر هیئت پارلمان", "Parlamentin səfəri"),
    "electricity-transfer": ("Electricity transfer", "ظرفیت انتقال برق", "Elektrik ötürülməsi"),
    "recognition": ("Recognition by Iran", "شناسایی از سوی ایران", "İran tərəfindən tanınma"),
    "sanctions": ("Sanctions on companies", "تحریم شرکت‌ها", "Şirkətlərə sanksiyalar"),
    "train": ("Train to Neftchala", "قطار نفتچالا", "Neftçalaya qatar"),
    "investment": ("Investment in medical tourism", "سرمایه‌گذاری در گردشگری درمانی", "Tibbi turizmə investisiya"),
    "visit": ("Visit of Akbar Rafsanjani", "سفر اکبر رفسنجانی", "Əkbər Rəfsəncaninin səfəri"),
    "relief": ("Relief Committee in Baku", "کمیتهٔ امداد در باکو", "Bakıda İmdad Komitəsi"),
    "diplomacy": ("Diplomatic relations", "روابط دیپلماتیک", "Diplomatik əlaqələr"),
}

_ENTITIES = {"visit": ("rafsanjani",), "railway-bridge": ("nakhchivan",)}


def text(*texts):
    return dict(zip(LANGUAGES, texts, strict=True))


def fact(identifier, labels):
    return Fact(
        id=identifier,
        section="politics",
        kind=Kind.EVENT,
        label=text(*labels),
        text=text(*(f"{label}." for label in labels)),
        evidence=(Evidence("harbour", 0, 1, "0" * 16),),
        entities=_ENTITIES.get(identifier, ()),
        topics=("electricity",) if identifier == "electricity-transfer" else (),
    )


BASE = FactBase(
    languages=LANGUAGES,
    title=text("Harbour", "بندر", "Liman"),
    sources={},
    sections={"politics": Section("politics", text("Politics", "سیاست", "Siyasət"))},
    units={},
    topics={
        "electricity": Topic(
            "electricity",
            text("Electricity", "برق", "Elektrik"),
            also={"en": ("power from Neftali",), "fa": ("انتقال",)},
        )
    },
    entities={
        "nakhchivan": Entity("nakhchivan", "region", text("Nakhchivan", "نخجوان", "Naxçıvan")),
        "rafsanjani": Entity("rafsanjani", "person", text("Akbar Rafsanjani", "اکبر رفسنجانی", "Əkbər Rəfsəncani")),
    },
    facts={identifier: fact(identifier, labels) for identifier, labels in _LABELS.items()},
)
