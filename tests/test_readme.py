"""The examples of the READMEs and of the guides, run as they stand there."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
READMES = ("README.md", "README.ru.md")
GUIDES = ("docs/guide.md", "docs/guide.ru.md")
PAGES = (*READMES, *GUIDES)


def blocks(name: str, language: str) -> list[str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", PAGES)
def test_python_examples_give_what_the_readme_says(name: str) -> None:
    source = "".join(blocks(name, "python")).replace("\u00a0", " ")
    examples = doctest.DocTestParser().get_doctest(source, {}, name, name, 0)
    assert len(examples.examples) >= 10

    class Checker(doctest.OutputChecker):
        """A reader of the README does not see which of its spaces may break."""

        def check_output(self, want: str, got: str, optionflags: int) -> bool:
            return super().check_output(want, got.replace("\u00a0", " "), optionflags)

    results = doctest.DocTestRunner(Checker()).run(examples)
    assert results.failed == 0


def commands(name: str) -> list[tuple[str, str]]:
    found = []
    for block in blocks(name, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.mark.parametrize(("command", "output"), [pair for name in PAGES for pair in commands(name)])
def test_commands_print_what_the_readme_says(command: str, output: str) -> None:
    command = command.replace("smtpi18n", f"'{sys.executable}' -m smtpi18n", 1)
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=env, check=True, cwd=ROOT)
    assert done.stdout.decode().replace("\u00a0", " ") == output.replace("\u00a0", " ")


@pytest.mark.parametrize(("names", "commands_to_set_up"), [(READMES, 2), (GUIDES, 0)])
def test_both_languages_keep_pace(names: tuple[str, str], commands_to_set_up: int) -> None:
    english, russian = (blocks(name, "sh") for name in names)
    assert english == russian
    assert len(english) == commands_to_set_up
    for mark in (r"^#+ ", r"^```\w+", r"^\*\*", r"^\|"):
        found = [re.findall(mark, (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE) for name in names]
        assert found[0] == found[1], mark


@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_links_to_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    links = re.findall(r"""\]\(([^)#\s]+)\)|src="([^"]+)\"""", text)
    targets = [target for pair in links for target in pair if target and "://" not in target]
    assert len(targets) > 1
    for target in targets:
        assert (ROOT / name).parent.joinpath(target).exists(), target
