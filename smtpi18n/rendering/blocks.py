"""What a page is made of: headings, paragraphs, lists and tables, which each format writes in its own way."""

from __future__ import annotations

from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Block: TypeAlias = "Heading | Paragraph | Items | Rows | Table | Bars"


class Heading(Record):
    """A heading; the title of the page has level 1."""

    level: int
    text: str


class Paragraph(Record):
    """A paragraph of whole sentences, and the *label* in it that says whom it is for, if any."""

    text: str
    label: str | None = None


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


class Table(Record):
    """Several things beside each other: a *heading* for each, and rows of what they have, each after its name."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Bar(Record):
    """A name with figures, and how long its bar is, from 0 to 1."""

    length: float
    figures: tuple[str, ...]
    name: str


class Bars(Record):
    """Names with figures, one below the other, and a bar beside each; *headings* say what the figures are, where that is not plain."""

    bars: tuple[Bar, ...]
    headings: tuple[str, ...] = ()
