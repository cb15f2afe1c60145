"""How far each catalog is translated, by kind of message: names, summaries, labels and the rest.

What is translated is what reaches a reader: it is not empty, not marked fuzzy, and made for the current English text.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
import pipeline
from tables import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polib


@dataclass
class State:
    """How many messages there are, and what has become of them."""

    total: int = 0
    translated: int = 0
    fuzzy: int = 0
    missing: int = 0

    @property
    def percent(self) -> float:
        """The share that is translated, rounded down, so that 100 means all."""
        return self.translated * 1_000 // self.total / 10 if self.total else 100.0


def states(catalog: polib.POFile, template: polib.POFile, tables: Tables) -> dict[str, State]:
    """The state of *catalog* by kind, each as the first part of its keys and the field; the last one is of ``total``."""
    entries = {entry.msgctxt: entry for entry in catalog if not entry.obsolete}
    found: dict[str, State] = {}
    total = State()
    for source in template:
        family, kind = source.msgctxt.split("/")[0], tables.common.kind(source.msgctxt)
        entry = entries.get(source.msgctxt)
        for state in (found.setdefault(family if family == kind else f"{family}/{kind}", State()), total):
            state.total += 1
            if entry is None or not entry.msgstr:
                state.missing += 1
            elif entry.fuzzy:
                state.fuzzy += 1
            elif entry.msgid == source.msgid:
                state.translated += 1
            else:
                state.missing += 1
    return {**found, "total": total}


def table(found: Mapping[str, State]) -> str:
    """*found* as lines to read."""
    width = max(map(len, found))
    lines = [f"{'':<{width}}  total  translated  fuzzy  missing  percent"]
    for kind, state in found.items():
        numbers = f"{state.total:>5}  {state.translated:>10}  {state.fuzzy:>5}  {state.missing:>7}  {state.percent:>7.1f}"
        lines.append(f"{kind:<{width}}  {numbers}")
    return "\n".join(lines)


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=pipeline.LOCALE_DIR, help="the catalogs (default: locale)")
    parser.add_argument("--json", action="store_true", help="for programs: by locale and kind")
    options = parser.parse_args()
    tables = Tables(options.folder)
    template = pipeline.read(pipeline.template_path(options.folder))
    paths = pipeline.catalog_paths(options.folder)
    found = {locale: states(pipeline.read(path), template, tables) for locale, path in paths.items()}
    if options.json:
        result = {
            locale: {kind: {**asdict(state), "percent": state.percent} for kind, state in kinds.items()}
            for locale, kinds in found.items()
        }
        print(json.dumps(result, indent=2))
    else:
        print("\n\n".join(f"{locale}\n{table(kinds)}" for locale, kinds in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
