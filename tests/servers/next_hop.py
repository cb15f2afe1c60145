"""The server that mail from the others goes to: it refuses what its recipients are named after, and keeps the rest, bounces among it."""

from __future__ import annotations

import time
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP as WIRE

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

ADDRESS, PORT = "127.0.0.10", 25

# By how a recipient's name begins: what is answered to RCPT, and what after the message.
AT_RCPT = {
    "nosuch": "550 5.1.1 <{address}>: Recipient address rejected: User unknown",
    "full": "552 5.2.2 <{address}> Quota exceeded (mailbox for user is full)",
    "disabled": "550 5.2.1 The email account that you tried to reach is disabled",
    "listed": "554 5.7.1 Service unavailable; Client host [127.0.0.1] blocked using dnsbl.example",
    "greylisted": "450 4.2.0 <{address}>: Recipient address rejected: Greylisted",
    "gmail": "550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n"
    "550-5.1.1 double-checking the recipient's email address for typos or\r\n"
    "550-5.1.1 unnecessary spaces. For more information, go to\r\n"
    "550 5.1.1  https://support.example/mail/?p=NoSuchUser d9443c01a7336-1f4 - gsmtp",
}
AFTER_DATA = {
    "spam": "554 5.7.1 Message rejected as spam",
    "dmarc": "550 5.7.26 Unauthenticated email from sender.example is not accepted due to domain's DMARC policy",
    "large": "552 5.3.4 Message size exceeds fixed limit",
}


def answer(answers: dict[str, str], address: str) -> str | None:
    return next((text.format(address=address) for name, text in answers.items() if address.startswith(name)), None)


class NextHop:
    """Runs from ``with`` on, in the namespace of the thread that enters it."""

    def __init__(self) -> None:
        self.messages: dict[str, bytes] = {}  # by recipient

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        refusal = answer(AT_RCPT, address)
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        for address in envelope.rcpt_tos:
            refusal = answer(AFTER_DATA, address)
            if refusal is not None:
                return refusal
            assert isinstance(envelope.content, bytes)
            self.messages[address] = envelope.content
        return "250 2.0.0 Ok: queued"

    def start(self) -> None:
        self._controller = Controller(self, hostname=ADDRESS, port=PORT, server_hostname="mx.dest.example")
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()

    def wait_for(self, recipient: str, seconds: float = 20) -> bytes:
        """The message that arrives for a recipient."""
        until = time.monotonic() + seconds
        while recipient not in self.messages:
            if time.monotonic() > until:
                raise TimeoutError(f"no message for {recipient} has come, but for {sorted(self.messages)}")
            time.sleep(0.02)
        return self.messages[recipient]


def parsed(message: bytes) -> EmailMessage:
    found = BytesParser(policy=WIRE).parsebytes(message)
    assert isinstance(found, EmailMessage)
    return found
