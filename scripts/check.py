"""Check the catalogs, and the English texts they translate; ``gate.rules`` says by which rules.

Prints each finding as ``file: key: rule: message: text``, and at the end a line for each locale that says how far it is. The exit
status is 1 when there are findings, and 2 when a file cannot be read. A part that is not finished, by the table of its language,
may have messages that are not translated: these are only counted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from gate.catalog import check
from gate.rules import RULES
from pipeline import files


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="rules:\n" + "\n".join(f"  {name:<18} {meaning}" for name, meaning in RULES.items()),
    )
    parser.add_argument("folder", nargs="?", type=Path, default=files.LOCALE_DIR, help="where the catalogs are (default: locale)")
    parser.add_argument("--locale", help="check this catalog alone; en stands for the English sources as well")
    options = parser.parse_args()
    locales = files.catalog_paths(options.folder)
    if not locales or options.locale not in (None, *locales):
        wanted = f"for {options.locale} " if locales else ""
        parser.error(f"there is no catalog {wanted}below {options.folder}")
    outcome = check(options.folder, options.locale)
    for line in (*outcome.findings, *outcome.progress):
        print(line)
    return 1 if outcome.findings else 0


if __name__ == "__main__":
    files.run(main)
