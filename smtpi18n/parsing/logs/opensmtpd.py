"""OpenSMTPD: a line for each delivery, by mta or mda, with its ``result`` and ``stat``, and one for each command that has failed.

``smtpd[7]: 1f2e mta delivery evpid=9c3d from=<c@d> to=<a@b> rcpt=<-> source="192.0.2.9" relay="192.0.2.1 (mx.b)" delay=1s result="TempFail" stat="451 ..."``
(``mta_log``, ``mda_log`` and ``queue_log`` in OpenSMTPD's source). An envelope is one message to one recipient, so ``evpid`` names a delivery.
"""

from __future__ import annotations

import re

from ...facts import Command
from .event import ADDRESS, Event, day_of, domain_of, head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Kind

# The program, which a journal may leave out: what clients say stands further on.
_HEAD = rf"(?:{head('smtpd')})?"
_DELIVERY = re.compile(
    rf"{_HEAD}(?:[0-9a-f]{{4,16}} )?(?:mta|mda) (?:event=)?delivery evpid=([0-9a-f]{{16}}) from=<({ADDRESS})> to=<({ADDRESS})> "
    r"[^\n]{0,700}? result=\"?(Ok|TempFail|PermFail|Loop|Hold|Expire|Remove)\"? stat=\"?"
)
_RELAY = re.compile(r" relay=\"[^\"\s]{1,64} \(([^\s\")]{1,255})\)\"")
# What the queue says by itself: `Expire for 9c3d: from=<c@d>, to=<a@b>, rcpt=<a@b>, delay=4d, stat=Envelope expired`.
_OF_QUEUE = re.compile(
    rf"{_HEAD}(?:[a-z]{{1,16}}: )?(Expire|Remove|PermFail|TempFail) for ([0-9a-f]{{16}}): (?:session=[0-9a-f]{{16}}, )?"
    rf"from=<({ADDRESS})>, to=<({ADDRESS})>,[^\n]{{0,700}}? stat="
)
_KINDS: dict[str, Kind] = {
    "Ok": "sent",
    "TempFail": "deferred",
    "PermFail": "failed",
    "Loop": "failed",
    "Hold": "waiting",
    "Expire": "expired",
    "Remove": "gone",
}
_REFUSAL = re.compile(
    rf"{_HEAD}(?:[0-9a-f]{{4,16}} )?smtp (?:event=)?failed-command (?:address=(\S{{1,64}}) )?(?:host=\S{{1,255}} )?command=\""
)
_RESULT = '" result="'
_CODE = re.compile(r"[45][0-9]{2}[ -]")
_STEP = re.compile(r"(?i)(MAIL FROM|RCPT TO|DATA|EHLO|HELO|\.|\Z)")
_SENDER = re.compile(rf"(?i)MAIL FROM:\s?<({ADDRESS})>")
_RECIPIENT = re.compile(rf"(?i)RCPT TO:\s?<({ADDRESS})>")
_COMMANDS = {
    "": Command.CONNECT,
    ".": Command.END_OF_DATA,
    "MAIL FROM": Command.MAIL,
    "RCPT TO": Command.RCPT,
    "DATA": Command.DATA,
    "EHLO": Command.EHLO,
    "HELO": Command.HELO,
}


def read(line: str) -> Event | None:
    """What a *line* tells, if it is one of OpenSMTPD that tells of a delivery or a refusal.

    >>> read('1f2e smtp failed-command command="RCPT TO:<x@y.example>" result="550 Invalid recipient: <x@y.example>"').text
    '550 Invalid recipient: <x@y.example>'
    """
    if "failed-command" in line:  # in which a client may say anything
        return _refused(line)
    found = _DELIVERY.match(line)
    if found:
        envelope, sender, recipient, result = found.groups()
        relay = _RELAY.search(line, found.end(3), found.end())
        text = line[found.end() :].removesuffix('"')
        return _event(_KINDS[result], line, envelope, (recipient, sender), relay[1] if relay else None, text)
    found = _OF_QUEUE.match(line)
    if found:
        result, envelope, sender, recipient = found.groups()
        return _event(_KINDS[result], line, envelope, (recipient, sender), None, line[found.end() :])
    return None


def _refused(line: str) -> Event | None:
    found = _REFUSAL.match(line)
    if found is None or found[1] == "local" or not line.endswith('"'):
        return None
    start = found.end()
    place = line.find(_RESULT, start, start + 2_048)
    while place >= 0 and not _CODE.match(line, place + len(_RESULT)):
        place = line.find(_RESULT, place + 1, start + 2_048)
    if place < 0:
        return None
    said = line[start:place]
    step = _STEP.match(said)
    if step is None:  # a command that no mail needs
        return None
    sender = _SENDER.match(said)
    recipient = _RECIPIENT.match(said)
    people = (sender[1] if sender else "", recipient[1] if recipient else "")
    text = line[place + len(_RESULT) : -1]
    return Event(
        "refused", day_of(line, start), "", "", domain_of(people[0]), None, text, _COMMANDS[step[1].upper()], people=people
    )


def _event(kind: Kind, line: str, envelope: str, people: tuple[str, str], host: str | None, text: str) -> Event:
    if kind in ("sent", "gone"):
        return Event(kind, day_of(line), envelope)
    return Event(kind, day_of(line), envelope, "", domain_of(people[0]), host, text, people=people)
