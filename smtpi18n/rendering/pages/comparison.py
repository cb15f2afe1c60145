"""The page of two codes: what they share, each of them, how they differ, and which to use when."""

from __future__ import annotations

from ...facts import Command
from ...relations import Origin
from ..blocks import Heading, Item, Items, Link, Paragraph, Sides, Table
from .entry import SECTIONS, bare_code, code, heading, references, sections, title, vendor_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...comparisons import Comparison, Glance
    from ...localization import Words
    from ..blocks import Block


COLLECTION = (Command.ETRN, Command.ATRN)


def comparison_page(comparison: Comparison, words: Words) -> Iterator[Block]:
    """The blocks of a comparison, in the order of the page that this project began with."""
    yield Heading(level=1, text=comparison.title)
    yield Paragraph(text=" ".join((comparison.opening, *comparison.similarities)))
    if comparison.key_differences:
        yield heading(2, "at_a_glance", words)
        yield _glances(comparison, words)
    names = ["trade_words"]
    if any(step in COLLECTION for glance in comparison.at_a_glance for step in glance.steps):
        names.append("collection_words")
    yield Paragraph(text=" ".join(map(words.phrase, names)))
    yield from _entries(comparison, words)
    if comparison.key_differences:
        yield heading(2, "key_differences", words)
        items = tuple(Item(text=one.text) for one in comparison.key_differences)
        yield Items(items=items, numbered=len(items) > 1)
    yield heading(2, "when_to_use_which", words)
    for name in ("log", "client", "server"):
        text = getattr(comparison.guidance, name)
        if text:
            label = words.heading(name)
            yield Paragraph(text=words.phrase("paragraph", label=label, text=text), label=label)
    yield heading(2, "learn_more", words)
    links = (
        Item(text=f"`smtpi18n compare {link.a} {link.b}`", link=Link(text=link.title, target=(link.a, link.b)))
        for link in comparison.learn_more.comparisons
    )
    yield Items(items=(*references(comparison.learn_more.references, words), *links))


def _glances(comparison: Comparison, words: Words) -> Table:
    """The main facts of the two codes beside each other."""
    glances = comparison.at_a_glance
    headings = tuple(code(entry, words) for entry in comparison.entries)
    rows = (
        ("meaning", [glance.name for glance in glances]),
        ("steps", [_steps(glance, words) for glance in glances]),
        ("retry", [_retry(glance, words) for glance in glances]),
        ("actors", [words.actors(glance.actors) for glance in glances]),
    )
    return Table(headings=headings, rows=tuple((words.heading(name), *cells) for name, cells in rows if any(cells)))


def _retry(glance: Glance, words: Words) -> str:
    """Whether to try again."""
    if glance.is_lasting:
        return words.phrase("retry_lasting")
    if glance.is_passing:
        return words.phrase("retry_passing")
    return words.label(glance.retry) if glance.retry else ""


def _steps(glance: Glance, words: Words) -> str:
    """Where a code usually comes, in as few words as will do."""
    if glance.origin is not Origin.REPLY:
        return words.label(glance.origin)
    if glance.is_anywhere:
        return words.phrase("any_step")
    return words.items(words.command(step) for step in glance.steps)


def _entries(comparison: Comparison, words: Words) -> Iterator[Block]:
    """Each of the two codes; a text that both have is one catalog message, and is shown once, below both of them."""
    a, b = comparison.entries
    shared = tuple(field for field in SECTIONS if getattr(a, field) and getattr(a, field) == getattr(b, field))
    own = tuple(field for field in SECTIONS if field not in shared)
    if a == b:
        shared, own = (), SECTIONS
    sides = []
    for entry in (a,) if a == b else (a, b):
        sides.append(
            (
                Heading(level=2, text=title(entry, words), target=entry.code),
                *sections(entry, own, 3, words),
                *vendor_notes(entry, 3, words, a.vendor_notes if entry is b and a is not b else ()),
            )
        )
    yield Sides(sides=tuple(sides))
    if shared:
        yield Heading(level=2, text=words.phrase("codes", a=bare_code(a, words), b=bare_code(b, words)))
        yield from sections(a, shared, 3, words)
