"""Everything that is known, with its texts, as a file for programs that are not written in Python.

``contents`` says what goes into a file; each format is one more file here, and a line in one of the tables of formats. The text formats give their file piece by piece,
``sqlite`` and ``parquet`` write one. Nothing of this is loaded before an export is asked for, and pyarrow only for Parquet.

Each format says where it carries the version of the form, ``smtpi18n/1``. Within a version, tables and columns may be added; none is
renamed, removed or given another meaning. Equal contents give equal bytes (by one version of SQLite or pyarrow): nothing is dated.
"""

from __future__ import annotations

from ..errors import visible
from ..messages import fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from os import PathLike
    from typing import Any

    from .contents import Contents

# The module here that holds the function of each format, which has the format's name.
TEXT_FORMATS: Mapping[str, str] = {"json": "json", "jsonl": "json", "csv": "csv", "i18next": "i18next"}
FILE_FORMATS: Mapping[str, str] = {"sqlite": "sqlite", "parquet": "parquet"}
# Those that hold a single table.
OF_ONE_TABLE = frozenset(("jsonl", "csv", "parquet"))
FORMATS: Mapping[str, str] = {**TEXT_FORMATS, **FILE_FORMATS}
LONGEST_PATH = 250  # as much of it as an error shows


class ExportError(Exception):
    """What was asked for cannot be exported, or not to there; the message says what would work.

    *name* is that of the line ``cli/<name>``, in which the command says the same in another language.

    >>> print(ExportError("export_needs_file", format="sqlite"))
    This format needs a file to write to, as in `--output smtp.sqlite`
    """

    def __init__(self, name: str, /, **slots: str) -> None:
        from ..knowledge.interface import CLI

        super().__init__(fill(CLI[name], **slots))
        self.name = name
        self.slots = slots


def text(contents: Contents, format: str) -> Iterator[str]:
    r"""The pieces of a file in one of the text formats: ``json``, ``jsonl``, ``csv`` or ``i18next``.

    Raises `ExportError` for any other format, before the first piece.

    >>> import smtpi18n
    >>> from smtpi18n.export.contents import Contents
    >>> "".join(text(Contents(smtpi18n.Translator(), ["ru"]), "csv"))[:37]
    'form,kind,locale,text_locale,code,rep'
    """
    if format in FILE_FORMATS:
        raise ExportError("export_needs_file", format=format)
    if format not in TEXT_FORMATS:
        raise ExportError("no_format", format=visible(format), formats=", ".join(FORMATS))
    _check_table(contents, format)
    pieces: Callable[[Contents], Iterator[str]] = _writer(format)
    return pieces(contents)


def save(contents: Contents, format: str, output: str | PathLike[str]) -> None:
    """Write the file *output* in any of the formats.

    A file that stands there is replaced in one step, once the new one is whole; whatever fails leaves it as it was. A process that is
    killed leaves a file ``.smtpi18n-….part`` beside it, which the next export into that folder deletes. Raises `ExportError`.
    """
    import os

    from .replacing import replacing

    name = visible(os.fspath(output), LONGEST_PATH)
    if not _is_file_name(output):
        raise ExportError("export_no_file_name", file=name)
    if os.path.exists(output) and not os.path.isfile(output):
        raise ExportError("export_no_regular_file", file=name)
    if format in FILE_FORMATS:
        _check_table(contents, format)
    try:
        with replacing(output) as file:
            if format in FILE_FORMATS:
                _writer(format)(contents, file.name)
            else:
                file.writelines(encoded(piece) for piece in text(contents, format))
    except UnicodeEncodeError as error:
        raise _no_unicode(error) from error
    except OSError as error:
        raise ExportError("export_not_written", file=name, reason=error.strerror or str(error)) from error


def _check_table(contents: Contents, format: str) -> None:
    if contents.asked_table is not None and format not in OF_ONE_TABLE:
        raise ExportError("export_no_table", format=format)


def encoded(piece: str) -> bytes:
    """A piece of a file as it is written; raises `ExportError` for what is not Unicode."""
    try:
        return piece.encode()
    except UnicodeEncodeError as error:
        raise _no_unicode(error) from error


def _no_unicode(error: UnicodeEncodeError) -> ExportError:
    return ExportError("export_no_unicode", text=visible(error.object[max(error.start - 20, 0) : error.end + 20]))


def _is_file_name(output: str | PathLike[str]) -> bool:
    from os import altsep, fsencode, sep

    try:
        name = fsencode(output)
    except UnicodeEncodeError:
        return False
    return bool(name) and b"\0" not in name and name[-1:] not in (sep.encode(), (altsep or sep).encode())


def _writer(format: str) -> Callable[..., Any]:
    writer: Callable[..., Any] = getattr(__import__(f"{__name__}.{FORMATS[format]}", fromlist=[format]), format)
    return writer
