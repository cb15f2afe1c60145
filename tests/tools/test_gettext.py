"""GNU gettext reads our catalogs as we do, and would write them as we do. Needs its tools."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pipeline
import polib
import pytest

pytestmark = pytest.mark.tools

PATHS = [pipeline.template_path(), *pipeline.catalog_paths().values()]


def run(*command: str | Path) -> bytes:
    result = subprocess.run([str(part) for part in command], capture_output=True, timeout=60, check=False)
    assert (result.returncode, result.stderr) == (0, b"")
    return result.stdout


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parent.parent.name)
def test_msgcat_would_write_the_same_bytes(path: Path) -> None:
    assert run("msgcat", "--no-wrap", path) == path.read_bytes()


def test_msgcat_would_write_the_same_bytes_for_whatever_a_catalog_may_hold(tmp_path: Path) -> None:
    catalog = pipeline.read(pipeline.catalog_paths()["ru"])
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
    path.write_bytes(pipeline.dump(catalog).encode())
    assert run("msgcat", "--no-wrap", path) == path.read_bytes()


@pytest.mark.parametrize("locale", pipeline.catalog_paths())
def test_msgfmt_finds_nothing_to_complain_about(locale: str, tmp_path: Path) -> None:
    command = ["msgfmt", "--check", "--output-file", str(tmp_path / "some.mo"), str(pipeline.catalog_paths()[locale])]
    result = subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**os.environ, "LC_ALL": "C"}, timeout=60, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("locale", pipeline.catalog_paths())
def test_msgunfmt_reads_the_sealed_catalog(locale: str, tmp_path: Path) -> None:
    path = tmp_path / "some.mo"
    path.write_bytes(pipeline.compiled_files()[f"{locale}/LC_MESSAGES/smtpi18n.mo"])
    read = polib.pofile(run("msgunfmt", "--no-wrap", path).decode())
    assert {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in read} == {
        entry.msgctxt: (entry.msgid, entry.msgstr) for entry in pipeline.read(pipeline.catalog_paths()[locale])
    }
