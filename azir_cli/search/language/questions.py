"""The words of a query → what is asked (a date, an amount, a person, a place), and the words left to search for."""

import enum
from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from azir_cli.text.folding import fold


class Asked(enum.StrEnum):
    """What a question wants to be told."""

    DATE = "date"
    AMOUNT = "amount"
    PERSON = "person"
    PLACE = "place"
    REASON = "reason"


class Question(NamedTuple):
    """What the words ask for, if they are a question, and which of them only ask."""

    asked: Asked | None
    asking: frozenset[int]
    """The places of the question words, which are not searched for."""


_PHRASES = {
    Asked.DATE: (
        "when | since when | what year | which year | what date | which date | what month | which month | what time"
        "| چه زمانی | چه زمان | چه وقت | چه وقتی | چه موقع | چه سالی | چه سال | چه تاریخی | چه تاریخ | چه ماهی"
        "| کدام سال | کدام تاریخ | کدام ماه | کی"
        "| nə vaxt | nə vaxtdır | nə zaman | haçan | hansı il | hansı ildə | hansı ilin | hansı tarixdə | hansı ayda"
        "| neçənci il | neçənci ildə"
        "| che zamani | che sali | che vaght | che tarikhi | key"
    ),
    Asked.AMOUNT: (
        "how many | how much | how long | how far | how large | how big | how often | how high | how wide | how tall"
        "| what percentage | what percent | what number | what amount | how many times"
        "| چند | چند تا | چندتا | چقدر | چه قدر | چه مقدار | چه تعداد | چه میزان | چه اندازه | چه مبلغی | چه حجمی"
        "| neçə | neçədir | neçə dənə | nə qədər | nə qədərdir | nə qədəri | neçə dəfə"
        "| chand | chand ta | cheghadr | cheqadr | che meghdar"
    ),
    Asked.PERSON: (
        "who | whom | whose | by whom | which person | which man | which politician"
        "| چه کسی | چه کسانی | چه شخصی | کدام شخص | کدام فرد | کیست | کیستند | چه فردی"
        "| kim | kimdir | kimin | kimə | kimlər | kimlərdir | kim idi"
        "| che kasi | che kasani | kist"
    ),
    Asked.PLACE: (
        "where | from where | which city | what city | which place | what place | which country | which region"
        "| کجا | کجاست | کجا است | کجاها | کدام شهر | کدام کشور | چه شهری | چه کشوری | چه جایی"
        "| harada | haradadır | hara | haradan | haraya | hansı şəhərdə | hansı şəhər | hansı ölkədə | hansı ölkə"
        "| hansı yerdə"
        "| koja | kojast | kodam shahr"
    ),
    Asked.REASON: (
        "why | how come | for what reason"
        "| چرا | به چه دلیل | به چه علت | برای چه"
        "| niyə | nə üçün | nəyə görə | nə səbəbdən"
        "| chera | baraye che"
    ),
    None: (
        "what | what's | whats | which | how | whether | what is | what are | what kind"
        "| چه | چی | چیست | کدام | کدامند | چگونه | چطور | چه چیزی | چه طور | آیا"
        "| nə | nədir | nələr | hansı | hansılar | hansılardır | hansıdır | görəsən"
        "| che | chi | chist | kodam | chetor | aya"
    ),
}

_LONGEST = 3

REASONS = tuple(fold("reason cause because دلیل علت سبب səbəb").split())
"""The words that tell a reason, looked for where a question asks for one."""

_ASKING = MappingProxyType(
    {tuple(phrase.split()): asked for asked, phrases in _PHRASES.items() for phrase in fold(phrases).split("|")}
)


QUESTION_WORDS = frozenset(word for phrase in _ASKING for word in phrase)


def read_question(words: Sequence[str]) -> Question:
    """Find the question words among folded words, the longest phrase first; the first that asks decides."""
    asked: Asked | None = None
    asking: set[int] = set()
    position = 0
    while position < len(words):
        length = next(
            (n for n in range(_LONGEST, 0, -1) if tuple(words[position : position + n]) in _ASKING),
            0,
        )
        if length:
            asked = asked or _ASKING[tuple(words[position : position + length])]
            asking.update(range(position, position + length))
        position += length or 1
    return Question(asked, frozenset(asking))
