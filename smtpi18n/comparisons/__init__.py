"""Two codes, in one locale: the `Comparison`.

``relation`` decides by facts alone how the two relate, ``draft`` puts the comparison into words.
"""

from __future__ import annotations

from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..codes import Code
    from ..entries import Entry
    from ..knowledge.schema import Reference
    from ..relations import Aspect, Relation


class KeyDifference(Record):
    """One aspect in which two codes differ, as one sentence about both."""

    aspect: Aspect
    text: str


class ComparisonLink(Record):
    """Another comparison worth reading, of the codes *a* and *b*."""

    a: Code
    b: Code
    title: str


class LearnMore(Record):
    """Where to read on: sections of RFCs, and neighbouring comparisons."""

    references: tuple[Reference, ...]
    comparisons: tuple[ComparisonLink, ...]


class Comparison(Record):
    """How two codes relate and differ, in one locale.

    ``entries`` holds the two codes in the order asked for; all other parts are the same in either order. ``similarities`` are
    sentences that follow the ``opening``. ``locale`` is the one that answered.
    """

    title: str
    opening: str
    entries: tuple[Entry, Entry]
    relation: Relation
    similarities: tuple[str, ...]
    key_differences: tuple[KeyDifference, ...]
    when_to_use_which: str
    learn_more: LearnMore
    locale: str

    def __repr__(self) -> str:
        a, b = self.entries
        return f"<Comparison of {a.code} and {b.code} in {self.locale}: {self.relation.value}>"
