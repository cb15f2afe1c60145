"""Words reduced to their stems, and phrases found among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

import snowballstemmer

from gate.language import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def tokens(text: str) -> list[str]:
    """The words of *text*, a compound with hyphens as one; where no spaces stand between words, each character.

    >>> tokens("IP-адрес сервера, порт 25.")
    ['IP-адрес', 'сервера', 'порт', '25']
    """
    return _TOKEN.findall(text)


_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+(?:-[^\W_{UNSPACED}]+)*")


class Stems:
    """Reduces the words of a text to their stems, or only to small letters if *language* has no stemmer.

    The words in *without* are left out.

    >>> Stems("russian")("Почтовых ящиков"), Stems("english", without={"is"})("The mailbox is full")
    (('почтов', 'ящик'), ('the', 'mailbox', 'full'))
    """

    def __init__(self, language: str, without: Iterable[str] = ()) -> None:
        self._stemmer: Any = snowballstemmer.stemmer(language) if language else None
        self._known = dict.fromkeys(without, "")
        self._starts: frozenset[str] | None = None

    def look_for(self, phrases: Iterable[tuple[str, ...]]) -> None:
        """From now on, spare the work on words that begin unlike all the stems in *phrases*."""
        self._starts = frozenset(stem[:3] for phrase in phrases for stem in phrase)

    def of(self, words: Iterable[str]) -> tuple[str, ...]:
        """The stems of *words*."""
        found = []
        for word in words:
            if word not in self._known:
                small = word.casefold().replace("ё", "е")
                worth = self._stemmer and (self._starts is None or small[:3] in self._starts)
                self._known[word] = self._known.get(small, self._stemmer.stemWord(small) if worth else small)
            found.append(self._known[word])
        return tuple(filter(None, found))

    def __call__(self, text: str) -> tuple[str, ...]:
        """The stems of the words of *text*."""
        return self.of(tokens(text))


_T = TypeVar("_T")
Index = dict[str, list[tuple[tuple[str, ...], _T]]]


def index(items: Iterator[tuple[tuple[str, ...], _T]]) -> Index[_T]:
    """The *items*, each a phrase and what it stands for, by the first word of the phrase."""
    index: Index[_T] = {}
    for words, value in items:
        index.setdefault(words[0], []).append((words, value))
    return index


def occurrences(words: tuple[str, ...], index: Index[_T]) -> Iterator[_T]:
    """What the phrases of *index* that stand in *words* stand for."""
    for at, word in enumerate(words):
        for phrase, value in index.get(word, ()):
            if words[at : at + len(phrase)] == phrase:
                yield value


GAP = 3  # how many words a "…" stands for at most


def gapped(words: tuple[str, ...], parts: Sequence[tuple[str, ...]]) -> Iterator[range]:
    """Where in *words* all the *parts* stand, one soon after the other."""
    first, *rest = parts
    for at in places(words, first):
        end = at.stop
        for part in rest:
            end = next((place.stop for place in places(words, part) if 0 <= place.start - end <= GAP), 0)
            if not end:
                break
        else:
            yield range(at.start, end)


def places(words: tuple[str, ...], phrase: tuple[str, ...]) -> Iterator[range]:
    """Where in *words* the *phrase* stands."""
    if phrase and phrase[0] in words:
        for at, word in enumerate(words):
            if word == phrase[0] and words[at : at + len(phrase)] == phrase:
                yield range(at, at + len(phrase))
