"""Environment and a terminal's own answers → its right-to-left mode, and why."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, cast, get_args

from azir_cli.errors import one_of
from azir_cli.terminal.asking import ask_terminal, ask_tmux

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Mode = Literal["isolate", "konsole", "kitty", "logical", "override", "visual", "raw"]
MODES: tuple[Mode, ...] = get_args(Mode)

_BY_TERM: tuple[tuple[str, Mode], ...] = (
    ("xterm-kitty", "kitty"),
    ("mlterm*", "logical"),
    ("linux", "visual"),
    ("alacritty*", "override"),
    ("foot*", "override"),
    ("rxvt*", "override"),
    ("st-*", "override"),
    ("xterm-ghostty", "override"),
    ("wezterm", "override"),
)
_BY_CLIENT: tuple[tuple[str, Mode], ...] = (("kitty", "kitty"), ("konsole", "konsole"), ("mlterm", "logical"))
_OWN_VARIABLES: tuple[tuple[str, Mode], ...] = (
    ("KONSOLE_VERSION", "konsole"),
    ("VTE_VERSION", "isolate"),
    ("XTERM_VERSION", "override"),
)
# Editors with terminals in them, by what they set
_EDITORS = ("NVIM", "VIM_TERMINAL")
_VTE_WITH_BIDI = 5703
_ITERM_WITH_BIDI = (3, 7)
_ITERM_BETA_WITH_BIDI = 9  # of 3.7.0: the first one with the switch on by default


class Detection(NamedTuple):
    """The mode, and why."""

    mode: Mode
    reason: str
    inline_style: bool = True
    """A style may change inside a cell without breaking the order of its words."""
    columns: bool = True
    """Two right-to-left texts stay in their columns; without, rows must be drawn as cards."""
    marks_lines: bool = False
    """A mark goes behind the first character of each line, to keep the paragraph left to right."""
    counts_controls: bool = False
    """The terminal counts a column for each control, though it draws none."""
    advice: str = ""
    """What to switch so that another mode, which is better, becomes right; a key of `ADVICE`."""


ADVICE = MappingProxyType(
    {
        "putty": "switch off bidirectional text and Arabic shaping in the settings of PuTTY, then use --rtl visual",
        "emacs": "(setq-default bidi-display-reordering nil) in Emacs, then use --rtl visual",
        "nested": "run azir outside of the editor, for the terminal around it reorders as well",
        "iterm2": "if lines are reversed, switch on right-to-left text (Settings, General, Experimental), or use "
        "--rtl override",
        "wezterm": "with bidi_enabled = true use --rtl raw",
    }
)
"""What `doctor` says of terminals that can be told to do better."""


def detect(
    option: str | None,
    environment: Mapping[str, str],
    *,
    is_terminal: bool,
    tmux: Callable[[], str] = ask_tmux,
    ask: Callable[[], bytes] = ask_terminal,
) -> Detection:
    """Choose the right-to-left mode; `option` is what `--rtl` says, None if it was not given.

    `is_terminal` is False for every machine format too. Raises UsageError for a mode that does not exist.
    """
    origin = "AZIR_RTL" if option is None else "--rtl"
    given = option if option is not None else environment.get("AZIR_RTL") or "auto"
    chosen = one_of(origin, given, ("auto", *MODES))
    term = environment.get("TERM", "")
    if option is None and not is_terminal:
        return Detection("raw", "the output is no terminal")  # a standing AZIR_RTL must not reach files
    if chosen != "auto":
        return Detection(cast("Mode", chosen), origin, chosen != "logical" or term.startswith("mlterm"))
    if not is_terminal:
        return Detection("raw", "the output is no terminal")
    if term == "dumb":
        return Detection("raw", "TERM=dumb")
    return (
        _from_multiplexer(environment, term, tmux)
        or _from_names(environment, term)
        or _from_own_variable(environment)
        or _from_answers(environment, ask)
    )


def _from_multiplexer(environment: Mapping[str, str], term: str, tmux: Callable[[], str]) -> Detection | None:
    """The mode in a program that draws a terminal inside a terminal, and hands the variables of the outer one on."""
    if "INSIDE_EMACS" in environment:
        return _from_emacs(environment["INSIDE_EMACS"])
    is_multiplexed = fnmatchcase(term, "screen*") or fnmatchcase(term, "tmux*")
    editor = next((name for name in _EDITORS if environment.get(name)), None)
    if editor and not is_multiplexed:
        return _from_editor(editor, environment)
    if environment.get("TMUX"):
        client = tmux()
        reason = f'tmux is shown by "{client}"' if client else "tmux does not name its terminal"
        return Detection(next((mode for name, mode in _BY_CLIENT if name in client.lower()), "override"), reason)
    for name in ("STY", "ZELLIJ"):
        if environment.get(name):
            return Detection("override", f"{name} is set")
    if is_multiplexed:
        return Detection("override", f"TERM={term}")
    return None


def _from_emacs(version: str) -> Detection:
    """The mode in a terminal that Emacs draws; a shell in it has TERM=dumb, and was found by that."""
    return Detection(
        "override",
        f"INSIDE_EMACS={version}",
        marks_lines=True,
        counts_controls=",term" in version,
        advice="emacs",
    )


def _from_editor(name: str, environment: Mapping[str, str]) -> Detection:
    """The mode in a terminal of Vim or Neovim, which spell controls out and hand letters on as they come."""
    if environment.get("KITTY_WINDOW_ID"):
        return Detection("kitty", f"{name} is set, inside kitty")
    outer = _from_names(environment, environment.get("TERM", "")) or _from_own_variable(environment)
    if outer and outer.mode in ("isolate", "konsole"):
        return Detection("raw", f"{name} is set, and {outer.reason}", columns=False, advice="nested")
    return Detection("visual", f"{name} is set")


def _from_names(environment: Mapping[str, str], term: str) -> Detection | None:
    for pattern, mode in _BY_TERM:
        if fnmatchcase(term, pattern):
            return Detection(mode, f"TERM={term}", advice="wezterm" if mode == "override" and term == "wezterm" else "")
    if environment.get("WT_SESSION"):
        return Detection("visual", "WT_SESSION is set")
    program = environment.get("TERM_PROGRAM", "")
    if program == "iTerm.app":
        version = environment.get("TERM_PROGRAM_VERSION", "")
        reason = f"TERM_PROGRAM={program} {version}".rstrip()
        return (
            Detection("isolate", reason, advice="iterm2") if _iterm_reorders(version) else Detection("override", reason)
        )
    if program == "Apple_Terminal":
        return Detection("isolate", f"TERM_PROGRAM={program}")
    if program in ("vscode", "ghostty", "WezTerm"):
        return Detection("override", f"TERM_PROGRAM={program}", advice="wezterm" if program == "WezTerm" else "")
    return None


def _iterm_reorders(version: str) -> bool:
    numbers = tuple(int(part) for part in re.findall("[0-9]{1,9}", version)[:2])
    beta = re.fullmatch("3[.]7[.]0beta([0-9]{1,9})", version)
    return numbers >= _ITERM_WITH_BIDI and (beta is None or int(beta[1]) >= _ITERM_BETA_WITH_BIDI)


def _from_own_variable(environment: Mapping[str, str]) -> Detection | None:
    """Children inherit these variables, so two of them tell nothing."""
    present = [(name, mode) for name, mode in _OWN_VARIABLES if environment.get(name)]
    if len(present) != 1 or is_remote(environment):
        return None
    ((name, mode),) = present
    value = environment[name]
    if name == "VTE_VERSION":
        if not re.fullmatch("[0-9]{1,9}", value):
            return None
        if int(value) < _VTE_WITH_BIDI:
            mode = "override"
    return Detection(mode, f"{name}={value}")


def is_remote(environment: Mapping[str, str]) -> bool:
    """Whether this is a session over ssh, where the variables of local terminals mean nothing."""
    return any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))


def _from_answers(environment: Mapping[str, str], ask: Callable[[], bytes]) -> Detection:
    if environment.get("AZIR_RTL_PROBE") == "0":
        return Detection("override", "unknown terminal; AZIR_RTL_PROBE=0 forbids to ask it")
    return interpret(ask())


def interpret(answer: bytes) -> Detection:  # noqa: PLR0911 - one line a terminal
    """Choose the mode by what a terminal answered."""
    named = re.search(rb"\x1bP>\|([ -~]{1,80})", answer)
    name = named[1].decode("ascii").partition("\x1b")[0] if named else ""
    second = re.search(rb"\x1b\[>([0-9]+);([0-9]+);([0-9]+)c", answer)
    numbers = ";".join(part.decode("ascii") for part in second.groups()) if second else ""
    said = f'the terminal says it is "{name}"' if name else f"the terminal answers DA2 with {numbers}"
    if name.startswith("Konsole") or numbers.startswith("1;115;"):
        return Detection("konsole", said)
    if name.startswith("kitty"):
        return Detection("kitty", said)
    if numbers.startswith("0;115;"):
        return Detection("logical", f"{said}, as QTerminal does", inline_style=False)
    if numbers.startswith("24;279;"):
        return Detection("logical", f"{said}, as mlterm does")
    if numbers.startswith("0;136;"):
        return Detection("raw", f"{said}, as PuTTY does", columns=False, advice="putty")
    if numbers.startswith("0;276;"):
        return Detection("override", f"{said}, as xterm.js does")
    if b"\x1b[8;1$y" in answer:
        return Detection("isolate", "the terminal reorders by itself (DECRQM 8)")
    if name or numbers:
        return Detection("override", f"{said}, and does not reorder by itself")
    return Detection("override", "the terminal does not say what it is")
