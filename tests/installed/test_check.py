"""What `azir check` says of a base and its article, on the installed command."""

import json

import pytest
from bases import railway
from bases.railway import ARTICLE, changed, document, raw

WRONG = changed(
    "facts",
    1,
    "label",
    "en",
    value="Length of the railway: 9.3 km",
    of=changed("facts", 0, "text", "en", value="Work on the railway from Sarvan to Nilab began  in March 1998."),
)


@pytest.fixture
def base(tmp_path):
    def write(content=None, article=ARTICLE):
        (tmp_path / "own.json").write_bytes(raw(content))
        (tmp_path / "kuh-1998.txt").write_bytes(article.encode())
        return ("check", str(tmp_path / "own.json"), "--articles", str(tmp_path))

    return write


def test_a_finding_is_a_line_as_compilers_write_it(installed, base):
    outcome = installed(*base(WRONG))
    file = base(WRONG)[1]
    assert (outcome.status, outcome.err) == (1, "")
    assert outcome.out.splitlines() == [
        f"{file}:191:15: warning: facts[0] railway-begun: text.en: has two spaces in a row [spaces]",
        f'{file}:226:15: error: facts[1] railway-length: label.en: the evidence has no "9.3" [number-not-in-evidence]',
        "1 × spaces",
        "1 × number-not-in-evidence",
        "5 facts, median evidence span 47 characters",
        "numbers of the articles covered: 12 of 12 (100.0%)",
        "sentences of the articles covered: 5 of 5 (100.0%)",
        f"{file}: 2 problems found",
    ]


def test_the_article_has_its_line_too(installed, base):
    (line,) = [line for line in installed(*base(changed("facts", 0, "evidence", 0))).out.splitlines() if "[" in line]
    assert line.endswith('no fact has its evidence in "راه آهن سروان و نيلاب" (kuh-1998.txt:1:1) [sentence-uncovered]')


def test_json_has_all_of_it(installed, base):
    outcome = installed(*base(WRONG), "--json")
    told = json.loads(outcome.out)
    assert (outcome.status, outcome.err) == (1, "")
    assert told["findings"][1] == {
        "file": base(WRONG)[1],
        "line": 226,
        "column": 15,
        "severity": "error",
        "rule": "number-not-in-evidence",
        "place": "facts[1] railway-length: label.en",
        "message": 'the evidence has no "9.3"',
        "article": None,
    }
    assert told["rules"] == {"spaces": 1, "number-not-in-evidence": 1}
    assert told["bases"] == [
        {
            "file": base(WRONG)[1],
            "facts": 5,
            "median_span": 47,
            "waived": 0,
            "numbers": {"covered": 12, "total": 12},
            "sentences": {"covered": 5, "total": 5},
        }
    ]


def test_json_of_a_sound_base_has_the_sums(installed, base):
    outcome = installed(*base(), "--json")
    told = json.loads(outcome.out)
    assert (outcome.status, told["findings"], told["rules"]) == (0, [], {})
    assert told["bases"][0]["sentences"] == {"covered": 5, "total": 5}


def test_json_of_a_base_that_cannot_be_read(installed, base):
    broken = changed("facts", 1, "amounts", 0, "bound", value="aprox")
    outcome = installed(*base(broken), "--json")
    told = json.loads(outcome.out)
    assert outcome.status == 2
    (finding,) = told["findings"]
    assert (finding["rule"], finding["severity"]) == ("structure", "error")
    assert raw(changed("facts", 1, "amounts", 0, "bound", value="aprox")).decode().splitlines()[
        finding["line"] - 1
    ] == ('          "bound": "aprox",')
    assert told["bases"][0]["facts"] is None


@pytest.mark.parametrize("form", ["jsonl", "csv", "tsv", "md"])
def test_other_formats_have_a_record_a_finding(installed, base, form):
    outcome = installed(*base(WRONG), "-f", form)
    assert outcome.status == 1
    assert len(outcome.out.splitlines()) == 2 + {"jsonl": 0, "csv": 1, "tsv": 1, "md": 2}[form]
    assert "number-not-in-evidence" in outcome.out


def test_only_one_rule(installed, base):
    outcome = installed(*base(WRONG), "--only", "spaces")
    assert outcome.status == 1
    assert [line.rpartition(" ")[2] for line in outcome.out.splitlines() if line.endswith("]")] == ["[spaces]"]
    assert installed(*base(WRONG), "--only", "full-stop").status == 0


def test_a_rule_that_there_is_not(installed, base):
    outcome = installed(*base(), "--only", "space")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith('azir: --only: unknown value "space" (did you mean spaces')


@pytest.mark.parametrize(
    ("language", "said", "verdict"),
    [
        pytest.param("fa", "خطا: facts[1] railway-length: label.en: در سند", "2 ایراد یافت شد", id="fa"),
        pytest.param("az", "səhv: facts[1] railway-length: label.en: sübutda", "2 nöqsan tapıldı", id="az"),
    ],
)
def test_in_the_language_of_the_reader(installed, base, language, said, verdict):
    outcome = installed(*base(WRONG), "--lang", language)
    assert said in outcome.out
    assert outcome.out.rstrip().endswith(verdict)


def test_on_a_terminal_it_is_coloured_and_wrapped(terminal, base):
    outcome = terminal(*base(WRONG), columns=60)
    assert "\x1b[1;31merror [number-not-in-evidence]" in outcome.out
    assert "\x1b[1;33mwarning [spaces]" in outcome.out
    assert all(len(line) < 90 for line in outcome.out.splitlines())


def test_one_cause_is_one_finding(installed, base):
    outcome = installed(*base(None, ARTICLE.replace("\n", "\r\n")))
    findings = [line for line in outcome.out.splitlines() if line.endswith("]")]
    (one,) = findings
    assert "another text than the one cited: its line ends are CRLF, not LF [article-changed]" in one


def test_the_documented_line_of_a_sound_base(installed, base):
    assert installed(*base(document())).out.splitlines()[-1] == f"{base()[1]}: no problems found"
    assert railway.HEADING in ARTICLE
