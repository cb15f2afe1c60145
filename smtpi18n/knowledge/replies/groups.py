"""The structure of reply codes: what a first digit (severity) and a second digit (category) say by themselves."""

from __future__ import annotations

from ...facts import Actor, Retry
from ..schema import Group, Reference
from ..shared import DELAYED, REFUSED

GROUPS: tuple[Group, ...] = (
    Group(
        code="2yz",
        name="Success",
        says="A code of group 2yz says that the server has done what was asked.",
        summary="The command was carried out.",
        description="The client may send the next command. Nothing has gone wrong, and nobody needs to look into it.",
        how_to_fix="There is nothing to fix: continue.",
        when_to_send="Send a code of group 2yz when the command has done its work: the most exact one that fits, and else 250.",
        retry=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        related=("3yz",),
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
    Group(
        code="3yz",
        name="More input wanted",
        says="A code of group 3yz says that the command is accepted so far and that the server waits for more.",
        summary="The command is accepted so far, and the server waits for the rest of it.",
        description=(
            "The client sends the message after `DATA`, or its answer to a challenge after `AUTH`. "
            "The experimental 355 is the exception: it answers `MAIL FROM`, and `DATA` comes next."
        ),
        how_to_fix="There is nothing to fix: send what the command calls for.",
        when_to_send="Send a code of group 3yz only in the middle of `AUTH` or `DATA`, when the client has to send more before you can decide.",
        retry=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        related=("2yz",),
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
    Group(
        code="4yz",
        name="Temporary refusal",
        says="A code of group 4yz refuses for the time being: the same attempt may succeed later.",
        summary="The server did not do what was asked, but the same attempt may succeed later.",
        description=(
            "The client stays responsible for the message and keeps it in its queue. "
            "After some time, at least four to five days by RFC 5321 and often less in practice, it gives up and reports the failure to the sender."
        ),
        when_seen="The server is busy, short of something or under repair, it does not know the sender yet, or the sender sends too much at a time.",
        how_to_fix=(
            "Leave the message in the queue, which repeats the attempt, at intervals of at least half an hour. "
            "Look into the reason only if the attempts keep failing."
        ),
        user_message=DELAYED,
        when_to_send="Send a code of group 4yz when the reason is expected to pass, so that the client keeps the message and tries again.",
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        twin="5yz",
        references=(Reference(rfc=5321, section="4.2.1"), Reference(rfc=5321, section="4.5.4.1")),
    ),
    Group(
        code="5yz",
        name="Permanent refusal",
        says="A code of group 5yz refuses for good: without a change the same attempt fails again.",
        summary="The server did not do what was asked, and the same attempt will be refused again.",
        description=(
            "Something must change first: an address, the message, a setting or the server's policy. "
            "The client stays responsible and tells the sender of the failure."
        ),
        when_seen="An address is wrong, the message breaks a rule of the server, a log-in is missing, or the command is not known.",
        how_to_fix=(
            "Do not repeat the attempt unchanged. "
            "Find the reason in the exact code, the enhanced status code and the text, and remove it."
        ),
        user_message=REFUSED,
        when_to_send="Send a code of group 5yz when the same attempt would fail again, so that the client reports the failure at once.",
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        twin="4yz",
        references=(Reference(rfc=5321, section="4.2.1"), Reference(rfc=5321, section="4.5.4.1")),
    ),
    Group(
        code="x0z",
        name="Syntax",
        says="A code of group x0z is about how a command is written, whether it is known, or its order.",
        summary="The reply is about how the command was written, whether the server knows and supports it, or whether it comes in the right order.",
        when_to_send="Send a code of group x0z when the command itself is at fault: unknown, written wrongly, not implemented, or out of order.",
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
    Group(
        code="x1z",
        name="Information",
        says="A code of group x1z brings information that was asked for, such as help.",
        summary="The reply carries information that was asked for, such as help or the state of the system.",
        when_to_send="Send a code of group x1z when you give information that was asked for, as in answer to `HELP`.",
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
    Group(
        code="x2z",
        name="Connection",
        says="A code of group x2z is about the connection between client and server.",
        summary="The reply is about the connection between client and server.",
        when_to_send="Send a code of group x2z when the session opens or ends, or when you take no mail from this connection.",
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
    Group(
        code="x3z",
        name="No assigned meaning (3)",
        says="A code of group x3z is about logging in, although RFC 5321 gives its second digit no meaning.",
        summary="RFC 5321 gives this second digit no meaning; in practice the codes for logging in use it.",
        when_to_send="Send a code of group x3z in answer to `AUTH`, or when a log-in or encryption has to come first.",
        references=(Reference(rfc=5321, section="4.2.1"), Reference(rfc=4954, section="6")),
    ),
    Group(
        code="x4z",
        name="No assigned meaning (4)",
        says="A code of group x4z has a second digit that means nothing in the standard, which has no such code.",
        summary="RFC 5321 gives this second digit no meaning, and no code of the standard uses it.",
        when_to_send="In place of a code of group x4z, send one that the standard has: no RFC defines any with this second digit.",
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
    Group(
        code="x5z",
        name="Mail system",
        says="A code of group x5z is about the receiving mail system and what it makes of the request.",
        summary="The reply is about the receiving mail system and what it makes of the requested action.",
        when_to_send="Send a code of group x5z when the answer depends on a mailbox, a message, a parameter or a rule of your mail system.",
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
)
