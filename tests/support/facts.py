"""The tables of facts, which say what an RFC or a registry says."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


@cache
def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of facts."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
