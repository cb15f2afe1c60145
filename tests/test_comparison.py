"""A comparison says how two codes relate and in what they differ, in one language and nothing twice."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import combinations

import pytest
from support import (
    LOCALES,
    all_hold,
    catalog,
    codes_and_groups,
    comparisons,
    entry,
    foreign_words,
    pages,
    pair_label,
    prose,
    reply_codes,
    sentences,
    texts,
    written,
)

import smtpi18n
from smtpi18n import Aspect, Command, Comparison, Entry, Relation, ReplyCode, Translator


@cache
def turned(locale: str) -> list[Comparison]:
    """The `comparisons`, each of its two codes in the other order."""
    return [smtpi18n.compare(*one.entries[::-1], locale=locale) for one in comparisons(locale)]


@cache
def page_prose(locale: str) -> list[tuple[str, list[str]]]:
    """The `pages` by their sentences."""
    return [(title, prose(markdown, locale)) for title, markdown in pages(locale)]


def page(a: int, b: int, locale: str) -> str:
    return smtpi18n.render(smtpi18n.compare(a, b, locale=locale), "markdown")


@cache
def frame(locale: str, key: str) -> re.Pattern[str]:
    """A text of the catalog with anything in its slots."""
    return re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(catalog(locale)[key])))


# Nothing twice


@pytest.mark.parametrize("locale", LOCALES)
def test_no_sentence_is_printed_twice_in_a_comparison(locale: str) -> None:
    all_hold(
        (f"{title}: {sentence}", times == 1) for title, said in page_prose(locale) for sentence, times in Counter(said).items()
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_messages_of_the_catalog_share_a_sentence(locale: str) -> None:
    places = defaultdict(set)
    for key, text in catalog(locale).items():
        if key.partition("/")[0] not in ("heading", "label", "phrase"):
            for sentence in sentences(text):
                places[sentence].add(key)
    all_hold((f"{' '.join(sorted(keys))}: {said}", len(keys) == 1) for said, keys in places.items())


@pytest.mark.parametrize("field", ["name", "summary", "description"])
@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_codes_have_the_same_text(locale: str, field: str) -> None:
    found = [(code, getattr(entry(code, locale), field)) for code in codes_and_groups()]
    all_hold((f"{a} {b} {field}: {one}", one != other) for (a, one), (b, other) in combinations(found, 2) if one and other)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_is_doubled(locale: str) -> None:
    doubled = re.compile(r"\b([^\W\d_]+)[ \u00a0]+\1\b", re.IGNORECASE)
    all_hold((f"{key}: {text}", not doubled.search(text)) for key, text in catalog(locale).items())
    all_hold((f"{title}: {found}", found is None) for title, markdown in pages(locale) for found in (doubled.search(markdown),))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_slot_is_filled(locale: str) -> None:
    all_hold(
        (f"{title}: {line}", "{" not in line and "}" not in line)
        for title, markdown in pages(locale)
        for line in markdown.split("\n")
    )


# One language


def test_russian_texts_hold_no_english_words() -> None:
    all_hold((f"{key} {foreign_words(text)}: {text}", not foreign_words(text)) for key, text in catalog("ru").items())


def test_russian_comparisons_hold_no_english_words() -> None:
    for title, said in page_prose("ru"):
        for sentence in said:
            assert not foreign_words(sentence), f"{title} {foreign_words(sentence)}: {sentence}"


def test_english_texts_hold_no_russian_letters() -> None:
    all_hold((f"{key}: {text}", not re.search(r"[А-Яа-яЁё]", text)) for key, text in catalog("en").items())


@pytest.mark.parametrize("locale", LOCALES)
def test_a_comparison_answers_in_the_language_of_its_entries(locale: str) -> None:
    all_hold((pair_label(one), {one.locale, *(side.locale for side in one.entries)} == {locale}) for one in comparisons(locale))


# Order


@pytest.mark.parametrize("locale", LOCALES)
def test_the_order_of_two_codes_changes_the_order_of_the_entries_and_the_title_alone(locale: str) -> None:
    for one, other in zip(comparisons(locale), turned(locale), strict=True):
        assert other.entries == one.entries[::-1], pair_label(one)
        for field in Comparison._fields:
            if field not in ("entries", "title"):
                assert getattr(other, field) == getattr(one, field), f"{pair_label(one)} {field}"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_title_names_the_codes_in_the_order_asked_for(locale: str) -> None:
    for one in (*comparisons(locale), *turned(locale)):
        first, second = (written(side.code, locale) for side in one.entries)
        assert re.search(rf"\b{first}\b.*\b{second}\b", one.title), f"{pair_label(one)}: {one.title}"


# What is said


@pytest.mark.parametrize("locale", LOCALES)
def test_different_reply_codes_differ_in_something(locale: str) -> None:
    all_hold(
        (pair_label(one), bool(one.key_differences))
        for one in comparisons(locale)
        if one.entries[0].code != one.entries[1].code and all(side.reply_code for side in one.entries)
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_code_does_not_differ_from_itself(locale: str) -> None:
    all_hold((f"{locale} {code}", not smtpi18n.compare(code, code, locale=locale).key_differences) for code in codes_and_groups())


@pytest.mark.parametrize("locale", LOCALES)
def test_no_aspect_is_compared_twice(locale: str) -> None:
    for one in comparisons(locale):
        aspects = [difference.aspect for difference in one.key_differences]
        assert len(aspects) == len(set(aspects)), f"{pair_label(one)}: {aspects}"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_difference_speaks_of_both_codes(locale: str) -> None:
    for one in comparisons(locale):
        for difference in one.key_differences:
            codes = {written(side.code, locale) for side in one.entries}
            assert all(re.search(rf"\b{code}\b", difference.text) for code in codes), f"{pair_label(one)}: {difference.text}"
            assert len(sentences(difference.text)) == 1, f"{pair_label(one)}: {difference.text}"


def test_a_command_that_only_one_code_is_said_to_answer_is_never_answered_with_the_other() -> None:
    """In any of the ways of saying so: one list for each code, or what one also answers."""
    labels = {smtpi18n.label(command): command for command in Command}
    seen = 0
    for one in comparisons("en"):
        answers = {str(entry.code): set(entry.commands) for entry in one.entries}
        for difference in one.key_differences:
            if difference.aspect is Aspect.COMMANDS and "any command" not in difference.text:
                for code, listed in re.findall(
                    r"[Cc]ode (\w+) (?:also )?answers(?: what code \w+ does not)?: ([^;.]+)", difference.text
                ):
                    commands = {labels[label.strip("`")] for label in listed.split(", ")}
                    others = set().union(*(answers[other] for other in answers if other != code))
                    seen += 1
                    assert commands <= answers[code], f"{pair_label(one)}: {difference.text}"
                    assert not commands & others, f"{pair_label(one)}: {difference.text}"
    assert seen > 1_000


def test_after_503_the_earlier_refusals_decide() -> None:
    """Trap: with pipelining, 503 follows a temporary refusal of MAIL FROM or RCPT TO, and the message belongs in the queue."""
    for other in (500, 530, 550, 553, 556):
        guidance = smtpi18n.compare(503, other).when_to_use_which
        assert "reports the failure" not in guidance or "After code 503 it acts on the refusals that came before" in guidance
    assert "it acts on the refusals that came before" in smtpi18n.compare(503, 550).when_to_use_which
    assert "If `MAIL FROM` was refused" in smtpi18n.compare(503, 554).when_to_use_which


@pytest.mark.parametrize("locale", LOCALES)
def test_the_opening_names_the_codes_and_says_how_they_relate(locale: str) -> None:
    worded = {key.split("/")[1] for key in catalog(locale) if key.startswith("pair/") and key.endswith("/opening")}
    for one in comparisons(locale):
        codes = {side.code for side in one.entries}
        assert all(written(code, locale) in one.opening for code in codes), f"{pair_label(one)}: {one.opening}"
        if "-".join(sorted(map(str, codes))) not in worded:
            assert frame(locale, f"opening/{one.relation.value}").fullmatch(one.opening), f"{pair_label(one)}: {one.opening}"


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
    a, b = (smtpi18n.lookup(code, command=command) for code, command in (one, other))
    assert smtpi18n.compare(a, b).relation is relation
    assert smtpi18n.compare(b, a).relation is relation


@pytest.mark.parametrize("locale", LOCALES)
def test_the_guidance_denies_a_choice_only_where_the_relation_leaves_none(locale: str) -> None:
    denial = frame(locale, "guidance/no_choice/unrelated")
    all_hold(
        (f"{pair_label(one)} {one.relation.value}: {one.when_to_use_which}", one.relation is Relation.UNRELATED)
        for one in comparisons(locale)
        if denial.fullmatch(one.when_to_use_which)
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_learn_more_leads_to_sections_of_both_codes_and_to_other_pairs_with_one_of_them(locale: str) -> None:
    for one in comparisons(locale):
        a, b = one.entries
        assert set(one.learn_more.references) <= {*a.references, *b.references}, pair_label(one)
        assert all(one.learn_more.references.count(reference) == 1 for reference in one.learn_more.references), pair_label(one)
        for link in one.learn_more.comparisons:
            assert {a.code, b.code} & {link.a, link.b}, f"{pair_label(one)}: {link.title}"
            assert {a.code, b.code} != {link.a, link.b}, f"{pair_label(one)}: {link.title}"


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


@cache
def described_in(of: Entry) -> list[str]:
    """The sentences of an entry, without the dot at their end; its name is none."""
    return [sentence.rstrip(".") for field, text in texts(of) if field != "name" for sentence in sentences(text)]


@pytest.mark.parametrize("locale", LOCALES)
def test_no_description_is_repeated_as_a_key_difference(locale: str) -> None:
    for one in comparisons(locale):
        described = {sentence for side in one.entries for sentence in described_in(side)}
        for difference in one.key_differences:
            assert not any(sentence in difference.text for sentence in described), f"{pair_label(one)}: {difference.text}"


@pytest.mark.parametrize("locale", LOCALES)
def test_no_advice_is_repeated_under_when_to_use_which(locale: str) -> None:
    for one in comparisons(locale):
        advice = {sentence for side in one.entries for sentence in sentences(side.how_to_fix or "")}
        assert not advice & set(sentences(one.when_to_use_which)), f"{pair_label(one)}: {one.when_to_use_which}"


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
