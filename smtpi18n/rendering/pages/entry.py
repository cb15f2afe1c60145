"""The page of one code, and the parts of it that a comparison shows too."""

from __future__ import annotations

from ...codes import ReplyCode
from ...facts import Command
from ...relations import Origin
from ..blocks import Heading, Item, Items, Link, Paragraph, Row, Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum

    from ...entries import Entry, VendorNote
    from ...knowledge.schema import Reference
    from ...localization import Words
    from ..blocks import Simple

ENGLISH = "en"  # which servers and RFCs speak
SECTIONS: tuple[str, ...] = ("summary", "description", "remark", "when_seen", "how_to_fix")
# As much of a long list as a page shows; the rest is in the entry and in JSON.
MOST_CODES = 8
MOST_REFERENCES = 6


def entry_page(entry: Entry, words: Words) -> Iterator[Simple]:
    """The blocks of one entry: first what a terminal of 25 lines should show, what the code means and what to do about it."""
    yield Heading(level=1, text=title(entry, words))
    yield from sections(entry, ("summary", "description", "remark"), 2, words)
    yield from vendor_notes(entry, 2, words)
    yield from _what_to_do(entry, words)
    yield from sections(entry, ("when_seen",), 2, words)
    if entry.sample_replies:
        yield heading(2, "sample_replies", words)
        yield Rows(rows=tuple(_samples(entry, words)))
    yield heading(2, "facts", words)
    yield Rows(rows=tuple(_facts(entry, words)))
    yield heading(2, "learn_more", words)
    yield Items(items=tuple(references(entry.references[:MOST_REFERENCES], words)))


def brief_page(entry: Entry, words: Words) -> Iterator[Simple]:
    """The blocks of what is wanted first of an entry."""
    yield Heading(level=1, text=title(entry, words))
    yield Paragraph(text=entry.summary)
    if entry.digits_disagree and entry.remark:
        yield Paragraph(text=entry.remark)
    yield from _what_to_do(entry, words)


def _what_to_do(entry: Entry, words: Words) -> Iterator[Simple]:
    yield from sections(entry, ("how_to_fix", "user_message"), 2, words)


def heading(level: int, name: str, words: Words) -> Heading:
    """A heading by its name."""
    return Heading(level=level, text=words.heading(name))


def title(entry: Entry, words: Words) -> str:
    """The code of an entry, what it answered, if it is known as an answer to that, and its name."""
    return words.phrase("code_and_name", code=code(entry, words), name=entry.name)


def code(entry: Entry, words: Words) -> str:
    """The code of an entry, and what it answered if it is known as an answer to that."""
    said = bare_code(entry, words)
    answered = entry.command if entry.command in entry.commands or not entry.commands else None
    return words.phrase("code_and_command", code=said, command=words.command(answered)) if answered else said


def bare_code(entry: Entry, words: Words) -> str:
    """The code of an entry, or both of its codes, as a server writes them."""
    return words.code(entry.code) if entry.code_text == str(entry.code) else entry.code_text


def sections(entry: Entry, fields: tuple[str, ...], level: int, words: Words) -> Iterator[Simple]:
    """The *fields* of an entry that have a text, each below its heading; the summary opens the description."""
    opened = None
    for field in fields:
        text, name = getattr(entry, field), "description" if field in ("summary", "remark") else field
        if text:
            if name != opened:
                yield heading(level, name, words)
            yield Paragraph(text=text)
            opened = name


def vendor_notes(entry: Entry, level: int, words: Words, but: tuple[VendorNote, ...] = ()) -> Iterator[Simple]:
    """What single vendors mean by the code, below a heading of its own, but for those notes that have been shown."""
    notes = [note for note in entry.vendor_notes if note not in but]
    if notes:
        yield heading(level, "vendor_notes", words)
        yield Items(items=tuple(Item(text=note.text) for note in notes))


def references(references: tuple[Reference, ...], words: Words) -> Iterator[Item]:
    """The sections of RFCs to read on in."""
    for reference in references:
        text = words.phrase("section", rfc=str(reference.rfc), section=reference.section)
        yield Item(text=text, url=reference.url)


def _samples(entry: Entry, words: Words) -> Iterator[Row]:
    """A row for each line of each reply; the first names the server, and what it answered where the title does not say so."""
    for sample in entry.sample_replies:
        name = sample.server
        if sample.command and sample.command is not entry.command:
            name = words.phrase("server_and_command", server=name, command=words.command(sample.command))
        for line in sample.text.splitlines():
            yield Row(name=name, text=f"`{line}`", language=ENGLISH)
            name = ""


def _facts(entry: Entry, words: Words) -> Iterator[Row]:
    retry = entry.retry
    facts: tuple[tuple[str, tuple[Enum | str | None, ...]], ...] = (
        ("rfc_text", (entry.rfc_text and f"`{entry.rfc_text}`",)),
        ("severity", (entry.severity,)),
        ("category", (entry.category,)),
        ("status_class", (entry.status_class,)),
        ("subject", (entry.subject,)),
        ("topic", (entry.topic,)),
        ("commands", tuple(_commands(entry, words))),
        ("retry", (retry.verdict if retry else None,)),
        ("scope", (retry.scope if retry else None,)),
        ("actors", (words.actors(entry.actors) if entry.actors else None,)),
        ("session", (entry.session,)),
        ("responsibility", (entry.responsibility,)),
        ("status", (entry.status,)),
        ("origin", (entry.origin if entry.origin is not Origin.REPLY else None,)),
        (_kind_of_codes(entry), tuple(map(str, entry.associated_codes))),
        ("related", tuple(map(words.code, entry.related))),
    )
    links = {
        _kind_of_codes(entry): tuple(Link(text=str(code), target=code) for code in entry.associated_codes[:MOST_CODES]),
        "related": tuple(Link(text=words.code(code), target=code) for code in entry.related[:MOST_CODES]),
    }
    for name, values in facts:
        shown = [value if isinstance(value, str) else words.label(value) for value in values if value]
        if shown:
            text = _shortened(shown, words) if name in _LONG else words.items(shown)
            yield Row(
                name=words.heading(name), text=text, language=ENGLISH if name == "rfc_text" else None, links=links.get(name, ())
            )


_LONG = ("associated_codes", "reply_codes", "related")


def _kind_of_codes(entry: Entry) -> str:
    """The heading of the codes that go with the entry, which are of the other kind."""
    return "reply_codes" if any(isinstance(code, ReplyCode) for code in entry.associated_codes) else "associated_codes"


def _shortened(items: list[str], words: Words) -> str:
    if len(items) <= MOST_CODES:
        return words.items(items)
    return words.phrase("list_and_more", items=words.items(items[:MOST_CODES]), number=str(len(items) - MOST_CODES))


def _commands(entry: Entry, words: Words) -> list[str]:
    """The commands that the entry may answer, in as few words as will do."""
    missing = [words.command(command) for command in Command if command not in entry.commands]
    if not missing:
        return [words.phrase("any_command")]
    if len(missing) == 1:
        return [words.phrase("any_command_but", commands=missing[0])]
    return [words.command(command) for command in entry.commands]
