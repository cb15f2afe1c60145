"""The servers, started once for all tests that ask for them."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from servers.world import World, started

if sys.platform != "linux":
    collect_ignore = ["inside.py"]  # which asks for what only Linux has


@pytest.fixture(scope="session")
def world(pytestconfig: pytest.Config) -> Iterator[World]:
    """Postfix, Exim and OpenSMTPD in a namespace of their own."""
    assert pytestconfig.cache is not None
    with started(pytestconfig.cache.mkdir("servers")) as servers:
        yield servers
