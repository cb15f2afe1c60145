"""Immutable records with named fields: the base of every result and every item of knowledge.

A subclass declares its fields as annotations, with defaults where a field may be left out, and type
checkers see it as a frozen keyword-only dataclass. The standard ``dataclasses`` module is not used
because importing it costs more than the rest of this package.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspect import Signature
    from typing import Any, ClassVar

    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_options):  # noqa: D103
        return lambda cls: cls


class _Signature:
    """The signature of a record's class, its public fields by keyword; made when ``help`` or `inspect` asks for it."""

    def __get__(self, record: Record | None, kind: type[Record]) -> Signature:
        from inspect import Parameter, Signature, get_annotations

        types = {name: text for base in reversed(kind.__mro__) for name, text in get_annotations(base).items()}
        default = {name: kind._defaults.get(name, Parameter.empty) for name in kind._fields}
        public = [name for name in kind._fields if not name.startswith("_")]
        return Signature(
            [Parameter(name, Parameter.KEYWORD_ONLY, default=default[name], annotation=types[name]) for name in public]
        )


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=True)
class Record:
    """A value made of named fields, compared and hashed by them.

    As immutable as Python allows: ``vars(record)`` and ``object.__setattr__`` still change it. Leave that be, since answers are
    kept and given again, and such a change is seen by whoever asks next.

    >>> class Point(Record):
    ...     x: int
    ...     y: int = 0
    >>> Point(x=1)
    Point(x=1, y=0)
    >>> Point(x=1) == Point(x=1, y=0)
    True
    """

    __signature__ = _Signature()
    _fields: ClassVar[tuple[str, ...]] = ()
    _names: ClassVar[frozenset[str]] = frozenset()
    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        own = tuple(name for name in cls.__annotations__ if name not in cls._fields)
        cls._fields = cls._fields + own
        cls._names = frozenset(cls._fields)
        cls._defaults = {name: getattr(cls, name) for name in cls._fields if hasattr(cls, name)}

    def __init__(self, **values: Any) -> None:
        cls = type(self)
        known = self.__dict__
        known.update(cls._defaults)
        known.update(values)
        if known.keys() != cls._names:
            self._refuse(values)

    def _refuse(self, values: dict[str, Any]) -> None:
        name = type(self).__name__
        for field in self._fields:
            if field not in self.__dict__:
                raise TypeError(f"{name} needs the field {field!r}")
        unknown = ", ".join(sorted(values.keys() - self._names))
        raise TypeError(f"{name} has no field {unknown}; it has {', '.join(self._fields)}")

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
