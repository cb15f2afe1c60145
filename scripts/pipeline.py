"""What the catalog scripts share: where the catalogs are, how they are read, written, merged and compiled.

Everything here gives the same bytes for the same input, on any day and machine.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import polib

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from smtpi18n.catalogs import DOMAIN, seal  # noqa: E402
from smtpi18n.cldr import index_lines  # noqa: E402
from smtpi18n.locales import SOURCE_LOCALE  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smtpi18n.messages import Message

LOCALE_DIR = ROOT / "locale"
COMPILED_DIR = ROOT / "smtpi18n" / "locale"


def template_path(folder: Path = LOCALE_DIR) -> Path:
    """The template below *folder*."""
    return folder / f"{DOMAIN}.pot"


def catalog_paths(folder: Path = LOCALE_DIR) -> dict[str, Path]:
    """The catalog of each locale below *folder*, by locale, sorted."""
    return {path.parent.parent.name: path for path in sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))}


def read(path: Path) -> polib.POFile:
    """The catalog at *path*."""
    return polib.pofile(str(path), wrapwidth=0, encoding="utf-8")


def dump(catalog: polib.POFile) -> str:
    """The text of a catalog file, as ``msgcat --no-wrap`` writes it."""
    catalog.wrapwidth = 0
    for entry in catalog:
        entry.flags.sort(key=lambda flag: flag != "fuzzy")
    return f"{catalog}"


def make_template(messages: Iterable[Message]) -> polib.POFile:
    """The template with one entry for each key; raises ``ValueError`` when one key has two texts."""
    template = polib.POFile(wrapwidth=0)
    template.metadata = {
        "Project-Id-Version": DOMAIN,
        "Report-Msgid-Bugs-To": "",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    seen: dict[str, str] = {}
    for message in messages:
        if message.key in seen:
            if seen[message.key] != message.text:
                raise ValueError(f"two texts for the key {message.key}: {seen[message.key]!r} and {message.text!r}")
            continue
        seen[message.key] = message.text
        flags = ["python-brace-format"] if "{" in message.text else []
        template.append(polib.POEntry(msgctxt=message.key, msgid=message.text, msgstr="", comment=message.note, flags=flags))
    return template


class Merged:
    """The outcome of merging a template into a catalog, and what a translator should know about it."""

    def __init__(self, catalog: polib.POFile) -> None:
        self.catalog = catalog
        self.new: list[str] = []
        self.reworded: list[str] = []
        self.moved: list[str] = []
        self.dropped: list[str] = []

    def report(self) -> list[str]:
        """A line for each key that wants attention."""
        kinds = {"new": self.new, "reworded": self.reworded, "moved": self.moved, "dropped": self.dropped}
        return [f"{kind}: {key}" for kind, keys in kinds.items() for key in keys]


def merge(catalog: polib.POFile, template: polib.POFile, locale: str) -> Merged:
    """*catalog* brought up to *template*, by key.

    The same key and text keeps its translation. A reworded text keeps it as fuzzy, with the text it was made for. A new key takes the
    translation of a vanished key with the same text, as fuzzy, or is empty. A vanished key is dropped. The catalog of the
    source language is the identity.
    """
    result = polib.POFile(wrapwidth=0)
    result.header = catalog.header
    result.metadata = dict(catalog.metadata)
    merged = Merged(result)
    old = {entry.msgctxt: entry for entry in catalog if not entry.obsolete}
    keys = {entry.msgctxt for entry in template}
    vanished = {entry.msgid: entry for key, entry in old.items() if key not in keys and entry.msgstr}
    for source in template:
        entry = polib.POEntry(msgctxt=source.msgctxt, msgid=source.msgid, msgstr="", comment=source.comment)
        entry.flags = list(source.flags)
        before = old.get(source.msgctxt)
        if locale == SOURCE_LOCALE:
            entry.msgstr = source.msgid
        elif before is None:
            merged.new.append(source.msgctxt)
            twin = vanished.get(source.msgid)
            if twin:
                merged.moved.append(f"{twin.msgctxt} -> {source.msgctxt}")
                _keep(entry, twin, _made_for(twin), fuzzy=True)
        else:
            reverted = before.fuzzy and before.previous_msgid == source.msgid
            reworded = before.msgid != source.msgid and not reverted
            if reworded:
                merged.reworded.append(source.msgctxt)
            fuzzy = bool(before.msgstr) and not reverted and (reworded or before.fuzzy)
            _keep(entry, before, _made_for(before), fuzzy)
        result.append(entry)
    merged.dropped = [key for key in old if key not in keys]
    return merged


def _made_for(entry: polib.POEntry) -> str:
    """The English text that the translation in *entry* was made for."""
    return entry.previous_msgid if entry.fuzzy and entry.previous_msgid else entry.msgid


def _keep(entry: polib.POEntry, before: polib.POEntry, made_for: str, fuzzy: bool) -> None:
    """Carry the translation *before* over to *entry*, marked fuzzy with the text it was made for if it may not fit."""
    entry.msgstr = before.msgstr
    entry.tcomment = before.tcomment
    if fuzzy:
        entry.flags.append("fuzzy")
        entry.previous_msgid = made_for if made_for != entry.msgid else None


def compile_catalog(catalog: polib.POFile, template: polib.POFile) -> bytes:
    """The sealed ``.mo`` file: what is translated, not fuzzy, and made for the current English text."""
    current = {entry.msgctxt: entry.msgid for entry in template}
    fit = polib.POFile(wrapwidth=0)
    fit.metadata = dict(catalog.metadata)
    for entry in catalog:
        if entry.translated() and not entry.obsolete and current.get(entry.msgctxt) == entry.msgid:
            fit.append(entry)
    return seal(fit.to_binary())


def compiled_files(folder: Path = LOCALE_DIR) -> dict[str, bytes]:
    """Every file of the compiled catalogs, by its path below their folder: one ``.mo`` for each locale, and their index."""
    template = read(template_path(folder))
    paths = catalog_paths(folder)
    files = {f"{locale}/LC_MESSAGES/{DOMAIN}.mo": compile_catalog(read(path), template) for locale, path in paths.items()}
    files["index.txt"] = seal("".join(f"{line}\n" for line in index_lines(paths)).encode("ascii"))
    return files


def write_if_changed(path: Path, data: bytes, check: bool) -> bool:
    """Whether *path* does not hold *data*; unless only asked to *check*, write it."""
    if path.exists() and path.read_bytes() == data:
        return False
    if not check:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return True


def finish(changed: list[Path], check: bool) -> int:
    """Say what has changed, or would; the exit status."""
    for path in changed:
        print(f"{'out of date' if check else 'wrote'}: {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")
    return 1 if check and changed else 0
