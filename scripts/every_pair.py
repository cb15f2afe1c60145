"""Every page that can be asked for: each code and group, each case of a command, and each pair, in each locale, as text and JSON.

``python scripts/every_pair.py pages.txt`` writes them to a file; ``--against pages.txt`` says which of them read otherwise now,
with the lines that differ, and the exit status is 1 when there are any. So a change that is meant to change no page proves that
it does not. ``--check`` asks of every pair what the suite asks of a sample of them; it takes minutes, and ``--seconds`` bounds it. With
``--locale``, the pages and pairs are those of that locale; with ``--in-turn``, each pair is asked for in one of the finished locales.
"""

from __future__ import annotations

import argparse
import sys
from difflib import unified_diff
from itertools import combinations_with_replacement, islice
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

sys.path.insert(0, str(Path(__file__).parent))
from pipeline import compiling

import smtpi18n
from smtpi18n import CodeGroup, Subject, render
from smtpi18n.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smtpi18n import Comparison, Entry
    from smtpi18n.rendering import Format

TESTS = Path(__file__).parents[1] / "tests"
# Groups without a name of their own, as a class with a subject, or one code in all its classes.
COMPOSED = (*(f"{digit}{subject.value[1:]}" for digit in "245" for subject in Subject), "X.2.2", "X.4.1", "X.7.1", "X.7.8")
FORMATS: tuple[Format, ...] = ("text", "json")
BETWEEN = b"\x1e"  # a record separator, which no page has
MOST_SHOWN = 10


def groups() -> list[CodeGroup]:
    """Every group that has a name, and those composed."""
    return [CodeGroup(pattern) for pattern in (*(group.code for group in Library().groups()), *COMPOSED)]


def entries(locale: str) -> list[Entry]:
    """Every code in general and in answer to each of its commands, and every group."""
    codes = [smtpi18n.lookup(code, locale=locale) for code in smtpi18n.codes()]
    cases = [smtpi18n.lookup(one.code, locale=locale, command=command) for one in codes for command in one.commands]
    return [*codes, *cases, *(smtpi18n.lookup(group, locale=locale) for group in groups())]


def pairs(locale: str) -> Iterator[tuple[Entry, Entry]]:
    """Every code and group with every other and itself, and every code in answer to one command with itself to another."""
    found = entries(locale)
    plain = [one for one in found if one.command is None]
    yield from combinations_with_replacement(plain, 2)
    for one in plain:
        of_this = [case for case in found if case.code == one.code]
        for a, b in combinations_with_replacement(of_this, 2):
            if a.command or b.command:
                yield a, b


def comparisons(locale: str) -> Iterator[Comparison]:
    """That of each pair."""
    return (smtpi18n.compare(a, b, locale=locale) for a, b in pairs(locale))


def pages(locales: list[str]) -> Iterator[tuple[str, str]]:
    """Each page in the *locales* with its name, in a fixed order."""
    for locale in locales:
        for entry in entries(locale):
            for format in FORMATS:
                yield f"{locale} {_name(entry)} as {format}", render(entry, format)
        for comparison in comparisons(locale):
            for format in FORMATS:
                yield f"{locale} {' / '.join(map(_name, comparison.entries))} as {format}", render(comparison, format)


def _name(entry: Entry) -> str:
    return f"{entry.code} ({entry.command.value})" if entry.command else str(entry.code)


class Written:
    """A file of pages, of which one at a time is read: there may be gigabytes."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("rb")
        self._places: dict[str, tuple[int, int]] = {}
        name, start, place = "", 0, 0
        for line in self._file:
            if line.startswith(BETWEEN):
                self._add(name, start, place)
                name, start = line[1:].decode().rstrip("\n"), place + len(line)
            place += len(line)
        self._add(name, start, place)

    def _add(self, name: str, start: int, end: int) -> None:
        if name:
            self._places[name] = (start, end)

    def pop(self, name: str) -> str:
        """The page of that name, empty when there is none; the next time there is none."""
        start, end = self._places.pop(name, (0, 0))
        self._file.seek(start)
        return self._file.read(end - start).decode().removesuffix("\n")

    def left(self) -> list[str]:
        """The names of the pages that nobody asked for."""
        return list(self._places)


def difference(name: str, before: str, now: str) -> str:
    """The lines of a page that differ."""
    lines = unified_diff(before.splitlines(), now.splitlines(), f"{name}, before", f"{name}, now", n=1, lineterm="")
    return "\n".join(lines)


def compare_and_write(against: Path | None, output: Path | None, locales: list[str]) -> int:
    """Go through the pages once; the exit status."""
    before = Written(against) if against else None
    written = output.open("wb") if output else None
    count, differ = 0, 0
    for name, text in pages(locales):
        count += 1
        if written:
            written.write(BETWEEN + f"{name}\n{text}\n".encode())
        if before and (old := before.pop(name)) != text:
            differ += 1
            if differ <= MOST_SHOWN:
                print(difference(name, old, text))
    if written:
        written.close()
        print(f"{count} pages written to {output}")
    if not before:
        return 0
    gone = before.left()
    print("\n".join(f"{name}: gone" for name in gone[:MOST_SHOWN]), end="\n" * bool(gone))
    print(f"{differ} of {count} pages differ, {len(gone)} are gone")
    return 1 if differ or gone else 0


def check(most_seconds: float, wanted: list[str], in_turn: bool) -> int:
    """Ask of every pair, in each of the *wanted* locales that is finished, what ``tests/comparisons/test_every_pair.py`` asks; the exit status.

    With *in_turn*, a locale has those pairs whose turn it is, and all finished locales together have all pairs.
    """
    sys.path.insert(0, str(TESTS))
    from comparisons import test_every_pair as suite
    from support.claims import Tally

    end, problems = monotonic() + most_seconds, []
    finished = [locale for locale in suite.LOCALES if locale in wanted]
    if not finished:
        problems.append("none of these locales is finished, so that there is nothing to check")
    for locale in finished:
        tallies = {check: Tally() for check, locales in suite.CHECKS.items() if locale in locales}
        count = 0
        turns, turn = (len(suite.LOCALES), suite.LOCALES.index(locale)) if in_turn else (1, 0)
        for a, b in islice(pairs(locale), turn, None, turns):
            count += 1
            comparison = smtpi18n.compare(a, b, locale=locale)
            pair = suite.Pair(comparison, locale)
            for check, tally in tallies.items():
                tally.add(check(pair))
            if monotonic() > end:
                problems.append(f"{locale}: stopped, the seconds are over")
                break
        problems += [f"{locale} {check.__name__}: {tally.problem()}" for check, tally in tallies.items() if tally.problem()]
        print(f"{locale}: {count} pairs, {sum(tally.checked for tally in tallies.values())} claims")
    print("\n\n".join(problems) or "all of them hold")
    return 1 if problems else 0


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", nargs="?", type=Path, help="write the pages to this file")
    parser.add_argument("--against", type=Path, metavar="FILE", help="say how the pages differ from those in this file")
    parser.add_argument("--check", action="store_true", help="ask of every pair what the suite asks of a sample")
    parser.add_argument("--locale", action="append", metavar="TAG", help="a locale, in place of every one; may be repeated")
    parser.add_argument("--in-turn", action="store_true", help="with --check: each pair in one of the finished locales")
    parser.add_argument("--seconds", type=float, default=float("inf"), metavar="N", help="stop --check after that many")
    options = parser.parse_args()
    if not options.output and not options.against and not options.check:
        parser.error("name a file to write the pages to, one to hold them against, or --check")
    if options.against and not options.against.is_file():
        parser.error(f"there is no file {options.against}")
    compiling.write_compiled()
    there = smtpi18n.available_locales()
    locales = options.locale or there
    if not set(locales) <= set(there):
        parser.error(f"there are the locales {', '.join(there)}")
    status = check(options.seconds, locales, options.in_turn) if options.check else 0
    if options.output or options.against:
        status = max(status, compare_and_write(options.against, options.output, locales))
    return status


if __name__ == "__main__":
    sys.exit(main())
