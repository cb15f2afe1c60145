"""Write the templates, ``locale/smtpi18n-<part>.pot``, from the English texts of the knowledge.

With ``--check`` nothing is written, and the exit status is 1 when a template is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pipeline import files
from pipeline.template import make_templates

from smtpi18n.extraction import all_messages
from smtpi18n.library import Library


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a template is out of date")
    check = parser.parse_args().check
    changed = files.write_parts(files.template_paths(), make_templates(all_messages(Library())), check)
    return files.finish(changed, check)


if __name__ == "__main__":
    files.run(main)
