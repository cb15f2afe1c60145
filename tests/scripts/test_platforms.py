"""Catalogs on their way to translators and back: TMX, CSV and XLIFF by translate-toolkit, and what other tools think of them.

Nothing may be lost, and nothing moved from one message to another, least of all between two messages with the same English.
"""

from __future__ import annotations

import csv
import gettext
import re
import shutil
import subprocess
import sys
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any

import new_locale
import polib
import pytest
from babel.messages.pofile import read_po
from babel.support import Translations
from conftest import ROOT
from pipeline import files
from pipeline.compiling import compiled_files
from support.answers import finished
from translate.storage import tmx, xliff

import smtpi18n
from smtpi18n.extraction.priorities import PRIORITIES
from smtpi18n.messages import PARTS

pytestmark = [pytest.mark.scripts, pytest.mark.babel, pytest.mark.whole]

Pairs = dict[str, tuple[str, str]]

TRANSLATED = [locale for locale in finished(*PARTS) if locale != "en"]

# Texts that formats and spreadsheets trip over, and two messages that are one in English and differ in Russian.
AWKWARD = {
    "label/awkward/subject": ("mail system", "почтовая система"),
    "label/awkward/category": ("mail system", "о почтовой системе"),
    "phrase/awkward/space": (", ", ", "),
    "phrase/awkward/slots": ("Codes {a} and {b}", "Коды {a}\u00a0и {b}"),
    "phrase/awkward/quotes": ('He said "no", it\'s over', "Он сказал «нет», '\"всё\"'"),
    "phrase/awkward/markup": ("a < b && c > d; <domain>", "a < b && c > d; <домен>"),
    "phrase/awkward/semicolons": ("one; two, three\tfour", "раз; два, три\tчетыре"),
    "phrase/awkward/lines": ("first line\nsecond line", "первая строка\nвторая строка"),
    "phrase/awkward/number": ("250", "250"),
    "phrase/awkward/date": ("1/2", "1/2"),
}


@pytest.fixture
def catalog() -> polib.POFile:
    """The Russian catalog, whole and with some awkward messages more."""
    catalog = files.read_joined(files.catalog_paths()["ru"])
    for entry in catalog:
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
        entry.previous_msgid = None
        entry.msgstr = entry.msgstr or f"ещё не переведено: {entry.msgctxt}"
    catalog.extend(polib.POEntry(msgctxt=key, msgid=english, msgstr=text) for key, (english, text) in AWKWARD.items())
    return catalog


def pairs(catalog: polib.POFile) -> Pairs:
    """The English and the translation of each message by its key."""
    found = {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in catalog}
    assert len(found) == len(catalog) > 100
    return found


def edited(translations: Pairs) -> Pairs:
    """Each translation with a mark of its own, as if a translator had changed all of them."""
    return {key: (english, f"{number}: {text}") for number, (key, (english, text)) in enumerate(translations.items())}


def write(catalog: polib.POFile, path: Path) -> Path:
    path.write_bytes(files.dump(catalog).encode())
    return path


def run(program: str, *arguments: str | Path) -> None:
    """Run one of the toolkit's programs on the files named last, in and out."""
    command = [sys.executable, "-m", f"translate.{program}", "--progress=none", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr


def test_the_catalog_has_messages_that_are_one_in_english_and_differ_in_russian(catalog: polib.POFile) -> None:
    translations: dict[str, set[str]] = {}
    for english, russian in pairs(catalog).values():
        translations.setdefault(english, set()).add(russian)
    assert [english for english, found in translations.items() if len(found) > 1]


# TMX


def test_a_translation_memory_holds_every_message_once_with_its_translation(catalog: polib.POFile, tmp_path: Path) -> None:
    path = write(catalog, tmp_path / "ru.po")
    run("convert.po2tmx", "--language=ru", path, tmp_path / "ru.tmx")
    memory = tmx.tmxfile.parsefile(str(tmp_path / "ru.tmx"))
    assert Counter((unit.source, unit.target) for unit in memory.units) == Counter(pairs(catalog).values())


# CSV

COLUMNS = "--columnorder=location,source,target,context"


def with_locations(catalog: polib.POFile) -> polib.POFile:
    """*catalog* with each key as the location of its message: csv2po finds a message by its location, else by its English."""
    text = re.sub(r'^msgctxt "(.*)"$', r"#: \1\n\g<0>", files.dump(catalog), flags=re.MULTILINE)
    return polib.pofile(text, wrapwidth=0)


def to_csv(catalog: polib.POFile, folder: Path) -> Path:
    path = write(with_locations(catalog), folder / "ru.po")
    run("convert.po2csv", COLUMNS, path, folder / "ru.csv")
    return folder / "ru.csv"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def from_csv(path: Path, template: polib.POFile) -> Pairs:
    folder = path.parent
    target = write(with_locations(template), folder / "template.po")
    run("convert.csv2po", COLUMNS, f"--template={target}", path, folder / "back.po")
    return pairs(files.read(folder / "back.po"))


def test_a_table_names_each_message_by_its_key(catalog: polib.POFile, tmp_path: Path) -> None:
    assert [row["context"] for row in rows(to_csv(catalog, tmp_path))] == [entry.msgctxt for entry in catalog]


def test_a_table_comes_back_whole(catalog: polib.POFile, tmp_path: Path) -> None:
    assert from_csv(to_csv(catalog, tmp_path), catalog) == pairs(catalog)


def test_no_text_has_what_a_table_brings_back_changed() -> None:
    """To po2csv a text that begins like a formula is a danger to defuse, and a backslash begins a mark of its own."""
    texts = {
        text
        for locale in TRANSLATED
        for pair in pairs(files.read_joined(files.catalog_paths()[locale])).values()
        for text in pair
    }
    assert [text for text in texts if "\\" in text or text.startswith(("=", "+", "-", "@", "'"))] == []


def test_what_is_changed_in_a_table_comes_back_to_the_message_where_it_was_changed(catalog: polib.POFile, tmp_path: Path) -> None:
    path, wanted = to_csv(catalog, tmp_path), edited(pairs(catalog))
    table = rows(path)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(table[0]), quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows({**row, "target": wanted[row["context"]][1]} for row in table)
    assert from_csv(path, catalog) == wanted


def test_a_table_fills_an_empty_template(catalog: polib.POFile, tmp_path: Path) -> None:
    path, wanted = to_csv(catalog, tmp_path), pairs(catalog)
    for entry in catalog:
        entry.msgstr = ""
    assert from_csv(path, catalog) == wanted


# XLIFF, by the toolkit's own classes: po2xliff drops the keys, and with them one of two messages with the same English


def to_xliff(catalog: polib.POFile, path: Path) -> None:
    """Write *catalog* as XLIFF 1.2, each message with its key as id and its notes."""
    store: xliff.xlifffile[Any] = xliff.xlifffile()
    store.setsourcelanguage("en")
    store.settargetlanguage("ru")
    for entry in catalog:
        unit = store.addsourceunit(entry.msgid)
        unit.setid(entry.msgctxt)
        unit.target = entry.msgstr
        if entry.comment:
            unit.addnote(entry.comment, origin="developer")
    path.write_bytes(bytes(store))


def from_xliff(path: Path) -> Pairs:
    """The messages of an XLIFF file by key."""
    units = xliff.xlifffile.parsefile(str(path)).units
    found = {unit.xmlelement.get("id"): (str(unit.source), str(unit.target)) for unit in units}
    assert len(found) == len(units)
    return found


def test_an_xliff_file_comes_back_whole_with_the_keys_as_its_ids(catalog: polib.POFile, tmp_path: Path) -> None:
    to_xliff(catalog, tmp_path / "ru.xlf")
    assert from_xliff(tmp_path / "ru.xlf") == pairs(catalog)


def test_an_xliff_file_has_the_notes_for_translators(catalog: polib.POFile, tmp_path: Path) -> None:
    to_xliff(catalog, tmp_path / "ru.xlf")
    units = xliff.xlifffile.parsefile(str(tmp_path / "ru.xlf")).units
    assert {unit.xmlelement.get("id"): unit.getnotes("developer") for unit in units} == {
        entry.msgctxt: entry.comment for entry in catalog
    }


def test_what_is_changed_in_an_xliff_file_comes_back_to_the_message_where_it_was_changed(
    catalog: polib.POFile, tmp_path: Path
) -> None:
    to_xliff(catalog, tmp_path / "ru.xlf")
    wanted = edited(pairs(catalog))
    store = xliff.xlifffile.parsefile(str(tmp_path / "ru.xlf"))
    for unit in store.units:
        unit.target = wanted[unit.xmlelement.get("id")][1]
    (tmp_path / "ru.xlf").write_bytes(bytes(store))
    assert from_xliff(tmp_path / "ru.xlf") == wanted


# What other tools think of our catalogs

# Left out are the tests that compare numbers, acronyms, brackets and sentences, which a good translation may change, and those
# that know nothing of code in backticks.
SENSIBLE = [
    "blank", "compendiumconflicts", "credits", "doublespacing", "doublewords", "emails", "endpunc", "endwhitespace", "escapes",
    "filepaths", "isfuzzy", "kdecomments", "long", "newlines", "nplurals", "options", "printf", "purepunc", "pythonbraceformat",
    "short", "startwhitespace", "tabs", "untranslated", "urls", "variables", "xmltags",
]  # fmt: skip


def complaints(path: Path, locale: str, folder: Path) -> list[str]:
    """What pofilter writes above each message that it complains of, with the key."""
    target = folder / "filtered.po"
    tests = [f"--test={name}" for name in SENSIBLE]
    run("filters.pofilter", f"--language={locale}", *tests, path, target)
    return [f"{entry.msgctxt}: {entry.tcomment}" for entry in files.read(target)] if target.exists() else []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_pofilter_has_no_complaint(locale: str, tmp_path: Path) -> None:
    paths = files.catalog_paths()[locale]
    assert paths.keys() == PARTS.keys()
    for path in paths.values():
        assert complaints(path, locale, tmp_path) == []


BROKEN = {
    "pythonbraceformat": ("Code {code}.", "Код {kod}."),
    "endpunc": ("Refused.", "Отклонено"),
    "doublewords": ("Refused.", "Отклонено отклонено."),
    "urls": ("See https://example.org.", "См. https://example.ru."),
    "untranslated": ("Refused.", ""),
}


def test_pofilter_would_complain(tmp_path: Path) -> None:
    catalog = files.read_joined(files.catalog_paths()["ru"])
    catalog.clear()
    catalog.extend(polib.POEntry(msgctxt=key, msgid=english, msgstr=text) for key, (english, text) in BROKEN.items())
    found = complaints(write(catalog, tmp_path / "ru.po"), "ru", tmp_path)
    assert [complaint.partition("(pofilter) ")[0] for complaint in found] == [f"{key}: " for key in BROKEN]
    assert [key for key, complaint in zip(BROKEN, found, strict=True) if f"(pofilter) {key}" not in complaint] == []


@pytest.mark.parametrize("locale", files.catalog_paths())
def test_babel_reads_every_message_and_finds_nothing_wrong(locale: str) -> None:
    paths = files.catalog_paths()[locale]
    assert paths.keys() == PARTS.keys()
    for path in paths.values():
        catalog = read_po(BytesIO(path.read_bytes()), locale=locale, abort_invalid=True)
        assert {message.context: (message.id, message.string) for message in catalog if message.id} == pairs(files.read(path))
        assert [(message.context, errors) for message, errors in catalog.check()] == []
        assert (catalog.locale_identifier, catalog.charset, list(catalog.obsolete)) == (locale, "utf-8", [])


# What reads the compiled catalogs without this package


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the compiled catalogs."""
    folder = tmp_path_factory.mktemp("installed")
    for name, data in compiled_files().items():
        files.write_if_changed(folder / name, data)
    return folder


def domain_of(key: str, folder: Path, locale: str) -> str:
    """The domain whose catalog has the message *key*."""
    paths = [path for path in (folder / locale / "LC_MESSAGES").glob("*.mo") if f"{key}\x04".encode() in path.read_bytes()]
    assert len(paths) == 1
    return paths[0].stem


def test_the_standard_library_finds_a_message_by_its_key_and_its_english(installed: Path) -> None:
    domain = domain_of("reply/550/name", installed, "ru")
    read = gettext.translation(domain, installed, ["ru"])
    assert read.pgettext("reply/550/name", "Mailbox unavailable") == "Почтовый ящик недоступен"


def test_a_reworded_english_text_falls_back_without_a_word_there_and_is_answered_by_this_package(installed: Path) -> None:
    read = gettext.translation(domain_of("reply/550/name", installed, "ru"), installed, ["ru"])
    assert read.pgettext("reply/550/name", "No such mailbox") == "No such mailbox"
    assert smtpi18n.lookup(550, locale="ru").name == "Почтовый ящик недоступен"


def test_django_finds_a_message_in_a_folder_of_its_own_under_its_own_domain(installed: Path, tmp_path: Path) -> None:
    """What ``DjangoTranslation`` does with a folder of ``LOCALE_PATHS``; it knows no domain but ``django``."""
    domain = domain_of("reply/550/name", installed, "ru")
    with pytest.raises(FileNotFoundError):
        gettext.translation("django", installed, ["ru"])
    target = tmp_path / domain / "ru" / "LC_MESSAGES" / "django.mo"
    target.parent.mkdir(parents=True)
    shutil.copy(installed / "ru" / "LC_MESSAGES" / f"{domain}.mo", target)
    read = gettext.translation("django", tmp_path / domain, ["ru"])
    assert read.pgettext("reply/550/name", "Mailbox unavailable") == "Почтовый ящик недоступен"


def test_babel_finds_a_message_as_the_standard_library_does(installed: Path) -> None:
    read = Translations.load(installed, ["ru"], domain_of("reply/550/name", installed, "ru"))
    assert read.pgettext("reply/550/name", "Mailbox unavailable") == "Почтовый ящик недоступен"


# What CONTRIBUTING tells platforms

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_settings_for_platforms_name_files_that_there_are() -> None:
    named = set(re.findall(r"(?<=[`\" =/])locale/[^\s`\"]*smtpi18n-[\w*]+\.pot?\b", CONTRIBUTING))
    assert len(named) >= 4
    for pattern in named:
        plain = re.sub(r"<lang>|\{locale\}|\buk\b", "ru", pattern)
        assert list(ROOT.glob(plain)), pattern


def test_a_language_with_a_script_or_region_is_mapped_to_the_folder_that_it_would_have() -> None:
    lines = re.search(r"two_letters_code:\n((?: {8}.+\n)+)", CONTRIBUTING)
    assert lines is not None
    folders = [line.split(": ")[1] for line in lines[1].splitlines()]
    assert folders == [new_locale.canonical(folder) for folder in folders]


def test_the_order_of_work_is_that_of_the_templates_and_its_sizes_are_about_right() -> None:
    rows = re.findall(r"\| (\d+) \| (.+) \| ([\d,]+) \|", CONTRIBUTING)
    assert [int(rank) for rank, _, _ in rows] == list(PRIORITIES)
    template = files.joined(files.read_templates().values())
    for rank, _, words in rows:
        messages = [entry.msgid for entry in template if re.match(rf"Priority {rank}$", entry.comment, re.MULTILINE)]
        assert sum(len(text.split()) for text in messages) == pytest.approx(int(words.replace(",", "")), rel=0.15), rank
