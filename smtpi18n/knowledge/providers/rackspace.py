"""What Rackspace means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="rackspace",
        key="no_ptr",
        meaning="Rackspace has put the message off, because the IP address of the sending server has no name in DNS (PTR record).",
        how_to_fix=(
            "Ask the owner of the IP address for a PTR record. As soon as it exists, one of the next attempts gets through."
        ),
        reason=Reason.RDNS_MISSING,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="too_many_connections",
        meaning="Rackspace takes no more connections from this IP address for now, because too many are open already.",
        how_to_fix="Set your server to keep fewer connections to Rackspace open at once, and leave the messages in the queue.",
        reason=Reason.TOO_MANY_CONNECTIONS,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="no_such_mailbox",
        meaning="Rackspace knows no mailbox with this address.",
        how_to_fix=(
            "Compare the address, letter by letter, with the one that the recipient uses. "
            "If it is wrong, correct it in your lists too."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="loop",
        meaning="Rackspace has found that the message goes round between servers in a circle.",
        how_to_fix=(
            "Look for forwarding rules that lead back to their beginning, and check the MX record of the recipient's domain. "
            "The `Received` fields of the message show the way that it took."
        ),
        reason=Reason.LOOP,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="new_ip_too_fast",
        meaning="More mail has come from this IP address than Rackspace takes from an address that is new to it.",
        how_to_fix="Send more slowly, and raise the volume from the new IP address step by step; what is put off now, the server sends later by itself.",
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="recipient_gets_too_much",
        meaning="Mail is coming for this mailbox faster than Rackspace allows; your own message is not at fault.",
        how_to_fix="Let the message stay in the queue, from which a later attempt usually gets through.",
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="other_temporary",
        meaning="Rackspace has put the message off for the reason that the code in brackets at the end of the reply names.",
        how_to_fix="Leave the message in the queue, and look the code up in Rackspace's public list.",
        reason=Reason.UNKNOWN,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="rackspace",
        key="other_permanent",
        meaning="Rackspace has refused the message for the reason that the code in brackets at the end of the reply names.",
        how_to_fix="Look the code up in Rackspace's public list, remove the cause that is named there, and send the message again.",
        reason=Reason.UNKNOWN,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.apps.rackspace.com/system-info/response-codes",
        source="smtp.codes/rackspace (codes named in row 278)",
        standing=Standing.SECONDARY,
    ),
)
