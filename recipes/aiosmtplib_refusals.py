"""aiosmtplib: send a message and know, for each recipient who will not get it, why.

    pip install aiosmtplib

Like `smtplib`, it raises where nobody gets the message. Where some do, `send` returns the refusals of the others, with the last reply
of the server; `explain_all` takes this pair as it is, and the exceptions too.
"""

from __future__ import annotations

import asyncio
from email.message import EmailMessage

import aiosmtplib

import smtpi18n


async def send(message: EmailMessage, host: str, port: int | None = None, locale: str = "en") -> list[smtpi18n.Explanation]:
    """Send *message*; an empty list means that all is well.

    What concerns the whole message, such as a server that is down, is one explanation without a ``recipient``.
    """
    try:
        result = await aiosmtplib.send(message, hostname=host, port=port)
    except (aiosmtplib.SMTPException, OSError) as error:
        return smtpi18n.explain_all(error, locale=locale)
    return smtpi18n.explain_all(result, locale=locale)


if __name__ == "__main__":
    hello = EmailMessage()
    hello["From"], hello["To"], hello["Subject"] = "me@example.org", "ann@example.org, bob@example.org", "Hello"
    hello.set_content("Hello!")
    for one in asyncio.run(send(hello, "localhost")):
        print(one.recipient or "nobody has got it", one.user_message, sep=": ")
