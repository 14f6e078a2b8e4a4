"""Where something is drawn, and for whom."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from azir_cli.dates.formatting import Digits
    from azir_cli.terminal import detection


@dataclass(frozen=True)
class Screen:
    """Where something is drawn, and in whose language; asked for its right-to-left mode only if need be."""

    width: int
    has_color: bool
    language: str
    languages: tuple[str, ...]
    calendar: str
    digits: "Digits"
    rtl_option: str | None
    env: Mapping[str, str]
    is_terminal: bool

    @functools.cached_property
    def rtl(self) -> "detection.Detection":
        """How right-to-left text is sent there, and why; may ask the terminal, at most once."""
        from azir_cli.terminal import detection

        return detection.detect(self.rtl_option, self.env, is_terminal=self.is_terminal)
