"""The results of a command → what is written to stdout, in the format asked for.

A command says once what its results are: rows for machines, lines for a pipe, something to draw for a
terminal. Only what the format needs is worked out, so that nothing is imported in vain.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.output import serializers, shapes
from azir_cli.output.serializers import Format, Row
from azir_cli.output.settings import Settings
from azir_cli.output.shapes import Fields

if TYPE_CHECKING:
    from rich.console import RenderableType

    from azir_cli.output.screen import Screen

BOM = "\ufeff"

FOUND = 0
NOTHING = 1
TROUBLE = 2


class Reply(NamedTuple):
    """What a command has to say: text for stdout, a notice for stderr, the exit status."""

    text: str = ""
    notice: str = ""
    status: int = FOUND
    pager: str = ""
    """The command line of the pager for a text that is longer than the screen; empty: none."""
    is_utf8: bool = False
    """Whether the text is for programs, and so UTF-8 whatever the encoding of stdout."""


class Results(NamedTuple):
    """What a command found, in each of the ways in which it can be printed; `total` is what it found in all."""

    total: int
    rows: Callable[[], Sequence[Row]]
    fields: Fields
    lines: Callable[[], Iterable[Sequence[str]]]
    drawing: Callable[["Screen"], Iterable["RenderableType"]]
    languages: Sequence[str]
    shown: int | None = None
    """How many of them are shown, where a limit may have cut some."""
    single: bool = False
    """Whether JSON is the one row itself instead of a list."""
    miss: str = ""
    """What a person is told on stderr where nothing was found, or not all."""
    remark: str = ""
    """What a person is told on stderr beside what was found."""
    flat: "tuple[Callable[[], Sequence[Row]], Fields] | None" = None
    """The rows and fields that tables of machines show instead, where the results are one nested row."""
    document: Callable[[], str] | None = None
    """The results as Markdown, where they are no table."""
    ids: Sequence[str] = ()
    """The ids shown, in their order, where a person may call them by their places."""
    is_partial: bool = False
    """Whether something that was asked for by name is not there: told even though the rest is."""


_FLAT = (Format.CSV, Format.TSV, Format.MD, Format.IDS)
"""Formats that are one table, and so show flat rows."""


def reply(
    results: Results, settings: Settings, screen: Callable[[], "Screen"], pager: str, *, is_watched: bool = False
) -> Reply:
    """Print results in the format of the settings; nothing on stdout where nothing was found, but JSON's `[]`.

    Where somebody watches, a limit that nobody asked for and that cut something is told on stderr; a table has it in
    its foot. Raises FieldError for a field that the results do not have, be they printed or not.
    """
    if results.flat and settings.form in _FLAT and not _are_fields(settings.fields, results):
        rows, fields = results.flat
        results = results._replace(rows=rows, fields=fields)
    shapes.check(settings.fields, results.fields, results.languages)
    status = FOUND if results.total and not results.is_partial else NOTHING
    if settings.quiet:
        return Reply(status=status)
    form = settings.form
    notice = "" if form.is_machine else results.remark if status == FOUND else results.miss
    is_cut = settings.limit is None and results.shown is not None and results.shown < results.total
    if is_watched and is_cut:
        locale = settings.locale
        cut = locale.phrase("more", shown=locale.number(results.shown or 0), total=locale.number(results.total))
        notice = "\n".join(filter(None, [notice, cut]))
    if form.is_machine:
        return Reply(_for_machines(results, settings), notice, status, is_utf8=True)
    if not results.total:
        return Reply("", notice, status)
    if form is not Format.TABLE:
        return Reply(_in_lines(results, settings), notice, status, is_utf8=form is Format.MD)
    from azir_cli.output import rendering

    drawings = [_table(results, settings, screen())] if settings.fields else results.drawing(screen())
    return Reply(rendering.draw(drawings, screen()), notice, status, pager=pager)


def _are_fields(wanted: Sequence[str], results: Results) -> bool:
    """Whether some fields are asked for, and they are those of the nested rows."""
    return bool(wanted) and set(wanted) <= {*shapes.names(results.fields, results.languages)}


def _in_lines(results: Results, settings: Settings) -> str:
    """Results for people without a drawing: Markdown, or a line each."""
    if settings.fields or (settings.form is Format.MD and not results.document):
        return _by_fields(results, settings)
    if settings.form is Format.MD and results.document:
        return results.document()
    from azir_cli.output import tabular

    return tabular.plain(results.lines())


def _for_machines(results: Results, settings: Settings) -> str:
    if results.single and settings.form is Format.JSON:
        (row,) = serializers.select(results.rows(), settings.fields)
        return serializers.as_json(row, ascii_only=settings.ascii) + "\n"
    return _by_fields(results, settings)


def _by_fields(results: Results, settings: Settings) -> str:
    """The formats that show fields: all of them, or those asked for."""
    form, wanted = settings.form, settings.fields
    if form in (Format.JSON, Format.JSONL, Format.IDS):
        return serializers.write(results.rows(), form, wanted=wanted, ascii_only=settings.ascii)
    from azir_cli.output import tabular

    written = tabular.write(results.rows(), form, _columns(results, settings))
    return BOM + written if settings.bom and form is Format.CSV and written else written


def _columns(results: Results, settings: Settings) -> list[str]:
    if settings.fields or settings.form is not Format.MD:
        return shapes.columns(settings.fields, results.fields, results.languages)
    return _readable(results, settings)


def _readable(results: Results, settings: Settings) -> list[str]:
    """What a Markdown table shows by itself: a person wants few columns, and no lists."""
    spoken = [language for language in settings.languages if language in results.languages]
    fields = {name: field for name, field in results.fields.items() if not field.is_list}
    return [
        column
        for column in shapes.columns((), fields, spoken or results.languages[:1])
        if column.rpartition(".")[2] != "written"
    ]


def _table(results: Results, settings: Settings, screen: "Screen") -> "RenderableType":
    """A table of the fields asked for, under their names."""
    from azir_cli.output import layout, tabular

    columns = _columns(results, settings)
    lines = tabular.cells(results.rows(), columns)
    return layout.rows_table([dict(zip(columns, line, strict=True)) for line in lines], screen)
