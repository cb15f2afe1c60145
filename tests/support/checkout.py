"""Small catalogs, a copy of the checkout, and scripts that run in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import polib
from pipeline.template import make_templates

from smtpi18n.messages import Message

HEADERS = {
    "Project-Id-Version": "smtpi18n",
    "PO-Revision-Date": "2026-01-31 12:00+0300",
    "Last-Translator": "Somebody <somebody@example.org>",
    "Language-Team": "Russian",
    "Language": "ru",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def template(**texts: str) -> polib.POFile:
    """A template with the messages ``reply/<name>/name``."""
    messages = (Message(key=f"reply/{name}/name", text=text, note=f"About {name}.") for name, text in texts.items())
    return make_templates(messages)["replies"]


def catalog(*entries: polib.POEntry) -> polib.POFile:
    found = polib.POFile(wrapwidth=0)
    found.metadata = dict(HEADERS)
    found.extend(entries)
    return found


def entry(name: str, msgid: str, msgstr: str, previous: str | None = None, fuzzy: bool = False) -> polib.POEntry:
    flags = ["fuzzy"] if fuzzy or previous else []
    return polib.POEntry(msgctxt=f"reply/{name}/name", msgid=msgid, msgstr=msgstr, flags=flags, previous_msgid=previous)


def copy_checkout(root: Path, folder: Path) -> Path:
    """A copy of what the scripts work on, up to date."""
    for name in ("scripts", "locale", "smtpi18n"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


# Of each of these files of the knowledge, the first records stay.
CUT = {
    "replies": ("REPLIES",),
    "enhanced": ("STATUSES",),
    "comparisons": ("CONTRASTS",),
    "samples": ("SAMPLES",),
    "explanations": ("FAILURES",),
    "providers": ("NOTES",),
}


def cut_knowledge(folder: Path) -> Path:
    """The copy in *folder* with two records a file of the knowledge, and its catalogs brought in step."""
    for room, names in CUT.items():
        for path in (folder / "smtpi18n" / "knowledge" / room).glob("*.py"):
            text = path.read_text(encoding="utf-8")
            cut = "".join(f"{name} = {name}[:2]\n" for name in names if f"\n{name}:" in text)
            if cut:
                path.write_text(f"{text}\n{cut}", encoding="utf-8")
    for script in ("extract", "update", "compile"):
        done = run(folder, script)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


# Runs the script sys.argv[1] years from now.
LATER = """
import runpy, sys, time
real = time.time
time.time = lambda: real() + 3e8
time.localtime = lambda seconds=None, real=time.localtime: real(time.time() if seconds is None else seconds)
time.strftime = lambda form, moment=None, real=time.strftime: real(form, moment or time.localtime())
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def run(copy: Path, script: str, *arguments: str, later: bool = False, zone: str = "UTC") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *(("-c", LATER) if later else ()), str(copy / "scripts" / f"{script}.py"), *arguments]
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP")}
    environment = {**kept, "TZ": zone, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=copy, env=environment, timeout=60, check=False)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
