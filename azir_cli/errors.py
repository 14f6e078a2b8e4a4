"""The root of everything azir raises for a user to read, and the words that help on."""

from collections.abc import Iterable


class AzirError(Exception):
    """A fault that a user can act on: `message` says where and what, `hint` what to do about it."""

    code = "error"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def near(value: str, known: Iterable[str]) -> str:
    """' (did you mean a, b?)', or nothing where no known name is near."""
    import difflib

    names = difflib.get_close_matches(value, list(known), n=3, cutoff=0.6)
    return f" (did you mean {', '.join(names)}?)" if names else ""
