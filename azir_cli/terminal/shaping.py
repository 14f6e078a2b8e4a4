"""Arabic-script text in logical order → the same joined up in presentation forms, with its index map."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from unicodedata import category, decomposition, normalize

from azir_cli.terminal.mapped_text import MappedText
from azir_cli.text.characters import JOINERS, ZWJ, ZWNJ

# indexed by 1 if joined to what is before, plus 2 if joined to what follows
_KINDS = ("<isolated>", "<final>", "<initial>", "<medial>")
# Letters, marks, tatweel, ZWNJ, ZWJ: joining never reaches beyond such a run
_RUN = re.compile(
    "[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ef\u06fa-\u06ff"
    "\u0750-\u077f\u08a0-\u08ff\u200c\u200d]+"
)
_TIED = re.compile("ل[\u064b-\u065f\u0670]*[آأإا]|\u200d")  # what is measured wrongly unless it is shaped
_LIGHT = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06c0\u06d6-\u06ed\u200c]")  # what has no width
_HAMZA = "\u0654"


def shape(text: str, *, every: bool, bare: bool) -> MappedText:
    """Shape a logical text; lam-alef becomes one character.

    `every` word is shaped, for terminals that draw characters as they come; otherwise only those that need
    it, and all others can be copied as typed. `bare` words lose their vowel marks and ZWNJ.
    """
    shown: list[str] = []
    source: list[int] = []
    end = 0
    for run in _RUN.finditer(text):
        if JOINERS.issuperset(run[0]):
            continue  # those of an emoji
        if every or _TIED.search(run[0]) or (bare and _LIGHT.search(run[0])):
            shown += text[end : run.start()]
            source += range(end, run.start())
            for character, offset in _joined(run[0], bare=bare):
                shown.append(character)
                source.append(run.start() + offset)
            end = run.end()
    shown += text[end:]
    source += range(end, len(text))
    return MappedText("".join(shown), tuple(source))


def _joined(run: str, *, bare: bool) -> list[tuple[str, int]]:
    """Return the characters to show for a run, each with its place in the run."""
    letters = _letters(run)
    forms = [_presentation_forms().get(letter, (letter, "", "", "")) for letter, _, _ in letters]
    shown = []
    joins_before = False
    for i, (letter, at, marks) in enumerate(letters):
        joins_after = i + 1 < len(letters) and bool(forms[i][2] and forms[i + 1][1])
        if letter not in ("", ZWJ) and not (bare and letter == ZWNJ):
            shown.append((forms[i][joins_before + 2 * joins_after], at))
        if not bare:
            shown += marks
        elif letter == "ه" and not joins_after:
            # هٔ is spelled ه‌ی as well. Few fonts have its presentation form, and terminals misplace the mark
            shown += [(_presentation_forms()["ی"][0], place) for mark, place in marks if mark == _HAMZA]
        joins_before = joins_after
    return shown


def _letters(run: str) -> list[tuple[str, int, list[tuple[str, int]]]]:
    """Return the letters of a run, lam-alef as one, with the place and the marks of each."""
    letters: list[tuple[str, int, list[tuple[str, int]]]] = []
    for at, character in enumerate(run):
        if character == "ۀ":
            letters.append(("ه", at, [(_HAMZA, at)]))
            continue
        is_mark = category(character) == "Mn"
        if letters and (is_mark or (letters[-1][0] == "ل" and character in "آأإا")):
            last, start, marks = letters[-1]
            pair = last + character
            # keyboards type ئ with the Persian yeh, which Unicode does not compose
            whole = "ئ" if pair == "یٔ" else normalize("NFC", pair)
            if whole in _presentation_forms():
                letters[-1] = (whole, start, marks)
            else:
                marks.append((character, at))
        else:
            letters.append(("", at, [(character, at)]) if is_mark else (character, at, []))
    return letters


@cache
def _presentation_forms() -> dict[str, tuple[str, ...]]:
    """Letter or lam-alef → its four forms, empty where it has none; what is not here stands alone."""
    forms = {joiner: [joiner] * 4 for joiner in ("\u0640", ZWJ)}
    # U+FBEA to U+FBFB and U+FC00 to U+FDFF are ligatures that Persian does without
    for code in chain(range(0xFB50, 0xFBEA), range(0xFBFC, 0xFC00), range(0xFE80, 0xFEFD)):
        kind, *letters = decomposition(chr(code)).split() or [""]
        if kind in _KINDS:
            letter = "".join(chr(int(part, 16)) for part in letters)
            forms.setdefault(letter, [""] * 4)[_KINDS.index(kind)] = chr(code)
    return {letter: tuple(kinds) for letter, kinds in forms.items()}
