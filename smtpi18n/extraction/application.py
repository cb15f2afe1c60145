"""The extractor of Babel for an application's own tables of codes: their messages, with notes for its translators."""

from __future__ import annotations

import ast
from collections import Counter

from ..knowledge import schema
from ..knowledge.interface import LABELS
from ..knowledge.schema import Case, CaseTraits, Contrast, Override, Reply
from ..messages import Message, messages_of
from ..records import Record
from .notes import about, with_note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, BinaryIO

_RECORDS = ("Reply", "Contrast", "Override")
_ENUMS = {kind.__name__: kind for kind in LABELS}
# What does not reach a translator may be computed; everything else of a record must be written out.
_FACTS = frozenset(
    (
        "status", "commands", "typical_commands", "retry", "scope", "actors", "session", "responsibility", "associated_codes",
        "related", "twin", "relation", "told", "topic", "second_topics", "steps", "origin", "stands_for", "is_catch_all", "is_vague",
        "nearest", "reaction", "patience", "is_without_session",
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
    subjects: dict[str, str] = {}
    found: Iterable[Message] = ()
    if isinstance(record, Override):
        found = [Message(key=record.key, text=record.text)]
    elif isinstance(record, (Reply, Contrast)):
        subjects, found = dict([about(record)]), messages_of(record)
    for message in found:
        yield with_note(message, subjects)


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
                # The commands are a part of the keys of a case.
                if word.arg not in _FACTS or (kind in (Case, CaseTraits) and word.arg == "commands"):
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
