"""What explanations cost, beside a plain loop over the same lines, beside regular expressions in turn, and beside reading a mail.

The lines are those of no server: each is one of our phrases behind a code, with a name and a number that no other line has, so that nothing can be
kept by its line.
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import compat32
from itertools import cycle
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from pipeline import ROOT

import smtpi18n
from smtpi18n.knowledge.explanations.phrases import every_phrase

from .figures import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .figures import Effort

LINES = 100_000
EXPRESSIONS = 135
CODES = ("550 5.1.1", "452 4.2.2", "554 5.7.1", "421 4.7.0", "535 5.7.8", "550", "451", "250 2.0.0")
PLAIN = re.compile(r"([2-5][0-9]{2})[ -](?:([245]\.[0-9]{1,3}\.[0-9]{1,3}) )?")


def phrases() -> list[str]:
    """Our phrases as a server might write them: of several words the first, for a gap an address."""
    texts = []
    for _, source, strength in every_phrase():
        words = [word.split("|")[0].rstrip("*").replace("_", " ") for word in source.rstrip(" !").split()]
        if strength == 3 and source.isascii() is False and "…" not in source:
            continue
        texts.append(" ".join("<someone@example.org>" if word == "…" else word for word in words))
    return texts


def lines(number: int) -> list[str]:
    """*number* replies, no two of them equal."""
    told = phrases()
    codes = cycle(CODES)
    return [
        f"{next(codes)} <user{place}@example.org>: {told[place % len(told)]} (id {place * 7919:x})" for place in range(number)
    ]


def in_turn_expressions() -> list[re.Pattern[str]]:
    """Our phrases as expressions, each of which has to be tried, since the most telling of all that match counts."""
    sources = [source for _, source, _ in every_phrase() if source.isascii() or "…" in source][::11][:EXPRESSIONS]
    made = []
    for source in sources:
        words = [
            r".{0,60}?" if word == "…" else f"(?:{word.replace('_', ' ').replace('*', '')})"
            for word in source.rstrip(" !").split()
        ]
        made.append(re.compile(r"\b" + r"\W+".join(words), re.IGNORECASE))
    assert len(made) == EXPRESSIONS
    return made


def measure(effort: Effort) -> list[Figure]:
    """The figures of explanations."""
    replies = lines(LINES if effort.rounds > 5 else LINES // 10)
    known = dict.fromkeys(range(600))
    statuses = dict.fromkeys(("5.1.1", "4.2.2", "5.7.1"))
    expressions = in_turn_expressions()
    explain = smtpi18n.explain

    def plain() -> None:
        for line in replies:
            match = PLAIN.match(line)
            if match:
                known.get(int(match.group(1)))
                statuses.get(match.group(2))

    def ours() -> None:
        for line in replies:
            explain(line, locale="ru")

    share = max(1, len(replies) // 50)

    def in_turn() -> None:
        for line in replies[:share]:
            for expression in expressions:
                expression.search(line)

    bounce = (ROOT / "tests" / "data" / "bounces" / "postfix_5.1.1.eml").read_bytes()

    def reading() -> None:
        for _ in range(200):
            for part in message_from_bytes(bounce, policy=compat32).walk():
                part.get_content_type()

    def bounces() -> None:
        for _ in range(200):
            explain(bounce, locale="ru")

    rounds = max(3, effort.rounds // 3)
    ours_plain = rounds_of(rounds, ours, plain)
    ours_turn = rounds_of(rounds, ours, in_turn)
    mails = rounds_of(rounds, bounces, reading)
    of_turn = [(mine / len(replies)) / (other / share) for mine, other in ours_turn]
    return [
        _figure(
            "explain a reply, beside a loop with one expression and two look-ups",
            [(a / len(replies), b / len(replies)) for a, b in ours_plain],
            20,
        ),
        Figure(
            work=f"explain a reply, beside {EXPRESSIONS} expressions in turn",
            ours=median(mine for mine, _ in ours_turn) / len(replies) * 1e6,
            unit="µs",
            peer=median(other for _, other in ours_turn) / share * 1e6,
            ratio=median(of_turn),
            target=0.1,
        ),
        _figure("explain a bounce, beside reading it and a walk", [(a / 200, b / 200) for a, b in mails], 1.5),
    ]


def rounds_of(rounds: int, one: Callable[[], None], other: Callable[[], None]) -> list[tuple[float, float]]:
    """The seconds of both in each round, after one that does not count."""
    found = []
    for _ in range(rounds + 1):
        times = []
        for work in (one, other):
            begun = process_time()
            work()
            times.append(process_time() - begun)
        found.append((times[0], times[1]))
    return found[1:]


def _figure(work: str, rounds: Sequence[tuple[float, float]], target: float) -> Figure:
    return Figure(
        work=work,
        ours=median(mine for mine, _ in rounds) * 1e6,
        unit="µs",
        peer=median(other for _, other in rounds) * 1e6,
        ratio=median(mine / other for mine, other in rounds),
        target=target,
    )
