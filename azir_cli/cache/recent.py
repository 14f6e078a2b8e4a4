"""The ids of the last search of a terminal, so that `azir show 2` shows the second of what is on the screen.

One small file a terminal session, readable by its owner alone. That it cannot be written or read only costs the
convenience.
"""

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from azir_cli.cache.store import folder

_FOLDER = "recent"
_MOST_FILES = 40
"""Terminals whose last search is remembered; the oldest are swept."""


class Recent(NamedTuple):
    """A search that was shown on this terminal: the query, the fact bases it read, and the ids in their order."""

    query: str
    bases: tuple[str, ...]
    ids: tuple[str, ...]


def remember(recent: Recent) -> None:
    """Keep a search as the last of this terminal."""
    text = json.dumps(recent._asdict(), ensure_ascii=True)
    with contextlib.suppress(OSError):
        path = _path()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = path.with_suffix(f".{os.getpid()}")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
        new.replace(path)
        _sweep(path.parent)


def recall() -> Recent | None:
    """The last search of this terminal; None if nothing is kept, or what is kept is not what azir wrote."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(_path().read_text(encoding="ascii"))
        query, bases, ids = kept["query"], kept["bases"], kept["ids"]
        if isinstance(query, str) and all(isinstance(one, str) for one in (*bases, *ids)):
            return Recent(query, tuple(bases), tuple(ids))
    return None


def resolved(words: Sequence[str], known: Mapping[str, object], bases: Sequence[str]) -> tuple[list[str], str]:
    """The words with places in the last search turned into ids, and the query of that search if one was.

    A word that is an id of the base is no place, and a search in other bases is none to count in.
    """
    places = [word for word in words if word.isdecimal() and word not in known]
    recent = recall() if places else None
    if recent is None or recent.bases != tuple(bases):
        return list(words), ""
    found = {word: recent.ids[int(word) - 1] for word in places if 0 < int(word[:_DIGITS]) <= len(recent.ids)}
    return [found.get(word, word) for word in words], recent.query if found else ""


_DIGITS = 9


def _path() -> Path:
    return folder() / _FOLDER / f"{_session()}.json"


def _session() -> str:
    """A name for the terminal session: that of the shell that runs azir."""
    if hasattr(os, "getsid"):
        return f"session-{os.getsid(0)}"
    return f"parent-{os.getppid()}"


def _sweep(kept: Path) -> None:
    """Remove the oldest files beyond what is remembered."""
    files = sorted(kept.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[_MOST_FILES:]:
        path.unlink(missing_ok=True)
