"""OpenSMTPD: a line for each delivery, by mta or mda, with its ``result`` and ``stat``, and one for each command that has failed.

``smtpd[7]: 1f2e mta delivery evpid=9c3d from=<c@d> to=<a@b> rcpt=<-> source="192.0.2.9" relay="192.0.2.1 (mx.b)" delay=1s result="TempFail" stat="451 ..."``
(``mta_log``, ``mda_log`` and ``queue_log`` in OpenSMTPD's source). An envelope is one message to one recipient, so ``evpid`` names a delivery.
"""

from __future__ import annotations

import re

from ...facts import Command
from .event import Event, day_of, domain_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Kind

_DELIVERY = re.compile(
    r" (?:mta|mda) (?:event=)?delivery evpid=([0-9a-f]{16}) from=<[^>]{0,320}> to=<([^>]{0,320})> "
    r"[^\n]{0,700}? result=\"?(Ok|TempFail|PermFail|Loop|Hold|Expire|Remove)\"? stat=\"?"
)
_RELAY = re.compile(r" relay=\"[^\"\s]{1,64} \(([^\s\")]{1,255})\)\"")
# What the queue says by itself: `Expire for 9c3d: from=<c@d>, to=<a@b>, rcpt=<a@b>, delay=4d, stat=Envelope expired`.
_OF_QUEUE = re.compile(
    r"\b(Expire|Remove|PermFail|TempFail) for ([0-9a-f]{16}): (?:session=[0-9a-f]{16}, )?from=<[^>]{0,320}>, to=<([^>]{0,320})>,[^\n]{0,700}? stat="
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
    r" smtp (?:event=)?failed-command (?:address=\S{1,64} )?(?:host=\S{1,255} )?command=\"([^\n]{0,2000}?)\" result=\"([45][0-9]{2}[ -][^\n]{0,4000})\"\s*\Z"
)
_STEP = re.compile(r"(?i)(MAIL FROM|RCPT TO|DATA|EHLO|HELO|\.|\Z)")
_SENDER = re.compile(r"(?i)MAIL FROM:\s?<([^>]{0,320})>")
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
    is_command = "failed-command" in line  # in which a client may say anything
    found = None if is_command else _DELIVERY.search(line)
    if found:
        envelope, recipient, result = found.groups()
        relay = _RELAY.search(line, found.end(2), found.end())
        text = line[found.end() :].removesuffix('"')
        return _event(_KINDS[result], line, envelope, recipient, relay[1] if relay else None, text)
    found = _REFUSAL.search(line) if is_command else None
    if found:
        step = _STEP.match(found[1])
        if step is None or " local" in line[: found.start()]:  # a command that no mail needs
            return None
        sender = _SENDER.match(found[1])
        domain = domain_of(sender[1]) if sender else ""
        return Event("refused", day_of(line), "", "", domain, None, found[2], _COMMANDS[step[1].upper()])
    found = None if is_command else _OF_QUEUE.search(line)
    if found:
        result, envelope, recipient = found.groups()
        return _event(_KINDS[result], line, envelope, recipient, None, line[found.end() :])
    return None


def _event(kind: Kind, line: str, envelope: str, recipient: str, host: str | None, text: str) -> Event:
    if kind in ("sent", "gone"):
        return Event(kind, day_of(line), envelope)
    return Event(kind, day_of(line), envelope, "", domain_of(recipient), host, text)
