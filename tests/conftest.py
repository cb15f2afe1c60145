"""What the tests share: fresh catalogs, translators that read what a test wants them to, and clean interpreters."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

import smtpi18n
from smtpi18n.catalogs import ShippedCatalogs, package_reader
from smtpi18n.messages import domain_of
from smtpi18n.translator import Translator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path(smtpi18n.__file__).resolve().parent

sys.path.insert(0, str(ROOT / "scripts"))

collect_ignore = ["example_app"]  # an application, which its own tests import

# The same examples on every run, however slow the machine.
settings.register_profile("smtpi18n", derandomize=True, deadline=None)
settings.load_profile("smtpi18n")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the catalogs of the checkout; an installed wheel is tested with those it came with.

    Where pytest-xdist runs the tests, this is done before it starts its workers, so that none of them reads half a file.
    """
    if PACKAGE.parent == ROOT and not hasattr(session.config, "workerinput"):
        from pipeline import compiling

        compiling.write_compiled()


@pytest.fixture
def fresh_translator() -> Translator:
    """A translator that has loaded nothing yet."""
    return Translator()


@pytest.fixture
def translator_reading() -> Callable[[Mapping[str, bytes | Exception]], Translator]:
    """Makes a translator that reads (or fails to read) the given files, by path, in place of the package's own."""
    read_own = package_reader("smtpi18n", "locale")

    def make(files: Mapping[str, bytes | Exception]) -> Translator:
        def read(*parts: str) -> bytes:
            found = files.get("/".join(parts))
            if isinstance(found, Exception):
                raise found
            return read_own(*parts) if found is None else found

        translator = Translator()
        translator.layer = ShippedCatalogs(read, domain_of)
        return translator

    return make


@pytest.fixture(scope="session")
def small_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the scripts work on, with a part of the knowledge, so that they are done sooner; up to date."""
    from support.checkout import copy_checkout, cut_knowledge

    return cut_knowledge(copy_checkout(ROOT, tmp_path_factory.mktemp("small")))


@pytest.fixture
def copy(small_checkout: Path, tmp_path: Path) -> Path:
    """A copy of what the scripts work on, with a part of the knowledge."""
    from support.checkout import copy_checkout

    return copy_checkout(small_checkout, tmp_path)


@pytest.fixture
def warned() -> Iterator[list[Any]]:
    """The warnings given so far, every one of them."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught


@pytest.fixture(scope="session")
def run_python(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs a Python that inherits nothing, in an empty folder: its arguments, then environment variables by keyword."""
    folder = tmp_path_factory.mktemp("empty")

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
        system = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        own = {"PYTHONPATH": str(PACKAGE.parent), "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, *arguments]
        everything = {**system, **own, **environment}
        return subprocess.run(command, env=everything, cwd=folder, capture_output=True, timeout=60, check=False)

    return run
