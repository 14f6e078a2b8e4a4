"""The bytes of a JSON file → its values; what JSON, or a fact base, may not hold is a fault with its place."""

import json
import math
from typing import Any, NamedTuple, NoReturn

from azir_cli.errors import AzirError, Saying, Show, Translate, saying, shorten


class Fault(NamedTuple):
    """What makes a base unreadable, and where in the file: `facts[17] some-id: amounts[0].unit`."""

    place: str
    says: Saying
    position: tuple[int, int] | None = None
    """Line and column, from 1, where the place does not say them."""

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self.says.told()

    def __str__(self) -> str:
        """The place and what is wrong, in English."""
        return self.told()

    def told(self, translate: Translate = str, show: Show = str) -> str:
        """The place and what is wrong, in the language of a function that translates templates."""
        said = self.says.told(translate, show)
        return f"{show(self.place)}: {said}" if self.place else said


class JSONError(AzirError):
    """Bytes that are no JSON document of ours at all; `fault` says where and why."""

    code = "json"

    def __init__(self, fault: Fault) -> None:
        super().__init__("{fault}", fault=fault)
        self.fault = fault


class Repeated(dict[str, Any]):
    """A JSON object in which a key stands twice; found again, with its place, when the records are read."""

    key: str


class _NumberError(ValueError):
    def __init__(self, says: Saying) -> None:
        super().__init__(says.told())
        self.says = says


def decode(raw: bytes) -> dict[str, Any]:
    """Turn UTF-8 bytes into a JSON object; raises JSONError."""
    try:
        text = raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise JSONError(Fault(f"byte {error.start}", saying("is not UTF-8"))) from None
    try:
        document = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_number, parse_float=_float, parse_int=_int
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        says = saying("is not JSON: {reason}", reason=error.msg)
        raise JSONError(Fault(place, says, (error.lineno, error.colno))) from None
    except _NumberError as error:
        raise JSONError(Fault("", error.says)) from None
    except RecursionError:
        raise JSONError(Fault("", saying("is nested too deeply"))) from None
    if not isinstance(document, dict):
        raise JSONError(Fault("", saying("is not a fact base: an object is expected at the top level")))
    return document


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    keys = [key for key, _ in pairs]
    repeated = Repeated(members)
    repeated.key = next(key for key in keys if keys.count(key) > 1)
    return repeated


def _no_number(literal: str) -> NoReturn:
    raise _NumberError(saying("{literal} is not a number in JSON", literal=literal))


def _float(literal: str) -> float:
    value = float(literal)
    if math.isinf(value):
        raise _NumberError(saying("the number {literal} is too large", literal=shorten(literal)))
    return value


def _int(literal: str) -> int:
    _float(literal)
    return int(literal)
