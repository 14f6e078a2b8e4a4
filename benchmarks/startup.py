"""How long azir takes, as ratios to a Typer program with one command that prints a word, in one run.

    python benchmarks/startup.py [--runs N]

Runs of the two alternate, so that what else the machine does meets both; the medians are compared. Peak memory
is that of the process, from the operating system.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TRIVIAL = """
import typer
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
@app.command()
def hello() -> None:
    print("hello")
app()
"""

AZIR = str(Path(sys.executable).with_name("azir"))
CASES = {
    "find railway --json": (["find", "railway", "--json"], {}, 1.3),
    "find railwy --json (a typo)": (["find", "railwy", "--json"], {}, 1.6),
    "find railway, table": (["find", "railway", "--format", "table"], {"COLUMNS": "100"}, 2.2),
    "find railway, Persian table": (
        ["find", "railway", "--format", "table", "--lang", "fa", "--rtl", "override"],
        {"COLUMNS": "100"},
        2.2,
    ),
    "--help": (["--help"], {}, 1.3),
    "TAB after --topic": (
        [],
        {"_AZIR_COMPLETE": "complete_bash", "COMP_WORDS": "azir list --topic rail", "COMP_CWORD": "3"},
        1.3,
    ),
}


def seconds(command: list[str], env: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env={**os.environ, **env}, stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def peak_megabytes(command: list[str]) -> float:
    """The largest memory of the process, from a fresh process that runs nothing else."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kibibytes elsewhere
    return int(done.stdout) * unit / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    with tempfile.NamedTemporaryFile("w", suffix=".py") as program:
        program.write(TRIVIAL)
        program.flush()
        trivial = [sys.executable, program.name]
        print(f"{'':30} {'median':>8} {'ratio':>6} {'aim':>5}")
        for name, (arguments, env, aim) in CASES.items():
            seconds([AZIR, *arguments], env)  # the kept index is made now, if it was not
            pairs = [(seconds(trivial, {}), seconds([AZIR, *arguments], env)) for _ in range(runs)]
            base, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
            print(f"{name:30} {ours * 1000:6.0f}ms {ours / base:6.2f} {aim:5.1f}")
    print(f"peak memory of a find: {peak_megabytes([AZIR, 'find', 'railway', '--json']):.0f} MB (aim 60)")


if __name__ == "__main__":
    main()
