"""What translators get: every message of the knowledge, with a note about it.

The extractor here does the same for an application's own tables of codes, through ``pybabel extract``.
"""

from __future__ import annotations

import ast
import re

from .knowledge import schema
from .knowledge.interface import LABELS
from .knowledge.schema import Contrast, Group, Override, Reply, Shared
from .records import Record
from .texts import Message, contrast_texts, record_texts, records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

    from .library import Library

_ENUMS = {kind.__name__: kind for kind in LABELS}
_FIELD_NOTES = {
    "name": "Short name: sentence case, no full stop, at most 80 characters.",
    "summary": "One sentence: the meaning in one breath.",
    "description": "Stands below the heading Description, after the summary.",
    "when_seen": "Stands below the heading When you see it; does not begin with 'When'.",
    "how_to_fix": "Stands below the heading How to fix: what to do, imperative, one action a sentence.",
    "user_message": "For the end user of an application: no code, no command, no jargon.",
    "when_to_send": "For the author of a server: when to send this code.",
    "opening": "The first sentence of the comparison: how the two codes relate.",
    "difference": "A key difference of the comparison, one sentence about both codes.",
    "when_to_use_which": "Stands below the heading When to use which: for authors of servers and of clients.",
}
_FAMILY_NOTES = {
    "title": "Title of a comparison.",
    "opening": "The first sentence of a comparison of any two codes that relate like this.",
    "similarity": "Follows the opening sentence of a comparison: what the two codes share.",
    "difference": "A key difference of a comparison, one sentence about both codes.",
    "guidance": "Stands below the heading When to use which.",
    "heading": "A heading.",
    "label": "A value in a list of facts, or in a list of such values: lower case.",
    "phrase": "A pattern or line of the interface.",
    "shared": "Shared by several codes. For the end user of an application: no code, no command, no jargon.",
}


def all_messages(library: Library) -> Iterator[Message]:
    """Every message of the catalog once, in a fixed order, with a note for translators."""
    from .knowledge.groups import GROUPS

    about: dict[str, str] = {}
    about_whom: list[Reply | Group | Contrast] = [*library.replies(), *GROUPS, *library.contrasts()]
    for record in about_whom:
        about.update(_about(record))
    seen: set[str] = set()
    for messages in records(library):
        for message in messages:
            if message.key not in seen:
                seen.add(message.key)
                yield _with_note(message, about)


def _about(record: Reply | Group | Contrast) -> dict[str, str]:
    """The stem of the record's keys, and what the record is about."""
    if isinstance(record, Contrast):
        return {f"pair/{record.a}-{record.b}": f"Codes {record.a} and {record.b} compared"}
    sections = f" ({'; '.join(str(reference) for reference in record.references[:2])})" if record.references else ""
    if isinstance(record, Group):
        return {f"group/{record.code}": f"All codes {record.code}{sections}"}
    return {f"reply/{record.code}": f"{record.code} {record.rfc_text}{sections}"}


def _with_note(message: Message, about: dict[str, str]) -> Message:
    family, *rest = message.key.split("/")
    subject = about.get(f"{family}/{rest[0]}")
    lines = []
    if subject:
        lines.append(subject)
        if len(rest) == 3 and rest[1] != "difference":
            lines.append(f"In answer to {rest[2]}.")
        lines.append(_FIELD_NOTES[rest[1]])
    elif family in _FAMILY_NOTES:
        lines.append(_FAMILY_NOTES[family])
    tokens = dict.fromkeys(re.findall(r"`[^`]+`|\{\w+\}", message.text))
    if tokens:
        lines.append(f"Leave as it is: {' '.join(tokens)}")
    return Message(key=message.key, text=message.text, note="\n".join(lines))


# The extractor for applications


def extract(
    file: BinaryIO, keywords: object, comment_tags: object, options: object
) -> Iterator[tuple[int, str, tuple[str, str], list[str]]]:
    """The messages of the `Reply`, `Contrast` and `Override` records in a Python file, as Babel wants them.

    An application names it in its Babel mapping file, ``[smtpi18n: gateway/codes.py]``. The file is read, not run: texts must be
    written out there, and a record may refer to a `Shared` text that the same file assigns to a name.

    Raises ``ValueError`` with the line of a text that is not written out.
    """
    module = ast.parse(file.read())
    reader = _Reader(module)
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _last_name(node.func) in ("Reply", "Contrast", "Override"):
            for message in _messages(reader.value(node)):
                yield node.lineno, "pgettext", (message.key, message.text), message.note.splitlines()


def _messages(record: Record) -> Iterator[Message]:
    about: dict[str, str] = {}
    found: list[Message] = []
    if isinstance(record, Override):
        found = [Message(key=record.key, text=record.text)]
    elif isinstance(record, Contrast):
        about, found = _about(record), list(contrast_texts(record).values())
    elif isinstance(record, Reply):
        about, found = _about(record), list(record_texts(record).values())
        for case in record.cases:
            found.extend(record_texts(record, case).values())
    for message in {message.key: message for message in found}.values():
        yield _with_note(message, about)


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


class _Reader:
    """Builds the records that a module writes out, without running it."""

    def __init__(self, module: ast.Module) -> None:
        self._assigned = {
            target.id: node.value
            for node in module.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def value(self, node: ast.expr) -> Any:
        """What *node* stands for: a literal, a member of an enum, a record, or a name for one; else ``None``."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, (ast.Tuple, ast.List)):
            return tuple(self.value(item) for item in node.elts)
        if isinstance(node, ast.Name) and node.id in self._assigned:
            return self.value(self._assigned[node.id])
        if isinstance(node, ast.Attribute):
            return getattr(_ENUMS.get(_last_name(node.value)), node.attr, None)
        if isinstance(node, ast.Call):
            return self._record(node)
        return None

    def _record(self, node: ast.Call) -> Record | None:
        kind = getattr(schema, _last_name(node.func), None)
        if not (isinstance(kind, type) and issubclass(kind, Record)):
            return None
        given = {word.arg: self.value(word.value) for word in node.keywords if word.arg}
        for word in node.keywords:
            if word.arg in (*_FIELD_NOTES, "text", "key") and not isinstance(given[word.arg], (str, Shared, type(None))):
                raise ValueError(f"line {word.value.lineno}: {word.arg} must be a text that is written out")
            if given.get(word.arg or "") is None and not (isinstance(word.value, ast.Constant) or word.arg not in _FIELD_NOTES):
                raise ValueError(f"line {word.value.lineno}: {word.arg} must be a text that is written out")
        defaults = {name: getattr(kind, name, None) for name in kind._fields}
        for name in ("references", "cases", "differences", "commands"):
            if name in defaults:
                defaults[name] = defaults[name] or ()
        return kind(**{**defaults, **given})
