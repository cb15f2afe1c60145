"""A comparison put into words.

Every sentence follows from the facts of the two codes, or stands in place of one that does because it was written for the pair, in
``knowledge/comparisons/contrasts_*.py``. The pair is worked out in a fixed order and told in the order asked for, so that ``compare(a,
b)`` and ``compare(b, a)`` differ in the order of sentences of equal rank alone.
"""

from __future__ import annotations

from functools import cache

from ..codes import EnhancedStatusCode, ReplyCode, Severity, parse_code, place_in_pair
from ..facts import Actor, Command, Responsibility, Session
from ..knowledge.session import STEP_OF, TRANSACTION, WAY
from ..messages import fill, reaction_message, record_messages
from ..relations import Aspect, Origin, Relation, Topic
from . import Comparison, ComparisonLink, Glance, Guidance, KeyDifference, LearnMore
from .relation import relate
from .sides import MOST_STEPS, Side, rank, stage_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from enum import Enum

    from ..codes import Code
    from ..entries import Entry
    from ..knowledge.schema import Contrast, Reference
    from ..library import Library
    from ..localization import Localization

# The codes of pairs, which are few and linked to often.
_code = cache(parse_code)

MOST_SIMILARITIES = 2
MOST_DIFFERENCES = 5
# Where the codes differ in so much, how they stand in the RFCs is left to the entries.
MOST_BEFORE_STATUS = 3
MOST_REFERENCES = 2
MOST_LINKS = 3
MOST_COMPANIONS = 4

# Lists of codes without a word about any of them.
BARE_LISTS = frozenset(("4.2.2", "4.2.3", "4.3.2"))

# What the sentence of a relation has told, so that no difference tells it again.
_TOLD: Mapping[Relation, frozenset[Aspect]] = {
    Relation.TWINS: frozenset((Aspect.RETRY,)),
    Relation.STANDS_FOR: frozenset((Aspect.STATUS,)),
    Relation.LISTS: frozenset((Aspect.STATUS,)),
    Relation.NOTES: frozenset((Aspect.STATUS,)),
    Relation.LIST_AND_NOTE: frozenset((Aspect.STATUS,)),
    Relation.LIST_AND_USE: frozenset((Aspect.STATUS,)),
    Relation.REPLY_AND_NOTE: frozenset((Aspect.STATUS, Aspect.COMMANDS)),
    Relation.SAME_NUMBER: frozenset((Aspect.COMMANDS,)),
    Relation.SAME_DETAIL: frozenset((Aspect.COMPANIONS, Aspect.STATUS)),
    Relation.CARRIES: frozenset((Aspect.KIND, Aspect.COMMANDS, Aspect.STATUS)),
    Relation.WITHOUT_DOTS: frozenset((Aspect.KIND, Aspect.STATUS)),
    Relation.EXPIRED: frozenset((Aspect.COMMANDS,)),
    Relation.SAME_STEP: frozenset((Aspect.COMMANDS,)),
    Relation.ASIDE: frozenset((Aspect.COMMANDS,)),
    Relation.SEVERAL_STEPS: frozenset((Aspect.COMMANDS,)),
    Relation.CONSECUTIVE_STEPS: frozenset((Aspect.RETRY,)),
}
# After which sentences it still has to be said that both refuse, or that neither does.
_SEVERITY_UNTOLD = frozenset(
    (
        Relation.SAME_TOPIC,
        Relation.SAME_STEP,
        Relation.EARLIER_AND_LATER,
        Relation.ASIDE,
        Relation.SEVERAL_STEPS,
        Relation.NOTES,
        Relation.REPLY_AND_NOTE,
        Relation.ALTERNATIVES,
        Relation.UNRELATED,
        Relation.NOT_A_MEMBER,
    )
)


def make_comparison(pair: tuple[Entry, Entry], here: Localization) -> Comparison | None:
    """The comparison of the *pair*, two entries in one locale, or ``None`` when the locale lacks words for it."""
    a, b = sorted((Side(entry, here.library) for entry in pair), key=_position)
    contrast = _contrast(a, b, here.library)
    written = here.texts(record_messages(contrast)) if contrast else {}
    own = {}
    if "client" not in (written or ()):
        asked = [side for side in (a, b) if not side.is_success_of_a_refusal]
        own = {side: message for side in asked if (message := reaction_message(side.traits, side.command))}
    reactions = here.texts({message.key: message for message in own.values()})
    frames = here.frames()
    if written is None or frames is None or reactions is None:
        return None
    told = {side: reactions[message.key] for side, message in own.items()}
    return _Draft(a, b, contrast, written, told, frames, here.library).comparison(pair)


def _position(side: Side) -> tuple[tuple[bool, str], int, str]:
    """Where a code stands in the fixed order: by code, then by command, then by the code beside it."""
    command = side.entry.command
    return place_in_pair(side.code), -1 if command is None else list(Command).index(command), side.entry.code_text


def _contrast(a: Side, b: Side, library: Library) -> Contrast | None:
    """The words written for the pair, if they fit the commands asked for."""
    contrast = library.contrast(str(a.code), str(b.code))
    if isinstance(a.code, ReplyCode) and b.is_enhanced and b.entry.reply_code not in (None, a.code):
        return None  # it is written for the two in one reply
    if contrast and all(side.entry.command in (None, *contrast.commands) for side in (a, b)):
        return contrast
    return None


class _Draft:
    """A comparison in the making: two codes in order, the words written for them, and those that hold for any pair."""

    def __init__(
        self,
        a: Side,
        b: Side,
        contrast: Contrast | None,
        written: Mapping[str, str],
        reactions: Mapping[Side, str],
        words: Mapping[str, str],
        library: Library,
    ) -> None:
        self._a = a
        self._b = b
        self._written = written
        self._reactions = reactions
        self._words = words
        self._library = library
        self._related = relate(a, b, library)
        # What follows is worked out by the facts; a relation that is written for the pair is the one that is told, with its opening.
        self._kind = self._related.relation
        self._relation = (contrast and contrast.relation) or self._kind
        self._told = _TOLD.get(self._relation if "opening" in written else self._kind, frozenset())
        self._told |= frozenset(contrast.told if contrast else ())
        self._first, self._second = self._related.first, self._related.second

    def comparison(self, pair: tuple[Entry, Entry]) -> Comparison:
        """The finished comparison, its parts of equal rank in the order of *pair*."""
        asked = (self._a, self._b) if self._a.entry is pair[0] else (self._b, self._a)
        guidance = self._guidance(asked)
        return Comparison(
            title=self._say("title/comparison", *asked),
            opening=self._written.get("opening") or self._opening(),
            entries=pair,
            relation=self._relation,
            similarities=tuple(self._similarities())[:MOST_SIMILARITIES],
            at_a_glance=(_glance(asked[0], asked[1]), _glance(asked[1], asked[0])),
            key_differences=tuple(self._differences(asked))[:MOST_DIFFERENCES],
            guidance=guidance,
            when_to_use_which="\n\n".join(self._paragraphs(guidance)),
            learn_more=LearnMore(
                references=tuple(dict.fromkeys((*_telling(asked[0].entry), *_telling(asked[1].entry)))),
                comparisons=tuple(self._links())[:MOST_LINKS],
            ),
            locale=pair[0].locale,
        )

    def _say(self, key: str, one: Side, other: Side | None = None, **slots: str) -> str:
        text = fill(self._words[key], a=self._name(one), **slots)
        return fill(text, b=self._name(other)) if other else text

    def _name(self, side: Side) -> str:
        """How to call a code: by itself, and by its command too where both are the same code."""
        command = side.command
        if self._a.code != self._b.code or command is None:
            return self._code_of(side)
        return fill(self._words["phrase/code_and_command"], code=self._code_of(side), command=self._join((command,)))

    def _code_of(self, side: Side) -> str:
        code = str(side.code)
        if side.entry.code_text != str(side.entry.code) and self._kind is not Relation.CARRIES:
            return side.entry.code_text
        return self._words.get(f"phrase/family_{code}", code)

    def _join(self, commands: Iterable[Command]) -> str:
        """A list of commands in words."""
        labels = (self._words.get(f"label/command/{command.value}", f"`{command.wire}`") for command in commands)
        return self._words["phrase/list_separator"].join(labels)

    def _opening(self) -> str:
        """How the two relate: a sentence, or one for each of two steps."""
        first, second, frame = self._first, self._second, self._related.frame
        if frame.startswith("later/"):
            commands = self._join((second.command,)) if second.command else ""
            sentences = [self._usual(first), self._say(frame, first, second, commands=commands)]
            return " ".join(sentences)
        if frame in ("opening/same_behind", "opening/same_with_reply_code"):
            replies = sorted(str(side.entry.reply_code) for side in (first, second) if side.entry.reply_code)
            return fill(self._words[frame], a=str(first.code), codes=self._words["phrase/list_separator"].join(replies))
        if frame in ("opening/same_read", "opening/same_reason"):
            return self._say(frame, first, second)
        if self._kind in (Relation.SAME_NUMBER, Relation.SAME_CODE):
            return fill(self._words[frame], a=self._code_of(first))
        if frame == "opening/two_topics":
            about = [self._words[f"topic/{side.topic.value}/about"] for side in (first, second)]
            return self._say(frame, first, second, x=about[0], y=about[1])
        codes = self._words["phrase/list_separator"].join(map(str, self._related.codes))
        return self._say(frame, first, second, codes=codes)

    def _similarities(self) -> Iterator[str]:
        """Sentences that follow the opening: at which step the two meet, what their order means, what the two share."""
        if self._kind is Relation.SAME_CODE or "opening" in self._written:
            return
        first, second = self._first, self._second
        if self._related.frame.startswith("later/") or (
            self._kind in (Relation.EARLIER_AND_LATER, Relation.SEVERAL_STEPS)
            and (first.skips(second) or not (first.leaves_the_session_open or first.is_anywhere))
        ):
            yield from self._meaning_of_the_order()
        elif self._related.frame in ("opening/anywhere", "opening/several_steps"):
            yield self._usual(second)
        elif self._kind in (Relation.OPPOSITE_OUTCOMES, Relation.SAME_STEP) or self._related.frame.endswith("/both"):
            yield from self._moment()
        if self._kind is Relation.ASIDE and set(second.entry.commands) & set(first.entry.commands) and not first.is_off_the_way:
            asked = (second.command,) if second.command else second.entry.commands
            asked = tuple(one for one in asked if STEP_OF.get(one, one) in second.steps)
            also = [one for one in asked if one in first.entry.commands and not one.is_obsolete]
            if also and not first.command and "never" not in self._related.frame:
                yield self._say("similarity/also_there", first, second, commands=self._join(also))
        if self._kind is Relation.SAME_TOPIC:
            yield from self._not_sent()
        elif self._kind is Relation.LISTS:
            yield self._words["similarity/lists"]
        elif self._kind is Relation.LIST_AND_USE:
            yield self._say("similarity/hardly_together", first, second)
        elif self._kind is Relation.LIST_AND_NOTE:
            yield self._say("similarity/hardly_for_one_message", first, second)
        if self._kind is Relation.REPLY_AND_NOTE and first.traits and first.traits.is_without_session:
            yield self._say("similarity/no_session", first, second)
        elif (
            self._kind is Relation.REPLY_AND_NOTE
            and first.topic is Topic.ENCRYPTION
            and second.first_step() >= rank(Command.AUTH)
        ):
            yield self._say("similarity/broke_off", first, second)
        if self._kind in _SEVERITY_UNTOLD:
            yield from self._same_severity()
        if first.session is second.session is Session.CLOSES and not first.is_group:
            yield self._words["similarity/session/closes"]

    def _not_sent(self) -> Iterator[str]:
        """Which of two codes about the same thing is no reply, where the other is one."""
        for one, other in ((self._a, self._b), (self._b, self._a)):
            if not one.is_live and (other.is_live or (one.origin is Origin.LIST and other.origin is Origin.NOTE)):
                yield self._say(f"similarity/{one.origin.value}", one)

    def _meaning_of_the_order(self) -> Iterator[str]:
        first, second = self._first, self._second
        if Command.QUIT in second.steps or not first.may_meet(second):  # always reached; hardly ever
            return
        if first.is_negative:
            yield self._say("order/one_recipient" if first.concerns_one_recipient else "order/stopped", first, second)
        elif first.skips(second):
            yield self._say("order/no_recipients", first, second)
        elif first.severity is Severity.POSITIVE_COMPLETION and second.is_negative:
            yield self._say("order/not_excluded", first, second)

    def _moment(self) -> Iterator[str]:
        """At which step both can come, unless that may be any."""
        a, b = self._a, self._b
        if a.is_anywhere and b.is_anywhere:
            return
        if self._related.frame == "opening/two_topics" and not a.steps_of_its_topic() & b.steps_of_its_topic():
            return  # where both can come, one of the two is about something else
        shared = _on_the_way(set(a.steps) & set(b.steps))
        stage = stage_of(shared)
        if not shared:
            return
        chunks = stage == "message" and (a.comes_after_a_chunk or b.comes_after_a_chunk)
        if chunks or {a.entry.command, b.entry.command} & {Command.BDAT, Command.BURL}:
            yield self._words["moment/chunk"]
        elif stage:
            yield self._say(f"moment/{stage}", a, b, commands=self._join(shared))
        elif len(shared) <= MOST_STEPS:
            yield self._say("moment/several", a, b, commands=self._join(shared))

    def _same_severity(self) -> Iterator[str]:
        """That both refuse for the time being or for good, or that neither refuses; nothing of codes that no server sends."""
        a, b = self._a, self._b
        origins = (a.origin, b.origin)
        if a.is_positive and b.is_positive:
            if a.persistence == b.persistence == "positive":
                enhanced = a.is_enhanced or b.is_enhanced
                yield self._words["similarity/severity/2_status" if enhanced else "similarity/severity/2"]
            elif a.persistence == b.persistence == "intermediate":
                yield self._words["similarity/severity/3"]
            else:
                yield self._words["similarity/severity/23"]
        elif Origin.NOTE in origins:
            if a.persistence in ("note", "as_is") and b.persistence in ("note", "as_is"):
                yield self._words["similarity/severity/4_note"]
        elif Origin.LIST in origins or a.severity is not b.severity or a.keeps_others or b.keeps_others:
            return
        elif a.persistence == b.persistence == "as_is":
            yield self._words["similarity/severity/4"]
        elif a.persistence == b.persistence == "after_change" and a.severity is Severity.PERMANENT_NEGATIVE_COMPLETION:
            yield self._words["similarity/severity/5"]  # a 4yz that waiting does not help is still none

    def _usual(self, side: Side, *, exactly: bool = False) -> str:
        """Where a code usually comes; *exactly*, step by step even where the steps have a name together."""
        if side.command:
            return self._say("usual/here", side, commands=self._join((side.command,)))
        if side.is_anywhere:
            return self._say("usual/any", side)
        stage = side.stage()
        if stage and not (exactly and stage == "transaction"):
            return self._say(f"usual/{stage}", side)
        if len(side.steps) > MOST_STEPS:
            return self._say("usual/most", side)
        return self._say(
            "usual/several",
            side,
            commands=self._join(sorted(side.steps, key=rank) if side.asks_first else _on_the_way(side.steps)),
        )

    def _differences(self, asked: tuple[Side, Side]) -> Iterator[KeyDifference]:
        if self._kind is Relation.SAME_CODE:
            return
        standing_first = (self._a.origin is Origin.REPLY) != (self._b.origin is Origin.REPLY)
        last = () if standing_first else (Aspect.STATUS,)
        order = (
            Aspect.MEANING,
            *((Aspect.STATUS,) if standing_first else ()),
            Aspect.SEVERITY,
            Aspect.STATUS_CLASS,
            Aspect.SUBJECT,
            Aspect.RETRY,
            Aspect.ACTOR,
            Aspect.COMMANDS,
            Aspect.SCOPE,
            Aspect.SESSION,
            Aspect.RESPONSIBILITY,
            Aspect.CATEGORY,
            Aspect.KIND,
            *last,
            Aspect.COMPANIONS,
        )
        found = 0
        for aspect in order:
            if aspect is Aspect.STATUS and found >= MOST_BEFORE_STATUS:
                return
            text = self._written.get(f"difference/{aspect.value}")
            if text is None and aspect not in self._told:
                text = self._meaning(asked) if aspect is Aspect.MEANING else self._difference(aspect)
            if text:
                found += 1
                yield KeyDifference(aspect=aspect, text=text)

    def _meaning(self, asked: tuple[Side, Side]) -> str | None:
        """What the one code says, and what the other, side by side."""
        sentences = [side.entry.says or self._say("difference/meaning/name", side, name=side.entry.name) for side in asked]
        if (
            self._kind is Relation.SAME_DETAIL
            and len({text.replace(str(side.code), "") for text, side in zip(sentences, asked, strict=True)}) == 1
        ):
            return None  # one meaning in two classes
        if sentences[0] == sentences[1]:
            sentences = [self._say("difference/meaning/name", side, name=side.entry.name) for side in asked]
        return " ".join(sentences) if sentences[0] != sentences[1] else None

    def _difference(self, aspect: Aspect) -> str | None:
        a, b = self._a, self._b
        if aspect is Aspect.STATUS:
            if self._kind is Relation.SAME_TOPIC and a.is_live != b.is_live:
                return None
            return self._told_apart("status", a.standing, b.standing) if a.standing and b.standing else None
        if aspect is Aspect.RETRY:
            return self._retry()
        if aspect is Aspect.ACTOR:
            return self._actor()
        if aspect is Aspect.KIND:
            return self._kinds()
        if aspect is Aspect.COMPANIONS:
            return self._companions()
        if aspect is Aspect.COMMANDS:
            return self._steps()
        if (
            aspect is Aspect.SCOPE
            and a.is_positive is b.is_positive
            and not (a.asks_first or b.asks_first)
            and Session.CLOSES not in (a.session, b.session)
        ):
            scopes = [side.entry.retry.scope if side.entry.retry else None for side in (a, b)]
            return self._by_enum("scope", *scopes)
        if aspect is Aspect.SESSION and a.is_live and b.is_live and not self._is_told_by_retry():
            return self._by_enum("session", a.session, b.session)
        if aspect is Aspect.RESPONSIBILITY and Responsibility.SERVER in (a.entry.responsibility, b.entry.responsibility):
            return self._by_enum("responsibility", a.entry.responsibility, b.entry.responsibility)
        return None

    def _kinds(self) -> str | None:
        """What tells a reply code from an enhanced status code, and whether the two can stand in one reply."""
        if any(side.entry.reply_code and side.entry.enhanced_status_code for side in (self._a, self._b)):
            return None  # such a side is a whole reply
        for reply, status in ((self._a, self._b), (self._b, self._a)):
            if isinstance(reply.code, ReplyCode) and status.is_enhanced and reply.is_live:
                if reply.severity is Severity.POSITIVE_INTERMEDIATE:
                    return self._say("difference/kind/no_enhanced", reply, status)
                if isinstance(status.code, EnhancedStatusCode) and reply.code // 100 != status.code.class_digit:
                    return self._say("difference/kind/clash", reply, status)
                return self._say("difference/kind/reply-enhanced", reply, status)
        return None

    def _companions(self) -> str | None:
        """Which reply codes stand before the one enhanced status code, and which before the other."""
        codes = [side.companions() for side in (self._a, self._b)]
        if not all(codes) or codes[0] == codes[1] or max(map(len, codes)) > MOST_COMPANIONS:
            return None  # what stands with nearly every reply code is told from nothing by them
        slots = {f"codes_{name}": self._words["phrase/list_separator"].join(one) for name, one in zip("ab", codes, strict=True)}
        return self._say("difference/companions/codes", self._a, self._b, **slots)

    def _is_told_by_retry(self) -> bool:
        """Whether it has been said that the server waits for more."""
        waits = Session.AWAITS_INPUT in (self._a.session, self._b.session)
        return (
            Aspect.RETRY not in self._told
            and waits
            and "intermediate" in (self._a.persistence, self._b.persistence)
            and self._retry() is not None
        )

    def _by_enum(self, family: str, first: Enum | None, second: Enum | None) -> str | None:
        return self._told_apart(family, first.value, second.value) if first and second else None

    def _told_apart(self, family: str, first: str, second: str) -> str | None:
        """The sentence that tells two values apart, if there is one."""
        for one, other, x, y in ((first, second, self._a, self._b), (second, first, self._b, self._a)):
            key = f"difference/{family}/{one}-{other}"
            if key in self._words:
                return self._say(key, x, y)
        return None

    def _retry(self) -> str | None:
        first, second = self._a.persistence, self._b.persistence
        for one, other in ((self._a, self._b), (self._b, self._a)):
            if one.passes_but_is_permanent and other.persistence == "as_is":
                return self._say("difference/retry/passing-as_is", one, other)
        if first == second or first is None or second is None or {first, second} in ({"note", "as_is"}, {"seldom", "settings"}):
            return None
        if self._related.frame == "opening/outcomes_some" and not self._second.has_one_patience:
            return None  # its advice is that of another step
        if self._kind is Relation.OPPOSITE_OUTCOMES:  # which has told that one is positive
            positive, negative = (self._a, self._b) if self._a.is_positive else (self._b, self._a)
            key = f"difference/retry/not_needed-{negative.persistence}"
            return self._say(key, positive, negative) if key in self._words else None
        found = self._told_apart("retry", first, second)
        if found:
            return found
        return " ".join(self._say(f"difference/retry/{side.persistence}", side) for side in (self._a, self._b))

    def _actor(self) -> str | None:
        a, b = self._a, self._b
        if self._related.frame == "opening/stands_for_one_use":  # whose uses may have different actors
            return None
        if not (a.is_negative and b.is_negative) or None in (a.persistence, b.persistence) or a.is_vague or b.is_vague:
            return None
        if a.is_group or b.is_group:  # whose codes have different actors
            return None
        if any(side.actor is Actor.NOBODY and side.persistence != "as_is" for side in (a, b)):  # it does not pass by itself
            return None
        return self._by_enum("actor", a.actor, b.actor) if a.actor is not b.actor else None

    def _steps(self) -> str | None:
        """Where the one usually comes and where the other, if that is not the same place."""
        a, b = self._a, self._b
        if not a.steps or not b.steps or ("opening" not in self._written and self._related.frame.startswith("later/")):
            return None
        if set(a.steps) & set(b.steps) and (a.is_anywhere == b.is_anywhere or None in (a.stage(), b.stage())):
            return None
        return " ".join(self._usual(side, exactly=True) for side in sorted((a, b), key=Side.first_step))

    def _guidance(self, asked: tuple[Side, Side]) -> Guidance:
        return Guidance(
            log=self._written.get("log") or self._log(),
            client=self._written.get("client") or self._client(asked),
            server=self._written.get("server") or self._server(asked),
        )

    def _paragraphs(self, guidance: Guidance) -> Iterator[str]:
        for name in ("log", "client", "server"):
            text = getattr(guidance, name)
            if text:
                yield fill(self._words["phrase/paragraph"], label=self._words[f"heading/{name}"], text=text)

    def _log(self) -> str | None:
        """What whoever holds a log or a bounce looks at first, where both codes report a failure."""
        first, second = self._first, self._second
        if self._kind is Relation.OPPOSITE_OUTCOMES and first.is_catch_all and first.command is None:
            answers_the_dot = set(second.steps) == {Command.END_OF_DATA}  # in place of a 250
            return None if second.is_off_the_way or answers_the_dot else self._words["guidance/last_250"]
        for one, other in ((first, second), (second, first)):
            if (
                one.steps == (Command.QUIT,)
                and one.is_positive
                and other.is_negative
                and other.is_live
                and not other.is_off_the_way
            ):
                return self._say("guidance/farewell", one)
        if not (first.is_negative and second.is_negative) or Origin.LIST in (first.origin, second.origin) or first.is_group:
            return None
        if self._kind is Relation.CAUSE:
            return self._say("guidance/cause_first", first, second)
        if self._related.frame == "opening/different_steps" or self._kind is Relation.EARLIER_AND_LATER:
            decides = self._which_decides()
            if decides:
                return decides
        looks = [self._look(side) for side in (self._a, self._b)]
        telling = [look is not None for look in looks]
        if not all(telling):  # one of them reports no failure
            return next(
                (self._say(f"guidance/log/{look}", side) for look, side in zip(looks, (self._a, self._b), strict=True) if look),
                None,
            )
        if self._kind in (
            Relation.SAME_NUMBER,
            Relation.SAME_CODE,
            Relation.SAME_DETAIL,
            Relation.CARRIES,
            Relation.WITHOUT_DOTS,
        ):
            return None
        if looks[0] == looks[1]:
            return self._words["guidance/log/general_both"] if looks[0] == "general" else None
        return " ".join(self._say(f"guidance/log/{look}", side) for look, side in zip(looks, (self._a, self._b), strict=True))

    def _which_decides(self) -> str | None:
        """Which of two refusals at different steps counts, if both stand in one log; ``None`` where neither does."""
        first, second = self._first, self._second
        if not first.may_meet(second):
            return None
        if first.severity is not second.severity:
            for_now, for_good = sorted((first, second), key=lambda side: str(side.code))
            if (
                for_good.reaction not in ("reports", "reports_recipient", "reports_or_goes_on")
                or not TRANSACTION.issuperset(for_good.steps)
                or for_good.keeps_others
                or for_now.persistence is None
            ):
                return None  # it judges no message, or one recipient among those that stay
            kind = "decides_recipient" if for_good.concerns_one_recipient else "decides"
            if for_now.concerns_one_recipient:
                kind = "decides_after_recipient"
            return self._say(f"guidance/{kind}", for_now, for_good)
        if not first.leaves_the_session_open:
            return self._words["guidance/different_sessions"]
        if set(second.steps) == {Command.END_OF_DATA} and first.refuses_the_sender:
            return self._say("guidance/different_transactions", first, second)
        if set(second.steps) == {Command.END_OF_DATA}:
            return self._say("guidance/reached_the_end", first, second)
        if self._kind is Relation.EARLIER_AND_LATER and first.home is not Command.AUTH and not first.concerns_one_recipient:
            return self._say("guidance/begin_with", first, second)
        return None

    def _look(self, side: Side) -> str | None:
        if side.persistence is None and side.is_live:
            return None
        its_own = side.is_enhanced and Actor.SENDER_ADMINISTRATOR in side.entry.actors  # a bounce may tell of the sending server
        if side.persistence == "repair" and not its_own:
            return "repair"
        lasts = side.persistence in ("after_change", "settings")
        if side.topic is Topic.LOGIN and side.severity is Severity.TRANSIENT_NEGATIVE_COMPLETION and not lasts:
            return "outage" if side.has_one_topic else "general"  # the account and its password are not in question
        if side.topic is Topic.LOGIN and side.traits and side.traits.topic is not Topic.LOGIN:
            return "general"  # the command is not understood at all
        if side.traits and side.traits.look:
            return side.traits.look
        known = side.has_one_topic and f"guidance/log/{side.topic.value}" in self._words
        return side.topic.value if known else "general"

    def _client(self, asked: tuple[Side, Side]) -> str | None:
        """What a client does after the one and after the other."""
        one, other = asked
        if self._kind is not Relation.SAME_CODE and one not in self._reactions and one.reaction == other.reaction:
            key = self._reaction_key(one, "both")
            if key and other not in self._reactions and key == self._reaction_key(other, "both"):
                return self._say(key, one, other)
        if {one.reaction, other.reaction} == {"retries_recipient", "reports_recipient"} and not {
            one,
            other,
        } & self._reactions.keys():
            later, never = (one, other) if one.reaction == "retries_recipient" else (other, one)
            return self._say("reaction/retries_and_reports_recipient", later, never)
        sides = (self._a,) if self._kind is Relation.SAME_CODE else asked
        sentences = [self._reaction(side) for side in sides]
        return " ".join(dict.fromkeys(text for text in sentences if text)) or None

    def _reaction(self, side: Side) -> str | None:
        if side in self._reactions:
            return fill(self._reactions[side], a=self._name(side))
        key = self._reaction_key(side, "one")
        if key:
            return self._say(key, side)
        return self._words["guidance/group/client"] if side.is_group or side.detail else None

    def _reaction_key(self, side: Side, number: str) -> str | None:
        if side.reaction is None:
            return None
        family = f"/{str(side.code)[0]}yz" if side.reaction == "by_first_digit" else ""
        key = f"reaction/{side.reaction}{family}/{number}"
        return key if key in self._words else None

    def _server(self, asked: tuple[Side, Side]) -> str | None:
        """When a server sends the one and when the other; where one stands for the other, what to send in its place."""
        if self._related.relation is Relation.STANDS_FOR:
            asked = (self._first, self._first)
        sentences: dict[str, None] = {}
        for side in asked:
            text = side.entry.when_to_send
            if text:
                other_class = isinstance(side.code, EnhancedStatusCode) and not _names(text, side.code)
                if other_class:  # its advice is to send the code in another class
                    sentences[self._say("guidance/not_itself", side)] = None
                sentences[text] = None
        return " ".join(sentences) or None

    def _links(self) -> Iterator[ComparisonLink]:
        """Comparisons of one of the codes with those that people confuse it with: first an application's own pairs, then those written for."""
        written = set(self._library.pairs())
        here = (str(self._a.code), str(self._b.code))
        found: dict[tuple[str, str], None] = {}
        for side in (self._a, self._b):
            for code in side.traits.nearest if side.traits else ():
                near = self._near(side, code)
                if near:
                    pair = sorted((side.code, near), key=place_in_pair)
                    first, second = map(str, pair)
                    if (first, second) != here:
                        found[first, second] = None
        own = [pair for pair in self._library.own_pairs() if len(set(pair) & set(here)) == 1]
        pairs = [*own, *(pair for pair in found if pair in written), *(pair for pair in found if pair not in written)]
        for first, second in dict.fromkeys(pairs):
            yield ComparisonLink(a=_code(first), b=_code(second), title=fill(self._words["title/comparison"], a=first, b=second))

    def _near(self, side: Side, code: int | str) -> Code | None:
        """A code that is confused with another one: an enhanced status code in the class of that, if it is known in it."""
        if isinstance(code, str) and code.startswith("X."):
            for digit in (str(side.code)[0], "5", "4", "2"):
                near = _code(f"{digit}{code[1:]}") if digit in "245" else None
                known = self._library.enhanced_status(near) if isinstance(near, EnhancedStatusCode) else None
                if known and int(digit) in known.digits:
                    return near
            return None
        near = _code(code)
        return near if self._library.knows(near) else None


def _on_the_way(steps: Iterable[Command]) -> list[Command]:
    """The *steps* in the order of a session; those beside the sending of mail only where there are no others."""
    ordered = sorted(steps, key=rank)
    return [step for step in ordered if step in WAY] or ordered


def _names(text: str, code: Code) -> bool:
    """Whether a text has a code among its words."""
    return str(code) in (word.strip(".,;:()`") for word in text.split())


def _glance(side: Side, other: Side) -> Glance:
    entry = side.entry
    shared = set(side.steps) & set(other.steps)
    in_full = side.asks_first or (shared and shared.isdisjoint(WAY))  # also what is beside the sending of mail
    return Glance(
        code=entry.code,
        command=side.command,
        name=entry.name,
        origin=side.origin,
        steps=tuple(sorted(side.steps, key=rank) if in_full else _on_the_way(side.steps)),
        is_anywhere=side.is_anywhere,
        is_lasting=side.persistence in ("repair", "settings", "seldom"),
        retry=entry.retry.verdict if entry.retry else None,
        is_passing=side.passes_but_is_permanent,
        actors=entry.actors or ((Actor.NOBODY,) if side.is_positive else ()),
    )


def _telling(entry: Entry) -> tuple[Reference, ...]:
    """The sections of RFCs that say most of a code; a bare list only where nothing else is cited."""
    telling = tuple(one for one in entry.references if one.rfc != 5321 or one.section not in BARE_LISTS)
    return (telling or entry.references)[:MOST_REFERENCES]
