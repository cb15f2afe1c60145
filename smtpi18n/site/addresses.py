"""Where the page of each code, group, reason, provider and pair of codes stands: file names, which are the same in every language."""

from __future__ import annotations

from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode
from ..reasons import Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..codes import Code
    from ..rendering.blocks import Target

INDEX, REASONS, PROVIDERS, COMPARISONS = "index.html", "reasons.html", "providers.html", "comparisons.html"


def file_name(target: Target) -> str:
    """The name of the page of *target*: of two codes, the lower one comes first.

    >>> from smtpi18n import ReplyCode
    >>> file_name(ReplyCode(550)), file_name((ReplyCode(354), ReplyCode(251))), file_name(Reason.MAILBOX_FULL), file_name("google")
    ('550.html', '251-vs-354.html', 'reason-mailbox-full.html', 'provider-google.html')
    """
    if isinstance(target, Reason):
        return f"reason-{target.value.replace('_', '-')}.html"
    if isinstance(target, str):
        return f"provider-{target.replace('_', '-')}.html"
    if isinstance(target, tuple):
        a, b = in_order(*target)
        return f"{a}-vs-{b}.html".lower()
    return f"{target}.html".lower()


def turned(pair: tuple[Code, Code]) -> str:
    """The name of the page at which a pair is looked for in the other order."""
    a, b = in_order(*pair)
    return f"{b}-vs-{a}.html".lower()


def in_order(a: Code, b: Code) -> tuple[Code, Code]:
    """Two codes, the lower one first."""
    return (b, a) if place(b) < place(a) else (a, b)


def place(code: Code) -> tuple[int, tuple[int, ...], str]:
    """Where a code stands among others: reply codes, then enhanced status codes, then groups, each in order."""
    if isinstance(code, ReplyCode):
        return 0, (int(code),), ""
    if isinstance(code, EnhancedStatusCode):
        return 1, tuple(map(int, str(code).split("."))), ""
    return 2, (), str(code)


class Addresses:
    """The pages that there are: what has one, and where it stands as seen from another page of its language."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self._names = frozenset(map(file_name, targets))

    def __call__(self, target: Target) -> str | None:
        """The relative address of the page of *target*, or ``None`` where it has none."""
        if isinstance(target, tuple) and target[0] == target[1]:
            return None
        name = file_name(target)
        if name not in self._names and isinstance(target, EnhancedStatusCode):
            name = file_name(CodeGroup(f"X.{str(target).split('.')[1]}.X"))  # which says what is known of it
        return name if name in self._names else None
