"""The scripts of the pipeline as commands, on a copy of this checkout."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from pipeline import files
from support.checkout import contents, run

from smtpi18n.catalogs import Catalog

pytestmark = [pytest.mark.scripts, pytest.mark.whole]


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
    result = run(copy, "update")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [f"{name}: {says}", f"wrote: {name}"]
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


@pytest.mark.parametrize(
    ("name", "right"),
    [("de-AT", "its name would be de_AT"), ("de_DEE", "its name would be de"), ("deutsch", "such as de, pt_BR")],
)
@pytest.mark.parametrize("script", ["check", "update", "stats", "compile"])
def test_a_folder_that_is_not_named_as_a_locale_is_said_in_one_line(copy: Path, script: str, name: str, right: str) -> None:
    (copy / "locale" / "ru").rename(copy / "locale" / name)
    result = run(copy, script)
    assert (result.returncode, len(result.stderr.splitlines())) == (2, 1)
    assert f"{Path('locale', name)}: is not named as a locale is; " in result.stderr
    assert right in result.stderr
