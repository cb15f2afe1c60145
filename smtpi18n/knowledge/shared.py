"""Texts that several codes share, each one catalog message."""

from __future__ import annotations

from .schema import Shared

DELAYED = Shared(
    key="user_message/delayed",
    text=("Your message could not be delivered yet. If it is not sent again automatically, try once more in an hour."),
)
REFUSED = Shared(
    key="user_message/refused",
    text=(
        "The mail server refused your message, so it was not delivered. "
        "Check the address, or ask your mail administrator what has to change."
    ),
)
NOT_UNDERSTOOD = Shared(
    key="user_message/not_understood",
    text=(
        "Your message was not sent, because your mail program and the mail server did not understand each other. "
        "Show the server's answer to your mail administrator, or to the maker of the program."
    ),
)
UNREADABLE = Shared(
    key="user_message/unreadable",
    text=(
        "The mail server could not read part of what your mail program sent. "
        "Check the addresses for spaces and stray characters, or ask your mail administrator."
    ),
)
LOGIN_FAILED = Shared(
    key="user_message/login_failed",
    text=(
        "Your message was not sent, because your mail program could not log in to the mail server. "
        "Check the settings for outgoing mail, or ask your mail administrator."
    ),
)
ENCRYPT = Shared(
    key="user_message/encrypt",
    text=(
        "Your message was not sent, because the mail server lets you log in only over an encrypted connection. "
        "Turn on encryption in the settings for outgoing mail."
    ),
)
NO_RECIPIENTS = Shared(
    key="user_message/no_recipients",
    text=(
        "Your message was not accepted for any of its recipients. If it is not sent again automatically, check their addresses."
    ),
)
NO_MAIL_THERE = Shared(
    key="user_message/no_mail_there",
    text=(
        "Your message was not delivered, because no mail is accepted at that address. "
        "Check what comes after the @ sign, or reach the recipient another way."
    ),
)
OTHER_LOG_IN = Shared(
    key="user_message/other_log_in",
    text=(
        "Your message has not been sent, because your account has to log in another way once. "
        "If your mail program cannot do that by itself, ask your mail administrator."
    ),
)
