"""A comparison says how two codes relate and in what they differ, in one language and nothing twice."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

import pytest
from support.answers import catalog, codes_and_groups, entry, finished, reply_codes
from support.applications import QUARANTINED, changed
from support.claims import Claim, all_hold
from support.prose import foreign_words, prose, sentences

import smtpi18n
from smtpi18n import Command, Relation, ReplyCode, Topic, Translator
from smtpi18n.knowledge.schema import Reply, Traits
from smtpi18n.library import Library

pytestmark = pytest.mark.words

LOCALES = finished("interface", "replies", "comparisons")


def page(a: int, b: int, locale: str) -> str:
    return smtpi18n.render(smtpi18n.compare(a, b, locale=locale), "markdown")


# Nothing twice


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_messages_of_the_catalog_share_a_sentence(locale: str) -> None:
    """A reason is shown in place of a code and never beside it, so it may say the same; what to do then is often one thing for several."""
    places = defaultdict(set)
    for key, text in catalog(locale).items():
        family = key.partition("/")[0]
        if family not in ("heading", "label", "phrase") and not (family == "reason" and "/user_message" in key):
            for sentence in sentences(text):
                places[family in ("reason", "network"), sentence].add(key)
    all_hold(Claim(f"{' '.join(sorted(keys))}: {said}", len(keys) == 1) for (_, said), keys in places.items())


@pytest.mark.parametrize("field", ["name", "summary", "description"])
@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_codes_have_the_same_text(locale: str, field: str) -> None:
    found = [(code, getattr(entry(code, locale), field)) for code in codes_and_groups()]
    all_hold(Claim(f"{a} {b} {field}: {one}", one != other) for (a, one), (b, other) in combinations(found, 2) if one and other)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_is_doubled(locale: str) -> None:
    doubled = re.compile(r"\b([^\W\d_]+)[ \u00a0]+\1\b", re.IGNORECASE)
    all_hold(Claim(f"{key}: {text}", not doubled.search(text)) for key, text in catalog(locale).items())


# One language


def test_russian_texts_hold_no_english_words() -> None:
    read = {key: text for key, text in catalog("ru").items() if not key.startswith("search/")}  # where people type what they see
    all_hold(Claim(f"{key} {foreign_words(text)}: {text}", not foreign_words(text)) for key, text in read.items())


def test_english_texts_hold_no_russian_letters() -> None:
    all_hold(Claim(f"{key}: {text}", not re.search(r"[А-Яа-яЁё]", text)) for key, text in catalog("en").items())


def test_after_503_the_earlier_refusals_decide() -> None:
    """Trap: with pipelining, 503 follows a temporary refusal of MAIL FROM or RCPT TO, and the message belongs in the queue."""
    for other in (500, 530, 550, 553, 554, 556):
        guidance = smtpi18n.compare(503, other).guidance
        assert guidance.client is not None
        assert "first refusal" in guidance.client or "earlier replies" in guidance.client, guidance.client


# The words written for single pairs


def test_words_for_a_pair_open_it_and_tell_whoever_reads_a_log_where_to_look() -> None:
    contrasts = list(Library().contrasts())
    assert len(contrasts) > 70
    all_hold(Claim(f"{one.stem}/{field}", bool(getattr(one, field))) for one in contrasts for field in ("opening", "log"))


def test_what_a_server_sends_is_said_to_its_author_and_what_a_client_does_is_told_of_it() -> None:
    to_an_author = re.compile(r"^(Send|Answer|Speak|Refuse|In place of|If|On|When|Asked)\b")
    contrasts = list(Library().contrasts())
    all_hold(Claim(f"{one.stem}: {one.server}", bool(to_an_author.match(one.server))) for one in contrasts if one.server)
    all_hold(Claim(f"{one.stem}: {one.client}", not re.search(r"\byou", one.client)) for one in contrasts if one.client)


def test_no_aspect_is_written_for_a_pair_that_its_opening_is_said_to_have_told() -> None:
    claims = [
        Claim(f"{one.stem} {difference.aspect}", difference.aspect not in one.told)
        for one in Library().contrasts()
        for difference in one.differences
    ]
    all_hold(claims)


def test_words_for_a_pair_name_only_commands_that_one_of_the_two_codes_answers() -> None:
    claims = [
        Claim(f"{one.stem} {command}", any(command in smtpi18n.lookup(code).commands for code in (one.a, one.b)))
        for one in Library().contrasts()
        for command in one.commands
    ]
    all_hold(claims)


# By the command asked for, the first code or the second means something else than the words for the pair say.
ELSEWHERE = [
    (250, Command.HELO, 220),  # has no list of extensions
    (452, Command.MAIL, 450),  # no recipient has been named yet
    (503, Command.RCPT, 550),  # follows a refused sender, not refused recipients
    (521, Command.RCPT, 556),  # ends the session, and is no greeting
    (530, Command.AUTH, 535),  # asks for TLS alone
    (534, Command.MAIL, 530),  # the size of the message, from Courier
    (535, Command.RCPT, 550),  # a log-in that is missing
    (550, Command.AUTH, 535),  # passwords that Microsoft takes no longer
    (554, Command.DATA, 530),  # no recipient was valid
]


@pytest.mark.parametrize(("code", "command", "other"), ELSEWHERE)
def test_words_for_a_pair_are_not_said_of_a_code_that_means_something_else_there(code: int, command: Command, other: int) -> None:
    there = smtpi18n.compare(smtpi18n.lookup(code, command=command), smtpi18n.lookup(other))
    assert there.opening != smtpi18n.compare(code, other).opening


def test_a_switched_off_vrfy_gets_252_and_not_502() -> None:
    """RFC 5321 section 7.3; section 3.5.3 has 502 for a server that checks the syntax alone."""
    assert "off for security, send 252, as RFC 5321 requires" in guidance(252, 502)


def test_530_follows_again_if_the_client_goes_on_and_503_only_from_some_servers() -> None:
    """RFC 4954 section 6: it answers any command but those that may come before a log-in."""
    assert "and the client went on, 530 usually follows again, and from some servers 503" in guidance(503, 530)


def guidance(a: int, b: int) -> str:
    return smtpi18n.compare(a, b).when_to_use_which


def test_a_full_mailbox_may_get_452_or_552() -> None:
    """Trap: Gmail sends 452 4.2.2 while the recipient may still make room, and 552 5.2.2 where that is not to be expected."""
    assert "For a full mailbox both are in use: 452 with 4.2.2 keeps the message in the queue, 552 with 5.2.2" in guidance(
        452, 552
    )


def test_451_may_ask_for_a_split_transaction_as_452_does() -> None:
    """Trap: Gmail sends 451 4.3.0 for recipients in several domains, and RFC 5248 pairs 451 with X.5.3."""
    assert "then it splits the transaction too" in guidance(451, 452)


def test_relaying_that_is_denied_is_a_missing_log_in_whatever_the_code() -> None:
    """Trap: Postfix denies relaying with 454 or 554, others with 550 or 553, and none of them is 530."""
    for other in (454, 550, 553, 554):
        assert re.search("log-in|logged in|logs in", guidance(530, other))
    for other in (550, 554):
        assert re.search("(the client|a mail program) has not logged in", guidance(454, other))


def test_a_refused_log_in_comes_before_what_follows_from_it() -> None:
    """Trap: a program that goes on after 535 or 534 gets 530, 550 or 554, which is all that it reports."""
    for refusal, other in ((534, 530), (535, 530), (535, 550)):
        assert f"begin with code {refusal}" in guidance(other, refusal)
    assert "remove the cause of code 535 first" in guidance(535, 554)


RELATIONS = [
    ((251, None), (354, None), Relation.CONSECUTIVE_STEPS),
    ((354, None), (550, None), Relation.CONSECUTIVE_STEPS),
    ((334, None), (535, None), Relation.CONSECUTIVE_STEPS),
    ((250, None), (354, None), Relation.CONSECUTIVE_STEPS),
    ((220, None), (354, None), Relation.CONSECUTIVE_STEPS),
    ((354, None), (221, None), Relation.CONSECUTIVE_STEPS),
    ((250, "EHLO"), (250, "EHLO"), Relation.SAME_CODE),
    ((354, None), (354, None), Relation.SAME_CODE),
    ((250, "EHLO"), (250, "HELO"), Relation.SAME_CODE),
    ((250, "RCPT"), (250, "end-of-data"), Relation.SAME_NUMBER),
    ((251, "RCPT"), (251, "ETRN"), Relation.SAME_NUMBER),
    ((554, "connect"), (554, "DATA"), Relation.SAME_NUMBER),
    ((450, None), (550, None), Relation.TWINS),
    ((455, None), (555, None), Relation.TWINS),
    (("4yz", None), ("5yz", None), Relation.TWINS),
    ((221, None), (421, None), Relation.OPPOSITE_OUTCOMES),
    ((220, None), (554, None), Relation.OPPOSITE_OUTCOMES),
    ((250, None), (550, None), Relation.OPPOSITE_OUTCOMES),
    ((251, None), (551, None), Relation.OPPOSITE_OUTCOMES),
    ((354, None), (554, None), Relation.CONSECUTIVE_STEPS),
    ((250, "RCPT"), (550, "RCPT"), Relation.OPPOSITE_OUTCOMES),
    (("4yz", None), (450, None), Relation.GENERAL_AND_SPECIFIC),
    (("x5z", None), (251, None), Relation.GENERAL_AND_SPECIFIC),
    (("5yz", None), (450, None), Relation.NOT_A_MEMBER),
    (("2yz", None), ("5yz", None), Relation.GROUPS),
    (("2yz", None), ("3yz", None), Relation.GROUPS),
    (("x0z", None), ("x5z", None), Relation.GROUPS),
    (("4yz", None), ("x5z", None), Relation.GROUPS),
    ((421, None), (450, None), Relation.SAME_STEP),
    ((550, None), (554, None), Relation.SAME_STEP),
    # A reply outside the RFCs, and the standard's own.
    ((511, None), (550, None), Relation.STANDS_FOR),
    ((441, None), (451, None), Relation.STANDS_FOR),
    ((520, None), (557, None), Relation.LISTS),
    # Trap: 334 is followed by the reply to the log-in alone, and 504, 530, 538 stand in its place (RFC 4954 section 4).
    ((334, None), (504, None), Relation.OPPOSITE_OUTCOMES),
    ((334, None), (450, None), Relation.EARLIER_AND_LATER),
    # Trap: 355 is followed by the data, not by a recipient (RFC 1845 section 3).
    ((355, None), (251, None), Relation.EARLIER_AND_LATER),
    ((503, None), (556, None), Relation.CAUSE),
    ((503, None), (511, None), Relation.SAME_STEP),  # nobody knows whether a server that sends 511 sends 503, too
    ((530, None), (454, "STARTTLS"), Relation.CAUSE),
    ((400, None), (412, None), Relation.GENERAL_AND_SPECIFIC),
    ((512, None), (513, None), Relation.SAME_TOPIC),
    ((440, None), (530, None), Relation.SAME_TOPIC),
    ((523, None), (546, None), Relation.SAME_STEP),
    ((452, None), (535, None), Relation.EARLIER_AND_LATER),
    ((211, None), (458, None), Relation.ASIDE),
    ((214, None), (550, None), Relation.ASIDE),
    ((441, None), (550, None), Relation.REPLY_AND_NOTE),
    ((449, None), (550, None), Relation.LIST_AND_USE),
    ((250, None), (521, None), Relation.SEVERAL_STEPS),
    ((250, "NOOP"), (550, None), Relation.ASIDE),
]


@pytest.mark.parametrize(("one", "other", "relation"), RELATIONS)
def test_two_codes_relate_as_mail_people_would_say(
    one: tuple[int | str, str | None], other: tuple[int | str, str | None], relation: Relation
) -> None:
    a, b = (smtpi18n.lookup(code, command=Command(command) if command else None) for code, command in (one, other))
    assert smtpi18n.compare(a, b).relation is relation
    assert smtpi18n.compare(b, a).relation is relation


def test_compared_entries_keep_the_commands_they_answer() -> None:
    rcpt, done = (smtpi18n.lookup(250, command=command) for command in ("RCPT", "end-of-data"))
    comparison = smtpi18n.compare(rcpt, done)
    assert comparison.entries == (rcpt, done)
    assert "`RCPT TO`" in comparison.title
    assert [one.command for one in smtpi18n.compare(done, rcpt, locale="ru").entries] == [Command.END_OF_DATA, Command.RCPT]


def test_entries_in_one_locale_are_compared_in_it() -> None:
    a, b = (smtpi18n.lookup(code, locale="ru") for code in (251, 354))
    assert smtpi18n.compare(a, b).locale == "ru"
    assert smtpi18n.compare(a, smtpi18n.lookup(354)).locale == "en"
    assert smtpi18n.compare(a, b, locale="en").locale == "en"


def test_words_written_for_a_pair_are_used_only_for_the_commands_they_fit() -> None:
    fitting = smtpi18n.compare(smtpi18n.lookup(250, command="RCPT"), 251)
    other = smtpi18n.compare(smtpi18n.lookup(250, command="EHLO"), 251)
    assert fitting.opening == smtpi18n.compare(250, 251).opening
    assert other.opening != fitting.opening


# The page that the project started from: 251 and 354 in Russian, and its defects

RUSSIAN_HEADINGS = [
    "Коротко",
    "Описание",
    "Когда вы это видите",
    "Как исправить",
    "Описание",
    "Когда вы это видите",
    "Как исправить",
    "Ключевые различия",
    "Когда что использовать",
    "Узнать больше",
]


def test_the_page_has_the_six_russian_headings_in_order() -> None:
    headings = re.findall(r"^##+ (.*)$", page(251, 354, "ru"), re.MULTILINE)
    assert [heading for heading in headings if "—" not in heading] == RUSSIAN_HEADINGS
    assert [heading[:3] for heading in headings if "—" in heading] == ["251", "354"]


def test_the_page_says_how_the_two_codes_relate_before_all_else() -> None:
    opening = page(251, 354, "ru").split("\n\n")[1]
    assert "соседние шаги одной успешной транзакции" in opening
    assert "neighbouring steps of one successful transaction" in page(251, 354, "en").split("\n\n")[1]


@pytest.mark.parametrize("locale", LOCALES)
def test_no_heading_runs_into_the_text_below_it_as_when_when_did(locale: str) -> None:
    heading = smtpi18n.heading("when_seen", locale=locale)
    following = re.findall(rf"^### {heading}\n\n(\S+)", page(251, 354, locale), re.MULTILINE)
    assert len(following) == 2
    assert not {"When", "Когда"} & set(following)
    assert "when when" not in page(251, 354, locale).lower()


def test_no_english_stands_below_the_russian_headings() -> None:
    body = prose(page(251, 354, "ru"), "ru")
    assert len(body) > 20
    assert [sentence for sentence in body if foreign_words(sentence) or not re.search("[а-яё]{2}", sentence)] == []


def test_354_does_not_blame_the_user_for_a_dot_in_the_message() -> None:
    for locale, library in (("en", "A mail library"), ("ru", "почтовая библиотека")):
        assert library in prose_of_354(locale)


def prose_of_354(locale: str) -> str:
    return " ".join(prose(page(251, 354, locale), locale))


# The cache


def test_a_warm_call_gives_the_same_object() -> None:
    translator = Translator()
    assert translator.compare(251, 354) is translator.compare(251, 354)
    rcpt = translator.lookup(250, command="RCPT")
    assert translator.compare(rcpt, 354) is translator.compare(rcpt, 354)


def test_the_latest_1024_comparisons_are_kept_and_no_more() -> None:
    translator = Translator()
    answers = [translator.lookup(code, command=command) for code in reply_codes() for command in Command]
    pairs = [(one, other) for one in answers[:33] for other in answers[:33]][:1025]
    found = [translator.compare(*pair) for pair in pairs]
    assert translator.compare(*pairs[-1]) is found[-1]
    assert translator.compare(*pairs[1]) is found[1]
    assert translator.compare(*pairs[0]) is not found[0]
    assert translator.compare(*pairs[0]) == found[0]


@pytest.mark.parametrize("strange", [251.0, True, None, b"251"])
def test_what_is_no_code_is_refused_even_after_a_warm_call_with_an_equal_code(strange: object) -> None:
    smtpi18n.compare(251, 354)
    with pytest.raises(smtpi18n.InvalidCodeError):
        smtpi18n.compare(strange, 354)  # type: ignore[arg-type]


def test_a_code_of_which_nothing_is_known_cannot_be_compared() -> None:
    with pytest.raises(smtpi18n.UnknownCodeError) as caught:
        smtpi18n.compare(354, 299)
    assert caught.value.code == ReplyCode(299)


def test_habits_of_different_servers_are_not_set_in_one_session() -> None:
    met = smtpi18n.compare(551, 546)
    assert any("as far as code 546" in text for text in met.similarities)
    assert (met.guidance.log or "").startswith("If both stand in one session")
    apart = smtpi18n.compare(422, 546)
    assert not any("as far as code 546" in text for text in apart.similarities)
    assert (apart.guidance.log or "").startswith("With code 422, begin with")
    courier = smtpi18n.compare(417, 513)
    assert courier.similarities[0] == "If code 417 stops the client, the session does not come as far as code 513."


def test_two_codes_of_one_application_meet_and_its_refusal_may_lead_to_503() -> None:
    def own(code: int, topic: Topic, command: Command) -> Reply:
        traits = Traits(code=code, topic=topic, steps=(command,), reaction="reports")
        made: Reply = changed(QUARANTINED, code=code, commands=(command,), cases=(), traits=traits)
        return made

    translator = Translator(codes=[own(575, Topic.SENDER, Command.MAIL), own(576, Topic.CONTENT, Command.END_OF_DATA)])
    met = translator.compare(575, 576)
    assert "If code 575 stops the client, the session does not come as far as code 576." in met.similarities
    # A refused MAIL FROM opens no transaction (RFC 5321 section 3.3), so that what 576 refused was another message.
    assert (
        met.guidance.log == "If a log shows both, they come from different transactions: code 575 refused one at its beginning."
    )
    assert translator.compare(503, 575).relation is Relation.CAUSE


def test_two_reasons_for_a_refusal_at_one_step_are_named() -> None:
    """Trap: `Codes 451 and 555 usually name different reasons` left both of them out."""
    assert smtpi18n.compare(451, 555).opening.startswith(
        "Code 451 is usually about trouble or load on the server's side, code 555 about "
    )


@pytest.mark.parametrize(
    ("a", "b", "said", "not_said"),
    [
        ("5.7.513", "5.7.750", "IP address", "the session does not come as far"),
        ("523", "4.7.23", "Both can come when the message has been sent", "is usually about size and space"),
        ("4.1.0", "4.7.15", "the parameter `MT-PRIORITY`", "is usually about the recipient's address"),
        ("535", "4.7.2", "After code 4.7.2 the client keeps what was refused", "concerns one message"),
        (
            "5.4.5",
            "4.3.0",
            "Code 5.4.5 is permanent, so the client gives up, although the cause passes with time",
            "concerns one message",
        ),
        ("4.7.16", "4.4.0", "at another MX host of the domain if it knows one", "at once"),
        ("4.0.0", "4.7.3", "are no replies of a server", "`AUTH`, end of data"),
        ("5.4.7", "5.1.0", "With code 5.4.7, begin with the last error", "the route, the firewall"),
        ("5.7.515", "4.6.0", "trouble or load on the server's side", "is usually about the content"),
        (
            "431",
            "5.7.136",
            "in answer to `RCPT TO` it concerns that recipient alone",
            "goes on with the other recipients and reports",
        ),
        ("523", "2.6.3", "would say that a message was accepted", "which the server cannot do."),
    ],
)
def test_what_an_expert_reader_found_wrong_is_put_right(a: str, b: str, said: str, not_said: str) -> None:
    """Sentences of the third round of readers, each with what has to stand in its place."""
    one = smtpi18n.compare(a, b)
    told = " ".join((one.opening, *one.similarities, *(each.text for each in one.key_differences), one.when_to_use_which))
    assert said in told
    assert not_said not in told
