"""Measure what this package costs, each time as a ratio to something that runs right beside it.

Every figure is a median of runs that alternate with those of the other side, so that a busy machine or a changing clock speed hits
both. A ratio holds for one machine and one Python; it is a reason to look closer, never a claim about other machines.
"""

from __future__ import annotations

import argparse
import gettext
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import timeit
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import smtpi18n  # noqa: E402
from smtpi18n.catalogs import DOMAIN  # noqa: E402

LOCALE_DIR = str(ROOT / "smtpi18n" / "locale")
CATALOG = f"{LOCALE_DIR}/ru/LC_MESSAGES/{DOMAIN}.mo"
KEY = "reply/550/name"

LOOKUP = "import smtpi18n; smtpi18n.lookup(550, locale='ru')"
TRANSLATION = "import gettext; gettext.translation({domain!r}, {folder!r}, ['ru']).pgettext({key!r}, {text!r})"
READING = "with open({path!r}, 'rb') as file: gettext.GNUTranslations(file).pgettext({key!r}, {text!r})"
OWN_COMMAND = "import sys; from smtpi18n.cli import main; sys.exit(main(['550', '--locale', 'ru']))"
PLAIN_COMMAND = (
    "import argparse; parser = argparse.ArgumentParser(); parser.add_argument('code'); print(parser.parse_args(['550']).code)"
)

# What an application has loaded before it meets its first reply code.
APPLICATION = (
    "import argparse, asyncio, collections, contextvars, copy, csv, dataclasses, datetime, email.message, enum, functools, gettext, "
    "http.client, importlib.resources, inspect, json, locale, logging.config, pathlib, re, smtplib, ssl, string, struct, tempfile, "
    "typing, unittest, urllib.request, uuid, warnings, weakref, zipfile, zlib"
)
TIMED = "from time import perf_counter\n{before}\nstart = perf_counter()\n{measured}\nprint((perf_counter() - start) * 1e6)"

# The high-water mark of this process alone: Linux lets `ru_maxrss` begin with that of the process that started this one.
PEAK_MEMORY = """
{work}
try:
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))
except (OSError, StopIteration):
    import resource, sys
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
print(peak)
"""
BOTH_CATALOGS = """
import smtpi18n
for locale in ("en", "ru"):
    smtpi18n.lookup(550, locale=locale)
    smtpi18n.compare(251, 354, locale=locale)
"""
EVERY_CODE = (
    BOTH_CATALOGS
    + """
    for code in smtpi18n.codes():
        smtpi18n.lookup(code, locale=locale)
"""
)

# Many new pairs one after the other, as in a server that answers all day: the median, knowledge and code being warm.
MANY_NEW_PAIRS = """
import random, smtpi18n
from statistics import median
from time import perf_counter
codes = smtpi18n.codes()
pairs = [(a, b) for a in codes for b in codes if a < b]
random.Random(0).shuffle(pairs)
taken = []
for a, b in pairs[:500]:
    start = perf_counter()
    smtpi18n.compare(a, b, locale="ru")
    taken.append(perf_counter() - start)
print(median(taken) * 1e6)
"""

# Pairs of every kind: twins, opposites, neighbours, and codes that have little to do with each other.
NEW_PAIRS = ((450, 550), (251, 551), (220, 221), (250, 354), (421, 554), (451, 552))


@dataclass(frozen=True)
class Figure:
    """One measurement: *value* is ``None`` where the peer is not installed; *target* is the most it should be."""

    what: str
    value: float | None
    unit: str = "x"
    target: float | None = None

    @property
    def verdict(self) -> str:
        """How the value stands to its target, for the table."""
        if self.value is None:
            return "not installed"
        if self.target is None:
            return ""
        return f"target {self.target:g}: {'met' if self.value <= self.target else 'MISSED'}"


@dataclass(frozen=True)
class Effort:
    """How often to run what is measured."""

    processes: int
    repeats: int
    calls: int
    messages: int


FULL = Effort(processes=40, repeats=40, calls=20_000, messages=2_000)
QUICK = Effort(processes=5, repeats=5, calls=2_000, messages=200)


def child_environment() -> dict[str, str]:
    """The environment of a measured process: this checkout on its path, byte code written, no other Python setting."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**environment, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}


def run(code: str) -> str:
    """What a new interpreter prints that runs *code*."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=child_environment(),
        cwd=tempfile.gettempdir(),
        stdout=subprocess.PIPE,
        check=True,
        encoding="utf-8",
    )
    return done.stdout


def process_time(code: str) -> float:
    """The seconds that a whole process takes to run *code*."""
    start = perf_counter()
    run(code)
    return perf_counter() - start


def own_figure(code: str) -> float:
    """The number that a process prints which runs *code*."""
    return float(run(code))


def alternate(measure: Callable[[str], float], sides: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """The median of *measure* for each side, in *rounds* that take each side once; a side with several codes takes them by turns."""
    found: dict[str, list[float]] = {name: [] for name in sides}
    for codes in sides.values():
        for code in codes:  # writes the byte code, and warms the caches of the disk
            measure(code)
    for number in range(rounds):
        for name, codes in sides.items():
            found[name].append(measure(codes[number % len(codes)]))
    return {name: median(values) for name, values in found.items()}


def alternate_calls(statements: Mapping[str, str], effort: Effort) -> dict[str, float]:
    """The median seconds of each statement, called warm in this process."""
    setup = "from http import HTTPStatus; from smtpi18n import compare, lookup"
    timers = {name: timeit.Timer(statement, setup) for name, statement in statements.items()}
    found: dict[str, list[float]] = {name: [] for name in timers}
    for _ in range(effort.repeats + 1):
        for name, timer in timers.items():
            found[name].append(timer.timeit(effort.calls))
    return {name: median(values[1:]) for name, values in found.items()}


def whole_processes(text: str, effort: Effort) -> list[Figure]:
    """Processes that do one thing and end, in units of an interpreter that does nothing."""
    peers = {
        "http.HTTPStatus": "import http; http.HTTPStatus(404).phrase",
        "import babel": "import babel",
        "import pycountry": "import pycountry",
    }
    missing = [name for name in peers if importlib.util.find_spec(name.split()[-1].partition(".")[0]) is None]
    sides = {
        "bare": "pass",
        "lookup": LOOKUP,
        "gettext": TRANSLATION.format(domain=DOMAIN, folder=LOCALE_DIR, key=KEY, text=text),
        "command": OWN_COMMAND,
        "argparse": PLAIN_COMMAND,
        **{name: code for name, code in peers.items() if name not in missing},
    }
    seconds = alternate(process_time, {name: [code] for name, code in sides.items()}, effort.processes)
    bare = seconds["bare"]
    return [
        Figure("process: import and one Russian lookup / gettext.translation on the same file", seconds["lookup"] / seconds["gettext"], target=1.2),
        Figure("process: smtpi18n 550 --locale ru / the smallest argparse program", seconds["command"] / seconds["argparse"], target=1.5),
        Figure("process: import and one Russian lookup / a bare interpreter", seconds["lookup"] / bare),
        Figure("process: gettext.translation on the same file / a bare interpreter", seconds["gettext"] / bare),
        *(
            Figure(f"process: {name} / a bare interpreter", None if name in missing else seconds[name] / bare)
            for name in peers
        ),
    ]  # fmt: skip


def warm_calls(effort: Effort) -> list[Figure]:
    """Calls whose answer is already there."""
    seconds = alternate_calls(
        {
            "lookup": "lookup(550, locale='ru')",
            "compare": "compare(251, 354, locale='ru')",
            "phrase": "HTTPStatus(404).phrase",
        },
        effort,
    )
    return [
        Figure("warm: lookup(550, locale='ru') / HTTPStatus(404).phrase", seconds["lookup"] / seconds["phrase"], target=0.5),
        Figure(
            "warm: compare(251, 354, locale='ru') / lookup(550, locale='ru')", seconds["compare"] / seconds["lookup"], target=4
        ),
    ]


def first_calls(text: str, effort: Effort) -> list[Figure]:
    """Calls whose answer must be made, timed inside the process that makes them."""
    reading = READING.format(path=CATALOG, key=KEY, text=text)
    in_application = alternate(
        own_figure,
        {
            "lookup": [TIMED.format(before=APPLICATION, measured=LOOKUP)],
            "gettext": [TIMED.format(before=APPLICATION, measured=reading)],
        },
        effort.processes,
    )
    before = "import smtpi18n; smtpi18n.compare(251, 354, locale='ru')"
    pairs = [TIMED.format(before=before, measured=f"smtpi18n.compare({a}, {b}, locale='ru')") for a, b in NEW_PAIRS]
    looked_up = [
        TIMED.format(
            before=f"{before}; smtpi18n.lookup({a}, locale='ru'); smtpi18n.lookup({b}, locale='ru')",
            measured=f"smtpi18n.compare({a}, {b}, locale='ru')",
        )
        for a, b in NEW_PAIRS
    ]
    new_pair = alternate(own_figure, {"new": pairs, "looked up": looked_up}, max(effort.processes, len(pairs)))
    many = alternate(own_figure, {"many": [MANY_NEW_PAIRS]}, max(3, effort.processes // 8))["many"]
    ratio = in_application["lookup"] / in_application["gettext"]
    return [
        Figure("first: import and one Russian lookup in an application / GNUTranslations on the same file", ratio, target=3),
        Figure("first: compare of a new pair, after another", new_pair["new"], "us", target=200),
        Figure("first: compare of a new pair, after another, both codes looked up before", new_pair["looked up"], "us"),
        Figure("first: compare of a new pair, in a process that compares many", many, "us"),
    ]


def memory(effort: Effort) -> list[Figure]:
    """What a process needs at its peak, over a bare interpreter."""
    work = {"both": BOTH_CATALOGS, "every": EVERY_CODE, "bare": ""}
    sides = {name: [PEAK_MEMORY.format(work=code)] for name, code in work.items()}
    mebibytes = alternate(own_figure, sides, max(5, effort.processes // 4))
    return [
        Figure("memory: both catalogs in use, over a bare interpreter", mebibytes["both"] - mebibytes["bare"], "MiB", target=3),
        Figure("memory: every code in both languages, over a bare interpreter", mebibytes["every"] - mebibytes["bare"], "MiB"),
    ]


def catalog_pipeline(effort: Effort) -> Figure:
    """How the time of the catalog scripts grows with the catalog: 2 is in step with its size."""
    import pipeline_speed

    sizes = (effort.messages, 2 * effort.messages)
    ratio = pipeline_speed.seconds(sizes[1]) / pipeline_speed.seconds(sizes[0])
    return Figure(f"pipeline: extract, update, compile, check {sizes[1]:,} messages / {sizes[0]:,}", ratio)


def measure_all(effort: Effort) -> list[Figure]:
    """Every figure, in the order of the table."""
    text = smtpi18n.lookup(550, locale="en").name
    wanted = smtpi18n.lookup(550, locale="ru")
    if wanted.locale != "ru" or gettext.translation(DOMAIN, LOCALE_DIR, ["ru"]).pgettext(KEY, text) != wanted.name:
        raise SystemExit("the two sides read different texts; run scripts/compile.py first")
    return [
        *whole_processes(text, effort),
        *warm_calls(effort),
        *first_calls(text, effort),
        *memory(effort),
        catalog_pipeline(effort),
    ]


def table(figures: list[Figure]) -> str:
    """The figures as lines of text."""
    width = max(len(figure.what) for figure in figures)
    lines = [f"Python {sys.version.split()[0]}, medians of alternating runs"]
    for figure in figures:
        value = "-" if figure.value is None else f"{figure.value:.2f} {figure.unit}"
        lines.append(f"{figure.what:<{width}}  {value:>10}  {figure.verdict}".rstrip())
    return "\n".join(lines)


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs: whether it works, not what it costs")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    figures = measure_all(QUICK if options.quick else FULL)
    print(json.dumps([asdict(figure) for figure in figures], indent=2) if options.json else table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
