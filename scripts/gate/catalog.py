"""The rules for a catalog as a whole, and the check of all catalogs below a folder."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set
from typing import TYPE_CHECKING, NamedTuple

from babel import UnknownLocaleError
from pipeline import files
from pipeline.files import named
from pipeline.plurals import plural_forms

from gate.language import choices
from gate.rules import Finding
from gate.tables import RULES, Tables
from gate.text import Text, text_problems
from gate.translation import pair_problems
from smtpi18n.catalogs import DOMAIN
from smtpi18n.locales import SOURCE_LOCALE
from smtpi18n.messages import PARTS, part_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polib

    from gate.language import Common, Table
    from gate.rules import Problem


class Progress(NamedTuple):
    """How far a locale is: its messages, those translated for the current English, those marked fuzzy, and its finished parts."""

    locale: str
    total: int
    translated: int
    fuzzy: int
    finished: frozenset[str]

    def __str__(self) -> str:
        parts = "all" if self.finished >= PARTS.keys() else ", ".join(part for part in PARTS if part in self.finished) or "none"
        return f"{self.locale}: {self.translated} of {self.total} translated, {self.fuzzy} fuzzy; finished parts: {parts}"


class Outcome(NamedTuple):
    """What a check has found, and how far each locale is."""

    findings: list[Finding]
    progress: list[Progress]


Parts = Mapping[str, "polib.POFile"]


def check(folder: Path = files.LOCALE_DIR, locale: str | None = None) -> Outcome:
    """Check the catalogs below *folder*, or that of *locale*; English stands for the sources as well.

    The parts of a locale are one set of messages; a finding names the file of the part. A folder without templates of its own
    is measured by this project's. A file that cannot be read, or a part that is not there, raises ``pipeline.files.FileError``.
    """
    tables = Tables(folder)
    above = folder if any(path.exists() for path in files.template_paths(folder).values()) else files.LOCALE_DIR
    paths, templates = files.template_paths(above), files.read_templates(above)
    template = files.joined(templates.values())
    sources = {entry.msgctxt or "": Text(entry.msgid) for entry in template}
    catalogs, outcome = files.catalog_paths(folder), Outcome([], [])
    for name in dict.fromkeys((SOURCE_LOCALE, *catalogs)):
        if locale in (None, name):
            own = catalogs.get(name, {})
            found: list[Finding] = []
            if name == SOURCE_LOCALE:
                found += _headers(templates, paths, "", tables)
                found += _placed(check_sources(template, sources, "", tables), templates, {}, paths)
            files.must_be_there(own.values(), "update")
            parts = files.read_parts(own)
            if parts:
                catalog = files.joined(parts.values())
                found += _headers(parts, own, name, tables)
                found += _placed(check_catalog(catalog, template, sources, name, "", tables), templates, parts, own)
                outcome.progress.append(_progress(catalog, template, name, tables.table(name)))
            outcome.findings.extend(_not_allowed(found, name, sources.keys(), folder, tables))
    return outcome


def _headers(catalogs: Parts, paths: Mapping[str, Path], locale: str, tables: Tables) -> Iterator[Finding]:
    for part, catalog in catalogs.items():
        yield from check_header(catalog, locale, named(paths[part]), tables.table(locale or SOURCE_LOCALE), part)


def _placed(found: list[Finding], templates: Parts, catalogs: Parts, paths: Mapping[str, Path]) -> Iterator[Finding]:
    """What is *found* in *catalogs*, or in *templates*, as one set of messages, each with the file of its part."""
    part_of = {
        entry.msgctxt or "": part for parts in (templates, catalogs) for part, catalog in parts.items() for entry in catalog
    }
    for finding in found:
        yield finding._replace(file=named(paths[part_of[finding.key]]))


def _progress(catalog: polib.POFile, template: polib.POFile, locale: str, table: Table) -> Progress:
    current = {entry.msgctxt: entry.msgid for entry in template}
    there = [entry for entry in catalog if not entry.obsolete and current.get(entry.msgctxt) == entry.msgid]
    return Progress(
        locale,
        total=len(current),
        translated=sum(entry.translated() for entry in there),
        fuzzy=sum(entry.fuzzy for entry in there),
        finished=table.finished,
    )


def _not_allowed(found: list[Finding], locale: str, keys: Set[str], folder: Path, tables: Tables) -> Iterator[Finding]:
    """What is *found* but for what the table of *locale* allows; and what it allows though it is not found."""
    table = tables.table(locale)
    allowed = {(one.key, one.rule, one.message): one for one in table.allowed}
    idle = dict(allowed)
    for finding in found:
        place = finding.key, finding.rule, finding.message
        idle.pop(place, None)
        if place not in allowed:
            yield finding
    path = tables.path(f"{locale}/{RULES}")
    if path.is_relative_to(folder):  # the table of this project says nothing of the catalogs elsewhere
        for one in idle.values():
            yield Finding(named(path), one.key, "allowed", f"no such finding, drop it: {one.rule}: {one.message}", one.because)
        for key in {*table.capitalized, *table.edges} - keys:
            yield Finding(named(path), key, "allowed", "no such message, drop the key", key)


def check_sources(template: polib.POFile, sources: dict[str, Text], file: str, tables: Tables) -> list[Finding]:
    """What is wrong with the English texts of *template*."""
    findings = [*_entries(template, file)]
    table, common = tables.table(SOURCE_LOCALE), tables.common
    for key, text in sources.items():
        problems = text_problems(text, text, key, table, common)
        findings += (Finding(file, key, rule, message, text.raw) for rule, message in problems)
    return [*findings, *_repeated(sources, file, table, common)]


def check_catalog(
    catalog: polib.POFile, template: polib.POFile, sources: dict[str, Text], locale: str, file: str, tables: Tables
) -> list[Finding]:
    """What is wrong with the messages in the *catalog* of *locale*; *sources* are the texts of the *template*."""
    table, entries = tables.table(locale), [entry for entry in catalog if not entry.obsolete]
    wanted = {entry.msgctxt: entry for entry in template}
    forms = int((re.findall(r"nplurals=(\d+)", catalog.metadata.get("Plural-Forms", "")) or ["0"])[0])
    findings = [*_entries(catalog, file)]
    shown_together: dict[str, Text] = {}
    for entry in entries:
        key, translations, finished = entry.msgctxt or "", _translations(entry), _is_finished(entry.msgctxt or "", table)
        problems = [*_entry_problems(entry, wanted.get(entry.msgctxt), translations, forms, locale, finished)]
        if finished or not entry.fuzzy:  # in a part that is not finished, a fuzzy text may be that of another source
            source = sources[key] if key in sources and sources[key].raw == entry.msgid else Text(entry.msgid)
            texts = [source if text == source.raw and locale == SOURCE_LOCALE else Text(text) for text in translations]
            shown_together.setdefault(key, texts[0])
            for text in texts:
                problems += _judged(text, source, key, locale, tables)
        said = " | ".join(filter(None, translations)) or entry.msgid
        findings += (Finding(file, key, rule, message, said) for rule, message in problems)
    missing = sources.keys() - {entry.msgctxt for entry in entries}
    findings += (Finding(file, key, "missing", "the key is missing", text.raw) for key, text in sources.items() if key in missing)
    findings += _repeated(shown_together, file, table, tables.common)
    return [finding for finding in findings if finding.rule not in table.without]


def _judged(text: Text, source: Text, key: str, locale: str, tables: Tables) -> Iterator[Problem]:
    """What is wrong with *text*, unless it is empty, or English and its own source."""
    if text.raw and text is not source:
        yield from text_problems(text, source, key, tables.table(locale), tables.common)
        if locale != SOURCE_LOCALE and tables.common.kind(key) not in tables.common.unread:
            yield from pair_problems(source, text, locale, tables)


def _is_finished(key: str, table: Table) -> bool:
    """Whether *key* belongs to a finished part; the messages of an application belong to none, and are."""
    try:
        return part_of(key) in table.finished
    except KeyError:
        return True


def _entry_problems(
    entry: polib.POEntry, source: polib.POEntry | None, translations: list[str], forms: int, locale: str, finished: bool
) -> Iterator[Problem]:
    """What is wrong with the state of *entry*, of which *source* is the entry in the template."""
    if source is None:
        yield "unknown", "the template has no such key"
    elif (entry.msgid, entry.msgid_plural) != (source.msgid, source.msgid_plural):
        yield "source", f"the template says {source.msgid!r}"
    elif set(entry.flags) - {"fuzzy"} != set(source.flags):
        yield "source", f"the template has the flags {', '.join(source.flags) or 'none'}"
    if entry.fuzzy and finished:
        yield "fuzzy", "is marked fuzzy"
    if entry.msgstr_plural and not entry.msgid_plural:
        yield "plural-forms", "has numbered forms, and the source no plural: write msgstr in place of msgstr[0]"
    elif entry.msgid_plural and not entry.msgstr_plural:
        yield "plural-forms", "has no numbered forms, and the source a plural: write msgstr[0] in place of msgstr"
    elif entry.msgid_plural and len(translations) != forms:
        yield "plural-forms", f"has {len(translations)} forms, the header says {forms}"
    if finished and entry.msgid.strip() and not all(text.strip() for text in translations):
        yield "untranslated", "is not translated"
    if locale == SOURCE_LOCALE and translations != [entry.msgid, entry.msgid_plural][: len(translations)]:
        yield "identity", f"the source says {entry.msgid!r}"


def _translations(entry: polib.POEntry) -> list[str]:
    return [entry.msgstr_plural[number] for number in sorted(entry.msgstr_plural)] if entry.msgstr_plural else [entry.msgstr]


def _entries(catalog: polib.POFile, file: str) -> Iterator[Finding]:
    """What is wrong with the list of entries."""
    counts = Counter(entry.msgctxt for entry in catalog if not entry.obsolete)
    for key, count in counts.items():
        if count > 1:
            yield Finding(file, key or "", "duplicate", f"occurs {count} times", key or "")
    for entry in catalog:
        if entry.obsolete:
            yield Finding(file, entry.msgctxt or "", "obsolete", "is obsolete", entry.msgid)


_HEADERS = {
    "Project-Id-Version": DOMAIN,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


# What a new catalog, of ours or of other tools, leaves to the translators to fill in.
_PLACEHOLDERS = {
    "PO-Revision-Date": ("YEAR-MO-DA",),
    "Last-Translator": ("FULL NAME", "nobody yet"),
    "Language-Team": ("LANGUAGE",),
}


def check_header(catalog: polib.POFile, locale: str, file: str, table: Table, part: str = "") -> Iterator[Finding]:
    """What is wrong with the headers of *catalog*, which holds a *part* of *locale*; the locale of a template is empty."""
    for name, wanted in {**_HEADERS, "Language": locale}.items():
        if catalog.metadata.get(name) != wanted:
            yield Finding(file, "", "header", f"{name} must be {wanted!r}", str(catalog.metadata.get(name)))
    if catalog.metadata_is_fuzzy:
        yield Finding(file, "", "header", "is marked fuzzy", "fuzzy")
    if part in table.finished:
        for name, placeholders in _PLACEHOLDERS.items():
            if catalog.metadata.get(name, "").startswith(placeholders):
                yield Finding(file, "", "header", f"{name} is still to be filled in", catalog.metadata[name])
    if locale:
        yield from _plural_forms(catalog.metadata.get("Plural-Forms", ""), locale, file, table)


def _plural_forms(own: str, locale: str, file: str, table: Table) -> Iterator[Finding]:
    """Whether the header *own* chooses as the *table* wants it, or CLDR."""
    try:
        wanted = table.plural_forms or plural_forms(locale)
    except (UnknownLocaleError, ValueError):  # the latter for a name that Babel cannot read
        yield Finding(file, "", "plural-forms", "CLDR does not know the language: its table must name them", own)
    else:
        if choices(own) != choices(wanted):
            yield Finding(file, "", "plural-forms", f"must choose as {wanted!r}", own)


def _repeated(texts: dict[str, Text], file: str, table: Table, common: Common) -> Iterator[Finding]:
    """The sentences that a reader of one record would see twice.

    A record is what is shown together: the general texts of a code, and in place of each the one for a command, if there is one.
    """
    records: dict[str, dict[str, dict[str, str]]] = {}
    for key in texts:
        record, kind, case = common.place(key)
        if kind in common.unread:
            continue
        if record.split("/")[0] in common.records:
            field, case = (f"{kind}/{case}", "") if kind == "difference" else (kind, case)
            records.setdefault(record, {}).setdefault(case, {})[field] = key
    for cases in records.values():
        twice: dict[tuple[str, str, str], None] = {}
        for own in cases.values():
            where: dict[str, str] = {}
            for key in {**cases.get("", {}), **own}.values():
                for sentence in texts[key].sentences(table):
                    if sentence not in where:
                        where[sentence] = key
                    elif " " in sentence:
                        twice[where[sentence], key, sentence] = None
        for first, key, sentence in twice:
            place = "twice" if first == key else f"also in {first}"
            yield Finding(file, key, "repeated-sentence", f"the sentence is {place}", sentence)
