"""Postfix: a line for each attempt at a recipient, one for each message that expires, and one for each refusal.

``postfix/smtp[7]: 4C1F: to=<a@b>, relay=mx.b[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.b[192.0.2.1] said: 550 ...)``.
What is in the brackets, and the attributes before them, are those of ``log_adhoc`` in Postfix's source; ``status=expired`` is said by qmgr(8),
``reject:`` by smtpd(8), postscreen(8) and cleanup(8), ``milter-reject:`` and ``proxy-reject:`` by what they ask.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...facts import Command
from .event import ADDRESS, Event, day_of, domain_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Kind

_ATTEMPT = re.compile(
    rf"([0-9A-Za-z]{{5,24}}): to=<({ADDRESS})>, (?:orig_to=<({ADDRESS})>, )?relay=([^\s,\[]{{0,255}})([^\s,]{{0,320}}), "
    r"(?:conn_use=[0-9]{1,9}, )?delay=[^\s,]{1,32}, (?:delays=[^\s,]{1,64}, )?dsn=([245]\.[0-9]{1,3}\.[0-9]{1,3}), status=([A-Za-z-]{4,16}) \("
)
_KINDS: dict[str, Kind] = {"sent": "sent", "deferred": "deferred", "bounced": "failed", "SOFTBOUNCE": "deferred"}
_GIVEN_UP = re.compile(rf"([0-9A-Za-z]{{5,24}}): from=<{ADDRESS}>, status=(?:force-)?expired, returned to sender")
_REMOVED = re.compile(r"([0-9A-Za-z]{5,24}): removed\Z")
_SAID = re.compile(r"host ([^\s\[]{1,255})\[[^\]\s]{1,64}\](?::[0-9]{1,5})? (?:said|refused to talk to me): ")
_REFUSAL = re.compile(
    r"[0-9A-Za-z]{5,24}: (?:milter-|proxy-)?reject: (CONNECT|EHLO|HELO|MAIL|RCPT|DATA|END-OF-MESSAGE|BDAT|header|body|mime-header|nested-header|mime-error)\b"
)
_FROM = re.compile(rf"; from=<({ADDRESS})>,? (?:to=<({ADDRESS})>)?")
# What RFC 5424 section 6 has between the program and its words, and Solaris behind the program.
_STRUCTURED = re.compile(r" (?:[0-9]{1,9}|-) \S{1,32} (?:-|\[[^\n]{1,400}\]) \ufeff?\Z")
_NUMBERED = re.compile(r"\[ID [0-9]{1,9} [a-z0-9.]{1,24}\] ")
# A relay on the machine itself, and what it or local(8) says when it has taken the message into a queue under another name.
_OWN = ("[127.", "[::1]")
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
    # Right behind the program: what a header or a client says may look like such a line too, but stands behind the first colon.
    start = line.find(": ", 0, _LONGEST_HEAD) + 2
    place = line.rfind(" ", 0, start - 2) + 1
    if not line.startswith("postfix", place) or line.startswith("[ID ", start):
        start, place = _words_of(line, start, place)
        if start < 2 and place:
            return None
    if has_status:
        found = _ATTEMPT.match(line, start)
        if found:
            return _attempt(line, found, place)
        found = _GIVEN_UP.match(line, start)
        if found:
            return Event("given_up", day_of(line, place), found[1], machine=_machine(line, place))
    found = _REFUSAL.match(line, start)
    if found:
        return _refusal(line, found, place)
    found = _REMOVED.match(line, start)
    return Event("gone", None, found[1], machine=_machine(line, place)) if found else None


def _words_of(line: str, start: int, place: int) -> tuple[int, int]:
    """The same where a *line* is less usual: *start*, where the words of the program begin, and *place*, where its name does; else ``(0, 1)``.

    Postfix calls its programs ``postfix/smtp``, or by another name with a slash in it (``syslog_name``).
    """
    if start < 2:
        return 0, 1
    if line.startswith("postfix", place) or line.find("/", place, start) > 0:
        number = _NUMBERED.match(line, start)
        return (number.end() if number else start), place
    if not place:  # as `journalctl -o cat` has it
        return 0, 0
    fields = _STRUCTURED.search(line, 0, place)
    return (place, line.rfind(" ", 0, fields.start()) + 1) if fields else (0, 1)


_LONGEST_HEAD = 600


def _machine(line: str, place: int) -> str:
    """The machine that the word before *place* names: short names of queues are used again on each."""
    return _name_of(line[line.rfind(" ", 0, place - 1) + 1 : place - 1]) if place > 1 else ""


@lru_cache(1_024)
def _name_of(word: str) -> str:
    """A *word* that names a machine; nothing for a time."""
    return "" if ":" in word or word.replace(".", "").isdigit() else word


# Made without the function that `NamedTuple` writes, which takes as long as all the rest: there are as many as lines.
_new = tuple.__new__


def _attempt(line: str, found: re.Match[str], place: int) -> Event | None:
    message, recipient, other, relay, address, status, outcome = found.groups()
    kind = _KINDS.get(outcome)
    if kind is None:  # a probe: of an address that nobody writes to
        return None
    machine = _machine(line, place)
    text = line[found.end() : -1 if line[-1] == ")" else None]  # syslog cuts long lines
    if kind == "sent":  # and not into a queue of this machine again, by a filter of content or for another address
        goes_on = ("queued as " in text and address.startswith(_OWN)) or (relay == "local" and text.startswith("forwarded as "))
        return Event("sent", day_of(line, place), message, recipient, machine=machine, is_last=not goes_on)
    command = None
    host: str | None = None if relay == "none" else relay
    if text.startswith("host "):
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
    people = (recipient, other) if other else (recipient,)
    day, domain = day_of(line, place), domain_of(recipient)
    return _new(Event, (kind, day, message, recipient, domain, host, text, command, status, machine, people, True, 1))


def _refusal(line: str, found: re.Match[str], place: int) -> Event | None:
    step = found[1]
    command = _COMMANDS.get(step, Command.END_OF_DATA)
    rest = line[found.end() :]
    end = rest.rfind("; from=<")
    if end < 0:
        end = rest.rfind("; proto=")
    behind = rest[end:] if end >= 0 else ""
    envelope = _FROM.match(behind)
    sender, recipient = envelope.groups() if envelope else ("", None)
    said = rest[:end] if end >= 0 else rest
    if step == "mime-error":  # what is wrong, and then the line in which it is
        text = said.partition(": ")[0].strip()
    elif step[
        0
    ].islower():  # what a header said stands before the client, and may say anything; then the answer stands at the end
        text = behind.rpartition(">: ")[2] if ">: " in behind else ""
    else:
        text = said.partition(": ")[2]
    people = (sender, recipient or "")
    day, domain = day_of(line, place), domain_of(sender)
    return _new(Event, ("refused", day, "", "", domain, None, text, command, None, "", people, True, 1))
