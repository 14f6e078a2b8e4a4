"""The options that commands share, as Typer reads them.

A command names a group (`FilterOptions`, `Output`) in its signature; `with_options` spreads the group into single
options, which is what Typer understands, and gathers their values again for the call.
"""

import inspect
from collections.abc import Callable
from typing import Annotated, Any

import typer

from azir_cli.cli import completion
from azir_cli.output.settings import Output
from azir_cli.search.filters import FilterOptions

FILTERS = "Filters"
OUTPUT = "Output"
PRESENTATION = "Presentation"
"""The headings of the help under which the shared options stand."""


def _option(group: str, *names: str, **more: Any) -> Any:  # noqa: ANN401 - Typer's own type is not public
    return typer.Option(*names, rich_help_panel=group, **more)


_OPTIONS = {
    "section": _option(
        FILTERS, "--section", metavar="ID", autocompletion=completion.sections,
        help="Only facts of this section; repeated, of any of them.",
    ),
    "topic": _option(
        FILTERS, "--topic", metavar="ID", autocompletion=completion.topics,
        help="Only facts on this topic; azir topics lists them.",
    ),
    "entity": _option(
        FILTERS, "--entity", metavar="ID", autocompletion=completion.entities,
        help="Only facts that name this; azir entities lists them.",
    ),
    "kind": _option(
        FILTERS, "--kind", metavar="KIND", autocompletion=completion.kinds,
        help="event, agreement, figure, office, project, statement or background.",
    ),
    "source": _option(
        FILTERS, "--source", metavar="ID", autocompletion=completion.sources,
        help="Only facts from this source; azir source lists them.",
    ),
    "since": _option(
        FILTERS, "--since", metavar="DATE", help="From this date on; a date of either calendar: 1991, bahman 1388.",
    ),
    "until": _option(FILTERS, "--until", metavar="DATE", help="Up to this date, and with it."),
    "on": _option(FILTERS, "--on", metavar="DATE", help="Within this day, month, year or interval."),
    "form": _option(
        OUTPUT, "--format", "-f", metavar="FORMAT", autocompletion=completion.formats,
        help="table, plain, json, jsonl, csv, tsv, md or ids. On a terminal table, into a pipe plain. "
        "[env: AZIR_FORMAT]",
    ),
    "json": _option(OUTPUT, "--json", help="The same as --format json."),
    "fields": _option(
        OUTPUT, "--fields", metavar="NAMES", autocompletion=completion.fields,
        help="Only these fields, in this order: id,label.en,when.from",
    ),
    "limit": _option(OUTPUT, "--limit", "-n", metavar="N", help="At most N results; 0 is all."),
    "ascii": _option(OUTPUT, "--ascii", help="Escape all but ASCII in JSON."),
    "quiet": _option(OUTPUT, "--quiet", "-q", help="Print nothing on stdout; the exit status tells."),
    "facts": _option(
        OUTPUT, "--facts", metavar="FILE",
        help="Read this fact base; repeated, all of them as one. builtin is the one that ships. [env: AZIR_FACTS]",
    ),
    "lang": _option(
        PRESENTATION, "--lang", metavar="LANG", autocompletion=completion.languages,
        help="en, fa or az; several, as in en,fa, side by side. Else that of the locale. [env: AZIR_LANG]",
    ),
    "calendar": _option(
        PRESENTATION, "--calendar", metavar="CALENDAR", autocompletion=completion.calendars,
        help="both, gregorian or jalali. [env: AZIR_CALENDAR]",
    ),
    "digits": _option(
        PRESENTATION, "--digits", metavar="DIGITS", autocompletion=completion.digits,
        help="auto, latin or persian, in numbers and dates. [env: AZIR_DIGITS]",
    ),
    "rtl": _option(
        PRESENTATION, "--rtl", metavar="MODE", autocompletion=completion.rtl_modes,
        help="How right-to-left text is sent: auto, isolate, konsole, kitty, logical, override, visual or raw; "
        "azir doctor shows which is right. [env: AZIR_RTL]",
    ),
    "color": _option(
        PRESENTATION, "--color", metavar="WHEN", autocompletion=completion.colors,
        help="auto, always or never. [env: AZIR_COLOR, NO_COLOR]",
    ),
    "no_pager": _option(PRESENTATION, "--no-pager", help="Never use a pager. [env: AZIR_PAGER, PAGER]"),
}  # fmt: skip


def with_options(command: Callable[..., object]) -> Callable[..., object]:
    """Make a command that takes groups of options into one that takes the options themselves."""
    parameters: list[inspect.Parameter] = []
    groups: dict[str, type[FilterOptions | Output]] = {}
    for name, parameter in inspect.signature(command).parameters.items():
        if parameter.annotation in (FilterOptions, Output):
            groups[name] = parameter.annotation
            parameters += _parameters(parameter.annotation)
        else:
            parameters.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY))

    def call(**values: Any) -> object:  # noqa: ANN401 - whatever the options hold
        for name, group in groups.items():
            values[name] = group(**{option: values.pop(option) for option in group._fields})
        return command(**values)

    call.__name__ = command.__name__
    call.__doc__ = command.__doc__
    call.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    vars(call)["__signature__"] = inspect.Signature(parameters)
    return call


def _parameters(group: type[FilterOptions | Output]) -> list[inspect.Parameter]:
    """The options of a group, each with its type and default there."""
    return [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=group._field_defaults[name],
            annotation=Annotated[kind, _OPTIONS[name]],
        )
        for name, kind in group.__annotations__.items()
    ]
