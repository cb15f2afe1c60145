"""The page of several codes: a line for each, with its name."""

from __future__ import annotations

from ..blocks import Link, Row, Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...entries import Entry
    from ..blocks import Block


def listing_page(entries: tuple[Entry, ...]) -> Iterator[Block]:
    """The blocks of the *entries*."""
    yield Rows(
        rows=tuple(
            Row(
                name=entry.code_text,
                text=entry.name,
                language=entry.locale if entry.locale != entries[0].locale else None,
                links=(Link(text=entry.code_text, target=entry.code),),
            )
            for entry in entries
        )
    )
