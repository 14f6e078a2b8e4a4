"""The pictures of README are those that docs/picture.py makes of what azir prints."""

import importlib.util
import re
import xml.etree.ElementTree as ET

import pytest
from conftest import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def made():
    spec = importlib.util.spec_from_file_location("picture", PROJECT / "docs" / "picture.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {path.name: svg for path, svg in module.pictures()}


@pytest.fixture(scope="module")
def pictures():
    return made()


def test_in_step_with_what_azir_prints(pictures):
    shown = {path.name: path.read_text(encoding="utf-8") for path in (PROJECT / "docs").glob("azir-*.svg")}
    assert shown == pictures, "just docs makes them anew"


def test_readme_shows_them(pictures):
    assert set(re.findall(r"docs/(azir-[a-z-]+\.svg)", README)) == pictures.keys()


def test_they_load_nothing_and_run_nothing(pictures):
    for svg in pictures.values():
        root = ET.fromstring(svg)  # noqa: S314 - our own file
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {
            "svg",
            "title",
            "style",
            "rect",
            "g",
            "text",
        }
        assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
