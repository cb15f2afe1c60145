"""Write the glossary of a language for the terminology features of translation platforms: as TBX, and as CSV.

``python scripts/glossary.py ru build`` makes ``build/glossary.ru.tbx`` and ``build/glossary.ru.csv`` of
``locale/ru/glossary.csv``, which stays the one source. Each English variant of a row is a term of its own, with one translation;
what else the row says, remarks, further translations and those to avoid, stands in the comments. ``build/glossary.ru.todo.csv``
has the terms of other languages' glossaries that this one has not: rows to fill in and to add to it.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).parent))
from gate.glossary import COLUMNS, bare, items, read_rows
from gate.tables import GLOSSARY
from pipeline import files

from smtpi18n.catalogs import DOMAIN
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DOCTYPE = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'


class Term(NamedTuple):
    """An English term, its translation, and what is to be known about either."""

    english: str
    remark: str
    translation: str
    comment: str


def terms(rows: Iterable[dict[str, str]], locale: str) -> Iterator[Term]:
    """The terms of the *rows* of a glossary (see ``gate.glossary``), each English variant by itself."""
    for row in rows:
        variants = re.split(r" / |, ", row[SOURCE_LOCALE])
        right = items(row[locale])
        pairs = len(variants) == len(right)  # "relay (verb), relaying" and "ретранслировать; ретрансляция" go together
        for number, variant in enumerate(variants):
            wanted = right[number] if pairs else right[0]
            also = [] if pairs else right[1:]
            comments = (
                ("Also", "; ".join([*also, *items(row["alternatives"])])),
                ("Not", "; ".join(items(row["avoid"]))),
            )
            comment = ". ".join(f"{word}: {text}" for word, text in comments if text)
            yield Term(
                english=bare(variant),
                remark="" if variant == bare(row[SOURCE_LOCALE]) else row[SOURCE_LOCALE],
                translation=bare(wanted),
                comment=". ".join(filter(None, (wanted if wanted != bare(wanted) else "", comment))),
            )


def tbx(found: Iterable[Term], locale: str) -> bytes:
    """The terms as TBX (ISO 30042:2008), remarks as definitions and comments as notes of the translation."""
    root = ET.Element("martif", {"type": "TBX", XML_LANG: SOURCE_LOCALE})
    description = ET.SubElement(ET.SubElement(ET.SubElement(root, "martifHeader"), "fileDesc"), "sourceDesc")
    ET.SubElement(description, "p").text = f"The glossary of {DOMAIN} for {locale}"
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    for number, term in enumerate(found, 1):
        entry = ET.SubElement(body, "termEntry", {"id": f"term-{number}"})
        if term.remark:
            ET.SubElement(entry, "descrip", {"type": "definition"}).text = term.remark
        for language, text, note in ((SOURCE_LOCALE, term.english, ""), (locale, term.translation, term.comment)):
            group = ET.SubElement(entry, "langSet", {XML_LANG: language.replace("_", "-")})
            if note:
                ET.SubElement(group, "note", {"from": "translator"}).text = note
            ET.SubElement(ET.SubElement(group, "tig"), "term").text = text
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{DOCTYPE}\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def table(found: Iterable[Term], locale: str) -> bytes:
    """The terms as CSV with the columns that Transifex wants; platforms that ask for columns can be told them."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["term", "pos", "comment", f"translation_{locale}", f"comment_{locale}"])
    writer.writerows([term.english, "", term.remark, term.translation, term.comment] for term in found)
    return file.getvalue().encode()


def todo(locale: str, folder: Path = files.LOCALE_DIR) -> bytes:
    """A glossary to be filled in: the terms that others below *folder* have and that of *locale* has not; empty if none.

    A term whose translation is fixed is left out: it is a text of the catalog.
    """
    own = {row[SOURCE_LOCALE] for row in read_rows(folder / locale / GLOSSARY, locale)}
    others = (path for path in sorted(folder.glob(f"*/{GLOSSARY}")) if path.parent.name != locale)
    rows = (row for path in others for row in read_rows(path, path.parent.name))
    missing = dict.fromkeys(row[SOURCE_LOCALE] for row in rows if row["grade"] != "F" and row[SOURCE_LOCALE] not in own)
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(column.format(locale) for column in COLUMNS)
    writer.writerows([term, *[""] * (len(COLUMNS) - 1)] for term in missing)
    return file.getvalue().encode() if missing else b""


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("locale", help="the language, such as ru")
    parser.add_argument("folder", type=Path, help="where to write the files")
    options = parser.parse_args()
    path = files.LOCALE_DIR / options.locale / GLOSSARY
    if not path.is_file():
        parser.error(f"there is no glossary for {options.locale}: {path}")
    found = list(terms(read_rows(path, options.locale), options.locale))
    wanted = {"todo.csv": todo(options.locale)}
    if found:
        wanted.update({"tbx": tbx(found, options.locale), "csv": table(found, options.locale)})
    paths = {options.folder / f"glossary.{options.locale}.{ending}": data for ending, data in wanted.items() if data}
    return files.finish([path for path, data in paths.items() if files.write_if_changed(path, data)])


if __name__ == "__main__":
    files.run(main)
