"""Reports about the delivery of mail: those with a part for machines (RFC 3464, RFC 6533), and bounces in words alone.

A report of Postfix, Exchange or Gmail has a ``message/delivery-status`` part. qmail, old Exim and some others write sentences, in which
the replies of servers stand; what they say is less sure.
"""

from __future__ import annotations

import re
from email import message_from_bytes, message_from_string
from email.message import Message
from functools import cache

from ..codes import EnhancedStatusCode, InvalidCodeError, OrderedEnum
from ..records import Record
from .server_reply import ServerReply, parse_reply
from .server_text import MOST_CHARACTERS, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.policy import Compat32

MOST_RECIPIENTS = 1_000
MOST_PARTS = 200
# What is reported stands before the mail that is returned.
MOST_BYTES = 1_000_000
LONGEST_CONTENT_TYPE = 2_000


class Action(OrderedEnum):
    """What has become of a message for one recipient (RFC 3464 section 2.3.3)."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


class RecipientReport(Record):
    """What a report says of one recipient (RFC 3464 section 2.3).

    - ``action``: what has become of the message, ``None`` where no part for machines says it
    - ``status``: the enhanced status code; ``diagnostic_code``: the reply of the server, or what else it said, as text
    - ``reply``: that reply, read; ``remote_mta``: the server that gave it
    - ``final_recipient``, ``original_recipient``: the addresses
    - ``will_retry_until``: till when it is tried; ``last_attempt_date``: when that was done last; both as mail writes a date

    A program that makes one itself, for `smtpi18n.delivery_notice`, leaves out what it does not know; what the server said goes into
    ``diagnostic_code``, from which ``reply`` and ``status`` are filled in.

    >>> RecipientReport(final_recipient="ada@example.org", action=Action.DELAYED, diagnostic_code="452 4.2.2 Mailbox full").action
    Action.DELAYED
    """

    action: Action | None = None
    status: EnhancedStatusCode | None = None
    diagnostic_code: str | None = None
    reply: ServerReply | None = None
    remote_mta: str | None = None
    final_recipient: str | None = None
    original_recipient: str | None = None
    will_retry_until: str | None = None
    last_attempt_date: str | None = None


class DeliveryReport(Record):
    """What a mail says about the delivery of another.

    - ``is_report``: whether it is such a mail at all; ``is_by_machine``: whether it has the part of RFC 3464, so that ``recipients`` is sure
    - ``is_reply``: whether it is an automatic answer of a person's mailbox (RFC 3834), such as a holiday notice
    - ``recipients``: one record each; ``reporting_mta``: the server that made the report; ``subject``: that of the mail
    - ``arrival_date``: when that server had taken the message, as mail writes a date; ``original_envelope_id``: by what its sender knows it
      (``ENVID``, RFC 3461 section 4.4)

    A program that makes one itself, for `smtpi18n.delivery_notice`, gives ``recipients``, and ``reporting_mta``, its own name.
    """

    is_report: bool = True
    is_by_machine: bool = True
    is_reply: bool = False
    recipients: tuple[RecipientReport, ...] = ()
    reporting_mta: str | None = None
    subject: str | None = None
    arrival_date: str | None = None
    original_envelope_id: str | None = None

    @property
    def has_failed(self) -> bool:
        """Whether it tells of a delivery that failed for good."""
        return any(one.action in (Action.FAILED, None) for one in self.recipients)


def parse_dsn(message: Message | bytes | bytearray | memoryview | str) -> DeliveryReport:
    r"""What a mail says of the delivery of another: a report of RFC 3464 or RFC 6533, or a bounce in words.

    Of any other mail it says that it is none, also of one that quotes a bounce. Never raises on what a mail holds; raises ``TypeError``
    for what is no mail.

    >>> report = parse_dsn(b"From: MAILER-DAEMON\n\nHi. This is the qmail-send program\n\n<ada@example.org>:\n550 5.1.1 User unknown")
    >>> report.recipients[0].final_recipient, report.recipients[0].reply.reply_code
    ('ada@example.org', ReplyCode(550))
    """
    if isinstance(message, str):
        message = message[:MOST_BYTES].encode("utf-8", "replace")
    elif not isinstance(message, (bytes, bytearray, memoryview, Message)):
        raise TypeError(f"parse_dsn() takes an email.message.Message, bytes or a text, not {type(message).__name__}")
    try:
        return _report(message if isinstance(message, Message) else _read(bytes(message[:MOST_BYTES])))
    except (Exception, RecursionError):  # the parser of mail fails on some of what is no mail; that is no reason to fail for us
        text = "" if isinstance(message, Message) else decoded(bytes(message[:MOST_CHARACTERS]))
        subject_line = re.search(r"(?im)^subject:[ \t]*(.{0,500})$", text)
        subject = subject_line.group(1) if subject_line else None
        return DeliveryReport(
            is_report=False, is_by_machine=False, is_reply=False, recipients=(), reporting_mta=None, subject=subject
        )


@cache
def _bounded() -> Compat32:
    from email.policy import Compat32

    class Bounded(Compat32):
        """The library takes the parameters of a type apart in a time that grows with the square of their length, so it gets the first."""

        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            name, value = super().header_source_parse(sourcelines)
            return name, value[:LONGEST_CONTENT_TYPE] if name.lower() == "content-type" else value

    return Bounded()


def _read(data: bytes) -> Message:
    return message_from_bytes(data, policy=_bounded())


def _report(mail: Message) -> DeliveryReport:
    subject = header(mail, "Subject")
    status = next((part for part in _parts(mail) if part.get_content_type() in _STATUS_TYPES), None)
    if status is not None:
        of_message, recipients = _of_machine(status)
        if any(one.diagnostic_code is None for one in recipients):  # Exim says in words alone why it gave up itself
            said = {one.final_recipient: one for one in _of_words(mail)}
            recipients = [_told(one, said.get(one.final_recipient)) for one in recipients]
        if recipients:
            return DeliveryReport(
                is_report=True,
                is_by_machine=True,
                is_reply=False,
                recipients=tuple(recipients),
                subject=subject,
                **of_message,
            )
    recipients = list(_of_words(mail)) if _is_bounce(mail, subject) else []
    return DeliveryReport(
        is_report=bool(recipients) or _is_bounce(mail, subject),
        is_by_machine=False,
        is_reply=not recipients and _is_automatic(mail, subject),
        recipients=tuple(recipients),
        reporting_mta=None,
        subject=subject,
    )


_STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")


def _parts(mail: Message) -> Iterator[Message]:
    """The parts of *mail* in their order; not those of the mail that it returns."""
    waiting, seen = [mail], 0
    while waiting and seen < MOST_PARTS:
        part = waiting.pop()
        seen += 1
        yield part
        payload = part.get_payload() if part.is_multipart() else None
        if isinstance(payload, list) and part.get_content_maintype() == "multipart":
            waiting.extend(reversed([one for one in payload if isinstance(one, Message)]))


def header(mail: Message, name: str) -> str | None:
    """The text of a field, decoded, in one line of at most 2,000 characters; ``None`` where there is none that can be read."""
    try:
        # As it stands: the library would read the whole of it first, and gives up bytes that are not ASCII (RFC 6532).
        raw = next((str(raw) for other, raw in mail.raw_items() if other.lower() == name.lower()), None)
        if raw is None:
            return None
        text = raw[:2_000]
        if not text.isascii():
            text = decoded(text.encode("utf-8", "surrogateescape"))
        if "=?" in text:
            text = _decoded_words(text)
        return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
    except Exception:  # a field may hold anything, and the library that reads it fails in many ways
        return None


def keyword(value: str) -> str:
    """What a structured field begins with, in small letters, without comments and parameters."""
    return without_comments(value).partition(";")[0].strip().lower()


def without_comments(value: str) -> str:
    """The first 2,000 characters of a structured field without its comments, which may hold others (RFC 5322 section 3.2.2)."""
    depth, kept = 0, []
    for sign in re.findall(r"\\.|[^\\]", value[:2_000], re.DOTALL):
        depth += sign == "("
        if depth == 0:
            kept.append(sign)
        depth -= sign == ")" and depth > 0
    return "".join(kept)


def _decoded_words(text: str) -> str:
    """*text* with its encoded words (RFC 2047) decoded; as it is, where they are none."""
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(text)))
    except Exception:  # such as for an encoding that nobody knows
        return text


def _of_machine(status: Message) -> tuple[dict[str, str | None], list[RecipientReport]]:
    """What is said of the message and of each recipient: groups of fields, the first of them about the message."""
    payload = status.get_payload()
    if (
        isinstance(payload, list)
        and len(payload) == 1
        and isinstance(payload[0], Message)
        and status.get_content_type() != _STATUS_TYPES[0]
    ):
        # The parser takes what is no message/delivery-status for a message: its first group for the header, the rest for the body.
        first = "".join(f"{name}: {value}\n" for name, value in payload[0].items())
        groups = [
            message_from_string(text, policy=_bounded())
            for text in re.split(r"\r?\n\r?\n", f"{first}\n{_body(payload[0])}")
            if text.strip()
        ]
    elif isinstance(payload, list):
        groups = [one for one in payload if isinstance(one, Message)]
    else:
        groups = [message_from_string(text, policy=_bounded()) for text in re.split(r"\r?\n\r?\n", _body(status)) if text.strip()]
    mta, arrival, envelope, found = None, None, None, []
    for group in groups[:MOST_RECIPIENTS]:
        mta = mta or _typed(header(group, "Reporting-MTA"))
        arrival = arrival or header(group, "Arrival-Date")
        envelope = envelope or header(group, "Original-Envelope-Id")
        if any(header(group, name) for name in ("Final-Recipient", "Action", "Original-Recipient")):
            found.append(_recipient(group))
    return {"reporting_mta": mta, "arrival_date": arrival, "original_envelope_id": envelope}, found


def _told(one: RecipientReport, said: RecipientReport | None) -> RecipientReport:
    """What the part for machines says of a recipient, with what the words say where it leaves the reason out."""
    if one.diagnostic_code is not None or said is None:
        return one
    return RecipientReport(**{**vars(one), "diagnostic_code": said.diagnostic_code, "reply": said.reply})


def _typed(text: str | None) -> str | None:
    """What stands behind the type and the semicolon of a field, ``rfc822; ada@example.org``."""
    if text is None:
        return None
    kind, semicolon, value = text.partition(";")
    value = value.strip() if semicolon and " " not in kind.strip() else text.strip()
    if kind.strip().lower() == "utf-8":  # RFC 6533 section 3
        value = re.sub(r"\\x\{([0-9A-Fa-f]{1,6})\}", _letter, value)
    return value or None


def _letter(match: re.Match[str]) -> str:
    number = int(match.group(1), 16)
    return chr(number) if number < 0x110000 else match.group()


def _recipient(group: Message) -> RecipientReport:
    diagnostic = header(group, "Diagnostic-Code")
    status_text = header(group, "Status") or ""
    try:
        found = re.search(r"[245]\.[0-9]{1,3}\.[0-9]{1,3}", status_text)
        status = EnhancedStatusCode(found.group()) if found else None
    except InvalidCodeError:
        status = None
    word = re.match(r"[a-z]+", (header(group, "Action") or "").lower())
    action = next((one for one in Action if word and one.value == word.group()), None)
    return RecipientReport(
        action=action,
        status=status,
        diagnostic_code=diagnostic,
        reply=reply_in(diagnostic) if diagnostic else None,
        remote_mta=_typed(header(group, "Remote-MTA")),
        final_recipient=_address(_typed(header(group, "Final-Recipient"))),
        original_recipient=_address(_typed(header(group, "Original-Recipient"))),
        will_retry_until=header(group, "Will-Retry-Until"),
        last_attempt_date=header(group, "Last-Attempt-Date"),
    )


def reply_in(diagnostic_code: str) -> ServerReply:
    """The reply in a diagnostic code, with or without its type (``smtp; 550 …``); of another type than smtp it is no server's (RFC 3464 section 2.3.6)."""
    return parse_reply(diagnostic_text(diagnostic_code)[1])


def diagnostic_text(diagnostic_code: str) -> tuple[str, str]:
    """The type of a diagnostic code, empty where there is none, and what stands behind it."""
    kind, _, said = diagnostic_code.partition(";")
    return (kind.strip(), said.strip()) if said and kind.strip() and " " not in kind.strip() else ("", diagnostic_code)


def _address(text: str | None) -> str | None:
    return text.strip(" <>") if text else None


# Who sends bounces, and what stands in their subjects.
_SENDERS = re.compile(
    r"(?i)\b(?:mailer-daemon|postmaster|mail delivery (?:sub)?system|mail delivery service|microsoft outlook|daemon)\b"
)
_SUBJECTS = re.compile(
    r"(?i)^(?:undeliver|undelivered|delivery (?:status notification|failure|has failed|report|notification)|returned mail|mail delivery (?:failed|failure|problem|system)|failure notice|"
    r"mail system error|delivery delayed|warning: (?:could not|message)|message (?:could not|undeliverable|delayed)|nondeliverable|"
    r"не удалось доставить|недоставлен|сообщение не доставлено|уведомление о недоставк|unzustellbar|échec de|remise|non recapitabile|no se puede entregar|não entregue|无法投递|退信|系统退信)"
)
_WORDS = re.compile(
    r"(?i)could not be delivered|couldn't be delivered|was not delivered|wasn't delivered|delivery (?:to|has) .{0,60}failed|undeliverable|permanent (?:fatal )?errors?|this is the qmail|mail system at host|returned to sender|unable to deliver|cannot be delivered|не (?:удалось|может быть) доставл|nicht zugestellt"
)


def _is_bounce(mail: Message, subject: str | None) -> bool:
    """Whether a mail without a part for machines reports a delivery: by who sends it, and by its subject or words."""
    if mail.get_content_type() == "multipart/report":
        return True
    sender = header(mail, "From") or ""
    path = (header(mail, "Return-Path") or "").strip()
    is_from_daemon = bool(_SENDERS.search(sender)) or path == "<>"
    if header(mail, "X-Failed-Recipients"):
        return True
    if subject and _SUBJECTS.search(subject) and is_from_daemon:
        return True
    return is_from_daemon and bool(_WORDS.search(_text(mail)[:8_192]))


def _is_automatic(mail: Message, subject: str | None) -> bool:
    """Whether a mail is an automatic answer (RFC 3834 section 5)."""
    if (
        keyword(header(mail, "Auto-Submitted") or "") == "auto-replied"
        or header(mail, "X-Autoreply")
        or header(mail, "X-Autorespond")
    ):
        return True
    return bool(
        subject
        and re.match(
            r"(?i)(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|автоответ|abwesenheit|réponse automatique|respuesta automática)",
            subject,
        )
    )


def _body(part: Message) -> str:
    try:
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            return decoded(payload)
        payload = part.get_payload()
    except Exception:  # a part may name any encoding, and the library fails on some in many ways
        return ""
    return payload if isinstance(payload, str) else ""


def _text(mail: Message) -> str:
    """The words of a mail: of its first part that is text, without the mail that it returns."""
    for part in _parts(mail):
        if part.get_content_maintype() == "text":
            text = _body(part)[:MOST_CHARACTERS]
            if part.get_content_subtype() == "html":
                text = re.sub(r"<[^<>@]{1,512}>", " ", text)
            return text
    return ""


# Where the mail that is returned begins.
_RETURNED = re.compile(
    r"(?im)^-{2,}.{0,60}(?:copy of|original message|returned message|headers|below this line).{0,60}$|^(?:received|return-path): |^--- ?below|^-+ this is a copy"
)
_ADDRESS_LINE = re.compile(r"(?m)^[ \t>]{0,8}<?([^\s<>@:;,\"]{1,64}@[^\s<>@:;,\"]{1,255})>?(?: \([^)\n]{0,80}\))?:?[ \t]*(.*)$")


def _of_words(mail: Message) -> Iterator[RecipientReport]:
    """What a bounce in words says of each recipient that it names: the lines behind the address, up to the next one."""
    text = _text(mail)
    end = _RETURNED.search(text)
    told = text[: end.start()] if end else text
    places = list(_ADDRESS_LINE.finditer(told))[:MOST_RECIPIENTS]
    failed = header(mail, "X-Failed-Recipients")
    waits = bool(_WAITS.search(told))
    whole = parse_reply(told[:8_192])
    for number, match in enumerate(places):
        until = places[number + 1].start() if number + 1 < len(places) else len(told)
        said = told[match.start(2) : until].strip()
        if said:
            yield _in_words(match.group(1).rstrip("."), said, whole, waits)
    if not places:
        yield _in_words(failed.split(",")[0].strip() if failed else None, told.strip(), whole, waits)


_WAITS = re.compile(r"(?i)will (?:keep|continue|be retried)|not yet been|still trying|no action is required|warning")


def _in_words(recipient: str | None, said: str, whole: ServerReply, waits: bool) -> RecipientReport:
    reply = parse_reply(said[:8_192])
    if reply.reply_code is None and reply.enhanced_status_code is None and (whole.reply_code or whole.enhanced_status_code):
        reply = whole
    return RecipientReport(
        action=Action.DELAYED if waits and not (reply.reply_code and reply.reply_code >= 500) else None,
        status=reply.enhanced_status_code,
        diagnostic_code=said[:8_192],
        reply=reply,
        remote_mta=reply.host,
        final_recipient=recipient,
    )
