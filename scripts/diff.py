"""Show a translator what has happened to the texts since a git revision: ``python scripts/diff.py ru --since HEAD~10``.

By kind and part: first what is new, then what is reworded in English, the old text above the new one and the translation below,
then what else is marked fuzzy or was never translated, and what is gone. Run ``extract.py`` and ``update.py`` before, so that the
catalogs are in step.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import polib
from pipeline import files

from smtpi18n.locales import SOURCE_LOCALE
from smtpi18n.messages import part_of

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = {
    "new": "new",
    "reworded": "reworded in English",
    "fuzzy": "marked fuzzy since before",
    "untranslated": "untranslated since before",
    "dropped": "gone",
}
WIDTH = 100


class Change(NamedTuple):
    """What has happened to one message: its English *before* and *now*, its translation, and what is to be done about that."""

    kind: str
    key: str
    note: str
    before: str
    now: str
    translation: str
    state: str


class RevisionError(Exception):
    """The revision, or the repository, is not there, or has a catalog that cannot be read."""


def changes(locale: str, since: str, folder: Path = files.LOCALE_DIR) -> list[Change]:
    """What has happened to the catalog of *locale* since the revision *since*, by kind and in the order of the templates.

    Raises `RevisionError` when git does not know the revision or a catalog in it is malformed, ``KeyError`` when there is no such
    catalog.
    """
    template = files.joined(files.read_templates(folder).values())
    catalog = _by_key(files.read_joined(files.catalog_paths(folder)[locale]))
    old_catalog = _by_key(_at(since, folder, f"{locale}/LC_MESSAGES", ".po"))
    old_english = {key: entry.msgid for key, entry in (_by_key(_at(since, folder, ".", ".pot")) or old_catalog).items()}
    if not old_catalog:
        old_english = {}  # the language is younger: to its translators everything is new
    found = [*_current(template, catalog, old_english)]
    present = {entry.msgctxt for entry in template}
    for key, english in old_english.items():
        if key not in present:
            translation = old_catalog[key].msgstr if key in old_catalog else ""
            found.append(Change("dropped", key, "", english, "", translation, ""))
    return sorted(found, key=lambda change: list(KINDS).index(change.kind))


def _current(template: polib.POFile, catalog: dict[str, polib.POEntry], old_english: dict[str, str]) -> Iterator[Change]:
    """What has happened to the messages that there are."""
    for source in template:
        key, now = source.msgctxt, source.msgid
        entry = catalog.get(key) or polib.POEntry(msgid=now)
        stale = entry.fuzzy or entry.msgid != now
        state = "not translated" if not entry.msgstr else "to be checked" if stale else ""
        before = old_english.get(key)
        kind = None
        if before is None:
            kind, before = "new", ""
        elif before != now:
            kind = "reworded"
        elif state:
            kind = "fuzzy" if entry.msgstr else "untranslated"
            before = entry.previous_msgid or ""
        if kind:
            yield Change(kind, key, source.comment, before, now, entry.msgstr, state)


def _by_key(catalog: polib.POFile) -> dict[str, polib.POEntry]:
    return {entry.msgctxt: entry for entry in catalog if not entry.obsolete}


def _at(revision: str, folder: Path, below: str, ending: str) -> polib.POFile:
    """The messages of all files *below* a folder as they were at *revision*, whichever parts there were then."""
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise RevisionError(f"git knows no revision {revision!r} here")
    names = (_git(folder, "ls-tree", "--name-only", commit.strip(), f"{below}/") or "").splitlines()
    texts = {name: _git(folder, "show", f"{commit.strip()}:./{name}") for name in names if name.endswith(ending)}
    return files.joined(_read(text, f"{name} at {revision}") for name, text in texts.items() if text)


def _read(text: str, name: str) -> polib.POFile:
    try:
        return polib.pofile(text, wrapwidth=0)
    except (OSError, ValueError) as error:
        raise RevisionError(f"{name} is not a catalog; name another revision") from error


def _git(folder: Path, *arguments: str) -> str | None:
    """What git prints, or ``None`` when it fails."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        raise RevisionError("git is not installed") from None
    return done.stdout if done.returncode == 0 else None


def report(found: list[Change], locale: str, since: str) -> str:
    """*found* as text to read."""
    counts = [f"{number} {words}" for kind, words in KINDS.items() if (number := sum(change.kind == kind for change in found))]
    lines = [f"{locale} since {since}: {', '.join(counts) or 'nothing to do'}"]
    heading = ""
    for change in found:
        if _heading(change) != heading:
            heading = _heading(change)
            lines += ["", "", heading]
        lines += ["", change.key, *_rows(change, locale)]
    return "\n".join(lines)


def _heading(change: Change) -> str:
    """What has happened, and in which part; a key that is gone may be of a part that is gone."""
    try:
        return f"{KINDS[change.kind].upper()}: {part_of(change.key)}"
    except KeyError:
        return KINDS[change.kind].upper()


def _rows(change: Change, locale: str) -> Iterator[str]:
    rows = [("#", line) for line in change.note.splitlines() if change.kind == "new"]
    if change.before and change.now:
        rows += [("was", change.before), ("now", change.now)]
    else:
        rows.append((SOURCE_LOCALE, change.before or change.now))
    if locale != SOURCE_LOCALE:
        rows.append((locale, " ".join(filter(None, (change.state and f"[{change.state}]", change.translation)))))
    width = max(3, len(locale))
    for name, text in rows:
        if text:
            first, rest = f"  {name:<{width}}  ", " " * (width + 4)
            yield from textwrap.wrap(
                text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
            )


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("locale", help="the language, such as ru")
    parser.add_argument("--since", required=True, metavar="REV", help="a git revision: a tag, a branch or a commit")
    parser.add_argument("--folder", type=Path, default=files.LOCALE_DIR, help="the catalogs (default: locale)")
    options = parser.parse_args()
    if options.locale not in files.catalog_paths(options.folder):
        parser.error(f"there is no catalog for {options.locale} below {options.folder}")
    try:
        found = changes(options.locale, options.since, options.folder)
    except RevisionError as error:
        parser.error(str(error))
    print(report(found, options.locale, options.since))
    return 0


if __name__ == "__main__":
    files.run(main)
