"""Lines of mail logs: what each tells of a delivery or a refusal, in the words of each server, and what is none of that."""

from __future__ import annotations

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smtpi18n import Command
from smtpi18n.explanations.bulk import Recogniser
from smtpi18n.parsing.logs import LONGEST_LINE, read_line

LOGS = Path(__file__).parent.parent / "data" / "logs"
PUBLIC: list[dict[str, Any]] = [json.loads(line) for line in (LOGS / "public.jsonl").read_text(encoding="utf-8").splitlines()]

SOON = 0.1  # seconds of the processor

ATTEMPT = "postfix/smtp[7]: 4C1F2: to=<Ada@Example.ORG>, relay=mx.example.org[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn={dsn}, status={status} ({text})"
SAID = "host mx.example.org[192.0.2.1] said: 550 5.1.1 <Ada@Example.ORG>: User unknown (in reply to RCPT TO command)"


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
        ("mx", None),
        ("Nov 32 09:15:00 mx", None),
        ("2026-13-03T09:15:00 mx", None),
    ],
)
def test_the_day_of_a_line(start: str, day: str | None) -> None:
    event = read_line(f"{start} {ATTEMPT.format(dsn='4.0.0', status='deferred', text='x')}")
    assert event is not None
    assert event.day == day


PIECES = [*(row["line"] for row in PUBLIC), *(line for file in LOGS.glob("*.log") for line in file.read_text().splitlines())]


@settings(max_examples=40)
@given(st.sampled_from(PIECES), st.integers(0, 400), st.integers(0, 40), st.text(max_size=40))
def test_a_line_with_anything_in_it_is_read_or_passed_over(line: str, place: int, length: int, inserted: str) -> None:
    read_line(line[:place] + inserted + line[place + length :])
    read_line(inserted)


@pytest.mark.parametrize(
    "piece",
    [
        "postfix/smtp[7]: 4C1F2: to=<", "reject: RCPT from ", "; from=<", " rejected RCPT <", " == a", "=> a <", "** a: ", " defer (1)",
        ' smtp failed-command command="', 'result="5', " mta delivery evpid=0000000000000000 from=<", " for 0000000000000000: from=<", " from ",
        "1vF3xY-0001aB-2c ** ", "a@", ": : ", "SMTP error from remote mail server after ", "\\n", "<", ">",
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
