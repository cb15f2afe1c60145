"""The shapes of what is known of providers: by what one is known, and what it means."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from ...records import Record
from ..schema import Shared, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Mark(Record):
    """What a provider's reply is known by: a regular expression for the text, looked for only where one of the *words* stands.

    ``note`` is the key of what it means, ``None`` for a mark that tells the provider only. Where ``proves`` does not hold, it
    counts only in the replies of the provider, which must be known otherwise. ``codes``: the reply carries one of them, if there are any.
    """

    words: tuple[str, ...]
    pattern: str
    note: str | None = None
    proves: bool = True
    codes: tuple[str, ...] = ()


class Provider(Told):
    """A provider, or a program that filters mail: its *key*, its name, the ends of its servers' names, its marks, the more exact first."""

    key: str
    name: str
    hosts: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"provider/{self.key}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"The provider {self.key}"

    def texts(self) -> Iterator[tuple[str, str | Shared | None]]:
        """See `Told`."""
        yield "name", self.name


class Note(Told):
    """What a provider means by a reply, and what helps. ``source_date`` is that of the source, ``None`` where it states none."""

    provider: str
    key: str
    meaning: str
    how_to_fix: str
    reason: Reason
    retry: Retry
    actors: tuple[Actor, ...]
    url: str | None = None
    source: str
    source_date: str | None = None
    standing: Standing

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"provider/{self.provider}/{self.key}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"A reply of {self.provider}: {self.key}"

    def texts(self) -> Iterator[tuple[str, str | Shared | None]]:
        """See `Told`."""
        yield "meaning", self.meaning
        yield "how_to_fix", self.how_to_fix
