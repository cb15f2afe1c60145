"""What GMX, WEB.DE, IONOS and Strato mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="gmx",
        key="ptr",
        meaning="The PTR record of the sending server is missing, generic or looks dynamic, and GMX and `web.de` take no mail from such a server.",
        how_to_fix="Have the owner of the IP address set its PTR record to a full name of the server's own, such as `mail.example.com`.",
        reason=Reason.RDNS_MISSING,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.gmx.com/en/error-messages",
        source="github.com/OpenSMTPD/OpenSMTPD issue 446",
        source_date="2014-04-25",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="gmx",
        key="blocklisted",
        meaning="The IP address of the sending server is on a blocklist that GMX and `web.de` ask; the first lines of the reply speak only of a service that is not available.",
        how_to_fix=(
            "Look the IP address up at Spamhaus and other lists, remove the cause and have it taken off. "
            "Then use the form behind the link in the reply."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.gmx.com/en/error-messages",
        source="postmaster.gmx.com/en/error-messages",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="spf",
        meaning="The SPF record of the sender's domain does not allow the sending server; the first line about the mailbox misleads.",
        how_to_fix=(
            "Add the IP address of the server to the SPF record of the domain. "
            "A server that forwards mail has to replace the sender's address (SRS)."
        ),
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.web.de/en/error-messages",
        source="postmaster.web.de/en/error-messages",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="policy",
        meaning="GMX or `web.de` refused the message by a rule on the sender's domain, the header or the IP address; where the reply begins with the mailbox, that is not the reason.",
        how_to_fix=(
            "Open the link in the reply, which explains the case. "
            "Check the fields `From`, `To` and `Date`, the sender's domain and the IP address."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.web.de/en/error-messages",
        source="postmaster.web.de/en/error-messages",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="policy_violations",
        meaning="The sending server has written to too many addresses that do not exist (421), or its name in `HELO` keeps changing (450).",
        how_to_fix=(
            "Delete addresses that do not exist from the lists, and let the server always give the same name in `HELO`. "
            "The attempts may go on meanwhile."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
        source="ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="rate_limit",
        meaning="The sending server has handed over too many messages to IONOS in a short time.",
        how_to_fix="Let the server try again in a few hours, and send more slowly.",
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
        source="ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="sender_domain",
        meaning="The domain in the sender's address has no MX, `A` or `AAAA` record, so it cannot receive replies.",
        how_to_fix="Give the domain an MX record, or an `A` record, that leads to a mail server, or correct the sender's address.",
        reason=Reason.SENDER_DOMAIN_INVALID,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="gmx",
        key="log_in_failed",
        meaning="IONOS refused the log-in, because the user name or the password is wrong.",
        how_to_fix="Enter the full address as the user name, and the password of this mailbox.",
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://www.ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/",
        source="ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="submission_refused",
        meaning="GMX did not send your message, because of a limit of your account or of its content; the recipient's mailbox is not the reason, although the first line says so.",
        how_to_fix=("Wait, and send fewer messages. If the reply comes again, ask the support of GMX."),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/jstedfast/MailKit issue 968",
        source_date="2019-12-24",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="gmx",
        key="mailbox_full",
        meaning="The recipient's mailbox at GMX or `web.de` is full.",
        how_to_fix="Tell the recipient another way to make room, and then send the message again.",
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="gmx",
        key="server_setup",
        meaning=(
            "The sending server is set up wrongly, for example its name in `HELO`, and `web.de` has blocked it. "
            "By the standard, this text goes with 501."
        ),
        how_to_fix="Correct the settings of the server, above all the name in `HELO`, and then ask `web.de` to lift the block.",
        reason=Reason.GREETING_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.web.de/en/error-messages",
        source="postmaster.web.de/en/error-messages",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="no_such_mailbox",
        meaning="GMX or `web.de` has no mailbox with this address, or it was switched off after long disuse.",
        how_to_fix="Check the address letter by letter, and ask the recipient another way.",
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://postmaster.gmx.com/en/error-messages",
        source="postmaster.gmx.com/en/error-messages",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="gmx",
        key="see_link",
        meaning="GMX or `web.de` refused the mail; the first lines of the reply are general, and only the last ones and the code after `c=` in the link name the cause.",
        how_to_fix="Open the link in the reply: it explains the case and offers a contact form.",
        reason=Reason.UNKNOWN,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.gmx.com/en/error-messages",
        source="postmaster.gmx.com/en/error-messages",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="strato",
        key="spam",
        meaning="Strato's filter takes the message for spam; the word in brackets names the reason: `B-URL` a link, `B-TEXT`, `B-SCORE` or `B-EX` the text, `B-ATTACH` an attachment.",
        how_to_fix="Remove this link, text or attachment, also from the signature, and send the message again.",
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://www.strato.de/faq/mail/fehlermeldungen-bei-e-mails",
        source="strato.de/faq/mail/fehlermeldungen-bei-e-mails",
        standing=Standing.OFFICIAL,
    ),
)
