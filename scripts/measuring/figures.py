"""Alternating runs, what comes out of them, and the table of it.

A round takes each side once, so that a changing clock speed hits both, and a ratio is the median of the ratios of the rounds.
Times are those of the processor, so that it matters little what else the machine does.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Rounds = Mapping[str, list[float]]


@dataclass(frozen=True)
class Effort:
    """How often to run what is measured."""

    processes: int
    rounds: int
    calls: int
    messages: int


@dataclass(frozen=True)
class Figure:
    """What some *work* costs us, and a *peer* for the like.

    *target* is the most that the *ratio* should be, or, where there is no ratio, the most that *ours* should be. *counted* is the
    ratio by instructions, where they can be counted; it is steadier, and where it has a target, to meet that one is enough.
    """

    work: str
    ours: float
    unit: str
    peer: float | None = None
    ratio: float | None = None
    target: float | None = None
    counted: float | None = None
    counted_target: float | None = None

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met, if there is one."""
        if self.target is None:
            return None
        if self.counted is not None and self.counted_target is not None and self.counted <= self.counted_target:
            return True
        return (self.ours if self.ratio is None else self.ratio) <= self.target


def compared(work: str, rounds: Rounds, ours: str, peer: str, unit: str, **more: float | None) -> Figure:
    """The figure of two sides of the same *rounds*."""
    ratio = median(one / other for one, other in zip(rounds[ours], rounds[peer], strict=True))
    return Figure(work, median(rounds[ours]), unit, peer=median(rounds[peer]), ratio=ratio, **more)


def alternate(measure: Callable[[str], float], sides: Mapping[str, str], rounds: int) -> Rounds:
    """What *measure* says of each side, in as many *rounds*, after one that warms the disk."""
    for code in sides.values():
        measure(code)
    found: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, code in sides.items():
            found[name].append(measure(code))
    return found


class Interpreter:
    """A Python without a package in it, made below *folder*; *path* is where it finds modules besides its own."""

    def __init__(self, folder: Path, path: Path) -> None:
        venv.create(folder, symlinks=os.name != "nt")
        self._python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self._environment.update(PYTHONPATH=str(path), PYTHONIOENCODING="utf-8")

    def run(self, code: str) -> str:
        """What a new process prints that runs *code*."""
        return self._output([str(self._python), "-c", code], self._environment)

    def milliseconds(self, code: str) -> float:
        """How long a whole process takes to run *code*."""
        start = _spent()
        self.run(code)
        return (_spent() - start) * 1e3

    def number(self, code: str) -> float:
        """The number that a process prints which runs *code*."""
        return float(self.run(code))

    def instructions(self, code: str) -> float:
        """How many instructions a whole process takes to run *code*, by valgrind."""
        with tempfile.NamedTemporaryFile("w+", suffix=".log") as log:
            counting = [
                "valgrind",
                "--tool=cachegrind",
                "--cache-sim=no",
                "--cachegrind-out-file=/dev/null",
                f"--log-file={log.name}",
            ]
            self._output([*counting, str(self._python), "-c", code], {**self._environment, "PYTHONHASHSEED": "0"})
            counted = re.search(r"I +refs: +([\d,]+)", log.read())
        if counted is None:
            raise SystemExit("valgrind does not say how many instructions it has counted")
        return float(counted[1].replace(",", ""))

    @staticmethod
    def _output(command: list[str], environment: dict[str, str]) -> str:
        done = subprocess.run(
            command, env=environment, cwd=tempfile.gettempdir(), stdout=subprocess.PIPE, check=True, encoding="utf-8"
        )
        return done.stdout


def _spent() -> float:
    """The processor seconds of processes started here; where the system does not say, the seconds that have passed."""
    try:
        import resource
    except ImportError:
        return perf_counter()
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def can_count() -> bool:
    """Whether instructions can be counted here."""
    return shutil.which("valgrind") is not None


def table(figures: list[Figure]) -> str:
    """The figures as lines of text."""
    rows = [("", "ours", "peer", "ratio", "target", "", "by instructions"), *map(_row, figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [f"Python {sys.version.split()[0]}, medians of alternating runs, times of the processor"]
    for work, *cells in rows:
        padded = (cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        lines.append("  ".join((work.ljust(widths[0]), *padded)).rstrip())
    return "\n".join(lines)


def _row(figure: Figure) -> tuple[str, ...]:
    verdict = {None: "", True: "met", False: "missed"}[figure.is_met]
    counted = "" if figure.counted is None else f"{figure.counted:.2f}"
    if counted and figure.counted_target is not None:
        counted = f"{counted} (target {figure.counted_target:g})"
    return (
        figure.work,
        f"{figure.ours:,.2f} {figure.unit}",
        "" if figure.peer is None else f"{figure.peer:,.2f} {figure.unit}",
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        "" if figure.target is None else f"{figure.target:g}",
        verdict,
        counted,
    )
