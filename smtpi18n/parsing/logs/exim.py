"""Exim: the flags of its main log, ``=>`` and ``->`` delivered, ``==`` put off, ``**`` failed, and what it has ``rejected``.

``2026-11-03 09:15:00 1vF3xY-000000001aB-2cDe ** a@b R=dnslookup T=remote_smtp H=mx.b [192.0.2.1]: SMTP error ... after RCPT TO:<a@b>: 550 ...``
(Exim's specification, chapter "Log files"). The reject log repeats what the main log says.
"""

from __future__ import annotations

import re

from ...facts import Command
from .event import QUOTED, Event, day_of, domain_of, head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Kind

_ID = r"([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2}(?:[0-9A-Za-z]{2})?)"
# Exim's own date, with the number of the process where it logs that.
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})? (?:[+-][0-9]{4} )?(?:\[[0-9]{1,9}\] )?"
# What stands before the words of Exim: its date, or what syslog writes, or nothing in a journal. What clients say stands further on.
_HEAD = rf"(?:{head('exim[0-9]?')}(?:{_DATE})?|(?:[^\s=\"]{{0,160}}[^\s=\":] {{1,24}}){{0,4}}?{_DATE})?"
_DELIVERY = re.compile(rf"{_HEAD}{_ID} (=>|->|>>|==|\*\*|Completed\Z|removed by ) ?")
# The address, perhaps the one that it comes from, then fields of a letter, a defer with its number, and what was said.
_ADDRESS = re.compile(
    rf"((?:{QUOTED}(?=@))?(?:[^\s:]{{1,320}}[^\s:,>]|[^\s]{{1,320}}?))(?=[\s:])(?: <({QUOTED}[^>\s]{{0,320}}|[^>\s]{{0,320}})>)?"
)
_DEFER = re.compile(r" defer \((-?[0-9]{1,5})\)(?: [A-Za-z]{1,24}=\S{0,64}){0,2}:? ?")
_HOST = re.compile(r" H=([^\s\[]{1,255}) \[")
_AFTER = re.compile(
    r"SMTP error from remote mail server after (?:pipelined )?(?:initial |sending )?(connection|end of data|RCPT TO|MAIL FROM|EHLO|HELO|STARTTLS|AUTH|DATA)\b"
)
_REPLY = re.compile(r": ([245][0-9]{2}[ -][^\n]{0,16000})\Z")
# The beginning of what is refused, and where that is said.
_REFUSED = re.compile(
    rf"{_HEAD}(?:{_ID} )?(?=H=|U=|F=|\(|\[|(?:temporarily )?rejected |SMTP |Connection from |sender=|too many recipients|[^\s=:]{{1,255}} H=)"
)
_REFUSAL = re.compile(
    r"(?P<now>temporarily )?rejected (?:(?P<where>RCPT|MAIL|DATA|EHLO or HELO|EHLO|HELO|connection|after DATA|from|predata|PRDR|by local_scan\(\)|by non-SMTP ACL"
    r"|during MIME ACL checks)(?![0-9A-Za-z]))(?P<rest>[^\n]{0,16000})"
)
_TOO_MANY = re.compile(r"Connection from \S{1,300} (?:\[[0-9A-Fa-f.:]{2,45}\] )?refused: (too many connections[^\n]{0,200})")
_SENDER = re.compile(rf" F=<({QUOTED}[^>]{{0,320}}|[^>]{{0,320}})>|\bsender=<([^>]{{0,320}})>")
_SENDER_BEHIND = re.compile(rf" (?:FROM:)?<({QUOTED}[^>]{{0,320}}|[^>]{{0,320}})>")
_TOLD = re.compile(r"(?:\]|>|ACL|checks|local_scan\(\)|\A|\A [^\s:<]{1,255}): ")
_RETRIED = re.compile(r":? ?(?:retry timeout exceeded|delivery cancelled; message timed out)\Z")
_FOR_LONG = ("have been failing for a long time", "message has been frozen")
_COMMANDS = {
    "RCPT": Command.RCPT,
    "MAIL": Command.MAIL,
    "DATA": Command.DATA,
    "predata": Command.DATA,
    "EHLO or HELO": Command.EHLO,
    "EHLO": Command.EHLO,
    "HELO": Command.HELO,
    "connection": Command.CONNECT,
    "after DATA": Command.END_OF_DATA,
    "from": Command.END_OF_DATA,
    "PRDR": Command.END_OF_DATA,
    "by local_scan()": Command.END_OF_DATA,
    "by non-SMTP ACL": Command.END_OF_DATA,
    "during MIME ACL checks": Command.END_OF_DATA,
    "RCPT TO": Command.RCPT,
    "MAIL FROM": Command.MAIL,
    "STARTTLS": Command.STARTTLS,
    "AUTH": Command.AUTH,
    "end of data": Command.END_OF_DATA,
}
_CODE = re.compile(r"[245][0-9]{2}[ -]")


def read(line: str) -> Event | None:
    """What a *line* tells, if it is one of Exim that tells of a delivery or a refusal.

    >>> event = read("2026-11-03 09:15:00 1vF3xY-0001aB-2c == a@b.example R=dnslookup T=remote_smtp defer (111): Connection refused")
    >>> event.kind, event.message, event.domain, event.text
    ('deferred', '1vF3xY-0001aB-2c', 'b.example', 'Connection refused')
    >>> read("2026-11-03 09:15:00 H=c.example [192.0.2.9] F=<a@c.example> rejected RCPT <x@y.example>: relay not permitted").text
    '550 relay not permitted'
    """
    if (
        " => " in line
        or " == " in line
        or " ** " in line
        or " -> " in line
        or " >> " in line
        or line.endswith(" Completed")
        or " removed by " in line
    ):
        found = _DELIVERY.match(line)
        if found:
            return _delivery(line, found)
    if "rejected" in line or "refused: too many" in line:
        begun = _REFUSED.match(line)
        return _refused(line, begun.end()) if begun else None
    return None


def _delivery(line: str, found: re.Match[str]) -> Event | None:
    message, flag = found.groups()
    if flag[0] == "C":
        return Event("completed", None, message)
    if flag[0] == "r":
        return Event("gone", None, message)
    address = _ADDRESS.match(line, found.end())
    if address is None:
        return None
    # Small, for Exim may write the same address in two ways.
    recipient, origin = address[1].rstrip(":").lower(), address[2] or ""
    if flag in ("=>", "->", ">>"):
        # Of a mailbox on this machine there is the local part alone, of the same delivery put off the whole address.
        if "@" not in recipient and "@" in origin:
            recipient += origin[origin.rindex("@") :].lower()
        return Event("sent", day_of(line, found.start(1)), message, recipient)
    rest = line[address.end() :]
    host = _HOST.search(rest)
    name = host[1].rstrip(":") if host else None
    text = _said(rest)
    kind: Kind = "failed"
    if flag == "==":
        kind = "waiting" if "retry time not reached" in text or "remote host address is the local host" in text else "deferred"
    else:
        retried = _RETRIED.search(text)
        if retried or any(words in text for words in _FOR_LONG):
            kind = "expired"
            text = text[: retried.start()] if retried else ""  # what the last attempt was answered, not what Exim says by itself
    said, command = _answer(text)
    return Event(
        kind,
        day_of(line, found.start(1)),
        message,
        recipient,
        domain_of(recipient),
        name,
        said,
        command,
        people=(recipient, origin),
    )


def _said(rest: str) -> str:
    """What stands behind the fields of a line."""
    defer = _DEFER.search(rest, 0, 600)
    if defer:
        return rest[defer.end() :]
    return rest.partition(": ")[2]


def _answer(text: str) -> tuple[str, Command | None]:
    """The reply of a server in *text*, or all of it, and what it answered."""
    after = _AFTER.search(text)
    if after is None:
        return text, None
    reply = _REPLY.search(text, after.end())
    return (reply[1].replace("\\n", "\n") if reply else text), _COMMANDS.get(after[1])


def _refused(line: str, start: int) -> Event | None:
    found = _REFUSAL.search(line, start)
    if found is None:
        many = _TOO_MANY.match(line, start)
        if many:
            return Event("refused", day_of(line, start), "", "", "", None, f"421 {many[1]}", Command.CONNECT)
        if "too many recipients: message rejected" in line:
            return Event(
                "refused", day_of(line, start), "", "", domain_of(_sender_in(line)), None, "552 too many recipients", Command.RCPT
            )
        return None
    where, rest = found["where"], found["rest"]
    told = _TOLD.search(rest)
    text = rest[told.end() :] if told else rest.strip()
    before = line[start : found.start()]
    if " Warning: " in before:  # what an ACL writes by itself
        return None
    if "synchronization error" in before:
        text = "554 SMTP synchronization error"  # as Exim answers
    sender = _sender_in(before)
    behind = _SENDER_BEHIND.match(rest)
    if not sender and behind and where in ("MAIL", "from"):
        sender = behind[1]
    if not _CODE.match(text):
        text = f"{'451' if found['now'] else '550'} {text}"
    people = (sender, behind[1] if behind else "")
    return Event("refused", day_of(line, start), "", "", domain_of(sender), None, text, _COMMANDS[where], people=people)


def _sender_in(text: str) -> str:
    found = _SENDER.search(text)
    return (found[1] or found[2] or "") if found else ""
