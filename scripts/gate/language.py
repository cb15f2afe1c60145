"""What the gate knows of a language: the tables ``locale/rules.json``, for all of them, and ``locale/<tag>/rules.json``, for one.

A new language adds a table and no code. A language without a table is checked by the rules that need none.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@dataclass(frozen=True)
class Common:
    """What holds for the texts of every language: the table ``locale/rules.json``.

    A key such as ``reply/251/name`` is of the kind ``name``: in the families ``records`` and ``shared`` the kind is the part
    that is one of ``fields``, elsewhere it is the family. ``ends`` says with which mark the texts of a kind end (an
    empty one: with none), ``limits`` how long they may be. A translation may be ``ratio`` times as long as its source, and a source
    of at least ``ratio_from`` characters that many times as long as its translation. Texts of a ``plain`` kind show no
    code and no token. ``edge_spaces`` are the keys whose texts begin or end with a space. ``tokens`` are the words in Latin letters
    that stay as they are in every language, ``names`` those that may: products and companies.
    """

    records: frozenset[str]
    shared: frozenset[str]
    fields: frozenset[str]
    ends: Mapping[str, str]
    limits: Mapping[str, int]
    ratio: float
    ratio_from: int
    plain: frozenset[str]
    edge_spaces: frozenset[str]
    tokens: frozenset[str]
    names: frozenset[str]

    def kind(self, key: str) -> str:
        """What sort of text *key* names."""
        return self.place(key)[1]

    def place(self, key: str) -> tuple[str, str, str]:
        """The record that *key* belongs to, the kind of its text, and what follows: a command, a class or an aspect.

        >>> from gate.tables import common
        >>> common().place("reply/251/name/ETRN"), common().place("heading/name")
        (('reply/251', 'name', 'ETRN'), ('', 'heading', ''))
        """
        family, *rest = key.split("/")
        if family in self.records or family in self.shared:
            for at, part in enumerate(rest):
                if part in self.fields:
                    return ("/".join((family, *rest[:at])), part, "/".join(rest[at + 1 :]))
        return ("", family, "")


class Pattern(NamedTuple):
    """A regular expression for what is wrong, and what to write."""

    find: re.Pattern[str]
    say: str


@dataclass(frozen=True)
class Words:
    """Words that are wrong in a language, and what to write.

    In ``words``, all in small letters, ``*`` stands for any letters, a space also for a no-break space, and ``(a|b)``, ``?`` mean what they mean in a
    regular expression. With ``endings``, each of the words is wrong with each of them; with ``prefixes``, also
    behind each of them. What is in ``except`` is right.
    """

    say: str
    words: Sequence[str]
    endings: Sequence[str] = ()
    prefixes: Sequence[str] = ()
    but: Sequence[str] = ()

    @cached_property
    def singles(self) -> re.Pattern[str] | None:
        """Matches a whole word that is wrong."""
        singles = [word for word in self.words if _SINGLE.fullmatch(word)]
        if not singles:
            return None
        pattern = f"(?:{_alternatives(self.prefixes)})?" if self.prefixes else ""
        pattern += f"(?:{_alternatives(singles)})"
        if self.endings:
            pattern += f"(?:{_alternatives(self.endings)})"
        unless = f"(?!(?:{_alternatives(self.but)})$)" if self.but else ""
        return re.compile(unless + pattern, re.IGNORECASE)

    @cached_property
    def any_phrase(self) -> str:
        """A regular expression for the phrases that are wrong."""
        return _alternatives([word for word in self.words if not _SINGLE.fullmatch(word)])

    @cached_property
    def phrases(self) -> re.Pattern[str] | None:
        """Finds a phrase that is wrong."""
        return re.compile(rf"(?<!\w)(?:{self.any_phrase})(?!\w)", re.IGNORECASE) if self.any_phrase else None


_SINGLE = re.compile(r"[\w*()|?]+")


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(word.replace("*", r"\w*").replace(" ", r"\s") for word in words)


@dataclass(frozen=True, eq=False)
class Table:
    """The rules of one language: the table ``locale/<tag>/rules.json``, in which every item may be left out.

    ``plural_forms``: the header; without it, CLDR decides. ``alphabet``: its small letters besides the Latin ones; with one,
    Latin words are taken for English left over, unless they are in ``latin`` or in the glossary. ``decimal`` and ``group``: the
    marks in numbers. ``spaces``: those allowed besides the plain one; ``invisible``: format characters that it needs.
    ``end_marks``: what a mark at the end of the English text may become. ``pairs``: brackets and quotes. ``starts``: with which
    words the texts of a kind do not begin. ``number_changes``: English words and what they may become, where only one of the two
    is in digits. ``doubles``: words that may be doubled. ``set_phrases``: phrases in which a word to avoid is right; "…" stands for up to
    three words. ``stemmer``: the Snowball stemmer that reduces inflected words. ``patterns`` and ``words``: what is wrong, by rule.
    """

    plural_forms: str = ""
    alphabet: str = ""
    latin: frozenset[str] = frozenset()
    decimal: str = "."
    group: str = ""
    spaces: str = "\N{NO-BREAK SPACE}"
    invisible: str = ""
    end_marks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    pairs: Sequence[str] = ("()", "[]")
    starts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    number_changes: Sequence[tuple[str, str]] = ()
    doubles: frozenset[str] = frozenset()
    set_phrases: Sequence[str] = ()
    stemmer: str = ""
    patterns: Mapping[str, Sequence[Pattern]] = field(default_factory=dict)
    words: Mapping[str, Sequence[Words]] = field(default_factory=dict)

    @cached_property
    def closing(self) -> Mapping[str, str]:
        """The closing mark of each opening one."""
        return {pair[0]: pair[1] for pair in self.pairs}

    @cached_property
    def pair_marks(self) -> re.Pattern[str]:
        """Finds the marks that come in pairs."""
        return re.compile(f"[{re.escape(''.join(self.pairs))}]")

    @cached_property
    def fine_characters(self) -> set[str]:
        """Those that a check has found nothing wrong with, so that it looks at each but once."""
        return set()

    @cached_property
    def fine_words(self) -> set[str]:
        """The same of words."""
        return set()

    @cached_property
    def _judged(self) -> dict[str, tuple[tuple[str, str], ...]]:
        return {}

    def judge(self, word: str) -> tuple[tuple[str, str], ...]:
        """The rules that the single *word* breaks, each with what to write; every word is judged once."""
        if word not in self._judged:
            self._judged[word] = tuple(
                (rule, group.say)
                for rule, groups in self.words.items()
                for group in groups
                if group.singles is not None and group.singles.fullmatch(word)
            )
        return self._judged[word]

    @cached_property
    def _phrases(self) -> re.Pattern[str] | None:
        phrases = [group.any_phrase for groups in self.words.values() for group in groups if group.any_phrase]
        # Of a text in small letters, much faster than with IGNORECASE; what it finds is looked at again.
        return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)") if phrases else None

    def judge_phrases(self, text: str) -> Iterator[tuple[str, str, str]]:
        """The phrases in *text* that are wrong: the rule, the phrase and what to write."""
        if self._phrases is not None and self._phrases.search(text.lower()):
            for rule, groups in self.words.items():
                for group in groups:
                    for match in group.phrases.finditer(text) if group.phrases else ():
                        yield rule, match[0], group.say

    @cached_property
    def _grouped(self) -> re.Pattern[str] | None:
        return re.compile(rf"(?<=\d){re.escape(self.group)}(?=\d\d\d(?!\d))") if self.group else None

    @cached_property
    def _point(self) -> re.Pattern[str] | None:
        return re.compile(rf"(?<=\d){re.escape(self.decimal)}(?=\d)") if self.decimal != "." else None

    def plain_digits(self, text: str) -> str:
        """*text* with its numbers in the form 1234.5.

        >>> Table(decimal=",", group="\u00a0").plain_digits("1\u00a0234,5 письма")
        '1234.5 письма'
        """
        if not (text.isascii() or _OTHER_DIGITS.search(text) is None):
            text = _OTHER_DIGITS.sub(lambda match: str(unicodedata.decimal(match[0])), text)
        text = self._grouped.sub("", text) if self._grouped else text
        return self._point.sub(".", text) if self._point else text


_OTHER_DIGITS = re.compile(r"(?![0-9])\d")


def _load(kind: type[Any], text: str) -> dict[str, Any]:
    """The JSON object *text* with its lists made into what *kind* wants; a name that it does not have is an error."""
    values: dict[str, Any] = json.loads(text)
    types = {item.name: str(item.type) for item in fields(kind)}
    unknown = values.keys() - types
    if unknown:
        raise ValueError(f"no such item of a table of rules: {', '.join(sorted(unknown))}")
    return {name: frozenset(value) if types[name].startswith("frozenset") else value for name, value in values.items()}


def read_common(text: str) -> Common:
    """The rules for every language, from the *text* of ``locale/rules.json``."""
    return Common(**_load(Common, text))


def read_table(text: str) -> Table:
    """The rules of one language, from the *text* of its ``rules.json``."""
    values = _load(Table, text)
    values["patterns"] = {
        rule: [Pattern(re.compile(find), say) for find, say in pairs] for rule, pairs in values.get("patterns", {}).items()
    }
    values["words"] = {
        rule: [Words(**{"but" if name == "except" else name: value for name, value in group.items()}) for group in groups]
        for rule, groups in values.get("words", {}).items()
    }
    return Table(**values)
