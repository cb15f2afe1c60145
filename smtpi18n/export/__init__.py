"""Everything that is known, with its texts, as a file for programs that are not written in Python.

``contents`` says what goes into a file; each format is one more file here, and a line in one of the tables of formats. The text formats give their file piece by piece,
``sqlite`` and ``parquet`` write one. Nothing of this is loaded before an export is asked for, and pyarrow only for Parquet.

Each format says where it carries the version of the form, ``smtpi18n/1``. Within a version, tables and columns may be added; none is
renamed, removed or given another meaning. Equal contents give equal bytes (by one version of SQLite or pyarrow): nothing is dated.
"""

from __future__ import annotations

from ..errors import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from os import PathLike
    from typing import Any

    from .contents import Contents

# The module here that holds the function of each format, which has the format's name.
TEXT_FORMATS: Mapping[str, str] = {"json": "json", "jsonl": "json", "csv": "csv", "i18next": "i18next"}
FILE_FORMATS: Mapping[str, str] = {"sqlite": "sqlite", "parquet": "parquet"}
FORMATS: Mapping[str, str] = {**TEXT_FORMATS, **FILE_FORMATS}


class ExportError(Exception):
    """What was asked for cannot be exported, or not to there; the message says what would work."""


def text(contents: Contents, format: str) -> Iterator[str]:
    r"""The pieces of a file in one of the text formats: ``json``, ``jsonl``, ``csv`` or ``i18next``.

    Raises `ExportError` for any other format, before the first piece.

    >>> import smtpi18n
    >>> from smtpi18n.export.contents import Contents
    >>> "".join(text(Contents(smtpi18n.Translator(), ["ru"]), "csv"))[:37]
    'form,kind,locale,text_locale,code,rep'
    """
    if format in FILE_FORMATS:
        raise ExportError(f"{format} is not a text format and needs a file to write to, as in `--output smtp.{format}`")
    if format not in TEXT_FORMATS:
        raise ExportError(f"there is no format {shown(format)}; there are: {', '.join(FORMATS)}")
    pieces: Callable[[Contents], Iterator[str]] = _writer(format)
    return pieces(contents)


def save(contents: Contents, format: str, output: str | PathLike[str]) -> None:
    """Write the file *output* in any of the formats.

    A file that stands there is replaced in one step, once the new one is whole; whatever fails leaves it as it was. Raises `ExportError`.
    """
    import os
    from shutil import copymode

    if os.path.exists(output) and not os.path.isfile(output):
        raise ExportError(f"{os.fspath(output)} is not a regular file")
    target = os.path.realpath(output)
    part = os.path.join(os.path.dirname(target), f".smtpi18n-{os.urandom(8).hex()}.part")
    try:
        try:
            with open(part, "xb") as file:
                if format not in FILE_FORMATS:
                    file.writelines(piece.encode() for piece in text(contents, format))
            if format in FILE_FORMATS:
                _writer(format)(contents, part)
            if os.path.exists(target):
                copymode(target, part)
            os.replace(part, target)
        finally:
            if os.path.exists(part):
                os.unlink(part)
    except OSError as error:
        raise ExportError(f"{os.fspath(output)} cannot be written: {error.strerror or error}") from error


def _writer(format: str) -> Callable[..., Any]:
    from importlib import import_module

    writer: Callable[..., Any] = getattr(import_module(f".{FORMATS[format]}", __name__), format)
    return writer
