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
    """Every failure without a reply by its key."""
    from ..knowledge.explanations.network import FAILURES

    return {failure.key: failure for failure in FAILURES}
