"""The rules by which a translation says what its source says: cheap signs of a meaning that was lost or turned round.

None of them understands a text. Each compares what both languages must show: which slots and codes there are and in which order, how many
sentences, whether something is denied, and the terms that the table of the language names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gate.language import TOUCHING
from gate.text import FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gate.language import Table
    from gate.rules import Problem
    from gate.text import Text

_CODE = re.compile(rf"{FAMILY}|(?<![^\W{TOUCHING}])(?<!\.)[1-5]\d\d(?![^\W{TOUCHING}])(?!\.\d)")
_Sentences = list[tuple[str, str]]


def meaning_problems(source: Text, text: Text, table: Table, english: Table) -> Iterator[Problem]:
    """Where *text* seems not to say what its *source* says; *english* is the table of the source."""
    yield from _slots(source, text)
    yield from _codes(source, text, table, english)
    left, right = source.parts(english), text.parts(table)
    if len(left) != len(right):
        yield "sentences", f"{len(right)} in place of {len(left)}"
        left, right = [source.masked], [text.masked]
    sentences = list(zip(left, right, strict=True))
    yield from _negation(sentences, table, english)
    yield from _terms(sentences, table)


def _slots(source: Text, text: Text) -> Iterator[Problem]:
    try:
        wanted, found = source.slots, text.slots
    except ValueError:
        return  # malformed braces are a finding already
    if wanted != found and sorted(wanted) == sorted(found):
        yield "slot-order", _order(found, wanted)


def _codes(source: Text, text: Text, table: Table, english: Table) -> Iterator[Problem]:
    wanted, found = _codes_in(source, english), _codes_in(text, table)
    if wanted != found and sorted(wanted) == sorted(found):
        yield "code-order", _order(found, wanted)


def _codes_in(text: Text, table: Table) -> list[str]:
    """The codes in *text*, families as English writes them."""
    if not any(map(str.isdigit, text.masked)):
        return []
    return [code.replace("xx", "yz") for code in _CODE.findall(table.plain_digits(text.masked))]


def _order(found: Iterable[str], wanted: Iterable[str]) -> str:
    return f"{', '.join(found)} in place of {', '.join(wanted)}"


def _negation(sentences: _Sentences, table: Table, english: Table) -> Iterator[Problem]:
    if table.negative.words:
        for source, text in sentences:
            denied = english.negative.first_in(source)
            if denied and not table.negative.first_in(text):
                yield "negation", f"nothing stands for “{denied.lower()}”"


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
            orders = _by_place(found, order), _by_place(wanted, order)
            if orders[0] != orders[1] and sorted(orders[0]) == sorted(orders[1]):
                yield "term-order", _order(*orders)


def _by_place(places: Mapping[str, re.Match[str] | None], names: Iterable[str]) -> list[str]:
    """Those of *names* that have a place, in the order of their places."""
    there = [(match.start(), name) for name in names if (match := places.get(name))]
    return [name for _, name in sorted(there)]
