"""GNU gettext reads our catalogs as we do, and would write them as we do. Needs its tools."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import polib
import pytest
from pipeline import files
from pipeline.compiling import compiled_files

pytestmark = pytest.mark.tools

CATALOGS = [path for paths in files.catalog_paths().values() for path in paths.values()]
PATHS = [*files.template_paths().values(), *CATALOGS]


def place(path: Path) -> str:
    """The path of a template or catalog as the name of a test."""
    return path.relative_to(files.LOCALE_DIR).as_posix()


def run(*command: str | Path) -> bytes:
    result = subprocess.run([str(part) for part in command], capture_output=True, timeout=60, check=False)
    assert (result.returncode, result.stderr) == (0, b"")
    return result.stdout


@pytest.mark.parametrize("path", PATHS, ids=place)
def test_msgcat_would_write_the_same_bytes(path: Path) -> None:
    assert run("msgcat", "--no-wrap", path) == path.read_bytes()


def test_msgcat_would_write_the_same_bytes_for_whatever_a_catalog_may_hold(tmp_path: Path) -> None:
    catalog = files.read(files.catalog_paths()["ru"]["replies"])
    catalog.header = "By hand.\nIn two lines."
    catalog.metadata.update(
        {"PO-Revision-Date": "2026-01-31 12:00+0300", "Last-Translator": "A <a@example.org>", "X-Generator": "B"}
    )
    for number, text in enumerate(
        ('with "quotes"', "with a \\ and a \t", "in\ntwo lines", "with an end\n", "with  two spaces " * 40)
    ):
        catalog[number].msgstr = text
    for entry in [entry for entry in catalog if entry.flags][:3]:
        entry.flags.append("fuzzy")
        entry.previous_msgid = 'What was said before in "{a}"'
        entry.tcomment = "From the translator.\nTwice."
    path = tmp_path / "some.po"
    path.write_bytes(files.dump(catalog).encode())
    assert run("msgcat", "--no-wrap", path) == path.read_bytes()


@pytest.mark.parametrize("path", CATALOGS, ids=place)
def test_msgfmt_finds_nothing_to_complain_about(path: Path, tmp_path: Path) -> None:
    command = ["msgfmt", "--check", "--output-file", str(tmp_path / "some.mo"), str(path)]
    result = subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**os.environ, "LC_ALL": "C"}, timeout=60, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("locale", files.catalog_paths())
def test_msgunfmt_reads_the_sealed_catalogs(locale: str, tmp_path: Path) -> None:
    read: dict[str, tuple[str, str]] = {}
    for name, data in compiled_files().items():
        if name.startswith(f"{locale}/"):
            path = tmp_path / Path(name).name
            path.write_bytes(data)
            found = polib.pofile(run("msgunfmt", "--no-wrap", path).decode())
            read.update((entry.msgctxt, (entry.msgid, entry.msgstr)) for entry in found)
    own = files.read_joined(files.catalog_paths()[locale])
    assert read == {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in own if entry.translated()}
