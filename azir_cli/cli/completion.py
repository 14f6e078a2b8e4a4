"""What the shell offers when TAB is pressed: ids of the fact base with their labels, and fixed choices.

A completion must be quick and may never fail: nothing that draws, searches or converts dates is imported here,
and a base that cannot be read offers nothing, or what can be read of it.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

import typer

from azir_cli.errors import AzirError
from azir_cli.output import serializers as formats_
from azir_cli.output import settings

Offers = list[tuple[str, str]]
"""What may stand there, each with a word on what it is."""
_HARMLESS = dict.fromkeys((0x200C, 0x200D, 0xA0))
"""Joiners and the space that does not break: all that labels hold of what Python calls not printable."""
Completion = Callable[[typer.Context, str], Offers]


def typed(env: Mapping[str, str]) -> list[str]:
    """The words of the command line that is being completed, as far as they are typed."""
    return (env.get("COMP_WORDS") or env.get("_TYPER_COMPLETE_ARGS") or "").split()[1:]


@contextlib.contextmanager
def quickly() -> Iterator[None]:
    """Complete without Rich, in which Typer would render each description, and with the `=` of bash understood."""
    _join_equals(os.environ)
    rich = sys.modules.get("rich")
    # this tells Typer that there is no Rich
    sys.modules["rich"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["rich"]
        if rich is not None:
            sys.modules["rich"] = rich


def _join_equals(env: "os._Environ[str]") -> None:
    """Take out the `=` that bash makes a word of its own: `--kind=ev` is completed like `--kind ev`."""
    words = env.get("COMP_WORDS", "").split("\n")
    place = current = int(env.get("COMP_CWORD", "0"))
    kept = []
    for position, word in enumerate(words):
        if word == "=" and words[position - 1].startswith("--"):
            current -= position < place
        else:
            kept.append(word)
    env["COMP_WORDS"], env["COMP_CWORD"] = "\n".join(kept), str(current)


def _of_base(key: str, label: str = "label") -> Completion:
    """Offers the ids of one list of the base, each with its label in the user's language."""

    def offer(ctx: typer.Context, incomplete: str) -> Offers:
        try:
            language = settings.languages(ctx.params.get("lang"), os.environ)[0]
        except AzirError:
            language = settings.LANGUAGES[0]
        found: dict[str, str] = {}
        for name in settings.fact_bases(ctx.params.get("facts"), os.environ):
            for identifier, texts in _glimpsed(name, key, label):
                if identifier.startswith(incomplete):
                    found.setdefault(identifier, _one_of(texts, language))
        return list(found.items())

    return offer


def _glimpsed(name: str, key: str, label: str) -> Iterator[tuple[str, object]]:
    """The ids of one list of a base with their texts, unchecked: to make records of all takes too long for TAB."""
    import json

    from azir_cli.facts import loading
    from azir_cli.facts.ids import ID

    try:
        document = json.loads(loading.read(name))
        for record in document[key]:
            if ID.fullmatch(record["id"]):
                yield record["id"], record.get(label)
    except (AzirError, ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return


def _one_of(texts: object, language: str) -> str:
    """A text in a language, if it is one that may be sent to a terminal."""
    text = texts.get(language) if isinstance(texts, dict) else None
    return text if isinstance(text, str) and text.translate(_HARMLESS).isprintable() else ""


def _of_choices(choices: Iterable[str]) -> Completion:
    def offer(ctx: typer.Context, incomplete: str) -> Offers:  # noqa: ARG001 - Typer finds it by name
        return [(choice, "") for choice in choices if choice.startswith(incomplete)]

    return offer


def _after_comma(incomplete: str, choices: Iterable[str]) -> Offers:
    """Offers the choices behind the last comma of a list."""
    before, comma, begun = incomplete.rpartition(",")
    given = before.split(",")
    offered = [choice for choice in choices if choice.startswith(begun) and choice not in given]
    return [(f"{before}{comma}{choice}", "") for choice in offered]


def languages(ctx: typer.Context, incomplete: str) -> Offers:  # noqa: ARG001 - Typer finds it by name
    """The languages, in a list with commas."""
    return _after_comma(incomplete, settings.LANGUAGES)


def fields(ctx: typer.Context, incomplete: str) -> Offers:
    """The fields of what the command prints, in a list with commas."""
    known = formats_.FIELDS_OF.get(ctx.info_name or "", formats_.FACT_FIELDS)
    return _after_comma(incomplete, formats_.names(known, settings.LANGUAGES))


def kinds(ctx: typer.Context, incomplete: str) -> Offers:
    """The kinds of fact."""
    from azir_cli.facts.model import Kind

    return _of_choices(Kind)(ctx, incomplete)


def groups(ctx: typer.Context, incomplete: str) -> Offers:
    """What a timeline may be grouped by."""
    from azir_cli.commands.timeline import GROUPS

    return _of_choices(GROUPS)(ctx, incomplete)


facts = _of_base("facts")
sections = _of_base("sections")
topics = _of_base("topics")
entities = _of_base("entities")
units = _of_base("units")
sources = _of_base("sources", "title")
formats = _of_choices(formats_.Format)
calendars = _of_choices(settings.CALENDARS)
digits = _of_choices(settings.DIGITS)
colors = _of_choices(settings.COLORS)
rtl_modes = _of_choices(settings.RTL_MODES)
schemas = _of_choices(("facts", "output"))
