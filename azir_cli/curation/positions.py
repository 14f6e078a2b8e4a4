"""The text of a JSON file → the line and column of each of its members."""

import bisect
import re
from typing import NamedTuple

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_RECORD = re.compile(r"^(\w+\[\d+\]) [a-z0-9-]+")
_STEP = re.compile(r"[^.\[\]: ]+")

_Path = tuple[str | int | None, ...]


class Position(NamedTuple):
    """A place in a text file; both count from 1, the column in code points."""

    line: int
    column: int


class Lines:
    """The beginnings of the lines of a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", text))]

    def position(self, offset: int) -> Position:
        """The line and column of a code point."""
        line = bisect.bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)


class JsonPositions:
    """Where each value of a JSON document begins."""

    def __init__(self, text: str) -> None:
        """Read a text that is known to be JSON."""
        self._lines = Lines(text)
        self._offsets: dict[_Path, int] = {}
        inside: list[str | int | None] = []
        last = ""
        for match in _TOKEN.finditer(text):
            part = match[0]
            if part == ":":
                inside[-1] = last[1:-1]
            elif part == ",":
                inside[-1] = inside[-1] + 1 if isinstance(inside[-1], int) else None
            elif part in "}]":
                inside.pop()
            else:
                last = part
                if None not in inside[-1:]:
                    self._offsets[tuple(inside)] = match.start()
                if part in "{[":
                    inside.append(0 if part == "[" else None)

    def of(self, place: str) -> Position:
        """Where a place as `facts[17] some-id: amounts[0].unit` is; where it has no such member, what is around it."""
        steps = _STEP.findall(_RECORD.sub(r"\1", place))
        path: _Path = tuple(int(step) if step.isdecimal() else step for step in steps)
        while path not in self._offsets and path:
            path = path[:-1]
        return self._lines.position(self._offsets.get(path, 0))
