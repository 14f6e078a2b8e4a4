"""A base → its index, from the file that keeps it where that is to be trusted, else built anew and kept.

A kept index is trusted if it is a regular file, whole, of this azir, and of a base with these very bytes. That
it cannot be written, with a read-only home or none, only costs time.
"""

import contextlib
import hashlib
import json
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from azir_cli import __version__
from azir_cli.factbase import BUILTIN, builtin_path
from azir_cli.index import VERSION, Index, IndexFormError
from azir_cli.model import FactBase


def folder() -> Path:
    """Where indexes are kept: the user's cache folder, by the rules of the platform."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("azir", appauthor=False))


def path_of(names: Sequence[str]) -> Path:
    """The file for the bases of these names; a changed base overwrites the index of its former self."""
    places = "\n".join(str(builtin_path() if name == BUILTIN else Path(name).absolute()) for name in names)
    return folder() / f"index-{hashlib.sha256(places.encode(errors='surrogateescape')).hexdigest()[:16]}.json"


def index_of(base: FactBase, names: Sequence[str]) -> Index:
    """The index of a base that was read from these names."""
    path = path_of(names)
    return opened(path, base) or _kept(path, base)


def opened(path: Path, base: FactBase) -> Index | None:
    """The index kept in a file; None where the file is not there or not to be trusted."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        seal, _, content = path.read_bytes().partition(b"\n")
        if seal.decode("ascii", errors="replace") != _seal(content):
            return None
        kept = json.loads(content)
        if (kept["azir"], kept["form"], kept["base"]) != (__version__, VERSION, base.digest):
            return None
        return Index.from_json(kept["index"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError, IndexFormError):
        return None


def _kept(path: Path, base: FactBase) -> Index:
    index = Index.build(base)
    parts = {"azir": __version__, "form": VERSION, "base": base.digest, "index": index.to_json()}
    content = json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(_seal(content).encode() + b"\n" + content)
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
    return index


def _seal(content: bytes) -> str:
    """What tells a whole file from one that was cut short or touched."""
    return hashlib.sha256(content).hexdigest()
