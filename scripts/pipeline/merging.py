"""Bringing the catalogs of a locale up to the templates, by key; and saying how a file differs from what that makes of it."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import polib

from smtpi18n.locales import SOURCE_LOCALE

from .files import dump, joined, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


class Merged:
    """The outcome of merging templates into the catalogs of a locale, and what a translator should know about it."""

    def __init__(self) -> None:
        self.parts: dict[str, polib.POFile] = {}
        self.new: list[str] = []
        self.reworded: list[str] = []
        self.moved: list[str] = []
        self.dropped: list[str] = []
        self.twice: list[str] = []

    def report(self) -> list[str]:
        """A line for each key that wants attention."""
        kinds = ("new", "reworded", "moved", "dropped", "twice")
        return [f"{kind}: {key}" for kind in kinds for key in getattr(self, kind)]


def merge(catalogs: Mapping[str, polib.POFile], templates: Mapping[str, polib.POFile], locale: str) -> Merged:
    """The *catalogs* of *locale*, by part, brought up to *templates*, by key and whichever part a key was in.

    The same key and text keeps its translation. A reworded text keeps it as fuzzy, with the text it was made for. A new key takes
    the translation of a vanished key with the same text, as fuzzy, or is empty. A vanished key is dropped. Of a key that occurs
    twice the first translation is kept. The catalog of the source language is the identity. A part that has no catalog gets one
    with the headers of another part.
    """
    merged = Merged()
    whole = joined(catalogs.values())
    old: dict[str, polib.POEntry] = {}
    for entry in whole:
        if not entry.obsolete:
            if entry.msgctxt in old:
                merged.twice.append(entry.msgctxt)
            if entry.msgctxt not in old or not _translation(old[entry.msgctxt]):
                old[entry.msgctxt] = entry
    keys = {entry.msgctxt for template in templates.values() for entry in template}
    vanished = {entry.msgid: entry for key, entry in old.items() if key not in keys and _translation(entry)}
    for part, template in templates.items():
        result = merged.parts[part] = polib.POFile(wrapwidth=0)
        own = catalogs.get(part, whole)
        result.header, result.metadata = own.header, dict(own.metadata)
        result.extend(_merged(source, old, vanished, locale, merged) for source in template)
    merged.dropped = [key for key in old if key not in keys]
    return merged


def _merged(
    source: polib.POEntry, old: Mapping[str, polib.POEntry], vanished: Mapping[str, polib.POEntry], locale: str, merged: Merged
) -> polib.POEntry:
    """The entry for the entry *source* of a template; what has become of it is noted in *merged*."""
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
        fuzzy = bool(_translation(before)) and not reverted and (reworded or before.fuzzy)
        _keep(entry, before, _made_for(before), fuzzy)
    return entry


def _translation(entry: polib.POEntry) -> str:
    """The translation in *entry*, of which some editors make the first of one plural form."""
    return entry.msgstr or entry.msgstr_plural.get(0, "")


def _made_for(entry: polib.POEntry) -> str:
    """The English text that the translation in *entry* was made for."""
    return entry.previous_msgid if entry.fuzzy and entry.previous_msgid else entry.msgid


def _keep(entry: polib.POEntry, before: polib.POEntry, made_for: str, fuzzy: bool) -> None:
    """Carry the translation *before* over to *entry*, marked fuzzy with the text it was made for if it may not fit."""
    entry.msgstr = _translation(before)
    entry.tcomment = before.tcomment
    if fuzzy:
        entry.flags.append("fuzzy")
        entry.previous_msgid = made_for if made_for != entry.msgid else None


def differences(path: Path, before: polib.POFile, after: polib.POFile) -> list[str]:
    """How the file at *path*, read as *before*, differs from what an update makes of it, *after*, in words for its translator.

    What has become of the messages themselves, `Merged` reports.
    """
    return [
        *_differences_of_the_file(path.read_bytes()),
        *_differences_of_the_text(read_text(path), before),
        *_changes(before, after),
    ]


def _differences_of_the_file(data: bytes) -> Iterator[str]:
    if data.startswith(codecs.BOM_UTF8):
        yield "it begins with a byte order mark"
    if b"\r" in data:
        yield "its lines end as on Windows (CRLF)"


def _differences_of_the_text(text: str, before: polib.POFile) -> Iterator[str]:
    """How *text* is not what writing *before* gives."""
    if text != (plain := dump(before)):
        wrapped = text.count('\n"') > plain.count('\n"')
        yield "the lines are wrapped" if wrapped else "it is laid out in another way"


def _changes(before: polib.POFile, after: polib.POFile) -> Iterator[str]:
    """How the entries differ in what is no matter of translation."""
    old = {entry.msgctxt: entry for entry in before if not entry.obsolete}
    if any(entry.obsolete for entry in before):
        yield "it keeps obsolete messages (#~)"
    new = {entry.msgctxt: entry for entry in after}
    if [key for key in old if key in new] != [key for key in new if key in old]:
        yield "the messages are in another order"
    both = [(old[key], entry) for key, entry in new.items() if key in old]
    kinds: dict[str, Callable[[polib.POEntry, polib.POEntry], object]] = {
        "the note (#.) is another one": lambda one, two: one.comment != two.comment,
        "the flags (#,) are others": lambda one, two: ({*one.flags} ^ {*two.flags}) - {"fuzzy"},
        "an earlier English text (#|) is left over": lambda one, two: one.previous_msgid and not two.previous_msgid,
        "it has plural forms (msgstr[0])": lambda one, two: one.msgstr_plural,
        "it names places (#:)": lambda one, two: one.occurrences,
    }
    for says, differ in kinds.items():
        keys = [two.msgctxt for one, two in both if differ(one, two)]
        if keys:
            yield f"{says}: {keys[0]}{f' and {len(keys) - 1} more' if len(keys) > 1 else ''}"
