"""aiosmtpd: a server that asks the next one at once, and passes its refusals on in the language of the user.

    pip install aiosmtpd aiosmtplib

    Controller(ExplainingHandler("mx.example.org"), authenticator=authenticate, auth_required=True, enable_SMTPUTF8=True)

where `authenticate` answers with `AuthResult(success=True, auth_data=User("ivan", "ru"))`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import NamedTuple

import aiosmtplib
from aiosmtpd.smtp import SMTP, Envelope, Session

import smtpi18n


class User(NamedTuple):
    login: str
    locale: str


class ExplainingHandler:
    """Asks the next server for each recipient before it accepts one, and passes the message on before it accepts that."""

    def __init__(self, hostname: str, port: int = 25) -> None:
        self.hostname = hostname
        self.port = port

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        try:
            await self._offer(envelope, [address])
        except (aiosmtplib.SMTPException, OSError) as error:
            return refusal(error, session, envelope)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Recipient accepted"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        try:
            await self._offer(envelope, envelope.rcpt_tos, envelope.content)
        except (aiosmtplib.SMTPException, OSError) as error:
            return refusal(error, session, envelope)
        return "250 2.0.0 Message accepted"

    async def _offer(self, envelope: Envelope, recipients: Sequence[str], content: bytes | str | None = None) -> None:
        async with aiosmtplib.SMTP(hostname=self.hostname, port=self.port) as next_server:
            await next_server.mail(envelope.mail_from or "", options=envelope.mail_options)
            for recipient in recipients:  # the first refusal raises, before anybody has got what the client may send again
                await next_server.rcpt(recipient)
            if content is not None:
                await next_server.data(content)


def refusal(error: Exception, session: Session, envelope: Envelope) -> str:
    """The reply to the client: the next server's codes, and words for the user, in lines of less than 512 octets.

    A client that has not asked for SMTPUTF8 is answered in ASCII (RFC 5321 section 4.2), and so in English.
    """
    locale = getattr(session.auth_data, "locale", "en") if envelope.smtp_utf8 else "en"
    found = smtpi18n.explain(error, locale=locale)
    if found.reply_code in (None, 421):  # the next server is down or closes; this one is up, and says that it cannot reach it
        found = smtpi18n.explain("451 4.4.1", locale=locale)
    status = found.enhanced_status_code or f"{str(found.reply_code)[0]}.0.0"
    *lines, last = textwrap.wrap(found.user_message or found.summary, 200)
    return "\r\n".join([*(f"{found.reply_code}-{status} {line}" for line in lines), f"{found.reply_code} {status} {last}"])
