"""The tables of the languages, read from a folder of catalogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import LOCALE_DIR

from gate.glossary import Glossary, read_rows
from gate.language import Common, Table
from gate.reading import read_json
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from pathlib import Path

RULES, GLOSSARY = "rules.json", "glossary.csv"


class Tables:
    """The tables of a catalog folder; what it does not have is taken from this project's ``locale/``.

    To ask for a table that cannot be used raises ``pipeline.files.FileError``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tables: dict[str, Table] = {}
        self._glossaries: dict[str, Glossary | None] = {}
        self.common = read_json(Common, self.path(RULES))

    def path(self, name: str) -> Path:
        """Where the table *name* is, or would be."""
        own = self._folder / name
        return own if own.is_file() else LOCALE_DIR / name

    def table(self, locale: str) -> Table:
        """The rules of *locale*."""
        if locale not in self._tables:
            path = self.path(f"{locale}/{RULES}")
            self._tables[locale] = read_json(Table, path) if path.is_file() else Table()
        return self._tables[locale]

    def glossary(self, locale: str) -> Glossary | None:
        """The terminology of *locale*, if it has one."""
        if locale not in self._glossaries:
            path = self.path(f"{locale}/{GLOSSARY}")
            there = locale != SOURCE_LOCALE and path.is_file()
            self._glossaries[locale] = Glossary(read_rows(path, locale), locale, self.table(locale)) if there else None
        return self._glossaries[locale]


def common() -> Common:
    """The rules for every language of this project."""
    return Tables(LOCALE_DIR).common
