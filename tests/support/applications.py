"""What tests of an application's own texts share: a code of a mail gateway, and catalogs as an application compiles them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.mofile import write_mo

from smtpi18n import Actor, Aspect, Command, Reference, Responsibility, Retry, Scope, Session, Status, Topic
from smtpi18n.knowledge.schema import Case, CaseTraits, Contrast, Difference, Reply, Traits
from smtpi18n.messages import Message

QUARANTINED = Reply(
    code=475,
    rfc_text="Held for inspection",
    status=Status.DE_FACTO,
    commands=(Command.RCPT, Command.END_OF_DATA),
    name="Held for inspection",
    summary="The gateway holds the message until someone has looked at it.",
    description="The sending server keeps the message and offers it again.",
    when_seen="The message has an attachment of a kind that the gateway does not know.",
    how_to_fix="Wait for the inspection. Send the message without the attachment if it is urgent.",
    user_message="Your message is being checked and will arrive later.",
    when_to_send="Send 475 when a message waits for a person.",
    retry=Retry.AS_IS,
    scope=Scope.MESSAGE,
    actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    session=Session.CONTINUES,
    responsibility=Responsibility.CLIENT,
    related=(450,),
    references=(Reference(rfc=5321, section="4.2.1"),),
    cases=(
        Case(
            commands=(Command.RCPT,),
            name="Recipient under inspection",
            summary="Mail for this recipient is held until someone has looked at it.",
            scope=Scope.RECIPIENT,
        ),
    ),
)

QUARANTINED_TRAITS = Traits(
    code=475,
    topic=Topic.CONTENT,
    steps=(Command.END_OF_DATA, Command.RCPT),
    nearest=(450, 451),
    is_vague=True,
    reaction_text="After code {a} the client waits for a person.",
    cases=(
        CaseTraits(
            commands=(Command.RCPT,), topic=Topic.SENDER, reaction_text="After code {a} the client waits for the recipient."
        ),
    ),
)

BUSY_OR_QUARANTINED = Contrast(
    a="450",
    b="475",
    opening="Codes 450 and 475 both put a message off: code 450 waits for a mailbox, code 475 waits for a person.",
    differences=(Difference(aspect=Aspect.MEANING, text="Code 450 passes by itself; code 475 passes when someone agrees."),),
    server="The gateway sends code 475 where a person decides, and code 450 in every other case.",
)


def changed(record: Any, **values: object) -> Any:
    """A copy of a record with some other values."""
    return type(record)(**{**{name: getattr(record, name) for name in record._fields}, **values})


def translated(messages: Iterable[Message], mark: str) -> dict[str, tuple[str, str]]:
    """The English and a translation of each message by its key; the translation is the English with a *mark* before it."""
    return {message.key: (message.text, f"{mark} {message.text}") for message in messages}


def babel_mo(texts: Mapping[str, tuple[str, str]], locale: str = "ru") -> bytes:
    """The compiled catalog of *texts* as ``pybabel compile`` writes it."""
    catalog = Catalog(locale=locale)
    for key, (english, translation) in texts.items():
        catalog.add(english, translation, context=key)
    file = BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


def add_catalog(
    folder: Path,
    locale: str,
    texts: Mapping[str, tuple[str, str]],
    *,
    domain: str = "smtpi18n",
    compiler: Callable[[Mapping[str, tuple[str, str]]], bytes] = babel_mo,
) -> Path:
    """Write the catalog of *texts* into the folder of an application's catalogs; the file."""
    path = folder / locale / "LC_MESSAGES" / f"{domain}.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(compiler(texts))
    return path
