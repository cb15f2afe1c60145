"""The page of a search: a line for each code that was found, with its name, and below it what speaks for it."""

from __future__ import annotations

from ..blocks import Foreign, Link, Row, Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...localization import Words
    from ...searching import Match
    from ..blocks import Block


def matches_page(matches: tuple[Match, ...], words: Words) -> Iterator[Block]:
    """The blocks of the *matches*, the best first."""
    yield Rows(rows=tuple(_rows(matches, words)))


def _rows(matches: tuple[Match, ...], words: Words) -> Iterator[Row]:
    locale = matches[0].entry.locale
    for match in matches:
        entry = match.entry
        language = entry.locale if entry.locale != locale else None
        yield Row(
            name=entry.code_text, text=entry.name, language=language, links=(Link(text=entry.code_text, target=entry.code),)
        )
        found = next((one for one in match.matched if one.field in ("symptoms", "sample_reply")), None)
        if found:
            text = f"`{found.text.splitlines()[0]}`" if found.field == "sample_reply" else found.text
            foreign = (Foreign(text=text, language=found.locale),) if found.locale != locale else ()
            yield Row(name="", text=words.phrase("found", text=text), foreign=foreign)
