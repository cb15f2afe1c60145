"""How a server is set up: its folders, files and command, all of them in the namespace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

PROGRAMS = Path("/var/spool/programs")
CERTIFICATES = Path("/var/spool/certificates")


class Setup(NamedTuple):
    """A server: what is made before it starts, the command that stays in the foreground, and the ports that it then answers at."""

    name: str
    folders: Mapping[str, str]  # whose owner is
    files: Mapping[str, str]
    preparations: Sequence[Sequence[str]]
    command: Sequence[str]
    ports: Sequence[int]
    log: str

    def last_words(self) -> str:
        """The end of its log."""
        log = Path(self.log)
        return log.read_text(encoding="utf-8", errors="replace")[-3000:] if log.exists() else f"It has written no {self.log}."
