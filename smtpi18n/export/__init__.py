"""Everything that is known, with its texts, as a file for programs that are not written in Python.

``contents`` says what goes into a file; each format is one more file here. The text formats give their file piece by piece,
``sqlite`` and ``parquet`` write one. Nothing of this is loaded before an export is asked for, and pyarrow only for Parquet.

Each format says where it carries the version of the form, ``smtpi18n/1``. Within a version, tables and columns may be added; none is
renamed, removed or given another meaning. Equal contents give equal bytes (by one version of SQLite or pyarrow): nothing is dated.
"""

from __future__ import annotations

from ..errors import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from .contents import Contents

TEXT_FORMATS = ("json", "jsonl", "csv", "i18next")
FILE_FORMATS = ("sqlite", "parquet")
FORMATS = TEXT_FORMATS + FILE_FORMATS


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
    if format == "json":
        from .json import json

        return json(contents)
    if format == "jsonl":
        from .json import jsonl

        return jsonl(contents)
    if format == "csv":
        from .csv import csv

        return csv(contents)
    if format == "i18next":
        from .i18next import i18next

        return i18next(contents)
    if format in FILE_FORMATS:
        raise ExportError(f"{format} is not a text format and needs a file to write to, as in `--output smtp.{format}`")
    raise ExportError(f"there is no format {shown(format)}; there are: {', '.join(FORMATS)}")


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
            if format == "sqlite":
                from .sqlite import sqlite

                sqlite(contents, part)
            elif format == "parquet":
                from .parquet import parquet

                parquet(contents, part)
            if os.path.exists(target):
                copymode(target, part)
            os.replace(part, target)
        finally:
            if os.path.exists(part):
                os.unlink(part)
    except OSError as error:
        raise ExportError(f"{os.fspath(output)} cannot be written: {error.strerror or error}") from error
