"""What single providers mean by their replies: the note that is shown, and none where nobody speaks who is known."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from conftest import ROOT
from support.answers import finished

from smtpi18n import MatchedBy, Reason, explain
from smtpi18n.knowledge.providers.signatures import PROVIDERS
from smtpi18n.library.providers import every_note, notes_of

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


def test_a_positive_reply_of_a_provider_has_no_note() -> None:
    assert explain("250 2.0.0 OK 1700000000 a1-b2 - gsmtp", locale="en").provider_note is None
