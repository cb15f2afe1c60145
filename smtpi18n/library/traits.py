"""Which file of the knowledge says what a comparison has to know of a code. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

from functools import cache

from ..codes import EnhancedStatusCode

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
    return {int(traits.code): traits for traits in TRAITS}


@cache
def _enhanced() -> Mapping[str, Traits]:
    """The traits of the enhanced status codes, by their names: with an X for the class, or for one class alone."""
    from ..knowledge.comparisons.traits_enhanced import TRAITS

    return {str(traits.code): traits for traits in TRAITS}


def traits_of(code: int | EnhancedStatusCode) -> Traits | None:
    """What a comparison has to know of one of our codes, or ``None``."""
    if isinstance(code, EnhancedStatusCode):
        known, name = _enhanced(), str(code)
        return known.get(name) or known.get(f"X{name[1:]}")
    return _traits_from(str(code)[0]).get(code)


def general_traits_of(code: EnhancedStatusCode) -> Traits | None:
    """The traits of an enhanced status code that hold whatever its class, unless that has some of its own."""
    return _enhanced().get(f"X{str(code)[1:]}")


def every_traits() -> Iterator[Traits]:
    """The traits of all codes: of reply codes, then of enhanced status codes."""
    for digit in "245":
        yield from _traits_from(digit).values()
    yield from _enhanced().values()
