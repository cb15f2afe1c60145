"""What the gate knows of a language: the tables ``locale/rules.json``, for all of them, and ``locale/<tag>/rules.json``, for one.

A new language adds a table and no code, and has a table only where it needs one. ``locale/README.md`` says the same for
translators.
"""

from __future__ import annotations

import gettext
import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import snowballstemmer
from pipeline.plurals import NUMBERS

from gate.reading import ItemError
from gate.rules import RULES
from smtpi18n.messages import PARTS

# Letters of scripts that put no spaces between words (Thai to Myanmar, Khmer, kana, Bopomofo, Han), and of those whose letters
# may as well touch a word of another script (Arabic, Hangul).
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
TOUCHING = UNSPACED + "\u0600-\u06ff\u0750-\u077f\u1100-\u11ff\uac00-\ud7af"
_UNSPACED = re.compile(f"[{UNSPACED}]")

CLOSING = ")]}»”“’\"'`›」』）\u200e\u200f\u2069"


@dataclass(frozen=True)
class Common:
    """What holds for the texts of every language: the table ``locale/rules.json``.

    A key such as ``reply/251/name`` is of the kind ``name``: in the families ``records`` and ``shared`` the kind is the part that
    is one of ``fields``, elsewhere it is the family. ``ends`` says with which mark the texts of a kind end (an empty one: with
    none), ``limits`` how long they may be. A source of fewer than ``ratio_from`` characters counts as that many, and
    no translation of it is too short. Texts of a ``plain`` kind show no code and no token. ``edge_spaces`` are the keys whose English texts end with a
    space. ``tokens`` are the words in Latin letters that stay as they are in every language, ``names`` those that may: products
    and companies. ``bare`` are those that never stand in backticks, since they are names and no literals. Texts of an ``unread`` kind are
    phrases to search by, apart by semicolons, each language's own: nobody reads them, and they translate nothing.
    """

    records: frozenset[str]
    shared: frozenset[str]
    fields: frozenset[str]
    ends: Mapping[str, str]
    limits: Mapping[str, float]
    ratio_from: float
    plain: frozenset[str]
    edge_spaces: frozenset[str]
    tokens: frozenset[str]
    names: frozenset[str]
    bare: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()

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


def expression(words: Sequence[str]) -> str:
    r"""A regular expression for any of *words*, which are written as in the tables.

    ``*`` stands for any letters, a space also for a no-break space; ``(a|b)`` and ``?`` mean what they mean in a regular
    expression.

    >>> expression(["письм*", "чёрн* спис(ок|к*)"])
    'письм\\w*|чёрн\\w*\\sспис(?:ок|к\\w*)'
    """
    found = []
    for word in words:
        written = word.replace("(", "(?:").replace("*", r"\w*").replace(" ", r"\s")
        if not _WITHOUT_MARKS.fullmatch(word):  # what has no marks cannot be malformed, and most words have none
            try:
                re.compile(written)
            except re.error as error:
                raise ItemError(f"cannot be read as a word: {error}: {word}", word) from None
        found.append(written)
    return "|".join(found)


_WITHOUT_MARKS = re.compile(r"[\w* -]+")


def _must_be_words(*lists: Sequence[str]) -> None:
    """Refuse what cannot be read as a word, or would be found everywhere."""
    for words in lists:
        expression(words)
        for word in words:
            if not word.strip("|()*? "):
                raise ItemError(f"a word has letters, not {word!r}", word)


def apart(pattern: str) -> re.Pattern[str]:
    """Finds *pattern* in small or capital letters, where it does not stand inside of a longer word.

    What is written without spaces may stand anywhere, and a Latin word also beside it.

    >>> bool(apart("mail").search("e-mails")), bool(apart("mail").search("寄mail給")), bool(apart("郵件").search("寄郵件給"))
    (False, True, True)
    """
    letter = "[A-Za-zÀ-ɏ0-9_]" if pattern.isascii() else r"\w"
    edged = f"(?:{pattern})" if _UNSPACED.search(pattern) else f"(?<!{letter})(?:{pattern})(?!{letter})"
    return re.compile(edged, re.IGNORECASE)


_SINGLE = re.compile(rf"(?!.*[{UNSPACED}])[\w*()|?]+")


@dataclass(frozen=True)
class Words:
    """Words that are wrong in a language, and what to write.

    ``words`` are written as `expression` says. With ``endings``, each of them is wrong with each ending; with
    ``prefixes``, also behind each prefix. What is in ``except`` is right: a word, or a phrase in which the word is right.
    Where one of the English words in ``unless`` stands in the source, all of ``words`` are right.
    """

    say: str
    words: Sequence[str]
    endings: Sequence[str] = ()
    prefixes: Sequence[str] = ()
    right: Sequence[str] = field(default=(), metadata={"name": "except"})
    unless: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Refuse at once what can be no word."""
        _must_be_words(self.words, self.right, self.unless)
        expression([*self.endings, *self.prefixes])

    @cached_property
    def _in_context(self) -> bool:
        """Whether the words around decide."""
        return bool(self.unless) or not all(map(_SINGLE.fullmatch, self.right))

    @cached_property
    def singles(self) -> re.Pattern[str] | None:
        """Matches a whole word that is wrong wherever it stands."""
        singles = [] if self._in_context else [word for word in self.words if _SINGLE.fullmatch(word)]
        if not singles:
            return None
        unless = f"(?!(?:{expression(self.right)})$)" if self.right else ""
        return re.compile(unless + self._forms(singles), re.IGNORECASE)

    def _forms(self, words: Sequence[str]) -> str:
        prefix = f"(?:{expression(self.prefixes)})?" if self.prefixes else ""
        ending = f"(?:{expression(self.endings)})" if self.endings else ""
        return f"{prefix}(?:{expression(words)}){ending}"

    @cached_property
    def any_phrase(self) -> str:
        """A regular expression for what is wrong and more than a single word."""
        found = [word for word in self.words if self._in_context or not _SINGLE.fullmatch(word)]
        return self._forms(found) if found else ""

    @cached_property
    def _phrases(self) -> re.Pattern[str]:
        return apart(self.any_phrase)

    @cached_property
    def _right(self) -> re.Pattern[str] | None:
        return apart(expression(self.right)) if self.right else None

    def wrong_in(self, text: str) -> Iterator[str]:
        """The phrases in *text* that are wrong."""
        if self.any_phrase:
            right = [match.span() for match in self._right.finditer(text)] if self._right else []
            for match in self._phrases.finditer(text):
                if not any(start <= match.start() and match.end() <= end for start, end in right):
                    yield match[0]

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return apart(expression(self.unless)) if self.unless else None

    def is_meant(self, source: str) -> bool:
        """Whether the English *source* has a word by which the words are right."""
        return self._unless is not None and self._unless.search(source) is not None


@dataclass(frozen=True)
class Negative:
    """The ``words`` by which a language denies something, but for the phrases in ``except``, written as `expression` says."""

    words: Sequence[str] = ()
    others: Sequence[str] = field(default=(), metadata={"name": "except"})

    def __post_init__(self) -> None:
        """Refuse at once what can be no word."""
        _must_be_words(self.words, self.others)

    @cached_property
    def _either(self) -> re.Pattern[str]:
        others = f"({expression(self.others)})|" if self.others else "()(?!)|"
        return apart(f"{others}(?:{expression(self.words)})")

    def found_in(self, text: str) -> list[str]:
        """The words that deny something in *text*."""
        return [match[0] for match in self._either.finditer(text) if not match[1]] if self.words else []


@dataclass(frozen=True)
class Term:
    """A term that is never left out: where a sentence has one of the ``english`` words, its translation has one of ``words``.

    Both are written as `expression` says. The first of ``english`` is the name of the term. An ``optional`` term may be left out,
    and only its place in ``orders`` counts.
    """

    english: Sequence[str]
    words: Sequence[str]
    optional: bool = False

    def __post_init__(self) -> None:
        """Refuse at once what can be no word."""
        if not (self.english and self.words):
            raise ItemError(
                "a term needs at least one word in english and in words", next(iter((*self.english, *self.words)), "terms")
            )
        _must_be_words(self.english, self.words)

    @property
    def name(self) -> str:
        """What the term is called in English."""
        return self.english[0]

    @cached_property
    def begins(self) -> str:
        """The small letters that each of the English words begins with, by which most texts are soon left aside."""
        begins = {word[:3].lower() for word in self.english}
        return begins.pop() if len(begins) == 1 and "".join(begins).isalpha() else ""

    @cached_property
    def _english(self) -> re.Pattern[str]:
        return apart(expression(self.english))

    def in_english(self, text: str) -> re.Match[str] | None:
        """Where the English *text* has the term."""
        return self._english.search(text)

    @cached_property
    def _translated(self) -> re.Pattern[str]:
        return apart(expression(self.words))

    def translated(self, text: str) -> re.Match[str] | None:
        """Where *text* has a translation of it."""
        return self._translated.search(text)


@dataclass(frozen=True)
class Allowed:
    """A finding that is none: at ``key`` the ``rule`` says ``message``; the text is right all the same, and ``because`` says why."""

    key: str
    rule: str
    message: str
    because: str


@dataclass(frozen=True, eq=False)
class Table:
    """The rules of one language: the table ``locale/<tag>/rules.json``, in which every item may be left out.

    How far it is: ``finished``, the parts in which a message that is not translated, or fuzzy, is a finding.

    What is right although a rule says otherwise: ``allowed``, single findings (`Allowed`); ``without``, rules that this language
    cannot keep, each with the reason.

    How it is written: ``plural_forms``, the header; without it, CLDR decides. ``alphabet``: its letters besides the Latin ones,
    small ones, ranges with a hyphen; with one, Latin words are taken for English left over, unless they are in ``latin`` or in
    the glossary. ``cognates``: words that are the same in English. ``capitals``: whether a sentence begins with a capital letter;
    ``capitalized``: keys whose texts do although the English does not. ``digits``: its own, besides 0 to 9. ``decimal`` and
    ``group``: the marks in numbers.
    ``spaces``: those allowed besides the plain one; ``invisible``: format characters, ``combining``: combining marks,
    ``symbols``: signs such as № that it needs. ``sentence_marks``: those that end a sentence; ``abbreviations``: words after whose last mark a sentence goes on.
    ``end_marks``: what a mark at the end of the English text may become. ``edges``: the spaces at both ends of a text, by key,
    where not those of the English. ``pairs``: brackets and quotes. ``length``: how short and how long a translation may be, as
    multiples of its source. ``doubles``: words and marks that may be doubled.

    What is said: ``starts``, with which words the texts of a kind do not begin. ``number_changes``: English words and what they
    may become, where only one of the two is in digits. ``negative``: words that deny something. ``terms``: those that are never
    left out (`Term`); ``orders``: terms, by name, that come in the order of the source. ``set_phrases``: phrases in which a word
    to avoid is right; "…" stands for up to three words. ``stemmer``: the Snowball stemmer that reduces inflected words.
    ``patterns`` and ``words``: what is wrong, by rule.
    """

    finished: frozenset[str] = frozenset()
    allowed: Sequence[Allowed] = ()
    without: Mapping[str, str] = field(default_factory=dict)
    plural_forms: str = ""
    alphabet: str = ""
    latin: frozenset[str] = frozenset()
    cognates: frozenset[str] = frozenset()
    capitals: bool = True
    capitalized: frozenset[str] = frozenset()
    digits: str = ""
    decimal: str = "."
    group: str = ""
    spaces: str = "\N{NO-BREAK SPACE}"
    invisible: str = ""
    combining: str = ""
    symbols: str = ""
    sentence_marks: str = ".!?…؟।։。！？"
    abbreviations: Sequence[str] = ()
    end_marks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    edges: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    pairs: Sequence[str] = ("()", "[]")
    length: tuple[float, float] = (1 / 3, 3)
    doubles: frozenset[str] = frozenset()
    starts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    number_changes: Sequence[tuple[str, str]] = ()
    negative: Negative = field(default_factory=Negative)
    terms: Sequence[Term] = ()
    orders: Sequence[Sequence[str]] = ()
    set_phrases: Sequence[str] = ()
    stemmer: str = ""
    patterns: Mapping[str, Sequence[Pattern]] = field(default_factory=dict)
    words: Mapping[str, Sequence[Words]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse names that nothing has."""
        used = [*self.patterns, *self.words, *self.without, *(allowed.rule for allowed in self.allowed)]
        _known("rule", used, RULES)
        _known("part", [*self.finished], PARTS)
        if self.stemmer:
            _known("stemmer", [self.stemmer], snowballstemmer.algorithms())
        _known("term", [name for order in self.orders for name in order], [term.name for term in self.terms])
        for pair in self.pairs:
            if len(pair) != 2:
                raise ItemError(f"a pair is the opening and the closing mark, not {pair!r}", pair)
        if self.plural_forms and choices(self.plural_forms) is None:
            raise ItemError(
                f"no plural forms: write them as nplurals=2; plural=(n != 1);: {self.plural_forms}", self.plural_forms
            )
        if len(self.decimal) != 1 or len(self.group) > 1:
            raise ItemError("decimal is one mark, and group one or none", "decimal" if len(self.decimal) != 1 else "group")
        for change in self.number_changes:
            if not all(map(str.strip, change)):
                raise ItemError("what changes, and into what, are words", "number_changes")
        least, most = self.length
        if not 0 <= least < most < math.inf:  # which no NaN is
            raise ItemError(f"length must be two numbers, the smaller one first, not {least} and {most}", "length")
        _must_be_ranges(self.alphabet, "the alphabet must be letters and ranges such as a-z")
        _must_be_ranges(self.digits, "the digits must be a range such as ٠-٩")

    @cached_property
    def closing(self) -> Mapping[str, str]:
        """The closing mark of each opening one."""
        return {pair[0]: pair[1] for pair in self.pairs}

    @cached_property
    def pair_marks(self) -> re.Pattern[str]:
        """Finds the marks that come in pairs."""
        return re.compile(f"[{re.escape(''.join(self.pairs))}]" if self.pairs else r"(?!)")

    @cached_property
    def letters(self) -> re.Pattern[str] | None:
        """Matches a letter of its alphabet."""
        return re.compile(f"[{self.alphabet}]", re.IGNORECASE) if self.alphabet else None

    @cached_property
    def fine_characters(self) -> set[str]:
        """Those that a check has found nothing wrong with, so that it looks at each but once."""
        return set()

    @cached_property
    def fine_words(self) -> set[str]:
        """The same of words."""
        return set()

    @cached_property
    def _sentence_end(self) -> re.Pattern[str]:
        """What stands between two sentences; behind the marks of scripts without spaces there is none."""
        marks, closing = re.escape(self.sentence_marks or "。"), re.escape(CLOSING)
        shortened = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in self.abbreviations)
        goes_on = rf"(?<!\w)(?:{shortened})\s*|" if shortened else ""
        return re.compile(rf"{goes_on}(?<=[{marks}])[{closing}]*(\s+)|(?<=[。！？])[{closing}]*()(?=[^{closing}{marks}\s])")

    def sentences(self, text: str) -> list[str]:
        """The sentences of *text*.

        >>> Table(abbreviations=["e.g."]).sentences("Wait, e.g. an hour. Then send “it.” The end.")
        ['Wait, e.g. an hour.', 'Then send “it.”', 'The end.']
        >>> Table().sentences("請稍候。然後再試一次。")
        ['請稍候。', '然後再試一次。']
        """
        found, start = [], 0
        for match in self._sentence_end.finditer(text):
            # No group stands for an abbreviation; a sentence also goes on after “…” and after a mark of words in quotes.
            may_go_on = match[0].strip() or text.endswith(("…", "..."), 0, match.start())
            if match.lastindex and not (may_go_on and text[match.end() : match.end() + 1].islower()):
                found.append(text[start : match.start(match.lastindex)])
                start = match.end()
        return [*found, text[start:]]

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
        found = [group.any_phrase for groups in self.words.values() for group in groups if group.any_phrase]
        # Of a text in small letters, much faster than with IGNORECASE; what it finds is looked at again.
        either = "|".join(found).lower()
        return re.compile(rf"(?<!\w)(?:{either})(?!\w)") if found and not _UNSPACED.search(either) else None

    def judge_phrases(self, text: str, source: str) -> Iterator[tuple[str, str, str]]:
        """The phrases in *text*, the translation of *source*, that are wrong: the rule, the phrase and what to write."""
        if self._phrases is None or self._phrases.search(text.lower()):
            for rule, groups in self.words.items():
                for group in groups:
                    for phrase in () if group.is_meant(source) else group.wrong_in(text):
                        yield rule, phrase, group.say

    @cached_property
    def other_digits(self) -> re.Pattern[str] | None:
        """Finds a digit of its own."""
        return re.compile(rf"(?=\d)[{self.digits}]") if self.digits else None

    @cached_property
    def amount(self) -> re.Pattern[str]:
        """Finds a number with the marks of the language."""
        group, decimal, letter = re.escape(self.group), re.escape(self.decimal), rf"[^\W{TOUCHING}]"
        whole = rf"\d{{1,3}}(?:{group}\d{{3}})+|\d+" if group else r"\d+"
        marks = f"(?:{decimal}|[.,])"
        return re.compile(rf"(?<!{letter})(?<!\d{marks})(?:{whole})(?:{decimal}\d+)?(?!{letter})(?!{marks}\d)")

    def value(self, amount: str) -> str:
        """The *amount* in the form 1234.5.

        >>> table = Table(decimal=",", group="\u00a0")
        >>> [table.value(match[0]) for match in table.amount.finditer("1\u00a0234,5 письма и код 5,7,1")]
        ['1234.5']
        """
        return (amount.replace(self.group, "") if self.group else amount).replace(self.decimal, ".")

    @cached_property
    def _changes(self) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
        return [(_phrase(english), _phrase(other)) for english, other in self.number_changes]

    def without_changes(self, source: str, text: str) -> tuple[str, str]:
        """Both without the numbers that may be in digits in only one of them.

        >>> Table(number_changes=[("an hour", "1時間")]).without_changes("Wait an hour", "1時間待つ")
        ('Wait ', '待つ')
        """
        for find, other in self._changes:
            while find.search(source) and other.search(text):
                source, text = find.sub("", source, count=1), other.sub("", text, count=1)
        return source, text


def _phrase(words: str) -> re.Pattern[str]:
    return apart(re.escape(words).replace(r"\ ", r"\s"))


def choices(forms: str) -> tuple[int, ...] | None:
    """How many forms the header ``Plural-Forms`` has, and which of them each number takes; ``None`` if it is malformed.

    >>> choices("nplurals=2; plural=(n > 1);")[:4], choices("nplurals=2; plural=n.__class__;")
    ((2, 0, 0, 1), None)
    """
    match = re.fullmatch(r"nplurals=(\d+); plural=(.+?);?", forms)
    try:
        choose = gettext.c2py(match[2]) if match else None
        return (int(match[1]), *(choose(number) for number in NUMBERS)) if match and choose else None
    except (ValueError, ArithmeticError, RecursionError):
        return None


def _must_be_ranges(letters: str, says: str) -> None:
    """Refuse what cannot stand in the brackets of a regular expression."""
    try:
        re.compile(f"[{letters}]" if letters else "")
    except re.error:
        raise ItemError(says, letters) from None


def _known(what: str, used: Sequence[str], known: Collection[str]) -> None:
    """Refuse a name in *used* that is not *known*."""
    for name in used:
        if name not in known:
            raise ItemError(f"there is no {what} {name!r}; there are: {', '.join(known)}", name)
