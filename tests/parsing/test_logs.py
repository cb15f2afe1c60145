"""Lines of mail logs: what each tells of a delivery or a refusal, in the words of each server, and what is none of that."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smtpi18n import Command, Reason
from smtpi18n.explanations.bulk import Recogniser
from smtpi18n.parsing.logs import LONGEST_LINE, Event, read_line

LOGS = Path(__file__).parent.parent / "data" / "logs"
PUBLIC: list[dict[str, Any]] = [json.loads(line) for line in (LOGS / "public.jsonl").read_text(encoding="utf-8").splitlines()]

SOON = 0.1  # seconds of the processor

ATTEMPT = "postfix/smtp[7]: 4C1F2: to=<Ada@Example.ORG>, relay=mx.example.org[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn={dsn}, status={status} ({text})"
SAID = "host mx.example.org[192.0.2.1] said: 550 5.1.1 <Ada@Example.ORG>: User unknown (in reply to RCPT TO command)"


EXIM = "2026-11-03 09:15:00 1vF3xY-0001aB-2c"


def told(line: str) -> tuple[object, ...]:
    event = read_line(line)
    assert event is not None, line
    return event.kind, event.message, event.domain, event.command, event.text


@pytest.mark.parametrize("row", PUBLIC, ids=lambda row: row["source"].partition("github.com/")[2])
def test_a_line_that_somebody_has_shown_is_read(row: dict[str, Any]) -> None:
    event = read_line(row["line"])
    assert event is not None
    assert (event.kind, event.day, event.domain) == (row["kind"], row["day"], row["domain"])
    assert Recogniser().pattern(event.text, event.command, event.status, event.host).reason.value in row["reasons"]


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("postfix", {"failed": 3, "deferred": 2, "given_up": 2, "gone": 5, "refused": 7}),
        ("exim", {"failed": 2, "deferred": 4, "waiting": 1, "expired": 2, "sent": 1, "completed": 5, "refused": 7}),
        ("opensmtpd", {"failed": 2, "refused": 4}),
    ],
)
def test_what_our_servers_have_written_is_read(name: str, kinds: dict[str, int]) -> None:
    """Each log holds lines that tell of no delivery too: connections, probes, notifications, commands that no mail needs."""
    lines = (LOGS / f"{name}.log").read_text(encoding="utf-8").splitlines()
    events = [read_line(line) for line in lines]
    assert Counter(event.kind for event in events if event is not None) == kinds
    assert None in events


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (ATTEMPT.format(dsn="5.1.1", status="bounced", text=SAID), ("failed", "4C1F2", "example.org", Command.RCPT, "550 5.1.1 <Ada@Example.ORG>: User unknown")),
        (ATTEMPT.format(dsn="4.4.2", status="deferred", text="lost connection with mx.example.org[192.0.2.1] while receiving the initial server greeting"), ("deferred", "4C1F2", "example.org", None, "lost connection with mx.example.org[192.0.2.1] while receiving the initial server greeting")),
        (ATTEMPT.format(dsn="4.0.0", status="deferred", text="host mx.example.org[192.0.2.1] refused to talk to me: 421 Too many connections"), ("deferred", "4C1F2", "example.org", Command.CONNECT, "421 Too many connections")),
        ("mx postfix/qmgr[1]: 4C1F2: from=<a@b.example>, status=force-expired, returned to sender", ("given_up", "4C1F2", "", None, "")),
        ("mx postfix/postsuper[1]: 4C1F2: removed", ("gone", "4C1F2", "", None, "")),
        ("mx postfix/smtpd[1]: 4C1F2: milter-reject: END-OF-MESSAGE from c.example[192.0.2.9]: 5.7.1 Spam; from=<A@B.example> to=<x@y.example> proto=ESMTP helo=<c>", ("refused", "", "b.example", Command.END_OF_DATA, "5.7.1 Spam")),
        ("mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from c.example[192.0.2.9]: 554 5.7.1 <x@y.example>: Relay access denied; from=<> to=<x@y.example> proto=SMTP helo=<c>", ("refused", "", "", Command.RCPT, "554 5.7.1 <x@y.example>: Relay access denied")),
        ('mx postfix/cleanup[1]: 4C1F2: reject: header Subject: to=<a@b>; from=<evil@c.example> >: 5.7.1 x from c[192.0.2.9]; from=<a@b.example> to=<x@y.example> proto=ESMTP helo=<c>: 5.7.1 No', ("refused", "", "b.example", Command.END_OF_DATA, "5.7.1 No")),
        ("2026-11-03 09:15:00 +0100 1vF3xY-000000001aB-2cDe ** ada@example.org <list@example.net> R=dns T=smtp H=mx.example.org [192.0.2.1] X=TLS1.3: SMTP error from remote mail server after end of data: 554 5.7.1 No", ("failed", "1vF3xY-000000001aB-2cDe", "example.org", Command.END_OF_DATA, "554 5.7.1 No")),
        ("2026-11-03 09:15:00 1vF3xY-0001aB-2c ** ada@example.org R=dns: Unrouteable address", ("failed", "1vF3xY-0001aB-2c", "example.org", None, "Unrouteable address")),
        ("Nov  3 09:15:00 mx exim[7]: 1vF3xY-0001aB-2c == ada@example.org R=dns T=smtp defer (110): Connection timed out", ("deferred", "1vF3xY-0001aB-2c", "example.org", None, "Connection timed out")),
        ("2026-11-03 09:15:00 H=(c) [192.0.2.9] F=<a@b.example> temporarily rejected RCPT <x@y.example>: Greylisted", ("refused", "", "b.example", Command.RCPT, "451 Greylisted")),
        ("2026-11-03 09:15:00 H=c.example (c) [192.0.2.9] rejected EHLO or HELO c: HELO name refused", ("refused", "", "", Command.EHLO, "550 HELO name refused")),
        ('1f2e mta delivery evpid=9c3d000000000001 from=<c@d.example> to=<ada@example.org> rcpt=<-> source="192.0.2.9" relay="192.0.2.1 (mx.example.org)" delay=1s result="TempFail" stat="451 4.7.1 Later"', ("deferred", "9c3d000000000001", "example.org", None, "451 4.7.1 Later")),
        ("smtpd[7]: Expire for 9c3d000000000001: from=<c@d.example>, to=<ada@example.org>, rcpt=<->, delay=4d, stat=Envelope expired", ("expired", "9c3d000000000001", "example.org", None, "Envelope expired")),
        ('1f2e smtp failed-command command="MAIL FROM:<a@b.example> SIZE=9" result="552 5.3.4 Too big"', ("refused", "", "b.example", Command.MAIL, "552 5.3.4 Too big")),
        ('Nov  3 09:15:00 localhost smtpd[1]: 1f2e smtp failed-command command="RCPT TO:<x@y.example>" result="550 No"', ("refused", "", "", Command.RCPT, "550 No")),
        ("mx postfix/cleanup[7]: 4C1F2: reject: mime-error improper use of 8-bit data in message header: Subject: x from c[192.0.2.9]; from=<a@b.example> to=<x@y.example>", ("refused", "", "b.example", Command.END_OF_DATA, "improper use of 8-bit data in message header")),
        ('mx postfix/smtp[7]: 4C1F2: to=<"a>b"@c.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (no)', ("failed", "4C1F2", "c.example", None, "no")),
        ('mx postfix/smtp[7]: 4C1F2: to=<"a>, relay=none, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (x"@c.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (no)', ("failed", "4C1F2", "c.example", None, "no")),
        (f'{EXIM} ** "a b"@b.example R=dns: no', ("failed", "1vF3xY-0001aB-2c", "b.example", None, "no")),
        (f"{EXIM} removed by root", ("gone", "1vF3xY-0001aB-2c", "", None, "")),
        (f"{EXIM} ** a@b.example: all hosts for 'b.example' have been failing for a long time (and retry time not reached)", ("expired", "1vF3xY-0001aB-2c", "b.example", None, "")),
        (f"{EXIM} ** a@b.example: delivery cancelled; message timed out", ("expired", "1vF3xY-0001aB-2c", "b.example", None, "")),
        (f"{EXIM} ** a@b.example R=r T=s H=mx.b.example [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@b.example>: 451 4.7.1 Greylisted: retry timeout exceeded", ("expired", "1vF3xY-0001aB-2c", "b.example", Command.RCPT, "451 4.7.1 Greylisted")),
        (f"{EXIM} H=(c) [192.0.2.9] F=<a@b.example> rejected during MIME ACL checks: no exe", ("refused", "", "b.example", Command.END_OF_DATA, "550 no exe")),
        (f"{EXIM} H=(c) [192.0.2.9] F=<a@b.example> temporarily rejected by local_scan(): later", ("refused", "", "b.example", Command.END_OF_DATA, "451 later")),
        (f"{EXIM} H=(c) [192.0.2.9] F=<a@b.example> rejected by non-SMTP ACL: no", ("refused", "", "b.example", Command.END_OF_DATA, "550 no")),
        ("2026-11-03 09:15:00 Connection from [192.0.2.9] refused: too many connections from that IP address", ("refused", "", "", Command.CONNECT, "421 too many connections from that IP address")),
    ],
)  # fmt: skip
def test_a_line_tells(line: str, wanted: tuple[object, ...]) -> None:
    assert told(line) == wanted
    assert told(f"{line}\r\n") == wanted


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Nov  3 09:15:00 mx sshd[9]: Connection closed by 192.0.2.9",
        "mx postfix/smtpd[1]: connect from c.example[192.0.2.9]",
        "mx postfix/smtpd[1]: NOQUEUE: reject_warning: RCPT from c.example[192.0.2.9]: 554 5.7.1 no; from=<a@b.example>",
        "mx postfix/bounce[1]: 4C1F2: sender non-delivery notification: 4C1F3",
        ATTEMPT.format(dsn="5.1.1", status="undeliverable", text=SAID),  # a probe
        "2026-11-03 09:15:00 1vF3xY-0001aB-2c <= a@b.example H=c.example [192.0.2.9] P=esmtp S=300 T=\"rejected RCPT <x>: y\"",
        "2026-11-03 09:15:00 H=c.example [192.0.2.9] rejected EXPN list",
        # What others say in a line, made to look like one.
        "mx postfix/cleanup[7]: 4C1F2: warning: header Subject: [7]: 4C1F3: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (no)",
        "mx postfix/cleanup[7]: 4C1F2: warning: header Subject: x]: NOQUEUE: reject: RCPT from c: 554 5.7.1 no; from=<a@b.example>",
        "mx postfix/cleanup[7]: 4C1F2: warning: header Subject: status=bounced (4C1F3: removed",
        '2026-11-03 09:15:00 1vF3xY-0001aB-2c <= "1vF3xY-0001aB-2d ** x"@b.example H=c.example [192.0.2.9] P=esmtp S=300',
        '1f2e smtp failed-command command="x 1f2e mta delivery evpid=9c3d000000000001 from=<> to=<a@b.example> result=PermFail stat=x" result="500 no"',
        '1f2e smtp failed-command command="VRFY ada" result="500 5.5.1 Invalid command"',
        # What other programs write.
        'Nov  3 09:15:00 n1 etcd[812]: embed: rejected connection from "192.0.2.1:43210" (error "EOF", ServerName "")',
        '2026-11-03 09:15:00 n1 etcd[812]: rejected connection from "192.0.2.1:43210" (error "EOF", ServerName "")',
        "Nov  3 09:15:00 mx stunnel[9]: LOG4[0]: rejected connection from 192.0.2.1:333",
        "Nov  3 09:15:00 mx sshd[9]: Invalid user H=x rejected RCPT <a@b.example>: spam from 192.0.2.1 port 22",
        "Nov  3 09:15:00 mx sshd[9]: Invalid user 1vF3xY-0001aB-2c ** a@b.example: no from 192.0.2.1 port 22",
        "Nov  3 09:15:00 mx sshd[9]: Invalid user postfix/smtp[7]: 4C1F2: to=<a@b.example>, relay=none, delay=1, dsn=5.0.0, status=bounced (no)",
        "Nov  3 09:15:00 mx other[9]: 4C1F2: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (no)",
        "<22>1 2026-11-03T09:15:00Z mx other 9 - - x]: 4C1F2: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (no)",
        "Nov  3 09:15:00 mx sshd[9]: Invalid user  mta delivery evpid=9c3d000000000001 from=<> to=<a@b.example> rcpt=<-> result=PermFail stat=x",
        "mx postfix/cleanup[9]: 4C1F2: warning: header Subject: H=a rejected RCPT <x@y.example>: 550 hi from c[192.0.2.7]; from=<s@c.example> to=<a@b.example>",
        "  Subject: H=mx.example.org F=<a@b.example> rejected RCPT <x@y.example>: 550 hello",  # Exim's reject log has the header
        '2026-11-03 09:15:00 1vF3xY-0001aB-2c H=(c) [192.0.2.9] Warning: "it would have been rejected RCPT"',
    ],
)  # fmt: skip
def test_a_line_tells_of_no_delivery(line: str) -> None:
    assert read_line(line) is None


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("Nov  3 09:15:00 mx", "--11-03"),
        ("Feb 29 23:59:59 mx", "--02-29"),
        ("<22>Nov 13 09:15:00 mx", "--11-13"),
        ("Nov  3 2026 09:15:00 mx", "2026-11-03"),
        ("2026-11-03T09:15:00.123456+01:00 mx", "2026-11-03"),
        ("<22>1 2026-11-03T09:15:00Z mx", "2026-11-03"),
        ("mail_1  | 2026-11-03 09:15:00 mx", "2026-11-03"),
        ("mail_1  | Nov  3 09:15:00 mx", "--11-03"),
        ("[2026-11-03 09:15:00] mx", "2026-11-03"),
        ("Tue 2026-11-03 09:15:00 CET mx", "2026-11-03"),
        ("mx", None),
        ("Nov 32 09:15:00 mx", None),
        ("Feb 31 09:15:00 mx", None),
        ("2026-13-03T09:15:00 mx", None),
        ("0000-01-01 09:15:00 mx", None),
    ],
)
def test_the_day_of_a_line(start: str, day: str | None) -> None:
    event = read_line(f"{start} {ATTEMPT.format(dsn='4.0.0', status='deferred', text='x')}")
    assert event is not None
    assert event.day == day


@pytest.mark.parametrize("start", ["<22>1 {} mx ", "mail_1  | {} mx ", "[{}] mx ", "{} mx ", "Tue {} UTC mx "])
def test_each_line_has_its_own_day_whatever_stands_before_it(start: str) -> None:
    line = ATTEMPT.format(dsn="4.0.0", status="deferred", text="x")
    days = ["2026-11-03", "2026-11-04", "2026-12-01", "2025-11-03"]
    assert [getattr(read_line(start.format(f"{day} 09:15:00") + line), "day", None) for day in days] == days


REFUSED = "NOQUEUE: reject: RCPT from c[192.0.2.9]: 554 5.7.1 no; from=<a@b.example> to=<x@y.example> proto=ESMTP helo=<c>"
TRIED = "4C1F21A2B3: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.4.4, status=bounced (no)"


@pytest.mark.parametrize(
    "start",
    [
        "Nov  3 09:15:00 mx postfix/smtpd[7]: ",
        "Nov  3 09:15:00 mx postfix/submission/smtpd[7]: ",
        "Nov  3 09:15:00 mx out/smtpd[7]: ",  # `syslog_name`
        "Nov  3 09:15:00 mx postfix/smtpd: ",
        "Nov  3 09:15:00 mx postfix/smtpd[7]: [ID 197553 mail.info] ",
        "<22>1 2026-11-03T09:15:00.123456+01:00 mx postfix/smtpd 7 - - ",
        '1 2026-11-03T09:15:00Z mx postfix/smtpd 7 - [meta sequenceId="1"] ',
        "",  # `journalctl -o cat`
    ],
)
def test_lines_of_postfix_are_known_however_they_were_sent(start: str) -> None:
    assert told(f"{start}{REFUSED}")[0] == "refused"
    assert told(f"{start}{TRIED}")[:2] == ("failed", "4C1F21A2B3")


def test_short_names_of_queues_belong_to_one_machine() -> None:
    for start, machine in (
        ("Nov  3 09:15:00 mx1 ", "mx1"),
        ("<22>1 2026-11-03T09:15:00Z mx1 ", "mx1"),
        ("Nov  3 09:15:00 ", ""),
        ("", ""),
    ):
        event = read_line(f"{start}postfix/smtp[7]: {TRIED}" if "<" not in start else f"{start}postfix/smtp 7 - - {TRIED}")
        assert event is not None
        assert event.machine == machine


def test_what_goes_on_in_another_queue_of_the_machine_has_not_come_to_its_end() -> None:
    sent = "postfix/smtp[7]: 4C1F2: to=<a@b.example>, relay={}, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent ({})"
    for relay, text, is_last in (
        ("127.0.0.1[127.0.0.1]:10024", "250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4C1F3", False),
        ("local", "forwarded as 4C1F3", False),
        ("127.0.0.1[127.0.0.1]:24", "250 2.0.0 <a@b.example> x Saved", True),
        ("mx.b.example[192.0.2.1]:25", "250 2.0.0 Ok: queued as 4C1F3", True),
        ("local", "delivered to mailbox", True),
    ):
        event = read_line(sent.format(relay, text))
        assert event is not None
        assert event.is_last is is_last


def test_a_local_delivery_of_exim_has_the_address_with_which_it_was_put_off() -> None:
    events = [
        read_line(f"{EXIM} {told}") for told in ("== Ada@b.example R=r T=l defer (-22): full", "=> ada <ada@b.example> R=r T=l")
    ]
    assert [event and event.recipient for event in events] == ["ada@b.example"] * 2


@pytest.mark.parametrize(
    "address", ["s@<\x9b>31mX.example", "s@b\u202e.example", "s@b\u200b.example", "s@b\udcff.example", "s@b\u061c.example"]
)
def test_a_domain_with_what_is_obeyed_and_not_shown_is_none(address: str) -> None:
    event = read_line(f"mx postfix/smtpd[7]: {REFUSED.replace('a@b.example', address)}")
    assert event is not None
    assert event.domain == ""


PIECES = [*(row["line"] for row in PUBLIC), *(line for file in LOGS.glob("*.log") for line in file.read_text().splitlines())]


@settings(max_examples=40)
@given(st.sampled_from(PIECES), st.integers(0, 400), st.integers(0, 40), st.text(max_size=40))
def test_a_line_with_anything_in_it_is_read_or_passed_over(line: str, place: int, length: int, inserted: str) -> None:
    read_line(line[:place] + inserted + line[place + length :])
    read_line(inserted)


def wrapped(reply: str, number: int) -> Iterator[str]:
    """A *reply* as servers log it, in a delivery of its own; in the second and the third, beside other words."""
    said = " ".join(reply.split())
    to, host = f"u{number}@d{number}.example", f"mx.d{number}.example[192.0.2.{number % 256}]"
    attempt = f"mx postfix/smtp[7]: 4C{number:05}: to=<{to}>, relay=none, delay=1, delays=0/0/0/1"
    yield f"{attempt}, dsn=5.0.0, status=bounced (host {host} said: {said} (in reply to RCPT TO command))"
    yield f"{attempt}, dsn=4.0.0, status=deferred (delivery temporarily suspended: host {host} refused to talk to me: {said})"
    yield f"{EXIM} ** {to} R=r T=lmtp: LMTP error after RCPT TO:<{to}>: {said}"
    yield f'1f2e mta delivery evpid={number:016} from=<> to=<{to}> rcpt=<-> relay="192.0.2.1 (mx.d{number}.example)" result="PermFail" stat="{said}"'


REPLIES = [
    f"{row['code']} {row['text']}" if "exception" in row else row.get("reply") or row["raw"]
    for name in ("server_replies", "provider_replies", "field_replies")
    for row in map(json.loads, (LOGS.parent / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
]
SAID_TWICE = [line for number, reply in enumerate(Random(3).sample(REPLIES, 60)) for line in wrapped(reply, number)]
# Codes and words in places where they are easily taken for what differs from text to text.
ALIKE = [
    told.format(code, page)
    for told in ("failed (#{0})", "remote: {0}-{0} no", "proxy error={0}", "LMTP error: 550-{0} no", "550.{0}", "gone: see https://support.google.com/mail/?p={1} - gsmtp")
    for code, page in (("5.1.1", "NoSuchUser"), ("5.2.2", "OverQuotaTemp"), ("5.7.1", "DisabledUser"))
]  # fmt: skip
SAID_TWICE += [line for number, reply in enumerate(ALIKE) for line in wrapped(reply, number)]


def test_the_reason_of_a_line_is_that_of_the_line_alone_in_any_order() -> None:
    events = [event for event in map(read_line, SAID_TWICE) if event is not None]

    def reason(recogniser: Recogniser, event: Event) -> Reason:
        return recogniser.pattern(event.text, event.command, event.status, event.host).reason

    alone = {event: reason(Recogniser(), event) for event in events}
    for seed in range(3):
        together = Recogniser()
        for event in Random(seed).sample(events, len(events)):
            assert reason(together, event) is alone[event], event.text


@pytest.mark.parametrize(
    ("status", "reason"), [("5.0.0", Reason.UNKNOWN), ("4.0.0", Reason.UNKNOWN), ("5.4.4", Reason.NO_SUCH_DOMAIN)]
)
def test_a_failure_of_which_nothing_is_known_has_the_reason_of_its_code(status: str, reason: Reason) -> None:
    """Or none, but not one that a word of the line around it has."""
    assert Recogniser().pattern("mail to this domain is not wanted", None, status, None).reason is reason


@pytest.mark.parametrize(
    "piece",
    [
        "postfix/smtp[7]: 4C1F2: to=<", "reject: RCPT from ", "; from=<", " rejected RCPT <", " == a", "=> a <", "** a: ", " defer (1)",
        ' smtp failed-command command="', 'result="5', " mta delivery evpid=0000000000000000 from=<", " for 0000000000000000: from=<", " from ",
        "1vF3xY-0001aB-2c ** ", "a@", ' smtp failed-command command="" result="500 ', "message repeated 4 times: [ ", "word: ", '"a"@', "Nov  3 ", ": : ", "SMTP error from remote mail server after ", "\\n", "<", ">",
    ],
)  # fmt: skip
def test_a_hostile_line_takes_no_longer_than_its_length(piece: str) -> None:
    """A pattern that went back over the longest line again and again would take seconds for it."""
    head = "2026-11-03 09:15:00 1vF3xY-0001aB-2c == a@b.example status=reject: rejected failed-command delivery evpid= stat= "
    best = float("inf")
    for line in (head + piece * LONGEST_LINE, piece * LONGEST_LINE, *(one[:80] + piece * 400 + one[80:] for one in PIECES[::9])):
        for _ in range(3):
            begun = time.process_time()
            event = read_line(line)
            if event is not None:
                Recogniser().pattern(event.text, event.command, event.status, event.host)
            best = min(time.process_time() - begun, best if _ else float("inf"))
            if best < SOON:
                break
        assert best < SOON
