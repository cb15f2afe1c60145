"""What Yandex means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="yandex",
        key="app_password",
        meaning="Yandex refused the log-in: mail programs are switched off in this mailbox, the account password was given in place of an app password, or a Yandex 360 user has never opened the mailbox.",
        how_to_fix=(
            "In the settings of Yandex Mail, open “Mail clients” and allow programs to use the mailbox. "
            "In the settings of the Yandex account, create an app password for Mail and enter it in the program in place of the account password; after a change of the account password or of two-factor sign-in, create a new one. "
            "A user of Yandex 360 first has to open the mailbox once in the browser."
        ),
        reason=Reason.APP_PASSWORD_NEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://yandex.com/support/passport/authorization/app-passwords.html",
        source="yandex.com/support/passport/authorization/app-passwords.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="yandex",
        key="log_in_failed",
        meaning="Yandex refused the log-in, because it does not know this user name or the password does not fit it.",
        how_to_fix=(
            "Enter the full address as the user name, and an app password for Mail in place of the account password. "
            "App passwords are needed whenever two-factor sign-in is on, and all of them are reset when the account password changes."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://yandex.com/support/passport/authorization/app-passwords.html",
        source="joomla/joomla-cms issue 31499; PHPMailer issue 283",
        source_date="2015-2021",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="yandex",
        key="tls_required",
        meaning=(
            "The connection to Yandex was not encrypted, and Yandex takes outgoing mail only over TLS. "
            "In the registry 5.7.7 means a message integrity failure."
        ),
        how_to_fix="In the settings for outgoing mail, enter `smtp.yandex.ru` with port 465 and SSL/TLS, or port 587 and `STARTTLS`.",
        reason=Reason.TLS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="joomla/joomla-cms issue 31499; PHPMailer issue 283",
        source_date="2015-2021",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="yandex",
        key="spam",
        meaning="Yandex's filter takes the message for spam; the reply is the same for mail to a Yandex mailbox and for mail that you send from one.",
        how_to_fix=(
            "Change the text and the links, and check whether a hacked form on a web site sends such mail. "
            "If you sent from a Yandex mailbox, stop the programs that keep trying: the account may have reached its limits, and new attempts prolong the block. "
            "A server from which only spam comes is blocked for 24 hours."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        url="https://yandex.com/support/mail/bounces/yandex/message-rejected-under-suspicion-of-spam.html",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yandex",
        key="spam_statistics",
        meaning="Yandex takes no mail from the sending server for now, because its statistics show too much spam from there.",
        how_to_fix=(
            "Find and stop the source of the spam, such as a hacked web site or a stolen password. "
            "Then wait: the block lasts 24 hours."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://yandex.com/support/mail/bounces/yandex.html",
        source="yandex.com/support/mail/bounces/yandex.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="yandex",
        key="blocklisted",
        meaning="The IP address of the sending server is on a blocklist that Yandex asks.",
        how_to_fix="Look the IP address up on the site of the list that the reply names, remove the cause and have the address taken off.",
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://yandex.com/support/mail/bounces/yandex.html",
        source="yandex.com/support/mail/bounces/yandex.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="yandex",
        key="recipient_blocked",
        meaning="Yandex has blocked the recipient's account for breaking the user agreement, so the mailbox takes no mail; your message is not the reason.",
        how_to_fix=(
            "Let the recipient know by telephone or messenger. "
            "The owner of the mailbox can lift the block on the page with the personal information of the account."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        url="https://yandex.com/support/mail/bounces/yandex/policy-rejection-on-the-target-address.html",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yandex",
        key="no_such_mailbox",
        meaning=("Yandex has no mailbox with this address. In the registry 5.7.1 means a refusal by policy; here it does not."),
        how_to_fix=(
            "Check the part of the address before the @ sign, letter by letter. "
            "Changing `yandex.ru` to `ya.ru` or back does not help: both lead to the same mailbox."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yandex",
        key="bad_address",
        meaning="The recipient's address is written in such a way that no mailbox at Yandex can have it.",
        how_to_fix="Correct the address: look for spaces, commas, Cyrillic letters and missing characters, and send the message again.",
        reason=Reason.ADDRESS_INVALID,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://yandex.com/support/mail/bounces/yandex.html",
        source="yandex.com/support/mail/bounces/yandex.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="yandex",
        key="mailbox_full",
        meaning="The recipient's mailbox at Yandex is full and takes no new mail.",
        how_to_fix=(
            "Tell the recipient another way: they have to log in to Yandex Mail in the browser and make room. "
            "When there is room, send again."
        ),
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yandex",
        key="recipient_limit",
        meaning=(
            "More mail is coming for this recipient than Yandex lets in for one mailbox at the moment. "
            "In the registry 4.5.1, in the older wording of this reply, means an invalid command."
        ),
        how_to_fix=(
            "Leave the message in the queue: the sending server repeats the attempt by itself. "
            "If a program of yours sends many messages to this one mailbox, let it send fewer or combine them."
        ),
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="pastebin.com/Pxdx1Lg2, pastebin.com/pEBS5hy4; github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="yandex",
        key="put_off",
        meaning="Yandex has put the message off for now, probably because it does not know the sending server yet; the reply itself speaks only of a service that is not available.",
        how_to_fix=(
            "Change nothing at first and leave the message in the queue: the sending server repeats the attempt by itself. "
            "If a program of your own sends directly, let it try again some minutes later."
        ),
        reason=Reason.GREYLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yandex",
        key="timeout",
        meaning="Yandex's server waited too long for the next command or for data, and closed the connection.",
        how_to_fix=(
            "Send the message again. "
            "If this keeps coming back, look for a slow program that holds the connection open, or for trouble in the network."
        ),
        reason=Reason.CONNECTION_TIMEOUT,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
)
