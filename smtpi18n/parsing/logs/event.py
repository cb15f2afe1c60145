"""What a line of a mail log tells: an event of one delivery, or of one refusal; and what the lines of all servers have in common."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...facts import Command
from ..server_text import OBEYED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, TypeAlias

    # What has become of a delivery: it has arrived; it will be tried again, or was not even tried, since it is not time yet; it has failed for
    # good, or was put off for too long. What has become of all that is left of a message: given up, done, or taken out of the queue. Or that
    # this server has refused what others wanted to send. Or that the line before is said again.
    Kind: TypeAlias = Literal[
        "sent", "deferred", "waiting", "failed", "expired", "given_up", "completed", "gone", "refused", "repeated"
    ]

# As much of a line as is read. RFC 5424 section 6.1 has 2,048 octets for a message of syslog; servers that write files themselves go further.
LONGEST_LINE = 16_384


class Event(NamedTuple):
    """What a line tells.

    - ``kind``: what has happened; ``day``: ``2026-11-03``, or ``--11-03`` where the log writes no year, ``None`` where it writes no date
    - ``message``: the queue's name of the message, empty for a refusal; ``recipient``: whom it was for, as far as that tells deliveries apart
    - ``domain``: that of the other side, the recipient's of outgoing mail, the sender's of what was refused here; ``host``: the server that answered
    - ``text``: what was said, a reply or a failure; ``command``: what it answered; ``status``: the enhanced status code beside it
    - ``machine``: that on which the message has its name, where such names are used again on another one
    - ``people``: the addresses that stand beside the text, whose local parts are not shown
    - ``is_last``: whether a delivery has come to its end, ``False`` where the message goes on under another name
    - ``times``: how often the log says that
    """

    kind: Kind
    day: str | None
    message: str
    recipient: str = ""
    domain: str = ""
    host: str | None = None
    text: str = ""
    command: Command | None = None
    status: str | None = None
    machine: str = ""
    people: tuple[str, ...] = ()
    is_last: bool = True
    times: int = 1


# What stands before the words of a program: the date, the machine, what a container writes before all of that. No word of it ends with a colon,
# so what a program says is never taken for the next one.
_BEFORE = r"(?:<[0-9]{1,3}>)?(?:[^\s=\"]{0,160}[^\s=\":] {1,24}){0,10}?"
# What Solaris puts behind the program.
_NUMBER = r"(?:\[ID [0-9]{1,9} [a-z0-9.]{1,24}\] )?"
# The fields behind the program in RFC 5424: its number, the kind of message, structured data.
_STRUCTURED = r" (?:[0-9]{1,9}|-) \S{1,32} (?:-|\[[^\n]{1,400}\]) \ufeff?"


def head(program: str) -> str:
    """The pattern of all that syslog writes before the words of a *program*, itself a pattern."""
    return rf"{_BEFORE}{program}(?:(?:\[[0-9]{{1,9}}\])?: {_NUMBER}|{_STRUCTURED})"


# An address as it stands between angle brackets: of a local part in quotes, the brackets in it are part of it.
QUOTED = r"\"(?:[^\"\\]|\\.){0,320}\""
ADDRESS = rf"(?:(?!\")[^>]{{0,640}}|{QUOTED}[^>]{{0,320}})"

# Names of months as syslog writes them (RFC 3164 section 4.1.2), whatever the language of the system.
_MONTHS = {
    name: f"{number:02}"
    for number, name in enumerate(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1)
}
_DATE = re.compile(
    r"(?:\A|(?<=[\s>\[\"|]))(?:(?P<year>[12][0-9]{3})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})[T ]"
    r"|(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(?P<of_month>[0-9]{1,2}) (?:(?P<written>[12][0-9]{3}) )?)(?:[01][0-9]|2[0-3]):",
    re.ASCII,
)
_LONGEST = {"02": 29, "04": 30, "06": 30, "09": 30, "11": 30}
# How far in a line its date may begin: containers and journals write their own names before it.
_HEAD = 96


def day_of(line: str, end: int = _HEAD) -> str | None:
    """The day on which a line was written, as far as it says that before *end*, where its words begin.

    >>> day_of("2026-11-03T09:15:00+01:00 mx postfix/smtp[7]: "), day_of("Nov  3 09:15:00 mx postfix/smtp[7]: "), day_of("postfix/smtp[7]: ")
    ('2026-11-03', '--11-03', None)
    """
    if end >= 14:  # what stands there most often: `Nov  3 09:` and `2026-11-03T09:`
        found = _named(line[:10]) or _named(line[:14])
        if found is not None:
            return found
    date = _DATE.search(line, 0, end if end < _HEAD else _HEAD)
    return _named(date[0]) if date else None


@lru_cache(4_096)
def _named(written: str) -> str | None:
    """The day of a date with its hour, as they are *written*, and ``None`` for anything else; the same for thousands of lines."""
    found = _DATE.fullmatch(written)
    if found is None:
        return None
    month = found["month"] or _MONTHS[found["name"]]
    day = int(found["day"] or found["of_month"])
    if not ("01" <= month <= "12" and 1 <= day <= _LONGEST.get(month, 31)):
        return None
    return f"{found['year'] or found['written'] or '-'}-{month}-{day:02}"


_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(?::[0-9]{2})?")


def moment_of(line: str) -> tuple[str, str] | None:
    """The day and the time of day at which a line was written, where it says both; for an order among lines of one kind.

    >>> moment_of("Nov  3 09:15:00 mx postfix/smtp[7]: ")
    ('--11-03', '09:15:00')
    """
    date = _DATE.search(line, 0, _HEAD)
    day = _named(date[0]) if date else None
    time = _TIME.match(line, date.end() - 3) if date else None
    return (day, time[0]) if day is not None and time else None


def in_order(days: Iterable[str]) -> list[str]:
    """*days* in the order of time. Those without a year go round it: they begin behind the longest gap between two of them.

    >>> in_order(["--01-02", "--12-30", "--12-31", "--01-01"])
    ['--12-30', '--12-31', '--01-01', '--01-02']
    """
    ordered = sorted(days)
    without_year = [day for day in ordered if day.startswith("--")]
    if len(without_year) < 2:
        return ordered
    numbers = [int(day[2:4]) * 31 + int(day[5:7]) for day in without_year]
    gaps = [number - before for before, number in zip([numbers[-1] - 12 * 31, *numbers], numbers, strict=False)]
    first = gaps.index(max(gaps))
    return [*without_year[first:], *without_year[:first], *(day for day in ordered if not day.startswith("--"))]


# A name of a host with at least one dot, in ASCII or not (RFC 6531); addresses in brackets, names without a dot, and names with what is obeyed
# in place of being shown are shown as nothing.
_DOMAIN = re.compile(rf"[^\s@<>()\[\]\"',;:\\/=?*`|{OBEYED}]{{1,253}}\Z")


_MOST_DOMAINS = 20_000
_domains: dict[str, str] = {}


def domain_of(address: str) -> str:
    """The domain of an *address* in small letters; nothing where it has none, or one with what cannot be seen in it.

    >>> domain_of("Ada@Example.ORG."), domain_of("postmaster"), domain_of('"a@b"@example.org'), domain_of("a@b\u202e.example")
    ('example.org', '', 'example.org', '')
    """
    written = address[address.rfind("@") + 1 :] if "@" in address else ""
    try:
        return _domains[written]  # one string for all that are written alike
    except KeyError:
        pass
    name = written[:320].rstrip(".").lower()
    # A letter that is obeyed and not shown, or half of one, is none of a domain (RFC 5892): controls, marks of direction, surrogates.
    name = name if "." in name and _DOMAIN.match(name) and name.isprintable() else ""
    if len(_domains) >= _MOST_DOMAINS:
        _domains.clear()
    _domains[written[:320]] = name
    return name
