"""What is known before a command begins: the environment, the day, whether stdout is a terminal.

Decided once, in `cli`, and given to the commands, so that each can be tried with plain values.
"""

import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.output import settings

if TYPE_CHECKING:
    from azir_cli.dates.formatting import Digits
    from azir_cli.output.settings import Output, Settings
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


class Run(NamedTuple):
    """One run of azir."""

    env: Mapping[str, str]
    is_terminal: bool
    today: dt.date
    encoding: str = "utf-8"
    """Of stdout."""
    has_terminal: bool = False
    """Whether a terminal would show it, were stdout not a pipe: stderr is one."""

    def settings(self, options: "Output") -> "Settings":
        """What the options and the environment say together; raises SettingError."""
        return settings.resolve(options, self.env, on_terminal=self.is_terminal)

    def screen(self, options: "Output", chosen: "Settings") -> Screen:
        """The terminal as it is now, or the file that stands for it."""
        from azir_cli.terminal import detection

        return Screen(
            width=detection.width(self.env, detection.measure() if self.is_terminal else None),
            has_color=detection.has_color(options.color, self.env, is_terminal=self.is_terminal),
            language=chosen.language,
            languages=chosen.languages,
            calendar=chosen.calendar,
            digits=chosen.digits,
            rtl_option=options.rtl,
            env=self.env,
            is_terminal=self.is_terminal,
        )

    def height(self) -> int:
        """The lines of the terminal."""
        from azir_cli.terminal import detection

        return detection.height(self.env, detection.measure())

    def pager(self, options: "Output") -> str:
        """The command line of the user's pager; empty: none."""
        if options.no_pager or not self.is_terminal or self.env.get("TERM") == "dumb":
            return ""
        named = next((self.env[name] for name in ("AZIR_PAGER", "PAGER") if name in self.env), "less")
        return "" if named.strip() in ("", "cat") else named
