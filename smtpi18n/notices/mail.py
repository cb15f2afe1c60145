"""A notice as a mail: ``multipart/report`` of RFC 6522 with the parts of RFC 3464, or of RFC 6533 where UTF-8 may be sent.

Nothing that somebody else has written reaches a header but as one line without controls.
"""

from __future__ import annotations

import re
from base64 import encodebytes
from email.header import Header
from email.headerregistry import BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage, Message, MIMEPart
from email.parser import BytesParser, HeaderParser
from email.policy import Compat32, EmailPolicy, compat32
from email.utils import localtime, make_msgid

from ..parsing.delivery_report import Action, diagnostic_text, header, keyword, without_comments
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

LONGEST_LINE = 998  # octets, without the line end: RFC 5322 section 2.1.1
LONGEST_VALUE = 900  # octets of a field of the status: its name and an encoded word still find room in the line
LONGEST_HEADERS = 65_536
LONGEST_HEADER = 8_192  # so that one does not push out the others
LONGEST_FOLDED = 1_000  # the library needs a time that grows with the square of the length
LONGEST_CONTENT_TYPE = 2_000  # likewise, for its parameters
MOST_PARTS = 100  # that hold others: each line is compared with the boundaries of all in which it stands

# An identifier of RFC 5322 section 3.6.4, as far as a program can get it wrong.
_MESSAGE_ID = re.compile(r"<[^\s<>@]+@[^\s<>@]+>")


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
    origin, target = address(sender, "sender", name, bounded=True), address(to, "to", bounded=True)
    smtputf8 = smtputf8 or not (origin.addr_spec.isascii() and target.addr_spec.isascii())
    if message_id is not None:
        _check_id(message_id, smtputf8)

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
    parts: list[Message] = [_words(notice), _status(notice.report, origin.domain, smtputf8)]
    if notice.original is not None:
        # The original, or its headers where they alone are wanted, or the whole of it fits in no mail.
        parts.append((_whole(notice.original, notice._raw) if full else None) or _head(notice.original, smtputf8))
    if any(part["Content-Transfer-Encoding"] == "8bit" for part in parts):
        mail["Content-Transfer-Encoding"] = "8bit"  # what holds a part of 8 bits has them itself: RFC 2045 section 6.4
    for part in parts:
        Message.attach(mail, part)
    return mail


def _check(original: Message | None) -> None:
    """Raises `NoticeWithheldError` for a mail on whose delivery nobody reports, since such reports might go round in circles."""
    if original is None:
        return
    if any("<>" in without_comments(str(value)) for value in _values(original, "return-path")):
        raise NoticeWithheldError(
            "the original came with an empty return path (Return-Path: <>), so nobody is told of its delivery: RFC 5321 section 4.5.5"
        )
    # What a program sends of itself (auto-generated, or auto-notified of RFC 5436) waits for its DSN; an answer would be answered again.
    if any(keyword(str(value)) == "auto-replied" for value in _values(original, "auto-submitted")):
        raise NoticeWithheldError("the original is an automatic reply (Auto-Submitted: auto-replied): RFC 3834 section 2")
    # Nobody reports on reports of delivery (RFC 3464 section 2) and of reading (RFC 8098 section 3), nor on one that keeps its type back.
    # Those of complaints (RFC 5965) and of TLS (RFC 8460) share the container alone: they answer no message of its recipient, and whoever
    # sends them has a return path to learn that the address is dead. With an empty one they are not told of either, as any mail.
    content = without_comments(header(original, "Content-Type") or "")
    if keyword(content) == "multipart/report":
        kind = re.search(r"(?i);\s*report-type\s*=\s*\"?([\w.-]*)", content)
        if kind is None or kind.group(1).lower() in _REPORTS_ON_MAIL:
            raise NoticeWithheldError(
                "the original is itself a report of delivery or of reading (multipart/report), on which nobody reports: RFC 3464 section 2"
            )


_REPORTS_ON_MAIL = ("", "delivery-status", "disposition-notification")


def _values(original: Message, name: str) -> Iterator[object]:
    """The values of all fields of a name, small, as they stand: some programs add theirs to one that is there."""
    return (value for other, value in original.raw_items() if other.lower() == name)


def _check_id(message_id: str, smtputf8: bool) -> None:
    is_plain = message_id.isascii() or smtputf8
    if not (_MESSAGE_ID.fullmatch(message_id) and is_plain and shown_in_line(message_id, LONGEST_VALUE) == message_id):
        raise ValueError(f"{shown_in_line(message_id)!r} is no Message-ID, such as '<1@example.com>': RFC 5322 section 3.6.4")


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
    yield "Diagnostic-Code", _diagnostic(one.diagnostic_code or "")
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


def _diagnostic(diagnostic_code: str) -> str | None:
    kind, text = diagnostic_text(diagnostic_code)
    if not text.strip():
        return None
    is_reply = re.match(r"[2-5][0-9]{2}(?![0-9])", text)
    return f"{kind or ('smtp' if is_reply else 'X-Local')}; {text}"


def _group(fields: Iterator[tuple[str, str | None]], smtputf8: bool) -> Message:
    group = Message(policy=compat32)
    for name, value in fields:
        line = shown_in_line(value or "", LONGEST_VALUE)
        if line:
            group[name] = _within(line) if smtputf8 else _in_7_bits(name, line)
    return group


def _within(line: str) -> str:
    """As much of *line* as finds room in a line of a mail, which counts octets (RFC 6532 section 3.4)."""
    octets = line.encode()
    return line if len(octets) <= LONGEST_VALUE else octets[: LONGEST_VALUE - 3].decode("utf-8", "ignore").rstrip() + "…"


def _in_7_bits(name: str, line: str) -> str:
    if name in ("Original-Recipient", "Final-Recipient") and not line.isascii():
        # utf-8-addr-xtext of RFC 6533 section 3
        kind, _, recipient = line.partition("; ")
        return f"{kind}; {_xtext(recipient)}"
    words = line.split(" ")
    plain = next((number for number, word in enumerate(words) if not word.isascii() or "=?" in word), len(words))
    kept, coded = " ".join(words[:plain]), " ".join(words[plain:])
    return f"{kept} {Header(coded, 'utf-8', header_name=f'{name}: {kept}').encode()}".strip() if coded else kept


def _xtext(address: str) -> str:
    """An address as ``utf-8-addr-xtext`` of RFC 6533 section 3, in which no line may end; so a long one has its domain in A-labels."""
    made = _escaped(address)
    if len(made) > LONGEST_VALUE:
        local, _, domain = address.rpartition("@")
        try:
            made = f"{_escaped(local)}@{domain.encode('idna').decode('ascii')}"
        except UnicodeError:
            pass
    return made if len(made) <= LONGEST_VALUE else re.sub(r"\\[^}]*\Z", "", made[:LONGEST_VALUE])


def _escaped(text: str) -> str:
    return re.sub(r"[^!-*,-<>-\[\]-~]", lambda match: f"\\x{{{ord(match.group()):02X}}}", text)


def _whole(original: Message, raw: bytes | None) -> Message | None:
    """The original; ``None`` where it can be sent neither to the byte nor with its parts encoded.

    ``message/rfc822`` may not be encoded (RFC 2046 section 5.2.1); only what has UTF-8 in its headers is ``message/global``, which may
    (RFC 6532 section 3.7).
    """
    try:
        if raw is None:
            _check_reading(original)
        data = re.sub(rb"\r\n?|\n", b"\r\n", original.as_bytes(policy=_AS_IT_STANDS) if raw is None else raw)
        if not data.isascii():
            if data.lower().count(b"multipart/") > MOST_PARTS:
                return None
            parsed = BytesParser(policy=_BOUNDED).parsebytes(data)
            headers = b"".join(_field(*field) for part in parsed.walk() for field in part.raw_items())
            if not headers.isascii():
                headers.decode("utf-8")
                return _of_octets("message/global", data)
            data = _of_7_bits(parsed)
    except Exception:  # the library fails on some of what it has read itself
        return None
    if not data.isascii() or b"\0" in data or max(map(len, data.split(b"\r\n"))) > LONGEST_LINE:
        return None
    part = Message(policy=compat32)
    part["Content-Type"] = "message/rfc822"
    part.set_payload(data.decode("ascii"))
    return part


def _check_reading(original: Message) -> None:
    """Raises ``ValueError`` where the library, which reads it to write a part, would need very long for a field."""
    fields = (field for part in original.walk() for field in part.raw_items())
    if any(len(str(value)) > LONGEST_CONTENT_TYPE for name, value in fields if name.lower() == "content-type"):
        raise ValueError("a Content-Type that is too long")


def _of_7_bits(parsed: Message) -> bytes:
    """The message with what is of 8 bits in it encoded, as a relay would have done before a server that takes 7 alone (RFC 6152 section 3)."""
    for part in parsed.walk():
        payload = part.get_payload()
        if part.get("Content-Transfer-Encoding", "").lower() in ("8bit", "binary") and (
            part.is_multipart() or str(payload).isascii()
        ):
            part.replace_header("Content-Transfer-Encoding", "7bit")
    return parsed.as_bytes(policy=_AS_IT_STANDS.clone(cte_type="7bit"))


def _head(original: Message, smtputf8: bool) -> Message:
    """The headers of the original, in bounds. Broken ones may be quoted-printable (RFC 6522 section 4)."""
    made, room = [], LONGEST_HEADERS
    for name, value in original.raw_items():
        field = _field(name, value, min(LONGEST_HEADER, room))
        made.append(field)
        room -= len(field)
        if room <= 0:
            break
    data = b"".join(made)
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    if smtputf8 and not text.isascii():
        return _of_octets("message/global-headers", text.replace("\n", "\r\n").encode())
    is_plain = text.isascii() and "\0" not in text and max(map(len, text.split("\n"))) <= LONGEST_LINE
    part = MIMEPart(policy=_OF_7_BITS)
    part.set_content(
        text,
        subtype="rfc822-headers",
        charset="us-ascii" if text.isascii() else "utf-8",
        cte="7bit" if is_plain else "quoted-printable",
    )
    return part


def _field(name: str, value: object, most: int | None = None) -> bytes:
    """A field of the original in lines, in a time that grows with its length alone: as it was read, or folded if a program has set it."""
    text = str(value)
    was_read = type(value) is str and (text.isascii() or re.search("[\udc80-\udcff]", text) is not None)
    if not was_read and len(text) <= min(LONGEST_FOLDED, most or LONGEST_FOLDED):
        try:
            fold = value.fold(policy=_OF_7_BITS) if isinstance(value, BaseHeader) else _COMPAT32.fold(name, value)  # type: ignore[arg-type]
            return str(fold).encode("ascii")
        except Exception:  # on some of it the library fails; then it stands as it is
            pass
    line = re.sub(r"(?:\r\n?|\n)([ \t]?)", lambda match: "\r\n" + (match.group(1) or " "), f"{name}: {text}"[:most].rstrip())
    try:
        return line.encode("utf-8", "surrogateescape") + b"\r\n"
    except UnicodeEncodeError:
        return line.encode("utf-8", "replace") + b"\r\n"


class _AsItStands(Compat32):
    """Fields are written as they were read."""

    def fold_binary(self, name: str, value: object) -> bytes:
        """The field in lines."""
        return _field(name, value)


class _Bounded(_AsItStands):
    """A message is read unless the library would need very long for it."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the value of a field; raises ``ValueError`` where its parameters are too many."""
        if sourcelines[0][:13].lower() == "content-type:" and sum(map(len, sourcelines)) > LONGEST_CONTENT_TYPE:
            raise ValueError("a Content-Type that is too long")
        return super().header_source_parse(sourcelines)


_COMPAT32 = compat32.clone(linesep="\r\n")
_AS_IT_STANDS = _AsItStands(linesep="\r\n", max_line_length=None)
_BOUNDED = _Bounded(linesep="\r\n")


def _of_octets(kind: str, data: bytes) -> Message:
    """A part of a type that may be encoded (RFC 6532 section 3.7, RFC 6533 section 4.4), to the byte."""
    part = Message(policy=compat32)
    part["Content-Type"] = kind
    part["Content-Transfer-Encoding"] = "base64"
    part.set_payload(encodebytes(data).decode("ascii").replace("\n", "\r\n"))
    return part
