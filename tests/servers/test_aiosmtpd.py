"""What servers in this process answer, as smtplib and aiosmtplib hand it over, and how it is explained."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from typing import NamedTuple

import aiosmtplib
import pytest

import smtpi18n
from servers.in_process import (
    HOST,
    Attempt,
    Moody,
    Parrot,
    Servers,
    by_aiosmtplib,
    by_smtplib,
    check_password,
    free_port,
    outcome_of,
)
from servers.provoke import RECIPIENT, SENDER, STATUS, Talk, message
from servers.said import SAID

CLIENTS = {"smtplib": by_smtplib, "aiosmtplib": by_aiosmtplib}
# The exceptions for a refused command, of smtplib and of aiosmtplib.
EXCEPTIONS = {
    "connect": ("SMTPConnectError", "SMTPConnectResponseError"),
    "EHLO": ("SMTPHeloError", "SMTPHeloError"),
    "AUTH": ("SMTPAuthenticationError", "SMTPAuthenticationError"),
    "MAIL": ("SMTPSenderRefused", "SMTPSenderRefused"),
    "RCPT": ("SMTPRecipientsRefused", "SMTPRecipientsRefused"),
    "end-of-data": ("SMTPDataError", "SMTPDataError"),
}


class Failure(NamedTuple):
    """An attempt at one of the servers: how the reply begins or what the exception without one is, by smtplib and by aiosmtplib."""

    what: str
    server: str
    attempt: Attempt
    answers: tuple[str, str]
    reasons: str


LATE = 0.1  # seconds that a client waits for what does not come; longer where something comes before
CYRILLIC = "почта@example.org"

FAILURES = [
    Failure(
        "a message longer than declared allowed",
        "small",
        Attempt(text=message(size=9000)),
        ("552 Error: message size exceeds",) * 2,
        "message_too_large",
    ),
    Failure("no log-in where it is required", "log-in", Attempt(), ("530 5.7.0 Authentication required",) * 2, "auth_required"),
    Failure(
        "a wrong password",
        "log-in",
        Attempt(login=("user1", "wrong")),
        ("535 5.7.8 Authentication credentials invalid",) * 2,
        "auth_failed",
    ),
    Failure("no TLS where it is required", "tls", Attempt(), ("530 Must issue a STARTTLS command first",) * 2, "tls_required"),
    Failure(
        "a handler that raises", "moody", Attempt(text=message("crash")), ("500 Error: (ValueError) boom",) * 2, "server_error"
    ),
    Failure(
        "a line of 2000 characters",
        "moody",
        Attempt(text=message(body="y" * 2000 + "\r\n")),
        ("500 Line too long",) * 2,
        "line_too_long",
    ),
    Failure(
        "a recipient with two at signs",
        "moody",
        Attempt(to="<a@@example.org>"),
        ("553 5.1.3 Error: malformed address", "ValueError"),
        "address_invalid syntax_error",
    ),
    Failure(
        "no answer to the message",
        "moody",
        Attempt(text=message("sleep"), timeout=5 * LATE),
        ("SMTPServerDisconnected", "SMTPReadTimeoutError"),
        "connection_timeout",
    ),
    Failure(
        "the end after the message", "moody", Attempt(text=message("close")), ("SMTPServerDisconnected",) * 2, "connection_lost"
    ),
    Failure(
        "a reset after the message", "moody", Attempt(text=message("reset")), ("SMTPServerDisconnected",) * 2, "connection_lost"
    ),
    Failure(
        "no greeting",
        "silent",
        Attempt(timeout=LATE),
        ("SMTPServerDisconnected", "SMTPConnectTimeoutError"),
        "connection_timeout",
    ),
    Failure("the end before a greeting", "closing", Attempt(), ("SMTPServerDisconnected", "SMTPConnectError"), "connection_lost"),
    Failure("the end after the greeting", "short", Attempt(), ("SMTPServerDisconnected",) * 2, "connection_lost"),
    Failure(
        "a port where nobody listens", "nobody", Attempt(), ("ConnectionRefusedError", "SMTPConnectError"), "connection_refused"
    ),
    Failure("HTTP", "http", Attempt(), ("SMTPConnectError", "SMTPResponseException"), "not_smtp"),
    Failure("SSH", "ssh", Attempt(), ("SMTPConnectError", "SMTPResponseException"), "not_smtp"),
    Failure("IMAP", "imap", Attempt(), ("SMTPConnectError", "SMTPResponseException"), "not_smtp"),
    Failure("POP3", "pop", Attempt(), ("SMTPConnectError", "SMTPResponseException"), "not_smtp"),
    Failure(
        "TLS from the start at a port without",
        "moody",
        Attempt(use_tls=True),
        ("SSLError", "SMTPConnectError"),
        "tls_kind_mismatch",
    ),
    Failure(
        "STARTTLS where it is not offered",
        "moody",
        Attempt(start_tls=True),
        ("SMTPNotSupportedError", "SMTPException"),
        "tls_required",
    ),
    Failure(
        "TLS without a common cipher",
        "tls",
        Attempt(start_tls=True),
        ("SSLEOFError", "SMTPServerDisconnected"),
        "tls_failed connection_lost",
    ),
    Failure(
        "log-in where it is not offered",
        "moody",
        Attempt(login=("a", "b")),
        ("SMTPNotSupportedError", "SMTPException"),
        "auth_mechanism_refused",
    ),
    Failure(
        "a Cyrillic recipient",
        "ascii",
        Attempt(to=CYRILLIC),
        ("UnicodeEncodeError",) * 2,
        "smtputf8_needed address_invalid local_error",
    ),
]

# What aiosmtpd says of itself to command lines: the server, the lines, how the last reply begins, and the reasons.
COMMANDS = [
    ("moody", ["FOO"], '500 Error: command "FOO" not recognized', "command_unknown"),
    ("moody", ["NOOP " + "a" * 600], "500 Command line too long", "line_too_long syntax_error"),
    ("moody", ["RCPT TO:<a@example.org>"], "503 Error: need MAIL command", "bad_sequence"),
    ("moody", ["DATA"], "503 Error: need RCPT command", "bad_sequence no_valid_recipient"),
    ("moody", [f"MAIL FROM:<{SENDER}>"] * 2, "503 Error: nested MAIL command", "bad_sequence"),
    ("moody", ["MAIL"], "501 Syntax: MAIL FROM: <address>", "syntax_error"),
    (
        "moody",
        [f"MAIL FROM:<{SENDER}> FOO=bar"],
        "555 MAIL FROM parameters not recognized or not implemented",
        "syntax_error command_unknown",
    ),
    (
        "moody",
        [f"MAIL FROM:<{SENDER}>", f"RCPT TO:<{RECIPIENT}> FOO=bar"],
        "555 RCPT TO parameters",
        "syntax_error command_unknown",
    ),
    ("moody", ["EXPN list"], "502 EXPN not implemented", "command_unknown"),
    ("moody", ["STARTTLS"], "454 TLS not available", "tls_failed command_unknown"),
    ("moody", ["AUTH PLAIN AHgAeA=="], "538 5.7.11 Encryption required", "tls_required"),
    ("log-in", ["AUTH CRAM-MD5"], "504 5.5.4 Unrecognized authentication type", "auth_mechanism_refused"),
    ("log-in", ["AUTH PLAIN !!!"], "501 5.5.2 Can't decode base64", "syntax_error"),
    ("log-in", ["AUTH PLAIN", "*"], "501 5.7.0 Auth aborted", "auth_failed syntax_error"),
    ("log-in", ["AUTH"], "501 Not enough value", "syntax_error"),
    ("impatient", ["NOOP"] * 3, "421 4.7.0 NOOP sent too many times", "too_many_errors rate_limited policy"),
    ("ascii", [f"MAIL FROM:<{SENDER}> SMTPUTF8"], "501 Error: SMTPUTF8 disabled", "smtputf8_needed syntax_error command_unknown"),
]


class Provoked(NamedTuple):
    """What a client holds, and the reply that it holds it for, if there was one."""

    thing: object
    code: int | None
    lines: list[str]

    @property
    def text(self) -> str:
        return " ".join(" ".join(STATUS.sub("", line) for line in self.lines).split())


def provoked(thing: object) -> Provoked:
    """The reply that is in *thing*, by what smtplib and aiosmtplib call its parts."""
    part = thing
    if isinstance(part, aiosmtplib.SMTPRecipientsRefused):
        part = part.recipients[0]
    if recipients := getattr(part, "recipients", None):
        part = next(iter(recipients.values()))
    elif isinstance(part, Exception):
        part = (
            getattr(part, "smtp_code", getattr(part, "code", None)),
            getattr(part, "smtp_error", getattr(part, "message", "")),
        )
    code, text = part if isinstance(part, tuple) else (None, "")
    text = text.decode() if isinstance(text, bytes) else text
    if not isinstance(code, int) or code < 0:  # smtplib's -1 for a line that is no reply
        return Provoked(thing, None, [])
    return Provoked(thing, code, text.split("\n"))


Ask = Callable[[str, Attempt, str], Provoked]


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    found = Servers()
    yield found
    found.stop()


@pytest.fixture(scope="module")
def ports(servers: Servers) -> dict[str, int]:
    connecting = {
        f"said{number}": servers.start_plain(f"{said.reply}\r\n".encode())
        for number, said in enumerate(SAID)
        if said.command == "connect"
    }
    return {
        "said": servers.start(Parrot(SAID), enable_SMTPUTF8=True, auth_require_tls=False, auth_exclude_mechanism=["LOGIN"]),
        "small": servers.start(Moody(), data_size_limit=5000),
        "log-in": servers.start(Moody(), auth_required=True, auth_require_tls=False, authenticator=check_password),
        "tls": servers.start(Moody(), require_starttls=True, tls_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)),
        "moody": servers.start(Moody(), enable_SMTPUTF8=True),
        "ascii": servers.start(Moody()),
        "impatient": servers.start(Moody(), command_call_limit={"NOOP": 2}),
        "silent": servers.start_plain(b"", reads=None),
        "closing": servers.start_plain(b""),
        "short": servers.start_plain(b"220 mx.example.org ESMTP\r\n", reads=1),
        "http": servers.start_plain(b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n"),
        "ssh": servers.start_plain(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
        "imap": servers.start_plain(b"* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n"),
        "pop": servers.start_plain(b"+OK Dovecot ready.\r\n"),
        "nobody": free_port(),
        **connecting,
    }


@pytest.fixture(scope="module")
def ask(ports: dict[str, int]) -> Ask:
    """Makes an attempt with a client, each once."""
    kept: dict[tuple[str, Attempt, str], Provoked] = {}

    def once(client: str, attempt: Attempt, server: str) -> Provoked:
        key = (client, attempt, server)
        if key not in kept:
            kept[key] = provoked(outcome_of(CLIENTS[client], attempt, ports[server]))
        return kept[key]

    return once


@pytest.fixture(scope="module")
def say(ports: dict[str, int]) -> Iterator[Callable[[str, list[str]], Provoked]]:
    """Sends command lines and gives the last reply."""
    talk = Talk()
    yield lambda server, commands: provoked(talk.say(ports[server], *commands, host=HOST))
    talk.close()


def attempt_at(number: int) -> tuple[Attempt, str]:
    """How a reply of the list is got, and from which server."""
    name = f"said{number}"
    attempts = {
        "connect": Attempt(),
        "EHLO": Attempt(greeting=f"{name}.example"),
        "AUTH": Attempt(login=(name, "x")),
        "MAIL": Attempt(sender=f"{name}@sender.example"),
        "RCPT": Attempt(to=f"{name}@example.org"),
        "end-of-data": Attempt(text=message(name)),
    }
    command = SAID[number].command
    return attempts[command], name if command == "connect" else "said"


EACH_CLIENT = pytest.mark.parametrize("client", CLIENTS)
LOCALES = pytest.mark.parametrize("locale", ["en", "ru"])
ALL_SAID = pytest.mark.parametrize("number", range(len(SAID)), ids=[f"{said.command} {said.reply[:40]}" for said in SAID])
ALL_FAILURES = pytest.mark.parametrize("failure", FAILURES, ids=[failure.what for failure in FAILURES])
ALL_COMMANDS = pytest.mark.parametrize(
    ("server", "lines", "answer", "reasons"), COMMANDS, ids=[f"{lines[-1][:30]}: {answer}" for _, lines, answer, _ in COMMANDS]
)


def check(held: Provoked, reasons: str, locale: str) -> None:
    found = smtpi18n.explain(held.thing, locale=locale)
    assert found.reason.value in reasons.split(), f"{found.reason.value} for {held.thing!r}"
    assert found.reply_code == held.code
    if held.lines:
        assert held.text in " ".join(found.server_text.split())


@EACH_CLIENT
@ALL_SAID
def test_a_client_holds_what_a_server_has_said(number: int, client: str, ask: Ask) -> None:
    said = SAID[number]
    held = ask(client, *attempt_at(number))
    assert type(held.thing).__name__ == EXCEPTIONS[said.command][client == "aiosmtplib"], repr(held.thing)
    assert [f"{held.code} {line}".strip() for line in held.lines] == [
        f"{line[:3]} {line[4:].strip()}" for line in said.reply.split("\r\n")
    ]


@LOCALES
@EACH_CLIENT
@ALL_SAID
def test_what_a_server_has_said_is_explained(number: int, client: str, locale: str, ask: Ask) -> None:
    check(ask(client, *attempt_at(number)), SAID[number].reasons, locale)


@EACH_CLIENT
@ALL_FAILURES
def test_an_attempt_fails(failure: Failure, client: str, ask: Ask) -> None:
    held = ask(client, failure.attempt, failure.server)
    answer = failure.answers[client == "aiosmtplib"]
    if answer[0].isdigit():
        assert f"{held.code} {' '.join(held.lines)}".startswith(answer), repr(held.thing)
    else:
        assert type(held.thing).__name__ == answer, repr(held.thing)


@LOCALES
@EACH_CLIENT
@ALL_FAILURES
def test_a_failed_attempt_is_explained(failure: Failure, client: str, locale: str, ask: Ask) -> None:
    check(ask(client, failure.attempt, failure.server), failure.reasons, locale)


@ALL_COMMANDS
def test_a_command_is_refused(
    server: str, lines: list[str], answer: str, reasons: str, say: Callable[[str, list[str]], Provoked]
) -> None:
    held = say(server, lines)
    assert f"{held.code} {' '.join(held.lines)}".startswith(answer)


@LOCALES
@ALL_COMMANDS
def test_a_refused_command_is_explained(
    server: str, lines: list[str], answer: str, reasons: str, locale: str, say: Callable[[str, list[str]], Provoked]
) -> None:
    check(say(server, lines), reasons, locale)
