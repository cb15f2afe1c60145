"""The gate, one text at a time: every rule fails what it is meant for and nothing else; the Russian tables miss nothing."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

import polib
import pytest
from gate.glossary import bare, items
from pipeline import files
from support.gating import NBSP, TABLES, problems
from support.rule_examples import ENGLISH, TEXTS

pytestmark = pytest.mark.scripts

# How languages join a word of the protocol, a code or a number to their own words, right even where a language has no table.
JOINED = {
    "fi": ("The server knows SMTP", "SMTP:n palvelin"),
    "tr": ("The URL in DNS", "DNS'in URL'si"),
    "fr": ("The URL of an IP address", "L’URL d’une adresse IP"),
    "it": ("The IP address, code 550", "L’IP, codice 550"),
    "hu": ("After SMTP and 550", "Az SMTP-ben és az 550-es után"),
    "he": ("After SMTP and 550", "אחרי ה-SMTP וה-550"),
    "ko": ("After SMTP and 550", "SMTP와 550번 뒤에"),
    "th": ("After SMTP and 550", "หลังSMTPและ550ครับ"),
    "fa": ("After SMTP and 550", "پس از SMTPها و 550"),
    "ja": ("After SMTP (RFC 5321)", "SMTP（RFC 5321）の後"),
    "zh_Hans": ("After SMTP (see 550)…", "SMTP(见550)之后…"),
}


@pytest.mark.parametrize("rule", TEXTS)
def test_a_rule_fails_a_bad_translation_and_passes_a_good_one(rule: str) -> None:
    for key, source, bad, good in TEXTS[rule]:
        assert problems(source, bad, key) == {rule}, f"{source!r}: {bad!r}"
        assert problems(source, good, key) == set(), f"{source!r}: {good!r}"


@pytest.mark.parametrize("example", [example for example in TEXTS["plain"] if "SMTP" not in example[2]])
def test_what_a_language_adds_to_the_rule_for_end_users_is_right_in_other_texts(example: tuple[str, str, str, str]) -> None:
    _, source, text, _ = example
    assert problems(source, text, "reply/250/how_to_fix") == set()


@pytest.mark.parametrize("rule", ENGLISH)
def test_a_rule_fails_a_bad_source_and_passes_a_good_one(rule: str) -> None:
    for key, bad, good in ENGLISH[rule]:
        assert problems(bad, bad, key, "en") == {rule}, bad
        assert problems(good, good, key, "en") == set(), good


def translations() -> Iterator[tuple[polib.POEntry, str]]:
    for entry in files.read_joined(files.catalog_paths()["ru"]):
        if not entry.msgctxt.startswith("search/"):  # which nobody reads
            yield entry, entry.msgstr


@pytest.mark.whole
def test_every_third_no_break_space_of_the_russian_texts_is_missed() -> None:
    found = [(entry, text, match.span()) for entry, text in translations() for match in re.finditer(NBSP, text)][::3]
    assert len(found) > 1_000
    for entry, text, (start, end) in found:
        plain = f"{text[:start]} {text[end:]}"
        assert "no-break-space" in problems(entry.msgid, plain, entry.msgctxt), plain


def test_every_yo_of_the_russian_texts_is_missed() -> None:
    words = {word for _, text in translations() for word in re.findall(r"\w*[ёЁ]\w*", text)}
    assert len(words) > 100
    plain = {word: word.replace("ё", "е").replace("Ё", "Е") for word in words}
    # Without their dots, these are other words, which only the words around them tell apart.
    missed = {word for word, other in plain.items() if not TABLES.table("ru").judge(other)}
    assert missed <= {"всё", "Всё", "всём", "нём", "чём", "узнаёт", "опознаёт"}


# The glossary

with (files.LOCALE_DIR / "ru" / "glossary.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def test_every_word_to_avoid_is_caught_where_the_english_text_has_the_term() -> None:
    glossary = TABLES.glossary("ru")
    assert glossary is not None
    assert len([avoided for row in glossary.rows for avoided in row.avoid]) > 100
    for row in glossary.rows:
        for avoided in row.avoid:
            assert "glossary" in problems(row.english, avoided.text), f"{row.english}: {avoided.text}"
            assert "glossary" not in problems("A word", avoided.text), f"{avoided.text} without {row.english}"


@pytest.mark.parametrize("locale", JOINED)
def test_a_word_of_the_protocol_may_be_joined_to_others_as_a_language_does_it(locale: str) -> None:
    source, text = JOINED[locale]
    assert problems(source, text, "phrase/x", locale) == set()


def test_every_right_word_of_the_glossary_passes() -> None:
    assert len(ROWS) > 100
    for row in ROWS:
        for cell in ("ru", "alternatives"):
            for item in items(row[cell]):
                of_words = {"glossary", "english", "banned-word", "spelling", "yo", "hyphen"}
                assert problems(row["en"], bare(item)).isdisjoint(of_words), f"{row['en']}: {item}"


@pytest.mark.parametrize(
    ("source", "text", "wrong"),
    [
        ("The server forwards it", "Сервер занимается ретрансляцией", True),  # inflected
        ("The server forwards it or relays it", "Пересылка или ретрансляция", False),  # right for the other term
        ("A reverse-path", "Обратная тропа", True),
        ("The service is not available", "Сервис не доступен", True),
        ("The service is not available", "Сервис недоступен", False),
        ("Spam", "Это СПАМ", True),  # differs by its spelling alone
        ("Spam", "Это спам", False),
        ("A parameter", "Опция", True),
        ("A parameter or an option", "Параметр или опция", False),  # (= option)
        ("The category", "Область", True),
        ("The category and the subject", "Категория и область", False),  # (= subject of an enhanced code)
        ("It will be delivered", "Сервер поставит его", True),
        ("It will be delivered", "Сервер поставит это письмо в очередь", False),  # a set phrase
        ("The client accepts it", "Клиент примет заголовок", False),
    ],
)
def test_a_word_is_rejected_in_the_sense_that_the_glossary_means(source: str, text: str, wrong: bool) -> None:
    assert ("glossary" in problems(source, text)) == wrong
