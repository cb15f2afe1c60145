"""What real servers answer, and how it is explained. Needs root, Linux and Debian's packages: see CONTRIBUTING.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from email.message import Message
from pathlib import Path
from smtplib import SMTPRecipientsRefused

import pytest

import smtpi18n
from servers import exim, opensmtpd, postfix
from servers.bounces import BOUNCES, Bounce
from servers.next_hop import parsed
from servers.provoke import Case, message, outcome_of
from servers.world import CASES, World
from smtpi18n import Command, Outcome

pytestmark = pytest.mark.servers

ALL_CASES = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
ALL_BOUNCES = pytest.mark.parametrize("bounce", BOUNCES, ids=lambda bounce: f"{bounce.server}: {bounce.what}")
LOCALES = pytest.mark.parametrize("locale", ["en", "ru"])


QUEUE = re.compile(r"(?:\]: | )([0-9A-F]{6,12}|[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2})(?:: | )")


def lines_with(pattern: bytes) -> Callable[[Sequence[bytes]], int]:
    return lambda lines: sum(re.search(pattern, line) is not None for line in lines)


# How each server writes of a refusal of mail, counted without what the package reads by.
REFUSALS = {
    "Postfix": (lines_with(rb": (milter-)?reject: (?!VRFY|ETRN)"),),  # which ask about mail, and bring none
    "Exim": (
        lines_with(rb"rejected (RCPT|MAIL|DATA|EHLO|HELO|connection|after|from)"),
        lines_with(rb": message rejected: sender="),
    ),
    "OpenSMTPD": (lines_with(rb'failed-command command="(?:(?i:MAIL FROM|RCPT TO|DATA|EHLO|HELO)[^"]*)?" result="[45]'),),
}


def compact(text: str) -> str:
    return " ".join(text.split())


def test_every_command_is_among_what_is_refused() -> None:
    """A failure at each step of a session, and at each server at most of them."""
    steps = {"connect", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "end-of-data"}
    for server in ("Postfix", "Exim", "OpenSMTPD"):
        assert {case.command for case in CASES if case.server == server} >= steps
    assert {case.command for case in CASES} - {""} <= {str(command.value) for command in Command}
    assert len({case.name for case in CASES}) == len(CASES) > 150


@ALL_CASES
def test_a_server_answers_as_the_case_says(case: Case, world: World) -> None:
    outcome = world.outcome(case)
    told = f"{outcome.thing!r}\n" + "\n".join(outcome.lines)
    assert outcome.thing not in ({}, None), f"nothing has failed: {told}"
    if case.answer[0].isdigit():
        assert outcome.reply, f"no server has refused anything: {told}"
        assert outcome.reply[-1].startswith(case.answer), told
    else:
        assert type(outcome.thing).__name__ == case.answer, told


@LOCALES
@ALL_CASES
def test_what_a_client_holds_is_explained(case: Case, locale: str, world: World) -> None:
    outcome = world.outcome(case)
    by_class = isinstance(outcome.thing, (Exception, dict))  # which says what command it was
    found = smtpi18n.explain(outcome.thing, locale=locale, command=None if by_class else case.asked)
    assert found.reason.value in case.reasons, f"{found.reason.value} for {outcome.reply or outcome.thing!r}"
    if isinstance(outcome.thing, SMTPRecipientsRefused) and len(outcome.thing.recipients) > 1:  # the worst off one is explained
        assert found.reply_code in {code for code, _ in outcome.thing.recipients.values()}
        return
    assert found.reply_code == outcome.code
    if outcome.reply:
        assert compact(outcome.text_without_status) in compact(found.server_text)


@LOCALES
@pytest.mark.parametrize("case", [case for case in CASES if case.answer[0].isdigit()], ids=lambda case: case.name)
def test_the_reply_alone_is_explained(case: Case, locale: str, world: World) -> None:
    outcome = world.outcome(case)
    reply = "\r\n".join(outcome.reply)
    found = smtpi18n.explain(reply, locale=locale, command=case.asked)
    assert found.reason.value in case.reasons, f"{found.reason.value} for {reply}"
    assert found.reply_code == outcome.code
    if not case.what.startswith("what others say"):
        assert found.provider_note is None
    if outcome.status:  # where there is none, the text may tell one
        assert str(found.enhanced_status_code) == outcome.status
    # What logs of Postfix write behind a reply is cut, and here the server quotes such a line.
    said = compact(outcome.text_without_status).removesuffix(" (in reply to RCPT TO command)")
    assert said in compact(found.server_text)


@ALL_BOUNCES
def test_a_server_reports_what_it_could_not_deliver(bounce: Bounce, world: World) -> None:
    report = parsed(world.report(bounce))
    assert report.get_content_type() == "multipart/report"
    (status,) = [part for part in report.walk() if part.get_content_type() == "message/delivery-status"]
    fields = status.get_payload(-1)
    assert isinstance(fields, Message)
    assert fields["Status"] == bounce.status
    assert fields["Action"] == bounce.action


@LOCALES
def test_a_server_delivers_a_notice(locale: str, world: World) -> None:
    sender = f"notice-{locale}@sender.example"
    refused = {
        "nosuch@dest.example": (550, b"5.1.1 <nosuch@dest.example>: User unknown"),
        "full@dest.example": (552, b"5.2.2 Quota exceeded"),
    }
    notice = smtpi18n.delivery_notice(refused, original=message().encode(), locale=locale)
    sent = notice.as_message(sender="postmaster@example.org", to=sender).as_bytes()

    outcome = world.run(
        lambda: outcome_of(lambda talk: talk.send(postfix.OUTGOING, sender, sender="", text=sent.decode("ascii")))
    )
    assert outcome.thing == {}, outcome.lines
    assert any(line.startswith("C: mail FROM:<>") for line in outcome.lines)
    arrived = world.next_hop.wait_for(sender)
    assert smtpi18n.parse_dsn(arrived).recipients == notice.report.recipients
    (words, *_) = parsed(arrived).iter_parts()
    assert "".join(words.get_content().split()) == "".join(notice.text.split())


@LOCALES
@ALL_BOUNCES
def test_a_report_is_explained(bounce: Bounce, locale: str, world: World) -> None:
    found = smtpi18n.explain(world.report(bounce), locale=locale)
    assert found.reason.value in bounce.reasons, f"{found.reason.value} for\n{world.report(bounce).decode(errors='replace')}"


def test_each_refusal_and_each_delivery_that_failed_is_counted_once_in_the_logs(world: World) -> None:
    """All that has been provoked here: what the servers have written of it, and what a report makes of that."""
    for case in CASES:
        world.outcome(case)
    for bounce in BOUNCES:
        world.report(bounce)
    logs = world.run(
        lambda: {one.name: Path(one.log).read_bytes().splitlines() for one in (postfix.SETUP, exim.SETUP, opensmtpd.SETUP)}
    )
    for server in ("Postfix", "Exim"):
        wanted: Counter[str] = Counter()
        for bounce in BOUNCES:
            if bounce.server == server and bounce.action in ("failed", "delayed"):
                wanted[bounce.action] += 1
        found = smtpi18n.report(
            line for line in logs[server] if b"postmaster@" not in line
        )  # whom Postfix tells of its own errors
        assert (found.failed, found.delayed) == (wanted["failed"], wanted["delayed"])
        assert found.is_exact
    for server, lines in logs.items():
        found = smtpi18n.report(lines)
        assert found.refused == sum(count(lines) for count in REFUSALS[server])
        assert found.lines == len(lines)


@pytest.mark.parametrize(
    "bounce", [one for one in BOUNCES if one.action == "failed"], ids=lambda one: f"{one.server}: {one.what}"
)
def test_what_failed_stands_under_its_reason_in_the_log(bounce: Bounce, world: World) -> None:
    world.report(bounce)
    setup = {"Postfix": postfix.SETUP, "Exim": exim.SETUP}[bounce.server]
    lines = world.run(lambda: Path(setup.log).read_text(encoding="utf-8", errors="replace").splitlines())
    sender = bounce.sender
    queues = {match[1] for line in lines if sender in line and (match := QUEUE.search(line))}
    found = smtpi18n.report(line for line in lines if any(queue in line for queue in queues) and f" to=<{sender}>" not in line)
    assert [(one.outcome, one.count) for one in found.reasons] == [(Outcome.FAILED, 1)]
    assert found.reasons[0].reason.value in bounce.reasons, found.reasons[0].server_texts
