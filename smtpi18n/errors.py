"""How a value is shown in an error, and the errors that know no SMTP."""

from __future__ import annotations


class CatalogError(Exception):
    """A catalog cannot be read: it is missing, cut short or damaged."""


class CatalogWarning(UserWarning):
    """A catalog could not be used and the texts come from elsewhere, in the end in English."""


def shown(value: object, limit: int = 60) -> str:
    """*value* as it may stand in an error message: its repr in ASCII, cut to *limit* characters.

    >>> shown("x" * 1000)
    "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..."
    """
    try:
        if isinstance(value, (str, bytes)):
            value = value[: limit + 1]
        text = ascii(value)
    except Exception:  # an int of over 4,300 digits has no repr, and a foreign object's may raise anything
        text = f"<{type(value).__name__}>"
    if not text.isprintable():  # the repr of a foreign object may have several lines, or worse
        text = ascii(text)
    return text if len(text) <= limit else text[:limit] + "..."


def visible(text: str, limit: int = 60) -> str:
    r"""*text* as it may stand in a line on a terminal: what cannot be printed as an escape, and cut to *limit* characters.

    >>> print(visible("\x1b[31mящик"))
    \x1b[31mящик
    """
    cut = text[: limit + 1]
    letters = "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in cut)
    return letters if len(letters) <= limit else letters[:limit] + "…"
