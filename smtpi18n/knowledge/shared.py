"""Texts that several codes share, each one catalog message."""

from __future__ import annotations

from .schema import Shared

# On its way: the message waits, and someone's program tries again.

DELAYED = Shared(
    key="user_message/delayed",
    text=(
        "Your message has not been delivered yet, and the mail system usually tries again by itself. "
        "If the recipient still has not got it after a few hours, send it again."
    ),
)
GREYLISTED = Shared(
    key="user_message/greylisted",
    text=(
        "Your message is only delayed, because the recipient's mail service sees mail from you for the first time. "
        "It is usually tried again automatically and arrives within an hour, so just wait."
    ),
)
MAILBOX_FULL_FOR_NOW = Shared(
    key="user_message/mailbox_full_for_now",
    text=(
        "Your message has not been delivered yet, because the recipient's mailbox is full. "
        "Delivery is usually tried again automatically for some days; if you can, let the recipient know, for example by phone."
    ),
)
NOT_SENT_YET = Shared(
    key="user_message/not_sent_yet",
    text=(
        "Your message has not been sent yet, because your mail service cannot take it at the moment. "
        "If your mail program does not try again by itself, send it again later."
    ),
)

NO_CONNECTION = Shared(
    key="user_message/no_connection",
    text=(
        "Your message has not been sent yet, because no connection to the mail server could be made. "
        "If your mail program does not try again by itself, check your internet connection and send it again later."
    ),
)

# Not delivered: the other side refused it.

REFUSED = Shared(
    key="user_message/refused",
    text=(
        "Your message was refused and not delivered. "
        "The error text usually names the reason: pass it on in full to whoever runs your mail, such as your provider's support."
    ),
)
UNKNOWN_USER = Shared(
    key="user_message/unknown_user",
    text=(
        "Your message was not delivered, because there is no mailbox with this address. "
        "Check how the address is written, or ask the recipient for the right one."
    ),
)
MALFORMED_ADDRESS = Shared(
    key="user_message/malformed_address",
    text=(
        "Your message was not delivered, because one of its addresses is written wrongly. "
        "Check it for spaces, and for characters that are missing or do not belong there."
    ),
)
NO_MAIL_THERE = Shared(
    key="user_message/no_mail_there",
    text=(
        "Your message was not delivered, because addresses with this ending receive no mail at all. "
        "Check the part after the @ sign, or reach the recipient another way."
    ),
)
MAILBOX_FULL = Shared(
    key="user_message/mailbox_full",
    text=(
        "Your message was not delivered, because the recipient's mailbox is full. "
        "Tell the recipient another way, for example by phone, and send it again when there is room."
    ),
)
CLIENT_REFUSED = Shared(
    key="user_message/client_refused",
    text=(
        "Your message was not delivered, because the mail service did not accept the connection from your program, your server or your network. "
        "The address is not the reason: pass on the full error text to whoever runs your mail, such as your provider's support."
    ),
)
SENDER_REFUSED = Shared(
    key="user_message/sender_refused",
    text=(
        "Your message was not delivered, because your own address was not accepted as the sender's. "
        "Check it in the settings of your mail program; if it is right, pass on the full error text to whoever runs your mail."
    ),
)
NOT_CONFIRMED = Shared(
    key="user_message/not_confirmed",
    text=(
        "Your message was not delivered, because the recipient's mail service could not confirm that it really comes from your address. "
        "Send it through the mail service that your address belongs to; if you did, pass on the full error text to whoever runs your mail."
    ),
)
TAKEN_FOR_SPAM = Shared(
    key="user_message/taken_for_spam",
    text=(
        "Your message was not delivered, because a mail service took it for spam. "
        "Send it again without links and attachments; if that does not help, reach the recipient another way, or pass on the full error text to whoever runs your mail."
    ),
)
CONTENT_REFUSED = Shared(
    key="user_message/content_refused",
    text=(
        "Your message was not delivered: it was refused after it had been checked, often because of a link or an attachment. "
        "Send it again without these, or pass on the full error text to whoever runs your mail."
    ),
)
TOO_LARGE = Shared(
    key="user_message/too_large",
    text=(
        "Your message was not delivered, because it is too large. "
        "Send a link in place of the attachment, or divide it into several smaller messages."
    ),
)
NO_RECIPIENTS = Shared(
    key="user_message/no_recipients",
    text=(
        "Your message was not delivered to anyone, usually because none of its recipients was accepted. "
        "Pass on the full text of all the errors to whoever runs your mail."
    ),
)

# Not sent: it never left the sender's own service.

NOT_SENT = Shared(
    key="user_message/not_sent",
    text=(
        "Your message was not sent, because your mail service did not take it. "
        "Pass on the full error text to whoever runs your mail, such as your provider's support."
    ),
)
NOT_UNDERSTOOD = Shared(
    key="user_message/not_understood",
    text=(
        "Your message was not sent, because your mail program and the mail service did not understand each other. "
        "Pass on the full error text to whoever runs your mail, or to the maker of the program."
    ),
)
UNREADABLE = Shared(
    key="user_message/unreadable",
    text=(
        "Your message was not delivered, because a mail server could not read part of what was sent to it. "
        "Check the addresses for spaces and stray characters; if they are right, pass on the full error text to whoever runs your mail."
    ),
)
LOGIN_FAILED = Shared(
    key="user_message/login_failed",
    text=(
        "Your message was not sent, because your mail program could not log in to your mail service. "
        "Check the settings for outgoing mail; if they are right, pass on the full error text to whoever runs your mail."
    ),
)
WRONG_CREDENTIALS = Shared(
    key="user_message/wrong_credentials",
    text=(
        "Your message was not sent, because logging in to your account failed, usually because of the user name or the password. "
        "Enter them again in the settings for outgoing mail, or an app password in place of yours; if that does not help, pass on the full error text to whoever runs your mail."
    ),
)
ENCRYPT = Shared(
    key="user_message/encrypt",
    text=(
        "Your message was not sent, because your mail service lets you log in only over an encrypted connection. "
        "Turn on encryption in the settings for outgoing mail."
    ),
)
ENCRYPTION_SETTINGS = Shared(
    key="user_message/encryption_settings",
    text=(
        "Your message was not sent, because your mail program and the mail service could not agree on encryption. "
        "Check the port and the kind of encryption in the settings for outgoing mail; if they are right, pass on the full error text to whoever runs your mail."
    ),
)
OTHER_LOG_IN = Shared(
    key="user_message/other_log_in",
    text=(
        "Your message was not sent, because your account has to log in another way once. "
        "If your mail program cannot do that by itself, ask whoever runs your mail, such as your provider's support."
    ),
)
