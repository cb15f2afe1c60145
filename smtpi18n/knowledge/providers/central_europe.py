"""What Interia and Forpsi mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="interia",
        key="blocked_by_recipient",
        meaning="Interia refused the message: the recipient seems to have put the sender on a personal blocklist.",
        how_to_fix="Ask the recipient another way, for example by phone, to take your address off that list.",
        reason=Reason.RECIPIENT_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        url="https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
        source="pomoc.poczta.interia.pl",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="interia",
        key="no_such_account",
        meaning="Interia found no such account, or the account is blocked.",
        how_to_fix=(
            "Check how the recipient's address is written. "
            "If it is right, ask the recipient another way whether the account is blocked."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        url="https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
        source="pomoc.poczta.interia.pl",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="interia",
        key="mailbox_not_available",
        meaning=(
            "Interia did not take the message for one of three reasons: the address is misspelt, the mailbox is full, or the account is suspended. "
            "In the registry 5.2.1 means only a disabled mailbox."
        ),
        how_to_fix=(
            "Begin with the spelling of the address. "
            "If there is no error in it, ask the recipient another way whether the mailbox is full or suspended."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.NO,
        actors=(Actor.SENDER, Actor.RECIPIENT),
        url="https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
        source="pomoc.poczta.interia.pl",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="interia",
        key="spf_failed",
        meaning="Interia refused the message, because the SPF record of the sender's domain does not allow this IP address.",
        how_to_fix="Add the IP address that the reply names to the SPF record of the sender's domain, or send through a server that the record allows.",
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
        source="pomoc.poczta.interia.pl",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="forpsi",
        key="account_stopped",
        meaning=(
            "Forpsi has stopped your own account from sending after mass mail to `qq.com` or `yahoo.com`. "
            "In the registry 5.1.0 means an unspecified problem with an address."
        ),
        how_to_fix=(
            "Change the password of the mailbox, because somebody else may have sent the mail. "
            "The stop is lifted by itself after 60 minutes; send the message again after that."
        ),
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER,),
        url="https://support.forpsi.com/kb/a4071",
        source="support.konto.pl/kb/a2813",
        standing=Standing.OFFICIAL,
    ),
)
