"""What is known before a command begins: the environment, the day, whether stdout is a terminal.

Decided once, in `cli`, and given to the commands, so that each can be tried with plain values.
"""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.output import settings
from azir_cli.output.screen import Screen

if TYPE_CHECKING:
    from azir_cli.output.settings import Output, Settings


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
        """What the options and the environment say together; raises UsageError."""
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
