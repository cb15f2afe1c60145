"""The page of one code in several locales, field by field, as a translator reads it."""

from __future__ import annotations

from ...knowledge.schema import TEXT_FIELDS
from ..blocks import Foreign, Heading, Row, Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...entries import Entry
    from ...translator import Translator
    from ..blocks import Block

BRIEF_FIELDS = ("name", "summary", "how_to_fix", "user_message")


def translations_page(entries: tuple[Entry, ...], translator: Translator, brief: bool) -> Iterator[Block]:
    """The blocks of the *entries*, each locale once, with all texts or only those that are wanted first."""
    entries = tuple({entry.locale: entry for entry in entries}.values())
    yield Heading(level=1, text=entries[0].code_text)
    for field in BRIEF_FIELDS if brief else TEXT_FIELDS:
        rows = tuple(
            Row(name=entry.locale, text=getattr(entry, field), language=entry.locale)
            for entry in entries
            if getattr(entry, field)
        )
        if rows:
            names = {translator.heading(field, locale=entry.locale): entry.locale for entry in reversed(entries)}
            runs = tuple(Foreign(text=name, language=locale) for name, locale in reversed(names.items()))
            yield Heading(level=2, text=" / ".join(run.text for run in runs), foreign=runs[1:])
            yield Rows(rows=rows)
