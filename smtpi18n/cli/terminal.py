"""The streams that the command writes to, how wide they are, and which locales the environment asks for."""

from __future__ import annotations

import os
import sys

from ..locales import SOURCE_LOCALE, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TextIO

# What a terminal is taken for; a page in colors uses more of it, for two codes beside each other.
NARROWEST, WIDEST, WIDEST_IN_COLORS = 40, 100, 140


def environment_locales(environ: Mapping[str, str]) -> list[str]:
    """The locales that the environment asks for, by the rules of GNU gettext.

    The first of ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` that is set decides; unless it says ``C``, the colon list in ``LANGUAGE`` goes before it.
    What is no locale tag means English.

    >>> environment_locales({"LANG": "ru_RU.UTF-8", "LANGUAGE": "uk:ru"})
    ['uk', 'ru', 'ru_RU.UTF-8']
    """
    main_tag = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or "C"
    if main_tag.partition(".")[0].partition("@")[0] in ("C", "POSIX"):
        return [SOURCE_LOCALE]
    found: list[str] = []
    for tag in (*environ.get("LANGUAGE", "").split(":"), main_tag):
        try:
            found.extend(tags(tag))
        except ValueError:
            pass
    return found or [SOURCE_LOCALE]


def takes_colors(environ: Mapping[str, str]) -> bool:
    """Whether to write in colors: on a terminal that has them, with the extra installed, unless ``NO_COLOR`` is set (no-color.org)."""
    if sys.stdout is None or not sys.stdout.isatty():
        return False
    if environ.get("NO_COLOR") or environ.get("TERM") in ("dumb", "unknown"):
        return False
    from ..rendering.terminal import is_available

    return is_available()


def width(widest: int = WIDEST) -> int | None:
    """The columns to wrap at: those of the terminal, within reason; none when the output is not a terminal."""
    if sys.stdout is None or not sys.stdout.isatty():  # there are no streams where there is no console
        return None
    try:
        columns = int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 80
    return max(NARROWEST, min(columns, widest))


def write_bytes(pieces: Iterable[bytes]) -> None:
    """Write *pieces* as they are, whatever the terminal's encoding and line ends; raises ``OSError`` where there is no output."""
    if sys.stdout is None:
        import errno

        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    file = getattr(sys.stdout, "buffer", None)
    for piece in pieces:
        if file:
            file.write(piece)
        else:
            sys.stdout.write(piece.decode())


# The lines that say why the system did not do something, by the names of its errors.
_REASONS = {
    "ENOENT": "reason_no_folder",
    "ENOTDIR": "reason_no_folder",
    "EACCES": "reason_not_allowed",
    "EPERM": "reason_not_allowed",
    "EROFS": "reason_read_only",
    "ENOSPC": "reason_no_space",
    "EDQUOT": "reason_no_space",
    "ENAMETOOLONG": "reason_long_name",
    "EFBIG": "reason_large_file",
    "EBADF": "reason_closed",
    "EIO": "reason_device",
    "EISDIR": "reason_folder",
}


def reason_name(error: OSError) -> str | None:
    """The name of the line that says why the system did not do something, or ``None`` where we have no words for it."""
    import errno

    return _REASONS.get(errno.errorcode.get(error.errno or 0, ""))


def until_stopped(work: Callable[[], None]) -> None:
    """Do *work*, which the signal ``SIGTERM`` ends as an exception does, so that it tidies up; the exit status is then 143."""
    import signal
    import threading

    def stop(number: int, frame: object) -> None:
        sys.exit(128 + number)

    if threading.current_thread() is not threading.main_thread():  # no other may take a signal
        return work()
    before = signal.signal(signal.SIGTERM, stop)
    try:
        work()
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)  # None: set by another language


def tell(line: str) -> None:
    """Write a line beside the answer; the exit status says the same where nobody can read it."""
    if sys.stderr is None:  # print() would take the other stream
        return
    try:
        print(f"smtpi18n: {line}", file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)


def note(line: str) -> None:
    """Write a passing line on a terminal over the one before it, which an empty one takes away."""
    if sys.stderr is not None and sys.stderr.isatty():
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


def discard(stream: TextIO | None) -> None:
    """Give a stream that cannot be written somewhere to write to: Python flushes it once more when it exits, and would complain."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


# Typographic marks and the plain ones that may stand for them where the output has no others.
_PLAIN_MARKS = {
    "\u00a0": " ",
    "—": "-",
    "–": "-",
    "«": '"',
    "»": '"',
    "“": '"',
    "”": '"',
    "„": '"',
    "’": "'",
    "…": "...",
    "█": "#",
    "━": "=",
    "─": "-",
    "│": "|",
    "┼": "+",
    "\u2007": " ",
}


def make_printable() -> None:
    """Let both output streams take any text: what their encoding lacks is written plainly or as an escape."""
    import codecs

    def plainly(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        letters = error.object[error.start : error.end]
        escaped = (_PLAIN_MARKS.get(letter) or letter.encode("ascii", "backslashreplace").decode() for letter in letters)
        return "".join(escaped), error.end

    codecs.register_error("smtpi18n", plainly)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="smtpi18n")
