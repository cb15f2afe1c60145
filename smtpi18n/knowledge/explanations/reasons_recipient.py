"""Reasons that lie with the recipient, the mailbox or the domain."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason
from ..schema import Reference
from ..shared import MAILBOX_FULL, NO_MAIL_THERE, UNKNOWN_USER
from .schema import Cause

CAUSES: tuple[Cause, ...] = (
    Cause(
        reason=Reason.MAILBOX_FULL,
        name="Recipient's mailbox is full",
        summary="The server did not take the message, because the recipient's mailbox, or the storage that it shares with others, has no room for it.",
        how_to_fix=(
            "Tell the recipient another way that the mailbox is full. "
            "A message that is still in the queue can stay there; send a returned one again once there is room. "
            "Replace a large attachment with a link. "
            "If the mailbox is on your own server, raise its quota or delete what is not needed."
        ),
        user_message=MAILBOX_FULL,
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mailbox is full. "
            "The mail system usually tries again by itself for some days; if you can, let the recipient know, for example by phone."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        references=(Reference(rfc=3463, section="3.3"),),
    ),
    Cause(
        reason=Reason.NO_SUCH_MAILBOX,
        name="Recipient's mailbox does not exist",
        summary="The recipient's server has found no mailbox with this address.",
        how_to_fix=(
            "Check the address for typing errors, above all in the part before the @ sign. "
            "Ask the recipient another way for the right address. "
            "If the refusal is permanent, take the address out of your lists: much mail to unknown addresses spoils the sender's reputation. "
            "If the mailbox is on your own server, check the list of recipients, the aliases and the MX record of the domain."
        ),
        user_message=UNKNOWN_USER,
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service could not find a mailbox with this address. "
            "It is usually tried again automatically, but check how the address is written."
        ),
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        references=(Reference(rfc=3463, section="3.2"),),
    ),
    Cause(
        reason=Reason.MAILBOX_DISABLED,
        name="Recipient's mailbox is disabled",
        summary="The recipient's mailbox is known to the server, but it is inactive, suspended or blocked and takes no mail.",
        how_to_fix=(
            "Reach the recipient another way: only the owner of the mailbox or the administrator of its server can enable it again. "
            "If the refusal is permanent, take the address out of your mailing lists and of programs that write to it. "
            "If the mailbox is on your own server, enable it, or remove it so that senders learn that the address is gone."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mailbox is switched off or blocked. "
            "Reach the recipient another way, for example by phone, and ask for another address."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mailbox is not taking any mail at the moment. "
            "The mail system usually tries again by itself; if the matter is urgent, reach the recipient another way."
        ),
        retry=Retry.NO,
        actors=(
            Actor.RECIPIENT,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3463, section="3.3"),),
    ),
    Cause(
        reason=Reason.HAS_MOVED,
        name="Recipient no longer uses this address",
        summary="The recipient has left this address, where the server takes no mail any more; its reply may name a new one.",
        how_to_fix=(
            "If the reply names a new address, ask the recipient whether it is right, and write there. "
            "Otherwise ask the recipient another way for the new one. "
            "Correct the address in your lists and address books. "
            "If the old address is on your own server, set up forwarding for it while people still write to it."
        ),
        user_message=(
            "Your message was not delivered, because the recipient no longer uses this address. "
            "Ask the recipient another way, for example by phone, for the new one."
        ),
        retry=Retry.NO,
        retry_for_now=Retry.NO,
        actors=(Actor.SENDER,),
        references=(Reference(rfc=5321, section="3.4"),),
    ),
    Cause(
        reason=Reason.NO_SUCH_DOMAIN,
        name="Recipient's domain does not exist",
        summary="The domain, which is the part of the address after the @ sign, was not found in DNS, so there is no server to hand the message to.",
        how_to_fix=(
            "Check the part of the address after the @ sign for typing errors and stray dots. "
            "Ask the recipient another way whether the domain is still in use. "
            "If the domain is yours, renew its registration, and check its name servers and its MX record. "
            "If mail to other domains fails too, the sender's administrator checks the DNS resolver of the sending server."
        ),
        user_message=(
            "Your message was not delivered, because there are no addresses with this ending. "
            "Check each letter after the @ sign, or ask the recipient for the right address."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because no mail service could be found for the part of the address after the @ sign. "
            "It is usually tried again automatically; if you see a mistake there, send the message to the right address."
        ),
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        references=(Reference(rfc=3463, section="3.2"),),
    ),
    Cause(
        reason=Reason.NULL_MX,
        name="Domain takes no mail at all (null MX)",
        summary="The owner of the domain in the address declares in DNS, by a null MX record, that it takes no mail.",
        how_to_fix=(
            "Check the part of the address after the @ sign for typing errors. "
            "If it is right, ask the recipient another way for an address that takes mail. "
            "If the domain is yours and has to take mail, replace the record `MX 0 .` with one that names its mail server. "
            "If the reply is about the sender's domain, send from an address that can receive replies."
        ),
        user_message=NO_MAIL_THERE,
        retry=Retry.NO,
        retry_for_now=Retry.NO,
        actors=(Actor.SENDER,),
        references=(Reference(rfc=7505, section="4.1"),),
    ),
    Cause(
        reason=Reason.ADDRESS_INVALID,
        name="Address is not written correctly",
        summary="The recipient's or the sender's address breaks the rules for addresses or lacks a part, such as the domain, so the server has not even looked for a mailbox.",
        how_to_fix=(
            "Type the address anew, whole and without spaces, commas and quotation marks; if the reply came to `MAIL FROM`, it is the sender's address in the settings of the program. "
            "In a program, put the address alone into the angle brackets, without a name, as in `RCPT TO:<user@example.com>`. "
            "Look in the log at what was really sent: an empty variable and an invisible character are frequent causes."
        ),
        user_message=(
            "Your message was not delivered, because one of its addresses is written wrongly. "
            "Check all of them for spaces, commas and missing characters."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        references=(Reference(rfc=5321, section="4.1.2"),),
    ),
    Cause(
        reason=Reason.RECIPIENT_REFUSED,
        name="Recipient does not take mail from this sender",
        summary="The settings of the recipient or of the group do not let in mail from this sender, although the address is right.",
        how_to_fix=(
            "Ask the recipient another way to take your address off the list of blocked senders, or to put it on that of allowed ones. "
            "If it is the address of a group or a mailing list, join it, or ask its owner to let you write there. "
            "If the recipient does not want your mail, take the address out of your lists. "
            "If the group is on your own server, change who may write to it."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's settings do not let in mail from you. "
            "Ask the recipient another way, for example by phone, to allow mail from your address."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's settings do not let it in for now. "
            "The mail system usually tries again by itself; if it has not arrived after a day, reach the recipient another way."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.RECIPIENT,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3463, section="3.8"),),
    ),
    Cause(
        reason=Reason.RECIPIENT_RATE_LIMITED,
        name="Recipient gets too much mail at the moment",
        summary="More mail has come for the recipient's mailbox within a short time than the server allows; the message itself is all right.",
        how_to_fix=(
            "Leave the message in the queue; if it was returned, send it again after an hour or more. "
            "If a program of yours sends the many messages, let it send fewer or combine them. "
            "If the mailbox is yours, find out who sends so much to it, and unsubscribe or block that sender."
        ),
        user_message=(
            "Your message was not delivered, because its recipient is getting too much mail at the moment. "
            "Send it again in a few hours."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because its recipient is getting too much mail at the moment. "
            "The mail system usually tries again by itself, so just wait."
        ),
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
    ),
    Cause(
        reason=Reason.NO_VALID_RECIPIENT,
        name="No recipient was accepted",
        summary="The server did not take the message, because it had accepted none of its recipients before.",
        how_to_fix=(
            "Look at the replies to `RCPT TO` before this one: they name the real reason, such as a wrong address or a missing log-in. "
            "Remove that reason, then send the message again; if all those refusals were temporary, leave it in the queue. "
            "In a program of your own, send `DATA` only after at least one recipient has been accepted. "
            "Where the client uses `PIPELINING`, it may send `DATA` earlier: then there is nothing to correct in it."
        ),
        user_message=(
            "Your message was not delivered to anyone, because none of its recipients was accepted. "
            "Pass on the full text of all the errors to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="3.3"),),
    ),
    Cause(
        reason=Reason.TOO_MANY_RECIPIENTS,
        name="Too many recipients at once",
        summary="The message has more recipients, or recipients in more domains, than the server allows at once; the addresses are not the reason.",
        how_to_fix=(
            "Divide the recipients into smaller groups, and send the message to each of them. "
            "In a program of your own, open a further transaction for the recipients that were refused; after a temporary refusal a mail server does that by itself. "
            "For a large group, use a mailing list or a service for newsletters. "
            "If the server is yours, raise the limit, in Postfix `smtpd_recipient_limit`. "
            "If the reply speaks of domains, send the message to each domain separately."
        ),
        user_message=(
            "Your message was not delivered to some or all of its recipients, because there are too many of them. "
            "Send it again to those who have not got it, in smaller groups."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet to all of its recipients, because a mail server takes only a limited number of them at a time. "
            "The mail system usually sends it to the others by itself, so just wait."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.NOBODY,
            Actor.SENDER,
        ),
        references=(Reference(rfc=5321, section="4.5.3.1.10"),),
    ),
    Cause(
        reason=Reason.SUPPRESSED,
        name="Address is on the service's suppression list",
        summary="The sending service did not try to deliver the message: the address is on its suppression list, because earlier mail to it came back, was reported as spam or was unsubscribed from.",
        how_to_fix=(
            "Look in the suppression list of the sending service why the address is there. "
            "If mail came back and the address works again, take it off the list and send the message again. "
            "After a complaint or an unsubscription, do not write there without the recipient's new consent, and take the address out of your lists."
        ),
        user_message=(
            "Your message was not sent, because earlier mail to this address came back or was not wanted. "
            "If the address is right and the recipient wants your mail, ask whoever runs your mail to allow it again."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
    ),
)
