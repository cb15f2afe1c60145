"""The numbers in a text and in its source, written as the protocol writes them: 1234.5, with the digits 0 to 9.

A mark is turned only where the source has an amount. What is 1.2 of TLS, 5.7.1 or 5321 of RFC has no decimals and no thousands
and stays as it is in every language.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from gate.text import NUMBER
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from gate.language import Common, Table
    from gate.tables import Tables

_DIGIT = re.compile(r"\d")
_NAMED = re.compile(r"([A-Za-z][\w-]*)\s\d[\d.]*(?:(?:, |–|,? (?:and|or|to) )\d[\d.]*)*")
_NAMING = frozenset({"port", "release", "rfc", "section", "version"})


def numbers(source: str, text: str, tables: Tables, table: Table) -> tuple[Counter[str], Counter[str]]:
    """The numbers of both, as English writes them; a change that the *table* allows is left out of both."""
    found = _counted(source, text, tables, table)
    if found[0] == found[1]:
        return found
    return _counted(*table.without_changes(source, text), tables, table)


def _counted(source: str, text: str, tables: Tables, table: Table) -> tuple[Counter[str], Counter[str]]:
    left, right = plain_numbers(source, text, tables, table)
    return _numbers_in(left), _numbers_in(right)


def _numbers_in(text: str) -> Counter[str]:
    return Counter(map(_number, NUMBER.findall(text))) if _DIGIT.search(text) else Counter()


@cache
def _number(number: str) -> str:
    if number.startswith("RFC"):
        return re.sub(r"^RFC\D*", "RFC ", number)
    return f"{number[0]}yz" if re.fullmatch(r"[1-5]xx", number) else number


def plain_numbers(source: str, text: str, tables: Tables, table: Table) -> tuple[str, str]:
    """Both with their numbers in the form 1234.5; *table* is that of the language of *text*."""
    if table.other_digits:
        text = table.other_digits.sub(lambda match: str(unicodedata.decimal(match[0])), text)
    if not _DIGIT.search(source) or not _DIGIT.search(text):
        return source, text
    english = tables.table(SOURCE_LOCALE)
    rest = _NAMED.sub(lambda match: "" if _is_name(match[1], tables.common) else match[0], source)
    amounts = {english.value(match[0]) for match in english.amount.finditer(rest)}
    return _plain(source, english, amounts), _plain(text, table, amounts)


def _is_name(word: str, common: Common) -> bool:
    """Whether the number behind *word* is part of a name."""
    return word in common.tokens or word in common.names or word.lower().removesuffix("s") in _NAMING


def _plain(text: str, table: Table, amounts: set[str]) -> str:
    return table.amount.sub(lambda match: value if (value := table.value(match[0])) in amounts else match[0], text)
