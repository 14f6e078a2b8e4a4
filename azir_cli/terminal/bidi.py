"""A line of text → its embedding levels and its visual order, by the whole of UAX #9."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Literal
from unicodedata import bidirectional, category

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Direction = Literal["ltr", "rtl"]
Base = Literal["ltr", "rtl", "auto"]
# An isolating run sequence (BD13): indexes into the text, level, the directions before and after it (X10).
# A plain tuple, for a NamedTuple would take a third of this module's start-up.
_Sequence = tuple[list[int], int, str, str]

_MAX_DEPTH = 125  # BD2
_MAX_BRACKETS = 63  # BD16
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})  # X9
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})  # NI of N1
_BLANK = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"})  # L1
_NUMBERS = frozenset({"EN", "AN"})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # what a resolved class counts for in N0 and N1

# Bidi_Mirroring_Glyph: runs of neighbours that mirror each other two by two, then the pairs that stand apart.
_NEIGHBOURS = """28-29 F3A-F3D 169B-169C 2039-203A 2045-2046 207D-207E 208D-208E 223C-223D 2252-2255 2264-226B
226E-228B 228F-2292 22A2-22A3 22B0-22B7 22C9-22CC 22D0-22D1 22D6-22ED 22F0-22F1 2308-230B 2329-232A 2768-2775
27C3-27C6 27C8-27C9 27D5-27D6 27DD-27DE 27E2-27EF 2983-298C 298E-298F 2991-2998 29A4-29A5 29A8-29AF 29C0-29C1
29C4-29C5 29CF-29D2 29D4-29D5 29D8-29DB 29E8-29E9 29F8-29F9 29FC-29FD 2A2B-2A2E 2A34-2A35 2A3C-2A3D 2A64-2A65
2A79-2AA2 2AA6-2AAD 2AAF-2AD6 2AEC-2AED 2AF7-2AFA 2E02-2E05 2E09-2E0A 2E0C-2E0D 2E1C-2E1D 2E20-2E29 2E55-2E5C
3008-3011 3014-301B FE59-FE5E FE64-FE65 FF08-FF09 FF5F-FF60 FF62-FF63"""
_APART = """3C-3E 5B-5D 7B-7D AB-BB 2208-220B 2209-220C 220A-220D 2215-29F5 221F-2BFE 2220-29A3 2221-299B
2222-29A0 2224-2AEE 2243-22CD 2245-224C 2298-29B8 22A6-2ADE 22A8-2AE4 22A9-2AE3 22AB-2AE5 22B8-27DC
22F2-22FA 22F3-22FB 22F4-22FC 22F6-22FD 22F7-22FE 27CB-27CD 298D-2990 FF1C-FF1E FF3B-FF3D FF5B-FF5D"""


def _mirror_pairs() -> Iterator[tuple[str, str]]:
    for run in _NEIGHBOURS.split():
        first, last = (int(code, 16) for code in run.split("-"))
        for code in range(first, last, 2):
            yield chr(code), chr(code + 1)
    for pair in _APART.split():
        left, right = (chr(int(code, 16)) for code in pair.split("-"))
        yield left, right


MIRROR = {a: b for pair in _mirror_pairs() for a, b in (pair, pair[::-1])}
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}  # brackets that pair with their equivalents (BD16)


def first_strong(text: str, default: Direction = "ltr") -> Direction:
    """Return the direction of the first strong letter outside isolates (P2, P3)."""
    depth = 0
    for character in text:
        kind = bidirectional(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return default


def levels(text: str, base: Base = "auto") -> list[int]:
    """Return the embedding level of each character of a line that is a paragraph; -1 where X9 removes it."""
    direction = first_strong(text) if base == "auto" else base
    paragraph_level = int(direction == "rtl")
    kinds = [bidirectional(character) or "L" for character in text]
    classes, result = _explicit(text, kinds, paragraph_level)
    for sequence in _sequences(kinds, result, paragraph_level):
        _resolve(text, kinds, classes, result, sequence)
    blank = True  # L1: white space before a separator or the end of the line has the paragraph's level
    for i in reversed(range(len(kinds))):
        if kinds[i] in ("B", "S"):
            blank = True
        elif kinds[i] not in _BLANK and kinds[i] not in _REMOVED:
            blank = False
        if kinds[i] in _REMOVED:
            result[i] = -1
        elif blank:
            result[i] = paragraph_level
    return result


def _explicit(  # noqa: C901, PLR0912 - one state machine, in the order of the rules
    text: str, kinds: list[str], paragraph_level: int
) -> tuple[list[str], list[int]]:
    """X1 to X8: the classes after overrides, and the explicit levels."""
    if not (_EMBEDDINGS.union(_ISOLATES, ("PDF", "PDI", "B")) & set(kinds)):
        return kinds[:], [paragraph_level] * len(kinds)
    classes, result = kinds[:], [paragraph_level] * len(kinds)
    stack = [(paragraph_level, "", False)]  # level, override, whether an isolate opened it
    overflow_isolates = overflow_embeddings = valid_isolates = 0  # overflowing ones are nested too deep
    for i, kind in enumerate(kinds):
        if kind == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                while not stack.pop()[2]:
                    pass
                valid_isolates -= 1
        elif kind == "PDF" and not overflow_isolates:
            if overflow_embeddings:
                overflow_embeddings -= 1
            elif len(stack) > 1 and not stack[-1][2]:
                stack.pop()
        level, override, _ = stack[-1]
        result[i] = paragraph_level if kind == "B" else level
        if override and kind not in _REMOVED and kind != "B":
            classes[i] = override
        if kind not in _EMBEDDINGS and kind not in _ISOLATES:
            continue
        isolate = kind in _ISOLATES
        to_right = kind[0] == "R" or (kind == "FSI" and first_strong(_isolated(text, kinds, i)) == "rtl")
        deeper = (level + 1) | 1 if to_right else (level + 2) & ~1
        if deeper <= _MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
            stack.append((deeper, {"LRO": "L", "RLO": "R"}.get(kind, ""), isolate))
            valid_isolates += isolate
        elif isolate:
            overflow_isolates += 1
        elif not overflow_isolates:
            overflow_embeddings += 1
    return classes, result


def _isolated(text: str, kinds: list[str], start: int) -> str:
    """Return what stands between the isolate initiator at `start` and its PDI or the end (BD9)."""
    depth = 1
    for i in range(start + 1, len(kinds)):
        depth += (kinds[i] in _ISOLATES) - (kinds[i] == "PDI")
        if depth == 0:
            return text[start + 1 : i]
    return text[start + 1 :]


def _sequences(kinds: list[str], result: list[int], paragraph_level: int) -> list[_Sequence]:
    """BD13 and X10."""
    kept = [i for i, kind in enumerate(kinds) if kind not in _REMOVED]
    runs: list[list[int]] = []
    opened: list[int] = []  # isolate initiators without their PDI so far
    waiting: dict[int, list[int]] = {}  # run that ends with an initiator
    for _, members in groupby(kept, key=result.__getitem__):
        run = list(members)
        head = None
        for i in run:
            if kinds[i] in _ISOLATES:
                opened.append(i)
            elif kinds[i] == "PDI" and opened:
                initiator = opened.pop()
                if i == run[0]:
                    head = waiting.pop(initiator, None)
        if head is None:
            runs.append(run)
        else:
            head += run
            run = head
        if kinds[run[-1]] in _ISOLATES:
            waiting[run[-1]] = run
    place = {i: position for position, i in enumerate(kept)}
    found = []
    for run in runs:
        level = result[run[0]]
        first, last = place[run[0]], place[run[-1]]
        previous = result[kept[first - 1]] if first else paragraph_level
        ends = last + 1 == len(kept) or kinds[run[-1]] in _ISOLATES
        following = paragraph_level if ends else result[kept[last + 1]]
        found.append((run, level, "LR"[max(level, previous) & 1], "LR"[max(level, following) & 1]))
    return found


def _resolve(text: str, kinds: list[str], classes: list[str], result: list[int], run: _Sequence) -> None:
    """W1 to I2: the levels of one isolating run sequence."""
    at, level, sos, eos = run
    own = [classes[i] for i in at]
    original = [kinds[i] for i in at]
    _weak(own, original, sos)
    if not level and sos == eos == "L" and not {"R", "AN"}.intersection(own):
        return  # nothing here runs right to left
    _brackets(own, [text[i] for i in at], original, "LR"[level & 1], sos)
    _neutral(own, "LR"[level & 1], sos, eos)
    for i, kind in zip(at, own, strict=True):
        if level & 1:
            result[i] += kind != "R"  # I2
        else:
            result[i] += {"L": 0, "R": 1}.get(kind, 2)  # I1


def _weak(  # noqa: C901, PLR0912 - seven rules, each a line or two
    own: list[str], kinds: list[str], sos: str
) -> None:
    """W1 to W7, in place."""
    previous = strong = sos
    for i, kind in enumerate(own):
        if kind == "NSM":
            own[i] = previous  # W1
        elif kind == "EN" and strong == "AL":
            own[i] = "AN"  # W2
        if own[i] in ("L", "R", "AL"):
            strong = own[i]
        previous = "ON" if kinds[i] in _ISOLATES or kinds[i] == "PDI" else own[i]
    own[:] = ["R" if kind == "AL" else kind for kind in own]  # W3
    if not _NUMBERS.intersection(own):
        own[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in own]  # W6
        return
    for i in range(1, len(own) - 1):
        if own[i - 1] == own[i + 1] and (own[i], own[i - 1]) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN")):
            own[i] = own[i - 1]  # W4
    for order in (range(len(own)), reversed(range(len(own)))):
        neighbour = ""
        for i in order:
            if own[i] == "ET" and neighbour == "EN":
                own[i] = "EN"  # W5
            neighbour = own[i]
    strong = sos
    for i, kind in enumerate(own):
        if kind in ("ES", "ET", "CS"):
            own[i] = "ON"  # W6
        elif kind == "EN" and strong == "L":
            own[i] = "L"  # W7
        elif kind in ("L", "R"):
            strong = kind


def _brackets(own: list[str], text: list[str], kinds: list[str], inner: str, sos: str) -> None:
    """N0, in place; `inner` is the embedding direction."""
    for start, end in _bracket_pairs(own, text):
        inside = {_STRONG.get(kind) for kind in own[start + 1 : end]}
        if inner in inside:
            direction = inner
        elif inside & {"L", "R"}:
            context = (_STRONG[kind] for kind in reversed(own[:start]) if kind in _STRONG)
            direction = next(context, sos)
        else:
            continue
        for i in (start, end):
            own[i] = direction
            for mark in range(i + 1, len(own)):
                if kinds[mark] != "NSM":
                    break
                own[mark] = direction


def _bracket_pairs(own: list[str], text: list[str]) -> list[tuple[int, int]]:
    """BD16: positions of opening and closing brackets that belong together, by the opening one."""
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for i, character in enumerate(text):
        if own[i] != "ON" or character not in MIRROR:
            continue
        kind = category(character)
        if kind == "Ps":
            if len(opened) == _MAX_BRACKETS:
                break
            closing = MIRROR[character]
            opened.append((_CANONICAL.get(closing, closing), i))
        elif kind == "Pe":
            wanted = _CANONICAL.get(character, character)
            for depth in reversed(range(len(opened))):
                if opened[depth][0] == wanted:
                    pairs.append((opened[depth][1], i))
                    del opened[depth:]
                    break
    return sorted(pairs)


def _neutral(own: list[str], inner: str, sos: str, eos: str) -> None:
    """N1 and N2, in place."""
    before = sos
    end = 0
    for is_neutral, members in groupby(own[:], key=_NEUTRAL.__contains__):
        start, end = end, end + len(list(members))
        if is_neutral:
            following = _STRONG[own[end]] if end < len(own) else eos
            own[start:end] = [before if before == following else inner] * (end - start)
        else:
            before = _STRONG[own[end - 1]]


def visual_order(resolved: Sequence[int]) -> list[int]:
    """Return the indexes from left to right (L2); those of level -1 are left out."""
    order = [i for i, level in enumerate(resolved) if level >= 0]
    for depth in range(max(resolved, default=0), 0, -1):
        start = 0
        while start < len(order):
            if resolved[order[start]] < depth:
                start += 1
                continue
            end = start
            while end < len(order) and resolved[order[end]] >= depth:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order
