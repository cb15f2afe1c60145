"""The rules for any single text, in English or another language."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from itertools import islice
from operator import eq
from string import Formatter
from typing import TYPE_CHECKING

from gate.language import CLOSING, TOUCHING, UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gate.language import Common, Table
    from gate.rules import Problem

HIDDEN = "\N{CURRENCY SIGN}"
_MARKS = ".,:;!?…。、：；！？।॥؟،؛՝։"
_BACKTICKED = re.compile(r"`[^`]*`")
_SLOT = re.compile(r"\{[^{}]*\}")
LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\w+")
_W = rf"[^\W{TOUCHING}]"  # what a number or a word in Latin letters does not stand beside
LATIN = re.compile(rf"(?<!{_W})[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:['’-][A-Za-zÀ-ɏ0-9]+)*(?!{_W})")
FAMILY = rf"(?<!{_W})(?<!\.)(?:[1-5](?:xx|yz)|x[0-9]z|[245X](?:\.(?:\d{{1,3}}|X)){{2}})(?!{_W})"
NUMBER = re.compile(rf"(?<!{_W})RFC[ \N{{NO-BREAK SPACE}}]?\d+|{FAMILY}|(?<!{_W})[^\W\d{TOUCHING}]*\d{_W}*(?:\.{_W}*\d{_W}*)*")
_FIRST = re.compile(r"[^\w`{]*([^\W\d_][\w-]*)")
_DIGIT = re.compile(r"\d")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_CONTENT = re.compile(r"[\w{}`.-]*\w[}`]?")
_SPACES = re.compile(r"\s{2,}")
_JOINED = re.compile(  # a mark with no space after it; a point or colon also stands within numbers and abbreviations
    rf"[,;!?…،؛؟](?=[^\W\d_{UNSPACED}]|[`{{«“(])|[,;](?<=\D.)(?=\d)|\)(?=[^\W{UNSPACED}]|[`{{«“])|"
    rf"(?!(?<=[A-Z]):[a-zà-ÿ]{{1,4}}(?!\w))"  # an ending, as in the Finnish SMTP:n
    rf"[.:](?:(?<=[^\W\d_]{{2}}.)|(?<=[\d`}})»”].))(?=[^\W\d_{UNSPACED}](?:[^\W\d_]|\s)|[`{{«“])"
)
_DOTTED = re.compile(rf"{FAMILY}|(?<!{_W})(?:[A-Za-z0-9-]+\.)+(?:com|net|org|ru)(?!{_W})")  # codes and the names of hosts
_GLUED = re.compile(rf"[^\W\d_{TOUCHING}][`{{]|[`}}][^\W\d_{TOUCHING}]")
_MARKUP = frozenset("*_\\#~|^<>&")
_TWO_MARKS = re.compile(rf"(?!\?!|\.\.\.)(?<!\.)[{_MARKS}]\s*[{_MARKS}]")
_ABBREVIATED = re.compile(r"(?:^|[\s.(])[^\W\d_]{1,3}$")
_DOUBLED = re.compile(r"(?<![\w-])([\w`{][\w`{}'’-]*(?:\s+[\w`{][\w`{}'’-]*){0,5})\s+\1(?![\w-])", re.IGNORECASE)
_OUTSIDE = " .,:;!?…()[]«»„“”\"'—–"


class Text:
    """One text in one language, with what several rules want to know of it."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        # Tokens and slots have no language: patterns see only that something is there.
        masked = _BACKTICKED.sub(lambda match: f"`{HIDDEN * (len(match[0]) - 2)}`", raw) if "`" in raw else raw
        self._parts: tuple[Table, list[str]] | None = None
        self.masked = _SLOT.sub(f"{{{HIDDEN}}}", masked) if "{" in masked else masked

    @cached_property
    def words(self) -> list[str]:
        """The words outside of backticks and braces, without hyphens and digits."""
        return LETTERS.findall(self.masked)

    @cached_property
    def in_backticks(self) -> list[str]:
        """What stands in backticks, with them."""
        return _BACKTICKED.findall(self.raw) if "`" in self.raw else []

    @cached_property
    def latin(self) -> frozenset[str]:
        """The words in Latin letters; those with a hyphen or an apostrophe as a whole and in their parts."""
        words = LATIN.findall(self.masked)
        return frozenset(words).union(*(re.split("['’-]", word) for word in words))

    @cached_property
    def slots(self) -> list[str]:
        """The slots; raises ``ValueError`` for malformed braces."""
        found = []
        if "{" in self.raw or "}" in self.raw:
            for _, name, spec, conversion in Formatter().parse(self.raw):
                if name is not None:
                    found.append(name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else ""))
        return found

    @cached_property
    def edges(self) -> tuple[str, str]:
        """The spaces at its start and end."""
        return self.raw[: len(self.raw) - len(self.raw.lstrip())], self.raw[len(self.raw.rstrip()) :]

    @cached_property
    def end(self) -> str:
        """The mark that the text ends with, or nothing."""
        last = self.raw.rstrip().rstrip(CLOSING)[-1:]
        return last if last and last in _MARKS else ""

    def parts(self, table: Table) -> list[str]:
        """Its sentences as patterns see them, in the language of *table*."""
        if self._parts is None or self._parts[0] is not table:
            self._parts = table, table.sentences(self.masked)
        return self._parts[1]

    def sentences(self, table: Table) -> list[str]:
        """Its sentences, reduced to what tells them apart."""
        return [" ".join(_CONTENT.findall(part.casefold())) for part in table.sentences(self.raw)]


# Of any text


def text_problems(text: Text, source: Text, key: str, table: Table, common: Common) -> Iterator[Problem]:
    """What is wrong with *text*, the message *key*, by itself; its *source*, which may be itself, decides how it begins and ends."""
    kind = common.kind(key)
    if kind in common.unread:
        yield from _unread(text, source, key, table, common)
        return
    english = ("", " ") if key in common.edge_spaces else ("", "")
    yield from _characters(text, table.edges.get(key, english if text is source else source.edges), table)
    yield from _joined(text)
    yield from _symbols(text, source, table)
    yield from _end(text, common.ends.get(kind, source.end), table)
    yield from _marks_and_pairs(text, table, common)
    yield from _doubled(text, table)
    yield from _alphabets(text, table, common)
    yield from _capitals(text, source, key, table, common)
    for start in table.starts.get(kind, ()):
        if text.words and text.words[0].casefold() == start:
            yield "start", f"begins with {text.words[0]!r}, as the heading does"
    if kind in common.plain:
        said = table.without_changes(source.masked, text.masked)[1]
        found = [*text.in_backticks, *NUMBER.findall(said), *sorted(common.tokens & (text.latin | {*text.words}))]
        if found:
            yield "plain", f"not for an end user: {', '.join(found)}"
    limit = common.limits.get(kind)
    if limit is not None and len(text.raw) > limit:
        yield "length", f"{len(text.raw)} characters, {limit} are allowed"
    for rule, message in _of_the_table(text, source, table):
        if rule != "plain" or kind in common.plain:  # what a language adds to that rule is right in texts for others
            yield rule, message


def _of_the_table(text: Text, source: Text, table: Table) -> Iterator[Problem]:
    """What the patterns and words of the language find."""
    for rule, patterns in table.patterns.items():
        for pattern in patterns:
            for match in pattern.find.finditer(text.masked):
                yield rule, f"{_around(text, match)}: {pattern.say}"
    for word in text.words:
        for rule, say in table.judge(word):
            yield rule, f"{word}: {say}"
    for rule, phrase, say in table.judge_phrases(text.masked, source.masked):
        yield rule, f"{phrase}: {say}"


def _around(text: Text, match: re.Match[str]) -> str:
    """What *match* has found, with the words next to it."""
    left = re.search(r"\S*\s?$", text.masked[: match.start()])
    right = re.match(r"\s?\S*", text.masked[match.end() :])
    start, end = match.start() - len(left[0] if left else ""), match.end() + len(right[0] if right else "")
    return repr(text.raw[start:end] if len(text.raw) == len(text.masked) else text.masked[start:end])


def _character_problem(character: str, table: Table) -> Problem | None:
    category = unicodedata.category(character)
    if character == "\ufffd" or (category in ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp") and character not in table.invisible):
        return "control", f"contains U+{ord(character):04X}"
    if category == "Zs" and character != " " and character not in table.spaces:
        return "space", f"contains the space U+{ord(character):04X}"
    if category in ("Mn", "Me") and character not in table.combining:
        name = unicodedata.name(character, "")
        if name.startswith(("COMBINING", "VARIATION SELECTOR")):  # others are of one script, which cannot do without them
            return "combining", f"contains the mark U+{ord(character):04X}, {name}"
    return None


def _unread(text: Text, source: Text, key: str, table: Table, common: Common) -> Iterator[Problem]:
    """What is wrong with phrases to search by: they are apart by a semicolon and a space, and none is empty or there twice."""
    yield from _characters(text, ("", ""), table)
    phrases = text.raw.split("; ")
    for phrase in phrases:
        if not phrase.strip() or phrase != phrase.strip() or ";" in phrase:
            yield "space", f"phrases stand apart by a semicolon and a space: {phrase!r}"
    if len(phrases) != len({phrase.casefold() for phrase in phrases}):
        yield "doubled", "a phrase is there twice"


def _characters(text: Text, edges: tuple[str, str], table: Table) -> Iterator[Problem]:
    composed = text.raw if text.raw.isascii() else unicodedata.normalize("NFC", text.raw)
    if text.raw != composed:
        yield "nfc", "not in NFC"
    for character in sorted(set(composed) - table.fine_characters):
        problem = _character_problem(character, table)
        if problem is None:
            table.fine_characters.add(character)
        else:
            yield problem
    for match in _SPACES.finditer(text.raw):
        yield "space", f"more than one space after {text.raw[max(0, match.start() - 20) : match.start()]!r}"
    if text.edges != edges:
        yield "space", "begins with {!r} and ends with {!r}, not with {!r} and {!r}".format(*text.edges, *edges)


def _joined(text: Text) -> Iterator[Problem]:
    """Marks and insertions with no space beside them."""
    for match in _JOINED.finditer(_DOTTED.sub(lambda found: HIDDEN * len(found[0]), text.masked)):
        yield "space", f"no space after the mark: {_around(text, match)}"
    for match in _GLUED.finditer(text.masked):
        yield "space", f"no space between a word and what is inserted or in backticks: {_around(text, match)}"


def _symbols(text: Text, source: Text, table: Table) -> Iterator[Problem]:
    """What some markup or keyboard has left; what the *source* of a translation has is right."""
    for character in sorted(set(text.masked)):
        strange = character in _MARKUP or (character > "\x7f" and unicodedata.category(character) == "So")
        known = table.symbols + "\ufffd" + ("" if text is source else source.masked)  # U+FFFD is the rule control's
        if strange and character not in known:
            yield "symbol", f"contains {character}, which stands only in backticks"


def _end(text: Text, wanted: str, table: Table) -> Iterator[Problem]:
    """Whether *text* ends with the mark that English has as *wanted*."""
    marks = table.end_marks.get(wanted, (wanted,))
    if text.end not in marks:
        yield "end", f"ends with {text.end!r} in place of {' or '.join(map(repr, marks))}"


def _marks_and_pairs(text: Text, table: Table, common: Common) -> Iterator[Problem]:
    for match in _TWO_MARKS.finditer(text.masked):
        if match[0] in table.doubles:
            continue
        if match[0][0] != "." or match[0][-1] == "." or not _ABBREVIATED.search(text.masked[: match.start()]):
            yield "marks", f"two marks in a row: {_around(text, match)}"
    opened: list[str] = []
    for character in table.pair_marks.findall(text.masked):
        if opened and character == table.closing[opened[-1]]:
            opened.pop()
        elif character in table.closing:
            if character in opened:
                yield "pairs", f"{character} inside {character}"
            opened.append(character)
        else:
            yield "pairs", f"{character} closes nothing"
    if opened:
        yield "pairs", f"{opened[-1]} is not closed"
    if text.raw.count("`") % 2:
        yield "backtick", "a backtick is not closed"
    for literal in text.in_backticks:
        if literal.strip("`") in common.bare:
            yield "backtick", f"{literal} is a name and no literal: it stands without backticks"
    try:
        unnamed = [slot for slot in text.slots if not re.split(r"[!:]", slot)[0].isidentifier()]
    except ValueError as error:
        yield "placeholder", f"malformed braces: {error}"
    else:
        for slot in unnamed:
            yield "placeholder", f"{{{slot}}} has no name"


def _doubled(text: Text, table: Table) -> Iterator[Problem]:
    """A word, or a phrase of up to six, twice with nothing but spaces between."""
    words = [word.strip(_OUTSIDE) for word in text.raw.casefold().split()]
    if any(True in map(eq, words, islice(words, length, None)) for length in range(1, 7)):  # the expression takes its time
        for match in _DOUBLED.finditer(text.raw):
            if " ".join(match[1].casefold().split()) not in table.doubles:
                yield "doubled-word", f"twice: {match[1]}"


def begins_small(sentence: str, table: Table, common: Common) -> str:
    """The word with a small letter that *sentence* begins with, or nothing; some names are written so."""
    first = _FIRST.match(sentence)
    if first is None or not first[1][0].islower():
        return ""
    known = common.tokens | common.names | table.latin
    return "" if not known.isdisjoint((first[1], first[1].split("-")[0])) else first[1]


def _capitals(text: Text, source: Text, key: str, table: Table, common: Common) -> Iterator[Problem]:
    if table.capitals:
        first, *others = text.parts(table)
        by_source = _FIRST.match(source.masked) and not begins_small(source.masked, table, common)
        capital = by_source or key in table.capitalized or common.kind(key) in common.fields
        for sentence in [first, *others] if capital else others:
            word = begins_small(sentence, table, common)
            if word:
                yield "sentence-case", f"a sentence begins with a small letter: {word}"


_LOOKALIKES = str.maketrans("АВЕКМНОРСТУХавекмнорстух", "ABEKMHOPCTYXabekmhopctyx")
_CONFUSED = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "FULLWIDTH"}


def _word_problem(word: str, table: Table, tokens: frozenset[str]) -> str | None:
    """What is wrong with the letters of *word*."""
    letters = {character for character in word if character.isalpha()}
    alphabets = {unicodedata.name(character, "?").split()[0] for character in letters} & _CONFUSED
    strange = {letter for letter in letters if table.letters and not letter.isascii() and not table.letters.match(letter)}
    if len(alphabets) > 1:
        return f"{word} is in {' and '.join(sorted(alphabets))} letters"
    if word.translate(_LOOKALIKES) in tokens and not word.isascii():
        return f"{word} is not in Latin letters"
    if strange:
        return f"{word} has letters of another alphabet: {' '.join(sorted(strange))}"
    return None


def _alphabets(text: Text, table: Table, common: Common) -> Iterator[Problem]:
    if not text.raw.isascii():
        for word in sorted(set(_WORD.findall(text.raw)) - table.fine_words):
            problem = _word_problem(word, table, common.tokens)
            if problem is None:
                table.fine_words.add(word)
            else:
                yield "mixed-alphabet", problem
