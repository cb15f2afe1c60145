"""Logs as they lie on a disk: plain or compressed, larger than memory, several in a row; and how far the reading has come."""

from __future__ import annotations

import io
import os
import sys
import zlib

from ..errors import visible
from .terminal import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from ..localization import Words

# As much of a line as is read at once; what follows is passed over.
LONGEST_LINE = 65_536
LINES_BETWEEN = 4_096
SECONDS_BETWEEN = 0.5


class LogError(Exception):
    """A log cannot be read: *file*, and why the system says so, or nothing where its compressed data is damaged."""

    def __init__(self, file: str, error: OSError | None) -> None:
        super().__init__(file)
        self.file = file
        self.error = error


def lines_of(files: tuple[str, ...], words: Words) -> Iterator[bytes]:
    """The lines of *files*, one after the other; ``-`` is standard input. Raises `LogError`.

    Compressed ones are known by how they begin, whatever their name: as ``gzip``, ``bzip2`` and ``xz`` write them.
    """
    for name in files:
        try:
            raw = sys.stdin.buffer if name == "-" else open(name, "rb")  # noqa: SIM115  # closed below
        except (OSError, ValueError, AttributeError) as error:
            raise LogError(name, error if isinstance(error, OSError) else None) from error
        progress = _Progress(name, raw, words)
        try:
            yield from _watched(raw, progress)
        except (EOFError, zlib.error) as error:
            raise LogError(name, None) from error
        except OSError as error:
            if name == "-" and not error.errno:  # nobody has given it anything to read
                return
            raise LogError(name, error if error.errno else None) from error
        except Exception as error:
            if type(error).__name__ != "LZMAError":
                raise
            raise LogError(name, None) from error
        finally:
            progress.end()
            if name != "-":
                raw.close()


def _watched(raw: BinaryIO, progress: _Progress) -> Iterator[bytes]:
    file = _unpacked(raw)
    is_rest = False
    number = 0
    while line := file.readline(LONGEST_LINE):
        if not is_rest:
            yield line
        is_rest = line[-1] != 0x0A
        number += 1
        if not number % LINES_BETWEEN:
            progress.tell()


def _unpacked(raw: BinaryIO) -> BinaryIO:
    peek = getattr(raw, "peek", None)
    start = peek(6)[:6] if peek else b""
    if start.startswith(b"\x1f\x8b"):
        from gzip import GzipFile

        return io.BufferedReader(GzipFile(fileobj=raw))
    if start.startswith(b"BZh"):
        from bz2 import BZ2File

        return io.BufferedReader(BZ2File(raw))
    if start == b"\xfd7zXZ\x00":
        from lzma import LZMAFile

        return io.BufferedReader(LZMAFile(raw))
    return raw


class _Progress:
    """How far a long file has been read, said on standard error where that is a terminal."""

    def __init__(self, name: str, raw: BinaryIO, words: Words) -> None:
        from time import monotonic

        self._clock = monotonic
        self._said = monotonic()
        self._raw = raw
        self._name = visible(os.path.basename(name))
        self._words = words
        try:
            self._size = os.fstat(raw.fileno()).st_size if raw.seekable() else 0
        except (OSError, AttributeError):
            self._size = 0
        self._is_said = False
        self._is_shown = self._size > 0 and sys.stderr is not None and sys.stderr.isatty()

    def tell(self) -> None:
        """Say it, if it is time to."""
        if self._is_shown and self._clock() - self._said > SECONDS_BETWEEN:
            self._said = self._clock()
            share = min(99, self._raw.tell() * 100 // self._size)
            note(self._words.line("progress", file=self._name, percent=str(share)))
            self._is_said = True

    def end(self) -> None:
        """Take it away."""
        if self._is_said:
            note("")
