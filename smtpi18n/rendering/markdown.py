"""Results as Markdown (CommonMark, with the tables of GitHub's)."""

from __future__ import annotations

from .blocks import Heading, Items, Paragraph
from .pages import page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translator import Translator
    from . import Result
    from .blocks import Block


def write(result: Result, translator: Translator, width: int | None) -> str:
    """The page of *result*, without a line break at its end; each paragraph is a line, whatever the *width*."""
    return "\n\n".join(_block(block) for block in page(result, translator))


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {block.text}"
    if isinstance(block, Paragraph):
        return block.text
    if isinstance(block, Items):
        texts = (f"[{item.text}]({item.url})" if item.url else item.text for item in block.items)
        return "\n".join(f"{number}. {text}" if block.numbered else f"- {text}" for number, text in enumerate(texts, 1))
    rows = "\n".join(f"| {_cell(row.name)} | {_cell(row.text)} |" for row in block.rows)
    return f"| | |\n| --- | --- |\n{rows}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
