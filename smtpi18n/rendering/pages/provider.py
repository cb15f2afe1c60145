"""The page of a provider: what it means by its replies, reason by reason, with the source of each; and the page of several, a line each."""

from __future__ import annotations

import re

from ..blocks import Heading, Item, Items, Link, Paragraph, Row, Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...explanations import ProviderNote, ProviderNotes
    from ...localization import Words
    from ...reasons import Reason
    from ..blocks import Block


MOST_MARKS = 3


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
            yield Heading(level=3, text=", ".join((*note.codes, *(f"`{mark}`" for mark in note.marks[:MOST_MARKS]))))
            yield Paragraph(text=note.meaning)
            yield Paragraph(text=note.how_to_fix, label=words.heading("how_to_fix"))
            yield Rows(
                rows=(
                    Row(name=words.heading("retry"), text=words.label(note.retry)),
                    Row(name=words.heading("actors"), text=words.actors(note.actors)),
                )
            )
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


# A source that begins with an address or a path: what follows it is of use to editors alone.
_PLACE = re.compile(r"[^\s,;(`]*[./][^;(`]*")


def source(note: ProviderNote, words: Words) -> Items:
    """How well founded a note is and from when, with the page where one may go on, or else the place where its source is found."""
    standing = words.label(note.standing)
    dated = words.phrase("source", standing=standing, date=note.source_date) if note.source_date else None
    text = dated or words.phrase("source_undated", standing=standing)
    place = None if note.url else _PLACE.match(note.source)
    return Items(items=(Item(text=f"{text}: `{place.group().strip()}`" if place else text, url=note.url),))


def of_provider(note: ProviderNote, text: str, words: Words) -> str:
    """*text* of a provider, with its name before it unless it names the provider itself."""
    beginnings = [word[:5].casefold() for word in re.findall(r"\w{4,}|[A-Z]{2,}", note.name)]
    is_named = any(beginning in text.casefold() for beginning in beginnings)
    return text if is_named else words.phrase("of_provider", name=note.name, text=text)
