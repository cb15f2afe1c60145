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

    # A delivery that is put off: a number for the recipient, the word of the reason, the domain, and the day of the last attempt. Plain values,
    # so that Python's collector passes over the many of them.
    PutOff: TypeAlias = tuple[int, str, str, str | None]

_T = TypeVar("_T")

MOST_PUT_OFF = 100_000
MOST_DOMAINS = 50_000
MOST_DAYS = 4_000


def counted(lines: Iterable[str | bytes]) -> Counts:
    """The counts of *lines*. Raises ``TypeError`` for what holds no lines, and for a line that is neither text nor bytes."""
    if isinstance(lines, (str, bytes, bytearray, memoryview)) or not hasattr(lines, "__iter__"):
        raise TypeError(f"report() takes the lines of a log, such as an open file, not {type(lines).__name__}")
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

    def add(self, name: _T, number: int) -> None:
        """Count *name*, *number* more of it."""
        self[name] = self.get(name, 0) + number
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
        self.delivered = 0
        self.recovered = 0
        self.given_up = 0
        self.by_reason: dict[tuple[Outcome, Reason], int] = {}
        self.domains: Tally[tuple[Outcome, Reason, str]] = Tally(MOST_DOMAINS)
        self.days: Tally[tuple[Outcome, str]] = Tally(MOST_DAYS)
        self.is_exact = True
        self.outgoing = Recogniser()
        self.incoming = Recogniser()
        # What is put off, by the message: one delivery, or several by the recipient.
        self._put_off: OrderedDict[str, PutOff | dict[int, PutOff]] = OrderedDict()
        self._number = 0
        # What has been counted on one day, which is most often that of the next line too.
        self._day: str | None = None
        self._of_day: dict[tuple[Outcome, Reason, str], int] = {}

    def read(self, lines: Iterable[str | bytes]) -> None:
        """Count *lines*. Raises ``TypeError`` for a line that is neither text nor bytes."""
        last: Event | None = None
        for line in lines:
            event = read_line(line if isinstance(line, str) else _decoded(line))
            self.lines += 1
            if event is not None and event.kind == "repeated":
                event = last._replace(times=event.times) if last is not None and last.kind in _REPEATABLE else None
            last = event
            if event is None:
                self.other_lines += 1
                continue
            kind = event.kind
            if kind == "sent":
                self.delivered += event.is_last
                if self._put_off and self._forget(event):
                    self.recovered += 1
            elif kind == "deferred":
                self.attempts += event.times
                self._put(event)
            elif kind == "refused":
                reason = self.incoming.pattern(event.text, event.command, event.status, None, event.people).reason
                self._count(Outcome.REFUSED, reason, event.domain, event.day, event.times)
            elif kind == "failed":
                self._forget(event)
                self._count(Outcome.FAILED, self._reason(event), event.domain, event.day)
            elif kind == "expired":
                before = self._forget(event)
                self.given_up += 1
                reason = Reason(before[1]) if before else self._reason(event) if event.text else Reason.EXPIRED
                self._count(Outcome.FAILED, reason, event.domain, event.day)
            elif kind == "waiting":  # which says less than the attempt before
                if not self._holds(_name(event), event.recipient):
                    self._put(event)
            else:
                self._end(event)

    def _reason(self, event: Event) -> Reason:
        return self.outgoing.pattern(event.text, event.command, event.status, event.host, event.people).reason

    def _end(self, event: Event) -> None:
        """A message leaves the queue: done, given up or taken out."""
        left = _several(self._put_off.pop(_name(event), {}))
        self._number -= len(left)
        if event.kind == "completed":
            self.recovered += len(left)
        elif event.kind == "given_up":
            for _, reason, domain, _ in left or ((0, "expired", "", None),):
                self.given_up += 1
                self._count(Outcome.FAILED, Reason(reason), domain, event.day)

    # What is put off

    def _put(self, event: Event) -> None:
        message, recipient = _name(event), hash(event.recipient)
        one: PutOff = (recipient, self._reason(event).value, event.domain, event.day)
        found = self._put_off.get(message)
        if found is None:
            self._put_off[message] = one
            self._number += 1
        else:
            self._put_off.move_to_end(message)
            if isinstance(found, tuple):
                if found[0] == recipient:
                    self._put_off[message] = one
                    return
                found = self._put_off[message] = {found[0]: found}
            self._number += recipient not in found
            found[recipient] = one
        while self._number > MOST_PUT_OFF:
            self.is_exact = False
            self._settle(self._put_off.popitem(last=False)[1])

    def _holds(self, message: str, recipient: str) -> bool:
        found = self._put_off.get(message)
        if found is None:
            return False
        return found[0] == hash(recipient) if isinstance(found, tuple) else hash(recipient) in found

    def _forget(self, event: Event) -> PutOff | None:
        """A delivery that is put off no longer, if it was."""
        message, recipient = _name(event), event.recipient
        found = self._put_off.get(message)
        if found is None or not self._holds(message, recipient):
            return None
        self._number -= 1
        if isinstance(found, tuple):
            del self._put_off[message]
            return found
        one = found.pop(hash(recipient))
        if not found:
            del self._put_off[message]
        return one

    def settle(self) -> None:
        """Count what is still put off."""
        while self._put_off:
            self._settle(self._put_off.popitem(last=False)[1])
        self._close_day()

    def _settle(self, found: PutOff | dict[int, PutOff]) -> None:
        for _, reason, domain, day in _several(found):
            self._number -= 1
            self._count(Outcome.DELAYED, Reason(reason), domain, day)

    def _count(self, outcome: Outcome, reason: Reason, domain: str, day: str | None, times: int = 1) -> None:
        if day != self._day or len(self._of_day) > MOST_DOMAINS:
            self._close_day()
            self._day = day
        key = (outcome, reason, domain)
        self._of_day[key] = self._of_day.get(key, 0) + times

    def _close_day(self) -> None:
        for (outcome, reason, domain), count in self._of_day.items():
            self.by_reason[outcome, reason] = self.by_reason.get((outcome, reason), 0) + count
            if domain:
                self.domains.add((outcome, reason, domain), count)
            if self._day is not None:
                self.days.add((outcome, self._day), count)
        self._of_day.clear()


# What a machine may say again and again of one thing; a delivery comes to its end once.
_REPEATABLE = ("refused", "deferred")


def _name(event: Event) -> str:
    """The name of the message in the queue of its machine."""
    return f"{event.message} {event.machine}" if event.machine else event.message


def _several(found: PutOff | dict[int, PutOff]) -> tuple[PutOff, ...]:
    return (found,) if isinstance(found, tuple) else tuple(found.values())


def _decoded(line: object) -> str:
    if not isinstance(line, (bytes, bytearray, memoryview)):
        raise TypeError(f"report() takes the lines of a log, each a str or bytes, not {type(line).__name__}")
    return bytes(line[: LONGEST_LINE * 4]).decode("utf-8", "replace")
