"""How the time that the catalog pipeline takes grows with the catalogs."""

from __future__ import annotations

import re
import tempfile
from itertools import count, islice
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from gate.catalog import check
from pipeline import files
from pipeline.compiling import compiled_files
from pipeline.merging import merge
from pipeline.template import make_templates

from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.messages import Message

from .figures import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gate.rules import Finding

    from .figures import Effort


def measure(effort: Effort) -> Figure:
    """The processor time for twice as many messages, and for as many: in step with their number, the ratio is 2."""
    size = effort.messages
    fewer, more = seconds(size), seconds(2 * size)
    work = f"pipeline: extract, update, compile, check {2 * size:,} messages / {size:,}"
    return Figure(work, more, "s", peer=fewer, ratio=more / fewer, target=2.3)


def padded(messages: Iterable[Message], size: int) -> list[Message]:
    """*size* messages: those given, again and again as those of further records."""
    return list(islice(_repeated(list(messages)), size))


def _repeated(messages: list[Message]) -> Iterator[Message]:
    yield from messages
    for turn in count(2):
        for message in messages:
            if message.text == message.text.strip():  # only known keys may have spaces at their ends
                yield Message(key=padded_key(message.key, turn), text=message.text, note=message.note)


def padded_key(key: str, turn: int) -> str:
    """The key that stands for *key* in the *turn*-th repetition.

    >>> padded_key("reply/251/name", 2), own_key("reply/251~2/name")
    ('reply/251~2/name', 'reply/251/name')
    """
    family, rest = key.split("/", 1)
    name, slash, field = rest.partition("/")
    return f"{family}/{name}~{turn}{slash}{field}"


def own_key(key: str) -> str:
    """The key that the padded *key* stands for."""
    return re.sub(r"~\d+", "", key)


def write_padded(folder: Path, size: int) -> list[Message]:
    """Write the catalogs of this project, padded to *size* messages, below *folder*; those messages."""
    messages = padded(all_messages(Library()), size)
    templates = make_templates(messages)
    for locale, paths in files.catalog_paths().items():
        catalogs = files.read_parts(paths)
        known = {entry.msgctxt: entry.msgstr for entry in files.joined(catalogs.values())}
        larger = merge(catalogs, templates, locale).parts
        for entry in files.joined(larger.values()):
            entry.msgstr = known.get(own_key(entry.msgctxt), "")
        files.write_parts(files.part_paths(locale, folder), larger)
    return messages


def run(folder: Path, messages: Iterable[Message]) -> list[Finding]:
    """Extract, update, compile and check the catalogs below *folder*, as the four scripts do; what the check has found."""
    files.write_parts(files.template_paths(folder), make_templates(messages))
    templates = files.read_templates(folder)
    for locale, paths in files.catalog_paths(folder).items():
        files.write_parts(paths, merge(files.read_parts(paths), templates, locale).parts)
    for name, data in compiled_files(folder).items():
        files.write_if_changed(folder / "compiled" / name, data)
    return check(folder).findings


def seconds(size: int) -> float:
    """The processor time of one run on *size* messages in the locales of this project, of which English is one."""
    with tempfile.TemporaryDirectory() as folder:
        messages = write_padded(Path(folder), size)
        start = process_time()
        run(Path(folder), messages)
        return process_time() - start
