"""Which way imports run: CONTRIBUTING.md's table of rooms, held against the imports of the package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ROOT

import smtpi18n

pytestmark = pytest.mark.words

PACKAGE = Path(smtpi18n.__file__).resolve().parent
OUTSIDE = {"__init__.py", "__main__.py", "py.typed", "schema-1.json", "locale", "__pycache__", "__pyinstaller"}


class Room(NamedTuple):
    """A line of the table."""

    floor: int
    name: str
    may_import: frozenset[str]


def rooms() -> list[Room]:
    """The rooms from the top down, each with those that it may import."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    found: list[Room] = []
    for floor, name, _, only in re.findall(r"^\| (\d) \| `([^`]+)` \| (.*) \|(.*)\|$", text, re.MULTILINE):
        above = frozenset(room.name for room in found)
        named = frozenset(re.findall(r"`([^`]+)`", only))
        assert named <= above, f"{name} may import {sorted(named - above)}, which does not stand above it"
        found.append(Room(int(floor), name, named if only.strip() else above))
    return found


ROOMS = rooms()


def room_of(path: Path) -> str | None:
    """The name of the room that a file or folder of the package belongs to: the most particular one; none for `__init__`."""
    parts = path.relative_to(PACKAGE).parts
    names = {room.name for room in ROOMS}
    for length in range(len(parts), 0, -1):
        name = "/".join(parts[:length])
        for candidate in (name, f"{name}/", f"{name}.py"):
            if candidate in names:
                return candidate
    return None


@cache
def imports(path: Path) -> tuple[Path, ...]:
    """What of the package a file imports, as files or folders below the package, those for type checkers included."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[Path]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            inside = [base / alias.name for alias in node.names]
            yield from [one for one in inside if one.with_suffix(".py").exists() or one.is_dir()] or [base]
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            assert "smtpi18n" not in ast.unparse(node), ast.unparse(node)


def test_the_table_lists_every_room_once_and_floors_go_down() -> None:
    assert len(ROOMS) > 15
    assert len({room.name for room in ROOMS}) == len(ROOMS)
    assert [room.floor for room in ROOMS] == sorted(room.floor for room in ROOMS)
    assert {room_of(path) is None for path in PACKAGE.iterdir() if path.name not in OUTSIDE} == {False}
    assert all((PACKAGE / room.name).exists() for room in ROOMS)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_an_import_points_up_the_table(room: Room) -> None:
    files = [path for path in sorted(PACKAGE.rglob("*.py")) if room_of(path) == room.name]
    assert files
    found = {(path, imported, room_of(imported)) for path in files for imported in imports(path)}
    # A folder and a room within it are one house: each may import the other.
    own = {other.name for other in ROOMS if other.name.startswith(room.name) or room.name.startswith(other.name)}
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {imported.relative_to(PACKAGE)}"
        for path, imported, name in found
        if name is not None and name not in own and name not in room.may_import
    ]
    assert sorted(wrong) == []


def test_nothing_but_scripts_loads_the_extraction() -> None:
    found = [path for path in PACKAGE.rglob("*.py") for one in imports(path) if room_of(one) == "extraction/"]
    assert {room_of(path) for path in found} == {"extraction/"}
