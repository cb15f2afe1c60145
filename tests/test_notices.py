"""Notices of delivery: what they tell the sender, and the mail around it, as programs and other libraries read it."""

from __future__ import annotations

import base64
import json
import re
import smtplib
from datetime import datetime, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from typing import Any

import pytest
from conftest import ROOT
from flufl.bounce import all_failures
from hypothesis import given, settings
from hypothesis import strategies as st

import smtpi18n
from smtpi18n import (
    Action,
    DeliveryNotice,
    DeliveryReport,
    EnhancedStatusCode,
    NoticeWithheldError,
    RecipientReport,
    Translator,
    delivery_notice,
    parse_dsn,
)
from smtpi18n.knowledge.schema import Override
from smtpi18n.messages import notice_messages
from smtpi18n.parsing.delivery_report import reply_in

ORIGINAL = (
    b"From: Ada <ada@example.com>\r\nTo: bob@example.org\r\nSubject: Invoice for May\r\n"
    b"Date: Mon, 04 May 2026 10:12:00 +0300\r\nMessage-ID: <1@example.com>\r\n\r\nThe text of the message.\r\n"
)
UNKNOWN_USER = "smtp; 550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown"


def recipient(
    address: str = "bob@example.org", action: Action = Action.FAILED, said: str | None = None, **more: Any
) -> RecipientReport:
    return RecipientReport(final_recipient=address, action=action, diagnostic_code=said, **more)


def report(*recipients: RecipientReport) -> DeliveryReport:
    return DeliveryReport(reporting_mta="mail.example.com", recipients=recipients)


def mail(notice: DeliveryNotice, **more: Any) -> EmailMessage:
    """The notice as whoever gets it reads it."""
    sent = bytes(notice.as_message(**{"sender": "postmaster@example.com", "to": "ada@example.com", **more}))
    read = message_from_bytes(sent, policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def parts_of(message: Message) -> list[Message]:
    payload = message.get_payload()
    assert isinstance(payload, list)
    return [part for part in payload if isinstance(part, Message)]


def for_people(text: str) -> str:
    """What stands in a notice before the words of servers and the details, each paragraph in a line."""
    told = re.split(r"\n\n(?:The mail server answered|Почтовый сервер ответил|For whoever|Для тех, кто)", text)[0]
    return re.sub(r"(?<=\S)\n(?=\S)", " ", told)


ENGLISH = """\
This is an automatic notice about a message that you sent:

    Subject: Invoice for May
    Sent: May 4, 2026, 10:12 AM (GMT+03:00)

Not delivered to:

    - bob@example.org

Your message was not delivered, because there is no mailbox with this
address. Check how the address is written, or ask the recipient for the
right one.

The mail server answered (mx.example.org):

    > <bob@example.org>: Recipient address rejected: User unknown

For whoever runs your mail:

    Recipient: bob@example.org
    Code: 550 5.1.1
    Reason: Recipient's mailbox does not exist
    Server: mx.example.org

    Notice from: mail.example.com
"""
RUSSIAN = """\
Это автоматическое уведомление о письме, которое вы отправили:

    Тема: Invoice for May
    Отправлено: 4 мая 2026\xa0г., 10:12 (GMT+03:00)

Кому не доставлено:

    - bob@example.org

Ваше письмо не доставлено: почтового ящика с таким адресом нет.
Проверьте, правильно ли написан адрес, или уточните его у получателя.

Почтовый сервер ответил (mx.example.org):

    > <bob@example.org>: Recipient address rejected: User unknown

Для тех, кто обслуживает вашу почту:

    Получатель: bob@example.org
    Код: 550 5.1.1
    Причина: Почтовый ящик получателя не существует
    Сервер: mx.example.org

    Уведомление от сервера: mail.example.com
"""


@pytest.mark.parametrize(
    ("locale", "subject", "text"),
    [("en", "Not delivered: Invoice for May", ENGLISH), ("ru", "Не доставлено: Invoice for May", RUSSIAN)],
)
def test_a_notice_says_what_has_happened_then_what_the_server_said_then_the_details(locale: str, subject: str, text: str) -> None:
    notice = delivery_notice(report(recipient(said=UNKNOWN_USER, remote_mta="mx.example.org")), original=ORIGINAL, locale=locale)
    assert (notice.locale, notice.subject, str(notice)) == (locale, subject, text)


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (
            report(recipient(action=Action.DELAYED, said="452 4.2.2 Over quota", will_retry_until="Sat, 09 May 2026 10:12:00 +0300")),
            "Not delivered yet to:\n\n    - bob@example.org\n\nYour message has not been delivered yet, because the recipient's mailbox is full. "
            "The mail system usually tries again by itself for some days; if you can, let the recipient know, for example by phone.\n\n"
            "The attempts go on until May 9, 2026, 10:12 AM (GMT+03:00). You need not send it again: if it cannot be delivered in the end, "
            "you will get another notice.",
        ),
        # A refusal for now that a server reports as the end, or that a program without a queue has got, is not tried again.
        (
            {"bob@example.org": (452, b"4.2.2 Over quota")},
            "Not delivered to:\n\n    - bob@example.org\n\nYour message was not delivered, because the recipient's mailbox is full. Tell the recipient "
            "another way, for example by phone, and send it again when there is room.",
        ),
        # The person has no settings in which the name of the recipient's server could be put right.
        (
            {"bob@example.org": ConnectionRefusedError(111, "Connection refused")},
            "Not delivered to:\n\n    - bob@example.org\n\nYour message was not delivered, because the recipient's mail service could not be reached. "
            "Check the part of the address after the @ sign; if it is right, send the message again later, or reach the recipient another way.",
        ),
        (
            report(recipient("team@example.org", Action.EXPANDED)),
            "Passed on to the members of the list:\n\n    - team@example.org\n\nYour message was passed on to everyone who is on the list behind "
            "this address. No notice of single members will follow.",
        ),
    ],
)  # fmt: skip
def test_what_the_sender_is_told(what: Any, told: str) -> None:
    assert for_people(delivery_notice(what).text).partition("\n\n")[2] == told


def test_recipients_of_one_outcome_and_reason_stand_together_the_worst_first() -> None:
    notice = delivery_notice(
        report(
            recipient("eve@example.net", Action.DELIVERED),
            recipient("bob@example.org", said="550 5.1.1 bob: unknown", remote_mta="mx.example.org"),
            recipient("carol@example.net", said="554 5.7.1 blocked using zen.spamhaus.org", remote_mta="mx.example.net"),
            recipient("dave@example.org", said="550 5.1.1 dave: unknown", remote_mta="mx.example.org"),
        )
    )
    assert notice.subject == "Your message was not delivered to everyone"
    blocks = notice.text.split("\n\n")
    assert [blocks[at + 1] for at, block in enumerate(blocks) if block in ("Not delivered to:", "Delivered to:")] == [
        "    - bob@example.org\n    - dave@example.org",
        "    - carol@example.net",
        "    - eve@example.net",
    ]
    assert "(mx.example.org):\n\n    > bob: unknown\n\n    > dave: unknown\n\nNot" in notice.text
    assert notice.text.count("For each of these recipients:") == 1


def test_whoever_runs_the_mail_learns_what_the_provider_means() -> None:
    said = "550 5.7.1 This message violates example.com email policy. - gcdp abc123 - gsmtp"
    told = delivery_notice(report(recipient(said=said)), locale="ru").text.partition("Для тех, кто")[2]
    assert "    Код: 550 5.7.1\n    Причина: " in told
    assert "\n    Google (Gmail): " in told


FIELD_REPLIES = [json.loads(line) for line in (ROOT / "tests/data/server_replies.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.words
@pytest.mark.parametrize("locale", ["en", "ru"])
def test_no_reply_of_a_real_server_makes_a_notice_contradict_itself(locale: str) -> None:
    """What is said to a person fits what was done with the message, and names no code and no settings that a person has not got."""
    late, never = {"en": ("not been delivered yet", "was not"), "ru": ("пока не ", "не доставлено")}[locale]
    seen = set()
    for row in FIELD_REPLIES:
        said = f"{row['code']} {row['text']}"
        failed, delayed = (
            for_people(delivery_notice(report(recipient(action=action, said=said)), locale=locale).text).split("\n\n", 3)[3]
            for action in (Action.FAILED, Action.DELAYED)
        )
        assert late not in failed, said
        assert late in delayed, said
        assert never not in delayed.replace(late, "").replace("пока не", ""), said
        assert re.search(r"\b[245][0-9][0-9]\b|\b[245]\.[0-9]\.[0-9]", failed + delayed) is None, said
        seen.add(failed)
    assert len(seen) > 20


def test_every_word_of_a_notice_is_said_somewhere() -> None:
    keys = [message.key for message in notice_messages()]
    marked = Translator(codes=[Override(key=one.key, text=f"⟦{one.key}⟧{one.text}") for one in notice_messages()])
    told = []
    replies = [
        "550 5.1.1 no",
        "450 4.7.0 TLS is required, but was not offered",
        "554 5.7.1 Relay access denied",
        "connection timed out",
        "535 5.7.8 Authentication failed",
    ]
    for action in Action:
        for said in replies:
            one = recipient(
                action=action, said=said, original_recipient="b@example.com", last_attempt_date="Mon, 04 May 2026 10:12:00 +0300"
            )
            plain = DeliveryReport(recipients=(one,), reporting_mta="mx", arrival_date="Mon, 04 May 2026 10:12:00 +0300")
            told += [marked.delivery_notice(plain), marked.delivery_notice(plain, original=ORIGINAL)]
    mixed = [
        recipient(action=action, remote_mta="mx", said="550 no", will_retry_until="Mon, 04 May 2026 10:12:00 +0300")
        for action in Action
    ]
    told += [marked.delivery_notice(report(*mixed), original=head) for head in (ORIGINAL, None)]
    told.append(marked.delivery_notice({f"{number}@example.org": (550, b"no") for number in range(101)}))
    said_in_all = "".join(
        f"{one.subject}{one.text}{one.as_message(sender='p@example.com', to='a@example.com')['From']}" for one in told
    )
    assert set(keys) - set(re.findall("⟦(.+?)⟧", said_in_all.replace("\n", ""))) == set()


def test_a_locale_answers_whole_or_not_at_all() -> None:
    assert delivery_notice({"bob@example.org": (550, b"no")}, locale=["tlh", "ru"]).locale == "ru"
    assert delivery_notice({"bob@example.org": (550, b"no")}, locale="tlh").subject == "Your message was not delivered"


def test_the_mail_has_what_the_rfcs_want() -> None:
    notice = delivery_notice(report(recipient(said=UNKNOWN_USER)), original=ORIGINAL, locale="ru")
    when = datetime(2026, 5, 4, 7, 13, tzinfo=timezone.utc)
    read = mail(notice, date=when, message_id="<2@example.com>")
    assert {
        name: read[name]
        for name in ("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted")
    } == {
        "From": "Доставка почты <postmaster@example.com>",
        "To": "ada@example.com",
        "Subject": "Не доставлено: Invoice for May",
        "Date": "Mon, 04 May 2026 07:13:00 +0000",
        "Message-ID": "<2@example.com>",
        "In-Reply-To": "<1@example.com>",
        "References": "<1@example.com>",
        "Auto-Submitted": "auto-replied",
    }
    assert (read.get_content_type(), read.get_param("report-type")) == ("multipart/report", "delivery-status")
    words, status, headers = read.iter_parts()
    assert (words.get_content_type(), words.get_content_charset(), words["Content-Language"]) == ("text/plain", "utf-8", "ru")
    assert words.get_param("format") == "flowed"
    assert re.sub(r" $|^ (?=[ >])", "", words.get_content().replace("\r\n", "\n"), flags=re.MULTILINE) == notice.text
    assert status.get_content_type() == "message/delivery-status"
    assert [dict(group.items()) for group in parts_of(status)] == [
        {"Reporting-MTA": "dns; mail.example.com"},
        {"Final-Recipient": "rfc822; bob@example.org", "Action": "failed", "Status": "5.1.1", "Diagnostic-Code": UNKNOWN_USER},
    ]
    assert headers.get_content_type() == "text/rfc822-headers"
    assert headers.get_content().encode() == ORIGINAL.partition(b"\r\n\r\n")[0] + b"\r\n"


@pytest.mark.parametrize("text", [b"of seven bits\r\n", "из восьми бит\r\n".encode()])
def test_the_whole_message_is_returned_to_the_byte(text: bytes) -> None:
    original = ORIGINAL + text
    sent = bytes(
        delivery_notice({"b@example.org": (550, b"no")}, original=original).as_message(
            sender="postmaster@example.com", to="ada@example.com", full=True
        )
    )
    assert sent.isascii()
    part = sent.rpartition(b"\r\n--")[0].rpartition(b"Content-Type: message/")[2]
    head, _, body = part.partition(b"\r\n\r\n")
    assert head.partition(b"\r\n")[0] == (b"rfc822" if text.isascii() else b"global")  # the older type may not be encoded
    assert (body + b"\r\n" if text.isascii() else base64.b64decode(body)).rstrip() == original.rstrip()


ADDRESSES = st.builds(
    "{}@{}".format,
    st.from_regex(r"[a-zа-яё][a-z0-9а-яё.+=_\\-]{0,30}", fullmatch=True),
    st.sampled_from(["example.org", "почта.рф"]),
)
NAMES = st.none() | st.from_regex(r"mx[0-9]{1,3}\.example\.(?:org|net)", fullmatch=True)
DATES = st.none() | st.just("Sat, 09 May 2026 10:12:00 +0300")
SAID = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u2028\u2029"), max_size=300).map(
    lambda text: " ".join(text.split())
)


@st.composite
def recipients(draw: st.DrawFn) -> RecipientReport:
    action = draw(st.sampled_from(Action))
    digit = {Action.FAILED: 5, Action.DELAYED: 4}.get(action, 2)
    status = EnhancedStatusCode(f"{digit}.{draw(st.integers(0, 7))}.{draw(st.integers(0, 99))}")
    diagnostic = draw(st.none() | SAID.map(lambda text: f"smtp; {digit}50 {status} {text}".strip()))
    return RecipientReport(
        action=action,
        status=status,
        diagnostic_code=diagnostic,
        reply=reply_in(diagnostic) if diagnostic else None,
        remote_mta=draw(NAMES) or (reply_in(diagnostic).host if diagnostic else None),
        final_recipient=draw(ADDRESSES),
        original_recipient=draw(st.none() | ADDRESSES),
        will_retry_until=draw(DATES) if action is Action.DELAYED else None,
        last_attempt_date=draw(DATES),
    )


@settings(max_examples=40)
@given(st.lists(recipients(), min_size=1, max_size=3), DATES, st.booleans())
def test_what_is_sent_is_read_back(found: list[RecipientReport], arrival: str | None, smtputf8: bool) -> None:
    told = DeliveryReport(
        recipients=tuple(found), reporting_mta="mail.example.com", arrival_date=arrival, original_envelope_id="QQ314159"
    )
    notice = delivery_notice(told, locale="ru")
    sent = bytes(notice.as_message(sender="postmaster@example.com", to="ada@example.com", smtputf8=smtputf8))
    assert sent.isascii() or smtputf8
    read = parse_dsn(sent)
    assert read == DeliveryReport(**{**vars(told), "subject": notice.subject})


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_a_list_manager_reads_whom_it_has_to_remove(locale: str) -> None:
    told = [
        recipient("bob@example.org", said=UNKNOWN_USER),
        recipient("carol@example.net", said="smtp; 554 5.7.1 no"),
        recipient("dave@example.org", Action.DELAYED, said="smtp; 452 4.2.2 Over quota"),
        recipient("eve@example.net", Action.DELIVERED),
    ]
    sent = delivery_notice(report(*told), original=ORIGINAL, locale=locale).as_message(
        sender="p@example.com", to="ada@example.com"
    )
    temporary, permanent = all_failures(message_from_bytes(bytes(sent)))
    assert (sorted(temporary), sorted(permanent)) == ([b"dave@example.org"], [b"bob@example.org", b"carol@example.net"])


def test_addresses_that_are_not_ascii_are_sent_in_7_bits_or_as_they_are() -> None:
    notice = delivery_notice({"яна@почта.рф": (550, "5.1.1 Такого ящика нет".encode())})
    in_7_bits = notice.as_message(sender="postmaster@example.com", to="ada@example.com").as_bytes()
    assert b"Final-Recipient: utf-8; \\x{44F}\\x{43D}\\x{430}@" in in_7_bits  # RFC 6533 section 3
    assert in_7_bits.isascii()
    as_it_is = notice.as_message(sender="postmaster@example.com", to="<ада@example.com>").as_bytes()
    for line in ("To: ада@example.com", "Content-Type: message/global-delivery-status", "Final-Recipient: utf-8; яна@почта.рф", "Diagnostic-Code: smtp; 550 5.1.1 Такого ящика нет"):  # fmt: skip
        assert f"\r\n{line}\r\n".encode() in as_it_is
    assert parse_dsn(in_7_bits).recipients == parse_dsn(as_it_is).recipients == notice.report.recipients


HOSTILE = st.text(st.sampled_from('aя \r\n\t\x00\x1b\u202e\udc80;:<>@=?"\\.-5') | st.characters(), max_size=60)
EVIL = HOSTILE.map(lambda text: f"{text}\r\nBcc: all@example.com\r\n\r\n--x\r\n=?utf-8?q?=0D=0ABcc:_a?={text}")


@settings(max_examples=40)
@given(EVIL, EVIL, EVIL, st.booleans(), st.booleans())
def test_nothing_that_others_have_written_gets_out_of_its_place(
    said: str, address: str, head: str, full: bool, smtputf8: bool
) -> None:
    original = EmailMessage(policy=policy.compat32)
    original["Subject"] = "=?utf-8?b?0KHRh9GR0YI=?=" + head.replace("\r", "").replace("\n", "\n ").rstrip()
    original["Message-ID"] = f"<{head}>".replace("\r", "").replace("\n", "")
    one = RecipientReport(
        final_recipient=address,
        original_recipient=address,
        diagnostic_code=said,
        remote_mta=said,
        will_retry_until=said,
        action=Action.DELAYED,
    )
    notice = delivery_notice(
        DeliveryReport(recipients=(one,), reporting_mta=said, arrival_date=said, original_envelope_id=said), original=original
    )
    assert re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e\udc80]", notice.text + notice.subject) is None
    message = notice.as_message(sender="postmaster@example.com", to="ada@example.com", full=full, smtputf8=smtputf8)
    sent = bytes(message)
    assert sent.isascii() or smtputf8
    assert max(map(len, sent.split(b"\r\n"))) <= 998
    read = message_from_bytes(sent)
    assert [name for name in read if name not in ("In-Reply-To", "References")] == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
    ]  # fmt: skip
    words, status = parts_of(read)[:2]
    assert (words.get_content_type(), status.get_content_type().endswith("delivery-status")) == ("text/plain", True)
    assert len(parse_dsn(sent).recipients) == 1
    assert b"\nBcc:" not in sent.partition(b"\r\n\r\n")[0]


def test_what_is_long_is_cut_but_for_the_part_for_programs() -> None:
    refused = {f"user{number}@example.org": (550, b"5.7.1 " + b"No. " * 1_000 + b"%d" % number) for number in range(150)}
    notice = delivery_notice(refused, original=ORIGINAL.replace(b"Invoice", b"Invoice" * 500))
    assert len(notice.text) < 40_000
    assert len(notice.subject) < 200
    assert "Other addresses, all named in the part for programs: 50" in notice.text
    assert len(parse_dsn(bytes(notice.as_message(sender="p@example.com", to="ada@example.com"))).recipients) == 150


@pytest.mark.parametrize(
    ("to", "head", "why"),
    [
        ("", b"", "no return path"),
        (" <> ", b"", "no return path"),
        ("ada@example.com", b"Auto-Submitted: auto-replied (vacation)\r\n", "automatic reply"),
        ("ada@example.com", b'Content-Type: multipart/report; report-type="delivery-status"\r\n', "itself a report"),
    ],
)
def test_nobody_is_told_of_the_delivery_of_an_answer(to: str, head: bytes, why: str) -> None:
    notice = delivery_notice({"bob@example.org": (550, b"no")}, original=head + ORIGINAL)
    with pytest.raises(NoticeWithheldError, match=why):
        notice.as_message(sender="postmaster@example.com", to=to)


def test_a_list_is_told_of_its_dead_addresses() -> None:
    notice = delivery_notice({"bob@example.org": (550, b"no")}, original=b"Auto-Submitted: auto-generated\r\n" + ORIGINAL)
    assert mail(notice, to="list-bounces+bob=example.org@example.com")["To"] == "list-bounces+bob=example.org@example.com"


@pytest.mark.parametrize("to", ["ada", "ada@example.com\r\nBcc: all@example.com", "a@b, c@d", "Ada <>"])
def test_what_is_no_address_is_an_error(to: str) -> None:
    notice = delivery_notice({"bob@example.org": (550, b"no")})
    for wrong in ({"to": to}, {"sender": to}):
        with pytest.raises(ValueError, match="is not an address"):
            mail(notice, **wrong)


def test_what_a_notice_is_made_of() -> None:
    refused = {"bob@example.org": (550, b"5.1.1 User unknown")}
    assert delivery_notice(smtplib.SMTPRecipientsRefused(refused)).text == delivery_notice(refused).text
    bounce = (ROOT / "tests/data/bounces/postfix_5.2.2.eml").read_bytes()
    again = delivery_notice(parse_dsn(bounce), locale="ru")
    assert "почтовый ящик получателя переполнен" in again.text
    assert (
        parse_dsn(bytes(again.as_message(sender="p@example.com", to="ada@example.com"))).recipients
        == parse_dsn(bounce).recipients
    )
    nobodies: tuple[Any, ...] = (
        {},
        DeliveryReport(),
        DeliveryReport(recipients=(RecipientReport(),)),
        smtplib.SMTPServerDisconnected("lost"),
    )
    for nobody in nobodies:
        with pytest.raises(ValueError, match="a notice is about recipients"):
            delivery_notice(nobody)
    for other in ("550 5.1.1 no", 550, None):
        with pytest.raises(TypeError, match="takes a DeliveryReport"):
            delivery_notice(other)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"the original is .* not str: encode it"):
        delivery_notice(refused, original="Subject: x")  # type: ignore[arg-type]
    for field in ("sender", "to"):
        with pytest.raises(TypeError, match=f"{field} is an address of mail as a str, not NoneType"):
            mail(delivery_notice(refused), **{field: None})


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (smtplib.SMTPDataError(554, b"5.7.1 spam"), "5.7.1"),
        (smtplib.SMTPSenderRefused(550, b"5.1.8 no", "ada@example.com"), "5.1.8"),
        (ConnectionRefusedError("refused"), "4.4.1"),
    ],
)
def test_the_recipients_of_an_exception_that_names_none_are_named_beside_it(error: Exception, status: str) -> None:
    to = ["Bob <bob@example.org>", "eve@example.net"]
    found = delivery_notice(error, recipients=to).report.recipients
    assert [(one.final_recipient, str(one.status)) for one in found] == [("bob@example.org", status), ("eve@example.net", status)]
    assert delivery_notice(error, recipients="bob@example.org").report.recipients == found[:1]
    with pytest.raises(ValueError, match=rf"this {type(error).__name__} names none, so pass recipients="):
        delivery_notice(error)


def test_an_exception_that_names_its_recipients_needs_no_others() -> None:
    refused = {"bob@example.org": (550, b"5.1.1 User unknown")}
    named = delivery_notice(smtplib.SMTPRecipientsRefused(refused), recipients=["bob@example.org", "eve@example.net"])
    assert named.report == delivery_notice(refused).report
    for of_themselves in (refused, report(recipient())):
        with pytest.raises(ValueError, match="recipients= goes with an exception"):
            delivery_notice(of_themselves, recipients=["eve@example.net"])


@pytest.mark.parametrize("wrong", ["not an address", "bob", "a@b.example, c@d.example", "a@b.example\r\nBcc: x@y.example", ""])
def test_a_recipient_is_an_address(wrong: str) -> None:
    with pytest.raises(ValueError, match="is not an address of mail"):
        delivery_notice({wrong: (550, b"no")})
    with pytest.raises(ValueError, match="is not an address of mail"):
        delivery_notice(TimeoutError(), recipients=[wrong])
    (one,) = delivery_notice({"Bob <bob@example.org>": (550, b"no")}).report.recipients
    assert one.final_recipient == "bob@example.org"


def test_what_another_server_has_called_a_recipient_is_sent_as_what_it_is() -> None:
    notice = delivery_notice(report(recipient("nair_s", said="smtp; 550 no")))
    assert b"\r\nFinal-Recipient: unknown; nair_s\r\n" in bytes(notice.as_message(sender="p@example.com", to="ada@example.com"))


def test_a_recipient_whom_the_next_server_has_taken_is_not_said_to_be_refused() -> None:
    notice = delivery_notice({"bob@example.org": (250, b"2.0.0 Ok"), "eve@example.net": (550, b"5.1.1 User unknown")})
    assert [one.action for one in notice.report.recipients] == [Action.RELAYED, Action.FAILED]
    assert "Passed on, for:\n\n    - bob@example.org" in notice.text


def test_a_notice_costs_nothing_until_it_is_wanted() -> None:
    assert "notices" not in dir(smtpi18n)
    assert repr(delivery_notice({"bob@example.org": (550, b"no")})) == "<DeliveryNotice in en: Your message was not delivered>"


def test_a_title_that_nobody_could_read_is_left_out() -> None:
    refused = {"bob@example.org": (550, b"5.1.1 User unknown")}
    for encoding, subject in (("utf-8", "Не доставлено: Счёт"), ("koi8-r", "Ваше письмо не доставлено")):
        original = b"Subject: " + "Счёт".encode(encoding) + b"\r\n\r\n"
        assert delivery_notice(refused, original=original, locale="ru").subject == subject
