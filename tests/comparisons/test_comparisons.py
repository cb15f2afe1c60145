"""A comparison says how two codes relate and in what they differ, in one language and nothing twice."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

import pytest
from support.answers import catalog, codes_and_groups, entry, finished, reply_codes, sample
from support.claims import Claim, all_hold
from support.prose import foreign_words, prose, sentences

import smtpi18n
from smtpi18n import Aspect, Command, Relation, ReplyCode, Translator
from smtpi18n.knowledge.schema import Override

LOCALES = finished("interface", "replies", "comparisons")


def page(a: int, b: int, locale: str) -> str:
    return smtpi18n.render(smtpi18n.compare(a, b, locale=locale), "markdown")


# Nothing twice


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_messages_of_the_catalog_share_a_sentence(locale: str) -> None:
    places = defaultdict(set)
    for key, text in catalog(locale).items():
        if key.partition("/")[0] not in ("heading", "label", "phrase"):
            for sentence in sentences(text):
                places[sentence].add(key)
    all_hold(Claim(f"{' '.join(sorted(keys))}: {said}", len(keys) == 1) for said, keys in places.items())


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
    all_hold(Claim(f"{key} {foreign_words(text)}: {text}", not foreign_words(text)) for key, text in catalog("ru").items())


def test_english_texts_hold_no_russian_letters() -> None:
    all_hold(Claim(f"{key}: {text}", not re.search(r"[А-Яа-яЁё]", text)) for key, text in catalog("en").items())


# The differences in what two codes answer, written as facts: for each code, the commands that it alone answers.
ALONE = {
    "disjoint": "{a}: {commands_a}; {b}: {commands_b}",
    "overlapping": "{a}: {commands_a}; {b}: {commands_b}",
    "more": "{a}: {commands_a}",
}


def test_a_command_that_only_one_code_is_said_to_answer_is_never_answered_with_the_other() -> None:
    translator = Translator(codes=[Override(key=f"difference/commands/{kind}", text=text) for kind, text in ALONE.items()])
    commands = {translator.label(command).strip("`"): command for command in Command}
    claims = []
    for one in (translator.compare(a, b) for a, b in sample()):
        answers = {str(side.code): set(side.commands) for side in one.entries}
        texts = [difference.text for difference in one.key_differences if difference.aspect is Aspect.COMMANDS]
        for code, listed in (told for text in texts for told in re.findall(r"(?:^|; )(\w+): ([^;]+)", text)):
            alone = {commands[label.strip("`")] for label in listed.split(", ")}
            (others,) = (answers[other] for other in answers if other != code)
            claims.append(Claim(f"{one!r} {code}: {listed}", alone <= answers[code] - others))
    assert len(claims) > 100
    all_hold(claims)


def test_after_503_the_earlier_refusals_decide() -> None:
    """Trap: with pipelining, 503 follows a temporary refusal of MAIL FROM or RCPT TO, and the message belongs in the queue."""
    for other in (500, 530, 550, 553, 556):
        guidance = smtpi18n.compare(503, other).when_to_use_which
        assert "reports the failure" not in guidance or "After code 503 it acts on the refusals that came before" in guidance
    assert "it acts on the refusals that came before" in smtpi18n.compare(503, 550).when_to_use_which
    assert "If `MAIL FROM` was refused" in smtpi18n.compare(503, 554).when_to_use_which


RELATIONS = [
    ((251, None), (354, None), Relation.CONSECUTIVE_STEPS),
    ((220, None), (250, None), Relation.CONSECUTIVE_STEPS),
    ((354, None), (550, None), Relation.CONSECUTIVE_STEPS),
    ((250, None), (354, None), Relation.CONSECUTIVE_STEPS),
    ((250, "EHLO"), (250, "EHLO"), Relation.SAME_CODE),
    ((354, None), (354, None), Relation.SAME_CODE),
    ((250, "EHLO"), (250, "HELO"), Relation.SAME_CODE),
    ((250, "RCPT"), (250, "end-of-data"), Relation.SAME_NUMBER),
    ((251, "RCPT"), (251, "ETRN"), Relation.SAME_NUMBER),
    ((554, "connect"), (554, "DATA"), Relation.SAME_NUMBER),
    ((450, None), (550, None), Relation.TWINS),
    (("4yz", None), ("5yz", None), Relation.TWINS),
    ((221, None), (421, None), Relation.OPPOSITE_OUTCOMES),
    ((220, None), (554, None), Relation.OPPOSITE_OUTCOMES),
    ((250, None), (550, None), Relation.OPPOSITE_OUTCOMES),
    ((251, None), (551, None), Relation.OPPOSITE_OUTCOMES),
    ((354, None), (554, None), Relation.OPPOSITE_OUTCOMES),
    (("2yz", None), ("5yz", None), Relation.OPPOSITE_OUTCOMES),
    (("4yz", None), (450, None), Relation.GENERAL_AND_SPECIFIC),
    (("x5z", None), (251, None), Relation.GENERAL_AND_SPECIFIC),
    (("5yz", None), (450, None), Relation.UNRELATED),
    ((250, None), (251, None), Relation.ALTERNATIVES),
    ((421, None), (450, None), Relation.ALTERNATIVES),
    ((450, None), (451, None), Relation.ALTERNATIVES),
    ((451, None), (554, None), Relation.ALTERNATIVES),
    ((550, None), (551, None), Relation.ALTERNATIVES),
    ((550, None), (552, None), Relation.ALTERNATIVES),
    ((550, None), (554, None), Relation.ALTERNATIVES),
    ((220, None), (354, None), Relation.UNRELATED),
    ((221, None), (354, None), Relation.UNRELATED),
    ((354, None), (551, None), Relation.UNRELATED),
    (("2yz", None), ("3yz", None), Relation.UNRELATED),
    (("x0z", None), ("x5z", None), Relation.UNRELATED),
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
