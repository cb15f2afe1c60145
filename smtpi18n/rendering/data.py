"""Results as plain data of the form ``smtpi18n/1``: language-neutral values beside their words, as ``schema-1.json`` describes it."""

from __future__ import annotations

from enum import Enum

from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode
from ..entries import Entry
from ..form import FORM
from ..knowledge.schema import Reference
from ..records import Record
from . import are_explanations, are_matches, are_providers, is_explanation, is_explanation_record, is_provider, is_report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..localization import Words
    from ..translator import Translator
    from . import Result


def as_data(result: Result, translator: Translator) -> dict[str, Any]:
    """*result* as plain data, ready for ``json.dumps``, with labels by *translator*."""
    if is_explanation(result):
        return {"form": FORM, "kind": "explanation", **_fields(result, translator.words(result.locale))}
    if is_report(result):
        return {"form": FORM, "kind": "report", **_fields(result, translator.words(result.locale))}
    if are_explanations(result):
        explanations = [_fields(one, translator.words(one.locale)) for one in result]
        return {"form": FORM, "kind": "explanations", "explanations": explanations}
    if is_provider(result):
        return {"form": FORM, "kind": "provider", **_fields(result, translator.words(result.locale))}
    if are_providers(result):
        providers = [_fields(one, translator.words(one.locale)) for one in result]
        return {"form": FORM, "kind": "providers", "providers": providers}
    if isinstance(result, tuple):
        if are_matches(result):
            matches = [_fields(match, translator.words(match.entry.locale)) for match in result]
            return {"form": FORM, "kind": "matches", "matches": matches}
        entries = [_fields(entry, translator.words(entry.locale)) for entry in result]
        return {"form": FORM, "kind": "list", "entries": entries}
    kind = "entry" if isinstance(result, Entry) else "comparison"
    return {"form": FORM, "kind": kind, **_fields(result, translator.words(result.locale))}


def _fields(record: Record, words: Words) -> dict[str, Any]:
    data = {name: _value(getattr(record, name), words) for name in record._fields if not name.startswith("_")}
    if isinstance(record, Reference):
        data["url"] = record.url
    if is_explanation_record(record):
        data["reply_code"] = None if record.reply_code is None else int(record.reply_code)
    if isinstance(record, Entry):
        data["topic"], data["origin"] = (_value(value, words) for value in (record.topic, record.origin))
        data["sample_replies"] = _value(record.sample_replies, words)
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
