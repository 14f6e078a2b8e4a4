"""What is written to stderr: in the reader's language, safe, and in order on a terminal."""

from collections.abc import Mapping

from azir_cli.errors import UsageError
from azir_cli.output import settings
from azir_cli.text.characters import holds_rtl, without_isolates

_STDERR = 2


def language(given: str | None, env: Mapping[str, str]) -> str:
    """The language to complain in: as the options and the environment say, if they are right about that."""
    try:
        return settings.languages([given] if given else None, env)[0]
    except UsageError:
        return settings.languages(None, {name: value for name, value in env.items() if name != "AZIR_LANG"})[0]


def arranged(message: str, language: str, rtl: str | None, env: Mapping[str, str]) -> str:
    """The message in the order that the terminal of stderr makes right, if it holds right-to-left text."""
    if not holds_rtl(message):
        return without_isolates(message)
    from azir_cli.i18n.locale import Locale
    from azir_cli.output import layout, rendering
    from azir_cli.output.screen import Screen, Viewport
    from azir_cli.terminal import capabilities, detection

    viewport = Viewport(
        width=capabilities.width(env, capabilities.measure(_STDERR)),
        has_color=False,
        rtl_option=rtl if rtl and rtl.lower() in detection.MODES else None,
        env={name: value for name, value in env.items() if name != "AZIR_RTL" or value.lower() in detection.MODES},
        is_terminal=True,
    )
    screen = Screen(viewport, Locale(language), (language,))
    lines = [layout.text(line, screen, language=language, boxed=False) for line in message.split("\n")]
    return rendering.draw(lines, screen).rstrip("\n")
