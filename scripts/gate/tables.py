"""The tables of the languages, read from a folder of catalogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import LOCALE_DIR

from gate.glossary import Glossary
from gate.language import read_common, read_table
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from pathlib import Path

    from gate.language import Common, Table

RULES, GLOSSARY = "rules.json", "glossary.csv"


class Tables:
    """The tables of a catalog folder; what it does not have is taken from this project's ``locale/``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tables: dict[str, Table] = {}
        self._glossaries: dict[str, Glossary | None] = {}
        self.common = read_common(self._read(RULES) or "")

    def _read(self, name: str) -> str | None:
        for folder in (self._folder, LOCALE_DIR):
            path = folder / name
            if path.is_file():
                return path.read_text(encoding="utf-8")
        return None

    def table(self, locale: str) -> Table:
        """The rules of *locale*."""
        if locale not in self._tables:
            self._tables[locale] = read_table(self._read(f"{locale}/{RULES}") or "{}")
        return self._tables[locale]

    def glossary(self, locale: str) -> Glossary | None:
        """The terminology of *locale*, if it has one."""
        if locale not in self._glossaries:
            text = None if locale == SOURCE_LOCALE else self._read(f"{locale}/{GLOSSARY}")
            known = None if text is None else Glossary(text.splitlines(), locale, self.table(locale))
            self._glossaries[locale] = known
        return self._glossaries[locale]


def common() -> Common:
    """The rules for every language of this project."""
    return Tables(LOCALE_DIR).common
