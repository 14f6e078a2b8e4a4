"""`python -m azir_cli` is `azir`."""

from azir_cli.cli.main import entry

entry()
