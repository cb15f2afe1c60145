"""Replies about log-in that refuse for now (43z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import DELAYED, OTHER_LOG_IN

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=432,
        rfc_text="A password transition is needed",
        status=Status.CURRENT,
        commands=(Command.AUTH, Command.END_OF_DATA),
        name="One log-in by another mechanism is needed first",
        says="Code 432 asks for one log-in by another mechanism first; from Microsoft, it reports a busy mailbox.",
        summary="The account cannot use this authentication mechanism until it has logged in once by another one.",
        description=(
            "The password is not called wrong, and no new one is needed: usually the server does not yet hold it in the form that this mechanism works with. "
            "One log-in, usually by `PLAIN`, lets the server store that form, and the mechanism then works in later sessions."
        ),
        when_seen=(
            "It answers `AUTH`, typically for an account that was moved from an older system and has not yet used the mechanism. "
            "It is rare. "
            "Outside the RFCs it means something else: Microsoft pairs it with 4.3.2 when a mailbox or server takes in too much at once, and Courier writes it when its service is temporarily unavailable."
        ),
        how_to_fix=(
            "Log in once with `PLAIN` and the same password, over TLS only. "
            "After that go back to the mechanism you wanted, in a new session. "
            "If it still fails, have the administrator of the mail server set up the account for that mechanism. "
            "If the code did not answer `AUTH`, let the message be tried again later."
        ),
        user_message=OTHER_LOG_IN,
        when_to_send="Send 432 when the account is in order but you hold no data for the mechanism that the client chose, and one log-in by another mechanism would supply it.",
        symptoms="a password transition is needed; recipient thread limit exceeded; exchange mailbox receives too much mail at once; log in once with plain before another mechanism; too many parallel deliveries to mailbox",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.2", "4.7.12"),
        related=(422, 454, 534, 535),
        references=(Reference(rfc=4954, section="6"),),
        cases=(
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 432 asks the client to log in once by another mechanism first.",
                associated_codes=("4.7.12",),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                rfc_text="",
                says="After the final dot, code 432 says that a mailbox at Microsoft, or a server, is too busy.",
                name="Mailbox or server too busy",
                summary="The mailbox or the server takes in too much mail at once; a later attempt usually succeeds.",
                description=(
                    "No RFC gives 432 this meaning: it is the enhanced status code 4.3.2 without its dots. "
                    "It says nothing about the password or the address. "
                    "The message stays in the queue of the sending server."
                ),
                when_seen=(
                    "Exchange and Microsoft 365 write `432 4.3.2` with `STOREDRV.Deliver; recipient thread limit exceeded` into queues and delivery reports when one mailbox gets many messages at once. "
                    "Courier writes 432 when its service is temporarily unavailable."
                ),
                how_to_fix=(
                    "Wait: the sending server tries again by itself. "
                    "If one mailbox is hit again and again, find out what sends it so much at once, for example a monitoring system."
                ),
                user_message=DELAYED,
                when_to_send="In place of code 432, send 450 when the mailbox is busy and 451 when your server is.",
                retry=Retry.AS_IS,
                scope=Scope.MESSAGE,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.3.2",),
            ),
        ),
    ),
)
