"""How phrases are written, and all of them.

A phrase is words as a server writes them, in small letters, without apostrophes, accents and punctuation. ``a|b`` stands for one or the
other, ``…`` for up to six words between, ``a*`` for any ending, and ``a_b`` for two words
where one of several is meant; ``!`` at its end makes a phrase count more than others that match too. Forms of "be" and "have" and articles are left out of account in texts
and in phrases. A phrase in Chinese, Japanese or Korean stands anywhere. Which one counts where several match: `explanations.phrases`.
"""

from __future__ import annotations

from ...reasons import Reason
from . import phrases_message, phrases_policy, phrases_recipient, phrases_sender, phrases_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that say nothing by themselves; a group of words that has one of the first kind may be left out.
FORMS_OF_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "currently"))
FILLERS = FORMS_OF_BE | frozenset(
    ["a", "an", "the", "this", "that", "these", "its", "it", "so", "very", "also", "just", "please", "sorry", "we"]
)


def every_phrase() -> Iterator[tuple[Reason, str, int]]:
    """Each reason with a phrase of it, and how telling that is: 3 decisive, 2 likely, 1 a hint."""
    for part in (phrases_recipient, phrases_sender, phrases_policy, phrases_message, phrases_session):
        for strength, family in ((3, part.DECISIVE), (2, part.LIKELY), (1, part.HINTS)):
            for reason, phrases in family.items():
                for phrase in phrases:
                    yield reason, phrase, strength
