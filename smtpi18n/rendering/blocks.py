"""What a page is made of: headings, paragraphs, lists and tables, which each format writes in its own way."""

from __future__ import annotations

from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from ..codes import Code
    from ..reasons import Reason

    Simple: TypeAlias = "Heading | Paragraph | Items | Rows | Table | Bars"
    Block: TypeAlias = "Simple | Sides"
    # What has a page of its own: a code, two of them beside each other, a reason, a provider by its word.
    Target: TypeAlias = "Code | tuple[Code, Code] | Reason | str"


class Link(Record):
    """The page that a part of a text leads to where the pages have addresses; *text* stands in that text, or in its place."""

    text: str
    target: Target


class Foreign(Record):
    """A part of a text that is in no language, as an address, or in another *language* than what stands around it."""

    text: str
    language: str | None = None


class Heading(Record):
    """A heading; the title of the page has level 1. What it names may have a page of its own, its *target*.

    What stands below it may be in another *language* than the page as a whole.
    """

    level: int
    text: str
    target: Target | None = None
    foreign: tuple[Foreign, ...] = ()
    language: str | None = None


class Paragraph(Record):
    """A paragraph of whole sentences, and the *label* in it that says whom it is for, if any.

    What others have said has a *language*, here as in rows: that of the page is another.
    """

    text: str
    label: str | None = None
    language: str | None = None


class Item(Record):
    """A line of a list, with the address that it leads to, if any; a *link* is what it says where pages have addresses."""

    text: str
    url: str | None = None
    link: Link | None = None


class Items(Record):
    """A list."""

    items: tuple[Item, ...]
    numbered: bool = False


class Row(Record):
    """A name and what belongs to it, with *links* in either and what is *foreign* in the text, in the order of that."""

    name: str
    text: str
    language: str | None = None
    links: tuple[Link, ...] = ()
    foreign: tuple[Foreign, ...] = ()


class Rows(Record):
    """Names in one column and what belongs to them in another."""

    rows: tuple[Row, ...]


class Table(Record):
    """Several things beside each other: a *heading* for each, and rows of what they have, each after its name."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Bar(Record):
    """A name with figures, and how long its bar is, from 0 to 1."""

    length: float
    figures: tuple[str, ...]
    name: str
    foreign: tuple[Foreign, ...] = ()


class Bars(Record):
    """Names with figures, one below the other, and a bar beside each; *headings* say what the figures are, where that is not plain."""

    bars: tuple[Bar, ...]
    headings: tuple[str, ...] = ()


class Sides(Record):
    """The blocks of two things of one kind, beside each other where there is room for that."""

    sides: tuple[tuple[Simple, ...], ...]


def is_web_address(url: str) -> bool:
    """Whether *url* leads to a page, and does nothing else.

    >>> is_web_address("https://www.rfc-editor.org/"), is_web_address("javascript:alert(1)")
    (True, False)
    """
    return url.lower().startswith(("https://", "http://"))


def in_line(blocks: Iterable[Block]) -> Iterator[Simple]:
    """The *blocks* one below the other, sides too."""
    for block in blocks:
        if isinstance(block, Sides):
            for side in block.sides:
                yield from side
        else:
            yield block
