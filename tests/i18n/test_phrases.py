from azir_cli.i18n import phrases

IN_A_CASE = {"nearly", "more-than", "less-than"}
"""Amounts that Azerbaijani puts into a case."""


def test_every_phrase_has_the_same_gaps_in_every_language():
    from string import Formatter

    for key, row in phrases._PHRASES.items():
        gaps = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in row]
        if key not in IN_A_CASE:
            assert gaps[0] == gaps[1] == gaps[2], key
        assert all(row), key


def test_what_has_no_phrase_stands_for_itself():
    assert phrases.phrase("spaceship", "fa") == "spaceship"
