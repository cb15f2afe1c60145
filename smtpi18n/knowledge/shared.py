"""Texts that several codes share, each one catalog message."""

from __future__ import annotations

from .schema import Shared

DELAYED = Shared(
    key="user_message/delayed",
    text="Your message could not be delivered yet. If it is not sent again automatically, try once more in an hour.",
)
REFUSED = Shared(
    key="user_message/refused",
    text=(
        "The mail server refused your message, so it was not delivered. Check the address, or ask your mail "
        "administrator what has to change."
    ),
)
