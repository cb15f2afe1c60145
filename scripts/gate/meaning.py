"""The rules by which a translation says what its source says: cheap signs of a meaning that was lost or turned round.

None of them understands a text. Each compares what both languages must show: in which order slots, codes and commands come, how
many sentences, whether something is denied, and the terms that the table of the language names.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from gate.language import TOUCHING
from gate.numbers import plain_numbers
from gate.text import FAMILY
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gate.language import Table
    from gate.rules import Problem
    from gate.tables import Tables
    from gate.text import Text

_CODE = re.compile(rf"{FAMILY}|(?<![^\W{TOUCHING}])(?<!\.)[1-5]\d\d(?![^\W{TOUCHING}])(?!\.\d)")
_Sentences = list[tuple[str, str]]


def meaning_problems(source: Text, text: Text, table: Table, tables: Tables) -> Iterator[Problem]:
    """Where *text*, in the language of *table*, seems not to say what its *source* says."""
    english = tables.table(SOURCE_LOCALE)
    yield from _orders(source, text, table, tables)
    left, right = source.parts(english), text.parts(table)
    if len(left) != len(right):
        yield "sentences", f"{len(right)} in place of {len(left)}"
        left, right = [source.masked], [text.masked]
    sentences = list(zip(left, right, strict=True))
    yield from _negation(sentences, table, english)
    yield from _terms(sentences, table)


def _orders(source: Text, text: Text, table: Table, tables: Tables) -> Iterator[Problem]:
    """What comes in another order; what is missing or too much is found by other rules."""
    with suppress(ValueError):  # malformed braces are a finding already
        yield from _order("slot-order", text.slots, source.slots)
    yield from _order("backtick-order", text.in_backticks, source.in_backticks)
    left, right = plain_numbers(source.masked, text.masked, tables, table)
    yield from _order("code-order", _codes_in(right), _codes_in(left))


def _order(rule: str, found: list[str], wanted: list[str]) -> Iterator[Problem]:
    if found != wanted and sorted(found) == sorted(wanted):
        yield rule, f"{', '.join(found)} in place of {', '.join(wanted)}"


def _codes_in(text: str) -> list[str]:
    """The codes in *text*, families as English writes them."""
    return [code.replace("xx", "yz") for code in _CODE.findall(text)]


def _negation(sentences: _Sentences, table: Table, english: Table) -> Iterator[Problem]:
    if table.negative.words:
        for source, text in sentences:
            wanted, found = english.negative.found_in(source), table.negative.found_in(text)
            if wanted and not found:
                yield "negation", f"nothing stands for “{wanted[0].lower()}”"
            elif len(found) < len(wanted):
                yield "negation", f"{len(found)} for {len(wanted)} negative words: {', '.join(wanted).lower()}"


def _terms(sentences: _Sentences, table: Table) -> Iterator[Problem]:
    """Terms that are missing, and those that come in another order, where all that the source names are there."""
    for source, text in sentences:
        small = source.lower()
        wanted = {term.name: term.in_english(source) for term in table.terms if term.begins in small}
        found = {term.name: term.translated(text) for term in table.terms if wanted.get(term.name)}
        for term in table.terms:
            if wanted.get(term.name) and not found[term.name] and not term.optional:
                yield "term", f"nothing stands for “{term.name}”"
        for order in table.orders:
            yield from _order("term-order", _by_place(found, order), _by_place(wanted, order))


def _by_place(places: Mapping[str, re.Match[str] | None], names: Iterable[str]) -> list[str]:
    """Those of *names* that have a place, in the order of their places."""
    there = [(match.start(), name) for name in names if (match := places.get(name))]
    return [name for _, name in sorted(there)]
