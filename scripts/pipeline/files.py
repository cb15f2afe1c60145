"""Where the templates and catalogs are, and how they are read and written.

There is a file for each part of the messages (see ``PARTS``): ``locale/smtpi18n-replies.pot`` is the template of the replies,
``locale/ru/LC_MESSAGES/smtpi18n-replies.po`` their Russian catalog. The parts of a locale are read together, as one set of messages,
and written back by part; so a key may change its part and keep its translation.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import polib

from smtpi18n.catalogs import DOMAIN
from smtpi18n.locales import walk, well_formed
from smtpi18n.messages import PARTS

from . import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import NoReturn

LOCALE_DIR = ROOT / "locale"
COMPILED_DIR = ROOT / "smtpi18n" / "locale"


class FileError(Exception):
    """A file that a person has written cannot be used: which, in which *line* if that is known, and what would be right."""

    def __init__(self, path: Path, line: int | None, says: str) -> None:
        super().__init__(f"{named(path)}{f':{line}' if line else ''}: {says}")
        self.path = path
        self.line = line
        self.says = says


def run(main: Callable[[], int]) -> NoReturn:
    """Run a script, and exit with the status of its *main*: 0, or 1 if it has found something.

    A file that cannot be used is one line on standard error and the exit status 2, which ``argparse`` also gives for a wrong argument.
    """
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough; Python flushes once more when it exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except FileError as error:
        print(f"{Path(sys.argv[0]).name}: {error}", file=sys.stderr)
        status = 2
    sys.exit(status)


# Where they are


def domain(part: str) -> str:
    """The gettext domain of *part*, which names its files."""
    return f"{DOMAIN}-{part}"


def template_paths(folder: Path = LOCALE_DIR) -> dict[str, Path]:
    """The template of each part below *folder*, by part."""
    return {part: folder / f"{domain(part)}.pot" for part in PARTS}


def part_paths(locale: str, folder: Path = LOCALE_DIR) -> dict[str, Path]:
    """The catalogs of *locale* below *folder*, by part, whether they are there or not."""
    return {part: folder / locale / "LC_MESSAGES" / f"{domain(part)}.po" for part in PARTS}


def catalog_paths(folder: Path = LOCALE_DIR) -> dict[str, dict[str, Path]]:
    """The catalogs of each locale below *folder*, which has at least one of them, by locale, sorted, and part.

    Raises `FileError` for a catalog of no part, such as a copy, and for a folder that no locale can be looked up by: nobody would
    read either.
    """
    found = sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}-*.po"))
    names = [f"{domain(part)}.po" for part in PARTS]
    for path in found:
        if path.name not in names:
            raise FileError(path, None, f"is the catalog of no part; there are {', '.join(names)}")
        name = path.parent.parent.name
        if walk(name)[:1] != [name]:
            raise FileError(path.parent.parent, None, f"is not named as a locale is; {_name_instead(name)}")
    return {locale: part_paths(locale, folder) for locale in dict.fromkeys(path.parent.parent.name for path in found)}


def _name_instead(name: str) -> str:
    """What the folder of a locale would be called, as far as *name* tells."""
    return f"its name would be {walk(name)[0]}" if well_formed(name) else "a name is one such as de, pt_BR or zh_Hant"


def named(path: Path) -> str:
    """*path* as a message names it: below the checkout, or in full."""
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


# Reading

# A line with a string that polib would read, if only in part, and other tools would not.
_BAD_LINE = re.compile(r'^(?:#~ *)?(?=msg|")(?!(?:msg\w+(?:\[\d+\])?[ \t]+)?"(?:[^"\\\n]|\\.)*"[ \t]*$).*', re.MULTILINE)
# How polib says where it has stopped.
_STOPPED = re.compile(r"\(line (\d+)\)")
# Where an entry begins to say what it is of, and what ends it, which polib does not ask for.
_KEYWORD = re.compile(r"^(?:#~ *)?(msg[a-z]+)", re.MULTILINE)
_COMMENT = re.compile(r"^#(?!~)", re.MULTILINE)
_AN_ENTRY = "an entry has its comments, then msgctxt, msgid and msgstr, each followed by a text in straight quotes"


def read_text(path: Path) -> str:
    """The text of the file at *path*, with plain line ends and without a byte order mark; raises `FileError`."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        raise FileError(path, line, "is not in UTF-8: save it in that encoding") from error
    except OSError as error:
        raise FileError(path, None, f"cannot be read: {error.strerror}") from error


def read(path: Path) -> polib.POFile:
    """The catalog at *path*; raises `FileError` when it is not there or malformed."""
    text = read_text(path)
    bad = _BAD_LINE.search(text)
    if bad is not None:
        raise FileError(path, _line(text, bad.start()), f'malformed line {bad[0]!r}: {_AN_ENTRY}, quotes within it as \\"')
    try:
        catalog = polib.pofile(str(path), wrapwidth=0, encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        stopped = _STOPPED.search(str(error))
        line = int(stopped[1]) if stopped else 1
        found = text.split("\n")[line - 1]
        raise FileError(path, line, f"out of place: {found!r}: {_AN_ENTRY}") from error
    _must_be_whole(text, path)
    catalog.encoding = "utf-8"
    return catalog


def _must_be_whole(text: str, path: Path) -> None:
    """Refuse a file that ends before its last entry does, as a broken download leaves it."""
    keywords = [*_KEYWORD.finditer(text)]
    if not keywords:
        raise FileError(path, 1, "has no entry: restore the file, or delete it and run python scripts/update.py")
    last = keywords[-1]
    comment = _COMMENT.search(text, last.end())
    if last[1] != "msgstr" or comment:
        line = _line(text, comment.start() if comment else last.start())
        raise FileError(path, line, f"ends in the midst of an entry: restore the file; {_AN_ENTRY}")


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def must_be_there(paths: Iterable[Path], script: str) -> None:
    """Raise `FileError` when one of *paths* is not there, since its messages would seem to be gone; *script* writes it."""
    for path in paths:
        if not path.exists():
            raise FileError(path, None, f"is not there: python scripts/{script}.py writes it")


def read_parts(paths: Mapping[str, Path]) -> dict[str, polib.POFile]:
    """The catalogs at *paths*, by part, as far as they are there; raises `FileError` for a malformed one."""
    return {part: read(path) for part, path in paths.items() if path.exists()}


def read_templates(folder: Path = LOCALE_DIR) -> dict[str, polib.POFile]:
    """The template of every part below *folder*; raises `FileError` when one is not there or malformed."""
    paths = template_paths(folder)
    must_be_there(paths.values(), "extract")
    return {part: read(path) for part, path in paths.items()}


def joined(catalogs: Iterable[polib.POFile]) -> polib.POFile:
    """The entries of *catalogs* as one set of messages, with the headers of the first."""
    whole = polib.POFile(wrapwidth=0)
    for catalog in catalogs:
        whole.header = whole.header or catalog.header
        whole.metadata = whole.metadata or dict(catalog.metadata)
        whole.extend(catalog)
    return whole


def read_joined(paths: Mapping[str, Path]) -> polib.POFile:
    """The catalogs at *paths*, as far as they are there, as one set of messages; raises `FileError` for a malformed one."""
    return joined(read_parts(paths).values())


# Writing


def dump(catalog: polib.POFile) -> str:
    """The text of a catalog file, as ``msgcat --no-wrap`` writes it."""
    catalog.wrapwidth = 0
    for entry in catalog:
        entry.flags.sort(key=lambda flag: flag != "fuzzy")
    return f"{catalog}"


def write_if_changed(path: Path, data: bytes, check: bool = False) -> bool:
    """Whether *path* does not hold *data*; unless only asked to *check*, write it."""
    if path.exists() and path.read_bytes() == data:
        return False
    if not check:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return True


def write_parts(paths: Mapping[str, Path], catalogs: Mapping[str, polib.POFile], check: bool = False) -> list[Path]:
    """Write each part of *catalogs* to its path, unless only asked to *check*; the paths of those that differ."""
    return [paths[part] for part, catalog in catalogs.items() if write_if_changed(paths[part], dump(catalog).encode(), check)]


def finish(changed: Iterable[Path], check: bool = False) -> int:
    """Say what has been written, or would be and by which script; the exit status."""
    changed = list(changed)
    for path in changed:
        print(f"{'out of date' if check else 'wrote'}: {named(path)}")
    if check and changed:
        print(f"to bring it up to date: python scripts/{Path(sys.argv[0]).name}")
    return 1 if check and changed else 0
