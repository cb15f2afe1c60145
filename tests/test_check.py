"""The gate: every rule fails what it is meant for and nothing else, and each of many broken copies of the catalog is caught."""

from __future__ import annotations

import csv
import doctest
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pipeline_speed
import polib
import pytest
from conftest import ROOT
from gate import catalog as gate
from gate import glossary, language, stems
from gate.glossary import bare, items
from gate.language import Common, Table
from gate.rules import RULES, Finding, Problem
from gate.tables import Tables
from gate.text import Text, text_problems
from gate.translation import pair_problems
from pipeline import files
from pipeline.plurals import plural_forms
from pipeline.template import make_templates

pytestmark = pytest.mark.scripts

NBSP = "\N{NO-BREAK SPACE}"
TABLES = Tables(files.LOCALE_DIR)


def problems(source: str, text: str, key: str = "phrase/x", locale: str = "ru") -> set[str]:
    """The rules that *text* breaks as the translation of *source*, or by itself if it is English."""
    own, other = Text(source), Text(text)
    found = list(text_problems(other, TABLES.common.kind(key), own.edges, TABLES.table(locale), TABLES.common))
    if locale != "en":
        found += pair_problems(own, other, locale, TABLES)
    return {rule for rule, _ in found}


# Of each rule that looks at one text: the key, the English text, a translation that breaks that rule alone, and one that breaks none.
TEXTS: dict[str, list[tuple[str, str, str, str]]] = {
    "placeholder": [
        ("phrase/x", "Code {a}", "Код", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{a}} и код{NBSP}{{a}}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{b}}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{a}} }}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{}}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{a!r}}", f"Код{NBSP}{{a}}"),
    ],
    "backtick": [
        ("phrase/x", "It answers `DATA`", "Ответ на `RSET`", "Ответ на `DATA`"),
        ("phrase/x", "It answers `DATA`", "Ответ на `data`", "Ответ на `DATA`"),
        ("phrase/x", "It answers `RCPT TO`", f"Ответ на `RCPT{NBSP}TO`", "Ответ на `RCPT TO`"),
        ("phrase/x", "`DATA` or `DATA`", "Команда `DATA`", "`DATA` или `DATA`"),
    ],
    "number": [
        ("phrase/x", "Send 550", f"Код{NBSP}551", f"Код{NBSP}550"),
        ("phrase/x", "The enhanced code 5.1.1", f"Код{NBSP}5.1.2", f"Код{NBSP}5.1.1"),
        ("phrase/x", "All of 4yz", f"Коды{NBSP}5xx", f"Коды{NBSP}4xx"),
        (
            "phrase/x",
            "See RFC 5321, 4.2.1",
            f"Смотрите RFC{NBSP}5322, раздел{NBSP}4.2.1",
            f"Смотрите RFC{NBSP}5321, раздел{NBSP}4.2.1",
        ),
        ("phrase/x", "1,000 messages, 1.5 hours", f"1000{NBSP}писем, 15{NBSP}ч", f"1{NBSP}000{NBSP}писем, 1,5{NBSP}ч"),
        ("phrase/x", "After four or five days", f"Через 4–6{NBSP}дней", f"Через 4–5{NBSP}дней"),
        ("phrase/x", "After half an hour", f"Через 20{NBSP}минут", f"Через 30{NBSP}минут"),
    ],
    "token": [("phrase/x", "A check of SPF or DKIM", "Проверка SPF", "Проверка SPF или DKIM")],
    "end": [
        ("phrase/x", "Try this:", "Попробуйте", "Попробуйте:"),
        ("reply/250/summary", "It works.", "Работает", "Всё работает."),
        ("reply/250/name", "Done", "Готово.", "Готово"),
        ("phrase/x", "He said “no.”", "Он сказал «нет»", "Он сказал «нет»."),
    ],
    "length": [
        ("reply/250/name", "Done", "Готово" + ", потому что хорошо" * 5, "Готово"),
        ("phrase/x", "word " * 20 + "word", "слово", "Текст примерно такой же длины, как и английский, или немного короче его"),
        ("phrase/x", "yes", "да, " * 40 + "да", "да"),
    ],
    "glossary": [
        ("phrase/x", "Authentication failed", "Идентификация не прошла", "Не удалось пройти аутентификацию"),
        ("phrase/x", "The mailbox", "Для мэйлбокса", "Для почтового ящика"),
        ("phrase/x", "Both queues", "Оба хвоста", "Обе очереди"),
        ("phrase/x", "Spam", "Это СПАМ", "Это спам"),
        ("phrase/x", "The server forwards it", "Ретрансляция", "Пересылка"),
        ("phrase/x", "A host", "Машина", "Хост"),
    ],
    "fixed-term": [("heading/how_to_fix", "How to fix", "Что делать", "Как исправить")],
    "english": [
        ("phrase/x", "The server is busy", "Сервер busy", "Сервер занят"),
        ("phrase/x", "The mailbox", "Ящик (mailbox)", "Почтовый ящик"),
        ("phrase/x", "The server greylists", "Сервер применяет greylisting", "Сервер применяет серые списки (greylisting)"),
        ("phrase/x", "With mail", "c почтой", "с почтой"),
    ],
    "nfc": [("phrase/x", "Yours", "Свои\u0306", "Свой")],
    "control": [
        ("phrase/x", "A server", f"Сер{character}вер" if character != "\n" else "Сервер\nодин", "Сервер")
        for character in "\u00ad\u200b\u200e\u200f\u202e\u2066\ufeff\u0007\n\u2028\ufffd"
    ],
    "space": [
        ("phrase/x", "A server is", "Сервер  есть", "Сервер есть"),
        ("phrase/x", "A server is", f"Сервер{NBSP} есть", "Сервер есть"),
        ("phrase/x", "A server", " Сервер", "Сервер"),
        ("phrase/x", "A server", "Сервер ", "Сервер"),
        ("phrase/x", "A server is", "Сервер\u2009есть", "Сервер есть"),
        ("phrase/x", "A server, a client", "Сервер , клиент", "Сервер, клиент"),
        ("phrase/x", "A server, a client", "Сервер,клиент", "Сервер, клиент"),
        ("phrase/x", "`DATA`, a client", "`DATA`,клиент", "`DATA`, клиент"),
        ("phrase/x", "After `DATA`. It ends", "После `DATA`.Это конец", "После `DATA`. Это конец"),
        ("phrase/x", "A server (it)", "Сервер ( он )", "Сервер (он)"),
        ("phrase/list_separator", ", ", ",", ", "),
    ],
    "marks": [
        ("phrase/x", "It is, you see", "Это,, видите ли", "Это, видите ли"),
        ("phrase/x", "It is.", "Это он..", "Это он и т.\u00a0д."),
    ],
    "doubled-word": [
        ("phrase/x", "To the server", "На на сервер", "На сервер"),
        ("phrase/x", "To the server", f"На{NBSP}на сервер", "На сервер"),
        ("phrase/x", "To the server", "Сервер принял письмо принял письмо", "Сервер принял письмо"),
        ("phrase/x", "`DATA` twice `DATA`", "`DATA` `DATA`", "`DATA` и `DATA`"),
    ],
    "pairs": [
        ("phrase/x", "The server", "Сервер «почта", "Сервер «почта»"),
        ("phrase/x", "The server", "Сервер почта)", "Сервер (почта)"),
        ("phrase/x", "The server", "Ответ «Ящик «почта» занят»", "Ответ «Ящик „почта“ занят»"),
    ],
    "mixed-alphabet": [
        ("phrase/x", "The server", "Cервер", "Сервер"),
        ("phrase/x", "An MX", "MX или МХ", "MX"),
        ("phrase/x", "The sky", "Нiч", "Ночь"),
        ("phrase/x", "The sky", "Мій", "Мой"),
        ("phrase/x", "One and two", "Один і два", "Один и два"),
    ],
    "start": [("reply/250/when_seen", "It is there.", "Когда он есть.", "Он есть, когда нужен.")],
    "plain": [
        ("shared/user_message/x", "It was refused.", "Письмо отклонено по SMTP.", "Письмо отклонено."),
    ],
    "quotes": [
        ("phrase/x", "The answer “no”", 'Ответ "нет"', "Ответ «нет»"),
        ("phrase/x", "The answer “no”", "Ответ 'нет'", "Ответ «нет»"),
        ("phrase/x", "The answer “no”", "Ответ „нет“", "Ответ «нет»"),
    ],
    "dash": [
        ("phrase/x", "No is an answer", f"Нет{NBSP}- это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "No is an answer", "Нет -- это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "No is an answer", "Нет – это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "No is an answer", "Нет—это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "2 to 4 hours", f"2-4{NBSP}часа", f"2–4{NBSP}часа"),
    ],
    "ellipsis": [("phrase/x", "Sending…", "Отправка... письма…", "Отправка…")],
    "no-break-space": [
        ("phrase/x", "Code 550", "Код 550", f"Код{NBSP}550"),
        ("phrase/x", "Codes 4yz", "Коды 4xx", f"Коды{NBSP}4xx"),
        ("phrase/x", "Code {a}", "Код {a}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "On port 587", "На порту 587", f"На порту{NBSP}587"),
        ("phrase/x", "See RFC 5321", "Смотрите RFC 5321", f"Смотрите RFC{NBSP}5321"),
        ("phrase/x", "25 MB", "25 МБ", f"25{NBSP}МБ"),
        ("phrase/x", "95%", "95 %", f"95{NBSP}%"),
        ("phrase/x", "No is an answer", "Нет — это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "A list and so on.", "Список и т. д.", f"Список и т.{NBSP}д."),
    ],
    "capital": [
        ("phrase/x", "As you see", "Как Вы видите", "Как вы видите"),
        ("phrase/x", "So, your mail", "Итак, Ваше письмо", "Вот ваше письмо"),
    ],
    "hyphen": [
        ("phrase/x", "The SMTP server", "SMTP сервер", "SMTP-сервер"),
        ("phrase/x", "A DNS lookup", "DNS запрос", "DNS-запрос"),
    ],
    "inflected": [
        ("phrase/x", "About code {a}", "О {a}", f"О коде{NBSP}{{a}}"),
        ("phrase/x", "After `DATA`", "После `DATA`-а", "После команды `DATA`"),
        ("phrase/x", "Found codes: {n}", "Найдено код(ов): {n}", "Найдено кодов: {n}"),
    ],
    "family": [("phrase/x", "All of 4yz", f"Коды{NBSP}4yz", f"Коды{NBSP}4xx")],
    "yo": [
        ("phrase/x", "Once more", "Еще раз", "Ещё раз"),
        ("phrase/x", "It is all the same", "Это все равно", "Это всё равно"),
        ("phrase/x", "In it", "В нем", "В нём"),
        ("phrase/x", "Undefined", "Неопределенный", "Неопределённый"),
        ("phrase/x", "It passes on", "Передает", "Передаёт"),
    ],
    "spelling": [
        ("phrase/x", "Unavailable", "Не доступен", "Недоступен"),
        ("phrase/x", "It did not succeed", "Неудалось", "Не удалось"),
        ("phrase/x", "A pause", "Таймаут", "Тайм-аут"),
    ],
    "banned-word": [
        ("phrase/x", "Come in", "Пожалуйста, войдите", "Войдите"),
        ("phrase/x", "It is a reply", "Он является ответом", "Это ответ"),
        ("phrase/x", "This reply", "Данный ответ", "Этот ответ"),
        ("phrase/x", "It sends", "Осуществляет отправку", "Отправляет"),
        ("phrase/x", "One or both", "Один и/или оба", "Один или оба"),
    ],
    "style": [("phrase/x", "It works", "Это! Работает", "Это работает")],
}

# The same for English texts: the key, a text that breaks that rule alone, and one that breaks none.
ENGLISH: dict[str, list[tuple[str, str, str]]] = {
    "quotes": [
        ("phrase/x", 'Say "no"', "Say “no”"),
        ("phrase/x", "Say 'no'", "The server's word"),
        ("phrase/x", "The server’s", "The servers' names"),
    ],
    "doubled-word": [("phrase/x", "You see it when when sending", "You see it when sending")],
    "dash": [("phrase/x", "One - two", "One — two"), ("phrase/x", "2-4 hours", "2–4 hours")],
    "plain": [
        ("reply/250/user_message", "Refused with 550.", "Refused."),
        ("reply/250/user_message", "Refused: 5.1.1.", "Refused."),
        ("reply/250/user_message", "After `DATA`.", "After all."),
        ("shared/user_message/x", "The MX is wrong.", "The address is wrong."),
    ],
    "style": [
        ("phrase/x", "Please wait", "Wait"),
        ("phrase/x", "It simply ends", "It ends"),
        ("phrase/x", "It ends! So", "It ends"),
        ("phrase/x", "All of 4xx", "All of 4yz"),
        ("phrase/x", "A hard bounce", "A permanent refusal"),
    ],
    "start": [("reply/250/when_seen", "When it is sent.", "It is sent.")],
    "end": [("reply/250/name", "Done.", "Done"), ("reply/250/summary", "Done", "Done.")],
    "ellipsis": [("phrase/x", "Wait... for it", "Wait…")],
    "space": [("phrase/x", "Wait , then go", "Wait, then go"), ("phrase/x", f"Wait{NBSP}then", "Wait then")],
    "mixed-alphabet": [("phrase/x", "The sеrver", "The server")],
}


@pytest.mark.parametrize("rule", TEXTS)
def test_a_rule_fails_a_bad_translation_and_passes_a_good_one(rule: str) -> None:
    for key, source, bad, good in TEXTS[rule]:
        assert problems(source, bad, key) == {rule}, f"{source!r}: {bad!r}"
        assert problems(source, good, key) == set(), f"{source!r}: {good!r}"


@pytest.mark.parametrize("rule", ENGLISH)
def test_a_rule_fails_a_bad_source_and_passes_a_good_one(rule: str) -> None:
    for key, bad, good in ENGLISH[rule]:
        assert problems(bad, bad, key, "en") == {rule}, bad
        assert problems(good, good, key, "en") == set(), good


# Of each rule that looks at the state of a catalog: what breaks it, done to a part of the Russian one.
STATES: dict[str, list[Callable[[polib.POFile], object]]] = {
    "header": [
        lambda catalog: catalog.metadata.update({"Content-Type": "text/plain; charset=KOI8-R"}),
        lambda catalog: catalog.metadata.update({"Language": "uk"}),
        lambda catalog: catalog.metadata.pop("MIME-Version"),
        lambda catalog: setattr(catalog, "metadata_is_fuzzy", ["fuzzy"]),
    ],
    "plural-forms": [
        lambda catalog: catalog.metadata.pop("Plural-Forms"),
        lambda catalog: catalog.metadata.update({"Plural-Forms": "nplurals=2; plural=(n != 1);"}),
        lambda catalog: catalog.metadata.update({"Plural-Forms": catalog.metadata["Plural-Forms"].replace("<=4", "<=5")}),
    ],
    "duplicate": [lambda catalog: catalog.append(polib.POEntry(msgctxt=catalog[7].msgctxt, msgid="Twice", msgstr="Дважды"))],
    "obsolete": [lambda catalog: setattr(catalog[-1], "obsolete", True)],
    "missing": [lambda catalog: catalog.remove(catalog[3])],
    "unknown": [lambda catalog: catalog.append(polib.POEntry(msgctxt="reply/999/name", msgid="Off", msgstr="Выключено"))],
    "source": [
        lambda catalog: setattr(catalog[3], "msgid", catalog[3].msgid.upper()),
        lambda catalog: setattr(catalog[3], "msgid_plural", catalog[3].msgid),
        lambda catalog: catalog[3].flags.append("c-format"),
    ],
    "untranslated": [lambda catalog: setattr(catalog[3], "msgstr", ""), lambda catalog: setattr(catalog[3], "msgstr", " ")],
    "fuzzy": [lambda catalog: catalog[3].flags.append("fuzzy")],
    "repeated-sentence": [
        lambda catalog: copy_text(catalog, "reply/251/summary", "reply/251/description"),
        lambda catalog: copy_text(catalog, "reply/251/user_message", "reply/251/summary/ETRN"),
        lambda catalog: copy_text(catalog, "pair/251-551/opening", "pair/251-551/when_to_use_which"),
    ],
}


def by_key(catalog: polib.POFile, key: str) -> polib.POEntry:
    return next(entry for entry in catalog if entry.msgctxt == key)


def copy_text(catalog: polib.POFile, key: str, other: str) -> None:
    """Put a sentence before the text of *other*."""
    entry = by_key(catalog, other)
    entry.msgstr = f"{by_key(catalog, key).msgstr} {entry.msgstr}"


def texts_of(template: polib.POFile) -> dict[str, Text]:
    return {entry.msgctxt: Text(entry.msgid) for entry in template}


TEMPLATE = files.joined(files.read_templates().values())
SOURCES = texts_of(TEMPLATE)
RUSSIAN = files.dump(files.read_joined(files.catalog_paths()["ru"]))


def part(catalog: polib.POFile) -> polib.POFile:
    """The messages of *catalog* that belong to 251."""
    found = polib.POFile(wrapwidth=0)
    found.metadata = catalog.metadata
    found.extend(entry for entry in catalog if re.match("reply/251/|pair/251-551/", entry.msgctxt))
    return found


@pytest.fixture(autouse=True, scope="module")
def unchanged_texts_are_judged_once() -> Iterator[None]:
    """The copies of the catalog differ in a few texts; what is found in the others is remembered from one to the next."""
    judge, judge_pair = text_problems, pair_problems
    known: dict[tuple[object, ...], list[Problem]] = {}

    def remembered(text: Text, kind: str, edges: tuple[str, str], table: Table, common: Common) -> list[Problem]:
        key = text.raw, kind, edges, table
        if key not in known:
            known[key] = list(judge(text, kind, edges, table, common))
        return known[key]

    def pair_remembered(source: Text, text: Text, locale: str, tables: Tables) -> list[Problem]:
        key = source.raw, text.raw, locale, tables
        if key not in known:
            known[key] = list(judge_pair(source, text, locale, tables))
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gate, "text_problems", remembered)
        patch.setattr(gate, "pair_problems", pair_remembered)
        yield


def check(catalog: polib.POFile, template: polib.POFile, locale: str = "ru") -> list[Finding]:
    sources = SOURCES if template is TEMPLATE else texts_of(template)
    return gate.check_catalog(catalog, template, sources, locale, f"{locale}.po", TABLES)


def test_the_catalogs_of_this_project_are_clean() -> None:
    assert [str(finding) for finding in gate.check()] == []


@pytest.mark.parametrize("rule", STATES)
def test_a_rule_fails_a_catalog_in_a_bad_state(rule: str) -> None:
    template = part(TEMPLATE)
    assert rule not in {finding.rule for finding in check(part(polib.pofile(RUSSIAN)), template)}
    for break_it in STATES[rule]:
        catalog = part(polib.pofile(RUSSIAN))
        break_it(catalog)
        assert rule in {finding.rule for finding in check(catalog, template)}


def entry_of(catalog: polib.POFile, key: str) -> polib.POEntry:
    (found,) = (entry for entry in catalog if entry.msgctxt == key)
    return found


def test_the_english_catalog_is_the_identity() -> None:
    catalog = files.read_joined(files.catalog_paths()["en"])
    entry_of(catalog, "reply/550/name").msgstr = "Something else"
    assert {(finding.key, finding.rule) for finding in check(catalog, TEMPLATE, "en")} == {("reply/550/name", "identity")}


def test_a_message_with_plurals_has_all_forms_and_each_is_checked() -> None:
    template = polib.POFile()
    template.append(polib.POEntry(msgctxt="phrase/codes", msgid="{n} code", msgid_plural="{n} codes"))
    catalog = polib.POFile()
    catalog.metadata = polib.pofile(RUSSIAN).metadata
    forms = {0: f"{{n}}{NBSP}код", 1: f"{{n}}{NBSP}кода", 2: f"{{n}}{NBSP}кодов"}
    catalog.append(polib.POEntry(msgctxt="phrase/codes", msgid="{n} code", msgid_plural="{n} codes", msgstr_plural=forms))
    assert check(catalog, template) == []
    catalog[0].msgstr_plural[2] = "много кодов"
    assert [finding.rule for finding in check(catalog, template)] == ["placeholder"]
    del catalog[0].msgstr_plural[2]
    assert [finding.rule for finding in check(catalog, template)] == ["plural-forms"]


UNREADABLE = (
    b"<<<<<<< ours\n",
    b'msgid "no\nmsgstr "end"\n',
    b'msgid no\nmsgstr "end"\n',
    b'msgid ""\nmsgstr ""\n"no end\n',
    b'msgid ""\nmsgstr "in"side"\n',
    b'msgid ""\nmsgstr ""\n"Language: ru\xff\\n"\n',
)


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    for number, data in enumerate(UNREADABLE):
        path = tmp_path / str(number) / "ru" / "LC_MESSAGES" / "smtpi18n-interface.po"
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
        assert [finding.rule for finding in gate.check(tmp_path / str(number), "ru")] == ["file"], data


def test_the_parts_of_a_locale_are_one_set_of_messages_and_a_finding_names_the_file_of_its_part(tmp_path: Path) -> None:
    paths = files.part_paths("ru", tmp_path)
    catalogs = files.read_parts(files.catalog_paths()["ru"])
    catalogs["interface"].append(entry_of(catalogs["replies"], "reply/550/name"))
    entry_of(catalogs["interface"], "label/severity/2yz").msgstr = "Успех."
    catalogs["comparisons"].metadata["Language"] = "uk"
    missing = catalogs["replies"].pop(0).msgctxt
    files.write_parts(paths, catalogs)
    assert {(finding.file, finding.key, finding.rule) for finding in gate.check(tmp_path, "ru")} == {
        (str(paths["replies"]), "reply/550/name", "duplicate"),
        (str(paths["interface"]), "label/severity/2yz", "end"),
        (str(paths["comparisons"]), "", "header"),
        (str(paths["replies"]), missing, "missing"),
    }


def test_every_rule_has_an_example_and_every_table_names_known_rules() -> None:
    assert RULES.keys() == TEXTS.keys() | STATES.keys() | {"identity", "file"}
    for locale in files.catalog_paths():
        table = TABLES.table(locale)
        assert {*table.patterns, *table.words} <= RULES.keys()


# Breakages of the real Russian catalog: the rule that is meant for it, what to look for in a translation, and what to put there.
BREAKAGES: list[tuple[str, str, str | Callable[[re.Match[str]], str]]] = [
    ("placeholder", r"\{a\}", "{x}"),
    ("placeholder", r"\{b\}", "два"),
    ("placeholder", r"\{a\}", "{a} {a}"),
    ("placeholder", r"\{b\}", "{b"),
    ("backtick", "`DATA`", "`RSET`"),
    ("backtick", "`DATA`", "DATA"),
    ("backtick", "`QUIT`", "`QUIT"),
    ("mixed-alphabet", "`RCPT TO`", "`R\N{CYRILLIC CAPITAL LETTER ES}PT TO`"),
    ("mixed-alphabet", "(?<=[а-я])е(?=[а-я])", "e"),
    ("mixed-alphabet", "MX", "М\N{CYRILLIC CAPITAL LETTER HA}"),
    ("number", "550", "551"),
    ("number", "5321", "5322"),
    ("number", "(?<=код.)354", "три-пять-четыре"),
    ("family", "4xx", "4yz"),
    ("token", "DMARC", "этого"),
    ("end", r"\.$", ""),
    ("end", r"\.$", "…"),
    ("length", "^.{100,}$", "Коротко."),
    ("glossary", "[Сс]еанс(?=[а-я]?\\b)", "сейшн"),
    ("glossary", "[Пп]очтовый ящик", "мэйлбокс"),
    ("glossary", "получатель", "реципиент"),
    ("fixed-term", "^Узнать больше$", "Подробнее"),
    ("english", "(?<=[а-я] )сервер(?= )", "server"),
    ("english", r"\(greylisting\)", "(greylists)"),
    ("nfc", "[йё]", lambda match: {"й": "и\u0306", "ё": "е\u0308"}[match[0]]),
    ("control", "(?<=[а-я])а", "\u200bа"),
    ("control", " ", "\u202e "),
    ("space", "(?<=[а-я]) (?=[а-я])", "  "),
    ("space", r"\.$", ". "),
    ("space", "(?<=[а-я]), ", " , "),
    ("marks", "(?<=[а-я]),", ",,"),
    ("doubled-word", r"\b([а-яё]{4,})\b", r"\1 \1"),
    ("doubled-word", r"\b([а-яё]{4,} [а-яё]{2,})\b", r"\1 \1"),
    ("pairs", "»", ""),
    ("quotes", "«([^«»]*)»", r'"\1"'),
    ("quotes", "«([^«»]*)»", "„\\1“"),
    ("dash", f"{NBSP}— ", f"{NBSP}- "),
    ("dash", f"{NBSP}— ", f"{NBSP}– "),
    ("ellipsis", "$", "..."),
    ("no-break-space", f"(?<=код){NBSP}", " "),
    ("no-break-space", f"RFC{NBSP}", "RFC "),
    ("no-break-space", f"{NBSP}—", " —"),
    ("capital", "(?<= )вы(?= )", "Вы"),
    ("hyphen", "(IP|DNS|SPF|MX)-", r"\1 "),
    ("inflected", f"[Пп]осле кода{NBSP}(?=\\{{)", "После "),
    ("yo", "ещё", "еще"),
    ("yo", "отчёт|счёл|учётн", lambda match: match[0].replace("ё", "е")),
    ("spelling", "недоступ", "не доступ"),
    ("banned-word", " если ", " пожалуйста если "),
    ("banned-word", f"(?<=[а-я]){NBSP}— ", " является "),
    ("style", r"\.$", "!"),
    ("plain", "^(?=Ваше письмо)", f"Код{NBSP}550: "),
    ("start", "^(?=Это ответ)", "Когда "),
]


@cache
def as_it_is() -> frozenset[Finding]:
    return frozenset(check(polib.pofile(RUSSIAN), TEMPLATE))


@pytest.mark.parametrize("rule", sorted({rule for rule, _, _ in BREAKAGES}))
def test_a_broken_copy_of_the_russian_catalog_is_caught_by_the_rule_for_it(rule: str) -> None:
    catalog = polib.pofile(RUSSIAN)
    broken: dict[str, str] = {}
    for _, find, put in (breakage for breakage in BREAKAGES if breakage[0] == rule):
        candidates = [entry for entry in catalog if entry.msgctxt not in broken and re.search(find, entry.msgstr)]
        random.Random(find).shuffle(candidates)
        for entry in candidates:
            text = re.sub(find, put, entry.msgstr, count=1)
            # A word is rejected only where the English text has the term.
            if rule != "glossary" or "glossary" in problems(entry.msgid, text):
                entry.msgstr = broken[entry.msgctxt] = text
                break
        else:
            pytest.fail(f"nothing to break by {find!r}")
    findings = [finding for finding in check(catalog, TEMPLATE) if finding not in as_it_is()]
    assert {finding.key for finding in findings if finding.rule == rule} == broken.keys()
    for finding in findings:
        assert finding.text == broken[finding.key] or finding.rule == "repeated-sentence"
        assert str(finding).startswith(f"ru.po: {finding.key}: {finding.rule}: ")


def test_there_are_at_least_25_broken_copies() -> None:
    assert len({rule for rule, _, _ in BREAKAGES}) >= 25


def translations() -> Iterator[tuple[polib.POEntry, str]]:
    for entry in polib.pofile(RUSSIAN):
        yield entry, entry.msgstr


def test_every_no_break_space_of_the_russian_texts_is_missed() -> None:
    for entry, text in translations():
        for match in re.finditer(NBSP, text):
            plain = f"{text[: match.start()]} {text[match.end() :]}"
            assert "no-break-space" in problems(entry.msgid, plain, entry.msgctxt), plain


def test_every_yo_of_the_russian_texts_is_missed() -> None:
    words = {word for _, text in translations() for word in re.findall(r"\w*[ёЁ]\w*", text)}
    plain = {word: word.replace("ё", "е").replace("Ё", "Е") for word in words}
    # Without their dots, these are other words, which only the words around them tell apart.
    missed = {word for word, other in plain.items() if not TABLES.table("ru").judge(other)}
    assert missed <= {"всё", "Всё", "нём", "чём", "узнаёт"}


# The glossary

with (files.LOCALE_DIR / "ru" / "glossary.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def test_every_word_to_avoid_is_caught_where_the_english_text_has_the_term() -> None:
    glossary = TABLES.glossary("ru")
    assert glossary is not None
    for row in glossary.rows:
        for avoided in row.avoid:
            assert "glossary" in problems(row.english, avoided.text), f"{row.english}: {avoided.text}"
            assert "glossary" not in problems("A word", avoided.text), f"{avoided.text} without {row.english}"


def test_every_right_word_of_the_glossary_passes() -> None:
    for row in ROWS:
        for cell in ("ru", "alternatives"):
            for item in items(row[cell]):
                found = problems(row["en"], bare(item)) & {
                    "glossary",
                    "english",
                    "banned-word",
                    "spelling",
                    "yo",
                    "hyphen",
                }
                assert found == set(), f"{row['en']}: {item}"


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


# Other languages


def write(folder: Path, locale: str, text: str, source: str = "It answers {command}.", forms: str | None = None) -> None:
    for path, tag, translation in (
        (files.part_paths(locale, folder)["interface"], locale, text),
        (files.template_paths(folder)["interface"], "", ""),
    ):
        catalog = make_templates([])["interface"]
        catalog.metadata.update({"Language": tag, "Plural-Forms": plural_forms(locale) if forms is None else forms})
        catalog.append(polib.POEntry(msgctxt="phrase/x", msgid=source, msgstr=translation, flags=["python-brace-format"]))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files.dump(catalog), encoding="utf-8")


def found(folder: Path, locale: str) -> set[str]:
    return {finding.rule for finding in gate.check(folder, locale)}


def test_a_language_without_tables_is_checked_by_the_rules_that_need_none(tmp_path: Path) -> None:
    write(tmp_path, "de", "Es antwortet auf {command}.")
    assert found(tmp_path, "de") == set()
    write(tmp_path, "de", "Es antwortet auf auf {befehl}")
    assert found(tmp_path, "de") == {"doubled-word", "placeholder", "end"}
    write(tmp_path, "de", "It answers {command}.")
    assert found(tmp_path, "de") == {"english"}


def test_plural_forms_without_a_table_are_those_of_cldr(tmp_path: Path) -> None:
    write(tmp_path, "de", "Es antwortet auf {command}.", forms="nplurals=2; plural=n!=1;")
    assert found(tmp_path, "de") == set()
    for forms in ("nplurals=1; plural=0;", "nplurals=2; plural=(n > 1);", "nplurals=2; plural=n.__class__;", ""):
        write(tmp_path, "de", "Es antwortet auf {command}.", forms=forms)
        assert found(tmp_path, "de") == {"plural-forms"}


def test_a_new_language_adds_a_table_and_no_code(tmp_path: Path) -> None:
    write(tmp_path, "hy", "Պատասխանում է {command} հրամանին։")
    assert found(tmp_path, "hy") == {"end"}
    (tmp_path / "hy" / "rules.json").write_text(
        """{"alphabet": "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև", "end_marks": {".": ["։"]},
        "patterns": {"style": [["՜", "no exclamation mark"]]}, "words": {"banned-word": [{"say": "leave it out", "words": ["խնդր*"]}]}}""",
        encoding="utf-8",
    )
    assert found(tmp_path, "hy") == set()
    write(tmp_path, "hy", "Խնդրում եմ, պատասխանում է {command} command՜։")
    assert found(tmp_path, "hy") == {"banned-word", "english", "style"}
    (tmp_path / "hy" / "glossary.csv").write_text("en,hy,alternatives,avoid,grade\nanswer,պատասխան,,ռեպլիկ,A\n", encoding="utf-8")
    write(tmp_path, "hy", "ռեպլիկ է {command}։")
    assert found(tmp_path, "hy") == {"glossary"}


def test_a_table_with_an_unknown_item_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "de", "Es antwortet auf {command}.")
    (tmp_path / "de" / "rules.json").write_text('{"patern": {}}', encoding="utf-8")
    with pytest.raises(ValueError, match="patern"):
        gate.check(tmp_path)


# The script


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "check.py"), *map(str, arguments)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=60, check=False)


def test_the_script_prints_each_finding_and_exits_with_1(tmp_path: Path) -> None:
    write(tmp_path, "de", "Es antwortet auf {command}")
    result = run(tmp_path)
    path = tmp_path / "de" / "LC_MESSAGES" / "smtpi18n-interface.po"
    line = f"{path}: phrase/x: end: ends with '', the source with '.': Es antwortet auf {{command}}\n"
    assert (result.returncode, result.stdout, result.stderr) == (1, line, "")
    assert run(tmp_path, "--locale", "de").stdout == line


def test_the_script_is_silent_and_exits_with_0_when_all_is_well(tmp_path: Path) -> None:
    write(tmp_path, "de", "Es antwortet auf {command}.")
    result = run(tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_script_checks_the_sources_as_english(tmp_path: Path) -> None:
    write(tmp_path, "de", "Es antwortet auf {command}.", source="It simply answers {command}.")
    write(tmp_path, "en", "It simply answers {command}.", source="It simply answers {command}.")
    assert [finding.rule for finding in gate.check(tmp_path, "en")] == ["style"]
    assert gate.check(tmp_path, "de") == []
    assert len(gate.check(tmp_path)) == 1


def test_the_script_knows_only_the_locales_that_are_there(tmp_path: Path) -> None:
    assert run(tmp_path).returncode == 2
    write(tmp_path, "de", "Es antwortet auf {command}.")
    assert run(tmp_path, "--locale", "fr").returncode == 2


@pytest.mark.parametrize("module", [glossary, language, stems, pipeline_speed])
def test_the_examples_in_the_scripts_are_right(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
