"""The shapes that knowledge is written in: what can be said of a code, of a command's own case, of a group and of a pair.

A record of these says by itself under which keys its texts stand in the catalogs, and what it is about.
"""

from __future__ import annotations

from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal, TypeAlias

    from ..facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
    from ..relations import Aspect, Origin, Relation, Topic

    # What a client does after a code, in the words that several codes share: see `comparisons.frames`. The kinds "by_class" stand
    # for those of a success, of a temporary and of a permanent refusal, of the message or of one recipient. Of an enhanced status
    # code, "noted" becomes "gives_up" in class 5 and "reconnects" "reports", and in class 4 "does_without" becomes "retries" and
    # "other_mechanism" "logs_in_later".
    Reaction: TypeAlias = Literal[
        "goes_on",
        "retries",
        "retries_recipient",
        "reconnects",
        "reports",
        "reports_recipient",
        "reports_or_goes_on",
        "does_without",
        "no_message",
        "other_host",
        "noted",
        "gives_up",
        "by_first_digit",
        "logs_in_later",
        "asks_later",
        "other_mechanism",
        "other_credentials",
        "starts_tls",
        "by_reply_code",
        "by_class",
        "by_class_recipient",
    ]
    # How far waiting helps after a code of the family 4yz: hardly ever, not before a server has been repaired, or
    # not before the settings of the sending side have; "as_is" is for a case in which it does help. With "never", trying again
    # has nothing to do with the code. Of an enhanced status code it holds for class 4.
    Patience: TypeAlias = Literal["seldom", "repair", "settings", "as_is", "never"]
    # Where whoever reads a log begins, if not with what the topic suggests: with the order of the commands, with the number of
    # recipients, with the mailbox, with the connection that broke, with the way that a message in a loop went,
    # with the IP address of the client.
    Look: TypeAlias = Literal[
        "order",
        "recipients",
        "mailbox",
        "connection",
        "loop",
        "reverse_dns",
        "greeting",
        "rrvs",
        "priority",
        "priority_and_size",
        "last_error",
        "burl",
        "smtputf8",
    ]

# The same names, for the check of what an application has written.
REACTIONS: tuple[Reaction, ...] = (
    "goes_on",
    "retries",
    "retries_recipient",
    "reconnects",
    "reports",
    "reports_recipient",
    "reports_or_goes_on",
    "does_without",
    "no_message",
    "other_host",
    "noted",
    "gives_up",
    "by_first_digit",
    "logs_in_later",
    "asks_later",
    "other_mechanism",
    "other_credentials",
    "starts_tls",
    "by_reply_code",
    "by_class",
    "by_class_recipient",
)
PATIENCES: tuple[Patience, ...] = ("seldom", "repair", "settings", "as_is", "never")
LOOKS: tuple[Look, ...] = (
    "order",
    "recipients",
    "mailbox",
    "connection",
    "loop",
    "reverse_dns",
    "greeting",
    "rrvs",
    "priority",
    "priority_and_size",
    "last_error",
    "burl",
    "smtputf8",
)

TEXT_FIELDS = (
    "name",
    "says",
    "summary",
    "description",
    "when_seen",
    "how_to_fix",
    "user_message",
    "when_to_send",
)


class Reference(Record):
    """The ``section`` of the RFC with the number ``rfc``.

    >>> Reference(rfc=5321, section="4.2.3").url
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3'
    """

    rfc: int
    section: str

    @property
    def url(self) -> str:
        """The address of that section."""
        return f"https://www.rfc-editor.org/rfc/rfc{self.rfc}#section-{self.section}"

    def __str__(self) -> str:
        return f"RFC {self.rfc}, {self.section}"


class SampleReply(Record):
    """A reply as a server was seen to send it; it is never translated.

    ``text`` is the whole reply as on the wire, its lines apart by a line feed; names and addresses in it are those of examples (RFC
    2606, RFC 5737) where they would lead to someone. ``command`` is what it answers, ``None`` where it may answer anything or nobody
    has said what. ``server`` is the name of the server or service, ``source`` who has seen it: "observed" where we ran that server,
    else an address. ``licence`` is that of the source, ``None`` where it names none.
    """

    text: str
    command: Command | None
    server: str
    source: str
    licence: str | None = None


class Shared(Record):
    """A text that several places share: one catalog message, kept under a key of its own."""

    key: str
    text: str


class Override(Record):
    """An application's own English text for the message *key*, in place of ours; its catalogs may translate it."""

    key: str
    text: str


class Case(Record):
    """What is different about a code when it answers one of *commands*; what is left out is as in general.

    Its texts are kept under the first command's name. An empty ``user_message`` or ``rfc_text`` means that there is none.
    """

    commands: tuple[Command, ...]
    rfc_text: str | None = None
    name: str | None = None
    says: str | None = None
    summary: str | None = None
    description: str | Shared | None = None
    when_seen: str | Shared | None = None
    how_to_fix: str | Shared | None = None
    user_message: str | Shared | None = None
    when_to_send: str | None = None
    retry: Retry | None = None
    scope: Scope | None = None
    actors: tuple[Actor, ...] | None = None
    session: Session | None = None
    responsibility: Responsibility | None = None
    associated_codes: tuple[str, ...] | None = None
    references: tuple[Reference, ...] = ()

    @property
    def suffix(self) -> str:
        """What the keys of its texts end with."""
        return self.commands[0].value


class ClassCase(Record):
    """What is different about an enhanced status code whose first part is ``digit``; what is left out is as in general.

    An empty ``user_message`` means that there is none.
    """

    digit: int
    name: str | None = None
    says: str | None = None
    summary: str | None = None
    description: str | Shared | None = None
    when_seen: str | Shared | None = None
    how_to_fix: str | Shared | None = None
    user_message: str | Shared | None = None
    when_to_send: str | None = None
    retry: Retry | None = None
    scope: Scope | None = None
    actors: tuple[Actor, ...] | None = None

    @property
    def suffix(self) -> str:
        """What the keys of its texts end with."""
        return str(self.digit)


class VendorMeaning(Record):
    """What one *vendor* means by an enhanced status code with one of the first parts *digits*, in a sentence of the vendor's own.

    ``key`` is what the key of the text ends with, ``source`` where the vendor or others say so.
    """

    key: str
    vendor: str
    digits: tuple[int, ...]
    text: str
    source: str


class Told(Record):
    """What is told in texts of its own, each a message of the catalogs under ``<stem>/<field>``."""

    @property
    def stem(self) -> str:
        """What the keys of its texts begin with, such as ``reply/550``."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """What it is about, in a few words for translators."""
        raise NotImplementedError

    def texts(self) -> Iterator[tuple[str, str | Shared | None]]:
        """Its texts in English by their fields, in the order of a page; ``None`` where it has none."""
        for field in TEXT_FIELDS:
            yield field, getattr(self, field)


class About(Record):
    """A further *topic* of a code, in general or as the answer to *commands*."""

    topic: Topic
    commands: tuple[Command, ...] = ()


class CaseTraits(Record):
    """What a comparison has to know of a code as the answer to one of *commands*.

    ``topic`` is what it is about then; what else is left out is as in general. A ``reaction_text`` is kept under the first command's name.
    """

    commands: tuple[Command, ...]
    topic: Topic
    reaction: Reaction | None = None
    reaction_text: str | None = None
    patience: Patience | None = None


class Traits(Record):
    """What a comparison has to know of a code, beside its entry.

    ``code`` is a reply code, or an enhanced status code with an X for the class (``X.2.2``), or of one class alone (``5.4.1``).
    ``topic`` and ``second_topics`` say what it is about. ``steps`` are those of a session at which it is usually met, the likeliest
    first, each by one command: ``EHLO`` for all greetings, ``END_OF_DATA`` for ``BDAT`` and ``BURL`` too, ``VRFY`` for ``EXPN`` too.
    ``stands_for`` are the standard's codes in whose place one outside the RFCs is sent. ``senders`` are the only servers known to send
    it; there are none where any may. ``is_catch_all`` holds for a code that is sent where no exact one fits, ``is_vague`` for one that
    several reasons share. ``nearest`` are the codes that people confuse it with. ``reaction`` is what a client does after it, and
    ``reaction_text`` a sentence of the code's own, with ``{a}`` for the code, in place of the shared one. ``look`` is where whoever
    reads a log begins, if not with what the topic suggests. ``is_without_session`` holds for a note that there was no session.

    What follows what: ``awaits`` is the step that ends what an intermediate reply has opened, ``ends_login`` holds for a code that ends a
    log-in after 334 (RFC 4954 sections 4 and 6), ``ends_waiting`` for a note that the sending side gave up or that mail is late, ``skips`` are steps that do not come any more after it (RFC 1845 section 4),
    ``keeps_others`` holds for one that refuses a recipient because there are others, so that the transaction goes on with those, and
    ``follows_refusal_at`` are the steps at which a refusal can be that the code mostly follows, where the client went on all the same
    (RFC 5321 section 3.3, RFC 4954 section 6, RFC 3207 section 4).
    """

    code: int | str
    topic: Topic
    second_topics: tuple[About, ...] = ()
    steps: tuple[Command, ...]
    origin: Origin | None = None
    stands_for: tuple[int | str, ...] = ()
    senders: tuple[str, ...] = ()
    is_catch_all: bool = False
    is_vague: bool = False
    nearest: tuple[int | str, ...] = ()
    reaction: Reaction | None = None
    reaction_text: str | None = None
    patience: Patience | None = None
    look: Look | None = None
    is_without_session: bool = False
    awaits: Command | None = None
    ends_login: bool = False
    ends_waiting: bool = False
    skips: tuple[Command, ...] = ()
    keeps_others: bool = False
    follows_refusal_at: tuple[Command, ...] = ()
    cases: tuple[CaseTraits, ...] = ()

    def case(self, command: Command | None) -> CaseTraits | None:
        """What holds for *command* in particular, if anything."""
        for case in self.cases:
            if command in case.commands:
                return case
        return None


class Reply(Told):
    """A reply code: its facts, and what is said of it in English.

    ``rfc_text`` is ``None`` where no RFC has words for it. A fact that depends on the command alone is ``None`` here and given by
    the cases. ``commands`` are those it may answer; ``typical_commands`` those that matter where it may answer any. ``twin`` is
    the code that says the same with the other severity. ``says`` is one sentence with the code as its subject, which tells it from any
    other code. ``symptoms`` are the words that people search by, in phrases apart by a semicolon. ``traits`` are given by an application for its own codes, and for one of ours that it says anew: without them a comparison
    goes by the other facts. Ours stand in ``knowledge/comparisons/``.
    """

    code: int
    rfc_text: str | None
    status: Status
    commands: tuple[Command, ...]
    typical_commands: tuple[Command, ...] = ()
    name: str
    says: str | None = None
    summary: str
    description: str | Shared
    when_seen: str | Shared
    how_to_fix: str | Shared
    user_message: str | Shared | None = None
    when_to_send: str
    retry: Retry | None
    scope: Scope | None
    actors: tuple[Actor, ...]
    session: Session | None
    responsibility: Responsibility | None
    associated_codes: tuple[str, ...] = ()
    related: tuple[int, ...] = ()
    twin: int | None = None
    references: tuple[Reference, ...]
    cases: tuple[Case, ...] = ()
    symptoms: str | None = None
    traits: Traits | None = None

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"reply/{self.code}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"{self.code} {self.rfc_text or self.status.value}"

    def case(self, command: Command | None) -> Case | None:
        """What it says of *command* in particular, if anything."""
        for case in self.cases:
            if command in case.commands:
                return case
        return None


class EnhancedStatus(Told):
    """An enhanced status code, its subject and detail: its facts, and what is said of it in English.

    ``code`` has an X in place of the class, ``X.2.2``. In its texts ``{code}`` stands for the code with the class that was asked for.
    ``registered_name`` is that of the registry of RFC 5248, ``None`` where the code is not in it. ``classes`` are the first digits that
    go with it by its definition, ``classes_in_practice`` those with which it is sent; without a case for a class, 2 needs no new attempt,
    after 4 one as it is may succeed, after 5 something has to change. ``commands`` are those it usually answers,
    ``passes`` whether what is refused for now with it usually passes by itself. ``associated_codes`` the reply codes before it. ``vendors`` are what single vendors mean by it. ``symptoms`` are the words that people
    search by, in phrases apart by a semicolon.
    """

    code: str
    registered_name: str | None
    status: Status
    classes: tuple[int, ...]
    classes_in_practice: tuple[int, ...]
    commands: tuple[Command, ...] = ()
    name: str
    says: str
    summary: str
    description: str | Shared
    when_seen: str | Shared
    how_to_fix: str | Shared
    user_message: str | Shared | None = None
    when_to_send: str
    scope: Scope | None = None
    actors: tuple[Actor, ...]
    passes: bool = True
    responsibility: Responsibility | None = None
    associated_codes: tuple[int, ...] = ()
    related: tuple[str, ...] = ()
    references: tuple[Reference, ...]
    vendors: tuple[VendorMeaning, ...] = ()
    symptoms: str | None = None
    cases: tuple[ClassCase, ...] = ()

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"enhanced/{self.code}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"{self.code} {self.registered_name or self.status.value}"

    @property
    def digits(self) -> tuple[int, ...]:
        """The first digits with which it is known, in their order."""
        return tuple(sorted({*self.classes, *self.classes_in_practice}))

    def case(self, digit: int) -> ClassCase | None:
        """What it says with the first part *digit* in particular, if anything."""
        for case in self.cases:
            if case.digit == digit:
                return case
        return None


class Group(Told):
    """A severity or a category: what all its codes share."""

    code: str
    name: str
    says: str | None = None
    summary: str
    description: str | Shared | None = None
    when_seen: str | Shared | None = None
    how_to_fix: str | Shared | None = None
    user_message: str | Shared | None = None
    when_to_send: str | None = None
    retry: Retry | None = None
    actors: tuple[Actor, ...] = ()
    twin: str | None = None
    related: tuple[str, ...] = ()
    references: tuple[Reference, ...]

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"enhanced/{self.code}" if "." in self.code else f"group/{self.code}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"All codes {self.code}"


class Difference(Record):
    """One aspect in which two codes differ, as one sentence that holds both sides."""

    aspect: Aspect
    text: str


class Contrast(Told):
    """Words written for one pair of codes, the lower first; what is left out comes from the facts.

    It speaks of the codes in general, and of either of them as the answer to one of *commands*. ``log``, ``client`` and ``server`` are
    for whoever reads a log or a bounce, for the author of a client and for that of a server. ``told`` are the aspects that the
    opening has told already, so that no difference says them again.
    """

    a: str
    b: str
    commands: tuple[Command, ...] = ()
    relation: Relation | None = None
    told: tuple[Aspect, ...] = ()
    opening: str | None = None
    differences: tuple[Difference, ...] = ()
    log: str | None = None
    client: str | None = None
    server: str | None = None

    @property
    def stem(self) -> str:
        """See `Told`."""
        return f"pair/{self.a}-{self.b}"

    @property
    def title(self) -> str:
        """See `Told`."""
        return f"Codes {self.a} and {self.b} compared"

    def texts(self) -> Iterator[tuple[str, str | None]]:
        """See `Told`; a difference stands under ``difference/<aspect>``."""
        yield "opening", self.opening
        yield "log", self.log
        yield "client", self.client
        yield "server", self.server
        for difference in self.differences:
            yield f"difference/{difference.aspect.value}", difference.text
