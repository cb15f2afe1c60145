"""bash, zsh and fish complete a command line at the press of a key, once they have read our script. Needs all three."""

from __future__ import annotations

import os
import re
import select
import shlex
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools

SECONDS = 30
SHELLS = {
    "bash": (["bash", "--norc", "-i"], 'eval "$(smtpi18n completion bash)"'),
    "zsh": (["zsh", "-f", "-i"], 'eval "$(smtpi18n completion zsh)"'),
    "fish": (["fish", "--no-config", "-i"], "smtpi18n completion fish | source"),
}


class Shell:
    """A shell on a terminal of its own."""

    def __init__(self, name: str, folder: Path) -> None:
        import pty

        (folder / "smtpi18n").write_text(
            f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.quote(sys.executable)} -m smtpi18n "$@"\n'
        )
        (folder / "smtpi18n").chmod(0o755)
        arguments, self.set_up = SHELLS[name]
        own = {
            "PATH": f"{folder}:{os.environ['PATH']}",
            "HOME": str(folder),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
            "COLUMNS": "100",
        }
        self.number, self.terminal = pty.fork()
        if not self.number:
            os.execvpe(arguments[0], arguments, own)
        self.written = ""

    def type(self, keys: str, wanted: str) -> None:
        """Press *keys*, and wait until what matches *wanted* has been written since."""
        self.written = ""
        os.write(self.terminal, keys.encode())
        until = time.monotonic() + SECONDS
        while not re.search(wanted, self.written):
            assert time.monotonic() < until, self.written
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.written += os.read(self.terminal, 65_536).decode(errors="replace")

    def end(self) -> None:
        import signal

        os.kill(self.number, signal.SIGKILL)
        os.waitpid(self.number, 0)
        os.close(self.terminal)


@pytest.mark.parametrize("name", SHELLS)
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("smtpi18n comp", r"(?s)compare.*completion"),
        ("smtpi18n lookup --locale ru 35", r"(?s)353.*354.*355"),
        ("smtpi18n export --out", "put"),
    ],
)
def test_a_shell_completes_subcommands_codes_and_options(name: str, line: str, wanted: str, tmp_path: Path) -> None:
    shell = Shell(name, tmp_path)
    try:
        shell.type(f"{shell.set_up}; echo rea''dy\n", "ready")
        shell.type(line, "")
        shell.type("\t\t" if name == "bash" else "\t", wanted)
    finally:
        shell.end()
