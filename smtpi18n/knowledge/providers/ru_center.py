"""What RU-CENTER means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="ru_center",
        key="other_mx",
        meaning="This mail server of RU-CENTER takes no mail by design; the message is meant to go to the next MX record of the domain.",
        how_to_fix=(
            "Leave the message in the queue: an ordinary mail server tries the other MX records by itself. "
            "If it does not arrive, let your server go through all of them, and check that its PTR record matches and does not look dynamic, as with `dynamic`, `pool`, `ppp`, `dhcp` or `dsl` in the name."
        ),
        reason=Reason.GREYLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
        url="https://www.nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html",
        source="nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="ru_center",
        key="domain_full",
        meaning="The recipient's domain at RU-CENTER has used up its disk space, which all its mailboxes share.",
        how_to_fix=(
            "Leave the message in the queue: the attempts repeat by themselves. "
            "Tell the recipient another way to make room in the mailboxes of the domain or to change to a larger plan."
        ),
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AS_IS,
        actors=(Actor.RECIPIENT,),
        url="https://www.nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html",
        source="nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html",
        standing=Standing.OFFICIAL,
    ),
)
