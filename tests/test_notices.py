"""Notices of delivery: what they tell the sender, and the mail around it, as programs and other libraries read it."""

from __future__ import annotations

import base64
import json
import re
import smtplib
import time
from datetime import datetime, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
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


def returned(original: bytes, **more: Any) -> tuple[str, bytes]:
    """What comes back of an original: the type of the part, and its content in the lines of a mail."""
    sent = bytes(delivery_notice({"bob@example.org": (550, b"no")}, original=original).as_message(**TO_ADA, **more))
    assert_is_right(sent, may_have_8_bits=more.get("smtputf8", False))
    part = parts_of(message_from_bytes(sent))[2]
    if part.get_content_type() == "message/rfc822":
        return "message/rfc822", sent.partition(b"message/rfc822\r\n\r\n")[2].rpartition(b"\r\n--")[0]
    if part.get_content_type() == "message/global":  # the library takes the encoded for a message
        return "message/global", base64.b64decode(sent.rpartition(b"base64\r\n\r\n")[2].rpartition(b"\r\n--")[0])
    return part.get_content_type(), part.get_payload(decode=True)  # type: ignore[return-value]


TO_ADA: dict[str, Any] = {"sender": "postmaster@example.com", "to": "ada@example.com"}
HEAD = ORIGINAL.partition(b"\r\n\r\n")[0] + b"\r\n"
OF_8_BITS = HEAD + b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + "тело\r\n".encode()
OF_UTF8 = HEAD + "X-Name: Ада\r\n\r\nтело\r\n".encode()


def assert_is_right(sent: bytes, may_have_8_bits: bool = False) -> None:
    """A mail as RFC 5322 section 2.1.1 and RFC 2045 sections 2.7, 2.8 and 6.4 want it, each part labelled as what it is."""
    assert max(map(len, sent.split(b"\r\n"))) <= 998
    assert b"\0" not in sent
    assert sent.replace(b"\r\n", b"").translate(None, b"\r\n") == sent.replace(b"\r\n", b"")
    assert sent.isascii() or may_have_8_bits
    head, _, body = sent.partition(b"\r\n\r\n")
    assert (b"\r\nContent-Transfer-Encoding: 8bit\r\n" in f"{head.decode()}\r\n".encode()) is (not body.isascii())
    for part in body.split(b"\r\n--===")[:-1]:
        own, _, content = part.partition(b"\r\n\r\n")
        assert content.isascii() or b"Content-Transfer-Encoding: 8bit" in own


@pytest.mark.parametrize("smtputf8", [False, True])
def test_the_whole_message_is_returned_to_the_byte(smtputf8: bool) -> None:
    assert returned(ORIGINAL, full=True, smtputf8=smtputf8) == ("message/rfc822", ORIGINAL)
    assert returned(ORIGINAL.replace(b"\r\n", b"\n"), full=True, smtputf8=smtputf8) == ("message/rfc822", ORIGINAL)
    # UTF-8 in a header, and nothing else, wants the newer type (RFC 6532 section 3.7), which alone may be encoded.
    assert returned(OF_UTF8, full=True, smtputf8=smtputf8) == ("message/global", OF_UTF8)


@pytest.mark.parametrize("original", [OF_8_BITS, HEAD + b"Content-Type: multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: 8bit\r\n\r\n--b\r\n" + OF_8_BITS + b"\r\n--b--\r\n"])  # fmt: skip
def test_a_text_of_8_bits_is_returned_as_a_relay_encodes_it(original: bytes) -> None:
    kind, content = returned(original, full=True)
    assert kind == "message/rfc822"
    read = message_from_bytes(content)
    leaf = parts_of(read)[0] if read.is_multipart() else read
    assert (leaf.get_payload(decode=True), leaf["Subject"]) == ("тело\r\n".encode(), "Invoice for May")
    assert b"8bit" not in content


@pytest.mark.parametrize(
    "rest",
    [
        b"\r\n" + b"a" * 999,  # RFC 5322 section 2.1.1
        b"\r\na\0b\r\n",  # RFC 2045 section 2.7
        b"X-A: a\0b\r\n\r\ntext\r\n",
        b"X-A: " + b"a" * 5_000 + b"\r\n\r\ntext\r\n",
        b"X-A: caf\xe9\r\n\r\ntext\r\n",  # neither ASCII nor UTF-8
        "\r\nof no charset: тело\r\n".encode(),
        b'Content-Type: multipart/mixed; a="' + b";" * 100_000 + b"\r\n\r\n\xff",
    ],
)
def test_of_a_message_that_fits_in_no_mail_the_headers_are_returned(rest: bytes) -> None:
    kind, content = returned(HEAD + rest, full=True)
    assert kind == "text/rfc822-headers"
    assert content.replace(b"\r\n", b"\n").startswith(HEAD.replace(b"\r\n", b"\n"))
    assert (b"a\0b" in content) is (rest[:8] == b"X-A: a\0b")  # as it was, though not sent so


def test_the_headers_that_are_returned_have_bounds() -> None:
    many = b"".join(b"X-%d: %s\r\n" % (number, b"a" * 20_000) for number in range(100))
    kind, content = returned(many + ORIGINAL)
    assert (kind, len(content) < 70_000, content.count(b"X-")) == ("text/rfc822-headers", True, 8)
    _, content = returned(b"X-Long: " + b"a" * 100_000 + b"\r\n" + ORIGINAL)
    assert b"\nSubject: Invoice for May" in content


@pytest.mark.parametrize(
    "made_of",
    [
        lambda size: b"X-Long: " + b"a " * size,
        lambda size: b"Subject: " + b"=?utf-8?q?a?= " * size,
        lambda size: b"X-A: b\r\n" * size,
        pytest.param(lambda size: b"Content-Type: text/plain; " + b'a="' * size, marks=pytest.mark.whole),
        pytest.param(lambda size: b'Content-Type: multipart/mixed; a="' + b";" * size, marks=pytest.mark.whole),
        pytest.param(lambda size: b"Auto-Submitted: " + b"(" * size, marks=pytest.mark.whole),
        pytest.param(lambda size: b"Message-ID: <" + b"a" * size, marks=pytest.mark.whole),
    ],
)
@pytest.mark.parametrize("rules", [policy.compat32, policy.default])
def test_whoever_writes_a_message_cannot_make_the_notice_of_it_last(made_of: Any, rules: Any) -> None:
    """Four times the size takes some four times as long, and not sixteen times."""

    def seconds(size: int) -> float:
        data = made_of(size) + b"\r\nFrom: ada@example.com\r\n\r\ntext"
        original = BytesParser().parsebytes(data, headersonly=True)
        original.policy = rules  # without that the library has read it in detail, which is not measured here
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            for given_as in (data, original):
                delivery_notice({"bob@example.org": (550, b"no")}, original=given_as).as_message(**TO_ADA, full=True).as_bytes()
            best = min(best, time.process_time() - start)
        return best

    seconds(10)
    assert seconds(16_000) < 10 * max(seconds(4_000), 0.005)


def test_what_a_program_has_set_is_returned_as_it_is_sent() -> None:
    for rules in (policy.compat32, policy.default):
        original: Message = EmailMessage(policy=rules)
        original["Subject"] = "Счёт"
        original["X-Long"] = "a " * 20_000
        original.set_payload("text\n")
        sent = bytes(delivery_notice({"bob@example.org": (550, b"no")}, original=original).as_message(**TO_ADA))
        assert_is_right(sent)
        content = parts_of(message_from_bytes(sent))[2].get_payload(decode=True)
        assert isinstance(content, bytes)
        assert content.startswith(b"Subject: =?utf-8?")


@given(st.binary(max_size=300), st.binary(max_size=1_500), st.booleans(), st.booleans())
@settings(max_examples=40)
def test_any_bytes_are_returned_in_a_mail_that_is_right(head: bytes, text: bytes, full: bool, smtputf8: bool) -> None:
    original = b"Subject: x\r\nX-A: " + head + b"\r\n\r\n" + text
    notice = delivery_notice({"bob@example.org": (550, text)}, original=original)
    sent = bytes(notice.as_message(**TO_ADA, full=full, smtputf8=smtputf8))
    assert_is_right(sent, may_have_8_bits=smtputf8)
    assert [one.final_recipient for one in parse_dsn(sent).recipients] == ["bob@example.org"]
    if not smtputf8:  # flufl.bounce does not know RFC 6533
        assert all_failures(message_from_bytes(sent))[1] == {b"bob@example.org"}


@pytest.mark.parametrize("said", [b"5.1.1 " + b"ab " * 324, b"5.1.1 " + b"a" * 3_000, "5.1.1 Нет ".encode() * 300, b"5.1.1 " + b"a " * 440 + "я".encode() * 90])  # fmt: skip
@pytest.mark.parametrize("address", ["bob@example.org", "б" * 32 + "@" + ".".join(["б" * 30] * 3) + ".рф", "б" * 400 + "@example.org"])  # fmt: skip
@pytest.mark.parametrize("smtputf8", [False, True])
def test_no_line_is_longer_than_a_mail_may_have_it(said: bytes, address: str, smtputf8: bool) -> None:
    notice = delivery_notice({address: (550, said)})
    sent = bytes(notice.as_message(**TO_ADA, smtputf8=smtputf8))
    assert_is_right(sent, may_have_8_bits=smtputf8)
    read = parse_dsn(sent).recipients[0]
    assert read.final_recipient is not None
    assert read.final_recipient.startswith(address[:30])
    if len(address) < 200:  # RFC 5321 section 4.5.3.1; the domain may have become ASCII
        local, _, domain = read.final_recipient.partition("@")
        assert (local, domain.encode("idna")) == (address.partition("@")[0], address.partition("@")[2].encode("idna"))


ADDRESSES = st.builds(
    "{}@{}".format,
    st.from_regex(r"[a-zа-яё][a-z0-9а-яё.+=_\\-]{0,30}", fullmatch=True),
    st.sampled_from(["example.org", "почта.рф"]),
)
NAMES = st.none() | st.from_regex(r"mx[0-9]{1,3}\.example\.(?:org|net)", fullmatch=True)
DATES = st.none() | st.just("Sat, 09 May 2026 10:12:00 +0300")
SAID = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u2028\u2029"), max_size=200).map(
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
    assert_is_right(sent, may_have_8_bits=smtputf8)
    read = message_from_bytes(sent)
    assert [name for name in read if name not in ("In-Reply-To", "References", "Content-Transfer-Encoding")] == [
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
        ("ada@example.com", b"Return-Path: <>\r\n", "empty return path"),
        ("ada@example.com", b"Return-Path: (none) <> (x)\r\n", "empty return path"),
        ("ada@example.com", b"Auto-Submitted: auto-replied (vacation)\r\n", "automatic reply"),
        ("ada@example.com", b"Auto-Submitted: (a (\\) b)) Auto-Replied ; owner-email=x\r\n", "automatic reply"),
        ("ada@example.com", b"Auto-Submitted: no\r\nAuto-Submitted:\r\n auto-replied\r\n", "automatic reply"),
        ("ada@example.com", b'Content-Type: multipart/report; report-type="delivery-status"\r\n', "itself a report"),
        (
            "ada@example.com",
            b"Content-Type: Multipart/Report;\r\n boundary=x;\r\n Report-Type = disposition-notification\r\n",
            "itself a report",
        ),
        (
            "ada@example.com",
            b"Content-Type: multipart/report (; report-type=tlsrpt); report-type=delivery-status\r\n",
            "itself a report",
        ),
        ("ada@example.com", b"Content-Type: multipart/report; boundary=x\r\n", "itself a report"),  # which RFC 6522 does not know
    ],
)
def test_nobody_is_told_of_the_delivery_of_an_answer(to: str, head: bytes, why: str) -> None:
    notice = delivery_notice({"bob@example.org": (550, b"no")}, original=head + ORIGINAL)
    with pytest.raises(NoticeWithheldError, match=why):
        notice.as_message(sender="postmaster@example.com", to=to)


@pytest.mark.parametrize(
    "head",
    [
        b"Auto-Submitted: auto-generated",  # a list wants to know which of its addresses are dead
        b"Auto-Submitted: auto-notified (not auto-replied)",  # RFC 5436
        b"Auto-Submitted: no",
        b"Return-Path: <ada@example.com>",
        b"Precedence: bulk",
        # Reports on other things than the delivery of mail, whose senders want to know: RFC 5965, RFC 8460 section 5.3.
        b"Content-Type: multipart/report; report-type=feedback-report; boundary=x",
        b'Content-Type: multipart/report; report-type="tlsrpt"; boundary=x',
        b"Content-Type: multipart/mixed; x=report",
    ],
)
def test_whoever_waits_for_no_answer_is_told_of_dead_addresses(head: bytes) -> None:
    notice = delivery_notice({"bob@example.org": (550, b"no")}, original=head + b"\r\n" + ORIGINAL)
    assert mail(notice, to="list-bounces+bob=example.org@example.com")["To"] == "list-bounces+bob=example.org@example.com"


@pytest.mark.parametrize(
    "to", ["ada", "ada@example.com\r\nBcc: all@example.com", "a@b, c@d", "Ada <>", f"{'a' * 320}@example.com"]
)
def test_what_is_no_address_is_an_error(to: str) -> None:
    notice = delivery_notice({"bob@example.org": (550, b"no")})
    for wrong in ({"to": to}, {"sender": to}):
        with pytest.raises(ValueError, match="is not an address"):
            mail(notice, **wrong)


def test_a_name_that_nothing_can_write_is_shown_as_far_as_it_can_be() -> None:
    assert (
        mail(delivery_notice({"bob@example.org": (550, b"no")}), sender="A\ud800da <ada@example.com>")["From"]
        == "A?da <ada@example.com>"
    )


@pytest.mark.parametrize("wrong", ["no brackets", "<a@b>\r\nBcc: c@d", "<a>", "a@b", "<a b@c>", "<я@example.com>", f"<{'a' * 2_000}@b>", ""])  # fmt: skip
def test_what_is_no_message_id_is_an_error(wrong: str) -> None:
    with pytest.raises(ValueError, match="is no Message-ID"):
        mail(delivery_notice({"bob@example.org": (550, b"no")}), message_id=wrong)


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


@pytest.mark.parametrize("answer", [(250, b"2.1.5 Ok"), (251, "forwarded"), (354, b"go on"), "250 2.0.0 Ok", smtplib.SMTPResponseException(250, b"ok")])  # fmt: skip
def test_what_was_accepted_is_no_refusal(answer: Any) -> None:
    """Nor is it a delivery: the answer to RCPT TO says that the recipient may get the message."""
    for what in (
        {"ada@example.org": (550, b"no"), "bob@example.org": answer},
        smtplib.SMTPRecipientsRefused({"bob@example.org": answer}),
    ):
        with pytest.raises(ValueError, match=r"a dict holds refusals, and \d{3} for bob@example\.org is none"):
            delivery_notice(what)


def test_a_status_refuses_whatever_the_reply_code() -> None:
    told = delivery_notice({"bob@example.org": "254 4.7.1 Suppressed"}).report.recipients[0]
    assert (told.action, str(told.status)) == (Action.FAILED, "4.7.1")


@pytest.mark.parametrize(
    ("known", "action", "status"),
    [
        ({"diagnostic_code": "smtp; 250 2.1.5 Ok"}, Action.DELIVERED, "2.1.5"),
        ({"diagnostic_code": "250 Ok"}, Action.DELIVERED, "2.0.0"),
        ({"status": EnhancedStatusCode("2.0.0")}, Action.DELIVERED, "2.0.0"),
        ({"status": EnhancedStatusCode("5.0.0"), "diagnostic_code": "smtp; 250 Ok"}, Action.FAILED, "5.0.0"),
        ({"diagnostic_code": "smtp; 450 4.2.0 no"}, Action.FAILED, "4.2.0"),
        ({}, Action.FAILED, "5.0.0"),
    ],
)
def test_a_report_without_an_action_is_of_what_its_status_or_its_reply_says(
    known: dict[str, Any], action: Action, status: str
) -> None:
    told = delivery_notice(report(RecipientReport(final_recipient="bob@example.org", **known))).report.recipients[0]
    assert (told.action, str(told.status)) == (action, status)


def test_a_notice_costs_nothing_until_it_is_wanted() -> None:
    assert "notices" not in dir(smtpi18n)
    assert repr(delivery_notice({"bob@example.org": (550, b"no")})) == "<DeliveryNotice in en: Your message was not delivered>"


def test_a_title_that_nobody_could_read_is_left_out() -> None:
    refused = {"bob@example.org": (550, b"5.1.1 User unknown")}
    for encoding, subject in (("utf-8", "Не доставлено: Счёт"), ("koi8-r", "Ваше письмо не доставлено")):
        original = b"Subject: " + "Счёт".encode(encoding) + b"\r\n\r\n"
        assert delivery_notice(refused, original=original, locale="ru").subject == subject
