"""What a mail server tells the sender of a message about its delivery (RFC 3464), in words of one locale: `DeliveryNotice`."""

from __future__ import annotations

from ..parsing.delivery_report import DeliveryReport
from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from email.message import EmailMessage, Message

__all__ = ["DeliveryNotice", "NoticeWithheldError"]


class NoticeWithheldError(ValueError):
    """No notice may be sent: nobody would read it, or it might go round in circles."""


class DeliveryNotice(Record):
    """What a mail server tells the sender of a message about its delivery.

    - ``subject``, ``text``: in words of one language, as plain text; ``str()`` gives the text
    - ``locale``: the one that answered
    - ``report``: what it is about, as it was given, with what was missing filled in; ``original``: the message, if it was given;
      of bytes its headers are read, and the rest is text
    """

    subject: str
    text: str
    locale: str
    report: DeliveryReport
    original: Message | None
    _from: str
    _raw: bytes | None

    def as_message(
        self,
        *,
        sender: str,
        to: str,
        date: datetime | None = None,
        message_id: str | None = None,
        full: bool = False,
        smtputf8: bool = False,
    ) -> EmailMessage:
        """The notice as the ``multipart/report`` to send (RFC 3464, RFC 6522): the text, a part for machines, and the original.

        Send it with the empty envelope sender ``<>`` (RFC 5321 section 4.5.5), as by ``smtplib.SMTP.send_message(message, "", to)``,
        so that nobody reports on it in turn. *sender* is an address of this mail system that a person may write to, such as its
        postmaster, with a name or without; *to* is the envelope sender of the original, never an address of its header. *date* and
        *message_id* are made unless given. The headers of the original are returned, or with *full* (``RET=FULL``, RFC 3461 section
        4.3) all of it, if it fits in a mail: its texts of 8 bits are encoded, and of one with NUL or lines of more than 998 octets there
        are the headers. A mail with *smtputf8* has UTF-8 in its headers (RFC 6532) and a ``message/global-delivery-status`` (RFC 6533),
        and needs a server that takes SMTPUTF8; that goes without saying where *sender* or *to* is not ASCII. Any other is of 7 bits.

        Raises `NoticeWithheldError` for a *to* that is empty or ``<>`` and an original with ``Return-Path: <>``, and for an original
        that is itself a report of delivery or of reading, or an automatic reply (``Auto-Submitted: auto-replied``, RFC 3834 section 2),
        since answers to answers may go on for ever. ``auto-generated`` is no hindrance, for a list wants to know which of its addresses
        are dead: RFC 3834 section 3.2.1 leaves reports of delivery to RFC 3464. Nor is a report of something else, such as complaints
        (RFC 5965) or TLS (RFC 8460), whose sender wants to know that too. Raises ``ValueError`` for a *sender* or *to* that is no address, and for a
        *message_id* that is none.

        >>> import smtpi18n
        >>> notice = smtpi18n.delivery_notice({"bob@example.org": (550, b"5.1.1 User unknown")})
        >>> message = notice.as_message(sender="postmaster@example.com", to="ada@example.com")
        >>> message["Subject"], [part.get_content_type() for part in message.iter_parts()]
        ('Your message was not delivered', ['text/plain', 'message/delivery-status'])
        """
        from .mail import make_mail

        return make_mail(
            self, sender=sender, name=self._from, to=to, date=date, message_id=message_id, full=full, smtputf8=smtputf8
        )

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<DeliveryNotice in {self.locale}: {self.subject}>"
