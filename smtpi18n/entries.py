"""One code, in one locale: the `Entry`, and how it is put together from facts and texts."""

from __future__ import annotations

from functools import cache

from .codes import CodeGroup, EnhancedStatusCode, ReplyCode, StatusClass, Subject
from .facts import Actor, Retry
from .messages import enhanced_messages, fill, label_messages, phrase_message, record_messages, vendor_messages
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .codes import Category, Code, Severity
    from .facts import Command, Responsibility, Scope, Session, Status
    from .knowledge.schema import EnhancedStatus, Group, Reference, Reply, SampleReply, Traits
    from .localization import Localization
    from .relations import Origin, Topic


class RetryAdvice(Record):
    """What the client may do after the reply: ``verdict``, whether to try again; ``scope``, how far the reply reaches.

    Either is ``None`` where it depends on the command.
    """

    verdict: Retry | None
    scope: Scope | None


class VendorNote(Record):
    """What one ``vendor`` means by the code: ``text`` says it in a sentence."""

    vendor: str
    text: str


class Entry(Record):
    """What is known of one code, its texts in one locale. What does not apply is ``None`` or empty.

    - ``code``: the value looked up, a reply code, an enhanced status code or a group;
      ``reply_code``, ``enhanced_status_code``: the same again if it is of that kind. Of a reply code and an enhanced status code that
      were looked up together, ``code`` is the latter
    - ``digits_disagree``: whether the first digits of these two contradict each other (RFC 2034 section 4)
    - ``code_text``: the code, or these two, in one piece: ``550 5.1.1``
    - ``command``: the command the entry was asked for
    - ``rfc_text``: the RFC's own wording, never translated
    - ``name``: what the code means in a few words; ``says``: the same as a sentence with the code as its subject;
      ``summary``: in a sentence; ``description``: what follows from it; ``remark``: what is odd about its digits, if anything
    - ``when_seen``: what it is met for; ``how_to_fix``: what to do about it; ``when_to_send``: when a server should send it
    - ``user_message``: what to tell the sender of the message, who knows nothing of SMTP
    - ``severity``, ``category``: what the digits of a reply code say; where no RFC defines the code, its second digit says nothing;
      ``status_class``, ``subject``: the same of an enhanced status code
    - ``commands``: those that the code may answer
    - ``associated_codes``: codes of the other kind that go with it: enhanced status codes after a reply code, reply codes before an
      enhanced one
    - ``vendor_notes``: what single vendors mean by it, beside or in place of that
    - ``retry``: whether the client should try again, and what the reply concerns
    - ``actors``: those who have to act, the likeliest first
    - ``session``: what becomes of the session; ``responsibility``: who is responsible for the message after the reply
    - ``status``: how well founded the code is, from a live RFC down to lists on the web
    - ``references``: where it is defined; ``related``: codes that are easily confused with it, or go with it
    - ``topic``: what it is about; ``origin``: whether servers send it, the sending side notes it down, or only lists of codes have it;
      neither is known of a code whose digits have answered
    - ``sample_replies``: the code as servers send it, at most three replies; none of a code that an application says otherwise
    - ``is_fallback``: whether nothing is known of ``code`` itself, and its digits or the reply code before it have answered
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
    remark: str | None = None
    when_seen: str | None = None
    how_to_fix: str | None = None
    user_message: str | None = None
    when_to_send: str | None = None
    severity: Severity | None = None
    category: Category | None = None
    status_class: StatusClass | None = None
    subject: Subject | None = None
    commands: tuple[Command, ...] = ()
    associated_codes: tuple[ReplyCode | EnhancedStatusCode, ...] = ()
    vendor_notes: tuple[VendorNote, ...] = ()
    digits_disagree: bool = False
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
    _told_by: ReplyCode | EnhancedStatusCode | None = (
        None  # of two codes, the one whose texts these are, if it is another than `code`
    )

    @property
    def code_text(self) -> str:
        """The code as a server writes it, of two that were looked up together both.

        >>> from smtpi18n import lookup
        >>> lookup("550 5.1.1").code_text, lookup("4yz").code_text
        ('550 5.1.1', '4yz')
        """
        is_pair = self.reply_code is not None and self.enhanced_status_code is not None
        return f"{self.reply_code} {self.code}" if is_pair else str(self.code)

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

        if isinstance(self.code, CodeGroup) or (self.is_fallback and not self._told_by):
            return None
        traits = self._known_traits()
        return (traits and traits.origin) or Origin.REPLY

    def _known_traits(self) -> Traits | None:
        told = self._told_by or self.code
        if self._own and isinstance(told, ReplyCode):
            return self._own.traits
        if isinstance(told, CodeGroup) or (self.is_fallback and not self._told_by):
            return None
        from .library.traits import traits_of

        return traits_of(told)

    @property
    def sample_replies(self) -> tuple[SampleReply, ...]:
        """Replies that servers were seen to send with the code in answer to the command, the most telling first."""
        # A property, because few ask for it, and its file of the knowledge is loaded only then.
        from .library.samples import samples_of

        return () if self._own else samples_of(self.reply_code, self.enhanced_status_code, self.command)

    def __repr__(self) -> str:
        command = f" to {self.command.value}" if self.command else ""
        return f"<Entry {self.code_text}{command} in {self.locale}: {self.name}>"


# Records name few codes, and each of them often.
_enhanced = cache(EnhancedStatusCode)


def make_entry(code: Code, command: Command | None, here: Localization) -> Entry | None:
    """The entry of *code* in the words of a locale, or ``None`` when it is not known or the locale lacks a text."""
    if isinstance(code, ReplyCode):
        reply = here.library.reply(code)
        return _reply_entry(code, reply, command, here) if reply else None
    if isinstance(code, EnhancedStatusCode):
        status = here.library.enhanced_status(code)
        return _enhanced_entry(code, status, command, here) if status else None
    group = here.library.group(code.pattern)
    if group:
        return _group_entry(code, group, command, here)
    detail = here.library.detail(code)
    return _detail_entry(code, detail, command, here) if detail else _crossed_entry(code, command, here)


def _reply_entry(code: ReplyCode, reply: Reply, command: Command | None, here: Localization) -> Entry | None:
    case = reply.case(command)
    texts: dict[str, Any] | None = here.texts(record_messages(reply, case))
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


# What the first part of an enhanced status code says of a new attempt, where nothing else is known.
_VERDICTS = {2: Retry.NOT_NEEDED, 4: Retry.AS_IS, 5: Retry.AFTER_CHANGE}


def _enhanced_entry(
    code: EnhancedStatusCode, status: EnhancedStatus, command: Command | None, here: Localization
) -> Entry | None:
    digit = code.class_digit
    case = status.case(digit)
    # A success with the subject and detail of a refusal: of the code's own texts, none would be true.
    is_odd = digit == 2 and 2 not in status.digits
    texts = _texts_of_odd_success(code, status, here) if is_odd else _texts_of_class(code, status, here)
    vendors = [one for one in status.vendors if digit in one.digits]
    notes = here.texts({key: message for key, message in vendor_messages(status).items() if key in {one.key for one in vendors}})
    if texts is None or notes is None:
        return None
    verdict = case.retry if case and case.retry else _VERDICTS[digit]
    scope = status.scope if case is None or case.scope is None else case.scope
    return Entry(
        code=code,
        enhanced_status_code=code,
        command=command,
        rfc_text=status.registered_name or None,
        status_class=code.status_class,
        subject=code.subject,
        commands=status.commands,
        associated_codes=tuple(ReplyCode(other) for other in status.associated_codes if other // 100 == digit),
        vendor_notes=tuple(VendorNote(vendor=one.vendor, text=fill(notes[one.key], code=str(code))) for one in vendors),
        retry=RetryAdvice(verdict=verdict, scope=None if is_odd else scope),
        actors=_actors(status, digit),
        responsibility=status.responsibility if digit != 2 else None,
        status=status.status,
        references=status.references,
        related=_related(code, status, here),
        locale=here.locale,
        **texts,
    )


def _actors(status: EnhancedStatus, digit: int) -> tuple[Actor, ...]:
    case = status.case(digit)
    if case and case.actors is not None:
        return case.actors
    if digit == 2:
        return (Actor.NOBODY,)
    if not status.passes:
        return status.actors
    # What is refused for now usually passes by itself.
    return (Actor.NOBODY, *status.actors) if digit == 4 and Actor.NOBODY not in status.actors else status.actors


def _related(code: EnhancedStatusCode, status: EnhancedStatus, here: Localization) -> tuple[EnhancedStatusCode, ...]:
    """The codes that go with it: first itself in its other classes, then others, in the same class if they are known in it."""
    found = [_enhanced(f"{digit}{status.code[1:]}") for digit in status.digits]
    for other in status.related:
        same = _enhanced(f"{code.class_digit}{other[1:]}")
        known = here.library.enhanced_status(same)
        digits = known.digits if known else ()
        if digits:
            found.append(same if code.class_digit in digits else _enhanced(f"{digits[-1]}{other[1:]}"))
    return tuple(one for one in dict.fromkeys(found) if one != code)


def _texts_of_class(code: EnhancedStatusCode, status: EnhancedStatus, here: Localization) -> dict[str, Any] | None:
    """The texts of an enhanced status code, and what the registry says of its class if it does not go with it."""
    digit = code.class_digit
    texts = here.texts(enhanced_messages(status, digit))
    if texts is None or digit in status.classes or status.registered_name is None:
        return texts and _filled(texts, code)
    frame = "class_in_practice" if digit in status.classes_in_practice else "class_not_registered"
    added = here.texts({"class": phrase_message(frame)})
    if added is None:
        return None
    texts["remark"] = _of_class(added["class"], status)
    return _filled(texts, code)


def _filled(texts: Mapping[str, str], code: Code) -> dict[str, Any]:
    """The *texts* with the code in their slots."""
    return {field: fill(text, code=str(code)) for field, text in texts.items()}


def _of_class(text: str, status: EnhancedStatus) -> str:
    """A sentence about the classes that go with a subject and detail."""
    return fill(text, registered=", ".join(f"{digit}{status.code[1:]}" for digit in status.classes or (5,)))


def _texts_of_odd_success(code: EnhancedStatusCode, status: EnhancedStatus, here: Localization) -> dict[str, Any] | None:
    group = here.library.group(StatusClass.SUCCESS.value)
    texts: dict[str, Any] | None = here.texts(record_messages(group)) if group else None
    added = here.texts({name: phrase_message(name) for name in ("odd_success", "odd_success_says")})
    if texts is None or added is None:
        return None
    texts["says"] = added["odd_success_says"]
    texts["remark"] = _of_class(added["odd_success"], status)
    return _filled(texts, code)


def _detail_entry(code: CodeGroup, status: EnhancedStatus, command: Command | None, here: Localization) -> Entry | None:
    """What an enhanced status code says whatever its class."""
    texts: dict[str, Any] | None = here.texts(record_messages(status))
    if texts is None:
        return None
    texts.pop("user_message", None)  # which goes with a class
    return Entry(
        code=code,
        command=command,
        rfc_text=status.registered_name or None,
        subject=code.subject,
        commands=status.commands,
        associated_codes=tuple(map(ReplyCode, status.associated_codes)),
        actors=status.actors,
        responsibility=status.responsibility,
        status=status.status,
        references=status.references,
        related=tuple(_enhanced(f"{digit}{status.code[1:]}") for digit in status.digits),
        locale=here.locale,
        **_filled(texts, code),
    )


def make_both(code: EnhancedStatusCode, reply_code: ReplyCode, command: Command | None, here: Localization) -> Entry | None:
    """What a reply code and the enhanced status code behind it say together: the words are those of the more specific.

    That is the enhanced code, unless it names no reason and the reply code does, or unless nothing is known of it. Where the first digits
    contradict each other, a program acts on the reply code (RFC 5321 section 4.2.1), and so the reason is told in the class of that.
    """
    disagree = reply_code // 100 != code.class_digit
    reply = make_entry(reply_code, command, here) if here.library.knows(reply_code) else None
    reply = reply or make_fallback(reply_code, command, here)
    read = _in_class_of(reply_code, code, here) if disagree and reply else code
    enhanced = make_entry(read, command, here) if read and here.library.knows(read) else None
    if reply is None:  # 1yz, which SMTP does not use
        telling = enhanced or make_fallback(code, command, here)
    else:
        telling = enhanced if enhanced and not _tells_more(reply, enhanced) else reply
    own_notes = enhanced if read == code or not here.library.knows(code) else make_entry(code, command, here)
    remark = telling and telling.remark
    if disagree:
        name = "digits_disagree_read" if telling is enhanced and read and reply else "digits_disagree"
        added = here.texts({"disagree": phrase_message(name)})
        remark = fill(added["disagree"], reply=str(reply_code), code=str(code), read=str(read)) if added else None
    if telling is None or (disagree and remark is None):
        return None
    others = [one for one in (enhanced, reply) if one and one is not telling]
    references = telling.references + tuple(reference for one in others for reference in one.references)
    related = telling.related + tuple(near for one in others for near in one.related)
    told_by = telling.code if telling.code != code and not telling.is_fallback else None
    both: dict[str, Any] = {
        "code": code,
        "reply_code": reply_code,
        "enhanced_status_code": code,
        "digits_disagree": disagree,
        "remark": remark,
        "severity": reply_code.severity,
        "category": reply.category if reply else None,
        "status_class": code.status_class,
        "subject": code.subject,
        "session": reply.session if reply else None,
        "responsibility": (reply.responsibility if reply else None) or telling.responsibility,
        "vendor_notes": own_notes.vendor_notes if own_notes else (),
        "associated_codes": (),
        "references": tuple(dict.fromkeys(references)),
        "related": tuple(one for one in dict.fromkeys(related) if one not in (code, reply_code)),
        "is_fallback": not here.library.knows(code),
        "_own": here.library.own_reply(reply_code),
        "_told_by": told_by,
    }
    return Entry(**{**vars(telling), **both})


def _in_class_of(reply_code: ReplyCode, code: EnhancedStatusCode, here: Localization) -> EnhancedStatusCode | None:
    """The enhanced status code as it would go with the reply code, if it is known to be used so."""
    digit = reply_code // 100
    status = here.library.enhanced_status(code)
    return _enhanced(f"{digit}{str(code)[1:]}") if status and digit in status.digits else None


def _tells_more(reply: Entry, enhanced: Entry) -> bool:
    """Whether a reply code names a reason, and the enhanced status code behind it none, or none that the registry sees with it.

    So it does, too, where the two answer different commands, as 235 and 2.1.0: a program acts on the reply code.
    """
    if reply.commands and enhanced.commands and set(reply.commands).isdisjoint(enhanced.commands):
        return True
    if reply.is_fallback or _is_vague(reply):
        return False
    traits = reply._known_traits()
    if traits and enhanced.topic in {about.topic for about in traits.second_topics if not about.commands}:
        return False  # it says which of the topics of the reply code is meant: 451 4.7.1 is a rule, not an error on the server
    return _is_catch_all(enhanced) or (_is_vague(enhanced) and reply.reply_code not in enhanced.associated_codes)


def _is_catch_all(entry: Entry) -> bool:
    """Whether its code is sent where no exact one fits."""
    traits = entry._known_traits()
    return traits is not None and traits.is_catch_all


def _is_vague(entry: Entry) -> bool:
    """Whether its code leaves the reason open."""
    traits = entry._known_traits()
    return traits is not None and (traits.is_catch_all or traits.is_vague)


def _group_entry(code: CodeGroup, group: Group, command: Command | None, here: Localization) -> Entry | None:
    texts: dict[str, Any] | None = here.texts(record_messages(group))
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


def _crossed_entry(code: CodeGroup, command: Command | None, here: Localization) -> Entry | None:
    """What a class and a subject say together of a group such as ``5.7.X``."""
    groups = here.library.crossed(code)
    if len(groups) != 2:
        return None
    status_class, subject = groups
    texts: dict[str, Any] | None = here.texts(record_messages(status_class))
    about = here.texts(record_messages(subject))
    names = ("crossed_name", "crossed_says", "crossed_when_to_send")
    wanted = [*map(phrase_message, names), *label_messages(StatusClass), *label_messages(Subject)]
    words = here.texts({message.key: message for message in wanted})
    if texts is None or about is None or words is None:
        return None
    labels = [words[f"label/{kind}/{group.code}"] for kind, group in zip(("status_class", "subject"), groups, strict=True)]
    texts["name"] = fill(words["phrase/crossed_name"], status_class=texts["name"], subject=labels[1])
    texts["says"] = fill(words["phrase/crossed_says"], code=str(code), status_class=labels[0], subject=labels[1])
    texts["summary"] = about["summary"]
    texts.pop("when_seen", None)
    texts["when_to_send"] = fill(words["phrase/crossed_when_to_send"], code=str(code), digit=code.pattern[0])
    return Entry(
        code=code,
        command=command,
        status_class=code.status_class,
        subject=code.subject,
        retry=RetryAdvice(verdict=status_class.retry, scope=None) if status_class.retry else None,
        actors=status_class.actors,
        references=tuple(dict.fromkeys(status_class.references + subject.references)),
        related=tuple(CodeGroup(group.code) for group in groups),
        locale=here.locale,
        **texts,
    )


def make_fallback(code: ReplyCode | EnhancedStatusCode, command: Command | None, here: Localization) -> Entry | None:
    """What the first two parts of a code say by themselves, or ``None`` where they say nothing in this locale."""
    if isinstance(code, EnhancedStatusCode):
        severity = here.library.group(f"{code.class_digit}.X.X")
        category = here.library.group(f"X.{code.subject_number}.X")
    else:
        severity = here.library.group(f"{code // 100}yz")
        category = here.library.group(f"x{code // 10 % 10}z")
    texts: dict[str, Any] | None = here.texts(record_messages(severity)) if severity else None
    about = here.texts(record_messages(category)) if category else {}
    opening = here.texts({"opening": phrase_message("fallback")})
    if severity is None or texts is None or about is None or opening is None:
        return None
    sentences = (fill(opening["opening"], code=str(code)), texts.get("description"), about.get("summary"))
    texts["description"] = " ".join(text for text in sentences if text)
    digits: Mapping[str, Any]
    if isinstance(code, EnhancedStatusCode):
        digits = {"enhanced_status_code": code, "status_class": code.status_class, "subject": code.subject}
    else:
        digits = {"reply_code": code, "severity": code.severity, "category": code.category}
    return Entry(
        code=code,
        **digits,
        command=command,
        retry=RetryAdvice(verdict=severity.retry, scope=None),
        actors=severity.actors,
        references=severity.references,
        related=tuple(CodeGroup(group.code) for group in (severity, category) if group),
        is_fallback=True,
        locale=here.locale,
        **texts,
    )
