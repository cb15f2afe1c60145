"""What Mail.ru means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="mail_ru",
        key="app_password",
        meaning="Mail.ru refused the log-in, because a program has to use a password for external applications; the ordinary password of the mailbox does not work there.",
        how_to_fix="Open the link in the reply, create a password for an external application in the security settings of the mailbox, and enter it in the program in place of the ordinary one.",
        reason=Reason.APP_PASSWORD_NEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://help.mail.ru/mail/security/protection/external",
        source="print-designer issue 5; CloudMailRu issue 317; blog.mail.ru/tutorial/application_passwords",
        source_date="2026-01",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="mail_ru",
        key="log_in_failed",
        meaning="Mail.ru refused the log-in, because the user name or the password is wrong.",
        how_to_fix="Enter the full address as the user name, with the part after the @ sign, and a password for an external application in place of the ordinary password.",
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://help.mail.ru/mail/security/protection/external",
        source="pastebin.com/xDPN2fTF",
        source_date="2008-2015",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="mail_ru",
        key="log_in_needed",
        meaning=(
            "The sender's address belongs to Mail.ru, but the program did not log in. "
            "By the standard, 503 means a bad sequence of commands."
        ),
        how_to_fix="In the settings for outgoing mail, turn on authentication: server `smtp.mail.ru`, port 465 with SSL, the full address as the user name and a password for an external application.",
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://help.mail.ru/mail/security/protection/external",
        source="pastebin.com/xDPN2fTF",
        source_date="2008-2015",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="mail_ru",
        key="sending_limit",
        meaning="Too many messages have gone out from your own Mail.ru mailbox in a short time; the recipient is not the reason.",
        how_to_fix=(
            "Wait, and then send less. "
            "If you did not send that much, change the password of the mailbox and the passwords for external applications: somebody else may be using them."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER,),
        source="public code that quotes the reply",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="mail_ru",
        key="sending_disabled",
        meaning="Mail.ru has forbidden your own mailbox to send, because it suspects a break-in.",
        how_to_fix="Log in to Mail.ru in the browser, change the password or recover the access, and confirm that the mailbox is yours.",
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="mailout.ru/2015/09",
        source_date="2015-09",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="mail_ru",
        key="no_such_mailbox",
        meaning="Mail.ru has no mailbox with this address.",
        how_to_fix=(
            "Check the address letter by letter, both the name and the part after the @ sign, and ask the recipient. "
            "On a mailing list, delete the address."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="mailout.ru/2015/09",
        source_date="2015-09",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="mail_ru",
        key="mailbox_disabled",
        meaning="The recipient's mailbox exists at Mail.ru, but it is disabled, because it was not used for long or was blocked.",
        how_to_fix=(
            "Ask the recipient another way to log in to Mail.ru, which revives the mailbox, or to give you a different address. "
            "Once it works, send again."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mail_ru",
        key="spam",
        meaning="Mail.ru's filter takes the message for spam.",
        how_to_fix=(
            "Open the link in the reply: it fills in the form with the error code and the ID, and hands the refused message over for review. "
            "Without the link, enter both by hand at `help.mail.ru/notspam-support`. "
            "If you send mailings, register your domain at `postmaster.mail.ru`, where you see complaints and statistics."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        url="https://help.mail.ru/notspam-support",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mail_ru",
        key="dmarc",
        meaning="The DMARC policy of the domain in `From` lets Mail.ru refuse the message; typically a web site sends from an address at `mail.ru`, `bk.ru`, `list.ru` or `inbox.ru` through a server of its own.",
        how_to_fix=(
            "Put an address of your own domain into `From`. "
            "If the address has to be one of Mail.ru, send through `smtp.mail.ru` with a log-in to that mailbox."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        url="https://help.mail.ru/mail-help/postmaster/dmarc",
        source="viws.ru/en/poterya-pochtovyh-soobshchenii-oshibki-pochtovoi-sistemy.html",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="mail_ru",
        key="ptr",
        meaning="The PTR record of the sending server is missing, is a generic name of the hosting company or looks like that of a home line, and Mail.ru takes no mail from such servers.",
        how_to_fix=(
            "Ask the owner of the IP address, mostly the hosting company, to set its PTR record to the server's own name, such as `mail.example.com`. "
            "If that is not possible, send through your provider's server."
        ),
        reason=Reason.RDNS_MISSING,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://help.mail.ru/developers/mailing_rules",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Reason",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
)
