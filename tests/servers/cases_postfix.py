"""What is provoked at Postfix."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from email.message import EmailMessage

import aiosmtplib

from servers import postfix as p
from servers import replayed
from servers.provoke import HOST, RECIPIENT, SENDER, Case, Talk, cases, greeted, message, trusting

USER, PASSWORD = "user1@example.org", "secret"


def too_long_without_size(talk: Talk) -> object:
    session = talk.connect(p.PLAIN)
    session.helo()
    return talk.data(session, message(size=60000))


def message_to_a_cyrillic_address(talk: Talk) -> object:
    session = talk.connect(p.PLAIN)
    session.helo()  # so that SMTPUTF8 is not offered
    mail = EmailMessage()
    mail["From"], mail["To"] = SENDER, "почта@example.org"
    mail.set_content("x")
    return session.send_message(mail)


def too_many_errors(talk: Talk) -> object:
    session = talk.connect(p.PLAIN)
    session.ehlo()
    reply = (0, b"")
    while reply[0] != 421:
        reply = session.docmd("FOO")
    return reply


def idle(talk: Talk) -> object:
    session = talk.connect(p.HURRIED)
    session.ehlo()
    return session.getreply()


def idle_and_then_send(talk: Talk) -> object:
    session = talk.connect(p.HURRIED)
    session.ehlo()
    time.sleep(1.5)
    return session.sendmail(SENDER, RECIPIENT, message())


def idle_in_the_message(talk: Talk) -> object:
    session = talk.connect(p.HURRIED)
    session.ehlo()
    talk.go_on(session, f"MAIL FROM:<{SENDER}>", f"RCPT TO:<{RECIPIENT}>", "DATA")
    return session.getreply()


def second_session(talk: Talk) -> object:
    talk.connect(p.ONE_CONNECTION).ehlo()
    return talk.connect(p.ONE_CONNECTION)


def second_message(talk: Talk) -> object:
    session = talk.connect(p.RATE)
    session.sendmail(SENDER, RECIPIENT, message())
    return session.sendmail(SENDER, RECIPIENT, message())


def second_connection(talk: Talk) -> object:
    talk.connect(p.CONNECTION_RATE).quit()
    return talk.connect(p.CONNECTION_RATE)


def second_login(talk: Talk) -> object:
    session = talk.connect(p.LOG_IN_RATE)
    session.docmd("EHLO", "client.example.org")
    session.docmd("AUTH", "PLAIN AHVzZXIxAHdyb25n")
    return session.docmd("AUTH", "PLAIN AHVzZXIxAHdyb25n")


def third_recipient(talk: Talk) -> object:
    session = talk.connect(p.RECIPIENT_RATE)
    session.ehlo()
    return talk.go_on(session, f"MAIL FROM:<{SENDER}>", *[f"RCPT TO:<r{number}@example.org>" for number in (1, 2, 3)])


def sender_of_somebody_else(talk: Talk) -> object:
    session = talk.connect(p.SENDERS)
    session.login(USER, PASSWORD)
    return session.sendmail("alice@example.org", "bob@example.org", message())


def authenticate(*commands: str, port: int = p.SUBMISSION, login: tuple[str, ...] = ()) -> Callable[[Talk], object]:
    """The commands in a session with TLS."""

    def provocation(talk: Talk) -> object:
        session = talk.secure(port, *login)
        session.ehlo()
        return talk.go_on(session, *commands)

    return provocation


def only_old_tls(talk: Talk) -> object:
    context = ssl.create_default_context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return talk.secure(p.NEW_TLS_ONLY, context=context)


def to_recipient(line: replayed.Replayed) -> Callable[[Talk], object]:
    return lambda talk: talk.send(p.PLAIN, f"{line.local_part}@example.org")


def from_sender(line: replayed.Replayed) -> Callable[[Talk], object]:
    return lambda talk: talk.send(p.PLAIN, sender=f"{line.local_part}@sender.example")


def after_data(line: replayed.Replayed) -> Callable[[Talk], object]:
    return lambda talk: talk.send(p.AFTER_DATA, sender=f"{line.local_part}@sender.example")


def with_aiosmtplib(port: int = p.PLAIN, hostname: str = HOST) -> Callable[[Talk], object]:
    """Send by STARTTLS with the other client, whose sessions are not kept."""

    def provocation(talk: Talk) -> object:
        sending = aiosmtplib.send(
            message(), sender=SENDER, recipients=[RECIPIENT], hostname=hostname, port=port, start_tls=True, tls_context=trusting()
        )

        async def sent() -> object:
            return await sending

        return asyncio.run(sent())

    return provocation


WITH_A_PROGRAM = message(headers='Content-Type: application/octet-stream; name="a.exe"\r\n')

CASES: list[Case] = cases(
    "Postfix",
    # connect
    (
        "a client that is refused at once",
        "connect",
        "554 5.7.1",
        "policy out_of_service blocklisted",
        lambda t: t.connect(p.NOBODY),
    ),
    ("a second connection where one is allowed", "connect", "421 4.7.0", "too_many_connections", second_session),
    ("connections in too short a time", "connect", "421 4.7.0", "rate_limited too_many_connections", second_connection),
    (
        "a client that speaks first",
        "RCPT",
        "550 5.5.1",
        "bad_sequence",
        greeted(
            p.POSTSCREEN,
            b"EHLO client.example.org\r\n",
            "127.0.0.77",
            b"MAIL FROM:<a@sender.example>\r\n",
            b"RCPT TO:<alice@example.org>\r\n",
        ),
    ),
    ("a port where nobody listens", "connect", "ConnectionRefusedError", "connection_refused", lambda t: t.connect(2599)),
    ("a host that does not exist", "connect", "gaierror", "dns_failed", lambda t: t.connect(p.PLAIN, host="mx.nowhere.example")),
    (
        "a host that cannot be looked up",
        "connect",
        "gaierror",
        "dns_failed",
        lambda t: t.connect(p.PLAIN, host="mx.servfail.example"),
    ),
    ("a host without an address", "connect", "gaierror", "dns_failed", lambda t: t.connect(p.PLAIN, host="empty.example")),
    (
        "a network that cannot be reached",
        "connect",
        "OSError",
        "network_failed",
        lambda t: t.connect(p.PLAIN, host="192.0.2.1", source=""),
    ),
    (
        "a host that does not exist, by aiosmtplib",
        "connect",
        "SMTPConnectError",
        "dns_failed",
        with_aiosmtplib(hostname="mx.nowhere.example"),
    ),
    # EHLO
    (
        "a greeting name that is refused at once",
        "EHLO",
        "550 5.7.1",
        "greeting_refused",
        lambda t: t.send(p.GREETINGS_AT_ONCE, helo="spambot.example"),
    ),
    ("a greeting name of one label", "RCPT", "504 5.5.2", "greeting_refused", lambda t: t.send(p.GREETINGS, helo="localhost")),
    (
        "a greeting name that is none",
        "RCPT",
        "501 5.5.2",
        "greeting_refused",
        lambda t: t.send(p.GREETINGS, helo="bad_host!name"),
    ),
    (
        "a greeting name unknown to DNS",
        "RCPT",
        "450 4.7.1",
        "greeting_refused",
        lambda t: t.send(p.GREETINGS, helo="nx.helo.example"),
    ),
    (
        "no greeting where it is required",
        "MAIL",
        "503 5.5.1",
        "bad_sequence",
        lambda t: t.say(p.GREETINGS, f"MAIL FROM:<{SENDER}>", greet=False),
    ),
    # STARTTLS
    ("STARTTLS where the key is missing", "STARTTLS", "454 4.7.0", "tls_failed", lambda t: t.secure(p.BROKEN_TLS)),
    ("STARTTLS where it is not offered", "STARTTLS", "SMTPNotSupportedError", "tls_required", lambda t: t.secure(p.NO_TLS)),
    (
        "STARTTLS sent where it is not offered",
        "STARTTLS",
        "502 5.5.1",
        "command_unknown tls_failed",
        lambda t: t.say(p.NO_TLS, "STARTTLS"),
    ),
    ("STARTTLS twice", "STARTTLS", "554 5.5.1", "bad_sequence", lambda t: t.secure(p.PLAIN).docmd("STARTTLS")),
    ("STARTTLS with a parameter", "STARTTLS", "501 5.5.4", "syntax_error", lambda t: t.say(p.PLAIN, "STARTTLS now")),
    (
        "a certificate of an unknown authority",
        "STARTTLS",
        "SSLCertVerificationError",
        "tls_failed",
        lambda t: t.secure(p.PLAIN, context=ssl.create_default_context()),
    ),
    (
        "a certificate that has expired",
        "STARTTLS",
        "SSLCertVerificationError",
        "tls_failed",
        lambda t: t.secure(p.EXPIRED_CERTIFICATE),
    ),
    (
        "a certificate of another host",
        "STARTTLS",
        "SSLCertVerificationError",
        "tls_failed",
        lambda t: t.secure(p.OTHER_CERTIFICATE),
    ),
    (
        "a certificate signed by itself",
        "STARTTLS",
        "SSLCertVerificationError",
        "tls_failed",
        lambda t: t.secure(p.SELF_SIGNED_CERTIFICATE),
    ),
    (
        "a certificate that has expired, by aiosmtplib",
        "STARTTLS",
        "SSLCertVerificationError",
        "tls_failed",
        with_aiosmtplib(p.EXPIRED_CERTIFICATE),
    ),
    (
        "a certificate of another host, by aiosmtplib",
        "STARTTLS",
        "SSLCertVerificationError",
        "tls_failed",
        with_aiosmtplib(p.OTHER_CERTIFICATE),
    ),
    ("a client with old TLS alone", "STARTTLS", "SSLError", "tls_failed", only_old_tls),
    (
        "TLS from the start at a port without",
        "connect",
        "SSLError",
        "tls_kind_mismatch",
        lambda t: t.connect_secure(p.PLAIN, timeout=5),
    ),
    (
        "no TLS from the start at a port with it",
        "connect",
        "SMTPServerDisconnected",
        "tls_kind_mismatch connection_timeout connection_lost",
        lambda t: t.connect(p.TLS_FROM_THE_START, timeout=1),
    ),
    ("mail without TLS at a port for log-ins", "MAIL", "530 5.7.0", "tls_required", lambda t: t.send(p.SUBMISSION)),
    ("mail without TLS where all need it", "MAIL", "530 5.7.0", "tls_required", lambda t: t.send(p.TLS_FOR_ALL)),
    # AUTH
    (
        "log-in before TLS",
        "AUTH",
        "SMTPNotSupportedError",
        "tls_required auth_mechanism_refused",
        lambda t: t.connect(p.SUBMISSION).login(USER, PASSWORD),
    ),
    (
        "AUTH sent before TLS",
        "AUTH",
        "530 5.7.0",
        "tls_required",
        lambda t: t.say(p.SUBMISSION, "AUTH PLAIN AHVzZXIxAHNlY3JldA=="),
    ),
    (
        "log-in where it is not offered",
        "AUTH",
        "SMTPNotSupportedError",
        "auth_mechanism_refused",
        lambda t: t.connect(p.PLAIN).login("a", "b"),
    ),
    (
        "AUTH sent where it is not offered",
        "AUTH",
        "503 5.5.1",
        "auth_mechanism_refused bad_sequence command_unknown",
        lambda t: t.say(p.PLAIN, "AUTH PLAIN AHgAeA=="),
    ),
    ("a wrong password", "AUTH", "535 5.7.8", "auth_failed", lambda t: t.secure(p.SUBMISSION, USER, "wrong")),
    ("an unknown user name", "AUTH", "535 5.7.8", "auth_failed", lambda t: t.secure(p.SUBMISSION, "nobody@example.org", "x")),
    (
        "a mechanism that is not offered",
        "AUTH",
        "535 5.7.8",
        "auth_mechanism_refused",
        authenticate("AUTH SCRAM-SHA-256 eHh4"),
    ),
    ("credentials that are no base64", "AUTH", "535 5.7.8", "syntax_error auth_failed", authenticate("AUTH PLAIN !!!")),
    ("a log-in that the client cancels", "AUTH", "501 5.7.0", "auth_failed syntax_error", authenticate("AUTH LOGIN", "*")),
    ("AUTH without a mechanism", "AUTH", "501 5.5.4", "syntax_error", authenticate("AUTH")),
    ("AUTH twice", "AUTH", "503 5.5.1", "bad_sequence", authenticate("AUTH PLAIN AHgAeA==", login=(USER, PASSWORD))),
    (
        "AUTH within a transaction",
        "AUTH",
        "503 5.5.1",
        "bad_sequence",
        authenticate(f"MAIL FROM:<{SENDER}>", "AUTH PLAIN AHgAeA=="),
    ),
    (
        "passwords that nobody can check now",
        "AUTH",
        "454 4.7.0",
        "auth_temporarily_unavailable",
        lambda t: t.connect(p.LOG_IN_BROKEN).login(USER, PASSWORD),
    ),
    ("log-ins in too short a time", "AUTH", "450 4.7.1", "rate_limited auth_temporarily_unavailable", second_login),
    (
        "no log-in where it is required",
        "RCPT",
        "554 5.7.1",
        "auth_required relay_denied policy recipient_refused",
        lambda t: t.secure(p.SUBMISSION).sendmail(SENDER, RECIPIENT, message()),
    ),
    # MAIL
    (
        "a message longer than declared allowed",
        "MAIL",
        "552 5.3.4",
        "message_too_large",
        lambda t: t.send(p.PLAIN, text=message(size=60000)),
    ),
    (
        "a sender without brackets",
        "MAIL",
        "501 5.1.7",
        "syntax_error address_invalid",
        lambda t: t.say(p.STRICT_TEXT, "MAIL FROM:a@sender.example"),
    ),
    ("MAIL without FROM:", "MAIL", "501 5.5.4", "syntax_error", lambda t: t.say(p.PLAIN, "MAIL FROM a@b c")),
    (
        "an unknown parameter of MAIL",
        "MAIL",
        "555 5.5.4",
        "syntax_error command_unknown",
        lambda t: t.send(p.PLAIN, mail_options=["FOO=bar"]),
    ),
    (
        "MAIL twice",
        "MAIL",
        "503 5.5.1",
        "bad_sequence",
        lambda t: t.say(p.PLAIN, f"MAIL FROM:<{SENDER}>", f"MAIL FROM:<{SENDER}>"),
    ),
    ("no room in the queue", "MAIL", "452 4.3.1", "system_full", lambda t: t.send(p.FULL_DISK)),
    ("messages in too short a time", "MAIL", "450 4.7.1", "rate_limited", second_message),
    ("a mail filter that does not answer", "MAIL", "451 4.7.1", "server_busy server_error", lambda t: t.send(p.NO_FILTER)),
    # RCPT
    (
        "an unknown user of a virtual domain",
        "RCPT",
        "550 5.1.1",
        "no_such_mailbox",
        lambda t: t.send(p.PLAIN, "nosuch@example.org"),
    ),
    ("an unknown local user", "RCPT", "550 5.1.1", "no_such_mailbox", lambda t: t.send(p.PLAIN, "nosuch@local.example.org")),
    (
        "an unknown user of a relay domain",
        "RCPT",
        "550 5.1.1",
        "no_such_mailbox",
        lambda t: t.send(p.PLAIN, "nosuch@relay.example.org"),
    ),
    (
        "one of two recipients unknown",
        "RCPT",
        "550 5.1.1",
        "no_such_mailbox",
        lambda t: t.send(p.PLAIN, [RECIPIENT, "nosuch@example.org"]),
    ),
    ("a recipient elsewhere", "RCPT", "554 5.7.1", "relay_denied", lambda t: t.send(p.PLAIN, "someone@elsewhere.example")),
    (
        "a recipient with two at signs",
        "RCPT",
        "554 5.7.1",
        "relay_denied address_invalid",
        lambda t: t.send(p.PLAIN, "a..b@@example.org"),
    ),
    (
        "a recipient whose syntax is wrong",
        "RCPT",
        "501 5.1.3",
        "address_invalid syntax_error",
        lambda t: t.say(p.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<a b@example.org>"),
    ),
    (
        "a recipient without a domain",
        "RCPT",
        "501 5.1.3",
        "address_invalid",
        lambda t: t.say(p.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<alice@>"),
    ),
    ("a recipient at a host of one label", "RCPT", "504 5.5.2", "address_invalid", lambda t: t.send(p.OUTGOING, "bob@intranet")),
    (
        "a sender at a host of one label",
        "RCPT",
        "504 5.5.2",
        "address_invalid sender_domain_invalid",
        lambda t: t.send(p.PLAIN, sender="me@intranet"),
    ),
    (
        "a sender whose domain does not exist",
        "RCPT",
        "450 4.1.8",
        "sender_domain_invalid",
        lambda t: t.send(p.PLAIN, sender="me@nx.example"),
    ),
    (
        "a sender whose domain cannot be looked up",
        "RCPT",
        "450 4.1.8",
        "sender_domain_invalid dns_failed",
        lambda t: t.send(p.PLAIN, sender="me@servfail.example"),
    ),
    (
        "a sender whose domain takes no mail",
        "RCPT",
        "550 5.7.27",
        "sender_domain_invalid",
        lambda t: t.send(p.PLAIN, sender="me@nullmx.example"),
    ),
    ("a client without a name", "RCPT", "450 4.7.25", "rdns_missing", lambda t: t.send(p.CLIENT_NAME, source="127.0.0.66")),
    (
        "a client whose name is another's",
        "RCPT",
        "450 4.7.25",
        "rdns_missing",
        lambda t: t.send(p.CLIENT_NAME, source="127.0.0.67"),
    ),
    ("a client on a block list", "RCPT", "554 5.7.1", "blocklisted", lambda t: t.send(p.BLOCK_LIST)),
    (
        "a sender's domain on a block list",
        "RCPT",
        "554 5.7.1",
        "blocklisted",
        lambda t: t.send(p.SENDER_LIST, sender="a@listed.example"),
    ),
    (
        "six recipients where five are allowed",
        "RCPT",
        "452 4.5.3",
        "too_many_recipients",
        lambda t: t.send(p.PLAIN, [f"r{number}@example.org" for number in range(1, 7)]),
    ),
    ("recipients in too short a time", "RCPT", "450 4.7.1", "rate_limited", third_recipient),
    (
        "fifteen unknown recipients",
        "RCPT",
        "421 4.7.0",
        "too_many_errors no_such_mailbox",
        lambda t: t.send(p.PLAIN, [f"no{number}@example.org" for number in range(15)]),
    ),
    ("RCPT before MAIL", "RCPT", "503 5.5.1", "bad_sequence", lambda t: t.say(p.PLAIN, f"RCPT TO:<{RECIPIENT}>")),
    (
        "an unknown parameter of RCPT",
        "RCPT",
        "555 5.5.4",
        "syntax_error command_unknown",
        lambda t: t.send(p.PLAIN, rcpt_options=["FOO=bar"]),
    ),
    (
        "a Cyrillic recipient without SMTPUTF8",
        "RCPT",
        "553 5.6.7",
        "smtputf8_needed",
        lambda t: t.say(p.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<почта@example.org>".encode()),
    ),
    (
        "a Cyrillic recipient in sendmail()",
        "RCPT",
        "UnicodeEncodeError",
        "smtputf8_needed address_invalid local_error",
        lambda t: t.send(p.PLAIN, "почта@example.org"),
    ),
    (
        "a Cyrillic recipient where SMTPUTF8 is not offered",
        "RCPT",
        "SMTPNotSupportedError",
        "smtputf8_needed",
        message_to_a_cyrillic_address,
    ),
    (
        "a sender that is not logged in",
        "RCPT",
        "553 5.7.1",
        "auth_required sender_not_owned",
        lambda t: t.send(p.SENDERS, "bob@example.org", sender="alice@example.org"),
    ),
    ("a sender of another user", "RCPT", "553 5.7.1", "sender_not_owned", sender_of_somebody_else),
    (
        "a policy service that does not answer",
        "RCPT",
        "451 4.3.5",
        "server_error server_busy",
        lambda t: t.send(p.NO_POLICY_SERVICE),
    ),
    ("a table that cannot be read", "RCPT", "451 4.3.0", "server_error server_busy", lambda t: t.send(p.NO_TABLE)),
    (
        "a recipient unknown to the next server",
        "RCPT",
        "450 4.1.1",
        "no_such_mailbox",
        lambda t: t.send(p.VERIFIED, "nosuch@dest.example"),
    ),
    (
        "a recipient whose server is down",
        "RCPT",
        "450 4.1.1",
        "connection_refused network_failed server_busy",
        lambda t: t.send(p.VERIFIED, "x@down.example"),
    ),
    (
        "a recipient of a domain that does not exist, verified",
        "RCPT",
        "450 4.1.1",
        "no_such_domain",
        lambda t: t.send(p.VERIFIED, "x@nx.example"),
    ),
    (
        "a recipient of a domain that takes no mail, verified",
        "RCPT",
        "450 4.1.1",
        "null_mx",
        lambda t: t.send(p.VERIFIED, "x@nullmx.example"),
    ),
    ("a domain out of service", "RCPT", "550 5.3.2", "out_of_service", lambda t: t.send(p.OUTGOING, "x@gone.example")),
    # DATA
    (
        "DATA without a valid recipient",
        "DATA",
        "554 5.5.1",
        "no_valid_recipient",
        lambda t: t.say(p.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<nosuch@example.org>", "DATA"),
    ),
    ("DATA before MAIL", "DATA", "503 5.5.1", "bad_sequence no_valid_recipient", lambda t: t.say(p.PLAIN, "DATA")),
    (
        "DATA refused by a rule",
        "DATA",
        "554 5.7.1",
        "policy sender_refused",
        lambda t: t.send(p.DATA_COMMAND, sender="refused@sender.example"),
    ),
    (
        "DATA with a parameter",
        "DATA",
        "501 5.5.4",
        "syntax_error",
        lambda t: t.say(p.PLAIN, f"MAIL FROM:<{SENDER}>", f"RCPT TO:<{RECIPIENT}>", "DATA now"),
    ),
    # end of data
    ("a message longer than allowed", "end-of-data", "552 5.3.4", "message_too_large", too_long_without_size),
    ("a subject that is spam", "end-of-data", "550 5.7.1", "spam_content", lambda t: t.send(p.PLAIN, text=message("buy viagra"))),
    ("a virus", "end-of-data", "550 5.7.1", "virus", lambda t: t.send(p.PLAIN, text=message("virus"))),
    ("a program attached", "end-of-data", "550 5.7.1", "attachment_refused", lambda t: t.send(p.PLAIN, text=WITH_A_PROGRAM)),
    (
        "a link that is blocked",
        "end-of-data",
        "550 5.7.1",
        "content_refused spam_content blocklisted policy",
        lambda t: t.send(p.PLAIN, text=message(body="see XXBADURLXX\r\n")),
    ),
    ("a queue that cannot be written", "end-of-data", "451 4.3.0", "server_error server_busy", lambda t: t.send(p.BROKEN_QUEUE)),
    # anything else
    ("an unknown command", "", "500 5.5.2", "command_unknown", lambda t: t.say(p.PLAIN, "FOO bar")),
    ("HTTP", "", "221 2.7.0", "not_smtp bad_sequence", lambda t: t.say(p.PLAIN, "GET / HTTP/1.1", greet=False)),
    ("VRFY where it is turned off", "VRFY", "502 5.5.1", "command_unknown", lambda t: t.say(p.RATE, "VRFY alice")),
    ("VRFY of an unknown user", "VRFY", "550 5.1.1", "no_such_mailbox", lambda t: t.say(p.PLAIN, "VRFY nosuch@example.org")),
    (
        "ETRN of a foreign domain",
        "ETRN",
        "459 <elsewhere",
        "policy relay_denied unknown",
        lambda t: t.say(p.PLAIN, "ETRN elsewhere.example"),
    ),
    ("BDAT without MAIL", "BDAT", "503 5.5.1", "bad_sequence no_valid_recipient", lambda t: t.say(p.PLAIN, "BDAT 0 LAST")),
    ("twenty bad commands", "", "421 4.7.0", "too_many_errors", too_many_errors),
    ("a client that says nothing", "", "421 4.4.2", "connection_timeout", idle),
    ("a client that speaks too late", "MAIL", "421 4.4.2", "connection_timeout", idle_and_then_send),
    ("a message that does not go on", "end-of-data", "421 4.4.2", "connection_timeout", idle_in_the_message),
)

CASES += [
    Case(
        "Postfix",
        f"what others say in answer to {line.command}: {line.local_part}",
        line.command,
        line.answer,
        frozenset(line.reasons.split()),
        how(line),
    )
    for table, how in (
        (replayed.TO_RECIPIENTS, to_recipient),
        (replayed.TO_SENDERS, from_sender),
        (replayed.AFTER_DATA, after_data),
    )
    for line in table
]
