"""What operators of blocklists mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="spamhaus",
        key="open_resolver",
        meaning=(
            "The recipient's server took an error for a listing: Spamhaus refused its query, because it came through a public DNS resolver or the server asks too often. "
            "Your IP address need not be listed."
        ),
        how_to_fix=(
            "There is nothing to delist. "
            "Tell the recipient another way: their administrator has to query Spamhaus through a DNS resolver of their own or with a DQS key, and must not refuse mail because of the answers `127.255.255.254` and `127.255.255.255`. "
            "Until then, that server refuses all mail."
        ),
        reason=Reason.BLOCKLIST_ERROR,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        url="https://www.spamhaus.org/returnc/vol/",
        source="spamhaus.com, help for users of the legacy blocklists",
        source_date="2021",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="spamhaus",
        key="domain_listed",
        meaning="The recipient's server did not take the message, because a domain in it, such as that of a link, of `From` or of `EHLO`, is on the Spamhaus domain list (DBL); the IP address is not the reason.",
        how_to_fix=(
            "Look up every domain of the message at Spamhaus: those of the links, of the sender's address and of the name in `EHLO`. "
            "Remove the cause, such as a hacked site or a shortened link, and then ask for the removal of the domain there."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://www.spamhaus.org/dbl/",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="spamhaus",
        key="ip_listed",
        meaning=(
            "The recipient's server did not take the message, because the sending IP address is on a Spamhaus list. "
            "Spamhaus stops no mail itself; the recipient's server decides."
        ),
        how_to_fix=(
            "Enter the IP address at `check.spamhaus.org` to see which list it is on. "
            "If it is on the PBL, send through your provider's server with a log-in or, if the address is static, remove it yourself; for CSS and XBL, clean the infected machine and then ask for removal there; for the SBL, the owner of the network has to apply. "
            "Receiving servers may hold the old answer for up to 24 hours."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org/",
        source="spamhaus.org, FAQ on DNSBL usage, CSS and PBL",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="spamcop",
        key="ip_listed",
        meaning="The recipient's server did not take the message, because the sending IP address is on the SpamCop list: users reported spam from it, or it wrote to spam traps.",
        how_to_fix=(
            "Stop the spam; a common cause is automatic replies and bounces to forged senders. "
            "There is nothing to apply for: the entry goes by itself about 24 hours after the last report, and the change may take up to 4 more hours to spread. "
            "Look the IP address up at `spamcop.net/bl.shtml`, then send the message again."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://www.spamcop.net/bl.shtml",
        source="spamcop.net",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="uceprotect",
        key="ip_listed",
        meaning="The recipient's server did not take the message because of a UCEPROTECT list: Level 1 names the sending IP address itself, Level 2 the range around it, Level 3 the whole network of the provider.",
        how_to_fix=(
            "Level 1: stop what hits spam traps, such as spam or forwarded mail that breaks SPF; the entry ends 7 days after the last hit, also without the paid removal. "
            "Level 2 and 3: others in the network are the cause, so ask the provider, and ask the recipient's administrator not to refuse mail because of these two levels."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        url="https://www.uceprotect.net/",
        source="uceprotect.net",
        source_date="2024-03-29",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="sorbs",
        key="list_closed",
        meaning="The recipient's server did not take the message because of the SORBS list, which was shut down on 5 June 2024 and holds no data any more: the settings of that server are out of date.",
        how_to_fix=(
            "There is nothing to delist, and nobody to ask for it. "
            "Tell the recipient another way, so that their administrator removes SORBS from the settings of the server. "
            "If the reply is older than June 2024, send the message again first."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="techzine.eu, heise.de 9752522",
        source_date="2024-06-05",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="cloudmark",
        key="ip_blocked",
        meaning="The recipient's provider did not take the message, because Cloudmark, a service of Proofpoint that many providers use, gives the sending IP address a bad reputation.",
        how_to_fix=(
            "Stop the spam, and then ask for a reset of the IP address with the form at `csi.cloudmark.com/reset-request`. "
            "If the IP address belongs to your provider, let the provider apply."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="http://csi.cloudmark.com/reset-request/",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="manitu",
        key="list_closed",
        meaning=(
            "The recipient's server did not take the message because of the blocklist `ix.dnsbl.manitu.net`. "
            "That list was closed on 16 January 2025 and has been empty since, but the settings of the server still name it."
        ),
        how_to_fix=(
            "Nobody can be asked for a removal, because the list is gone. "
            "Let the recipient know another way that their administrator should delete `ix.dnsbl.manitu.net` from the settings of the server. "
            "If the reply came before that day, send the message again first."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="heise.de 10248714 (closure); support.onesystems.ch/722126",
        source_date="2025-01-16",
        standing=Standing.SECONDARY,
    ),
)
