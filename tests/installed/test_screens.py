"""Ten hits fit a screen as it comes, each with its whole id, and say the same at every width."""

import re

import pytest
from rich.cells import cell_len

QUERIES = ["railway", "iran", "visa", "heydar aliyev", "train", "car plant", "1993", "how long is the border railway"]


@pytest.mark.parametrize("language", ["en", "fa", "az"])
@pytest.mark.parametrize("query", QUERIES)
def test_ten_hits_fit_a_screen(azir, query, language, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    shown = azir("find", query, "-f", "table", "--lang", language, "--rtl", "isolate").out.splitlines()
    ids = azir("find", query, "-f", "ids").out.split()
    assert len(ids) >= 1
    assert len(shown) <= 24
    assert max(cell_len(re.sub("[\u2066-\u2069\u200c\u200f]", "", line)) for line in shown) <= 80
    assert all(any(name in line for line in shown) for name in ids)


@pytest.mark.parametrize("language", ["en", "fa", "az"])
def test_the_same_substance_at_every_width(azir, language, monkeypatch):
    """Headline, id, and what qualifies the fact stand at every width."""
    seen = set()
    for width in (60, 80, 120, 200):
        monkeypatch.setenv("COLUMNS", str(width))
        shown = azir("find", "pilgrim train", "-f", "table", "--lang", language, "--rtl", "raw").out
        words = set(re.findall(r"[\w‌-]+", shown))
        seen.add((width, "2019" in words or "۲۰۱۹" in words, "pilgrim-train-duration" in words))
    assert seen == {(width, True, True) for width in (60, 80, 120, 200)}
