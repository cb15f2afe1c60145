"""Bring every catalog below ``locale/`` up to the template: see ``pipeline.merge`` for what becomes of each message.

With ``--check`` nothing is written, and the exit status is 1 when a catalog is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import pipeline


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a catalog is out of date")
    check = parser.parse_args().check
    template = pipeline.read(pipeline.template_path())
    changed = []
    for locale, path in pipeline.catalog_paths().items():
        merged = pipeline.merge(pipeline.read(path), template, locale)
        if pipeline.write_if_changed(path, pipeline.dump(merged.catalog).encode(), check):
            changed.append(path)
        for line in merged.report():
            print(f"{locale}: {line}")
    return pipeline.finish(changed, check)


if __name__ == "__main__":
    sys.exit(main())
