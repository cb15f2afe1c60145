"""Every page that can be asked for: each code, each case of a command, and each pair, in each locale, as text and JSON.

``python scripts/every_pair.py pages.txt`` writes them to a file; ``--against pages.txt`` says which of them read otherwise now,
with the lines that differ, and the exit status is 1 when there are any. So a change that is meant to change no page proves that
it does not.
"""

from __future__ import annotations

import argparse
import sys
from difflib import unified_diff
from itertools import combinations_with_replacement
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
from pipeline import compiling

import smtpi18n
from smtpi18n import CodeGroup, render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smtpi18n import Comparison, Entry
    from smtpi18n.rendering import Format

GROUPS = ("2yz", "3yz", "4yz", "5yz", "x0z", "x1z", "x2z", "x3z", "x4z", "x5z")
FORMATS: tuple[Format, ...] = ("text", "json")
BETWEEN = "\x1e"  # a record separator, which no page has
MOST_SHOWN = 10


def entries(locale: str) -> list[Entry]:
    """Every code in general and in answer to each of its commands, and every group."""
    codes = [smtpi18n.lookup(code, locale=locale) for code in smtpi18n.codes()]
    cases = [smtpi18n.lookup(one.code, locale=locale, command=command) for one in codes for command in one.commands]
    return [*codes, *cases, *(smtpi18n.lookup(CodeGroup(group), locale=locale) for group in GROUPS)]


def comparisons(locale: str) -> Iterator[Comparison]:
    """Every code and group with every other and itself, and every code in answer to one command with itself to another."""
    found = entries(locale)
    plain = [one for one in found if one.command is None]
    for a, b in combinations_with_replacement(plain, 2):
        yield smtpi18n.compare(a, b, locale=locale)
    for one in plain:
        of_this = [case for case in found if case.code == one.code]
        for a, b in combinations_with_replacement(of_this, 2):
            if a.command or b.command:
                yield smtpi18n.compare(a, b, locale=locale)


def pages() -> Iterator[tuple[str, str]]:
    """Each page with its name, in a fixed order."""
    for locale in smtpi18n.available_locales():
        for entry in entries(locale):
            for format in FORMATS:
                yield f"{locale} {_name(entry)} as {format}", render(entry, format)
        for comparison in comparisons(locale):
            for format in FORMATS:
                yield f"{locale} {' / '.join(map(_name, comparison.entries))} as {format}", render(comparison, format)


def _name(entry: Entry) -> str:
    return f"{entry.code} ({entry.command.value})" if entry.command else str(entry.code)


def read(path: Path) -> dict[str, str]:
    """The pages in a file, by name."""
    records = path.read_text(encoding="utf-8").split(BETWEEN)[1:]
    return {name: text for name, _, text in (record.partition("\n") for record in records)}


def differences(before: dict[str, str], now: dict[str, str]) -> list[list[str]]:
    """The lines that differ, for each page that is new, gone or reads otherwise."""
    found = []
    for name in dict.fromkeys((*before, *now)):
        old, new = before.get(name, ""), now.get(name, "")
        if old != new:
            lines = unified_diff(old.splitlines(), new.splitlines(), f"{name}, before", f"{name}, now", n=1, lineterm="")
            found.append(list(lines))
    return found


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", nargs="?", type=Path, help="write the pages to this file")
    parser.add_argument("--against", type=Path, metavar="FILE", help="say how the pages differ from those in this file")
    options = parser.parse_args()
    if not options.output and not options.against:
        parser.error("name a file to write the pages to, or one to hold them against")
    if options.against and not options.against.is_file():
        parser.error(f"there is no file {options.against}")
    compiling.write_compiled()
    now = dict(pages())
    if options.output:
        options.output.write_text("".join(f"{BETWEEN}{name}\n{text}" for name, text in now.items()), encoding="utf-8")
        print(f"{len(now)} pages written to {options.output}")
    if not options.against:
        return 0
    found = differences(read(options.against), now)
    for lines in found[:MOST_SHOWN]:
        print("\n".join(lines))
    print(f"{len(found)} of {len(now)} pages differ")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
