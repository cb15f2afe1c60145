"""A result laid out as a page: blocks of headings, paragraphs and lists, in the order in which they are read."""

from __future__ import annotations

from ..entries import Entry
from ..facts import Command
from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum
    from typing import TypeAlias

    from ..comparisons import Comparison
    from ..knowledge.schema import Reference
    from ..localization import Words
    from ..translator import Translator

    Block: TypeAlias = "Heading | Paragraph | Items | Rows"

SECTIONS: tuple[str, ...] = ("summary", "description", "when_seen", "how_to_fix")


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


def page(result: Entry | Comparison | tuple[Entry, ...], translator: Translator) -> list[Block]:
    """The blocks of a result, with headings and labels by *translator*."""
    if isinstance(result, Entry):
        return list(_Page(translator.words(result.locale)).entry(result))
    if not isinstance(result, tuple):
        return list(_Page(translator.words(result.locale)).comparison(result))
    if len(result) > 1 and len({(entry.code, entry.command) for entry in result}) == 1:
        return list(_translations(result, translator))
    return [Rows(rows=tuple(Row(name=str(entry.code), text=entry.name) for entry in result))]


class _Page:
    """A page with the words of one locale."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def entry(self, entry: Entry) -> Iterator[Block]:
        """The blocks of one entry."""
        yield Heading(level=1, text=self._title(entry))
        yield from self._sections(entry, SECTIONS, level=2)
        if entry.user_message:
            yield self._heading(2, "user_message")
            yield Paragraph(text=entry.user_message)
        yield self._heading(2, "facts")
        yield Rows(rows=tuple(self._facts(entry)))
        yield self._heading(2, "learn_more")
        yield Items(items=tuple(self._references(entry.references)))

    def comparison(self, comparison: Comparison) -> Iterator[Block]:
        """The blocks of a comparison, in the order of the page that this project began with."""
        yield Heading(level=1, text=comparison.title)
        yield Paragraph(text=" ".join((comparison.opening, *comparison.similarities)))
        a, b = comparison.entries
        # A text that both entries have is one catalog message, and is shown once, below both codes.
        shared = tuple(field for field in SECTIONS if getattr(a, field) and getattr(a, field) == getattr(b, field))
        own = tuple(field for field in SECTIONS if field not in shared)
        if a == b:
            shared, own = (), SECTIONS
        for entry in (a,) if a == b else (a, b):
            yield Heading(level=2, text=self._title(entry))
            yield from self._sections(entry, own, level=3)
        if shared:
            yield Heading(level=2, text=self._words.phrase("codes", a=self._words.code(a.code), b=self._words.code(b.code)))
            yield from self._sections(a, shared, level=3)
        if comparison.key_differences:
            yield self._heading(2, "key_differences")
            yield Items(items=tuple(Item(text=one.text) for one in comparison.key_differences), numbered=True)
        yield self._heading(2, "when_to_use_which")
        yield Paragraph(text=comparison.when_to_use_which)
        yield self._heading(2, "learn_more")
        links = (Item(text=f"`smtpi18n compare {link.a} {link.b}`") for link in comparison.learn_more.comparisons)
        yield Items(items=(*self._references(comparison.learn_more.references), *links))

    def _heading(self, level: int, name: str) -> Heading:
        return Heading(level=level, text=self._words.heading(name))

    def _title(self, entry: Entry) -> str:
        code = self._words.code(entry.code)
        if entry.command:
            code = self._words.phrase("code_and_command", code=code, command=self._command(entry.command))
        return self._words.phrase("code_and_name", code=code, name=entry.name)

    def _command(self, command: Command) -> str:
        label = self._words.label(command)
        return f"`{label}`" if command.is_verb else label

    def _sections(self, entry: Entry, fields: tuple[str, ...], level: int) -> Iterator[Block]:
        """The fields of an entry that have a text, each below its heading; the summary opens the description."""
        opened = None
        for field in fields:
            text, heading = getattr(entry, field), "description" if field == "summary" else field
            if text:
                if heading != opened:
                    yield self._heading(level, heading)
                yield Paragraph(text=text)
                opened = heading

    def _facts(self, entry: Entry) -> Iterator[Row]:
        retry = entry.retry
        yield from self._row("rfc_text", entry.rfc_text and f"`{entry.rfc_text}`")
        yield from self._row("severity", entry.severity)
        yield from self._row("category", entry.category)
        yield from self._row("status_class", entry.status_class)
        yield from self._row("subject", entry.subject)
        yield from self._row("commands", *self._commands(entry))
        yield from self._row("retry", retry.verdict if retry else None)
        yield from self._row("scope", retry.scope if retry else None)
        yield from self._row("actors", *entry.actors)
        yield from self._row("session", entry.session)
        yield from self._row("responsibility", entry.responsibility)
        yield from self._row("status", entry.status)
        yield from self._row("associated_codes", *(str(code) for code in entry.associated_codes))
        yield from self._row("related", *map(self._words.code, entry.related))

    def _commands(self, entry: Entry) -> list[str]:
        """The commands that the entry may answer, in as few words as will do."""
        missing = [self._command(command) for command in Command if command not in entry.commands]
        if not missing:
            return [self._words.phrase("any_command")]
        if len(missing) == 1:
            return [self._words.phrase("any_command_but", commands=missing[0])]
        return [self._command(command) for command in entry.commands]

    def _row(self, name: str, *values: Enum | str | None) -> Iterator[Row]:
        shown = [value if isinstance(value, str) else self._words.label(value) for value in values if value]
        if shown:
            yield Row(name=self._words.heading(name), text=self._words.items(shown))

    def _references(self, references: tuple[Reference, ...]) -> Iterator[Item]:
        for reference in references:
            text = self._words.phrase("section", rfc=str(reference.rfc), section=reference.section)
            yield Item(text=text, url=reference.url)


def _translations(entries: tuple[Entry, ...], translator: Translator) -> Iterator[Block]:
    """One code in several locales, field by field, as a translator reads it."""
    from ..knowledge.schema import TEXT_FIELDS

    entries = tuple({entry.locale: entry for entry in entries}.values())
    yield Heading(level=1, text=str(entries[0].code))
    for field in TEXT_FIELDS:
        rows = tuple(Row(name=entry.locale, text=getattr(entry, field)) for entry in entries if getattr(entry, field))
        if rows:
            names = dict.fromkeys(translator.heading(field, locale=entry.locale) for entry in entries)
            yield Heading(level=2, text=" / ".join(names))
            yield Rows(rows=rows)
