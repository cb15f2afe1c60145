"""What a translator is shown of the texts since a git revision."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import diff
import pytest
from pipeline import files
from pipeline.merging import merge
from pipeline.template import make_templates

from smtpi18n.messages import Message

pytestmark = pytest.mark.scripts

SCRIPT = Path(diff.__file__)
Translations = Mapping[str, str]


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder, with no setting of the machine."""
    own = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(folder)}
    for role in ("AUTHOR", "COMMITTER"):
        own |= {f"GIT_{role}_NAME": "Translator", f"GIT_{role}_EMAIL": "translator@example.org"}
    subprocess.run(["git", *arguments], cwd=folder, env={"PATH": PATH, **own}, capture_output=True, check=True)


PATH = os.environ["PATH"]

FIRST = {
    "reply/250/name": "Done",
    "reply/354/name": "Go on",
    "reply/450/name": "Try later",
    "reply/550/name": "No such box",
    "reply/551/name": "Not here",
}


class Project:
    """A repository with the catalogs of a project, whose English texts change from commit to commit."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "some" / "locale"
        self.folder.mkdir(parents=True)
        git(root, "init")
        self._root = root

    def write(self, english: Mapping[str, str], *locales: str, **translations: str) -> None:
        """Extract the *english* texts, update the catalogs of *locales*, and translate by the last part but one of the key."""
        messages = [Message(key=key, text=text, note=f"About {key}") for key, text in english.items()]
        templates = make_templates(messages)
        files.write_parts(files.template_paths(self.folder), templates)
        for locale in locales:
            paths = files.part_paths(locale, self.folder)
            merged = merge(files.read_parts(paths), templates, locale).parts
            for entry in files.joined(merged.values()):
                text = translations.get("_" + entry.msgctxt.split("/")[1])
                if text is not None and locale != "en":
                    entry.msgstr = text
                    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
                    entry.previous_msgid = None
            files.write_parts(paths, merged)

    def commit(self, tag: str) -> None:
        """Commit everything, under a tag."""
        git(self._root, "add", ".")
        git(self._root, "commit", "--allow-empty", "--message", "Texts")
        git(self._root, "tag", tag)

    def changes(self, since: str = "v1", locale: str = "ru") -> dict[str, diff.Change]:
        """What has happened, by key."""
        found = diff.changes(locale, since, self.folder)
        assert len({change.key for change in found}) == len(found)
        return {change.key: change for change in found}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose first release has five texts, four of them translated."""
    project = Project(tmp_path)
    project.write(FIRST, "ru", "en", _250="Готово", _354="Дальше", _450="Позже", _550="Нет ящика")
    project.commit("v1")
    return project


SECOND = {
    **{key: text for key, text in FIRST.items() if key != "reply/450/name"},
    "reply/354/name": "Send the message",
    "reply/550/name": "Mailbox unavailable",
    "reply/554/name": "Refused",
}


def test_what_is_new_reworded_untranslated_and_gone_is_told_with_its_texts(project: Project) -> None:
    project.write(SECOND, "ru", "en", _550="Ящик недоступен")
    assert list(project.changes().values()) == [
        diff.Change("new", "reply/554/name", "About reply/554/name", "", "Refused", "", "not translated"),
        diff.Change("reworded", "reply/354/name", "About reply/354/name", "Go on", "Send the message", "Дальше", "to be checked"),
        diff.Change("reworded", "reply/550/name", "About reply/550/name", "No such box", "Mailbox unavailable", "Ящик недоступен", ""),
        diff.Change("untranslated", "reply/551/name", "About reply/551/name", "", "Not here", "", "not translated"),
        diff.Change("dropped", "reply/450/name", "", "Try later", "", "Позже", ""),
    ]  # fmt: skip


def test_it_makes_no_difference_whether_the_change_is_committed(project: Project) -> None:
    project.write(SECOND, "ru", "en")
    before = project.changes()
    project.commit("v2")
    assert project.changes() == before
    assert project.changes("v1~0") == before


def test_what_was_reworded_earlier_and_is_still_fuzzy_is_told_apart(project: Project) -> None:
    project.write(SECOND, "ru", "en")
    project.commit("v2")
    project.write(SECOND, "ru", "en")
    assert {key: (change.kind, change.before, change.now) for key, change in project.changes("v2").items()} == {
        "reply/354/name": ("fuzzy", "Go on", "Send the message"),
        "reply/550/name": ("fuzzy", "No such box", "Mailbox unavailable"),
        "reply/551/name": ("untranslated", "", "Not here"),
        "reply/554/name": ("untranslated", "", "Refused"),
    }


def test_a_text_that_was_reworded_twice_is_shown_beside_what_it_was_at_the_revision(project: Project) -> None:
    project.write(SECOND, "ru", "en")
    project.commit("v2")
    project.write({**SECOND, "reply/354/name": "Start"}, "ru", "en")
    for since, before in (("v1", "Go on"), ("v2", "Send the message")):
        change = project.changes(since)["reply/354/name"]
        assert (change.kind, change.before, change.now, change.state) == ("reworded", before, "Start", "to be checked")


def test_a_translation_made_for_other_english_is_to_be_checked_though_the_catalog_was_not_updated(project: Project) -> None:
    project.write(SECOND)
    change = project.changes()["reply/354/name"]
    assert (change.kind, change.translation, change.state) == ("reworded", "Дальше", "to be checked")


def test_a_text_that_has_moved_to_another_key_is_new_with_its_old_translation_to_be_checked(project: Project) -> None:
    moved = {("reply/452/name" if key == "reply/450/name" else key): text for key, text in FIRST.items()}
    project.write(moved, "ru", "en")
    change = project.changes()["reply/452/name"]
    assert (change.kind, change.translation, change.state) == ("new", "Позже", "to be checked")
    assert project.changes()["reply/450/name"].kind == "dropped"


def test_for_a_language_that_is_younger_than_the_revision_everything_is_new(project: Project) -> None:
    project.write(SECOND, "ru", "en", "uk", _554="Відмова")
    found = project.changes(locale="uk")
    assert {change.kind for change in found.values()} == {"new"}
    assert list(found) == list(SECOND)
    assert (found["reply/554/name"].translation, found["reply/554/name"].state) == ("Відмова", "")


def test_the_english_catalog_has_no_work_for_a_translator_but_shows_what_was_said_before(project: Project) -> None:
    project.write(SECOND, "ru", "en")
    assert {key: (change.kind, change.state) for key, change in project.changes(locale="en").items()} == {
        "reply/554/name": ("new", ""),
        "reply/354/name": ("reworded", ""),
        "reply/550/name": ("reworded", ""),
        "reply/450/name": ("dropped", ""),
    }


def test_without_a_change_there_is_nothing_to_tell(project: Project) -> None:
    project.write(FIRST, "ru", "en", _551="Не здесь")
    assert project.changes() == {}
    assert diff.report([], "ru", "v1") == "ru since v1: nothing to do"


# The page


PAGE = """\
ru since v1: 1 new, 2 reworded in English, 1 untranslated since before, 1 gone


NEW: replies

reply/554/name
  #    About reply/554/name
  en   Refused
  ru   [not translated]


REWORDED IN ENGLISH: replies

reply/354/name
  was  Go on
  now  Send the message
  ru   [to be checked] Дальше

reply/550/name
  was  No such box
  now  Mailbox unavailable
  ru   Ящик недоступен


UNTRANSLATED SINCE BEFORE: replies

reply/551/name
  en   Not here
  ru   [not translated]


GONE: replies

reply/450/name
  en   Try later
  ru   Позже"""


def test_the_page_shows_old_english_above_new_and_the_translation_below(project: Project) -> None:
    project.write(SECOND, "ru", "en", _550="Ящик недоступен")
    assert diff.report(diff.changes("ru", "v1", project.folder), "ru", "v1") == PAGE


def test_each_part_stands_by_itself_whatever_parts_there_were_at_the_revision(project: Project) -> None:
    (project.folder / "smtpi18n-answers.pot").write_text('msgctxt "answer/1"\nmsgid "Old"\nmsgstr ""\n', encoding="utf-8")
    project.commit("v2")
    (project.folder / "smtpi18n-answers.pot").unlink()
    project.write({**FIRST, "heading/facts": "Facts", "reply/551/name": "Moved"}, "ru", "en")
    page = diff.report(diff.changes("ru", "v2", project.folder), "ru", "v2")
    headings = [line for line in page.splitlines() if line.isupper() or re.match("[A-Z ]+: ", line)]
    assert headings == ["NEW: interface", "REWORDED IN ENGLISH: replies", "GONE"]


def test_a_catalog_of_one_file_at_the_revision_is_compared_by_its_keys(project: Project) -> None:
    """As it was before there were parts."""
    for path in (project.folder / "smtpi18n-replies.pot", project.folder / "ru" / "LC_MESSAGES" / "smtpi18n-replies.po"):
        path.rename(path.with_stem("smtpi18n"))
    project.commit("v0")
    project.write(SECOND, "ru", "en", _250="Готово")
    assert project.changes("v0")["reply/354/name"].before == "Go on"
    assert "reply/250/name" not in project.changes("v0")


def test_long_texts_are_wrapped_below_themselves_and_nothing_is_lost(project: Project) -> None:
    long = "The mailbox cannot take mail at the moment. " * 6
    project.write({**FIRST, "reply/550/name": long.strip()}, "ru", "en", _550=f"{'Ящик' * 40} переполнен")
    page = diff.report(diff.changes("ru", "v1", project.folder), "ru", "v1")
    lines = page.splitlines()
    assert all(len(line) <= diff.WIDTH or len(line.split()) == 2 for line in lines), "a name and a single word"
    assert " ".join(page.split()).count("The mailbox cannot take mail at the moment.") == 6
    assert all(line.startswith(" " * 7) for line in lines if line.lstrip().startswith("mailbox cannot"))


# The command


@pytest.fixture
def run(project: Project) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the script on the project."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(SCRIPT), *arguments, "--folder", str(project.folder)]
        environment = {"PATH": PATH, "PYTHONIOENCODING": "utf-8", "COLUMNS": "200"}
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)

    return run


def test_the_command_prints_the_page(project: Project, run: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    project.write(SECOND, "ru", "en")
    done = run("ru", "--since", "v1")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == diff.report(diff.changes("ru", "v1", project.folder), "ru", "v1") + "\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("ru", "--since", "v9"), "git knows no revision 'v9' here"),
        (("ru", "--since=--all"), "git knows no revision '--all' here"),
        (("ru", "--since", "v1:some"), "git knows no revision 'v1:some' here"),
        (("fr", "--since", "v1"), "there is no catalog for fr below"),
    ],
)
def test_what_does_not_exist_is_said_in_one_line(
    arguments: tuple[str, ...], message: str, run: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"diff.py: error: {message}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_catalog_that_was_malformed_at_the_revision_is_named(
    project: Project, run: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path = project.folder / "ru" / "LC_MESSAGES" / "smtpi18n-replies.po"
    before = path.read_bytes()
    path.write_bytes(b"<<<<<<< ours\n" + before)
    project.commit("v2")
    path.write_bytes(before)
    done = run("ru", "--since", "v2")
    assert (done.returncode, done.stdout) == (2, "")
    assert "ru/LC_MESSAGES/smtpi18n-replies.po at v2 is not a catalog; name another revision" in done.stderr
    assert "Traceback" not in done.stderr


def test_outside_of_a_repository_no_revision_is_known(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("plain") / "locale"
    project.folder.rename(folder)
    with pytest.raises(diff.RevisionError, match="git knows no revision 'v1' here"):
        diff.changes("ru", "v1", folder)
