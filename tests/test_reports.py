"""What a mail log says as a whole: what is counted, how often, in which words, and what is new since an earlier report."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.applications import add_catalog

import smtpi18n
from smtpi18n import Outcome, Reason, Report, render, report, to_dict
from smtpi18n.form import schema
from smtpi18n.library.reasons import causes
from smtpi18n.messages import record_messages
from smtpi18n.reports import counting
from smtpi18n.reports.counting import Tally

pytestmark = pytest.mark.babel

LOGS = Path(__file__).parent / "data" / "logs"
ALL_LOGS = [
    line for name in ("postfix", "exim", "opensmtpd") for line in (LOGS / f"{name}.log").read_text(encoding="utf-8").splitlines()
]

FULL = "552 5.2.2 Mailbox full"
GREYLISTED = "450 4.2.0 Greylisted, try again later"
UNKNOWN_USER = "550 5.1.1 User unknown"


def attempt(status: str, reply: str = FULL, queue: str = "4C1F2", to: str = "ada@example.org", day: str = "Nov  3") -> str:
    host = f"mx.{to.rpartition('@')[2]}[192.0.2.1]"
    said = "250 Ok" if status == "sent" else f"host {host} said: {reply} (in reply to RCPT TO command)"
    dsn = {"sent": "2.0.0", "deferred": "4.0.0"}.get(status, "5.0.0")
    return f"{day} 09:15:00 mx postfix/smtp[7]: {queue}: to=<{to}>, relay={host}:25, delay=1, delays=0/0/0/1, dsn={dsn}, status={status} ({said})"


def refusal(
    text: str = "554 5.7.1 <x@y.example>: Relay access denied", sender: str = "eve@spam.example", day: str = "Nov  3"
) -> str:
    return f"{day} 09:15:00 mx postfix/smtpd[7]: NOQUEUE: reject: RCPT from c[192.0.2.9]: {text}; from=<{sender}> to=<x@y.example> proto=ESMTP helo=<c>"


EXPIRED = "Nov  8 09:15:00 mx postfix/qmgr[7]: 4C1F2: from=<a@b.example>, status=expired, returned to sender"
REMOVED = "Nov  8 09:15:00 mx postfix/qmgr[7]: 4C1F2: removed"


def numbers(found: Report) -> tuple[int, ...]:
    """Failed, delayed, refused, recovered, given up, attempts."""
    return found.failed, found.delayed, found.refused, found.recovered, found.given_up, found.attempts


def reasons(found: Report) -> list[tuple[str, str, int]]:
    return [(one.outcome.value, one.reason.value, one.count) for one in found.reasons]


# What is counted


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ([attempt("bounced")], (1, 0, 0, 0, 0, 0)),
        ([attempt("bounced"), REMOVED], (1, 0, 0, 0, 0, 0)),
        ([attempt("sent")], (0, 0, 0, 0, 0, 0)),
        ([refusal(), refusal()], (0, 0, 2, 0, 0, 0)),
        ([attempt("deferred", GREYLISTED)] * 3, (0, 1, 0, 0, 0, 3)),
        ([attempt("deferred", GREYLISTED), attempt("sent")], (0, 0, 0, 1, 0, 1)),
        ([attempt("deferred", GREYLISTED)] * 2 + [attempt("bounced")], (1, 0, 0, 0, 0, 2)),
        ([attempt("deferred", GREYLISTED)] * 2 + [EXPIRED, REMOVED], (1, 0, 0, 0, 1, 2)),
        ([attempt("deferred", GREYLISTED), REMOVED], (0, 0, 0, 0, 0, 1)),  # an administrator has taken it out
        ([attempt("deferred", to=f"{who}@example.org") for who in "aba"], (0, 2, 0, 0, 0, 3)),
        ([attempt("deferred", to=f"{who}@example.org") for who in "ab"] + [EXPIRED], (2, 0, 0, 0, 2, 2)),
        ([attempt("deferred", to=f"{who}@example.org") for who in "ab"] + [attempt("sent", to="a@example.org")], (0, 1, 0, 1, 0, 2)),
        ([attempt("deferred", queue=queue) for queue in ("4C1F2", "4C1F3")], (0, 2, 0, 0, 0, 2)),
        ([EXPIRED], (1, 0, 0, 0, 1, 0)),  # the log begins after the attempts
        ([attempt("deferred", GREYLISTED), EXPIRED.replace(" mx ", " mx2 "), REMOVED.replace(" mx ", " mx2 ")], (1, 1, 0, 0, 1, 1)),
        ([refusal(), refusal().replace("]: ", "]: message repeated 4 times: [ ", 1) + "]"], (0, 0, 5, 0, 0, 0)),
        ([refusal(), "Nov  3 09:16:00 mx last message repeated 4 times"], (0, 0, 5, 0, 0, 0)),
        (["Nov  3 09:16:00 mx last message repeated 4 times", attempt("bounced"), "Nov  3 mx last message repeated 2 times"], (1, 0, 0, 0, 0, 0)),
    ],
)  # fmt: skip
def test_each_delivery_is_counted_once(lines: list[str], wanted: tuple[int, ...]) -> None:
    assert numbers(report(lines)) == wanted


def test_what_is_given_up_has_the_reason_for_which_it_was_put_off() -> None:
    assert reasons(report([attempt("deferred", GREYLISTED), EXPIRED])) == [("failed", "greylisted", 1)]
    exim = (
        "2026-11-03 09:15:00 1vF3xY-0001aB-2c == a@b.example R=dns T=smtp defer (111): Connection refused",
        "2026-11-03 09:20:00 1vF3xY-0001aB-2c == a@b.example R=dns T=smtp defer (-54): retry time not reached for any host for 'b.example'",
        "2026-11-07 09:15:00 1vF3xY-0001aB-2c ** a@b.example: retry timeout exceeded",
    )
    assert reasons(report(exim)) == [("failed", "connection_refused", 1)]
    assert reasons(report(exim[:2])) == [("delayed", "connection_refused", 1)]
    assert reasons(report(exim[1:2])) == [("delayed", "delayed", 1)]  # all that this line says
    assert reasons(report(exim[2:])) == [("failed", "expired", 1)]


EXIM = "2026-11-03 09:15:00 1vF3xY-0001aB-2c"


def test_what_exim_gives_up_without_an_answer_has_run_out_of_time() -> None:
    for told in (
        "all hosts for 'b.example' have been failing for a long time (and retry time not reached)",
        "delivery cancelled; message timed out",
    ):
        assert reasons(report([f"{EXIM} ** a@b.example: {told}"])) == [("failed", "expired", 1)]
    late = f"{EXIM} ** a@b.example R=r T=s H=mx.b.example [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@b.example>: 451 4.7.1 Greylisted: retry timeout exceeded"
    assert reasons(report([late])) == [("failed", "greylisted", 1)]


def test_a_message_that_an_administrator_removes_has_not_arrived() -> None:
    lines = (f"{EXIM} == a@b.example R=r T=s defer (111): Connection refused", f"{EXIM} removed by root", f"{EXIM} Completed")
    assert numbers(report(lines)) == (0, 0, 0, 0, 0, 1)


def test_a_local_delivery_of_exim_arrives_while_another_waits() -> None:
    lines = (
        f"{EXIM} == ada@b.example R=local T=mailbox defer (-22): mailbox is full",
        f"{EXIM} == a@c.example R=dns T=smtp defer (111): Connection refused",
        f"{EXIM} => ada <ada@b.example> R=local T=mailbox",
    )
    assert numbers(report(lines)) == (0, 1, 0, 1, 0, 2)


def test_deliveries_that_arrive_are_counted_once() -> None:
    """Not where they go into a filter of content, from which they come back under another name."""
    into = (
        attempt("sent")
        .replace("relay=mx.example.org[192.0.2.1]:25", "relay=127.0.0.1[127.0.0.1]:10024")
        .replace("250 Ok", "250 2.0.0 Ok: queued as 4C1F3")
    )
    lines = [
        into,
        attempt("sent", queue="4C1F3"),
        f"{EXIM} => a@b.example R=r T=s",
        f"{EXIM} -> c@b.example R=r T=s",
        '1f2e mta delivery evpid=9c3d000000000001 from=<c@d.example> to=<ada@example.org> rcpt=<-> relay="192.0.2.1 (mx.example.org)" delay=1s result="Ok" stat="250 Ok"',
        attempt("deferred"),
        attempt("bounced", queue="4C1F4"),
    ]
    found = report(lines)
    assert (found.delivered, found.recovered) == (4, 0)
    page = render(report([*lines, attempt("sent")]))
    assert re.search(r"Delivered +5 \(after a delay: 1\)", page)


def test_a_message_of_exim_that_is_completed_has_arrived() -> None:
    """A local part that was put off is delivered under another name."""
    lines = (
        "2026-11-03 09:15:00 1vF3xY-0001aB-2c == bob@example.org R=local T=mailbox defer (-22): mailbox is full",
        "2026-11-03 10:15:00 1vF3xY-0001aB-2c => bob <bob@example.org> R=local T=mailbox",
        "2026-11-03 10:15:00 1vF3xY-0001aB-2c Completed",
    )
    assert numbers(report(lines)) == (0, 0, 0, 1, 0, 1)


def test_lines_of_all_servers_may_be_mixed_and_foreign_ones_are_passed_over() -> None:
    found = report([*ALL_LOGS, "", "Nov  3 09:15:00 mx sshd[9]: status=bounced (no)"])
    assert numbers(found) == (11, 1, 18, 0, 4, 6)
    assert (found.lines, found.other_lines) == (len(ALL_LOGS) + 2, 40)
    assert (found.first_day, found.last_day) == ("--11-30", "2026-11-30")


def test_lines_may_be_bytes_in_any_encoding() -> None:
    assert reasons(report([attempt("bounced").encode() + b" \xff\xfe\r\n"])) == [("failed", "mailbox_full", 1)]
    with pytest.raises(TypeError, match="not int"):
        report([7])  # type: ignore[list-item]


@pytest.mark.parametrize("lines", ["mail.log", b"mail.log", None, 7])
def test_the_name_of_a_file_is_no_log(lines: Any) -> None:
    with pytest.raises(TypeError, match="such as an open file, not"):
        report(lines)


def test_counts_by_reason_domain_and_day() -> None:
    lines = [attempt("bounced", to=f"{n}@big.example") for n in range(5)]
    lines += [
        attempt("bounced", UNKNOWN_USER, to="x@small.example", day="Nov  4"),
        attempt("deferred", GREYLISTED, to="x@small.example", day="Nov  4"),
    ]
    lines += [refusal(day="Dec 31"), refusal(day="Jan  1"), refusal(sender="", day="Jan  1")]
    found = report(lines)
    assert reasons(found) == [
        ("failed", "mailbox_full", 5),
        ("failed", "no_such_mailbox", 1),
        ("delayed", "greylisted", 1),
        ("refused", "relay_denied", 3),
    ]
    assert [one.share for one in found.reasons] == [0.8333, 0.1667, 1, 1]
    assert [(one.domain, one.count) for one in found.reasons[0].domains] == [("big.example", 5)]
    assert [(one.domain, one.failed, one.delayed, one.refused) for one in found.by_domain] == [
        ("big.example", 5, 0, 0),
        ("small.example", 1, 1, 0),
        ("spam.example", 0, 0, 2),
    ]
    assert found.by_domain[1].reasons == (Reason.NO_SUCH_MAILBOX, Reason.GREYLISTED)
    assert [(one.day, one.failed, one.delayed, one.refused) for one in found.by_day] == [
        ("--11-03", 5, 0, 0),
        ("--11-04", 1, 1, 0),
        ("--12-31", 0, 0, 1),
        ("--01-01", 0, 0, 2),
    ]


def test_a_report_names_no_person() -> None:
    found = report(
        [attempt("bounced", f"550 5.1.1 <{who}@example.org>: {who}@example.org unknown, id 4fXk2p9QzZ") for who in ("ada", "bob")]
    )
    pages = [render(found, form) for form in ("text", "markdown", "json")]
    assert not [page for page in pages if "ada@" in page or "bob@" in page or "4fXk2p9QzZ" in page]
    (said,) = found.reasons[0].server_texts
    assert said.count == 2
    assert "<…@…>" in said.text


@pytest.mark.parametrize(
    "reply",
    [
        "550 5.1.1 No such user ivan.petrov",
        "550 5.1.1 Ivan.Petrov: user unknown",
        "550 The account 'ivan.petrov' does not exist",
        "550 No such user - ivan_petrov",
        "550 Mailbox <ivan.petrov> does not exist",
        "554 5.2.0 mailbox /var/mail/ivan.petrov: Permission denied",
        "550 create /home/ivan.petrov/Maildir/tmp/1: Disk quota exceeded",
        "550 <ivan.petrov and more@b.example> is not here",
    ],
)
def test_what_servers_say_names_no_mailbox(reply: str) -> None:
    lines = [
        attempt("bounced", reply, to="ivan.petrov@example.org"),
        f"{EXIM} ** ivan.petrov@example.org R=r T=lmtp: LMTP error after RCPT TO:<ivan.petrov@example.org>: {reply}",
        f'1f2e mta delivery evpid=9c3d000000000001 from=<> to=<ivan.petrov@example.org> rcpt=<-> relay="192.0.2.1 (mx.b.example)" result="PermFail" stat="{reply}"',
        refusal(reply, sender="ivan.petrov@example.org"),
    ]
    assert "ivan" not in render(report(lines), "json").lower()


def test_words_that_say_what_has_happened_are_not_taken_for_names() -> None:
    found = report([attempt("bounced", UNKNOWN_USER, to="user@example.org"), attempt("bounced", FULL, to="full@example.org")])
    assert [text.text for one in found.reasons for text in one.server_texts] == [FULL, UNKNOWN_USER]


def test_no_line_can_make_a_terminal_obey() -> None:
    obeyed = "\x9b31m\u202e\u061c\u200b\u2066\udcff\x1b[2J"
    lines = [
        attempt("bounced", f"550 no {obeyed}", to=f"a@b{obeyed}.example"),
        refusal(f"554 5.7.1 no {obeyed}", sender=f"a@b{obeyed}.example"),
        refusal(sender=f"a@x.b{obeyed}.example"),
    ]
    found = report(lines)
    for page in (render(found, by=("domain", "day")), render(found, "markdown", by=("domain", "day")), render(found, "json")):
        assert not set(obeyed) - set("31m[2J") & set(page)
        page.encode()


@pytest.mark.parametrize(
    "text", ["mail to this domain is not wanted", "non-existing address", "User unknown in local recipient table"]
)
def test_a_report_has_the_reason_that_a_whole_line_is_explained_by(text: str) -> None:
    """`relay=none` and `status=bounced` are no words of a server."""
    line = f"Nov  3 09:15:00 mx postfix/error[7]: 4C1F2: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced ({text})"
    assert [one.reason for one in report([line]).reasons] == [smtpi18n.explain(line).reason]


def test_what_the_provider_means_is_said_too() -> None:
    google = "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser a1b2 - gsmtp"
    (one,) = report([attempt("bounced", google)], locale="ru").reasons
    assert one.reason is Reason.NO_SUCH_MAILBOX
    assert [note.provider for note in one.provider_notes] == ["google"]
    assert one.name == smtpi18n.explain(Reason.NO_SUCH_MAILBOX, locale="ru").name


def test_what_a_program_on_the_server_says_is_no_answer_about_a_mailbox() -> None:
    """As OpenSMTPD and Exim have logged it here."""
    found = report(line for line in ALL_LOGS if "mda delivery" in line)
    assert reasons(found) == [("failed", "server_error", 2)]
    line = "2026-11-03 09:15:00 1vF3xY-0001aB-2c ** a@b.example R=p T=pipe: Child process of pipe transport returned 1 from command: /bin/false"
    assert reasons(report([line])) == [("failed", "server_error", 1)]


# What is not kept in mind


def test_what_is_put_off_is_forgotten_before_memory_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "MOST_PUT_OFF", 10)
    lines = [attempt("deferred", queue=f"4C{number:04}") for number in range(25)]
    found = report(lines)
    assert (found.delayed, found.is_exact) == (25, False)
    assert report(lines[:10]).is_exact
    assert report([*lines[:10], *lines[:10]]).delayed == 10
    late = report([*lines, *(attempt("sent", queue=f"4C{number:04}") for number in range(25))])
    assert (late.delayed, late.recovered) == (15, 10)  # at most so many are delayed


def test_the_most_frequent_names_stay_in_a_tally() -> None:
    tally: Tally[str] = Tally(100)
    for number in range(1_000):
        tally.add("often", 1)
        tally.add(f"once {number}", 1)
    assert len(tally) <= 100
    assert tally["often"] == 1_000
    assert not tally.is_exact


def test_ten_times_the_lines_take_no_more_memory() -> None:
    """Of lines that are all different; what is put off arrives."""
    import tracemalloc

    def lines(number: int) -> Iterator[str]:
        for place in range(number):
            yield attempt(
                "deferred", f"450 4.2.0 Greylisted until {place}", f"4C{place // 2:06}", f"u{place}@d{place % 50}.example"
            )
            yield attempt("sent", "", f"4C{place // 2:06}", f"u{place}@d{place % 50}.example")

    def most(number: int) -> int:
        tracemalloc.start()
        report(lines(number))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    report(lines(100))
    assert most(4_000) < most(400) + 300_000


# What is new


def earlier() -> list[str]:
    lines = [attempt("bounced", queue=f"4C{n:04}", to=f"{n}@big.example") for n in range(80)]
    return lines + [attempt("bounced", UNKNOWN_USER, f"4D{n:04}", f"{n}@small.example") for n in range(20)]


def test_what_is_new_since_an_earlier_report() -> None:
    before = report(earlier())
    now = (
        earlier()
        + [attempt("bounced", UNKNOWN_USER, f"4E{n:04}", f"{n}@new.example") for n in range(60)]
        + [attempt("deferred", GREYLISTED)]
    )
    for since in (before, json.loads(render(before, "json"))):
        found = report(now, since=since)
        assert found.changes is not None
        assert [(one.outcome, one.reason, one.domain, one.count, one.earlier_share) for one in found.changes] == [
            (Outcome.FAILED, Reason.NO_SUCH_MAILBOX, None, 80, 0.2),
            (Outcome.FAILED, None, "new.example", 60, 0.0),
            (Outcome.DELAYED, Reason.GREYLISTED, None, 1, 0.0),
        ]
        assert "new: new.example, 60 (38%)" in render(found)
        assert "more often: Recipient's mailbox does not exist, 50% (20% before)" in render(found)
    assert before.changes is None
    assert report(earlier(), since=before).changes == ()
    assert "No reason and no domain is new" in render(report(earlier(), since=before))


@pytest.mark.parametrize(
    "since",
    [
        {},
        {"form": "smtpi18n/2", "kind": "report"},
        to_dict(smtpi18n.lookup(550)),
        {**to_dict(report([])), "reasons": [1]},
        *({**to_dict(report([])), "failed": count} for count in (float("inf"), float("nan"), -10, 10**400, "7", True)),
        {**to_dict(report([attempt("bounced")])), "failed": 0},  # less than its parts
    ],
)
def test_what_is_no_report_is_none_to_compare_with(since: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no report in the form smtpi18n/1"):
        report([], since=since)


def test_an_earlier_report_is_a_report() -> None:
    with pytest.raises(TypeError, match="not list"):
        report([], since=[])  # type: ignore[arg-type]


# How it is shown


@pytest.mark.parametrize("locale", ["en", "ru"])
@pytest.mark.parametrize("lines", [[], ALL_LOGS, [attempt("bounced")]], ids=["nothing", "much", "one line"])
def test_a_report_is_as_the_schema_describes_it(lines: list[str], locale: str) -> None:
    found = report(lines, locale=locale, since=report(earlier()))
    assert found.locale == locale
    validator = jsonschema.Draft202012Validator(schema())
    problem = jsonschema.exceptions.best_match(validator.iter_errors(json.loads(render(found, "json"))))
    assert problem is None, f"{problem.json_path}: {problem.message}"


@pytest.mark.parametrize("locale", ["en", "ru"])
@pytest.mark.parametrize("width", [40, 80, None])
def test_a_page_is_no_wider_than_it_may_be(locale: str, width: int | None) -> None:
    page = render(report(ALL_LOGS, locale=locale), width=width, by=("domain", "day"))
    if width == 80:
        assert max(map(len, page.splitlines())) <= width
    assert f"{'█' * 8} " in page


def test_a_brief_page_fits_a_screen() -> None:
    found = report(ALL_LOGS)
    brief, whole = render(found, brief=True, width=80, top=5), render(found, width=80, top=5)
    assert len(brief.splitlines()) <= 40
    assert found.reasons[0].how_to_fix[:30] in whole
    assert found.reasons[0].how_to_fix[:30] not in brief
    assert "further reasons: " in brief


def test_further_tables_and_lines_are_those_of_a_report() -> None:
    found = report(ALL_LOGS)
    assert "By day" not in render(found)
    assert "By day" in render(found, by="day")
    assert render(found, "markdown", by=["day"], brief=True).endswith("| Nov 30, 2026 |")
    wrong: tuple[Callable[[], str], ...] = (
        lambda: render(found, by="week"),  # type: ignore[arg-type]
        lambda: render(found, top=0),
        lambda: render(found, "json", top=5),
        lambda: render(smtpi18n.lookup(550), by="day"),
        lambda: render(smtpi18n.lookup(550), top=5),
    )
    for call in wrong:
        with pytest.raises(ValueError, match=r"table|report"):
            call()


@settings(max_examples=30)
@given(
    st.lists(st.one_of(st.sampled_from(ALL_LOGS), st.text(max_size=60), st.binary(max_size=60)), max_size=12),
    st.integers(0, 300),
    st.text(max_size=20),
)
def test_any_lines_give_a_report(lines: list[str | bytes], place: int, inserted: str) -> None:
    torn = [line[:place] + inserted + line[place:] if isinstance(line, str) else line for line in lines]
    found = report(torn)
    assert found.lines == len(lines)
    page = render(found, width=80, by=("domain", "day"))
    assert all(letter.isprintable() or letter == "\n" for letter in page.replace("\u00a0", " ").replace("\u2007", " "))


def test_a_locale_that_lacks_a_reason_leaves_the_whole_report_to_the_next(tmp_path: Path) -> None:
    """A catalog with the words of one reason, whole, answers a report of it, and no other."""
    keys = [message.key for message in record_messages(causes()[Reason.MAILBOX_FULL]).values()]
    add_catalog(tmp_path, "uk", dict.fromkeys(keys, ("in English", "українською")))
    translator = smtpi18n.Translator([tmp_path])
    assert translator.report([attempt("bounced")], locale=["uk", "ru"]).reasons[0].name == "українською"
    assert translator.report([attempt("bounced"), attempt("bounced", UNKNOWN_USER)], locale=["uk", "ru"]).locale == "ru"
