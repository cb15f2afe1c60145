"""Measure what this package costs, each time as a ratio to something that runs right beside it.

Prints a table: the work, what it costs us and a peer, the ratio, and whether the target is met. Where valgrind is there,
instructions are counted too, which vary little from run to run. A ratio holds for one machine and one Python; it is a reason to
look closer, never a claim about other machines.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent))
from measuring import explaining, logs, lookups, pipeline
from measuring.figures import Effort, table
from pipeline import files

FULL = Effort(processes=16, rounds=15, calls=5_000, messages=1_000)
QUICK = Effort(processes=3, rounds=3, calls=1_000, messages=200)


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs, no counting: whether it works, not what it costs")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    effort = QUICK if options.quick else FULL
    with lookups.bench() as bench:
        figures = lookups.measure(bench, effort, count=not options.quick)
    figures.append(pipeline.measure(effort))
    figures.extend(explaining.measure(effort))
    with TemporaryDirectory() as folder:
        figures.extend(logs.measure(effort, Path(folder)))
    print(json.dumps([asdict(figure) for figure in figures], indent=2) if options.json else table(figures))
    return 0


if __name__ == "__main__":
    files.run(main)
