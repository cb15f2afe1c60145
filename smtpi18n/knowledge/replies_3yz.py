"""Replies that ask the client for more before the command is done (3yz)."""

from __future__ import annotations

from ..codes import Actor, Command, Responsibility, Retry, Scope, Session, Status
from .schema import Reference, Reply

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=354,
        rfc_text="Start mail input; end with <CRLF>.<CRLF>",
        status=Status.CURRENT,
        commands=(Command.DATA,),
        name="Start mail input",
        summary="The server waits for the message.",
        description=(
            "What the client sends now is the message itself, not commands, until a line that holds only a dot. The client "
            "keeps its copy until the server has answered that dot, for only a 250 there hands the message over."
        ),
        when_seen=(
            "It answers `DATA`, normally after the sender and at least one recipient have been accepted. It never comes with "
            "`BDAT`, which announces the size of what follows."
        ),
        how_to_fix=(
            "Nothing is wrong: send the message and end it with a line that holds a single dot. A mail library doubles the "
            "dot at the start of a line by itself; only a client written by hand must see to it. If the session stalls here, "
            "check that lines end in CRLF, then look for a network device that drops large packets. If every recipient was "
            "refused and 354 comes all the same, send only the dot."
        ),
        when_to_send="Send 354 in answer to `DATA` when you are ready to read the message for the recipients you accepted.",
        retry=Retry.NOT_NEEDED,
        scope=Scope.MESSAGE,
        actors=(Actor.NOBODY,),
        session=Session.AWAITS_INPUT,
        responsibility=Responsibility.CLIENT,
        related=(250, 251, 503, 554),
        references=(
            Reference(rfc=5321, section="3.3"),
            Reference(rfc=5321, section="4.1.1.4"),
            Reference(rfc=5321, section="4.5.2"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=2920, section="3.1"),
        ),
    ),
)
