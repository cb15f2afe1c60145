"""Lines of mail logs, read: each format has a file here, and a line is known by what stands in it, so that logs may be mixed.

What each file reads is a line of its own server only; what is foreign is told by ``None``.
"""

from __future__ import annotations

import re

from . import exim, opensmtpd, postfix
from .event import LONGEST_LINE, Event, in_order, moment_of

__all__ = ["LONGEST_LINE", "Event", "in_order", "moment_of", "read_line"]


def read_line(line: str) -> Event | None:
    """What a *line* of a log of Postfix, Exim or OpenSMTPD tells of a delivery or a refusal; ``None`` for any other line.

    Never raises on what a log holds.

    >>> event = read_line("Nov  3 09:15:00 mx postfix/smtp[7]: 4C1F2: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.4.4, status=bounced (no)")
    >>> event.kind, event.day, event.domain
    ('failed', '--11-03', 'b.example')
    >>> read_line("Nov  3 09:15:00 mx sshd[9]: Connection closed") is None
    True
    """
    line = line[:LONGEST_LINE].rstrip()
    if "repeated " in line:
        again = _REPEATED.match(line)
        if again:
            found = read_line(f"{again['head']}{again['line']}")
            return found._replace(times=int(again["times"])) if found is not None else None
        last = _LAST_REPEATED.match(line)
        if last:
            return Event("repeated", None, "", times=int(last[1]))
    found = postfix.read(line)
    if found is not None:
        return found
    if " delivery evpid=" in line or "failed-command" in line or " stat=" in line:
        found = opensmtpd.read(line)
        if found is not None:
            return found
    return exim.read(line)


# As rsyslog writes that a program has said the same again (`$RepeatedMsgReduction`), and as syslogd of BSD does.
_REPEATED = re.compile(
    r"(?P<head>(?:(?!: )[^\n]){1,600}: )message repeated (?P<times>[0-9]{1,6}) times: \[ ?(?P<line>[^\n]{0,16384})\]\Z"
)
_LAST_REPEATED = re.compile(r"[^\n]{0,120} last message repeated ([0-9]{1,6}) times?\Z")
