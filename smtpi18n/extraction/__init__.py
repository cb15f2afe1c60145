"""What translators get: every message of the knowledge, with a note about it, in the order in which they are best translated.

`extract` does the same for an application's own tables of codes, through ``pybabel extract``.
"""

from __future__ import annotations

from ..messages import Message, records
from .application import extract
from .notes import about, with_note
from .priorities import priority

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..knowledge.schema import Told
    from ..library import Library

__all__ = ["all_messages", "extract"]


def all_messages(library: Library) -> Iterator[Message]:
    """Every message of the catalogs once, with a note for translators, by priority and within one in the order of `records`."""
    about_whom: list[Told] = [
        *library.replies(),
        *library.groups(),
        *library.enhanced_statuses(),
        *library.contrasts(),
        *library.causes(),
        *library.failures(),
        *library.provider_records(),
    ]
    subjects = dict(map(about, about_whom))
    statuses = {reply.code: reply.status for reply in library.replies()}
    once = {message.key: message for record in records(library) for message in record}
    ranked = [(priority(key, statuses), message) for key, message in once.items()]
    for rank, message in sorted(ranked, key=lambda pair: pair[0]):
        with_its_note = with_note(message, subjects)
        yield Message(key=message.key, text=message.text, note=f"Priority {rank}\n{with_its_note.note}".rstrip())
