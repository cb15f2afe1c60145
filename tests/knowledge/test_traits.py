"""What a comparison has to know of a code: what it is about, where it comes, what a client does then, and the sentence that says it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

import pytest
from support.answers import catalog, codes_and_groups, entry, finished, label
from support.claims import Claim, all_hold
from support.prose import sentences

import smtpi18n
from smtpi18n import Command, Entry, ReplyCode, Topic
from smtpi18n.knowledge.comparisons.frames import GUIDANCE, REACTION, TOPIC, USUAL
from smtpi18n.knowledge.schema import LOOKS, PATIENCES, REACTIONS, CaseTraits, Traits
from smtpi18n.knowledge.session import ANY_STEP, SERVICE, STAGES, STEP_OF
from smtpi18n.library import Library
from smtpi18n.relations import Origin

LOCALES = finished("replies", "comparisons")
LIBRARY = Library()
TRAITS = {traits.code: traits for traits in LIBRARY.every_traits()}


def told(locale: str) -> list[Entry]:
    """Every code, group and command's case of which something of its own is said."""
    cases = ((reply.code, case.commands[0]) for reply in LIBRARY.replies() for case in reply.cases if case.says)
    return [
        *(entry(code, locale) for code in codes_and_groups()),
        *(entry(ReplyCode(code), locale, command) for code, command in cases),
    ]


# The sentence of which the code is the subject


@pytest.mark.parametrize("locale", LOCALES)
def test_what_a_code_says_is_one_short_sentence_with_the_code_as_its_subject(locale: str) -> None:
    claims: list[Claim] = []
    for one in told(locale):
        said = one.says or ""
        begins = {
            "en": r"(Code|As the greeting, code|In place of the greeting, code|In answer to .+, code|As \S+.* sends? it.*, code|A code of group|After the final dot, code|After the message, code)\b",
            "ru": r"(Код|Вместо приветствия код|В приветствии код|В ответ на |После завершающей точки код|У \S+ код|На )",
        }
        code = str(one.code).replace("yz", "xx" if locale == "ru" else "yz")
        claims.append(Claim(f"{label(one)} begins: {said}", bool(re.match(begins[locale], said)) or code in said[:60]))
        claims.append(Claim(f"{label(one)} names its code: {said}", code in said))
        claims.append(Claim(f"{label(one)} is one sentence: {said}", len(sentences(said)) == 1 and said.endswith(".")))
        claims.append(Claim(f"{label(one)} {len(said)}: {said}", len(said) <= 120))
    all_hold(claims)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_say_the_same_once_the_numbers_are_taken_out(locale: str) -> None:
    bare = Counter(re.sub(r"\b\d{3}\b", "#", one.says or "") for one in told(locale))
    all_hold(Claim(said, times == 1) for said, times in bare.items())


@pytest.mark.parametrize("locale", LOCALES)
def test_when_to_send_a_code_names_it(locale: str) -> None:
    everything = chain(
        (entry(code, locale) for code in LIBRARY.codes()),
        (entry(ReplyCode(r.code), locale, case.commands[0]) for r in LIBRARY.replies() for case in r.cases),
    )
    # An enhanced status code may be named in another class, that of the reply which it should stand in.
    names = ((one, str(one.code)[1:] if one.enhanced_status_code else str(one.code)) for one in everything)
    all_hold(Claim(f"{label(one)}: {one.when_to_send}", name in (one.when_to_send or "")) for one, name in names)


# Traits


def test_every_code_has_traits_and_no_others_have() -> None:
    assert [code for code in TRAITS if isinstance(code, int)] == [reply.code for reply in LIBRARY.replies()]
    named = {str(code) for code in TRAITS if not isinstance(code, int)}
    assert {code for code in named if code.startswith("X.")} == {status.code for status in LIBRARY.enhanced_statuses()}
    assert {f"X{code[1:]}" for code in named} == {code for code in named if code.startswith("X.")}


def test_steps_are_steps_and_a_code_that_no_server_sends_has_none() -> None:
    for traits in TRAITS.values():
        assert set(traits.steps) <= {*ANY_STEP, *SERVICE}, traits.code
        assert len(traits.steps) == len(set(traits.steps)), traits.code
        assert bool(traits.steps) == (traits.origin in (None, Origin.REPLY)), traits.code


# Codes that are in use, though nobody has said which commands they answer.
WITHOUT_COMMANDS = (200, 400, 510)


def test_a_code_is_met_only_at_steps_whose_commands_it_may_answer() -> None:
    claims: list[Claim] = []
    for code, traits in TRAITS.items():
        reply = LIBRARY.reply(code) if isinstance(code, int) else None
        if reply is None:
            continue
        may = {STEP_OF.get(command, command) for command in reply.commands}
        beyond = {step for step in traits.steps if step not in may}
        claims.append(Claim(f"{code} {beyond}", bool(beyond) == (code in WITHOUT_COMMANDS)))
        claims.append(Claim(f"{code} {reply.commands}", not reply.commands or code not in WITHOUT_COMMANDS))
        claims.extend(
            Claim(f"{code} {command}", command in reply.commands or traits.origin is Origin.LIST)
            for case in traits.cases
            for command in case.commands
        )
    all_hold(claims)


def test_nearest_and_standard_codes_are_known_and_others() -> None:
    claims: list[Claim] = []
    for code, traits in TRAITS.items():
        others = (*traits.nearest, *traits.stands_for)
        claims.append(Claim(f"{code} has {len(traits.nearest)} nearest", len(traits.nearest) <= 4))
        claims.extend(Claim(f"{code} {other}", other in TRAITS and other != code) for other in others)
        claims.extend(
            Claim(f"{code} stands for {other}", smtpi18n.lookup(other).status is smtpi18n.Status.CURRENT)
            for other in traits.stands_for
        )
    all_hold(claims)


def parts(traits: Traits) -> list[Traits | CaseTraits]:
    """The traits in general, and those of each case."""
    return [traits, *traits.cases]


def test_a_reaction_is_shared_or_a_sentence_of_the_codes_own() -> None:
    claims: list[Claim] = []
    for code, traits in TRAITS.items():
        claims.append(Claim(f"{code}", bool(traits.reaction or traits.reaction_text)))
        for one in parts(traits):
            if one.reaction:
                key = f"by_first_digit/{str(code)[0]}yz" if one.reaction == "by_first_digit" else one.reaction
                key = {"by_class": "retries", "by_class_recipient": "retries_recipient"}.get(key, key)
                claims.append(Claim(f"{code} {one.reaction}", f"{key}/one" in REACTION and f"{key}/both" in REACTION))
            if one.reaction_text:
                claims.append(Claim(f"{code}: {one.reaction_text}", "code {a}" in one.reaction_text.lower()))
    all_hold(claims)


def test_every_shared_reaction_and_every_patience_is_that_of_a_code() -> None:
    used = {one.reaction for traits in TRAITS.values() for one in parts(traits) if one.reaction}
    shared = {name.split("/")[0] for name in REACTION} - {"retries_and_reports_recipient"}  # which joins two
    assert shared | {"by_class", "by_class_recipient"} == used == {*REACTIONS}
    assert {one.patience for traits in TRAITS.values() for one in parts(traits) if one.patience} == {*PATIENCES}


def test_every_topic_can_be_said_of_two_codes_but_the_general_one_which_says_nothing() -> None:
    assert {name.split("/")[0] for name in TOPIC} == {topic.value for topic in Topic if topic is not Topic.GENERAL}
    assert {topic.value for topic in Topic} >= {name.partition("/")[2] for name in GUIDANCE if name.startswith("log/")} - {
        "loop",
        "general_both",
        "repair",
        *LOOKS,
    }
    assert {f"log/{look}" for look in LOOKS} <= GUIDANCE.keys()
    assert {traits.look for traits in TRAITS.values() if traits.look} == {*LOOKS}


def test_every_stage_of_a_session_can_be_said() -> None:
    assert {*STAGES.values(), "transaction"} <= USUAL.keys()


def test_only_of_a_code_outside_the_rfcs_is_it_said_who_alone_sends_it() -> None:
    by_rfc = {reply.code for reply in LIBRARY.replies() if reply.status.is_by_rfc}
    assert not {code for code, traits in TRAITS.items() if traits.senders} & by_rfc
    assert not {code for code, traits in TRAITS.items() if traits.senders and not traits.steps}


# Traps, each with its source


def traits_of(code: int | str) -> Traits:
    return TRAITS[code]


def test_a_note_of_the_sending_side_is_no_reply() -> None:
    """`441` and its like are written down by Exchange and others; `101` and `111` are error numbers of Linux."""
    assert {code for code, traits in TRAITS.items() if traits.origin is Origin.NOTE} >= {101, 111, 403, 441, 442}
    assert {code for code, traits in TRAITS.items() if traits.is_without_session} == {101, 111, 441}


@pytest.mark.parametrize("code", [334, 353, 354, 355])
def test_3yz_replies_come_at_one_step(code: int) -> None:
    """RFC 4954 section 4, RFC 5321 section 3.3, RFC 1845 section 3."""
    assert len(traits_of(code).steps) == 1


def test_250_is_sent_where_no_exact_code_fits() -> None:
    catch_all = [code for code, traits in TRAITS.items() if traits.is_catch_all]
    assert [code for code in catch_all if isinstance(code, int)] == [250, 400, 554]


def test_an_enhanced_code_without_a_detail_is_sent_where_no_exact_one_fits_and_so_is_that_of_any_rule() -> None:
    """RFC 3463 section 3; X.7.1 is what servers send for relaying, spam, DMARC and any other rule."""
    catch_all = {code for code, traits in TRAITS.items() if traits.is_catch_all and not isinstance(code, int)}
    assert catch_all == {*(f"X.{subject}.0" for subject in range(8)), "X.7.1"}


# Texts for end users: "check the address" only where the address is the likely cause

ADDRESS = re.compile(r"[Cc]heck (how )?(the|their|your|that)?\s*(recipient's )?address|ask (the recipient )?for the right")


def test_the_address_is_blamed_only_where_it_is_the_likely_cause() -> None:
    """Held against replies of Postfix, Exim, OpenSMTPD and aiosmtpd: in half of the cases the old texts sent people to the wrong place."""
    blamed = {
        (int(one.code), one.command.value if one.command else None)
        for reply in LIBRARY.replies()
        for one in (
            entry(ReplyCode(reply.code)),
            *(entry(ReplyCode(reply.code), command=case.commands[0]) for case in reply.cases),
        )
        if isinstance(one.code, ReplyCode) and one.user_message and ADDRESS.search(one.user_message)
    }
    assert not {pair for pair in blamed if pair[1] in ("connect", "EHLO", "STARTTLS", "AUTH", "end-of-data", "DATA")}
    assert {code for code, _ in blamed} <= {401, 501, 511, 512, 513, 524, 533, 550, 551, 553, 556}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_for_end_users_says_first_what_happened_to_the_message(locale: str) -> None:
    message = {"en": r"message|[Mm]ail", "ru": r"[Пп]ис[ье]м|[Пп]очт"}[locale]
    texts = {key: text for key, text in catalog(locale).items() if "user_message" in key and not key.startswith("heading")}
    assert len(texts) > 60
    all_hold(Claim(f"{key}: {text}", bool(re.search(message, sentences(text)[0]))) for key, text in texts.items())
    all_hold(Claim(f"{key}: {text}", len(sentences(text)) <= 2) for key, text in texts.items())


@pytest.mark.parametrize("command", [Command.RCPT, Command.MAIL, Command.END_OF_DATA])
def test_after_a_temporary_refusal_mail_usually_tries_again_by_itself(command: Command) -> None:
    for code in (450, 451, 452):
        if command in entry(ReplyCode(code)).commands:
            said = entry(ReplyCode(code), command=command).user_message or ""
            assert "tried again automatically" in said or "tries again by itself" in said, (code, command, said)
