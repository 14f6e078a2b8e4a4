"""The shapes that a JSON Schema is made of: objects, references, lists, texts by language, counts."""

from typing import Any

from azir_cli.facts.ids import ID, LANGUAGE

Schema = dict[str, Any]


def object_of(description: str = "", **properties: Schema) -> Schema:
    """An object that has all of these keys."""
    told = {"description": description} if description else {}
    return {**told, "type": "object", "properties": properties, "required": list(properties)}


def ref(name: str, description: str = "") -> Schema:
    """A shape of the schema by its name."""
    told = {"description": description} if description else {}
    return {**told, "$ref": f"#/$defs/{name}"}


def or_null(name: str, description: str = "") -> Schema:
    """A shape by its name, or null."""
    told = {"description": description} if description else {}
    return {**told, "anyOf": [ref(name), {"type": "null"}]}


def list_of(name: str, description: str = "") -> Schema:
    """A list of a shape by its name."""
    told = {"description": description} if description else {}
    return {**told, "type": "array", "items": ref(name)}


def by_language(value: Schema, description: str) -> Schema:
    """An object with a member for each language."""
    return {"description": description, "type": "object", "patternProperties": {f"^{LANGUAGE.pattern}$": value}}


def count(description: str) -> Schema:
    """A whole number, not negative."""
    return {"type": "integer", "minimum": 0, "description": description}


def number_or_null() -> Schema:
    """A number, or null."""
    return {"type": ["number", "null"]}


def counts(description: str) -> Schema:
    """An object from names to counts."""
    return {"type": "object", "patternProperties": {f"^{ID.pattern}$": count("")}, "description": description}
