"""The index of a search: which texts of which code hold which stems, and how well a search fits them."""

from __future__ import annotations

import re
from difflib import get_close_matches
from math import log

from ..codes import EnhancedStatusCode
from ..messages import symptom_message
from . import Match, MatchedText
from .stems import stemmer, stems, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..codes import Code, ReplyCode
    from ..entries import Entry
    from ..localization import Localization

# How much a text speaks for its code: words that people search by and what servers send most, an aside least.
WEIGHTS = {
    "symptoms": 1.0,
    "code": 1.0,
    "name": 0.95,
    "sample_reply": 0.9,
    "says": 0.85,
    "summary": 0.8,
    "when_seen": 0.6,
    "vendor_notes": 0.55,
}
# The share of a score that the best text by itself gives; the rest comes of all texts of the code together.
OF_THE_BEST = 0.8
# How far a text that says nothing else than the search goes before one that holds it among other words.
OF_THE_FOCUS = 0.35
# What is left of a phrase of a code that means something else in another class: where the class at hand is that, or where it is not.
OF_A_CASE = 0.9
OF_THE_GENERAL = 0.95
MOST_MATCHED = 3
MOST_ALIKE = 3
KIN = 6  # letters that two stems must have in common at least to be forms of one word
SHORTEST_GUESSED = 4
LONGEST_SEARCH = 1_000  # of a text that somebody pastes, the beginning is searched for
MOST_WORDS = 40
MOST_GUESSED = 6  # words that no text holds, each held against all that are known
# Words of a question that say nothing of the problem.
_ENGLISH_FILLERS = (
    "a an the i my me we our you your it its is are was were be been do does did doesn don didn can cannot could would will what why how "
    "when where which who this that these those there to of in on at by for from with and or but if so not no get got getting "
)
_RUSSIAN_FILLERS = (
    "я мне меня мой моя мое мои моего моей мы нам нас наш вы вас ваш он она оно они его ее их это этот эта эти тот что как почему зачем "
    "когда где кто куда какой какая какие чего чем в во на с со к ко о об от до из у за по для при и или а но же ли бы не нет ни "
    "то так если можно нужно"
)
FILLERS = frozenset((*_ENGLISH_FILLERS.split(), *_RUSSIAN_FILLERS.split()))
_UNSIGNED = re.compile(r"\S+ - gsmtp$", re.MULTILINE)  # the session that Gmail names behind its words
_PIECE = re.compile(r"(?<=[.!?])\s+")


class Text:
    """A piece of text of a code, as the stems that it holds."""

    __slots__ = ("document", "field", "locale", "stems", "text", "trust", "weight")

    def __init__(self, document: int, field: str, text: str, locale: str) -> None:
        self.document = document
        self.field = field
        self.text = text
        self.locale = locale
        self.stems = frozenset(stems(text, locale))
        self.trust = WEIGHTS[field]
        self.weight = 0.0  # of all its stems together, once it is known how rare each is


class Index:
    """The texts of all codes in some locales, by their stems; *likely* says by code how likely it is met at all, from 0 to 1."""

    def __init__(self, likely: Sequence[float], texts: Iterable[Text], locales: Iterable[str]) -> None:
        self._likely = likely
        self._stemmers = [stemmer(name) for name in dict.fromkeys(("en", *(locale.partition("_")[0] for locale in locales)))]
        self._texts = [text for text in texts if text.stems]
        self._holding: dict[str, list[Text]] = {}
        for text in self._texts:
            for stem in text.stems:
                self._holding.setdefault(stem, []).append(text)
        self._beginning: dict[str, list[str]] = {}
        for stem in self._holding:
            if len(stem) >= KIN:
                self._beginning.setdefault(stem[:KIN], []).append(stem)
        self._rarity = {stem: self._rareness({one.document for one in holding}) for stem, holding in self._holding.items()}
        for text in self._texts:
            text.weight = sum(self._rarity[stem] for stem in text.stems)

    def _rareness(self, documents: set[int]) -> float:
        return log(1 + len(self._likely) / len(documents))

    def find(self, wanted: str) -> list[tuple[int, float, list[Text]]]:
        """The codes that fit, by their place among all, each with its score and its texts that speak for it, the best first."""
        every = dict.fromkeys(words(wanted[:LONGEST_SEARCH])[:MOST_WORDS])
        asked = []
        guesses = MOST_GUESSED
        for word in [word for word in every if word not in FILLERS] or every:
            alike = self._alike(word)
            if not alike and guesses and len(word) >= SHORTEST_GUESSED and not word.isdecimal():
                alike, guesses = self._guessed(word), guesses - 1
            asked.append(alike)
        weights = [min((self._rarity[stem] for stem in alike), default=0.0) for alike in asked]
        total = sum(weights)
        if not total:
            return []
        held: dict[Text, float] = {}
        by_document: dict[int, set[int]] = {}
        for place, alike in enumerate(asked):
            seen: set[Text] = set()
            for stem in alike:
                for text in self._holding[stem]:
                    if text not in seen:
                        seen.add(text)
                        held[text] = held.get(text, 0.0) + weights[place]
                        by_document.setdefault(text.document, set()).add(place)
        scored: dict[int, list[tuple[float, Text]]] = {}
        for text, weight in held.items():
            focus = min(1.0, weight / text.weight)
            fit = text.trust * weight / total * (1 - OF_THE_FOCUS + OF_THE_FOCUS * focus)
            scored.setdefault(text.document, []).append((fit, text))
        found = []
        for document, texts in scored.items():
            texts.sort(key=lambda pair: -pair[0])
            together = sum(weights[place] for place in by_document[document]) / total
            score = self._likely[document] * (OF_THE_BEST * texts[0][0] + (1 - OF_THE_BEST) * together)
            found.append((document, score, [text for _, text in texts[:MOST_MATCHED]]))
        found.sort(key=lambda one: (-one[1], one[0]))
        return found

    def _alike(self, word: str) -> list[str]:
        """The stems that a searched word may stand for: its own in each of the languages, and other forms of it."""
        stems_of_it = dict.fromkeys(reduce(word) for reduce in self._stemmers)
        own = [stem for stem in stems_of_it if stem in self._holding]
        # A participle may keep a letter or two more than the verb: переполнен, переполнены.
        kin = [near for stem in stems_of_it for near in self._beginning.get(stem[:KIN], ()) if _are_kin(stem, near)]
        return list(dict.fromkeys([*own, *kin]))

    def _guessed(self, word: str) -> list[str]:
        """The stems most like a word that no text holds, which may be mistyped."""
        near = [stem for stem in self._holding if stem[0] == word[0] and abs(len(stem) - len(word)) <= 3]
        return get_close_matches(self._stemmers[-1](word), near, n=MOST_ALIKE, cutoff=0.8)


def _are_kin(one: str, other: str) -> bool:
    """Whether one stem is the other with at most two letters more."""
    return one != other and abs(len(one) - len(other)) <= 2 and (one.startswith(other) or other.startswith(one))


def make_index(
    codes: Sequence[ReplyCode | EnhancedStatusCode],
    entries: Iterable[tuple[Localization, Sequence[Entry]]],
    english: Localization,
) -> Index:
    """The index of *codes*, of each of which there is an entry in each localization."""
    texts: list[Text] = []
    locales = []
    for here, of_all in entries:
        locales.append(here.locale)
        for place, entry in enumerate(of_all):
            of_this = [Text(place, field, text, locale) for field, text, locale in _texts(entry, here, english)]
            _doubt_phrases(of_this, trust_in_phrases(codes[place], here))
            texts.extend(of_this)
    for place, entry in enumerate(of_all):
        texts.append(Text(place, "code", str(entry.code), "en"))
        texts.extend(Text(place, "sample_reply", _UNSIGNED.sub("", sample.text), "en") for sample in entry.sample_replies)
    return Index([likelihood(code, here) for code in codes], texts, locales)


def likelihood(code: ReplyCode | EnhancedStatusCode, here: Localization) -> float:
    """How likely somebody who searches has met the code: least a class that no server sends, or a success with the number of a refusal."""
    status = here.library.enhanced_status(code) if isinstance(code, EnhancedStatusCode) else None
    if status is None or not isinstance(code, EnhancedStatusCode):
        return 1.0
    if code.class_digit not in status.classes_in_practice:
        return 0.5
    if code.class_digit == 2 and status.classes_in_practice != (2,):
        return 0.6
    return 0.75 if code.detail == 0 else 1.0  # which says least of all


def trust_in_phrases(code: ReplyCode | EnhancedStatusCode, here: Localization) -> float:
    """How far the words that people search by, which are those of a code in all its classes, are to be trusted where it differs by class."""
    status = here.library.enhanced_status(code) if isinstance(code, EnhancedStatusCode) else None
    different = [f"{case.digit}{status.code[1:]}" for case in status.cases if case.says] if status else []
    if not different:
        return 1.0
    return OF_A_CASE if str(code) in different else OF_THE_GENERAL


def _doubt_phrases(texts: Sequence[Text], trust: float) -> None:
    """Give the words that people search by no more than the share *trust* of their weight where the code itself does not speak of them."""
    own = {stem for text in texts if text.field != "symptoms" for stem in text.stems}
    for text in texts:
        if text.field == "symptoms" and not text.stems <= own:
            text.trust *= trust


def _texts(entry: Entry, here: Localization, english: Localization) -> Iterator[tuple[str, str, str]]:
    """The pieces of text by which a code is found, each with its field and language."""
    for phrase, locale in symptoms(entry.code, here, english):
        yield "symptoms", phrase, locale
    for field in ("name", "says", "summary", "when_seen"):
        for piece in _PIECE.split(getattr(entry, field) or ""):
            yield field, piece, entry.locale
    for note in entry.vendor_notes:
        yield "vendor_notes", note.text, entry.locale


def symptoms(code: Code, here: Localization, english: Localization) -> list[tuple[str, str]]:
    """The words by which people search, each phrase with its language: that of the locale, or English where it has none."""
    record = here.library.searched_record(code)
    message = symptom_message(record) if record else None
    for one in (here, english):
        found = one.texts({"symptoms": message}) if message else None
        if found:
            return [(phrase.strip(), one.locale) for phrase in found["symptoms"].split(";") if phrase.strip()]
    return []


def matches(index: Index, wanted: str, entries: Sequence[Entry], limit: int) -> list[Match]:
    """What *wanted* finds, the best first, at most *limit*; *entries* are those of the index's codes in the locale of the answer."""
    return [
        Match(
            entry=entries[place],
            score=min(1.0, score),
            matched=tuple(MatchedText(field=one.field, text=one.text, locale=one.locale) for one in texts),
        )
        for place, score, texts in index.find(wanted)[:limit]
    ]
