"""The exported resource file, read by the real i18next with its default settings. Needs node and npm."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from smtpi18n import Translator, available_locales, compare, label, lookup
from smtpi18n.codes import StatusClass
from smtpi18n.export import save
from smtpi18n.export.contents import Contents
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.messages import fill

pytestmark = pytest.mark.tools

# Translates each [key, slots] of questions.json and writes the answers to answers.json, null where a key is not found.
SCRIPT = """
const { readFileSync, writeFileSync } = require("fs");
const i18next = require("i18next");
const read = (name) => JSON.parse(readFileSync(name, "utf-8"));
const [lng] = process.argv.slice(2);
i18next.init({ lng, resources: { [lng]: { translation: read(`${lng}.json`) } } }).then((t) => {
  const answers = read("questions.json").map(([key, slots]) => (i18next.exists(key) ? t(key, slots) : null));
  writeFileSync("answers.json", JSON.stringify(answers));
});
"""

Question = tuple[str, dict[str, str]]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with i18next from npm, the script and the resource files."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            pytest.fail(f"this test needs {program}: install Node.js (Debian: apt-get install nodejs npm)")
    folder = tmp_path_factory.mktemp("i18next")
    (folder / "package.json").write_text('{"private": true}')
    (folder / "read.cjs").write_text(SCRIPT)
    run(folder, "npm", "install", "--no-audit", "--no-fund", "i18next")
    for locale in available_locales():
        save(Contents(Translator(), [locale]), "i18next", folder / f"{locale}.json")
    return folder


def run(folder: Path, program: str, *arguments: str) -> None:
    command = [str(shutil.which(program)), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}"


def translate(project: Path, locale: str, questions: list[Question]) -> list[str | None]:
    (project / "questions.json").write_text(json.dumps(questions), encoding="utf-8")
    run(project, "node", "read.cjs", locale)
    answers: list[str | None] = json.loads((project / "answers.json").read_text(encoding="utf-8"))
    return answers


@pytest.mark.parametrize("locale", available_locales())
def test_i18next_finds_every_message_and_fills_its_slots(project: Path, locale: str) -> None:
    texts = Contents(Translator(), [locale]).messages(locale)
    keys = [message.key for message in all_messages(Library())]
    slots = {key: {name: f"the {name}" for name in re.findall(r"\{(\w+)\}", texts[key])} for key in keys}
    answers = translate(project, locale, [(key, slots[key]) for key in keys])
    assert dict(zip(keys, answers, strict=True)) == {key: fill(texts[key], **slots[key]) for key in keys}
    assert sum(bool(filled) for filled in slots.values()) > 50


def test_i18next_says_what_the_library_says(project: Path) -> None:
    questions: list[Question] = [
        ("reply/251/name", {}),
        ("label/status_class/2.X.X", {}),
        ("title/comparison", {"a": "251", "b": "354"}),
        ("reply/999/name", {}),
    ]
    assert translate(project, "ru", questions) == [
        lookup(251, locale="ru").name,
        label(StatusClass.SUCCESS, locale="ru"),
        compare(251, 354, locale="ru").title,
        None,
    ]


def test_i18next_escapes_what_it_fills_in(project: Path) -> None:
    """As the documentation of the format says, unless the front end tells it not to."""
    answers = translate(project, "en", [("cli/invalid", {"code": "<b>'550'"})])
    assert answers == ["This is not an SMTP code: `&lt;b&gt;&#39;550&#39;`"]
