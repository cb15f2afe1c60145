"""Gettext catalogs: which locales ship, and reading a message of one of them by its context.

Nothing here knows SMTP. A catalog is a plain ``.mo`` file, searched in place and never parsed as a whole. A damaged or missing
one means English and one warning.
"""

from __future__ import annotations

import sys
from functools import cache

from .errors import CatalogError, CatalogWarning, shown
from .locales import SOURCE_LOCALE, tag_table, walk, well_formed
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping
    from os import PathLike
    from typing import Any

    from .locales import Table

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
        self._next = 0  # the row behind the one found last, where the next key mostly stands
        self.is_damaged: dict[str, object] = {}  # by what has found it out
        self._rows: dict[bytes, int] | None = None
        if not sealed:
            # Strings may overlap, so that a small file could have keys and texts of many gigabytes.
            if sum(self._keys[0::2]) + sum(self._texts[0::2]) > self._end:
                raise CatalogError("the strings of the catalog are longer than the file")
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
        middle = self._next if self._next < high else 0
        while low < high:
            start = keys[2 * middle + 1]
            found = data[start : start + most]  # a shorter key ends in a zero byte, lower than all of *wanted*
            if found == wanted:
                self._next = middle + 1
                return middle
            if found < wanted:
                low = middle + 1
            else:
                high = middle
            middle = (low + high) // 2
        return None


class Layer:
    """Where messages come from in some locales; one layer lies over another (see `Stack`)."""

    table: Table
    """Each tag that has an answer of its own, with the locales that answer it (see `smtpi18n.locales.tag_table`)."""

    def get(self, name: str, key: str) -> str | None:
        """The text of the message *key* in the locale *name*, or ``None``."""
        raise NotImplementedError

    def locales(self) -> list[str]:
        """The names of the locales that have a catalog, sorted."""
        return sorted({answers[0] for answers in self.table.values() if answers})


class Catalogs(Layer):
    """Catalogs that are files, each loaded when it is first asked for, and kept.

    *read* returns the bytes of a file by its path parts below their folder, and may raise anything. There is no lock, which a
    signal handler or a forked process could wait for in vain: of threads that load a file at once, the first to be ready is
    heard.
    """

    def __init__(self, read: Callable[..., bytes]) -> None:
        self._read = read
        self._files: dict[tuple[str, str], Catalog | _Unusable] = {}

    def _load(self, name: str, domain: str) -> Catalog:
        """The catalog of the locale *name* in a gettext *domain*; may raise anything."""
        raise NotImplementedError

    def catalog(self, name: str, domain: str) -> Catalog | None:
        """The catalog of the locale *name* in *domain*, or ``None`` when it cannot be used; the first to ask is warned."""
        kept = self._files.get((name, domain))
        if kept is None:
            found: Catalog | _Unusable
            try:
                found = self._load(name, domain)
            except Exception as error:  # a loader may raise anything, and a reader must get his text all the same
                found = _Unusable(domain, error)
            kept = self._files.setdefault((name, domain), found)
            if kept is found and isinstance(found, _Unusable):
                found.warn(name)
        return None if isinstance(kept, _Unusable) else kept

    def find(self, name: str, domain: str, key: str) -> str | None:
        """The text of the message *key* in that catalog, or ``None``."""
        catalog = self.catalog(name, domain)
        if catalog is None:
            return None
        try:
            return catalog.get(key)
        except CatalogError as error:
            unusable = _Unusable(domain, error)
            if catalog.is_damaged.setdefault("by", unusable) is unusable:  # the first of several threads that find the same
                self._files[name, domain] = unusable
                unusable.warn(name)
            return None


class _Unusable:
    """What is kept in place of a catalog that cannot be used, so that it is told of but once."""

    def __init__(self, domain: str, problem: Exception) -> None:
        self._problem = f"{domain}.mo: {shown(problem)}"  # not itself, which would keep the damaged file

    def warn(self, name: str) -> None:
        _warn(f"the catalog of the locale {name!r} cannot be used, its texts come from elsewhere: {self._problem}")


class ShippedCatalogs(Catalogs):
    """The catalogs of this package, sealed and listed in ``index.txt``; *domain_of* says in which gettext domain a key stands.

    English is not asked for here: it stands in the sources, of which its catalog is a copy.
    """

    def __init__(self, read: Callable[..., bytes], domain_of: Callable[[str], str | None]) -> None:
        super().__init__(read)
        self._domain_of = domain_of
        self._tables: dict[str, Table] = {}  # the one that there is, once it has been read

    @property
    def table(self) -> Table:  # type: ignore[override]
        """See `Layer.table`."""
        table = self._tables.get("")
        if table is None:
            problem = None
            try:
                table = tag_table([SOURCE_LOCALE, *unseal(self._read("index.txt")).decode("ascii").splitlines()])
            except Exception as error:  # see `Catalogs.catalog`
                problem, table = error, tag_table([SOURCE_LOCALE])
            first = self._tables.setdefault("", table) is table
            if problem is not None and first:
                _warn(f"the list of catalogs cannot be used, texts are in English: {shown(problem)}")
        return table

    def get(self, name: str, key: str) -> str | None:
        """See `Layer.get`."""
        domain = None if name == SOURCE_LOCALE else self._domain_of(key)
        return None if domain is None else self.find(name, domain, key)

    def _load(self, name: str, domain: str) -> Catalog:
        return Catalog(self._read(name, "LC_MESSAGES", f"{domain}.mo"))


class FolderCatalogs(Catalogs):
    """The catalogs of an application: for each locale its folder, and its gettext domains, the first over the others."""

    def __init__(self, read: Callable[..., bytes], folders: Mapping[str, tuple[str, tuple[str, ...]]]) -> None:
        from .cldr import index_lines

        super().__init__(read)
        self._folders = folders
        self.table = tag_table(index_lines(folders))

    def get(self, name: str, key: str) -> str | None:
        """See `Layer.get`."""
        for domain in self._folders[name][1] if name in self._folders else ():
            text = self.find(name, domain, key)
            if text is not None:
                return presentable(text)
        return None

    def english(self, name: str) -> Iterator[tuple[str, str]]:
        """The key of each message of the locale *name* and the English text that it translates."""
        for domain in self._folders[name][1]:
            catalog = self.catalog(name, domain)
            yield from catalog.english() if catalog else ()

    def _load(self, name: str, domain: str) -> Catalog:
        return Catalog(self._read(self._folders[name][0], "LC_MESSAGES", f"{domain}.mo"), sealed=False)


class EnglishLayer(Layer):
    """Texts in English by their keys, without a catalog."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.table = {SOURCE_LOCALE: (SOURCE_LOCALE,)}
        self._texts = texts

    def get(self, name: str, key: str) -> str | None:
        """See `Layer.get`."""
        return self._texts.get(key) if name == SOURCE_LOCALE else None


class LayerWithout(Layer):
    """What *layer* has, without the messages of some *keys*."""

    def __init__(self, layer: Layer, keys: Container[str]) -> None:
        self.table = layer.table
        self._layer = layer
        self._keys = keys

    def get(self, name: str, key: str) -> str | None:
        """See `Layer.get`."""
        return None if key in self._keys else self._layer.get(name, key)


class Stack(Layer):
    """Layers one over the other: each text comes from the first that has it."""

    def __init__(self, layers: Iterable[Layer]) -> None:
        from .cldr import index_lines

        self._layers: dict[str, list[Layer]] = {}
        for layer in layers:
            for name in layer.locales():
                self._layers.setdefault(name, []).append(layer)
        self.table = tag_table(index_lines(self._layers))

    def get(self, name: str, key: str) -> str | None:
        """See `Layer.get`."""
        for layer in self._layers[name]:
            text = layer.get(name, key)
            if text is not None:
                return text
        return None


class CatalogFolder(Record):
    """A folder of an application's own catalogs: ``<path>/<locale>/LC_MESSAGES/<domain>.mo``.

    ``path`` is the folder, ``domain`` the name of the files in it, as gettext has it.

    The keys of one part may also stand in a file of their own, ``<domain>-replies.mo`` and the like, as ours do; ``<domain>.mo``
    goes first.
    """

    path: str | PathLike[str]
    domain: str = DOMAIN

    def open(self) -> FolderCatalogs:
        """The catalogs in it; raises ``ValueError`` when there is none, and for two folders of one locale."""
        import os

        root = os.path.abspath(os.fsdecode(self.path))  # an application may change its working directory

        def read(*parts: str) -> bytes:
            with open(os.path.join(root, *parts), "rb") as file:
                return file.read()

        found: dict[str, tuple[str, tuple[str, ...]]] = {}
        for folder in sorted(os.listdir(root)) if os.path.isdir(root) else ():
            domains = self._domains(os.path.join(root, folder, "LC_MESSAGES")) if well_formed(folder) else ()
            name = walk(folder)[0] if domains else ""
            if name in found:
                raise ValueError(f"two folders below {root} are of the locale {name}: {found[name][0]} and {folder}")
            if domains:
                found[name] = folder, domains
        if not found:
            file = os.path.join(root, "<locale>", "LC_MESSAGES", f"{self.domain}.mo")
            raise ValueError(f"there is no catalog {file}; are the catalogs compiled?")
        return FolderCatalogs(read, found)

    def _domains(self, folder: str) -> tuple[str, ...]:
        """The domains that have a file in *folder*."""
        import os

        files = sorted(os.listdir(folder)) if os.path.isdir(folder) else ()
        domains = [file[:-3] for file in files if file.endswith(".mo")]
        return tuple(domain for domain in domains if domain == self.domain or domain.startswith(f"{self.domain}-"))


def presentable(text: str) -> str:
    r"""*text* as it may be shown on a terminal or in a page: we know nothing of an application's texts.

    Control characters, and those that turn the direction of text beyond their own end, become U+FFFD; line breaks and tabs a
    space.

    >>> presentable("No\nmailbox \x1b[31mhere")
    'No mailbox �[31mhere'
    """
    if text.isprintable():
        return text
    text = text.translate(_controls())
    if not _closes_what_it_opens(text):
        text = text.translate(dict.fromkeys((*range(0x202A, 0x202D), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}"))
    return text


@cache
def _controls() -> dict[int, str]:
    others = (*range(0x20), *range(0x7F, 0xA0), 0x202D, 0x202E, *range(0xD800, 0xE000))
    breaks = map(ord, "\t\n\v\f\r\x85\u2028\u2029")
    return {**dict.fromkeys(others, "\N{REPLACEMENT CHARACTER}"), **dict.fromkeys(breaks, " ")}


def _closes_what_it_opens(text: str) -> bool:
    """Whether each embedding and isolate of another direction in *text* is closed by its own mark, the last opened first."""
    opened: list[str] = []
    for mark in text:
        if mark in "\u202a\u202b":
            opened.append("\u202c")
        elif mark in "\u2066\u2067\u2068":
            opened.append("\u2069")
        elif mark in "\u202c\u2069" and (not opened or opened.pop() != mark):
            return False
    return not opened


def _warn(text: str) -> None:
    import warnings

    warnings.warn(text, CatalogWarning, stacklevel=2)


def package_reader(package: str, *folder: str) -> Callable[..., bytes]:
    """A function that reads files below a *folder* of an installed *package* by their path parts, from a disk, a zip file or a frozen program.

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
