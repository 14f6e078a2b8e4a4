"""Fact bases → their records and index, from the file that keeps them where that is to be trusted, else anew.

A run reads of the file only what it asks for. The file is trusted if it is a regular one, of this azir, of bases
with these very bytes, and whole; what of it turns out broken is worked out anew. That it cannot be written, with a
read-only home or none, only costs time.
"""

import contextlib
import functools
import json
import os
import sqlite3
import stat
import weakref
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeVar

from azir_cli import __version__
from azir_cli.cache import rows
from azir_cli.facts import loading
from azir_cli.facts.loading import Content, FactBaseError
from azir_cli.facts.model import FactBase
from azir_cli.search import index
from azir_cli.search.index import Index, IndexFormError

_FORM = f"{__version__}/{rows.VERSION}/{index.VERSION}"
"""What wrote a file: kept rows of another azir, or another form, are not read."""

_WHOLE = "whole"
"""The part of what is kept in one row, and the key of the row that is written last."""

_TABLE = """
CREATE TABLE kept (
    part TEXT, key TEXT, place INTEGER, content TEXT, checksum INTEGER, PRIMARY KEY (part, key)
) WITHOUT ROWID
"""

_BROKEN = (sqlite3.Error, ValueError, TypeError, KeyError, IndexError, RecursionError)
"""What reading a file may raise that is not what azir wrote."""

_Record = TypeVar("_Record")

State = Literal["kept", "absent", "not trusted", "not writable"]


class Opened:
    """Fact bases as one, and their index, which the first search builds and keeps."""

    def __init__(self, base: FactBase, index_of: Callable[[], Index]) -> None:
        self.base = base
        self._index_of = index_of

    @functools.cached_property
    def index(self) -> Index:
        """What a search looks things up in."""
        return self._index_of()


def open_bases(names: Sequence[str]) -> Opened:
    """Open the bases of these names; raises FactBaseError as `factbase.load` does."""
    contents = [Content(name, loading.read(name)) for name in names]
    path = path_of(names)
    return _opened(path, contents) or _anew(path, contents)


def folder() -> Path:
    """Where files are kept: the user's cache folder, by the rules of the platform."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("azir", appauthor=False))


def path_of(names: Iterable[str]) -> Path:
    """The file for the bases of these names; a changed base overwrites what was kept of its former self."""
    import hashlib

    places = "\n".join(
        str(loading.builtin_path() if name == loading.BUILTIN else Path(name).absolute()) for name in names
    )
    return folder() / f"facts-{hashlib.sha256(places.encode(errors='surrogateescape')).hexdigest()[:16]}.sqlite"


def state(names: Sequence[str]) -> State:
    """What there is at the path of these bases; of bases that cannot be read nothing can be trusted."""
    path = path_of(names)
    with contextlib.suppress(FactBaseError):
        if _opened(path, [Content(name, loading.read(name)) for name in names]):
            return "kept"
    there = next((place for place in path.parents if os.path.exists(place)), path.parent)
    if not there.is_dir() or not os.access(there, os.W_OK):
        return "not writable"
    return "not trusted" if os.path.lexists(path) else "absent"


# Reading


class _File:
    """An open file, and what stands in for what it lacks: bases and index, worked out when first needed."""

    def __init__(self, connection: sqlite3.Connection, anew: Callable[[], Opened]) -> None:
        self._connection = connection
        weakref.finalize(self, connection.close)
        self._anew = anew

    @functools.cached_property
    def instead(self) -> Opened:
        """The same, from the bases themselves; what replaces the file."""
        opened = self._anew()
        _ = opened.index
        return opened

    def row(self, part: str, key: str) -> Any:  # noqa: ANN401 - JSON
        """The content of a row, None where there is none; raises one of `_BROKEN`."""
        found = self._connection.execute(
            "SELECT content, checksum FROM kept WHERE part = ? AND key = ?", (part, key)
        ).fetchone()
        return found and _content(part, key, *found)

    def rows(self, part: str) -> list[tuple[str, Any]]:
        """The rows of a part in their order, as key and content; raises one of `_BROKEN`."""
        found = self._connection.execute(
            "SELECT key, content, checksum FROM kept WHERE part = ? ORDER BY place", (part,)
        )
        return [(key, _content(part, key, content, checksum)) for key, content, checksum in found]


def _content(part: str, key: str, content: str, checksum: int) -> Any:  # noqa: ANN401 - JSON
    if _checksum(part, key, content) != checksum:
        raise ValueError(f"{part} {key} is not as it was written")
    return json.loads(content)


def _checksum(part: str, key: str, content: str) -> int:
    return zlib.crc32(f"{part}\n{key}\n{content}".encode())


class _Rows(Mapping[str, _Record]):
    """A part of a file as a mapping: a row is read when it is asked for, all at once where all are."""

    def __init__(
        self, file: _File, part: str, make: Callable[[Any], _Record], instead: Callable[[Opened], Any]
    ) -> None:
        self._file, self._part, self._make = file, part, make
        self._instead = instead
        self._found: dict[str, _Record] = {}

    def __getitem__(self, key: str) -> _Record:
        if key not in self._found:
            try:
                row = self._file.row(self._part, key)
                if row is not None:
                    self._found[key] = self._make(row)
            except _BROKEN:
                self._found[key] = self._instead(self._file.instead)[key]
        return self._found[key]

    @functools.cached_property
    def _all(self) -> Mapping[str, _Record]:
        try:
            found = {key: self._make(row) for key, row in self._file.rows(self._part)}
            if len(found) != self._file.row(_WHOLE, f"{self._part} rows"):
                raise ValueError("rows are missing")
        except _BROKEN:
            found = dict(self._instead(self._file.instead))
        self._found = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


class _Parts(Mapping[str, Any]):
    """The parts of a kept index."""

    def __init__(self, file: _File, names: Sequence[str]) -> None:
        self._file, self._names = file, names
        self._found: dict[str, Any] = {name: self._rows(name) for name in names if name in rows.INDEX_PARTS}

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - JSON
        if name not in self._names:
            raise KeyError(name)
        if name not in self._found:
            self._found[name] = self._whole(name)
        return self._found[name]

    def _whole(self, name: str) -> Any:  # noqa: ANN401 - JSON
        with contextlib.suppress(*_BROKEN):
            found = self._file.row(_WHOLE, f"index {name}")
            if found is not None:
                return found
        return self._file.instead.index.to_json()[name]

    def _rows(self, name: str) -> _Rows[Any]:
        return _Rows(self._file, f"index {name}", lambda row: row, lambda opened: opened.index.to_json()[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _opened(path: Path, contents: Sequence[Content]) -> Opened | None:
    """What is kept in a file; None where the file is not there or not to be trusted."""
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):
            return None
        # it is never changed, only replaced, so that nothing needs to be locked
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        file = _File(connection, functools.partial(_anew, path, contents))
        size = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        if size.fetchone()[0] != found.st_size:
            return None
        frame = file.row(_WHOLE, _WHOLE)
        digest = loading.digest(contents)
        if (frame["form"], frame["digest"]) != (_FORM, digest):
            return None
        lists = {name: _Rows(file, name, make, functools.partial(_list, name)) for name, make in rows.RECORDS.items()}
        base = FactBase(languages=tuple(frame["languages"]), title=frame["title"], digest=digest, **lists)
        return Opened(base, lambda: _index(file, frame["index"]))
    except (OSError, *_BROKEN):
        return None


def _list(name: str, opened: Opened) -> Any:  # noqa: ANN401 - one of six mappings
    return getattr(opened.base, name)


def _index(file: _File, names: Sequence[str]) -> Index:
    try:
        return Index.from_json(_Parts(file, names))
    except IndexFormError:
        return file.instead.index


# Writing


def _anew(path: Path, contents: Sequence[Content]) -> Opened:
    base = loading.parse_all(contents)
    return Opened(base, lambda: _keep(path, base))


def _keep(path: Path, base: FactBase) -> Index:
    """Build the index of a base and keep both."""
    from azir_cli.search import indexing

    built = indexing.build(base)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        _write(beside, base, built)
        beside.replace(path)
    except (OSError, sqlite3.Error):
        with contextlib.suppress(OSError):
            beside.unlink()
    return built


def _write(path: Path, base: FactBase, built: Index) -> None:
    """Write a file in one transaction; its last row says what it belongs to."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute(_TABLE)
        for part, found in _parts(base, built):
            contents = ((key, json.dumps(row, ensure_ascii=False, separators=(",", ":"))) for key, row in found)
            connection.executemany(
                "INSERT INTO kept VALUES (?, ?, ?, ?, ?)",
                (
                    (part, key, place, content, _checksum(part, key, content))
                    for place, (key, content) in enumerate(contents)
                ),
            )
        connection.execute("COMMIT")


def _parts(base: FactBase, built: Index) -> Iterator[tuple[str, Iterable[tuple[str, Any]]]]:
    """All rows of a file by part, as key and content."""
    parts = built.to_json()
    whole: list[tuple[str, Any]] = []
    for name in rows.RECORDS:
        records = getattr(base, name)
        whole.append((f"{name} rows", len(records)))
        yield name, ((key, rows.row(record)) for key, record in records.items())
    for name, part in parts.items():
        if name in rows.INDEX_PARTS:
            whole.append((f"index {name} rows", len(part)))
            yield f"index {name}", part.items()
        else:
            whole.append((f"index {name}", part))
    frame = {
        "form": _FORM,
        "digest": base.digest,
        "languages": base.languages,
        "title": dict(base.title),
        "index": list(parts),
    }
    yield _WHOLE, [*whole, (_WHOLE, frame)]
