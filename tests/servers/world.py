"""All servers together, as the tests see them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from servers import cases_exim, cases_opensmtpd, cases_postfix, exim, opensmtpd, postfix, programs
from servers.bounces import Bounce
from servers.namespace import Namespace
from servers.next_hop import NextHop
from servers.provoke import Case, Outcome, outcome_of

Result = TypeVar("Result")

CASES: list[Case] = [*cases_postfix.CASES, *cases_exim.CASES, *cases_opensmtpd.CASES]


class World:
    """The servers while they run: functions are run where they are, and a case is provoked once, however many tests ask for it."""

    def __init__(self, namespace: Namespace, next_hop: NextHop, versions: dict[str, str]) -> None:
        self._namespace, self.next_hop, self.versions = namespace, next_hop, versions
        self._outcomes: dict[str, Outcome] = {}

    def run(self, function: Callable[[], Result]) -> Result:
        return self._namespace.run(function)

    def outcome(self, case: Case) -> Outcome:
        if case.name not in self._outcomes:
            self._outcomes[case.name] = self.run(lambda: outcome_of(case.provoke))
        return self._outcomes[case.name]

    def report(self, bounce: Bounce) -> bytes:
        """What the server sends to the sender of a message."""
        if bounce.sender not in self.next_hop.messages:
            refused = self.run(lambda: outcome_of(bounce.provoke)).thing
            assert refused == {}, f"{bounce.server} has not taken the message: {refused!r}"
        try:
            return self.next_hop.wait_for(bounce.sender)
        except TimeoutError as error:
            raise AssertionError(f"{error}\n{self.logs()}") from error

    def logs(self) -> str:
        """The end of what each server has written."""
        return self.run(
            lambda: "\n".join(f"{one.name}:\n{one.last_words()}" for one in (postfix.SETUP, exim.SETUP, opensmtpd.SETUP))
        )


@contextmanager
def started(cache: Path) -> Iterator[World]:
    """The servers, from packages that are kept in *cache*."""
    programs.check_postfix()
    unpacked = programs.unpack(cache.resolve())
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    with Namespace([sys.executable, "-m", "servers.inside", str(unpacked / "root")], environment) as namespace:
        next_hop = NextHop()
        namespace.run(next_hop.start)
        try:
            yield World(namespace, next_hop, programs.versions(unpacked))
        finally:
            namespace.run(next_hop.stop)
