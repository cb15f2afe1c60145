"""One of the two codes of a comparison, as its rules see it: what it is about, where it comes, what a client does then. Facts alone."""

from __future__ import annotations

from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode, Severity, StatusClass
from ..facts import Actor, Command, Retry, Scope, Session, Status
from ..knowledge.session import ANY_STEP, COLLECTION, QUERIES, SERVICE, STAGES, STEP_OF, TRANSACTION, WAY
from ..relations import Origin, Topic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..codes import Code
    from ..entries import Entry
    from ..knowledge.schema import Case, Reaction
    from ..library import Library

MOST_STEPS = 6
_OFF_THE_WAY = frozenset((*QUERIES, *COLLECTION, *SERVICE))
# No enhanced status code stands in a greeting or in the reply to one (RFC 2034 section 4); servers put one into a refusal there all the same.
_WITHOUT_ENHANCED = frozenset((Command.CONNECT, Command.EHLO))
_RANKS = {step: rank for rank, step in enumerate((*WAY, *QUERIES, *COLLECTION, *SERVICE))}
_REACTIONS: dict[Severity | None, Reaction] = {
    Severity.POSITIVE_COMPLETION: "goes_on",
    Severity.TRANSIENT_NEGATIVE_COMPLETION: "retries",
    Severity.PERMANENT_NEGATIVE_COMPLETION: "reports",
}
# What stands for such a reaction after an enhanced status code of the class: what is kept for now is tried again, whatever the reason.
_BY_CLASS: dict[int, dict[Reaction, Reaction]] = {
    4: {
        "by_class": "retries",
        "by_class_recipient": "retries_recipient",
        "does_without": "retries",
        "other_mechanism": "logs_in_later",
    },
    5: {"by_class": "reports", "by_class_recipient": "reports_recipient", "noted": "gives_up", "reconnects": "reports"},
}
_OF_ALL_RECIPIENTS: dict[Reaction, Reaction] = {"retries_recipient": "retries", "reports_recipient": "reports"}
_SEVERITIES = {
    StatusClass.SUCCESS: Severity.POSITIVE_COMPLETION,
    StatusClass.PERSISTENT_TRANSIENT_FAILURE: Severity.TRANSIENT_NEGATIVE_COMPLETION,
    StatusClass.PERMANENT_FAILURE: Severity.PERMANENT_NEGATIVE_COMPLETION,
}

# What holds for a code that may refuse one recipient or, after the final dot, the message.
_IN_ANY_CASE: dict[Reaction, Reaction] = {"retries_recipient": "retries", "reports_recipient": "reports_or_goes_on"}


def _in_any_class(code: Code) -> EnhancedStatusCode:
    """A code such as ``X.2.2`` in the class 5, to ask for the traits that hold whatever the class."""
    return EnhancedStatusCode(f"5{str(code)[1:]}")


class Side:
    """An entry, and what the rules of a comparison want to know of it."""

    def __init__(self, entry: Entry, library: Library) -> None:
        self.entry = entry
        self.code = code = entry._told_by or entry.code  # of two codes that were looked up together, the one that says more
        self.detail = library.detail(code) if isinstance(code, CodeGroup) else None
        self.status = library.enhanced_status(code) if isinstance(code, EnhancedStatusCode) else self.detail
        self.is_group = isinstance(code, CodeGroup) and self.detail is None  # X.2.2 is a code without its class
        self.severity = entry.severity or (_SEVERITIES[entry.status_class] if entry.status_class else None)
        # The command asked for, if the code is known to answer it.
        self.command = entry.command if entry.command in entry.commands or not entry.commands else None
        self._reply = library.reply(code) if isinstance(code, ReplyCode) else None
        general = library.general_traits(code) if isinstance(code, EnhancedStatusCode) else None
        if self.detail:
            traits = library.general_traits(_in_any_class(code))
        else:
            traits = None if isinstance(code, CodeGroup) else library.traits(code)
        self._is_about_something_else = bool(traits and general and traits.topic is not general.topic)
        self.traits = traits
        self._traits_case = traits.case(self.command) if traits else None
        self.origin = (traits and traits.origin) or Origin.REPLY
        self.topic = self._traits_case.topic if self._traits_case else traits.topic if traits else Topic.GENERAL
        self.steps = self._steps()
        self.is_positive = self.severity is not None and self.severity.is_positive
        # Whether it reports a failure: a refusal, or a note of the sending side that something went wrong.
        self.is_negative = self.origin is Origin.NOTE if self.severity is None else not self.severity.is_positive
        self.session = entry.session

    def _steps(self) -> tuple[Command, ...]:
        """The steps at which it is usually met, the likeliest first."""
        command = self.command
        if command:
            return (STEP_OF.get(command, command),)
        if self.traits and self.is_enhanced and self.severity is Severity.POSITIVE_COMPLETION:
            return tuple(step for step in self.traits.steps if step not in _WITHOUT_ENHANCED)
        if self.traits:
            return self.traits.steps
        commands = (self._reply.typical_commands if self._reply else ()) or self.entry.commands
        return ANY_STEP if len(commands) >= len(Command) - 1 else tuple(dict.fromkeys(STEP_OF.get(one, one) for one in commands))

    @property
    def case(self) -> Case | None:
        """The case in which something else holds of the code than in general, if it is one."""
        return self._reply.case(self.command) if self._reply else None

    @property
    def is_anywhere(self) -> bool:
        """Whether it may come at any step."""
        return len(self.steps) >= len(ANY_STEP) - 1  # no reply but a greeting comes before the client has sent anything

    @property
    def is_live(self) -> bool:
        """Whether it comes in the reply of a server."""
        return self.origin is Origin.REPLY

    @property
    def is_catch_all(self) -> bool:
        """Whether it is sent where no exact code fits."""
        return self.traits is not None and self.traits.is_catch_all

    @property
    def is_vague(self) -> bool:
        """Whether its number leaves the reason to the text."""
        return self.traits is not None and (self.traits.is_catch_all or self.traits.is_vague)

    @property
    def is_in_rfc(self) -> bool:
        """Whether an RFC defines it, an enhanced status code in this class."""
        return self.entry.status is not None and self.entry.status.is_by_rfc and not self._has_odd_class

    @property
    def _has_odd_class(self) -> bool:
        """Whether it is an enhanced status code whose first digit does not go with it by its definition."""
        if self.status is None or not isinstance(self.code, EnhancedStatusCode):
            return False
        return bool(self.status.classes) and self.code.class_digit not in self.status.classes

    @property
    def senders(self) -> tuple[str, ...]:
        """The only servers known to send it; none where any may."""
        return self.traits.senders if self.traits else ()

    def may_meet(self, other: Side) -> bool:
        """Whether one session can have both: hardly, if each is a habit of another server."""
        return not (self.senders and other.senders) or not set(self.senders).isdisjoint(other.senders)

    @property
    def keeps_others(self) -> bool:
        """Whether it refuses a recipient because there are others, so that the transaction goes on with those."""
        return self.traits is not None and self.traits.keeps_others

    @property
    def follows_refusal_at(self) -> frozenset[Command]:
        """The steps at which a refusal can be that it mostly follows."""
        return frozenset(self.traits.follows_refusal_at if self.traits else ())

    def skips(self, other: Side) -> bool:
        """Whether a step of *other* does not come any more after it."""
        return self.traits is not None and not set(self.traits.skips).isdisjoint(other.steps)

    @property
    def is_off_the_way(self) -> bool:
        """Whether it is met only beside the sending of mail."""
        return bool(self.steps) and _OFF_THE_WAY.issuperset(self.steps)

    @property
    def is_on_the_way(self) -> bool:
        """Whether every step of it is one of the sending of mail; what answers ``VRFY`` or ``HELP`` may come at any time."""
        return set(self.steps) <= set(WAY)

    @property
    def home(self) -> Command | None:
        """The step at which it is at home, if there is one."""
        if not self.steps or len(self.steps) > MOST_STEPS:
            return None
        return next((step for step in self.steps if step in WAY), self.steps[0])

    @property
    def is_enhanced(self) -> bool:
        """Whether it is an enhanced status code, or one without its class."""
        return self.status is not None

    @property
    def names_only_its_subject(self) -> bool:
        """Whether it is an enhanced status code that gives the subject and no detail, such as ``5.1.0``."""
        return (
            self.is_catch_all and self.status is not None and self.entry.subject is not None and self.status.code.endswith(".0")
        )

    def has_own_meaning(self) -> bool:
        """Whether its class gives an enhanced status code another meaning than its other classes."""
        if self.status is None or not isinstance(self.code, EnhancedStatusCode):
            return False
        case = self.status.case(self.code.class_digit)
        return self._is_about_something_else or (case is not None and case.says is not None)

    def companions(self) -> tuple[str, ...]:
        """The reply codes before an enhanced status code."""
        return tuple(map(str, self.entry.associated_codes)) if self.is_enhanced else ()

    @property
    def standing(self) -> str | None:
        """How it stands in the RFCs and in use, in keys of the sentences about that; ``None`` for a group."""
        if self.is_group:
            return None
        if not self.is_live:
            return self.origin.value
        if self.entry.status is Status.OBSOLETE:
            return "obsolete"
        if self.is_in_rfc:
            return "current"
        if self._has_odd_class:
            return "other_class"
        if self.status is not None and self.status.registered_name:
            return "registered"
        if self.entry.status is Status.DRAFT_ONLY:
            return "draft"
        return "registry" if self.entry.status is Status.REGISTRY_ONLY else "reply"

    @property
    def passes_but_is_permanent(self) -> bool:
        """Whether what it names passes with time, although its first digit says that it does not: the limit of a day, say."""
        patience = self.traits.patience if self.traits else None
        return patience == "never" and self.severity is Severity.PERMANENT_NEGATIVE_COMPLETION

    @property
    def persistence(self) -> str | None:
        """Whether and how a new attempt may succeed, in keys of the sentences about that; ``None`` where nothing can be said."""
        severity, retry = self.severity, self.entry.retry
        patience = (
            self._traits_case.patience
            if self._traits_case and self._traits_case.patience
            else self.traits.patience
            if self.traits
            else None
        )
        if patience == "never" or self.origin is Origin.LIST:
            return None
        if severity is Severity.POSITIVE_COMPLETION:
            return "positive"
        if severity is Severity.POSITIVE_INTERMEDIATE:  # 355 has finished its command
            return "positive" if self.session is Session.CONTINUES else "intermediate"
        if patience and severity is not Severity.PERMANENT_NEGATIVE_COMPLETION:
            return patience
        if self.origin is Origin.NOTE and severity is not Severity.PERMANENT_NEGATIVE_COMPLETION:
            return "note"
        if severity is None:
            return None
        verdict = retry.verdict if retry else None
        if verdict is Retry.NOT_NEEDED:
            return None
        if verdict is None:
            return "as_is" if severity is Severity.TRANSIENT_NEGATIVE_COMPLETION else "after_change"
        if verdict is Retry.AFTER_CHANGE and severity is Severity.TRANSIENT_NEGATIVE_COMPLETION and self.is_enhanced:
            return "seldom"  # by its digit it may be repeated as it is
        return str(verdict.value)

    @property
    def actor(self) -> Actor | None:
        """Who has to act first."""
        return self.entry.actors[0] if self.entry.actors else None

    @property
    def concerns_one_recipient(self) -> bool:
        """Whether the others are not touched."""
        retry = self.entry.retry
        return (retry is not None and retry.scope is Scope.RECIPIENT) or self.reaction in (
            "retries_recipient",
            "reports_recipient",
        )

    @property
    def asks_first(self) -> bool:
        """Whether it most often answers a question of the client, which concerns no message."""
        return bool(self.steps) and self.steps[0] in QUERIES

    @property
    def leaves_the_session_open(self) -> bool:
        """Whether the session goes on, as far as is known."""
        return self.session is None or self.session is Session.CONTINUES

    @property
    def is_success_of_a_refusal(self) -> bool:
        """Whether it is the success of an enhanced status code whose traits speak of all its classes, and so of its refusals."""
        return self.is_enhanced and self.is_positive and self.traits is not None and str(self.traits.code).startswith("X")

    @property
    def reaction(self) -> Reaction | None:
        """What a client does after it, where several codes share that."""
        if self._traits_case and (self._traits_case.reaction or self._traits_case.reaction_text):
            return self._traits_case.reaction
        found = (
            self._by_class(self.traits.reaction) if self.traits else _REACTIONS.get(self.severity) or self._by_class("by_class")
        )
        if found and found in _IN_ANY_CASE and Command.END_OF_DATA in self.steps and len(self.steps) > 1:
            return _IN_ANY_CASE[found]  # after the final dot one reply is for all recipients
        if found and self.steps == (Command.END_OF_DATA,):  # where one reply is for all recipients (RFC 5321 section 4.2.5)
            return _OF_ALL_RECIPIENTS.get(found, found)
        return found

    def _by_class(self, reaction: Reaction | None) -> Reaction | None:
        """The *reaction*, or that of the code's class in its place."""
        if not isinstance(self.code, EnhancedStatusCode):
            return reaction
        if self.code.class_digit == 2:
            return "goes_on" if self.traits is None or self.is_success_of_a_refusal else reaction
        return _BY_CLASS[self.code.class_digit].get(reaction, reaction) if reaction else None

    def steps_of_its_topic(self) -> set[Command]:
        """Its steps without those at which it is about something else."""
        if not self.traits or self.command:
            return set(self.steps)
        others = [about.commands for about in self.traits.second_topics]
        others += [case.commands for case in self.traits.cases if case.topic is not self.topic]
        return set(self.steps) - {STEP_OF.get(command, command) for commands in others for command in commands}

    @property
    def refuses_the_sender(self) -> bool:
        """Whether it refuses a transaction with its sender, at `MAIL FROM` or, as many servers do, at each recipient."""
        steps = set(self.steps)
        return steps == {Command.MAIL} or (self.topic is Topic.SENDER and steps <= {Command.MAIL, Command.RCPT})

    @property
    def comes_after_a_chunk(self) -> bool:
        """Whether it answers commands that hand over a part of the message, and not the final dot."""
        answered = set(self.entry.commands)
        return not answered.isdisjoint((Command.BDAT, Command.BURL)) and Command.END_OF_DATA not in answered

    def further_topics(self) -> set[Topic]:
        """What else it is about, as the answer to its command or, if none was asked for, to any."""
        if not self.traits:
            return set()
        command = self.command
        bound = {about.topic for about in self.traits.second_topics if about.commands and command in (None, *about.commands)}
        return {about.topic for about in self.traits.second_topics if not about.commands} | bound

    @property
    def has_one_topic(self) -> bool:
        """Whether what it is about is beyond doubt."""
        return self.traits is not None and not self.is_vague and not self.further_topics() - {self.topic}

    @property
    def has_one_patience(self) -> bool:
        """Whether waiting helps as much, or as little, in answer to every command."""
        return self.traits is None or {case.patience for case in self.traits.cases} <= {None, self.traits.patience}

    def stage(self) -> str | None:
        """The name of its steps together, if they have one."""
        stage = stage_of(step for step in self.steps if step in WAY) or stage_of(self.steps)
        return "chunk" if stage == "message" and self.comes_after_a_chunk else stage

    def first_step(self) -> int:
        """The rank of its first step."""
        return min((_RANKS[step] for step in self.steps if step in _RANKS), default=len(_RANKS))

    def last_step(self) -> int:
        """The rank of its last step on the way of a message."""
        return max((_RANKS[step] for step in self.steps if step in WAY), default=-1)


def rank(step: Command) -> int:
    """Where a step stands in a session."""
    return _RANKS.get(step, len(_RANKS))


def stage_of(steps: Iterable[Command]) -> str | None:
    """The name of steps that come together, if they have one."""
    found = frozenset(steps)
    if found in STAGES:
        return STAGES[found]
    return "transaction" if found and found <= TRANSACTION else None
