"""Many claims of one kind in one test, which fails with those that do not hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

MOST_SHOWN = 50


class Claim(NamedTuple):
    """Something that should hold, and what a failure shows where it does not."""

    shown: object
    holds: bool


class Tally:
    """How many claims of a kind were checked, how many of them do not hold, and the first of these."""

    def __init__(self) -> None:
        self.checked = 0
        self.broken = 0
        self._shown: list[str] = []

    def add(self, claims: Iterable[Claim]) -> None:
        for shown, holds in claims:
            self.checked += 1
            if not holds:
                self.broken += 1
                if len(self._shown) < MOST_SHOWN:
                    self._shown.append(str(shown))

    def problem(self) -> str:
        """What is wrong in words, empty when nothing is. It is wrong, too, when there was nothing to check."""
        if self.checked and not self.broken:
            return ""
        return (
            "\n".join([f"{self.broken} of {self.checked} do not hold", *self._shown])
            if self.checked
            else "there was nothing to check"
        )


def all_hold(claims: Iterable[Claim]) -> None:
    """Fail with the claims that do not hold (the first fifty), or if there is none to check."""
    tally = Tally()
    tally.add(claims)
    assert not tally.problem(), tally.problem()
