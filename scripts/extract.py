"""Write the template ``locale/smtpi18n.pot`` from the English texts of the knowledge.

With ``--check`` nothing is written, and the exit status is 1 when the template is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import pipeline

from smtpi18n.extraction import all_messages
from smtpi18n.library import Library


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the template is out of date")
    check = parser.parse_args().check
    path = pipeline.template_path()
    data = pipeline.dump(pipeline.make_template(all_messages(Library()))).encode()
    return pipeline.finish([path] if pipeline.write_if_changed(path, data, check) else [], check)


if __name__ == "__main__":
    sys.exit(main())
