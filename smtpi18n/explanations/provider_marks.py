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


# What a server quotes and does not say itself: addresses, names in angle brackets (a greeting, a client), and the name before the IP
# address of a client. A page is no such thing, nor is a list with its answer (RFC 5782 section 2.1).
_QUOTED = re.compile(
    r"""<(?:"[^"<>]{0,320}"@|(?![^<>\s@]{0,320}/))[^<>\s]{1,320}>"""
    r"""|"[^"<>]{1,320}"@[^\s<>"]{1,255}"""
    r"""|(?<![^\s<>()\[\]"',;:])[^\s<>()\[\]"',;:@]{1,320}@[^\s<>()\[\]"',;:@]{1,255}"""
    r"""|(?<![\w.-])(?:[\w-]{1,63}\.){1,12}[\w-]{1,63}(?=\[(?!127\.)(?:IPv6:)?[\da-f:.]{2,45}\])""",
    re.IGNORECASE | re.ASCII,
)


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
    said = _QUOTED.sub("<a>", text) if "@" in text or "<" in text or "[" in text else text
    found = [(provider, mark) for _, provider, mark in near if _search(mark.pattern)(text if "@" in mark.pattern else said)]
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


def known_by(provider: Provider, note: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes of which a reply of that *note* has one, none where it may be any, and the words that it is known by."""
    own = [mark for mark in provider.marks if mark.note == note]
    codes = dict.fromkeys(code for mark in own for code in mark.codes)
    return tuple(codes), tuple(dict.fromkeys(words for mark in own for words in _readable(mark.pattern)))


_LITERAL = 0xE000  # where a mark of punctuation that stands for itself waits, in the private use of Unicode
_ANYTHING = re.compile(r"(?:\[[^\]]*\]|\\[SWdw]|\.(?=[{*+?]))(?:\{[\d,]+\}|[*+?])?")
_GROUP = re.compile(r"\((\?(?:<?[!=]|:|-i:))?([^()]*)\)(\?)?")
_MOST_CHOICES = 5


def _readable(pattern: str) -> list[str]:
    r"""What is written as a *pattern*, as people read it: a text for each choice, with ``…`` for what may be anything or nothing.

    >>> _readable(r"\bClient (?:host|IP) \S{1,60} is blocked using example\.org\b(?! maintains)")
    ['Client host … is blocked using example.org', 'Client IP … is blocked using example.org']
    """
    text = re.sub(r"\\([^\w\s])", lambda match: chr(_LITERAL + ord(match[1])), pattern).replace(r"\b", "")
    return list(dict.fromkeys(map(_unescaped, _chosen(_ANYTHING.sub("…", text)))))


def _chosen(text: str) -> list[str]:
    """A text for each choice of a pattern, without its groups."""
    group = _GROUP.search(text)
    if group is None:
        return [text]
    kind, inside, is_optional = group.groups()
    choices = inside.split("|")
    if (kind and kind[-1] in "!=") or "$" in inside or "^" in inside:
        choices = [""]  # it only looks at what stands around
    elif is_optional or len(choices) > _MOST_CHOICES:
        choices = ["…"]
    return [one for choice in choices for one in _chosen(text[: group.start()] + choice + text[group.end() :])]


def _unescaped(text: str) -> str:
    text = re.sub(r".\?", "…", text)
    text = re.sub(r"(?<=\w)\.(?=\w)", "'", text).replace("^", "").replace("$", "")
    text = "".join(chr(ord(letter) - _LITERAL) if _LITERAL <= ord(letter) < _LITERAL + 128 else letter for letter in text)
    return re.sub(r"…(?: ?…)+", "…", text).removeprefix("…").strip()
