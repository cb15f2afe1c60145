"""CSV by RFC 4180, in UTF-8: one table, ``entries`` unless another is asked for, with the form in the column ``form``.

A field is empty where there is no value; no text is ever empty. A list is separated by semicolons, without spaces, and a
reference is written ``RFC 5321 s4.2.3``; sample replies and the marks of a reply are a JSON array, since they hold any character themselves. There is no byte order mark: Excel reads the file by Data, From Text/CSV.

A field that a spreadsheet would take for a formula, since it begins with ``=``, ``+``, ``-``, ``@`` or a tab, gets an apostrophe before
it, as OWASP advises. No text of ours does, but one of an application may.
"""

from __future__ import annotations

from csv import writer
from json import dumps

from .contents import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .contents import Contents


_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class _Pieces:
    """A file that a CSV writer writes to, and from which each line is taken at once."""

    def __init__(self) -> None:
        self.line = ""

    def write(self, line: str) -> None:
        self.line = line


def csv(contents: Contents) -> Iterator[str]:
    """The lines of the CSV file, the names of the columns first."""
    pieces = _Pieces()
    lines = writer(pieces)
    columns = TABLES[contents.table]
    lines.writerow([column.name for column in columns])
    yield pieces.line
    for row in contents.rows(contents.table):
        lines.writerow([_field(row[column.name], column.type) for column in columns])
        yield pieces.line


def _field(value: object, type: str) -> object:
    if type == "boolean":
        return "true" if value else "false"
    if type in ("texts", "samples", "vendor_notes", "differences"):
        value = dumps(value, ensure_ascii=False) if value else ""
    if isinstance(value, list):
        value = ";".join(f"RFC {item['rfc']} s{item['section']}" if type == "references" else item for item in value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
