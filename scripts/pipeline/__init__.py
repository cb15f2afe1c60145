"""The way of a message: out of the knowledge into the templates, into the catalog of every locale, and into the compiled files.

Everything here gives the same bytes for the same input, on any day and machine. The scripts beside this package are its commands.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:  # the scripts are run from a checkout, in which the package need not be installed
    sys.path.insert(0, str(ROOT))
