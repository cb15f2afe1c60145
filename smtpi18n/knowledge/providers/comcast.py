"""What Comcast (Xfinity) means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="comcast",
        key="own_list",
        meaning="Comcast keeps the IP address on its own blocklist, because mail from there looked like spam.",
        how_to_fix=(
            "Find and stop the spam first, for example from a compromised account or a website form. "
            "Then ask for removal with the form on Comcast's postmaster page."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="comcast",
        key="public_lists",
        meaning="The IP address is on a public blocklist that Comcast asks; the last three digits of the code say which: `001` is Spamhaus `ZEN`, `010` is `Cloudmark CSI`, `100` is `SenderScore`.",
        how_to_fix=(
            "Remove the cause first. "
            "With `001`, look the IP address up at `check.spamhaus.org` and follow the steps there. "
            "Several ones among the three digits mean several lists, and each of them has to take the address off."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="postmaster.comcast.net/mail-error-codes.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="comcast",
        key="home_address",
        meaning="Comcast takes no mail directly from this IP address, because it counts as a dynamic or home address.",
        how_to_fix=(
            "Send through the mail server of your provider. "
            "If it is a fixed address of a mail server, look the code up on Comcast's postmaster page and write to Comcast from there."
        ),
        reason=Reason.DYNAMIC_IP,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="postmaster.comcast.net/mail-error-codes.html (codes named in row 207)",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="comcast",
        key="no_ptr",
        meaning="Comcast has refused the message, because the IP address of the sending server has no valid name in DNS (PTR record).",
        how_to_fix="Set a PTR record for the IP address, with the provider that owns the address, and let the name lead back to the same address.",
        reason=Reason.RDNS_MISSING,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="comcast",
        key="too_many_connections",
        meaning="Comcast has refused one more connection, because too many from this IP address are open at the same time.",
        how_to_fix=(
            "Let your server open fewer connections to Comcast at once: 25 from one IP address are allowed, or 10 by an older copy of the page. "
            "What waits in the queue then goes out by itself."
        ),
        reason=Reason.TOO_MANY_CONNECTIONS,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="Comcast smtp-error-codes.php",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="comcast",
        key="reverse_dns_lookup_failed",
        meaning="Comcast could not look up the name of the sending IP address in DNS, and so has refused the connection for now.",
        how_to_fix=(
            "Leave the mail in the queue. "
            "If the reply comes again, check that the IP address has a PTR record and that the name servers of its reverse zone answer."
        ),
        reason=Reason.RDNS_MISSING,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="Comcast smtp-error-codes.php",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="comcast",
        key="dmarc",
        meaning=(
            "Comcast has refused the message, because it failed the DMARC check. "
            "In the registry 5.2.0 means an undefined status of the mailbox."
        ),
        how_to_fix=(
            "Make sure that SPF or DKIM passes for the domain that the `From` field names, not only for another one (alignment). "
            "A service that sends in your name has to sign with DKIM for your domain."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="comcast",
        key="no_such_mailbox",
        meaning="No mailbox with this address was found at Comcast.",
        how_to_fix=(
            "Look for a typing error in the address, and learn the right one from the recipient by other means. "
            "Delete the wrong one from your lists."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="comcast",
        key="full_for_long",
        meaning=(
            "The recipient's mailbox at Comcast has been full for a long time. "
            "By the registry, 5.1.1 would mean that there is no such mailbox."
        ),
        how_to_fix=(
            "Take the address out of your lists, because the mailbox is probably no longer used. "
            "Ask the recipient another way for a different address, or to free up space."
        ),
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT, Actor.SENDER),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="comcast",
        key="other_code",
        meaning="Comcast did not take the mail for the reason that the code after `#` in the reply names; codes with `ES` are about home addresses, those with `BL` about lists.",
        how_to_fix=(
            "Look the code up on Comcast's postmaster page and follow what it says there. "
            "Comcast mail is moving to the servers of Yahoo, so that other replies may come later."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.comcast.net/mail-error-codes.html",
        source="postmaster.comcast.net/mail-error-codes.html",
        standing=Standing.OFFICIAL,
    ),
)
