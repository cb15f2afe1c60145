"""How two codes relate, by facts alone: rules in their order, the first of which that holds decides. No text is looked at."""

from __future__ import annotations

from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode, Severity
from ..facts import Command, Status
from ..knowledge.session import NEXT_STEPS
from ..relations import Relation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from ..entries import Entry
    from ..knowledge.schema import Case, Reply
    from ..library import Library

    Related: TypeAlias = tuple[Relation, Entry, Entry]


def relate(a: Entry, b: Entry, library: Library) -> Related:
    """The relation of two entries, and the two in its direction: the earlier step, the general one, the one that agrees first."""
    pair = _Pair(a, b, library)
    for rule in _RULES:
        related = rule(pair)
        if related is not None:
            return related
    return Relation.UNRELATED, a, b


class _Pair:
    """Two entries, and what several rules want to know of them."""

    def __init__(self, a: Entry, b: Entry, library: Library) -> None:
        self.a = a
        self.b = b
        self.library = library
        self.both_ways = ((a, b), (b, a))
        # The commands that tell what either is about.
        self.shared = frozenset(telling_commands(a, library)).intersection(telling_commands(b, library))

    @property
    def has_group(self) -> bool:
        """Whether one of the two is a group of codes."""
        return isinstance(self.a.code, CodeGroup) or isinstance(self.b.code, CodeGroup)


def _one_code(pair: _Pair) -> Related | None:
    a, b = pair.a, pair.b
    if a.code != b.code:
        return None
    same = _meaning(a, pair.library) is _meaning(b, pair.library)
    return (Relation.SAME_CODE if same else Relation.SAME_NUMBER), a, b


def _group_and_member(pair: _Pair) -> Related | None:
    for group, other in pair.both_ways:
        if isinstance(group.code, CodeGroup) and other.code in group.code:
            return Relation.GENERAL_AND_SPECIFIC, group, other
    return None


def _twins(pair: _Pair) -> Related | None:
    is_twin = _twin(pair.a, pair.library) == str(pair.b.code) and (pair.shared or pair.has_group)
    return (Relation.TWINS, pair.a, pair.b) if is_twin else None


def _challenge_and_outcome(pair: _Pair) -> Related | None:
    """A challenge is followed by the reply that ends the log-in, 353 by the replies for the recipients."""
    for entry, other in pair.both_ways:
        if entry.severity is Severity.POSITIVE_INTERMEDIATE and not pair.shared.isdisjoint((Command.AUTH, Command.END_OF_DATA)):
            return Relation.CONSECUTIVE_STEPS, entry, other
    return None


def _success_and_refusal(pair: _Pair) -> Related | None:
    for entry, other in pair.both_ways:
        if _agrees(entry) and other.severity and not _agrees(other) and (pair.shared or pair.has_group):
            return Relation.OPPOSITE_OUTCOMES, entry, other
    return None


def _reply_code_and_its_status(pair: _Pair) -> Related | None:
    for general, specific in pair.both_ways:
        if isinstance(specific.code, EnhancedStatusCode) and specific.code in general.associated_codes:
            return Relation.GENERAL_AND_SPECIFIC, general, specific
    return None


def _step_and_next_step(pair: _Pair) -> Related | None:
    for earlier, later in pair.both_ways:
        if _agrees(earlier) and not pair.shared and _follows(later, earlier, pair.library):
            return Relation.CONSECUTIVE_STEPS, earlier, later
    return None


def _alternatives(pair: _Pair) -> Related | None:
    """A code that no RFC defines may stand for one that an RFC does, though no command is known that it answers."""
    a, b = pair.a, pair.b
    stands_for = (a.status is Status.CURRENT) != (b.status is Status.CURRENT) and b.code in a.related
    answers = pair.shared or (stands_for and a.severity and b.severity and not (a.commands and b.commands))
    return (Relation.ALTERNATIVES, a, b) if answers else None


_RULES: tuple[Callable[[_Pair], Related | None], ...] = (
    _one_code,
    _group_and_member,
    _twins,
    _challenge_and_outcome,
    _success_and_refusal,
    _reply_code_and_its_status,
    _step_and_next_step,
    _alternatives,
)


def _agrees(entry: Entry) -> bool:
    return entry.severity is not None and entry.severity.is_positive


def _twin(entry: Entry, library: Library) -> str | None:
    record = library.group(str(entry.code)) if isinstance(entry.code, CodeGroup) else _reply(entry, library)
    return str(record.twin) if record and record.twin else None


def _reply(entry: Entry, library: Library) -> Reply | None:
    return library.reply(entry.code) if isinstance(entry.code, ReplyCode) else None


def _meaning(entry: Entry, library: Library) -> Case | None:
    """The case in which the entry's code means something else than in general, if it is one."""
    reply = _reply(entry, library)
    case = reply.case(entry.command) if reply else None
    return case if case and (case.summary or case.description) else None


def possible_commands(entry: Entry) -> tuple[Command, ...]:
    """The commands that an entry may answer: all of them, or the one it was asked for."""
    return (entry.command,) if entry.command else entry.commands


def telling_commands(entry: Entry, library: Library) -> tuple[Command, ...]:
    """The commands that tell what an entry is about: the one it was asked for, else those it typically answers."""
    if entry.command:
        return (entry.command,)
    reply = _reply(entry, library)
    return (reply and reply.typical_commands) or entry.commands


def _follows(later: Entry, earlier: Entry, library: Library) -> bool:
    steps = (step for command in telling_commands(earlier, library) for step in NEXT_STEPS.get(command, ()))
    return any(step in telling_commands(later, library) for step in steps)


def answers_any(entry: Entry) -> bool:
    """Whether an entry may answer any command, or any but one."""
    return entry.command is None and len(entry.commands) >= len(Command) - 1
