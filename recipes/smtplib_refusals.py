"""smtplib: send a message and know, for each recipient who will not get it, why.

`smtplib` tells of refusals in two ways. Where every recipient was refused, or the message itself, it raises; where some were, it has
delivered to the others, and `send_message` returns who was refused. `explain_all` reads both.
"""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

import smtpi18n


def send(message: EmailMessage, host: str, port: int = 0, locale: str = "en") -> list[smtpi18n.Explanation]:
    """Send *message*; an empty list means that all is well.

    What concerns the whole message, such as a server that is down, is one explanation without a ``recipient``.
    """
    try:
        with smtplib.SMTP(host, port, timeout=60) as server:
            refused = server.send_message(message)
    except OSError as error:  # all exceptions of smtplib are such, and so are those of the network
        return smtpi18n.explain_all(error, locale=locale)
    return smtpi18n.explain_all(refused, locale=locale)


if __name__ == "__main__":
    hello = EmailMessage()
    hello["From"], hello["To"], hello["Subject"] = "me@example.org", "ann@example.org, bob@example.org", "Hello"
    hello.set_content("Hello!")
    for one in send(hello, "localhost"):
        print(one.recipient or "nobody has got it", one.user_message, sep=": ")
