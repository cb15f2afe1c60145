"""Two codes, in one locale: the `Comparison`, how the codes relate, and in what they differ.

Relation, similarities and differences follow from the facts; the words written for a pair in ``knowledge/contrasts.py`` take
their place where there are any. Everything is worked out for the pair in a fixed order, so that ``compare(a, b)`` and
``compare(b, a)`` say the same.
"""

from __future__ import annotations

from .codes import Aspect, CodeGroup, Command, EnhancedStatusCode, Relation, ReplyCode, Session
from .entries import Entry, find_group, find_reply
from .knowledge.frames import CLIENT_GUIDANCE, DIFFERENCES, NEXT_STEPS
from .records import Record
from .texts import contrast_texts, difference_key, guidance_key, sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import Enum

    from .catalogs import Catalogs
    from .codes import Code
    from .knowledge.schema import Contrast, Reference

MOST_REFERENCES = 3
MOST_LINKS = 4


class KeyDifference(Record):
    """One aspect in which two codes differ, as one sentence about both."""

    aspect: Aspect
    text: str


class ComparisonLink(Record):
    """Another comparison worth reading, of the codes *a* and *b*."""

    a: Code
    b: Code
    title: str


class LearnMore(Record):
    """Where to read on: sections of RFCs, and neighbouring comparisons."""

    references: tuple[Reference, ...]
    comparisons: tuple[ComparisonLink, ...]


class Comparison(Record):
    """How two codes relate and differ, in one locale.

    ``entries`` holds the two codes in the order asked for; all other parts are the same in either order. ``similarities`` are
    sentences that follow the ``opening``. ``locale`` is the one that answered.
    """

    title: str
    opening: str
    entries: tuple[Entry, Entry]
    relation: Relation
    similarities: tuple[str, ...]
    key_differences: tuple[KeyDifference, ...]
    when_to_use_which: str
    learn_more: LearnMore
    locale: str

    def __repr__(self) -> str:
        a, b = self.entries
        return f"<Comparison of {a.code} and {b.code} in {self.locale}: {self.relation.value}>"


def make_comparison(
    pair: tuple[Entry, Entry], words: Mapping[str, str], join: Callable[[tuple[Command, ...]], str], catalogs: Catalogs
) -> Comparison | None:
    """The comparison of the *pair*, two entries in one locale, or ``None`` when the locale lacks words written for it.

    *words* are the frame texts by key and *join* writes a list of commands, both in that locale.
    """
    locale = pair[0].locale
    a, b = sorted(pair, key=_position)
    contrast = find_contrast(a, b)
    written: Mapping[str, str] = {}
    if contrast:
        messages = contrast_texts(contrast)
        texts = catalogs.texts(locale, sources(messages.values()))
        if texts is None:
            return None
        written = {field: texts[message.key] for field, message in messages.items()}
    relation, first, second = relate(a, b)
    if contrast and contrast.relation:
        relation, first, second = contrast.relation, a, b
    names = _names(a, b, words, join)

    def say(key: str, one: Entry, other: Entry, **slots: str) -> str:
        return words[key].format(a=names(one), b=names(other), **slots)

    return Comparison(
        title=say("title/comparison", *pair),
        opening=written.get("opening") or say(f"opening/{relation.value}", first, second),
        entries=pair,
        relation=relation,
        similarities=tuple(_similarities(a, b, "opening" in written, say, join)),
        key_differences=tuple(_differences(a, b, relation, written, say, join)),
        when_to_use_which=written.get("when_to_use_which") or _guidance(a, b, relation, say),
        learn_more=LearnMore(
            references=tuple(dict.fromkeys(a.references[:MOST_REFERENCES] + b.references[:MOST_REFERENCES])),
            comparisons=tuple(_links(a, b, words)),
        ),
        locale=locale,
    )


def _position(entry: Entry) -> tuple[bool, str, int]:
    """Where an entry stands in the fixed order: reply codes first, then by code, then by command."""
    command = -1 if entry.command is None else list(Command).index(entry.command)
    return not isinstance(entry.code, ReplyCode), str(entry.code), command


def _names(a: Entry, b: Entry, words: Mapping[str, str], join: Callable[[tuple[Command, ...]], str]) -> Callable[[Entry], str]:
    """How to call an entry: by its code, and by its command too where both have the same code."""

    def name(entry: Entry) -> str:
        if a.code != b.code or entry.command is None:
            return str(entry.code)
        return words["phrase/code_and_command"].format(code=entry.code, command=join((entry.command,)))

    return name


# How two codes relate


def relate(a: Entry, b: Entry) -> tuple[Relation, Entry, Entry]:
    """The relation of two entries, and the two in its direction: the earlier step, the general one, the one that agrees first."""
    if a.code == b.code:
        # Where a command has no words of its own, the code means the same for both.
        same = a.summary == b.summary and a.description == b.description
        return (Relation.SAME_CODE if same else Relation.SAME_NUMBER), a, b
    if _twin(a.code) == str(b.code):
        return Relation.TWINS, a, b
    shared = set(_commands(a)) & set(_commands(b))
    positive = [entry for entry in (a, b) if entry.severity and entry.severity.is_positive]
    groups = [entry for entry in (a, b) if isinstance(entry.code, CodeGroup)]
    if len(groups) == 1:
        group, code = groups[0], b if groups[0] is a else a
        if code.code in group.code:  # type: ignore[operator]
            return Relation.GENERAL_AND_SPECIFIC, group, code
        return Relation.UNRELATED, a, b
    if len(positive) == 1 and a.severity and b.severity and (shared or groups):
        return Relation.OPPOSITE_OUTCOMES, positive[0], b if positive[0] is a else a
    for general, specific in ((a, b), (b, a)):
        if isinstance(specific.code, EnhancedStatusCode) and specific.code in general.associated_codes:
            return Relation.GENERAL_AND_SPECIFIC, general, specific
    if not shared:
        for earlier, later in ((a, b), (b, a)):
            if earlier in positive and _follows(_commands(later), _commands(earlier)):
                return Relation.CONSECUTIVE_STEPS, earlier, later
    if shared or (groups and (a.severity is None) == (b.severity is None)):
        return Relation.ALTERNATIVES, a, b
    return Relation.UNRELATED, a, b


def _twin(code: Code) -> str | None:
    record = find_reply(code) if isinstance(code, ReplyCode) else find_group(code) if isinstance(code, CodeGroup) else None
    return str(record.twin) if record and record.twin else None


def _commands(entry: Entry) -> tuple[Command, ...]:
    """The commands that tell what the entry is about: the one it was asked for, else those it typically answers."""
    if entry.command:
        return (entry.command,)
    reply = find_reply(entry.code) if isinstance(entry.code, ReplyCode) else None
    return (reply and reply.typical_commands) or entry.commands


def _follows(later: tuple[Command, ...], earlier: tuple[Command, ...]) -> bool:
    return any(step in later for command in earlier for step in NEXT_STEPS.get(command, ()))


def find_contrast(a: Entry, b: Entry) -> Contrast | None:
    """The words written for the pair, in the fixed order, if they fit the commands asked for."""
    from .knowledge.contrasts import CONTRASTS

    for contrast in CONTRASTS:
        if (contrast.a, contrast.b) == (str(a.code), str(b.code)):
            fits = all(entry.command is None or entry.command in contrast.commands for entry in (a, b))
            return contrast if fits else None
    return None


# What is said of them


def _similarities(
    a: Entry, b: Entry, opened: bool, say: Callable[..., str], join: Callable[[tuple[Command, ...]], str]
) -> list[str]:
    """Sentences on what the two share; *opened* tells that words written for the pair have said the main part already."""
    if a.code == b.code and a.command == b.command:
        return []
    keys = []
    if a.severity and b.severity and not opened:
        if a.severity == b.severity:
            keys.append(f"similarity/severity/{a.severity.value}")
        elif a.severity.is_positive and b.severity.is_positive:
            keys.append("similarity/positive")
        if a.session == b.session == Session.CLOSES:
            keys.append("similarity/session/closes")
    if a.responsibility and a.responsibility == b.responsibility:
        keys.append(f"similarity/responsibility/{a.responsibility.value}")
    found = [say(key, a, b) for key in keys]
    shared = tuple(command for command in _commands(a) if command in _commands(b))
    if shared and _answers_any(a) == _answers_any(b):
        found.insert(0, say("similarity/commands", a, b, commands=join(shared)))
    return found


def _answers_any(entry: Entry) -> bool:
    return entry.command is None and len(entry.commands) == len(Command)


def _differences(
    a: Entry,
    b: Entry,
    relation: Relation,
    written: Mapping[str, str],
    say: Callable[..., str],
    join: Callable[[tuple[Command, ...]], str],
) -> list[KeyDifference]:
    found: list[KeyDifference] = []
    for aspect in Aspect:
        text = written.get(f"difference/{aspect.value}")
        if text is None and aspect is Aspect.COMMANDS:
            text = None if relation is Relation.SAME_NUMBER else _command_difference(a, b, say, join)
        elif text is None and not (aspect is Aspect.CATEGORY and len(found) > 2):  # told only where little else differs
            text = _fact_difference(_fact(a, aspect), _fact(b, aspect), a, b, say)
        if text:
            found.append(KeyDifference(aspect=aspect, text=text))
    return found


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


def _fact_difference(one: Enum | None, other: Enum | None, a: Entry, b: Entry, say: Callable[..., str]) -> str | None:
    for pair, first, second in (((one, other), a, b), ((other, one), b, a)):
        if pair in DIFFERENCES:
            return say(difference_key(*pair), first, second)  # type: ignore[arg-type]
    return None


def _command_difference(a: Entry, b: Entry, say: Callable[..., str], join: Callable[[tuple[Command, ...]], str]) -> str | None:
    if not a.commands or not b.commands or (_answers_any(a) and _answers_any(b)):
        return None
    for one, other in ((a, b), (b, a)):
        if _answers_any(one):
            return say("difference/commands/any", one, other, commands_b=join(_commands(other)))
    only_a = tuple(command for command in _commands(a) if command not in _commands(b))
    only_b = tuple(command for command in _commands(b) if command not in _commands(a))
    if only_a and only_b:
        kind = "overlapping" if len(only_a) < len(_commands(a)) else "disjoint"
        return say(f"difference/commands/{kind}", a, b, commands_a=join(only_a), commands_b=join(only_b))
    if only_a:
        return say("difference/commands/more", a, b, commands_a=join(only_a))
    if only_b:
        return say("difference/commands/more", b, a, commands_a=join(only_b))
    return None


def _guidance(a: Entry, b: Entry, relation: Relation, say: Callable[..., str]) -> str:
    key = f"guidance/no_choice/{relation.value}"
    if relation in (Relation.SAME_CODE, Relation.SAME_NUMBER, Relation.CONSECUTIVE_STEPS, Relation.UNRELATED):
        return say(key, a, b)
    sentences = [text for text in (a.when_to_send, b.when_to_send) if text]
    for first, second in ((a, b), (b, a)):
        if first.severity and second.severity and (first.severity, second.severity) in CLIENT_GUIDANCE:
            sentences.append(say(guidance_key(first.severity, second.severity), first, second))
            break
    return " ".join(dict.fromkeys(sentences)) or say(f"guidance/no_choice/{Relation.UNRELATED.value}", a, b)


def _links(a: Entry, b: Entry, words: Mapping[str, str]) -> list[ComparisonLink]:
    """Comparisons of the same codes with others for which words have been written."""
    from .knowledge.contrasts import CONTRASTS

    codes = {str(a.code), str(b.code)}
    found = []
    for contrast in CONTRASTS:
        pair = {contrast.a, contrast.b}
        if pair != codes and pair & codes and all(find_reply(ReplyCode(code)) for code in pair):
            title = words["title/comparison"].format(a=contrast.a, b=contrast.b)
            found.append(ComparisonLink(a=ReplyCode(contrast.a), b=ReplyCode(contrast.b), title=title))
    return found[:MOST_LINKS]
