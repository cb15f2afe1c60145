"""Results as Markdown (CommonMark, with the tables of GitHub's)."""

from __future__ import annotations

import re

from .blocks import Bars, Heading, Items, Paragraph, Table, in_line, is_web_address
from .pages import page
from .text import LONGEST_BAR, bar_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translator import Translator
    from . import Layout, Result
    from .blocks import Item, Simple


def write(result: Result, translator: Translator, layout: Layout) -> str:
    """The page of *result*, without a line break at its end; each paragraph is a line, whatever the width."""
    return "\n\n".join(_block(block) for block in in_line(page(result, translator, layout)))


def _block(block: Simple) -> str:
    if isinstance(block, Heading):
        # Number signs at its end would be taken for a part of the mark.
        text = _CLOSING.sub(r"\\\g<0>", _escaped(block.text))
        return f"{'#' * block.level} {text}"
    if isinstance(block, Paragraph):
        text = _escaped(block.text)
        # The label alone: emphasis may not end between a mark such as a colon and a letter.
        return text.replace(_escaped(block.label), f"**{_escaped(block.label)}**", 1) if block.label else text
    if isinstance(block, Items):
        texts = map(_item, block.items)
        return "\n".join(f"{number}. {text}" if block.numbered else f"- {text}" for number, text in enumerate(texts, 1))
    if isinstance(block, Table):
        line = "| --- " * (len(block.headings) + 1) + "|"
        lines = (("", *block.headings), *block.rows)
        head, *below = ("".join(f"| {_cell(cell)} " if cell else "| " for cell in cells) + "|" for cells in lines)
        return "\n".join((head, line, *below))
    if isinstance(block, Bars):
        number = len(block.bars[0].figures) if block.bars else len(block.headings)
        headings = block.headings or ("",) * number
        lines = (("", *headings, ""), *((bar_of(bar.length, LONGEST_BAR), *bar.figures, bar.name) for bar in block.bars))
        head, *below = ("".join(f"| {_cell(cell)} " if cell else "| " for cell in cells) + "|" for cells in lines)
        return "\n".join((head, f"| --- {'| ---: ' * number}| --- |", *below))
    rows = "\n".join(f"| {_cell(row.name)} | {_cell(row.text)} |" for row in block.rows)
    return f"| | |\n| --- | --- |\n{rows}"


def _item(item: Item) -> str:
    if not item.url:
        return _escaped(item.text)
    if not is_web_address(item.url):
        return _escaped(f"{item.text}: {item.url}")
    return f"[{_escaped(item.text)}]({item.url.translate(_IN_URL)})"


def _cell(text: str) -> str:
    """*text* in a table. A backslash before a bar cannot stand in a literal there, since readers differ in what it is then."""
    if "\\|" in text:
        text = text.replace("`", "")
    return _escaped(text).replace("|", "\\|")


# Our own texts have none of these outside of literals in backticks; what an application writes is to be read as it stands.
_IN_TEXT = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_~[]<&"})
_NUMBER = re.compile(r"\A([0-9]{1,9})([.)])(?=[ \t]|\Z)")
_CLOSING = re.compile(r"(?:(?<=\s)|\A)#+\Z")
_LINE_END = re.compile(r"[ \t]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
_IN_URL = str.maketrans({mark: f"%{ord(mark):02X}" for mark in " ()<>\\\n\r\t"})


def _escaped(text: str) -> str:
    r"""*text*, one paragraph, with its literals in backticks, and nothing else that Markdown would take for its own.

    >>> print(_escaped("# Say `<CRLF>`, not <br>"))
    \# Say `<CRLF>`, not \<br>
    """
    text = _LINE_END.sub(" ", text).strip()
    pieces = text.split("`")
    if "``" in text or len(pieces) % 2 == 0:  # no literals as we write them
        text = text.translate(_IN_TEXT)
    else:
        pieces[::2] = (piece.translate(_IN_TEXT) for piece in pieces[::2])
        text = "`".join(pieces)
    text = _NUMBER.sub(r"\1\\\2", text)
    return f"\\{text}" if text[:1] in {*"#>+-="} else text
