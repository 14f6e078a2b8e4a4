"""The words of bash, zsh and fish for completion: their scripts, and offers in the form that each reads.

bash and fish take offers as data. zsh's script evaluates its answer, as Typer's scripts have always done: there every
character that could mean something stands as an escape, and a text of a base is nothing but text.
"""

import os
from collections.abc import Sequence

from azir_cli.errors import UsageError, one_of

SHELLS = ("bash", "zsh", "fish")

_SCRIPTS = {
    "bash": """\
_azir_completion() {
    local IFS=$'\\n'
    COMPREPLY=( $( env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD _AZIR_COMPLETE=complete_bash "$1" ) )
}
complete -o default -F _azir_completion azir
""",
    "zsh": """\
#compdef azir
_azir_completion() {
    eval "$(env _TYPER_COMPLETE_ARGS="${words[1,$CURRENT]}" _AZIR_COMPLETE=complete_zsh azir)"
}
compdef _azir_completion azir
""",
    "fish": """\
complete --command azir --no-files \\
    --arguments "(env _AZIR_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION=get-args \\
_TYPER_COMPLETE_ARGS=(commandline -cp) azir)" \\
    --condition "env _AZIR_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION=is-args \\
_TYPER_COMPLETE_ARGS=(commandline -cp) azir"
""",
}
_PLACES = {
    "bash": ("XDG_DATA_HOME", "~/.local/share", "bash-completion/completions/azir"),
    "zsh": ("", "~", ".zfunc/_azir"),
    "fish": ("XDG_CONFIG_HOME", "~/.config", "fish/completions/azir.fish"),
}
"""Where each shell looks by itself: a folder's variable, its default, and the file below it."""
_THEN = {
    "bash": "bash reads it where bash-completion is installed; open a new shell",
    "zsh": "put this before compinit in ~/.zshrc: fpath+=(~/.zfunc)",
    "fish": "fish reads it by itself",
}

Offers = Sequence[tuple[str, str]]


def script(shell: str) -> str:
    """What a shell must read once; raises UsageError for one that is not known."""
    return _SCRIPTS[one_of("--show-completion", shell, SHELLS)]


def install(shell: str) -> str:
    """Write the script to where its shell looks for it, and say what is left to do."""
    shell = one_of("--install-completion", shell, SHELLS)
    variable, default, file = _PLACES[shell]
    folder = os.environ.get(variable) or os.path.expanduser(default)
    if folder.startswith("~"):
        raise UsageError("{place}: there is no home folder", place="--install-completion")
    path = os.path.join(folder, file)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(_SCRIPTS[shell])
    return f"{path}\n{_THEN[shell]}\n"


def for_bash(offers: Offers) -> str:
    """The offers alone, a line each; those that bash would expand are left out."""
    return "".join(f"{offer}\n" for offer, _ in offers if not set(offer) & set("*?[\\"))


def for_fish(offers: Offers) -> str:
    """An offer a line, a tab before its description."""
    return "".join(f"{offer}\t{_flat(told)}\n" if told else f"{offer}\n" for offer, told in offers)


def for_zsh(offers: Offers) -> str:
    """Commands that describe the offers; where there are none, files are offered."""
    if not offers:
        return "_files"
    described = [f"{_plain(offer).replace(':', chr(92) + ':')}:{_plain(_flat(told))}" for offer, told in offers]
    items = " ".join(map(_quoted, described))
    # -V: in the order in which they come; without a description nothing but the offer is shown
    return f"local -a offers; offers=({items}); _describe -V azir offers"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    """A text as `_describe` takes it: a backslash hides what comes behind it."""
    return text.replace("\\", "\\\\")


def _quoted(text: str) -> str:
    """A word of zsh in which no character means anything: `$'…'` with all but letters and digits escaped."""
    return "$'" + "".join(map(_escaped, text)) + "'"


def _escaped(character: str) -> str:
    if character.isalnum() or not character.isascii():
        return character
    return f"\\x{ord(character):02x}"
