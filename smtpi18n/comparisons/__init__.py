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
    """A difference between two codes: ``aspect``, in what they differ, and ``text``, one sentence about both."""

    aspect: Aspect
    text: str


class ComparisonLink(Record):
    """Another comparison worth reading, of the codes ``a`` and ``b``, and its ``title``."""

    a: Code
    b: Code
    title: str


class LearnMore(Record):
    """Where to read on: ``references``, sections of RFCs, and ``comparisons``, neighbouring ones."""

    references: tuple[Reference, ...]
    comparisons: tuple[ComparisonLink, ...]


class Comparison(Record):
    """How two codes relate and differ, in one locale.

    - ``title``: the two codes, as a heading
    - ``opening``: how they relate, in a sentence; ``similarities``: sentences that follow it
    - ``entries``: the two codes in the order asked for; all other parts are the same in either order
    - ``relation``: how they stand to each other
    - ``key_differences``: in what they differ, the most important first
    - ``when_to_use_which``: which of them to send, and how to react to each
    - ``learn_more``: where to read on
    - ``locale``: the one that answered
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
