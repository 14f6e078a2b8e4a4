"""What options, variables and the locale say together: an option beats its variable, which beats the default."""

import os

import pytest

from azir_cli.errors import UsageError
from azir_cli.output import settings
from azir_cli.output.serializers import Format
from azir_cli.output.settings import OutputOptions


def resolved(options, env, *, on_terminal=False):
    return settings.resolve(OutputOptions(**options), env, on_terminal=on_terminal)


@pytest.mark.parametrize(
    ("options", "env", "member", "value"),
    [
        pytest.param({}, {}, "form", Format.PLAIN, id="format"),
        pytest.param({}, {"AZIR_FORMAT": "csv"}, "form", Format.CSV, id="format-variable"),
        pytest.param({}, {"AZIR_FORMAT": ""}, "form", Format.PLAIN, id="format-variable-empty"),
        pytest.param({"form": "md"}, {"AZIR_FORMAT": "csv"}, "form", Format.MD, id="format-option"),
        pytest.param({"json": True}, {"AZIR_FORMAT": "csv"}, "form", Format.JSON, id="json-option"),
        pytest.param({"form": "md"}, {"AZIR_FORMAT": "yaml"}, "form", Format.MD, id="bad-variable-beaten"),
        pytest.param({"form": "JSON"}, {}, "form", Format.JSON, id="format-in-capitals"),
        pytest.param({}, {"AZIR_FORMAT": "Csv"}, "form", Format.CSV, id="format-variable-in-capitals"),
        pytest.param({"json": True, "form": " Json"}, {}, "form", Format.JSON, id="json-and-format-json"),
        pytest.param({"calendar": "Jalali"}, {}, "calendar", "jalali", id="calendar-in-capitals"),
        pytest.param({"digits": "PERSIAN"}, {}, "digits", "persian", id="digits-in-capitals"),
        pytest.param({}, {}, "calendar", "both", id="calendar"),
        pytest.param({}, {"AZIR_CALENDAR": "jalali"}, "calendar", "jalali", id="calendar-variable"),
        pytest.param({"calendar": "both"}, {"AZIR_CALENDAR": "jalali"}, "calendar", "both", id="calendar-option"),
        pytest.param({}, {"AZIR_DIGITS": "persian"}, "digits", "persian", id="digits-variable"),
        pytest.param({"digits": "latin"}, {"AZIR_DIGITS": "persian"}, "digits", "latin", id="digits-option"),
        pytest.param({"limit": "0"}, {}, "limit", 0, id="limit-0"),
        pytest.param({"limit": "۱۲"}, {}, "limit", 12, id="limit-persian"),
        pytest.param({}, {"AZIR_LIMIT": "3"}, "limit", None, id="limit-has-no-variable"),
        pytest.param({"fields": "id, label.en,,id"}, {}, "fields", ("id", "label.en"), id="fields"),
        pytest.param({}, {"AZIR_FIELDS": "id"}, "fields", (), id="fields-have-no-variable"),
        pytest.param({}, {}, "facts", ("builtin",), id="facts"),
        pytest.param(
            {}, {"AZIR_FACTS": f"a.json{os.pathsep}builtin"}, "facts", ("a.json", "builtin"), id="facts-variable"
        ),
        pytest.param({"facts": ["b.json"]}, {"AZIR_FACTS": "a.json"}, "facts", ("b.json",), id="facts-option"),
        pytest.param({"facts": ["b", "a", "b"]}, {}, "facts", ("b", "a"), id="facts-once-each"),
    ],
)
def test_what_holds(options, env, member, value):
    assert getattr(resolved(options, env), member) == value


def test_a_terminal_gets_a_table():
    assert resolved({}, {}, on_terminal=True).form is Format.TABLE
    assert resolved({}, {"AZIR_FORMAT": "plain"}, on_terminal=True).form is Format.PLAIN


@pytest.mark.parametrize(
    ("given", "env", "languages"),
    [
        pytest.param(None, {}, ("en",), id="nothing"),
        pytest.param(None, {"LANG": "fa_IR.UTF-8"}, ("fa",), id="lang"),
        pytest.param(None, {"LANG": "az"}, ("az",), id="bare"),
        pytest.param(None, {"LANG": "FA_IR"}, ("fa",), id="case"),
        pytest.param(None, {"LANG": "fa@latin"}, ("fa",), id="modifier"),
        pytest.param(None, {"LANG": "fax_XX"}, ("en",), id="only-whole-codes"),
        pytest.param(None, {"LANG": "de_DE.UTF-8"}, ("en",), id="another"),
        pytest.param(None, {"LANG": "C.UTF-8"}, ("en",), id="c"),
        pytest.param(None, {"LC_ALL": "az_AZ", "LC_MESSAGES": "fa", "LANG": "en"}, ("az",), id="lc-all-first"),
        pytest.param(None, {"LC_MESSAGES": "fa", "LANG": "az"}, ("fa",), id="lc-messages-second"),
        pytest.param(None, {"LC_ALL": "", "LANG": "az"}, ("az",), id="empty-is-unset"),
        pytest.param(None, {"LC_ALL": "C", "LANG": "fa_IR"}, ("en",), id="c-is-set"),
        pytest.param(None, {"AZIR_LANG": "fa,en", "LANG": "az"}, ("fa", "en"), id="variable"),
        pytest.param(["az"], {"AZIR_LANG": "fa"}, ("az",), id="option"),
        pytest.param(["az,fa", "az"], {}, ("az", "fa"), id="lists-and-repetition"),
        pytest.param([" EN ,"], {}, ("en",), id="spaces-and-case"),
    ],
)
def test_languages(given, env, languages):
    assert settings.languages(given, env) == languages


@pytest.mark.parametrize(
    ("options", "env", "message"),
    [
        pytest.param({"form": "xml"}, {}, '--format: unknown value "xml"', id="format"),
        pytest.param({}, {"AZIR_FORMAT": "xml"}, 'AZIR_FORMAT: unknown value "xml"', id="format-variable"),
        pytest.param({"calendar": "x"}, {}, '--calendar: unknown value "x"', id="calendar"),
        pytest.param({}, {"AZIR_CALENDAR": "hijri"}, 'AZIR_CALENDAR: unknown value "hijri"', id="calendar-variable"),
        pytest.param({}, {"AZIR_DIGITS": "roman"}, 'AZIR_DIGITS: unknown value "roman"', id="digits-variable"),
        pytest.param({}, {"AZIR_RTL": "left"}, 'AZIR_RTL: unknown value "left"', id="rtl-variable"),
        pytest.param({}, {"AZIR_COLOR": "yes"}, 'AZIR_COLOR: unknown value "yes"', id="color-variable"),
        pytest.param({}, {"AZIR_LANG": "tr"}, 'AZIR_LANG: unknown value "tr"', id="lang-variable"),
        pytest.param({"lang": ["en", "tr"]}, {}, '--lang: unknown value "tr"', id="lang"),
        pytest.param({"lang": [","]}, {}, "--lang: no language given", id="lang-empty"),
        pytest.param({"json": True, "form": "csv"}, {}, "--json and --format csv contradict each other", id="json"),
        pytest.param({"limit": "-1"}, {}, "--limit: -1 is negative", id="limit"),
        pytest.param({"limit": "1.5"}, {}, '--limit: "1.5" is not a whole number', id="limit-fraction"),
        pytest.param({"limit": ""}, {}, '--limit: "" is not a whole number', id="limit-empty"),
        pytest.param({"fields": " , "}, {}, "--fields: no field given", id="fields"),
    ],
)
def test_what_is_refused(options, env, message):
    with pytest.raises(UsageError) as error:
        resolved(options, env)
    assert error.value.message == message
    assert error.value.code == "usage"
    assert error.value.hint


@pytest.mark.parametrize(
    ("given", "env", "folder"),
    [
        pytest.param(None, {}, None, id="neither"),
        pytest.param(None, {"AZIR_ARTICLES": ""}, None, id="empty"),
        pytest.param(None, {"AZIR_ARTICLES": "/"}, "/", id="variable"),
        pytest.param("/dev", {"AZIR_ARTICLES": "/nowhere"}, "/dev", id="option"),
    ],
)
def test_the_folder_of_the_articles(given, env, folder):
    assert settings.articles_folder(given, env) == folder


@pytest.mark.parametrize(
    ("given", "env", "origin"), [("/nowhere", {}, "--articles"), (None, {"AZIR_ARTICLES": "/nowhere"}, "AZIR_ARTICLES")]
)
def test_a_folder_that_is_none(given, env, origin):
    with pytest.raises(UsageError, match=f"^{origin}: /nowhere is no folder$"):
        settings.articles_folder(given, env)


def test_the_modes_of_rtl_are_those_of_the_terminal():
    from azir_cli.terminal import detection

    assert ("auto", *detection.MODES) == settings.RTL_MODES
