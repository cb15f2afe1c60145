"""What an export holds: five tables, their columns, and their rows as plain data.

``entries`` has a row for each code, for each command in answer to which a code has a case of its own, and for each group.
``comparisons`` has a row for each pair of codes for which words have been written, ``labels`` one for each value of a fact, ``reasons`` one for each
`Reason`, which is what `explain` finds in a reply, ``provider_notes`` one for each thing that a provider means. A row is for one ``locale``; ``text_locale`` is the one that answered, another only where ``locale`` lacks a text of that row.

A reply with a known command is found by ``locale``, ``reply_code`` and ``command``; one without, or whose command has no
row of its own, by ``locale`` and ``reply_code`` where ``command`` is null; one whose code has no row at all by ``locale`` and the ``code`` of its
first digit: ``2yz`` to ``5yz``. An enhanced status code is found by ``locale`` and ``enhanced_status_code``; one that has no row by the ``code`` of
its class, ``4.X.X``, and of its subject, ``X.7.X``.
"""

from __future__ import annotations

from ..codes import CodeGroup, ReplyCode
from ..errors import visible
from ..form import FORM
from ..knowledge.schema import TEXT_FIELDS
from ..locales import names
from ..messages import enum_name, records
from ..records import Record
from . import ExportError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from enum import Enum
    from typing import Any

    from ..codes import Code
    from ..entries import Entry
    from ..facts import Command
    from ..knowledge.schema import Reference, SampleReply
    from ..translator import Translator

    Row = dict[str, Any]


class Column(Record):
    """A column of a table.

    ``type`` is ``text``, ``integer``, ``boolean``, ``list`` (of words), ``texts`` (a list of texts with any characters), ``references`` (objects with ``rfc``, ``section`` and ``url``),
    ``vendor_notes`` (objects with ``vendor`` and ``text``),
    ``samples`` (objects with ``text``, ``command``, ``server``, ``source`` and ``licence``) or ``differences`` (objects with ``aspect`` and ``text``). A list is never null.
    """

    name: str
    type: str = "text"
    required: bool = False


def _columns(required: str, *others: Column | str) -> tuple[Column, ...]:
    """The required texts, then the others; a name alone is a text that may be null."""
    first = (Column(name=name, required=True) for name in required.split())
    return (*first, *(Column(name=other) if isinstance(other, str) else other for other in others))


def _list(name: str, type: str = "list") -> Column:
    return Column(name=name, type=type, required=True)


ENTRIES = _columns(
    "form kind locale text_locale code",
    Column(name="reply_code", type="integer"),
    "enhanced_status_code",
    "command",
    "severity",
    "category",
    "status_class",
    "subject",
    "topic",
    "origin",
    "status",
    "retry_verdict",
    "retry_scope",
    "session",
    "responsibility",
    Column(name="is_fallback", type="boolean", required=True),
    _list("actors"),
    _list("commands"),
    _list("associated_codes"),
    _list("vendor_notes", "vendor_notes"),
    _list("related"),
    _list("references", "references"),
    _list("sample_replies", "samples"),
    "rfc_text",
    *(Column(name=field, required=field in ("name", "summary")) for field in TEXT_FIELDS),
    "remark",
)
COMPARISONS = _columns(
    "form kind locale text_locale a b relation title opening",
    _list("similarities"),
    _list("key_differences", "differences"),
    Column(name="when_to_use_which", required=True),
)
LABELS = _columns("form kind locale family value label")
REASONS = _columns(
    "form kind locale text_locale reason name summary",
    "description",
    "how_to_fix",
    "user_message",
    "retry_verdict",
    _list("actors"),
    _list("references", "references"),
)
PROVIDER_NOTES = _columns(
    "form kind locale text_locale provider key name meaning how_to_fix reason retry_verdict",
    _list("actors"),
    "url",
    Column(name="source", required=True),
    "source_date",
    Column(name="standing", required=True),
    _list("codes"),
    _list("marks", "texts"),
)

TABLES: Mapping[str, tuple[Column, ...]] = {
    "entries": ENTRIES,
    "comparisons": COMPARISONS,
    "labels": LABELS,
    "reasons": REASONS,
    "provider_notes": PROVIDER_NOTES,
}


class Contents:
    """All that *translator* knows, in *locales*; by default in each that it has. *table* is that of the formats that hold a single one.

    Raises `ExportError` for a locale without a catalog, since a file of English under another name helps nobody, and for a table that there is
    not; ``ValueError`` for a malformed tag.

    >>> from smtpi18n import Translator
    >>> contents = Contents(Translator(), ["ru-RU"])
    >>> contents.locales
    ('ru',)
    >>> next(row["name"] for row in contents.entries() if row["reply_code"] == 354)
    'Начните передачу письма'
    """

    def __init__(self, translator: Translator, locales: Sequence[str] | None = None, table: str | None = None) -> None:
        if table is not None and table not in TABLES:
            raise ExportError("export_unknown_table", table=visible(table), tables=", ".join(TABLES))
        self.asked_table = table
        self.table = table or "entries"
        self._translator = translator
        self._library = translator.library
        wanted = translator.available_locales() if locales is None else locales
        self.locales = tuple(sorted({self._name(tag) for tag in wanted}))

    def _name(self, tag: str) -> str:
        name = self._translator.negotiate_locale(tag)
        if name not in names(tag, self._translator.layer.table):
            known = ", ".join(self._translator.available_locales())
            raise ExportError("export_no_catalog", locale=visible(tag), locales=known)
        return name

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of one of the `TABLES`, each with its columns in their order."""
        rows: Iterator[Row] = getattr(self, table)()
        return rows

    def entries(self) -> Iterator[Row]:
        """The rows of ``entries``: by locale, then codes in order, each in general before its commands, then groups."""
        for locale in self.locales:
            for code, command in self._keys():
                yield _entry(self._translator.lookup(code, locale=locale, command=command), locale)

    def _keys(self) -> Iterator[tuple[Code, Command | None]]:
        for code in self._translator.codes():
            yield code, None
            reply = self._library.reply(code) if isinstance(code, ReplyCode) else None
            traits = self._library.traits(code) if isinstance(code, ReplyCode) else None
            commands = {command for case in (reply.cases if reply else ()) for command in case.commands}
            commands.update(command for case in (traits.cases if traits else ()) for command in case.commands)
            for command in sorted(commands):
                yield code, command
        for group in self._library.groups():
            yield CodeGroup(group.code), None

    def comparisons(self) -> Iterator[Row]:
        """The rows of ``comparisons``, by locale."""
        for locale in self.locales:
            for contrast in self._library.contrasts():
                found = self._translator.compare(contrast.a, contrast.b, locale=locale)
                yield {
                    "form": FORM,
                    "kind": "comparison",
                    "locale": locale,
                    "text_locale": found.locale,
                    "a": contrast.a,
                    "b": contrast.b,
                    "relation": found.relation.value,
                    "title": found.title,
                    "opening": found.opening,
                    "similarities": list(found.similarities),
                    "key_differences": [{"aspect": one.aspect.value, "text": one.text} for one in found.key_differences],
                    "when_to_use_which": found.when_to_use_which,
                }

    def labels(self) -> Iterator[Row]:
        """The rows of ``labels``, by locale; ``family`` is the kind of value, such as ``severity`` or ``retry``."""
        from ..knowledge.interface import LABELS as FAMILIES

        for locale in self.locales:
            for kind in FAMILIES:
                for member in kind:
                    yield {
                        "form": FORM,
                        "kind": "label",
                        "locale": locale,
                        "family": enum_name(kind),
                        "value": member.value,
                        "label": self._translator.label(member, locale=locale),
                    }

    def reasons(self) -> Iterator[Row]:
        """The rows of ``reasons``, by locale."""
        from ..reasons import Reason

        for locale in self.locales:
            for reason in Reason:
                found = self._translator.explain(reason, locale=locale)
                yield {
                    "form": FORM,
                    "kind": "reason",
                    "locale": locale,
                    "text_locale": found.locale,
                    "reason": reason.value,
                    "name": found.name,
                    "summary": found.summary,
                    "description": found.description,
                    "how_to_fix": found.how_to_fix,
                    "user_message": found.user_message,
                    "retry_verdict": _value(found.retry),
                    "actors": [actor.value for actor in found.actors],
                    "references": [_reference(one) for one in found.references],
                }

    def provider_notes(self) -> Iterator[Row]:
        """The rows of ``provider_notes``, by locale and provider."""
        for locale in self.locales:
            for provider in self._translator.providers(locale=locale):
                for note in provider.notes:
                    yield {
                        "form": FORM,
                        "kind": "provider_note",
                        "locale": locale,
                        "text_locale": provider.locale,
                        "provider": note.provider,
                        "key": note.key,
                        "name": note.name,
                        "meaning": note.meaning,
                        "how_to_fix": note.how_to_fix,
                        "reason": note.reason.value,
                        "retry_verdict": note.retry.value,
                        "actors": [actor.value for actor in note.actors],
                        "url": note.url,
                        "source": note.source,
                        "source_date": note.source_date,
                        "standing": note.standing.value,
                        "codes": list(note.codes),
                        "marks": list(note.marks),
                    }

    def messages(self, locale: str) -> dict[str, str]:
        """Every message of the catalog by its key, in a fixed order.

        What *locale* lacks is in the next locale to ask, in the end in English, and so is what stands beside it in the same record.
        """
        found: dict[str, str] = {}
        for here in reversed(self._translator.localizations(locale)):
            for record in records(self._library):
                found.update(here.texts({message.key: message for message in record}) or {})
        return found


def _entry(entry: Entry, locale: str) -> Row:
    code, retry = entry.code, entry.retry
    kind = "group" if isinstance(code, CodeGroup) else "reply_code" if isinstance(code, ReplyCode) else "enhanced_status_code"
    return {
        "form": FORM,
        "kind": kind,
        "locale": locale,
        "text_locale": entry.locale,
        "code": str(code),
        "reply_code": None if entry.reply_code is None else int(entry.reply_code),
        "enhanced_status_code": entry.enhanced_status_code and str(entry.enhanced_status_code),
        "command": _value(entry.command),
        "severity": _value(entry.severity),
        "category": _value(entry.category),
        "status_class": _value(entry.status_class),
        "subject": _value(entry.subject),
        "topic": _value(entry.topic),
        "origin": _value(entry.origin),
        "status": _value(entry.status),
        "retry_verdict": _value(retry.verdict if retry else None),
        "retry_scope": _value(retry.scope if retry else None),
        "session": _value(entry.session),
        "responsibility": _value(entry.responsibility),
        "is_fallback": entry.is_fallback,
        "actors": [actor.value for actor in entry.actors],
        "commands": [command.value for command in entry.commands],
        "associated_codes": [str(other) for other in entry.associated_codes],
        "vendor_notes": [{"vendor": note.vendor, "text": note.text} for note in entry.vendor_notes],
        "related": [str(other) for other in entry.related],
        "references": [_reference(one) for one in entry.references],
        "sample_replies": [_sample(one) for one in entry.sample_replies],
        "rfc_text": entry.rfc_text,
        **{field: getattr(entry, field) for field in TEXT_FIELDS},
        "remark": entry.remark,
    }


def _reference(one: Reference) -> Row:
    return {"rfc": one.rfc, "section": one.section, "url": one.url}


def _sample(sample: SampleReply) -> Row:
    return {**{name: getattr(sample, name) for name in sample._fields}, "command": _value(sample.command)}


def _value(member: Enum | None) -> str | None:
    return None if member is None else str(member.value)
