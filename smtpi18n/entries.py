"""One code, in one locale: the `Entry`, and how it is put together from facts and texts."""

from __future__ import annotations

from functools import cache

from .codes import CodeGroup, EnhancedStatusCode, ReplyCode
from .messages import fill, phrase_message, record_messages
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .codes import Category, Code, Severity, StatusClass, Subject
    from .facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
    from .knowledge.schema import Case, Group, Reference, Reply, SampleReply, Traits
    from .localization import Localization
    from .relations import Origin, Topic


class RetryAdvice(Record):
    """What the client may do after the reply: ``verdict``, whether to try again; ``scope``, how far the reply reaches.

    Either is ``None`` where it depends on the command.
    """

    verdict: Retry | None
    scope: Scope | None


class Entry(Record):
    """What is known of one code, its texts in one locale. What does not apply is ``None`` or empty.

    - ``code``: the value looked up, a reply code, an enhanced status code or a group;
      ``reply_code``, ``enhanced_status_code``: the same again if it is of that kind
    - ``command``: the command the entry was asked for
    - ``rfc_text``: the RFC's own wording, never translated
    - ``name``: what the code means in a few words; ``says``: the same as a sentence with the code as its subject;
      ``summary``: in a sentence; ``description``: what follows from it
    - ``when_seen``: what it is met for; ``how_to_fix``: what to do about it; ``when_to_send``: when a server should send it
    - ``user_message``: what to tell the sender of the message, who knows nothing of SMTP
    - ``severity``, ``category``: what the digits of a reply code say; where no RFC defines the code, its second digit says nothing;
      ``status_class``, ``subject``: the same of an enhanced status code
    - ``commands``: those that the code may answer
    - ``associated_codes``: enhanced status codes that go with it
    - ``retry``: whether the client should try again, and what the reply concerns
    - ``actors``: those who have to act, the likeliest first
    - ``session``: what becomes of the session; ``responsibility``: who is responsible for the message after the reply
    - ``status``: how well founded the code is, from a live RFC down to lists on the web
    - ``references``: where it is defined; ``related``: codes that are easily confused with it, or go with it
    - ``topic``: what it is about; ``origin``: whether servers send it, the sending side notes it down, or only lists of codes have it;
      neither is known of a code whose digits have answered
    - ``sample_replies``: the code as servers send it, at most three replies; none of a code that an application says otherwise
    - ``is_fallback``: whether nothing is known of the code itself, and its digits have answered
    - ``locale``: the one that answered
    """

    code: Code
    reply_code: ReplyCode | None = None
    enhanced_status_code: EnhancedStatusCode | None = None
    command: Command | None = None
    rfc_text: str | None = None
    name: str
    says: str | None = None
    summary: str
    description: str | None = None
    when_seen: str | None = None
    how_to_fix: str | None = None
    user_message: str | None = None
    when_to_send: str | None = None
    severity: Severity | None = None
    category: Category | None = None
    status_class: StatusClass | None = None
    subject: Subject | None = None
    commands: tuple[Command, ...] = ()
    associated_codes: tuple[EnhancedStatusCode, ...] = ()
    retry: RetryAdvice | None = None
    actors: tuple[Actor, ...] = ()
    session: Session | None = None
    responsibility: Responsibility | None = None
    status: Status | None = None
    references: tuple[Reference, ...] = ()
    related: tuple[Code, ...] = ()
    is_fallback: bool = False
    locale: str
    _own: Reply | None = None  # an application's record, in whose place nothing of ours may be said

    @property
    def topic(self) -> Topic | None:
        """What the code is about, as the answer to its command if it was asked for one; ``None`` for a group or where nobody has said.

        >>> from smtpi18n import lookup
        >>> lookup(535).topic, lookup(550, command="MAIL").topic
        (Topic.LOGIN, Topic.SENDER)
        """
        traits = self._known_traits()
        case = traits.case(self.command) if traits else None
        return case.topic if case else traits.topic if traits else None

    @property
    def origin(self) -> Origin | None:
        """Where the code is met: in replies, in notes of the sending side, or only in lists; ``None`` for a group or a fallback.

        >>> from smtpi18n import lookup
        >>> lookup(441).origin, lookup(550).origin
        (Origin.NOTE, Origin.REPLY)
        """
        from .relations import Origin

        if self.reply_code is None or self.is_fallback:
            return None
        traits = self._known_traits()
        return (traits and traits.origin) or Origin.REPLY

    def _known_traits(self) -> Traits | None:
        if self._own:
            return self._own.traits
        if self.reply_code is None or self.is_fallback:
            return None
        from .library.traits import traits_of

        return traits_of(self.reply_code)

    @property
    def sample_replies(self) -> tuple[SampleReply, ...]:
        """Replies that servers were seen to send with the code in answer to the command, the most telling first."""
        # A property, because few ask for it, and its file of the knowledge is loaded only then.
        from .library.samples import samples_of

        return samples_of(self.reply_code, self.command) if self.reply_code and not self._own else ()

    def __repr__(self) -> str:
        command = f" to {self.command.value}" if self.command else ""
        return f"<Entry {self.code}{command} in {self.locale}: {self.name}>"


# Records name few codes, and each of them often.
_enhanced = cache(EnhancedStatusCode)


def make_entry(code: Code, command: Command | None, here: Localization) -> Entry | None:
    """The entry of *code* in the words of a locale, or ``None`` when it is not known or the locale lacks a text."""
    if isinstance(code, ReplyCode):
        reply = here.library.reply(code)
        return _reply_entry(code, reply, command, here) if reply else None
    group = here.library.group(code.pattern) if isinstance(code, CodeGroup) else None
    return _group_entry(code, group, command, here) if group and isinstance(code, CodeGroup) else None


def _reply_entry(code: ReplyCode, reply: Reply, command: Command | None, here: Localization) -> Entry | None:
    case = reply.case(command)
    texts = _texts(reply, case, here)
    if texts is None:
        return None

    def fact(name: str) -> Any:
        own = getattr(case, name, None)
        return getattr(reply, name) if own is None else own

    return Entry(
        code=code,
        reply_code=code,
        command=command,
        rfc_text=fact("rfc_text") or None,
        severity=code.severity,
        category=code.category if code.severity and reply.status.is_by_rfc else None,
        commands=reply.commands,
        associated_codes=tuple(map(_enhanced, fact("associated_codes"))),
        retry=RetryAdvice(verdict=fact("retry"), scope=fact("scope")),
        actors=fact("actors"),
        session=fact("session"),
        responsibility=fact("responsibility"),
        status=reply.status,
        references=tuple(dict.fromkeys(case.references + reply.references)) if case else reply.references,
        related=tuple(ReplyCode(other) for other in reply.related),
        locale=here.locale,
        _own=here.library.own_reply(code),
        **texts,
    )


def _group_entry(code: CodeGroup, group: Group, command: Command | None, here: Localization) -> Entry | None:
    texts = _texts(group, None, here)
    if texts is None:
        return None
    return Entry(
        code=code,
        command=command,
        severity=code.severity,
        category=code.category,
        status_class=code.status_class,
        subject=code.subject,
        retry=RetryAdvice(verdict=group.retry, scope=None) if group.retry else None,
        actors=group.actors,
        references=group.references,
        related=tuple(CodeGroup(other) for other in (group.twin, *group.related) if other),
        locale=here.locale,
        **texts,
    )


def make_fallback(code: ReplyCode, command: Command | None, here: Localization) -> Entry | None:
    """What the first two digits of a reply code say by themselves, or ``None`` where they say nothing in this locale."""
    severity = here.library.group(f"{code // 100}yz")
    category = here.library.group(f"x{code // 10 % 10}z")
    texts = _texts(severity, None, here) if severity else None
    about = _texts(category, None, here) if category else {}
    opening = here.texts({"opening": phrase_message("fallback")})
    if severity is None or texts is None or about is None or opening is None:
        return None
    sentences = (fill(opening["opening"], code=str(code)), texts.get("description"), about.get("summary"))
    texts["description"] = " ".join(text for text in sentences if text)
    return Entry(
        code=code,
        reply_code=code,
        command=command,
        severity=code.severity,
        category=code.category,
        retry=RetryAdvice(verdict=severity.retry, scope=None),
        actors=severity.actors,
        references=severity.references,
        related=tuple(CodeGroup(group.code) for group in (severity, category) if group),
        is_fallback=True,
        locale=here.locale,
        **texts,
    )


def _texts(record: Reply | Group, case: Case | None, here: Localization) -> dict[str, Any] | None:
    """The texts of a record by field, or ``None`` when the locale lacks one."""
    return here.texts(record_messages(record, case))
