"""How far each catalog is translated, by part and kind of message: names, summaries, labels and the rest.

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
from gate.tables import Tables
from pipeline import files

from smtpi18n.messages import PARTS, part_of

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


def states(catalog: polib.POFile, template: polib.POFile, tables: Tables) -> dict[str, dict[str, State]]:
    """The state of *catalog* by part and kind, each as the first word of its keys and the field; the last kind is the ``total``."""
    entries = {entry.msgctxt: entry for entry in catalog if not entry.obsolete}
    found: dict[str, dict[str, State]] = {part: {} for part in (*PARTS, "total")}
    totals = {part: State() for part in found}
    for source in template:
        family, kind = source.msgctxt.split("/")[0], tables.common.kind(source.msgctxt)
        part = part_of(source.msgctxt)
        entry = entries.get(source.msgctxt)
        name = family if family == kind else f"{family}/{kind}"
        for state in (found[part].setdefault(name, State()), totals[part], totals["total"]):
            state.total += 1
            if entry is None or not entry.msgstr:
                state.missing += 1
            elif entry.fuzzy:
                state.fuzzy += 1
            elif entry.msgid == source.msgid:
                state.translated += 1
            else:
                state.missing += 1
    return {part: {**kinds, "total": totals[part]} for part, kinds in found.items()}


def table(found: Mapping[str, Mapping[str, State]]) -> str:
    """*found* as lines to read."""
    rows = {(part if kind == "total" else f"  {kind}"): state for part, kinds in found.items() for kind, state in kinds.items()}
    width = max(map(len, rows))
    lines = [f"{'':<{width}}  total  translated  fuzzy  missing  percent"]
    for name, state in rows.items():
        numbers = f"{state.total:>5}  {state.translated:>10}  {state.fuzzy:>5}  {state.missing:>7}  {state.percent:>7.1f}"
        lines.append(f"{name:<{width}}  {numbers}")
    return "\n".join(lines)


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=files.LOCALE_DIR, help="the catalogs (default: locale)")
    parser.add_argument("--json", action="store_true", help="for programs: by locale, part and kind")
    options = parser.parse_args()
    tables = Tables(options.folder)
    template = files.joined(files.read_templates(options.folder).values())
    catalogs = {locale: files.read_joined(paths) for locale, paths in files.catalog_paths(options.folder).items()}
    found = {locale: states(catalog, template, tables) for locale, catalog in catalogs.items()}
    if options.json:
        print(json.dumps(found, default=lambda state: {**asdict(state), "percent": state.percent}, indent=2))
    else:
        print("\n\n".join(f"{locale}\n{table(parts)}" for locale, parts in found.items()))
    return 0


if __name__ == "__main__":
    files.run(main)
