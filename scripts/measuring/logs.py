"""What the report of a mail log costs, beside a loop that recognises the same replies, and how much memory a long log takes.

The log is that of no server: lines as Postfix writes them, in a given proportion, with replies from our phrases; no two lines are equal, and the
same number gives the same log. Seven lines of eight are about a delivery or a refusal, which is more than in a log of a server that
delivers most of its mail, since lines about something else cost next to nothing.
"""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING

import smtpi18n
from smtpi18n.explanations.draft import quick
from smtpi18n.facts import Command

from .explaining import CODES, phrases, rounds_of
from .figures import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .figures import Effort

LINES = 1_000_000
SEED = 20_261_103
SOME_LINES = 100_000
PHRASES = 300
# A line of each kind, as often as it stands here.
KINDS = ("bounced", "deferred", "reject", "deferred", "sent", "bounced", "reject", "other")
DOMAINS = tuple(f"domain{number}.example" for number in range(500))
HOUR = 40  # lines that share a minute
_REPLIES = re.compile(r"said: (.*) \(in reply|reject: RCPT from [^:]*: (.*); from=<")


def log(number: int, seed: int = SEED) -> Iterator[str]:
    """*number* lines of a log, no two of them equal."""
    some = Random(seed)
    told = some.sample([text for text in phrases() if text.isascii()], PHRASES)
    codes = cycle([code for code in CODES if code[0] in "45" and code != "535 5.7.8"])
    kinds = cycle(KINDS)
    for place in range(number):
        minute = place // HOUR
        when = f"Nov {minute // 1440 % 30 + 1:2} {minute // 60 % 24:02}:{minute % 60:02}:{place % HOUR:02} mx postfix"
        kind = next(kinds)
        first = place - 3 if kind == "sent" else place  # what is sent now was put off before
        domain = DOMAINS[first * 7919 % len(DOMAINS)]
        reply = f"{next(codes)} <user{place}@{domain}>: {some.choice(told)} (id {place * 7919:x})"
        attempt = f"{first:08X}: to=<user{first}@{domain}>, relay=mx.{domain}[192.0.2.{place % 250}]:25, delay={place % 90}.5, delays=0.1/0/0.2/0.3"
        if kind == "other":
            yield f"{when}/smtpd[{place}]: connect from client{place}.{domain}[192.0.2.9]\n"
        elif kind == "sent":
            yield f"{when}/smtp[{place}]: {attempt}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as {place:X})\n"
        elif kind == "reject":
            yield (
                f"{when}/smtpd[{place}]: NOQUEUE: reject: RCPT from client.{domain}[192.0.2.9]: {reply}; "
                f"from=<someone@{domain}> to=<user{place}@example.org> proto=ESMTP helo=<client.{domain}>\n"
            )
        else:
            dsn = "4.7.0" if kind == "deferred" else "5.7.1"
            yield (
                f"{when}/smtp[{place}]: {attempt}, dsn={dsn}, status={kind} "
                f"(host mx.{domain}[192.0.2.{place % 250}] said: {reply} (in reply to RCPT TO command))\n"
            )


def write(path: Path, number: int = LINES) -> None:
    """Write such a log to a file."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(log(number))


def replies_in(lines: list[str]) -> list[str]:
    """The replies in a log, as a program that has them already would hold them."""
    return [found[1] or found[2] for found in map(_REPLIES.search, lines) if found]


def measure(effort: Effort, folder: Path) -> list[Figure]:
    """The figures of reports; the log is written to *folder*."""
    number = LINES if effort.rounds > 5 else LINES // 20
    path = folder / "mail.log"
    write(path, number)
    lines = list(log(SOME_LINES if effort.rounds > 5 else SOME_LINES // 10))
    replies = replies_in(lines)

    def ours() -> None:
        smtpi18n.report(lines)

    def recognition() -> None:
        for reply in replies:
            quick(reply, Command.RCPT)

    rounds = rounds_of(max(3, effort.rounds // 3), ours, recognition)
    return [
        Figure(
            work=f"report a log, beside recognising the {len(replies):,} replies of its {len(lines):,} lines",
            ours=median(mine for mine, _ in rounds) / len(lines) * 1e6,
            unit="µs",
            peer=median(other for _, other in rounds) / len(replies) * 1e6,
            ratio=median(mine / other for mine, other in rounds),
            target=2.5,
        ),
        Figure(work=f"memory of a process that reports {number:,} lines", ours=memory(path), unit="MB", target=100),
    ]


def memory(path: Path) -> float:
    """The most megabytes that a process of its own takes to report the log in a file."""
    code = f"import smtpi18n, resource; smtpi18n.report(open({str(path)!r}, 'rb')); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return float(done.stdout) / (1e6 if sys.platform == "darwin" else 1e3)
