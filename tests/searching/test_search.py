"""A search finds codes by the words of a symptom, in the language of whoever asks."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.applications import QUARANTINED, changed
from support.facts import table

import smtpi18n
from smtpi18n import Match, Translator, search
from smtpi18n.searching import SearchUnavailableError, stems
from smtpi18n.searching.stems import words

pytestmark = pytest.mark.words

PHRASES = table("search_phrases")


def found(text: str, locale: str = "en", limit: int = 3) -> list[str]:
    return [str(match.entry.code) for match in search(text, locale=locale, limit=limit)]


def test_of_sixty_symptoms_at_least_57_have_an_acceptable_code_among_the_first_three() -> None:
    """All but six were written by somebody who had seen neither the code nor its texts."""
    assert len(PHRASES) == 60
    assert sum(row["locale"] == "ru" for row in PHRASES) == 30
    missed = [row for row in PHRASES if not {*found(row["text"], row["locale"])} & {*row["acceptable"].split(";")}]
    assert len(missed) <= 3, missed


def test_a_phrase_leads_to_the_class_that_it_belongs_to() -> None:
    assert found("user unknown")[0] == "5.1.1"
    assert found("greylisted")[0] == "4.7.1"


def test_threads_may_search_at_the_same_time() -> None:
    phrases = ["mailbox full", "greylisted", "spf check failed", "relay access denied", "user unknown", "message too large"]
    together = Translator()
    stems.stemmer.cache_clear()
    with ThreadPoolExecutor(len(phrases)) as pool:
        at_once = list(pool.map(together.search, phrases))
    stems.stemmer.cache_clear()
    assert at_once == [Translator().search(phrase) for phrase in phrases]


def test_made_up_words_are_not_kept_without_end() -> None:
    for number in range(300):
        search(" ".join(f"word{number}x{place}" for place in range(40)))
    assert stems.stemmer("en").cache_info().currsize <= stems.MOST_KEPT  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "locale", "code"),
    [
        ("relay access denied", "en", "5.7.1"),
        ("greylisted, try again", "en", "450"),
        ("spf fail", "en", "5.7.23"),
        ("too many connections", "en", "421"),
        ("mailbox full", "en", "5.2.2"),
        ("неверный пароль", "ru", "535"),
        ("ящик переполнен", "ru", "552"),
        ("No such user here", "en", "5.1.1"),
    ],
)
def test_phrases_of_servers_and_of_people_find_their_code(text: str, locale: str, code: str) -> None:
    assert code in found(text, locale, limit=5)


def test_a_full_mailbox_is_found_under_all_its_numbers() -> None:
    assert {"4.2.2", "5.2.2", "452", "552"} <= {*found("ящик переполнен", "ru", limit=10)}


@pytest.mark.parametrize(
    "text",
    [
        "Ящик переполнен",
        "ЯЩИКИ ПЕРЕПОЛНЕНЫ",
        "«ящик» — переполнен!",
        "переполнен\u00a0ящик",
        "ящика, переполненного",
        "переполнен ящик",
    ],
)
def test_case_endings_quotes_dashes_and_order_do_not_matter(text: str) -> None:
    assert found(text, "ru", limit=1) == found("ящик переполнен", "ru", limit=1)


def test_yo_is_e() -> None:
    assert found("всё ещё не принято", "ru", 5) == found("все еще не принято", "ru", 5)


def test_a_slip_of_the_keys_does_not_matter() -> None:
    assert found("mailbxo full", limit=2) == found("mailbox full", limit=2)


def test_a_number_is_found_as_a_word() -> None:
    assert found("what is 5.7.26", limit=1) == ["5.7.26"]


def test_an_answer_is_in_the_locale_asked_for_and_says_what_was_found() -> None:
    matches = search("mailbox full", all_locales=True, locale="ru")
    assert matches
    assert {match.entry.locale for match in matches} == {"ru"}
    assert any(one.locale == "en" and one.text == "mailbox full" for match in matches for one in match.matched)
    russian = search("ящик переполнен", all_locales=True, locale="en")[0]
    assert russian.entry.locale == "en"
    assert "переполнен" in russian.matched[0].text


def test_matches_are_ranked_from_the_best() -> None:
    matches = search("relay access denied", limit=50)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert all(1 <= len(match.matched) <= 3 for match in matches)
    assert len({match.entry.code for match in matches}) == len(matches)
    assert search("relay access denied", limit=7) == matches[:7]


def test_what_nobody_has_heard_of_finds_nothing() -> None:
    assert search("xyzzy") == search("") == search("…") == search("я", locale="ru") == []


def test_what_is_no_text_and_a_limit_of_none_are_refused() -> None:
    with pytest.raises(TypeError, match="the words of a symptom"):
        search(550)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="at least 1"):
        search("mailbox full", limit=0)
    for limit in ("5", None, 2.5, True):
        with pytest.raises(TypeError, match="a whole number"):
            search("mailbox full", limit=limit)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="locale"):
        search("mailbox full", locale="@")


@given(st.text(max_size=300))
def test_any_text_is_searched_for(text: str) -> None:
    for match in search(text, limit=3):
        assert isinstance(match, Match)
        assert match.matched


def test_of_a_long_text_the_beginning_is_searched_for() -> None:
    noise = " ".join(random.Random(0).choices(["qwx", "zzy", "vvk"], k=200_000))
    assert found(f"mailbox full {noise}", limit=1) == found("mailbox full", limit=1)


@given(st.text(max_size=100))
def test_words_are_small_and_have_no_marks_but_the_dots_of_a_code(text: str) -> None:
    for word in words(text):
        assert word == word.casefold().replace("ё", "е")
        assert word.replace(".", "").isalnum() or any(not letter.isascii() for letter in word)


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "snowballstemmer", None)
    stems.stemmer.cache_clear()
    try:
        with pytest.raises(SearchUnavailableError, match="pip install snowballstemmer") as caught:
            Translator().search("mailbox full")
        assert isinstance(caught.value, ImportError)
    finally:
        stems.stemmer.cache_clear()


def test_the_codes_of_an_application_are_found_by_its_words(tmp_path: object) -> None:
    own = changed(QUARANTINED, symptoms="held for inspection; quarantine gateway")
    translator = Translator(codes=[own])
    assert [match.entry.code for match in translator.search("quarantine gateway", limit=1)] == [475]
    assert 475 not in [match.entry.code for match in search("quarantine gateway")]


def test_a_search_is_the_same_by_the_function_and_by_a_translator() -> None:
    assert smtpi18n.search("mailbox full") == Translator().search("mailbox full")
