"""What a mail log says as a whole: `Report`, with counts by reason, by domain and by day, in words of one locale."""

from __future__ import annotations

from ..explanations import ProviderNote
from ..reasons import Outcome, Reason
from ..records import Record

__all__ = ["Change", "DayCount", "DomainCount", "NamedCount", "ReasonCount", "Report", "ServerText"]


class NamedCount(Record):
    """A ``domain``, and how often it is met: ``count``."""

    domain: str
    count: int


class ServerText(Record):
    """What servers said: the first ``text`` of its kind, and ``count``, how many there were of the kind.

    Addresses, their local parts where the log names them, paths of mailboxes and identifiers are masked. A name that nothing tells for one stays.
    """

    text: str
    count: int


class ReasonCount(Record):
    """How many deliveries had one ``outcome`` for one ``reason``: ``count``, and ``share``, from 0 to 1, of all with that outcome.

    ``name``, ``summary`` and ``how_to_fix`` are the texts of the reason, for whoever runs mail: that side of the two which sends. ``domains``:
    where it is met most, of the other side; ``server_texts``: what was said most often; ``provider_notes``: what providers mean by that.
    """

    outcome: Outcome
    reason: Reason
    count: int
    share: float
    name: str
    summary: str
    how_to_fix: str
    domains: tuple[NamedCount, ...]
    server_texts: tuple[ServerText, ...]
    provider_notes: tuple[ProviderNote, ...]


class DomainCount(Record):
    """A ``domain``: how many deliveries to it ``failed``, are ``delayed``, how much of its mail was ``refused``; ``reasons``: the most frequent first."""

    domain: str
    failed: int
    delayed: int
    refused: int
    reasons: tuple[Reason, ...]


class DayCount(Record):
    """A ``day``, as in ``2026-11-03``, or ``--11-03`` where the log writes no year: what ``failed``, was ``delayed``, was ``refused`` on it.

    A delivery that is delayed counts on the day of its last attempt.
    """

    day: str
    failed: int
    delayed: int
    refused: int


class Change(Record):
    """A reason or a domain that an earlier report has not, or of which the share has clearly risen: the other of ``reason`` and ``domain`` is ``None``.

    ``name`` is what people call it. ``share`` and ``earlier_share``, from 0 to 1, are shares of all with that ``outcome``; ``count``: how many now.
    """

    outcome: Outcome
    reason: Reason | None
    domain: str | None
    name: str
    count: int
    share: float
    earlier_share: float


class Report(Record):
    """What a mail log says as a whole, in words of one ``locale``.

    - ``failed``: deliveries that have failed for good, each once; ``given_up`` of them were put off until their time was over
    - ``delayed``: deliveries that are put off at the end of the log, each once; ``attempts``: all attempts that were put off
    - ``delivered``: deliveries that have arrived, as far as this server knows; ``recovered``, of them, were put off before. What goes on in
      a queue of this machine under another name, behind a filter of content or an alias, is counted when it arrives
    - ``refused``: how often this server has refused what others wanted to send
    - ``first_day``, ``last_day``: of all of these, ``None`` where the log has no dates
    - ``reasons``: counts by outcome and reason, the most frequent of each outcome first; ``by_domain``, the most frequent first, at most
      1,000, ``other_domains`` more being left out; ``by_day`` in the order of time
    - ``changes``: what is new since an earlier report, ``None`` where there was none to compare with
    - ``lines``: how many were read; ``other_lines``, of them, tell of no delivery, or are of no server that is known. Log-ins that fail,
      connections that end before a message, probes of addresses and messages that are only held or warned about are no deliveries
    - ``is_exact``: whether all of this holds to the number. It does not where more than 100,000 deliveries were put off at a time: then
      ``delayed`` may be too high. Domains are counted to the number as long as there are no more than
      50,000 pairs of a reason and a domain; of more, the rarest are left out. A bounce that comes back itself is a delivery like any other
    """

    failed: int
    given_up: int
    delayed: int
    attempts: int
    delivered: int
    recovered: int
    refused: int
    first_day: str | None
    last_day: str | None
    reasons: tuple[ReasonCount, ...]
    by_domain: tuple[DomainCount, ...]
    other_domains: int
    by_day: tuple[DayCount, ...]
    changes: tuple[Change, ...] | None
    lines: int
    other_lines: int
    is_exact: bool
    locale: str

    def count(self, outcome: Outcome) -> int:
        """How many there are with an *outcome*."""
        return {Outcome.FAILED: self.failed, Outcome.DELAYED: self.delayed, Outcome.REFUSED: self.refused}[outcome]

    def __repr__(self) -> str:
        return f"<Report: {self.failed} failed, {self.delayed} delayed, {self.refused} refused in {self.locale}>"
