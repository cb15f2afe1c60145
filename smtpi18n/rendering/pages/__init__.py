"""A result laid out as a page: blocks in the order in which they are read. Each kind of result has a file of its own here."""

from __future__ import annotations

from ...entries import Entry
from .. import are_matches, is_of_one_code

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...translator import Translator
    from .. import Result
    from ..blocks import Block


def page(result: Result, translator: Translator, brief: bool) -> list[Block]:
    """The blocks of a result, with headings and labels by *translator*; of one code, all or only what is wanted first."""
    if isinstance(result, Entry):
        from .entry import brief_page, entry_page

        return list((brief_page if brief else entry_page)(result, translator.words(result.locale)))
    if not isinstance(result, tuple):
        from .comparison import comparison_page

        return list(comparison_page(result, translator.words(result.locale)))
    if are_matches(result):
        from .matches import matches_page

        return list(matches_page(result, translator.words(result[0].entry.locale)))
    if is_of_one_code(result):
        from .translations import translations_page

        return list(translations_page(result, translator, brief))
    from .listing import listing_page

    return list(listing_page(result))
