"""From the lines of a mail log to counts: one for each delivery, whatever the number of its attempts. Knows no locale.

Memory grows with the reasons, the domains and the deliveries that are put off at a time, not with the log, and all of them are bounded.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TypeVar

from ..explanations.bulk import Recogniser
from ..parsing.logs import LONGEST_LINE, read_line
from ..reasons import Outcome, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from ..parsing.logs import Event

    # A delivery that is put off: its reason, the domain, and the day of the last attempt.
    PutOff: TypeAlias = tuple[Reason, str, str | None]

_T = TypeVar("_T")

MOST_PUT_OFF = 100_000
MOST_DOMAINS = 50_000
MOST_DAYS = 4_000


def counted(lines: Iterable[str | bytes]) -> Counts:
    """The counts of *lines*. Raises ``TypeError`` for a line that is neither text nor bytes."""
    counts = Counts()
    counts.read(lines)
    counts.settle()
    return counts


class Tally(dict[_T, int]):
    """Counts by name; of more than *most* names, the rarer half is forgotten, so that those that stay are the frequent ones."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.is_exact = True

    def add(self, name: _T) -> None:
        """Count *name*."""
        self[name] = self.get(name, 0) + 1
        if len(self) > self.most:
            self.is_exact = False
            kept = sorted(self.items(), key=lambda item: -item[1])[: self.most // 2]
            self.clear()
            self.update(kept)


class Counts:
    """What has been counted; `read` goes on with further lines, and `settle` counts what is put off at the end."""

    def __init__(self) -> None:
        self.lines = 0
        self.other_lines = 0
        self.attempts = 0
        self.recovered = 0
        self.given_up = 0
        self.by_reason: dict[tuple[Outcome, Reason], int] = {}
        self.domains: Tally[tuple[Outcome, Reason, str]] = Tally(MOST_DOMAINS)
        self.days: Tally[tuple[Outcome, str]] = Tally(MOST_DAYS)
        self.is_exact = True
        self.outgoing = Recogniser()
        self.incoming = Recogniser()
        # What is put off, by the message: one recipient with what is known of it, or several of them.
        self._put_off: OrderedDict[str, tuple[int, PutOff] | dict[int, PutOff]] = OrderedDict()
        self._number = 0
        self._names: dict[str, str] = {}

    def read(self, lines: Iterable[str | bytes]) -> None:
        """Count *lines*. Raises ``TypeError`` for a line that is neither text nor bytes."""
        for line in lines:
            if line.__class__ is not str:
                line = _decoded(line)
            self.lines += 1
            event = read_line(line)
            if event is None:
                self.other_lines += 1
            else:
                self._take(event)

    def _take(self, event: Event) -> None:
        kind = event.kind
        if kind == "sent":
            if event.message in self._put_off and self._forget(event.message, event.recipient):
                self.recovered += 1
        elif kind == "deferred":
            self.attempts += 1
            self._put(event)
        elif kind == "refused":
            reason = self.incoming.pattern(event.text, event.command, event.status, None).reason
            self._count(Outcome.REFUSED, reason, event.domain, event.day)
        elif kind == "failed":
            reason = self.outgoing.pattern(event.text, event.command, event.status, event.host).reason
            self._forget(event.message, event.recipient)
            self._count(Outcome.FAILED, reason, event.domain, event.day)
        elif kind == "expired":
            self._expire(event)
        elif kind == "waiting":  # which says less than the attempt before
            if not self._holds(event.message, event.recipient):
                self._put(event)
        else:
            self._end(event)

    def _end(self, event: Event) -> None:
        """A message leaves the queue: done, given up or taken out."""
        left = self._put_off.pop(event.message, None)
        several = () if left is None else (left[1],) if isinstance(left, tuple) else tuple(left.values())
        self._number -= len(several)
        if event.kind == "completed":
            self.recovered += len(several)
        elif event.kind == "given_up":
            for reason, domain, _ in several or ((Reason.EXPIRED, "", None),):
                self.given_up += 1
                self._count(Outcome.FAILED, reason, domain, event.day)

    def _expire(self, event: Event) -> None:
        """A delivery is given up, for the reason for which it was put off where that is known."""
        before = self._forget(event.message, event.recipient)
        reason = before[0] if before else self.outgoing.pattern(event.text, event.command, event.status, event.host).reason
        self.given_up += 1
        self._count(Outcome.FAILED, reason, event.domain, event.day)

    # What is put off

    def _put(self, event: Event) -> None:
        reason = self.outgoing.pattern(event.text, event.command, event.status, event.host).reason
        domain = self._names.setdefault(event.domain, event.domain)  # one string for all that wait for a domain
        if len(self._names) > MOST_DOMAINS:
            self._names.clear()
        one: PutOff = (reason, domain, event.day)
        message, recipient = event.message, hash(event.recipient)
        several = self._put_off.get(message)
        if several is None:
            self._put_off[message] = (recipient, one)
            self._number += 1
        else:
            self._put_off.move_to_end(message)
            if isinstance(several, tuple):
                if several[0] == recipient:
                    self._put_off[message] = (recipient, one)
                    return
                several = self._put_off[message] = {several[0]: several[1]}
            self._number += recipient not in several
            several[recipient] = one
        while self._number > MOST_PUT_OFF:
            self.is_exact = False
            self._settle(self._put_off.popitem(last=False)[1])

    def _holds(self, message: str, recipient: str) -> bool:
        several = self._put_off.get(message)
        if several is None:
            return False
        return several[0] == hash(recipient) if isinstance(several, tuple) else hash(recipient) in several

    def _forget(self, message: str, recipient: str) -> PutOff | None:
        """A delivery that is put off no longer, if it was."""
        several = self._put_off.get(message)
        if several is None or not self._holds(message, recipient):
            return None
        self._number -= 1
        if isinstance(several, tuple):
            del self._put_off[message]
            return several[1]
        found = several.pop(hash(recipient))
        if not several:
            del self._put_off[message]
        return found

    def settle(self) -> None:
        """Count what is still put off."""
        while self._put_off:
            self._settle(self._put_off.popitem(last=False)[1])

    def _settle(self, left: tuple[int, PutOff] | dict[int, PutOff]) -> None:
        for reason, domain, day in (left[1],) if isinstance(left, tuple) else left.values():
            self._number -= 1
            self._count(Outcome.DELAYED, reason, domain, day)

    def _count(self, outcome: Outcome, reason: Reason, domain: str, day: str | None) -> None:
        key = (outcome, reason)
        self.by_reason[key] = self.by_reason.get(key, 0) + 1
        if domain:
            self.domains.add((outcome, reason, domain))
        if day is not None:
            self.days.add((outcome, day))


def _decoded(line: object) -> str:
    if not isinstance(line, (bytes, bytearray, memoryview)):
        raise TypeError(f"report() takes the lines of a log, each a str or bytes, not {type(line).__name__}")
    return bytes(line[: LONGEST_LINE * 4]).decode("utf-8", "replace")
