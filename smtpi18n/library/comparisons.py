"""Which pairs words have been written for, and which file of the knowledge holds them.

The imports are spelt out for tools that freeze programs.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..knowledge.schema import Contrast

# The pairs of each file, by the first digit of the lower code, in the order of the file. A comparison links to three others, first to
# those with words of their own; without this list, it would load every file to learn which these are.
PAIRS = {
    "2": (
        "211-214 220-221 220-250 221-421 235-334 250-251 250-252 250-354 250-355 250-550 251-252 251-354 251-551 252-253 252-502 252-550"
    ),
    "3": "334-354 334-535 353-354 354-355 354-503 354-554",
    "4": (
        "403-440 421-450 421-451 421-452 421-550 421-554 440-530 450-451 450-452 450-550 451-452 451-503 451-550 "
        "451-554 452-552 454-530 454-535 454-550 454-554 455-555"
    ),
    "5": (
        "500-501 500-502 500-503 500-552 501-530 501-535 501-553 502-503 502-504 503-530 503-550 503-554 521-554 "
        "521-556 522-552 525-535 530-534 530-535 530-538 530-550 530-553 530-554 534-535 535-550 535-554 550-551 "
        "550-552 550-553 550-554 550-556 553-554 554-556"
    ),
    # Those of which one or both are enhanced status codes.
    "enhanced": (
        "550-5.1.1 550-5.7.1 552-5.2.2 552-5.3.4 4.2.1-5.2.1 4.2.2-4.3.1 4.2.2-5.2.2 4.4.1-4.4.2 "
        "4.4.7-5.4.7 4.5.3-5.5.3 5.1.1-5.1.10 5.1.1-5.1.2 5.1.1-5.2.1 5.1.10-5.7.27 5.1.2-5.4.4 "
        "5.1.3-5.1.7 5.2.3-5.3.4 5.7.0-5.7.1 5.7.1-5.7.26 5.7.10-5.7.11 5.7.20-5.7.21 5.7.21-5.7.22 "
        "5.7.23-5.7.24 5.7.23-5.7.26 5.7.8-5.7.9"
    ),
}


@cache
def every_pair() -> Mapping[tuple[str, str], str]:
    """The pairs for which words have been written, in the order of the files, each with the first digit that names its file."""
    pairs = ((name.partition("-"), digit) for digit, names in PAIRS.items() for name in names.split())
    return {(lower, higher): digit for (lower, _, higher), digit in pairs}


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
    elif digit == "enhanced":
        from ..knowledge.comparisons.contrasts_enhanced import CONTRASTS
    else:
        return ()
    return CONTRASTS


def every_contrast() -> Iterator[Contrast]:
    """The words written for all pairs; a file is loaded when it is its turn."""
    for digit in PAIRS:
        yield from contrasts_from(digit)
