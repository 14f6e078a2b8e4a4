"""What is kept of a base gives the same records and hits; what is not to be trusted is not."""

import json
import os
import sqlite3
import subprocess
import sys

import pytest
from bases import railway

from azir_cli.cache import store
from azir_cli.facts import loading
from azir_cli.search import indexing
from azir_cli.search.engine import search

BUILTIN = (loading.BUILTIN,)
QUERIES = ("railway", "rah ahan", "electricty", "Geidar Aliev", "700 MW", "۴ دی ۱۳۷۰", "when was the visa abolished")


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def base_file(tmp_path):
    path = tmp_path / "own.json"
    path.write_bytes(railway.raw(railway.full()))
    return path


def kept(names=BUILTIN):
    """Open bases after a first search has kept them."""
    _ = store.open_bases(names).index
    assert store.state(names) == "kept"
    return store.open_bases(names)


def is_kept(opened) -> bool:
    return not isinstance(opened.base.facts, dict)


@pytest.fixture(params=["builtin", "own"])
def names(request, base_file):
    return BUILTIN if request.param == "builtin" else (str(base_file),)


def test_records_are_those_of_the_base(names):
    opened, parsed = kept(names), loading.load(names)
    assert is_kept(opened)
    for name in ("sources", "sections", "units", "topics", "entities", "facts"):
        ours, theirs = getattr(opened.base, name), getattr(parsed, name)
        assert all(ours[key] == record for key, record in theirs.items())
        assert list(ours) == list(theirs)
        assert list(ours.values()) == list(theirs.values())
        assert len(ours) == len(theirs)
        assert "no such id" not in ours
    assert opened.base == parsed


def test_records_are_of_the_same_types(names):
    for ours, theirs in zip(kept(names).base.facts.values(), loading.load(names).facts.values(), strict=True):
        assert repr(ours).replace("KeptWhen", "When") == repr(theirs)
        assert type(ours.kind) is type(theirs.kind)
        if ours.when:
            assert ours.when.complete == theirs.when.complete


def test_a_record_that_is_not_there():
    with pytest.raises(KeyError):
        kept().base.facts["no-such-fact"]


@pytest.mark.parametrize("query", QUERIES)
def test_searches_find_the_same(names, query):
    opened, anew = kept(names), store.open_bases(names)
    parsed = loading.load(names)
    assert search(opened.base, opened.index, query) == search(parsed, anew.index, query)
    built = indexing.build(parsed)
    assert search(opened.base, opened.index, query) == search(parsed, built, query)


# What is not trusted


def _truncated(path):
    path.write_bytes(path.read_bytes()[:-5000])


def _empty(path):
    path.write_bytes(b"")


def _garbage(path):
    path.write_bytes(b"\x00garbage" * 1000)


def _zeros_inside(path):
    content = bytearray(path.read_bytes())
    content[8192:] = bytes(len(content) - 8192)
    path.write_bytes(content)


def _foreign(path):
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE kept (part, key, place, content, checksum)")
    connection.close()


def _symlink(path):
    elsewhere = path.with_name("elsewhere")
    path.rename(elsewhere)
    path.symlink_to(elsewhere)


def _reframed(path, **changes):
    """Say something else of what was kept, checksum and all."""
    connection = sqlite3.connect(path)
    (content,) = connection.execute("SELECT content FROM kept WHERE part = 'whole' AND key = 'whole'").fetchone()
    content = json.dumps(json.loads(content) | changes)
    connection.execute(
        "UPDATE kept SET content = ?, checksum = ? WHERE part = 'whole' AND key = 'whole'",
        (content, store._checksum("whole", "whole", content)),
    )
    connection.commit()
    connection.close()


def _other_version(path):
    _reframed(path, form="0.0/1/1")


def _other_base(path):
    _reframed(path, digest="0" * 64)


def _no_frame(path):
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM kept WHERE part = 'whole'")
    connection.commit()
    connection.close()


UNTRUSTED = (_truncated, _empty, _garbage, _foreign, _symlink, _other_version, _other_base, _no_frame)


@pytest.mark.parametrize("spoil", UNTRUSTED)
def test_what_is_not_to_be_trusted_is_replaced(base_file, spoil):
    names = (str(base_file),)
    kept(names)
    path = store.path_of(names)
    spoil(path)
    assert store.state(names) == "not trusted"
    opened = store.open_bases(names)
    assert not is_kept(opened)
    assert opened.base == loading.load(names)
    _ = opened.index
    assert store.state(names) == "kept"
    assert not path.is_symlink()
    assert not list(path.parent.glob("*.sqlite.*")), "the file beside is gone"


def test_a_directory_is_left_alone(base_file):
    names = (str(base_file),)
    store.path_of(names).mkdir(parents=True)
    assert search(*_both(store.open_bases(names)), "pier").total >= 0
    assert store.state(names) == "not trusted"


def _both(opened):
    return opened.base, opened.index


@pytest.mark.parametrize("part", ["facts", "topics", "index terms", "index named", "whole"])
def test_a_row_that_was_touched_is_worked_out_anew(part):
    kept()
    path = store.path_of(BUILTIN)
    connection = sqlite3.connect(path)
    connection.execute(
        "UPDATE kept SET content = replace(content, 'a', 'b') WHERE part = ? AND key != 'whole'", (part,)
    )
    connection.execute(
        "UPDATE kept SET content = replace(content, '1', '2') WHERE part = ? AND key != 'whole'", (part,)
    )
    connection.commit()
    connection.close()
    opened, parsed = store.open_bases(BUILTIN), loading.load()
    built = indexing.build(parsed)
    assert search(opened.base, opened.index, "railway bridge") == search(parsed, built, "railway bridge")
    assert list(opened.base.facts.values()) == list(parsed.facts.values())
    assert store.open_bases(BUILTIN).base.topics["railway"] == parsed.topics["railway"]


def test_pages_that_were_lost_are_worked_out_anew():
    kept()
    _zeros_inside(store.path_of(BUILTIN))
    opened, parsed = store.open_bases(BUILTIN), loading.load()
    built = indexing.build(parsed)
    assert search(opened.base, opened.index, "railway bridge") == search(parsed, built, "railway bridge")
    assert opened.base == parsed


@pytest.mark.skipif(os.name != "posix", reason="needs a place where nobody can write")
def test_a_place_where_nothing_can_be_written_only_costs_time(monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/nowhere")
    opened = store.open_bases(BUILTIN)
    assert search(opened.base, opened.index, "railway").total
    assert store.state(BUILTIN) == "not writable"


def test_a_changed_base_is_seen(base_file):
    names = (str(base_file),)
    assert is_kept(kept(names))
    document = json.loads(base_file.read_bytes())
    document["facts"] = document["facts"][:1]
    base_file.write_text(json.dumps(document), encoding="utf-8")
    opened = store.open_bases(names)
    assert not is_kept(opened)
    assert len(opened.base.facts) == 1
    assert len(kept(names).base.facts) == 1


def _ids(key):
    return getattr(loading.load(), key)


def test_two_bases_are_kept_as_one(base_file):
    document = json.loads(base_file.read_bytes())
    for key in ("topics", "entities", "sections", "units", "facts"):
        document[key] = [record for record in document[key] if record["id"] not in _ids(key)]
    base_file.write_text(json.dumps(document | {"facts": []}), encoding="utf-8")
    names = (loading.BUILTIN, str(base_file))
    opened = kept(names)
    assert is_kept(opened)
    assert opened.base == loading.load(names)
    assert len({store.path_of(names), store.path_of(names[:1]), store.path_of(names[::-1])}) == 3


_IMPORTS = """
import sys
from azir_cli.cli.main import main
status = main(["find", "railway", "--json"])
print(status, *sorted(sys.modules), file=sys.stderr)
"""


def test_a_kept_base_is_found_in_without_what_it_was_made_by():
    kept()
    done = subprocess.run([sys.executable, "-c", _IMPORTS], capture_output=True, text=True, check=True)
    status, *modules = done.stderr.split()
    assert status == "0"
    needless = {"rich", "rapidfuzz", "jdatetime", "jsonschema", "azir_cli.search.language.phonetics"}
    needless |= {
        f"azir_cli.{name}"
        for name in (
            *("facts.reader", "facts.document", "dates.edtf", "dates.dual", "terminal.bidi"),
            *("search.indexing", "output.layout"),
        )
    }
    assert not needless & set(modules)
