"""Results as plain text, wrapped to a width or with lines as long as they are."""

from __future__ import annotations

from .blocks import Bars, Heading, Items, Paragraph, Table, in_line
from .pages import page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..translator import Translator
    from . import Layout, Result
    from .blocks import Simple

INDENT = "  "
NARROWEST_COLUMN = 24
LONGEST_BAR, SHORTEST_BAR = 20, 8
NARROWEST_NAME = 20


def write(result: Result, translator: Translator, layout: Layout) -> str:
    """The page of *result*, without a line break at its end."""
    blocks = list(in_line(page(result, translator, layout)))
    lines: list[str] = []
    deepest = max((block.level for block in blocks if isinstance(block, Heading)), default=0)
    below_heading = True
    for block in blocks:
        if not below_heading:
            lines.append("")
        lines.extend(_block(block, layout.width, deepest))
        below_heading = isinstance(block, Heading) and block.level == deepest > 1
    return "\n".join(lines)


def _block(block: Simple, width: int | None, deepest: int) -> Iterator[str]:
    """The lines of one block; headings are underlined, but for the deepest ones below the title."""
    if isinstance(block, Heading):
        yield from _wrap(block.text, width)
        if block.level == 1 or block.level < deepest:
            yield ("=" if block.level == 1 else "-") * min(len(block.text), width or len(block.text))
    elif isinstance(block, Paragraph):
        yield from _wrap(block.text, width, INDENT)
    elif isinstance(block, Table):
        yield from _table(block, width)
    elif isinstance(block, Bars):
        yield from _bars(block, width)
    elif isinstance(block, Items):
        for number, item in enumerate(block.items, 1):
            mark = f"{number}. " if block.numbered else "- "
            text = f"{item.text}: {item.url}" if item.url else item.text
            yield from _wrap(text, width, INDENT + mark, INDENT + " " * len(mark))
    else:
        indent = INDENT if deepest else ""  # a page without headings is a bare table
        yield from _rows([(row.name, row.text) for row in block.rows], width, indent)


def _table(table: Table, width: int | None) -> Iterator[str]:
    """The lines of a table: its columns beside each other where there is room for them, else one below the other."""
    names = max(len(row[0]) for row in table.rows)
    columns = len(table.headings)
    room = 0 if width is None else (width - len(INDENT) - names - len(INDENT) * columns) // columns
    if room < NARROWEST_COLUMN:
        for column, heading in enumerate(table.headings, 1):
            yield from _wrap(heading, width, INDENT)
            yield from _rows([(row[0], row[column]) for row in table.rows if row[column]], width, INDENT * 2)
        return
    for cells in (("", *table.headings), *table.rows):
        wrapped = [_wrap(cell, room) or [""] for cell in cells[1:]]
        for number in range(max(map(len, wrapped))):
            texts = (column[number] if number < len(column) else "" for column in wrapped)
            line = INDENT.join(f"{text:<{room}}" for text in texts)
            yield f"{INDENT}{cells[0] if number == 0 else '':<{names}}{INDENT}{line}".rstrip()


def _bars(block: Bars, width: int | None) -> Iterator[str]:
    """The lines of bars: the bar, the figures below each other, and the name."""
    rows = [block.headings, *(bar.figures for bar in block.bars)] if block.headings else [bar.figures for bar in block.bars]
    columns = [max(map(len, column)) for column in zip(*rows, strict=True)]
    is_wide = width is None or width >= 72 + 12 * bool(block.headings)
    longest = LONGEST_BAR if is_wide else SHORTEST_BAR
    if block.headings:
        yield f"{INDENT}{'':{longest}}{_figures(block.headings, columns)}"
    for bar in block.bars:
        first = f"{INDENT}{bar_of(bar.length, longest):{longest}}{_figures(bar.figures, columns)}{INDENT}"
        if width is None or width - len(first) >= NARROWEST_NAME:
            yield from _wrap(bar.name, width, first, " " * len(first))
        else:
            yield from _wrap(bar.name, width, INDENT)
            yield first.rstrip()


def _figures(figures: Sequence[str], columns: Sequence[int]) -> str:
    return "".join(f"{INDENT}{figure:>{column}}" for figure, column in zip(figures, columns, strict=True))


def bar_of(length: float, longest: int) -> str:
    """A bar of a *length* from 0 to 1; whatever is more than nothing can be seen."""
    return "█" * max(round(length * longest), length > 0)


def _rows(rows: Sequence[tuple[str, str]], width: int | None, indent: str) -> Iterator[str]:
    """The lines of names in one column and texts in another, or below each name its text where there is little room."""
    longest = max((len(name) for name, _ in rows), default=0)
    beside = width is None or width - len(indent) - longest - 2 >= NARROWEST_COLUMN
    for name, text in rows:
        first = f"{indent}{name:<{longest}}  "
        if beside:
            yield from _wrap(text, width, first, " " * len(first))
        else:
            yield from _wrap(name, width, indent)
            yield from _wrap(text, width, indent + INDENT)


def _wrap(text: str, width: int | None, first: str = "", rest: str | None = None) -> list[str]:
    """*text* in lines of at most *width* columns, with *first* before the first line and *rest* before the others."""
    if width is None:
        return [first + text]
    import textwrap

    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
