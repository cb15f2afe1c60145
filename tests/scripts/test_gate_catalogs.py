"""The gate, a catalog at a time: the state of its entries and headers, many broken copies of the Russian one, and the script."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

import polib
import pytest
from conftest import ROOT
from gate import catalog as gate
from gate.language import Common, Table
from gate.rules import RULES, Finding, Problem
from gate.tables import Tables
from gate.text import Text, text_problems
from gate.translation import pair_problems
from pipeline import files
from pipeline.plurals import plural_forms
from support.gating import NBSP, TABLES, problems, write
from support.rule_examples import TEXTS

from smtpi18n.messages import PARTS

pytestmark = pytest.mark.scripts

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
    "unknown": [
        lambda catalog: catalog.append(polib.POEntry(msgid="Off", msgstr="Выключено")),
        lambda catalog: catalog.append(polib.POEntry(msgctxt="reply/999/name", msgid="Off", msgstr="Выключено")),
    ],
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
        lambda catalog: copy_text(catalog, "pair/251-551/opening", "pair/251-551/server"),
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


def a_sixth(catalog: polib.POFile) -> polib.POFile:
    """About a sixth of the messages, the same of every catalog, and those that tests name: enough to break one by each rule."""
    found = polib.POFile(wrapwidth=0)
    found.metadata = catalog.metadata
    named = re.compile("reply/251/|pair/251-551/|reply/550/name$|heading/|group/4yz/")
    found.extend(entry for entry in catalog if named.match(entry.msgctxt) or crc32(entry.msgctxt.encode()) % 6 == 0)
    return found


@cache
def cut_template() -> polib.POFile:
    return a_sixth(files.joined(files.read_templates().values()))


@cache
def cut_sources() -> dict[str, Text]:
    return texts_of(cut_template())


@cache
def cut_russian() -> str:
    return files.dump(a_sixth(files.read_joined(files.catalog_paths()["ru"])))


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

    def remembered(text: Text, source: Text, key: str, table: Table, common: Common) -> list[Problem]:
        place = text.raw, source.raw, key, table
        if place not in known:
            known[place] = list(judge(text, source, key, table, common))
        return known[place]

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
    sources = cut_sources() if template is cut_template() else texts_of(template)
    file = f"{locale}.po"
    return [
        *gate.check_header(catalog, locale, file, TABLES.table(locale), "replies"),
        *gate.check_catalog(catalog, template, sources, locale, file, TABLES),
    ]


@pytest.mark.parametrize("rule", STATES)
def test_a_rule_fails_a_catalog_in_a_bad_state(rule: str) -> None:
    template = part(cut_template())
    assert rule not in {finding.rule for finding in check(part(polib.pofile(cut_russian())), template)}
    for break_it in STATES[rule]:
        catalog = part(polib.pofile(cut_russian()))
        break_it(catalog)
        assert rule in {finding.rule for finding in check(catalog, template)}


def entry_of(catalog: polib.POFile, key: str) -> polib.POEntry:
    (found,) = (entry for entry in catalog if entry.msgctxt == key)
    return found


def test_the_english_catalog_is_the_identity() -> None:
    catalog = a_sixth(files.read_joined(files.catalog_paths()["en"]))
    entry_of(catalog, "reply/550/name").msgstr = "Something else"
    assert {(finding.key, finding.rule) for finding in check(catalog, cut_template(), "en")} == {("reply/550/name", "identity")}


def test_a_message_with_plurals_has_all_forms_and_each_is_checked() -> None:
    template = polib.POFile()
    template.append(polib.POEntry(msgctxt="phrase/codes", msgid="{n} code", msgid_plural="{n} codes"))
    catalog = polib.POFile()
    catalog.metadata = polib.pofile(cut_russian()).metadata
    forms = {0: f"{{n}}{NBSP}код", 1: f"{{n}}{NBSP}кода", 2: f"{{n}}{NBSP}кодов"}
    catalog.append(polib.POEntry(msgctxt="phrase/codes", msgid="{n} code", msgid_plural="{n} codes", msgstr_plural=forms))
    assert check(catalog, template) == []
    catalog[0].msgstr_plural[2] = "много кодов"
    assert [finding.rule for finding in check(catalog, template)] == ["placeholder"]
    del catalog[0].msgstr_plural[2]
    assert [finding.rule for finding in check(catalog, template)] == ["plural-forms"]


@pytest.mark.parametrize("locale", ["ru", "ja"])
def test_a_message_has_numbered_forms_where_its_source_has_a_plural_and_nowhere_else(locale: str) -> None:
    template, catalog = polib.POFile(), polib.POFile()
    catalog.metadata = {**polib.pofile(cut_russian()).metadata, "Language": locale, "Plural-Forms": plural_forms(locale)}
    template.append(polib.POEntry(msgctxt="phrase/code", msgid="A code"))
    template.append(polib.POEntry(msgctxt="phrase/codes", msgid="A word", msgid_plural="Words"))
    catalog.append(polib.POEntry(msgctxt="phrase/code", msgid="A code", msgstr_plural={0: "Ёё"}))
    catalog.append(polib.POEntry(msgctxt="phrase/codes", msgid="A word", msgid_plural="Words", msgstr="Ёё"))
    found = [finding for finding in check(catalog, template, locale) if finding.rule == "plural-forms"]
    assert [(finding.key, finding.message) for finding in found] == [
        ("phrase/code", "has numbered forms, and the source no plural: write msgstr in place of msgstr[0]"),
        ("phrase/codes", "has no numbered forms, and the source a plural: write msgstr[0] in place of msgstr"),
    ]


def test_the_parts_of_a_locale_are_one_set_of_messages_and_a_finding_names_the_file_of_its_part(tmp_path: Path) -> None:
    templates = {part: a_sixth(catalog) for part, catalog in files.read_templates().items()}
    catalogs = {part: a_sixth(catalog) for part, catalog in files.read_parts(files.catalog_paths()["ru"]).items()}
    paths = files.part_paths("ru", tmp_path)
    catalogs["interface"].append(entry_of(catalogs["replies"], "reply/550/name"))
    entry_of(catalogs["replies"], "group/4yz/name").msgstr += "."
    catalogs["comparisons"].metadata["Language"] = "uk"
    missing = catalogs["replies"].pop(0).msgctxt
    files.write_parts(files.template_paths(tmp_path), templates)
    files.write_parts(paths, catalogs)
    assert {(finding.file, finding.key, finding.rule) for finding in gate.check(tmp_path, "ru").findings} == {
        (str(paths["replies"]), "reply/550/name", "duplicate"),
        (str(paths["replies"]), "group/4yz/name", "end"),
        (str(paths["comparisons"]), "", "header"),
        (str(paths["replies"]), missing, "missing"),
    }


def test_a_catalog_without_templates_beside_it_is_measured_by_those_of_this_project(tmp_path: Path) -> None:
    catalogs = files.read_parts(files.catalog_paths()["ru"])
    for catalog in catalogs.values():
        del catalog[5:]
    files.write_parts(files.part_paths("ru", tmp_path), catalogs)
    there, wanted = files.joined(catalogs.values()), files.joined(files.read_templates().values())
    found = {finding.key for finding in gate.check(tmp_path, "ru").findings if finding.rule == "missing"}
    assert found == {entry.msgctxt for entry in wanted} - {entry.msgctxt for entry in there}


def test_every_rule_has_an_example() -> None:
    assert RULES.keys() == TEXTS.keys() | STATES.keys() | {"identity", "allowed"}


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
    ("doubled-word", r"(?<![\w-])([а-яё]{4,})(?![\w-])", r"\1 \1"),
    ("doubled-word", r"(?<![\w-])([а-яё]{4,} [а-яё]{2,})(?![\w-])", r"\1 \1"),
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
    ("hyphen", "(IP|DNS|SPF|MX)-(?=адрес|запрос|запис)", r"\1 "),
    ("inflected", f"[Пп]осле кода{NBSP}(?=\\{{)", "После "),
    ("yo", "ещё", "еще"),
    ("yo", "отчёт|счёл|учётн", lambda match: match[0].replace("ё", "е")),
    ("spelling", "недоступ", "не доступ"),
    ("banned-word", " если ", " пожалуйста если "),
    ("banned-word", f"(?<=[а-я]){NBSP}— ", " является "),
    ("style", r"\.$", "!"),
    ("plain", "^(?=Ваше письмо)", f"Код{NBSP}550: "),
    ("start", "^(?=Команду )", "Когда "),
]


@cache
def as_it_is() -> frozenset[Finding]:
    return frozenset(check(polib.pofile(cut_russian()), cut_template()))


@pytest.mark.whole
@pytest.mark.parametrize("rule", sorted({rule for rule, _, _ in BREAKAGES}))
def test_a_broken_copy_of_the_russian_catalog_is_caught_by_the_rule_for_it(rule: str) -> None:
    catalog = polib.pofile(cut_russian())
    broken: dict[str, str] = {}
    for _, find, put in (breakage for breakage in BREAKAGES if breakage[0] == rule):
        read = (entry for entry in catalog if not entry.msgctxt.startswith("search/"))  # of the others little is asked
        candidates = [entry for entry in read if entry.msgctxt not in broken and re.search(find, entry.msgstr)]
        random.Random(find).shuffle(candidates)
        for entry in candidates:
            text = re.sub(find, put, entry.msgstr, count=1)
            # A word is rejected only where the English text has the term.
            if rule != "glossary" or "glossary" in problems(entry.msgid, text):
                entry.msgstr = broken[entry.msgctxt] = text
                break
        else:
            pytest.fail(f"nothing to break by {find!r}")
    findings = [finding for finding in check(catalog, cut_template()) if finding not in as_it_is()]
    assert {finding.key for finding in findings if finding.rule == rule} == broken.keys()
    for finding in findings:
        assert finding.text == broken[finding.key] or finding.rule == "repeated-sentence"
        assert str(finding).startswith(f"ru.po: {finding.key}: {finding.rule}: ")


def test_there_are_at_least_25_broken_copies() -> None:
    assert len({rule for rule, _, _ in BREAKAGES}) >= 25


# What is finished and what is allowed


def test_what_is_not_translated_is_counted_and_is_a_finding_only_in_a_finished_part(tmp_path: Path) -> None:
    write(tmp_path, "eo", "")
    findings, (progress,) = gate.check(tmp_path, "eo")
    assert (findings, str(progress)) == ([], "eo: 0 of 1 translated, 0 fuzzy; finished parts: none")
    rules = tmp_path / "eo" / "rules.json"
    rules.write_text('{"finished": ["replies"]}', encoding="utf-8")
    findings, (progress,) = gate.check(tmp_path, "eo")
    assert (findings, str(progress)) == ([], "eo: 0 of 1 translated, 0 fuzzy; finished parts: replies")
    rules.write_text('{"finished": ["replies", "interface"]}', encoding="utf-8")
    findings, (progress,) = gate.check(tmp_path, "eo")
    assert [finding.rule for finding in findings] == ["untranslated"]
    assert str(progress) == "eo: 0 of 1 translated, 0 fuzzy; finished parts: interface, replies"


def test_a_fuzzy_text_is_counted_and_is_held_against_its_source_only_in_a_finished_part(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Estis 550", source="It is 551")
    path = files.part_paths("eo", tmp_path)["interface"]
    catalog = files.read(path)
    catalog[0].flags.append("fuzzy")
    path.write_text(files.dump(catalog), encoding="utf-8")
    findings, (progress,) = gate.check(tmp_path, "eo")
    assert (findings, progress.translated, progress.fuzzy) == ([], 0, 1)
    (tmp_path / "eo" / "rules.json").write_text('{"finished": ["interface"]}', encoding="utf-8")
    assert found(tmp_path, "eo") == {"fuzzy", "number"}


def test_what_a_new_catalog_leaves_to_fill_in_is_a_finding_in_a_finished_part(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    path = files.part_paths("eo", tmp_path)["interface"]
    catalog = files.read(path)
    catalog.metadata.update({"PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE", "Last-Translator": "nobody yet"})
    path.write_text(files.dump(catalog), encoding="utf-8")
    assert found(tmp_path, "eo") == set()
    (tmp_path / "eo" / "rules.json").write_text('{"finished": ["interface"]}', encoding="utf-8")
    assert [finding.rule for finding in gate.check(tmp_path, "eo").findings] == ["header", "header"]


def test_english_and_russian_have_finished_every_part() -> None:
    for locale in ("en", "ru"):
        assert TABLES.table(locale).finished == PARTS.keys()


def test_an_allowed_finding_is_none_and_one_that_is_gone_is_a_finding(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al al {command}.")
    (finding,) = gate.check(tmp_path, "eo").findings
    allowed = {"key": finding.key, "rule": finding.rule, "message": finding.message, "because": "it is a song"}
    rules = tmp_path / "eo" / "rules.json"
    rules.write_text(json.dumps({"allowed": [allowed]}), encoding="utf-8")
    assert found(tmp_path, "eo") == set()
    rules.write_text(json.dumps({"allowed": [{**allowed, "key": "phrase/y"}]}), encoding="utf-8")
    assert found(tmp_path, "eo") == {"doubled-word", "allowed"}
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    rules.write_text(json.dumps({"allowed": [allowed]}), encoding="utf-8")
    (finding,) = gate.check(tmp_path, "eo").findings
    assert str(finding) == f"{rules}: phrase/x: allowed: no such finding, drop it: doubled-word: twice: al: it is a song"


def test_a_finding_that_a_right_translation_may_give_says_how_to_allow_it(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Unu. Du.", source="It is one and two.")
    (finding,) = gate.check(tmp_path, "eo").findings
    assert str(finding).endswith(": Unu. Du. (if it is right so, say why in `allowed` of the language's rules.json)")


def test_a_language_may_have_no_pairs_and_no_mark_that_ends_a_sentence(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Unu. du (tri", source="It is one. Two (three)")
    (tmp_path / "eo" / "rules.json").write_text('{"pairs": [], "sentence_marks": ""}', encoding="utf-8")
    assert found(tmp_path, "eo") == {"sentences"}


def test_an_entry_without_a_key_is_a_finding(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    path = files.part_paths("eo", tmp_path)["interface"]
    catalog = files.read(path)
    catalog.append(polib.POEntry(msgid="Off", msgstr="For"))
    path.write_text(files.dump(catalog), encoding="utf-8")
    assert [(finding.file, finding.key, finding.rule) for finding in gate.check(tmp_path, "eo").findings] == [
        (str(path), "", "unknown")
    ]


def test_what_english_allows_is_not_asked_for_when_another_language_is_checked(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    (tmp_path / "en").mkdir()
    allowed = {"key": "phrase/x", "rule": "style", "message": "it was", "because": "it was so"}
    (tmp_path / "en" / "rules.json").write_text(json.dumps({"allowed": [allowed]}), encoding="utf-8")
    assert found(tmp_path, "eo") == set()
    assert found(tmp_path, "en") == {"allowed"}


def test_a_table_that_names_a_message_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    for table in ({"capitalized": ["phrase/y"]}, {"edges": {"phrase/y": ["", ""]}}):
        (tmp_path / "eo" / "rules.json").write_text(json.dumps(table), encoding="utf-8")
        assert [(finding.key, finding.rule) for finding in gate.check(tmp_path, "eo").findings] == [("phrase/y", "allowed")]


def test_digits_of_its_own_are_read_where_the_table_has_them(tmp_path: Path) -> None:
    write(tmp_path, "fa", "کد ۵۵۰.", source="Code 550.")
    assert found(tmp_path, "fa") == {"number"}
    for digits in ("۰-۹", "۰-۹a-z"):
        (tmp_path / "fa" / "rules.json").write_text(json.dumps({"digits": digits}), encoding="utf-8")
        assert found(tmp_path, "fa") == set()


def test_a_rule_that_a_language_does_without_finds_nothing(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Post 251, 250.", source="After 250, 251.")
    assert found(tmp_path, "eo") == {"code-order"}
    (tmp_path / "eo" / "rules.json").write_text('{"without": {"code-order": "as it pleases"}}', encoding="utf-8")
    assert found(tmp_path, "eo") == set()


def test_the_plural_forms_of_a_table_may_be_written_in_another_way() -> None:
    catalog = polib.pofile(cut_russian())
    header = catalog.metadata["Plural-Forms"]
    assert "(n%100<10 || n%100>=20)" in header
    catalog.metadata["Plural-Forms"] = header.replace("(n%100<10 || n%100>=20)", "(n%100<12 || n%100>14)")
    assert [*gate.check_header(catalog, "ru", "ru.po", TABLES.table("ru"))] == []


# Other languages


def found(folder: Path, locale: str) -> set[str]:
    return {finding.rule for finding in gate.check(folder, locale).findings}


def test_a_language_without_tables_is_checked_by_the_rules_that_need_none(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    assert found(tmp_path, "eo") == set()
    write(tmp_path, "eo", "Ĝi respondas al al {ordono}")
    assert found(tmp_path, "eo") == {"doubled-word", "placeholder", "end"}
    write(tmp_path, "eo", "It answers {command}.")
    assert found(tmp_path, "eo") == {"english"}


def test_plural_forms_without_a_table_are_those_of_cldr(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.", forms="nplurals=2; plural=n!=1;")
    assert found(tmp_path, "eo") == set()
    for forms in ("nplurals=1; plural=0;", "nplurals=2; plural=(n > 1);", "nplurals=2; plural=n.__class__;", ""):
        write(tmp_path, "eo", "Ĝi respondas al {command}.", forms=forms)
        assert found(tmp_path, "eo") == {"plural-forms"}


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
    write(tmp_path, "hy", "Ռեպլիկ է {command}։")
    assert found(tmp_path, "hy") == {"glossary"}


# Files that are cut short or not there

CUT = {
    "in a comment": "#. A comm",
    "behind a flag": "#, python-brace-format\n",
    "behind the key": 'msgctxt "phrase/y"\n',
    "behind the source": 'msgctxt "phrase/y"\nmsgid "It ends."\n',
    "behind the plural": 'msgctxt "phrase/y"\nmsgid "It ends."\nmsgid_plural "They end."\n',
    "in what is obsolete": '#~ msgctxt "phrase/y"\n#~ msgid "It ends."\n',
}


@pytest.mark.parametrize("name", CUT)
def test_a_catalog_that_ends_in_the_midst_of_an_entry_is_one_line(tmp_path: Path, name: str) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    path = files.part_paths("eo", tmp_path)["interface"]
    whole = path.read_text(encoding="utf-8")
    path.write_text(f"{whole}\n{CUT[name]}", encoding="utf-8")
    with pytest.raises(files.FileError, match="ends in the midst of an entry: restore the file"):
        gate.check(tmp_path, "eo")
    path.write_text(f'{whole}\n#~ msgctxt "phrase/y"\n#~ msgid "It ends."\n#~ msgstr "Fino."\n\n', encoding="utf-8")
    assert found(tmp_path, "eo") == {"obsolete"}


@pytest.mark.parametrize("text", ["", "\n\n", "# A translation.\n"])
def test_a_catalog_with_nothing_in_it_is_one_line(tmp_path: Path, text: str) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    path = files.part_paths("eo", tmp_path)["replies"]
    path.write_text(text, encoding="utf-8")
    with pytest.raises(files.FileError, match=r"replies\.po:1: has no entry"):
        gate.check(tmp_path, "eo")


def test_a_part_of_a_locale_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    files.part_paths("eo", tmp_path)["replies"].unlink()
    with pytest.raises(files.FileError, match=r"replies\.po: is not there: python scripts/update\.py writes it"):
        gate.check(tmp_path, "eo")


def test_a_template_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    files.template_paths(tmp_path)["replies"].unlink()
    with pytest.raises(files.FileError, match=r"replies\.pot: is not there: python scripts/extract\.py writes it"):
        gate.check(tmp_path, "eo")


# The script


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "check.py"), *map(str, arguments)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=60, check=False)


COUNTS = "eo: 1 of 1 translated, 0 fuzzy; finished parts: none\n"


def test_the_script_prints_each_finding_and_exits_with_1(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}")
    result = run(tmp_path)
    path = tmp_path / "eo" / "LC_MESSAGES" / "smtpi18n-interface.po"
    line = f"{path}: phrase/x: end: ends with '' in place of '.': Ĝi respondas al {{command}}\n{COUNTS}"
    assert (result.returncode, result.stdout, result.stderr) == (1, line, "")
    assert run(tmp_path, "--locale", "eo").stdout == line


def test_the_script_only_counts_and_exits_with_0_when_all_is_well(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    result = run(tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, COUNTS, "")


def test_the_script_checks_the_sources_as_english(tmp_path: Path) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.", source="It simply answers {command}.")
    write(tmp_path, "en", "It simply answers {command}.", source="It simply answers {command}.")
    assert [finding.rule for finding in gate.check(tmp_path, "en").findings] == ["style"]
    assert gate.check(tmp_path, "eo").findings == []
    assert len(gate.check(tmp_path).findings) == 1


def test_the_script_knows_only_the_locales_that_are_there(tmp_path: Path) -> None:
    assert run(tmp_path).returncode == 2
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    assert run(tmp_path, "--locale", "fr").returncode == 2
