"""What the shell offers when TAB is pressed: commands, options, ids of the fact base with their labels, choices.

A completion must be quick and may never fail: nothing that draws, searches or converts dates is imported here,
and a base that cannot be read offers nothing, or what can be read of it. What a base says is data that a stranger
may have written: no shell may take any of it for more than text (`shells`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from azir_cli.cli import lines, shells
from azir_cli.cli.declarations import COMMANDS, Command
from azir_cli.cli.options import FLAG, TEXTS, Choices, Option
from azir_cli.errors import AzirError
from azir_cli.output import settings

Offers = list[tuple[str, str]]
"""What may stand there, each with a word on what it is."""
_HARMLESS = dict.fromkeys((0x200C, 0x200D, 0xA0))
"""Joiners and the space that does not break: all that labels hold of what Python calls not printable."""
_ROOT = (
    ("--version", "Print the version."),
    ("--install-completion", "Install completion for bash, zsh or fish."),
    ("--show-completion", "Print what the shell must read for completion."),
    ("--help", "Show this message and exit."),
)


class Typed(NamedTuple):
    """A line as far as it is typed: its whole words behind the name, and the word that is begun."""

    words: list[str]
    begun: str


def reply(env: Mapping[str, str]) -> tuple[str, int]:
    """What a shell is told, and the exit status: as `_AZIR_COMPLETE` says, for TAB or once for its script."""
    action, _, shell = env["_AZIR_COMPLETE"].partition("_")
    if action == "source":
        return shells.script(shell), 0
    if shell == "bash":
        return shells.for_bash(_offers(_of_bash(env), env)), 0
    typed = _of_line(env.get("_TYPER_COMPLETE_ARGS", ""))
    offers = _offers(typed, env)
    if shell == "fish":
        is_question = env.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args"
        return "" if is_question else shells.for_fish(offers), int(is_question and not offers)
    return shells.for_zsh(offers), 0


def _of_bash(env: Mapping[str, str]) -> Typed:
    """The words of bash; the `=` that it makes a word of its own is taken out: `--kind=ev` is `--kind ev`."""
    words = env.get("COMP_WORDS", "").split("\n")
    count = env.get("COMP_CWORD", "")
    place = int(count) if count.isascii() and count.isdecimal() else len(words) - 1
    words = [*words[: place + 1], ""][: place + 1]
    kept = [word for position, word in enumerate(words) if not (word == "=" and words[position - 1].startswith("--"))]
    if words[-1] == "=":
        kept.append("")
    return Typed(kept[1:-1], kept[-1] if len(kept) > 1 else "")


def _of_line(line: str) -> Typed:
    """The words of a line, as a shell splits it."""
    words = list(_split(line))[1:]
    return Typed(words[:-1], words[-1]) if words and not line[-1:].isspace() else Typed(words, "")


def _split(line: str) -> Iterator[str]:
    import shlex

    found = shlex.shlex(line, posix=True)
    found.whitespace_split = True
    found.commenters = ""
    try:
        yield from found
    except ValueError:  # a quotation that is not closed yet
        yield found.token


def _offers(typed: Typed, env: Mapping[str, str]) -> Offers:
    """What may stand for the word that is begun."""
    words, begun = typed
    name = next((word for word in words if word != "--"), None)
    if name is None:
        commands = [(name, _brief(command)) for name, command in COMMANDS.items()]
        return _begun(_ROOT if begun.startswith("-") else commands, begun)
    command = COMMANDS.get(name)
    if command is None:
        return []
    spelt = {spelling: option for option in command.options for spelling in option.spelt}
    seen = lines.glimpse([name, *words[words.index(name) + 1 :]])
    return _behind_command(command, spelt, words, begun, _Asked(name, seen, env))


class _Asked(NamedTuple):
    """What offers may depend on: the command, the rest of the line, the environment."""

    name: str
    seen: lines.Glimpse
    env: Mapping[str, str]


def _behind_command(
    command: Command, spelt: Mapping[str, Option], words: Sequence[str], begun: str, asked: _Asked
) -> Offers:
    is_behind_dashes = "--" in words
    last = spelt.get(words[-1]) if not is_behind_dashes else None
    if last and last.type != FLAG:
        return _values(last.complete, last.choices, begun, asked)
    if begun.startswith("-") and not is_behind_dashes:
        spelling, equals, value = begun.partition("=")
        if equals:
            option = spelt.get(spelling)
            offers = _values(option.complete, option.choices, value, asked) if option else []
            return [(f"{spelling}={offer}", told) for offer, told in offers]
        return _begun(_options(command, asked.seen), begun)
    if command.argument:
        offers = _values(command.argument.complete, command.argument.choices, begun, asked)
        return [offer for offer in offers if offer[0] not in asked.seen.words]
    return []


def _options(command: Command, seen: lines.Glimpse) -> Offers:
    """The options that a line may still hold."""
    left = [option for option in command.options if option.type == TEXTS or option.key not in seen.values]
    return [*((f"--{option.name}", option.told) for option in left), ("--help", "Show this message and exit.")]


def _begun(offers: Iterable[tuple[str, str]], begun: str) -> Offers:
    return [offer for offer in offers if offer[0].startswith(begun)]


def _brief(command: Command) -> str:
    return (command.function.__doc__ or "").strip().partition("\n")[0]


def _values(complete: str, choices: Choices | None, begun: str, asked: _Asked) -> Offers:
    """The values of an option or argument."""
    if choices:
        return _begun([(str(choice), "") for choice in choices()], begun.lower())
    if complete == "languages":
        return _after_comma(begun, settings.LANGUAGES)
    if complete == "fields":
        from azir_cli.output import shapes

        known = shapes.FIELDS_OF.get(asked.name, shapes.FACT_FIELDS)
        return _after_comma(begun, shapes.names(known, settings.LANGUAGES))
    return _of_base(complete, begun, asked) if complete and complete != "files" else []


def _after_comma(begun: str, choices: Iterable[str]) -> Offers:
    """Offers the choices behind the last comma of a list."""
    before, comma, last = begun.rpartition(",")
    given = before.split(",")
    offered = [choice for choice in choices if choice.startswith(last) and choice not in given]
    return [(f"{before}{comma}{choice}", "") for choice in offered]


# Ids


def _of_base(key: str, begun: str, asked: _Asked) -> Offers:
    """The ids of one list of the base, each with its label in the user's language."""
    language, names = _language(asked), asked.seen.values.get("facts")
    found: dict[str, str] = {}
    for name in settings.fact_bases(names if isinstance(names, list) else None, asked.env):
        for identifier, texts in _glimpsed(name, key):
            if identifier.startswith(begun):
                found.setdefault(identifier, _one_of(texts, language))
    return list(found.items())


def _language(asked: _Asked) -> str:
    given = asked.seen.values.get("lang")
    try:
        return settings.languages(given if isinstance(given, list) else None, asked.env)[0]
    except AzirError:
        return settings.LANGUAGES[0]


def _glimpsed(name: str, key: str) -> Iterator[tuple[str, object]]:
    """The ids of one list of a base with their texts, unchecked: to make records of all takes too long for TAB."""
    import json

    from azir_cli.facts import loading
    from azir_cli.facts.ids import ID

    label = "title" if key == "sources" else "label"
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
