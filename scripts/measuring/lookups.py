"""What lookups and comparisons cost, beside `gettext` on one catalog of a size that is kept."""

from __future__ import annotations

import compileall
import json
import shutil
import tempfile
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import fmean, median
from typing import TYPE_CHECKING

import polib
from pipeline import ROOT, files

from smtpi18n.catalogs import seal
from smtpi18n.messages import domain_of

from .figures import Figure, Interpreter, alternate, can_count, compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .figures import Effort

KEY = "reply/550/name"
# As many messages as there were when the targets were set, of the parts that there were: the peer is not to grow with our
# catalogs.
KEPT_MESSAGES = 1_358
KEPT_PARTS = ("replies", "comparisons", "interface")

LOOKUP = "import smtpi18n; smtpi18n.lookup(550, locale='ru')"
COMPARISON = "import smtpi18n; smtpi18n.compare(251, 354, locale='ru')"
COMMAND = "import sys; from smtpi18n.cli import main; sys.exit(main(['550', '--locale', 'ru']))"
SMALLEST_COMMAND = (
    "import argparse; parser = argparse.ArgumentParser(); parser.add_argument('code'); print(parser.parse_args(['550']).code)"
)
GETTEXT = "import gettext; gettext.translation('kept', {folder!r}, ['ru']).pgettext({key!r}, {english!r})"
READING = "import gettext\nwith open({file!r}, 'rb') as file: gettext.GNUTranslations(file).pgettext({key!r}, {english!r})"

# Called warm: the answer is there already. By the work: the statement, the `use_locale` around it, and the target.
HIT = "hit(message)"
WARM = {
    "lookup": ("lookup(550, locale='ru')", None, 1.3),
    "lookup, ambient locale": ("lookup(550)", "ru", None),
    "lookup by list": ("lookup(550, locale=['uk', 'ru'])", None, 20),
    "lookup by tag, ru_RU": ("lookup(550, locale='ru_RU')", None, 20),
    "lookup by tag, ru-RU": ("lookup(550, locale='ru-RU')", None, 20),
    "lookup, ambient list": ("lookup(550)", ["uk", "ru"], 20),
    "lookup with a command": ("lookup(550, locale='ru', command='rcpt')", None, None),
    "lookup with a fallback": ("lookup(599, locale='ru', fallback=True)", None, None),
    "compare": ("compare(251, 354, locale='ru')", None, None),
}
WARM_SETUP = """
import gettext
from smtpi18n import compare, lookup, use_locale
hit = gettext.translation("kept", {folder!r}, ["ru"]).gettext
message = {key!r} + "\\x04" + {english!r}
assert hit(message) != message
"""
WARM_ROUNDS = """
import json
from contextlib import nullcontext
from time import process_time
from timeit import Timer
work = {work!r}
timers = {{name: Timer(statement, timer=process_time, globals=globals()) for name, (statement, _, _) in work.items()}}
rounds = {{name: [] for name in work}}
for _ in range({rounds} + 1):
    for name, (_, ambient, _) in work.items():
        with nullcontext() if ambient is None else use_locale(ambient):
            rounds[name].append(timers[name].timeit({calls}) / {calls} * 1e9)
print(json.dumps({{name: times[1:] for name, times in rounds.items()}}))
"""
COUNTED_CALLS = 5_000

# What an application has loaded before it meets its first reply code.
APPLICATION = (
    "import argparse, asyncio, collections, contextvars, copy, csv, dataclasses, datetime, email.message, enum, functools, gettext, "
    "http.client, importlib.resources, inspect, json, locale, logging.config, pathlib, re, smtplib, ssl, string, struct, tempfile, "
    "typing, unittest, urllib.request, uuid, warnings, weakref, zipfile, zlib"
)
TIMED = "from time import process_time\n{before}\nstart = process_time()\n{measured}\nprint((process_time() - start) * 1e6)"
# Pairs of every kind: twins, opposites, neighbours, and codes that have little to do with each other.
NEW_PAIRS = ((450, 550), (251, 551), (220, 221), (250, 354), (421, 554), (451, 552))

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
BOTH_LOCALES = """
import smtpi18n
for locale in ("en", "ru"):
    smtpi18n.lookup(550, locale=locale)
    smtpi18n.compare(251, 354, locale=locale)
"""
EVERY_CODE = f"{BOTH_LOCALES}    for code in smtpi18n.codes():\n        smtpi18n.lookup(code, locale=locale)\n"


class Bench:
    """Where the measured processes run: below *folder*, with a copy of the package, and with the kept catalog beside it."""

    def __init__(self, folder: Path) -> None:
        _copy_package(folder / "package")
        self.python = Interpreter(folder / "python", folder / "package")
        self.larger = Interpreter(folder / "python_with_larger_catalogs", _with_larger_catalogs(folder))
        self._catalog = folder / "ru" / "LC_MESSAGES" / "kept.mo"
        self._english = _write_kept_catalog(self._catalog)
        self._folder = folder

    def filled(self, code: str) -> str:
        """*code* with the kept catalog and a message of it filled in."""
        return code.format(folder=str(self._folder), file=str(self._catalog), key=KEY, english=self._english)


@contextmanager
def bench() -> Iterator[Bench]:
    """A `Bench` in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        yield Bench(Path(folder))


def _copy_package(folder: Path) -> None:
    shutil.copytree(ROOT / "smtpi18n", folder / "smtpi18n", ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(folder, quiet=1)


def _write_kept_catalog(path: Path) -> str:
    """Write the kept catalog to *path*; the English of its message `KEY`."""
    parts = files.read_parts(files.part_paths("ru"))
    russian = files.joined(parts[part] for part in KEPT_PARTS)
    kept = polib.POFile()
    kept.metadata = dict(russian.metadata)
    kept.extend(islice((entry for entry in russian if entry.translated()), KEPT_MESSAGES))
    path.parent.mkdir(parents=True)
    path.write_bytes(kept.to_binary())
    return next(entry.msgid for entry in kept if entry.msgctxt == KEY)


def _with_larger_catalogs(folder: Path) -> Path:
    """A copy of the package in which each catalog but that of the looked-up code is four times as large."""
    copy = folder / "larger"
    _copy_package(copy)
    for locale in files.catalog_paths():
        for part, catalog in files.read_parts(files.part_paths(locale)).items():
            if files.domain(part) != domain_of(KEY):
                larger = polib.POFile()
                larger.metadata = dict(catalog.metadata)
                for turn in range(4):
                    for entry in catalog:
                        key = entry.msgctxt.replace("/", f"~{turn}/" if turn else "/", 1)
                        larger.append(polib.POEntry(msgctxt=key, msgid=entry.msgid, msgstr=entry.msgstr))
                path = copy / "smtpi18n" / "locale" / locale / "LC_MESSAGES" / f"{files.domain(part)}.mo"
                path.write_bytes(seal(larger.to_binary()))
    return copy


def measure(here: Bench, effort: Effort, *, count: bool) -> list[Figure]:
    """Every figure of lookups and comparisons; with *count*, by instructions too."""
    count = count and can_count()
    return [
        *_processes(here, effort, count),
        *_warm_calls(here, effort, count),
        *_first_calls(here, effort),
        *_memory(here, effort),
    ]


def _processes(here: Bench, effort: Effort, count: bool) -> list[Figure]:
    """Processes that do one thing and end."""
    sides = {
        "bare": "pass",
        "gettext": here.filled(GETTEXT),
        "lookup": LOOKUP,
        "comparison": COMPARISON,
        "argparse": SMALLEST_COMMAND,
        "command": COMMAND,
    }
    rounds = alternate(here.python.milliseconds, sides, effort.processes)
    counted = {name: here.python.instructions(code) for name, code in sides.items()} if count else {}

    def figure(work: str, ours: str, peer: str, target: float | None = None) -> Figure:
        ratio = counted[ours] / counted[peer] if counted else None
        return compared(f"process: {work}", rounds, ours, peer, "ms", target=target, counted=ratio)

    return [
        figure("first Russian lookup / gettext on the kept catalog", "lookup", "gettext", 0.95),
        figure("first Russian lookup / a bare interpreter", "lookup", "bare"),
        figure("first Russian comparison / gettext on the kept catalog", "comparison", "gettext"),
        figure("smtpi18n 550 --locale ru / the smallest argparse program", "command", "argparse", 1.5),
    ]


def _warm_calls(here: Bench, effort: Effort, count: bool) -> list[Figure]:
    """Calls whose answer is there already, in units of a message that gettext finds."""
    work = {"hit": (HIT, None, None), **WARM}
    setup = here.filled(WARM_SETUP)
    code = setup + WARM_ROUNDS.format(work=work, rounds=effort.rounds, calls=effort.calls)
    rounds: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(max(2, effort.processes // 5)):  # one process may be quicker than the next in all it does
        for name, times in json.loads(here.python.run(code)).items():
            rounds[name] += times
    counted = _counted_lookup(here, setup) if count else None
    return [
        compared(
            f"warm: {name} / a gettext hit",
            rounds,
            name,
            "hit",
            "ns",
            target=target,
            counted=counted if name == "lookup" else None,
            counted_target=1.2 if name == "lookup" else None,
        )
        for name, (_, _, target) in WARM.items()
    ]


def _counted_lookup(here: Bench, setup: str) -> float:
    """The ratio of a warm lookup and a hit by instructions, without those of the loop around them."""
    loop = setup + "def run(times):\n    for _ in times: {statement}\nrun(range(100)); run(range({times}))"
    statements = {"nothing": "pass", "hit": HIT, "lookup": WARM["lookup"][0]}
    spent = {}
    for name, statement in statements.items():
        few, many = (
            here.python.instructions(loop.replace("{statement}", statement).replace("{times}", str(times)))
            for times in (100, COUNTED_CALLS)
        )
        spent[name] = many - few
    return (spent["lookup"] - spent["nothing"]) / (spent["hit"] - spent["nothing"])


def _first_calls(here: Bench, effort: Effort) -> list[Figure]:
    """Calls whose answer must be made, timed inside the process that makes them."""
    reading = here.filled(READING)
    sides = {
        "gettext": TIMED.format(before=APPLICATION, measured=reading),
        "lookup": TIMED.format(before=APPLICATION, measured=LOOKUP),
    }
    rounds = alternate(here.python.number, sides, max(3, effort.processes // 2))
    pairs = {
        f"{a}-{b}": TIMED.format(before=f"import gettext; {COMPARISON}", measured=f"smtpi18n.compare({a}, {b}, locale='ru')")
        for a, b in NEW_PAIRS
    }
    pairs["gettext"] = TIMED.format(before=f"import gettext; {COMPARISON}", measured=reading)
    found = alternate(here.python.number, pairs, max(2, effort.processes // 4))
    mean = [fmean(times) for times in zip(*(found[f"{a}-{b}"] for a, b in NEW_PAIRS), strict=True)]
    after = {"pair": mean, "gettext": found["gettext"]}
    return [
        compared(
            "first: lookup, in an application / gettext reading the kept catalog", rounds, "lookup", "gettext", "us", target=3
        ),
        compared("first: compare of a new pair, after another / the same", after, "pair", "gettext", "us"),
    ]


def _memory(here: Bench, effort: Effort) -> list[Figure]:
    """What a process needs at its peak, over a bare interpreter."""
    work = {"bare": "", "gettext": here.filled(GETTEXT), "both": BOTH_LOCALES, "every": EVERY_CODE}
    sides = {name: PEAK_MEMORY.format(work=code) for name, code in work.items()}
    times = max(3, effort.processes // 4)
    peaks = {name: median(values) for name, values in alternate(here.python.number, sides, times).items()}
    larger = {"bare": sides["bare"], "both": sides["both"]}
    peaks_larger = {name: median(values) for name, values in alternate(here.larger.number, larger, times).items()}
    gettext = peaks["gettext"] - peaks["bare"]

    def figure(work: str, mebibytes: float, target: float | None = None) -> Figure:
        return Figure(f"memory: {work}", mebibytes, "MiB", peer=gettext, target=target)

    return [
        figure("both locales, lookup and compare, over a bare interpreter", peaks["both"] - peaks["bare"], 4.0),
        figure("the same, all catalogs but that of replies x 4", peaks_larger["both"] - peaks_larger["bare"], 5.0),
        figure("every code in both locales", peaks["every"] - peaks["bare"]),
    ]
