"""tenacity: try again where the same message may pass later, and only there.

    pip install tenacity

A full mailbox, greylisting, a server that is down: `Retry.AS_IS`. A mistyped address will be as wrong in an hour.
"""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

from tenacity import retry, retry_if_exception, stop_after_delay, wait_random_exponential

import smtpi18n


def may_pass_later(error: BaseException) -> bool:
    return isinstance(error, OSError) and smtpi18n.explain(error).retry is smtpi18n.Retry.AS_IS


@retry(
    retry=retry_if_exception(may_pass_later),
    wait=wait_random_exponential(multiplier=60, max=3600),
    stop=stop_after_delay(24 * 3600),
    reraise=True,
)
def send(message: EmailMessage, recipient: str, host: str, port: int = 25) -> None:
    """Send to one recipient, so that no other gets the message once more when it is tried again."""
    with smtplib.SMTP(host, port, timeout=60) as server:
        server.send_message(message, to_addrs=[recipient])
