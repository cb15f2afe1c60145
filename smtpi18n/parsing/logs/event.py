"""What a line of a mail log tells: an event of one delivery, or of one refusal; and what the lines of all servers have in common."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...facts import Command
from ..server_text import OBEYED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    # What has become of a delivery: it has arrived; it will be tried again, or was not even tried, since it is not time yet; it has failed for
    # good, or was put off for too long. What has become of all that is left of a message: given up, done, or taken out of the queue. Or that
    # this server has refused what others wanted to send.
    Kind: TypeAlias = Literal["sent", "deferred", "waiting", "failed", "expired", "given_up", "completed", "gone", "refused"]

# As much of a line as is read. RFC 5424 section 6.1 has 2,048 octets for a message of syslog; servers that write files themselves go further.
LONGEST_LINE = 16_384


class Event(NamedTuple):
    """What a line tells.

    - ``kind``: what has happened; ``day``: ``2026-11-03``, or ``--11-03`` where the log writes no year, ``None`` where it writes no date
    - ``message``: the queue's name of the message, empty for a refusal; ``recipient``: whom it was for, as far as that tells deliveries apart
    - ``domain``: that of the other side, the recipient's of outgoing mail, the sender's of what was refused here; ``host``: the server that answered
    - ``text``: what was said, a reply or a failure; ``command``: what it answered; ``status``: the enhanced status code beside it
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


# Names of months as syslog writes them (RFC 3164 section 4.1.2), whatever the language of the system.
_MONTHS = {
    name: f"{number:02}"
    for number, name in enumerate(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1)
}
_ISO = re.compile(r"(?:\A|[\s>\[\"])([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T ][0-2][0-9]:", re.ASCII)
_SYSLOG = re.compile(
    r"(?:\A|[\s>])(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}([0-3]?[0-9]) (?:([0-9]{4}) )?[0-2][0-9]:", re.ASCII
)
_MOST_DAYS = 4_096
_days: dict[str, str | None] = {}


def day_of(line: str) -> str | None:
    """The day on which a line was written, as far as it says that.

    >>> day_of("2026-11-03T09:15:00+01:00 mx postfix/smtp[7]: "), day_of("Nov  3 09:15:00 mx postfix/smtp[7]: "), day_of("postfix/smtp[7]: ")
    ('2026-11-03', '--11-03', None)
    """
    start = line[:10]  # the day: the same in thousands of lines
    try:
        return _days[start]
    except KeyError:
        pass
    day = _day_in(line[:64])
    if day is not None:  # else what stands there may be anything
        if len(_days) >= _MOST_DAYS:
            _days.clear()
        _days[start] = day
    return day


def _day_in(start: str) -> str | None:
    found = _ISO.search(start)
    if found:
        return "-".join(found.groups())
    found = _SYSLOG.search(start)
    if not found or not 1 <= int(found[2]) <= 31:
        return None
    return f"{found[3] or '-'}-{_MONTHS[found[1]]}-{int(found[2]):02}"


# A name of a host with at least one dot, in ASCII or not (RFC 6531); addresses in brackets, names without a dot, and names with what is obeyed
# in place of being shown are shown as nothing.
_DOMAIN = re.compile(rf"[^\s@<>()\[\]\"',;:\\/=?*`|{OBEYED}]{{1,253}}\Z")


_MOST_DOMAINS = 20_000
_domains: dict[str, str] = {}


def domain_of(address: str) -> str:
    """The domain of an *address* in small letters; nothing where it has none.

    >>> domain_of("Ada@Example.ORG."), domain_of("postmaster"), domain_of('"a@b"@example.org')
    ('example.org', '', 'example.org')
    """
    written = address[address.rfind("@") + 1 :] if "@" in address else ""
    try:
        return _domains[written]  # one string for all that are written alike
    except KeyError:
        pass
    name = written[:320].rstrip(".").lower()
    name = name if "." in name and _DOMAIN.match(name) else ""
    if len(_domains) >= _MOST_DOMAINS:
        _domains.clear()
    _domains[written[:320]] = name
    return name
