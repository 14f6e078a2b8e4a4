"""The bytes of an article's file → its text, held against what the base says of the text of its facts.

A quotation is shown only where its hash is right: offsets into another text point to other words.
"""

import hashlib
import itertools
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from azir_cli.errors import Saying, saying
from azir_cli.facts.model import Evidence, Source
from azir_cli.text.words import words

_HASH_DIGITS = 16

ANOTHER_TEXT = "this article is another text than the one cited"
_ANOTHER_TEXT_FOR = "this article is another text than the one cited: {reasons}"

_MARK = "\ufeff"
_TO_ARABIC = str.maketrans("یک", "يك")
_TO_PERSIAN = str.maketrans("يك", "یک")


class _Undoing(NamedTuple):
    """A usual change of a text file: what it is called, and how the text was before."""

    change: str
    undo: Callable[[str], str]


# What editors, servers and version control do to a text; of each row at most one thing is tried at a time.
_UNDOINGS: Sequence[Sequence[_Undoing]] = (
    (
        _Undoing("its line ends are CRLF, not LF", lambda text: text.replace("\r\n", "\n").replace("\r", "\n")),
        _Undoing("its line ends are LF, not CRLF", lambda text: text.replace("\n", "\r\n")),
    ),
    (
        _Undoing("it begins with a byte order mark", lambda text: text.removeprefix(_MARK)),
        _Undoing("the byte order mark before it is gone", lambda text: _MARK + text),
    ),
    (
        _Undoing("it ends in a newline more", lambda text: text.removesuffix("\n").removesuffix("\r")),
        _Undoing("the newline at its end is gone", lambda text: f"{text}\n"),
    ),
    (
        _Undoing("it is not in Unicode's normal form C", lambda text: unicodedata.normalize("NFC", text)),
        _Undoing("it is not in Unicode's normal form D", lambda text: unicodedata.normalize("NFD", text)),
    ),
    (
        _Undoing("it has Persian ی ک for Arabic ي ك", lambda text: text.translate(_TO_ARABIC)),
        _Undoing("it has Arabic ي ك for Persian ی ک", lambda text: text.translate(_TO_PERSIAN)),
    ),
)
CHANGES = tuple(undoing.change for row in _UNDOINGS for undoing in row)

_ENCODED = "it is written in {encoding}, not UTF-8"
# as Python calls them and as people do
_ENCODINGS = (
    ("utf-16", "UTF-16"),
    ("cp1256", "Windows-1256"),
    ("cp1252", "Windows-1252"),
    ("cp1254", "Windows-1254"),
    ("iso8859-6", "ISO 8859-6"),
    ("iso8859-9", "ISO 8859-9"),
)


class ArticleText(NamedTuple):
    """An article as a folder has it."""

    text: str | None
    """What the file holds; None where there is no file, or none in UTF-8."""
    cited: str | None
    """The text that the base's offsets belong to: that of the file, or that before a usual change; None if neither."""
    problem: Saying | None
    """Why the file is not the text cited; None if it is."""


class Quotation(NamedTuple):
    """The words of an article that evidence points to, or why they cannot be shown."""

    text: str | None
    problem: Saying | None


def read_article(raw: bytes | None, source: Source) -> ArticleText:
    """Hold the bytes of a source's file against its hash; `None` is a file that is not there."""
    if raw is None:
        return ArticleText(None, None, saying("there is no article {file}", file=f"{source.id}.txt"))
    text = _decoded(raw, "utf-8")
    if text is not None and hashlib.sha256(raw).hexdigest() == source.sha256:
        return ArticleText(text, text, None)
    found = next(_originals(raw, source.sha256), None)
    if found:
        cited, changes = found
        return ArticleText(text, cited, saying(_ANOTHER_TEXT_FOR, reasons=changes))
    return ArticleText(text, None, saying(ANOTHER_TEXT) if text is not None else _why_undecoded(raw))


def quote(span: Evidence, article: ArticleText) -> Quotation:
    """The words of a span, if they have its hash."""
    if article.text is None:
        return Quotation(None, article.problem)
    words = article.text[span.start : span.end]
    if words and span_hash(words) == span.sha256:
        return Quotation(words, None)
    return Quotation(None, article.problem or saying("the hash of this evidence is not that of its span"))


def span_hash(quoted: str) -> str:
    """What evidence keeps of the text it points to: the first 16 hex digits of its UTF-8's SHA-256.

    >>> span_hash("railway")
    'e34d1c9011e06204'
    """
    return hashlib.sha256(quoted.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_DIGITS]


def _decoded(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeError:
        return None


def _why_undecoded(raw: bytes) -> Saying:
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        return saying("the article is not UTF-8 at byte {byte}", byte=error.start)
    return saying(ANOTHER_TEXT)


def _originals(raw: bytes, digest: str) -> Iterator[tuple[str, list[Saying]]]:
    """Yield the text of a hash, and what has changed since, the fewest changes first."""
    texts: list[tuple[str | None, list[Saying]]] = [(_decoded(raw, "utf-8"), [])]
    texts += [(_decoded(raw, encoding), [saying(_ENCODED, encoding=name)]) for encoding, name in _ENCODINGS]
    ways = sorted(itertools.product(*((None, *row) for row in _UNDOINGS)), key=lambda way: len(way) - way.count(None))
    for text, reasons in texts:
        tried = set()
        for way in ways if text is not None else ():
            original = text or ""
            for undoing in filter(None, way):
                original = undoing.undo(original)
            encoded = original.encode("utf-8", "surrogatepass")
            if encoded not in tried and hashlib.sha256(encoded).hexdigest() == digest:
                yield original, [*reasons, *(saying(undoing.change) for undoing in way if undoing)]
            tried.add(encoded)


def find_moved(spans: Sequence[Evidence], text: str) -> dict[Evidence, int]:
    """Where each span begins in another text, found by its hash: where it was, where its neighbours went, anywhere.

    A span begins where a word does, so that only such places are tried.
    """
    found: dict[Evidence, int] = {}
    distances = {0: None}
    lost: dict[int, dict[str, list[Evidence]]] = {}
    for span in spans:
        length = span.end - span.start
        starts = (span.start + distance for distance in reversed(distances))
        start = next((at for at in starts if at >= 0 and span_hash(text[at : at + length]) == span.sha256), None)
        if start is None:
            start = next(
                (at for at in _near(span.start, text) if span_hash(text[at : at + length]) == span.sha256), None
            )
        if start is None:
            lost.setdefault(length, {}).setdefault(span.sha256, []).append(span)
        else:
            found[span] = start
            distances.pop(start - span.start, None)
            distances[start - span.start] = None
    beginnings = [word.start for word in words(text)]
    for length, wanted in lost.items():
        for at in beginnings:
            for span in wanted.get(span_hash(text[at : at + length]), ()):
                found.setdefault(span, at)
    return found


_NEAR = 200


def _near(start: int, text: str) -> Iterable[int]:
    """Places around one, the nearest first."""
    return (at for distance in range(1, _NEAR) for at in (start + distance, start - distance) if 0 <= at < len(text))
