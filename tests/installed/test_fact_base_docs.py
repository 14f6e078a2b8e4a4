import json
import re
import subprocess
import sys

import jsonschema
import pytest
from conftest import PROJECT

from azir_cli.curation.checking import examine
from azir_cli.curation.rules.coverage import Tally
from azir_cli.facts import loading
from azir_cli.facts.model import Bound, Kind
from azir_cli.facts.schema import facts_schema

PAGE = (PROJECT / "docs" / "fact-base.md").read_text(encoding="utf-8")


def block(kind):
    (found,) = re.findall(rf"^```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return found


@pytest.fixture(scope="module")
def base():
    return loading.parse(block("json").encode(), "docs/fact-base.md")


def test_the_example_is_sound(base):
    assert [str(one) for one in examine(base, text=block("json")).findings] == []
    jsonschema.Draft202012Validator(facts_schema()).validate(json.loads(block("json")))


def test_the_article_bears_the_example_out(base):
    examination = examine(base, {"sarvan-1998": block("text").encode()})
    assert [str(one) for one in examination.findings] == []
    assert examination.summary.numbers == Tally(4, 4)
    assert examination.summary.sentences == Tally(3, 3)


def test_the_recipe_prints_the_evidence_of_the_example(base, tmp_path):
    (tmp_path / "sarvan-1998.txt").write_bytes(block("text").encode())
    done = subprocess.run(
        [sys.executable, "-c", block("python")], cwd=tmp_path, capture_output=True, check=True, text=True
    )
    (evidence,) = json.loads(block("json"))["facts"][1]["evidence"]
    assert json.loads(done.stdout) == evidence
    assert base.facts["railway-length"].evidence[0].start == evidence["start"]


@pytest.mark.parametrize("name", [*Kind, *Bound], ids=str)
def test_every_kind_and_bound_is_explained(name):
    assert f"`{name}`" in PAGE
