"""A result laid out as a page: blocks in the order in which they are read. Each kind of result has a file of its own here."""

from __future__ import annotations

from ...entries import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...comparisons import Comparison
    from ...translator import Translator
    from ..blocks import Block


def page(result: Entry | Comparison | tuple[Entry, ...], translator: Translator) -> list[Block]:
    """The blocks of a result, with headings and labels by *translator*."""
    if isinstance(result, Entry):
        from .entry import entry_page

        return list(entry_page(result, translator.words(result.locale)))
    if not isinstance(result, tuple):
        from .comparison import comparison_page

        return list(comparison_page(result, translator.words(result.locale)))
    if len(result) > 1 and len({(entry.code, entry.command) for entry in result}) == 1:
        from .translations import translations_page

        return list(translations_page(result, translator))
    from .listing import listing_page

    return list(listing_page(result))
