"""What is known before a command begins, and what a command that prints records begins with.

Decided once, in `cli`, and given to the commands, so that each can be tried with plain values.
"""

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from azir_cli.output import settings

if TYPE_CHECKING:
    import datetime as dt

    from azir_cli.cache.store import Opened
    from azir_cli.facts.model import FactBase
    from azir_cli.output.results import Reply, Results
    from azir_cli.output.screen import Screen
    from azir_cli.output.settings import BaseLanguages, OutputOptions, Settings
    from azir_cli.search.filters import FilterOptions, Filters


class Invocation(NamedTuple):
    """One run of azir: its environment, the day, and whether stdout is a terminal."""

    env: Mapping[str, str]
    is_terminal: bool
    today: "dt.date"
    encoding: str = "utf-8"
    """Of stdout."""
    has_terminal: bool = False
    """Whether a terminal would show it, were stdout not a pipe: stderr is one."""

    def settings(self, options: "OutputOptions", base_languages: "BaseLanguages") -> "Settings":
        """What the options and the environment say together, with the languages of the bases; raises UsageError."""
        return settings.resolve(options, self.env, on_terminal=self.is_terminal, base_languages=base_languages)

    def screen(self, options: "OutputOptions", chosen: "Settings") -> "Screen":
        """The terminal as it is now, or the file that stands for it."""
        from azir_cli.output.screen import Screen, Viewport
        from azir_cli.terminal import capabilities

        viewport = Viewport(
            width=capabilities.width(self.env, capabilities.measure() if self.is_terminal else None),
            has_color=capabilities.has_color(options.color, self.env, is_terminal=self.is_terminal),
            rtl_option=options.rtl,
            env=self.env,
            is_terminal=self.is_terminal,
        )
        return Screen(viewport, chosen.locale, chosen.languages)

    def height(self) -> int:
        """The lines of the terminal."""
        from azir_cli.terminal import capabilities

        return capabilities.height(self.env, capabilities.measure())

    def pager(self, options: "OutputOptions") -> str:
        """The command line of the user's pager; empty: none."""
        if options.no_pager or not self.is_terminal or self.env.get("TERM") == "dumb":
            return ""
        named = next((self.env[name] for name in ("AZIR_PAGER", "PAGER") if name in self.env), "less")
        return "" if named.strip() in ("", "cat") else named


class Session:
    """A command's run: its settings, and on demand the base and the screen."""

    def __init__(self, invocation: Invocation, options: "OutputOptions") -> None:
        self.invocation = invocation
        self._options = options

    @functools.cached_property
    def settings(self) -> "Settings":
        """How this run prints; raises UsageError."""
        return self.invocation.settings(self._options, lambda names: self._open(names).base.languages)

    @functools.cached_property
    def opened(self) -> "Opened":
        """The base and its index, checked."""
        return self._open(self.settings.facts)

    @functools.cache  # noqa: B019 - a session ends with its process
    def _open(self, names: tuple[str, ...]) -> "Opened":
        from azir_cli.cache import store
        from azir_cli.facts.loading import FactBaseError

        try:
            return store.open_bases(names)
        except FactBaseError as error:
            if not self._options.facts and self.invocation.env.get("AZIR_FACTS"):
                error.hints.append("AZIR_FACTS names it")
            raise

    @property
    def base(self) -> "FactBase":
        """The base, checked."""
        return self.opened.base

    @functools.cached_property
    def screen(self) -> "Screen":
        """Where the results are drawn, and for whom."""
        return self.invocation.screen(self._options, self.settings)

    def remember(self, query: str, results: "Results") -> None:
        """Keep what a search shows a person on a terminal, to be called by its place there."""
        from azir_cli.output.serializers import Format

        form, is_terminal = self.settings.form, self.invocation.is_terminal
        if is_terminal and results.ids and not self.settings.quiet and form in (Format.TABLE, Format.PLAIN):
            from azir_cli.cache import recent

            recent.remember(recent.Recent(query, self.settings.facts, tuple(results.ids)))

    def recalled(self, words: "Sequence[str]") -> tuple[list[str], str]:
        """Words with places in the last search turned into ids, and the query of that search if one was."""
        if not any(word.isdecimal() for word in words):
            return list(words), ""
        from azir_cli.cache import recent

        return recent.resolved(words, self.base.facts, self.settings.facts)

    def reply(self, results: "Results") -> "Reply":
        """The results in the format of the settings."""
        from azir_cli.output.results import reply
        from azir_cli.output.serializers import Format

        run = self.invocation
        pager = run.pager(self._options)
        is_watched = run.has_terminal and self.settings.form is not Format.TABLE
        return reply(results, self.settings, lambda: self.screen, pager, is_watched=is_watched)

    def filters(self, wanted: "FilterOptions") -> "Filters":
        """The predicate of a command's filters on this base."""
        from azir_cli.search import filters

        return filters.build(wanted, self.base, self.invocation.today)

    def articles(self, given: str | None) -> str | None:
        """The folder of the articles, as `--articles` or the environment says; None where neither does."""
        return settings.articles_folder(given, self.invocation.env)
