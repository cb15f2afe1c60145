"""Which file of the knowledge holds the words for a pair. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..knowledge.schema import Contrast

FILES = ("2", "3", "4", "5")


def contrasts_from(digit: str) -> tuple[Contrast, ...]:
    """The words written for pairs of which the lower code begins with *digit*."""
    if digit == "2":
        from ..knowledge.comparisons.contrasts_2yz import CONTRASTS
    elif digit == "3":
        from ..knowledge.comparisons.contrasts_3yz import CONTRASTS
    elif digit == "4":
        from ..knowledge.comparisons.contrasts_4yz import CONTRASTS
    elif digit == "5":
        from ..knowledge.comparisons.contrasts_5yz import CONTRASTS
    else:
        return ()
    return CONTRASTS


def every_contrast() -> Iterator[Contrast]:
    """The words written for all pairs; a file is loaded when it is its turn."""
    for digit in FILES:
        yield from contrasts_from(digit)
