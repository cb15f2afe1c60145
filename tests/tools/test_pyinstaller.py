"""A program that PyInstaller has frozen, with nothing said to it of this package. Needs PyInstaller."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import smtpi18n

pytestmark = pytest.mark.tools

PROGRAM = """
import sys
import warnings

warnings.simplefilter("error")
from smtpi18n import Translator, compare, lookup, render, to_dict
from smtpi18n.export import save
from smtpi18n.export.contents import Contents
from smtpi18n.form import schema

assert getattr(sys, "frozen", False)
sys.stdout.reconfigure(encoding="utf-8")
print(lookup(550, locale="ru").name)
print(compare(251, 354, locale="ru").title)
print(render(lookup(354, locale="ru"), "markdown").partition("\\n")[0])
print(render(lookup(354, locale="ru"), "html").splitlines()[1])
print(to_dict(lookup(450, locale="ru"))["form"], schema()["title"])
save(Contents(Translator(), ["ru"]), "csv", sys.argv[1])
"""


def test_a_frozen_program_speaks_russian(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    build = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--exclude-module",
        "pyarrow",
        "program.py",
    ]
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(tmp_path / "config")}
    subprocess.run(build, cwd=tmp_path, env=environment, check=True)
    program = tmp_path / "dist" / "program" / "program"
    done = subprocess.run([program, tmp_path / "smtp.csv"], capture_output=True, cwd=tmp_path, env={}, check=False)
    assert done.stderr.decode() == ""
    assert done.stdout.decode().splitlines() == [
        smtpi18n.lookup(550, locale="ru").name,
        smtpi18n.compare(251, 354, locale="ru").title,
        f"# {smtpi18n.render(smtpi18n.lookup(354, locale='ru')).partition(chr(10))[0]}",
        smtpi18n.render(smtpi18n.lookup(354, locale="ru"), "html").splitlines()[1],
        "smtpi18n/1 smtpi18n/1",
    ]
    assert smtpi18n.lookup(550, locale="ru").name in (tmp_path / "smtp.csv").read_text(encoding="utf-8")
