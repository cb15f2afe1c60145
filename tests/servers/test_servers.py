"""What real servers answer, and how it is explained. Needs root, Linux and Debian's packages: see CONTRIBUTING.md."""

from __future__ import annotations

from email.message import Message
from smtplib import SMTPRecipientsRefused

import pytest

import smtpi18n
from servers import postfix
from servers.bounces import BOUNCES, Bounce
from servers.next_hop import parsed
from servers.provoke import Case, message, outcome_of
from servers.world import CASES, World
from smtpi18n import Command

pytestmark = pytest.mark.servers

ALL_CASES = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
ALL_BOUNCES = pytest.mark.parametrize("bounce", BOUNCES, ids=lambda bounce: f"{bounce.server}: {bounce.what}")
LOCALES = pytest.mark.parametrize("locale", ["en", "ru"])


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
