"""What translators get: every message of the knowledge, with a note about it.

The extractor here does the same for an application's own tables of codes, through ``pybabel extract``.
"""

from __future__ import annotations

import ast
import re
from collections import Counter

from .knowledge import schema
from .knowledge.interface import LABELS
from .knowledge.schema import Case, Contrast, Group, Override, Reply
from .messages import Message, messages_of, records
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, BinaryIO

    from .library import Library

_RECORDS = ("Reply", "Contrast", "Override")
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
    "help": "A line of `smtpi18n --help`.",
    "shared": "Shared by several codes. For the end user of an application: no code, no command, no jargon.",
}


def all_messages(library: Library) -> Iterator[Message]:
    """Every message of the catalog once, in a fixed order, with a note for translators."""
    from .knowledge.replies.groups import GROUPS

    about_whom: list[Reply | Group | Contrast] = [*library.replies(), *GROUPS, *library.contrasts()]
    about = dict(map(_about, about_whom))
    seen: set[str] = set()
    for messages in records(library):
        for message in messages:
            if message.key not in seen:
                seen.add(message.key)
                yield _with_note(message, about)


def _about(record: Reply | Group | Contrast) -> tuple[str, str]:
    """The stem of the record's keys, and what the record is about."""
    sections = "; ".join(str(reference) for reference in getattr(record, "references", ())[:2])
    return record.stem, f"{record.title} ({sections})" if sections else record.title


def _with_note(message: Message, about: dict[str, str]) -> Message:
    family, *rest = message.key.split("/")
    lines = []
    if family in ("reply", "group", "pair") and len(rest) > 1:
        if f"{family}/{rest[0]}" in about:
            lines.append(about[f"{family}/{rest[0]}"])
        if len(rest) == 3 and rest[1] != "difference":
            lines.append(f"In answer to {rest[2]}.")
        if rest[1] in _FIELD_NOTES:
            lines.append(_FIELD_NOTES[rest[1]])
    elif family in _FAMILY_NOTES:
        lines.append(_FAMILY_NOTES[family])
    tokens = dict.fromkeys(re.findall(r"`[^`]+`|\{\w+\}", message.text))
    if tokens:
        lines.append(f"Leave as it is: {' '.join(tokens)}")
    return Message(key=message.key, text=message.text, note="\n".join(lines))


# The extractor for applications

# What does not reach a translator may be computed; everything else of a record must be written out.
_FACTS = frozenset(
    (
        "status", "commands", "typical_commands", "retry", "scope", "actors", "session", "responsibility", "associated_codes",
        "related", "twin", "relation",
    )
)  # fmt: skip


def extract(
    file: BinaryIO, keywords: object, comment_tags: object, options: object
) -> Iterator[tuple[int, str, tuple[str, str], list[str]]]:
    """The messages of the `Reply`, `Contrast` and `Override` records in a Python file, as Babel wants them.

    An application names it in its Babel mapping file, ``[smtpi18n: gateway/codes.py]``. The file is read, not run: texts must be
    written out there, or stand in a constant of the same file, as a `Shared` text does.

    Raises ``ValueError`` with the line of a text that is computed, or of a key that has two texts.
    """
    module = ast.parse(file.read())
    reader = _Reader(module)
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call) and _last_name(node.func) in _RECORDS]
    seen: dict[str, str] = {}
    for node in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        for message in _messages(reader.record(node)):
            if seen.setdefault(message.key, message.text) != message.text:
                raise ValueError(f"line {node.lineno}: a second text for the key {message.key}")
            yield node.lineno, "pgettext", (message.key, message.text), message.note.splitlines()


def _messages(record: Record | None) -> Iterator[Message]:
    about: dict[str, str] = {}
    found: Iterable[Message] = ()
    if isinstance(record, Override):
        found = [Message(key=record.key, text=record.text)]
    elif isinstance(record, (Reply, Contrast)):
        about, found = dict([_about(record)]), messages_of(record)
    for message in found:
        yield _with_note(message, about)


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


class _ComputedError(Exception):
    """A value is not written out; *line* is where it stands."""

    def __init__(self, line: int) -> None:
        self.line = line


class _Reader:
    """Builds the records that a module writes out, without running it."""

    def __init__(self, module: ast.Module) -> None:
        assigned = [
            (target.id, node.value)
            for node in module.body
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        ]
        times = Counter(name for name, _ in assigned)
        # Which of two values a name has where it is used is known only to who runs the module.
        self._constants = {name: value for name, value in assigned if times[name] == 1}

    def record(self, node: ast.Call) -> Record | None:
        """The record that a call makes, or ``None`` for a call of something else."""
        kind = getattr(schema, _last_name(node.func), None)
        if not (isinstance(kind, type) and issubclass(kind, Record)):
            return None
        values: dict[str, Any] = {}
        for word in node.keywords:
            if word.arg is None:
                raise ValueError(f"line {word.value.lineno}: the fields must be written out, not taken from a mapping")
            try:
                values[word.arg] = self._value(word.value)
            except _ComputedError as computed:
                if word.arg not in _FACTS or (kind is Case and word.arg == "commands"):  # a part of the keys of a case
                    raise ValueError(f"line {computed.line}: {word.arg} must be written out, not computed") from None
                values[word.arg] = None
        try:
            return kind(**values)
        except TypeError as error:
            raise ValueError(f"line {node.lineno}: {error}") from None

    def _value(self, node: ast.expr) -> Any:
        """What *node* stands for: a literal, a member of an enum, a record, or a constant of the module that is one of these."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, (ast.Tuple, ast.List)):
            return tuple(self._value(item) for item in node.elts)
        if isinstance(node, ast.Name) and node.id in self._constants:
            return self._value(self._constants[node.id])
        found = None
        if isinstance(node, ast.Attribute):
            found = getattr(_ENUMS.get(_last_name(node.value)), node.attr, None)
        elif isinstance(node, ast.Call):
            found = self.record(node)
        if found is None:
            raise _ComputedError(node.lineno)
        return found
