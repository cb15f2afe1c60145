"""Gettext catalogs: which locales ship, and reading a message of one of them by its context.

Nothing here knows SMTP. A catalog is a plain ``.mo`` file, searched in place and never parsed as a whole. A damaged or missing
one means English and one warning.
"""

from __future__ import annotations

import sys
from _thread import allocate_lock

from .errors import CatalogError, CatalogWarning, shown
from .locales import SOURCE_LOCALE, current_locale, tag_table, tags, walk, well_formed
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping
    from os import PathLike
    from typing import Any

    from .locales import Wanted

DOMAIN = "smtpi18n"

# A sealed file ends with this mark and the CRC-32 of what stands before it, so that damage to a text or to the index is
# noticed and not read out. Gettext tools ignore what follows the last string of a ``.mo`` file.
_SEAL = b"smtpi18n "
_SEAL_LENGTH = len(_SEAL) + 8


def seal(content: bytes) -> bytes:
    """The *content* of a file with its checksum behind it."""
    return content + _checksum(content)


def unseal(data: bytes) -> bytes:
    """What was sealed; raises `CatalogError` when *data* is anything else."""
    return data[: _sealed_length(data)]


def _sealed_length(data: bytes) -> int:
    """The length of what was sealed, which is not copied to check it: a catalog is large beside everything else here."""
    length = max(len(data) - _SEAL_LENGTH, 0)
    if data[length:] != _checksum(memoryview(data)[:length]):
        raise CatalogError("the file is cut short or damaged")
    return length


def _checksum(content: bytes | memoryview) -> bytes:
    from zlib import crc32

    return _SEAL + b"%08x" % crc32(content)


class Catalog:
    """One ``.mo`` file, read where it lies: a message is found by its context alone.

    The format is that of the GNU gettext manual, section "The Format of GNU MO Files". A *sealed* file is one of ours: its keys
    are sorted by their bytes and searched in place, and damage to any byte is noticed. Another may be in any order, as
    Babel writes them, and is indexed. Raises `CatalogError` when the bytes are not such a file.
    """

    def __init__(self, data: bytes, *, sealed: bool = True) -> None:
        self._end = _sealed_length(data) if sealed else len(data)
        order: Any = {b"\xde\x12\x04\x95": "little", b"\x95\x04\x12\xde": "big"}.get(data[:4])
        if order is None or self._end < 28:
            raise CatalogError("the file is not a .mo file")
        self._data = data
        self._count, keys, texts = (int.from_bytes(data[at : at + 4], order) for at in (8, 12, 16))
        if max(keys, texts) + 8 * self._count > self._end:
            raise CatalogError("the catalog's tables reach beyond its end")
        self._keys, self._texts = (self._table(at, order) for at in (keys, texts))
        self._rows: dict[bytes, int] | None = None
        if not sealed:
            contexts = (self._string(self._keys, row) for row in range(self._count))
            self._rows = {key.partition(b"\x04")[0]: row for row, key in enumerate(contexts) if b"\x04" in key}

    def _table(self, at: int, order: str) -> memoryview:
        """One of the two tables: for each string its length and where it begins."""
        table = self._data[at : at + 8 * self._count]
        if order != sys.byteorder:
            table = b"".join(table[at : at + 4][::-1] for at in range(0, len(table), 4))
        return memoryview(table).cast("I")

    def _string(self, table: memoryview, row: int) -> bytes:
        length, start = table[2 * row], table[2 * row + 1]
        if start + length > self._end:
            raise CatalogError("a string of the catalog reaches beyond its end")
        return self._data[start : start + length]

    def get(self, context: str) -> str | None:
        """The text of the message whose ``msgctxt`` is *context*, or ``None`` when the catalog has none."""
        row = self._search(context.encode()) if self._rows is None else self._rows.get(context.encode())
        if row is None:
            return None
        try:
            return self._string(self._texts, row).decode() or None
        except UnicodeDecodeError as error:
            raise CatalogError("a text of the catalog is not UTF-8") from error

    def english(self) -> Iterator[tuple[str, str]]:
        """The context of each message and the English text (``msgid``) that it translates."""
        for row in range(self._count):
            context, found, text = self._string(self._keys, row).partition(b"\x04")
            if found:
                yield context.decode(errors="replace"), text.decode(errors="replace")

    def _search(self, context: bytes) -> int | None:
        wanted = context + b"\x04"
        data, keys, most = self._data, self._keys, len(wanted)
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            start = keys[2 * middle + 1]
            if data[start : start + most] < wanted:  # a shorter key ends in a zero byte, lower than all of *wanted*
                low = middle + 1
            else:
                high = middle
        return low if low < self._count and self._string(keys, low).startswith(wanted) else None


class Texts:
    """Where texts come from in some locales: choosing the locales for a request, and answering a record in one of them."""

    table: Mapping[str, str | None]
    """Each tag that has an answer of its own, with the locale that answers it (see `locale_table`)."""

    def get(self, name: str, key: str) -> str | None:
        """The text of the message *key* in the locale *name*, or ``None``."""
        raise NotImplementedError

    def locales(self) -> list[str]:
        """The names of the locales that have a catalog, sorted."""
        return sorted({name for name in self.table.values() if name is not None})

    def chain(self, wanted: Wanted | None) -> tuple[str, ...]:
        """The locales to ask for *wanted*, best first; the last one is English.

        ``None`` means the ambient locale. Raises ``ValueError`` for a malformed tag.
        """
        if wanted is None:
            wanted = current_locale() or ()
        found = [name for tag in tags(wanted) for name in self.names(tag)]
        return tuple(dict.fromkeys((*found, SOURCE_LOCALE)))

    def names(self, tag: str) -> list[str]:
        """The locales that have a catalog and answer the well-formed *tag*, the closest first."""
        for candidate in walk(tag):
            if candidate in self.table:
                closest = self.table[candidate] or ""  # none has the script
                # On from the answer, not from the tag: zh_TW means zh_Hant, and zh_Hans must not come after it.
                return [name for name in walk(closest) if self.table.get(name) == name]
        return []

    def texts(self, name: str, messages: Mapping[str, str]) -> Mapping[str, str] | None:
        """The record *messages* (the English source of each text by its key) in the locale *name*.

        A record is answered whole: ``None`` when one text is missing. English never fails, since the sources are English.
        """
        found: dict[str, str] = {}
        for key, source in messages.items():
            text = self.get(name, key) or (source if name == SOURCE_LOCALE else None)
            if text is None:
                return None
            found[key] = text
        return found


class Catalogs(Texts):
    """The catalogs of one folder, each loaded once.

    *read* returns the bytes of a file by its path parts below the folder, and may raise anything. Ours are *sealed* and listed
    in ``index.txt``; for others, *folders* gives the name of the folder of each locale.
    """

    def __init__(self, read: Callable[..., bytes], *, domain: str = DOMAIN, folders: Mapping[str, str] | None = None) -> None:
        self._read = read
        self._file = f"{domain}.mo"
        self._folders = folders
        self._loaded: dict[str, Catalog | None] = {}
        self._lock = allocate_lock()
        self._table: Mapping[str, str | None] | None = None

    @property
    def table(self) -> Mapping[str, str | None]:  # type: ignore[override]
        """See `Texts.table`."""
        if self._table is None:
            problem = None
            with self._lock:
                if self._table is None:
                    try:
                        self._table = tag_table(self._index())
                    except Exception as error:  # a loader may raise anything, and a reader must get his text all the same
                        problem = error
                        self._table = tag_table([SOURCE_LOCALE])
            if problem is not None:  # told outside of the lock, since whoever handles the warning may look something up
                _warn(f"the list of catalogs cannot be used, texts are in English: {shown(problem)}")
        return self._table

    def _index(self) -> list[str]:
        if self._folders is not None:
            from .cldr import index_lines

            return index_lines(self._folders)
        return [SOURCE_LOCALE, *unseal(self._read("index.txt")).decode("ascii").splitlines()]

    def catalog(self, name: str) -> Catalog | None:
        """The catalog of the locale *name*, or ``None`` when it cannot be used; the first to ask is warned."""
        if name not in self._loaded:
            problem = None
            with self._lock:
                if name not in self._loaded:
                    try:
                        self._loaded[name] = self._load(name)
                    except Exception as error:  # see table
                        problem = error
                        self._loaded[name] = None
            if problem is not None:
                self._warn_damaged(name, problem)
        return self._loaded[name]

    def _load(self, name: str) -> Catalog | None:
        folder = name if self._folders is None else self._folders.get(name)
        if folder is None:
            return None
        return Catalog(self._read(folder, "LC_MESSAGES", self._file), sealed=self._folders is None)

    def get(self, name: str, key: str) -> str | None:
        """See `Texts.get`."""
        if self._folders is None and name == SOURCE_LOCALE:
            return None  # our English is in the sources, of which its catalog is a copy
        catalog = self.catalog(name)
        if catalog is None:
            return None
        try:
            return catalog.get(key)
        except CatalogError as error:
            self._loaded[name] = None
            self._warn_damaged(name, error)
            return None

    def _warn_damaged(self, name: str, problem: Exception) -> None:
        _warn(f"the catalog of the locale {name!r} cannot be used, its texts come from elsewhere: {shown(problem)}")


class EnglishTexts(Texts):
    """Texts in English by their keys, without a catalog."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.table = {SOURCE_LOCALE: SOURCE_LOCALE}
        self._texts = texts

    def get(self, name: str, key: str) -> str | None:
        """See `Texts.get`."""
        return self._texts.get(key) if name == SOURCE_LOCALE else None


class TextsWithout(Texts):
    """What *texts* has, without the messages of some *keys*."""

    def __init__(self, texts: Texts, keys: Container[str]) -> None:
        self.table = texts.table
        self._texts = texts
        self._keys = keys

    def get(self, name: str, key: str) -> str | None:
        """See `Texts.get`."""
        return None if key in self._keys else self._texts.get(name, key)


class CatalogStack(Texts):
    """Texts one over the other: each comes from the first layer that has it."""

    def __init__(self, layers: Iterable[Texts]) -> None:
        from .cldr import index_lines

        self._layers: dict[str, list[Texts]] = {}
        for layer in layers:
            for name in layer.locales():
                self._layers.setdefault(name, []).append(layer)
        self.table = tag_table(index_lines(self._layers))

    def get(self, name: str, key: str) -> str | None:
        """See `Texts.get`."""
        for layer in self._layers[name]:
            text = layer.get(name, key)
            if text is not None:
                return text
        return None


class CatalogFolder(Record):
    """A folder of an application's own catalogs: ``<path>/<locale>/LC_MESSAGES/<domain>.mo``."""

    path: str | PathLike[str]
    domain: str = DOMAIN

    def open(self) -> Catalogs:
        """The catalogs in it; raises ``ValueError`` when there is none."""
        import os

        def read(*parts: str) -> bytes:
            with open(os.path.join(self.path, *parts), "rb") as file:
                return file.read()

        names = os.listdir(self.path) if os.path.isdir(self.path) else []
        file = os.path.join("LC_MESSAGES", f"{self.domain}.mo")
        found = [name for name in sorted(names) if well_formed(name) and os.path.isfile(os.path.join(self.path, name, file))]
        if not found:
            raise ValueError(f"there is no catalog {os.path.join(self.path, '<locale>', file)}; are the catalogs compiled?")
        return Catalogs(read, domain=self.domain, folders={walk(name)[0]: name for name in found})


def _warn(text: str) -> None:
    import warnings

    warnings.warn(text, CatalogWarning, stacklevel=2)


def package_reader(package: str, *folder: str) -> Callable[..., bytes]:
    """A function that reads files below a *folder*, by its path parts, of an installed *package*, from a disk, a zip file or a frozen program.

    It asks the package's loader, as ``pkgutil.get_data`` does; ``importlib.resources`` would take longer to import
    than everything else here together.
    """
    module = sys.modules[package]
    root = (module.__file__ or "").rpartition("__init__")[0]
    separator = root[-1:] or "/"

    def read(*parts: str) -> bytes:
        loader: Any = module.__spec__ and module.__spec__.loader
        data: bytes = loader.get_data(root + separator.join((*folder, *parts)))
        return data

    return read
