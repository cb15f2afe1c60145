"""Servers in this process, by aiosmtpd and by hand, and one attempt to send by either of two clients."""

from __future__ import annotations

import asyncio
import base64
import logging
import smtplib
import socket
import ssl
import threading
import warnings
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, NamedTuple, TypeVar

import aiosmtplib
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from servers.provoke import CLIENT, RECIPIENT, SENDER, message

HOST = "127.0.0.1"
Result = TypeVar("Result")
Client = Callable[["Attempt", int], object]


class Said(NamedTuple):
    """What a server says in answer to a command, and the reasons that would be right."""

    command: str
    reply: str
    reasons: str


class Parrot:
    """Says what stands in a list, by the number in the address, user name or host name that it is asked with: ``said7``."""

    def __init__(self, said: Sequence[Said]) -> None:
        self._said = said

    def _of(self, name: str, default: str) -> str:
        digits = name.partition("said")[2].partition("@")[0].partition(".")[0]
        return self._said[int(digits)].reply if digits else default

    async def handle_EHLO(self, server: SMTP, session: Session, envelope: Envelope, name: str, replies: list[str]) -> list[str]:  # noqa: N802
        session.host_name = name
        return [self._of(name, "")] if "said" in name else replies

    async def handle_HELO(self, server: SMTP, session: Session, envelope: Envelope, name: str) -> str:  # noqa: N802
        return self._of(name, "250 Ok")

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        envelope.mail_from = address
        return self._of(address, "250 Ok")

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return self._of(address, "250 Ok")

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        subject = envelope.content.decode().partition("Subject: ")[2].partition("\r\n")[0]
        return self._of(subject, "250 Ok")

    async def auth_PLAIN(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        user = base64.b64decode(args[1]).split(b"\0")[1].decode()
        await server.push(self._of(user, "235 2.7.0 Authentication succeeded"))
        return AuthResult(success="said" not in user, handled=True)


class Moody:
    """Fails in its own ways, by the subject of a message."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        if b"Subject: crash" in envelope.content:
            raise ValueError("boom")
        if b"Subject: sleep" in envelope.content:
            await asyncio.sleep(5)
        assert isinstance(server.transport, asyncio.Transport)
        if b"Subject: close" in envelope.content:
            server.transport.close()
        if b"Subject: reset" in envelope.content:
            server.transport.abort()
        return "250 Ok"


def check_password(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"user1", b"secret")
    return AuthResult(success=right, handled=False)


class Servers:
    """An event loop in a thread, with servers at ports that were free."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._servers: list[asyncio.AbstractServer] = []
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # a handler fails on purpose

    def _wait(self, task: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(task, self._loop).result(10)

    def start(self, handler: object, **options: Any) -> int:
        """The port of an aiosmtpd server."""

        def protocol() -> SMTP:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # that AUTH is taken without TLS
                return SMTP(handler, hostname="mx.example.org", loop=self._loop, **options)

        return self._added(self._wait(self._loop.create_server(protocol, HOST, 0)))

    def start_plain(self, greeting: bytes, reads: int | None = 0) -> int:
        """The port of a server that says one thing, whatever it is, and closes after so many lines, or never."""

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(greeting)
            if reads is None:
                await reader.read()
            for _ in range(reads or 0):
                await reader.readline()
            writer.close()

        return self._added(self._wait(asyncio.start_server(serve, HOST, 0)))

    def _added(self, server: asyncio.Server) -> int:
        self._servers.append(server)
        port: int = server.sockets[0].getsockname()[1]
        return port

    async def _end(self) -> None:
        for server in self._servers:
            server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def stop(self) -> None:
        self._wait(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server((HOST, 0)) as server:
        port: int = server.getsockname()[1]
    return port


class Attempt(NamedTuple):
    """A message to send, and how."""

    sender: str = SENDER
    to: str = RECIPIENT
    text: str = message()
    login: tuple[str, str] | None = None
    start_tls: bool = False
    use_tls: bool = False
    greeting: str = CLIENT
    timeout: float = 5


def untrusting() -> ssl.SSLContext:
    """A context that would take any certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def by_smtplib(attempt: Attempt, port: int) -> object:
    if attempt.use_tls:
        session: smtplib.SMTP = smtplib.SMTP_SSL(HOST, port, attempt.greeting, timeout=attempt.timeout, context=untrusting())
    else:
        session = smtplib.SMTP(HOST, port, attempt.greeting, attempt.timeout)
    try:
        if attempt.start_tls:
            session.starttls(context=untrusting())
        if attempt.login:
            session.login(*attempt.login)
        return session.sendmail(attempt.sender, attempt.to, attempt.text)
    finally:
        session.close()


def by_aiosmtplib(attempt: Attempt, port: int) -> object:
    user, password = attempt.login or (None, None)
    sending = aiosmtplib.send(
        attempt.text,
        sender=attempt.sender,
        recipients=[attempt.to],
        hostname=HOST,
        port=port,
        local_hostname=attempt.greeting,
        timeout=attempt.timeout,
        use_tls=attempt.use_tls,
        start_tls=attempt.start_tls,
        tls_context=untrusting(),
        username=user,
        password=password,
    )
    return asyncio.run(_awaited(sending))


async def _awaited(task: Awaitable[Result]) -> Result:
    return await task


def outcome_of(client: Client, attempt: Attempt, port: int) -> object:
    """The exception that a client raises, or what it returns."""
    try:
        return client(attempt, port)
    except (smtplib.SMTPException, aiosmtplib.SMTPException, OSError, ValueError) as error:
        return error
