import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from azir_cli.text import folding
from azir_cli.text.folding import ZWNJ, fold
from azir_cli.text.words import words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        # Persian and Arabic
        pytest.param("ي ى ئ ے ې ۍ", "ی ی ی ی ی ی", id="yeh"),
        pytest.param("ك ڪ ګ", "ک ک گ", id="kaf and gaf"),
        pytest.param("ة ۀ ہ ھ ە ۂ", "ه ه ه ه ه ه", id="heh"),
        pytest.param("هٔ", "ه", id="heh with a hamza above"),
        pytest.param("أ إ ٱ آ", "ا ا ا ا", id="alef"),
        pytest.param("آ أ ئ ؤ", "ا ا ی و", id="the same decomposed"),
        pytest.param("مسؤول", "مسوول", id="waw with hamza"),
        pytest.param("ارائه", "ارایه", id="yeh with hamza"),
        pytest.param("جزء", "جز", id="hamza"),
        pytest.param("مُحَمَّد", "محمد", id="vowel marks and shadda"),
        pytest.param("رحمٰن", "رحمن", id="superscript alef"),
        pytest.param("قرآن ۖ", "قران ", id="a mark of recitation"),
        pytest.param("بـــاكو", "باکو", id="tatweel"),
        pytest.param("ﺑﺎﻛﻮ", "باکو", id="presentation forms"),
        pytest.param("ﻻ", "لا", id="lam-alef"),
        pytest.param("ﷲ", "الله", id="a word in one character"),
        # digits
        pytest.param("۱۳۷۰", "1370", id="Persian digits"),
        pytest.param("١٣٧٠", "1370", id="Arabic digits"),
        pytest.param("１３７０", "1370", id="full width"),
        pytest.param("१९९१", "1991", id="Devanagari digits"),
        pytest.param("۸٫۳", "8.3", id="decimal separator"),
        pytest.param("۱۰٬۰۰۰", "10000", id="thousands separator"),
        pytest.param("1,234,567", "1234567", id="commas between groups"),
        pytest.param("۹۵٪", "95%", id="percent sign"),
        # Latin
        pytest.param("Heydar ALIYEV", "heydar aliyev", id="capitals"),
        pytest.param("Heydər Əliyev", "heyder eliyev", id="schwa"),
        pytest.param("ƏəǝƎ", "eeee", id="schwas"),
        pytest.param("İlham", "ilham", id="I with a dot"),
        pytest.param("ILHAM", "ilham", id="I"),
        pytest.param("qırx", "qirx", id="dotless i"),
        pytest.param("Çay Şirvan Göyçə Ağdam Üzüm", "cay sirvan goyce agdam uzum", id="Azerbaijani"),
        pytest.param("Göygöl Şuşa", "goygol susa", id="decomposed"),
        pytest.param("Straße", "strasse", id="sharp s"),
        pytest.param("ﬁnal", "final", id="ligature"),
        pytest.param("Iran’s", "iran's", id="apostrophe"),
        pytest.param("Ｂａｋｕ", "baku", id="full width letters"),
        pytest.param("san’at ta‘min taʿmin", "san'at ta'min ta'min", id="apostrophes"),
        # the seat of hamza
        pytest.param("هیئت هیأت هیات", "هیات هیات هیات", id="behind ye"),
        pytest.param("نشئت نشأت جرئت جرأت", "نشات نشات جرات جرات", id="behind a consonant"),
        pytest.param("مسئله مسأله مساله", "مساله مساله مساله", id="before lam"),
        pytest.param("مسئول مسؤول مسوول", "مسوول مسوول مسوول", id="before waw"),
        pytest.param("رئیس قرائت سوئد اطمئنان", "رییس قرایت سوید اطمینان", id="the seat of ye elsewhere"),
        # Azerbaijani in Cyrillic
        pytest.param("Бакы Азәрбајҹан", "baki azerbaycan", id="Cyrillic"),
        pytest.param("Нахчыван Һејдәр Әлијев Ҝәнҹә", "naxcivan heyder eliyev gence", id="Cyrillic names"),
        pytest.param("абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш", "abvqgdeejziiykglmnooprstuufxhccs", id="its 32 letters"),
        pytest.param("й щ ц ю я э ъ ь ё", "i s ts yu ya e   e", id="letters of Russian alone"),
        # what is not seen
        pytest.param("a\u200db\u00adc\ufeffd\u200ee\u202ef", "abcdef", id="format characters"),
        pytest.param("e\u0301", "e", id="combining mark"),
    ],
)
def test_spellings_made_equal(written, folded):
    assert fold(written) == folded


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("", id="nothing"),
        pytest.param("baku", id="Latin"),
        pytest.param("باکو گنجه پارس چای ژاله", id="Persian"),
        pytest.param("س ص ث ز ذ ض ظ ت ط ه ح غ ق ا ع", id="homophones"),
        pytest.param(f"راه{ZWNJ}آهن".replace("آ", "ا"), id="ZWNJ"),
        pytest.param("8.3", id="a decimal point"),
        pytest.param("8,3", id="a decimal comma"),
        pytest.param("1,2345", id="no group of thousands"),
        pytest.param("a, b،c", id="commas"),
        pytest.param("1991-12-25", id="a date"),
    ],
)
def test_left_alone(written):
    assert fold(written) == written


def test_folding_is_idempotent_for_every_code_point():
    table = folding._Folding()
    once = "".join(map(chr, range(0x110000))).translate(table)
    assert once.translate(table) == once


TEXTS = st.text(alphabet=st.one_of(st.sampled_from("باکویيئآءـَ\u200c۸٫٬,.- 19aİıəŞßﷲﻻ½"), st.characters()))


@given(TEXTS)
@example("1,234,567")
@example(",,123")
@example("1,2,345,678")
def test_folding_is_idempotent(written):
    assert fold(fold(written)) == fold(written)


@given(TEXTS, TEXTS)
def test_folding_goes_code_point_by_code_point(one, other):
    assert fold(one + "/" + other) == fold(one) + "/" + fold(other)


def split(written):
    return [word.text for word in words(written)]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" — …،؛ ", [], id="punctuation"),
        pytest.param("Iran, Azerbaijan; Russia.", ["iran", "azerbaijan", "russia"], id="English"),
        pytest.param("ايران ،جمهوري(باكو)", ["ایران", "جمهوری", "باکو"], id="Persian, no spaces"),
        pytest.param("«زياد صمدزاده»", ["زیاد", "صمدزاده"], id="quotation marks"),
        pytest.param("Heydər Əliyevin", ["heyder", "eliyevin"], id="Azerbaijani"),
        pytest.param("مُحَمَّد", ["محمد"], id="vowel marks do not cut"),
        pytest.param(f"راه{ZWNJ}آهن", ["راهاهن"], id="ZWNJ joins"),
        pytest.param(f"{ZWNJ}راه{ZWNJ}", ["راه"], id="ZWNJ at the edges"),
        pytest.param("8.3 km", ["8.3", "km"], id="a decimal point"),
        pytest.param("8,3 km", ["8,3", "km"], id="a decimal comma"),
        pytest.param("۸٫۳ کیلومتر", ["8.3", "کیلومتر"], id="a Persian decimal"),
        pytest.param("10,000 cars", ["10000", "cars"], id="groups"),
        pytest.param("۱۰٬۰۰۰", ["10000"], id="Persian groups"),
        pytest.param("1,234.5", ["1234.5"], id="groups and decimals"),
        pytest.param("In 1991.", ["in", "1991"], id="a number before a full stop"),
        pytest.param("1991,", ["1991"], id="a number before a comma"),
        pytest.param("2ميليون", ["2", "میلیون"], id="a number grown together"),
        pytest.param("95%", ["95", "%"], id="percent"),
        pytest.param("1991-12-25", ["1991-12-25"], id="a date"),
        pytest.param("25.12.1991 25/12/91", ["25.12.1991", "25/12/91"], id="dates, day first"),
        pytest.param("۱۳۷۰/۱۰/۴", ["1370/10/4"], id="a Jalali date"),
        pytest.param("2016/08 1394/1395", ["2016/08", "1394/1395"], id="a month, two years"),
        pytest.param("26-28 اكتبر", ["26", "28", "اکتبر"], id="two days"),
        pytest.param("North–South", ["north", "south"], id="a dash"),
        pytest.param("co-operation", ["co", "operation"], id="a hyphen"),
        pytest.param("Iran's", ["iran", "s"], id="a possessive"),
        pytest.param("san'at ta’min Bakı'da", ["sanat", "tamin", "bakida"], id="an apostrophe inside a word"),
        pytest.param("'railway' 'the bridge'", ["railway", "the", "bridge"], id="apostrophes around words"),
        pytest.param("1990's", ["1990", "s"], id="an apostrophe behind figures"),
        pytest.param("3,000,000, of which", ["3000000", "of", "which"], id="groups before a comma"),
        pytest.param("3,000,000; 3,000,000.", ["3000000", "3000000"], id="groups before other marks"),
        pytest.param("3.000.000, 3.000.000.", ["3000000", "3000000"], id="groups with points"),
        pytest.param("1.234.567,5", ["1234567.5"], id="points and a decimal comma"),
        pytest.param("3 000 000 manat", ["3000000", "manat"], id="groups with spaces"),
        pytest.param("1\u00a0322 km", ["1322", "km"], id="a space that does not break"),
        pytest.param("1991 100 000", ["1991", "100000"], id="a year before groups with spaces"),
        pytest.param("25 12 1991", ["25", "12", "1991"], id="a date with spaces"),
        pytest.param("۸/۳ کیلومتر", ["8.3", "کیلومتر"], id="a Persian decimal slash"),
        pytest.param("۳/۱ میلیارد", ["3.1", "میلیارد"], id="a decimal slash before a scale"),
        pytest.param("8/3 کیلومتر", ["8.3", "کیلومتر"], id="Latin digits before a Persian word"),
        pytest.param("8/3 km", ["8", "3", "km"], id="Latin digits elsewhere"),
        pytest.param("۱۳۷۰/۱۰/۴ ۱۳۹۴/۱۳۹۵", ["1370/10/4", "1394/1395"], id="dates are no decimals"),
        pytest.param("۸،۳ درصد", ["8.3", "درصد"], id="a Persian decimal comma"),
        pytest.param("۱۰،۰۰۰ خودرو", ["10000", "خودرو"], id="Persian groups with a comma"),
        pytest.param("۱، ۲، ۳", ["1", "2", "3"], id="a list"),
        pytest.param("azir_cli", ["azir", "cli"], id="an underscore"),
    ],
)
def test_words(written, found):
    assert split(written) == found


def test_the_parts_of_a_word():
    (word,) = words(f"می{ZWNJ}‌روند")
    assert (word.text, word.parts) == ("میروند", ("می", "روند"))
    assert [word.parts for word in words("راه آهن")] == [(), ()]


@pytest.mark.parametrize(
    ("written", "pieces"),
    [
        pytest.param("Baku, Tehran", ["Baku", "Tehran"], id="one to one"),
        pytest.param("«مُحَمَّد» آمد", ["مُحَمَّد", "آمد"], id="marks are dropped"),
        pytest.param("ـبـاكو ـ رشت", ["بـاكو", "رشت"], id="tatweel is dropped"),
        pytest.param("die Straße hier", ["die", "Straße", "hier"], id="one becomes two"),
        pytest.param("ﷲ اکبر", ["ﷲ", "اکبر"], id="one becomes four"),
        pytest.param(f"به راه{ZWNJ}آهن رشت", ["به", f"راه{ZWNJ}آهن", "رشت"], id="ZWNJ"),
        pytest.param("نزدیک ۱۰٬۰۰۰ تن", ["نزدیک", "۱۰٬۰۰۰", "تن"], id="groups"),
    ],
)
def test_words_point_into_the_text_as_written(written, pieces):
    assert [written[word.start : word.end] for word in words(written)] == pieces


def test_words_point_into_a_text_that_folds_to_its_own_length():
    assert [(word.start, word.end) for word in words("ـ Straße")] == [(2, 8)]


# one to one, or dropped: the characters of real texts
LETTERS = st.text(alphabet="باکويآءـَُ\u200c۸۳٫٬1979,.-/ \u200faİıəŞ%،")


@given(LETTERS)
def test_spans_slice_back(written):
    found = words(written)
    assert all(0 <= word.start < word.end <= len(written) for word in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    for word in found:
        assert [(again.text, again.parts) for again in words(written[word.start : word.end])] == [word[:2]]


@given(TEXTS)
def test_words_are_folded(written):
    for word in words(written):
        assert fold(word.text) == word.text
        assert "".join(word.parts) in ("", word.text)


@given(LETTERS)
def test_folded_text_has_the_same_words(written):
    written = written.replace("/", " ")  # a decimal slash is known by its Persian digits
    assert split(fold(written)) == split(written)
