"""Which message says what: the catalog key (``msgctxt``) and the English source of every text of the knowledge.

Keys are public, because applications override by them: ``reply/251/name``, ``reply/552/summary/RCPT``,
``group/4yz/description``, ``pair/251-551/opening``, ``difference/scope/recipient-message``, ``label/retry/as_is``,
``heading/how_to_fix``. Lookups and the extraction of the template both ask here, so the two cannot disagree.
"""

from __future__ import annotations

from .catalogs import DOMAIN
from .knowledge.schema import Shared
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from .facts import Command
    from .knowledge.schema import Case, ClassCase, EnhancedStatus, Told, Traits
    from .library import Library
    from .reasons import Reason

# The parts, each of which is translated and loaded by itself: the first words of its keys.
PARTS = {
    "interface": ("heading", "label", "phrase", "cli", "help", "shared", "notice", "site"),
    "replies": ("reply", "group"),
    "enhanced": ("enhanced",),
    "comparisons": (
        "title",
        "opening",
        "topic",
        "moment",
        "usual",
        "later",
        "order",
        "similarity",
        "difference",
        "guidance",
        "reaction",
        "pair",
    ),
    "explanations": ("reason", "network", "variant"),
    "providers": ("provider",),
    "search": ("search",),
}
_PART_OF_FAMILY = {family: part for part, families in PARTS.items() for family in families}
_DOMAINS = {family: f"{DOMAIN}-{part}" for family, part in _PART_OF_FAMILY.items()}

_ENUM_NAMES: dict[type[Enum], str] = {}


class Message(Record):
    """One catalog message: its key, its English text, and what a translator needs to know about it."""

    key: str
    text: str
    note: str = ""


def part_of(key: str) -> str:
    """The part that the message *key* belongs to, by the first word of the key; raises ``KeyError`` when no part has it.

    >>> part_of("reply/550/name"), part_of("difference/scope/recipient-message")
    ('replies', 'comparisons')
    """
    return _PART_OF_FAMILY[key.partition("/")[0]]


def domain_of(key: str) -> str | None:
    """The gettext domain in which the message *key* stands, or ``None`` for a key that is none of ours.

    >>> domain_of("reply/550/name")
    'smtpi18n-replies'
    """
    return _DOMAINS.get(key.partition("/")[0])


def _message(text: str | Shared | None, key: str) -> Message | None:
    if isinstance(text, Shared):
        return Message(key=f"shared/{text.key}", text=text.text)
    return Message(key=key, text=text) if text else None


def record_messages(record: Told, case: Case | ClassCase | None = None) -> dict[str, Message]:
    """The messages of a record by field: for a code those of *case* in place of the general ones."""
    found: dict[str, Message] = {}
    stem = record.stem
    for field, text in record.texts():
        key = f"{stem}/{field}"
        if case and getattr(case, field) is not None:
            text, key = getattr(case, field), f"{key}/{case.suffix}"
        message = _message(text, key)
        if message:
            found[field] = message
    return found


def enhanced_messages(status: EnhancedStatus, digit: int) -> dict[str, Message]:
    """The messages of an enhanced status code with the first part *digit*, by field.

    What an end user is told of class 5 is wrong of the others: of class 4 that the mail system tries again, of class 2 nothing,
    where the record does not say anything else.
    """
    from .knowledge.shared import DELAYED

    case = status.case(digit)
    found = record_messages(status, case)
    if digit != 5 and "user_message" in found and (case is None or case.user_message is None):
        del found["user_message"]
        delayed = _message(DELAYED, "") if digit == 4 else None
        if delayed:
            found["user_message"] = delayed
    return found


def vendor_messages(status: EnhancedStatus) -> dict[str, Message]:
    """What single vendors mean by an enhanced status code, by the keys of the vendors."""
    return {one.key: Message(key=f"{status.stem}/vendors/{one.key}", text=one.text) for one in status.vendors}


def symptom_message(record: Told) -> Message | None:
    """The words that people search a code by, if the record has any."""
    text = getattr(record, "symptoms", None)
    return Message(key=f"search/{record.stem.partition('/')[2]}", text=text) if text else None


def messages_of(record: Told) -> list[Message]:
    """Every message of a record once, in general and for each of its cases, those of its vendors and of its traits included."""
    cases = (None, *getattr(record, "cases", ()))
    found = [message for case in cases for message in record_messages(record, case).values()]
    if getattr(record, "vendors", ()):
        found.extend(vendor_messages(record).values())  # type: ignore[arg-type]  # no other record has vendors
    symptoms = symptom_message(record)
    if symptoms:
        found.append(symptoms)
    return list(dict.fromkeys((*found, *reaction_messages(getattr(record, "traits", None)))))


def reason_messages() -> dict[Reason, Message]:
    """The name of each reason, which is its label too."""
    from .library.reasons import causes

    return {reason: Message(key=f"{cause.stem}/name", text=cause.name) for reason, cause in causes().items()}


def shared_messages() -> list[Message]:
    """The texts that several codes share."""
    from .knowledge import shared

    return [Message(key=f"shared/{text.key}", text=text.text) for text in vars(shared).values() if isinstance(text, Shared)]


def enum_name(kind: type[Enum]) -> str:
    """The name of an enum in keys and in the JSON form: ``StatusClass`` is ``status_class``."""
    if kind not in _ENUM_NAMES:
        letters = (f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__)
        _ENUM_NAMES[kind] = "".join(letters).lstrip("_")
    return _ENUM_NAMES[kind]


def heading_messages() -> list[Message]:
    """The headings."""
    from .knowledge.interface import HEADINGS

    return [Message(key=f"heading/{name}", text=text) for name, text in HEADINGS.items()]


def label_messages(kind: type[Enum]) -> list[Message]:
    """The labels of an enum's members; a command that is a word of the protocol has none."""
    from .knowledge.interface import LABELS

    return [Message(key=f"label/{enum_name(kind)}/{member.value}", text=text) for member, text in LABELS[kind].items()]


def phrase_messages() -> list[Message]:
    """The patterns and lines of the interface."""
    from .knowledge.interface import PHRASES

    return [phrase_message(name) for name in PHRASES]


def phrase_message(name: str) -> Message:
    """One of them."""
    from .knowledge.interface import PHRASES

    return Message(key=f"phrase/{name}", text=PHRASES[name])


def cli_messages() -> list[Message]:
    """What the command says beside its answers."""
    from .knowledge.interface import CLI

    return [Message(key=f"cli/{name}", text=text) for name, text in CLI.items()]


def notice_messages() -> list[Message]:
    """What a notice of delivery says."""
    from .knowledge.notices import NOTICES

    return [Message(key=f"notice/{name}", text=text) for name, text in NOTICES.items()]


def site_messages() -> list[Message]:
    """What the site says around its pages."""
    from .knowledge.site import SITE

    return [Message(key=f"site/{name}", text=text) for name, text in SITE.items()]


def help_messages() -> list[Message]:
    """What the help of the command says."""
    from .knowledge.interface import HELP

    return [Message(key=f"help/{name}", text=text) for name, text in HELP.items()]


def fill(text: str, /, **slots: str) -> str:
    """*text* with each slot ``{name}`` filled; braces that are no slot stay, so that no catalog can make this fail.

    >>> fill("Codes {a} and {b}", a="450", b="550")
    'Codes 450 and 550'
    """
    for name, value in slots.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def frame_messages() -> list[Message]:
    """The sentences of a comparison that hold for any two codes."""
    return [Message(key=key, text=text) for key, text in frame_sources().items()]


def frame_sources() -> dict[str, str]:
    """The English text of each of them by its key: a comparison wants no more, and there are many."""
    from .knowledge.comparisons.frames import FAMILIES

    return {f"{family}/{name}": text for family, texts in FAMILIES.items() for name, text in texts.items()}


def reaction_message(traits: Traits | None, command: Command | None) -> Message | None:
    """What a client does after a code, or after it answered *command*, where that is a sentence of the code's own."""
    case = traits.case(command) if traits else None
    if traits and case and case.reaction_text:
        return Message(key=f"reaction/{traits.code}/{case.commands[0].value}", text=case.reaction_text)
    if traits and traits.reaction_text and not (case and case.reaction):
        return Message(key=f"reaction/{traits.code}", text=traits.reaction_text)
    return None


def reaction_messages(traits: Traits | None) -> list[Message]:
    """Each of these sentences of a code once, in general and for its commands."""
    commands = (None, *(case.commands[0] for case in traits.cases)) if traits else ()
    found = (reaction_message(traits, command) for command in commands)
    return list(dict.fromkeys(message for message in found if message))


def sources(messages: Iterable[Message]) -> dict[str, str]:
    """The English text of each message by its key."""
    return {message.key: message.text for message in messages}


def records(library: Library) -> Iterator[Iterable[Message]]:
    """Every record of the knowledge: a set of messages that a locale answers whole or not at all."""
    from .knowledge.interface import LABELS

    for reply in library.replies():
        yield record_messages(reply).values()
        for case in reply.cases:
            yield record_messages(reply, case).values()
    for group in library.groups():
        yield record_messages(group).values()
    for status in library.enhanced_statuses():
        yield record_messages(status).values()
        for digit in sorted({*status.digits, *(case.digit for case in status.cases)}):
            yield enhanced_messages(status, digit).values()
        yield from ((message,) for message in vendor_messages(status).values())
    for contrast in library.contrasts():
        yield record_messages(contrast).values()
    for record in (*library.replies(), *library.enhanced_statuses()):
        symptoms = symptom_message(record)
        if symptoms:
            yield (symptoms,)
    for told in (*library.causes(), *library.failures(), *library.provider_records()):
        yield record_messages(told).values()
    yield from ((shared,) for shared in shared_messages())
    yield frame_messages()
    for traits in library.every_traits():
        yield from ((message,) for message in reaction_messages(traits))
    yield heading_messages()
    for kind in LABELS:
        yield label_messages(kind)
    yield phrase_messages()
    yield notice_messages()
    yield site_messages()
    yield cli_messages()
    yield help_messages()
