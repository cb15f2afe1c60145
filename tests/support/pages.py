"""A page as text at two widths: the same words around its table, and the same words in each cell of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from smtpi18n.rendering.text import INDENT, NARROWEST_COLUMN

# By the name of a row (that of the headings is empty), what stands in each column.
Cells = dict[str, list[list[str]]]


LINE_BELOW_A_HEADING = re.compile("=+|-+")


def words(lines: Iterable[str]) -> list[str]:
    """The words of some lines of a page, without the lines below headings."""
    return [word for line in lines if not LINE_BELOW_A_HEADING.fullmatch(line) for word in line.split()]


def differing(whole: str, wrapped: str, width: int, glance: str) -> str | None:
    """What *wrapped* says otherwise than *whole*, the same page with lines as long as they are; *glance* is the heading of its table."""
    lines = whole.split("\n")
    narrow = [line for line in wrapped.split("\n") if not LINE_BELOW_A_HEADING.fullmatch(line)]
    if glance not in lines:
        return _parting(words(lines), words(narrow))
    begin = lines.index(glance) + 3
    end = lines.index("", begin)
    before, after, found = words(lines[:begin]), words(lines[end:]), words(narrow)
    around = _parting([*before, *after], [*found[: len(before)], *found[len(found) - len(after) :]])
    if around:
        return around
    below = narrow[_holding(narrow, len(before)) : len(narrow) - _holding(narrow[::-1], len(after))]
    wanted = _one_below_the_other(lines[begin:end])
    names = max(map(len, wanted))
    room = (width - len(INDENT) * 3 - names) // 2
    if room < NARROWEST_COLUMN:
        return _parting(words(lines[begin:end]), words(below))
    cells = _beside_each_other(below, names, room)
    return None if cells == wanted else f"{cells}, not {wanted}"


def _parting(wanted: Sequence[str], found: Sequence[str]) -> str | None:
    """Where two lists of words part."""
    for number, (one, other) in enumerate(zip_longest(wanted, found)):
        if one != other:
            return f"{' '.join(found[number : number + 8])!r}, not {' '.join(wanted[number : number + 8])!r}"
    return None


def _holding(lines: Sequence[str], count: int) -> int:
    """How many of *lines*, from the first, hold *count* words."""
    held = 0
    for number, line in enumerate(lines):
        if held >= count:
            return number
        held += len(words([line]))
    return len(lines)


def _one_below_the_other(lines: Sequence[str]) -> Cells:
    """The cells of a table whose lines are as long as they are: each heading, and below it its rows."""
    columns: list[dict[str, list[str]]] = []
    for line in filter(None, lines):
        if line.startswith(INDENT * 2):
            name, text = re.split(" {2,}", line.strip(), maxsplit=1)
            columns[-1][name] = text.split()
        else:
            columns.append({"": line.split()})
    return {name: [column.get(name, []) for column in columns] for column in columns for name in column}


def _beside_each_other(lines: Sequence[str], names: int, room: int) -> Cells:
    """The cells of a table with a column of *names* and two that are as wide as there is *room*."""
    found: Cells = {}
    name, first = "", len(INDENT) + names + len(INDENT)
    for line in filter(None, lines):
        name = line[:first].strip() or name
        cells = found.setdefault(name, [[], []])
        cells[0] += line[first : first + room].split()
        cells[1] += line[first + room :].split()
    return found
