"""The page of a provider: what it means by its replies, reason by reason, with the source of each; and the page of several, a line each."""

from __future__ import annotations

from ..blocks import Heading, Item, Items, Link, Paragraph, Row, Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...explanations import ProviderNote, ProviderNotes
    from ...localization import Words
    from ...reasons import Reason
    from ..blocks import Block


def provider_page(provider: ProviderNotes, words: Words) -> Iterator[Block]:
    """The blocks of what one provider means."""
    yield Heading(level=1, text=provider.name)
    if provider.hosts:
        yield Rows(rows=(Row(name=words.heading("hosts"), text=", ".join(f"`{host}`" for host in provider.hosts)),))
    by_reason: dict[Reason, list[ProviderNote]] = {}
    for note in provider.notes:
        by_reason.setdefault(note.reason, []).append(note)
    for reason, notes in by_reason.items():
        yield Heading(level=2, text=words.label(reason), target=reason)
        for note in notes:
            yield Paragraph(text=note.meaning)
            yield Paragraph(text=note.how_to_fix, label=words.heading("how_to_fix"))
            yield source(note, words)


def providers_page(several: tuple[ProviderNotes, ...]) -> Iterator[Block]:
    """The blocks of several providers: the word for each, and its name."""
    yield Rows(
        rows=tuple(
            Row(
                name=one.provider,
                text=one.name,
                language=one.locale if one.locale != several[0].locale else None,
                links=(Link(text=one.provider, target=one.provider),),
            )
            for one in several
        )
    )


def source(note: ProviderNote, words: Words) -> Items:
    """How well founded a note is and from when, with the page where one may go on."""
    standing = words.label(note.standing)
    dated = words.phrase("source", standing=standing, date=note.source_date) if note.source_date else None
    return Items(items=(Item(text=dated or words.phrase("source_undated", standing=standing), url=note.url),))
