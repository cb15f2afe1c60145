"""What an application adds to ours: folders of catalogs and records of codes, its own and those of installed extensions.

It is made into a `Library` and a stack of catalogs, the application's over ours, and what it says is made fit to be shown on the
way.
"""

from __future__ import annotations

from .catalogs import CatalogFolder, EnglishLayer, LayerWithout, Stack, presentable
from .codes import EnhancedStatusCode, InvalidCodeError, ReplyCode, parse_code
from .errors import shown
from .library import Library
from .localization import our_catalogs
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from importlib.metadata import EntryPoint
    from os import PathLike
    from typing import Any, TypeAlias

    from .catalogs import FolderCatalogs, Layer
    from .knowledge.schema import Contrast, Override, Reply, Traits

    Folder: TypeAlias = str | PathLike[str] | CatalogFolder
    OwnRecord: TypeAlias = Reply | Contrast | Override
    _Kind: TypeAlias = type | tuple[str, ...]

GROUP = "smtpi18n.extensions"


class Extensions:
    """What an application adds, for use: the *library*, the *layer* of all texts, its *folders*, its English *overrides*."""

    def __init__(self, directories: Iterable[Folder], codes: Iterable[OwnRecord], entry_points: bool) -> None:
        self.folders = _folders(directories)
        records = _records(codes)
        for point in _installed() if entry_points else ():
            try:
                extension = point.load()
                self.folders += _folders(getattr(extension, "directories", ()))
                records += _records(getattr(extension, "codes", ()))
            except Exception as error:
                raise ImportError(f"the extension {point.name!r} ({point.value}) cannot be used: {error}") from error
        records.reverse()  # of two that say the same thing, the last counts below, and the first is to
        self.library = Library(tuple(records))
        self.overrides = _overrides(records) if records else {}
        self.layer: Layer = our_catalogs()
        replaced = _replaced(records) if records else ()
        if replaced:
            self.layer = LayerWithout(self.layer, replaced)
        own: list[Layer] = [*self.folders]
        if self.overrides:
            own.append(EnglishLayer(self.overrides))
        if own:
            self.layer = Stack([*own, self.layer])


def _installed() -> Iterable[EntryPoint]:
    """The entry points of the group, by name."""
    from importlib.metadata import entry_points

    return sorted(entry_points(group=GROUP), key=lambda point: point.name)


def _folders(directories: Iterable[Folder]) -> list[FolderCatalogs]:
    if isinstance(directories, (str, bytes, CatalogFolder)) or hasattr(directories, "__fspath__"):
        raise TypeError("directories is a list of folders; for one folder write [folder]")
    folders = (one if isinstance(one, CatalogFolder) else CatalogFolder(path=one) for one in directories)
    return [folder.open() for folder in folders]


def _records(codes: Iterable[OwnRecord]) -> list[OwnRecord]:
    if isinstance(codes, Record):
        raise TypeError("codes is a list of records; for one record write [record]")
    return [_checked(record) for record in codes]


def _overrides(records: Iterable[OwnRecord]) -> dict[str, str]:
    from .knowledge.schema import Override

    return {record.key: record.text for record in records if isinstance(record, Override)}


def _replaced(records: Iterable[OwnRecord]) -> frozenset[str]:
    """The keys under which *records* say something else than our English: our translations do not fit there."""
    from .knowledge.schema import Override, Reply
    from .messages import messages_of, reaction_messages, shared_messages, sources

    library, english, shared = Library(), sources(shared_messages()), sources(shared_messages())
    replaced: set[str] = set()
    for record in records:
        if not isinstance(record, Override):
            ours = library.like(record)
            english.update(sources(messages_of(ours)) if ours else {})
            if isinstance(record, Reply) and record.traits:  # ours stand in files of their own, which nothing else needs here
                english.update(sources(reaction_messages(library.traits(record.code))))
            for message in messages_of(record):
                family, _, key = message.key.partition("/")
                if family == "shared" and shared.setdefault(message.key, message.text) != message.text:
                    raise ValueError(
                        f"{key!r} is the key of another shared text: write a key of your own, or an Override for ours"
                    )
                if english.get(message.key, message.text) != message.text:
                    replaced.add(message.key)
    return frozenset(replaced)


# Checking what an application has written, which no type checker may have seen


def _checked(record: OwnRecord) -> OwnRecord:
    """*record* as a plain one of its kind, with lists as tuples, and its texts as they may be shown.

    Raises ``TypeError`` for what is no such record and for a field of another type, ``ValueError`` for a field that should name a
    code or say something and does not.
    """
    from .knowledge.schema import Contrast, Override, Reply

    names: dict[type[Record], tuple[str, ...]] = {Reply: ("code",), Contrast: ("a", "b"), Override: ("key",)}
    for kind, fields in names.items():
        if isinstance(record, kind):
            name = ", ".join(f"{field}={shown(getattr(record, field))}" for field in fields)
            fit: OwnRecord = _fit_record(record, kind, f"{kind.__name__}({name})", _kinds())
            _check_whole(fit, f"{kind.__name__}({name})")
            return fit
    raise TypeError(f"codes are Reply, Contrast and Override records, not {type(record).__name__}")


def _check_whole(record: OwnRecord, where: str) -> None:
    """That nothing is said twice of one aspect or command, of which one would be lost, and the traits are about the code."""
    traits: Traits | None = getattr(record, "traits", None)
    if traits and traits.code != getattr(record, "code", None):
        raise ValueError(f"{where}.traits.code must be that of the reply, not {traits.code}")
    _check_single((one.aspect for one in getattr(record, "differences", ())), where)
    _check_single((command for case in getattr(record, "cases", ()) for command in case.commands), where)
    _check_single((command for case in (traits.cases if traits else ()) for command in case.commands), f"{where}.traits")


def _check_single(said: Iterable[object], where: str) -> None:
    seen: set[object] = set()
    for one in said:
        if one in seen:
            raise ValueError(f"{where} says two things of {one}")
        seen.add(one)


def _kinds() -> dict[str, _Kind]:
    """What the annotations of records name: a type, or the words that may stand there."""
    from . import facts, relations
    from .knowledge import schema

    named = {name: kind for room in (facts, relations, schema) for name, kind in vars(room).items() if isinstance(kind, type)}
    words = {"Reaction": schema.REACTIONS, "Patience": schema.PATIENCES, "Look": schema.LOOKS}
    return {**named, **words, "str": str, "int": int, "bool": bool}


def _fit_record(record: Any, kind: type[Record], where: str, kinds: dict[str, _Kind]) -> Any:
    wanted: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        wanted.update(getattr(base, "__annotations__", {}))
    values: dict[str, Any] = {
        field: _fit(getattr(record, field), wanted[field], f"{where}.{field}", kinds) for field in kind._fields
    }
    for field in _NEVER_EMPTY.get(kind.__name__, ()):
        value = values[field]
        if value is not None and not (value.strip() if isinstance(value, str) else value):
            raise ValueError(f"{where}.{field} must not be empty")
    for field in _CODES.keys() & values.keys():
        named = values[field]
        for one in named if isinstance(named, tuple) else () if named is None else (named,):
            try:
                _CODES[field](one)
            except InvalidCodeError as error:
                raise ValueError(f"{where}.{field}: {error}") from None
    return kind(**values)


# The fields that hold codes, in any record, and those without which a lookup would fail or say nothing.
_CODES: dict[str, Callable[[Any], object]] = {
    "code": ReplyCode,
    "a": parse_code,
    "b": parse_code,
    "associated_codes": EnhancedStatusCode,
    "related": ReplyCode,
    "twin": ReplyCode,
    "stands_for": ReplyCode,
    "nearest": ReplyCode,
}
_NEVER_EMPTY = {
    "Reply": ("name", "says", "summary"),
    "Case": ("commands", "name", "says", "summary"),
    "Traits": ("reaction_text",),
    "CaseTraits": ("commands", "reaction_text"),
    "Contrast": ("opening", "log", "client", "server"),
    "Difference": ("text",),
    "Shared": ("key", "text"),
    "Override": ("key", "text"),
}


def _fit(value: object, wanted: str, where: str, kinds: dict[str, _Kind]) -> object:
    """*value* if it is what the annotation *wanted* says, such as ``tuple[Command, ...] | None``; plain, if of a subclass."""
    for one in wanted.split(" | "):
        if one.startswith("tuple[") and isinstance(value, (tuple, list)):
            item = one.removeprefix("tuple[").removesuffix(", ...]")
            return tuple(_fit(part, item, f"{where}[{number}]", kinds) for number, part in enumerate(value))
        kind = kinds.get(one)
        if value is None and one == "None":
            return None
        if isinstance(kind, tuple):
            words = [word for word in kind if isinstance(value, str) and str.__str__(value) == word]
            if words:
                return words[0]
        elif kind and isinstance(value, kind) and isinstance(value, bool) == (kind is bool):
            if isinstance(value, bool):
                return value
            if issubclass(kind, Record):
                return _fit_record(value, kind, where, kinds)
            if isinstance(value, str):
                return presentable(str.__str__(value))
            return int.__int__(value) if isinstance(value, int) else value
    words = [f"; {one} is one of: {', '.join(kind)}" for one in wanted.split(" | ") if isinstance(kind := kinds.get(one), tuple)]
    raise TypeError(f"{where} must be {wanted}, not {shown(value)}{''.join(words)}")
