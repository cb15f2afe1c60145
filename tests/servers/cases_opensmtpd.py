"""What is provoked at OpenSMTPD."""

from __future__ import annotations

from servers import opensmtpd as o
from servers.provoke import SENDER, Case, Talk, cases, message

ALICE, BOB = "alice@osmtpd.example.org", "bob@osmtpd.example.org"


def too_long_without_size(talk: Talk) -> object:
    session = talk.connect(o.PLAIN)
    session.helo()
    return talk.data(session, message(size=60000), to=ALICE)


def fourth_message(talk: Talk) -> object:
    session = talk.connect(o.PLAIN)
    for _ in range(4):
        session.sendmail(SENDER, ALICE, message())
    return None


CASES: list[Case] = cases(
    "OpenSMTPD",
    ("a client that is refused at once", "connect", "550 ", "policy out_of_service", lambda t: t.connect(o.NOBODY)),
    ("a server that has too much to do", "connect", "421 ", "server_busy", lambda t: t.connect(o.BUSY)),
    (
        "a greeting name that is refused",
        "EHLO",
        "550 ",
        "greeting_refused",
        lambda t: t.say(o.FILTERED, "EHLO spambot.example", greet=False),
    ),
    (
        "a greeting name that is none",
        "EHLO",
        "501 ",
        "greeting_refused syntax_error",
        lambda t: t.send(o.PLAIN, ALICE, helo="bad host"),
    ),
    ("STARTTLS where it is not offered", "STARTTLS", "SMTPNotSupportedError", "tls_required", lambda t: t.secure(o.PLAIN)),
    (
        "STARTTLS sent where it is not offered",
        "STARTTLS",
        "503 ",
        "command_unknown tls_failed bad_sequence",
        lambda t: t.say(o.PLAIN, "STARTTLS"),
    ),
    ("a handshake that fails at the server", "STARTTLS", "SSLError", "tls_failed", lambda t: t.secure(o.TLS_FOR_MAIL)),
    ("mail without TLS where it is required", "MAIL", "530 5.5.1", "tls_required", lambda t: t.send(o.TLS_FOR_MAIL, ALICE)),
    (
        "AUTH sent before TLS",
        "AUTH",
        "503 ",
        "tls_required auth_mechanism_refused bad_sequence command_unknown",
        lambda t: t.say(o.TLS_FOR_MAIL, "AUTH PLAIN AHVzZXIxAHNlY3JldA=="),
    ),
    (
        "a sender that is blocked",
        "MAIL",
        "553 ",
        "sender_refused blocklisted",
        lambda t: t.send(o.FILTERED, ALICE, sender="blocked@sender.example"),
    ),
    (
        "a sender whose syntax is wrong",
        "MAIL",
        "553 ",
        "address_invalid syntax_error",
        lambda t: t.say(o.PLAIN, "MAIL FROM:<a b@c>"),
    ),
    (
        "an unknown parameter of MAIL",
        "MAIL",
        "503 ",
        "syntax_error command_unknown",
        lambda t: t.say(o.PLAIN, f"MAIL FROM:<{SENDER}> FOO=bar"),
    ),
    ("MAIL twice", "MAIL", "503 ", "bad_sequence", lambda t: t.say(o.PLAIN, f"MAIL FROM:<{SENDER}>", f"MAIL FROM:<{SENDER}>")),
    ("MAIL before EHLO", "MAIL", "503 ", "bad_sequence", lambda t: t.say(o.PLAIN, f"MAIL FROM:<{SENDER}>", greet=False)),
    ("a fourth message where three are allowed", "MAIL", "4", "rate_limited too_many_recipients policy", fourth_message),
    (
        "an unknown user of a virtual domain",
        "RCPT",
        "524 5.2.4",
        "no_such_mailbox server_error unknown",
        lambda t: t.send(o.PLAIN, "nosuch@osmtpd.example.org"),
    ),
    ("an unknown user", "RCPT", "550 ", "no_such_mailbox", lambda t: t.send(o.PLAIN, "nosuch@local.osmtpd.example.org")),
    ("a recipient elsewhere", "RCPT", "550 ", "relay_denied no_such_mailbox", lambda t: t.send(o.PLAIN, "x@elsewhere.example")),
    ("greylisting", "RCPT", "451 4.7.1", "greylisted", lambda t: t.send(o.FILTERED, BOB)),
    (
        "four recipients where three are allowed",
        "RCPT",
        "451 ",
        "too_many_recipients",
        lambda t: t.send(o.PLAIN, [ALICE, BOB, ALICE.upper(), BOB.upper()]),
    ),
    (
        "a recipient whose syntax is wrong",
        "RCPT",
        "501 ",
        "address_invalid syntax_error",
        lambda t: t.say(o.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<a b@c>"),
    ),
    ("RCPT before MAIL", "RCPT", "503 ", "bad_sequence", lambda t: t.say(o.PLAIN, f"RCPT TO:<{ALICE}>")),
    ("DATA before MAIL", "DATA", "503 ", "bad_sequence", lambda t: t.say(o.PLAIN, "DATA")),
    (
        "DATA without a valid recipient",
        "DATA",
        "503 ",
        "no_valid_recipient bad_sequence",
        lambda t: t.say(o.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<nosuch@osmtpd.example.org>", "DATA"),
    ),
    (
        "DATA refused by a rule",
        "DATA",
        "554 5.7.1",
        "policy sender_refused",
        lambda t: t.send(o.FILTERED, ALICE, sender="nodata@sender.example"),
    ),
    ("a message longer than allowed", "end-of-data", "554 ", "message_too_large", too_long_without_size),
    (
        "a message that looks like spam",
        "end-of-data",
        "550 5.7.1",
        "spam_content",
        lambda t: t.send(o.FILTERED, ALICE, sender="spam@sender.example"),
    ),
    (
        "a line of 70000 characters",
        "end-of-data",
        "5",
        "line_too_long",
        lambda t: t.send(o.PLAIN, ALICE, text=message(body="y" * 70000 + "\r\n")),
    ),
    (
        "a message without headers",
        "end-of-data",
        "5",
        "malformed_message",
        lambda t: t.send(o.PLAIN, ALICE, text="no header\r\nx\r\n"),
    ),
    ("an unknown command", "", "500 ", "command_unknown", lambda t: t.say(o.PLAIN, "FOO")),
    ("HTTP", "", "5", "not_smtp command_unknown", lambda t: t.say(o.PLAIN, "GET / HTTP/1.1", greet=False)),
    (
        "a command of 20000 characters",
        "",
        "500 ",
        "line_too_long syntax_error",
        lambda t: t.say(o.PLAIN, "NOOP " + "a" * 20000),
    ),
    ("VRFY", "VRFY", "5", "command_unknown", lambda t: t.say(o.PLAIN, "VRFY alice")),
)
