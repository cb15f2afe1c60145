"""The rules for a catalog as a whole, and the check of all catalogs below a folder."""

from __future__ import annotations

import gettext
import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from babel import UnknownLocaleError
from pipeline import files
from pipeline.files import shown
from pipeline.plurals import NUMBERS, plural_forms

from gate.rules import Finding
from gate.tables import Tables
from gate.text import Text, text_problems
from gate.translation import pair_problems
from smtpi18n.catalogs import DOMAIN
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polib

    from gate.language import Common
    from gate.rules import Problem


def check(folder: Path = files.LOCALE_DIR, locale: str | None = None) -> list[Finding]:
    """What is wrong with the catalogs below *folder*, or with that of *locale*; English stands for the sources as well.

    The parts of a locale are one set of messages; a finding names the file of the part. A folder without templates of its own
    is measured by this project's.
    """
    tables = Tables(folder)
    paths = files.template_paths(folder)
    paths = paths if any(path.exists() for path in paths.values()) else files.template_paths()
    templates, findings = _read(paths)
    if findings:
        return findings
    template = files.joined(templates.values())
    sources = {entry.msgctxt or "": Text(entry.msgid) for entry in template}
    if locale in (None, SOURCE_LOCALE):
        findings += _placed(check_sources(template, sources, "", tables), templates, templates, paths, "", "")
    for name, paths in files.catalog_paths(folder).items():
        if locale in (None, name):
            catalogs, unread = _read(paths)
            findings += unread
            if not unread:
                catalog, forms = files.joined(catalogs.values()), tables.table(name).plural_forms
                found = check_catalog(catalog, template, sources, name, "", tables)
                findings += _placed(found, templates, catalogs, paths, name, forms)
    return findings


Parts = Mapping[str, "polib.POFile"]


def _read(paths: Mapping[str, Path]) -> tuple[dict[str, polib.POFile], list[Finding]]:
    """The catalogs at *paths*, by part, as far as they are there; and a finding for each that cannot be read."""
    catalogs, findings = {}, []
    for part, path in paths.items():
        if path.exists():
            try:
                catalogs[part] = files.read(path)
            except files.FileError as error:
                findings.append(Finding(shown(path), "", "file", "cannot be read", error.says))
    return catalogs, findings


def _placed(
    found: list[Finding], templates: Parts, catalogs: Parts, paths: Mapping[str, Path], locale: str, forms: str
) -> Iterator[Finding]:
    """What is *found* in *catalogs* as one set of messages, each with its own file, and what is wrong with the headers of all but the first."""
    part_of = {entry.msgctxt: part for parts in (templates, catalogs) for part, catalog in parts.items() for entry in catalog}
    first, *rest = catalogs
    for finding in found:
        yield finding._replace(file=shown(paths[part_of.get(finding.key, first)]))
    for part in rest:
        yield from _header(catalogs[part], locale, shown(paths[part]), forms)


def check_sources(template: polib.POFile, sources: dict[str, Text], file: str, tables: Tables) -> list[Finding]:
    """What is wrong with the English texts of *template*."""
    findings = [*_entries(template, file), *_header(template, "", file, "")]
    table, common = tables.table(SOURCE_LOCALE), tables.common
    for key, text in sources.items():
        edges = ("", " ") if key in common.edge_spaces else ("", "")
        problems = text_problems(text, common.kind(key), edges, table, common)
        findings += (Finding(file, key, rule, message, text.raw) for rule, message in problems)
    return [*findings, *_repeated(sources, file, common)]


def check_catalog(
    catalog: polib.POFile, template: polib.POFile, sources: dict[str, Text], locale: str, file: str, tables: Tables
) -> list[Finding]:
    """What is wrong with the *catalog* of *locale*; *sources* are the texts of the *template*."""
    findings = [*_entries(catalog, file), *_header(catalog, locale, file, tables.table(locale).plural_forms)]
    wanted = {entry.msgctxt: entry for entry in template}
    forms = int((re.findall(r"nplurals=(\d+)", catalog.metadata.get("Plural-Forms", "")) or ["0"])[0])
    texts: dict[str, Text] = {}
    for entry in catalog:
        if not entry.obsolete:
            key, translations = entry.msgctxt or "", _translations(entry)
            texts.setdefault(key, Text(translations[0]) if translations[0] != entry.msgid else sources.get(key, Text("")))
            problems = [*_entry_problems(entry, wanted.get(entry.msgctxt), translations, forms, locale)]
            for number, translation in enumerate(translations):
                if translation and (locale != SOURCE_LOCALE or translation != entry.msgid):
                    source = sources[key] if key in sources and sources[key].raw == entry.msgid else Text(entry.msgid)
                    text = Text(translation) if number or texts[key].raw != translation else texts[key]
                    problems += text_problems(text, tables.common.kind(key), source.edges, tables.table(locale), tables.common)
                    if locale != SOURCE_LOCALE:
                        problems += pair_problems(source, text, locale, tables)
            shown_text = " | ".join(filter(None, translations)) or entry.msgid
            findings += (Finding(file, key, rule, message, shown_text) for rule, message in problems)
    findings += (
        Finding(file, key, "missing", "the key is missing", text.raw) for key, text in sources.items() if key not in texts
    )
    return [*findings, *_repeated(texts, file, tables.common)]


def _entry_problems(
    entry: polib.POEntry, source: polib.POEntry | None, translations: list[str], forms: int, locale: str
) -> Iterator[Problem]:
    """What is wrong with the state of *entry*, of which *source* is the entry in the template."""
    if source is None:
        yield "unknown", "the template has no such key"
    elif (entry.msgid, entry.msgid_plural) != (source.msgid, source.msgid_plural):
        yield "source", f"the template says {source.msgid!r}"
    elif set(entry.flags) - {"fuzzy"} != set(source.flags):
        yield "source", f"the template has the flags {', '.join(source.flags) or 'none'}"
    if entry.fuzzy:
        yield "fuzzy", "is marked fuzzy"
    if entry.msgid_plural and len(translations) != forms:
        yield "plural-forms", f"has {len(translations)} forms, the header says {forms}"
    if entry.msgid.strip() and not all(text.strip() for text in translations):
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


def _header(catalog: polib.POFile, locale: str, file: str, forms: str) -> Iterator[Finding]:
    """What is wrong with the headers; *forms* are the plural forms wanted, by default those of CLDR; a template has none."""
    for name, wanted in {**_HEADERS, "Language": locale}.items():
        if catalog.metadata.get(name) != wanted:
            yield Finding(file, "", "header", f"{name} must be {wanted!r}", str(catalog.metadata.get(name)))
    if catalog.metadata_is_fuzzy:
        yield Finding(file, "", "header", "is marked fuzzy", "fuzzy")
    own = catalog.metadata.get("Plural-Forms", "")
    if forms and own != forms:
        yield Finding(file, "", "plural-forms", f"must be {forms!r}", own)
    elif locale and not forms:
        try:
            forms = plural_forms(locale)
        except UnknownLocaleError:
            yield Finding(file, "", "plural-forms", "CLDR does not know the language: its table must name them", own)
        else:
            if _choices(own) != _choices(forms):
                yield Finding(file, "", "plural-forms", f"does not choose as CLDR does: {forms!r}", own)


def _choices(forms: str) -> tuple[int, ...] | None:
    """How many forms the header *forms* has, and which of them each number takes; ``None`` if it is malformed."""
    match = re.fullmatch(r"nplurals=(\d+); plural=(.+?);?", forms)
    try:
        choose = gettext.c2py(match[2]) if match else None
        return (int(match[1]), *(choose(number) for number in NUMBERS)) if match and choose else None
    except (ValueError, ArithmeticError, RecursionError):
        return None


def _repeated(texts: dict[str, Text], file: str, common: Common) -> Iterator[Finding]:
    """The sentences that a reader of one record would see twice.

    A record is what is shown together: the general texts of a code, and in place of each the one for a command, if there is one.
    """
    records: dict[str, dict[str, dict[str, str]]] = {}
    for key in texts:
        record, kind, case = common.place(key)
        if record.split("/")[0] in common.records:
            field, case = (f"{kind}/{case}", "") if kind == "difference" else (kind, case)
            records.setdefault(record, {}).setdefault(case, {})[field] = key
    for cases in records.values():
        twice: dict[tuple[str, str, str], None] = {}
        for own in cases.values():
            where: dict[str, str] = {}
            for key in {**cases.get("", {}), **own}.values():
                for sentence in texts[key].sentences:
                    if sentence not in where:
                        where[sentence] = key
                    elif " " in sentence:
                        twice[where[sentence], key, sentence] = None
        for first, key, sentence in twice:
            place = "twice" if first == key else f"also in {first}"
            yield Finding(file, key, "repeated-sentence", f"the sentence is {place}", sentence)
