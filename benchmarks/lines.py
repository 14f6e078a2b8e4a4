"""Does the direct reader give what Typer gives? Lines of every command, by chance, and a count of what was seen.

    python benchmarks/lines.py [--lines N] [--seed S]

The tests draw ten thousand; this is for a million, once after a change of the readers. It ends with 1 at the first
line on which the two differ.
"""

import argparse
import collections
import contextlib
import os
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "cli"))

import typer_lines

from azir_cli.cli import lines
from azir_cli.cli.declarations import COMMANDS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance, names = random.Random(given.seed), list(COMMANDS)  # noqa: S311 - lines, not secrets
    seen: collections.Counter[str] = collections.Counter()
    start = time.perf_counter()
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        for count in range(given.lines):
            arguments = typer_lines.line(names[count % len(names)], chance)
            seen["plain" if lines.read(arguments) else "declined"] += 1
            with contextlib.redirect_stdout(nowhere):
                differing = typer_lines.disagreement(arguments)
            if differing:
                print(f"{arguments!r}: the direct reader {differing[0]}, Typer {differing[1]}")
                return 1
    print(f"{given.lines} lines, {seen['plain']} read directly as Typer reads them, {seen['declined']} left to Typer")
    print(f"{time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
