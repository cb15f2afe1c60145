"""The ambient locale: `use_locale`, which sets it for a block, and who may be within that block.

Only a program that uses it loads this room; `smtpi18n.locales.current_locale` asks it from then on.
"""

from __future__ import annotations

from _weakref import ref
from contextvars import ContextVar

from .locales import set_ambient, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextvars import Token
    from types import TracebackType
    from typing import Any, TypeVar

    from .locales import Wanted

    _F = TypeVar("_F", bound=Callable[..., Any])

# The blocks of this context, the innermost first. A copy of a context has those it was copied with, though they have ended since.
_blocks: ContextVar[tuple[_Block, ...]] = ContextVar("smtpi18n_locale", default=())
# Never read: a token of it can be reset in the context in which it was made and in no other, so it tells where a block began.
_here: ContextVar[None] = ContextVar("smtpi18n_here")


class _Block:
    """A ``with use_locale(...)`` that has begun: what it wants, who began it and where, and whether it is over."""

    __slots__ = ("__weakref__", "is_over", "owner", "token", "wanted")

    def __init__(self, wanted: Wanted, owner: use_locale) -> None:
        self.wanted = wanted
        self.owner = owner
        self.token: Token[None] | None = _here.set(None)
        self.is_over = False

    def ends_here(self) -> bool:
        """Whether this is the context in which it began, which is asked but once."""
        token = self.token
        if token is None:
            return False
        try:
            _here.reset(token)
        except (ValueError, RuntimeError):  # the latter while the context in which it began ends it
            return False
        self.token = None  # it would keep the whole context for the sake of a task that was begun within the block
        return True


def _innermost() -> Wanted | None:
    """What the innermost block asks for that goes on."""
    for block in _blocks.get():
        if block.wanted and not block.is_over:
            return block.wanted
    return None


class use_locale:  # noqa: N801  # read as a verb: `with use_locale("ru"):`
    """Make *tag* the ambient locale: a context manager, and a decorator for functions and coroutine functions.

    *tag* is what ``locale=`` takes. Each thread and each asyncio task has its own ambient locale. Raises ``ValueError`` for
    a malformed tag.

    A generator shares its context with whoever runs it: while it is suspended within such a block, the ambient locale of its
    caller is that of the block, and if it goes on in another context (as frameworks let a synchronous generator do in a thread
    pool), it has none. So pass ``locale=`` in a generator. Whatever happens, a block takes off its own locale alone, and leaves
    none behind once it has ended; in generators that go from one context to another, only if each has a ``use_locale`` of its
    own.

    >>> import smtpi18n
    >>> with use_locale("ru"):
    ...     smtpi18n.lookup(550).name
    'Почтовый ящик недоступен'
    """

    def __init__(self, tag: Wanted) -> None:
        checked = tags(tag)
        self._wanted: Wanted = checked[0] if len(checked) == 1 else tuple(checked)
        # Those that have begun and not ended: one object may be entered from several threads and tasks at once. A block lives in
        # the contexts that have it, and is counted here even when it is gone with them, since it is still to end.
        self._begun: set[ref[_Block]] = set()

    def __enter__(self) -> None:
        block = _Block(self._wanted, self)
        self._begun.add(ref(block))
        _blocks.set((block, *(other for other in _blocks.get() if not other.is_over)))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        blocks = _blocks.get()
        for block in blocks:
            if block.owner is self and not block.is_over:
                if not block.ends_here():
                    break  # this is a copy of the context in which it began, and it may still go on there
                self._begun.discard(ref(block))
                _blocks.set(tuple(other for other in blocks if other is not block and not other.is_over))
                return
        self._end_elsewhere()

    def _end_elsewhere(self) -> None:
        """End the block that began in another context; of several, nobody knows which it is, and each goes with its context."""
        begun = self._begun.copy()
        gone = [one for one in begun if one() is None]
        for one in gone[:1] or (begun if len(begun) == 1 else ()):
            self._begun.discard(one)
            block = one()
            if block is not None:
                block.is_over = True

    def __call__(self, function: _F) -> _F:
        """Decorate *function*: it runs in this locale."""
        import functools
        import inspect
        from collections.abc import AsyncGenerator, Coroutine, Generator

        if isinstance(function, (classmethod, staticmethod)):
            return type(function)(self(function.__func__))
        if not callable(function):
            raise TypeError(f"use_locale decorates what can be called, not {type(function).__name__}")
        calls = (
            function,
            inspect.getattr_static(type(function), "__call__", None),
        )  # the latter of an object that can be called like a function
        if any(inspect.isgeneratorfunction(call) or inspect.isasyncgenfunction(call) for call in calls):
            raise TypeError("use_locale cannot decorate a generator function: pass locale= inside it")
        if any(inspect.iscoroutinefunction(call) for call in calls):

            @functools.wraps(function)
            async def in_locale(*args: Any, **kwargs: Any) -> Any:
                with self:
                    return await function(*args, **kwargs)
        else:

            @functools.wraps(function)
            def in_locale(*args: Any, **kwargs: Any) -> Any:
                with self:
                    result = function(*args, **kwargs)
                if isinstance(result, Coroutine):
                    return self._awaited(result)
                if isinstance(result, (Generator, AsyncGenerator)):
                    raise TypeError("use_locale cannot decorate what returns a generator: pass locale= inside it")
                return result

        return in_locale  # type: ignore[return-value]

    async def _awaited(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        with self:
            return await coroutine


set_ambient(_innermost)
