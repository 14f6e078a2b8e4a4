"""A fact base → where its texts are not written as docs/fact-base.md asks for."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from azir_cli.curation.articles import sentences
from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.rules.languages import in_other_script, other_language
from azir_cli.curation.wordings import Wording, places, wordings
from azir_cli.facts.model import Fact, FactBase, Text
from azir_cli.text.characters import JOINERS, ZWNJ
from azir_cli.text.folding import fold

LABEL_LENGTH = 72
"""As many characters as a label may have at most, for narrow tables; 60 are better."""

# What Persian keyboards do not type: Arabic yeh and kaf, digits of other scripts.
_NOT_PERSIAN = re.compile("[يىك0-9٠-٩]")

_STOP = re.compile(r"[.!?؟…։।。۔][\"'”’»)\]]*$")
_BLANKS = r"[^\S\u3000]"
_SPACES = (
    (re.compile(rf"^{_BLANKS}|{_BLANKS}$"), "begins or ends with a space"),
    (re.compile(rf"{_BLANKS}{{2}}"), "has two spaces in a row"),
    (
        re.compile(rf"{_BLANKS}(?:[,،؛;.](?!\d)|[)»”\]])|[(«“\[]{_BLANKS}"),
        "has a space inside brackets or before a stop",
    ),
    (re.compile(rf"{ZWNJ}{{2}}|^{ZWNJ}|{ZWNJ}$|{ZWNJ}\s|\s{ZWNJ}"), "has a ZWNJ that joins nothing"),
)

# Soft hyphen and format characters: some terminals give them a cell, others none. ZWNJ and ZWJ shape letters.
_VARIATIONS = re.compile("[\ufe00-\ufe0f\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\U000e0100-\U000e01ef]")


def check(base: FactBase) -> Iterator[Finding]:
    """Every doubt about the writing of labels, texts, notes and spellings."""
    same = [one for place, fact in places("facts", base.facts) for one in _same_as_others(place, fact)]
    yield from same
    told = {one.place for one in same}
    for wording in wordings(base):
        foreign = [] if wording.key == "also" or wording.place in told else list(_language(wording))
        yield from foreign
        yield from _writing(wording, is_foreign=bool(foreign))
    for place, fact in places("facts", base.facts):
        yield from _sentence(place, fact.text)
        for language, label in fact.label.items():
            if fold(label) == fold(fact.text[language].rstrip(".")):
                yield finding("label-is-text", f"{place}: label.{language}", "is the text again; make it a headline")


def _writing(wording: Wording, *, is_foreign: bool) -> Iterator[Finding]:
    place, key, language, text = wording
    if key == "label" and len(text) > LABEL_LENGTH:
        says = "has {length} characters; best are 60, at most {most}"
        yield finding("label-length", place, says, length=len(text), most=LABEL_LENGTH)
    for pattern, says in _SPACES:
        if pattern.search(text):
            yield finding("spaces", place, says)
    if not unicodedata.is_normalized("NFC", text):
        yield finding("orthography", place, "is not in Unicode's normal form C")
    foreign = dict.fromkeys(_NOT_PERSIAN.findall(text)) if language == "fa" and not is_foreign else {}
    if foreign:
        says = "Persian is written with ی ک and ۰–۹, not with {characters}"
        yield finding("orthography", place, says, characters=[*map(_named, foreign)])
    disputed = () if text.isascii() else dict.fromkeys(char for char in text if _is_disputed(char))
    if disputed:
        says = "terminals disagree on the width of {characters}"
        yield finding("disputed-width", place, says, characters=[*map(_named, disputed)])


def _named(char: str) -> str:
    shown = f" {char}" if char.isalnum() else ""
    return f"U+{ord(char):04X}{shown} {unicodedata.name(char, '')}".rstrip()


@cache
def _is_disputed(char: str) -> bool:
    return (unicodedata.category(char) == "Cf" and char not in JOINERS) or bool(_VARIATIONS.match(char))


def _language(wording: Wording) -> Iterator[Finding]:
    place, _, language, text = wording
    if script := in_other_script(text, language):
        says = 'is said to be in "{language}", but most of its letters are {script}'
        yield finding("wrong-script", place, says, language=language, script=script.capitalize())
    elif other := other_language(text, language):
        says = 'is said to be in "{language}", but reads like "{other}"'
        yield finding("wrong-language", place, says, language=language, other=other)


def _sentence(place: str, text: Text) -> Iterator[Finding]:
    for language, sentence in text.items():
        count = len(sentences(sentence))
        if count != 1:
            says = "is {count} sentences; one claim is one sentence"
            yield finding("sentence-count", f"{place}: text.{language}", says, count=count)
        if not _STOP.search(sentence.rstrip()):
            yield finding("full-stop", f"{place}: text.{language}", "does not end with a full stop")


def _same_as_others(place: str, fact: Fact) -> Iterator[Finding]:
    for key, text in (("label", fact.label), ("text", fact.text), ("note", fact.note or {})):
        first: dict[str, str] = {}
        for language, said in text.items():
            other = first.setdefault(said, language)
            if other != language:
                says = 'is the same as in "{other}"'
                yield finding("same-in-two-languages", f"{place}: {key}.{language}", says, other=other)
