"""What a reply, an exception or a bounce means."""

from __future__ import annotations

import errno
import json
import smtplib
import socket
import ssl
from typing import Any

import pytest
from conftest import ROOT
from support.answers import finished

import smtpi18n
from smtpi18n import Command, Confidence, MatchedBy, Reason, Retry, explain, explain_all, lookup, parse_reply, render, to_dict
from smtpi18n.knowledge.explanations.phrases import every_phrase
from smtpi18n.library.reasons import causes, failures

DATA = ROOT / "tests" / "data"
FIELD = [json.loads(line) for line in (DATA / "field_replies.jsonl").read_text(encoding="utf-8").splitlines()]
SERVERS = [json.loads(line) for line in (DATA / "server_replies.jsonl").read_text(encoding="utf-8").splitlines()]
LOCALES = finished("explanations", "interface", "replies", "enhanced")


# What people paste, and what servers say


def test_at_least_95_of_100_pasted_replies_have_the_right_reason() -> None:
    """Those that have not: what no text says, such as a full mailbox behind "451 Temporary failure"."""
    wrong = [case["id"] for case in FIELD if explain(case["raw"]).reason.value not in case["reasons"]]
    assert len(wrong) <= len(FIELD) * 0.05, wrong


@pytest.mark.parametrize("case", SERVERS, ids=[f"{case['server']}-{case['what']}"[:60] for case in SERVERS])
def test_replies_of_real_servers_in_the_exceptions_of_smtplib(case: dict[str, Any]) -> None:
    text = case["text"].encode()
    made: dict[str, Any] = {
        "SMTPRecipientsRefused": lambda: smtplib.SMTPRecipientsRefused({"ada@example.org": (case["code"], text)}),
        "SMTPSenderRefused": lambda: smtplib.SMTPSenderRefused(case["code"], text, "me@example.org"),
    }
    other = getattr(smtplib, case["exception"])
    error = made.get(case["exception"], lambda: other(case["code"], text))()
    for locale in LOCALES:
        found = explain(error, locale=locale)
        assert (found.reason.value, found.locale) == (case["reason"], locale)
        assert found.reply_code == (case["code"] if case["code"] > 0 else None)


# The most exact truth wins


@pytest.mark.parametrize(
    ("text", "reason", "matched_by"),
    [
        ("550 5.1.1 User unknown", Reason.NO_SUCH_MAILBOX, MatchedBy.TEXT),
        ("550 5.1.1", Reason.NO_SUCH_MAILBOX, MatchedBy.ENHANCED_STATUS_CODE),
        ("535 no", Reason.AUTH_FAILED, MatchedBy.REPLY_CODE),
        ("599 no", Reason.UNKNOWN, MatchedBy.FIRST_DIGIT),
        ("something else", Reason.UNKNOWN, MatchedBy.NOTHING),
        ("550 5.1.1 <a@b.example> has sent to too many recipients this hour", Reason.RATE_LIMITED, MatchedBy.TEXT),
        (
            "554 5.7.1 Client host blocked using zen.spamhaus.org; Error: open resolver",
            Reason.BLOCKLIST_ERROR,
            MatchedBy.PROVIDER,
        ),
    ],
)
def test_words_count_more_than_the_code_and_an_exact_code_more_than_a_vague_one(
    text: str, reason: Reason, matched_by: MatchedBy
) -> None:
    found = explain(text)
    assert (found.reason, found.matched_by) == (reason, matched_by)


def test_words_that_contradict_the_code_win_and_that_is_said() -> None:
    found = explain("550 5.1.1 too many recipients this hour", locale="ru")
    assert found.reason is Reason.RATE_LIMITED
    assert found.description
    assert "5.1.1" in found.description
    assert lookup("5.1.1", locale="ru").name in found.description
    assert found.entry
    assert found.entry.code_text == "550 5.1.1"


@pytest.mark.parametrize(
    ("text", "command", "reason"),
    [
        ("<me@nx.example>: Sender address rejected: Domain not found", Command.MAIL, Reason.SENDER_DOMAIN_INVALID),
        ("<me@x.example>: Sender address rejected: not owned by user ada", Command.MAIL, Reason.SENDER_NOT_OWNED),
        ("<x>: Helo command rejected: need fully-qualified hostname", Command.EHLO, Reason.GREETING_REFUSED),
        ("<x[192.0.2.5]>: Client host rejected: cannot find your hostname", Command.CONNECT, Reason.RDNS_MISSING),
        ("<ada@x.example>: Recipient address rejected: Domain not found", Command.RCPT, Reason.NO_SUCH_DOMAIN),
    ],
)
def test_what_postfix_holds_back_until_rcpt_is_told_by_its_phrase(text: str, command: Command, reason: Reason) -> None:
    found = explain(smtplib.SMTPRecipientsRefused({"ada@example.org": (550, text.encode())}))
    assert (found.command, found.reason) == (command, reason)


def test_the_command_that_is_known_counts() -> None:
    assert explain(550, command="connect").reason is Reason.OUT_OF_SERVICE
    assert explain(550, command="rcpt").reason is Reason.NO_SUCH_MAILBOX
    with pytest.raises(ValueError, match="not an SMTP command"):
        explain(550, command="frobnicate")  # type: ignore[arg-type]


# Whatever is held


def test_each_thing_that_is_held_is_taken() -> None:
    for what in (
        550,
        "550",
        b"550",
        (550, b"no"),
        (550, "no"),
        parse_reply("550"),
        lookup(550),
        bytearray(b"550"),
        memoryview(b"550"),
    ):
        assert explain(what).reply_code == 550, what
    assert str(explain(lookup("550 5.1.1")).enhanced_status_code) == "5.1.1"


@pytest.mark.parametrize("what", [None, 5.5, True, [550], (550,), ("550", "no"), object()])
def test_anything_else_is_refused_with_what_would_do(what: object) -> None:
    with pytest.raises(TypeError, match=r"explain\(\) takes an int, a str"):
        explain(what)


def test_refusals_that_are_returned_and_not_raised() -> None:
    assert explain({}).reason is Reason.ACCEPTED
    assert explain_all({}) == []
    refused = {
        "a@example.org": (452, b"4.2.2 Mailbox full"),
        "b@example.org": (550, b"5.1.1 User unknown"),
        "c@example.org": (250, b"Ok"),
    }
    assert [(one.recipient, one.reason.value) for one in explain_all(refused)] == [
        ("a@example.org", "mailbox_full"),
        ("b@example.org", "no_such_mailbox"),
        ("c@example.org", "accepted"),
    ]
    assert explain(refused).recipient == "b@example.org", "the worst off"
    assert explain((refused, "250 Ok")).recipient == "b@example.org", "as aiosmtplib returns it"


class SMTPRecipientRefused(Exception):  # noqa: N818
    """As that of aiosmtplib, which is no dependency."""

    def __init__(self, code: int, message: str, recipient: str) -> None:
        self.code, self.message, self.recipient = code, message, recipient


class SMTPRecipientsRefused(Exception):  # noqa: N818
    def __init__(self, recipients: list[SMTPRecipientRefused]) -> None:
        self.recipients = recipients


def test_exceptions_of_aiosmtplib_are_known_by_their_attributes() -> None:
    error = SMTPRecipientsRefused([SMTPRecipientRefused(554, "5.7.1 <x@y.example>: Relay access denied", "x@y.example")])
    found = explain(error)
    assert (found.reason, found.recipient, found.command) == (Reason.RELAY_DENIED, "x@y.example", Command.RCPT)


@pytest.mark.parametrize(
    "error",
    [
        smtplib.SMTPRecipientsRefused({}),
        SMTPRecipientsRefused([]),
        ValueError("No recipient headers provided in message"),
        "smtplib.SMTPRecipientsRefused: {}",
        "Error: No recipients defined",
    ],
    ids=str,
)
def test_a_message_without_recipients_was_refused_by_no_server(error: object) -> None:
    for locale in LOCALES:
        found = explain(error, locale=locale)
        assert (found.reason, found.retry, found.locale) == (Reason.NO_VALID_RECIPIENT, Retry.AFTER_CHANGE, locale)
        assert found.command is None
        assert found.name != causes()[Reason.NO_VALID_RECIPIENT].name
    assert explain("554 5.5.1 Error: no valid recipients", locale="en").name == causes()[Reason.NO_VALID_RECIPIENT].name


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"), Reason.CONNECTION_REFUSED),
        (OSError(errno.EHOSTUNREACH, "No route to host"), Reason.NETWORK_FAILED),
        (TimeoutError("timed out"), Reason.CONNECTION_TIMEOUT),
        (ConnectionResetError(errno.ECONNRESET, "reset"), Reason.CONNECTION_LOST),
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), Reason.DNS_FAILED),
        (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"), Reason.TLS_KIND_MISMATCH),
        (ssl.SSLCertVerificationError(1, "certificate verify failed: certificate has expired"), Reason.TLS_FAILED),
        (smtplib.SMTPServerDisconnected("Connection unexpectedly closed: timed out"), Reason.CONNECTION_TIMEOUT),
        (smtplib.SMTPServerDisconnected("Connection unexpectedly closed"), Reason.CONNECTION_LOST),
        (smtplib.SMTPServerDisconnected("please run connect() first"), Reason.LOCAL_ERROR),
        (smtplib.SMTPNotSupportedError("STARTTLS extension not supported by server."), Reason.TLS_REQUIRED),
        (smtplib.SMTPNotSupportedError("SMTP AUTH extension not supported by server."), Reason.AUTH_MECHANISM_REFUSED),
        (smtplib.SMTPConnectError(-1, b"/1.1 400 Bad Request"), Reason.NOT_SMTP),
        (smtplib.SMTPConnectError(554, b"No SMTP service here"), Reason.OUT_OF_SERVICE),
        (smtplib.SMTPHeloError(501, b"Syntactically invalid EHLO argument(s)"), Reason.GREETING_REFUSED),
        (smtplib.SMTPAuthenticationError(535, b"5.7.8 authentication failed"), Reason.AUTH_FAILED),
        (smtplib.SMTPDataError(554, b"5.7.1 Spam message rejected"), Reason.SPAM_CONTENT),
        (UnicodeEncodeError("ascii", "<почта@example.org>", 1, 6, "ordinal not in range(128)"), Reason.SMTPUTF8_NEEDED),
        (RuntimeError("getaddrinfo ENOTFOUND mx.example.org"), Reason.DNS_FAILED),
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), Reason.LOCAL_ERROR),
        (KeyError("nonsense"), Reason.UNKNOWN),
    ],
)
def test_exceptions_with_and_without_a_reply(error: Exception, reason: Reason) -> None:
    for locale in LOCALES:
        found = explain(error, locale=locale)
        assert (found.reason, found.locale) == (reason, locale)
        assert found.server_text, "nothing is lost"


def test_what_an_exception_was_raised_from_is_seen() -> None:
    try:
        try:
            raise ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
        except OSError as inner:
            raise RuntimeError("could not send") from inner
    except RuntimeError as error:
        found = explain(error)
    assert found.reason is Reason.CONNECTION_REFUSED
    assert "could not send" in found.server_text


# Words


def test_every_reason_and_every_failure_has_words_in_every_finished_locale() -> None:
    assert set(causes()) == set(Reason)
    assert {failure.reason for failure in failures().values()} <= set(Reason)
    for locale in LOCALES:
        for reason in Reason:
            assert smtpi18n.label(reason, locale=locale)


def test_every_reason_but_those_without_a_reply_is_recognised_by_some_phrase() -> None:
    told = {reason for reason, _, _ in every_phrase()}
    assert set(Reason) - told == {Reason.UNKNOWN}


def test_the_words_for_machines_are_never_renamed() -> None:
    """Programs keep them: a reason may be added, and none is renamed or removed."""
    kept = (DATA / "reasons.txt").read_text(encoding="utf-8").split()
    assert set(kept) <= {reason.value for reason in Reason}
    assert {reason.value for reason in Reason} <= set(kept), "a new reason belongs into tests/data/reasons.txt"


@pytest.mark.parametrize("locale", LOCALES)
def test_an_end_user_is_told_by_the_first_digit_whether_it_is_over(locale: str) -> None:
    for reason in ("mailbox full", "blocked using zen.spamhaus.org", "greylisted, see"):
        for_now, for_good = explain(f"450 {reason}", locale=locale), explain(f"550 {reason}", locale=locale)
        assert for_now.user_message != for_good.user_message or for_now.reason is Reason.GREYLISTED
    delayed = explain("450 4.7.1 mailbox full", locale="en").user_message or ""
    assert "yet" in delayed
    assert explain("450 4.2.2 mailbox full").retry is Retry.AS_IS
    assert explain("552 5.2.2 mailbox full").retry is Retry.AFTER_CHANGE


def test_confidence_is_honest() -> None:
    assert explain("554 5.7.1 Relay access denied").confidence is Confidence.CERTAIN
    assert explain("550 5.1.1").confidence is Confidence.LIKELY
    assert explain("550 no").confidence is Confidence.GUESS


# Privacy, and what is shown


def test_redaction_masks_whom_it_concerns_and_what_was_said() -> None:
    found = explain({"ada@example.org": (550, b"5.1.1 <ada@example.org>: unknown to 192.0.2.5")}, redact=True)
    assert (found.recipient, found.server_text) == ("…@…", "<…@…>: unknown to …")


@pytest.mark.parametrize("text", ["550 \x1b[31mno\x1b[0m", "550 no\x00", "550 \u202eno", "550 \u2066no", b"550 \xff\xfe\x9b31m"])
def test_nothing_that_a_terminal_or_a_page_obeys_is_shown(text: str | bytes) -> None:
    found = explain(text)
    for shown in (found.server_text, render(found), render(found, "markdown"), json.dumps(to_dict(found), ensure_ascii=False)):
        assert not set(shown) & {"\x1b", "\x00", "\u202e", "\u2066", "\x9b"}


def test_an_explanation_is_rendered_in_every_format() -> None:
    found = explain("554 5.7.1 <x@y.example>: Relay access denied", locale="ru")
    for form in ("text", "markdown"):
        page = render(found, form)
        for part in (found.name, found.summary, found.how_to_fix, found.user_message, "Relay access denied"):
            assert part
            assert part.replace("`", "") in page.replace("`", "").replace("\\", "")
    data = to_dict(found)
    assert (data["kind"], data["reason"]["value"], data["reason"]["label"]) == ("explanation", "relay_denied", found.name)
    several = to_dict(explain_all({"a@b.example": (550, b"no"), "c@d.example": (450, b"no")}))
    assert (several["kind"], len(several["explanations"])) == ("explanations", 2)


# Reasons by themselves


def test_a_reason_that_was_kept_is_explained_in_another_language() -> None:
    """An application keeps the word, and says later what it means to whoever looks."""
    kept = explain("554 5.7.1 Relay access denied").reason.value
    found = explain(Reason(kept), locale="ru")
    assert (found.reason, found.name) == (Reason.RELAY_DENIED, smtpi18n.label(Reason.RELAY_DENIED, locale="ru"))
    assert (found.reply_code, found.entry, found.server_text) == (None, None, "")


def test_what_other_systems_call_a_reason_is_named_where_it_is_beyond_doubt() -> None:
    assert smtpi18n.reason_classes(Reason.GREYLISTED) is smtpi18n.reason_classes("greylisted")  # type: ignore[arg-type]
    systems = {"sisimai", "kumomta", "amazon_ses", "postmark", "sparkpost", "mailgun", "mailjet"}
    for reason in Reason:
        classes = smtpi18n.reason_classes(reason)
        assert set(classes) <= systems
        assert all(name and "?" not in name for names in classes.values() for name in names)
    with pytest.raises(ValueError, match="frobnicated"):
        smtpi18n.reason_classes("frobnicated")  # type: ignore[arg-type]


# The short way and the long one


@pytest.mark.parametrize(
    "case", [*FIELD, *({"raw": f"{one['code']} {one['text']}"} for one in SERVERS)], ids=lambda case: case["raw"][:40]
)
def test_a_plain_line_is_explained_as_its_reply_is(case: dict[str, Any]) -> None:
    """A line that begins with a code takes a way of its own, which is shorter and may not come to another end."""
    reply = parse_reply(case["raw"])
    found, wanted = explain(case["raw"], locale="ru"), explain(reply, locale="ru")
    assert (found.reason, found.name, found.how_to_fix, found.confidence, found.matched_by, found.command) == (
        wanted.reason, wanted.name, wanted.how_to_fix, wanted.confidence, wanted.matched_by, wanted.command,
    ) or wanted.matched_by is MatchedBy.NOTHING  # fmt: skip
