"""A result laid out as a page: blocks in the order in which they are read. Each kind of result has a file of its own here."""

from __future__ import annotations

from ...entries import Entry
from .. import are_explanations, are_matches, are_providers, is_explanation, is_of_one_code, is_provider, is_report
from ..blocks import Heading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...explanations import Explanation
    from ...translator import Translator
    from .. import Layout, Result
    from ..blocks import Block


def page(result: Result, translator: Translator, layout: Layout) -> list[Block]:
    """The blocks of a result, with headings and labels by *translator*; of one code, all or only what is wanted first."""
    brief = layout.brief
    if isinstance(result, Entry):
        from .entry import brief_page, entry_page

        return list((brief_page if brief else entry_page)(result, translator.words(result.locale)))
    if is_explanation(result):
        return _of_explanations((result,), translator, brief)
    if are_explanations(result):
        return _of_explanations(result, translator, brief)
    if is_provider(result):
        from .provider import provider_page

        return list(provider_page(result, translator.words(result.locale)))
    if are_providers(result):
        from .provider import providers_page

        return list(providers_page(result))
    if is_report(result):
        from .report import report_page

        return list(report_page(result, translator.words(result.locale), layout))
    if not isinstance(result, tuple):
        from .comparison import comparison_page

        return list(comparison_page(result, translator.words(result.locale)))
    if are_matches(result):
        from .matches import matches_page

        return list(matches_page(result, translator.words(result[0].entry.locale)))
    entries = tuple(one for one in result if isinstance(one, Entry))  # all of them are
    if is_of_one_code(entries):
        from .translations import translations_page

        return list(translations_page(entries, translator, brief))
    from .listing import listing_page

    return list(listing_page(entries))


def _below(heading: Heading, language: str | None) -> Heading:
    """The *heading* of a page on a page with others, where what it heads may be in another *language*."""
    return Heading(level=heading.level + 1, text=heading.text, target=heading.target, foreign=heading.foreign, language=language)


def _of_explanations(several: tuple[Explanation, ...], translator: Translator, brief: bool) -> list[Block]:
    """The pages of explanations, one below the other."""
    from . import explanation

    make = explanation.brief_page if brief else explanation.explanation_page
    if len(several) == 1:
        return list(make(several[0], translator.words(several[0].locale)))
    locale = several[0].locale
    title = translator.words(locale).heading("each_recipient")
    below: list[Block] = []
    for one in several:
        language = one.locale if one.locale != locale else None
        for block in make(one, translator.words(one.locale)):
            below.append(_below(block, language if block.level == 1 else None) if isinstance(block, Heading) else block)
    return [Heading(level=1, text=title), *below]
