"""A notice as a mail: ``multipart/report`` of RFC 6522 with the parts of RFC 3464, or of RFC 6533 where UTF-8 may be sent.

Nothing that somebody else has written reaches a header but as one line without controls.
"""

from __future__ import annotations

import re
from base64 import encodebytes
from email.header import Header
from email.headerregistry import BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage, Message, MIMEPart
from email.parser import HeaderParser
from email.policy import EmailPolicy, compat32
from email.utils import localtime, make_msgid

from ..parsing.delivery_report import Action, diagnostic_text, header
from ..parsing.server_text import shown_in_line
from . import NoticeWithheldError
from .addresses import address, is_address, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from email.policy import Policy

    from ..parsing.delivery_report import DeliveryReport, RecipientReport
    from . import DeliveryNotice

LONGEST_DIAGNOSTIC = 1_000
LONGEST_HEADERS = 65_536
LONGEST_LINE = 990  # RFC 5322 section 2.1.1


class _Subject(UnstructuredHeader, BaseHeader):
    """A subject whose spaces between encoded words are not lost, as the library loses them before Python 3.13."""

    def fold(self, *, policy: Policy) -> str:
        """The field in lines."""
        if self.isascii() or (isinstance(policy, EmailPolicy) and policy.utf8):
            return super().fold(policy=policy)
        return f"{self.name}: {Header(str(self), 'utf-8', header_name=self.name).encode(linesep=policy.linesep)}{policy.linesep}"


_FIELDS = HeaderRegistry()
_FIELDS.map_to_type("subject", _Subject)
# What others have written is sent as it was: the library, which would put it together anew, fails on some of it.
_OF_7_BITS = EmailPolicy(cte_type="7bit", refold_source="none", header_factory=_FIELDS, linesep="\r\n")
_WITH_UTF8 = _OF_7_BITS.clone(cte_type="8bit", utf8=True)


def make_mail(
    notice: DeliveryNotice,
    *,
    sender: str,
    name: str,
    to: str,
    date: datetime | None,
    message_id: str | None,
    full: bool,
    smtputf8: bool,
) -> EmailMessage:
    """See `DeliveryNotice.as_message`; *name* is that of the sender, where *sender* has none."""
    if isinstance(to, str) and to.strip() in ("", "<>"):
        raise NoticeWithheldError(
            "the original has no return path (<>), so nobody is told of its delivery: RFC 5321 section 4.5.5"
        )
    _check(notice.original)
    origin, target = address(sender, "sender", name), address(to, "to")
    smtputf8 = smtputf8 or not (origin.addr_spec.isascii() and target.addr_spec.isascii())

    mail = EmailMessage(policy=_WITH_UTF8 if smtputf8 else _OF_7_BITS)
    mail["From"], mail["To"] = origin, target
    mail["Subject"] = plain(notice.subject)
    mail["Date"] = date or localtime()
    mail["Message-ID"] = message_id or make_msgid(domain=origin.domain)
    original_id = header(notice.original, "Message-ID") if notice.original is not None else None
    if original_id and re.fullmatch(r"<[!-;=?-~]{1,250}>", original_id):
        mail["In-Reply-To"] = mail["References"] = original_id
    mail["Auto-Submitted"] = "auto-replied"
    mail["MIME-Version"] = "1.0"
    mail["Content-Type"] = "multipart/report; report-type=delivery-status"
    parts: list[Message | None] = [_words(notice), _status(notice.report, origin.domain, smtputf8)]
    if notice.original is not None:
        parts.append(_returned(notice.original, full, smtputf8))
    for part in filter(None, parts):
        Message.attach(mail, part)
    return mail


def _check(original: Message | None) -> None:
    if original is None:
        return
    submitted = (header(original, "Auto-Submitted") or "").lower()
    if submitted.startswith("auto-replied"):
        raise NoticeWithheldError("the original is an automatic reply (Auto-Submitted: auto-replied): RFC 3834 section 2")
    if original.get_content_type() == "multipart/report":
        raise NoticeWithheldError(
            "the original is itself a report (multipart/report), on which nobody reports: RFC 3464 section 2"
        )


def _words(notice: DeliveryNotice) -> MIMEPart:
    """The text for people. Where its lines end inside a paragraph, readers may let it run on (RFC 3676)."""
    part = MIMEPart(policy=_OF_7_BITS)
    part.set_content(flowed(notice.text), charset="utf-8", params={"format": "flowed"})
    part["Content-Language"] = notice.locale.replace("_", "-")
    return part


def flowed(text: str) -> str:
    r"""*text* as ``format=flowed``, where the lines at the margin are prose, and all others stand as they are.

    >>> flowed("From one line\nto the next\n\n    > quoted\n")
    ' From one line \nto the next\n\n     > quoted\n'
    """
    lines = text.split("\n")
    made = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        goes_on = line and after and not line.startswith(" ") and not after.startswith(" ")
        stuffed = f" {line}" if line.startswith((" ", ">", "From ")) else line
        made.append(f"{stuffed} " if goes_on else stuffed)
    return "\n".join(made)


def _status(report: DeliveryReport, domain: str, smtputf8: bool) -> Message:
    """The part for machines: a group of fields about the message, and one for each recipient."""
    groups = [_group(fields, smtputf8) for fields in (_of_message(report, domain), *map(_of_recipient, report.recipients))]
    part = Message(policy=compat32)
    if smtputf8 and not all(value.isascii() for group in groups for value in group.values()):
        # The library takes this type for a message: the first group is its header, the others are its body.
        part["Content-Type"] = "message/global-delivery-status"
        part["Content-Transfer-Encoding"] = "8bit"
        first, *others = ("".join(f"{name}: {value}\r\n" for name, value in group.items()) for group in groups)
        inner = HeaderParser(policy=compat32).parsestr(first)
        inner.set_payload("\r\n".join(others).encode().decode("ascii", "surrogateescape"))
        part.set_payload([inner])
    else:
        part["Content-Type"] = "message/delivery-status"
        for group in groups:
            part.attach(group)
    return part


def _of_message(report: DeliveryReport, domain: str) -> Iterator[tuple[str, str | None]]:
    yield "Original-Envelope-Id", report.original_envelope_id
    yield "Reporting-MTA", _typed("dns", report.reporting_mta or domain)
    yield "Arrival-Date", report.arrival_date


def _of_recipient(one: RecipientReport) -> Iterator[tuple[str, str | None]]:
    yield "Original-Recipient", _typed("rfc822", one.original_recipient)
    yield "Final-Recipient", _typed("rfc822", one.final_recipient)
    yield "Action", (one.action or Action.FAILED).value
    yield "Status", str(one.status)
    yield "Remote-MTA", _typed("dns", one.remote_mta)
    yield "Diagnostic-Code", _diagnostic(one.diagnostic_code) if one.diagnostic_code else None
    yield "Last-Attempt-Date", one.last_attempt_date
    yield "Will-Retry-Until", one.will_retry_until


def _typed(kind: str, value: str | None) -> str | None:
    """A value with its type; an address that is not ASCII has one of its own (RFC 6533 section 3)."""
    line = shown_in_line(value or "")
    if not line:
        return None
    if kind == "rfc822" and line.isascii() and not is_address(line):  # what others have written, as in the examples of RFC 3464
        kind = "unknown"
    return f"{'utf-8' if kind == 'rfc822' and not line.isascii() else kind}; {line}"


def _diagnostic(diagnostic_code: str) -> str:
    kind, text = diagnostic_text(diagnostic_code)
    is_reply = re.match(r"[2-5][0-9]{2}(?![0-9])", text)
    return shown_in_line(f"{kind or ('smtp' if is_reply else 'X-Local')}; {text}", LONGEST_DIAGNOSTIC)


def _group(fields: Iterator[tuple[str, str | None]], smtputf8: bool) -> Message:
    group = Message(policy=compat32)
    for name, value in fields:
        line = shown_in_line(value or "", LONGEST_DIAGNOSTIC)
        if line:
            group[name] = line if smtputf8 else _in_7_bits(name, line)
    return group


def _in_7_bits(name: str, line: str) -> str:
    if name in ("Original-Recipient", "Final-Recipient") and not line.isascii():
        # utf-8-addr-xtext of RFC 6533 section 3
        kind, _, recipient = line.partition("; ")
        return f"{kind}; " + re.sub(r"[^!-*,-<>-\[\]-~]", lambda match: f"\\x{{{ord(match.group()):02X}}}", recipient)
    words = line.split(" ")
    plain = next((number for number, word in enumerate(words) if not word.isascii() or "=?" in word), len(words))
    kept, coded = " ".join(words[:plain]), " ".join(words[plain:])
    return f"{kept} {Header(coded, 'utf-8', header_name=f'{name}: {kept}').encode()}".strip() if coded else kept


def _returned(original: Message, full: bool, smtputf8: bool) -> Message | None:
    """The original, or its headers; ``None`` where the library cannot write it."""
    try:
        data = original.as_bytes(policy=original.policy.clone(linesep="\r\n", max_line_length=None))
    except Exception:  # the library fails on some of what it has read itself
        return None
    head, _, _ = data.partition(b"\r\n\r\n")
    if full:
        return _as_it_is("message/rfc822", "message/global", data)
    text = head[:LONGEST_HEADERS].decode("utf-8", "replace").replace("\r\n", "\n") + "\n"
    if smtputf8 and not text.isascii():
        return _as_it_is("", "message/global-headers", text.replace("\n", "\r\n").encode())
    returned = MIMEPart(policy=_OF_7_BITS)
    returned.set_content(text, subtype="rfc822-headers", charset="us-ascii" if text.isascii() else "utf-8")
    return returned


def _as_it_is(kind: str, kind_of_8_bits: str, data: bytes) -> Message:
    """A part that holds *data* to the byte: what is not ASCII needs the newer type, which alone may be encoded (RFC 6533 section 4.4)."""
    part = Message(policy=compat32)
    if data.isascii():
        part["Content-Type"] = kind
        part.set_payload(data.decode("ascii"))
    else:
        part["Content-Type"] = kind_of_8_bits
        part["Content-Transfer-Encoding"] = "base64"
        part.set_payload(encodebytes(data).decode("ascii").replace("\n", "\r\n"))
    return part
