"""The way of a message: out of the knowledge into the template, into every catalog, and into the compiled files."""

from __future__ import annotations

import doctest
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

import polib
import pytest
import stats
from conftest import ROOT
from gate.catalog import check
from gate.tables import Tables
from measuring import pipeline as measured_pipeline
from pipeline import files
from pipeline.compiling import compile_catalog, compiled_files
from pipeline.merging import Merged, merge
from pipeline.template import make_templates
from support.answers import finished

from smtpi18n import Translator
from smtpi18n.catalogs import Catalog
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.messages import PARTS, Message

pytestmark = pytest.mark.scripts

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
    messages = (Message(key=f"reply/{name}/name", text=text, note=f"About {name}.") for name, text in texts.items())
    return make_templates(messages)["replies"]


def catalog(*entries: polib.POEntry) -> polib.POFile:
    found = polib.POFile(wrapwidth=0)
    found.metadata = dict(HEADERS)
    found.extend(entries)
    return found


def entry(name: str, msgid: str, msgstr: str, previous: str | None = None, fuzzy: bool = False) -> polib.POEntry:
    flags = ["fuzzy"] if fuzzy or previous else []
    return polib.POEntry(msgctxt=f"reply/{name}/name", msgid=msgid, msgstr=msgstr, flags=flags, previous_msgid=previous)


def updated(before: polib.POFile, wanted: polib.POFile, locale: str = "ru") -> Merged:
    """What becomes of a catalog of replies."""
    return merge({"replies": before}, {"replies": wanted}, locale)


def state(found: Merged) -> list[tuple[str, str, str, bool, str | None]]:
    """Key, English text, translation, whether it is fuzzy, and for which text it was made."""
    return [(e.msgctxt, e.msgid, e.msgstr, e.fuzzy, e.previous_msgid) for e in found.parts["replies"]]


# Extraction


def test_a_message_becomes_an_entry_with_its_note_and_no_date() -> None:
    made = make_templates([Message(key="phrase/x", text="Code {code}", note="A pattern.\nKeep {code}.")])
    assert files.dump(made["interface"]) == (
        '#\nmsgid ""\nmsgstr ""\n"Project-Id-Version: smtpi18n\\n"\n"Report-Msgid-Bugs-To: \\n"\n"Language: \\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
        '#. A pattern.\n#. Keep {code}.\n#, python-brace-format\nmsgctxt "phrase/x"\nmsgid "Code {code}"\nmsgstr ""\n'
    )


def test_a_message_that_two_places_share_is_one_entry_and_one_key_with_two_texts_is_an_error() -> None:
    shared = Message(key="shared/x", text="The same.")
    assert len(make_templates([shared, shared])["interface"]) == 1
    with pytest.raises(ValueError, match="two texts for the key shared/x"):
        make_templates([shared, Message(key="shared/x", text="Another.")])


def test_each_part_has_a_template_in_which_messages_stand_in_the_order_in_which_they_come() -> None:
    keys = ("pair/251-551/opening", "reply/250/name", "phrase/x", "title/comparison", "heading/b", "heading/a", "group/5yz/name")
    made = make_templates(Message(key=key, text="Text.") for key in keys)
    assert {part: [entry.msgctxt for entry in template] for part, template in made.items()} == {
        "interface": ["phrase/x", "heading/b", "heading/a"],
        "replies": ["reply/250/name", "group/5yz/name"],
        "comparisons": ["pair/251-551/opening", "title/comparison"],
    }


def test_a_key_of_no_part_is_an_error() -> None:
    with pytest.raises(KeyError, match="answer"):
        make_templates([Message(key="answer/250/name", text="Done")])


def test_the_templates_are_those_of_the_knowledge() -> None:
    made = make_templates(all_messages(Library()))
    assert {part: files.dump(template).encode() for part, template in made.items()} == {
        part: path.read_bytes() for part, path in files.template_paths().items()
    }


def test_every_family_of_keys_is_in_one_part_and_every_part_has_messages() -> None:
    families = [family for families in PARTS.values() for family in families]
    assert len(families) == len(set(families))
    assert all(make_templates(all_messages(Library())).values())


# Update


def test_the_same_text_keeps_its_translation_the_comment_and_the_headers() -> None:
    before = catalog(entry("250", "Done", "Готово"))
    before.header = "Written by hand."
    before[0].tcomment = "Remember the context."
    merged = updated(before, template(**{"250": "Done"}), "ru")
    assert state(merged) == [("reply/250/name", "Done", "Готово", False, None)]
    assert (merged.parts["replies"][0].tcomment, merged.parts["replies"][0].comment) == ("Remember the context.", "About 250.")
    assert (merged.parts["replies"].header, merged.parts["replies"].metadata) == ("Written by hand.", HEADERS)
    assert merged.report() == []


def test_a_reworded_text_keeps_its_translation_as_fuzzy_with_the_text_it_was_made_for() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    assert state(merged) == [("reply/250/name", "Action done", "Готово", True, "Done")]
    assert merged.report() == ["reworded: reply/250/name"]


def test_a_text_reworded_twice_still_says_what_its_translation_was_made_for() -> None:
    once = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    twice = updated(once.parts["replies"], template(**{"250": "Action completed"}), "ru")
    assert state(twice) == [("reply/250/name", "Action completed", "Готово", True, "Done")]


def test_a_rewording_that_is_taken_back_leaves_no_trace() -> None:
    once = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    back = updated(once.parts["replies"], template(**{"250": "Done"}), "ru")
    assert state(back) == [("reply/250/name", "Done", "Готово", False, None)]
    assert back.report() == []


def test_what_a_translator_marked_fuzzy_stays_so() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово", fuzzy=True)), template(**{"250": "Done"}), "ru")
    assert state(merged) == [("reply/250/name", "Done", "Готово", True, None)]


def test_a_reworded_text_without_a_translation_is_not_fuzzy() -> None:
    merged = updated(catalog(entry("250", "Done", "")), template(**{"250": "Action done"}), "ru")
    assert state(merged) == [("reply/250/name", "Action done", "", False, None)]


def test_a_moved_key_takes_its_translation_along_as_fuzzy() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово")), template(**{"251": "Done"}), "ru")
    assert state(merged) == [("reply/251/name", "Done", "Готово", True, None)]
    assert merged.report() == ["new: reply/251/name", "moved: reply/250/name -> reply/251/name", "dropped: reply/250/name"]


def test_a_moved_key_whose_translation_was_fuzzy_still_says_what_it_was_made_for() -> None:
    merged = updated(catalog(entry("250", "Action done", "Готово", previous="Done")), template(**{"251": "Action done"}), "ru")
    assert state(merged) == [("reply/251/name", "Action done", "Готово", True, "Done")]


def test_a_new_key_is_empty_although_another_key_has_the_same_text() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Done", "251": "Done"}), "ru")
    assert state(merged)[1] == ("reply/251/name", "Done", "", False, None)
    assert merged.report() == ["new: reply/251/name"]


def test_a_vanished_key_is_dropped_and_reported() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово"), entry("999", "Off", "Нет")), template(**{"250": "Done"}), "ru")
    assert [e.msgctxt for e in merged.parts["replies"]] == ["reply/250/name"]
    assert merged.report() == ["dropped: reply/999/name"]


def test_obsolete_entries_are_forgotten() -> None:
    before = catalog(entry("250", "Done", "Готово"))
    before[0].obsolete = True
    assert state(updated(before, template(**{"250": "Done"}), "ru")) == [("reply/250/name", "Done", "", False, None)]


def test_the_english_catalog_becomes_the_identity() -> None:
    before = catalog(entry("250", "Done", "Edited by hand"), entry("999", "Off", "Off"))
    merged = updated(before, template(**{"250": "Action done", "251": "Forwarded"}), "en")
    assert state(merged) == [
        ("reply/250/name", "Action done", "Action done", False, None),
        ("reply/251/name", "Forwarded", "Forwarded", False, None),
    ]


def test_the_catalog_has_the_order_of_the_template() -> None:
    before = catalog(entry("251", "Forwarded", "Переслано"), entry("250", "Done", "Готово"))
    merged = updated(before, template(**{"250": "Done", "251": "Forwarded"}), "ru")
    assert [e.msgctxt for e in merged.parts["replies"]] == ["reply/250/name", "reply/251/name"]


def test_a_second_update_changes_nothing() -> None:
    before = catalog(entry("250", "Done", "Готово"), entry("251", "Forwarded", "Переслано"), entry("999", "Off", "Нет"))
    wanted = template(**{"250": "Action done", "251": "Forwarded", "252": "Off", "253": "New"})
    once = updated(before, wanted, "ru").parts["replies"]
    again = updated(polib.pofile(files.dump(once), wrapwidth=0), wanted, "ru")
    assert files.dump(again.parts["replies"]) == files.dump(once)
    assert again.report() == []


def test_a_key_that_changes_its_part_keeps_its_translation() -> None:
    before = {"interface": catalog(entry("250", "Done", "Готово")), "replies": catalog(entry("251", "Forwarded", "Переслано"))}
    found = merge(before, {"interface": template(), "replies": template(**{"250": "Done", "251": "Forwarded"})}, "ru")
    assert [(e.msgctxt, e.msgstr, e.fuzzy) for e in found.parts["replies"]] == [
        ("reply/250/name", "Готово", False),
        ("reply/251/name", "Переслано", False),
    ]
    assert (len(found.parts["interface"]), found.report()) == (0, [])


def test_each_part_keeps_its_headers_and_a_new_part_takes_those_of_another() -> None:
    before = {"interface": catalog(), "replies": catalog()}
    before["interface"].metadata["Last-Translator"] = "Somebody else <else@example.org>"
    found = merge(before, dict.fromkeys(PARTS, template()), "ru")
    assert {part: result.metadata["Last-Translator"] for part, result in found.parts.items()} == {
        "interface": "Somebody else <else@example.org>",
        "replies": HEADERS["Last-Translator"],
        "comparisons": "Somebody else <else@example.org>",
    }


def test_of_a_key_that_occurs_twice_the_first_translation_is_kept_and_it_is_reported() -> None:
    before = catalog(entry("250", "Done", ""), entry("250", "Done", "Готово"), entry("250", "Done", "Сделано"))
    found = updated(before, template(**{"250": "Done"}), "ru")
    assert state(found) == [("reply/250/name", "Done", "Готово", False, None)]
    assert found.report() == ["twice: reply/250/name", "twice: reply/250/name"]


def test_a_translation_that_an_editor_has_written_as_a_plural_form_is_kept() -> None:
    before = catalog(polib.POEntry(msgctxt="reply/250/name", msgid="Done", msgstr_plural={0: "Готово"}))
    assert state(updated(before, template(**{"250": "Done"}), "ru")) == [("reply/250/name", "Done", "Готово", False, None)]


# Compilation


def compiled(*entries: polib.POEntry, wanted: polib.POFile) -> dict[str, str]:
    """What a reader of the compiled catalog finds, by key."""
    data = compile_catalog(catalog(*entries), wanted)
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


CATALOGS = [(locale, part) for locale, parts in files.catalog_paths().items() for part in parts]


@pytest.mark.parametrize(("locale", "part"), CATALOGS)
def test_every_message_is_found_in_the_compiled_catalog_and_its_keys_are_sorted_by_their_bytes(locale: str, part: str) -> None:
    found = Catalog(compiled_files()[f"{locale}/LC_MESSAGES/smtpi18n-{part}.mo"])
    for source in files.read(files.catalog_paths()[locale][part]):
        assert found.get(source.msgctxt) == (source.msgstr if source.translated() else None), source.msgctxt
    keys = [found._string(found._keys, row) for row in range(found._count)]
    assert keys == sorted(keys)


@pytest.mark.parametrize(("locale", "part"), CATALOGS)
def test_the_standard_library_reads_the_sealed_catalog(locale: str, part: str) -> None:
    read = gettext.GNUTranslations(BytesIO(compiled_files()[f"{locale}/LC_MESSAGES/smtpi18n-{part}.mo"]))
    catalog = files.read(files.catalog_paths()[locale][part])
    assert len(catalog) > 100
    for source in catalog:
        wanted = source.msgstr if source.translated() else source.msgid
        assert read.pgettext(source.msgctxt, source.msgid) == wanted, source.msgctxt


def test_compiling_twice_gives_the_same_bytes() -> None:
    assert compiled_files() == compiled_files()


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


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def reword(copy: Path, change: Callable[[str], str]) -> None:
    path = copy / "smtpi18n" / "knowledge" / "interface.py"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def test_the_scripts_have_nothing_to_do_on_another_day_in_another_time_zone(copy: Path) -> None:
    before = contents(copy)
    for script in ("extract", "update", "compile"):
        result = run(copy, script, later=True, zone="Pacific/Kiritimati")
        assert (result.returncode, result.stdout, result.stderr) == (0, "", ""), script
    assert contents(copy) == before


def test_check_says_what_is_out_of_date_and_changes_nothing(copy: Path) -> None:
    for script in ("extract", "update", "compile"):
        assert run(copy, script, "--check").returncode == 0, script
    reword(copy, lambda text: text.replace('"Related codes"', '"Codes nearby"'))
    before = contents(copy)
    result = run(copy, "extract", "--check")
    assert (result.returncode, result.stdout.splitlines()) == (
        1,
        [f"out of date: {Path('locale/smtpi18n-interface.pot')}", "to bring it up to date: python scripts/extract.py"],
    )
    assert contents(copy) == before
    assert run(copy, "extract").returncode == 0
    result = run(copy, "update", "--check")
    assert result.returncode == 1
    assert re.findall("out of date: (.+)", result.stdout) == [
        str(Path(f"locale/{name}/LC_MESSAGES/smtpi18n-interface.po")) for name in files.catalog_paths()
    ]
    assert run(copy, "compile", "--check").returncode == 1


def test_a_reworded_text_goes_its_way(copy: Path) -> None:
    reword(copy, lambda text: text.replace('"Related codes"', '"Codes nearby"'))
    assert run(copy, "extract").stdout == f"wrote: {Path('locale/smtpi18n-interface.pot')}\n"
    assert "ru: reworded: heading/related\n" in run(copy, "update").stdout
    assert run(copy, "compile").returncode == 0
    catalogs = {locale: files.read(copy / "locale" / locale / "LC_MESSAGES" / "smtpi18n-interface.po") for locale in ("en", "ru")}
    found = {locale: next(e for e in entries if e.msgctxt == "heading/related") for locale, entries in catalogs.items()}
    assert (found["en"].msgstr, found["en"].fuzzy) == ("Codes nearby", False)
    assert (found["ru"].msgid, found["ru"].fuzzy, found["ru"].previous_msgid) == ("Codes nearby", True, "Related codes")
    file = Path("LC_MESSAGES", "smtpi18n-interface.mo")
    compiled = {name: (copy / "smtpi18n" / "locale" / name / file).read_bytes() for name in ("en", "ru")}
    assert [Catalog(compiled[name]).get("heading/related") for name in ("en", "ru")] == ["Codes nearby", None]
    for script in ("extract", "update", "compile"):
        assert run(copy, script, "--check").returncode == 0, script


def test_compiling_removes_the_catalog_of_a_locale_that_is_gone(copy: Path) -> None:
    assert run(copy, "compile").returncode == 0
    shutil.rmtree(copy / "locale" / "ru")
    stale = [f"{path.relative_to(copy)}" for path in sorted((copy / "smtpi18n" / "locale" / "ru").rglob("*.mo"))]
    assert stale
    for arguments, status, says in (("--check",), 1, "to be removed"), ((), 0, "removed"):
        result = run(copy, "compile", *arguments)
        assert result.returncode == status
        assert [line for line in result.stdout.splitlines() if "/ru/" in line] == [f"{says}: {name}" for name in stale]
    left = {path.parent.parent.name for path in (copy / "smtpi18n" / "locale").rglob("*.mo")}
    assert left == set(files.catalog_paths()) - {"ru"}


# What another editor has done to a catalog


def wrapped(data: bytes) -> bytes:
    return re.sub(rb'^msgstr "([^"\n]{20,}? )(.+)"$', rb'msgstr ""\n"\1"\n"\2"', data, flags=re.MULTILINE)


def note(*entries: polib.POEntry) -> None:
    for entry in entries:
        entry.comment = "A note."


def flag(*entries: polib.POEntry) -> None:
    for entry in entries:
        entry.flags = ["c-format"]


def with_entries(change: Callable[[polib.POFile], object]) -> Callable[[bytes], bytes]:
    def changed(data: bytes) -> bytes:
        catalog = polib.pofile(data.decode(), wrapwidth=0)
        change(catalog)
        return files.dump(catalog).encode()

    return changed


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda data: data.replace(b"\n", b"\r\n"), "its lines end as on Windows (CRLF)"),
        (lambda data: b"\xef\xbb\xbf" + data, "it begins with a byte order mark"),
        (wrapped, "the lines are wrapped"),
        (lambda data: data + b"\n\n", "it is laid out in another way"),
        (with_entries(lambda own: own.reverse()), "the messages are in another order"),
        (with_entries(lambda own: note(own[1])), "the note (#.) is another one: heading/when_seen"),
        (with_entries(lambda own: flag(*own[:3])), "the flags (#,) are others: heading/description and 2 more"),
        (with_entries(lambda own: setattr(own[0], "previous_msgid", "Old")), "an earlier English text (#|) is left over: heading/description"),
        (with_entries(lambda own: setattr(own[0], "occurrences", [("a.py", "1")])), "it names places (#:): heading/description"),
        (with_entries(lambda own: own.append(polib.POEntry(msgid="Gone", msgstr="Нет", obsolete=True))), "it keeps obsolete messages (#~)"),
        (lambda data: data.replace("msgstr \"Описание\"".encode(), "msgstr[0] \"Описание\"".encode()), "it has plural forms (msgstr[0]): heading/description"),
    ],
)  # fmt: skip
def test_an_update_says_what_another_editor_has_changed_and_mends_it(
    copy: Path, change: Callable[[bytes], bytes], says: str
) -> None:
    path = files.part_paths("ru", copy / "locale")["interface"]
    before = path.read_bytes()
    path.write_bytes(change(before))
    name = Path("locale/ru/LC_MESSAGES/smtpi18n-interface.po")
    result = run(copy, "update", "--check")
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.splitlines() == [
        f"{name}: {says}",
        f"out of date: {name}",
        "to bring it up to date: python scripts/update.py",
    ]
    assert run(copy, "update").returncode == 0
    assert path.read_bytes() == before


def test_an_update_writes_a_part_that_is_not_there(copy: Path) -> None:
    path = files.part_paths("ru", copy / "locale")["comparisons"]
    path.unlink()
    result = run(copy, "update")
    assert f"wrote: {Path('locale/ru/LC_MESSAGES/smtpi18n-comparisons.po')}\n" in result.stdout
    assert {one.msgstr for one in files.read(path)} == {""}
    assert files.read(path).metadata == files.read(files.part_paths("ru")["comparisons"]).metadata


# A file that cannot be used

HEAD = 'msgid ""\nmsgstr "Language: ru\\n"\n\nmsgctxt "reply/250/name"\n'
MALFORMED: dict[str, tuple[bytes, int]] = {
    "out of place: '<<<<<<< ours'": (b"<<<<<<< ours\n" + HEAD.encode(), 1),
    "malformed line 'msgid \"no'": (f'{HEAD}msgid "no\nmsgstr "end"\n'.encode(), 5),
    "malformed line 'msgid no'": (f'{HEAD}msgid no\nmsgstr "end"\n'.encode(), 5),
    'malformed line \'msgstr "in"side"\'': (f'{HEAD}msgid "it"\nmsgstr "in"side"\n'.encode(), 6),
    "out of place: 'msgstr \"no source\"'": (f'{HEAD}msgstr "no source"\n'.encode(), 5),
    "is not in UTF-8": (f'{HEAD}msgid "It"\nmsgstr "Это"\n'.encode("cp1251"), 6),
}


@pytest.mark.parametrize("says", MALFORMED)
def test_a_malformed_catalog_is_named_with_the_line_and_what_would_be_right(says: str, tmp_path: Path) -> None:
    data, line = MALFORMED[says]
    path = tmp_path / "ru.po"
    path.write_bytes(data)
    with pytest.raises(files.FileError) as caught:
        files.read(path)
    assert str(caught.value).startswith(f"{path}:{line}: {says}")


def test_a_catalog_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(files.FileError, match=r"ru\.po: cannot be read: No such file"):
        files.read(tmp_path / "ru.po")


@pytest.mark.parametrize(
    ("script", "arguments"),
    [("update", ()), ("compile", ()), ("stats", ()), ("diff", ("ru", "--since", "HEAD")), ("check", ()), ("new_locale", ("uk",))],
)
def test_a_script_says_in_one_line_which_file_cannot_be_used_and_exits_with_2(
    copy: Path, script: str, arguments: tuple[str, ...]
) -> None:
    begun = script == "new_locale"
    path = files.template_paths(copy / "locale")["replies"] if begun else files.part_paths("ru", copy / "locale")["replies"]
    path.write_bytes(path.read_bytes().replace(b"\nmsgid ", b"\nmsgid: ", 1))
    before = contents(copy)
    result = run(copy, script, *arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert re.fullmatch(rf"{script}\.py: {re.escape(str(path.relative_to(copy)))}:\d+: malformed line .+\n", result.stderr)
    assert contents(copy) == before


@pytest.mark.parametrize(
    ("script", "arguments", "table"),
    [
        ("check", (), "rules.json"),
        ("check", (), "ru/rules.json"),
        ("check", (), "ru/glossary.csv"),
        ("stats", (), "rules.json"),
        ("glossary", ("ru", "build"), "ru/glossary.csv"),
    ],
)
def test_a_script_says_in_one_line_which_table_cannot_be_used_and_exits_with_2(
    copy: Path, script: str, arguments: tuple[str, ...], table: str
) -> None:
    path = copy / "locale" / table
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:4], "{", *lines[4:]]), encoding="utf-8")
    result = run(copy, script, *arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert re.fullmatch(rf"{script}\.py: {re.escape(str(path.relative_to(copy)))}:\d+: .+\n", result.stderr), result.stderr


def test_a_copy_of_a_catalog_under_another_name_is_not_passed_over_in_silence(copy: Path) -> None:
    path = files.part_paths("ru", copy / "locale")["replies"]
    path.rename(path.with_name("smtpi18n-replies (1).po"))
    result = run(copy, "update")
    assert (result.returncode, result.stdout) == (2, "")
    assert (
        "smtpi18n-replies (1).po: is the catalog of no part; there are smtpi18n-interface.po, smtpi18n-replies.po, "
        in result.stderr
    )


def test_a_reader_who_has_seen_enough_is_no_error(copy: Path) -> None:
    command = [sys.executable, str(copy / "scripts" / "stats.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=copy) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert (process.wait(timeout=60), process.stderr.read()) == (0, b"")


def test_a_template_that_is_not_there_stops_an_update_before_a_translation_is_lost(copy: Path) -> None:
    before = contents(copy / "locale" / "ru")
    files.template_paths(copy / "locale")["replies"].unlink()
    result = run(copy, "update")
    assert (result.returncode, result.stdout) == (2, "")
    assert (
        result.stderr == f"update.py: {Path('locale/smtpi18n-replies.pot')}: is not there: python scripts/extract.py writes it\n"
    )
    assert contents(copy / "locale" / "ru") == before


# Statistics


def test_the_statistics_count_each_part_kind_and_priority_and_the_words_that_are_left() -> None:
    wanted = template(**{"250": "Done", "251": "Will forward it", "252": "Unverified", "253": "A newer text"})
    wanted.append(polib.POEntry(msgctxt="heading/name", msgid="Name", msgstr=""))
    for rank, message in enumerate(wanted):
        message.comment = f"Priority {1 + rank // 3}\nA note."
    own = catalog(
        entry("250", "Done", "Готово"),
        entry("251", "Will forward it", "Переслано", fuzzy=True),
        entry("252", "Unverified", ""),
        entry("253", "An older text", "Старое"),
        polib.POEntry(msgctxt="heading/name", msgid="Name", msgstr="Название"),
    )
    found = stats.progress(own, wanted, Tables(files.LOCALE_DIR))
    replies = stats.State(total=4, translated=1, fuzzy=1, missing=2, words_left=7)
    heading = stats.State(total=1, translated=1)
    assert found.parts == {
        "interface": {"heading": heading, "total": heading},
        "replies": {"reply/name": replies, "total": replies},
        "comparisons": {"total": stats.State()},
    }
    assert found.total == stats.State(total=5, translated=2, fuzzy=1, missing=2, words_left=7)
    assert found.priorities == {
        1: stats.State(total=3, translated=1, fuzzy=1, missing=1, words_left=4),
        2: stats.State(total=2, translated=1, missing=1, words_left=3),
    }
    assert [state.percent for state in (heading, replies, found.total)] == [100.0, 25.0, 40.0]
    lines = [line.split() for line in stats.by_kind(found).splitlines()]
    assert lines[3] == ["replies", "4", "1", "1", "2", "25.0", "7"]
    assert stats.by_priority(found).splitlines()[1].split()[-6:] == ["3", "1", "1", "1", "33.3", "4"]


def test_the_statistics_name_the_records_that_are_not_whole_and_what_they_lack() -> None:
    wanted = template(**{"250": "Done", "251": "Forwarded", "252": "Unverified"})
    own = catalog(entry("250", "Done", "Готово"), entry("251", "Forwarded", ""), entry("252", "Unverified", "?", fuzzy=True))
    known = [["reply/250/name"], ["reply/251/name", "reply/251/summary"], ["reply/250/name", "reply/252/name"]]
    found = stats.progress(own, wanted, Tables(files.LOCALE_DIR), known)
    assert stats.lacking("ru", found).splitlines() == [
        "ru: 1 of 3 records are whole, and answered in this language",
        "reply lacks 1 of 2: reply/252/name",
        "reply/251 lacks everything",
    ]


def test_the_statistics_agree_with_what_is_compiled_and_with_what_is_answered(
    copy: Path, translator_reading: Callable[[dict[str, bytes]], Translator]
) -> None:
    path = files.part_paths("ru", copy / "locale")["replies"]
    own = files.read(path)
    own[1].msgstr = ""
    own[2].flags.append("fuzzy")
    path.write_text(files.dump(own), encoding="utf-8")
    found = json.loads(run(copy, "stats", "--json").stdout)
    template = files.joined(files.read_templates().values())
    size, words = len(template), sum(len(one.msgid.split()) for one in own[1:3])
    assert found["en"]["total"] == {
        "total": size,
        "translated": size,
        "fuzzy": 0,
        "missing": 0,
        "words_left": 0,
        "percent": 100.0,
    }
    russian = found["ru"]["total"]
    assert {**russian, "percent": 0} == {
        "total": size,
        "translated": size - 2,
        "fuzzy": 1,
        "missing": 1,
        "words_left": words,
        "percent": 0,
    }
    assert sum(state["total"] for state in found["ru"]["priorities"].values()) == size
    compiled = compiled_files(copy / "locale")
    messages = sum(Catalog(data)._count - 1 for name, data in compiled.items() if name.startswith("ru/"))  # each has its headers
    assert messages == size - 2
    assert russian["percent"] < 100
    records = found["ru"]["records"]
    assert records["whole"] / records["total"] == translator_reading(compiled).coverage("ru") < 1
    said = run(copy, "stats", "--records", "ru").stdout.splitlines()
    assert said[0] == f"ru: {records['whole']} of {records['total']} records are whole, and answered in this language"
    assert {key for line in said[1:] for key in re.findall(r"reply/\d+/\S+(?=,|$)", line)} == {own[1].msgctxt, own[2].msgctxt}
    assert said[0] in run(copy, "stats").stdout


def test_the_statistics_know_only_the_locales_that_are_there(copy: Path) -> None:
    result = run(copy, "stats", "--records", "qaa")
    assert (result.returncode, result.stdout) == (2, "")
    assert "there is no catalog for qaa below" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_examples_in_the_statistics_hold() -> None:
    results = doctest.testmod(stats)
    assert (results.failed, results.attempted > 0) == (0, True)


# A larger catalog


def test_the_padded_catalog_goes_the_whole_way_and_is_clean(tmp_path: Path) -> None:
    messages = measured_pipeline.write_padded(tmp_path, 1_200)
    assert (len(messages), len({message.key for message in messages})) == (1_200, 1_200)
    assert measured_pipeline.run(tmp_path, messages) == check(tmp_path).findings == []
    catalogs = {locale: files.read_joined(paths) for locale, paths in files.catalog_paths(tmp_path).items()}
    assert {locale: len(found) for locale, found in catalogs.items()} == dict.fromkeys(files.catalog_paths(), 1_200)
    assert {len(catalogs[locale].translated_entries()) for locale in finished(*PARTS)} == {1_200}
    before = contents(tmp_path)
    measured_pipeline.run(tmp_path, messages)
    assert contents(tmp_path) == before
