"""How far each catalog is translated: by part and kind of message, and by priority, the order in which a translator best works.

A message is translated when it is not empty, not marked fuzzy, and made for the current English text. It reaches a reader when
its record is whole, that is, what is answered together: a code, a code in answer to one command, a pair, a family of words.
``--records uk`` names the records of a locale that are not whole, and the messages that they lack. A comparison needs the records
of both codes and of the pair, and besides those of ``comparisons``, ``phrase`` and ``label/command``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
from gate.tables import Tables
from pipeline import files

from smtpi18n.extraction.priorities import PRIORITIES
from smtpi18n.library import Library
from smtpi18n.messages import PARTS, part_of, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import polib


@dataclass
class State:
    """How many messages there are, what has become of them, and how many English words are left to translate."""

    total: int = 0
    translated: int = 0
    fuzzy: int = 0
    missing: int = 0
    words_left: int = 0

    @property
    def percent(self) -> float:
        """The share that is translated, rounded down, so that 100 means all."""
        return self.translated * 1_000 // self.total / 10 if self.total else 100.0

    def count(self, state: str, english: str) -> None:
        """Count a message of the text *english*, of which the field *state* says what has become."""
        self.total += 1
        setattr(self, state, getattr(self, state) + 1)
        self.words_left += 0 if state == "translated" else len(english.split())


class Record(NamedTuple):
    """What a reader is shown together or not at all: its name, its priority, its messages, and those that are not translated."""

    name: str
    priority: int
    keys: tuple[str, ...]
    lacking: tuple[str, ...]


@dataclass
class Progress:
    """How far a locale is: by part and kind, by priority, and in whole records."""

    parts: dict[str, dict[str, State]] = field(default_factory=lambda: {part: {"total": State()} for part in PARTS})
    priorities: dict[int, State] = field(default_factory=dict)
    total: State = field(default_factory=State)
    records: list[Record] = field(default_factory=list)

    @property
    def whole(self) -> int:
        """How many records are whole."""
        return sum(not record.lacking for record in self.records)


def progress(catalog: polib.POFile, template: polib.POFile, tables: Tables, known: Iterable[Iterable[str]] = ()) -> Progress:
    """How far *catalog* is; *known* are the records, each by its keys."""
    found, entries = Progress(), {entry.msgctxt: entry for entry in catalog if not entry.obsolete}
    done, ranks = set(), {}
    for source in template:
        key, state = source.msgctxt, _state(entries.get(source.msgctxt), source.msgid)
        if state == "translated":
            done.add(key)
        priority = re.match(r"Priority (\d+)$", source.comment, re.MULTILINE)
        if priority:
            ranks[key] = int(priority[1])
            found.priorities.setdefault(ranks[key], State()).count(state, source.msgid)
        family, kind, kinds = key.split("/")[0], tables.common.kind(key), found.parts[part_of(key)]
        for one in (kinds.setdefault(family if family == kind else f"{family}/{kind}", State()), kinds["total"], found.total):
            one.count(state, source.msgid)
    for keys in map(tuple, known):
        rank = max(ranks.get(key, 0) for key in keys)
        found.records.append(Record(_name(keys), rank, keys, tuple(key for key in keys if key not in done)))
    return found


def _state(entry: polib.POEntry | None, english: str) -> str:
    """What has become of a message, of which *entry* is the translation: the name of a field of `State`."""
    if entry is None or not entry.msgstr:
        return "missing"
    if entry.fuzzy:
        return "fuzzy"
    return "translated" if entry.msgid == english else "missing"


def _name(keys: tuple[str, ...]) -> str:
    """What the record of *keys* is called.

    >>> _name(("reply/552/name/RCPT", "reply/552/summary/RCPT", "reply/552/how_to_fix", "shared/user_message/refused"))
    'reply/552 in answer to RCPT'
    >>> _name(("label/retry/as_is", "label/retry/no")), _name(("heading/name", "heading/summary"))
    ('label/retry', 'heading')
    """
    own = [key.split("/") for key in keys if not key.startswith("shared/")]
    if not own:
        return "shared"
    family, *rest = own[0]
    cases = sorted({key[3] for key in own if len(key) == 4 and key[0] in ("reply", "enhanced")})
    if any(key[0] != family for key in own):
        return part_of(keys[0])
    stem = family if any(key[1] != rest[0] for key in own) else f"{family}/{rest[0]}"
    return f"{stem} in answer to {', '.join(cases)}" if cases else stem


def by_kind(found: Progress) -> str:
    """The parts and kinds of messages of a locale as lines to read."""
    rows = {
        (part if kind == "total" else f"  {kind}"): state
        for part, kinds in found.parts.items()
        for kind, state in sorted(kinds.items(), key=lambda item: item[0] != "total")
    }
    return _table({**rows, "total": found.total})


def by_priority(found: Progress) -> str:
    """The priorities of a locale as lines to read."""
    return _table({f"{rank} {PRIORITIES.get(rank, '')}": state for rank, state in sorted(found.priorities.items())})


def _table(rows: Mapping[str, State]) -> str:
    width = max(map(len, rows), default=0)
    lines = [f"{'':<{width}}  total  translated  fuzzy  missing  percent  words left"]
    for name, state in rows.items():
        numbers = f"{state.total:>5}  {state.translated:>10}  {state.fuzzy:>5}  {state.missing:>7}  {state.percent:>7.1f}"
        lines.append(f"{name:<{width}}  {numbers}  {state.words_left:>10}")
    return "\n".join(lines)


def report(locale: str, found: Progress) -> str:
    """How far *locale* is, as a page to read."""
    return "\n\n".join((_whole(locale, found), by_kind(found), by_priority(found)))


def lacking(locale: str, found: Progress) -> str:
    """What the records of *locale* that are not whole lack: first those that are begun, and in order of priority."""
    unfinished = [record for record in found.records if record.lacking]
    unfinished.sort(key=lambda record: (len(record.lacking) == len(record.keys), record.priority, len(record.lacking)))
    lines = {_whole(locale, found): None}  # two cases of a code may lack the same
    for record in unfinished:
        count, total = len(record.lacking), len(record.keys)
        keys = "everything" if count == total else f"{count} of {total}: {', '.join(record.lacking)}"
        lines[f"{record.name} lacks {keys}"] = None
    return "\n".join(lines)


def _whole(locale: str, found: Progress) -> str:
    return f"{locale}: {found.whole} of {len(found.records)} records are whole, and answered in this language"


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=files.LOCALE_DIR, help="the catalogs (default: locale)")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument(
        "--json", action="store_true", help="for programs: by locale; then by part and kind, by priority, and in records"
    )
    kind.add_argument("--records", metavar="TAG", help="the records of this locale that are not whole, and what they lack")
    options = parser.parse_args()
    paths = files.catalog_paths(options.folder)
    if options.records not in (None, *paths):
        parser.error(f"there is no catalog for {options.records} below {options.folder}; there are: {', '.join(paths)}")
    tables, template = Tables(options.folder), files.joined(files.read_templates(options.folder).values())
    known = [[message.key for message in record] for record in records(Library())]
    wanted = [options.records] if options.records else list(paths)
    found = {locale: progress(files.read_joined(paths[locale]), template, tables, known) for locale in wanted}
    print(_shown(found, options))
    return 0


def _shown(found: Mapping[str, Progress], options: argparse.Namespace) -> str:
    if options.json:
        return json.dumps({locale: _plain(one) for locale, one in found.items()}, indent=2)
    show = lacking if options.records else report
    return "\n\n\n".join(show(locale, one) for locale, one in found.items())


def _plain(found: Progress) -> dict[str, object]:
    """*found* for programs."""

    def plain(state: State) -> dict[str, float]:
        return {**asdict(state), "percent": state.percent}

    return {
        "total": plain(found.total),
        "parts": {part: {kind: plain(state) for kind, state in kinds.items()} for part, kinds in found.parts.items()},
        "priorities": {str(rank): plain(state) for rank, state in sorted(found.priorities.items())},
        "records": {"total": len(found.records), "whole": found.whole},
    }


if __name__ == "__main__":
    files.run(main)
