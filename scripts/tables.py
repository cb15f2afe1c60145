"""What the gate knows of a language, read from data below ``locale/``; a new locale adds tables there and no code.

``locale/rules.json`` holds for every language, ``locale/<tag>/rules.json`` for one (`Table` says what it may contain), and
``locale/<tag>/glossary.csv`` is the terminology of that language (`Glossary`). A locale without tables is checked by the
rules that need none.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import snowballstemmer
from pipeline.files import LOCALE_DIR

from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

RULES, GLOSSARY = "rules.json", "glossary.csv"


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

        >>> Tables(LOCALE_DIR).table("ru").plain_digits("1\u00a0234,5 письма")
        '1234.5 письма'
        """
        if not (text.isascii() or _OTHER_DIGITS.search(text) is None):
            text = _OTHER_DIGITS.sub(lambda match: str(unicodedata.decimal(match[0])), text)
        text = self._grouped.sub("", text) if self._grouped else text
        return self._point.sub(".", text) if self._point else text


_OTHER_DIGITS = re.compile(r"(?![0-9])\d")


class Avoided(NamedTuple):
    """A word or phrase that a glossary row rejects: its stems, its spelling, and the English sense in which alone it is wrong."""

    text: str
    stems: tuple[str, ...]
    spelled: tuple[str, ...]
    unless: tuple[str, ...]


class Row(NamedTuple):
    """A row of a glossary: the English terms, what they are in the language, and what to avoid."""

    terms: tuple[tuple[str, ...], ...]
    english: str
    wanted: str
    allowed: tuple[tuple[str, ...], ...]
    avoid: tuple[Avoided, ...]
    fixed: bool


class Glossary:
    """The terminology of a language, from a CSV file with the columns ``en, ru, alternatives, avoid, grade`` (the second is the tag).

    Items in ``alternatives`` and ``avoid`` stand between semicolons, variants in ``en`` between ``/`` or commas. What stands in
    brackets is a remark, except that an abbreviation in ``en`` is a variant, Latin letters in the second column are a gloss that
    the translation may show in brackets, and ``(= X)`` or ``(= X of Y)`` in ``avoid`` means: wrong unless the English text speaks of X. An item that differs
    from a right one by its spelling alone is found in exactly that spelling. ``grade`` says how good the evidence is (A best, C
    our proposal); F is fixed, so a text that is this term is translated so and not otherwise.
    """

    def __init__(self, lines: Sequence[str], locale: str, table: Table) -> None:
        self.stem = Stems(table.stemmer)
        self.english = Stems("english", without=("a", "an", "the", "is", "are", "was", "were", "be", "been"))
        self.glosses: set[str] = set()
        latin: set[str] = set()
        self.rows = [self._row(row, locale, latin) for row in csv.DictReader(lines)]
        longest_first = sorted(latin, key=lambda words: (-len(words), words))
        self.latin = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)") if latin else None
        self.set_phrases = [[self.stem(part) for part in phrase.split("…")] for phrase in table.set_phrases]
        avoided = [avoided for row in self.rows for avoided in row.avoid]
        terms = [term for row in self.rows for term in row.terms]
        allowed = [phrase for row in self.rows for phrase in row.allowed]
        self.stem.look_for([item.stems for item in avoided] + allowed + [part for phrase in self.set_phrases for part in phrase])
        self.english.look_for([item.unless for item in avoided] + terms)
        self.by_term = _index((term, row) for row in self.rows for term in row.terms)
        self.by_name = {row.english.lower(): row for row in self.rows}

    def _row(self, row: Mapping[str, str], locale: str, latin: set[str]) -> Row:
        terms = [bare(variant) for variant in re.split(r" / |, ", row["en"])]
        terms += re.findall(r"\(([A-Z][A-Za-z]+)\)", row["en"])
        self.glosses.update(
            gloss.casefold() for gloss in re.findall(r"\(([^()]*)\)", row[locale]) if re.fullmatch(r"[ -~]+", gloss)
        )
        right = [bare(item) for item in items(row[locale]) + items(row["alternatives"])]
        latin.update(re.escape(item) for item in right if item.isascii())
        latin.update(map(re.escape, re.findall(r"(?<![\w-])[A-Za-z][A-Za-z0-9-]*(?![\w-])", right[0])))
        latin.update(f"{word}(?=-)" for item in right for word in re.findall(r"(?<![\w-])([A-Za-z]\w*)-[^\x00-\x7f]", item))
        allowed = tuple(self.stem(item) for item in right)
        avoid = tuple(
            Avoided(
                text=bare(item),
                stems=self.stem(bare(item)),
                spelled=tuple(tokens(bare(item))) if self.stem(bare(item)) in allowed else (),
                unless=self.english(" ".join(re.findall(r"\(= (.+?)(?: of |[,;)])", item))),
            )
            for item in items(row["avoid"])
        )
        kept = tuple(term for term in map(self.english, terms) if term)
        return Row(kept, bare(row["en"]), row[locale], allowed, avoid, row["grade"] == "F")

    def present(self, source: tuple[str, ...]) -> list[Row]:
        """The rows whose term is in the English stems *source*."""
        found = {id(row): row for row in occurrences(source, self.by_term)}
        return list(found.values())


def items(cell: str) -> list[str]:
    """What stands between the semicolons of *cell*, those in brackets left aside.

    >>> items("узел; имя узла (MS; Proxmox)")
    ['узел', 'имя узла (MS; Proxmox)']
    """
    return [item.strip() for item in re.split(r";(?![^()]*\))", cell) if item.strip()]


def bare(text: str) -> str:
    """*text* without what stands in brackets.

    >>> bare("mail loop (RFC 5321) / loop")
    'mail loop / loop'
    """
    return re.sub(r"\s*\([^()]*\)|\s*…", "", text).strip()


def tokens(text: str) -> list[str]:
    """The words of *text*, a compound with hyphens as one.

    >>> tokens("IP-адрес сервера, порт 25.")
    ['IP-адрес', 'сервера', 'порт', '25']
    """
    return re.findall(r"[^\W_]+(?:-[^\W_]+)*", text)


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


def _index(items: Iterator[tuple[tuple[str, ...], _T]]) -> Index[_T]:
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


class Tables:
    """The tables of a catalog folder; what it does not have is taken from this project's ``locale/``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tables: dict[str, Table] = {}
        self._glossaries: dict[str, Glossary | None] = {}
        self.common = _common(self._read(RULES) or "")

    def _read(self, name: str) -> str | None:
        for folder in (self._folder, LOCALE_DIR):
            path = folder / name
            if path.is_file():
                return path.read_text(encoding="utf-8")
        return None

    def table(self, locale: str) -> Table:
        """The rules of *locale*."""
        if locale not in self._tables:
            self._tables[locale] = _table(self._read(f"{locale}/{RULES}") or "{}")
        return self._tables[locale]

    def glossary(self, locale: str) -> Glossary | None:
        """The terminology of *locale*, if it has one."""
        if locale not in self._glossaries:
            text = None if locale == SOURCE_LOCALE else self._read(f"{locale}/{GLOSSARY}")
            known = None if text is None else Glossary(text.splitlines(), locale, self.table(locale))
            self._glossaries[locale] = known
        return self._glossaries[locale]


def common() -> Common:
    """The rules for every language of this project."""
    return Tables(LOCALE_DIR).common


def _load(kind: type[Any], text: str) -> dict[str, Any]:
    """The JSON object *text* with its lists made into what *kind* wants; a name that it does not have is an error."""
    values: dict[str, Any] = json.loads(text)
    types = {item.name: str(item.type) for item in fields(kind)}
    unknown = values.keys() - types
    if unknown:
        raise ValueError(f"no such item of a table of rules: {', '.join(sorted(unknown))}")
    return {name: frozenset(value) if types[name].startswith("frozenset") else value for name, value in values.items()}


def _common(text: str) -> Common:
    return Common(**_load(Common, text))


def _table(text: str) -> Table:
    values = _load(Table, text)
    values["patterns"] = {
        rule: [Pattern(re.compile(find), say) for find, say in pairs] for rule, pairs in values.get("patterns", {}).items()
    }
    values["words"] = {
        rule: [Words(**{"but" if name == "except" else name: value for name, value in group.items()}) for group in groups]
        for rule, groups in values.get("words", {}).items()
    }
    return Table(**values)
