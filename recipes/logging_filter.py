"""logging: records that say by `smtp_reason` why mail failed, to be counted and alerted on.

    handler.addFilter(SMTPReasonFilter())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(smtp_reason)s %(message)s"))

The filter belongs to a handler: one of a logger does not see the records of the loggers below it.
"""

from __future__ import annotations

import logging
import smtplib
import ssl
from socket import gaierror

import smtpi18n

ERRORS = (smtplib.SMTPException, ConnectionError, TimeoutError, gaierror, ssl.SSLError)  # and aiosmtplib.SMTPException


class SMTPReasonFilter(logging.Filter):
    """Lets every record pass, and adds `smtp_reason`: the reason of the exception that was logged with it, else ``-``."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        record.smtp_reason = smtpi18n.explain(error).reason.value if isinstance(error, ERRORS) else "-"
        return True
