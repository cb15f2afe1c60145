"""The terminology of a language: ``locale/<tag>/glossary.csv``."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from pipeline.files import FileError, read_text

from gate.language import TOUCHING
from gate.stems import Stems, index, occurrences, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from gate.language import Table


class Avoided(NamedTuple):
    """A word or phrase that a glossary row rejects: its stems, its spelling, and the English sense in which alone it is wrong."""

    text: str
    stems: tuple[str, ...]
    spelled: tuple[str, ...]
    unless: tuple[str, ...]


class Row(NamedTuple):
    """A row of a glossary: the English terms, what they are in the language, and what to avoid."""

    terms: tuple[tuple[str, ...], ...]
    english: str
    wanted: str
    allowed: tuple[tuple[str, ...], ...]
    avoid: tuple[Avoided, ...]
    fixed: bool


class Glossary:
    """The terminology of a language, in a CSV file with the columns ``en, ru, alternatives, avoid, grade`` (the second: its tag).

    Items in ``alternatives`` and ``avoid`` stand between semicolons, variants in ``en`` between ``/`` or commas. What stands in
    brackets is a remark, except that an abbreviation in ``en`` is a variant, Latin letters in the second column are a gloss that
    the translation may show in brackets, and ``(= X)`` or ``(= X of Y)`` in ``avoid`` means: wrong unless the English text speaks
    of X. An item that differs from a right one by its spelling alone is found in exactly that spelling. ``grade`` says how good
    the evidence is (A best, C our proposal); F is fixed, so a text that is this term is translated so and not otherwise.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]], locale: str, table: Table) -> None:
        self.stem = Stems(table.stemmer)
        self.english = Stems("english", without=("a", "an", "the", "is", "are", "was", "were", "be", "been"))
        self.glosses: set[str] = set()
        latin: set[str] = set()
        self.rows = [self._row(row, locale, latin) for row in rows]
        longest_first = sorted(latin, key=lambda words: (-len(words), words))
        self.latin = re.compile(rf"(?<![^\W{TOUCHING}])(?:{'|'.join(longest_first)})(?![^\W{TOUCHING}])") if latin else None
        self.set_phrases = [[self.stem(part) for part in phrase.split("…")] for phrase in table.set_phrases]
        avoided = [avoided for row in self.rows for avoided in row.avoid]
        terms = [term for row in self.rows for term in row.terms]
        allowed = [phrase for row in self.rows for phrase in row.allowed]
        self.stem.look_for([item.stems for item in avoided] + allowed + [part for phrase in self.set_phrases for part in phrase])
        self.english.look_for([item.unless for item in avoided] + terms)
        self.by_term = index((term, row) for row in self.rows for term in row.terms)
        self.by_name = {row.english.lower(): row for row in self.rows}

    def _row(self, row: Mapping[str, str], locale: str, latin: set[str]) -> Row:
        terms = [bare(variant) for variant in re.split(r" / |, ", row["en"])]
        terms += re.findall(r"\(([A-Z][A-Za-z]+)\)", row["en"])
        self.glosses.update(
            gloss.casefold() for gloss in re.findall(r"\(([^()]*)\)", row[locale]) if re.fullmatch(r"[ -~]+", gloss)
        )
        right = [bare(item) for item in items(row[locale]) + items(row["alternatives"])]
        latin.update(re.escape(item) for item in right if item.isascii())
        latin.update(map(re.escape, re.findall(r"(?<![\w-])[A-Za-z][A-Za-z0-9-]*(?![\w-])", right[0])))
        latin.update(f"{word}(?=-)" for item in right for word in re.findall(r"(?<![\w-])([A-Za-z]\w*)-[^\x00-\x7f]", item))
        allowed = tuple(self.stem(item) for item in right)
        avoid = tuple(
            Avoided(
                text=bare(item),
                stems=self.stem(bare(item)),
                spelled=tuple(tokens(bare(item))) if self.stem(bare(item)) in allowed else (),
                unless=self.english(" ".join(re.findall(r"\(= (.+?)(?: of |[,;)])", item))),
            )
            for item in items(row["avoid"])
        )
        kept = tuple(term for term in map(self.english, terms) if term)
        return Row(kept, bare(row["en"]), row[locale], allowed, avoid, row["grade"] == "F")

    def present(self, source: tuple[str, ...]) -> list[Row]:
        """The rows whose term is in the English stems *source*."""
        found = {id(row): row for row in occurrences(source, self.by_term)}
        return list(found.values())


COLUMNS = ("en", "{}", "alternatives", "avoid", "grade")
GRADES = ("A", "B", "C", "F")
_TABS = "with commas between the cells in place of tabs"
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$).*", re.MULTILINE)


def read_rows(path: Path, locale: str) -> Iterator[dict[str, str]]:
    """The rows of the glossary of *locale* at *path*; raises ``pipeline.files.FileError`` for one that has another form.

    A spreadsheet may have put semicolons between the cells, or a byte order mark in front.
    """
    text, header = read_text(path), [column.format(locale) for column in COLUMNS]
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    conflict = _CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        raise FileError(path, line, f"a conflict of two versions is left: keep the right rows, drop {conflict[0]!r}")
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: dict[str, int] = {}
    try:
        found = [column.strip() for column in next(reader, [])]
        if found != header:
            why = _TABS if "\t" in text.partition("\n")[0] else f"not {delimiter.join(found)}"
            raise FileError(path, 1, f"the header must be {','.join(header)}, {why}")
        for cells in reader:
            if any(map(str.strip, cells)):
                row = _checked(cells, header, path, reader.line_num)
                first = lines.setdefault(row["en"].casefold(), reader.line_num)
                if first != reader.line_num:
                    raise FileError(
                        path, reader.line_num, f"the term {row['en']!r} stands in line {first} already: make them one row"
                    )
                yield row
    except csv.Error as error:
        raise FileError(path, reader.line_num, f"no CSV: {error}") from None


def _checked(cells: list[str], header: list[str], path: Path, line: int) -> dict[str, str]:
    """The row of *cells*, if each column has one and the first two are not empty."""
    if len(cells) != len(header):
        why = _TABS if any("\t" in cell for cell in cells) else "a cell with commas stands in quotes"
        raise FileError(path, line, f"{len(cells)} cells in place of {len(header)}: {why}")
    row = dict(zip(header, map(str.strip, cells), strict=True))
    for column in header[:2]:
        if not any(map(bare, items(row[column]))):
            raise FileError(path, line, f"the cell in the column {column!r} is empty: fill it, or drop the row")
    if row["grade"] not in GRADES:
        raise FileError(path, line, f"there is no grade {row['grade']!r}; there are: {', '.join(GRADES)}")
    return row


def items(cell: str) -> list[str]:
    """What stands between the semicolons of *cell*, those in brackets left aside.

    >>> items("узел; имя узла (MS; Proxmox)")
    ['узел', 'имя узла (MS; Proxmox)']
    """
    return [item.strip() for item in re.split(r";(?![^()]*\))", cell) if item.strip()]


def bare(text: str) -> str:
    """*text* without what stands in brackets.

    >>> bare("mail loop (RFC 5321) / loop")
    'mail loop / loop'
    """
    return re.sub(r"\s*\([^()]*\)|\s*…", "", text).strip()
