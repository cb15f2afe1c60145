"""Which locale is wanted: tags and what they fall back to, the ambient locale, and what a browser asks for.

Nothing here knows SMTP or catalogs. A requested tag only ever selects from the names of a table, so it cannot become a path.
"""

from __future__ import annotations

from _weakref import ref
from contextvars import ContextVar

from .errors import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
    from contextvars import Token
    from types import TracebackType
    from typing import Any, TypeVar

    from babel import Locale

    Wanted = str | Locale | Sequence[str | Locale]
    _F = TypeVar("_F", bound=Callable[..., Any])

SOURCE_LOCALE = "en"
LONGEST_TAG = 100
LONGEST_HEADER = 4_096

_SCRIPT_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab", "hebrew": "Hebr"}


def split(tag: str) -> tuple[str, str, str] | None:
    """Language, script and region of *tag* (the latter two may be empty), or ``None`` when it is malformed."""
    if len(tag) > LONGEST_TAG or not tag.isascii():
        return None
    tag, _, modifier = tag.partition("@")
    tag, dot, encoding = tag.partition(".")
    if dot and not encoding.replace("-", "").replace("_", "").isalnum():
        return None
    if modifier and not modifier.isalnum():
        return None
    language, *subtags = tag.replace("-", "_").split("_")
    if not (2 <= len(language) <= 3 and language.isalpha()):
        return None
    if not all(1 <= len(subtag) <= 8 and subtag.isalnum() for subtag in subtags):
        return None
    script, region = _SCRIPT_MODIFIERS.get(modifier.lower(), ""), ""
    for subtag in subtags:
        if len(subtag) == 1:
            break  # an extension or private use: nothing below it chooses a catalog
        if len(subtag) == 4 and subtag.isalpha() and not region:
            script = subtag.title()
        elif not region and ((len(subtag) == 2 and subtag.isalpha()) or (len(subtag) == 3 and subtag.isdigit())):
            region = subtag.upper()
    return language.lower(), script, region


def well_formed(tag: str) -> bool:
    """Whether *tag* is written as a locale tag, whether or not there is such a locale."""
    return split(tag) is not None


def tags(wanted: Wanted) -> list[str]:
    """The tags in *wanted*, checked: one tag or a sequence of them, each a ``str`` or a ``babel.Locale``; an empty one is no wish.

    Raises ``ValueError`` when one is malformed, ``TypeError`` when it is neither.
    """
    if isinstance(wanted, str):
        items: Sequence[object] = (wanted,)
    elif isinstance(wanted, (list, tuple)):
        items = wanted
    else:
        items = (wanted,)
    found = []
    for item in items:
        if not isinstance(item, str) and hasattr(item, "language") and hasattr(item, "territory"):
            item = str(item)  # a babel.Locale, which has parsed its tag already
        if not isinstance(item, str):
            raise TypeError(f"a locale is a str, a babel.Locale or a list of them, not {type(item).__name__}")
        if not item:
            continue
        if not well_formed(item):
            raise ValueError(f"{shown(item)} is not a locale tag. Expected one such as 'ru', 'ru-RU' or 'zh_Hant_TW'.")
        found.append(item)
    return found


def walk(tag: str) -> list[str]:
    """The names to look up for *tag*, longest first, never across scripts.

    >>> walk("zh-Hant-TW"), walk("ru_RU.UTF-8"), walk("sr_RS@latin")
    (['zh_Hant_TW', 'zh_Hant'], ['ru_RU', 'ru'], ['sr_Latn_RS', 'sr_Latn'])
    """
    parts = split(tag)
    if parts is None:
        return []
    language, script, region = parts
    stem = f"{language}_{script}" if script else language
    return [f"{stem}_{region}", stem] if region else [stem]


def chain(wanted: Wanted, table: Mapping[str, str | None]) -> tuple[str, ...]:
    """The locales of *table* (see `tag_table`) to ask for *wanted*, best first; the last one is English.

    Raises ``ValueError`` for a malformed tag.
    """
    found = [name for tag in tags(wanted) for name in names(tag, table)]
    return tuple(dict.fromkeys((*found, SOURCE_LOCALE)))


def names(tag: str, table: Mapping[str, str | None]) -> list[str]:
    """The locales of *table* that answer the well-formed *tag*, the closest first.

    >>> table = tag_table(["zh_Hant zh_TW", "pt_BR pt", "pt_PT"])
    >>> names("zh-TW", table), names("pt-AO", table), names("zh", table)
    (['zh_Hant'], ['pt_BR'], [])
    """
    for candidate in walk(tag):
        if candidate in table:
            closest = table[candidate] or ""  # none has the script
            # On from the answer, not from the tag: zh_TW means zh_Hant, and zh_Hans must not come after it.
            return [name for name in walk(closest) if table.get(name) == name]
    return []


def tag_table(lines: Iterable[str]) -> dict[str, str | None]:
    """The tags of an index, each with the locale that answers it, or ``None`` for one in another script.

    >>> tag_table(["sr !sr_ME sr_Cyrl"])
    {'sr': 'sr', 'sr_ME': None, 'sr_Cyrl': 'sr'}
    """
    table: dict[str, str | None] = {}
    for line in lines:
        name, *others = line.split() or [""]
        if well_formed(name):
            table[name] = name
            table.update((other.lstrip("!"), None if other[0] == "!" else name) for other in others)
    return table


# The ambient locale


class _Block:
    """A ``with use_locale(...)`` that has begun: what it wants, who began it, and the block around it."""

    __slots__ = ("__weakref__", "around", "is_over", "owner", "token", "wanted")

    token: Token[_Block | None]

    def __init__(self, wanted: Wanted, owner: use_locale, around: _Block | None) -> None:
        self.wanted = wanted
        self.owner = owner
        self.around = around
        self.is_over = False


_innermost: ContextVar[_Block | None] = ContextVar("smtpi18n_locale", default=None)


def _going_on(block: _Block | None) -> _Block | None:
    """The innermost of *block* and those around it that is not over."""
    while block is not None and block.is_over:
        block = block.around
    return block


def current_locale() -> Wanted | None:
    """What the innermost `use_locale` asks for, or ``None`` outside of any."""
    block = _innermost.get()
    if block is not None and block.is_over:
        block = _going_on(block)
    return None if block is None else block.wanted


class use_locale:  # noqa: N801  # read as a verb: `with use_locale("ru"):`
    """Make *tag* the ambient locale: a context manager, and a decorator for functions and coroutine functions.

    *tag* is what ``locale=`` takes. Each thread and each asyncio task has its own ambient locale. Raises ``ValueError`` for
    a malformed tag.

    A generator shares its context with whoever runs it: while it is suspended within such a block, the ambient locale of its caller is
    that of the block, and if it goes on in another context (as frameworks let a synchronous generator do in a thread pool), it is not. So
    pass ``locale=`` in a generator. Whatever happens, a block takes off its own locale alone, and leaves none behind once it has ended.

    >>> import smtpi18n
    >>> with use_locale("ru"):
    ...     smtpi18n.lookup(550).name
    'Почтовый ящик недоступен'
    """

    def __init__(self, tag: Wanted) -> None:
        checked = tags(tag)
        self._wanted: Wanted = checked[0] if len(checked) == 1 else tuple(checked)
        # Those that go on: one object may be entered from several threads and tasks at once, whose contexts keep the blocks.
        self._blocks: set[ref[_Block]] = set()

    def __enter__(self) -> None:
        block = _Block(self._wanted, self, _going_on(_innermost.get()))
        self._blocks.add(ref(block, self._blocks.discard))
        block.token = _innermost.set(block)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        innermost = block = _innermost.get()
        while block is not None and (block.owner is not self or block.is_over):
            block = block.around
        if block is not None and block is innermost:
            try:
                _innermost.reset(block.token)
            except ValueError:  # this is a copy of the context in which it began
                block = None
            else:
                self._blocks.discard(ref(block))
                return
        if block is None:  # it began in another context; of several, nobody knows which one ends, and each goes with its context
            blocks = [one for one in (kept() for kept in tuple(self._blocks)) if one is not None]
            block = blocks[0] if len(blocks) == 1 else None
        if block is not None:
            self._blocks.discard(ref(block))
            block.is_over = True

    def __call__(self, function: _F) -> _F:
        """Decorate *function*: it runs in this locale."""
        import functools
        import inspect

        if isinstance(function, (classmethod, staticmethod)):
            return type(function)(self(function.__func__))
        call = function if inspect.isroutine(function) else getattr(function, "__call__", function)  # noqa: B004
        if inspect.isgeneratorfunction(call) or inspect.isasyncgenfunction(call):
            raise TypeError("use_locale cannot decorate a generator function: pass locale= inside it")
        if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call):

            @functools.wraps(function)
            async def in_locale(*args: Any, **kwargs: Any) -> Any:
                with self:
                    return await function(*args, **kwargs)
        else:

            @functools.wraps(function)
            def in_locale(*args: Any, **kwargs: Any) -> Any:
                with self:
                    result = function(*args, **kwargs)
                if inspect.iscoroutine(result):
                    return self._awaited(result)
                if inspect.isgenerator(result) or inspect.isasyncgen(result):
                    raise TypeError("use_locale cannot decorate what returns a generator: pass locale= inside it")
                return result

        return in_locale  # type: ignore[return-value]

    async def _awaited(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        with self:
            return await coroutine


def parse_accept_language(header: str | None) -> list[str]:
    """The locale tags of an HTTP ``Accept-Language`` header, most wanted first (RFC 9110 section 12.5.4).

    Ready for ``locale=``: malformed items, ``*`` and those with a weight of zero are left out, and only the first
    4,096 characters are read. No header (``None``) wants nothing. Never raises on what a client sent.

    >>> parse_accept_language("en;q=0.5, ru-RU, ru;q=0.9, *;q=0.1")
    ['ru-RU', 'ru', 'en']
    """
    found: list[tuple[float, str]] = []
    for item in (header or "")[:LONGEST_HEADER].split(","):
        tag, *parameters = (part.strip() for part in item.split(";"))
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "q":
                weight = _weight(value.strip())
        if weight > 0 and well_formed(tag):
            found.append((-weight, tag))
    found.sort(key=lambda pair: pair[0])
    return list(dict.fromkeys(tag for _, tag in found))


def _weight(text: str) -> float:
    """A quality value from 0 to 1 with up to three decimals (RFC 9110 section 12.4.2), 0 when malformed."""
    whole, _, decimals = text.partition(".")
    if whole in ("0", "1") and len(decimals) <= 3 and (decimals + "0").isdigit() and text.isascii():
        weight = float(f"{whole}.{decimals or 0}")
        return weight if weight <= 1 else 0.0
    return 0.0
