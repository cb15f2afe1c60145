"""What the tests of the check share: a text held against the rules, and small catalogs on disk."""

from __future__ import annotations

from pathlib import Path

import polib
from gate.rules import Problem
from gate.tables import Tables
from gate.text import Text, text_problems
from gate.translation import pair_problems
from pipeline import files
from pipeline.plurals import plural_forms
from pipeline.template import make_templates

NBSP = "\N{NO-BREAK SPACE}"
TABLES = Tables(files.LOCALE_DIR)


def all_problems(source: Text, text: Text, key: str, locale: str, tables: Tables = TABLES) -> set[Problem]:
    """What is wrong with *text* as the translation of *source*, or by itself if it is English."""
    found = {*text_problems(text, source, key, tables.table(locale), tables.common)}
    return found if locale == "en" else found | {*pair_problems(source, text, locale, tables)}


def problems(source: str, text: str, key: str = "phrase/x", locale: str = "ru", tables: Tables = TABLES) -> set[str]:
    """The rules that *text* breaks as the translation of *source*, or by itself if it is English."""
    own = Text(source)
    return {rule for rule, _ in all_problems(own, own if source == text else Text(text), key, locale, tables)}


def write(
    folder: Path, locale: str, text: str, source: str = "It answers {command}.", forms: str | None = None, key: str = "phrase/x"
) -> None:
    """Write templates with the one message *key*, which says *source*, and the catalogs of *locale* that translate it as *text*."""
    for paths, tag, translation in ((files.part_paths(locale, folder), locale, text), (files.template_paths(folder), "", "")):
        catalogs = make_templates([])
        for catalog in catalogs.values():
            catalog.metadata.update({"Language": tag, "Plural-Forms": plural_forms(locale) if forms is None else forms})
        flags = ["python-brace-format"] if "{" in source else []
        catalogs["interface"].append(polib.POEntry(msgctxt=key, msgid=source, msgstr=translation, flags=flags))
        files.write_parts(paths, catalogs)
