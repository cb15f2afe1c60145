"""Exim: the flags of its main log, ``=>`` and ``->`` delivered, ``==`` put off, ``**`` failed, and what it has ``rejected``.

``2026-11-03 09:15:00 1vF3xY-000000001aB-2cDe ** a@b R=dnslookup T=remote_smtp H=mx.b [192.0.2.1]: SMTP error ... after RCPT TO:<a@b>: 550 ...``
(Exim's specification, chapter "Log files"). The reject log repeats what the main log says.
"""

from __future__ import annotations

import re

from ...facts import Command
from .event import Event, day_of, domain_of

_ID = r"([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2}(?:[0-9A-Za-z]{2})?)"
# Behind the date, and what syslog puts there: what clients say stands further on.
_DELIVERY = re.compile(rf"(?:<[0-9]{{1,3}}>)?(?:[^<>=*\"]{{0,120}}[\s\]])?{_ID} (=>|->|>>|==|\*\*|Completed\Z) ?")
# The address, perhaps the one that it comes from, then fields of a letter, a defer with its number, and what was said.
_ADDRESS = re.compile(r"(?:\"[^\"\n]{0,320}\"@)?([^\s:]{1,320}[^\s:,>]|[^\s]{1,320}?)(?=[\s:])(?: <([^>\s]{0,320})>)?")
_DEFER = re.compile(r" defer \((-?[0-9]{1,5})\)(?: [A-Za-z]{1,24}=\S{0,64}){0,2}:? ?")
_HOST = re.compile(r" H=([^\s\[]{1,255}) \[")
_AFTER = re.compile(
    r"SMTP error from remote mail server after (?:pipelined )?(?:initial |sending )?(connection|end of data|RCPT TO|MAIL FROM|EHLO|HELO|STARTTLS|AUTH|DATA)\b"
)
_REPLY = re.compile(r": ([245][0-9]{2}[ -][^\n]{0,16000})\Z")
_REFUSAL = re.compile(
    r"(?P<now>temporarily )?rejected (?:(?P<where>RCPT|MAIL|DATA|EHLO or HELO|EHLO|HELO|connection|after DATA|from|predata)\b)(?P<rest>[^\n]{0,16000})"
)
_SENDER = re.compile(r" F=<([^>]{0,320})>|\bsender=<([^>]{0,320})>")
_SENDER_BEHIND = re.compile(r" (?:FROM:)?<([^>]{0,320})>")
_TOLD = re.compile(r"(?:\]|>|ACL|\A|\A [^\s:<]{1,255}): ")
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
    if " => " in line or " == " in line or " ** " in line or " -> " in line or " >> " in line or line.endswith(" Completed"):
        found = _DELIVERY.match(line)
        if found:
            return _delivery(line, found)
    # A message that has come: what its subject says stands in the line too.
    refusal = _REFUSAL.search(line) if "rejected " in line and " <= " not in line else None
    if refusal and ("H=" in line or " from " in line or refusal["where"] == "connection"):
        return _refused(line, refusal)
    if "too many recipients: message rejected" in line:
        return Event("refused", day_of(line), "", "", _sender_in(line), None, "552 too many recipients", Command.RCPT)
    return None


def _delivery(line: str, found: re.Match[str]) -> Event | None:
    message, flag = found.groups()
    if flag[0] == "C":
        return Event("completed", None, message)
    address = _ADDRESS.match(line, found.end())
    if address is None:
        return None
    recipient = (address[1] or "").rstrip(":")
    if flag in ("=>", "->", ">>"):
        return Event("sent", day_of(line), message, recipient)
    rest = line[address.end() :]
    host = _HOST.search(rest)
    name = host[1].rstrip(":") if host else None
    text = _said(rest)
    if flag == "==":
        kind = "waiting" if "retry time not reached" in text or "remote host address is the local host" in text else "deferred"
        return Event(kind, day_of(line), message, recipient, domain_of(recipient), name, *_answer(text))  # type: ignore[arg-type]
    if "retry timeout exceeded" in text or "message has been frozen" in text:
        return Event("expired", day_of(line), message, recipient, domain_of(recipient), name, text)
    return Event("failed", day_of(line), message, recipient, domain_of(recipient), name, *_answer(text))


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


def _refused(line: str, found: re.Match[str]) -> Event | None:
    where, rest = found["where"], found["rest"]
    command = _COMMANDS[where]
    told = _TOLD.search(rest)
    text = rest[told.end() :] if told else rest.strip()
    if "synchronization error" in line[: found.start()]:
        text = "554 SMTP synchronization error"  # as Exim answers
    sender = _sender_in(line[: found.start()])
    if not sender and where in ("MAIL", "from"):
        behind = _SENDER_BEHIND.match(rest)
        sender = domain_of(behind[1]) if behind else ""
    if not _CODE.match(text):
        text = f"{'451' if found['now'] else '550'} {text}"
    return Event("refused", day_of(line), "", "", sender, None, text, command)


def _sender_in(text: str) -> str:
    found = _SENDER.search(text)
    return domain_of(found[1] or found[2] or "") if found else ""
