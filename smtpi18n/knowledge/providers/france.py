"""What Orange, La Poste and Free mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="orange",
        key="blocklisted",
        meaning="Orange refused the message because the IP address of the sending server is listed by Cloudmark, or by another list that the reply names.",
        how_to_fix=(
            "Stop the spam that led to the listing. "
            "Then ask for removal at `csi.cloudmark.com/reset-request`, or at the list that the reply names. "
            "Orange also names the look-up pages of Abusix and Spamhaus."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://csi.cloudmark.com/reset-request/",
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="ip_refused",
        meaning="Orange refuses mail from this IP address for some time, even where the reply has a permanent code.",
        how_to_fix=(
            "Send again later and more slowly. "
            "If the refusals go on, check what Orange demands: a static IP address with a PTR record, a full host name in `HELO`, SPF, and TLS 1.2 or later. "
            "Look the address up at Abusix, Spamhaus and Cloudmark; since August 2025, complaints have had to stay below 0.6 %, according to services outside Orange."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.orange.fr/",
        source="postmaster.orange.fr; captainverify.com; github.com/sisimai/p5-sisimai",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="orange",
        key="too_many_connections",
        meaning="Orange allows no further connection, because too many from this server are open at the same time.",
        how_to_fix=(
            "Limit the number of parallel connections to Orange; an old notice speaks of about 3 to each MX server. "
            "The messages can stay in the queue: a later attempt usually succeeds."
        ),
        reason=Reason.TOO_MANY_CONNECTIONS,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="auth_failed",
        meaning="The log-in failed: Orange did not accept the user name and the password.",
        how_to_fix="Check the user name and the password of the Orange account in the settings of the mail program.",
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="sender_domain",
        meaning="Orange does not accept the sender's address, because its domain is invalid, or its DNS or SPF records are wrong.",
        how_to_fix=(
            "Check how the domain in the sender's address is written. "
            "Give it an MX or `A` record in DNS, and correct its SPF record."
        ),
        reason=Reason.SENDER_DOMAIN_INVALID,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="sender_not_allowed",
        meaning="Orange did not accept the sender's address of a message that was handed in for sending, for example because it had only a local user name.",
        how_to_fix="Set your own `orange.fr` address as the sender's address in the mail program, or in the settings of the server that sends through Orange.",
        reason=Reason.SENDER_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="no_such_mailbox",
        meaning="Orange has found no mailbox for at least one of the recipients' addresses.",
        how_to_fix=(
            "Look through the recipients' addresses for a misspelt one. "
            "If all of them are right, find out another way which one is no longer in use, and take it out of your lists."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="mailbox_full",
        meaning=(
            "The recipient's mailbox at Orange is full. "
            "In the registry 5.1.1 means that the mailbox does not exist; here it does."
        ),
        how_to_fix="Tell the recipient another way to make room in the mailbox, and then send the message again.",
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="try_later",
        meaning=(
            "Orange did not take the message for the moment; the refusal is temporary. "
            "In the registry 4.2.0 concerns the recipient's mailbox, and that is not meant here."
        ),
        how_to_fix="Let the message wait in the queue: the server makes another attempt by itself.",
        reason=Reason.SERVER_BUSY,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="orange",
        key="spam_filter",
        meaning=(
            "The spam filter of Orange refused the message. "
            "The registry gives 5.2.0 to trouble with the recipient's mailbox; here the message is the reason."
        ),
        how_to_fix=(
            "Change the content of the message, and check the reputation of the IP address and the domain that you send from. "
            "If the message is harmless, write to Orange through the contact form on `postmaster.orange.fr`."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.orange.fr/",
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="spamhaus",
        meaning="La Poste refused the mail because the IP address of the sending server is on a Spamhaus list.",
        how_to_fix=(
            "Enter the IP address at `check.spamhaus.org`. "
            "Remove the cause that is named there, and then ask for removal on the same page."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org/",
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="spf_failed",
        meaning=(
            "La Poste refused the message, because the SPF record of the sender's domain does not allow this server. "
            "In the registry 5.5.0 means a protocol error of no particular kind."
        ),
        how_to_fix="Add the IP address of the sending server to the SPF record of the sender's domain, or send through a server that the record already allows.",
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="auth_required",
        meaning=(
            "La Poste takes this message only from a client that has logged in. "
            "The code 5.5.0 is registered for protocol errors, and none has occurred here."
        ),
        how_to_fix="Turn on authentication for the outgoing server in the settings of the mail program.",
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="no_such_mailbox",
        meaning="At least one of the recipients' addresses does not exist at `laposte.net`.",
        how_to_fix=(
            "Correct the misspelt address, if there is one among the recipients. "
            "Otherwise ask the recipient another way where to write now."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="mailbox_archived",
        meaning=(
            "The recipient's mailbox at `laposte.net` was archived, because nobody had used it for a long time. "
            "The registry has 5.5.0 for errors of the protocol, not of a mailbox."
        ),
        how_to_fix=(
            "Take the address out of your lists. "
            "If the message matters, ask the recipient another way for an address that is in use."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.NO,
        actors=(Actor.RECIPIENT, Actor.SENDER),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="mailbox_blocked",
        meaning=(
            "The recipient's account at `laposte.net` is blocked and takes no mail. "
            "By the registry, 5.5.0 would be an error in the protocol."
        ),
        how_to_fix="Reach the recipient another way; it is for the recipient to settle the block with `laposte.net`.",
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.NO,
        actors=(Actor.RECIPIENT,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="reputation",
        meaning=(
            "La Poste refused the message for good, although its text speaks of a later attempt; the likely reason is the sender's reputation. "
            "In the registry, 5.5.0 stands for other protocol errors."
        ),
        how_to_fix=(
            "Check the reputation of the sending IP address and of the domain, and remove what spoils it. "
            "The same message sent again without a change is likely to be refused again."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="dmarc_failed",
        meaning="La Poste refused the message, because it did not pass the DMARC check of the domain in the `From` field.",
        how_to_fix="Let SPF or DKIM pass with the same domain that stands in the `From` field.",
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/sisimai/p5-sisimai",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="la_poste",
        key="host_refused",
        meaning="La Poste refused the sending server itself by its rules; the recipient's address is not the reason.",
        how_to_fix=(
            "Give the IP address a PTR record, use that host name in `HELO`, and check the reputation of the address. "
            "Since September 2025, at least one of SPF, DKIM and DMARC has to pass and to agree with the domain in `From`. "
            "The rules are on `postmaster.laposte.net`."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.laposte.net/",
        source="postmaster.laposte.net; github.com/sisimai/p5-sisimai",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="free_fr",
        key="spam_filter",
        meaning="The spam filter of `free.fr` took the message for spam.",
        how_to_fix=(
            "Change the content of the message. "
            "If the IP address has been blocked as well, the block lasts at most 24 hours and ends by itself; asking `free.fr` does not help while spam goes on, and the block may come back within 24 to 48 hours."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.free.fr/",
        source="postmaster.free.fr",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="free_fr",
        key="ip_blocked",
        meaning="`free.fr` has blocked the IP address of the sending server for some time, because of too many unknown recipients and wrong commands, or of too much spam.",
        how_to_fix=(
            "Take addresses that do not exist out of the lists, and stop the spam. "
            "The block ends by itself within 24 hours. "
            "The form on `postmaster.free.fr` shows whether the IP address is listed."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://postmaster.free.fr/",
        source="postmaster.free.fr",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="free_fr",
        key="inactive_mailbox",
        meaning="`free.fr` has blocked the recipient's mailbox, because nobody had used it for a long time.",
        how_to_fix="Ask the recipient another way to sign in to this mailbox, so that it is opened again, or ask for another address.",
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.NO,
        actors=(Actor.RECIPIENT,),
        url="https://postmaster.free.fr/",
        source="postmaster.free.fr",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="free_fr",
        key="mailbox_full",
        meaning="The recipient's mailbox at `free.fr` is full.",
        how_to_fix="Inform the recipient another way that the mailbox needs room, and send the message again when that has been done.",
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        url="https://postmaster.free.fr/",
        source="postmaster.free.fr",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="free_fr",
        key="virus",
        meaning="`free.fr` found a virus, or what it takes for one, in the message or an attachment.",
        how_to_fix="Scan the attachments and the computer with an up-to-date virus scanner, and send the message without the file that was found.",
        reason=Reason.VIRUS,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://postmaster.free.fr/",
        source="postmaster.free.fr",
        standing=Standing.OFFICIAL,
    ),
)
