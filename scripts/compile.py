"""Compile the catalogs into ``smtpi18n/locale/``, where the package reads them; the build hook does the same for a wheel.

With ``--check`` nothing is written, and the exit status is 1 when a compiled file is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pipeline import files
from pipeline.compiling import compiled_files, stale


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is out of date")
    check = parser.parse_args().check
    wanted = {files.COMPILED_DIR / name: data for name, data in compiled_files().items()}
    changed = [path for path, data in wanted.items() if files.write_if_changed(path, data, check)]
    gone = stale(wanted)
    for path in gone:
        print(f"{'to be removed' if check else 'removed'}: {files.named(path)}")
        if not check:
            path.unlink()
    return max(files.finish(changed, check), 1 if check and gone else 0)


if __name__ == "__main__":
    files.run(main)
