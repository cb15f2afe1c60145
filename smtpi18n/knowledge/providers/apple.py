"""What Apple (iCloud Mail) means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="apple",
        key="dmarc",
        meaning="Apple has refused the message, because it failed the DMARC check and the policy of the domain in the `From` field asks for a refusal.",
        how_to_fix=(
            "Let SPF or DKIM pass for the same domain that stands in the `From` field (alignment). "
            "If a service sends for you, have it sign with DKIM for your domain."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.apple.com/102322",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="hide_my_email",
        meaning="Apple has refused the message to a `Hide My Email` address, because neither SPF nor DKIM passed.",
        how_to_fix="Register the sending domain with Apple for its relay addresses, publish an SPF record that covers the sending server, and sign the mail with DKIM.",
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.apple.com/102322",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="recipient_gets_too_much",
        meaning="More mail is coming for this iCloud mailbox at the moment than Apple lets through; your message is only put off.",
        how_to_fix="Wait with the message in the queue until the flow to this mailbox eases.",
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://support.apple.com/102322",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="busy",
        meaning="The servers of Apple are busy, which often happens at the beginning of an hour.",
        how_to_fix=(
            "Keep the message in the queue: an attempt after a while usually gets through. "
            "Do not begin large mailings on the hour."
        ),
        reason=Reason.SERVER_BUSY,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://support.apple.com/102322",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="storage_full",
        meaning="The iCloud storage of the recipient is full.",
        how_to_fix=(
            "Tell the recipient another way: the recipient has to free iCloud storage or buy more. After that, send it once more."
        ),
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="address_switched_off",
        meaning=(
            "This iCloud address has existed, but it is switched off now. "
            "In the registry 5.1.1 means a mailbox that does not exist."
        ),
        how_to_fix=(
            "Check the address for typing errors, and ask the recipient another way for one that is in use. "
            "Remove the switched-off one from your lists."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="no_such_user",
        meaning="Apple knows no mailbox and no alias with this address.",
        how_to_fix=(
            "Check the address for typing errors, and ask the recipient another way for the right one. "
            "Take this one out of your lists."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost (sister texts in row 137)",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="moved_away",
        meaning="The recipient has left iCloud Mail, and this address takes no mail any more.",
        how_to_fix="Ask the recipient another way for the new address, and take this one out of your lists.",
        reason=Reason.HAS_MOVED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="domain_on_spamhaus_dbl",
        meaning="Apple has refused the message, because a domain in it, in a link or in the `From` field, is listed in the Spamhaus `DBL`; the IP address is not the reason.",
        how_to_fix=(
            "Look up at `check.spamhaus.org` every domain that occurs in the message: in links, images and the `From` field. "
            "Ask there for the removal of your own domain once the cause is removed, and take out links to listed domains of others."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="ip_on_proofpoint",
        meaning="Apple has refused the message, because `Proofpoint`, whose reputation list it uses, lists the IP address of the sending server.",
        how_to_fix="Look the IP address up at `ipcheck.proofpoint.com`, remove the cause, such as spam from a compromised account, and ask there for removal.",
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://ipcheck.proofpoint.com",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="refused_at_greeting",
        meaning="The server of Apple has refused this client already in the greeting, before any message was sent.",
        how_to_fix=(
            "Check the reputation of the sending server's IP address, and whether blocklists contain it. "
            "If all of Apple's rules are met, write to `icloudadmin@apple.com` and give the IP address and the exact reply."
        ),
        reason=Reason.OUT_OF_SERVICE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.apple.com/102322",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="account_gone_or_wrong_server",
        meaning="Apple takes no mail for this address, often because the account no longer exists or because the MX record leads to the wrong server.",
        how_to_fix=(
            "Check the domain of the address for typing errors, and ask the recipient another way whether the address is still in use. "
            "If it is a domain of your own at iCloud, check its MX record."
        ),
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="apple",
        key="local_policy",
        meaning="Apple's filter has not let the message in, and the reply does not say which of Apple's rules is meant.",
        how_to_fix=(
            "Check Apple's rules: consent, a way to unsubscribe, a constant `From`, PTR, SPF, DKIM and DMARC, and ARC on forwarded mail. "
            "If all are met, write to `icloudadmin@apple.com`: company, domain, IP addresses, exact errors, a description; Apple keeps no allowlist. "
            "If there is only one recipient, ask this person to add you to the contacts."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.apple.com/102322",
        source="support.apple.com/102322",
        source_date="2025-02-25",
        standing=Standing.OFFICIAL,
    ),
)
