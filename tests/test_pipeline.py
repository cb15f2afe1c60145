"""The way of a message: out of the knowledge into the template, into every catalog, and into the compiled files."""

from __future__ import annotations

import gettext
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pipeline
import pipeline_speed
import polib
import pytest
import rules
import stats
from conftest import ROOT
from tables import Tables

from smtpi18n.catalogs import Catalog
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.messages import Message

HEADERS = {
    "Project-Id-Version": "smtpi18n",
    "PO-Revision-Date": "2026-01-31 12:00+0300",
    "Last-Translator": "Somebody <somebody@example.org>",
    "Language-Team": "Russian",
    "Language": "ru",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def template(**texts: str) -> polib.POFile:
    """A template with the messages ``reply/<name>/name``."""
    return pipeline.make_template(
        Message(key=f"reply/{name}/name", text=text, note=f"About {name}.") for name, text in texts.items()
    )


def catalog(*entries: polib.POEntry) -> polib.POFile:
    found = polib.POFile(wrapwidth=0)
    found.metadata = dict(HEADERS)
    found.extend(entries)
    return found


def entry(name: str, msgid: str, msgstr: str, previous: str | None = None, fuzzy: bool = False) -> polib.POEntry:
    flags = ["fuzzy"] if fuzzy or previous else []
    return polib.POEntry(msgctxt=f"reply/{name}/name", msgid=msgid, msgstr=msgstr, flags=flags, previous_msgid=previous)


def state(merged: pipeline.Merged) -> list[tuple[str, str, str, bool, str | None]]:
    """Key, English text, translation, whether it is fuzzy, and for which text it was made."""
    return [(e.msgctxt, e.msgid, e.msgstr, e.fuzzy, e.previous_msgid) for e in merged.catalog]


# Extraction


def test_a_message_becomes_an_entry_with_its_note_and_no_date() -> None:
    made = pipeline.make_template([Message(key="phrase/x", text="Code {code}", note="A pattern.\nKeep {code}.")])
    assert pipeline.dump(made) == (
        '#\nmsgid ""\nmsgstr ""\n"Project-Id-Version: smtpi18n\\n"\n"Report-Msgid-Bugs-To: \\n"\n"Language: \\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
        '#. A pattern.\n#. Keep {code}.\n#, python-brace-format\nmsgctxt "phrase/x"\nmsgid "Code {code}"\nmsgstr ""\n'
    )


def test_a_message_that_two_places_share_is_one_entry_and_one_key_with_two_texts_is_an_error() -> None:
    shared = Message(key="shared/x", text="The same.")
    assert len(pipeline.make_template([shared, shared])) == 1
    with pytest.raises(ValueError, match="two texts for the key shared/x"):
        pipeline.make_template([shared, Message(key="shared/x", text="Another.")])


def test_the_template_is_that_of_the_knowledge() -> None:
    made = pipeline.dump(pipeline.make_template(all_messages(Library())))
    assert made.encode() == pipeline.template_path().read_bytes()


# Update


def test_the_same_text_keeps_its_translation_the_comment_and_the_headers() -> None:
    before = catalog(entry("250", "Done", "Готово"))
    before.header = "Written by hand."
    before[0].tcomment = "Remember the context."
    merged = pipeline.merge(before, template(**{"250": "Done"}), "ru")
    assert state(merged) == [("reply/250/name", "Done", "Готово", False, None)]
    assert (merged.catalog[0].tcomment, merged.catalog[0].comment) == ("Remember the context.", "About 250.")
    assert (merged.catalog.header, merged.catalog.metadata) == ("Written by hand.", HEADERS)
    assert merged.report() == []


def test_a_reworded_text_keeps_its_translation_as_fuzzy_with_the_text_it_was_made_for() -> None:
    merged = pipeline.merge(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    assert state(merged) == [("reply/250/name", "Action done", "Готово", True, "Done")]
    assert merged.report() == ["reworded: reply/250/name"]


def test_a_text_reworded_twice_still_says_what_its_translation_was_made_for() -> None:
    once = pipeline.merge(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    twice = pipeline.merge(once.catalog, template(**{"250": "Action completed"}), "ru")
    assert state(twice) == [("reply/250/name", "Action completed", "Готово", True, "Done")]


def test_a_rewording_that_is_taken_back_leaves_no_trace() -> None:
    once = pipeline.merge(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    back = pipeline.merge(once.catalog, template(**{"250": "Done"}), "ru")
    assert state(back) == [("reply/250/name", "Done", "Готово", False, None)]
    assert back.report() == []


def test_what_a_translator_marked_fuzzy_stays_so() -> None:
    merged = pipeline.merge(catalog(entry("250", "Done", "Готово", fuzzy=True)), template(**{"250": "Done"}), "ru")
    assert state(merged) == [("reply/250/name", "Done", "Готово", True, None)]


def test_a_reworded_text_without_a_translation_is_not_fuzzy() -> None:
    merged = pipeline.merge(catalog(entry("250", "Done", "")), template(**{"250": "Action done"}), "ru")
    assert state(merged) == [("reply/250/name", "Action done", "", False, None)]


def test_a_moved_key_takes_its_translation_along_as_fuzzy() -> None:
    merged = pipeline.merge(catalog(entry("250", "Done", "Готово")), template(**{"251": "Done"}), "ru")
    assert state(merged) == [("reply/251/name", "Done", "Готово", True, None)]
    assert merged.report() == ["new: reply/251/name", "moved: reply/250/name -> reply/251/name", "dropped: reply/250/name"]


def test_a_moved_key_whose_translation_was_fuzzy_still_says_what_it_was_made_for() -> None:
    merged = pipeline.merge(
        catalog(entry("250", "Action done", "Готово", previous="Done")), template(**{"251": "Action done"}), "ru"
    )
    assert state(merged) == [("reply/251/name", "Action done", "Готово", True, "Done")]


def test_a_new_key_is_empty_although_another_key_has_the_same_text() -> None:
    merged = pipeline.merge(catalog(entry("250", "Done", "Готово")), template(**{"250": "Done", "251": "Done"}), "ru")
    assert state(merged)[1] == ("reply/251/name", "Done", "", False, None)
    assert merged.report() == ["new: reply/251/name"]


def test_a_vanished_key_is_dropped_and_reported() -> None:
    merged = pipeline.merge(
        catalog(entry("250", "Done", "Готово"), entry("999", "Off", "Нет")), template(**{"250": "Done"}), "ru"
    )
    assert [e.msgctxt for e in merged.catalog] == ["reply/250/name"]
    assert merged.report() == ["dropped: reply/999/name"]


def test_obsolete_entries_are_forgotten() -> None:
    before = catalog(entry("250", "Done", "Готово"))
    before[0].obsolete = True
    assert state(pipeline.merge(before, template(**{"250": "Done"}), "ru")) == [("reply/250/name", "Done", "", False, None)]


def test_the_english_catalog_becomes_the_identity() -> None:
    before = catalog(entry("250", "Done", "Edited by hand"), entry("999", "Off", "Off"))
    merged = pipeline.merge(before, template(**{"250": "Action done", "251": "Forwarded"}), "en")
    assert state(merged) == [
        ("reply/250/name", "Action done", "Action done", False, None),
        ("reply/251/name", "Forwarded", "Forwarded", False, None),
    ]


def test_the_catalog_has_the_order_of_the_template() -> None:
    before = catalog(entry("251", "Forwarded", "Переслано"), entry("250", "Done", "Готово"))
    merged = pipeline.merge(before, template(**{"250": "Done", "251": "Forwarded"}), "ru")
    assert [e.msgctxt for e in merged.catalog] == ["reply/250/name", "reply/251/name"]


def test_a_second_update_changes_nothing() -> None:
    before = catalog(entry("250", "Done", "Готово"), entry("251", "Forwarded", "Переслано"), entry("999", "Off", "Нет"))
    wanted = template(**{"250": "Action done", "251": "Forwarded", "252": "Off", "253": "New"})
    once = pipeline.merge(before, wanted, "ru").catalog
    again = pipeline.merge(polib.pofile(pipeline.dump(once), wrapwidth=0), wanted, "ru")
    assert pipeline.dump(again.catalog) == pipeline.dump(once)
    assert again.report() == []


# Compilation


def compiled(*entries: polib.POEntry, wanted: polib.POFile) -> dict[str, str]:
    """What a reader of the compiled catalog finds, by key."""
    data = pipeline.compile_catalog(catalog(*entries), wanted)
    found = {key: Catalog(data).get(key) for key in (e.msgctxt for e in wanted)}
    return {key: text for key, text in found.items() if text is not None}


def test_only_what_is_translated_for_the_current_text_is_compiled() -> None:
    found = compiled(
        entry("250", "Done", "Готово"),
        entry("251", "Forwarded", "Переслано", fuzzy=True),
        entry("252", "Unverified", ""),
        entry("253", "An older text", "Старое"),
        entry("999", "Off", "Нет"),
        wanted=template(**{"250": "Done", "251": "Forwarded", "252": "Unverified", "253": "A newer text"}),
    )
    assert found == {"reply/250/name": "Готово"}


def test_two_messages_with_the_same_english_text_are_two() -> None:
    both = entry("250", "Done", "Готово"), entry("251", "Done", "Сделано")
    found = compiled(*both, wanted=template(**{"250": "Done", "251": "Done"}))
    assert found == {"reply/250/name": "Готово", "reply/251/name": "Сделано"}


@pytest.mark.parametrize("locale", pipeline.catalog_paths())
def test_every_message_is_found_in_the_compiled_catalog_and_its_keys_are_sorted_by_their_bytes(locale: str) -> None:
    data = pipeline.compiled_files()[f"{locale}/LC_MESSAGES/smtpi18n.mo"]
    found = Catalog(data)
    for source in pipeline.read(pipeline.catalog_paths()[locale]):
        assert found.get(source.msgctxt) == source.msgstr, source.msgctxt
    keys = [found._string(found._keys, row) for row in range(found._count)]
    assert keys == sorted(keys)


@pytest.mark.parametrize("locale", pipeline.catalog_paths())
def test_the_standard_library_reads_the_sealed_catalog(locale: str) -> None:
    read = gettext.GNUTranslations(BytesIO(pipeline.compiled_files()[f"{locale}/LC_MESSAGES/smtpi18n.mo"]))
    for source in pipeline.read(pipeline.catalog_paths()[locale]):
        assert read.pgettext(source.msgctxt, source.msgid) == source.msgstr, source.msgctxt


def test_compiling_twice_gives_the_same_bytes() -> None:
    assert pipeline.compiled_files() == pipeline.compiled_files()


# The scripts, on a copy of this checkout


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what the scripts work on, up to date."""
    for folder in ("scripts", "locale", "smtpi18n"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


# Runs the script sys.argv[1] years from now.
LATER = """
import runpy, sys, time
real = time.time
time.time = lambda: real() + 3e8
time.localtime = lambda seconds=None, real=time.localtime: real(time.time() if seconds is None else seconds)
time.strftime = lambda form, moment=None, real=time.strftime: real(form, moment or time.localtime())
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def run(copy: Path, script: str, *arguments: str, later: bool = False, zone: str = "UTC") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *(("-c", LATER) if later else ()), str(copy / "scripts" / f"{script}.py"), *arguments]
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP")}
    environment = {**kept, "TZ": zone, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=copy, env=environment, timeout=60, check=False)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def reword(copy: Path, change: Callable[[str], str]) -> None:
    path = copy / "smtpi18n" / "knowledge" / "interface.py"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def test_the_scripts_have_nothing_to_do_on_another_day_in_another_time_zone(copy: Path) -> None:
    before = files(copy)
    for script in ("extract", "update", "compile"):
        result = run(copy, script, later=True, zone="Pacific/Kiritimati")
        assert (result.returncode, result.stdout, result.stderr) == (0, "", ""), script
    assert files(copy) == before


def test_check_says_what_is_out_of_date_and_changes_nothing(copy: Path) -> None:
    for script in ("extract", "update", "compile"):
        assert run(copy, script, "--check").returncode == 0, script
    reword(copy, lambda text: text.replace('"Related codes"', '"Codes nearby"'))
    before = files(copy)
    result = run(copy, "extract", "--check")
    assert (result.returncode, result.stdout) == (1, f"out of date: {Path('locale/smtpi18n.pot')}\n")
    assert files(copy) == before
    assert run(copy, "extract").returncode == 0
    result = run(copy, "update", "--check")
    assert result.returncode == 1
    assert re.findall("out of date: (.+)", result.stdout) == [
        str(Path(f"locale/{name}/LC_MESSAGES/smtpi18n.po")) for name in ("en", "ru")
    ]
    assert run(copy, "compile", "--check").returncode == 1


def test_a_reworded_text_goes_its_way(copy: Path) -> None:
    reword(copy, lambda text: text.replace('"Related codes"', '"Codes nearby"'))
    assert run(copy, "extract").stdout == f"wrote: {Path('locale/smtpi18n.pot')}\n"
    assert "ru: reworded: heading/related\n" in run(copy, "update").stdout
    assert run(copy, "compile").returncode == 0
    catalogs = {locale: pipeline.read(copy / "locale" / locale / "LC_MESSAGES" / "smtpi18n.po") for locale in ("en", "ru")}
    found = {locale: next(e for e in entries if e.msgctxt == "heading/related") for locale, entries in catalogs.items()}
    assert (found["en"].msgstr, found["en"].fuzzy) == ("Codes nearby", False)
    assert (found["ru"].msgid, found["ru"].fuzzy, found["ru"].previous_msgid) == ("Codes nearby", True, "Related codes")
    compiled = {name: (copy / "smtpi18n" / "locale" / name / "LC_MESSAGES" / "smtpi18n.mo").read_bytes() for name in ("en", "ru")}
    assert [Catalog(compiled[name]).get("heading/related") for name in ("en", "ru")] == ["Codes nearby", None]
    for script in ("extract", "update", "compile"):
        assert run(copy, script, "--check").returncode == 0, script


def test_compiling_removes_the_catalog_of_a_locale_that_is_gone(copy: Path) -> None:
    assert run(copy, "compile").returncode == 0
    shutil.rmtree(copy / "locale" / "ru")
    assert run(copy, "compile", "--check").returncode == 1
    assert run(copy, "compile").returncode == 0
    assert sorted(path.parent.parent.name for path in (copy / "smtpi18n" / "locale").rglob("*.mo")) == ["en"]


# Statistics


def test_the_statistics_count_each_kind_of_message() -> None:
    wanted = template(**{"250": "Done", "251": "Forwarded", "252": "Unverified", "253": "A newer text"})
    wanted.append(polib.POEntry(msgctxt="heading/name", msgid="Name", msgstr=""))
    own = catalog(
        entry("250", "Done", "Готово"),
        entry("251", "Forwarded", "Переслано", fuzzy=True),
        entry("252", "Unverified", ""),
        entry("253", "An older text", "Старое"),
        polib.POEntry(msgctxt="heading/name", msgid="Name", msgstr="Название"),
    )
    found = stats.states(own, wanted, Tables(pipeline.LOCALE_DIR))
    assert found == {
        "reply/name": stats.State(total=4, translated=1, fuzzy=1, missing=2),
        "heading": stats.State(total=1, translated=1),
        "total": stats.State(total=5, translated=2, fuzzy=1, missing=2),
    }
    assert [found[kind].percent for kind in found] == [25.0, 100.0, 40.0]
    assert stats.table(found).splitlines()[1].split() == ["reply/name", "4", "1", "1", "2", "25.0"]


def test_the_statistics_agree_with_what_is_compiled(copy: Path) -> None:
    path = copy / "locale" / "ru" / "LC_MESSAGES" / "smtpi18n.po"
    path.write_text(
        path.read_text(encoding="utf-8").replace("«", "<", 1).replace('msgstr "', 'msgstr ""\n"', 1), encoding="utf-8"
    )
    own = pipeline.read(path)
    own[1].msgstr = ""
    own[2].flags.append("fuzzy")
    path.write_text(pipeline.dump(own), encoding="utf-8")
    result = run(copy, "stats", "--json")
    found = json.loads(result.stdout)
    size = len(pipeline.read(pipeline.template_path()))
    assert found["en"]["total"] == {"total": size, "translated": size, "fuzzy": 0, "missing": 0, "percent": 100.0}
    assert {name: found["ru"]["total"][name] for name in ("total", "translated", "fuzzy", "missing")} == {
        "total": size,
        "translated": size - 2,
        "fuzzy": 1,
        "missing": 1,
    }
    data = pipeline.compile_catalog(own, pipeline.read(pipeline.template_path()))
    assert Catalog(data)._count - 1 == size - 2  # beside the messages there are the headers
    assert found["ru"]["total"]["percent"] < 100
    assert "total" in run(copy, "stats").stdout


# A larger catalog


def test_the_padded_catalog_goes_the_whole_way_and_is_clean(tmp_path: Path) -> None:
    messages = pipeline_speed.write_padded(tmp_path, 1_200)
    assert (len(messages), len({message.key for message in messages})) == (1_200, 1_200)
    assert pipeline_speed.run(tmp_path, messages) == rules.check(tmp_path) == []
    catalogs = {locale: pipeline.read(path) for locale, path in pipeline.catalog_paths(tmp_path).items()}
    assert {locale: (len(found), len(found.translated_entries())) for locale, found in catalogs.items()} == dict.fromkeys(
        pipeline.catalog_paths(), (1200, 1200)
    )
    before = files(tmp_path)
    pipeline_speed.run(tmp_path, messages)
    assert files(tmp_path) == before
