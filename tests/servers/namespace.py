"""A command in mount, network and process namespaces of its own, and threads that enter them.

What the command mounts, binds and starts is seen by nobody else, and ends with it: its standard input is a pipe from here, and when
that closes, in whatever way this process ends, the command ends, and with the first process of a namespace the kernel kills all others.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TypeVar

Result = TypeVar("Result")

UNSHARE = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
CLONE_FS, CLONE_NEWNS, CLONE_NEWNET = 0x200, 0x20000, 0x40000000  # of <sched.h>; os.setns is of Python 3.12

NOT_PERMITTED = (
    "the tests marked 'servers' start mail servers in namespaces of their own, which only root may make, and which a container "
    "may only with the capability SYS_ADMIN (docker run --cap-add SYS_ADMIN --security-opt apparmor=unconfined)"
)


class NamespaceError(Exception):
    """The namespaces could not be made, or what should run in them did not start."""


def check_permission() -> None:
    """Raise NamespaceError where no namespaces can be made, and say what would help."""
    try:
        tried = subprocess.run([*UNSHARE, "true"], capture_output=True, text=True, timeout=20, check=False)
    except OSError as error:
        raise NamespaceError(f"{error}; it is in Debian's util-linux") from error
    if tried.returncode:
        raise NamespaceError(f"{NOT_PERMITTED}: {tried.stderr.strip()}")


def _call(name: str, *arguments: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(*arguments):
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


class Namespace:
    """Runs *command* in new namespaces from ``with`` on, once it has printed a line, and functions in a thread inside of them.

    So a test holds the very exceptions that a client there has met, and no client leaves the namespace by mistake.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str], seconds: float = 60) -> None:
        self._command, self._environment, self._seconds = command, environment, seconds

    def __enter__(self) -> Namespace:
        check_permission()
        self._process = subprocess.Popen(
            [*UNSHARE, *self._command],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        overdue = threading.Timer(self._seconds, self._process.kill)
        overdue.start()
        said = []
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said.append(line)
            if line == "ready\n":
                break
        overdue.cancel()
        if said[-1:] != ["ready\n"]:
            self.__exit__(None, None, None)
            raise NamespaceError(f"{' '.join(self._command)} was not ready within {self._seconds} s:\n{''.join(said)}")
        # What is printed from now on is read, so that no server waits for a full pipe.
        self._reader = threading.Thread(target=self._process.stdout.read, daemon=True)
        self._reader.start()
        self._threads = ThreadPoolExecutor(max_workers=1, initializer=self._enter)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if hasattr(self, "_threads"):
            self._threads.shutdown()
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()  # the child goes with it: --kill-child
            self._process.wait()
        if hasattr(self, "_reader"):
            self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _enter(self) -> None:
        """Move this one thread; a thread may change its mount namespace once it shares no folders with the others."""
        _call("unshare", CLONE_FS)
        for name, kind in (("net", CLONE_NEWNET), ("mnt", CLONE_NEWNS)):
            with Path(f"/proc/{self._process.pid}/ns/{name}").open("rb") as file:
                _call("setns", file.fileno(), kind)

    def run(self, function: Callable[[], Result]) -> Result:
        """What *function* returns or raises, run inside."""
        return self._threads.submit(function).result()
