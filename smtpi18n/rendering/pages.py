"""A result laid out as a page: blocks of headings, paragraphs and lists, in the order in which they are read."""

from __future__ import annotations

from ..codes import Command
from ..comparison import Comparison
from ..entries import Entry
from ..records import Record
from ..texts import fill
from ..translator import default

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum
    from typing import TypeAlias

    from ..knowledge.schema import Reference

    Block: TypeAlias = "Heading | Paragraph | Items | Rows"

EMPTY: tuple[str, ...] = ()
SECTIONS: tuple[str, ...] = ("description", "when_seen", "how_to_fix")


class Heading(Record):
    """A heading; the title of the page has level 1."""

    level: int
    text: str


class Paragraph(Record):
    """A paragraph of whole sentences."""

    text: str


class Item(Record):
    """A line of a list, with the address that it leads to, if any."""

    text: str
    url: str | None = None


class Items(Record):
    """A list."""

    items: tuple[Item, ...]
    numbered: bool = False


class Row(Record):
    """A name and what belongs to it."""

    name: str
    text: str


class Rows(Record):
    """Names in one column and what belongs to them in another."""

    rows: tuple[Row, ...]


def page(result: Entry | Comparison | tuple[Entry, ...]) -> list[Block]:
    """The blocks of a result."""
    if isinstance(result, Entry):
        return list(_entry(result))
    if isinstance(result, Comparison):
        return list(_comparison(result))
    if len(result) > 1 and len({(entry.code, entry.command) for entry in result}) == 1:
        return list(_translations(result))
    return [Rows(rows=tuple(Row(name=str(entry.code), text=entry.name) for entry in result))]


def _entry(entry: Entry) -> Iterator[Block]:
    yield Heading(level=1, text=_title(entry))
    yield from _sections(entry, SECTIONS, level=2)
    if entry.user_message:
        yield _heading(2, "user_message", entry.locale)
        yield Paragraph(text=entry.user_message)
    yield _heading(2, "facts", entry.locale)
    yield Rows(rows=tuple(_facts(entry)))
    yield _heading(2, "learn_more", entry.locale)
    yield Items(items=tuple(_references(entry.references, entry.locale)))


def _title(entry: Entry) -> str:
    code = str(entry.code)
    if entry.command:
        pattern = default.phrase("code_and_command", locale=entry.locale)
        code = fill(pattern, code=code, command=_command(entry.command, entry.locale))
    return fill(default.phrase("code_and_name", locale=entry.locale), code=code, name=entry.name)


def _sections(entry: Entry, fields: tuple[str, ...], level: int) -> Iterator[Block]:
    """The fields of an entry that have a text, each below its heading; the summary opens the description."""
    for field in fields:
        texts = [getattr(entry, field)]
        if field == "description":
            texts.insert(0, entry.summary)
        if any(texts):
            yield _heading(level, field, entry.locale)
            yield from (Paragraph(text=text) for text in texts if text)


def _heading(level: int, name: str, locale: str) -> Heading:
    return Heading(level=level, text=default.heading(name, locale=locale))


def _command(command: Command, locale: str) -> str:
    return f"`{command.wire}`" if command.is_verb else default.label(command, locale=locale)


def _facts(entry: Entry) -> Iterator[Row]:
    locale = entry.locale

    def row(name: str, *values: Enum | str | None) -> Iterator[Row]:
        shown = [default.label(value, locale=locale) if not isinstance(value, str) else value for value in values if value]
        if shown:
            separator = default.phrase("list_separator", locale=locale)
            yield Row(name=default.heading(name, locale=locale), text=separator.join(shown))

    yield from row("rfc_text", entry.rfc_text and f"`{entry.rfc_text}`")
    yield from row("severity", entry.severity)
    yield from row("category", entry.category)
    yield from row("status_class", entry.status_class)
    yield from row("subject", entry.subject)
    if len(entry.commands) == len(Command):
        yield from row("commands", default.phrase("any_command", locale=locale))
    else:
        yield from row("commands", *(_command(command, locale) for command in entry.commands))
    yield from row("retry", entry.retry.verdict if entry.retry else None)
    yield from row("scope", entry.retry.scope if entry.retry else None)
    yield from row("actors", *entry.actors)
    yield from row("session", entry.session)
    yield from row("responsibility", entry.responsibility)
    yield from row("status", entry.status)
    yield from row("associated_codes", *(str(code) for code in entry.associated_codes))
    yield from row("related", *(str(code) for code in entry.related))


def _references(references: tuple[Reference, ...], locale: str) -> Iterator[Item]:
    pattern = default.phrase("section", locale=locale)
    for reference in references:
        yield Item(text=fill(pattern, rfc=str(reference.rfc), section=reference.section), url=reference.url)


def _comparison(comparison: Comparison) -> Iterator[Block]:
    locale = comparison.locale
    yield Heading(level=1, text=comparison.title)
    yield Paragraph(text=" ".join((comparison.opening, *comparison.similarities)))
    a, b = comparison.entries
    if a == b:
        shared, own = SECTIONS, EMPTY
    else:
        # A text that both entries have is one catalog message, and is shown once, below both codes.
        shared = tuple(field for field in SECTIONS if getattr(a, field) and getattr(a, field) == getattr(b, field))
        own = tuple(field for field in SECTIONS if field not in shared)
    for entry in (a, b) if own else (a,):
        yield Heading(level=2, text=_title(entry))
        yield from _sections(entry, own or shared, level=3)
    if own and shared:
        pattern = default.phrase("codes", locale=locale)
        yield Heading(level=2, text=fill(pattern, a=str(a.code), b=str(b.code)))
        for field in shared:
            yield _heading(3, field, locale)
            yield Paragraph(text=getattr(a, field))
    if comparison.key_differences:
        yield _heading(2, "key_differences", locale)
        yield Items(items=tuple(Item(text=one.text) for one in comparison.key_differences), numbered=True)
    yield _heading(2, "when_to_use_which", locale)
    yield Paragraph(text=comparison.when_to_use_which)
    yield _heading(2, "learn_more", locale)
    references = _references(comparison.learn_more.references, locale)
    links = (Item(text=f"`smtpi18n compare {link.a} {link.b}`") for link in comparison.learn_more.comparisons)
    yield Items(items=(*references, *links))


def _translations(entries: tuple[Entry, ...]) -> Iterator[Block]:
    """One code in several locales, field by field, as a translator reads it."""
    from ..texts import TEXT_FIELDS

    entries = tuple({entry.locale: entry for entry in entries}.values())
    yield Heading(level=1, text=str(entries[0].code))
    for field in TEXT_FIELDS:
        rows = tuple(Row(name=entry.locale, text=getattr(entry, field)) for entry in entries if getattr(entry, field))
        if rows:
            names = dict.fromkeys(default.heading(field, locale=entry.locale) for entry in entries)
            yield Heading(level=2, text=" / ".join(names))
            yield Rows(rows=rows)
