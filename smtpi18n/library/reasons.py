"""Which file of the knowledge holds a reason, or a failure without a reply. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..knowledge.explanations.schema import Cause, Failure
    from ..reasons import Reason


@cache
def causes() -> Mapping[Reason, Cause]:
    """Every reason in words."""
    from ..knowledge.explanations import reasons_message, reasons_policy, reasons_recipient, reasons_sender, reasons_session

    parts = (reasons_recipient, reasons_sender, reasons_policy, reasons_message, reasons_session)
    return {cause.reason: cause for part in parts for cause in part.CAUSES}


@cache
def failures() -> Mapping[str, Failure]:
    """Every failure without a reply, and every variant of a reason, by its key."""
    from ..knowledge.explanations.network import FAILURES
    from ..knowledge.explanations.variants import VARIANTS

    return {failure.key: failure for failure in (*FAILURES, *VARIANTS)}


def reason_classes(reason: Reason) -> Mapping[str, tuple[str, ...]]:
    """What other systems call a *reason*, by the system: ``sisimai``, ``kumomta``, ``amazon_ses``, ``postmark``, ``sparkpost``, ``mailgun``, ``mailjet``.

    Only what is beyond doubt; of several classes, the first is the likeliest. A system that has none is left out. ``reason`` may be a
    member of `Reason` or its word; raises ``ValueError`` for any other.

    >>> from smtpi18n import Reason
    >>> reason_classes(Reason.MAILBOX_FULL)["sisimai"]
    ('mailboxfull',)
    """
    from ..knowledge.explanations.mappings import CLASSES
    from ..reasons import Reason

    return CLASSES.get(Reason(reason), {})
