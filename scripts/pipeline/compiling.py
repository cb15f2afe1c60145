"""The compiled files, which the package reads: a ``.mo`` for each part and locale, and the index of the locales."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polib

from smtpi18n.catalogs import seal
from smtpi18n.cldr import index_lines

from .files import COMPILED_DIR, LOCALE_DIR, catalog_paths, domain, joined, read_parts, read_templates, write_if_changed

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path


def write_compiled() -> list[Path]:
    """Compile the catalogs of this project into the package, and remove those that are no more; the files."""
    files = {COMPILED_DIR / name: data for name, data in compiled_files().items()}
    for path, data in files.items():
        write_if_changed(path, data)
    for path in stale(files):
        path.unlink()
    return list(files)


def stale(files: Container[Path]) -> list[Path]:
    """The compiled catalogs of the package that are not among *files*."""
    return [path for path in sorted(COMPILED_DIR.rglob("*.mo")) if path not in files]


def compiled_files(folder: Path = LOCALE_DIR) -> dict[str, bytes]:
    """Every file of the compiled catalogs below *folder*, by its path below theirs; raises `FileError`."""
    template = joined(read_templates(folder).values())
    files = {}
    locales = catalog_paths(folder)
    for locale, paths in locales.items():
        for part, catalog in read_parts(paths).items():
            files[f"{locale}/LC_MESSAGES/{domain(part)}.mo"] = compile_catalog(catalog, template)
    files["index.txt"] = seal("".join(f"{line}\n" for line in index_lines(locales)).encode("ascii"))
    return files


def compile_catalog(catalog: polib.POFile, template: polib.POFile) -> bytes:
    """The sealed ``.mo`` file: what is translated, not fuzzy, and made for the current English text."""
    current = {entry.msgctxt: entry.msgid for entry in template}
    fit = polib.POFile(wrapwidth=0)
    fit.metadata = dict(catalog.metadata)
    for entry in catalog:
        if entry.translated() and not entry.obsolete and current.get(entry.msgctxt) == entry.msgid:
            fit.append(entry)
    return seal(fit.to_binary())
