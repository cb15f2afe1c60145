"""What servers send to do harm, or by mistake: there is always an answer, soon, that is short, safe to show, and no false code."""

from __future__ import annotations

import email
import email.policy
import gc
import json
import smtplib
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from conftest import ROOT
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smtpi18n import DeliveryReport, Explanation, Reason, ServerReply, explain, explain_all, parse_dsn, parse_reply, render

FOLDER = ROOT / "tests" / "data" / "bounces"
BOUNCES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.eml"))}
REPLIES = (
    "550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown",
    "550-5.7.26 This mail has been blocked because the sender is unauthenticated.\r\n550 5.7.26  SPF = [did not pass]",
    "421 4.7.0 [192.0.2.5      15] Our system has detected an unusual rate of unsolicited mail. d9443c01a7336-1fbd si1234",
    "(452, b'4.2.2 The email account that you tried to reach is over quota.\\n4.2.2 https://support.example/?p=OverQuotaTemp')",
    'transient, Response { code: Code { severity: PermanentNegativeCompletion, category: MailSystem, detail: Zero }, message: ["5.1.1 no"] }',
    "postfix/smtp[811]: 4FA1B2C3D4: to=<ada@example.org>, relay=mx.example.org[192.0.2.5]:25, dsn=5.1.1, status=bounced "
    "(host mx.example.org[192.0.2.5] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
    "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.example/mail/?p=BadCredentials",
    "334 UGFzc3dvcmQ6",
    "551 5.1.6 User not local; please try <ada@example.net>",
    "Ошибка: 554 5.7.1 Сообщение отклонено под подозрением на СПАМ",
)

# What a terminal or a page would obey. Tabs and line ends separate words.
OBEYED = frozenset(
    map(
        chr,
        (
            *(code for code in range(32) if code not in (9, 10)),
            *range(0x7F, 0xA0),
            *(0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF),
            *range(0x202A, 0x202F),
            *range(0x2066, 0x206A),
            0xD800,
            0xDFFF,
        ),
    )
)
LONGEST_TEXT = 4_096
MOST_BYTES = 10_000_000


def assert_safe(found: Explanation) -> None:
    """Nothing that is shown of *found* is obeyed, and what the server said is short."""
    assert len(found.server_text) <= LONGEST_TEXT
    data = json.loads(render(found, "json"))
    for text in (
        found.server_text,
        found.recipient or "",
        repr(found),
        render(found),
        render(found, width=40),
        render(found, "markdown"),
        data["server_text"],
        data["recipient"] or "",
    ):
        assert OBEYED.isdisjoint(text), sorted(map(ascii, OBEYED.intersection(text)))


# Time

MOST_GROWTH = 3.0
SOON = 0.02  # what takes no longer than this on the longer input is not worth a measurement
TOO_LONG = 3.0  # for the longer input, however it grows, on a busy machine too
IN_ANY_CASE = 20  # seconds: work that grows with the input would take minutes


def seconds(work: Callable[[Any], object], given_to_it: str | bytes) -> float:
    """The processor's time for it, without that of looking for garbage, which grows with all that the other tests have left."""
    gc.disable()
    try:
        start = time.process_time()
        work(given_to_it)
        return time.process_time() - start
    finally:
        gc.enable()


def assert_grows_with_its_input(work: Callable[[Any], object], make: Callable[[int], str | bytes], size: int) -> None:
    """Twice the input takes about twice the time: the best of several runs, and looked at again before it is called a fault."""
    short, long = make(size), make(2 * size)
    best, best_of_long = float("inf"), float("inf")
    for _ in range(10):
        best_of_long = min(best_of_long, seconds(work, long))
        if best_of_long <= SOON:
            return
        best = min(best, seconds(work, short))
        if best_of_long > 2 * TOO_LONG:
            break
        if best_of_long <= min(MOST_GROWTH * best, TOO_LONG):
            return
    pytest.fail(f"twice the input takes {best_of_long / best:.1f} times as long: {best_of_long:.3f} s for {len(long):,}")


def some(families: Mapping[str, object]) -> list[Any]:
    """Every third of the *families*; the others are for those who have more time."""
    return [pytest.param(name, marks=[pytest.mark.whole] * (place % 3 > 0)) for place, name in enumerate(families)]


def repeated(unit: str, before: str = "", behind: str = "") -> Callable[[int], str]:
    return lambda size: before + unit * (size // len(unit)) + behind


TEXTS: dict[str, Callable[[int], str]] = {
    "codes": repeated("550 "),
    "lines": repeated("550-5.1.1 a\r\n"),
    "quoted codes": repeated("550 '"),
    "answers": repeated("x said: 550 "),
    "tuples": repeated("(550, b'"),
    "status codes": repeated("5.1.1 ", "550 "),
    "half a status code": repeated("5."),
    "a long word and a status code": repeated("a", behind="; 5.1.1 x"),
    "long words and a status code": repeated("a" * 400 + " ", behind="; 5.1.1 x"),
    "spaces": repeated(" ", "550 5.1.1"),
    "line ends": repeated("\n", "550"),
    "carriage returns": repeated("\r", "550"),
    "backslashes": repeated("\\", "550 "),
    "escaped bytes": repeated("\\x35"),
    "entities": repeated("&#53;", "550 "),
    "ampersands": repeated("&", "550 ;"),
    "soft line ends": repeated("=\n", "550 "),
    "quotation marks": repeated("'", "said: '550 "),
    "parentheses": repeated("(in reply to ", "550 "),
    "recipients": repeated("to=<", "550 "),
    "hosts": repeated("host a", "550 "),
    "at signs": repeated("a@", "550 "),
    "angle brackets": repeated("<", "550 "),
    "dashes": repeated("-", "550 "),
    "underscores": repeated("_a1", "550 "),
    "colons": repeated("1:", "550 "),
    "dots": repeated("1.", "550 "),
    "secrets": repeated("password = ", "550 "),
    "debug forms": repeated("severity: a, category: b, ", behind="detail: c }"),
    "commands": repeated("failed command on session ", "550 "),
    "words of many phrases": repeated("mailbox user not full found unknown exceeded quota ", "550 "),
    "ideographs": repeated("邮箱", "550 "),
    "ligatures of many letters": repeated("\ufdfa", "550 "),
    "accents": repeated("\u0301", "550 a"),
    "nulls": repeated("\0", "550 "),
    "right to left": repeated("\u202e", "550 "),
}


@pytest.mark.parametrize("family", some(TEXTS))
def test_the_time_to_read_explain_and_mask_a_reply_grows_with_its_length(family: str) -> None:
    assert_grows_with_its_input(lambda text: explain(text, redact=True), TEXTS[family], 5_000)


def test_the_time_to_mask_a_recipient_grows_with_its_length() -> None:
    assert_grows_with_its_input(lambda name: explain({name: (550, "no")}, redact=True), repeated("-"), 4_000)


DAEMON = "From: MAILER-DAEMON\nSubject: Undelivered Mail\n"
STATUS = f"{DAEMON}Content-Type: message/delivery-status\n\nAction: failed\n"
MIXED = f"{DAEMON}Content-Type: multipart/mixed; boundary=b\n\n"
MAILS: dict[str, Callable[[int], str]] = {
    "encoded words in a subject": repeated("=?utf-8?q?a?= ", "Subject: ", "\n\nx"),
    "encoded words in a diagnostic code": repeated("=?utf-8?q?a?=", f"{STATUS}Diagnostic-Code: smtp; ", "\n\n"),
    "question marks in a subject": repeated("=?", "Subject: ", "\n\nx"),
    "a long field": repeated("a", "Subject: ", "\n\nx"),
    "a field of many lines": repeated(" a\n", "Subject: a\n", "\nx"),
    "many fields": repeated("A: b\n", DAEMON, "\nx"),
    "parameters": repeated("; a=b", f"{DAEMON}Content-Type: text/plain", "\n\nx"),
    "quoted parameters": repeated('\\"', f'{DAEMON}Content-Type: multipart/mixed; boundary="', '"\n\nx'),
    "semicolons": repeated(";", f'{DAEMON}Content-Type: text/plain; a="', "\n\nx"),
    "semicolons of what has parts": repeated(";", f'{DAEMON}Content-Type: multipart/mixed; a="', "\n\nx"),
    "semicolons of a group": repeated(
        ";", f'{DAEMON}Content-Type: message/global-delivery-status\n\nA: b\n\nContent-Type: multipart/a; b="', "\n\nx"
    ),
    "groups of fields": repeated("A: b\n\n", f"{DAEMON}Content-Type: message/delivery-status\n\n"),
    "recipients": repeated("Action: failed\n\n", f"{DAEMON}Content-Type: message/delivery-status\n\n"),
    "boundaries": repeated("--b\n", MIXED),
    "parts": repeated("--b\n\na\n", MIXED),
    "line ends": repeated("\n", f"{DAEMON}\n"),
    "carriage returns": repeated("\r", f"{DAEMON}\n"),
    "dashes": repeated("-", f"{DAEMON}\n"),
    "lines of dashes": repeated("----\n", f"{DAEMON}\n"),
    "markup": repeated("<a", f"{DAEMON}Content-Type: text/html\n\n"),
    "addresses": repeated("<a@b.cc>: nope\n", f"{DAEMON}\n"),
    "addresses with codes": repeated("<a@b.cc>: 550 no\n", f"{DAEMON}\n"),
    "addresses that failed": repeated("a@b,", f"{DAEMON}X-Failed-Recipients: ", "\n\nx"),
    "base64": repeated("QUFB\n", f"{DAEMON}Content-Transfer-Encoding: base64\n\n"),
    "quoted-printable": repeated("=41=\n", f"{DAEMON}Content-Transfer-Encoding: quoted-printable\n\n"),
    "uuencode": repeated("#86%A\n", f"{DAEMON}Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n"),
    "punycode": repeated("bcde", f"{DAEMON}Content-Type: text/plain; charset=punycode\n\né-"),
}


@pytest.mark.parametrize("family", some(MAILS))
def test_the_time_for_a_mail_grows_with_its_length(family: str) -> None:
    make = MAILS[family]
    assert_grows_with_its_input(parse_dsn, lambda size: make(size).encode(), 60_000)


@pytest.mark.parametrize("depth", [100])
def test_the_time_for_a_mail_does_not_grow_with_how_deep_its_parts_lie(depth: int) -> None:
    """The package `email` compares each line with the boundaries of all parts that it lies in."""
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n" for number in range(depth))
    lines = "--x\n" * 10_000
    flat = min(seconds(parse_dsn, f"{MIXED}--b\n\n{lines}") for _ in range(3))
    assert min(seconds(parse_dsn, head + lines) for _ in range(3)) < 10 * flat + SOON


def test_a_bounce_in_words_of_many_recipients_takes_no_longer_than_one_of_few() -> None:
    """Each of them without a code of its own must not mean to read the whole again."""
    few = "".join(f"<a{number}@b.cc>: x 5 x 5 x 5 x 5\n" for number in range(50))
    many = "".join(f"<a{number}@b.cc>: x 5 x 5 x 5 x 5\n" for number in range(400))
    base = min(seconds(parse_dsn, f"{DAEMON}\n{few}") for _ in range(3))
    assert min(seconds(parse_dsn, f"{DAEMON}\n{many}") for _ in range(3)) < MOST_GROWTH * 8 * base + SOON


GARBAGE: dict[str, bytes] = {
    "nulls": b"\0" * MOST_BYTES,
    "high bytes": b"\xff" * MOST_BYTES,
    "half of a letter": b"\xd0" * MOST_BYTES,
    "digits": b"5" * MOST_BYTES,
    "codes": b"550 5.1.1 " * (MOST_BYTES // 10),
    "every byte": bytes(range(256)) * (MOST_BYTES // 256),
    "one field": DAEMON.encode() + b"X: " + b"a" * MOST_BYTES,
    "one line": DAEMON.encode() + b"\n" + b"a" * MOST_BYTES,
}


@pytest.mark.parametrize("kind", GARBAGE)
def test_ten_million_bytes_of_garbage_are_answered_within_a_second_or_so(kind: str) -> None:
    data = GARBAGE[kind]
    for work in (parse_reply, parse_dsn, explain):
        assert seconds(work, data) < IN_ANY_CASE
    assert len(parse_reply(data).received) <= 65_536
    assert_safe(explain(data))


@pytest.mark.parametrize("unit", ["A: b\n\n", "--b\n\na\n"], ids=["groups", "parts"])
def test_a_mail_of_very_many_small_parts_is_not_read_to_its_end(unit: str) -> None:
    kind = "message/delivery-status" if unit.startswith("A") else "multipart/mixed; boundary=b"
    mail = f"{DAEMON}Content-Type: {kind}\n\n{unit * 30_000}".encode()
    assert seconds(parse_dsn, mail) < IN_ANY_CASE


# No exception

DAMAGED_CHARSETS = (
    "\0",
    "undefined",
    "idna",
    "punycode",
    "hex",
    "rot13",
    "x" * 5_000,
    "utf-8\u0130",
    "unicode_escape",
    "utf-7",
    "utf-16",
)


@pytest.mark.parametrize("charset", DAMAGED_CHARSETS, ids=ascii)
@pytest.mark.parametrize("kind", ["text/plain", "text/html", "multipart/report", "message/delivery-status"])
def test_a_mail_may_name_any_charset(kind: str, charset: str) -> None:
    mail = f'{DAEMON}Content-Type: {kind}; charset="{charset}"\n\n<ada@example.org>: '.encode() + b"\xff\xe0 550 no\n"
    assert isinstance(parse_dsn(mail), DeliveryReport)
    assert isinstance(parse_dsn(email.message_from_bytes(mail, policy=email.policy.default)), DeliveryReport)


def test_a_charset_may_be_cut_into_many_pieces() -> None:
    pieces = "".join(f"charset*{number}*=a; " for number in range(20))
    assert isinstance(parse_dsn(f"{DAEMON}Content-Type: text/plain; {pieces}\n\n".encode() + b"\xff"), DeliveryReport)


FIELDS = ("Subject", "From", "Return-Path", "Content-Type", "X-Failed-Recipients", "Auto-Submitted", "Content-Transfer-Encoding")
VALUES = (
    *("=?utf-8?b?a?=", "=?x?q?a?=", "=?undefined?q?a?=", "=?idna?q?a?=", "=?\0?q?a?=", "=?utf-7?q?+2AA-?=", "=?utf-16?b?2A==?="),
    *(
        "<@",
        "(" * 3_000,
        '"',
        "@",
        "a:b;",
        "\udcff\udcfe",
        "a*0*='=",
        ";",
        "/",
        "text/plain;=",
        "text/plain; charset*=\0'x'%ff",
        "\r",
    ),
)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("policy", [email.policy.compat32, email.policy.default], ids=["compat32", "default"])
def test_a_field_may_hold_anything(field: str, policy: email.policy.Policy) -> None:
    failed = []
    for value in VALUES:
        fields = "" if field in ("From", "Subject") else DAEMON
        mail = f"{fields}{field}: {value}\n".encode("utf-8", "surrogateescape") + b"\n\xff<ada@example.org>: 550 no"
        try:
            parsed = email.message_from_bytes(mail, policy=policy)
        except Exception:  # what the package `email` cannot read, nobody gives us
            continue
        try:
            parse_dsn(parsed)
            explain(parsed)
        except Exception as error:
            failed.append((value[:40], type(error).__name__))
    assert not failed


@pytest.mark.parametrize(
    "fields",
    [
        "Status: 5.1.01",
        "Status: 5.999.999",
        "Diagnostic-Code: smtp; 550 5.1.01 no",
        "Diagnostic-Code: =?utf-8?b?a?=",
        "Diagnostic-Code:",
        "Final-Recipient: utf-8; \\x{D800}\\x{110000}\\x{0}",
        "Reporting-MTA: =?utf-8?b?a?=",
        "Action: =?utf-8?b?a?=",
    ],
)
def test_the_part_for_machines_may_hold_anything(fields: str) -> None:
    mail = f"{DAEMON}Content-Type: message/delivery-status\n\nAction: failed\n{fields}\n\nAction: failed\n{fields}\n\n"
    assert parse_dsn(mail.encode()).is_report
    assert_safe(explain(mail.encode()))


@pytest.mark.parametrize("depth", [100, 20_000])
@pytest.mark.parametrize("kind", ["rfc822", "multipart"])
def test_a_mail_may_lie_in_a_mail_however_deep(kind: str, depth: int) -> None:
    if kind == "rfc822":
        mail = b"Content-Type: message/rfc822\n\n" * depth
    else:
        mail = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(depth))
    assert isinstance(parse_dsn(mail), DeliveryReport)
    assert isinstance(explain(DAEMON.encode() + mail), Explanation)


def test_a_text_of_a_mail_may_have_surrogates() -> None:
    for text in ("\ud800", "\udcff", "é\udcff", "\ud83d\ude00", "\udfff\ud800"):
        assert isinstance(parse_dsn(f"{DAEMON}\n<ada@example.org>: 550 {text}"), DeliveryReport)
        assert isinstance(parse_dsn(f"From: {text}\nSubject: {text}\n\nx"), DeliveryReport)
        assert_safe(explain(f"550 {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "severity: Foo, category: Bar, detail: Baz }",
        "severity: PermanentNegativeCompletion, category: MailSystem, detail: Ten }",
        "severity: PermanentNegativeCompletion, category: Other, detail: Zero }",
        "550 5.1.01 no",
        "550 5.01.1 no",
        "550-5.1.01 a\r\n550 5.1.01 b",
        "550 5.001.001 no",
        "dsn=5.1.01",
        "status: 5.00.0",
        "5.1.01",
        "x said: 550 5.999.999 no",
        "550 \\ud800 no",
        "550 &#xD800; &#1114112; no",
        "334",
        "551 <",
        "",
    ],
)
def test_what_looks_like_a_reply_never_raises(text: str) -> None:
    assert isinstance(parse_reply(text), ServerReply)
    assert_safe(explain(text))
    assert_safe(explain(text.encode("utf-8", "replace")))
    assert_safe(explain((550, text[4:])))
    assert_safe(explain(smtplib.SMTPDataError(550, text[4:])))


@pytest.mark.parametrize(
    "number", [10**5_000, -(10**5_000), 0, 199, 600, -1], ids=["huge", "huge and negative", "0", "199", "600", "-1"]
)
def test_a_number_that_is_no_code_is_explained_as_unknown(number: int) -> None:
    assert isinstance(explain(number), Explanation)
    assert isinstance(explain((number, b"no")), Explanation)


def test_an_answer_within_an_answer_within_itself_ends() -> None:
    refused = smtplib.SMTPRecipientsRefused({})
    refused.recipients = {"ada@example.org": refused}  # type: ignore[dict-item]
    lines: list[Any] = ["no"]
    lines.append(lines)
    assert isinstance(explain(refused), Explanation)
    assert isinstance(explain((550, lines)), Explanation)


class WordlessError(Exception):
    """An exception whose text cannot be had."""

    def __str__(self) -> str:
        raise RuntimeError("no text")


def test_an_exception_without_a_text_is_explained() -> None:
    assert isinstance(explain(WordlessError()), Explanation)


@pytest.mark.parametrize("wrong", [None, 1.5, [], object(), (), (1,), ("550", "x"), (True, "x"), True])
def test_a_wrong_type_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"explain\(\) takes"):
        explain(wrong)
    for work in (parse_reply, parse_dsn):
        with pytest.raises(TypeError, match=r"takes"):
            work(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong", [{"locale": "x y"}, {"locale": "\x1b[31m"}, {"locale": "\ud800"}, {"command": "nope"}, {"command": "\ud800"}]
)
def test_a_malformed_locale_or_command_is_a_value_error_in_ascii(wrong: dict[str, Any]) -> None:
    for work in (explain, explain_all):
        with pytest.raises(ValueError, match=r"is not an? ") as caught:
            work("550 no", **wrong)
        assert str(caught.value).isascii()
        assert str(caught.value).isprintable()


def test_many_threads_may_ask_at_once() -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.extend(explain(text).name for text in REPLIES)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted([explain(text).name for text in REPLIES] * 4)


# Any text, and what is nearly a reply or a bounce

NASTY = st.sampled_from(
    [
        *(
            "\x1b[31m",
            "\u202e",
            "\ufeff",
            "\0",
            "\r",
            "\r\n",
            "\n",
            "\\x35",
            "\\u0035",
            "\\ud800",
            "&#53;",
            "&nbsp",
            "=\n",
            "=?utf-8?b?a?=",
        ),
        *(
            "550",
            "550-",
            "5.1.1",
            "5.1.01",
            "451 4.7.1",
            "\uff15\uff15\uff10",
            "'",
            '"',
            "b'",
            "(",
            ")",
            "<",
            ">",
            "[",
            "]",
            "{",
            "}",
            ";",
        ),
        *(
            "said: ",
            "smtp; ",
            "to=<",
            "severity: a, category: b, detail: c }",
            "Content-Type: ",
            "boundary=",
            "charset=",
            "--",
            ": ",
            "\t",
        ),
    ]
)
INTEGERS = st.integers(0, 5_000)


@st.composite
def mutated(draw: st.DrawFn, texts: tuple[str, ...]) -> str:
    """One of *texts* with pieces cut out, doubled, moved and put in."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(INTEGERS) % (len(text) + 1)
        end = start + draw(st.integers(0, 40))
        piece = text[start:end]
        others = [draw(NASTY), "", piece * 3, piece[::-1], piece.upper(), draw(st.text(max_size=8))]
        text = text[:start] + draw(st.sampled_from(others)) + text[end:]
    return text


@given(
    st.one_of(st.text(max_size=200), st.lists(st.one_of(NASTY, st.text(max_size=6)), max_size=12).map("".join), mutated(REPLIES))
)
@example("severity: a, category: b, detail: c }")
@example("550 5.1.01 no")
@settings(max_examples=60)
def test_any_text_is_read_and_explained(text: str) -> None:
    reply = parse_reply(text)
    assert reply.received == text
    assert reply.reply_code is None or 200 <= reply.reply_code <= 599
    assert reply.reply_code is None or reply.reply_code // 100 != 3 or reply.enhanced_status_code is None
    assert_safe(explain(text))
    assert_safe(explain((550, text), redact=True))
    for one in explain_all({text: (550, text)}):
        assert_safe(one)


@given(st.one_of(st.binary(max_size=200), mutated(REPLIES).map(lambda text: text.encode("cp1251", "replace"))))
@settings(max_examples=50)
def test_any_bytes_are_read_and_explained(data: bytes) -> None:
    assert parse_reply(bytearray(data)) == parse_reply(memoryview(data)) == parse_reply(data)
    assert_safe(explain(data))
    assert_safe(explain((550, data)))
    assert isinstance(parse_dsn(data), DeliveryReport)


@given(mutated(tuple(BOUNCES.values())))
@settings(max_examples=50)
def test_a_damaged_bounce_is_read_and_explained(mail: str) -> None:
    assert isinstance(parse_dsn(mail), DeliveryReport)
    assert isinstance(parse_dsn(mail.encode("utf-8", "surrogatepass")), DeliveryReport)
    for one in explain_all(mail, redact=True):
        assert_safe(one)


@given(mutated(tuple(BOUNCES.values())))
@settings(max_examples=60)
def test_a_damaged_bounce_that_an_application_has_read_is_explained(mail: str) -> None:
    try:
        parsed = email.message_from_string(mail, policy=email.policy.default)
    except Exception:  # what the package `email` cannot read, nobody gives us
        return
    assert isinstance(explain(parsed), Explanation)


@pytest.mark.parametrize("kind", BOUNCES)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=ascii)
def test_a_bounce_says_the_same_whatever_it_comes_as(kind: str, line_end: str) -> None:
    mail = BOUNCES[kind].replace("\n", line_end)
    report = parse_dsn(mail)
    assert report.is_by_machine
    assert parse_dsn(mail.encode()) == report
    assert parse_dsn(email.message_from_string(mail)) == report
    assert parse_dsn(email.message_from_bytes(mail.encode(), policy=email.policy.default)).recipients == report.recipients


# Words of a server's line without digits or marks, so that nothing of it is taken for a part of what stands around it
WORDS = st.lists(
    st.sampled_from(["user", "mailbox", "unknown", "rejected", "message", "here", "please", "relay", "ящик", "закрыт", "用户"]),
    min_size=1,
    max_size=6,
)
STATUS_CODES = st.one_of(st.none(), st.tuples(st.integers(0, 7), st.integers(0, 60)))


@given(
    st.integers(2, 5), st.integers(0, 5), st.integers(0, 9), STATUS_CODES, st.lists(WORDS.map(" ".join), min_size=1, max_size=4)
)
@settings(max_examples=50)
def test_a_reply_is_read_as_it_was_put_together(
    severity: int, category: int, detail: int, status: tuple[int, int] | None, lines: list[str]
) -> None:
    code = f"{severity}{category}{detail}"
    enhanced = None if status is None or severity == 3 else f"{severity}.{status[0]}.{status[1]}"
    said = [f"{enhanced} {line}" if enhanced else line for line in lines]
    wire = "".join(f"{code}{'-' if number < len(said) else ' '}{line}\r\n" for number, line in enumerate(said, 1))
    found = parse_reply(wire)
    assert str(found.reply_code) == code
    assert found.lines == tuple(lines)
    assert (found.enhanced_status_code and str(found.enhanced_status_code)) == enhanced
    assert parse_reply(wire.encode()).lines == found.lines
    assert parse_reply(str(found)).reply_code == found.reply_code
    again = explain((int(code), "\n".join(said)))
    assert (again.reply_code, again.enhanced_status_code) == (found.reply_code, found.enhanced_status_code)
    assert again.server_text == " ".join(lines)


# What is no code

NO_CODE = (
    # other digits, and numbers
    *(
        "\uff15\uff15\uff10 no",
        "550\uff15 no",
        "\u0665\u0665\u0660 no",
        "5.1.\uff11 no",
        "²²⁰ no",
        "+55 no",
        "+550 no",
        "-550 x",
        "5_0 no",
        "1e2 no",
    ),
    *(
        "5e2 no",
        "550e1 x",
        "0x550 no",
        "1550 x",
        "5500 x",
        "199 x",
        "600 x",
        "099 x",
        "999",
        "55",
        "550.5 x",
        "1.550 x",
        "550%",
        "$550",
        "1,550 messages",
    ),
    *("550,000 messages", "550x", "x550", "A550", "2.0.0", "450/500"),
    # addresses and names of hosts
    *("192.0.2.5", "4.16.55.1", "5.1.1.1", "connect to 192.0.2.550 x", "2001:db8:550::1 x", "mail from 554-host.name refused"),
    *("mail from host-554.example.org refused", "relay554.example.org refused", "5322.From address", "RFC 5322.From"),
    # sections, versions, programs
    *(
        "RFC 2821 #4.5.3.1",
        "section 4.5.3",
        "Section 4.3.5 of RFC 5321",
        "RFC 5321, section 4.5.3",
        "RFC 550",
        "v550",
        "version 550",
        "v5.1.1",
    ),
    *(
        "version 5.1.1",
        "Exim 4.92.3",
        "Exim 4.9.1",
        "Postfix 5.1.1",
        "OpenSSL 5.1.1",
        "5.1.1-beta",
        "15.5.1.1",
        "5.1.1/x",
    ),
    *("example-5.1.1.tar.gz", "python 3.550"),
    # HTTP
    *(
        "HTTP 502",
        "HTTP/1.1 502 Bad Gateway",
        "502 Bad Gateway",
        "status code: 502 Bad Gateway",
        "HTTP status 500",
        "HTTP status code: 503",
    ),
    "<html><head><title>503 Service Temporarily Unavailable</title></head>",
    # numbers of errors, lines, processes
    *(
        "errno 111",
        "[Errno 550] x",
        "OSError: [Errno 421] x",
        "WinError 550",
        "[WinError 10061] x",
        'File "x.py", line 550, in y',
        "smtplib.py:550",
    ),
    *(
        "main.go:450",
        "pid 450",
        "pid=550",
        "id 550",
        "id=550",
        "uid=550",
        "postfix/smtp[450]: connected",
        "postfix/smtp[450]: 4FA1B2C3D4: to=<ada@example.org>, relay=none, status=deferred (connect to mx.example.org[192.0.2.5]:25: timed out)",
        "postfix/smtpd[550]: connect from x",
    ),
    # ports
    *(
        "port 465 closed",
        "port=587 closed",
        "connect to mx.example.org port 587: timed out",
        "[192.0.2.5]:587 refused",
        "[2001:db8::1]:587 refused",
    ),
    *(
        "mx.example.org:587 timed out",
        "localhost:465: connection refused",
        "connect to mx.example.org[192.0.2.5]:465: Connection timed out",
    ),
    # sizes, amounts, durations
    *(
        "size 552 bytes",
        "size=552",
        "552 bytes received",
        "552 KB used",
        "552KB used",
        "(550 kB)",
        "quota of 500 exceeded",
    ),
    *("max 250 recipients", "limit is 500 per hour", "limit: 500", "limit: 500 messages", "500/500 messages", "about 500 people"),
    *(
        "421 ms elapsed",
        "took 450 ms",
        "450ms",
        "delay=450",
        "delays=0.1/0.2/450/3",
        "timeout after 300 seconds",
        "waited: 300 s",
    ),
    # dates, times, telephones
    *(
        "12:34:550",
        "12:450:33",
        "550:12",
        "2024-550-12",
        "2024-05-01T12:34:56.550Z",
        "12:34:56,550 x",
        "Mon, 01 Jan 2024 05:50:55 +0550",
    ),
    *("call 550-555-1234", "550-555-1234", "+1 550 555 1234", "zip 55055"),
)


@pytest.mark.parametrize("text", NO_CODE, ids=ascii)
def test_what_is_no_code_is_not_taken_for_one(text: str) -> None:
    found = parse_reply(text)
    assert (found.reply_code, found.enhanced_status_code) == (None, None)


@pytest.mark.parametrize("number", [199, 600, 1_550, 55])
def test_a_number_beyond_the_codes_has_none_in_a_pair(number: int) -> None:
    assert explain((number, "no")).reply_code is None


# Hostile characters

HOSTILE = (
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x9b2J",
    "beep\x07\x08\x08",
    "all is well\rno",
    "a\x0bb\x0cc",
    "\u202egro.elpmaxe@ada",
    "\u2066x\u2069",
    "\u200e\u200f\u061c",
    "\ufeff",
    "a\u2028b\u2029c\x85d",
    "\ud800",
    "\0",
)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("redact", [False, True])
def test_nothing_that_is_obeyed_is_shown_in_any_form(text: str, redact: bool) -> None:
    escaped = text.encode("unicode_escape").decode()
    for what in (
        f"550 5.1.1 {text} no",
        f"550-{text}a\r\n550 b{text}",
        f"550 {escaped}",
        f"x said: 550 '{text}'",
        text,
        (550, f"5.1.1 a{text}b"),
        (550, f"a{text}b".encode("utf-8", "surrogatepass")),
        (-1, text),
        {f"ada{text}@example.org": (550, f"a{text}b")},
        smtplib.SMTPSenderRefused(550, f"a{text}b".encode("utf-8", "surrogatepass"), f"ada{text}@example.org"),
        OSError(text),
        f"{DAEMON}\n<ada@example.org>: 550 a{text}b",
        f"{STATUS}Final-Recipient: rfc822; ada{text}@example.org\nDiagnostic-Code: smtp; 550 a{text}b\n\n",
    ):
        assert_safe(explain(what, redact=redact))


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"], ids=ascii)
def test_a_line_end_is_shown_as_one_whatever_holds_it(line_end: str) -> None:
    for what in ((550, f"a{line_end}b"), f"a{line_end}b", f"550-a{line_end}550 b"):
        assert explain(what).server_text in ("a b", "a\nb")


def test_the_words_of_a_server_write_no_markup_of_their_own() -> None:
    evil = "` **bold** <b>x</b> [a](https://evil.example) | c | \\` ``` # x"
    page = render(explain({f"{evil}@example.org": (550, evil)}), "markdown")
    quotation = next(line for line in page.splitlines() if line.startswith("`"))
    assert quotation.endswith("`")
    assert "`" not in quotation[1:-1]
    title = page.splitlines()[0]
    assert "<b>" not in title.replace("\\<", "")
    assert "](" not in title.replace("\\]", "")


def test_what_is_shown_is_short_however_long_what_was_said_is() -> None:
    for what in (
        f"550 {'no ' * 100_000}",
        (550, "no " * 100_000),
        {f"{'a' * 100_000}@example.org": (550, "no")},
        OSError("no " * 100_000),
    ):
        found = explain(what)
        assert max(map(len, (render(found), render(found, "markdown"), render(found, "json")))) < 20_000
    refused = {f"a{number}@example.org": (550, "no " * 2_000) for number in range(20)}
    assert all(len(one.server_text) <= LONGEST_TEXT for one in explain_all(refused))


# Redaction

SECRETS: dict[str, tuple[str, str]] = {  # what the server says, and what of it must not be shown
    "address": ("<ada@example.org>: no", "ada"),
    "address of other letters": ("<ада@пример.рф>: no", "ада"),
    "address in quotation marks": ('<"ada lovelace"@example.org>: no', "lovelace"),
    "address with an apostrophe": ("o'adair@example.org: no", "o'"),
    "address in an address": ("bounce+ada=example.com@lists.example.net: no", "ada"),
    "rewritten address": ("SRS0=HHH=TT=example.com=ada@forward.example: no", "example.com"),
    "encoded address": ("see https://mail.example/u/ada%40example.org", "ada"),
    "address in a query": ("see https://mail.example/?email=ada%40example.org", "ada"),
    "encoded word": ("no =?utf-8?q?ada=40example.org?=", "ada"),
    "long address": (f"{'a' * 300}@example.org: no", "aaa"),
    "address with a route": ("<@one.example,@two.example:ada@example.org>", "one.example"),
    "IPv4": ("client 192.0.2.5 blocked", "192.0.2"),
    "IPv4 in brackets": ("client [192.0.2.5]:25 blocked", "192.0.2"),
    "IPv4 at an end": ("blocked 192.0.2.5.", "192.0.2"),
    "IPv4 in a link": ("see https://www.spamhaus.org/query/ip/192.0.2.5", "192.0.2"),
    "IPv4 turned round": ("5.2.0.192.zen.spamhaus.org", "5.2.0.192"),
    "IPv4 in the name of a host": ("client 192-0-2-5.dyn.example.org blocked", "192-0-2-5"),
    "IPv6": ("client 2001:db8::5 blocked", "db8"),
    "IPv6 in brackets": ("client [2001:db8:0:0:0:0:0:5]:25 blocked", "db8"),
    "IPv6 as SMTP writes it": ("client [IPv6:2001:db8::5] blocked", "db8"),
    "IPv4 in IPv6": ("client ::ffff:192.0.2.5 blocked", "192.0.2"),
    "queue of Postfix": ("queued as 4FA1B2C3D4", "4FA1"),
    "short queue of Postfix": ("queued as 9C2FA1", "9C2FA1"),
    "queue of letters": ("queued as ABCDEFABCD", "ABCDEF"),
    "queue of Exim": ("OK id=1qXyz2-0003Ab-Cd", "0003Ab"),
    "queue of Sendmail": ("t3KA1b2c012345 Message accepted", "t3KA"),
    "session of Gmail": ("d9443c01a7336-1fbd1234567si1234ab.45 - gsmtp", "1fbd"),
    "message-id": ("duplicate <20261130.1234@host.example.org>", "host"),
    "password": ("wrong password: hunter2", "hunter"),
    "short password": ("wrong password: abc", "abc"),
    "password in JSON": ('{"password": "hunter"}', "hunter"),
    "password in a variable": ("SMTP_PASSWORD=hunter", "hunter"),
    "password in a link": ("see https://bob:hunter@example.org/", "bob"),
    "password in Russian": ("пароль: hunter", "hunter"),
    "token": ("token=abcdefghijkl expired", "abcdef"),
    "access token": ("access_token=abcdefghijkl", "abcdef"),
    "bearer": ("Authorization: Bearer abcdefghijkl", "abcdef"),
    "login": ("AUTH PLAIN AGFkYQBzZWNyZXQ=", "AGFk"),
    "web token": ("got eyJhbGciOi.eyJzdWIi.SflKxw", "eyJ"),
    "key in a query": ("see https://example.org/?key-id=abcdefgh", "abcdef"),
}


@pytest.mark.parametrize("kind", SECRETS)
def test_what_is_private_is_masked(kind: str) -> None:
    said, secret = SECRETS[kind]
    assert secret in explain(f"550 5.7.1 {said}").server_text
    for what in (f"550 5.7.1 {said}", (550, f"5.7.1 {said}"), said, {"bob@example.org": (550, said)}):
        found = explain(what, redact=True)
        for text in (found.server_text, render(found), render(found, "markdown"), render(found, "json")):
            assert secret not in text


@pytest.mark.parametrize(
    "recipient", ["ada@example.org", "ada", '"ada l"@example.org', "Ada <ada@example.org>", f"{'ada' * 100}@example.org"]
)
def test_whom_it_concerns_is_masked(recipient: str) -> None:
    found = explain({recipient: (550, "no")}, redact=True)
    for text in (found.recipient or "", render(found), render(found, "json")):
        assert "ada" not in text.lower()


@pytest.mark.parametrize(
    "secret", ["ada.lovelace@example.org", "192.0.2.123", "2001:db8::5", "password=hunter2hunter", "4fXk2pZ9QzZ4fXk2p"]
)
def test_what_is_cut_at_the_end_of_a_long_text_is_masked_too(secret: str) -> None:
    told = secret.partition("=")[2] or secret
    pieces = [told[:length] for length in range(4, len(told) + 1)]
    for room in range(len(secret) + 2):
        said = "x " * 2_100
        said = f"{said[: LONGEST_TEXT - 1 - room - 1]} {secret} and more than that"
        shown = explain((550, said), redact=True).server_text
        assert not any(piece in shown for piece in pieces), f"{room}: {shown[-40:]!r}"


@pytest.mark.parametrize("kind", BOUNCES)
def test_a_bounce_tells_nobody_whom_it_was_for(kind: str) -> None:
    for found in explain_all(BOUNCES[kind], redact=True):
        for text in (render(found), render(found, "markdown"), render(found, "json")):
            assert "@dest.example.org" not in text
            assert "@nx.example" not in text
            assert "127.0.0.1" not in text


@pytest.mark.parametrize(
    "said",
    [
        "Mailbox full",
        "Username and Password not accepted",
        "Requested action not taken: mailbox unavailable",
        "authentication failed: bad password supplied",
        "the token expired",
        "Message size exceeds 20971 bytes",
        "Try again in 300 seconds",
    ],
)
def test_what_is_not_private_stays(said: str) -> None:
    assert explain((550, said), redact=True).server_text == said


def test_masking_changes_nothing_but_what_was_said() -> None:
    for text in REPLIES:
        plain, masked = explain(text), explain(text, redact=True)
        assert (masked.reason, masked.reply_code, masked.enhanced_status_code) == (
            plain.reason,
            plain.reply_code,
            plain.enhanced_status_code,
        )
        assert masked.name == plain.name


def test_a_garbled_code_is_unknown_and_not_guessed() -> None:
    for text in ("", " ", "\0", "5", "qwx zzy", "\ufffd" * 50):
        assert explain(text).reason is Reason.UNKNOWN
