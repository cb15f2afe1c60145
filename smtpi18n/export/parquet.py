"""Apache Parquet, by pyarrow: one table, ``entries`` unless another is asked for, for engines that join it to logs.

Lists are real lists and references real structures. The form is in the file's metadata under ``smtpi18n.form``, and in the column ``form``.
"""

from __future__ import annotations

from ..form import FORM
from . import ExportError
from .contents import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .contents import Contents

ROWS_AT_ONCE = 1_000


def parquet(contents: Contents, path: str) -> None:
    """Write the file to *path*; raises `ExportError` where pyarrow is not installed."""
    from itertools import islice

    try:
        import pyarrow
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise ExportError("export_no_pyarrow") from error
    texts = pyarrow.list_(pyarrow.string())
    reference = [("rfc", pyarrow.int32()), ("section", pyarrow.string()), ("url", pyarrow.string())]
    sample = [(name, pyarrow.string()) for name in ("text", "command", "server", "source", "licence")]
    types = {
        "text": pyarrow.string(),
        "integer": pyarrow.int32(),
        "boolean": pyarrow.bool_(),
        "list": texts,
        "texts": texts,
        "references": pyarrow.list_(pyarrow.struct(reference)),
        "vendor_notes": pyarrow.list_(pyarrow.struct([("vendor", pyarrow.string()), ("text", pyarrow.string())])),
        "differences": pyarrow.list_(pyarrow.struct([("aspect", pyarrow.string()), ("text", pyarrow.string())])),
        "samples": pyarrow.list_(pyarrow.struct(sample)),
    }
    fields = [pyarrow.field(one.name, types[one.type], nullable=not one.required) for one in TABLES[contents.table]]
    schema = pyarrow.schema(fields, metadata={"smtpi18n.form": FORM})
    rows = contents.rows(contents.table)
    with ParquetWriter(path, schema) as file:
        while batch := list(islice(rows, ROWS_AT_ONCE)):
            file.write_table(pyarrow.Table.from_pylist(batch, schema=schema))
