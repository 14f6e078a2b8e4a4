"""The text of a table cell or a paragraph → what Rich draws of it, in order on any terminal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from azir_cli.terminal.mapped_text import MappedText, cut, drawable, without_isolates, wrap
from azir_cli.text.characters import LRM, holds_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions
    from rich.measure import Measurement
    from rich.segment import Segment
    from rich.style import Style

    from azir_cli.terminal.bidi import Base, Direction
    from azir_cli.terminal.detection import Mode

_NO_MARGINS = 2  # columns


def needs_order(text: str, base: Base = "auto") -> bool:
    """Tell whether the mode of the terminal matters for a text at all.

    It does for one without a right-to-left letter, too, if its base is right to left and turns it round, as two
    dates in Latin digits.
    """
    if holds_rtl(text):
        return True
    if base != "rtl" or text.isalnum():
        return False
    from azir_cli.terminal.bidi import levels, visual_order

    order = visual_order(levels(text, base))
    return order != sorted(order)


class StyledRange(NamedTuple):
    """A style for the characters of the source from `start` to before `end`."""

    start: int
    end: int
    style: str


@dataclass(frozen=True)
class Cell:
    """A text in logical order, drawn in the order that `mode` makes right.

    `base` is the direction of the whole text, all its lines included; it decides the side, too, unless
    `justify` does. A text longer than `max_lines` ends in `…`. Outside a table (not `boxed`) it keeps clear
    of the first and last column, where terminals lose controls; in a table the padding sees to that. No control
    stands right behind an escape, where xterm.js gives it a cell of its own.
    """

    text: str
    mode: Mode
    base: Base = "auto"
    spans: tuple[StyledRange, ...] = ()
    style: str = ""
    justify: Literal["left", "center", "right"] | None = None
    max_lines: int | None = None
    boxed: bool = True

    @cached_property
    def _is_rtl(self) -> bool:
        return needs_order(self.text, self.base)

    @cached_property
    def _direction(self) -> Direction:
        if self.base != "auto":
            return self.base
        if not self._is_rtl:
            return "ltr"
        from azir_cli.terminal.bidi import first_strong

        return first_strong(self.text)

    @cached_property
    def _paragraphs(self) -> tuple[MappedText, ...]:
        """The text as it is measured and wrapped: shaped, still in logical order."""
        lines = []
        offset = 0
        for paragraph in self.text.splitlines(keepends=True) or [""]:
            text = paragraph.rstrip().replace("\t", " ")
            if self._is_rtl:
                from azir_cli.terminal.modes import shape_for

                shaped, source = shape_for(text, self.mode)
            else:
                shaped, source = drawable(without_isolates(MappedText(text, tuple(range(len(text))))))
            lines.append(MappedText(shaped, tuple(i + offset if i >= 0 else -1 for i in source)))
            offset += len(paragraph)
        return tuple(lines)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        from rich.cells import cell_len
        from rich.measure import Measurement

        margins = 2 * self._margin(options.max_width)
        texts = [line.text for line in self._paragraphs]
        longest = max(cell_len(text) for text in texts)
        word = max((cell_len(word) for text in texts for word in text.split()), default=0)
        return Measurement(word + margins, longest + margins).with_maximum(options.max_width)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        from rich.cells import cell_len
        from rich.segment import Segment

        margin = " " * self._margin(options.max_width)
        width = max(1, options.max_width - 2 * len(margin))
        if margin and self._is_rtl:
            from azir_cli.terminal.modes import SENDING

            margin += SENDING[self.mode].line_start
        side = self.justify or ("right" if self._direction == "rtl" else "left")
        styles = self._styles(console)
        for line in self._lines(width, 1 if options.no_wrap else self.max_lines):
            free = width - cell_len(line.text)
            pad = {"left": 0, "center": free // 2, "right": free}[side]
            if margin or pad > 0:
                yield Segment(margin + " " * pad)
            yield from self._segments(line, styles, plain=console.color_system is None)
            yield Segment.line()

    def _lines(self, width: int, most: int | None) -> list[MappedText]:
        lines = [(line, *place) for line in self._paragraphs for place in wrap(line.text, width)]
        if most is None or len(lines) <= most:
            return [line.part(start, end) for line, start, end in lines]
        line, start, _ = lines[most - 1]
        kept = [line.part(start, end) for line, start, end in lines[: most - 1]]
        return [*kept, cut(line.part(start, len(line.text)), width)]

    def _styles(self, console: Console) -> list[Style]:
        """The style of each character of the source, and last that of what has none."""
        styles = [console.get_style(self.style)] * (len(self.text) + 1)
        for span in self.spans:
            style = console.get_style(span.style)
            for i in range(max(0, span.start), min(span.end, len(self.text))):
                styles[i] += style
        return styles

    def _segments(self, line: MappedText, styles: list[Style], *, plain: bool) -> Iterator[Segment]:
        """What is sent for a line; `plain` if styles are not."""
        from rich.segment import Segment

        if not self._is_rtl:
            for text, style in _runs(line, styles, []):
                yield Segment(text, style)
            return
        from azir_cli.terminal.kitty import needs_slant
        from azir_cli.terminal.modes import SENDING

        sending = SENDING[self.mode]
        faces = None if plain else [(styles[i].bold, styles[i].italic) for i in line.source]
        sent = sending.reorder(line, self._direction, faces)
        opening, closing = sending.opening[self._direction], sending.closing
        if plain:
            yield Segment(opening + sent.text + closing)
            return
        runs = list(_runs(sent, styles, needs_slant(sent.text) if sending.slants else []))
        if sending.each_run:
            runs = [
                (_enclosed(text, opening, closing, is_first=not (n or style)), style)
                for n, (text, style) in enumerate(runs)
            ]
        elif runs:
            yield Segment(opening)
            runs[-1] = (runs[-1][0] + closing, runs[-1][1])
        for text, style in runs:
            yield Segment(text, style)

    def _margin(self, width: int) -> int:
        """Columns on either side; none where nothing would be left between them."""
        return 0 if self.boxed or width <= _NO_MARGINS else 1


def _runs(line: MappedText, styles: list[Style], slants: list[bool]) -> Iterator[tuple[str, Style]]:
    """The runs of one style; what has no cell of its own goes with the character before it."""
    from rich.cells import cell_len

    drawn: list[Style] = []
    for i, (character, source) in enumerate(zip(line.text, line.source, strict=True)):
        style = styles[source]
        if slants and slants[i]:
            style = _other_slant(style)
        drawn.append(drawn[-1] if drawn and not cell_len(character) else style)
    end = 0
    for style, members in groupby(drawn):
        start, end = end, end + len(list(members))
        yield line.text[start:end], style


def _enclosed(text: str, opening: str, closing: str, *, is_first: bool) -> str:
    """A run of one style between controls; the first one without a style has the padding before it.

    Another is right behind an escape: its first character stands before the control, and a mark keeps a letter apart.
    """
    if not holds_rtl(text):
        return text
    if is_first:
        return opening + text + closing
    first, rest = text[:1], text[1:]
    if first != " ":
        first += LRM
    return first + opening + rest + closing if rest else first


def _other_slant(style: Style) -> Style:
    from rich.style import Style

    return style + Style(italic=not style.italic)
