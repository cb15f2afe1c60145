"""From anything that an application holds to what was observed: one observation, or one for each recipient."""

from __future__ import annotations

from email.message import Message

from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode
from ..entries import Entry
from ..parsing.delivery_report import Action, DeliveryReport, RecipientReport, parse_dsn
from ..parsing.exceptions import Observation, of_exception, of_pair, of_replies, of_reply, of_text
from ..parsing.server_reply import ServerReply, parse_reply
from ..reasons import Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

TAKEN = (
    "an int, a str, bytes, (code, text), a ServerReply, an Entry, a Reason, an exception, the dict that sendmail() returns, a DeliveryReport, "
    "an email.message.Message or the bytes of a mail"
)


def observe(what: object) -> list[Observation]:
    """What *what* holds; nothing for a dictionary without refusals. Raises ``TypeError`` for what is none of these things."""
    if isinstance(what, str):
        return _of_mail(what) if _is_mail(what) else [of_text(what)]
    if isinstance(what, (bytes, bytearray, memoryview)):
        data = bytes(what)
        return _of_mail(data) if _is_mail(data[:4_096].decode("latin-1")) else [of_text(data)]
    if isinstance(what, bool):
        raise TypeError(f"explain() takes {TAKEN}, not bool")
    if isinstance(what, int):
        return (
            [of_pair(int(what), "")]
            if 200 <= what <= 599 or what < 0
            else [Observation(text=f"{int(what):x}"[:64] if what > 10**9 else str(int(what)))]
        )
    if isinstance(what, Reason):
        return [Observation(outcome=what.value)]
    if isinstance(what, BaseException):
        return of_exception(what)
    if isinstance(what, ServerReply):
        return [of_reply(what)]
    if isinstance(what, (EnhancedStatusCode, CodeGroup)):
        return [of_text(str(what))]
    if isinstance(what, Entry):
        return [_of_entry(what)]
    if isinstance(what, dict):
        return of_replies(what)
    if isinstance(what, DeliveryReport):
        return list(_of_report(what))
    if isinstance(what, Message):
        return _of_mail(what)
    if isinstance(what, tuple) and len(what) >= 2:
        if isinstance(what[0], dict):  # what aiosmtplib's sendmail() returns: the refusals, and the last reply
            return of_replies(what[0])
        if (
            isinstance(what[0], int)
            and not isinstance(what[0], bool)
            and isinstance(what[1], (str, bytes, bytearray, list, tuple))
        ):
            return [of_pair(what[0], what[1])]
    raise TypeError(f"explain() takes {TAKEN}, not {type(what).__name__}")


def _of_entry(entry: Entry) -> Observation:
    code = entry.reply_code if entry.reply_code is not None else (entry.code if isinstance(entry.code, ReplyCode) else None)
    reply = parse_reply(entry.code_text)
    return Observation(reply=reply, command=entry.command, text="" if code is None else str(reply))


def _is_mail(text: str) -> bool:
    """Whether a text is a mail: it begins with header fields, at least one of them of a mail."""
    head, blank, _ = text[:16_384].replace("\r\n", "\n").lstrip("\n").partition("\n\n")
    lines = head.split("\n")
    if len(lines) < 2 or not blank:
        return False
    if lines[0].startswith("From "):
        lines = lines[1:]
    names = {line.partition(":")[0].lower() for line in lines if line and not line[0].isspace() and ":" in line}
    return len(names & _FIELDS) >= 2 and all(line[:1].isspace() or ":" in line for line in lines[:3] if line)


_FIELDS = {
    "from",
    "to",
    "subject",
    "date",
    "received",
    "return-path",
    "message-id",
    "content-type",
    "mime-version",
    "delivered-to",
    "auto-submitted",
    "x-failed-recipients",
}


def _of_mail(mail: Message | bytes | str) -> list[Observation]:
    report = parse_dsn(mail)
    return list(_of_report(report))


def _of_report(report: DeliveryReport) -> Iterator[Observation]:
    if not report.recipients:
        yield Observation(text=report.subject or "", failure="" if report.is_report else None, is_answer=report.is_reply)
    for one in report.recipients:
        yield _of_recipient(one)


def _of_recipient(one: RecipientReport) -> Observation:
    reply, status = one.reply, one.status
    if reply is None:
        reply = parse_reply(str(status) if status else "")
    elif reply.reply_code is None and reply.enhanced_status_code is None and status is not None:
        reply = ServerReply(**{**vars(reply), "enhanced_status_code": status})
    elif reply.reply_code is not None and reply.enhanced_status_code is None and status is not None:
        is_of_it = reply.reply_code // 100 == status.class_digit and (status.subject_number, status.detail) != (0, 0)
        reply = ServerReply(**{**vars(reply), "enhanced_status_code": status}) if is_of_it else reply
    text = one.diagnostic_code or (str(status) if status else "")
    recipient = one.final_recipient or one.original_recipient
    has_arrived = one.action in (Action.DELIVERED, Action.RELAYED, Action.EXPANDED)
    return Observation(
        reply=reply,
        command=reply.command,
        recipient=recipient,
        text=text,
        outcome=one.action.value if one.action else None,
        is_answer=has_arrived,
    )
