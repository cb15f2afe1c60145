"""The rules of the gate: what must hold of a catalog, of a translation beside its English source, and of any single text.

Everything here holds for any language; what is peculiar to one is in its tables (see ``tables``). `RULES` names every rule.
"""

from __future__ import annotations

import gettext
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache, cached_property
from itertools import islice
from operator import eq
from string import Formatter
from typing import TYPE_CHECKING, NamedTuple

from babel import UnknownLocaleError
from pipeline import files
from pipeline.files import shown
from pipeline.plurals import NUMBERS, plural_forms
from tables import Tables, gapped, places, tokens

from smtpi18n.catalogs import DOMAIN
from smtpi18n.locales import SOURCE_LOCALE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polib
    from tables import Common, Glossary, Table

RULES = {
    # of a catalog
    "file": "the file can be read",
    "header": "the headers are those of a UTF-8 catalog of this locale",
    "plural-forms": "the header Plural-Forms is that of the language, and a message with plurals has all its forms",
    "duplicate": "a key occurs once",
    "obsolete": "no obsolete entries",
    "missing": "every key of the template is there",
    "unknown": "no key that the template does not have",
    "source": "the English text is that of the template, and so are the flags",
    "identity": "the catalog of the source language repeats the source",
    "untranslated": "every message is translated",
    "fuzzy": "no translation is marked fuzzy",
    # of a translation beside its source
    "placeholder": "the slots in braces are well formed and named, and the same as in the source, each as often",
    "backtick": "what stands in backticks is the same as in the source, each as often",
    "number": "codes, numbers and RFC numbers are the same as in the source, each as often",
    "token": "a word of the protocol in the source is in the translation",
    "end": "ends with the same mark as the source, and with the mark of its kind",
    "length": "not longer than its kind allows, and of about the length of the source",
    "glossary": "none of the words that the glossary rejects for a term of the source",
    "fixed-term": "a term whose translation is fixed is translated so",
    "english": "no English left over",
    # of any text
    "nfc": "the text is in the normal form NFC",
    "control": "no control, invisible or bidirectional characters",
    "space": "single spaces, none at the ends or before a mark",
    "marks": "no two marks in a row",
    "doubled-word": "no word or phrase twice in a row",
    "repeated-sentence": "no sentence twice in what is shown of one code or pair",
    "pairs": "brackets and quotes are closed, and not nested in themselves",
    "mixed-alphabet": "no letters of two alphabets in one word, and none of a foreign one",
    "start": "does not begin with the words of its heading",
    "plain": "a text for end users shows no code, command or abbreviation",
    # by the patterns and words of a language's table
    "quotes": "typographic quotes",
    "dash": "a dash is not a hyphen",
    "ellipsis": "an ellipsis is one character",
    "no-break-space": "a no-break space where a line must not end",
    "capital": "no capital letter where it is not due",
    "hyphen": "compounds have their hyphen",
    "inflected": "tokens and slots stand so that nothing inserted must be declined",
    "family": "a family of codes is written as in this language",
    "yo": "the letter ё",
    "spelling": "words that are often misspelt",
    "banned-word": "words that this language's style does without",
    "style": "tone",
}


class Finding(NamedTuple):
    """A rule that a text breaks, and where."""

    file: str
    key: str
    rule: str
    message: str
    text: str

    def __str__(self) -> str:
        text = "".join(
            c if c.isprintable() or c == "\N{NO-BREAK SPACE}" else c.encode("unicode_escape").decode() for c in self.text
        )
        return f"{self.file}: {self.key}: {self.rule}: {self.message}: {text}"


Problem = tuple[str, str]  # a rule and a message

_HIDDEN = "\N{CURRENCY SIGN}"
_MARKS = ".,:;!?…。、：；！？।॥؟،؛՝։"
_CLOSING = ")]}»”“’\"'`›」』）"
_BACKTICKED = re.compile(r"`[^`]*`")
_SLOT = re.compile(r"\{[^{}]*\}")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"(?<!\w)[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:['’-][A-Za-zÀ-ɏ0-9]+)*(?!\w)")
_CODE = r"(?<![\w.])(?:[1-5](?:xx|yz)|x[0-9]z|[245X](?:\.(?:\d{1,3}|X)){2})(?!\w)"
_NUMBER = re.compile(rf"(?<!\w)RFC[ \N{{NO-BREAK SPACE}}]?\d+|{_CODE}|(?<!\w)[^\W\d]*\d\w*(?:\.\w*\d\w*)*")
_DIGIT = re.compile(r"\d")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_SENTENCE = re.compile(rf"(?<=[.!?…])[{re.escape(_CLOSING)}]*\s+")
_CONTENT = re.compile(r"[\w{}`.-]*\w[}`]?")
_SPACES = re.compile(r"\s{2,}")
_JOINED = re.compile(  # a mark with no space after it; a point or colon also stands within numbers and abbreviations
    r"[,;!?…](?=[^\W\d_]|[`{«“(])|[,;](?<=\D.)(?=\d)|\)(?=[\w`{«“])|"
    r"[.:](?:(?<=[^\W\d_]{2}.)|(?<=[\d`})»”].))(?=[^\W\d_](?:[^\W\d_]|\s)|[`{«“])"
)
_TWO_MARKS = re.compile(rf"(?!\?!|\.\.\.)(?<!\.)[{_MARKS}]\s*[{_MARKS}]")
_ABBREVIATED = re.compile(r"(?:^|[\s.(])[^\W\d_]{1,3}$")
_DOUBLED = re.compile(r"(?<![\w-])([\w`{][\w`{}'’-]*(?:\s+[\w`{][\w`{}'’-]*){0,5})\s+\1(?![\w-])", re.IGNORECASE)
_OUTSIDE = " .,:;!?…()[]«»„“”\"'—–"


class Text:
    """One text in one language, with what several rules want to know of it."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        # Tokens and slots have no language: patterns see only that something is there.
        masked = _BACKTICKED.sub(lambda match: f"`{_HIDDEN * (len(match[0]) - 2)}`", raw) if "`" in raw else raw
        self.masked = _SLOT.sub(f"{{{_HIDDEN}}}", masked) if "{" in masked else masked

    @cached_property
    def words(self) -> list[str]:
        """The words outside of backticks and braces, without hyphens and digits."""
        return _LETTERS.findall(self.masked)

    @cached_property
    def backticked(self) -> Counter[str]:
        """What stands in backticks."""
        return Counter(_BACKTICKED.findall(self.raw) if "`" in self.raw else ())

    @cached_property
    def latin(self) -> frozenset[str]:
        """The words in Latin letters; those with a hyphen as a whole and in their parts."""
        words = _LATIN.findall(self.masked)
        return frozenset(words).union(*(word.split("-") for word in words))

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
        last = self.raw.rstrip().rstrip(_CLOSING)[-1:]
        return last if last and last in _MARKS else ""

    @cached_property
    def sentences(self) -> list[str]:
        """Its sentences, reduced to what tells them apart."""
        return [" ".join(_CONTENT.findall(part.casefold())) for part in _SENTENCE.split(self.raw)]


# Of any text


def text_problems(text: Text, kind: str, edges: tuple[str, str], table: Table, common: Common) -> Iterator[Problem]:
    """What is wrong with *text* by itself; at its *edges* may stand what stands there in the source."""
    yield from _characters(text, edges, table)
    yield from _ends_and_pairs(text, kind, table, common)
    yield from _doubled(text, table)
    yield from _alphabets(text, table, common)
    for start in table.starts.get(kind, ()):
        if text.words and text.words[0].casefold() == start:
            yield "start", f"begins with {text.words[0]!r}, as the heading does"
    if kind in common.plain:
        found = [*text.backticked, *_NUMBER.findall(text.masked), *sorted(common.tokens.intersection(text.words))]
        if found:
            yield "plain", f"not for an end user: {', '.join(found)}"
    limit = common.limits.get(kind)
    if limit is not None and len(text.raw) > limit:
        yield "length", f"{len(text.raw)} characters, {limit} are allowed"
    for rule, patterns in table.patterns.items():
        for pattern in patterns:
            for match in pattern.find.finditer(text.masked):
                yield rule, f"{_around(text, match)}: {pattern.say}"
    for word in text.words:
        for rule, say in table.judge(word):
            yield rule, f"{word}: {say}"
    for rule, phrase, say in table.judge_phrases(text.masked):
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
    return None


def _characters(text: Text, edges: tuple[str, str], table: Table) -> Iterator[Problem]:
    if not (text.raw.isascii() or unicodedata.is_normalized("NFC", text.raw)):
        yield "nfc", "not in NFC"
    for character in sorted(set(text.raw) - table.fine_characters):
        problem = _character_problem(character, table)
        if problem is None:
            table.fine_characters.add(character)
        else:
            yield problem
    for match in _SPACES.finditer(text.raw):
        yield "space", f"more than one space after {text.raw[max(0, match.start() - 20) : match.start()]!r}"
    if text.edges != edges:
        yield "space", "begins with {!r} and ends with {!r}, not with {!r} and {!r}".format(*text.edges, *edges)
    for match in _JOINED.finditer(text.masked):
        yield "space", f"no space after the mark: {_around(text, match)}"


def _ends_and_pairs(text: Text, kind: str, table: Table, common: Common) -> Iterator[Problem]:
    for match in _TWO_MARKS.finditer(text.masked):
        if match[0][0] != "." or match[0][-1] == "." or not _ABBREVIATED.search(text.masked[: match.start()]):
            yield "marks", f"two marks in a row: {_around(text, match)}"
    wanted = common.ends.get(kind)
    if wanted is not None and text.end not in table.end_marks.get(wanted, (wanted,)):
        yield "end", f"ends with {text.end!r}, a {kind} ends with {wanted!r}"
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


_LOOKALIKES = str.maketrans("АВЕКМНОРСТУХавекмнорстух", "ABEKMHOPCTYXabekmhopctyx")
_CONFUSED = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "FULLWIDTH"}


def _word_problem(word: str, alphabet: str, tokens: frozenset[str]) -> str | None:
    """What is wrong with the letters of *word*."""
    letters = {character for character in word if character.isalpha()}
    alphabets = {unicodedata.name(character, "?").split()[0] for character in letters} & _CONFUSED
    strange = {character for character in letters if not character.isascii() and character.lower() not in alphabet}
    if len(alphabets) > 1:
        return f"{word} is in {' and '.join(sorted(alphabets))} letters"
    if word.translate(_LOOKALIKES) in tokens and not word.isascii():
        return f"{word} is not in Latin letters"
    if alphabet and strange:
        return f"{word} has letters of another alphabet: {' '.join(sorted(strange))}"
    return None


def _alphabets(text: Text, table: Table, common: Common) -> Iterator[Problem]:
    if not text.raw.isascii():
        for word in sorted(set(_WORD.findall(text.raw)) - table.fine_words):
            problem = _word_problem(word, table.alphabet, common.tokens)
            if problem is None:
                table.fine_words.add(word)
            else:
                yield "mixed-alphabet", problem


# Of a translation beside its source


def pair_problems(source: Text, text: Text, locale: str, tables: Tables) -> Iterator[Problem]:
    """What is wrong with *text* as the translation of *source*."""
    common, table, glossary = tables.common, tables.table(locale), tables.glossary(locale)
    try:
        yield from _difference("placeholder", Counter(source.slots), Counter(text.slots), "{{{}}}")
    except ValueError:
        pass  # malformed braces are a finding already
    yield from _difference("backtick", source.backticked, text.backticked)
    yield from _difference("number", *_numbers(source, text, tables, table))
    lost = (common.tokens & source.latin) - text.latin
    if lost:
        yield "token", f"missing: {', '.join(sorted(lost))}"
    if text.end not in table.end_marks.get(source.end, (source.end,)):
        yield "end", f"ends with {text.end!r}, the source with {source.end!r}"
    own, original = len(text.raw), len(source.raw)
    if own > common.ratio * max(original, common.ratio_from) or (original >= common.ratio_from and own * common.ratio < original):
        yield "length", f"{own} characters, the source has {original}"
    yield from _left_over(source, text, table, common, glossary)
    if glossary is not None:
        yield from _terms(source, text, glossary)


def _difference(rule: str, source: Counter[str], text: Counter[str], form: str = "{}") -> Iterator[Problem]:
    if source != text:
        lost = ", ".join(form.format(item) for item in sorted((source - text).elements()))
        extra = ", ".join(form.format(item) for item in sorted((text - source).elements()))
        yield rule, "; ".join(part for part in (lost and f"missing: {lost}", extra and f"not in the source: {extra}") if part)


def _numbers(source: Text, text: Text, tables: Tables, table: Table) -> tuple[Counter[str], Counter[str]]:
    """The numbers of both, as English writes them; a change that the table allows is left out of both."""
    left, right = source.masked, text.masked
    numbers = _numbers_in(left, tables.table(SOURCE_LOCALE)), _numbers_in(right, table)
    if numbers[0] == numbers[1]:
        return numbers
    for english, other in table.number_changes:
        find, found = _phrase(english), _phrase(other)
        while find.search(left) and found.search(right):
            left, right = find.sub("", left, count=1), found.sub("", right, count=1)
    return _numbers_in(left, tables.table(SOURCE_LOCALE)), _numbers_in(right, table)


@cache
def _phrase(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)".replace(r"\ ", r"\s"), re.IGNORECASE)


def _numbers_in(text: str, table: Table) -> Counter[str]:
    if _DIGIT.search(text) is None:
        return Counter()
    return Counter(map(_number, _NUMBER.findall(table.plain_digits(text))))


@cache
def _number(number: str) -> str:
    if number.startswith("RFC"):
        return re.sub(r"^RFC\D*", "RFC ", number)
    return f"{number[0]}yz" if re.fullmatch(r"[1-5]xx", number) else number


def _left_over(source: Text, text: Text, table: Table, common: Common, glossary: Glossary | None) -> Iterator[Problem]:
    if table.alphabet:
        shown = re.sub(_CODE, _HIDDEN, text.masked)
        if glossary is not None:
            shown = _IN_BRACKETS.sub(lambda match: "" if match[1].casefold() in glossary.glosses else match[0], shown)
            shown = glossary.latin.sub("", shown) if glossary.latin else shown
        known = common.tokens | common.names | table.latin
        left = [word for word in _LATIN.findall(shown) if word not in known and not known.issuperset(word.split("-"))]
        if left:
            yield "english", f"left in English: {', '.join(left)}"
    elif text.raw == source.raw and any(word not in common.tokens and len(word) > 1 for word in source.words):
        yield "english", "the same as the source"


def _terms(source: Text, text: Text, glossary: Glossary) -> Iterator[Problem]:
    named = glossary.by_name.get(source.raw.lower())
    if named is not None and named.fixed and text.raw != named.wanted:
        yield "fixed-term", f"is fixed as «{named.wanted}»"
    english = glossary.english(source.masked)
    rows = glossary.present(english)
    words = glossary.stem(text.masked) if rows else ()
    there = frozenset(words)
    suspects = [(row, avoided) for row in rows for avoided in row.avoid if there.issuperset(avoided.stems)]
    if not suspects:
        return
    spelled = tokens(text.masked)
    fine = [place for row in rows for phrase in row.allowed for place in places(words, phrase)]
    fine += (place for phrase in glossary.set_phrases for place in gapped(words, phrase))
    for row, avoided in suspects:
        if avoided.unless and any(True for _ in places(english, avoided.unless)):
            continue
        for at in places(words, avoided.stems):
            if avoided.spelled:
                wrong = tuple(spelled[at.start : at.stop]) == avoided.spelled
            else:
                wrong = not any(place.start <= at.start and at.stop <= place.stop for place in fine)
            if wrong:
                yield "glossary", f"«{' '.join(spelled[at.start : at.stop])}» for “{row.english}”: write «{row.wanted}»"


# Of a catalog


def check(folder: Path = files.LOCALE_DIR, locale: str | None = None) -> list[Finding]:
    """What is wrong with the catalogs below *folder*, or with that of *locale*; English stands for the sources as well.

    The parts of a locale are one set of messages; a finding names the file of the part. A folder without templates of its own
    is measured by this project's.
    """
    tables = Tables(folder)
    paths = files.template_paths(folder)
    paths = paths if any(path.exists() for path in paths.values()) else files.template_paths()
    templates, findings = _read(paths)
    if findings:
        return findings
    template = files.joined(templates.values())
    sources = {entry.msgctxt or "": Text(entry.msgid) for entry in template}
    if locale in (None, SOURCE_LOCALE):
        findings += _placed(check_sources(template, sources, "", tables), templates, templates, paths, "", "")
    for name, paths in files.catalog_paths(folder).items():
        if locale in (None, name):
            catalogs, unread = _read(paths)
            findings += unread
            if not unread:
                catalog, forms = files.joined(catalogs.values()), tables.table(name).plural_forms
                found = check_catalog(catalog, template, sources, name, "", tables)
                findings += _placed(found, templates, catalogs, paths, name, forms)
    return findings


Parts = Mapping[str, "polib.POFile"]


def _read(paths: Mapping[str, Path]) -> tuple[dict[str, polib.POFile], list[Finding]]:
    """The catalogs at *paths*, by part, as far as they are there; and a finding for each that cannot be read."""
    catalogs, findings = {}, []
    for part, path in paths.items():
        if path.exists():
            try:
                catalogs[part] = files.read(path)
            except files.FileError as error:
                findings.append(Finding(shown(path), "", "file", "cannot be read", error.says))
    return catalogs, findings


def _placed(
    found: list[Finding], templates: Parts, catalogs: Parts, paths: Mapping[str, Path], locale: str, forms: str
) -> Iterator[Finding]:
    """What is *found* in *catalogs* as one set of messages, each with its own file, and what is wrong with the headers of all but the first."""
    part_of = {entry.msgctxt: part for parts in (templates, catalogs) for part, catalog in parts.items() for entry in catalog}
    first, *rest = catalogs
    for finding in found:
        yield finding._replace(file=shown(paths[part_of.get(finding.key, first)]))
    for part in rest:
        yield from _header(catalogs[part], locale, shown(paths[part]), forms)


def check_sources(template: polib.POFile, sources: dict[str, Text], file: str, tables: Tables) -> list[Finding]:
    """What is wrong with the English texts of *template*."""
    findings = [*_entries(template, file), *_header(template, "", file, "")]
    table, common = tables.table(SOURCE_LOCALE), tables.common
    for key, text in sources.items():
        edges = ("", " ") if key in common.edge_spaces else ("", "")
        problems = text_problems(text, common.kind(key), edges, table, common)
        findings += (Finding(file, key, rule, message, text.raw) for rule, message in problems)
    return [*findings, *_repeated(sources, file, common)]


def check_catalog(
    catalog: polib.POFile, template: polib.POFile, sources: dict[str, Text], locale: str, file: str, tables: Tables
) -> list[Finding]:
    """What is wrong with the *catalog* of *locale*; *sources* are the texts of the *template*."""
    findings = [*_entries(catalog, file), *_header(catalog, locale, file, tables.table(locale).plural_forms)]
    wanted = {entry.msgctxt: entry for entry in template}
    forms = int((re.findall(r"nplurals=(\d+)", catalog.metadata.get("Plural-Forms", "")) or ["0"])[0])
    texts: dict[str, Text] = {}
    for entry in catalog:
        if not entry.obsolete:
            key, translations = entry.msgctxt or "", _translations(entry)
            texts.setdefault(key, Text(translations[0]) if translations[0] != entry.msgid else sources.get(key, Text("")))
            problems = [*_entry_problems(entry, wanted.get(entry.msgctxt), translations, forms, locale)]
            for number, translation in enumerate(translations):
                if translation and (locale != SOURCE_LOCALE or translation != entry.msgid):
                    source = sources[key] if key in sources and sources[key].raw == entry.msgid else Text(entry.msgid)
                    text = Text(translation) if number or texts[key].raw != translation else texts[key]
                    problems += text_problems(text, tables.common.kind(key), source.edges, tables.table(locale), tables.common)
                    if locale != SOURCE_LOCALE:
                        problems += pair_problems(source, text, locale, tables)
            shown_text = " | ".join(filter(None, translations)) or entry.msgid
            findings += (Finding(file, key, rule, message, shown_text) for rule, message in problems)
    findings += (
        Finding(file, key, "missing", "the key is missing", text.raw) for key, text in sources.items() if key not in texts
    )
    return [*findings, *_repeated(texts, file, tables.common)]


def _entry_problems(
    entry: polib.POEntry, source: polib.POEntry | None, translations: list[str], forms: int, locale: str
) -> Iterator[Problem]:
    """What is wrong with the state of *entry*, of which *source* is the entry in the template."""
    if source is None:
        yield "unknown", "the template has no such key"
    elif (entry.msgid, entry.msgid_plural) != (source.msgid, source.msgid_plural):
        yield "source", f"the template says {source.msgid!r}"
    elif set(entry.flags) - {"fuzzy"} != set(source.flags):
        yield "source", f"the template has the flags {', '.join(source.flags) or 'none'}"
    if entry.fuzzy:
        yield "fuzzy", "is marked fuzzy"
    if entry.msgid_plural and len(translations) != forms:
        yield "plural-forms", f"has {len(translations)} forms, the header says {forms}"
    if entry.msgid.strip() and not all(text.strip() for text in translations):
        yield "untranslated", "is not translated"
    if locale == SOURCE_LOCALE and translations != [entry.msgid, entry.msgid_plural][: len(translations)]:
        yield "identity", f"the source says {entry.msgid!r}"


def _translations(entry: polib.POEntry) -> list[str]:
    return [entry.msgstr_plural[number] for number in sorted(entry.msgstr_plural)] if entry.msgstr_plural else [entry.msgstr]


def _entries(catalog: polib.POFile, file: str) -> Iterator[Finding]:
    """What is wrong with the list of entries."""
    counts = Counter(entry.msgctxt for entry in catalog if not entry.obsolete)
    for key, count in counts.items():
        if count > 1:
            yield Finding(file, key or "", "duplicate", f"occurs {count} times", key or "")
    for entry in catalog:
        if entry.obsolete:
            yield Finding(file, entry.msgctxt or "", "obsolete", "is obsolete", entry.msgid)


_HEADERS = {
    "Project-Id-Version": DOMAIN,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def _header(catalog: polib.POFile, locale: str, file: str, forms: str) -> Iterator[Finding]:
    """What is wrong with the headers; *forms* are the plural forms wanted, by default those of CLDR; a template has none."""
    for name, wanted in {**_HEADERS, "Language": locale}.items():
        if catalog.metadata.get(name) != wanted:
            yield Finding(file, "", "header", f"{name} must be {wanted!r}", str(catalog.metadata.get(name)))
    if catalog.metadata_is_fuzzy:
        yield Finding(file, "", "header", "is marked fuzzy", "fuzzy")
    own = catalog.metadata.get("Plural-Forms", "")
    if forms and own != forms:
        yield Finding(file, "", "plural-forms", f"must be {forms!r}", own)
    elif locale and not forms:
        try:
            forms = plural_forms(locale)
        except UnknownLocaleError:
            yield Finding(file, "", "plural-forms", "CLDR does not know the language: its table must name them", own)
        else:
            if _choices(own) != _choices(forms):
                yield Finding(file, "", "plural-forms", f"does not choose as CLDR does: {forms!r}", own)


def _choices(forms: str) -> tuple[int, ...] | None:
    """How many forms the header *forms* has, and which of them each number takes; ``None`` if it is malformed."""
    match = re.fullmatch(r"nplurals=(\d+); plural=(.+?);?", forms)
    try:
        choose = gettext.c2py(match[2]) if match else None
        return (int(match[1]), *(choose(number) for number in NUMBERS)) if match and choose else None
    except (ValueError, ArithmeticError, RecursionError):
        return None


def _repeated(texts: dict[str, Text], file: str, common: Common) -> Iterator[Finding]:
    """The sentences that a reader of one record would see twice.

    A record is what is shown together: the general texts of a code, and in place of each the one for a command, if there is one.
    """
    records: dict[str, dict[str, dict[str, str]]] = {}
    for key in texts:
        record, kind, case = common.place(key)
        if record.split("/")[0] in common.records:
            field, case = (f"{kind}/{case}", "") if kind == "difference" else (kind, case)
            records.setdefault(record, {}).setdefault(case, {})[field] = key
    for cases in records.values():
        twice: dict[tuple[str, str, str], None] = {}
        for own in cases.values():
            where: dict[str, str] = {}
            for key in {**cases.get("", {}), **own}.values():
                for sentence in texts[key].sentences:
                    if sentence not in where:
                        where[sentence] = key
                    elif " " in sentence:
                        twice[where[sentence], key, sentence] = None
        for first, key, sentence in twice:
            place = "twice" if first == key else f"also in {first}"
            yield Finding(file, key, "repeated-sentence", f"the sentence is {place}", sentence)
