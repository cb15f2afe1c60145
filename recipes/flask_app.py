"""Flask: an error handler that says in the language of the visitor why mail was not sent, to a browser as a page.

`pip install flask` is all that it needs.
"""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage
from socket import gaierror

from flask import Flask, current_app, g, request
from flask.typing import ResponseReturnValue

import smtpi18n

app = Flask(__name__)
app.config.from_mapping(MAIL_SERVER="localhost", MAIL_PORT=25)


@app.before_request
def find_locale() -> None:
    g.locale = smtpi18n.parse_accept_language(request.headers.get("Accept-Language"))  # or flask_babel.get_locale()


@app.errorhandler(smtplib.SMTPException)
@app.errorhandler(ConnectionError)
@app.errorhandler(TimeoutError)
@app.errorhandler(gaierror)  # the name of the server cannot be found
@app.errorhandler(ssl.SSLError)
def not_sent(error: OSError) -> ResponseReturnValue:
    every = smtpi18n.explain_all(error, locale=g.locale)  # one for each recipient, or one without
    for found in every:
        current_app.logger.warning("mail not sent: %s: %s", found.reason.value, found.server_text)
    headers = {"Content-Language": every[0].locale}
    if request.accept_mimetypes.best_match(["application/json", "text/html"]) == "text/html":  # a browser
        return smtpi18n.render(every, "html", brief=True, page=True), 502, headers
    refused = [{"recipient": one.recipient, "reason": one.reason.value, "text": one.user_message} for one in every]
    return {"refused": refused}, 502, headers


@app.post("/invitations")
def invite() -> ResponseReturnValue:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "events@example.org", request.form["to"], "Invitation"
    message.set_content("You are invited.")
    with smtplib.SMTP(current_app.config["MAIL_SERVER"], current_app.config["MAIL_PORT"], timeout=30) as server:
        refused = server.send_message(message)
    found = smtpi18n.explain_all(refused, locale=g.locale)
    return {"refused": [{"recipient": one.recipient, "text": one.user_message} for one in found]}
