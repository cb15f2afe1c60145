"""Postfix: a line for each attempt at a recipient, one for each message that expires, and one for each refusal.

``postfix/smtp[7]: 4C1F: to=<a@b>, relay=mx.b[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.b[192.0.2.1] said: 550 ...)``.
What is in the brackets, and the attributes before them, are those of ``log_adhoc`` in Postfix's source; ``status=expired`` is said by qmgr(8),
``reject:`` by smtpd(8), postscreen(8) and cleanup(8), ``milter-reject:`` and ``proxy-reject:`` by what they ask.
"""

from __future__ import annotations

import re

from ...facts import Command
from .event import Event, day_of, domain_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Kind

_ATTEMPT = re.compile(
    r"([0-9A-Za-z]{5,24}): to=<([^>]{0,640})>, (?:orig_to=<[^>]{0,640}>, )?relay=([^\s,\[]{0,255})[^\s,]{0,320}, "
    r"(?:conn_use=[0-9]{1,9}, )?delay=[^\s,]{1,32}, (?:delays=[^\s,]{1,64}, )?dsn=([245]\.[0-9]{1,3}\.[0-9]{1,3}), status=([A-Za-z-]{4,16}) \("
)
_KINDS: dict[str, Kind] = {"sent": "sent", "deferred": "deferred", "bounced": "failed", "SOFTBOUNCE": "deferred"}
_GIVEN_UP = re.compile(r"([0-9A-Za-z]{5,24}): from=<[^>]{0,640}>, status=(?:force-)?expired, returned to sender")
_REMOVED = re.compile(r"([0-9A-Za-z]{5,24}): removed\Z")
_SAID = re.compile(r"host ([^\s\[]{1,255})\[[^\]\s]{1,64}\](?::[0-9]{1,5})? (?:said|refused to talk to me): ")
_REFUSAL = re.compile(
    r"[0-9A-Za-z]{5,24}: (?:milter-|proxy-)?reject: (CONNECT|EHLO|HELO|MAIL|RCPT|DATA|END-OF-MESSAGE|BDAT|header|body|mime-header|nested-header)\b"
)
_FROM = re.compile(r"; from=<([^>]{0,640})>")
_COMMANDS = {
    "CONNECT": Command.CONNECT,
    "EHLO": Command.EHLO,
    "HELO": Command.HELO,
    "MAIL": Command.MAIL,
    "RCPT": Command.RCPT,
    "DATA": Command.DATA,
    "BDAT": Command.BDAT,
    "END-OF-MESSAGE": Command.END_OF_DATA,
    "MAIL FROM": Command.MAIL,
    "RCPT TO": Command.RCPT,
    "end of DATA": Command.END_OF_DATA,
    "STARTTLS": Command.STARTTLS,
    "AUTH": Command.AUTH,
    "LHLO": Command.EHLO,
}


def read(line: str) -> Event | None:
    """What a *line* tells, if it is one of Postfix that tells of a delivery or a refusal.

    >>> event = read("postfix/smtp[7]: 4C1F2: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=4.4.1, status=deferred (timed out)")
    >>> event.kind, event.message, event.domain, event.status, event.text
    ('deferred', '4C1F2', 'b.example', '4.4.1', 'timed out')
    """
    has_status = "status=" in line
    if not (has_status or "reject: " in line or line.endswith(": removed")):
        return None
    # Right behind the program with its number: what a header or a client says may look like such a line too, but stands further on.
    start = line.find("]: ") + 3
    if start == 2:
        start = line.find(" - - ") + 5  # as RFC 5424 has it
    if has_status:
        found = _ATTEMPT.match(line, start)
        if found:
            return _attempt(line, found)
        found = _GIVEN_UP.match(line, start)
        if found:
            return Event("given_up", day_of(line), found[1])
    found = _REFUSAL.match(line, start)
    if found:
        return _refusal(line, found)
    found = _REMOVED.match(line, start)
    return Event("gone", None, found[1]) if found else None


def _attempt(line: str, found: re.Match[str]) -> Event | None:
    message, recipient, relay, status, outcome = found.groups()
    kind = _KINDS.get(outcome)
    if kind is None:  # a probe: of an address that nobody writes to
        return None
    if kind == "sent":
        return Event("sent", day_of(line), message, recipient)
    text = line[found.end() : -1 if line[-1] == ")" else None]  # syslog cuts long lines
    command = None
    host: str | None = None if relay == "none" else relay
    said = _SAID.match(text)
    if said:
        host = said[1]
        end = text.rfind(" (in reply to ", said.end())
        if end >= 0:
            command = _COMMANDS.get(text[end + 14 : end + 48].removesuffix(")").removesuffix(" command"))
            text = text[said.end() : end]
        else:
            command = Command.CONNECT if " refused to talk" in said[0] else None
            text = text[said.end() :]
    return Event(kind, day_of(line), message, recipient, domain_of(recipient), host, text, command, status)


def _refusal(line: str, found: re.Match[str]) -> Event | None:
    step = found[1]
    command = _COMMANDS.get(step, Command.END_OF_DATA)
    rest = line[found.end() :]
    end = rest.rfind("; from=<")
    if end < 0:
        end = rest.rfind("; proto=")
    behind = rest[end:] if end >= 0 else ""
    sender = _FROM.match(behind)
    said = rest[:end] if end >= 0 else rest
    # What a header said stands before the client, and may say anything; then the answer stands at the end.
    text = behind.rpartition(">: ")[2] if step[0].islower() else said.partition(": ")[2]
    return Event("refused", day_of(line), "", "", domain_of(sender[1]) if sender else "", None, text, command)
