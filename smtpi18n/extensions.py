"""What an application adds to ours: folders of catalogs and records of codes, its own and those of installed extensions.

It is made into a `Library` and a stack of catalogs, the application's over ours, and what it says is made fit to be shown on the way.
"""

from __future__ import annotations

from os import fspath

from .catalogs import CatalogFolder, EnglishLayer, LayerWithout, ShippedCatalogs, Stack, package_reader, presentable
from .codes import EnhancedStatusCode, InvalidCodeError, ReplyCode
from .errors import shown
from .library import Library
from .messages import domain_of
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike
    from typing import Any, TypeAlias

    from .catalogs import FolderCatalogs, Layer
    from .knowledge.schema import Contrast, Override, Reply

    Folder: TypeAlias = str | PathLike[str] | CatalogFolder
    OwnRecord: TypeAlias = Reply | Contrast | Override

GROUP = "smtpi18n.extensions"


class Extensions:
    """What an application adds, ready for use: the *library*, the *layer* of all texts, its *folders* and its English *overrides*."""

    def __init__(self, directories: Iterable[Folder] = (), codes: Iterable[OwnRecord] = (), entry_points: bool = False) -> None:
        folders, records = list(_folders(directories, "directories")), list(codes)
        for name, extension in _installed() if entry_points else ():
            folders.extend(_folders(getattr(extension, "directories", ()), f"the directories of the extension {name}"))
            records.extend(getattr(extension, "codes", ()))
        records = [_checked(record) for record in records]
        self.library = Library(tuple(records))
        self.folders: list[FolderCatalogs] = [folder.open() for folder in folders]
        self.overrides = _overrides(records) if records else {}
        self.layer: Layer = ShippedCatalogs(package_reader(__package__ or "smtpi18n", "locale"), domain_of)
        replaced = _replaced(records) if records else ()
        if replaced:
            self.layer = LayerWithout(self.layer, replaced)
        own: list[Layer] = [*self.folders]
        if self.overrides:
            own.append(EnglishLayer(self.overrides))
        if own:
            self.layer = Stack([*own, self.layer])


def _folders(directories: Iterable[Folder], what: str) -> Iterator[CatalogFolder]:
    if isinstance(directories, (str, bytes)):
        raise TypeError(f"{what}: a list of folders is wanted; for one folder write [folder]")
    for directory in directories:
        yield directory if isinstance(directory, CatalogFolder) else CatalogFolder(path=fspath(directory))


def _installed() -> Iterator[tuple[str, object]]:
    """The objects of the entry point group, by name; raises ``ImportError`` that names the one which cannot be loaded."""
    from importlib.metadata import entry_points

    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        try:
            yield point.name, point.load()
        except Exception as error:
            raise ImportError(f"the extension {point.name!r} ({point.value}) cannot be loaded: {error}") from error


def _overrides(records: Iterable[OwnRecord]) -> dict[str, str]:
    from .knowledge.schema import Override

    return {record.key: record.text for record in records if isinstance(record, Override)}


def _replaced(records: Iterable[OwnRecord]) -> frozenset[str]:
    """The keys under which *records* say something else than our English: our translations do not fit there."""
    from .knowledge.schema import Override
    from .messages import messages_of, shared_messages, sources

    library, english = Library(), sources(shared_messages())
    replaced: set[str] = set()
    for record in records:
        if not isinstance(record, Override):
            ours = library.like(record)
            english.update(sources(messages_of(ours)) if ours else {})
            replaced.update(
                message.key for message in messages_of(record) if english.get(message.key, message.text) != message.text
            )
    return frozenset(replaced)


# Checking what an application has written, which no type checker may have seen


def _checked(record: OwnRecord) -> OwnRecord:
    """*record* with lists as tuples, and its texts as they may be shown.

    Raises ``TypeError`` for what is no such record and for a field of another type, ``ValueError`` for a field that should name a code and does not.
    """
    from .knowledge.schema import Contrast, Override, Reply

    if not isinstance(record, (Reply, Contrast, Override)):
        raise TypeError(f"codes are Reply, Contrast and Override records, not {type(record).__name__}")
    kinds = _kinds()
    fit: OwnRecord = _fit_record(record, type(record).__name__, kinds)
    return fit


def _kinds() -> dict[str, type]:
    """What the annotations of records name."""
    from . import facts, relations
    from .knowledge import schema

    named = {name: kind for room in (facts, relations, schema) for name, kind in vars(room).items() if isinstance(kind, type)}
    return {**named, "str": str, "int": int}


def _fit_record(record: Any, where: str, kinds: dict[str, type]) -> Any:
    values = {}
    for kind in reversed(type(record).__mro__):
        for field, wanted in vars(kind).get("__annotations__", {}).items():
            if field in record.__dict__:
                values[field] = _fit(getattr(record, field), wanted, f"{where}.{field}", kinds)
    for field, code in _CODES.items():
        named = values.get(field) or ()
        for one in named if isinstance(named, tuple) else (named,):
            try:
                code(one)
            except InvalidCodeError as error:
                raise ValueError(f"{where}.{field}: {error}") from None
    return type(record)(**values)


_CODES: dict[str, Any] = {"associated_codes": EnhancedStatusCode, "related": ReplyCode, "twin": ReplyCode}


def _fit(value: object, wanted: str, where: str, kinds: dict[str, type]) -> object:
    """*value* if it is what the annotation *wanted* says, such as ``tuple[Command, ...] | None``."""
    for one in wanted.split(" | "):
        if one.startswith("tuple[") and isinstance(value, (tuple, list)):
            item = one.removeprefix("tuple[").removesuffix(", ...]")
            return tuple(_fit(part, item, f"{where}[{number}]", kinds) for number, part in enumerate(value))
        kind = kinds.get(one)
        if (value is None and one == "None") or (kind and isinstance(value, kind) and not isinstance(value, bool)):
            if isinstance(value, Record):
                return _fit_record(value, where, kinds)
            return presentable(value) if isinstance(value, str) else value
    raise TypeError(f"{where} must be {wanted}, not {shown(value)}")
