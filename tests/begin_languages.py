"""Begins languages in this checkout and translates a tenth of each: ``python tests/begin_languages.py de ar zh_Hant pt_BR``.

That a language may be begun without anything else turning red is shown by a run of the checks and tests in a copy of the checkout that has gone
through this. The translations are English with accents; some records are whole, of some others one message is translated.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
sys.path.insert(0, str(Path(__file__).parent))
import new_locale
from gate.tables import common
from pipeline import files
from support.pseudo import accented

from smtpi18n.library import Library
from smtpi18n.messages import records

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = 14  # of so many records one is translated: with those of which a single message is, this is a tenth of the messages
LONGEST = 100  # the one record of the interface is a tenth of them by itself


def begin(tag: str, folder: Path = files.LOCALE_DIR) -> int:
    """Begin the language *tag* below *folder*; how many messages are translated."""
    paths = new_locale.create(tag, folder)
    catalogs, chosen = files.read_parts(paths), frozenset(_chosen())
    for entry in files.joined(catalogs.values()):
        if entry.msgctxt in chosen:
            entry.msgstr = translated(entry.msgid)
    files.write_parts(paths, catalogs)
    return len(chosen)


def _chosen() -> Iterator[str]:
    for number, messages in enumerate(records(Library())):
        keys = [message.key for message in messages]
        if number % EVERY == 0 and len(keys) < LONGEST:
            yield from keys
        elif number % EVERY in (0, EVERY // 2):
            yield keys[0]


def translated(text: str) -> str:
    """*text* with accents on what is neither a word of the protocol nor a name, and numbers as any language may write them.

    >>> translated("The SMTP server of Google answers `DATA`.")
    'Ţĥé SMTP šéŕṽéŕ öƒ Google åñšŵéŕš `DATA`.'
    """
    kept = "|".join(map(re.escape, sorted(common().tokens | common().names, key=len, reverse=True)))
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    parts = re.split(rf"(`[^`]*`|(?<!\w)(?:{kept})(?!\w))", plain)
    return "".join(part if number % 2 else accented(part) for number, part in enumerate(parts))


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tags", nargs="+", metavar="TAG", help="the languages to begin, such as de")
    for tag in parser.parse_args().tags:
        print(f"{tag}: begun, {begin(tag)} messages translated")
    return 0


if __name__ == "__main__":
    files.run(main)
