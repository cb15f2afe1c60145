"""What single providers mean by their replies: the note that is shown, and none where nobody speaks who is known."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest
from conftest import ROOT
from support.answers import finished

import smtpi18n
from smtpi18n import MatchedBy, Reason, explain
from smtpi18n.explanations.provider_marks import noted, provider_of
from smtpi18n.knowledge.providers.aliases import ALIASES, DOMAINS
from smtpi18n.knowledge.providers.signatures import PROVIDERS
from smtpi18n.library.providers import every_note, notes_of

pytestmark = pytest.mark.words

DATA = ROOT / "tests" / "data"
REPLIES = [json.loads(line) for line in (DATA / "provider_replies.jsonl").read_text(encoding="utf-8").splitlines()]
SERVERS = [
    case
    for case in map(json.loads, (DATA / "server_replies.jsonl").read_text(encoding="utf-8").splitlines())
    if "5.7.26" not in case["text"]  # a server of ours that says what Gmail says
]
LOCALES = finished("explanations", "interface", "replies", "enhanced")


@pytest.mark.parametrize("case", REPLIES, ids=[f"{case['provider']}-{case['note']}" for case in REPLIES])
def test_a_reply_that_a_provider_documents_is_told_in_its_meaning(case: dict[str, Any]) -> None:
    found = explain(case["reply"], host=case["host"], locale="en")
    assert found.provider_note is not None
    note = notes_of(case["provider"])[case["note"]]
    assert (found.provider_note.provider, found.provider_note.meaning) == (note.provider, note.meaning)
    assert (found.reason, found.matched_by) == (note.reason, MatchedBy.PROVIDER)


def test_a_note_names_its_source_and_stands_in_the_language_of_the_answer() -> None:
    reply = "550 5.1.1 The email account that you tried to reach does not exist. - gsmtp"
    for locale in LOCALES:
        found = explain(reply, locale=locale)
        assert found.reason is Reason.NO_SUCH_MAILBOX
        assert found.provider_note is not None
        assert found.provider_note.name == "Google (Gmail)"
        assert found.provider_note.source
        assert (re.search("[а-яё]", found.provider_note.meaning) is not None) is (locale == "ru")


@pytest.mark.parametrize("case", SERVERS, ids=[f"{case['server']}-{case['what']}"[:60] for case in SERVERS])
def test_no_note_is_shown_on_replies_of_servers_that_are_none_of_these(case: dict[str, Any]) -> None:
    assert explain((case["code"], case["text"]), locale="en").provider_note is None


def test_no_note_is_shown_on_what_programs_say_that_anybody_may_run() -> None:
    programs = {"Postfix", "Sendmail", "Courier", "Exim", "OpenSMTPD", "chkuser", "aiosmtpd", "Dovecot", "Postgrey"}
    said = {one.text for code in smtpi18n.codes() for one in smtpi18n.lookup(code).sample_replies if one.server in programs}
    assert len(said) > 120
    assert [text for text in said if explain(text).provider_note] == []


def test_what_is_no_proof_by_itself_counts_at_the_servers_of_the_provider_only() -> None:
    marks = [(provider, mark) for provider in PROVIDERS for mark in provider.marks if mark.note and not mark.proves]
    assert marks
    shared = next(case for case in REPLIES if case["host"])
    assert explain(shared["reply"], host="mx.example.net", locale="en").provider_note is None or "gsmtp" in shared["reply"]


def test_every_note_has_a_mark_and_every_mark_that_names_one_a_note() -> None:
    named = {(provider.key, mark.note) for provider in PROVIDERS for mark in provider.marks if mark.note}
    assert named == {(note.provider, note.key) for note in every_note()}
    for provider in PROVIDERS:
        for mark in provider.marks:
            assert mark.words
            re.compile(mark.pattern)


QUOTED = [
    *(f"550 5.1.1 <{name}>: User unknown" for name in (
        "info@spamhaus.org", "gsmtp@x.example", "ou-001@school.example", "RP-001@x.example", "BL000000@x.example", "OFR_416@x.example",
        "MI:DMC@x.example", '"out of storage space"@x.example', '"(S3140) [TSS04] [CS01]"@x.example', "a@mail.protection.outlook.com",
        "postmaster.free.fr@x.example", "help.naver.com/alias/mail/@x.example", "senders.yahooinc.com/x@x.example",
    )),
    "550 5.1.1 info@spamhaus.org... User unknown",
    '550 5.1.1 "out of storage space"@x.example... User unknown',
    "553 5.1.8 <x@spamhaus.org>... Domain of sender address x@spamhaus.org does not exist",
    "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1] mta-sc-001.example.net",
    "554 5.7.1 <SC-001.example.net[192.0.2.1]>: Client host rejected: Access denied",
    "554 5.7.1 mta-SC-001.example.net: Client host rejected: Access denied",
    "450 4.7.1 <AM0PR08MB1234.eurprd08.prod.outlook.com>: Helo command rejected: Host not found",
    "450 4.7.1 Client AM0PR08MB1234.eurprd08.prod.outlook.com[192.0.2.1] is not welcome",
    "450 4.7.1 Client x.mail.protection.outlook.com[IPv6:2001:db8::1] is not welcome",
]  # fmt: skip


@pytest.mark.parametrize("reply", QUOTED)
def test_a_provider_is_not_known_by_what_a_server_quotes(reply: str) -> None:
    """Anybody may have a name like a mark in the address or the host: what it is known by stands in the server's own words."""
    found = explain(reply, locale="en")
    assert found.provider_note is None
    assert found.matched_by is not MatchedBy.PROVIDER
    assert found.reason not in (Reason.MAILBOX_FULL, Reason.SPAM_CONTENT, Reason.BLOCKLISTED)


def test_a_list_before_its_answer_is_no_client() -> None:
    found = explain("554 5.7.1 192.0.2.1 is listed at zen.spamhaus.org[127.0.0.4]", locale="en").provider_note
    assert found is not None
    assert found.provider == "spamhaus"


def test_a_page_in_angle_brackets_is_no_quoted_address() -> None:
    found = explain("552 5.2.2 See <https://support.google.com/mail/?p=OverQuotaTemp>", locale="en").provider_note
    assert found is not None
    assert (found.provider, found.key) == ("google", "mailbox_full")


@pytest.mark.parametrize("work", ["<", "@", "a@", '"a', "a.", "[", '<"', "a-a."])
def test_what_is_quoted_is_found_in_a_time_that_grows_with_the_text(work: str) -> None:
    """A text is cut at 4,000 characters, so even the worst must be looked through at once."""
    text = "gsmtp spamhaus " + work * (3_900 // len(work))
    start = time.process_time()
    for _ in range(20):
        noted("gsmtp spamhaus", text, None, None, None)
    assert time.process_time() - start < 2


def test_a_positive_reply_of_a_provider_has_no_note() -> None:
    assert explain("250 2.0.0 OK 1700000000 a1-b2 - gsmtp", locale="en").provider_note is None


def test_a_list_that_could_not_be_asked_has_listed_nobody() -> None:
    found = explain("554 5.7.1 Client host blocked using zen.spamhaus.org; Error: open resolver", locale="en")
    assert found.reason is Reason.BLOCKLIST_ERROR
    assert found.provider_note is not None
    assert found.provider_note.key == "open_resolver"
    unasked = explain("451 4.7.1 lookup of b.barracudacentral.org failed: DNS timeout; please see the blocklist", locale="en")
    assert unasked.provider_note is None or unasked.reason is not Reason.BLOCKLIST_ERROR


def test_the_server_that_speaks_goes_before_the_list_that_it_names() -> None:
    case = next(one for one in REPLIES if one["note"] == "domain_on_spamhaus_dbl")
    by_host = explain(case["reply"], host=case["host"], locale="en").provider_note
    alone = explain(case["reply"], locale="en").provider_note
    assert by_host is not None
    assert alone is not None
    assert (by_host.provider, alone.provider) == ("apple", "spamhaus")


@pytest.mark.parametrize(
    ("host", "provider"),
    [
        ("aspmx.l.google.com", "google"),
        ("MX.ZOHO.COM.", "zoho"),
        ("email-smtp.eu-west-1.amazonaws.com", "amazon_ses"),
        ("ec2-192-0-2-1.compute-1.amazonaws.com", None),
        ("email-smtp.eu-west-1.evil.amazonaws.com", None),
        ("notgoogle.com", None),
        ("google.com.example.org", None),
        ("", None),
    ],
)
def test_a_provider_is_known_by_the_name_of_its_server(host: str, provider: str | None) -> None:
    found = provider_of(host)
    assert (found and found.key) == provider


def test_each_provider_is_found_by_its_word_by_its_name_and_by_a_server() -> None:
    several = smtpi18n.providers(locale="ru")
    assert len({one.provider for one in several}) == len(several) == len(PROVIDERS)
    for one in several:
        assert one.notes
        assert smtpi18n.provider(one.provider, locale="ru") == one
        english = smtpi18n.provider(one.provider, locale="en").name
        assert smtpi18n.provider(f" {english.upper()}", locale="ru").provider == one.provider
        for host in one.hosts:
            assert smtpi18n.provider(f"mx1.{host.replace('*', 'x')}").provider == one.provider


@pytest.mark.parametrize(
    ("name", "provider"),
    [
        ("gmail.com", "google"),
        ("Gmail", "google"),
        ("bob@hotmail.co.uk", "outlook_com"),
        ("outlook", "outlook_com"),
        ("live.com", "outlook_com"),
        ("msn.com", "outlook_com"),
        ("office 365", "microsoft_365"),
        ("Microsoft", "microsoft_365"),
        ("protection.outlook.com", "microsoft_365"),
        ("yahoo.co.jp", "yahoo"),
        ("smtp.mail.yahoo.com", "yahoo"),
        ("aol.com", "yahoo"),
        ("ya.ru", "yandex"),
        ("ЯНДЕКС", "yandex"),
        ("mail.ru", "mail_ru"),
        ("inbox.ru", "mail_ru"),
        ("Рамблер", "rambler"),
        ("me.com", "apple"),
        ("gmx.de", "gmx"),
        ("web.de", "gmx"),
        ("163.com", "netease"),
        ("qq.com", "qq"),
        ("naver.com", "naver"),
    ],
)
def test_a_provider_is_found_by_what_people_call_it_and_by_the_domains_of_its_addresses(name: str, provider: str) -> None:
    assert smtpi18n.provider(name, locale="en").provider == provider


def test_each_alias_means_one_provider_that_there_is() -> None:
    keys = {one.key for one in PROVIDERS}
    for family in (ALIASES, DOMAINS):
        assert family.keys() <= keys
        every = [alias.casefold() for aliases in family.values() for alias in aliases]
        assert len(every) == len(set(every))
    for key, aliases in ALIASES.items():
        assert [smtpi18n.provider(alias).provider for alias in aliases] == [key] * len(aliases)
    for key, domains in DOMAINS.items():
        assert [smtpi18n.provider(domain.replace("*", "com")).provider for domain in domains] == [key] * len(domains)


@pytest.mark.parametrize("name", ["goggle", "googel", "яндкс"])
def test_a_provider_that_is_misspelt_is_refused_with_those_that_are_near(name: str) -> None:
    near = "yandex" if name == "яндкс" else "google"
    with pytest.raises(ValueError, match=rf"no provider '{name}'; near to it: {near}\b"):
        smtpi18n.provider(name)


@pytest.mark.parametrize("name", ["nope", "", "example.org", "notyahoo.com", "yahoo.com.example.org", "\x1b[31m"])
def test_a_provider_that_is_not_known_is_refused_without_any_that_is_not_near(name: str) -> None:
    with pytest.raises(ValueError, match=r"no provider '[^\x1b]*'; smtpi18n\.providers\(\) has all of them$"):
        smtpi18n.provider(name)


def test_a_provider_is_named_by_a_text() -> None:
    with pytest.raises(TypeError, match="not int"):
        smtpi18n.provider(550)  # type: ignore[arg-type]


@pytest.mark.parametrize("case", REPLIES, ids=[f"{case['provider']}-{case['note']}" for case in REPLIES])
def test_a_note_says_by_what_its_reply_is_known(case: dict[str, Any]) -> None:
    (note,) = (one for one in smtpi18n.provider(case["provider"], locale="en").notes if one.key == case["note"])
    reply = " ".join(case["reply"].split())
    patterns = [r"\s*.*?\s*".join(map(re.escape, mark.split("…"))) for mark in note.marks]
    assert any(re.search(pattern, reply, re.IGNORECASE) for pattern in patterns), note.marks
    assert not note.codes or any(re.search(rf"\b{re.escape(code)}\b", reply) for code in note.codes)


def test_what_a_reply_is_known_by_is_written_for_people() -> None:
    for one in smtpi18n.providers(locale="en"):
        for note in one.notes:
            assert note.marks, note
            for mark in note.marks:
                assert re.search(r"[^\W_]", mark), note
                assert not re.search(r"\\|\(\?|\{|\||\]\?|[\ue000-\ue07f]", mark), mark


def test_every_note_stands_on_the_page_of_its_provider_with_its_source() -> None:
    for one in smtpi18n.providers(locale="ru"):
        page = smtpi18n.render(one)
        for note in one.notes:
            assert note.meaning in page
            assert note.how_to_fix in page
            assert (note.source_date or "дата не указана") in page
            # A page to go on, or a place that a source names; what else is noted of a source is for editors.
            if note.url or re.match(r"[\w-]+(\.[\w-]+)*[./]\w", note.source):
                assert (note.url or re.split(r"[;(]", note.source)[0].strip()) in page
            assert note.marks[0] in page
            assert ", ".join(note.codes) in page
        assert smtpi18n.to_dict(one)["notes"][0]["reason"]["value"] == one.notes[0].reason.value


def test_a_provider_is_named_before_what_does_not_name_it_and_not_twice() -> None:
    named = explain("550 5.7.1 This message violates example.com email policy. - gcdp abc123 - gsmtp", locale="en")
    assert "Google (Gmail): The message was refused by a rule" not in smtpi18n.render(named), "the rule names Google Workspace"
    for locale in LOCALES:
        found = explain("550 5.7.1 No such user!", host="mx.yandex.ru", locale=locale)
        assert found.provider_note is not None
        page = smtpi18n.render(found)
        assert found.provider_note.meaning in page
        assert f"{found.provider_note.name}: " not in page
    unnamed = {note.key for note in every_note() if note.provider == "gmx" and "GMX" not in note.meaning}
    case = next(case for case in REPLIES if case["provider"] == "gmx" and case["note"] in unnamed)
    assert "GMX and IONOS: " in smtpi18n.render(explain(case["reply"], host=case["host"], locale="en"))
