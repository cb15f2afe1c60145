"""The glossary of a language, as the files that translation platforms take their terminology from."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import glossary
import pytest
from gate.glossary import items, read_rows
from gate.tables import GLOSSARY
from pipeline import files
from translate.storage import tbx

pytestmark = pytest.mark.scripts

ROWS = [
    {"en": "mailbox", "ru": "почтовый ящик", "alternatives": "ящик (second mention)", "avoid": "мейлбокс; почтовая ячейка", "grade": "A"},
    {"en": "relay (verb), relaying", "ru": "ретранслировать; ретрансляция", "alternatives": "", "avoid": "релеить", "grade": "A"},
    {"en": "smart host / smarthost", "ru": "промежуточный узел (smart host)", "alternatives": "", "avoid": "", "grade": "A"},
    {"en": "null sender (<>)", "ru": "пустой адрес & отправитель", "alternatives": "", "avoid": "x (= y; z)", "grade": "A"},
    {"en": "subject", "ru": "область; тема", "alternatives": "предмет", "avoid": "", "grade": "A"},
]  # fmt: skip
FOUND = [
    glossary.Term("mailbox", "", "почтовый ящик", "Also: ящик (second mention). Not: мейлбокс; почтовая ячейка"),
    glossary.Term("relay", "relay (verb), relaying", "ретранслировать", "Not: релеить"),
    glossary.Term("relaying", "relay (verb), relaying", "ретрансляция", "Not: релеить"),
    glossary.Term("smart host", "smart host / smarthost", "промежуточный узел", "промежуточный узел (smart host)"),
    glossary.Term("smarthost", "smart host / smarthost", "промежуточный узел", "промежуточный узел (smart host)"),
    glossary.Term("null sender", "null sender (<>)", "пустой адрес & отправитель", "Not: x (= y; z)"),
    glossary.Term("subject", "", "область", "Also: тема; предмет"),
]


def rows(locale: str) -> list[dict[str, str]]:
    return list(read_rows(files.LOCALE_DIR / locale / GLOSSARY, locale))


def test_each_english_variant_is_a_term_with_one_translation_and_the_rest_is_told_in_comments() -> None:
    assert list(glossary.terms(ROWS, "ru")) == FOUND


def read_tbx(data: bytes) -> list[glossary.Term]:
    """The terms that translate-toolkit reads from a TBX file."""
    units = tbx.tbxfile.parsestring(data).units
    assert len({unit.getid() for unit in units}) == len(units)
    return [
        glossary.Term(str(unit.source), unit.getnotes("definition"), str(unit.target), unit.getnotes("translator"))
        for unit in units
    ]


def read_csv(data: bytes, locale: str) -> list[glossary.Term]:
    """The terms of a CSV file."""
    table = list(csv.DictReader(io.StringIO(data.decode())))
    assert list(table[0]) == ["term", "pos", "comment", f"translation_{locale}", f"comment_{locale}"]
    return [glossary.Term(row["term"], row["comment"], row[f"translation_{locale}"], row[f"comment_{locale}"]) for row in table]


def test_both_files_hold_every_term_with_its_translation_and_its_comments() -> None:
    assert read_tbx(glossary.tbx(FOUND, "ru")) == FOUND
    assert read_csv(glossary.table(FOUND, "ru"), "ru") == FOUND


def test_a_regional_language_is_written_as_xml_wants_it() -> None:
    assert b'xml:lang="pt-BR"' in glossary.tbx(FOUND, "pt_BR")


LOCALES = [path.parent.name for path in sorted(files.LOCALE_DIR.glob(f"*/{GLOSSARY}"))]


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if rows(locale)])
def test_nothing_of_a_glossary_that_ships_is_lost(locale: str) -> None:
    found = list(glossary.terms(rows(locale), locale))
    assert read_tbx(glossary.tbx(found, locale)) == read_csv(glossary.table(found, locale), locale) == found
    assert len(found) > len(rows(locale)) > 100
    told = {f"{term.english} {term.remark}\n{term.translation} {term.comment}" for term in found}
    for row in rows(locale):
        of_row = [text for text in told if row["en"] in text.partition("\n")[0]]
        for cell in (locale, "alternatives", "avoid"):
            for item in items(row[cell]):
                assert any(item in text for text in of_row), f"{row['en']}: {item}"
    for term in found:
        assert term.english.strip()
        assert term.translation.strip()
        assert not set("();") & set(term.english + term.translation), term


def test_the_same_term_is_given_twice_only_with_a_remark_that_tells_the_two_apart() -> None:
    found = list(glossary.terms(rows("ru"), "ru"))
    assert len({(term.english, term.remark) for term in found}) == len(found)


# The terms that wait for a translation


def write_glossary(folder: Path, locale: str, *lines: str) -> None:
    (folder / locale).mkdir()
    text = "".join(f"{line}\n" for line in (f"en,{locale},alternatives,avoid,grade", *lines))
    (folder / locale / GLOSSARY).write_text(text, encoding="utf-8")


def test_the_terms_that_other_languages_have_are_there_to_be_filled_in(tmp_path: Path) -> None:
    write_glossary(tmp_path, "de", "mailbox,Postfach,,,A", '"relay (verb), relaying",weiterleiten,,,A', "Session,Sitzung,,,F")
    write_glossary(tmp_path, "ru", "mailbox,ящик,,,A", "queue,очередь,,,B")
    write_glossary(tmp_path, "uk", "queue,черга,,,A")
    assert glossary.todo("uk", tmp_path).decode().splitlines() == [
        "en,uk,alternatives,avoid,grade",
        "mailbox,,,,",
        '"relay (verb), relaying",,,,',
    ]
    assert glossary.todo("ru", tmp_path).decode().splitlines()[1:] == ['"relay (verb), relaying",,,,']
    assert glossary.todo("de", tmp_path).decode().splitlines()[1:] == ["queue,,,,"]


def test_where_no_term_waits_there_is_nothing_to_fill_in(tmp_path: Path) -> None:
    write_glossary(tmp_path, "ru", "mailbox,ящик,,,A")
    assert glossary.todo("ru", tmp_path) == b""


# The command


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(Path(glossary.__file__)), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_the_command_writes_both_files_and_the_same_bytes_each_time(tmp_path: Path) -> None:
    done = run("ru", tmp_path / "build")
    assert (done.returncode, done.stderr) == (0, "")
    files = {path.name: path.read_bytes() for path in (tmp_path / "build").iterdir()}
    assert {"glossary.ru.csv", "glossary.ru.tbx"} <= set(files)
    assert read_tbx(files["glossary.ru.tbx"]) == read_csv(files["glossary.ru.csv"], "ru")
    again = run("ru", tmp_path / "build")
    assert (again.returncode, again.stdout) == (0, "")


def test_a_language_without_a_glossary_is_named(tmp_path: Path) -> None:
    done = run("fr", tmp_path)
    assert done.returncode == 2
    assert "there is no glossary for fr: " in done.stderr
    assert list(tmp_path.iterdir()) == []
