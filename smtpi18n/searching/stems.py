"""Texts as the stems of their words, so that case, endings, quotes and dashes do not matter; codes stay whole."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from . import SearchUnavailableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"\d+(?:\.(?:\d+|x))+|[^\W_]+")
_LATIN = re.compile(r"[a-z]")
LONGEST_WORD = 40
MOST_KEPT = 8_192


def words(text: str) -> list[str]:
    """The words of *text* in small letters; a number with dots, such as an enhanced status code, is one.

    >>> words("«Учётная запись» — отключена (5.7.13)")
    ['учетная', 'запись', 'отключена', '5.7.13']
    """
    small = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return [word[:LONGEST_WORD] for word in _WORD.findall(small)]


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """What reduces a word of a *language*, such as ``ru``, to its stem; one without a stemmer keeps its words.

    Raises `SearchUnavailableError` where the stemmers are not installed.

    >>> stemmer("ru")("ящиков") == stemmer("ru")("ящик")
    True
    """
    try:
        import snowballstemmer
    except ImportError as error:
        raise SearchUnavailableError from error
    from babel import Locale, UnknownLocaleError

    try:
        name = (Locale.parse(language).get_language_name("en") or "").lower()
    except (UnknownLocaleError, ValueError):
        name = ""
    if name not in snowballstemmer.algorithms():
        return str

    @lru_cache(maxsize=MOST_KEPT)  # whoever searches chooses the words
    def stem(word: str) -> str:
        # One for each word: it keeps what it works on, and threads may search at the same time.
        found: str = snowballstemmer.stemmer(name).stemWord(word)
        return found

    return stem


def stems(text: str, locale: str) -> list[str]:
    """The stems of the words of *text*, in the language of *locale*; a word in Latin letters beside others is an English one.

    >>> stems("Письма отклонены по SPF", "ru")
    ['письм', 'отклон', 'по', 'spf']
    """
    found = words(text)
    own, english = stemmer(locale.partition("_")[0]), stemmer("en")
    latin = [bool(_LATIN.search(word)) for word in found]
    if all(latin):
        return [own(word) for word in found]
    return [(english if is_latin else own)(word) for word, is_latin in zip(found, latin, strict=True)]
