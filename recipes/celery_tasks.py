"""Celery: a task that tries again where the same message may pass later, and keeps why it has given up.

    pip install celery

The result is a word for machines, never a sentence: a worker does not know who will read it. The page that shows it says
`smtpi18n.explain(smtpi18n.Reason(result), locale=...).user_message`.
"""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

from celery import Task, shared_task

import smtpi18n


@shared_task(bind=True, max_retries=8)
def send(self: Task, recipient: str, subject: str, text: str, host: str = "localhost", port: int = 25) -> str:
    """Send to one recipient; the result is the value of a `Reason`, ``accepted`` where all is well."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "events@example.org", recipient, subject
    message.set_content(text)
    try:
        with smtplib.SMTP(host, port, timeout=60) as server:
            server.send_message(message)
    except OSError as error:  # all exceptions of smtplib are such, and so are those of the network
        found = smtpi18n.explain(error)
        if found.retry is smtpi18n.Retry.AS_IS and self.request.retries < self.max_retries:
            raise self.retry(exc=error, countdown=60 * 2**self.request.retries) from error
        return found.reason.value
    return smtpi18n.Reason.ACCEPTED.value
