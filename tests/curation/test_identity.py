"""An article that is not, or not quite, the text that the facts were taken from: one cause, one finding."""

import datetime as dt
import hashlib
import unicodedata

import pytest
from bases import railway
from bases.railway import ARTICLE, changed, document, raw

from azir_cli.curation import identity, report
from azir_cli.curation.checking import examine
from azir_cli.facts import loading
from azir_cli.facts.model import Evidence

TODAY = dt.date(2026, 1, 1)
SOURCE = "sources[0] kuh-1998"
ANOTHER = "this article is another text than the one cited"
PERSIAN = str.maketrans("يك", "یک")


def found(content, base=None):
    one = report.report("own.json", raw(base), lambda _: content, TODAY)
    return [(each.finding.rule, str(each.finding)) for each in one.found]


def of(text):
    """The base of an article that is this text, with the evidence where the same words are."""
    source = {**document()["sources"][0], "length": len(text), "sha256": hashlib.sha256(text.encode()).hexdigest()}
    return changed("sources", 0, value=source)


@pytest.mark.parametrize(
    ("content", "reasons"),
    [
        pytest.param(ARTICLE.replace("\n", "\r\n").encode(), "its line ends are CRLF, not LF", id="CRLF"),
        pytest.param(ARTICLE.replace("\n", "\r").encode(), "its line ends are CRLF, not LF", id="CR"),
        pytest.param(b"\xef\xbb\xbf" + ARTICLE.encode(), "it begins with a byte order mark", id="BOM"),
        pytest.param(ARTICLE.encode() + b"\n", "it ends in a newline more", id="a final newline"),
        pytest.param(ARTICLE.translate(PERSIAN).encode(), "it has Persian ی ک for Arabic ي ك", id="Persian letters"),
        pytest.param(ARTICLE.encode("utf-16"), "it is written in UTF-16, not UTF-8", id="UTF-16"),
        pytest.param(ARTICLE.encode("cp1256"), "it is written in Windows-1256, not UTF-8", id="Windows-1256"),
        pytest.param(
            b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode() + b"\r\n",
            "its line ends are CRLF, not LF, it begins with a byte order mark, it ends in a newline more",
            id="three at once",
        ),
    ],
)
def test_a_usual_change_is_named_and_nothing_else(content, reasons):
    assert found(content) == [("article-changed", f"{SOURCE}: {ANOTHER}: {reasons}")]


@pytest.mark.parametrize(
    ("cited", "content", "reason"),
    [
        pytest.param(f"{ARTICLE}\n", ARTICLE, "the newline at its end is gone", id="no final newline"),
        pytest.param(
            f"{ARTICLE} é",
            unicodedata.normalize("NFD", f"{ARTICLE} é"),
            "it is not in Unicode's normal form C",
            id="NFD",
        ),
        pytest.param(ARTICLE.translate(PERSIAN), ARTICLE, "it has Arabic ي ك for Persian ی ک", id="Arabic letters"),
        pytest.param(f"\ufeff{ARTICLE}", ARTICLE, "the byte order mark before it is gone", id="no BOM"),
        pytest.param(ARTICLE.replace("\n", "\r\n"), ARTICLE, "its line ends are LF, not CRLF", id="LF"),
    ],
)
def test_the_other_way_round(cited, content, reason):
    source = loading.parse(raw(of(cited)), "own.json").sources["kuh-1998"]
    read = identity.read_article(content.encode(), source)
    assert read.cited == cited
    assert str(read.problem) == f"{ANOTHER}: {reason}"


def test_every_usual_change_is_tried():
    assert len(set(identity.CHANGES)) == len(identity.CHANGES) == 10


@pytest.mark.parametrize(
    ("content", "finding"),
    [
        pytest.param(None, ("article-missing", f"{SOURCE}: there is no article kuh-1998.txt"), id="missing"),
        pytest.param(
            b"ab\xff", ("article-encoding", f"{SOURCE}: the article is not UTF-8 at byte 2"), id="no encoding"
        ),
        pytest.param(b"", ("article-changed", f"{SOURCE}: {ANOTHER}"), id="empty"),
        pytest.param(b"Another story.", ("article-changed", f"{SOURCE}: {ANOTHER}"), id="another text"),
    ],
)
def test_no_such_article(content, finding):
    assert found(content) == [finding]


def test_letters_inserted_at_the_head_move_every_span_alike():
    said = [each for _, each in found(("خبر: " + ARTICLE).encode())]
    assert said == [
        f"{SOURCE}: {ANOTHER}; of 7 pieces of evidence 0 stand where they stood, 0 are not in it",
        f"{SOURCE}: 7 pieces of evidence have moved by +5",
    ]


def test_words_inserted_in_the_middle_move_what_is_behind():
    at = ARTICLE.index("به گفته")
    said = [each for _, each in found(f"{ARTICLE[:at]}خبر نو. {ARTICLE[at:]}".encode())]
    assert said == [
        f"{SOURCE}: {ANOTHER}; of 7 pieces of evidence 5 stand where they stood, 0 are not in it",
        f"{SOURCE}: 2 pieces of evidence have moved by +8",
    ]


def test_a_word_changed_loses_one_span():
    said = [each for _, each in found(ARTICLE.replace("پنج هزار", "شش هزار").encode())]
    assert said == [
        f"{SOURCE}: {ANOTHER}; of 7 pieces of evidence 4 stand where they stood, 1 are not in it",
        f"{SOURCE}: 2 pieces of evidence have moved by -1",
        "facts[3] railway-traffic: evidence[0]: its words are not in the article any more",
    ]


def test_a_span_far_away_is_found_by_its_hash():
    words = "far away words"
    text = "x " * 3000 + words
    span = Evidence("kuh-1998", 2, 2 + len(words), identity.span_hash(words))
    assert identity.find_moved([span], text) == {span: 6000}
    assert identity.find_moved([span._replace(sha256="0" * 16)], text) == {}


def test_a_hash_counts_bytes_and_a_length_counts_code_points():
    assert identity.span_hash("كوه") == hashlib.sha256("كوه".encode()).hexdigest()[:16]
    assert document()["sources"][0]["length"] < len(ARTICLE.encode())


# Quotations


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(ARTICLE.encode(), None, id="the article"),
        pytest.param(ARTICLE.replace("\n", "\r\n").encode(), f"{ANOTHER}: its line ends are CRLF, not LF", id="CRLF"),
        pytest.param(ARTICLE.replace("8.3", "9.3").encode(), ANOTHER, id="other words"),
        pytest.param(b"\xff" + ARTICLE.encode(), "the article is not UTF-8 at byte 0", id="no UTF-8"),
        pytest.param(ARTICLE.encode("cp1256"), f"{ANOTHER}: it is written in Windows-1256, not UTF-8", id="cp1256"),
        pytest.param(None, "there is no article kuh-1998.txt", id="missing"),
    ],
)
def test_only_what_has_the_hash_is_quoted(content, problem):
    base = loading.parse(raw(), "own.json")
    (span,) = base.facts["railway-length"].evidence
    quotation = identity.quote(span, identity.read_article(content, base.sources["kuh-1998"]))
    assert quotation.text == (None if problem else "طول اين خط 8.3 كيلومتر است")
    assert str(quotation.problem) == str(problem)


def test_words_before_a_change_keep_their_hash():
    base = loading.parse(raw(), "own.json")
    article = identity.read_article(f"{ARTICLE}\nو بيشتر.".encode(), base.sources["kuh-1998"])
    assert identity.quote(base.facts["railway-begun"].evidence[0], article).text == railway.HEADING


def test_a_wrong_hash_in_the_base_is_told_of_the_right_article():
    base = loading.parse(raw(changed("facts", 1, "evidence", 0, "sha256", value="0" * 16)), "own.json")
    article = identity.read_article(ARTICLE.encode(), base.sources["kuh-1998"])
    (span,) = base.facts["railway-length"].evidence
    assert str(identity.quote(span, article).problem) == "the hash of this evidence is not that of its span"


def test_coverage_needs_articles():
    base = loading.parse(raw(), "own.json")
    assert examine(base, today=TODAY).summary.numbers is None
    assert examine(base, {"kuh-1998": None}, today=TODAY).summary.numbers == (0, 0)
    whole = examine(base, {"kuh-1998": ARTICLE.encode()}, today=TODAY).summary
    assert (whole.facts, whole.median_span, whole.numbers, whole.sentences) == (5, 47, (12, 12), (5, 5))
