"""A comparison put into words.

Similarities and differences follow from the facts; the words written for a pair in ``knowledge/comparisons/`` take their place
where there are any. Everything is worked out for the pair in a fixed order, so that ``compare(a, b)`` and ``compare(b, a)`` say
the same.
"""

from __future__ import annotations

from functools import cache

from ..codes import Category, parse_code, place_in_pair
from ..facts import Command, Responsibility, Session
from ..knowledge.comparisons.frames import CLIENT_GUIDANCE, DIFFERENCES, NO_CHOICE
from ..knowledge.session import AFTER_A_REFUSAL, MESSAGE_COMMANDS
from ..messages import difference_key, fill, guidance_key, record_messages
from ..relations import Aspect, Relation
from . import Comparison, ComparisonLink, KeyDifference, LearnMore
from .relation import answers_any, possible_commands, relate, telling_commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from enum import Enum

    from ..entries import Entry
    from ..knowledge.schema import Contrast
    from ..library import Library
    from ..localization import Localization

# The codes of pairs, which are few and linked to often.
_code = cache(parse_code)

MOST_REFERENCES = 3
MOST_LINKS = 4


def make_comparison(pair: tuple[Entry, Entry], here: Localization) -> Comparison | None:
    """The comparison of the *pair*, two entries in one locale, or ``None`` when the locale lacks words for it."""
    a, b = sorted(pair, key=_position)
    contrast = _contrast(a, b, here.library)
    written = here.texts(record_messages(contrast)) if contrast else {}
    frames = here.frames()
    if written is None or frames is None:
        return None
    return _Draft(a, b, contrast.relation if contrast else None, written, frames, here.library).comparison(pair)


def _position(entry: Entry) -> tuple[tuple[bool, str], int]:
    """Where an entry stands in the fixed order: by code, then by command."""
    return place_in_pair(entry.code), -1 if entry.command is None else list(Command).index(entry.command)


def _contrast(a: Entry, b: Entry, library: Library) -> Contrast | None:
    """The words written for the pair, if they fit the commands asked for."""
    contrast = library.contrast(str(a.code), str(b.code))
    if contrast and all(entry.command is None or entry.command in contrast.commands for entry in (a, b)):
        return contrast
    return None


class _Draft:
    """A comparison in the making: two entries in order, the words written for them, and those that hold for any pair."""

    def __init__(
        self,
        a: Entry,
        b: Entry,
        relation: Relation | None,
        written: Mapping[str, str],
        words: Mapping[str, str],
        library: Library,
    ) -> None:
        self._a = a
        self._b = b
        self._written = written
        self._words = words
        self._library = library
        self._names = [self._name(entry) for entry in (a, b)]
        self._commands_a = telling_commands(a, library)
        self._commands_b = telling_commands(b, library)
        shared = set(self._commands_a) & set(self._commands_b)
        # Whether the two meet only in answer to commands that are about no message, such as `AUTH` and `VRFY`.
        self._is_aside = bool(shared) and shared.isdisjoint(MESSAGE_COMMANDS)
        self._relation, self._first, self._second = relate(a, b, library)
        if relation:
            self._relation, self._first, self._second = relation, a, b

    def comparison(self, pair: tuple[Entry, Entry]) -> Comparison:
        """The finished comparison, with its entries in the order of *pair*."""
        a, b = self._a, self._b
        opening = self._written.get("opening")
        return Comparison(
            title=self._say("title/comparison", *pair),
            opening=opening or self._say(f"opening/{self._relation.value}", self._first, self._second),
            entries=pair,
            relation=self._relation,
            similarities=tuple(self._similarities()),
            key_differences=tuple(self._differences()),
            when_to_use_which=self._written.get("when_to_use_which") or self._guidance(),
            learn_more=LearnMore(
                references=tuple(dict.fromkeys(a.references[:MOST_REFERENCES] + b.references[:MOST_REFERENCES])),
                comparisons=tuple(self._links()),
            ),
            locale=a.locale,
        )

    def _say(self, key: str, one: Entry, other: Entry, **slots: str) -> str:
        name_a, name_b = self._names if one is self._a else self._names[::-1]
        return fill(self._words[key], a=name_a, b=name_b, **slots)

    def _name(self, entry: Entry) -> str:
        """How to call an entry: by its code, and by its command too where both have the same code."""
        if self._a.code != self._b.code or entry.command is None:
            code = str(entry.code)
            return self._words.get(f"phrase/family_{code}", code)
        return fill(self._words["phrase/code_and_command"], code=str(entry.code), command=self._join((entry.command,)))

    def _join(self, commands: tuple[Command, ...]) -> str:
        """A list of commands in words, without the retired ones unless it has no others."""
        listed = [command for command in commands if not command.is_obsolete] or commands
        labels = (self._words.get(f"label/command/{command.value}", f"`{command.wire}`") for command in listed)
        return self._words["phrase/list_separator"].join(labels)

    def _similarities(self) -> Iterator[str]:
        """Sentences on what the two share; words written for the pair open with the main part already."""
        a, b = self._a, self._b
        if (a.code, a.command) == (b.code, b.command):
            return
        shared = tuple(command for command in self._commands_a if command in self._commands_b)
        if shared and answers_any(a) == answers_any(b):
            yield self._say("similarity/commands", a, b, commands=self._join(shared))
        if a.severity and b.severity and "opening" not in self._written:
            if a.severity == b.severity and _fact(a, Aspect.RETRY) is _fact(b, Aspect.RETRY):
                yield self._say(f"similarity/severity/{a.severity.value}", a, b)
            elif a.severity.is_positive and b.severity.is_positive:
                yield self._say("similarity/positive", a, b)
            if a.session == b.session == Session.CLOSES:
                yield self._say("similarity/session/closes", a, b)
        if a.responsibility and a.responsibility == b.responsibility:
            yield self._say(f"similarity/responsibility/{a.responsibility.value}", a, b)

    def _differences(self) -> list[KeyDifference]:
        found: list[KeyDifference] = []
        for aspect in Aspect:
            text = self._written.get(f"difference/{aspect.value}")
            if text is None and aspect is Aspect.COMMANDS:
                text = self._command_difference()
            elif text is None and not self._is_told(aspect, len(found)):
                text = self._fact_difference(aspect)
            if text:
                found.append(KeyDifference(aspect=aspect, text=text))
        a, b = self._a, self._b
        if not found and self._relation is not Relation.SAME_CODE:
            text = self._say("difference/meaning/names", a, b, name_a=a.name, name_b=b.name)
            found.append(KeyDifference(aspect=Aspect.MEANING, text=text))
        return found

    def _is_told(self, aspect: Aspect, found: int) -> bool:
        """Whether a difference would say again what the opening says, or would add little to the *found* ones."""
        if aspect is Aspect.SEVERITY:
            return self._relation is Relation.TWINS
        if aspect is Aspect.RESPONSIBILITY:
            return self._is_aside
        return aspect is Aspect.CATEGORY and found > 2

    def _fact_difference(self, aspect: Aspect) -> str | None:
        a, b = self._a, self._b
        first, second = _fact(a, aspect), _fact(b, aspect)
        if not first or not second or first is second:
            return None
        if (first, second) in DIFFERENCES:
            return self._say(difference_key(first, second), a, b)
        if (second, first) in DIFFERENCES:
            return self._say(difference_key(second, first), b, a)
        return None

    def _command_difference(self) -> str | None:
        a, b = self._a, self._b
        if not a.commands or not b.commands or self._relation is Relation.SAME_NUMBER:
            return None
        if answers_any(a) and answers_any(b):
            return None
        for one, other, commands in ((a, b, self._commands_b), (b, a, self._commands_a)):
            if answers_any(one):
                but = tuple(command for command in Command if command not in one.commands)
                key = f"difference/commands/{'any_but' if but else 'any'}"
                return self._say(key, one, other, commands_a=self._join(but), commands_b=self._join(commands))
        # What is told of a code may be only what it typically answers; what it does not answer is looked for among all of it.
        only_a = tuple(command for command in self._commands_a if command not in possible_commands(b))
        only_b = tuple(command for command in self._commands_b if command not in possible_commands(a))
        if only_a and only_b:
            kind = "disjoint" if set(possible_commands(a)).isdisjoint(possible_commands(b)) else "overlapping"
            key = f"difference/commands/{kind}"
            return self._say(key, a, b, commands_a=self._join(only_a), commands_b=self._join(only_b))
        if only_a:
            return self._say("difference/commands/more", a, b, commands_a=self._join(only_a))
        if only_b:
            return self._say("difference/commands/more", b, a, commands_a=self._join(only_b))
        return None

    def _guidance(self) -> str:
        a, b = self._a, self._b
        commands_a, commands_b = possible_commands(a), possible_commands(b)
        if self._relation is Relation.UNRELATED and commands_a and commands_b and set(commands_a).isdisjoint(commands_b):
            return self._say("guidance/no_choice/commands", a, b)
        if self._relation in NO_CHOICE:
            return self._say(f"guidance/no_choice/{self._relation.value}", a, b)
        sentences = [text for text in (a.when_to_send, b.when_to_send) if text]
        sentences.extend(self._client_guidance())
        return " ".join(dict.fromkeys(sentences)) or self._say("guidance/no_choice/groups", a, b)

    def _client_guidance(self) -> Iterator[str]:
        """How a client reacts to the one and the other; it speaks of a message, so there must be one after a refusal."""
        if self._is_aside or any(entry.category is Category.UNSPECIFIED_3 for entry in (self._a, self._b)):
            return
        for one, other in ((self._a, self._b), (self._b, self._a)):
            if one.severity is None or other.severity is None:
                return
            refusals = [entry for entry in (one, other) if not (entry.severity and entry.severity.is_positive)]
            if any(entry.responsibility is Responsibility.NO_MESSAGE for entry in refusals):
                return
            if one.code in AFTER_A_REFUSAL and one.severity is other.severity and one.code != other.code:
                yield self._say("guidance/client/after_a_refusal", one, other)
                return
            if (one.severity, other.severity) in CLIENT_GUIDANCE:
                yield self._say(guidance_key(one.severity, other.severity), one, other)
                return

    def _links(self) -> Iterator[ComparisonLink]:
        """The first comparisons of one of the codes with another for which words have been written."""
        codes = (str(self._a.code), str(self._b.code))
        left = MOST_LINKS
        for lower, higher in self._library.pairs():
            if (lower in codes) != (higher in codes):
                title = fill(self._words["title/comparison"], a=lower, b=higher)
                yield ComparisonLink(a=_code(lower), b=_code(higher), title=title)
                left -= 1
                if not left:
                    return


def _fact(entry: Entry, aspect: Aspect) -> Enum | None:
    """The entry's value of an aspect that two codes can be told apart by."""
    if aspect is Aspect.RETRY:
        return entry.retry.verdict if entry.retry else None
    if aspect is Aspect.SCOPE:
        return entry.retry.scope if entry.retry else None
    if aspect is Aspect.ACTOR:
        return entry.actors[0] if entry.actors else None
    value: Enum | None = getattr(entry, aspect.value, None)
    return value
