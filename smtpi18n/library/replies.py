"""Which file of the knowledge holds a reply code. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..knowledge.schema import Reply

STANDARD = ("2yz", "3yz", "42z", "43z", "45z", "50z", "503", "52z", "53z", "550", "55z")
# The longest entries have files of their own: that with the number of the first code in it.
_LONG = {503: "503", 504: "503", 550: "550"}
NONSTANDARD = ("", "4yz", "5yz")


def replies_near(code: int) -> Iterator[Reply]:
    """The replies of the files that would hold *code*, those that an RFC defines first; a file is loaded when it is its turn."""
    yield from _standard(_LONG.get(code) or (f"{code // 10}z" if code >= 400 else f"{code // 100}yz"))
    yield from _nonstandard(f"{code // 100}yz")


def every_reply() -> Iterator[Reply]:
    """The replies of all files."""
    for family in STANDARD:
        yield from _standard(family)
    for family in NONSTANDARD:
        yield from _nonstandard(family)


def _standard(family: str) -> tuple[Reply, ...]:
    """The codes of one file that an RFC defines."""
    if family == "2yz":
        from ..knowledge.replies.rfc_2yz import REPLIES
    elif family == "3yz":
        from ..knowledge.replies.rfc_3yz import REPLIES
    elif family == "42z":
        from ..knowledge.replies.rfc_42z import REPLIES
    elif family == "43z":
        from ..knowledge.replies.rfc_43z import REPLIES
    elif family == "45z":
        from ..knowledge.replies.rfc_45z import REPLIES
    elif family == "50z":
        from ..knowledge.replies.rfc_50z import REPLIES
    elif family == "503":
        from ..knowledge.replies.rfc_503 import REPLIES
    elif family == "52z":
        from ..knowledge.replies.rfc_52z import REPLIES
    elif family == "53z":
        from ..knowledge.replies.rfc_53z import REPLIES
    elif family == "550":
        from ..knowledge.replies.rfc_550 import REPLIES
    elif family == "55z":
        from ..knowledge.replies.rfc_55z import REPLIES
    else:
        return ()
    return REPLIES


def _nonstandard(family: str) -> tuple[Reply, ...]:
    """The codes of one file that no RFC defines."""
    if family == "4yz":
        from ..knowledge.replies.nonstandard_4yz import REPLIES
    elif family == "5yz":
        from ..knowledge.replies.nonstandard_5yz import REPLIES
    else:
        from ..knowledge.replies.nonstandard import REPLIES
    return REPLIES
