"""Which file of the knowledge says what a comparison has to know of a code. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..knowledge.schema import Traits


@cache
def _traits_from(digit: str) -> Mapping[int, Traits]:
    """The traits of the codes that begin with *digit*, by code."""
    if digit == "4":
        from ..knowledge.comparisons.traits_4yz import TRAITS
    elif digit == "5":
        from ..knowledge.comparisons.traits_5yz import TRAITS
    else:
        from ..knowledge.comparisons.traits_2yz import TRAITS
    return {traits.code: traits for traits in TRAITS}


def traits_of(code: int) -> Traits | None:
    """What a comparison has to know of one of our codes, or ``None``."""
    return _traits_from(str(code)[0]).get(code)


def every_traits() -> Iterator[Traits]:
    """The traits of all codes."""
    for digit in "245":
        yield from _traits_from(digit).values()
