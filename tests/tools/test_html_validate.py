"""Pages as HTML, judged by html-validate with its recommended rules. Needs node and npm."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from support.answers import codes_and_groups, enhanced_codes, finished, sample
from support.kinds import kinds, options

from smtpi18n import Translator, compare, explain, lookup, render

pytestmark = pytest.mark.tools

LOCALES = finished("interface", "replies", "comparisons")
SEED, SAMPLE = 13, 200
RULES = {
    "extends": ["html-validate:recommended"],
    "root": True,
    "elements": ["html5"],
    # The title is the heading; how much of it a search engine would show is no fault of a page.
    "rules": {"long-title": "off"},
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with html-validate from npm, and its rules."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            pytest.fail(f"this test needs {program}: install Node.js (Debian: apt-get install nodejs npm)")
    folder = tmp_path_factory.mktemp("html-validate")
    (folder / "package.json").write_text('{"private": true}')
    (folder / ".htmlvalidate.json").write_text(json.dumps(RULES))
    run(folder, "npm", "install", "--no-audit", "--no-fund", "html-validate")
    return folder


def run(folder: Path, *command: str) -> None:
    program, *arguments = command
    done = subprocess.run(
        [str(shutil.which(program)), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command[:3])} failed:\n{done.stdout[:8_000]}\n{done.stderr[:2_000]}"


def validate(project: Path, pages: dict[str, str]) -> None:
    """Have all *pages* judged at once, each by the name that failures give it."""
    folder = project / "pages"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, page in pages.items():
        (folder / f"{''.join(letter if letter.isalnum() or letter == '.' else '-' for letter in name)}.html").write_text(
            page, "utf-8"
        )
    assert len(list(folder.iterdir())) == len(pages)
    run(project, "npx", "--no-install", "html-validate", "--formatter", "text", "pages")


@pytest.mark.parametrize("is_page", [True, False])
def test_a_page_of_each_kind_validates(project: Path, is_page: bool) -> None:
    pages = {}
    for locale in LOCALES:
        for kind, result in kinds(Translator(), locale).items():
            known: Any = options(result)
            pages[f"{locale} {kind}"] = render(result, "html", page=is_page, **known)
    validate(project, pages)


def test_two_hundred_pages_validate(project: Path) -> None:
    """Drawn from all codes, the sample of pairs, and replies with each of these codes in which a server is hostile."""
    draw = random.Random(SEED)
    codes = [*codes_and_groups(), *enhanced_codes()]
    pages: dict[str, str] = {}
    while len(pages) < SAMPLE:
        locale, code, (a, b) = draw.choice(LOCALES), draw.choice(codes), draw.choice(sample())
        what = draw.choice(("code", "brief", "pair", "reply"))
        if what == "pair":
            pages[f"{locale} {a} {b}"] = render(compare(a, b, locale=locale), "html", page=True)
        elif what == "reply":
            said = explain(f"{code} <script>\"onmouseover='x' \x1b[31m &amp; </samp>", locale=locale)
            pages[f"{locale} reply {code}"] = render(said, "html", page=True)
        else:
            pages[f"{locale} {what} {code}"] = render(lookup(code, locale=locale), "html", page=True, brief=what == "brief")
    validate(project, pages)


def test_several_fragments_in_a_page_validate(project: Path) -> None:
    """There is nothing in them that a page may have only once."""
    known = kinds(Translator(), "en")
    fragments = "\n".join(
        render(known[name], "html") for name in ("entry", "entry", "comparison", "report", "explanations", "locales")
    )
    head = '<!DOCTYPE html>\n<html lang="de">\n<head>\n<title>Mail</title>\n</head>\n<body>\n<h1>Mail</h1>\n'
    validate(project, {"embedding": f"{head}{fragments}\n</body>\n</html>\n"})
