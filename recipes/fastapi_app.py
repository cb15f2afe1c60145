"""FastAPI: a refusal as an answer in the language of the client.

`pip install fastapi uvicorn` is all that it needs.
"""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

import smtpi18n

MAIL_SERVER = ("localhost", 25)
app = FastAPI()


def client_locale(accept_language: Annotated[str | None, Header()] = None) -> list[str]:
    return smtpi18n.parse_accept_language(accept_language)


Locale = Annotated[list[str], Depends(client_locale)]


def mail_server(locale: Locale) -> Iterator[smtplib.SMTP]:
    """A connection for one request.

    FastAPI runs this generator in threads of a pool, and a context variable that is set here does not reach the endpoint. So the
    locale is passed by value; `use_locale` would do so in an asynchronous dependency alone.
    """
    try:
        with smtplib.SMTP(*MAIL_SERVER, timeout=30) as server:
            yield server
    except OSError as error:  # of the connection, or what the endpoint has raised while it sent
        found = smtpi18n.explain(error, locale=locale)
        detail = {"reason": found.reason.value, "text": found.user_message}
        raise HTTPException(502, detail, headers={"Content-Language": found.locale}) from error


MailServer = Annotated[smtplib.SMTP, Depends(mail_server)]


@app.post("/invitations")
def invite(to: list[str], server: MailServer, locale: Locale) -> dict[str, list[dict[str, object]]]:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "events@example.org", ", ".join(to), "Invitation"
    message.set_content("You are invited.")
    refused = server.send_message(message)
    return {"refused": [smtpi18n.to_dict(one) for one in smtpi18n.explain_all(refused, locale=locale)]}
