"""The page of an explanation: what happened, what to do, what to tell the user, and what the server said."""

from __future__ import annotations

from ...parsing.server_text import MOST_CHARACTERS, shown, shown_in_line
from ..blocks import Foreign, Heading, Items, Link, Paragraph, Row, Rows
from .entry import ENGLISH, heading, references
from .provider import of_provider, source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...explanations import Explanation, ProviderNote
    from ...localization import Words
    from ..blocks import Block

LONGEST_QUOTATION = 1_000


def explanation_page(explanation: Explanation, words: Words) -> Iterator[Block]:
    """The blocks of one explanation."""
    yield from brief_page(explanation, words)
    yield heading(2, "facts", words)
    yield Rows(rows=tuple(_facts(explanation, words)))
    if explanation.references:
        yield heading(2, "learn_more", words)
        yield Items(items=tuple(references(explanation.references, words)))


def brief_page(explanation: Explanation, words: Words) -> Iterator[Block]:
    """The blocks of what is wanted first."""
    if explanation.recipient:
        recipient = one_line(explanation.recipient)
        name = words.phrase("for_recipient", name=explanation.name, recipient=recipient)
        yield Heading(level=1, text=name, foreign=(Foreign(text=recipient),))
    else:
        yield Heading(level=1, text=explanation.name)
    yield heading(2, "description", words)
    yield Paragraph(text=explanation.summary)
    if explanation.description:
        yield Paragraph(text=explanation.description)
    if explanation.provider_note:
        yield from _provider_note(explanation.provider_note, words)
    if explanation.how_to_fix:
        yield heading(2, "how_to_fix", words)
        yield Paragraph(text=explanation.how_to_fix)
    if explanation.user_message:
        yield heading(2, "user_message", words)
        yield Paragraph(text=explanation.user_message)
    if explanation.server_text.strip():
        yield heading(2, "server_text", words)
        yield Paragraph(text=quoted(explanation.server_text), language=ENGLISH)


def _provider_note(note: ProviderNote, words: Words) -> Iterator[Block]:
    """What the provider means, what helps with it, and where that is known from."""
    yield heading(2, "provider_note", words)
    yield Paragraph(text=of_provider(note, note.meaning, words))
    yield Paragraph(text=note.how_to_fix)
    yield source(note, words)


def one_line(text: str) -> str:
    """What others have written as a part of a line: as long as an address may be, and without marks that a format would read."""
    return shown_in_line(text).replace("`", "'")


def quoted(text: str) -> str:
    """What a server said, as a quotation in one line."""
    line = " ".join(shown(text[:MOST_CHARACTERS]).split()).replace("`", "'")
    return f"`{line if len(line) <= LONGEST_QUOTATION else line[:LONGEST_QUOTATION] + '…'}`"


def _facts(explanation: Explanation, words: Words) -> Iterator[Row]:
    codes = " ".join(str(code) for code in (explanation.reply_code, explanation.enhanced_status_code) if code is not None)
    recipient = one_line(explanation.recipient) if explanation.recipient else ""
    facts = (
        ("reason", f"`{explanation.reason.value}`"),
        ("confidence", words.label(explanation.confidence)),
        ("matched_by", words.label(explanation.matched_by)),
        ("recipient", recipient),
        ("reply", codes),
        ("severity", words.label(explanation.severity) if explanation.severity else ""),
        ("about", words.command(explanation.command) if explanation.command else ""),
        ("retry", words.label(explanation.retry) if explanation.retry else ""),
        ("actors", words.actors(explanation.actors)),
    )
    links = {
        "reason": (Link(text=explanation.reason.value, target=explanation.reason),),
        "reply": tuple(
            Link(text=str(code), target=code)
            for code in (explanation.reply_code, explanation.enhanced_status_code)
            if code is not None
        ),
    }
    foreign = {"recipient": (Foreign(text=recipient),)}
    for name, text in facts:
        if text:
            yield Row(name=words.heading(name), text=text, links=links.get(name, ()), foreign=foreign.get(name, ()))
