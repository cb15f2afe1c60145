"""Django: an e-mail back end that says what has become of a message, in the language of the request.

In the settings, `LocaleMiddleware` finds out the language, and the back end takes the place of Django's own: as `EMAIL_BACKEND`, or from
Django 6.1 on as a mailer:

    MIDDLEWARE = [..., "django.middleware.locale.LocaleMiddleware", ...]
    MAILERS = {"default": {"BACKEND": "django_email.EmailBackend", "OPTIONS": {"host": "mx.example.org"}}}

Without a request, in a command or a task, the language is `LANGUAGE_CODE`, or that of `translation.override(user.language)`.
"""

from __future__ import annotations

import smtplib
from collections.abc import Sequence
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends import smtp
from django.http import HttpRequest, JsonResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

import smtpi18n


class KeepsOutcome(smtplib.SMTP):
    """Keeps the exception of `sendmail`, and what it returns: who was refused among others, at which Django does not look."""

    outcome: object = {}

    def sendmail(self, *args: Any, **options: Any) -> dict[str, tuple[int, bytes]]:
        try:
            self.outcome = refused = super().sendmail(*args, **options)
        except smtplib.SMTPException as error:
            self.outcome = error
            raise
        return refused


class KeepsOutcomeOverTLS(KeepsOutcome, smtplib.SMTP_SSL):
    """The same for `EMAIL_USE_SSL`."""


class EmailBackend(smtp.EmailBackend):
    """Django's own, with `explanations` of the refused recipients on each message that it has sent, and on what it raises."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        return KeepsOutcomeOverTLS if self.use_ssl else KeepsOutcome

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        try:
            return super().send_messages(email_messages)
        except OSError as error:  # all exceptions of smtplib are such, and so are those of the network
            error.explanations = smtpi18n.explain_all(error, locale=get_language())
            raise

    def _send(self, email_message: EmailMessage) -> bool:
        self.connection.outcome = {}
        try:
            return super()._send(email_message)
        finally:
            email_message.explanations = smtpi18n.explain_all(self.connection.outcome, locale=get_language())


@require_POST
def invite(request: HttpRequest) -> JsonResponse:
    """A view that shows them."""
    message = EmailMessage("Invitation", "You are invited.", to=request.POST.getlist("to"))
    try:
        message.send()
    except OSError as error:
        found, status = error.explanations, 502
    else:
        found, status = message.explanations, 200
    return JsonResponse({"refused": [{"recipient": one.recipient, "text": one.user_message} for one in found]}, status=status)
