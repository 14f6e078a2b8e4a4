"""Options and environment → how this run prints; a bad value is named with where it came from."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from azir_cli.errors import AzirError, UsageError, one_of
from azir_cli.output.serializers import Format

if TYPE_CHECKING:
    from azir_cli.dates.formatting import Digits
    from azir_cli.i18n.locale import CalendarChoice, Locale

LANGUAGES = ("en", "fa", "az")
CALENDARS = ("both", "gregorian", "jalali")
DIGITS = ("auto", "latin", "persian")
COLORS = ("auto", "always", "never")
RTL_MODES = ("auto", "isolate", "konsole", "kitty", "logical", "override", "visual", "raw")


class OutputOptions(NamedTuple):
    """What a command line says of its output; None where an option was not given."""

    form: str | None = None
    json: bool = False
    fields: str | None = None
    bom: bool = False
    limit: str | None = None
    lang: list[str] | None = None
    calendar: str | None = None
    digits: str | None = None
    rtl: str | None = None
    color: str | None = None
    no_pager: bool = False
    ascii: bool = False
    quiet: bool = False
    facts: list[str] | None = None


class Settings(NamedTuple):
    """How this run prints; `languages` is never empty, and its first is the interface's."""

    form: Format
    fields: tuple[str, ...]
    bom: bool
    limit: int | None
    languages: tuple[str, ...]
    calendar: "CalendarChoice"
    digits: "Digits"
    ascii: bool
    quiet: bool
    facts: tuple[str, ...]
    is_language_given: bool = False
    """Whether `--lang` or AZIR_LANG asks for languages, so that no others are shown."""

    @property
    def locale(self) -> "Locale":
        """Who reads: the first language, the calendars, the digits."""
        from azir_cli.i18n.locale import Locale

        return Locale(self.languages[0], self.calendar, self.digits)


BaseLanguages = Callable[[tuple[str, ...]], Sequence[str]]
"""Tells the languages of the fact bases of some names; asked only for a language that azir has no words for."""


def resolve(
    options: OutputOptions, env: Mapping[str, str], *, on_terminal: bool, base_languages: BaseLanguages = lambda _: ()
) -> Settings:
    """Decide everything once: an option beats its variable, which beats the default.

    Raises UsageError, naming the option or the variable, for a value that it does not take.
    """
    facts = fact_bases(options.facts, env)
    # what the terminal decides too is only checked here, so that a bad value is told in every format
    _choice(options.rtl, "rtl", RTL_MODES, env)
    _choice(options.color, "color", COLORS, env)
    return Settings(
        form=_format(options, env, on_terminal=on_terminal),
        fields=_names(options.fields),
        bom=options.bom,
        limit=_limit(options.limit),
        languages=languages(options.lang, env, lambda: base_languages(facts)),
        calendar=cast("CalendarChoice", _choice(options.calendar, "calendar", CALENDARS, env) or "both"),
        digits=cast("Digits", _choice(options.digits, "digits", DIGITS, env) or "auto"),
        ascii=options.ascii,
        quiet=options.quiet,
        facts=facts,
        is_language_given=bool(options.lang or env.get("AZIR_LANG")),
    )


def languages(
    given: Sequence[str] | None, env: Mapping[str, str], of_base: Callable[[], Sequence[str]] = tuple
) -> tuple[str, ...]:
    """The languages to show, the interface's first: `--lang`, else AZIR_LANG, else the locale's.

    They are those that azir has words for and those of the base.
    """
    if given:
        return _languages(",".join(given), "--lang", of_base)
    if env.get("AZIR_LANG"):
        return _languages(env["AZIR_LANG"], "AZIR_LANG", of_base)
    locale = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "")
    code = re.split("[_.@]", locale)[0].lower()
    return (code if code in LANGUAGES or (code not in _NO_LANGUAGE and code in _known(of_base)) else "en",)


_NO_LANGUAGE = ("", "c", "posix")


def _known(of_base: Callable[[], Sequence[str]]) -> Sequence[str]:
    """The languages of the base; none where it cannot be read, which is told when it is needed."""
    try:
        return of_base()
    except AzirError:
        return ()


def fact_bases(given: Sequence[str] | None, env: Mapping[str, str]) -> tuple[str, ...]:
    """The fact bases to read: `--facts`, else AZIR_FACTS, else the built-in one."""
    from azir_cli.facts.loading import BUILTIN

    if given:
        return tuple(dict.fromkeys(given))
    named = [name for name in env.get("AZIR_FACTS", "").split(os.pathsep) if name]
    return tuple(dict.fromkeys(named)) or (BUILTIN,)


def articles_folder(given: str | None, env: Mapping[str, str]) -> str | None:
    """The folder of the articles: `--articles`, else AZIR_ARTICLES, which must exist; None where there is neither."""
    origin, folder = ("--articles", given) if given is not None else ("AZIR_ARTICLES", env.get("AZIR_ARTICLES"))
    if folder and not os.path.isdir(folder):
        raise UsageError(
            "{place}: {folder} is no folder", place=origin, folder=folder, hint="it holds the articles as SOURCE.txt"
        )
    return folder or None


def _languages(value: str, origin: str, of_base: Callable[[], Sequence[str]]) -> tuple[str, ...]:
    codes = [code.strip().lower() for code in value.split(",") if code.strip()]
    for code in codes:
        if code not in LANGUAGES:
            one_of(origin, code, dict.fromkeys((*LANGUAGES, *of_base())))
    if not codes:
        raise UsageError("{place}: no language given", place=origin, hint="one of {choices}", choices=LANGUAGES)
    return tuple(dict.fromkeys(codes))


def _format(options: OutputOptions, env: Mapping[str, str], *, on_terminal: bool) -> Format:
    form = _choice(Format.JSON if options.json else options.form, "format", [*Format], env)
    if options.json and options.form is not None and options.form.strip().lower() != Format.JSON:
        raise UsageError("--json and --format {format} contradict each other", format=options.form, hint="give one")
    return Format(form) if form else Format.TABLE if on_terminal else Format.PLAIN


def _choice(given: str | None, name: str, choices: Sequence[str], env: Mapping[str, str]) -> str | None:
    """The value of `--name`, else of AZIR_NAME, checked; None where neither is given."""
    variable = f"AZIR_{name.upper()}"
    value, origin = (given, f"--{name}") if given is not None else (env.get(variable) or None, variable)
    return None if value is None else one_of(origin, value, choices)


def _names(value: str | None) -> tuple[str, ...]:
    if value is None:
        return ()
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    if not names:
        raise UsageError("--fields: no field given", hint="as in --fields id,label.en")
    return names


def _limit(value: str | None) -> int | None:
    if value is None:
        return None
    if not re.fullmatch(r"-?\d+", value):
        raise UsageError('{place}: "{value}" is not a whole number', place="--limit", value=value, hint="0 is all")
    if int(value) < 0:
        raise UsageError("{place}: {value} is negative", place="--limit", value=value, hint="0 is all")
    return int(value)
