"""What is written to stderr: in the reader's language, safe, and in order on a terminal."""

import re
from collections.abc import Mapping

from azir_cli.errors import UsageError
from azir_cli.output import settings

_STDERR = 2
_RTL = re.compile("[\u0590-\u08ff]")
# What could steer a terminal or turn a line around; a message may quote what anybody typed or wrote.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def language(given: str | None, env: Mapping[str, str]) -> str:
    """The language to complain in: as the options and the environment say, if they are right about that."""
    try:
        return settings.languages([given] if given else None, env)[0]
    except UsageError:
        return settings.languages(None, {name: value for name, value in env.items() if name != "AZIR_LANG"})[0]


def printable(message: str) -> str:
    """The message with every character escaped that could steer a terminal."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", message)


def arranged(message: str, language: str, rtl: str | None, env: Mapping[str, str]) -> str:
    """The message in the order that the terminal of stderr makes right, if it holds right-to-left text."""
    if not _RTL.search(message):
        return message
    from azir_cli.output import layout
    from azir_cli.output.screen import Screen
    from azir_cli.terminal import detection

    screen = Screen(
        width=detection.width(env, detection.measure(_STDERR)),
        has_color=False,
        language=language,
        languages=(language,),
        calendar="both",
        digits="auto",
        rtl_option=rtl if rtl in detection.MODES else None,
        env={name: value for name, value in env.items() if name != "AZIR_RTL" or value in detection.MODES},
        is_terminal=True,
    )
    lines = [layout.text(line, screen, language=language, boxed=False) for line in message.split("\n")]
    return layout.draw(lines, screen).rstrip("\n")
