"""The examples in docstrings are right."""

import doctest
import importlib

import pytest

MODULES = (
    *("dates.parsing", "text.azerbaijani", "text.folding", "text.numerals", "text.words"),
    *(
        f"search.language.{module}"
        for module in ("attributes", "endings", "questions", "spoken", "stop_words", "units")
    ),
)


@pytest.mark.parametrize("module", MODULES)
def test_examples(module):
    done = doctest.testmod(importlib.import_module(f"azir_cli.{module}"))
    assert (done.failed, done.attempted > 0) == (0, True)
