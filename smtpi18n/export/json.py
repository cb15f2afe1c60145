"""JSON, and JSON Lines.

A JSON file is one object: ``form``, ``kind`` (``"export"``), ``locales``, and each table as a list of rows. A JSON Lines file is one
table, ``entries`` unless another is asked for, a row on each line, with the form in the column ``form``.
"""

from __future__ import annotations

from json import dumps

from ..form import FORM
from .contents import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .contents import Contents


def json(contents: Contents) -> Iterator[str]:
    """The pieces of the JSON file; each row is a line of it."""
    yield f'{{"form": {dumps(FORM)}, "kind": "export", "locales": {dumps(contents.locales)}'
    for table in TABLES:
        yield f', "{table}": ['
        for number, row in enumerate(contents.rows(table)):
            yield f"{',' if number else ''}\n{dumps(row, ensure_ascii=False)}"
        yield "\n]"
    yield "}\n"


def jsonl(contents: Contents) -> Iterator[str]:
    """The lines of the JSON Lines file."""
    for row in contents.rows(contents.table):
        yield f"{dumps(row, ensure_ascii=False)}\n"
