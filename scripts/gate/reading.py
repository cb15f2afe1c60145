"""JSON made into the records that a table is of, by their annotations, and what is said of a table that is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

from pipeline.files import FileError, read_text

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")

KINDS = MappingProxyType({str: "a text in quotes", bool: "true or false", float: "a number"})


class ItemError(ValueError):
    """An item of a table is wrong; *near* is a text that stands in it."""

    def __init__(self, message: str, near: str = "") -> None:
        super().__init__(message)
        self.near = near


def read_json(kind: type[T], path: Path) -> T:
    """The record of *kind* that the JSON file at *path* describes; raises `FileError`."""
    text = read_text(path)
    try:
        made: T = _made(kind, json.loads(text, object_pairs_hook=_object, parse_int=_integer), "the table")
    except json.JSONDecodeError as error:
        raise FileError(path, error.lineno, f"no JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise FileError(path, 1, "no table: it is nested deeper than any item is") from None
    except ItemError as error:
        raise FileError(path, _line(text, error.near), str(error)) from None
    return made


def _line(text: str, near: str) -> int:
    """The first line of the JSON *text* in which *near* stands, as a string or a number."""
    for spelt in (json.dumps(near, ensure_ascii=False), json.dumps(near), near):
        if spelt in text:
            return text.count("\n", 0, text.index(spelt)) + 1
    return 1


def _integer(digits: str) -> int:
    """Python refuses to read a number that is long enough, and so do we."""
    if len(digits) > 20:
        raise ItemError(f"a number of {len(digits)} digits", digits)
    return int(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise ItemError(f"{name!r} stands there twice: make them one", name)
    return dict(pairs)


def _made(kind: Any, value: Any, name: str) -> Any:
    """*value* as *kind* wants it; *name* says of an error where it stands."""
    origin, of = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind, value, name)
    if kind in KINDS:
        return _plain(kind, value, name)
    if kind is re.Pattern or origin is re.Pattern:
        return _pattern(_plain(str, value, name))
    if origin is Mapping:
        if not isinstance(value, dict):
            raise ItemError(f"{name} must be names and values in braces, {{…}}", name)
        return {key: _made(of[1], item, key) for key, item in value.items()}
    if not isinstance(value, list):
        raise ItemError(f"{name} must be a list, […]", name)
    if origin in (frozenset, Sequence):
        return origin(_each(of[0], value, name)) if origin is frozenset else _each(of[0], value, name)
    parts = list(get_type_hints(kind).values()) if hasattr(kind, "_fields") else of  # a named tuple or a tuple
    if len(value) != len(parts):
        raise ItemError(f"an item of {name} must be a list of {len(parts)}", name)
    items = (_made(part, item, name) for part, item in zip(parts, value, strict=True))
    return kind(*items) if hasattr(kind, "_fields") else tuple(items)


def _plain(kind: type[Any], value: Any, name: str) -> Any:
    wanted = (int, float) if kind is float else kind
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind is not bool):
        raise ItemError(f"{name} must be {KINDS[kind]}, not {json.dumps(value, ensure_ascii=False)}", name)
    return value


def _pattern(text: str) -> re.Pattern[str]:
    try:
        found = re.compile(text)
    except re.error as error:
        raise ItemError(f"no regular expression: {error}: {text}", text) from None
    if found.match(""):
        raise ItemError(f"a regular expression finds something, and not the empty text: {text!r}", text)
    return found


def _each(kind: Any, values: list[Any], name: str) -> list[Any]:
    for value in values:
        if values.count(value) > 1:
            said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            raise ItemError(f"{name} has the same item twice: {said}", value if isinstance(value, str) else name)
    return [_made(kind, value, name) for value in values]


def _record(kind: type[Any], value: Any, name: str) -> Any:
    if not isinstance(value, dict):
        raise ItemError(f"{name} must be names and values in braces, {{…}}", name)
    hints = get_type_hints(kind)
    known = {item.metadata.get("name", item.name): item.name for item in fields(kind)}
    required = {item.metadata.get("name", item.name) for item in fields(kind) if item.default is item.default_factory}
    for item in value:
        if item not in known:
            raise ItemError(f"there is no item {item!r} in {name}; there are: {', '.join(sorted(known))}", item)
    for item in sorted(required - value.keys()):
        raise ItemError(f"{name} needs the item {item!r}", next(iter(value), name))
    return kind(**{known[item]: _made(hints[known[item]], given, item) for item, given in value.items()})
