"""Bring every catalog below ``locale/`` up to the templates: see ``pipeline.merging.merge`` for what becomes of each message.

With ``--check`` nothing is written, and the exit status is 1 when a catalog is out of date. Either way it says what differs:
messages that are new or reworded, lines that an editor has wrapped, a note that somebody has changed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pipeline import files
from pipeline.merging import differences, merge


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a catalog is out of date")
    check = parser.parse_args().check
    templates = files.read_templates()
    changed = []
    for locale, paths in files.catalog_paths().items():
        catalogs = files.read_parts(paths)
        merged = merge(catalogs, templates, locale)
        differing = files.write_parts(paths, merged.parts, check=True)
        for line in merged.report():
            print(f"{locale}: {line}")
        for part, catalog in catalogs.items():
            if paths[part] in differing:
                for line in differences(paths[part], catalog, merged.parts[part]):
                    print(f"{files.named(paths[part])}: {line}")
        if not check:
            files.write_parts(paths, merged.parts)
        changed += differing
    return files.finish(changed, check)


if __name__ == "__main__":
    files.run(main)
