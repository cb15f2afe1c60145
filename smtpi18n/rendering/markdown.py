"""Blocks as Markdown (CommonMark, with the tables of GitHub's)."""

from __future__ import annotations

from .pages import Heading, Items, Paragraph

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pages import Block


def write(blocks: list[Block]) -> str:
    """The Markdown of the *blocks*, without a line break at its end."""
    return "\n\n".join(_block(block) for block in blocks)


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
