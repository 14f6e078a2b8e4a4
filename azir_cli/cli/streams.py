"""Text to stdout and stderr, whole or an error."""

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING, BinaryIO, TextIO

if TYPE_CHECKING:
    from typing_extensions import Buffer

_ASCII = {
    **dict.fromkeys(range(9472, 9600), "+"),
    **dict.fromkeys(map(ord, "─━┄┅┈┉╌╍═╴╶╸╺╼╾"), "-"),
    **dict.fromkeys(map(ord, "│┃┆┇┊┋╎╏║╵╷╹╻╽╿"), "|"),
    **dict.fromkeys(range(0x2580, 0x25A0), "#"),
    **dict(zip(map(ord, "–—‐‑−…·•«»“”‘’\u00a0"), '-----.**""""\'\' ', strict=True)),
}
"""What frames and punctuation become on a terminal that has no other letters, each of the same width."""


def write(text: str, *, is_utf8: bool = False) -> bool:
    """Write to stdout, all of it; False where the terminal cannot show every letter.

    Into a pipe or file all is UTF-8, and so is on a terminal what is for programs.
    """
    if not text:
        return True
    if sys.stdout is None:
        raise OSError(errno.EBADF, "stdout is closed")
    encoding = "utf-8" if is_utf8 or not sys.stdout.isatty() else sys.stdout.encoding or "utf-8"
    shown = _shown(text, encoding)
    _put(sys.stdout, shown.encode(encoding, errors="replace"))
    return shown == text or _fits(shown, encoding)


def _shown(text: str, encoding: str) -> str:
    return text if _fits(text, encoding) else text.translate(_ASCII)


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def tell(text: str) -> None:
    """Write a line to stderr; that it is closed or full must not hide the exit status."""
    stream = sys.stderr
    if stream is not None:
        try:
            encoding = stream.encoding if stream.isatty() else "utf-8"
            _put(stream, f"{text}\n".encode(encoding or "utf-8", errors="backslashreplace"))
        except OSError:
            forget(stream)


def _put(stream: TextIO, raw: bytes) -> None:
    """Write all bytes: what stands below a stream may take a part, or nothing for now."""
    stream.flush()
    left = memoryview(raw)
    while left:
        left = left[_written(stream.buffer, left) :]
    while not _flushed(stream.buffer):
        pass


def _written(buffer: BinaryIO, left: "Buffer") -> int:
    try:
        count = buffer.write(left)
    except BlockingIOError as error:
        count = error.characters_written
    if not count:
        _wait(buffer)
    return count or 0


def _flushed(buffer: BinaryIO) -> bool:
    try:
        buffer.flush()
    except BlockingIOError:
        _wait(buffer)
        return False
    return True


def _wait(buffer: BinaryIO) -> None:
    """Wait until a pipe that does not block takes more."""
    import select

    select.select([], [buffer], [])


def forget(stream: TextIO | None) -> None:
    """Keep Python from flushing a stream, and failing, once more when it ends."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)
