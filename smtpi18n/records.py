"""Immutable records with named fields: the base of every result and every item of knowledge.

A subclass declares its fields as annotations, with defaults where a field may be left out, and type
checkers see it as a frozen keyword-only dataclass. The standard ``dataclasses`` module is not used
because importing it costs more than the rest of this package.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_options):  # noqa: D103
        return lambda cls: cls


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=True)
class Record:
    """A value made of named fields, compared and hashed by them.

    >>> class Point(Record):
    ...     x: int
    ...     y: int = 0
    >>> Point(x=1)
    Point(x=1, y=0)
    >>> Point(x=1) == Point(x=1, y=0)
    True
    """

    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = tuple(name for name in cls.__annotations__ if name not in cls._fields)
        cls._fields = cls._fields + own

    def __init__(self, **values: Any) -> None:
        fields = type(self)._fields
        for name in fields:
            if name not in values:
                if not hasattr(type(self), name):
                    raise TypeError(f"{type(self).__name__} needs the field {name!r}")
                values[name] = getattr(type(self), name)
        if len(values) != len(fields):
            unknown = ", ".join(sorted(values.keys() - set(fields)))
            raise TypeError(f"{type(self).__name__} has no field {unknown}; it has {', '.join(fields)}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: {name!r} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: {name!r} cannot be deleted")

    def _values(self) -> tuple[Any, ...]:
        return tuple(map(self.__dict__.__getitem__, self._fields))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__name__}({shown})"
