"""The sample replies: what servers send, whole, with where it was seen, and shown with the code and command that it answers."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys

import pytest
from support.answers import codes_and_groups, enhanced_codes, entries, entry, finished, groups, label, reply_codes, texts
from support.claims import Claim, all_hold

import smtpi18n
from smtpi18n import Command, EnhancedStatusCode, ReplyCode, SampleReply, lookup, render, to_dict
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.library.samples import every_sample
from smtpi18n.relations import Origin

pytestmark = pytest.mark.words

SAMPLES = list(every_sample())
LONGEST, MOST_LINES = 600, 8
ENHANCED = re.compile(r"^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3}) ", re.MULTILINE)

# The codes that no server is known to send over SMTP, or of whose replies none is at hand word for word.
NEVER_SEEN = {
    101, 111, 200, 211, 240, 251, 253, 353, 355, 403, 420, 422, 424, 441, 442, 446, 447, 449, 453, 471, 510, 512, 520, 525, 557,
}  # fmt: skip

# Cases of a code that is seen elsewhere, by their first command, without a reply of their own.
CASES_NEVER_SEEN = {
    (250, Command.ATRN), (252, Command.ETRN), (430, Command.END_OF_DATA), (430, Command.MAIL), (450, Command.ATRN),
    (451, Command.ATRN), (451, Command.BURL), (452, Command.END_OF_DATA), (452, Command.SEND), (503, Command.BURL),
    (450, Command.CONNECT), (504, Command.EHLO), (504, Command.MAIL), (503, Command.EHLO), (503, Command.END_OF_DATA), (517, Command.END_OF_DATA), (521, Command.EHLO),
    (523, Command.AUTH), (524, Command.AUTH), (530, Command.ATRN), (552, Command.BURL), (554, Command.AUTH),
    (554, Command.BURL), (554, Command.EHLO), (554, Command.SEND),
}  # fmt: skip

# Enhanced status codes that neither go with the code by the registry nor stand in its texts: servers' own habits.
UNASSOCIATED = {
    (252, "2.5.2"): "Sendmail",
    (451, "4.7.500"): "Microsoft's own number",
    (459, "4.5.4"): "Sendmail, of a queue that it does not have",
    (501, "5.0.0"): "Sendmail: no detail",
    (502, "5.7.0"): "Sendmail, of what its administrator has forbidden",
    (503, "5.0.0"): "Sendmail: no detail",
    (504, "5.3.0"): "Sendmail, of a topic of HELP",
    (504, "5.3.3"): "Sendmail, of a mechanism that it does not have",
    (550, "5.1.6"): "Postfix, of someone who has moved",
    (551, "5.1.1"): "Sendmail, of someone who has moved",
}


def name(sample: SampleReply) -> str:
    """How a failure names a sample."""
    return f"{sample.server}: {sample.text[:60]}"


def code(sample: SampleReply) -> ReplyCode:
    return ReplyCode(sample.text[:3])


def shown(of: smtpi18n.Entry) -> list[str]:
    return [sample.text for sample in of.sample_replies]


# What a sample is


def test_every_sample_is_a_whole_reply_of_a_known_code() -> None:
    assert len(SAMPLES) > 150
    for sample in SAMPLES:
        *others, last = sample.text.split("\n")
        assert Library().knows(code(sample)), name(sample)
        assert last.startswith(f"{code(sample)} "), name(sample)
        assert all(line.startswith(f"{code(sample)}-") for line in others), name(sample)


def test_every_sample_is_short_and_fit_to_be_shown_as_code() -> None:
    all_hold(
        Claim(
            name(sample),
            len(sample.text) <= LONGEST
            and sample.text.count("\n") < MOST_LINES
            and all(line == line.strip() and line.isprintable() and "`" not in line for line in sample.text.split("\n")),
        )
        for sample in SAMPLES
    )


def test_every_sample_says_whose_it_is_and_where_it_was_seen() -> None:
    ours = {sample.source for sample in SAMPLES if not sample.source.startswith("https://")}
    assert {re.sub(r" [0-9.p]+, (observed|text in the program)$", "", source) for source in ours} == {
        "Postfix", "Exim", "Sendmail", "OpenSMTPD", "aiosmtpd", "Courier", "Dovecot"
    }  # fmt: skip
    all_hold(
        Claim(f"{name(sample)} {sample.source}", sample.source.startswith((f"{sample.server} ", "https://")))
        for sample in SAMPLES
    )
    assert all(sample.licence is None for sample in SAMPLES if sample.source.endswith(", observed"))


def test_no_sample_leads_to_anyone() -> None:
    """Addresses are those of RFC 5737, names of mailboxes those of RFC 2606; only a service names a page of its own."""
    address, mailbox = r"(?<![\d.])\d+\.\d+\.\d+\.\d+(?![\d.])", r"[\w.]+@([\w.]+\.\w+)"
    for sample in SAMPLES:
        assert all(one.startswith("192.0.2.") for one in re.findall(address, sample.text)), name(sample)
        assert all(
            one.rpartition(".")[2] == "example" or one.endswith(("example.org", "example.net"))
            for one in re.findall(mailbox, sample.text)
        ), name(sample)


def test_no_server_is_quoted_twice_for_one_answer() -> None:
    seen = [(sample.text, sample.command, sample.server) for sample in SAMPLES]
    assert [one for one in seen if seen.count(one) > 1] == []


def test_every_sample_is_shown_somewhere() -> None:
    """On the page of its reply code, or of the enhanced status code in it."""
    codes: list[ReplyCode | EnhancedStatusCode] = [*reply_codes(), *enhanced_codes()]
    found = {sample for code in codes for command in (None, *Command) for sample in entry(code, "en", command).sample_replies}
    assert [name(sample) for sample in SAMPLES if sample not in found] == []


# What it is a sample of


def test_a_sample_answers_a_command_that_its_code_is_listed_for() -> None:
    """A code without a list of commands, such as 400, is not known to answer any in particular."""
    all_hold(
        Claim(f"{name(sample)} to {sample.command.value}", sample.command in listed)
        for sample in SAMPLES
        if sample.command and (listed := entry(code(sample)).commands)
    )


def test_its_enhanced_status_code_goes_with_its_code_or_is_explained() -> None:
    """The code, as the answer to the command of the sample."""
    for sample in SAMPLES:
        for found in ENHANCED.findall(sample.text):
            about = entry(code(sample), "en", sample.command)
            known = EnhancedStatusCode(found) in about.associated_codes
            said = any(found in text for _, text in texts(about))
            assert known or said or (int(code(sample)), found) in UNASSOCIATED, name(sample)
            assert found[0] == sample.text[0], name(sample)


def test_postfix_is_shown_to_refuse_the_client_its_greeting_and_the_sender_only_from_rcpt_on() -> None:
    """It puts these refusals off (``smtpd_delay_reject``), unless it is set up otherwise."""
    late = (Command.RCPT, Command.DATA, Command.END_OF_DATA)
    all_hold(
        Claim(f"{name(sample)} to {sample.command}", sample.command in late)
        for sample in SAMPLES
        if sample.server == "Postfix" and re.search("(Client host|Helo command|Sender address) rejected", sample.text)
    )


def test_every_code_that_servers_send_has_a_sample() -> None:
    assert {int(code) for code in reply_codes() if not entry(code).sample_replies} == NEVER_SEEN


def test_a_code_that_has_one_is_met_in_replies() -> None:
    assert {entry(code(sample)).origin for sample in SAMPLES} == {Origin.REPLY}


def test_every_case_that_servers_send_has_a_sample() -> None:
    without = {
        (reply.code, case.commands[0])
        for reply in Library().replies()
        if reply.code not in NEVER_SEEN
        for case in reply.cases
        if not entry(ReplyCode(reply.code), command=case.commands[0]).sample_replies
    }
    assert without == CASES_NEVER_SEEN


# Which of them an entry has


def test_an_entry_has_at_most_three_of_them_each_with_its_code_and_none_twice() -> None:
    for one in entries("en"):
        found = shown(one)
        assert len(found) <= 3, label(one)
        assert len(found) == len(set(found)), label(one)
        assert all(text.startswith(str(one.code)) for text in found), label(one)


def test_the_samples_of_a_code_in_general_answer_different_commands() -> None:
    assert [sample.command for sample in lookup(554).sample_replies] == [Command.RCPT, Command.END_OF_DATA, Command.CONNECT]


def test_those_of_a_case_answer_its_command() -> None:
    assert {sample.command for sample in lookup(554, command="rcpt").sample_replies} == {Command.RCPT}
    assert "554 5.5.1 Error: no valid recipients" in shown(lookup(554, command="data"))


def test_a_command_of_a_case_without_samples_has_those_of_the_others() -> None:
    assert {sample.command for sample in lookup(501, command="lhlo").sample_replies} == {Command.EHLO, Command.HELO}


def test_a_case_without_samples_has_those_that_may_answer_anything() -> None:
    assert [sample.command for sample in lookup(421, command="quit").sample_replies] == [None, None]


def test_a_case_that_was_never_seen_has_none() -> None:
    assert lookup(554).sample_replies
    assert lookup(554, command="burl").sample_replies == ()


def test_a_command_without_a_case_has_its_own_or_those_in_general() -> None:
    assert {sample.command for sample in lookup(530, command="mail").sample_replies} == {Command.MAIL}
    assert lookup(530, command="rcpt").sample_replies == lookup(530).sample_replies != ()


def test_groups_and_answers_by_digits_alone_have_none() -> None:
    assert all(entry(group).sample_replies == () for group in groups())
    assert lookup(599, fallback=True).sample_replies == ()


def test_they_are_the_same_in_every_locale() -> None:
    assert len(codes_and_groups()) > 80
    for code in reply_codes():
        assert entry(code, "ru").sample_replies == entry(code).sample_replies, code


def test_an_entry_that_has_given_them_is_equal_to_one_that_has_not_and_goes_to_another_process() -> None:
    asked, other = lookup(550), pickle.loads(pickle.dumps(lookup(550)))
    assert asked.sample_replies
    assert asked == other
    assert hash(asked) == hash(other)
    assert pickle.loads(pickle.dumps(asked)).sample_replies == asked.sample_replies


def test_a_lookup_loads_none_of_them() -> None:
    asked = (
        "import sys, smtpi18n; entry = smtpi18n.lookup(550); entry.name\n"
        "def loaded(): return [name for name in sys.modules if 'samples' in name]\n"
        "print(loaded()); entry.sample_replies; print(*sorted(loaded()))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    before, after = done.stdout.splitlines()
    assert before == "[]"
    assert after == "smtpi18n.knowledge.samples smtpi18n.knowledge.samples.samples_55z smtpi18n.library.samples"


# Where they are shown


@pytest.mark.parametrize("locale", finished("interface"))
def test_a_page_shows_them_as_code_with_their_servers_after_when_you_see_it(locale: str) -> None:
    for one in entries(locale):
        heading = smtpi18n.heading("sample_replies", locale=locale)
        _, found, rest = render(one, "markdown").partition(f"## {heading}\n")
        assert bool(found) == bool(one.sample_replies), label(one)
        rows = re.findall(r"^\| (.*) \| `(.*)` \|$", rest.partition("\n## ")[0], re.MULTILINE)
        assert [text for _, text in rows] == [line for text in shown(one) for line in text.split("\n")], label(one)
        assert [server.partition(" (")[0] for server, _ in rows if server] == [sample.server for sample in one.sample_replies]
        assert rest.startswith("\n") is bool(found)


def test_they_follow_when_you_see_it_and_precede_the_facts() -> None:
    headings = re.findall("^## (.*)", render(lookup(550), "markdown"), re.MULTILINE)
    where = headings.index("As servers send it")
    assert headings[where - 1 : where + 2] == ["When you see it", "As servers send it", "Facts"]


def test_a_page_says_what_a_sample_answers_where_its_title_does_not() -> None:
    assert "| Postfix (`RCPT TO`) | `554 5.7.1 <someone@elsewhere.example>: Relay access denied` |" in render(
        lookup(554), "markdown"
    )
    assert "| Postfix | `554 5.7.1 <someone@elsewhere.example>: Relay access denied` |" in render(
        lookup(554, command="rcpt"), "markdown"
    )


def test_a_reply_of_several_lines_has_a_row_for_each() -> None:
    assert render(lookup(214)).split("As servers send it\n")[1].split("\n")[:2] == [
        "  Exim (`HELP`)  `214-Commands supported:`",
        "                 `214 AUTH STARTTLS HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP ETRN EXPN VRFY`",
    ]


def test_a_brief_page_and_a_comparison_do_without() -> None:
    assert "As servers send it" not in render(lookup(550), brief=True)
    assert "As servers send it" not in render(smtpi18n.compare(450, 550))


def test_json_holds_them_with_their_sources() -> None:
    assert to_dict(lookup(435, locale="ru"))["sample_replies"] == [
        {
            "text": "435 Unable to authenticate at present",
            "command": {"value": "AUTH", "label": "AUTH"},
            "server": "Exim",
            "source": "Exim 4.96, observed",
            "licence": None,
        }
    ]
    for one in entries("en"):
        assert [sample["text"] for sample in to_dict(one)["sample_replies"]] == shown(one), label(one)
    assert to_dict(smtpi18n.compare(450, 550))["entries"][0]["sample_replies"]


def test_none_of_them_is_a_message_to_translate() -> None:
    replies = {sample.text for sample in SAMPLES}
    assert [message.key for message in all_messages(Library()) if message.text in replies] == []
