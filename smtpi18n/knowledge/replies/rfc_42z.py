"""Replies about the connection that refuse for now (42z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import DELAYED, NOT_SENT_YET

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=421,
        rfc_text="<domain> Service not available, closing transmission channel",
        status=Status.CURRENT,
        commands=tuple(Command),
        name="Service not available, closing the connection",
        says="Code 421 ends the session: the server cannot or will not serve this client for now.",
        summary="The server cannot or will not go on with this client for now, and closes the connection.",
        description=(
            "It may answer any command, or come unasked and be read only after the next one. "
            "The transaction in progress is lost, and every message not confirmed with 250 after its final dot stays with the client."
        ),
        when_seen=(
            "The server is overloaded or shutting down, or the client was silent for too long, opened too many connections or made too many errors. "
            "Gmail, Yahoo and others use it to slow down senders with a poor reputation, too much mail, or no SPF, DKIM or reverse DNS. "
            "Some servers greylist with it."
        ),
        how_to_fix=(
            "Leave the message in the queue: the next attempt, after half an hour or more, often succeeds. "
            "If the reply names a limit or a reputation, open fewer connections and send more slowly. "
            "If it names SPF, DKIM, DMARC, reverse DNS or TLS, the sender's administrator has to correct that, because waiting alone does not help. "
            "If one server answers so for days, ask its administrator which limit was reached."
        ),
        user_message=DELAYED,
        when_to_send="Send 421 when you must end the session at once, for a shutdown, a timeout or a limit, and then close the connection.",
        symptoms="service not available, closing transmission channel; too many connections from my ip; server busy, try again later; server hung up, timeout exceeded; gmail throttles my mail, unusual rate of email; rate limited, low reputation of the sending ip; rate limited because unauthenticated, no spf or dkim; error: too many errors; mail server shutting down for maintenance; too many concurrent connections; too many simultaneous smtp sessions; connection limit per ip exceeded; connection rate limit exceeded; maximum number of connections reached; too many parallel connections; sending too fast, slow down; sending rate exceeded; throttled by recipient server; idle timeout, connection closed; connection closed for inactivity; service temporarily unavailable; mail server under maintenance; server is shutting down; server overloaded; high load on mail server; too many failed logins",
        retry=Retry.AS_IS,
        scope=Scope.SESSION,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CLOSES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.0", "4.3.2", "4.4.2", "4.4.5", "4.7.0", "4.7.1", "4.7.26", "4.7.27", "4.7.28", "4.7.29", "4.7.30"),
        related=(220, 221, 420, 442, 450, 451, 452, 550, 554),
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
                commands=(Command.CONNECT, Command.EHLO, Command.HELO, Command.LHLO),
                says="Before any message, code 421 turns the client away for now and closes the connection.",
                name="Client turned away for now",
                summary="The server begins no session with this client now, and closes the connection.",
                description=(
                    "The client has not offered a message yet, so none is lost. "
                    "The client tries the domain's next MX host at once, if there is one, and otherwise keeps its mail in the queue."
                ),
                when_seen=(
                    "The client has too many connections open or opens them too fast, its IP address has a poor reputation or no reverse DNS, or all processes of the server are busy. "
                    "Postfix writes `too many connections from`, Exim `Too many concurrent SMTP connections`."
                ),
                how_to_fix=(
                    "Wait for the next attempt from the queue. "
                    "Limit the number of connections to one host (Postfix: `smtp_destination_concurrency_limit`), and send several messages over each. "
                    "If it goes on for hours, check the reverse DNS of the client's IP address, and whether a blocklist has it."
                ),
                when_to_send="In place of the greeting, send 421 to a client that you cannot serve now, and 554 to one that you will not serve at all.",
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.3.2", "4.7.0", "4.7.1"),
                references=(Reference(rfc=5321, section="5.1"), Reference(rfc=6647, section="2.1")),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 421 ends the session, mostly after too many attempts to log in.",
                name="Session ended at the log-in",
                summary="The server has ended the session before the client was logged in.",
                description=(
                    "The code itself does not say whether the password is right. "
                    "The message stays with the client, which has to connect again before it can log in."
                ),
                when_seen=(
                    "Several log-ins have failed in this session or from this IP address, or the service that checks passwords is down. "
                    "Often a forgotten program or device goes on trying an old password."
                ),
                how_to_fix=(
                    "Look for a 535 before the 421, and stop whatever keeps trying. "
                    "Wait at least 15 minutes, then log in once with the right password. "
                    "If nothing tries too often, tell the administrator of the server."
                ),
                user_message=NOT_SENT_YET,
                when_to_send="In answer to `AUTH`, send 421 only to end the session after too many attempts; for a wrong password send 535.",
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("4.7.0",),
            ),
            Case(
                commands=(Command.QUIT,),
                says="In answer to `QUIT`, code 421 closes a connection that the client was leaving anyway.",
                summary="The server closes the connection, as it would have done with 221.",
                description=(
                    "The session was over in any case. "
                    "Messages that were answered with 250 after their final dot stay accepted and are not sent again; all others stay with the client."
                ),
                when_seen=(
                    "The server shuts down, or its time for the client has run out, just as the client says `QUIT`. "
                    "The 421 may have been sent before, and the client reads it only now."
                ),
                how_to_fix="Close the connection; there is nothing to repeat. Messages that are left over go into a new session.",
                user_message="",
                when_to_send="In answer to `QUIT`, send 221; send 421 only if you end the session by yourself.",
                retry=Retry.NOT_NEEDED,
                actors=(Actor.NOBODY,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=5321, section="4.1.1.10"), Reference(rfc=5321, section="3.8")),
            ),
            Case(
                commands=(Command.NOOP, Command.RSET, Command.VRFY, Command.EXPN, Command.HELP, Command.ETRN),
                says="In answer to `NOOP` and the like, code 421 closes the connection while no message is on its way.",
                description=(
                    "No message is being handed over when this command is answered. "
                    "Messages that were already answered with 250 after their final dot stay accepted and are not sent again."
                ),
                when_seen=(
                    "The client has kept an idle connection open with such commands, or has sent more commands or errors than the server allows, or the server is shutting down."
                ),
                how_to_fix="Connect again later if there is more to do. A transaction that was open begins anew.",
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
            ),
        ),
    ),
)
