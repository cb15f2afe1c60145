"""Replies about the connection that refuse for good (52z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import REFUSED

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=521,
        rfc_text="Host does not accept mail",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command is not Command.QUIT),
        name="Host does not accept mail",
        says="Code 521 usually says that this host takes no mail at all; some servers refuse only this client with it.",
        summary="This host takes no mail, whoever sends it.",
        description=(
            "It stands where 220 would greet the client. "
            "The server may then answer each further command with 521 again, or hang up. "
            "The client gives this host up; if the domain has other MX hosts it may try those, and otherwise it reports to the sender that the message was not delivered."
        ),
        when_seen=(
            "The client has connected to a host that only says that it is no mail server, mostly because the recipient's domain has no MX record and its web server answers. "
            "A wrong host name for outgoing mail also leads there. "
            "Contrary to RFC 7504 some servers turn single clients away with 521: Postfix, for example, one that sends before it has been greeted."
        ),
        how_to_fix=(
            "Check the domain in the recipient's address. "
            "If you entered the server for outgoing mail yourself, correct its name. "
            "If the domain is yours, publish an MX record that names its mail server, or a null MX record if it takes no mail. "
            "If the text names a blocklist or a policy, act on that."
        ),
        user_message=(
            "Your message was not delivered, because the server that it was sent to takes no mail. "
            "Check the part of the address after the @ sign; if it is right, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 521 in place of the greeting on a host that takes no mail at all. "
            "In place of code 521, send 554 to turn away single clients; a submission server must not use 521."
        ),
        symptoms="host does not accept mail; this host is not a mail server; wrong smtp server name, web server answers; server never accepts mail; protocol error, client talks before the greeting; server not used for mail; host refuses all mail",
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
            Case(
                commands=(Command.CONNECT,),
                says="As the greeting, code 521 usually says that this host takes no mail at all.",
                associated_codes=("5.5.1",),
            ),
            Case(commands=(Command.EHLO, Command.HELO, Command.LHLO), associated_codes=()),
            Case(
                commands=(Command.MAIL, Command.RCPT, Command.DATA, Command.END_OF_DATA, Command.BDAT),
                name="Refused, and the connection is closed",
                says="During a transaction, code 521 usually refuses this client or its message and closes the connection.",
                summary="The server refuses the client or its message and closes the connection.",
                description=(
                    "RFC 7504 keeps 521 for hosts that take no mail at all, but Postfix also uses it to refuse and hang up at once. "
                    "No message has been handed over, and every recipient is affected."
                ),
                when_seen=(
                    "A rule of the server names the client, its greeting, the sender or the recipient. "
                    "Postfix usually puts the first three off until `RCPT TO`, so the address named there need not be the reason. "
                    "Code 5.5.1, 5.5.2 or 5.5.4 says that the client has broken the protocol, for example by ending lines with LF alone or by leaving out the size after `BDAT`."
                ),
                how_to_fix=(
                    "Read the text of the reply, which usually names the reason. "
                    "If it names a blocklist or a policy, the sender's administrator has to act on that. "
                    "If it speaks of the protocol or of line ends, update the sending program. "
                    "If it names no reason, send it to the recipient's administrator."
                ),
                user_message=REFUSED,
                when_to_send="In place of code 521, send 550 or 554 in answer to a command; 521 belongs in the greeting of a host that takes no mail.",
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                session=Session.CLOSES,
                associated_codes=("5.5.1", "5.5.2", "5.5.4", "5.7.1"),
            ),
        ),
    ),
)
