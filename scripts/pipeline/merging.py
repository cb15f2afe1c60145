"""Bringing the catalogs of a locale up to the templates, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polib

from smtpi18n.locales import SOURCE_LOCALE

from .files import joined

if TYPE_CHECKING:
    from collections.abc import Mapping


class Merged:
    """The outcome of merging templates into the catalogs of a locale, and what a translator should know about it."""

    def __init__(self) -> None:
        self.parts: dict[str, polib.POFile] = {}
        self.new: list[str] = []
        self.reworded: list[str] = []
        self.moved: list[str] = []
        self.dropped: list[str] = []

    def report(self) -> list[str]:
        """A line for each key that wants attention."""
        kinds = {"new": self.new, "reworded": self.reworded, "moved": self.moved, "dropped": self.dropped}
        return [f"{kind}: {key}" for kind, keys in kinds.items() for key in keys]


def merge(catalogs: Mapping[str, polib.POFile], templates: Mapping[str, polib.POFile], locale: str) -> Merged:
    """The *catalogs* of *locale*, by part, brought up to *templates*, by key and whichever part a key was in.

    The same key and text keeps its translation. A reworded text keeps it as fuzzy, with the text it was made for. A new key takes the
    translation of a vanished key with the same text, as fuzzy, or is empty. A vanished key is dropped. The catalog of the
    source language is the identity. A part that has no catalog gets one with the headers of another part.
    """
    merged = Merged()
    whole = joined(catalogs.values())
    old = {entry.msgctxt: entry for entry in whole if not entry.obsolete}
    keys = {entry.msgctxt for template in templates.values() for entry in template}
    vanished = {entry.msgid: entry for key, entry in old.items() if key not in keys and entry.msgstr}
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
        fuzzy = bool(before.msgstr) and not reverted and (reworded or before.fuzzy)
        _keep(entry, before, _made_for(before), fuzzy)
    return entry


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
