"""The versioned JSON form: language-neutral values beside their words, as ``schema-1.json`` describes it.

Fields may be added within a version; none is renamed, removed or given another meaning.
"""

from __future__ import annotations

from enum import Enum
from json import dumps, loads

from ..catalogs import package_reader
from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode
from ..entries import Entry
from ..knowledge.schema import Reference
from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..comparisons import Comparison
    from ..localization import Words
    from ..translator import Translator

FORM = "smtpi18n/1"


def write(result: Entry | Comparison | tuple[Entry, ...], translator: Translator) -> str:
    """*result* as a JSON object, with labels by *translator*."""
    return dumps(as_data(result, translator), ensure_ascii=False, indent=2)


def as_data(result: Entry | Comparison | tuple[Entry, ...], translator: Translator) -> dict[str, Any]:
    """*result* as plain data, ready for ``json.dumps``."""
    if isinstance(result, tuple):
        entries = [_fields(entry, translator.words(entry.locale)) for entry in result]
        return {"form": FORM, "kind": "list", "entries": entries}
    kind = "entry" if isinstance(result, Entry) else "comparison"
    return {"form": FORM, "kind": kind, **_fields(result, translator.words(result.locale))}


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the form, as ``schema-1.json`` holds it."""
    described: dict[str, Any] = loads(package_reader(__name__.rpartition(".rendering")[0])("schema-1.json"))
    return described


def _fields(record: Record, words: Words) -> dict[str, Any]:
    data = {name: _value(getattr(record, name), words) for name in record._fields}
    if isinstance(record, Reference):
        data["url"] = record.url
    if isinstance(record, Entry):
        data["reply_code"] = None if record.reply_code is None else int(record.reply_code)
    return data


def _value(value: object, words: Words) -> Any:
    if isinstance(value, Enum):
        return {"value": value.value, "label": words.label(value)}
    if isinstance(value, (ReplyCode, EnhancedStatusCode, CodeGroup)):
        return str(value)
    if isinstance(value, Record):
        return _fields(value, words)
    if isinstance(value, tuple):
        return [_value(item, words) for item in value]
    return value
