"""Two codes, in one locale: the `Comparison`.

``relation`` decides by facts alone how the two relate, ``draft`` puts the comparison into words.
"""

from __future__ import annotations

from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..codes import Code
    from ..entries import Entry
    from ..facts import Actor, Command, Retry
    from ..knowledge.schema import Reference
    from ..relations import Aspect, Origin, Relation


class KeyDifference(Record):
    """A difference between two codes: ``aspect``, in what they differ, and ``text``, a sentence about both or one about each."""

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


class Glance(Record):
    """One of two codes at a glance, by facts and labels alone.

    - ``code``, ``command``: the code, and the command that it was asked for; ``name``: what it means
    - ``origin``: whether a server sends it, the sending side notes it down, or only lists of codes have it
    - ``steps``: at which steps of a session it usually comes, each named by one command (``EHLO`` stands for all greetings,
      ``END_OF_DATA`` for ``BDAT`` and ``BURL`` too); ``is_anywhere``: whether at any
    - ``retry``: whether to try again, ``None`` where that depends on the command; ``is_lasting``: whether a temporary failure lasts
      until someone has removed its cause, ``is_passing`` whether a permanent one passes with time; ``actors``: who has to act, the likeliest first
    """

    code: Code
    command: Command | None
    name: str
    origin: Origin
    steps: tuple[Command, ...]
    is_anywhere: bool
    retry: Retry | None
    is_lasting: bool
    is_passing: bool
    actors: tuple[Actor, ...]


class Guidance(Record):
    """What to do with two codes: whoever reads a ``log`` or a bounce, a ``client``, a ``server``; ``None`` where there is nothing to say."""

    log: str | None
    client: str | None
    server: str | None


class Comparison(Record):
    """How two codes relate and differ, in one locale.

    - ``title``: the two codes, as a heading
    - ``opening``: how they relate, in a sentence; ``similarities``: sentences that follow it
    - ``entries``: the two codes in the order asked for; turned round, the other parts say the same, sentences of equal rank in the other order
    - ``relation``: how they stand to each other
    - ``at_a_glance``: the main facts of each of the two, in the order asked for
    - ``key_differences``: in what they differ, the most important first, which is what the two mean; five at the most
    - ``guidance``: what to do with them, for three kinds of readers; ``when_to_use_which``: the same as one text, a paragraph for each
    - ``learn_more``: where to read on
    - ``locale``: the one that answered
    """

    title: str
    opening: str
    entries: tuple[Entry, Entry]
    relation: Relation
    similarities: tuple[str, ...]
    at_a_glance: tuple[Glance, ...]
    key_differences: tuple[KeyDifference, ...]
    guidance: Guidance
    when_to_use_which: str
    learn_more: LearnMore
    locale: str

    def __repr__(self) -> str:
        a, b = self.entries
        return f"<Comparison of {a.code} and {b.code} in {self.locale}: {self.relation.value}>"
