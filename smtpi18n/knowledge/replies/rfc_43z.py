"""Replies about log-in that refuse for now (43z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Reference, Reply
from ..shared import OTHER_LOG_IN

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=432,
        rfc_text="A password transition is needed",
        status=Status.CURRENT,
        commands=(Command.AUTH,),
        name="A password transition is needed",
        says="Code 432 asks for one log-in by another mechanism first; Microsoft also means a busy server.",
        summary="The account cannot use this authentication mechanism until it has logged in once by another one.",
        description=(
            "The password is not called wrong, and no new one is needed: usually the server lacks the form of it that this mechanism works with. "
            "One log-in, usually by `PLAIN`, lets the server store that form, and the mechanism then works in later sessions."
        ),
        when_seen=(
            "It answers `AUTH`, typically for an account that was moved from an older system and has not yet used the mechanism. "
            "It is rare. "
            "In reports and queues 432 has other meanings: Microsoft pairs it with 4.3.2 when a server or mailbox handles too much at once, and Courier writes it when its service is temporarily unavailable."
        ),
        how_to_fix=(
            "Log in once with `PLAIN`, over TLS only, and the same password. "
            "After that go back to the mechanism you wanted, in a new session. "
            "If it still fails, have the mail administrator of the account set it up for that mechanism. "
            "If the code did not answer `AUTH`, let the message be tried again later."
        ),
        user_message=OTHER_LOG_IN,
        when_to_send="Send 432 when the account is in order but you hold no data for the mechanism it chose, and one log-in by another mechanism would supply it.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.7.12",),
        related=(422, 454, 534, 535),
        references=(Reference(rfc=4954, section="6"),),
    ),
)
