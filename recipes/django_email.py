"""Django: an e-mail back end that says what has become of a message, in the language of the request.

    pip install django

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
        except OSError as error:  # all exceptions of smtplib are such, and so are those of the network
            self.outcome = error
            raise
        return refused


class KeepsOutcomeOverTLS(KeepsOutcome, smtplib.SMTP_SSL):
    """The same for `EMAIL_USE_SSL`."""


class EmailBackend(smtp.EmailBackend):
    """Django's own, with `explanations` on each message: of the refused recipients, or of what has kept it from being sent at all.

    What it raises has them too; with ``fail_silently=True``, where nothing is raised, those of the message alone tell what has happened.
    """

    fail_silently: bool
    messages: Sequence[EmailMessage] = ()

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        return KeepsOutcomeOverTLS if self.use_ssl else KeepsOutcome

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        self.messages = email_messages
        try:
            return super().send_messages(email_messages)
        except OSError as error:
            error.explanations = smtpi18n.explain_all(error, locale=get_language())
            raise

    def open(self) -> bool | None:
        silent, self.fail_silently = self.fail_silently, False
        try:
            return super().open()
        except OSError as error:
            for message in self.messages:
                message.explanations = smtpi18n.explain_all(error, locale=get_language())
            if not silent:
                raise
            return None
        finally:
            self.fail_silently = silent

    def _send(self, email_message: EmailMessage) -> bool:
        self.connection.outcome = {}
        try:
            return super()._send(email_message)
        finally:
            email_message.explanations = smtpi18n.explain_all(self.connection.outcome, locale=get_language())


def explanations(message: EmailMessage) -> list[smtpi18n.Explanation]:
    """What has become of a message after its `send()`: nobody was refused where the list is empty."""
    if not message.recipients():  # Django asks no back end then, and raises nothing
        return smtpi18n.explain_all(smtplib.SMTPRecipientsRefused({}), locale=get_language())
    found: list[smtpi18n.Explanation] = message.explanations
    return found


@require_POST
def invite(request: HttpRequest) -> JsonResponse:
    """A view that shows them."""
    message = EmailMessage("Invitation", "You are invited.", to=request.POST.getlist("to"))
    try:
        status = 200 if message.send() else 502
    except OSError as error:
        found, status = error.explanations, 502
    else:
        found = explanations(message)
    return JsonResponse({"refused": [{"recipient": one.recipient, "text": one.user_message} for one in found]}, status=status)
