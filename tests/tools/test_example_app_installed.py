"""The README of the example application, run line by line in a fresh environment. Needs a package index."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools

APP = Path("tests") / "example_app"
LEFT_BEHIND = shutil.ignore_patterns("__pycache__", "*.mo", "gateway.pot", ".venv", "dist")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The application in a copy of the checkout, where nothing has been built yet."""
    tree = tmp_path_factory.mktemp("tree")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    for name in ("locale", "scripts", "smtpi18n", str(APP)):
        shutil.copytree(ROOT / name, tree / name, ignore=LEFT_BEHIND)
    (tree / "bin").mkdir()
    (tree / "bin" / "python3").symlink_to(sys.executable)
    return tree / APP


def run(app: Path, command: str) -> str:
    """What a line of the README prints; it must succeed."""
    dropped = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
    environment = {name: value for name, value in os.environ.items() if name not in dropped}
    environment["PATH"] = f"{app.parent.parent / 'bin'}{os.pathsep}{environment['PATH']}"
    environment["PYTHONIOENCODING"] = "utf-8"
    done = subprocess.run(
        ["bash", "-ec", command], cwd=app, env=environment, capture_output=True, encoding="utf-8", timeout=600, check=False
    )
    assert done.returncode == 0, f"$ {command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def printed(app: Path) -> list[tuple[str, str, str]]:
    """Each command of the README in its order, with what it should print and what it printed; what is only to succeed did."""
    readme = (app / "README.md").read_text(encoding="utf-8")
    found: list[tuple[str, str, str]] = []
    for language, block in re.findall(r"^```(\w+)\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL):
        if language == "sh":
            found += [(command, "", run(app, command) and "") for command in block.splitlines()]
        elif language == "console":
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                found.append((command, output, run(app, command).replace("\u00a0", " ")))
    return found


def test_every_command_of_the_readme_does_what_it_says(printed: list[tuple[str, str, str]]) -> None:
    assert len(printed) >= 13
    assert [(command, output) for command, _, output in printed] == [(command, wanted) for command, wanted, _ in printed]


@pytest.mark.usefixtures("printed")
def test_the_catalogs_of_the_application_stand_in_its_wheel_beside_its_code(app: Path, tmp_path: Path) -> None:
    run(app, f".venv/bin/pip wheel --no-deps --wheel-dir '{tmp_path}' .")
    (wheel,) = tmp_path.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name and not name.endswith((".po", ".pot"))}
    catalogs = {
        f"gateway_mail/locale/{name}.mo"
        for name in ("ru/LC_MESSAGES/gateway", "uk/LC_MESSAGES/gateway", "uk/LC_MESSAGES/smtpi18n")
    }
    code = {f"gateway_mail/{name}.py" for name in ("__init__", "__main__", "codes", "extension")}
    assert names == {*code, *catalogs}
