"""Which replies servers were seen to send with a code, and which file of the knowledge holds them.

The imports are spelt out for tools that freeze programs.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import zip_longest

from .replies import replies_near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..codes import EnhancedStatusCode
    from ..facts import Command
    from ..knowledge.schema import SampleReply

FAMILIES = ("2yz", "3yz", "4yz", "50z", "55z", "5yz")
MOST_SAMPLES = 3


def samples_of(reply_code: int | None, enhanced: EnhancedStatusCode | None, command: Command | None) -> tuple[SampleReply, ...]:
    """At most three replies with a reply code, with an enhanced status code behind it, or with both, to *command*."""
    if reply_code is not None and enhanced is None:
        return _samples_with(reply_code, command)
    return _samples_behind(str(enhanced), reply_code, command) if enhanced else ()


@lru_cache(maxsize=1_024)  # anyone may ask for any number of enhanced codes
def _samples_behind(enhanced: str, reply_code: int | None, command: Command | None) -> tuple[SampleReply, ...]:
    """The replies with an enhanced status code, those to *command* first, each server's first reply before its second."""
    pattern = re.compile(rf"\d\d\d[ -]#?{re.escape(enhanced)}\b(?!\.)")
    found = [sample for sample in every_sample() if pattern.match(sample.text)]
    if reply_code is not None:
        found = [sample for sample in found if sample.text.startswith(str(reply_code))]
    found.sort(key=lambda sample: command is not None and sample.command is not command)
    by_server: dict[str, list[SampleReply]] = {}
    for sample in found:
        by_server.setdefault(sample.server, []).append(sample)
    unlike: dict[str, SampleReply] = {}
    for turn in zip_longest(*by_server.values()):
        for one in filter(None, turn):
            unlike.setdefault(one.text, one)
    return tuple(unlike.values())[:MOST_SAMPLES]


@cache
def _samples_with(code: int, command: Command | None) -> tuple[SampleReply, ...]:
    """At most three replies with *code* to *command*.

    If none is known, and the code has a case of its own for *command*, those that may answer any command, else those to the other
    commands of the case. Without a case, those in general: the first to each command, then the second to each, and so on.
    """
    family = f"{code // 10}z"
    found: dict[Command | None, list[SampleReply]] = {}
    for sample in _samples(family if family in FAMILIES else f"{code // 100}yz"):
        if sample.text.startswith(str(code)):
            found.setdefault(sample.command, []).append(sample)
    case = next((reply.case(command) for reply in replies_near(code) if reply.code == code), None)
    if command and command in found:
        found = {command: found[command]}
    elif case:
        found = {one: found[one] for one in ((None,) if None in found else case.commands) if one in found}
    unlike: dict[str, SampleReply] = {}
    for turn in zip_longest(*found.values()):
        for sample in filter(None, turn):
            unlike.setdefault(sample.text, sample)
    return tuple(unlike.values())[:MOST_SAMPLES]


def every_sample() -> Iterator[SampleReply]:
    """The replies of all files."""
    for family in FAMILIES:
        yield from _samples(family)


def _samples(family: str) -> tuple[SampleReply, ...]:
    """The replies of one file."""
    if family == "2yz":
        from ..knowledge.samples.samples_2yz import SAMPLES
    elif family == "3yz":
        from ..knowledge.samples.samples_3yz import SAMPLES
    elif family == "4yz":
        from ..knowledge.samples.samples_4yz import SAMPLES
    elif family == "50z":
        from ..knowledge.samples.samples_50z import SAMPLES
    elif family == "55z":
        from ..knowledge.samples.samples_55z import SAMPLES
    elif family == "5yz":
        from ..knowledge.samples.samples_5yz import SAMPLES
    else:
        return ()
    return SAMPLES
