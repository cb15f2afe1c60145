"""Replies that refuse for now (4yz): the same request may succeed later."""

from __future__ import annotations

from ..codes import Actor, Command, Responsibility, Retry, Scope, Session, Status
from .schema import Case, Reference, Reply
from .shared import DELAYED

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=421,
        rfc_text="<domain> Service not available, closing transmission channel",
        status=Status.CURRENT,
        commands=tuple(Command),
        typical_commands=(
            Command.CONNECT,
            Command.EHLO,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
        ),
        name="Service not available, closing the connection",
        summary="The server cannot go on for now and closes the connection.",
        description=(
            "It may answer any command, or come unasked and be read only after the next one. The transaction in progress is "
            "lost, and every message not yet confirmed with 250 stays with the client."
        ),
        when_seen=(
            "The server is overloaded or shutting down, the client opens too many connections, or the client has been silent "
            "for too long. Some servers also use it for greylisting and against senders with a poor reputation."
        ),
        how_to_fix=(
            "Leave the message in the queue and let it be tried again, after half an hour or more. If the reply keeps coming, "
            "open fewer connections at a time and send more slowly. If the text names SPF, DKIM, reverse DNS or TLS, have the "
            "sender's administrator correct that, because waiting alone does not help. If one server answers so for days, ask its "
            "administrator which limit was reached."
        ),
        user_message=DELAYED,
        when_to_send="Send 421 when you must end the session at once, for a shutdown or a limit, and then close the connection.",
        retry=Retry.AS_IS,
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CLOSES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.0", "4.3.2", "4.4.2", "4.7.0"),
        related=(220, 221, 450, 451, 554),
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
                commands=(
                    Command.QUIT,
                    Command.NOOP,
                    Command.RSET,
                    Command.VRFY,
                    Command.EXPN,
                    Command.HELP,
                    Command.ETRN,
                ),
                description=(
                    "No message is being handed over when this command is answered. Messages that were already answered with 250 "
                    "stay accepted and are not sent again."
                ),
                how_to_fix=(
                    "Connect again later if there is more to do. After `QUIT` there is nothing to repeat: the session was over "
                    "anyway."
                ),
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=5321, section="4.1.1.10"),),
            ),
        ),
    ),
    Reply(
        code=450,
        rfc_text="Requested mail action not taken: mailbox unavailable",
        status=Status.CURRENT,
        commands=(Command.RCPT, Command.END_OF_DATA, Command.BDAT, Command.ATRN, Command.MAIL),
        name="Mailbox temporarily unavailable",
        summary="The mailbox cannot take mail at the moment; a later attempt may succeed.",
        description=(
            "After `RCPT TO` it concerns that recipient alone, and the transaction goes on with the others. The client keeps "
            "the message for a further attempt."
        ),
        when_seen=(
            "The server greylists senders it does not know, the mailbox is busy or locked, or the recipient gets too much mail at "
            "once. As often the client's reverse DNS, its `EHLO` name or the sender's domain could not be looked up. It mostly "
            "answers `RCPT TO`."
        ),
        how_to_fix=(
            "Leave the message in the queue: a mail server repeats the attempt by itself. Keep the sending IP address and the "
            "envelope the same, because greylisting knows the sender by them. If the text names a host name or a domain, have the "
            "sender's administrator correct its DNS record. If the reply lasts longer than a day, ask the recipient's "
            "administrator for the reason."
        ),
        user_message=DELAYED,
        when_to_send=(
            "Send 450 when this mailbox cannot be used now and will be later, and to greylist a sender without closing the "
            "connection."
        ),
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.1.1", "4.1.2", "4.1.8", "4.2.0", "4.2.1", "4.2.4", "4.7.0", "4.7.1", "4.7.15", "4.7.25"),
        related=(421, 451, 452, 550),
        twin=550,
        references=(
            Reference(rfc=6647, section="5"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=2645, section="5.2.1"),
            Reference(rfc=6710, section="4.1"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT),
                name="Message temporarily refused by policy",
                summary="The server has seen the message and does not take it now, by its policy.",
                description=(
                    "No recipient gets the message from this transaction, those accepted before included. The client keeps it "
                    "for a further attempt to all of them."
                ),
                when_seen=(
                    "It comes after the final dot, when the server greylists at the end of the message, limits how much a "
                    "sender may send, or wants a second look at the content."
                ),
                scope=Scope.MESSAGE,
            ),
            Case(
                commands=(Command.MAIL,),
                name="Sender temporarily refused",
                summary="The server does not accept this sender or the message's priority at the moment.",
                description="No transaction is open, and no recipient has been named. The message stays with the client.",
                when_seen=(
                    "It answers `MAIL FROM`: the sender's domain could not be looked up just now, or the priority given with "
                    "`MT-PRIORITY` is below what the server takes at present."
                ),
                how_to_fix=(
                    "Leave the message in the queue and let it be tried later. If this goes on, check that the sender's domain "
                    "has a mail server in DNS and that its name servers answer."
                ),
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
            ),
            Case(
                commands=(Command.ATRN,),
                rfc_text="ATRN request refused",
                name="Request for waiting mail refused",
                summary="The server does not hand over the waiting mail now.",
                description="The roles are not reversed and the mail stays in the server's queue.",
                when_seen=(
                    "It answers `ATRN`: the log-in does not give access to all the named domains, or the requests come too often."
                ),
                how_to_fix="Ask only for the domains that the log-in covers. Wait longer between two requests.",
                user_message="",
                when_to_send="In answer to `ATRN`, send 450 for a domain that the log-in does not cover or a request too soon.",
                scope=Scope.ACCOUNT,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=2645, section="7"),),
            ),
        ),
    ),
    Reply(
        code=451,
        rfc_text="Requested action aborted: local error in processing",
        status=Status.CURRENT,
        commands=(
            Command.MAIL,
            Command.RCPT,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.ATRN,
            Command.BURL,
            Command.SEND,
            Command.SOML,
            Command.SAML,
        ),
        name="Processing aborted: error on the server",
        summary="A fault on the server's side stopped the request; it may work later.",
        description=(
            "Usually neither the addresses nor the message have been judged. The client keeps the message, as it also does when a "
            "connection breaks without any reply."
        ),
        when_seen=(
            "A filter, a database or a DNS lookup has failed, or the server was briefly overloaded. The fault is usually on the "
            "receiving side, but the name servers of the sender's domain may be the cause. Many servers also answer 451 when they greylist or slow a sender down."
        ),
        how_to_fix=(
            "Leave the message in the queue so that it is tried again. If the reply lasts for hours, report it to the "
            "server's administrator with the time and the full text. If the server is yours, check the services it calls "
            "while it handles mail. If the text names SPF or DKIM, have the sender's administrator check the domain's name servers."
        ),
        user_message=DELAYED,
        when_to_send="Send 451 when something on your side has failed and the same command may succeed later.",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "4.1.1",
            "4.1.8",
            "4.3.0",
            "4.4.1",
            "4.4.3",
            "4.4.5",
            "4.5.0",
            "4.5.3",
            "4.5.4",
            "4.7.1",
            "4.7.5",
            "4.7.24",
        ),
        related=(421, 450, 452, 554),
        references=(
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=7208, section="8.6"),
            Reference(rfc=6376, section="6.3"),
            Reference(rfc=4468, section="6"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(commands=(Command.MAIL, Command.END_OF_DATA, Command.BDAT), scope=Scope.MESSAGE),
            Case(
                commands=(Command.BURL,),
                summary="The server could not fetch the part of the message that it was to include.",
                description="Nothing has been decided about the message. The client keeps it and its list of parts.",
                when_seen="It answers `BURL` when the mail store that holds the part cannot be reached at the moment.",
                how_to_fix=(
                    "Try again later, or have the client download the part and send it itself. If this goes on, tell the "
                    "administrator of the submission server."
                ),
                scope=Scope.MESSAGE,
            ),
            Case(
                commands=(Command.RCPT,),
                summary="A fault on the server's side kept it from deciding about this recipient.",
                description=(
                    "The transaction goes on with the other recipients. For this one the client keeps the message and tries "
                    "again later."
                ),
                scope=Scope.RECIPIENT,
            ),
            Case(
                commands=(Command.ATRN,),
                rfc_text="Unable to process ATRN request now",
                name="Request for waiting mail cannot be handled now",
                summary="The server cannot check at the moment which domains the log-in gives access to.",
                description="The roles stay as they are, and the mail goes on waiting in the server's queue.",
                when_seen="It answers `ATRN`, for example while the table of domains cannot be reached.",
                how_to_fix="Repeat the request later. If this goes on, tell the provider that holds the mail.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=2645, section="5.2.1"), Reference(rfc=2645, section="7")),
            ),
        ),
    ),
)
