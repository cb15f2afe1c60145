"""What the servers answer, for whoever works on the texts that it is explained by.

``python -m servers.capture FOLDER``, in the folder ``tests``, writes ``captured.jsonl`` and the reports, as ``bounces/*.eml``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from servers.bounces import BOUNCES
from servers.provoke import Case, Outcome
from servers.world import CASES, started

CACHE = Path(".pytest_cache/d/servers")  # pytest's own


def record(case: Case, outcome: Outcome, version: str) -> dict[str, Any]:
    """One line of the file."""
    kind = type(outcome.thing)
    return {
        "server": version,
        "what": case.what,
        "command": case.command,
        "expected": sorted(case.reasons),
        "reply": outcome.reply,
        "thing": f"{kind.__module__}.{kind.__qualname__}",
        "repr": repr(outcome.thing),
        "session": outcome.lines,
    }


def main(target: str) -> None:
    folder = Path(target)
    (folder / "bounces").mkdir(parents=True, exist_ok=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    with started(CACHE) as world, (folder / "captured.jsonl").open("w", encoding="utf-8") as file:
        for case in CASES:
            file.write(json.dumps(record(case, world.outcome(case), world.versions[case.server]), ensure_ascii=False) + "\n")
        for bounce in BOUNCES:
            (folder / "bounces" / f"{bounce.sender.partition('@')[0]}.eml").write_bytes(world.report(bounce))


if __name__ == "__main__":
    main(*sys.argv[1:])
