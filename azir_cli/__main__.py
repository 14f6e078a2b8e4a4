"""`python -m azir_cli` is `azir`."""

from azir_cli.cli import entry

entry()
