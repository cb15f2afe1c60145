"""Logs as they lie on a disk: plain or compressed, larger than memory, several in a row; and how far the reading has come."""

from __future__ import annotations

import io
import os
import re
import stat
import sys
import zlib
from typing import cast

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


# As much of a file as is read to see with which day it begins.
LONGEST_BEGINNING = 65_536


class LogError(Exception):
    """A log cannot be read: *file*, and why the system says so, or nothing where its compressed data is damaged."""

    def __init__(self, file: str, error: OSError | None) -> None:
        super().__init__(file)
        self.file = file
        self.error = error


class Logs:
    """Several logs as one: `files` in the order of time, each once; ``damaged`` are those of which only a part could be read."""

    def __init__(self, files: tuple[str, ...], words: Words) -> None:
        self.files = files
        self.damaged: list[str] = []
        self.twice: list[str] = []
        self._words = words
        if len(files) > 1:
            self.files = self._in_order(self._each_once(files))

    def __iter__(self) -> Iterator[bytes]:
        """Their lines, one after the other; ``-`` is standard input. Raises `LogError`.

        Compressed ones are known by how they begin, whatever their name: as ``gzip``, ``bzip2`` and ``xz`` write them. Of one that is
        damaged there are the lines before the damage.
        """
        for name in self.files:
            raw = _opened(name)
            progress = _Progress(name, raw, self._words)
            is_read = False
            try:
                for line in _watched(raw, progress):
                    is_read = True
                    yield line
            except Exception as error:
                if (
                    name == "-" and type(error) is OSError and not error.errno and not is_read
                ):  # nobody has given it anything to read
                    return
                if isinstance(error, OSError) and error.errno:
                    raise LogError(name, error) from error
                if not is_damage(error):
                    raise
                if not is_read and len(self.files) == 1:
                    raise LogError(name, None) from error
                self.damaged.append(name)
            finally:
                progress.end()
                if name != "-":
                    raw.close()

    def _each_once(self, files: tuple[str, ...]) -> list[str]:
        found: dict[object, str] = {}
        for name in files:
            try:
                status = os.stat(name) if name != "-" else None
            except (OSError, ValueError):
                status = None
            this: object = (status.st_dev, status.st_ino) if status is not None and status.st_ino else name
            if this in found:
                self.twice.append(name)
            else:
                found[this] = name
        return list(found.values())

    def _in_order(self, files: list[str]) -> tuple[str, ...]:
        """*files* by the day and the time with which they begin; as they are, if one does not say that."""
        from ..parsing.logs import in_order

        begun = [_beginning(name) for name in files]
        days = [one[0] for one in begun if one is not None]
        if len(days) < len(files) or len({day[:2] == "--" for day in days}) > 1:
            return tuple(files)
        place = {day: number for number, day in enumerate(in_order(set(days)))}
        ordered = sorted(zip(begun, files, strict=True), key=lambda one: (place[one[0][0]], one[0][1]) if one[0] else (0, ""))
        return tuple(name for _, name in ordered)


def is_damage(error: Exception) -> bool:
    """Whether reading has failed because compressed data is damaged, or was made to take more memory than there is."""
    return isinstance(error, (EOFError, OSError, zlib.error, MemoryError)) or type(error).__name__ == "LZMAError"


def _opened(name: str) -> BinaryIO:
    try:
        return sys.stdin.buffer if name == "-" else open(name, "rb")
    except (OSError, ValueError, AttributeError) as error:
        raise LogError(name, error if isinstance(error, OSError) else None) from error


def _beginning(name: str) -> tuple[str, str] | None:
    """The day and the time with which a file begins, if it is one that can be read twice."""
    from ..parsing.logs import moment_of

    try:
        if name == "-" or not stat.S_ISREG(os.stat(name).st_mode):
            return None
        with open(name, "rb") as raw:
            start = _unpacked(raw).read1(LONGEST_BEGINNING)
    except Exception:  # which is told when it is read
        return None
    moments = (moment_of(line.decode("utf-8", "replace")) for line in start.splitlines())
    return next((one for one in moments if one is not None), None)


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


# The beginning of a file of bzip2, and of its first block or of its end: a line of a log may begin with the first of these letters.
_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")


def _unpacked(raw: BinaryIO) -> io.BufferedReader:
    peek = getattr(raw, "peek", None)
    start = peek(10)[:10] if peek else b""
    if start.startswith(b"\x1f\x8b"):
        from gzip import GzipFile

        return io.BufferedReader(GzipFile(fileobj=raw))
    if _BZIP2.match(start):
        from bz2 import BZ2File

        return io.BufferedReader(BZ2File(raw))
    if start.startswith(b"\xfd7zXZ\x00"):
        from lzma import LZMAFile

        return io.BufferedReader(LZMAFile(raw))
    return cast("io.BufferedReader", raw)


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
