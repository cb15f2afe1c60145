"""What is built from a checkout and from an sdist, and that it works where it is installed."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email import message_from_string
from email.message import Message
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest
from conftest import ROOT

import smtpi18n
from smtpi18n.messages import PARTS

LOCALES = sorted({path.parent.parent.name for path in (ROOT / "locale").glob("*/LC_MESSAGES/*.po")})

USE = """
import json
import smtpi18n
from smtpi18n import compare, lookup, render

comparison = compare(251, 354, locale="ru")
print(json.dumps({
    "home": smtpi18n.__file__,
    "locales": smtpi18n.available_locales(),
    "lookup": lookup(550, locale="ru").locale,
    "name": lookup(550, locale="ru").name,
    "compare": comparison.locale,
    "rendered": json.loads(render(comparison, "json"))["locale"],
}))
"""


def run(*command: str, cwd: Path, **environment: str) -> str:
    """What a new Python prints; it must succeed. *cwd* is a folder from which the checkout cannot be imported by chance."""
    own = {"PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env={**os.environ, **own, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def build(kind: str, tree: Path, into: Path) -> Path:
    """The one file that a build frontend makes of *tree*, with the build tools of the `test` extra and no network."""
    run("-m", "build", f"--{kind}", "--no-isolation", "--outdir", str(into), str(tree), cwd=into)
    (made,) = into.iterdir()
    return made


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture
def unpacked(sdist: Path, tmp_path: Path) -> Path:
    """A tree of its own with what the sdist holds, and without version control."""
    with tarfile.open(sdist) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(tmp_path / "unpacked")
    (tree,) = (tmp_path / "unpacked").iterdir()
    return tree


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder for what a test builds."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def names_in_wheel(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert len(names) == len(set(names))
    return set(names)


def names_in_sdist(sdist: Path) -> set[str]:
    with tarfile.open(sdist) as archive:
        return {
            PurePosixPath(member.name).relative_to(sdist.name.removesuffix(".tar.gz")).as_posix()
            for member in archive
            if member.isfile()
        }


def files_below(folder: str) -> Iterator[str]:
    """The files that belong to the project in one of its folders, without what a run leaves behind."""
    for path in (ROOT / folder).rglob("*"):
        name = path.relative_to(ROOT).as_posix()
        if path.is_file() and "/." not in name and "__pycache__" not in name and path.suffix != ".mo":
            yield name


def fingerprint(file: Path) -> tuple[str, str]:
    """What is equal for equal names and bytes, and short where a failure shows it."""
    return file.name, sha256(file.read_bytes()).hexdigest()


def text_in(wheel: Path, name: str) -> str:
    with zipfile.ZipFile(wheel) as archive:
        (found,) = (entry for entry in archive.namelist() if entry.endswith(f".dist-info/{name}"))
        return archive.read(found).decode()


@pytest.fixture(scope="session")
def metadata(wheel: Path) -> Message:
    return message_from_string(text_in(wheel, "METADATA"))


# What the files hold


def test_the_wheel_holds_the_package_a_catalog_for_each_locale_and_nothing_else(wheel: Path) -> None:
    info = f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"
    package = {name for name in files_below("smtpi18n") if not name.startswith("smtpi18n/locale/")}
    catalogs = {
        "smtpi18n/locale/index.txt",
        *(f"smtpi18n/locale/{locale}/LC_MESSAGES/smtpi18n-{part}.mo" for locale in LOCALES for part in PARTS),
    }
    about = {f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")}
    assert names_in_wheel(wheel) == package | catalogs | about


def test_the_wheel_tells_type_checkers_that_it_is_typed(wheel: Path) -> None:
    assert "smtpi18n/py.typed" in names_in_wheel(wheel)


def test_english_and_russian_are_among_the_locales_that_ship() -> None:
    assert {"en", "ru"} <= set(LOCALES)


def test_the_wheel_fits_every_python_and_platform(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")


def test_the_sdist_holds_everything_that_a_build_and_a_test_run_need(sdist: Path) -> None:
    top = {".ci/run", ".ci/spark", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "README.ru.md", "pyproject.toml"}
    folders = {name for folder in ("docs", "locale", "recipes", "scripts", "smtpi18n", "tests") for name in files_below(folder)}
    needed = top | {name for name in folders if not name.startswith("smtpi18n/locale/")}
    assert {f"locale/smtpi18n-{part}.pot" for part in PARTS} <= needed
    assert {f"locale/{locale}/LC_MESSAGES/smtpi18n-{part}.po" for locale in LOCALES for part in PARTS} <= needed
    assert needed - names_in_sdist(sdist) == set()


def test_the_sdist_holds_sources_only(sdist: Path) -> None:
    made = {name for name in names_in_sdist(sdist) if name.endswith((".mo", ".pyc", ".whl", ".gz")) or "cache" in name}
    assert made == set()


# The same input gives the same bytes


@pytest.mark.whole
def test_a_wheel_from_the_sdist_is_the_wheel_from_the_checkout(wheel: Path, unpacked: Path, out: Path) -> None:
    assert fingerprint(build("wheel", unpacked, out)) == fingerprint(wheel)


@pytest.mark.whole
def test_neither_the_time_of_day_nor_what_an_earlier_build_left_changes_the_wheel(wheel: Path, unpacked: Path, out: Path) -> None:
    for path in unpacked.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    for name in (
        "smtpi18n/locale/xx/LC_MESSAGES/smtpi18n-replies.mo",
        "smtpi18n/locale/ru/LC_MESSAGES/smtpi18n-replies.mo",
        "smtpi18n/__pycache__/old.pyc",
    ):
        (unpacked / name).parent.mkdir(parents=True, exist_ok=True)
        (unpacked / name).write_bytes(b"stale")
    assert fingerprint(build("wheel", unpacked, out)) == fingerprint(wheel)


@pytest.mark.whole
def test_a_new_folder_below_locale_is_all_that_a_new_language_needs_to_ship(unpacked: Path, out: Path) -> None:
    shutil.copytree(unpacked / "locale/ru/LC_MESSAGES", unpacked / "locale/qaa/LC_MESSAGES")
    for path in (unpacked / "locale/qaa").rglob("*.po"):
        path.write_bytes(path.read_bytes().replace(b"Language: ru", b"Language: qaa"))
    extended = build("wheel", unpacked, out)
    assert answers(extended)["locales"] == sorted({*LOCALES, "qaa"})


# It works where it is installed


def answers(path: Path) -> dict[str, object]:
    """What the package says that is imported from *path*, where a warning is an error and nothing else may be printed."""
    found: dict[str, object] = json.loads(run("-W", "error", "-c", USE, cwd=path.parent, PYTHONPATH=str(path)))
    home = str(found.pop("home"))
    assert home.startswith(str(path)), f"imported from {home}"
    return found


IN_RUSSIAN = {"lookup": "ru", "name": "Почтовый ящик недоступен", "compare": "ru", "rendered": "ru", "locales": LOCALES}


def test_the_package_answers_in_russian_straight_from_the_zipped_wheel(wheel: Path) -> None:
    assert answers(wheel) == IN_RUSSIAN


def test_the_package_answers_in_russian_from_an_unpacked_wheel(wheel: Path, out: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(out)
    assert answers(out) == IN_RUSSIAN


@pytest.mark.whole
def test_an_editable_install_has_its_catalogs_in_the_checkout(unpacked: Path, out: Path) -> None:
    assert not list(unpacked.rglob("*.mo"))
    run("-c", f"from hatchling.build import build_editable; build_editable({str(out)!r})", cwd=unpacked)
    (editable,) = out.iterdir()
    with zipfile.ZipFile(editable) as archive:
        (pth,) = (name for name in archive.namelist() if name.endswith(".pth"))
        linked = Path(archive.read(pth).decode().strip())
    assert linked.samefile(unpacked)
    assert answers(linked) == IN_RUSSIAN


def test_the_command_runs_from_the_wheel(wheel: Path) -> None:
    command = ("-W", "error", "-m", "smtpi18n", "compare", "251", "354", "--locale", "ru")
    page = run(*command, cwd=wheel.parent, PYTHONPATH=str(wheel))
    assert page.startswith("Коды SMTP 251 и 354: сравнение\n")


# What the metadata says


def test_babel_is_the_only_runtime_dependency(metadata: Message) -> None:
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert [line.partition(">")[0] for line in required] == ["babel"]


def test_the_extras_test_and_dev_hold_what_a_contributor_needs(metadata: Message) -> None:
    assert {"dev", "test"} <= set(metadata.get_all("Provides-Extra", []))


def test_the_wheel_installs_the_command_smtpi18n(wheel: Path) -> None:
    entry_points = configparser.ConfigParser()
    entry_points.read_string(text_in(wheel, "entry_points.txt"))
    assert dict(entry_points["console_scripts"]) == {"smtpi18n": "smtpi18n.cli:main"}


def test_the_version_is_the_one_that_the_package_names(metadata: Message) -> None:
    assert metadata["Version"] == smtpi18n.__version__


def test_the_readme_is_the_description_and_the_licence_is_named(metadata: Message) -> None:
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert str(metadata.get_payload()).strip() == (ROOT / "README.md").read_text(encoding="utf-8").strip()
    assert (metadata["License-Expression"], metadata["License-File"]) == ("MIT", "LICENSE")
