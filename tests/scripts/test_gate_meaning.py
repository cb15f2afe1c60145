"""The gate sees errors of meaning: of each kind of error, made in the Russian texts by hand of a program, it finds the share agreed."""

from __future__ import annotations

import random
from functools import cache

import polib
import pytest
from gate.text import Text
from pipeline import files
from support.gating import TABLES, all_problems
from support.mutations import MUTATIONS, Mutation

pytestmark = pytest.mark.scripts

SAMPLE = 120


@cache
def russian() -> list[polib.POEntry]:
    """What is read of the Russian catalog."""
    return [entry for entry in files.read_joined(files.catalog_paths()["ru"]) if not entry.msgctxt.startswith("search/")]


def places(mutate: Mutation) -> list[tuple[polib.POEntry, str]]:
    """Every message of the Russian catalog with each error that *mutate* makes of it."""
    return [(entry, broken) for entry in russian() for broken in mutate(entry.msgstr)]


@cache
def as_it_is(key: str, source: str, text: str) -> set[tuple[str, str]]:
    return all_problems(Text(source), Text(text), key, "ru")


def is_found(entry: polib.POEntry, broken: str) -> bool:
    """Whether the gate says something else of *broken*: a finding that the table allows and that is gone is one as well."""
    return all_problems(Text(entry.msgid), Text(broken), entry.msgctxt, "ru") != as_it_is(
        entry.msgctxt, entry.msgid, entry.msgstr
    )


@pytest.mark.parametrize("name", MUTATIONS)
@pytest.mark.whole
def test_the_gate_finds_the_agreed_share_of_each_error(name: str) -> None:
    share, mutate = MUTATIONS[name]
    broken = places(mutate)
    assert broken, "there is nothing to break"
    chosen = random.Random(name).sample(broken, min(SAMPLE, len(broken)))
    missed = [text for entry, text in chosen if not is_found(entry, text)]
    assert len(missed) <= (1 - share) * len(chosen), missed


# Rows of the glossary whose English term no message has yet, so that what they tell to avoid is never found. They come alive
# with the parts to come. No row is added here: a term that is not used has no place in the glossary.
WAITING = """
command unrecognized
requested action not taken
requested action aborted
redirect
envelope recipient
null sender
remote server
SMTP extension
banner
transmission channel
system shutting down
network congestion
deferred
retry interval
delivery status notification
backscatter
forward-confirmed reverse DNS
unable to route
hop count
rejected by policy
authentication failed
secure connection
quota exceeded
storage allocation
out of disk space / insufficient storage
mailing list expansion
moderation
internationalized email address
8BITMIME
dot-stuffing
address syntax
invalid address
hop
password transition is needed
local part
domain literal
message body
content conversion
SPF/DKIM/DMARC check failed
contact the recipient
contact the administrator
reduce the message size
fallback
""".strip().splitlines()


def test_every_row_of_the_glossary_that_names_words_to_avoid_is_alive_in_a_message_or_waits_for_its_part() -> None:
    glossary = TABLES.glossary("ru")
    assert glossary is not None
    avoiding = {row.english for row in glossary.rows if row.avoid}
    sources = [glossary.english(Text(entry.msgid).masked) for entry in russian()]
    alive = {row.english for source in sources for row in glossary.present(source)}
    assert len(WAITING) == len(set(WAITING))
    assert avoiding - alive == set(WAITING)
