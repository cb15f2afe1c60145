"""Replies about the connection that refuse for now (42z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import DELAYED

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=421,
        rfc_text="<domain> Service not available, closing transmission channel",
        status=Status.CURRENT,
        commands=tuple(Command),
        typical_commands=(Command.CONNECT, Command.EHLO, Command.MAIL, Command.RCPT, Command.DATA, Command.END_OF_DATA),
        name="Service not available, closing the connection",
        says="Code 421 says that the server cannot go on with this client for now and closes the connection.",
        summary="The server cannot go on for now and closes the connection.",
        description=(
            "It may answer any command, or come unasked and be read only after the next one. "
            "The transaction in progress is lost, and every message not yet confirmed with 250 stays with the client."
        ),
        when_seen=(
            "The server is overloaded or shutting down, the client opens too many connections, or the client has been silent for too long. "
            "Some servers also use it for greylisting and against senders with a poor reputation."
        ),
        how_to_fix=(
            "Leave the message in the queue and let it be tried again, after half an hour or more. "
            "If the reply keeps coming, open fewer connections at a time and send more slowly. "
            "If the text names SPF, DKIM, DMARC, reverse DNS or TLS, have the sender's administrator correct that, because waiting alone does not help. "
            "If one server answers so for days, ask its administrator which limit was reached."
        ),
        user_message=DELAYED,
        when_to_send="Send 421 when you must end the session at once, for a shutdown or a limit, and then close the connection.",
        retry=Retry.AS_IS,
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CLOSES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.0", "4.3.2", "4.4.2", "4.4.5", "4.7.0", "4.7.26", "4.7.27", "4.7.28", "4.7.29", "4.7.30"),
        related=(220, 221, 420, 442, 450, 451, 554),
        references=(
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=5321, section="4.5.4.1"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=6647, section="2.1"),
            Reference(rfc=6647, section="5"),
        ),
        cases=(
            Case(
                commands=(Command.QUIT, Command.NOOP, Command.RSET, Command.VRFY, Command.EXPN, Command.HELP, Command.ETRN),
                says="Outside a transaction, as to `QUIT`, code 421 ends the session, and no message is at stake.",
                description=(
                    "No message is being handed over when this command is answered. "
                    "Messages that were already answered with 250 stay accepted and are not sent again."
                ),
                how_to_fix=(
                    "Connect again later if there is more to do. "
                    "After `QUIT` there is nothing to repeat: the session was over anyway."
                ),
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=5321, section="4.1.1.10"),),
            ),
        ),
    ),
)
