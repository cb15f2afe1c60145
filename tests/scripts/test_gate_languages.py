"""Languages unlike English and Russian: right sentences pass, wrong ones are found, and only the table of the language says which is which.

``tests/data/languages/`` has a table for each that a translator can begin with, and translations of real messages.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import polib
import pytest
from conftest import ROOT
from gate import catalog as gate
from gate.tables import Tables
from gate.text import Text
from pipeline import files
from pipeline.plurals import plural_forms
from pipeline.template import make_templates
from support.gating import all_problems, problems

from smtpi18n.messages import Message

pytestmark = pytest.mark.scripts

pytestmark = pytest.mark.scripts

FOLDER = ROOT / "tests" / "data" / "languages"
TAGS = sorted(path.name for path in FOLDER.iterdir())
LANGUAGES = pytest.mark.parametrize("tag", TAGS)


def rows_of(tag: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((FOLDER / tag / "texts.json").read_text(encoding="utf-8"))
    return rows


def write_right(folder: Path, tag: str, table: dict[str, Any]) -> None:
    """Write the right sentences of the language *tag* as its catalogs, all of them finished, with its *table*."""
    templates = make_templates(Message(key=row["key"], text=row["source"]) for row in rows_of(tag))
    catalogs, texts = make_templates([]), {row["key"]: row["right"] for row in rows_of(tag)}
    for part, catalog in catalogs.items():
        catalog.metadata.update({"Language": tag, "Plural-Forms": plural_forms(tag)})
        for entry in templates[part]:
            catalog.append(
                polib.POEntry(msgctxt=entry.msgctxt, msgid=entry.msgid, msgstr=texts[entry.msgctxt], flags=entry.flags)
            )
    files.write_parts(files.template_paths(folder), templates)
    files.write_parts(files.part_paths(tag, folder), catalogs)
    (folder / tag / "rules.json").write_text(json.dumps({**table, "finished": list(catalogs)}), encoding="utf-8")


def table_of(tag: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((FOLDER / tag / "rules.json").read_text(encoding="utf-8"))
    return table


def test_there_are_languages_of_several_scripts() -> None:
    assert {"ar", "de", "fr", "ja", "zh_Hant"} <= {*TAGS}


@LANGUAGES
def test_ten_right_translations_pass_with_the_table_and_not_without(tmp_path: Path, tag: str) -> None:
    assert len(rows_of(tag)) >= 10
    write_right(tmp_path, tag, table_of(tag))
    assert [str(finding) for finding in gate.check(tmp_path, tag).findings] == []
    write_right(tmp_path, tag, {})
    assert gate.check(tmp_path, tag).findings != []


@LANGUAGES
def test_each_wrong_translation_breaks_the_rule_that_it_is_an_example_of(tag: str) -> None:
    tables = Tables(FOLDER)
    wrong = [(row, rule, text) for row in rows_of(tag) for rule, text in row.get("wrong", {}).items()]
    assert len(wrong) >= 6
    for row, rule, text in wrong:
        assert problems(row["source"], text, row["key"], tag, tables) - {*tables.table(tag).without} == {rule}, text


def test_a_word_to_avoid_is_found_where_no_spaces_stand_between_words(tmp_path: Path) -> None:
    (tmp_path / "zh_Hant").mkdir()
    (tmp_path / "zh_Hant" / "rules.json").write_text(
        (FOLDER / "zh_Hant" / "rules.json").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (tmp_path / "zh_Hant" / "glossary.csv").write_text(
        "en,zh_Hant,alternatives,avoid,grade\nsession,工作階段,SMTP工作階段,會話; 工作期間,A\n", encoding="utf-8"
    )
    tables = Tables(tmp_path)
    assert problems("The session ends", "這個工作階段結束", "phrase/x", "zh_Hant", tables) == set()
    assert problems("The session ends", "這個會話結束", "phrase/x", "zh_Hant", tables) == {"glossary"}
    assert problems("The talk ends", "這個會話結束", "phrase/x", "zh_Hant", tables) == set()


@pytest.mark.parametrize(("key", "source"), [("reply/550/user_message", "It works."), ("phrase/x", "It works.")])
def test_a_wrong_mark_at_the_end_is_said_once_with_the_mark_of_the_language(key: str, source: str) -> None:
    found = all_problems(Text(source), Text("動作します."), key, "ja", Tables(FOLDER))
    assert [message for rule, message in found if rule == "end"] == ["ends with '.' in place of '。'"]


def test_codes_and_families_of_them_may_be_the_same_as_the_source() -> None:
    tables = Tables(FOLDER)
    for text in ("4yz", "550", "x2z", "5.1.X"):
        assert problems(text, text, "phrase/x", "fr", tables) == set()
    found = all_problems(Text("The 4yz replies"), Text("The 4yz replies"), "phrase/x", "fr", tables)
    assert ("english", "the same as the source; is it right, name in `cognates` or `allowed`: The, replies") in found


def test_a_number_that_the_table_allows_in_digits_is_right_for_an_end_user_too() -> None:
    source = "The server was busy. Send your message again in an hour."
    tables = Tables(FOLDER)
    right = "サーバーが混み合っていました。1時間後にもう一度送信してください。"
    assert problems(source, right, "reply/450/user_message", "ja", tables) == set()
    assert problems(source, right.replace("1", "2"), "reply/450/user_message", "ja", tables) == {"number", "plain"}


# What the tables that a translator may begin with once missed, or found where nothing is wrong.
SENTENCES: dict[str, list[tuple[str, str, set[str]]]] = {
    "ja": [
        ("The domain was not found.", "ドメインが見つからなかったためです。", set()),
        ("The domain was not found.", "ドメインが見つかりました。", {"negation"}),
        ("The port is not encrypted, and the server says so.", "ポートは暗号化されておらず、サーバーがそう伝えます。", set()),
        ("The server returns a code.", "サーバーはコードを返す。", {"informal"}),
        ("The server returns a code.", "サーバーはコードを返します。", set()),
        ("The server waits for it.", "サーバーはそれを待つ。", {"informal"}),
        ("Wait for the server.", "サーバーを待ってください。", set()),
        ("The code is new.", "コードは新しい。", {"informal"}),
        ("The server will wait.", "サーバーは待つでしょう。", set()),
    ],
    "de": [
        ("It has not one address alone.", "Es hat nicht nur eine Adresse.", set()),
        ("It is not just an address.", "Es ist mehr als eine Adresse.", set()),
        ("The host is not reachable.", "Der Host ist unerreichbar.", set()),
        ("The host is not reachable.", "Der Host ist erreichbar.", {"negation"}),
        ("Check the address.", "Prüfe die Adresse.", {"informal"}),
        ("Wait, then send it again.", "Warten Sie, und sende es dann noch einmal.", {"informal"}),
        ("Check the address.", "Prüfen Sie die Adresse.", set()),
    ],
    "fr": [
        ("Send it again.", "Envoie-le encore.", {"informal"}),
        ("It is so: check the address.", "C’est ainsi\u00a0: vérifie l’adresse.", {"informal"}),
        ("The server sends it.", "Le serveur l’envoie.", set()),
        ("Send it again.", "Envoyez-le encore.", set()),
    ],
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_the_table_of_a_language_tells_a_wrong_sentence_from_a_right_one(tag: str) -> None:
    for source, text, rules in SENTENCES[tag]:
        assert problems(source, text, "phrase/x", tag, Tables(FOLDER)) == rules, text
