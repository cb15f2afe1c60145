"""The templates: what there is to translate, as `smtpi18n.extraction` collects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polib

from smtpi18n.catalogs import DOMAIN
from smtpi18n.messages import PARTS, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smtpi18n.messages import Message


def make_templates(messages: Iterable[Message]) -> dict[str, polib.POFile]:
    """The template of each part, with one entry for each key; raises ``ValueError`` when one key has two texts.

    The messages of a part stand in the order in which they come.
    """
    templates = {part: _empty() for part in PARTS}
    for message in _once(messages):
        flags = ["python-brace-format"] if "{" in message.text else []
        templates[part_of(message.key)].append(
            polib.POEntry(msgctxt=message.key, msgid=message.text, msgstr="", comment=message.note, flags=flags)
        )
    return templates


def _empty() -> polib.POFile:
    template = polib.POFile(wrapwidth=0)
    template.metadata = {
        "Project-Id-Version": DOMAIN,
        "Report-Msgid-Bugs-To": "",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return template


def _once(messages: Iterable[Message]) -> Iterable[Message]:
    seen: dict[str, Message] = {}
    for message in messages:
        other = seen.setdefault(message.key, message)
        if other.text != message.text:
            raise ValueError(f"two texts for the key {message.key}: {other.text!r} and {message.text!r}")
    return seen.values()
