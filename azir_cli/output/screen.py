"""Where something is drawn, and for whom."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.i18n.locale import Locale

if TYPE_CHECKING:
    from azir_cli.terminal import detection

_WITHOUT_LINKS = (None, "", "dumb", "linux")
WIDEST_MIRRORED = 110
"""Columns of a right-to-left page: in a wider window its right edge would be far from its left."""


@dataclass(frozen=True)
class Viewport:
    """What a terminal can do; asked for its right-to-left mode only if need be."""

    width: int
    has_color: bool
    rtl_option: str | None
    env: Mapping[str, str]
    is_terminal: bool

    @property
    def has_links(self) -> bool:
        """Whether addresses may be links (OSC 8): where colours are shown on a terminal."""
        return self.has_color and self.is_terminal and self.env.get("TERM") not in _WITHOUT_LINKS

    @functools.cached_property
    def rtl(self) -> "detection.Detection":
        """How right-to-left text is sent there, and why; may ask the terminal, at most once."""
        from azir_cli.terminal import detection

        return detection.detect(self.rtl_option, self.env, is_terminal=self.is_terminal)


class Screen(NamedTuple):
    """A terminal, its reader, and every language that the reader wants to see."""

    viewport: Viewport
    locale: Locale
    languages: tuple[str, ...]

    @property
    def width(self) -> int:
        """The columns to draw on."""
        return min(self.viewport.width, WIDEST_MIRRORED) if self.locale.is_mirrored else self.viewport.width

    @property
    def rtl(self) -> "detection.Detection":
        """How right-to-left text is sent to the terminal."""
        return self.viewport.rtl
