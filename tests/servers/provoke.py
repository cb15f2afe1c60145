"""How a failure is provoked: sessions by smtplib in which every line is kept, and what came of them."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import aiosmtplib

from servers.setup import CERTIFICATES
from smtpi18n import Command

HOST = "mx.example.org"
CLIENT = "client.example.org"
STATUS = re.compile(r"^([245]\.\d{1,3}\.\d{1,3})(?: +|$)")
SENDER, RECIPIENT = "a@sender.example", "alice@example.org"


def message(subject: str = "hi", body: str = "hello\r\n", size: int = 0, headers: str = "") -> str:
    """A small message, or one of about *size* bytes."""
    filling = ("x" * 70 + "\r\n") * (size // 72)
    return f"From: {SENDER}\r\nTo: {RECIPIENT}\r\n{headers}Subject: {subject}\r\n\r\n{body}{filling}"


class _Kept:
    """A file of which every line that is read is kept."""

    def __init__(self, file: Any, lines: list[str]) -> None:
        self.file, self.lines = file, lines

    def readline(self, limit: int = -1) -> bytes:
        line: bytes = self.file.readline(limit)
        if line:
            self.lines.append("S: " + line.decode("utf-8", "backslashreplace").rstrip("\r\n"))
        return line

    def close(self) -> None:
        self.file.close()


class _Recorder(smtplib.SMTP):
    """Keeps both sides of a session, a message by its beginning."""

    def __init__(self, lines: list[str], *arguments: Any, **options: Any) -> None:
        self._lines = lines
        super().__init__(*arguments, **options)

    def send(self, s: Any) -> None:
        said = s if isinstance(s, bytes) else str(s).encode("utf-8", "backslashreplace")
        self._lines.append("C: " + said[:200].decode("utf-8", "backslashreplace").rstrip("\r\n"))
        super().send(s)

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = self.sock.makefile("rb")
        file = self.file
        self.file = _Kept(file, self._lines)
        try:
            return super().getreply()
        finally:
            if self.file is not None:  # closed by a reply that cannot be read
                self.file = file


class _SecureRecorder(_Recorder, smtplib.SMTP_SSL):
    """The same with TLS from the start."""


class Talk:
    """The sessions of one provocation, and all their lines: ``C:`` from the client, ``S:`` from the server."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._open: list[smtplib.SMTP] = []

    def connect(
        self, port: int, *, helo: str = CLIENT, source: str = "127.0.0.1", timeout: float = 20, host: str = HOST
    ) -> smtplib.SMTP:
        session = _Recorder(self.lines, host, port, local_hostname=helo, source_address=(source, 0), timeout=timeout)
        self._open.append(session)
        return session

    def connect_secure(self, port: int, *, timeout: float = 20) -> smtplib.SMTP:
        """A session with TLS from the start."""
        session = _SecureRecorder(self.lines, HOST, port, local_hostname=CLIENT, timeout=timeout, context=trusting())
        self._open.append(session)
        return session

    def secure(self, port: int, *login: str, context: ssl.SSLContext | None = None) -> smtplib.SMTP:
        """A session after STARTTLS, and after AUTH where a name and a password are given."""
        session = self.connect(port)
        session.starttls(context=context or trusting())
        if login:
            session.login(*login)
        return session

    def send(
        self,
        port: int,
        to: str | Sequence[str] = RECIPIENT,
        *,
        sender: str = SENDER,
        text: str | None = None,
        mail_options: Sequence[str] = (),
        rcpt_options: Sequence[str] = (),
        **how: Any,
    ) -> object:
        """Send a message; what sendmail() returns is a failure too where somebody was refused."""
        session = self.connect(port, **how)
        return session.sendmail(sender, to, text or message(), mail_options, rcpt_options)

    def say(self, port: int, *commands: str | bytes, greet: bool = True, **how: Any) -> tuple[int, bytes]:
        """Send command lines as they are; the reply to the last of them."""
        session = self.connect(port, **how)
        if greet:
            session.ehlo()
        return self.go_on(session, *commands)

    def go_on(self, session: smtplib.SMTP, *commands: str | bytes) -> tuple[int, bytes]:
        reply = (-1, b"")
        for command in commands:
            session.send(command + b"\r\n" if isinstance(command, bytes) else f"{command}\r\n")
            reply = session.getreply()
        return reply

    def data(self, session: smtplib.SMTP, text: str, sender: str = SENDER, to: str = RECIPIENT) -> tuple[int, bytes]:
        """Give a message in single steps, so that no SIZE is declared."""
        session.mail(sender)
        session.rcpt(to)
        return session.data(text)

    def close(self) -> None:
        for session in self._open:
            session.close()


def trusting() -> ssl.SSLContext:
    """A context that trusts the certificates of these servers, as far as they deserve it."""
    return ssl.create_default_context(cafile=str(CERTIFICATES / "ca.pem"))


class Case(NamedTuple):
    """A failure: how it is provoked, what the server answers, and which reasons would be right."""

    server: str
    what: str
    command: str
    answer: str  # how the reply begins, or the name of the exception where there is none
    reasons: frozenset[str]
    provoke: Callable[[Talk], object]

    @property
    def name(self) -> str:
        return f"{self.server}: {self.what}"

    @property
    def asked(self) -> Command | None:
        return Command(self.command) if self.command else None


def cases(server: str, *rows: tuple[str, str, str, str, Callable[[Talk], object]]) -> list[Case]:
    """The rows of a table, whose fourth column has the reasons, with a space between them."""
    return [Case(server, what, command, answer, frozenset(reasons.split()), how) for what, command, answer, reasons, how in rows]


class Outcome(NamedTuple):
    """What a client holds in the end: an exception, the reply of a command, or what sendmail() returned; and the whole session."""

    thing: object
    lines: list[str]

    def replies(self) -> Iterator[list[str]]:
        """The replies of the server in their order, each with all of its lines."""
        reply: list[str] = []
        for line in self.lines:
            if line.startswith("S: "):
                reply.append(line[3:])
                if line[6:7] != "-":
                    yield reply
                    reply = []

    @property
    def reply(self) -> list[str]:
        """The lines of the reply that it is about: that of the last command, or the last one that refuses; none where no server spoke."""
        replies = list(self.replies())
        if not isinstance(self.thing, tuple):
            replies = [reply for reply in replies if reply[-1][:1] in ("4", "5")]
        return replies[-1] if replies else []

    @property
    def code(self) -> int | None:
        return int(self.reply[-1][:3]) if self.reply else None

    @property
    def status(self) -> str:
        """The enhanced status code of the reply, or nothing."""
        found = STATUS.match(self.reply[-1][4:]) if self.reply else None
        return found[1] if found else ""

    @property
    def text_without_status(self) -> str:
        """What the reply says, without its codes."""
        return "\n".join(STATUS.sub("", line[4:]) for line in self.reply)


def outcome_of(provocation: Callable[[Talk], object]) -> Outcome:
    talk = Talk()
    thing: object
    try:
        thing = provocation(talk)
    except (smtplib.SMTPException, aiosmtplib.SMTPException, OSError, ValueError) as error:
        thing = error
    finally:
        talk.close()
    return Outcome(thing, talk.lines)


def greeted(port: int, early: bytes, source: str, *later: bytes) -> Callable[[Talk], object]:
    """Send *early* before the server has spoken, then *later*, line by line; the last reply."""

    def provocation(talk: Talk) -> object:
        with socket.create_connection((HOST, port), timeout=20, source_address=(source, 0)) as connection:
            file = connection.makefile("rb")
            said = b""
            connection.sendall(early)
            for line in (b"", *later):
                connection.sendall(line)
                while said := file.readline():
                    talk.lines.append("S: " + said.decode().rstrip("\r\n"))
                    if said[3:4] != b"-":
                        break
        last = talk.lines[-1][3:]
        return int(last[:3]), last[4:].encode()

    return provocation
