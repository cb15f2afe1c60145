"""Who speaks in a reply, and which of its rules it names, by the marks of providers."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..knowledge.providers.signatures import PROVIDERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..codes import EnhancedStatusCode, ReplyCode
    from ..knowledge.providers.schema import Mark, Provider

LONGEST_TEXT = 4_000
MOST_KEPT = 4_096


class Marks:
    """The marks of all providers by the word at which each is looked for."""

    def __init__(self) -> None:
        self.by_word: dict[str, list[tuple[int, Provider, Mark]]] = {}
        number = 0
        for provider in PROVIDERS:
            for mark in provider.marks:
                for word in mark.words:
                    self.by_word.setdefault(word, []).append((number, provider, mark))
                number += 1
        self._kept: dict[str, tuple[tuple[int, Provider, Mark], ...]] = {}

    def near(self, line: str) -> tuple[tuple[int, Provider, Mark], ...]:
        """The marks of which the word stands in a *line*, in the order in which they count; kept for the next text of the pattern."""
        found = self._kept.get(line)
        if found is None:
            words = dict.fromkeys(line.split(" "))
            near = {one[0]: one for word in words for one in self.by_word.get(word, ())}
            found = tuple(near[number] for number in sorted(near))
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[line] = found
        return found


marks = cache(Marks)
_search = cache(lambda pattern: re.compile(pattern, re.IGNORECASE | re.ASCII).search)


@lru_cache(MOST_KEPT)
def provider_of(host: str) -> Provider | None:
    """The provider to which a server of that name belongs; a ``*`` in the name that is known stands for any part."""
    name = f".{host.strip().rstrip('.').lower()}"
    return next((one for one in PROVIDERS if any(_belongs(name, end) for end in one.hosts)), None)


def _belongs(name: str, end: str) -> bool:
    first, star, last = f".{end.lstrip('.')}".partition("*")
    if not star:
        return name.endswith(first)
    head = name.removesuffix(last)
    return head != name and first in head and "." not in head[head.index(first) + len(first) :]


def met(line: str, text: str, host: str | None) -> tuple[object, ...]:
    """All of a *text* and the name of its *host* that `noted` goes by, where the words of the text are *line* and its codes are known."""
    near = marks().near(line)
    if not near:
        return ()
    text = " ".join(text[:LONGEST_TEXT].split())
    owner = provider_of(host) if host else None
    return (owner.key if owner else None, *(number for number, _, mark in near if _search(mark.pattern)(text)))


def noted(
    line: str, text: str, code: ReplyCode | None, status: EnhancedStatusCode | None, host: str | None
) -> tuple[str, str] | None:
    """The provider and the key of what it means by a reply, where that is known: by its marks in *text*, or by the name of its *host*."""
    near = able(line, code, status)
    return told(near, text, host) if near else None


def able(line: str, code: ReplyCode | None, status: EnhancedStatusCode | None) -> tuple[tuple[int, Provider, Mark], ...]:
    """The marks that a text whose words are *line* may have, in a reply with these codes."""
    near = marks().near(line)
    if not near:
        return ()
    codes = {str(code), str(status)}
    return tuple(one for one in near if not one[2].codes or not codes.isdisjoint(one[2].codes))


def told(near: tuple[tuple[int, Provider, Mark], ...], text: str, host: str | None) -> tuple[str, str] | None:
    """The provider and the key of what it means, by those of the marks *near* that stand in *text*, or by the name of its *host*."""
    text = " ".join(text[:LONGEST_TEXT].split())
    found = [(provider, mark) for _, provider, mark in near if _search(mark.pattern)(text)]
    if not found:
        return None
    speaking = {provider.key for provider, mark in found if mark.proves}
    owner = provider_of(host) if host else None
    if owner is not None:
        speaking.add(owner.key)
    for provider, mark in found:
        if mark.note and provider.key in speaking:
            return provider.key, mark.note
    return None
