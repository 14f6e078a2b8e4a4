"""The text of a table cell or a paragraph → what Rich draws of it, in order on any terminal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from azir_cli.terminal.mapped_text import Line, cut, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions
    from rich.measure import Measurement
    from rich.segment import Segment
    from rich.style import Style

    from azir_cli.terminal.bidi import Base, Direction
    from azir_cli.terminal.detection import Mode

# Right-to-left blocks whole, for kitty turns a word of nothing but Persian digits as well
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")


def holds_rtl(text: str) -> bool:
    """Tell whether the mode of the terminal matters for a text at all."""
    return bool(_RTL.search(text))


class Span(NamedTuple):
    """A style for the characters of the source from `start` to before `end`."""

    start: int
    end: int
    style: str


@dataclass(frozen=True)
class Cell:
    """A text in logical order, drawn in the order that `mode` makes right.

    `base` is the direction of the whole text, all its lines included; it decides the side, too, unless
    `justify` does. A text longer than `max_lines` ends in `…`. Outside a table (not `boxed`) it keeps clear
    of the first and last column, where terminals lose controls; in a table the padding sees to that.
    """

    text: str
    mode: Mode
    base: Base = "auto"
    spans: tuple[Span, ...] = ()
    style: str = ""
    justify: Literal["left", "center", "right"] | None = None
    max_lines: int | None = None
    boxed: bool = True

    @cached_property
    def _is_rtl(self) -> bool:
        return holds_rtl(self.text)

    @cached_property
    def _direction(self) -> Direction:
        if self.base != "auto":
            return self.base
        if not self._is_rtl:
            return "ltr"
        from azir_cli.terminal.bidi import first_strong

        return first_strong(self.text)

    @cached_property
    def _paragraphs(self) -> tuple[Line, ...]:
        """The text as it is measured and wrapped: shaped, still in logical order."""
        lines = []
        offset = 0
        for paragraph in self.text.splitlines(keepends=True) or [""]:
            text = paragraph.rstrip().replace("\t", " ")
            if self._is_rtl:
                from azir_cli.terminal.modes import prepare

                shaped, source = prepare(text, self.mode)
            else:
                shaped, source = text, tuple(range(len(text)))
            lines.append(Line(shaped, tuple(i + offset if i >= 0 else -1 for i in source)))
            offset += len(paragraph)
        return tuple(lines)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        from rich.cells import cell_len
        from rich.measure import Measurement

        margins = 0 if self.boxed else 2
        texts = [line.text for line in self._paragraphs]
        longest = max(cell_len(text) for text in texts)
        word = max((cell_len(word) for text in texts for word in text.split()), default=0)
        return Measurement(word + margins, longest + margins).with_maximum(options.max_width)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        from rich.cells import cell_len
        from rich.segment import Segment

        width = max(1, options.max_width - (0 if self.boxed else 2))
        margin = "" if self.boxed else " "
        if margin and self._is_rtl and self.mode == "logical":
            margin += "\u200e"  # mlterm takes the base of a line from its first letter, except in a table
        side = self.justify or ("right" if self._direction == "rtl" else "left")
        styles = self._styles(console)
        for line in self._lines(width, 1 if options.no_wrap else self.max_lines):
            free = width - cell_len(line.text)
            pad = {"left": 0, "center": free // 2, "right": free}[side]
            if margin or pad > 0:
                yield Segment(margin + " " * pad)
            yield from self._segments(line, styles, plain=console.color_system is None)
            yield Segment.line()

    def _lines(self, width: int, most: int | None) -> list[Line]:
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

    def _segments(self, line: Line, styles: list[Style], *, plain: bool) -> Iterator[Segment]:
        """What is sent for a line; `plain` if styles are not."""
        from rich.segment import Segment

        slants = [False] * len(line.text)
        if self._is_rtl:
            from azir_cli.terminal.modes import arrange, loose

            slanted = self.mode == "kitty" and not plain
            faces = [(styles[i].bold, styles[i].italic) for i in line.source] if self.spans else ()
            line = arrange(line, self.mode, self._direction, faces, slanted=slanted)
            slants = loose(line.text) if slanted else [False] * len(line.text)
        shown = zip(line.text, line.source, slants, strict=True)
        for (style, slant), characters in groupby(shown, key=lambda one: (styles[one[1]], one[2])):
            text = "".join(character for character, _, _ in characters)
            yield Segment(text, _other_slant(style) if slant else style)


def _other_slant(style: Style) -> Style:
    from rich.style import Style

    return style + Style(italic=not style.italic)
