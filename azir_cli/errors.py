"""The root of everything azir raises for a user to read, and the names that help on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

MOST_SHOWN = 60
"""Characters of what was typed that a message repeats."""
MOST_NAMES = 10
"""Names that a message lists."""

DID_YOU_MEAN = " (did you mean {names}?)"
AND_MORE = "{names} and {count} more"

Translate = Callable[[str], str]
Show = Callable[[str], str]
"""What makes of a text that may have been typed what may stand in a sentence."""


@runtime_checkable
class Told(Protocol):
    """What can be said in the language of a function that translates templates."""

    def told(self, translate: Translate = str, show: Show = str) -> str:
        """The sentence in that language."""


class Saying(NamedTuple):
    """A sentence as a template, English with `{gaps}`, what fills them, and names that are near.

    A text that may have been typed is cut at MOST_SHOWN characters and a sequence of names at MOST_NAMES; a gap, or a
    member of a sequence, may be a sentence itself.
    """

    template: str
    gaps: Mapping[str, object] = {}
    near: Sequence[str] = ()

    def __str__(self) -> str:
        """The sentence in English."""
        return self.told()

    def told(self, translate: Translate = str, show: Show = str) -> str:
        """The sentence in the language of a function that translates templates."""
        gaps = {name: _gap(name, gap, translate, show) for name, gap in self.gaps.items()}
        names = listed(self.near, translate, show)
        return translate(self.template).format(**gaps) + (translate(DID_YOU_MEAN).format(names=names) if names else "")


def saying(template: str, *, near: Sequence[str] = (), **gaps: object) -> Saying:
    """A sentence with its gaps as keywords."""
    return Saying(template, gaps, near)


class AzirError(Exception):
    """A fault that a user can act on: a sentence that says where and what, and hints on what to do.

    The sentence is a `Saying`, and translated as such; a hint is one more template, with the same gaps. A gap may hold
    another error, whose hints are then this one's.
    """

    code = "error"

    def __init__(self, template: str, *, hint: str = "", near: Sequence[str] = (), **gaps: object) -> None:
        super().__init__(template)
        self.template = template
        self.hints = [hint] if hint else []
        self.near = near
        self.gaps = gaps

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.told()

    @property
    def hint(self) -> str:
        """The hints in English; empty if there are none."""
        return self.advised()

    def __str__(self) -> str:
        return self.message

    def told(self, translate: Translate = str, show: Show = str) -> str:
        """The sentence in the language of a function that translates templates."""
        return Saying(self.template, self.gaps, self.near).told(translate, show)

    def advised(self, translate: Translate = str, show: Show = str) -> str:
        """The hints in the language of a function that translates templates."""
        if self.hints:
            return "; ".join(Saying(hint, self.gaps).told(translate, show) for hint in self.hints)
        return "; ".join(error.advised(translate, show) for error in self._causes() if error.hint)

    def _causes(self) -> Iterator["AzirError"]:
        return (gap for gap in self.gaps.values() if isinstance(gap, AzirError))


class UsageError(AzirError):
    """A command line, or a variable that stands for an option, that asks for what there is not."""

    code = "usage"


def unknown_value(place: str, value: str, choices: Iterable[str]) -> UsageError:
    """The error of an option, or of its variable, whose value is none of its choices."""
    names = list(choices)
    return UsageError(
        '{place}: unknown value "{value}"',
        place=place,
        value=value,
        near=near_names(value, names),
        hint="one of {choices}",
        choices=names,
    )


def one_of(place: str, value: str, choices: Iterable[str]) -> str:
    """The choice that a value names, in capitals or not; raises UsageError for one that there is not."""
    names = list(choices)
    if value in names:
        return value
    if (small := value.strip().lower()) in names:
        return small
    raise unknown_value(place, value, names)


_TRANSLATED = ("noun", "reason")
"""Gaps that hold a word of our own, or of the operating system."""
_ENDS_MATTER = ("file", "folder", "bases")
"""Gaps that hold paths, whose ends say more than their beginnings."""


def _gap(name: str, value: object, translate: Translate, show: Show) -> str:
    if isinstance(value, Told):
        return value.told(translate, show)
    if isinstance(value, list | tuple):
        return _joined([_gap(name, one, translate, show) for one in value[:MOST_NAMES]], len(value), translate)
    if not isinstance(value, str):
        return str(value)
    if name in _TRANSLATED:
        return translate(value)
    return show(shorten_path(value) if name in _ENDS_MATTER else shorten(value))


def shorten(value: str) -> str:
    """As much of a text as a message can show."""
    return value if len(value) <= MOST_SHOWN else f"{value[:MOST_SHOWN]}…"


def shorten_path(value: str) -> str:
    """As much of the end of a path as a message can show."""
    return value if len(value) <= MOST_SHOWN else f"…{value[-MOST_SHOWN:]}"


def listed(names: Sequence[str], translate: Translate = str, show: Show = str) -> str:
    """Names with commas; of many the first ten, and how many more there are."""
    return _joined([show(shorten(name)) for name in names[:MOST_NAMES]], len(names), translate)


def _joined(shown: Sequence[str], total: int, translate: Translate) -> str:
    names = ", ".join(shown)
    return translate(AND_MORE).format(names=names, count=total - len(shown)) if total > len(shown) else names


# Names that are near

_LIKE = 0.6
"""Share of letters in common, of difflib, from which a name may be near."""
_FEW = 2000
"""Names that are all compared; of more, those with the same first letter."""
_FEW_LETTERS = 2


def near_names(value: str, known: Iterable[str]) -> list[str]:
    """At most three known names that may have been meant.

    They begin so, or differ in a quarter of their letters at most; where none does, they are alike from the first
    two letters on, or hold the word behind a dash.
    """
    import difflib

    said = _bare(value)
    if not said or len(said) > MOST_SHOWN:
        return []
    names = {_bare(name): name for name in known if name != value}
    if len(names) > _FEW:
        names = {bare: name for bare, name in names.items() if bare[:1] == said[:1]}
    begun = [bare for bare in names if len(said) > 1 and bare.startswith(said)]
    alike = difflib.get_close_matches(said, names, n=MOST_NAMES, cutoff=_LIKE)
    slips = [bare for bare in alike if _distance(said, bare) <= max(1, len(bare) // 4)]
    related = [bare for bare in alike if bare[:2] == said[:2]]
    part = [bare for bare in names if len(said) > _FEW_LETTERS and f"-{said}" in bare]
    return [names[bare] for bare in dict.fromkeys([*sorted(begun, key=len), *(slips or related or part)])][:3]


def _bare(name: str) -> str:
    return name.lstrip("-").casefold()


def _distance(one: str, other: str) -> int:
    """Edits between two names: letters added, left out, changed, or two swapped."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, its in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != its))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == its:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
