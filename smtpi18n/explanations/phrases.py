"""Many phrases found in one pass: a text is cut into words, and a phrase is looked for only where its rarest word stands."""

from __future__ import annotations

import re
from collections import Counter

from ..knowledge.explanations.phrases import FILLERS, FORMS_OF_BE, every_phrase
from ..knowledge.explanations.variants import RULES
from ..reasons import Reason
from .provider_marks import marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..facts import Command
    from ..knowledge.explanations.variants import Rule

MOST_WORDS = 600
_GAP = r"(?:\S+ ){0,6}?"
_WEIGHT = {3: 300, 2: 200, 1: 100}

# Letters as they are compared: small, without what stands between words.
_TABLE = {code: " " for code in range(128) if not chr(code).isalnum()}
_TABLE.update({ord("'"): "", ord("’"): "", ord("`"): " "})
_TABLE.update({ord(mark): " " for mark in "«»„“”‘–—…·•。，、；：！？（）【】《》　\u00a0"})
del _TABLE[ord("@")]  # an address stays one word, which no phrase has
_BRACKETED = re.compile(r"""<(?!https?://)(?:"[^"<>]{0,320}"@)?[^<>\s]{0,320}>|"[^"<>\n]{1,320}"@[^\s<>"]{1,255}""")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


class Phrase:
    """One phrase, made ready when it is first looked for: most of them never are."""

    __slots__ = ("_search", "pattern", "rank", "reason", "source")

    def __init__(self, reason: Reason, source: str, rank: int, pattern: str) -> None:
        self.reason = reason
        self.source = source
        self.rank = rank
        self.pattern = pattern
        self._search: Callable[[str], re.Match[str] | None] | None = None

    def found(self, line: str) -> bool:
        """Whether it stands in a line of words."""
        search = self._search
        if search is None:
            search = self._search = re.compile(self.pattern).search
        return search(line) is not None


def _cut(text: str) -> list[str]:
    """The words of *text* in small letters, without addresses in angle brackets and with quoted names."""
    if "<" in text or '"@' in text:
        text = _BRACKETED.sub(" ", text)
    if not text.isascii():
        text = folded(text)
    return text.lower().translate(_TABLE).split(None, MOST_WORDS)[:MOST_WORDS]


def folded(text: str) -> str:
    """*text* without accents, with ё as е."""
    from unicodedata import combining, normalize

    letters = normalize(
        "NFKD", text.replace("й", "\x00").replace("Й", "\x00").replace("ß", "ss").replace("ł", "l").replace("ı", "i")
    )
    return "".join(letter for letter in letters if not combining(letter)).replace("\x00", "й")


def groups(source: str) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """The groups of words of a phrase, each with whether it may be left out; an empty one stands for a gap."""
    for token in folded(source).lower().rstrip(" !").split():
        if token in ("…", "..."):
            yield False, ()
            continue
        choices = token.split("|")
        telling = tuple(dict.fromkeys(choice for choice in choices if choice and choice not in FILLERS))
        if telling:
            yield not FORMS_OF_BE.isdisjoint(choices), telling


def _pattern(choice: str) -> str:
    words = (re.escape(word) for word in choice.rstrip("*").split("_") if word not in FILLERS)
    return " ".join(words) + (r"\S*" if choice.endswith("*") else "")


def _compiled(reason: Reason, source: str, strength: int) -> tuple[Phrase, list[tuple[str, ...]]] | None:
    every = list(groups(source))
    pattern, fixed = ["(?<= )"], []
    for is_optional, choices in every:
        if not choices:
            if len(pattern) > 1:
                pattern.append(_GAP)
            continue
        words = "|".join(_pattern(choice) for choice in choices)
        one = f"(?:{words}) "
        pattern.append(f"(?:{one})?" if is_optional else one)
        if not is_optional:
            fixed.append(choices)
    if not fixed:
        return None
    gaps = sum(not choices for _, choices in every)
    rank = _WEIGHT[strength] + 10 * min(len(fixed), 7) - 12 * min(gaps, 2)
    if strength == 3 and len(fixed) == 1:
        rank -= 25
    if source.endswith("!"):
        rank += 90
    return Phrase(reason, source, rank + _IMPORTANCE.get(reason, 0), "".join(pattern)), fixed


# What counts more or less than its words: a cause counts more than what follows from it.
_IMPORTANCE = {
    Reason.POLICY: -65,
    Reason.SERVER_BUSY: -70,
    Reason.SERVER_ERROR: -45,
    Reason.OUT_OF_SERVICE: -55,
    Reason.SYNTAX_ERROR: -45,
    Reason.COMMAND_UNKNOWN: -30,
    Reason.BAD_SEQUENCE: -30,
    Reason.CONNECTION_REFUSED: -20,
    Reason.CONNECTION_LOST: -15,
    Reason.CONNECTION_TIMEOUT: -5,
    Reason.LOCAL_ERROR: -40,
    Reason.EXPIRED: -50,
    Reason.DELAYED: -50,
    Reason.DNS_FAILED: -10,
    Reason.RATE_LIMITED: -5,
    Reason.SENDER_REFUSED: -5,
    Reason.APP_PASSWORD_NEEDED: 40,
    Reason.AUTH_MECHANISM_REFUSED: 20,
    Reason.ACCOUNT_SUSPENDED: 12,
    Reason.SMTPUTF8_NEEDED: 15,
    Reason.TLS_KIND_MISMATCH: 25,
    Reason.VIRUS: 10,
    Reason.RELAY_DENIED: 8,
    Reason.GREYLISTED: 5,
    Reason.DMARC_FAILED: 5,
}


def _first(choice: str) -> str:
    return next(word for word in choice.split("_") if word not in FILLERS)


class Index:
    """All phrases by the word at which each is looked for."""

    def __init__(self) -> None:
        made = [found for found in (_compiled(*one) for one in every_phrase() if not _CJK.search(one[1])) if found]
        counts: Counter[str] = Counter(word.partition("_")[0] for _, fixed in made for choices in fixed for word in choices)
        self.by_word: dict[str, tuple[Phrase, ...]] = {}
        self.by_beginning: dict[str, tuple[Phrase, ...]] = {}
        by_word: dict[str, list[Phrase]] = {}
        by_beginning: dict[str, list[Phrase]] = {}
        for phrase, fixed in made:
            whole = [choices for choices in fixed if not any(choice.endswith("*") for choice in choices)]
            if whole:
                rarest = min(
                    whole,
                    key=lambda choices: sum(counts[_first(choice)] + _EVERYDAY.get(_first(choice), 0) for choice in choices),
                )
                for word in dict.fromkeys(map(_first, rarest)):
                    by_word.setdefault(word, []).append(phrase)
            else:
                for choice in fixed[0]:
                    by_beginning.setdefault(choice.rstrip("*")[:4], []).append(phrase)
        self.by_word = {word: tuple(phrases) for word, phrases in by_word.items()}
        self.by_beginning = {word: tuple(phrases) for word, phrases in by_beginning.items()}
        words = {word for _, fixed in made for choices in fixed for choice in choices for word in choice.rstrip("*").split("_")}
        words |= {
            word
            for source in (*(phrase for _, phrase, _ in every_phrase()), *(phrase for rule in RULES for phrase in rule.phrases))
            for _, choices in groups(source)
            for choice in choices
            for word in choice.rstrip("*").split("_")
        }
        words |= marks().by_word.keys()
        # What each word becomes in a line: itself, nothing, or (if it is not here) any word.
        self._said = {word: word for word in words} | dict.fromkeys(FILLERS, "")
        self._rules: dict[Reason, list[tuple[Rule, tuple[Phrase, ...]]]] = {}
        for rule in RULES:
            for reason in rule.reasons:
                compiled = filter(None, (_compiled(reason, source, 3) for source in rule.phrases))
                self._rules.setdefault(reason, []).append((rule, tuple(phrase for phrase, _ in compiled)))
        self.anywhere = [
            (reason, tuple(tuple(token.split("|")) for token in source.split() if token != "…"), _WEIGHT[strength] + 30)
            for reason, source, strength in every_phrase()
            if _CJK.search(source)
        ]

    def line_of(self, text: str) -> str:
        """The words of *text* as phrases are looked for in them; a word that no phrase has is any word, unless the text is not in ASCII.

        So texts of one pattern with other names in them become one line, which is judged once.
        """
        words = _cut(text)
        if not text.isascii():
            return " ".join([word for word in words if word not in FILLERS])
        said = self._said.get
        return " ".join([found for word in words if (found := said(word, "·"))])

    def variant(self, reason: Reason, line: str, command: Command | None) -> str | None:
        """The key of what a *line* tells more than its *reason*, in answer to a *command*."""
        line = f" {line} "
        for rule, phrases in self._rules.get(reason, ()):
            if command in rule.commands or any(phrase.found(line) for phrase in phrases):
                return rule.key
        return None

    def matches(self, line: str, text: str) -> dict[Reason, int]:
        """The reasons of which phrases stand in the *line* of a *text*, with the highest rank of each, in the order of the text."""
        words = dict.fromkeys(line.split(" "))
        line = f" {line} "
        found: dict[Reason, int] = {}
        for word in words:
            for phrase in self.by_word.get(word, ()):
                if found.get(phrase.reason, 0) < phrase.rank and phrase.found(line):
                    found[phrase.reason] = phrase.rank
        for beginning in dict.fromkeys([word[:4] for word in words]):
            for phrase in self.by_beginning.get(beginning, ()):
                if found.get(phrase.reason, 0) < phrase.rank and phrase.found(line):
                    found[phrase.reason] = phrase.rank
        if _CJK.search(text):
            for reason, tokens, rank in self.anywhere:
                if found.get(reason, 0) < rank and all(any(choice in text for choice in token) for token in tokens):
                    found[reason] = rank
        return found


# Words that stand in any second reply, so that a phrase is better looked for at another one.
_EVERYDAY = dict.fromkeys(
    [
        "not",
        "no",
        "to",
        "for",
        "by",
        "from",
        "in",
        "on",
        "of",
        "or",
        "and",
        "mail",
        "message",
        "email",
        "user",
        "recipient",
        "address",
        "rejected",
        "server",
        "sender",
        "host",
        "with",
        "error",
        "your",
        "you",
        "mailbox",
        "access",
        "denied",
        "client",
        "command",
        "try",
        "again",
        "later",
        "too",
        "many",
        "smtp",
        "does",
        "doesnt",
        "at",
        "as",
        "if",
        "failed",
    ],
    60,
)
