import hashlib
import itertools
import re

import pytest
from bases import railway
from bases.railway import ARTICLE, changed, document, evidence, raw, stretch, text
from hypothesis import given
from hypothesis import strategies as st

from azir_cli.curation import articles, consistency
from azir_cli.curation.evidence import Summary, Tally, examine, span_hash, summarise
from azir_cli.facts import loading
from azir_cli.text.words import words

BEGUN = "facts[0] railway-begun"
LENGTH = "facts[1] railway-length"


def read(base):
    return loading.parse(raw(base), "facts.json")


def findings(base):
    return [str(finding) for finding in consistency.check(read(base))]


def examined(base, written=ARTICLE):
    """What is found where an article is this text; its source is made to agree."""
    length = changed("sources", 0, "length", value=len(written), of=base)
    whole = changed("sources", 0, "sha256", value=hashlib.sha256(written.encode()).hexdigest(), of=length)
    return examine(read(whole), {"kuh-1998": written.encode()})


def test_a_sound_base_gives_no_finding():
    assert findings(document()) == []


@pytest.mark.parametrize(
    "base",
    [
        pytest.param(changed("facts", 0, "when", value={"gregorian": "1998", "jalali": "1376"}), id="years that touch"),
        pytest.param(
            changed("facts", 0, "when", value={"gregorian": "1998-03", "jalali": "1376-12"}),
            id="months that touch",
        ),
        pytest.param(changed("facts", 0, "when", value={"gregorian": "1998-03-12"}), id="one calendar"),
        pytest.param(changed("facts", 0, "label", "en", value="x" * 60), id="a label of sixty characters"),
        pytest.param(changed("facts", 1, "label", "en", value="Cost of it"), id="a label that begins like another"),
        pytest.param(changed("facts", 0, "text", "en", value="In 1998."), id="Latin digits in English"),
        pytest.param(changed("facts", 0, "text", "fa", value="در ۱۹۹۸ — آذربایجان"), id="Persian digits in Persian"),
        pytest.param(changed("topics", 0, "also", "en", value=["train", "trains"]), id="forms of a word"),
        pytest.param(changed("topics", 0, "also", "az", value=["railway"]), id="the label of another language"),
        pytest.param(changed("topics", 1, "also", value={"en": ["train"]}), id="the same for two topics"),
    ],
)
def test_left_alone(base):
    assert findings(base) == []


@pytest.mark.parametrize(
    ("base", "found"),
    [
        pytest.param(
            changed("facts", 0, "when", "jalali", value="1376-12-22"),
            [f"{BEGUN}: when: 1376-12-22 of the Jalali calendar is 1998-03-13, not 1998-03-12"],
            id="the next day",
        ),
        pytest.param(
            changed("facts", 0, "when", value={"gregorian": "1998", "jalali": "1375"}),
            [f"{BEGUN}: when: 1375 of the Jalali calendar is 1996-03-20/1997-03-20, not 1998"],
            id="another year",
        ),
        pytest.param(
            changed("topics", 2, value={"id": "weather", "label": text("Weather", "هوا", "Hava")}),
            ["topics[2] weather: no fact names it"],
            id="a topic without facts",
        ),
        pytest.param(
            changed("entities", 3, value={"id": "moon", "type": "place", "label": text("Moon", "ماه", "Ay")}),
            ["entities[3] moon: no fact names it"],
            id="an entity without facts",
        ),
        pytest.param(
            changed("facts", 4, "said_by"),
            ["entities[2] nilab-mayor: no fact names it"],
            id="a speaker who is silent",
        ),
        pytest.param(
            changed("units", 5, value={"id": "cat", "label": text("cats", "گربه", "pişik")}),
            ["units[5] cat: no fact names it"],
            id="a unit without amounts",
        ),
        pytest.param(
            changed("sections", 2, value={"id": "law", "label": text("Law", "حقوق", "Hüquq")}),
            ["sections[2] law: no fact names it"],
            id="a section without facts",
        ),
        pytest.param(
            changed("sources", 1, value={**document()["sources"][0], "id": "kuh-1999"}),
            ["sources[1] kuh-1999: no fact names it"],
            id="a source without facts",
        ),
        pytest.param(
            changed("facts", 0, "label", "en", value="x" * 73),
            [f"{BEGUN}: label.en: has 73 characters, 72 fit"],
            id="a long label of a fact",
        ),
        pytest.param(
            changed("topics", 0, "label", "az", value="y" * 80),
            ["topics[0] railway: label.az: has 80 characters, 72 fit"],
            id="a long label of a topic",
        ),
        pytest.param(
            changed("facts", 1, "label", "en", value="railway BEGUN"),
            [f"{LENGTH}: label.en: is the label of {BEGUN} too"],
            id="one label for two facts",
        ),
        pytest.param(
            changed("topics", 0, "also", "en", value=["train", "Train"]),
            ['topics[0] railway: also.en[1]: "Train" is to the search the same as "train"'],
            id="also the same in capitals",
        ),
        pytest.param(
            changed("topics", 0, "also", "az", value=["demir yolu", "qatar"]),
            ['topics[0] railway: also.az[0]: "demir yolu" is to the search the same as the label'],
            id="also the label without diacritics",
        ),
        pytest.param(
            changed("entities", 1, "also", "en", value=["nilab"]),
            ['entities[1] nilab: also.en[0]: "nilab" is to the search the same as the label'],
            id="also the label of an entity",
        ),
        pytest.param(
            changed("facts", 0, "text", "fa", value="كاري"),
            [
                f"{BEGUN}: text.fa: Persian is written without U+0643 ARABIC LETTER KAF",
                f"{BEGUN}: text.fa: Persian is written without U+064A ARABIC LETTER YEH",
            ],
            id="Arabic letters",
        ),
        pytest.param(
            changed("topics", 0, "also", "fa", 0, value="قطار 2"),
            ["topics[0] railway: also.fa[0]: Persian is written without U+0032 DIGIT TWO"],
            id="a Latin digit",
        ),
        pytest.param(
            changed("facts", 1, "amounts", 0, "of", "fa", value="راه ٢"),
            [f"{LENGTH}: amounts[0].of.fa: Persian is written without U+0662 ARABIC-INDIC DIGIT TWO"],
            id="an Arabic digit",
        ),
        pytest.param(
            changed("title", "az", value="Du\u0308z"),
            ["title.az: is not in Unicode's normal form C"],
            id="decomposed",
        ),
        pytest.param(
            changed("units", 1, "one", value={"az": "c\u0327"}),
            ["units[1] coin: one.az: is not in Unicode's normal form C"],
            id="decomposed, for one",
        ),
        pytest.param(
            changed("sources", 0, "published_note", "az", value="c\u0327"),
            ["sources[0] kuh-1998: published_note.az: is not in Unicode's normal form C"],
            id="decomposed, in a source",
        ),
        pytest.param(
            changed("facts", 0, "evidence", 0, "end", value=0),
            [f"{BEGUN}: evidence[0]: 0 to 0 is empty"],
            id="empty",
        ),
        pytest.param(
            changed("facts", 0, "evidence", 1, "end", value=9999),
            [f"{BEGUN}: evidence[1]: ends at 9999, kuh-1998 at {len(ARTICLE)}"],
            id="beyond the end",
        ),
        pytest.param(
            changed("facts", 0, "evidence", 2, value=evidence("سروان به نيلاب")),
            [f"{BEGUN}: evidence[2]: overlaps evidence[1]"],
            id="overlapping",
        ),
        pytest.param(
            changed("sources", 0, "apparatus", 0, "start", value=9999),
            [f"sources[0] kuh-1998: apparatus[0]: 9999 to {len(ARTICLE)} is empty"],
            id="apparatus that is empty",
        ),
        pytest.param(
            changed("sources", 0, "apparatus", 0, "end", value=9999),
            [f"sources[0] kuh-1998: apparatus[0]: ends at 9999, kuh-1998 at {len(ARTICLE)}"],
            id="apparatus beyond the end",
        ),
    ],
)
def test_findings_in_the_base_itself(base, found):
    assert findings(base) == found


# With the articles


def test_a_sound_base_is_borne_out_by_its_article():
    assert examined(document()) == (
        [],
        Summary(facts=5, median_span=39, numbers=Tally(11, 11), sentences=Tally(5, 5)),
    )


def test_without_articles_only_the_base_is_counted():
    assert summarise(read(document())) == Summary(facts=5, median_span=39, numbers=None, sentences=None)
    assert summarise(read(changed("facts", value=[]))).median_span == 0


@pytest.mark.parametrize(
    ("articles", "found"),
    [
        pytest.param({}, ["sources[0] kuh-1998: there is no article kuh-1998.txt"], id="not in the folder"),
        pytest.param(
            {"kuh-1998": None},
            ["sources[0] kuh-1998: there is no article kuh-1998.txt"],
            id="known to be missing",
        ),
        pytest.param(
            {"kuh-1998": b"ab\xff"},
            ["sources[0] kuh-1998: the article is not UTF-8 at byte 2"],
            id="not UTF-8",
        ),
    ],
)
def test_no_article_to_read(articles, found):
    examination = examine(read(document()), articles)
    assert [str(finding) for finding in examination.findings] == found
    assert examination.summary.numbers == examination.summary.sentences == Tally(0, 0)


def test_another_article_than_the_one_the_facts_were_taken_from():
    written = ARTICLE.replace("است.", "است .")
    found = [str(finding) for finding in examine(read(document()), {"kuh-1998": written.encode()}).findings]
    digest = hashlib.sha256(written.encode()).hexdigest()
    assert found[:2] == [
        f"sources[0] kuh-1998: length: {len(ARTICLE)}, but the article has {len(written)} code points",
        f"sources[0] kuh-1998: sha256: {document()['sources'][0]['sha256']}, but the article's is {digest}",
    ]
    assert found[2].startswith("facts[2] railway-cost: evidence[0].sha256: ")


def test_a_hash_counts_bytes_and_a_length_counts_code_points():
    assert span_hash("كوه") == hashlib.sha256("كوه".encode()).hexdigest()[:16]
    assert document()["sources"][0]["length"] < len(ARTICLE.encode())


def spanning(fact, number, quoted):
    return changed("facts", fact, "evidence", number, value=evidence(quoted))


def where(quoted, written=ARTICLE):
    return f"{written.index(quoted)} to {written.index(quoted) + len(quoted)}"


COST = "هزينه آن 3 ميليارد و 100 ميليون سكه بود"


@pytest.mark.parametrize(
    ("base", "found"),
    [
        pytest.param(
            changed("facts", 2, "evidence", 0, "sha256", value="0" * 16),
            f"facts[2] railway-cost: evidence[0].sha256: {'0' * 16}, but that of "
            f'"{COST}" is {evidence(COST)["sha256"]}',
            id="wrong hash",
        ),
        pytest.param(
            spanning(1, 0, "ول اين خط 8.3 كيلومتر است"),
            f'{LENGTH}: evidence[0].start: {ARTICLE.index("طول") + 1} cuts the word "طول" at {where("طول")}',
            id="a word cut at its start",
        ),
        pytest.param(
            spanning(1, 0, "طول اين خط 8.3 كيلوم"),
            f'{LENGTH}: evidence[0].end: {ARTICLE.index("كيلومتر") + 5} cuts the word "كيلومتر" at {where("كيلومتر")}',
            id="a word cut at its end",
        ),
        pytest.param(
            changed("facts", 1, "evidence", 1, value=evidence(" ، و")),
            None,
            id="more than punctuation",
        ),
        pytest.param(
            changed("facts", 1, "evidence", 1, value=evidence("!\n")),
            f'{LENGTH}: evidence[1]: covers no word: "!"',
            id="punctuation alone",
        ),
    ],
)
def test_spans(base, found):
    assert [str(finding) for finding in examined(base).findings] == ([found] if found else [])


def test_a_number_that_is_cut_in_two():
    found = [str(finding) for finding in examined(spanning(1, 0, "طول اين خط 8.")).findings]
    assert found[0].endswith(f'cuts the word "8.3" at {where("8.3")}')


SOURCE = "sources[0] kuh-1998"
NO_TEXT = text("It is there.", "هست.", "Var.")


@pytest.mark.parametrize(
    ("base", "found"),
    [
        pytest.param(
            changed("facts", 3, "amounts", 0, "value", value=500),
            f'{SOURCE}: the number "پنج هزار" at {where("پنج هزار")} '
            "is held by no fact whose evidence it is in: railway-traffic",
            id="another amount",
        ),
        pytest.param(
            changed("facts", 3, "amounts", 1),
            f'{SOURCE}: the number "10 هزار" at {where("10 هزار")} '
            "is held by no fact whose evidence it is in: railway-traffic",
            id="no amount",
        ),
        pytest.param(
            changed("facts", 2, "text", value=NO_TEXT),
            f'{SOURCE}: the number "3 ميليارد و 100 ميليون" at {where("3 ميليارد و 100 ميليون")} '
            "is held by no fact whose evidence it is in: railway-cost",
            id="a sentence that does not say it",
        ),
        pytest.param(
            changed("facts", 4, "when"),
            f'{SOURCE}: the number "2005" at {where("2005")} '
            "is held by no fact whose evidence it is in: bridges-praised",
            id="no date",
        ),
        pytest.param(
            spanning(4, 1, "پل ديگر مي سازند"),
            f'{SOURCE}: the number "2005" at {where("2005")} is in no evidence',
            id="outside",
        ),
        pytest.param(
            spanning(4, 0, "زيباترين پل هاي كوهستان است"),
            f'{SOURCE}: the number "چهار" at {where("چهار")} is in no evidence',
            id="a word outside",
        ),
    ],
)
def test_numbers_that_no_fact_holds(base, found):
    examination = examined(base)
    assert str(examination.findings[0]) == found
    assert examination.summary.numbers.total == 11
    assert examination.summary.numbers.covered == 11 - len(examination.findings)


@pytest.mark.parametrize(
    "base",
    [
        pytest.param(changed("facts", 2, "text", "en", value="About 3100 million."), id="of another scale"),
        pytest.param(
            changed("facts", 2, "text", value={**NO_TEXT, "fa": "سه میلیارد و صد میلیون سکه."}),
            id="in letters",
        ),
        pytest.param(changed("facts", 2, "text", value={**NO_TEXT, "az": "3,1 milyard sikkə."}), id="in Azerbaijani"),
        pytest.param(
            changed(
                "facts",
                2,
                "amounts",
                value=[document()["facts"][3]["amounts"][2]],
                of=changed("facts", 2, "text", value=NO_TEXT),
            ),
            id="in an amount",
        ),
        pytest.param(changed("facts", 4, "when", value={"gregorian": "2001/2005"}), id="at the end of an interval"),
        pytest.param(
            changed(
                "facts",
                4,
                "when",
                value={"jalali": "1384"},
                of=changed("facts", 4, "text", "en", value="By 2005 there will be six."),
            ),
            id="in the sentence, not in the date",
        ),
        pytest.param(
            changed("facts", 4, "amounts", 0, "max", value=2005, of=changed("facts", 4, "when")),
            id="in a range",
        ),
        pytest.param(
            changed(
                "facts",
                4,
                "when",
                value={"gregorian": "200X"},
                of=changed("facts", 4, "label", "en", value="Bridges, 2005"),
            ),
            id="in the label",
        ),
    ],
)
def test_numbers_that_a_fact_holds(base):
    assert examined(base).findings == []


def test_a_decade_holds_its_first_year():
    written = ARTICLE.replace("2005", "2000")
    base = changed(
        "facts",
        4,
        "when",
        value={"gregorian": "200X"},
        of=changed("facts", 4, "evidence", 1, value=evidence("تا 2000 دو پل ديگر مي سازند", written)),
    )
    assert examined(base, written).findings == []


def test_a_date_in_figures_is_several_numbers():
    written = "The line was opened on 1998-03-12 and closed on 25.12.2001."
    base = changed(
        "facts",
        value=[
            {
                **document()["facts"][0],
                "when": {"gregorian": "1998-03-12/2001-12-25"},
                "evidence": [evidence(written, written)],
            }
        ],
        of=changed("sources", 0, "apparatus", value=[], of=changed("sources", 0, "language", value="en")),
    )
    assert examined(base, written).summary.numbers == Tally(6, 6)


@pytest.mark.parametrize(
    ("base", "found", "tally"),
    [
        pytest.param(
            changed("facts", 0, "evidence", 0),
            f'{SOURCE}: the sentence at {where(railway.HEADING)} has no evidence: "{railway.HEADING}"',
            Tally(4, 5),
            id="the headline",
        ),
        pytest.param(
            changed(
                "sources",
                0,
                "apparatus",
                1,
                value=stretch(railway.HEADING),
                of=changed("facts", 0, "evidence", 0),
            ),
            None,
            Tally(4, 4),
            id="the headline as apparatus",
        ),
        pytest.param(
            changed("facts", 4, "evidence", 1, of=changed("facts", 4, "evidence", 0, value=evidence("شهردار"))),
            None,
            Tally(5, 5),
            id="one word is enough",
        ),
    ],
)
def test_sentences(base, found, tally):
    examination = examined(base)
    said = [str(finding) for finding in examination.findings if "the number" not in finding.message]
    assert said == ([found] if found else [])
    assert examination.summary.sentences == tally


def test_a_long_sentence_is_named_by_its_first_words():
    base = changed("facts", 4, of=changed("entities", 1, "also"))
    found = [str(finding) for finding in examined(base).findings]
    last = ARTICLE.splitlines()[-2]
    assert found[-1] == (
        f"{SOURCE}: the sentence at {where(last.rstrip('.'))} has no evidence: "
        '"به گفته شهردار نيلاب ، چهار پل زيباترين پل هاي كوهستان است …"'
    )


def test_an_article_cannot_steer_the_terminal():
    written = f"{ARTICLE}\nو \x1b[31mسرخ\u202e."
    examination = examined(document(), written)
    assert examination.findings[-1].message.endswith(': "و \ufffd[31mسرخ"')


COPIED = "می‌سازند به گفتهٔ شهردار نیلاب، چهار پل زیباترین پل‌های کوهستان"


@pytest.mark.parametrize(
    ("key", "language", "said", "run"),
    [
        pytest.param("text", "fa", COPIED, "به گفتهٔ شهردار نیلاب، چهار پل زیباترین پل‌های کوهستان", id="a sentence"),
        pytest.param("note", "fa", COPIED, "به گفتهٔ شهردار نیلاب، چهار پل زیباترین پل‌های کوهستان", id="a note"),
        pytest.param("label", "fa", COPIED, "به گفتهٔ شهردار نیلاب، چهار پل زیباترین پل‌های کوهستان", id="a label"),
        pytest.param(
            "text",
            "en",
            f"He said: {COPIED}",
            "به گفتهٔ شهردار نیلاب، چهار پل زیباترین پل‌های کوهستان",
            id="in English",
        ),
        pytest.param("text", "fa", "گفتهٔ شهردار نیلاب، چهار پل زیباترین پل کوهستان", None, id="eight words"),
    ],
)
def test_texts_that_copy_the_article(key, language, said, run):
    found = [str(finding) for finding in examined(changed("facts", 4, key, language, value=said)).findings]
    place = f"facts[4] bridges-praised: {key}.{language}"
    assert found == ([f'{place}: "{run}" is kuh-1998 word for word; say it in your own words'] if run else [])


# The article by itself


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" . \n\n! ", [], id="no words"),
        pytest.param("One. Two! Three? Four", ["One", "Two", "Three", "Four"], id="marks"),
        pytest.param("آيا آمد؟ آري .", ["آيا آمد", "آري"], id="Persian"),
        pytest.param("طول 8.3 كيلومتر و ۸.۳ است.2 بار", ["طول 8.3 كيلومتر و ۸.۳ است", "2 بار"], id="points"),
        pytest.param("A line\r\nanother\n", ["A line", "another"], id="lines"),
        pytest.param("«Quoted.» (In 1998.)", ["Quoted", "In 1998"], id="quotes"),
    ],
)
def test_sentences_of_an_article(written, sentences):
    assert [written[found.start : found.end] for found in articles.sentences(written)] == sentences


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        pytest.param("3 ميليارد و 100 ميليون دلار", [("3 ميليارد و 100 ميليون", {"3100000000"}, False)], id="scales"),
        pytest.param("2ميليون دلار", [("2ميليون", {"2000000"}, False)], id="without a space"),
        pytest.param("پنج میلیون تن", [("پنج میلیون", {"5000000"}, False)], id="in letters"),
        pytest.param("۱۰ هزار و ٨٫٣", [("۱۰ هزار", {"10000"}, False), ("٨٫٣", {"8.3"}, False)], id="other digits"),
        pytest.param("10 هزار، 300", [("10 هزار", {"10000"}, False), ("300", {"300"}, False)], id="a comma between"),
        pytest.param("two, three", [("two", {"2"}, True), ("three", {"3"}, True)], id="plain words"),
        pytest.param("seventy-five", [("seventy-five", {"75"}, True)], id="a hyphen"),
        pytest.param("one of them, يك جانبه", [], id="articles"),
        pytest.param("1.100", [("1.100", {"1.1", "1100"}, False)], id="a point of thousands or of tenths"),
        pytest.param("10,000", [("10,000", {"10000"}, False)], id="a comma of thousands"),
        pytest.param("on min nəfər", [("on min", {"10000"}, False)], id="Azerbaijani"),
        pytest.param("1394/1395", [("1394/1395", {"1394"}, False), ("1394/1395", {"1395"}, False)], id="two years"),
        pytest.param("26-28 اكتبر", [("26", {"26"}, False), ("28", {"28"}, False)], id="two days"),
    ],
)
def test_numbers_of_an_article(written, numbers):
    found = articles.quantities(written)
    assert [(written[one.start : one.end], one.values, one.is_plain) for one in found] == numbers


@given(st.text(alphabet="ab .!8\n\u200c،", max_size=60))
def test_every_word_is_in_one_sentence(written):
    found = articles.sentences(written)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    inside = [word for one in found for word in words(written[one.start : one.end])]
    assert [word.text for word in inside] == [
        word.text for piece in re.split(r"[!\n]|(?<!8)\.|\.(?!8)", written) for word in words(piece)
    ]


@given(st.lists(st.sampled_from("abc"), max_size=40), st.lists(st.sampled_from("abc"), max_size=40))
def test_runs_are_shared_or_not(ours, theirs):
    run, other = " ".join(ours), " ".join(theirs)
    shared = articles.shared_runs(run, articles.runs(other))
    in_common = any(" ".join(ours[at : at + 9]) in other for at in range(len(ours) - 8))
    assert bool(shared) == in_common
    assert all(piece in run and len(piece.split()) > 8 for piece in shared)
