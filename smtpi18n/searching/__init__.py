"""From the words of a symptom to codes: the `Match`, and the index that finds them."""

from __future__ import annotations

from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..entries import Entry


class MatchedText(Record):
    """A text in which words of the search were found.

    ``field`` is what it is of the code: ``symptoms`` (words that people search by), ``name``, ``says``, ``summary``, ``when_seen``,
    ``vendor_notes``, ``sample_reply``, or ``code`` for the number itself; ``text`` the phrase, sentence or reply; ``locale`` the language that it is in.
    """

    field: str
    text: str
    locale: str


class Match(Record):
    """A code that a search has found.

    - ``entry``: the code, in the words of the locale asked for
    - ``score``: how well it fits, from 0 to 1: the share of the searched words that were found together, by their weight
    - ``matched``: the texts that speak for it, the most telling first, at most three
    """

    entry: Entry
    score: float
    matched: tuple[MatchedText, ...]

    def __repr__(self) -> str:
        return f"<Match {self.entry.code} {self.score:.2f}: {self.entry.name}>"


class SearchUnavailableError(ImportError):
    """The extra that a search needs is not installed."""

    def __init__(self) -> None:
        super().__init__("a search needs the package snowballstemmer: pip install snowballstemmer", name="snowballstemmer")

    def __reduce__(self) -> tuple[type[SearchUnavailableError], tuple[()]]:
        return type(self), ()


def is_available() -> bool:
    """Whether the extra is there without which nothing is found."""
    from importlib.util import find_spec

    return find_spec("snowballstemmer") is not None
