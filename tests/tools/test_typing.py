"""What a type checker says of a program that uses the package. Needs mypy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools

RIGHT = """
from smtpi18n import Command, Entry, lookup, render, to_dict

def answer(request: dict[str, str]) -> Entry:
    return lookup(request["code"], command=Command(request["command"]))

page: str = render(lookup(550, command="rcpt"), "markdown", brief=True)
lookup(550, command="RCPT TO"), lookup(550, command=Command.RCPT), lookup(550, command=None)
name: object = to_dict(answer({}))["name"]
"""
WRONG = """
from smtpi18n import Entry, lookup, render

def answer(request: dict[str, str]) -> Entry:
    return lookup(request["code"], command=request["command"])

lookup(550, command="rcptt")
render(lookup(550), "htm")
render(lookup(550), width="80")
Entry(code="550")
"""


def check(folder: Path, program: str) -> list[str]:
    """The numbers of the lines in which mypy finds something wrong."""
    (folder / "program.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "program.py"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "MYPYPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    return [line.split(":")[1] for line in done.stdout.splitlines() if line.startswith("program.py:") and ": error: " in line]


def test_a_right_program_passes(tmp_path: Path) -> None:
    assert check(tmp_path, RIGHT) == []


def test_a_misspelt_word_and_a_text_of_which_nobody_knows_what_it_holds_are_found(tmp_path: Path) -> None:
    assert sorted(set(check(tmp_path, WRONG)), key=int) == ["5", "7", "8", "9", "10"]
