"""Replies about the connection that refuse for good (52z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import NO_MAIL_THERE

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=521,
        rfc_text="Host does not accept mail",
        status=Status.CURRENT,
        commands=(Command.CONNECT, Command.EHLO, Command.HELO, Command.MAIL, Command.RCPT, Command.DATA),
        name="Host does not accept mail",
        says="Code 521 usually says that this host takes no mail at all; some servers mean only this client.",
        summary="This host never takes mail, from anybody.",
        description=(
            "It stands where 220 would greet the client. "
            "The server may then answer each further command with 521 or hang up. "
            "The client gives up on this host; if the domain has other MX hosts it may try those, and otherwise it reports to the sender that the message was not delivered."
        ),
        when_seen=(
            "The client has connected to a host that only says that it is no mail server, mostly because the recipient's domain has no MX record and its web server answers. "
            "A wrong host name for outgoing mail also leads there. "
            "Contrary to RFC 7504 some servers turn single clients away with 521, and Postfix can send it later in a session before it hangs up."
        ),
        how_to_fix=(
            "Check the domain in the recipient's address. "
            "If you entered the server for outgoing mail yourself, correct its name. "
            "If the domain is yours, publish an MX record that names its mail server, or a null MX record if it takes no mail. "
            "If the text names a blocklist or a policy, act on that."
        ),
        user_message=NO_MAIL_THERE,
        when_to_send=(
            "Send 521 in place of the greeting on a host that takes no mail at all. "
            "To turn away particular clients send 554; a submission server must not use 521."
        ),
        retry=Retry.NO,
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.AWAITS_QUIT,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.3.2",),
        related=(554, 556),
        references=(
            Reference(rfc=7504, section="3"),
            Reference(rfc=5321, section="3.1"),
            Reference(rfc=7504, section="5.1"),
            Reference(rfc=1846, section="3"),
            Reference(rfc=1846, section="4"),
            Reference(rfc=6409, section="7"),
        ),
        cases=(
            Case(commands=(Command.CONNECT,), associated_codes=()),
            Case(commands=(Command.EHLO, Command.HELO), associated_codes=()),
        ),
        typical_commands=(Command.CONNECT,),
    ),
)
