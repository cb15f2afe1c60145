"""Replies found in whatever holds them: by the grammar of RFC 5321 section 4.2 and RFC 3463 section 2, and in what people paste."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from smtpi18n import Command, parse_reply
from smtpi18n.parsing.server_reply import reply_of
from smtpi18n.parsing.server_text import decoded, redacted, shown

FIELD = [json.loads(line) for line in (ROOT / "tests" / "data" / "field_replies.jsonl").read_text(encoding="utf-8").splitlines()]


def codes(text: str | bytes) -> tuple[int | None, str | None]:
    reply = parse_reply(text)
    status = reply.enhanced_status_code
    return (None if reply.reply_code is None else int(reply.reply_code), None if status is None else str(status))


# As received


@pytest.mark.parametrize(
    ("text", "code", "status", "said"),
    [
        ("550", 550, None, ""),
        ("550 ", 550, None, ""),
        ("250 2.1.5 Ok", 250, "2.1.5", "Ok"),
        ("550 5.1.1 User unknown\r\n", 550, "5.1.1", "User unknown"),
        ("550-5.1.1 The account\r\n550-5.1.1 does not\r\n550 5.1.1 exist", 550, "5.1.1", "The account does not exist"),
        ("550-5.1.1 The account 550-5.1.1 does not 550 5.1.1 exist", 550, "5.1.1", "The account does not exist"),
        ("452 #4.5.3 Too many recipients.", 452, "4.5.3", "Too many recipients."),
        ("553 Sorry (#5.7.1)", 553, "5.7.1", "Sorry (#5.7.1)"),
        ("550: no such user", 550, None, "no such user"),
        ("#550 no such user", 550, None, "no such user"),
        ("554-mx.example.org ESMTP\n554 Blocked", 554, None, "mx.example.org ESMTP Blocked"),
        ("334 VXNlcm5hbWU6", 334, None, "VXNlcm5hbWU6"),
        ("535 5.7.999 no", 535, "5.7.999", "no"),
    ],
)
def test_a_reply_as_received(text: str, code: int, status: str | None, said: str) -> None:
    reply = parse_reply(text)
    assert (*codes(text), reply.text) == (code, status, said)
    assert codes(text.encode()) == (code, status)


@given(
    code=st.sampled_from([421, 450, 451, 452, 500, 535, 550, 552, 554]),
    detail=st.none() | st.tuples(st.integers(0, 7), st.integers(0, 999)),
    lines=st.lists(
        st.text("abcdefgh <>@.,", min_size=1, max_size=30).map(str.strip).filter(lambda one: one[:1].isalpha()),
        min_size=1,
        max_size=5,
    ),
    end=st.sampled_from(["\r\n", "\n"]),
)
def test_what_is_put_together_is_taken_apart_again(code: int, detail: tuple[int, int] | None, lines: list[str], end: str) -> None:
    status = "" if detail is None else f"{code // 100}.{detail[0]}.{detail[1]} "
    *first, last = lines
    text = "".join(f"{code}-{status}{line}{end}" for line in first) + f"{code} {status}{last}{end}"
    reply = parse_reply(text)
    assert codes(text) == (code, status.strip() or None)
    assert reply.text == " ".join(" ".join(line.split()).strip(" ,") for line in lines)
    assert reply_of(code, "\n".join(f"{status}{line}" for line in lines)).enhanced_status_code == reply.enhanced_status_code


def test_the_address_of_251_and_551_and_the_challenge_of_334_are_marked() -> None:
    """RFC 5321 section 3.4, RFC 4954 section 4."""
    assert parse_reply("551 User not local; please try <ada@example.org>").address == "ada@example.org"
    assert parse_reply("251 will forward to <ada@example.org>").address == "ada@example.org"
    assert parse_reply("550 <ada@example.org> unknown").address is None
    assert parse_reply("334 UGFzc3dvcmQ6").challenge == "UGFzc3dvcmQ6"
    assert parse_reply("334 5.7.1 x").enhanced_status_code is None


# Inside another text


@pytest.mark.parametrize("case", FIELD, ids=[case["id"] for case in FIELD])
def test_the_codes_of_what_people_paste_are_found(case: dict[str, Any]) -> None:
    assert codes(case["raw"]) == (case["code"], case["enhanced"]), case["source"]


@pytest.mark.parametrize(
    ("text", "command", "host", "recipient"),
    [
        ("host mx.example.org[192.0.2.5] said: 550 no (in reply to RCPT TO command)", Command.RCPT, "mx.example.org", None),
        ("host mx.example.org said: 554 no (in reply to end of DATA command)", Command.END_OF_DATA, "mx.example.org", None),
        ("SMTP error from remote mail server after MAIL FROM:<a@b.example>: 550 no", Command.MAIL, None, None),
        (
            "to=<ada@example.org>, relay=mx.example.org[192.0.2.5]:25, status=bounced (550 no)",
            None,
            "mx.example.org",
            "ada@example.org",
        ),
        ('{"response":"535 5.7.8 no","responseCode":535,"command":"AUTH PLAIN"}', Command.AUTH, None, None),
        ("NOQUEUE: reject: RCPT from x[192.0.2.5]: 554 5.7.1 no", Command.RCPT, None, None),
    ],
)
def test_the_text_around_a_reply_says_what_it_answered(
    text: str, command: Command | None, host: str | None, recipient: str | None
) -> None:
    reply = parse_reply(text)
    assert reply.reply_code is not None
    assert (reply.command, reply.host, reply.recipient) == (command, host, recipient)


@pytest.mark.parametrize(
    "text",
    [
        "５５０ no", "+55", "5_0", "1e2", "192.0.2.5", "4.16.55.1", "RFC 2821 #4.5.3.1", "see RFC 5321, section 4.2.3", "the 5322.From field",
        "mail from 554-host.example refused", "HTTP 502", "502 Bad Gateway", "[Errno 111] refused", "errno = 250", "port 587", "192.0.2.5:465",
        "size 552 bytes", "in 300 seconds", "at 18:55:00", "2026-11-30", "Postfix 3.5.2", "Exim 4.96.1", "ssl3_record.c:332:", "wait 450 s",
        "550.5", "10550", "5500", "", " ", "no code at all", "5.1.1.1", "Line: 369", "model.rb:225:in", "Expected response code 250 but got code \"\"",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_code_is_none(text: str) -> None:
    assert codes(text) == (None, None)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="takes text or bytes, not int"):
        parse_reply(550)  # type: ignore[arg-type]


# A server's words, made safe


def test_bytes_of_other_encodings_are_read() -> None:
    assert decoded("550 нет такого пользователя".encode()) == "550 нет такого пользователя"
    assert decoded("550 нет такого пользователя".encode("cp1251")) == "550 нет такого пользователя"
    assert decoded("535 请使用授权码登录".encode("gb18030")) == "535 请使用授权码登录"
    assert decoded("550 boîte pleine".encode("latin-1")) == "550 boîte pleine"


@given(st.text())
def test_what_is_shown_holds_nothing_that_is_obeyed(text: str) -> None:
    assert not set(shown(text)) & {
        chr(code) for code in (*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0x202A, 0x202F), 0x2066)
    }


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("<ada@example.org>: no", "<…@…>: no"),
        ("from 192.0.2.5 and 2001:db8::5", "from … and …"),
        ("password=hunter22 for you", "password=… for you"),
        ("see https://example.org/?token=abc123def", "see https://example.org/?token=…"),
        ("queued as 4XkZ0t65Rz1", "queued as …"),
        ("5.1.1 Mailbox full", "5.1.1 Mailbox full"),
    ],
)
def test_what_leads_to_people_and_machines_is_masked(text: str, masked: str) -> None:
    assert redacted(text) == masked
