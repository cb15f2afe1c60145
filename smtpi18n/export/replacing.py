"""A file that is replaced in one step, once the new one is whole, and what is swept away of exports that were killed."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from glob import escape, iglob
from stat import S_ISREG

try:
    import fcntl
except ImportError:  # Windows deletes no file that is open, which is as good as a lock
    fcntl = None  # type: ignore[assignment]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from typing import BinaryIO

_NAME = ".smtpi18n-{}.part"


@contextmanager
def replacing(output: str | PathLike[str]) -> Iterator[BinaryIO]:
    """A new file that takes the place of *output* at the end of the block; whatever fails there leaves *output* as it was.

    It keeps the permissions of the file that it replaces, and a link stays one. Raises ``OSError``.
    """
    from shutil import copymode

    target = os.path.realpath(output)
    folder = os.path.dirname(target)
    _sweep(folder)
    file = _new_part(folder)
    try:
        with file:
            yield file
            file.flush()
            if os.path.exists(target):
                copymode(target, file.name)
            if fcntl:  # while it is locked, since others would sweep it away
                os.replace(file.name, target)
        if not fcntl:  # Windows renames no file that is open
            os.replace(file.name, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(file.name)


def _new_part(folder: str) -> BinaryIO:
    """A new file in *folder*, locked as long as it is open, so that others do not take it for one that is left over."""
    while True:
        file = open(os.path.join(folder, _NAME.format(os.urandom(8).hex())), "xb")  # noqa: SIM115
        if fcntl:
            with suppress(OSError):  # some file systems have no locks
                fcntl.flock(file, fcntl.LOCK_EX)
        if os.path.exists(file.name):  # else it was swept away before it was locked
            return file
        file.close()


def _sweep(folder: str) -> None:
    """Delete what exports have left in *folder* that were killed: the files that nobody has locked."""
    for left_over in iglob(os.path.join(escape(folder), _NAME.format("[0-9a-f]" * 16))):
        try:
            if not S_ISREG(os.lstat(left_over).st_mode):  # a pipe would be waited for, a link may lead anywhere
                continue
            with open(left_over, "rb") as file:
                if fcntl:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    os.unlink(left_over)
            if not fcntl:
                os.unlink(left_over)
        except OSError:  # it is being written, or not ours to delete
            pass
