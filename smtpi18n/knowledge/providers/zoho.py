"""What Zoho means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="zoho",
        key="unusual_activity",
        meaning=(
            "Zoho has forbidden your account to send, because it suspects abuse; this happens to new accounts too. "
            "In the registry 5.4.6 means a routing loop."
        ),
        how_to_fix=(
            "Use the unlock link in the mailbox, or ask the administrator of your organization; a restriction lasts for 1 to 5 business days. "
            "Many bounces, many recipients and a large volume set it off. "
            "Send mass, promotional and automated mail with `Zoho Campaigns` or `ZeptoMail`, because ordinary mailboxes at Zoho are not meant for it."
        ),
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        url="https://www.zoho.com/mail/help/usage-policy.html",
        source="zoho.com/mail/help/usage-policy.html; help.zoho.com community",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="zoho",
        key="sender_blocked",
        meaning=(
            "Zoho has blocked sending from this address of yours. "
            "In the registry 5.1.8 means a sender's domain that does not exist or takes no mail."
        ),
        how_to_fix=(
            "Unlock sending by the link that the mailbox shows, or let the administrator of your organization do it; Zoho's usage policy speaks of 1 to 5 business days. "
            "After that, send no bulk or automated mail from there."
        ),
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        url="https://www.zoho.com/mail/help/usage-policy.html",
        source="help.zoho.com community",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="zoho",
        key="foreign_sender_address",
        meaning="The sender's address is not one of the addresses or domains of the Zoho account that has logged in.",
        how_to_fix=(
            "Put the address of the mailbox that logs in, or one of a verified domain, into `From` and the envelope sender. "
            "Add and verify further addresses in the settings of Zoho first."
        ),
        reason=Reason.SENDER_NOT_OWNED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html",
        source="zoho.com/zeptomail/help/api/smtp-error-codes.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="zoho",
        key="domain_not_here",
        meaning="The server of Zoho takes no mail for the recipient's domain, because the domain is not set up there.",
        how_to_fix=(
            "The administrator of the recipient's domain has to add and verify it at Zoho, or correct its MX record. "
            "As a sender, check the domain for typing errors."
        ),
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="virus",
        meaning="Zoho has found a virus in the message; the reply names it.",
        how_to_fix=(
            "Scan your computer and the attachment with an antivirus program. "
            "Send the message again without the attachment, or with a clean file."
        ),
        reason=Reason.VIRUS,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="filter_of_recipients_organization",
        meaning=(
            "A filter that the recipient's organization has set at Zoho refused this message. "
            "In the registry 5.4.1 means a host that does not answer."
        ),
        how_to_fix="Ask the recipient another way to have the administrator of the organization allow your address or domain.",
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="policy_of_mailbox",
        meaning="Zoho has not delivered to this mailbox, because a rule of the recipient's organization forbids it; waiting does not help, although the code is a temporary one.",
        how_to_fix="Only the administrator of the recipient's organization can change the rule: tell the recipient so another way.",
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="mail_policy",
        meaning=(
            "A mail policy of the recipient's organization at Zoho does not let the message in, often for its size. "
            "In the registry 5.2.3 means size alone."
        ),
        how_to_fix=(
            "Make the message smaller first, for example with a link in place of the attachment. "
            "If that does not help, ask the recipient another way to have the administrator of the organization check the policy."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="outgoing_spam",
        meaning="Zoho's filter for outgoing mail has taken your message for spam and has not sent it.",
        how_to_fix=(
            "Change the text, and send the message again. What may have been the reason is described on Zoho's help page."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://www.zoho.com/mail/help/spam-reason.html",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="zoho_address_from_elsewhere",
        meaning="DMARC failed, because the `From` field has an address of `zoho.com`, but the message was sent through a server that is not Zoho's.",
        how_to_fix=(
            "Send mail from an address of `zoho.com` only through `smtp.zoho.com`, with a log-in. "
            "For sending through other servers use a domain of your own."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="zoho",
        key="log_in_failed",
        meaning="Zoho has refused the log-in: the password or the data centre is wrong, or an app password is needed; with `ZeptoMail`, the token is wrong, the credits are used up or the account is blocked.",
        how_to_fix=(
            "If two-factor authentication is on, create an application-specific password. "
            "Enter the full address as the user name, and the server of your data centre (`.com`, `.eu` or `.in`). "
            "With `ZeptoMail`, check the token, the credits and the state of the account."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://www.zoho.com/mail/help/zoho-smtp.html",
        source="zoho.com/mail/help/zoho-smtp.html",
        standing=Standing.OFFICIAL,
    ),
)
