"""Each fact → the entities that its texts name and that it does not list."""

from collections.abc import Iterator, Mapping

from azir_cli.curation.finding import Finding, finding
from azir_cli.curation.wordings import places
from azir_cli.facts.model import Fact, FactBase
from azir_cli.text.words import words

_Names = Mapping[tuple[str, ...], frozenset[str]]

_LEAST = 3
"""Letters of the shortest name that is sought in a text."""


def check(base: FactBase) -> Iterator[Finding]:
    """Find names of entities in labels and sentences; of names that begin alike, the longest is meant."""
    names = {language: _names(base, language) for language in base.languages}
    for place, fact in places("facts", base.facts):
        listed = {*fact.entities, fact.said_by}
        told: dict[str, tuple[str, str]] = {}
        for language in base.languages:
            for key, text in (("label", fact.label[language]), ("text", fact.text[language])):
                for ids, shown in _named(text, names[language]):
                    if listed.isdisjoint(ids) and len(ids) == 1:
                        told.setdefault(next(iter(ids)), (f"{key}.{language}", shown))
        for entity, (where, shown) in told.items():
            if not _is_part(shown, fact, base):
                says = '"{name}" in {where} is the entity {entity}, which is not listed'
                yield finding("entity-unlisted", f"{place}: entities", says, name=shown, where=where, entity=entity)


def _names(base: FactBase, language: str) -> _Names:
    """The ids of the entities of each name, word by word; of other names not the single words that are no names."""
    found: dict[tuple[str, ...], set[str]] = {}
    for entity in base.entities.values():
        for name in (entity.label[language], *entity.also.get(language, ())):
            said = tuple(word.text for word in words(name))
            is_word = len(said) == 1 and name != entity.label[language] and not name[:1].isupper()
            if sum(map(len, said)) >= _LEAST and not is_word:
                found.setdefault(said, set()).add(entity.id)
    return {name: frozenset(ids) for name, ids in found.items()}


def _named(text: str, names: _Names) -> Iterator[tuple[frozenset[str], str]]:
    said = words(text)
    texts = [word.text for word in said]
    longest = max(map(len, names), default=0)
    at = 0
    while at < len(said):
        length = next(
            (size for size in range(min(longest, len(said) - at), 0, -1) if tuple(texts[at : at + size]) in names), 0
        )
        if length and _is_capital(text, said[at].start):
            yield names[tuple(texts[at : at + length])], text[said[at].start : said[at + length - 1].end]
        at += length or 1


def _is_capital(text: str, at: int) -> bool:
    """Whether a name may begin here: a capital, where there are such letters."""
    return not text[at].islower()


def _is_part(shown: str, fact: Fact, base: FactBase) -> bool:
    """Whether what was met is only part of a name of an entity that the fact lists."""
    return any(
        _within(shown, name)
        for entity in (base.entities[one] for one in (*fact.entities, *filter(None, [fact.said_by])))
        for language in base.languages
        for name in (entity.label[language], *entity.also.get(language, ()))
    )


def _within(name: str, whole: str) -> bool:
    part, said = ([word.text for word in words(text)] for text in (name, whole))
    return any(said[at : at + len(part)] == part for at in range(len(said) - len(part) + 1)) and part != said
