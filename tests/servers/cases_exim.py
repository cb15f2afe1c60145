"""What is provoked at Exim."""

from __future__ import annotations

import time

from servers import exim as x
from servers.provoke import SENDER, Case, Talk, cases, greeted, message

ALICE = "alice@exim.example.org"


def too_long_without_size(talk: Talk) -> object:
    session = talk.connect(x.PLAIN)
    session.helo()
    return talk.data(session, message(size=60000), to=ALICE)


def four_unknown_commands(talk: Talk) -> object:
    return talk.say(x.PLAIN, *["FOO"] * 4)


def twice_in_an_hour(talk: Talk) -> object:
    talk.send(x.PLAIN, ALICE, sender="often@sender.example")
    return talk.send(x.PLAIN, ALICE, sender="often@sender.example")


def speak_after_timeout(talk: Talk) -> object:
    session = talk.connect(x.PLAIN)
    session.ehlo()
    time.sleep(2.5)
    return session.mail(SENDER)


def stop_in_the_message(talk: Talk) -> object:
    session = talk.connect(x.PLAIN)
    session.ehlo()
    talk.go_on(session, f"MAIL FROM:<{SENDER}>", f"RCPT TO:<{ALICE}>", "DATA")
    return session.getreply()


FOUR = [f"RCPT TO:<r{number}@exim.example.org>" for number in range(1, 5)]


def bad_headers(headers: str, subject: str = "x") -> str:
    return f"{headers}Subject: {subject}\r\n\r\nx\r\n"


CASES: list[Case] = cases(
    "Exim",
    # connect
    ("a client that is refused at once", "connect", "550 ", "policy out_of_service blocklisted", lambda t: t.connect(x.NOBODY)),
    ("a server that has too much to do", "connect", "451 ", "server_busy", lambda t: t.connect(x.BUSY)),
    (
        "a client that speaks first",
        "connect",
        "554 ",
        "bad_sequence",
        greeted(x.PLAIN, b"EHLO client.example.org\r\n", "127.0.0.77"),
    ),
    # EHLO
    (
        "a greeting name that is refused",
        "EHLO",
        "550 ",
        "greeting_refused",
        lambda t: t.send(x.PLAIN, ALICE, helo="spambot.example"),
    ),
    (
        "a greeting name that is none",
        "EHLO",
        "501 ",
        "greeting_refused syntax_error",
        lambda t: t.send(x.PLAIN, ALICE, helo="bad host"),
    ),
    ("a greeting without a name", "EHLO", "501 ", "greeting_refused syntax_error", lambda t: t.say(x.PLAIN, "EHLO", greet=False)),
    (
        "a greeting name of another host",
        "RCPT",
        "550 ",
        "greeting_refused",
        lambda t: t.send(x.PLAIN, ALICE, sender="helo@sender.example", helo="other.example.net"),
    ),
    # STARTTLS
    ("STARTTLS where the certificate is missing", "STARTTLS", "454 ", "tls_failed", lambda t: t.secure(x.NO_TLS_NOW)),
    ("STARTTLS twice", "STARTTLS", "554 ", "bad_sequence", lambda t: t.secure(x.PLAIN).docmd("STARTTLS")),
    # AUTH
    ("a wrong password", "AUTH", "535 ", "auth_failed", lambda t: t.secure(x.PLAIN, "user1", "wrong")),
    (
        "passwords that nobody can check now",
        "AUTH",
        "435 ",
        "auth_temporarily_unavailable",
        lambda t: t.say(x.PLAIN, "AUTH PLAIN AGJyb2tlbgB4"),
    ),
    ("a mechanism that is not offered", "AUTH", "504 ", "auth_mechanism_refused", lambda t: t.say(x.PLAIN, "AUTH CRAM-MD5")),
    ("credentials that are no base64", "AUTH", "501 ", "syntax_error auth_failed", lambda t: t.say(x.PLAIN, "AUTH PLAIN !!!")),
    ("a log-in that the client cancels", "AUTH", "501 ", "auth_failed syntax_error", lambda t: t.say(x.PLAIN, "AUTH LOGIN", "*")),
    (
        "AUTH sent before TLS",
        "AUTH",
        "503 ",
        "tls_required auth_mechanism_refused bad_sequence",
        lambda t: t.say(x.TLS_FOR_MAIL, "AUTH PLAIN AHVzZXIxAHNlY3JldA=="),
    ),
    ("AUTH twice", "AUTH", "503 ", "bad_sequence", lambda t: t.say(x.PLAIN, *["AUTH PLAIN AHVzZXIxAHNlY3JldA=="] * 2)),
    # MAIL
    ("mail without TLS where it is required", "MAIL", "530 5.7.0", "tls_required", lambda t: t.send(x.TLS_FOR_MAIL, ALICE)),
    ("mail without a log-in where it is required", "MAIL", "530 5.7.0", "auth_required", lambda t: t.send(x.LOG_IN_FIRST, ALICE)),
    (
        "a sender that is blocked",
        "MAIL",
        "550 ",
        "sender_refused policy blocklisted",
        lambda t: t.send(x.PLAIN, ALICE, sender="x@blocked.example"),
    ),
    (
        "a sender that should come back",
        "MAIL",
        "451 ",
        "server_busy greylisted",
        lambda t: t.send(x.PLAIN, ALICE, sender="x@defer.example"),
    ),
    (
        "a message longer than declared allowed",
        "MAIL",
        "552 ",
        "message_too_large",
        lambda t: t.send(x.PLAIN, ALICE, text=message(size=60000)),
    ),
    (
        "a sender whose syntax is wrong",
        "MAIL",
        "501 ",
        "address_invalid syntax_error",
        lambda t: t.say(x.PLAIN, "MAIL FROM:<a b@c>"),
    ),
    ("a sender without a domain", "MAIL", "501 ", "address_invalid syntax_error", lambda t: t.say(x.PLAIN, "MAIL FROM:<alice@>")),
    ("MAIL twice", "MAIL", "503 ", "bad_sequence", lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}>", f"MAIL FROM:<{SENDER}>")),
    (
        "an unknown parameter of MAIL",
        "MAIL",
        "501 ",
        "syntax_error command_unknown address_invalid",
        lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}> FOO=bar"),
    ),
    # RCPT
    ("an unknown user", "RCPT", "550 ", "no_such_mailbox", lambda t: t.send(x.PLAIN, "nosuch@exim.example.org")),
    ("a recipient elsewhere", "RCPT", "550 ", "relay_denied", lambda t: t.send(x.PLAIN, "x@elsewhere.example")),
    ("a full mailbox", "RCPT", "550 ", "mailbox_full", lambda t: t.send(x.PLAIN, "full@exim.example.org")),
    (
        "a mailbox that is being moved",
        "RCPT",
        "451 ",
        "server_busy mailbox_disabled unknown",
        lambda t: t.send(x.PLAIN, "later@exim.example.org"),
    ),
    ("somebody who has moved", "RCPT", "550 ", "has_moved", lambda t: t.send(x.PLAIN, "gone@exim.example.org")),
    ("greylisting", "RCPT", "451 ", "greylisted", lambda t: t.send(x.PLAIN, "greylisted@exim.example.org")),
    (
        "a sender whose domain does not exist",
        "RCPT",
        "550 Sender verify failed",
        "sender_domain_invalid",
        lambda t: t.send(x.PLAIN, ALICE, sender="me@nx.example"),
    ),
    (
        "a sender whose domain cannot be looked up",
        "RCPT",
        "451 ",
        "sender_domain_invalid dns_failed server_busy",
        lambda t: t.send(x.PLAIN, ALICE, sender="me@servfail.example"),
    ),
    (
        "a sender whose domain takes no mail",
        "RCPT",
        "550 Sender verify failed",
        "sender_domain_invalid sender_refused",
        lambda t: t.send(x.PLAIN, ALICE, sender="me@nullmx.example"),
    ),
    (
        "a recipient with forbidden characters",
        "RCPT",
        "550 ",
        "address_invalid",
        lambda t: t.send(x.PLAIN, "a%b@exim.example.org"),
    ),
    ("a client on a block list", "RCPT", "550 ", "blocklisted", lambda t: t.send(x.PLAIN, ALICE, sender="nope@sender.example")),
    (
        "a client without a name",
        "RCPT",
        "550 ",
        "rdns_missing",
        lambda t: t.send(x.PLAIN, ALICE, sender="nameless@sender.example", source="127.0.0.66"),
    ),
    ("messages in too short a time", "RCPT", "550 ", "rate_limited", twice_in_an_hour),
    (
        "a recipient that makes the server hang up",
        "RCPT",
        "550 ",
        "policy unknown",
        lambda t: t.send(x.PLAIN, "dropme@exim.example.org"),
    ),
    (
        "four recipients where three are allowed",
        "RCPT",
        "552 ",
        "too_many_recipients",
        lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}>", *FOUR),
    ),
    (
        "a recipient unknown to the next server",
        "RCPT",
        "550 550 5.1.1",
        "no_such_mailbox",
        lambda t: t.send(x.PLAIN, "nosuch@dest.example", sender="callout@sender.example"),
    ),
    ("RCPT before MAIL", "RCPT", "503 ", "bad_sequence", lambda t: t.say(x.PLAIN, f"RCPT TO:<{ALICE}>")),
    (
        "an empty recipient",
        "RCPT",
        "501 ",
        "address_invalid syntax_error",
        lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<>"),
    ),
    (
        "a recipient whose syntax is wrong",
        "RCPT",
        "501 ",
        "address_invalid syntax_error",
        lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<alice@exim..example.org>"),
    ),
    # DATA
    (
        "DATA refused by a rule",
        "DATA",
        "550 ",
        "policy sender_refused",
        lambda t: t.send(x.PLAIN, ALICE, sender="predata@sender.example"),
    ),
    (
        "DATA without a valid recipient",
        "DATA",
        "503",
        "no_valid_recipient bad_sequence",
        lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}>", "RCPT TO:<nosuch@exim.example.org>", "DATA"),
    ),
    ("DATA before MAIL", "DATA", "503", "bad_sequence no_valid_recipient", lambda t: t.say(x.PLAIN, "DATA")),
    (
        "DATA after too many recipients",
        "DATA",
        "554 ",
        "too_many_recipients",
        lambda t: t.say(x.PLAIN, f"MAIL FROM:<{SENDER}>", *FOUR, "DATA"),
    ),
    # end of data
    ("a message longer than allowed", "end-of-data", "552 ", "message_too_large", too_long_without_size),
    ("a subject that is spam", "end-of-data", "550 ", "spam_content", lambda t: t.send(x.PLAIN, ALICE, text=message("viagra"))),
    ("a virus", "end-of-data", "550 ", "virus", lambda t: t.send(x.PLAIN, ALICE, text=message("malware"))),
    ("an attachment", "end-of-data", "550 ", "attachment_refused", lambda t: t.send(x.PLAIN, ALICE, text=message("exe"))),
    (
        "a line of 2000 characters",
        "end-of-data",
        "550 ",
        "line_too_long",
        lambda t: t.send(x.PLAIN, ALICE, text=message(body="y" * 2000 + "\r\n")),
    ),
    (
        "an address in a header that is none",
        "end-of-data",
        "550 ",
        "malformed_message address_invalid",
        lambda t: t.send(x.PLAIN, ALICE, text=bad_headers("From: <a@@b\r\n")),
    ),
    (
        "a sender in the headers whose domain does not exist",
        "end-of-data",
        "550",
        "malformed_message sender_domain_invalid",
        lambda t: t.send(x.PLAIN, ALICE, text=bad_headers("From: me@nx.example\r\n", "verified")),
    ),
    ("a message that does not go on", "end-of-data", "421 ", "connection_timeout", stop_in_the_message),
    # anything else
    ("an unknown command", "", "500 ", "command_unknown", lambda t: t.say(x.PLAIN, "FOO")),
    ("four unknown commands", "", "500 ", "too_many_errors command_unknown", four_unknown_commands),
    ("a client that speaks too late", "", "421 ", "connection_timeout", speak_after_timeout),
    ("HTTP", "", "5", "not_smtp command_unknown bad_sequence", lambda t: t.say(x.PLAIN, "GET / HTTP/1.1", greet=False)),
    (
        "a command of 20000 characters",
        "",
        "500 ",
        "command_unknown line_too_long syntax_error",
        lambda t: t.say(x.PLAIN, "NOOP " + "a" * 20000),
    ),
    ("VRFY of an unknown user", "VRFY", "550 ", "no_such_mailbox", lambda t: t.say(x.PLAIN, "VRFY nosuch@exim.example.org")),
    ("EXPN where it is turned off", "EXPN", "550 ", "policy command_unknown", lambda t: t.say(x.PLAIN, "EXPN list")),
    ("ETRN where it is turned off", "ETRN", "4", "policy command_unknown", lambda t: t.say(x.PLAIN, "ETRN #x")),
)
