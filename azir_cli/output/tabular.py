"""Rows → CSV, TSV, Markdown and plain lines: a record a line, a field a column."""

import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from azir_cli.output.serializers import Format, Row, as_json, pick
from azir_cli.text import characters

_BROKEN_SPACES = re.compile(f"{characters.character_class(characters.BROKEN_SPACES)}+")
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@")


def write(rows: Iterable[Row], form: Format, columns: Sequence[str]) -> str:
    """Rows with these columns, each line ended; CSV, TSV and Markdown name them first. No rows: nothing."""
    lines = cells(rows, columns)
    if not lines:
        return ""
    if form is Format.MD:
        return markdown(columns, lines)
    if form is Format.PLAIN:
        return plain([map(str, line) for line in lines])
    return _separated(columns, lines, form)


def cells(rows: Iterable[Row], columns: Sequence[str]) -> list[list[object]]:
    """The rows as lines of a table with these columns."""
    paths = [column.split(".") for column in columns]
    return [[_cell(pick(row, path)) for path in paths] for row in rows]


def _cell(value: Any) -> object:  # noqa: ANN401 - JSON values
    """One value for a table cell: references by their ids, other nested values as JSON."""
    if isinstance(value, list):
        if all(isinstance(member, dict) and "id" in member for member in value):
            return ";".join(str(member["id"]) for member in value)
        if all(isinstance(member, str) for member in value):
            return ";".join(value)
        return as_json(value, indent=None)
    if isinstance(value, dict):
        return as_json(value, indent=None)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value


def _separated(columns: Sequence[str], lines: Iterable[Sequence[object]], form: Format) -> str:
    """CSV or TSV, a record a line."""
    texts = [columns, *([_spreadsheet(cell) for cell in line] for line in lines)]
    if form is Format.TSV:
        return plain(texts)
    import csv

    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows([_one_line(cell) for cell in line] for line in texts)
    return buffer.getvalue()


def _spreadsheet(cell: object) -> str:
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text


def markdown(names: Sequence[str], lines: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    rows = [names, ["---"] * len(names), *lines]
    return "".join("| " + " | ".join(_markdown(cell) for cell in row) + " |\n" for row in rows)


def _markdown(cell: object) -> str:
    return "---" if cell == "---" else escaped(str(cell))


def escaped(text: str) -> str:
    """A text as Markdown shows it as it is, on one line."""
    return re.sub(r"([\\`*_{}\[\]<>|])", r"\\\1", _one_line(text))


def plain(lines: Iterable[Iterable[str]]) -> str:
    """Cells separated by tabs, a record a line, in logical order and without any control character."""
    return "".join("\t".join(map(_one_line, line)) + "\n" for line in lines)


def _one_line(text: str) -> str:
    return _BROKEN_SPACES.sub(" ", characters.without_isolates(text))
