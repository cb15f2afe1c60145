"""The recipes, run with the real packages against servers that really answer, in two languages; that for Spark is run by `.ci/spark`."""

from __future__ import annotations

import ast
import asyncio
import logging
import re
import smtplib
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import duckdb
import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from conftest import ROOT
from servers.in_process import HOST, Servers, free_port

import smtpi18n
from smtpi18n import Reason

sys.path.insert(0, str(ROOT / "recipes"))

FULL = {"en": "because the recipient's mailbox is full", "ru": "почтовый ящик получателя переполнен"}
UNKNOWN = {"en": "there is no mailbox with this address", "ru": "почтового ящика с таким адресом нет"}
LOCALES = pytest.mark.parametrize("locale", ["en", "ru"])


class Mailboxes:
    """Knows Ann, whose mailbox is full, for the next `refusals` times, and Eve; nobody else. Keeps for whom it has mail."""

    def begin(self, refusals: int = 1_000) -> None:
        self.refusals = refusals
        self.delivered: list[list[str]] = []

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        name = address.partition("@")[0]
        if name == "ann" and self.refusals:
            self.refusals -= 1
            return "452 4.2.2 Mailbox full"
        if name not in ("ann", "eve"):
            return "550 5.1.1 User unknown"
        envelope.rcpt_tos.append(address)
        return "250 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if b"virus" in (envelope.content or b""):
            return "554 5.7.0 Message contains a virus"
        self.delivered.append(envelope.rcpt_tos)
        return "250 Ok"


# For the whole run, since Django can be set up only once in a process.


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    found = Servers()
    yield found
    found.stop()


@pytest.fixture(scope="session")
def started(servers: Servers) -> tuple[Mailboxes, int]:
    handler = Mailboxes()
    return handler, servers.start(handler, enable_SMTPUTF8=True)


@pytest.fixture
def mailboxes(started: tuple[Mailboxes, int]) -> Mailboxes:
    started[0].begin()
    return started[0]


@pytest.fixture
def port(started: tuple[Mailboxes, int], mailboxes: Mailboxes) -> int:
    return started[1]


def mail(*recipients: str, text: str = "Hello!") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "me@example.org", ", ".join(recipients), "Hello"
    message.set_content(text)
    return message


# smtplib and aiosmtplib


def send(client: str, message: EmailMessage, port: int, locale: str) -> list[smtpi18n.Explanation]:
    if client == "smtplib":
        import smtplib_refusals

        return smtplib_refusals.send(message, HOST, port, locale)
    import aiosmtplib_refusals

    return asyncio.run(aiosmtplib_refusals.send(message, HOST, port, locale))


CLIENTS = pytest.mark.parametrize("client", ["smtplib", "aiosmtplib"])


@CLIENTS
@LOCALES
def test_refusals_of_some_recipients_are_explained_and_the_others_have_their_mail(
    client: str, locale: str, port: int, mailboxes: Mailboxes
) -> None:
    found = send(client, mail("eve@example.org", "ann@example.org", "tom@example.org"), port, locale)
    assert [(one.recipient, one.reason) for one in found] == [
        ("ann@example.org", Reason.MAILBOX_FULL),
        ("tom@example.org", Reason.NO_SUCH_MAILBOX),
    ]
    assert FULL[locale] in str(found[0].user_message)
    assert mailboxes.delivered == [["eve@example.org"]]


@CLIENTS
def test_refusals_of_all_recipients_are_explained(client: str, port: int) -> None:
    found = send(client, mail("ann@example.org", "tom@example.org"), port, "ru")
    assert [one.reason for one in found] == [Reason.MAILBOX_FULL, Reason.NO_SUCH_MAILBOX]
    assert [one.locale for one in found] == ["ru", "ru"]


@CLIENTS
def test_what_concerns_the_whole_message_is_one_explanation_without_a_recipient(client: str, port: int) -> None:
    (refused,) = send(client, mail("eve@example.org", text="a virus"), port, "en")
    (down,) = send(client, mail("eve@example.org"), free_port(), "en")
    assert [(one.reason, one.recipient) for one in (refused, down)] == [(Reason.VIRUS, None), (Reason.CONNECTION_REFUSED, None)]


@CLIENTS
def test_no_explanation_means_that_all_is_well(client: str, port: int, mailboxes: Mailboxes) -> None:
    assert send(client, mail("eve@example.org"), port, "en") == []
    assert mailboxes.delivered == [["eve@example.org"]]


# Web frameworks: the same request to each, and what it answers


Post = Callable[[str, list[str]], tuple[int, str]]


@pytest.fixture(scope="session")
def by_django(started: tuple[Mailboxes, int]) -> Post:
    import django
    from django.conf import settings
    from django.test import Client
    from django.urls import path

    where = {"host": HOST, "port": started[1]}
    if django.VERSION >= (6, 1):
        back_end: dict[str, Any] = {"MAILERS": {"default": {"BACKEND": "django_email.EmailBackend", "OPTIONS": where}}}
    else:
        back_end = {"EMAIL_BACKEND": "django_email.EmailBackend", "EMAIL_HOST": HOST, "EMAIL_PORT": started[1]}
    settings.configure(
        ALLOWED_HOSTS=["testserver"],
        LANGUAGES=[("en", "English"), ("ru", "Russian")],
        MIDDLEWARE=["django.middleware.locale.LocaleMiddleware"],
        **back_end,
    )
    django.setup()
    import django_email

    settings.ROOT_URLCONF = (path("invitations", django_email.invite),)

    def post(language: str, to: list[str]) -> tuple[int, str]:
        response = Client().post("/invitations", {"to": to}, headers={"Accept-Language": language})
        return response.status_code, response.content.decode("unicode-escape")

    return post


@pytest.fixture
def by_fastapi(port: int, monkeypatch: pytest.MonkeyPatch) -> Post:
    import fastapi_app
    from fastapi.testclient import TestClient

    monkeypatch.setattr(fastapi_app, "MAIL_SERVER", (HOST, port))

    def post(language: str, to: list[str]) -> tuple[int, str]:
        response = TestClient(fastapi_app.app).post("/invitations", json=to, headers={"Accept-Language": language})
        return response.status_code, response.text

    return post


@pytest.fixture
def by_flask(port: int) -> Post:
    import flask_app

    flask_app.app.config.update(MAIL_SERVER=HOST, MAIL_PORT=port)

    def post(language: str, to: list[str]) -> tuple[int, str]:
        response = flask_app.app.test_client().post(
            "/invitations", data={"to": ", ".join(to)}, headers={"Accept-Language": language}
        )
        return response.status_code, str(response.json)

    return post


FRAMEWORKS = pytest.mark.parametrize("framework", ["by_django", "by_fastapi", "by_flask"])


@FRAMEWORKS
@LOCALES
def test_a_request_is_told_in_its_language_who_was_refused(
    framework: str, locale: str, mailboxes: Mailboxes, request: pytest.FixtureRequest
) -> None:
    post: Post = request.getfixturevalue(framework)
    status, text = post(f"{locale}-XX, fr;q=0.5", ["eve@example.org", "ann@example.org"])
    assert status == 200
    assert "ann@example.org" in text
    assert FULL[locale] in text
    assert mailboxes.delivered == [["eve@example.org"]]


@FRAMEWORKS
@LOCALES
def test_a_request_that_fails_is_told_why_in_its_language(
    framework: str, locale: str, mailboxes: Mailboxes, request: pytest.FixtureRequest
) -> None:
    post: Post = request.getfixturevalue(framework)
    status, text = post(locale, ["tom@example.org"])
    assert status == 502
    assert UNKNOWN[locale] in text
    assert mailboxes.delivered == []


@LOCALES
def test_flask_shows_a_browser_a_page(locale: str, by_flask: Post, mailboxes: Mailboxes) -> None:
    import flask_app

    accepted = {"Accept-Language": locale, "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    response = flask_app.app.test_client().post("/invitations", data={"to": "tom@example.org"}, headers=accepted)
    assert (response.status_code, response.mimetype) == (502, "text/html")
    assert response.text.startswith(f'<!DOCTYPE html>\n<html lang="{locale}"')
    assert UNKNOWN[locale] in response.text


def test_flask_explains_a_server_whose_name_cannot_be_found(by_flask: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_found(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)
    status, text = by_flask("en", ["eve@example.org"])
    assert (status, "dns_failed" in text) == (502, True)


@FRAMEWORKS
@LOCALES
def test_a_request_without_recipients_is_told_so(
    framework: str, locale: str, mailboxes: Mailboxes, request: pytest.FixtureRequest
) -> None:
    post: Post = request.getfixturevalue(framework)
    status, text = post(locale, [])
    assert status == 502
    # smtplib takes an empty "To:" for no address, or in some releases of Python for an empty one, which the server does not know.
    assert {"en": "it has no recipient", "ru": "у него нет получателя"}[locale] in text or UNKNOWN[locale] in text
    assert mailboxes.delivered == []


@pytest.mark.filterwarnings(
    "ignore:Directly creating EmailBackend"
)  # which later releases of Django would have made by their settings
def test_django_keeps_what_has_become_of_a_message_that_is_sent_silently(by_django: Post, port: int) -> None:
    import django_email
    from django.core.mail import EmailMessage as Message

    def sent(to: list[str], port: int) -> tuple[int, list[Reason]]:
        of_no_settings = dict.fromkeys(("username", "password", "ssl_keyfile", "ssl_certfile"), "")
        back_end = django_email.EmailBackend(
            host=HOST, port=port, fail_silently=True, use_tls=False, use_ssl=False, timeout=10, **of_no_settings
        )
        message = Message("Hello", "Hello!", to=to)
        return back_end.send_messages([message]), [one.reason for one in django_email.explanations(message)]

    assert sent(["eve@example.org"], port) == (1, [])
    assert sent(["tom@example.org"], port) == (0, [Reason.NO_SUCH_MAILBOX])
    assert sent(["eve@example.org"], free_port()) == (0, [Reason.CONNECTION_REFUSED])


def test_a_synchronous_dependency_of_fastapi_explains_a_server_that_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    import fastapi_app
    from fastapi.testclient import TestClient

    monkeypatch.setattr(fastapi_app, "MAIL_SERVER", (HOST, free_port()))
    response = TestClient(fastapi_app.app).post("/invitations", json=["eve@example.org"], headers={"Accept-Language": "ru"})
    assert (response.status_code, response.json()["detail"]["reason"]) == (502, "connection_refused")
    assert response.headers["Content-Language"] == "ru"


def test_a_synchronous_dependency_of_fastapi_has_a_context_of_its_own_and_an_asynchronous_one_that_of_the_endpoint() -> None:
    from fastapi import Depends, FastAPI
    from fastapi.testclient import TestClient

    def synchronous() -> Iterator[None]:
        with smtpi18n.use_locale("ru"):
            yield

    async def asynchronous() -> AsyncIterator[None]:
        with smtpi18n.use_locale("ru"):
            yield

    def endpoint() -> str:
        return smtpi18n.explain(550).locale

    app = FastAPI()
    for path, dependencies in (("/synchronous", [synchronous]), ("/asynchronous", [asynchronous]), ("/neither", [])):
        app.get(path, dependencies=[Depends(one) for one in dependencies])(endpoint)
    client = TestClient(app)
    answers = [client.get(path).json() for path in ("/synchronous", "/asynchronous", "/neither", "/synchronous")]
    assert answers == ["en", "ru", "en", "en"]


# aiosmtpd


@pytest.fixture
def gateway(servers: Servers, port: int) -> int:
    """The port of the recipe's server, with the other one behind it."""
    from aiosmtpd_handler import ExplainingHandler, User

    def authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword) -> AuthResult:
        return AuthResult(success=True, auth_data=User(data.login.decode(), data.password.decode()))  # the password is the locale

    options = {"authenticator": authenticate, "auth_required": True, "auth_require_tls": False, "enable_SMTPUTF8": True}
    return servers.start(ExplainingHandler(HOST, port), **options)


def by_gateway(port: int, locale: str, message: EmailMessage, *options: str) -> dict[str, tuple[int, bytes]]:
    with smtplib.SMTP(HOST, port, timeout=5) as client:
        client.login("ivan", locale)
        return client.send_message(message, mail_options=options)


@LOCALES
def test_a_server_passes_on_what_the_next_one_said_in_the_language_of_the_user(
    locale: str, gateway: int, mailboxes: Mailboxes
) -> None:
    refused = by_gateway(gateway, locale, mail("eve@example.org", "ann@example.org", "tom@example.org"), "SMTPUTF8")
    assert [(name, code, text[:6]) for name, (code, text) in refused.items()] == [
        ("ann@example.org", 452, b"4.2.2 "),
        ("tom@example.org", 550, b"5.1.1 "),
    ]
    assert UNKNOWN[locale] in refused["tom@example.org"][1].decode().replace("\n5.1.1", "")
    assert mailboxes.delivered == [["eve@example.org"]]


def test_a_client_that_has_not_asked_for_utf_8_is_answered_in_ascii(gateway: int) -> None:
    with pytest.raises(smtplib.SMTPDataError, match=r"5\.7\.0 [ -~]+ virus") as caught:
        by_gateway(gateway, "ru", mail("eve@example.org", text="a virus"))
    assert caught.value.smtp_code == 554


def test_a_next_server_that_is_down_is_no_reason_to_refuse_for_good(servers: Servers) -> None:
    from aiosmtpd_handler import ExplainingHandler

    port = servers.start(ExplainingHandler(HOST, free_port()))
    with smtplib.SMTP(HOST, port, timeout=5) as client, pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
        client.send_message(mail("eve@example.org"))
    ((code, text),) = caught.value.recipients.values()
    assert (code, text[:6]) == (451, b"4.4.1 ")


# Trying again


def by_tenacity(recipient: str, port: int, monkeypatch: pytest.MonkeyPatch) -> str:
    import tenacity_retry
    from tenacity import wait_none

    try:
        tenacity_retry.send.retry_with(wait=wait_none())(mail(), recipient, HOST, port)
    except smtplib.SMTPException as error:
        return smtpi18n.explain(error).reason.value
    return "accepted"


def by_celery(recipient: str, port: int, monkeypatch: pytest.MonkeyPatch) -> str:
    import celery_tasks
    from celery import Celery

    with Celery("recipes", set_as_current=True) as app:
        app.conf.update(task_always_eager=True, broker_url="memory://")
        reason: str = celery_tasks.send.delay(recipient, "Hello", "Hello!", HOST, port).get()
    return reason


EACH_WAY = pytest.mark.parametrize("send_by", [by_tenacity, by_celery])
SendBy = Callable[[str, int, pytest.MonkeyPatch], str]


@EACH_WAY
def test_a_full_mailbox_is_tried_again(send_by: SendBy, mailboxes: Mailboxes, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    mailboxes.begin(refusals=3)
    assert send_by("ann@example.org", port, monkeypatch) == "accepted"
    assert (mailboxes.refusals, mailboxes.delivered) == (0, [["ann@example.org"]])


@EACH_WAY
def test_an_unknown_address_is_given_up_at_once(send_by: SendBy, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert send_by("tom@example.org", port, monkeypatch) == "no_such_mailbox"


def test_celery_keeps_the_reason_for_which_it_has_given_up(
    mailboxes: Mailboxes, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = by_celery("ann@example.org", port, monkeypatch)
    assert mailboxes.refusals == 1_000 - 9  # once, and eight times again
    assert FULL["ru"] in str(smtpi18n.explain(Reason(reason), locale="ru").user_message)


# logging


def test_records_say_why_mail_failed() -> None:
    from logging_filter import SMTPReasonFilter

    lines: list[str] = []

    class Lines(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record).partition("\n")[0])

    handler = Lines()
    handler.addFilter(SMTPReasonFilter())
    handler.setFormatter(logging.Formatter("%(smtp_reason)s %(message)s"))
    log = logging.getLogger("recipes.logging")
    log.propagate, log.handlers = False, [handler]
    for error in (smtplib.SMTPDataError(452, b"4.2.2 Mailbox full"), TimeoutError("timed out"), KeyError("550 5.1.1")):
        try:
            raise error
        except Exception:
            log.getChild("below").exception("not sent")
    log.warning("nothing was raised")
    assert lines == ["mailbox_full not sent", "connection_timeout not sent", "- not sent", "- nothing was raised"]


# DuckDB

DELIVERIES = [
    ("ann@example.org", 452, "4.2.2", "452 4.2.2 Mailbox full"),
    ("bob@example.org", 452, "4.2.2", "452 4.2.2 Mailbox full"),
    ("cat@example.org", 550, None, "550 no such user here"),
    ("dan@example.org", 599, "5.99.99", "599 5.99.99 qwerty"),
    ("eve@example.org", None, None, None),
]


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        opened.execute(
            "CREATE TABLE deliveries (recipient VARCHAR, reply_code INTEGER, enhanced_status_code VARCHAR, reply VARCHAR)"
        )
        opened.executemany("INSERT INTO deliveries VALUES (?, ?, ?, ?)", DELIVERIES)
        yield opened


@LOCALES
def test_a_column_of_replies_is_explained_in_duckdb(locale: str, connection: duckdb.DuckDBPyConnection) -> None:
    import duckdb_column

    duckdb_column.add_function(connection, locale)
    rows = connection.execute(duckdb_column.COUNT_BY_REASON).fetchall()
    assert [(reason, retry, number) for reason, retry, _, number in rows] == [
        ("mailbox_full", "as_is", 2),
        ("no_such_mailbox", "no", 1),
        ("unknown", "after_change", 1),
        (None, None, 1),
    ]
    assert FULL[locale] in rows[0][2]
    assert UNKNOWN[locale] in rows[1][2]
    assert rows[3][2] is None


def test_codes_are_named_in_duckdb_by_an_exported_table(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    import duckdb_column

    from smtpi18n.export import save
    from smtpi18n.export.contents import Contents

    save(Contents(smtpi18n.Translator(), ["en", "ru"]), "parquet", tmp_path / "smtp.parquet")
    duckdb_column.add_entries(connection, str(tmp_path / "smtp.parquet"))
    for locale in ("en", "ru"):
        names = [name for _, name in connection.execute(duckdb_column.NAMES, {"locale": locale}).fetchall()]
        looked_up = [
            smtpi18n.lookup(status or code, locale=locale, fallback=True).name if code and code != 599 else None
            for _, code, status, _ in DELIVERIES
        ]
        looked_up[3] = smtpi18n.lookup("5yz", locale=locale).name  # of a code that nobody knows
        assert names == looked_up


# The folder


RECIPES = sorted((ROOT / "recipes").glob("*.py"))


@pytest.mark.parametrize("path", RECIPES, ids=[path.stem for path in RECIPES])
def test_what_a_recipe_imports_is_named_at_its_head(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module} | {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    foreign = {module.partition(".")[0] for module in modules} - sys.stdlib_module_names - {"smtpi18n"}
    named = re.findall(r"pip install ([^#`\n]+)", str(ast.get_docstring(tree, clean=False)))
    assert foreign <= set(" ".join(named).split())


def test_every_recipe_stands_in_the_tables_and_is_run() -> None:
    recipes = {path.name for path in (ROOT / "recipes").glob("*.py")}
    assert set(re.findall(r"\]\((\w+\.py)\)", (ROOT / "recipes/README.md").read_text(encoding="utf-8"))) == recipes
    for name in ("README.md", "README.ru.md"):
        assert set(re.findall(r"\]\(recipes/(\w+\.py)\)", (ROOT / name).read_text(encoding="utf-8"))) == recipes
    runs = Path(__file__).read_text(encoding="utf-8") + (ROOT / ".ci/spark").read_text(encoding="utf-8")
    assert {name for name in recipes if not re.search(rf"\b{name.removesuffix('.py')}\b", runs)} == set()
