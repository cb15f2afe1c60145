"""A SQLite database: each table as it is, with the indexes that joins need.

A list is a JSON array, which ``json_each`` turns into rows: ``SELECT code, value FROM entries, json_each(associated_codes)``. ``references`` is a word
of SQL and stands in quotes. The form is in the table ``metadata``, in each row, and its number is the database's ``user_version``.
"""

from __future__ import annotations

from ..form import FORM
from . import ExportError
from .contents import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite3 import Connection

    from .contents import Contents

_TYPES = {"text": "TEXT", "integer": "INTEGER", "boolean": "INTEGER"}
_INDEXES = (
    "CREATE UNIQUE INDEX entries_by_code ON entries (locale, code, command)",
    "CREATE UNIQUE INDEX entries_by_reply_code ON entries (locale, reply_code, command)",
    "CREATE UNIQUE INDEX comparisons_by_pair ON comparisons (locale, a, b)",
    "CREATE UNIQUE INDEX labels_by_value ON labels (locale, family, value)",
    "CREATE UNIQUE INDEX reasons_by_reason ON reasons (locale, reason)",
    "CREATE UNIQUE INDEX provider_notes_by_key ON provider_notes (locale, provider, key)",
)


def sqlite(contents: Contents, path: str) -> None:
    """Write the database to *path*, an empty file."""
    import sqlite3

    try:
        database = sqlite3.connect(path, isolation_level=None)
        try:
            _write(contents, database)
        finally:
            database.close()
    except sqlite3.Error as error:
        raise ExportError("export_sqlite", reason=str(error)) from error


def _write(contents: Contents, database: Connection) -> None:
    from json import dumps

    database.execute("PRAGMA journal_mode = OFF")  # whatever fails, the file is thrown away as a whole
    database.execute(f"PRAGMA user_version = {FORM.rpartition('/')[2]}")
    database.execute("BEGIN")
    database.execute("CREATE TABLE metadata (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)")
    database.execute("INSERT INTO metadata VALUES ('form', ?)", [FORM])
    for table, columns in TABLES.items():
        defined = (f'"{one.name}" {_TYPES.get(one.type, "TEXT")}{" NOT NULL" if one.required else ""}' for one in columns)
        database.execute(f"CREATE TABLE {table} ({', '.join(defined)})")
        rows = (
            [dumps(value, ensure_ascii=False) if isinstance(value, list) else value for value in row.values()]
            for row in contents.rows(table)
        )
        database.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows)
    for index in _INDEXES:
        database.execute(index)
    database.execute("COMMIT")
