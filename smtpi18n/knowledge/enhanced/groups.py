"""The structure of enhanced status codes: what the first part (class) and the second (subject) say by themselves."""

from __future__ import annotations

from ...facts import Actor, Retry
from ..schema import Group, Reference
from ..shared import DELAYED, REFUSED

GROUPS: tuple[Group, ...] = (
    Group(
        code="2.X.X",
        name="Success class",
        says="A code of group 2.X.X stands in a positive reply.",
        summary="What the client asked for has been done.",
        description=(
            "The class stands in replies that begin with 2, and in reports of a delivery that succeeded. "
            "What follows it may tell of something that was changed on the way."
        ),
        how_to_fix="There is nothing to fix: what follows the class tells at most of a change.",
        when_to_send="Send a code of group 2.X.X only in a reply that begins with 2, and 2.0.0 where no exact one fits.",
        retry=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        related=("4.X.X", "5.X.X"),
        references=(Reference(rfc=3463, section="2"), Reference(rfc=2034, section="4")),
    ),
    Group(
        code="4.X.X",
        name="Temporary failure",
        says="A code of group 4.X.X stands in a temporary refusal.",
        summary="The message as sent is all right, but something that may pass has stopped or delayed it.",
        description=(
            "The class stands in replies that begin with 4, and in notices of a delay. "
            "The client keeps the message and tries again; if it gives up, its report to the sender may still bear a code of this class."
        ),
        when_seen="The server is busy, short of something or under repair, it does not know the sender yet, or DNS gives no answer.",
        how_to_fix=(
            "Leave the message where it is: the sending server repeats the attempt. "
            "Look into the reason, by the other two parts of the code and by the text, only if the attempts keep failing."
        ),
        user_message=DELAYED,
        when_to_send="Send a code of group 4.X.X only in a reply that begins with 4, when the reason is expected to pass.",
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        related=("5.X.X", "2.X.X"),
        references=(Reference(rfc=3463, section="2"), Reference(rfc=2034, section="4")),
    ),
    Group(
        code="5.X.X",
        name="Permanent failure",
        says="A code of group 5.X.X stands in a permanent refusal.",
        summary="The message cannot be delivered as it is, and sending it again unchanged is not likely to help.",
        description=(
            "The class stands in replies that begin with 5, and in reports that a delivery failed for good. "
            "The message, the address or a setting has to change before a new attempt."
        ),
        when_seen="An address is wrong, the message breaks a rule of the server, a log-in is missing, or a check of the sender failed.",
        how_to_fix=(
            "Change something before the next attempt. "
            "Find the reason in the other two parts of the code and in the text, and remove it."
        ),
        user_message=REFUSED,
        when_to_send="Send a code of group 5.X.X only in a reply that begins with 5, when the same attempt would fail again.",
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        related=("4.X.X", "2.X.X"),
        references=(Reference(rfc=3463, section="2"), Reference(rfc=2034, section="4")),
    ),
    Group(
        code="X.0.X",
        name="Other or undefined status",
        says="A code of group X.0.X gives only the class.",
        summary="Only the class is known: the code says nothing of what it is about.",
        when_to_send="Send a code of group X.0.X only where no other subject fits.",
        references=(Reference(rfc=3463, section="2"),),
    ),
    Group(
        code="X.1.X",
        name="Addresses",
        says="A code of group X.1.X is about an address, of the sender or of a recipient.",
        summary="The code is about an address of the message, the sender's or a recipient's: how it is written, or whether it exists.",
        when_to_send="Send a code of group X.1.X when an address is accepted, or when the address itself is what is wrong.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.2")),
    ),
    Group(
        code="X.2.X",
        name="Mailbox",
        says="A code of group X.2.X is about the recipient's mailbox.",
        summary="The code is about the recipient's mailbox, which exists: it is full, switched off, or limited in some way.",
        when_to_send="Send a code of group X.2.X when the mailbox exists and something about it decides, which its owner can mostly change.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.3")),
    ),
    Group(
        code="X.3.X",
        name="Receiving mail system",
        says="A code of group X.3.X is about the receiving mail system as a whole.",
        summary="The code is about the receiving mail system as a whole: its storage, its settings, what it supports.",
        when_to_send="Send a code of group X.3.X when your whole system, not one mailbox, is the reason.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.4")),
    ),
    Group(
        code="X.4.X",
        name="Network and routing",
        says="A code of group X.4.X is about the network and the route.",
        summary="The code is about the way to the next server: its connection, DNS, a loop, or the time that it took.",
        when_to_send="Send a code of group X.4.X when you pass messages on and cannot reach or find the next server.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.5")),
    ),
    Group(
        code="X.5.X",
        name="SMTP dialogue",
        says="A code of group X.5.X is about the SMTP dialogue.",
        summary="The code is about the dialogue itself: an unknown command, wrong parameters, the order of commands, too many recipients.",
        when_to_send="Send a code of group X.5.X when a command itself is at fault, or there are too many recipients.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.6")),
    ),
    Group(
        code="X.6.X",
        name="Content of the message",
        says="A code of group X.6.X is about the content of the message.",
        summary="The code is about what the message holds: its type, a conversion, characters that the way does not support.",
        when_to_send="Send a code of group X.6.X when the content of the message cannot be carried as it is.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.7")),
    ),
    Group(
        code="X.7.X",
        name="Security or policy",
        says="A code of group X.7.X is about security or policy.",
        summary="The code is about a rule of the server, a log-in, encryption, or a check of where the message comes from.",
        when_to_send="Send a code of group X.7.X when a rule decides, or a log-in, encryption or a check of the sender.",
        references=(Reference(rfc=3463, section="2"), Reference(rfc=3463, section="3.8")),
    ),
)
