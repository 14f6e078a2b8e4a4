# What is run most; `just --list` shows this.

# every test
test:
    python -m pytest

# which branches no test takes
cover:
    python -m pytest --cov --cov-report=term-missing

# style and types
lint:
    ruff format --check .
    ruff check .
    mypy

# make the golden files anew; look at the difference before you commit it
golden:
    AZIR_GOLDEN=write python -m pytest -q tests/commands/test_golden.py

# how good and how fast the search is
bench:
    python benchmarks/search_quality.py
    python benchmarks/startup.py

# the command line with the oldest and the newest Typer allowed
typer:
    .ci/typer

# a million lines, read by azir and by Typer: no difference
law:
    python benchmarks/lines.py

# what a curator wants to know; AZIR_ARTICLES names the folder of the articles
check:
    azir check

# docs/cli.md and the man page anew from the help, and README's pictures from what azir prints
docs:
    python docs/generate.py
    python docs/picture.py

# which places of the code no test guards, a sample of each room; `just mutate search -n 0` for every place of one
mutate *ARGS:
    python benchmarks/mutation.py {{ARGS}}
