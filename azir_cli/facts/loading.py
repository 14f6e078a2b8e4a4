"""facts.json → checked records; every fault with its place.

A fault is what makes a base unreadable: broken structure, ids, references and dates that do not exist.
What a curator should mend besides is found by `check`.
"""

import os
import stat
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from azir_cli.errors import AzirError, saying

if TYPE_CHECKING:
    from azir_cli.facts.decoding import Fault
    from azir_cli.facts.model import FactBase

BUILTIN = "builtin"


class FactBaseError(AzirError):
    """A fact base that cannot be used; `faults` names all that is wrong, `origin` the file."""

    code = "facts"

    def __init__(self, origin: str, faults: "Sequence[Fault]", *, hint: str = "") -> None:
        more = len(faults) - 1
        super().__init__(
            "{file}: {fault} (and {more} more)" if more else "{file}: {fault}",
            hint=hint or ("azir check {file} lists every fault" if more else ""),
            file=origin,
            fault=faults[0],
            more=more,
        )
        self.origin = origin
        self.faults = tuple(faults)


def builtin_path() -> str:
    """The base that ships with azir: inside an installed package, at the top level of a working copy."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    installed = os.path.join(package, "facts.json")
    return installed if os.path.exists(installed) else os.path.join(os.path.dirname(package), "facts.json")


class Content(NamedTuple):
    """What a base is read from: its name, as the user gave it, and its bytes."""

    name: str
    raw: bytes


def load(names: Iterable[str] = (BUILTIN,)) -> "FactBase":
    """Read one base, or several as one; `builtin` names the one that ships.

    Raises FactBaseError for a file that cannot be read or holds a fault, and where two bases differ on an id.
    """
    return parse_all([Content(name, read(name)) for name in names])


def digest(contents: Iterable[Content]) -> str:
    """SHA-256, in hex, of the bytes of the bases."""
    import hashlib

    found = hashlib.sha256()
    for content in contents:
        found.update(content.raw)
    return found.hexdigest()


def parse_all(contents: Sequence[Content]) -> "FactBase":
    """Parse the bytes of one base, or of several as one; raises FactBaseError as `load` does."""
    merged: FactBase | None = None
    for position, content in enumerate(contents):
        base = parse(content.raw, content.name)
        earlier = [before.name for before in contents[:position]]
        merged = _merge(merged, earlier, content.name, base) if merged else base
    if merged is None:
        raise ValueError("a base is needed")
    return merged._replace(digest=digest(contents))


def read(name: str) -> bytes:
    """The bytes of a base's file; raises FactBaseError where there is no readable regular file."""
    path = builtin_path() if name == BUILTIN else name
    try:
        if stat.S_ISREG(os.stat(path).st_mode):
            with open(path, "rb") as file:
                return file.read()
        problem = saying("is not a regular file")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        problem = saying("cannot be read: {reason}", reason=reason)
    from azir_cli.facts.decoding import Fault

    raise FactBaseError(name, [Fault("", problem)])


def read_article(folder: str, source: str) -> bytes | None:
    """The bytes of a source's text, `FOLDER/<source id>.txt`; None where the folder has none."""
    path = os.path.join(folder, f"{source}.txt")
    try:
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise AzirError("{file}: cannot be read: {reason}", file=path, reason=error.strerror) from None


def parse(raw: bytes, origin: str) -> "FactBase":
    """Turn the bytes of a facts.json into records; raises FactBaseError with every fault that they hold."""
    from azir_cli.facts.decoding import JSONError, decode
    from azir_cli.facts.document import read_document
    from azir_cli.facts.reader import ReadContext

    context = ReadContext()
    try:
        base = read_document(context, decode(raw))
    except JSONError as error:
        raise FactBaseError(origin, [error.fault]) from None
    if context.faults or base is None:
        raise FactBaseError(origin, context.faults)
    return base


# Several bases as one

_LISTS = ("sources", "sections", "units", "topics", "entities", "facts")


def _merge(one: "FactBase", earlier: Sequence[str], name: str, other: "FactBase") -> "FactBase":
    """Join two bases; the languages are those that both have, in the order of the first."""
    from azir_cli.facts.decoding import Fault

    languages = tuple(language for language in one.languages if language in other.languages)
    if not languages:
        raise FactBaseError(name, [Fault("title", saying("shares no language with {bases}", bases=earlier))])
    joined: dict[str, Any] = {}
    for key in _LISTS:
        first, second = getattr(one, key), getattr(other, key)
        differing = [i for i in second if i in first and first[i] != second[i]]
        if differing:
            says = saying("is another record than in {bases}", bases=earlier)
            faults = [Fault(f"{key} {identifier}", says) for identifier in differing]
            raise FactBaseError(name, faults, hint="give one of the two another id, or make them the same")
        joined[key] = {**first, **second}
    return one._replace(languages=languages, **joined)
