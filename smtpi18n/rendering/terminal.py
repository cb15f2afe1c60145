"""Results for a terminal, by rich: few colours, the two codes of a comparison beside each other where there is room, addresses as hyperlinks.

Only colours that a terminal names itself are used, and no background, so that its own theme decides how they look. Nothing in a text is
read as markup, and nothing in it reaches the terminal as a command.
"""

from __future__ import annotations

import io
import re

from . import is_explanation
from .blocks import Bars, Heading, Items, Paragraph, Sides, Table, in_line
from .inline import harmless, pieces
from .pages import page
from .text import INDENT, LONGEST_BAR, NARROWEST_COLUMN, NARROWEST_NAME, SHORTEST_BAR, bar_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from rich.console import Console, RenderableType
    from rich.constrain import Constrain
    from rich.table import Table as Grid
    from rich.text import Text

    from ..translator import Translator
    from . import Layout, Result
    from .blocks import Block, Item, Simple

# In columns: a page unless another width is asked for; the longest line of prose; from where on two codes stand beside each other.
USUAL_WIDTH, READABLE, WIDE = 80, 100, 100
GAP = 4

TITLE, LITERAL, SECONDARY, BAR = "bold", "cyan", "dim", "cyan"
OF_DIGIT = {"2": "green", "3": "green", "4": "yellow", "5": "red"}
THIN = "━"  # blocks of several lines would run into one
_CODE = re.compile(r"[2-5](?:[0-9]{2}|yz|xx|\.[0-9X])")

# rich would break a line at these; they travel as characters that no text holds.
_KEPT = {0xA0: "\ufdd0", 0x2007: "\ufdd1", 0x202F: "\ufdd2"}
_GIVEN_BACK = {ord(other): chr(code) for code, other in _KEPT.items()}
_KEPT |= dict.fromkeys((0x9, 0xA, 0xD, 0x2028, 0x2029), " ") | dict.fromkeys(map(ord, _KEPT.values()), "\ufffd")
_LINK_ID = re.compile("(?<=\x1b]8;)id=[^;]*")
_BEFORE_THE_END = re.compile(r" +((?:\x1b\[0m)?) *$", re.MULTILINE)

_EXTRA = "pages for a terminal need the package rich: pip install rich"


class TerminalUnavailableError(ImportError):
    """The extra that pages for a terminal need is not installed."""

    def __init__(self) -> None:
        super().__init__(_EXTRA, name="rich")

    def __reduce__(self) -> tuple[type[TerminalUnavailableError], tuple[()]]:
        return type(self), ()


def is_available() -> bool:
    """Whether the extra is installed, and the terminal of this process does as escape sequences say."""
    import sys

    try:
        if sys.platform == "win32":  # where a console has to be told to
            from rich.console import detect_legacy_windows

            return not detect_legacy_windows()
        import rich  # noqa: F401  # what it needs is loaded when something is written
    except ImportError:
        return False
    return True


def write(result: Result, translator: Translator, layout: Layout) -> str:
    """The page of *result* in colours, without a line break at its end; raises `TerminalUnavailableError` without rich."""
    file = io.StringIO()
    try:
        console = _console(file, layout.width or USUAL_WIDTH)
    except ImportError:
        raise TerminalUnavailableError from None
    from rich.constrain import Constrain

    color = OF_DIGIT.get(result.severity.value[0]) if is_explanation(result) and result.severity else None
    blocks = page(result, translator, layout)
    for renderable in _Writer(console, _deepest(blocks), color).page(blocks, console.width):
        console.print(renderable, soft_wrap=not isinstance(renderable, Constrain))
    # A number that rich has drawn by lot would make each page another.
    written = _LINK_ID.sub("", _BEFORE_THE_END.sub(r"\1", file.getvalue()))
    return written.rstrip("\n").translate(_GIVEN_BACK)


def _console(file: TextIO, width: int) -> Console:
    """A console that goes by what it is told alone, whatever the environment says."""
    from rich.console import Console

    return Console(
        file=file,
        width=width,
        height=100,
        force_terminal=True,
        force_jupyter=False,
        color_system="standard",
        no_color=False,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )


class _Writer:
    """How the blocks of a page, whose headings go down to level *deepest*, become what rich lays out.

    The title has a line in *color* below it, unless it names a code itself. A word that is too long for its line goes on in the next; an
    address goes on beyond the edge, where *is_side* is false, so that the terminal itself breaks it and it can be taken from there.
    """

    def __init__(self, console: Console, deepest: int, color: str | None = None, *, is_side: bool = False) -> None:
        self._console = console
        self._color = color
        self._deepest = deepest
        self._is_side = is_side

    def page(self, blocks: Iterable[Block], width: int) -> Iterator[RenderableType]:
        """All *blocks*, with the empty lines between them."""
        below_heading = True
        for block in blocks:
            if not below_heading:
                yield ""
            if isinstance(block, Sides) and (width < WIDE or len(block.sides) == 1):
                yield from self.page((one for side in block.sides for one in side), width)
            elif isinstance(block, Sides):
                yield _within(self._sides(block, width), width)
            else:
                yield from self._block(block, width)
            below_heading = isinstance(block, Heading) and block.level == self._deepest > 1

    def _block(self, block: Simple, width: int) -> Iterator[RenderableType]:
        readable = min(width, READABLE)
        if isinstance(block, Heading):
            yield from self._heading(block, readable)
        elif isinstance(block, Paragraph):
            yield from self._quotation(block, readable) if block.language else self._lines(_prose(block), readable, INDENT)
        elif isinstance(block, Items):
            for number, item in enumerate(block.items, 1):
                mark = f"{number}. " if block.numbered else "- "
                yield from self._lines(_item(item), readable, INDENT + mark)
        elif isinstance(block, Table):
            yield from self._table(block, width)
        elif isinstance(block, Bars):
            yield from self._bars(block, readable)
        else:
            rows = [(_text(row.name, _color(row.name) or ""), _text(row.text)) for row in block.rows]
            yield from self._rows(rows, readable, INDENT if self._deepest else "")

    def _lines(self, text: Text, width: int, first: str = "", rest: str | None = None) -> Iterator[Text]:
        """*text* in lines, with *first* before the first of them and *rest*, or as many spaces, before the others."""
        from rich.text import Text

        before = first
        room = max(width - len(first), 1)
        if self._is_side or not any("://" in word and len(word) > room for word in text.plain.split()):
            lines = text.wrap(self._console, room, overflow="fold")
        else:
            lines = text.divide(_breaks(text.plain, room))
        for line in lines:
            line.rstrip()
            yield Text.assemble((before, SECONDARY) if before.strip() else before, line, no_wrap=True, overflow="ignore")
            before = " " * len(first) if rest is None else rest

    def _heading(self, heading: Heading, width: int) -> Iterator[Text]:
        from rich.text import Text

        text = _text(heading.text, TITLE)
        yield from self._lines(text, width)
        if heading.level == 1 or heading.level < self._deepest:
            color = _color(heading.text) or (self._color if heading.level == 1 else None)
            yield Text(("━" if heading.level == 1 else "─") * min(text.cell_len, width), color or SECONDARY, no_wrap=True)

    def _quotation(self, paragraph: Paragraph, width: int) -> Iterator[Text]:
        """What others have said, with a line beside it in place of the marks around it."""
        text = paragraph.text
        if len(text) > 1 and text[0] == text[-1] == "`" and "`" not in text[1:-1]:
            text = text[1:-1]
        bar = f"{INDENT}│ "
        yield from self._lines(_text(text), width, bar, bar)

    def _rows(self, rows: Sequence[tuple[Text, Text]], width: int, indent: str) -> Iterator[RenderableType]:
        """Names in one column and texts in another, or below each name its text where there is little room."""
        longest = max((name.cell_len for name, _ in rows), default=0)
        if width - len(indent) - longest - 2 < NARROWEST_COLUMN:
            for name, text in rows:
                yield from self._lines(name, width, indent)
                yield from self._lines(text, width, indent + INDENT)
            return
        grid = _grid()
        grid.add_column(no_wrap=True, min_width=longest)
        grid.add_column(overflow="fold")
        for name, text in rows:
            grid.add_row(name, text)
        yield _within(grid, width, len(indent))

    def _table(self, table: Table, width: int) -> Iterator[RenderableType]:
        """The columns of a table beside each other, with rules, where there is room for them, else one below the other."""
        from rich.box import Box
        from rich.table import Table as Ruled

        def style(heading: str) -> str:
            return f"{TITLE} {_color(heading) or ''}"

        names = [_text(row[0]) for row in table.rows]
        longest = max(name.cell_len for name in names)
        columns = len(table.headings)
        room = (width - len(INDENT) - longest - 3 * columns) // columns
        if room < NARROWEST_COLUMN:
            for column, heading in enumerate(table.headings, 1):
                yield from self._lines(_text(heading, style(heading)), width, INDENT)
                of_column = [(name, _text(row[column])) for name, row in zip(names, table.rows, strict=True) if row[column]]
                yield from self._rows(of_column, width, INDENT * 2)
            return
        rules = Box("    \n  │ \n ─┼ \n  │ \n ─┼ \n ─┼ \n  │ \n    \n")
        ruled = Ruled(box=rules, show_edge=False, border_style=SECONDARY, header_style="", pad_edge=False)
        ruled.add_column(no_wrap=True, min_width=longest)
        for heading in table.headings:
            ruled.add_column(_text(heading, style(heading)), max_width=room, overflow="fold")
        for name, row in zip(names, table.rows, strict=True):
            ruled.add_row(name, *map(_text, row[1:]))
        yield _within(ruled, width, len(INDENT))

    def _bars(self, bars: Bars, width: int) -> Iterator[RenderableType]:
        """The bar, the figures below each other, and the name; or the name above them where there is little room."""
        from rich.text import Text

        rows = [bars.headings, *(bar.figures for bar in bars.bars)] if bars.headings else [bar.figures for bar in bars.bars]
        columns = [max(_text(figure).cell_len for figure in column) for column in zip(*rows, strict=True)]
        longest = LONGEST_BAR if width >= 72 + 12 * bool(bars.headings) else SHORTEST_BAR
        taken = len(INDENT) + longest + sum(column + 2 for column in columns) + 2
        is_beside = width - taken >= NARROWEST_NAME

        def grid(rows: Iterable[tuple[RenderableType, ...]]) -> Constrain:
            made = _grid()
            made.add_column(no_wrap=True, min_width=longest)
            for column in columns:
                made.add_column(no_wrap=True, justify="right", min_width=column)
            made.add_column(overflow="fold")
            for row in rows:
                made.add_row(*row)
            return _within(made, width, len(INDENT))

        head: list[tuple[RenderableType, ...]] = []
        if bars.headings:
            head.append(("", *(_text(heading, SECONDARY) for heading in bars.headings)))
        lines = [(Text(THIN * len(bar_of(bar.length, longest)), BAR), *map(_text, bar.figures)) for bar in bars.bars]
        if is_beside:
            yield grid([*head, *((*line, _text(bar.name)) for line, bar in zip(lines, bars.bars, strict=True))])
            return
        if head:
            yield grid(head)
        for line, bar in zip(lines, bars.bars, strict=True):
            yield from self._lines(_text(bar.name), width, INDENT)
            yield grid([line])

    def _sides(self, sides: Sides, width: int) -> RenderableType:
        """Several things beside each other, sections of one name in one row."""
        from rich.console import Group

        each = (width - GAP * (len(sides.sides) - 1)) // len(sides.sides)
        writer = _Writer(self._console, self._deepest, is_side=True)
        grid = _grid(0)
        for number, _ in enumerate(sides.sides):
            if number:
                grid.add_column(width=GAP)
            grid.add_column(width=each, overflow="fold")
        for number, row in enumerate(_side_by_side(sides)):
            if number:
                grid.add_row()
            cells = [cell for blocks in row for cell in ("", Group(*writer.page(blocks, each)))]
            grid.add_row(*cells[1:])
        return grid


def _breaks(text: str, width: int) -> Iterator[int]:
    """Where the lines of *text* end that have at most *width* columns, but for a longer word."""
    from rich.cells import cell_len

    column = 0
    for word in re.finditer(r"\S+\s*", text):
        if column and column + cell_len(word.group().rstrip()) > width:
            yield word.start()
            column = 0
        column += cell_len(word.group())


def _grid(gap: int = len(INDENT)) -> Grid:
    """A table without rules."""
    from rich.table import Table as Ruled

    return Ruled.grid(padding=(0, gap, 0, 0), pad_edge=False)


def _within(renderable: RenderableType, width: int, indent: int = 0) -> Constrain:
    """What is laid out in columns, indented, and within a *width*."""
    from rich.constrain import Constrain
    from rich.padding import Padding

    return Constrain(Padding(renderable, (0, 0, 0, indent)), width)


def _deepest(blocks: Iterable[Block]) -> int:
    return max((block.level for block in in_line(blocks) if isinstance(block, Heading)), default=0)


def _side_by_side(sides: Sides) -> list[list[list[Simple]]]:
    """The sections of *sides* in rows: those below one heading in one row where their order allows it, else each side as a whole."""
    cut: list[dict[str, list[Simple]]] = []
    for side in sides.sides:
        sections: dict[str, list[Simple]] = {}
        name = ""
        for number, block in enumerate(side):
            if isinstance(block, Heading) and number:
                name = block.text
            sections.setdefault(name, []).append(block)
        cut.append(sections)
    order = max(map(list, cut), key=len)
    if any([name for name in order if name in sections] != list(sections) for sections in cut):
        return [[list(side) for side in sides.sides]]
    return [[sections.get(name, []) for sections in cut] for name in order]


def _color(text: str) -> str | None:
    """The color of the code that *text* begins with, by what kind of reply it is."""
    return OF_DIGIT[text[0]] if _CODE.match(text) else None


def _prose(paragraph: Paragraph) -> Text:
    text = _text(paragraph.text)
    if paragraph.label:
        place = text.plain.find(_clean(paragraph.label))
        if place >= 0:
            text.stylize(TITLE, place, place + len(paragraph.label))
    return text


def _item(item: Item) -> Text:
    """A line of a list; its address is shown, too, since not every terminal makes links."""
    text = _text(item.text)
    if item.url:
        from rich.style import Style

        url = _clean(item.url)
        link = Style(link=url)
        text.stylize(link)
        text.append(": ")
        text.append(url, Style(dim=True) + link)
    return text


def _text(text: str, style: str = "") -> Text:
    """*text* with its literals in a style of their own, without the backticks around them."""
    from rich.text import Text

    made = Text(style=style)
    for number, piece in enumerate(pieces(_clean(text))):
        made.append(piece, LITERAL if number % 2 else None)
    return made


def _clean(text: str) -> str:
    """*text* without anything that a terminal obeys, in one line, its no-break spaces kept from rich."""
    return harmless(text).translate(_KEPT)
