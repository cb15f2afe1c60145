"""The shapes of what is known of reasons, and of failures of the connection."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason
from ..schema import Reference, Shared, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

FIELDS = ("name", "summary", "how_to_fix", "user_message")


class Cause(Told):
    """A reason in words. They hold of a refusal for good and for the time being, but for what an end user is told.

    ``user_message`` is what is said of a refusal for good, ``user_message_for_now`` of one for the time being; where there is none,
    that the mail system tries again. ``retry`` is of a refusal for good, ``retry_for_now`` of the other.
    """

    reason: Reason
    name: str
    summary: str
    how_to_fix: str
    user_message: str | Shared
    user_message_for_now: str | Shared | None = None
    retry: Retry
    retry_for_now: Retry = Retry.AS_IS
    actors: tuple[Actor, ...]
    references: tuple[Reference, ...] = ()

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"reason/{self.reason.value}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"The reason {self.reason.value}"

    def texts(self) -> Iterator[tuple[str, str | Shared | None]]:
        """See `Told`; what is said of a refusal for the time being stands under ``user_message/for_now``."""
        for field in FIELDS:
            yield field, getattr(self, field)
        yield "user_message/for_now", self.user_message_for_now


class Failure(Told):
    """A failure without a reply of a server, or a variant of a reason: what happened.

    What an end user is told is that of its ``reason``, unless it has a ``user_message`` of its own. ``passes`` holds for one after which the
    same attempt may succeed. ``family`` begins its keys.
    """

    family: str = "network"

    key: str
    reason: Reason
    name: str
    summary: str
    how_to_fix: str
    user_message: str | None = None
    passes: bool
    actors: tuple[Actor, ...]

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"{self.family}/{self.key}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"The failure {self.key}"

    def texts(self) -> Iterator[tuple[str, str | Shared | None]]:
        """See `Told`."""
        for field in FIELDS:
            yield field, getattr(self, field)
