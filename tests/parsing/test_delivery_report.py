"""Bounces: with a part for machines (RFC 3464, RFC 6533) and in words."""

from __future__ import annotations

from email import message_from_bytes

import pytest
from conftest import ROOT

from smtpi18n import Action, Reason, explain, explain_all, parse_dsn

BOUNCES = ROOT / "tests" / "data" / "bounces"

QMAIL = b"""From: MAILER-DAEMON@mx.example.org
To: me@example.com
Subject: failure notice

Hi. This is the qmail-send program at mx.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ada@example.org>:
192.0.2.5 does not like recipient.
Remote host said: 550 5.1.1 <ada@example.org>: User unknown
Giving up on 192.0.2.5.

<bob@example.org>:
Sorry, I couldn't find any host named example.org. (#5.1.2)

--- Below this line is a copy of the message.

Return-Path: <me@example.com>
Subject: 421 things

550 5.7.1 quoted by somebody
"""


@pytest.mark.parametrize(
    ("name", "action", "status", "code", "reason"),
    [
        ("postfix_2.0.0", Action.RELAYED, "2.0.0", 250, Reason.DELIVERED),
        ("postfix_5.1.0", Action.FAILED, "5.1.0", None, Reason.NULL_MX),
        ("postfix_5.1.1", Action.FAILED, "5.1.1", 550, Reason.NO_SUCH_MAILBOX),
        ("postfix_5.2.2", Action.FAILED, "5.2.2", 552, Reason.MAILBOX_FULL),
        ("postfix_5.7.1", Action.FAILED, "5.7.1", 554, Reason.SPAM_CONTENT),
        ("exim_5.0.0", Action.FAILED, "5.0.0", None, Reason.NO_SUCH_MAILBOX),  # "Unrouteable address" is all that Exim says
    ],
)
def test_reports_of_real_servers(name: str, action: Action, status: str, code: int | None, reason: Reason) -> None:
    data = (BOUNCES / f"{name}.eml").read_bytes()
    report = parse_dsn(data)
    (one,) = report.recipients
    assert (report.is_report, report.is_by_machine) == (True, True)
    assert (one.action, str(one.status), one.reply.reply_code if one.reply else None) == (action, status, code)
    assert parse_dsn(message_from_bytes(data)) == report
    for locale in ("en", "ru"):
        found = explain(data, locale=locale)
        assert (found.reason, found.recipient, found.locale) == (reason, one.final_recipient, locale)


def test_a_bounce_in_words_says_of_each_recipient_what_its_server_said() -> None:
    report = parse_dsn(QMAIL)
    assert (report.is_report, report.is_by_machine) == (True, False)
    first, second = report.recipients
    assert first.final_recipient == "ada@example.org"
    assert first.reply
    assert str(first.reply.reply_code) == "550"
    assert second.final_recipient == "bob@example.org"
    assert str(second.status) == "5.1.2"
    assert [one.reason for one in explain_all(QMAIL)] == [Reason.NO_SUCH_MAILBOX, Reason.NO_SUCH_DOMAIN]


def test_a_mail_that_quotes_a_bounce_is_none() -> None:
    mail = b"From: Ada <ada@example.org>\nTo: bob@example.org\nSubject: Re: Undelivered Mail\n\n> <x@example.org>: 550 5.1.1 User unknown\nWhat is that?\n"
    report = parse_dsn(mail)
    assert (report.is_report, report.recipients) == (False, ())


def test_a_holiday_notice_is_no_failure() -> None:
    mail = b"From: ada@example.org\nTo: bob@example.org\nAuto-Submitted: (by (the) server) Auto-Replied (holiday)\nSubject: Out of office\n\nBack on Monday. Call extension 550.\n"
    assert parse_dsn(mail).is_reply
    assert explain(mail).reason is Reason.AUTO_REPLY


def test_a_report_of_a_delay_is_no_failure() -> None:
    text = (
        b"From: MAILER-DAEMON\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nDelayed.\n"
        b"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; ada@example.org\nAction: delayed\n"
        b"Status: 4.0.0\nWill-Retry-Until: Wed, 16 Dec 2026 13:59:41 +0000\n--b--\n"
    )
    (one,) = parse_dsn(text).recipients
    assert (one.action, one.will_retry_until) == (Action.DELAYED, "Wed, 16 Dec 2026 13:59:41 +0000")
    found = explain(text)
    assert found.reason is Reason.DELAYED


def test_addresses_of_rfc_6533_are_read() -> None:
    text = (
        b"From: MAILER-DAEMON\nContent-Type: multipart/report; report-type=global-delivery-status; boundary=b\n\n--b\n"
        b"Content-Type: message/global-delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"
        b"Final-Recipient: utf-8; \\x{434}\\x{430}@example.org\nAction: failed\nStatus: 5.1.1\n--b--\n"
    )
    assert parse_dsn(text).recipients[0].final_recipient == "да@example.org"


def test_what_is_no_mail_is_refused() -> None:
    with pytest.raises(TypeError, match="not int"):
        parse_dsn(5)  # type: ignore[arg-type]
