"""What is said of a code besides its digits: the commands it answers, and what follows for client, message and session.

A member's ``value`` is its language-neutral name, the one that catalog keys and the JSON form use.
"""

from __future__ import annotations

from .codes import OrderedEnum
from .errors import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    # What type checkers take where a command is named in a program; a text from elsewhere is read by `Command(text)`.
    # fmt: off
    CommandName: TypeAlias = Literal[
        "connect", "end-of-data", "end_of_data", "MAIL FROM", "mail from", "RCPT TO", "rcpt to",
        "EHLO", "HELO", "LHLO", "STARTTLS", "AUTH", "MAIL",
        "ehlo", "helo", "lhlo", "starttls", "auth", "mail",
        "RCPT", "DATA", "BDAT", "BURL", "RSET", "NOOP",
        "rcpt", "data", "bdat", "burl", "rset", "noop",
        "QUIT", "VRFY", "EXPN", "HELP", "ETRN", "ATRN",
        "quit", "vrfy", "expn", "help", "etrn", "atrn",
        "SEND", "SOML", "SAML", "TURN",
        "send", "soml", "saml", "turn",
    ]
    # fmt: on


class Command(OrderedEnum):
    """What a reply answers: a command, the opening of the connection, or the end of the message data.

    ``Command(text)`` reads what a user or another program has named: a name, value or wire form, in any case. It raises
    ``ValueError`` that lists the commands when there is none of that name.

    >>> Command("rcpt to")
    Command.RCPT
    >>> Command.RCPT.wire
    'RCPT TO'
    """

    CONNECT = "connect"
    EHLO = "EHLO"
    HELO = "HELO"
    LHLO = "LHLO"
    STARTTLS = "STARTTLS"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    END_OF_DATA = "end-of-data"
    BDAT = "BDAT"
    BURL = "BURL"
    RSET = "RSET"
    NOOP = "NOOP"
    QUIT = "QUIT"
    VRFY = "VRFY"
    EXPN = "EXPN"
    HELP = "HELP"
    ETRN = "ETRN"
    ATRN = "ATRN"
    SEND = "SEND"
    SOML = "SOML"
    SAML = "SAML"
    TURN = "TURN"

    @property
    def is_verb(self) -> bool:
        """Whether the client sends it as a command line: true of all but ``CONNECT`` and ``END_OF_DATA``."""
        return self is not Command.CONNECT and self is not Command.END_OF_DATA

    @property
    def wire(self) -> str:
        """The words on the wire: ``'MAIL FROM'``, ``'RCPT TO'``, else the value itself."""
        return _WIRE.get(self.value, self.value)

    @property
    def is_obsolete(self) -> bool:
        """Whether RFC 5321 (appendix F) has retired the command."""
        return self.value in ("SEND", "SOML", "SAML", "TURN")

    @classmethod
    def parse(cls, value: object) -> Command:
        """The command that *value* names: a member, or its name, value or wire form in any case.

        Raises ``ValueError`` that lists the commands when there is none.
        """
        if isinstance(value, cls):
            return value
        if isinstance(value, str) and len(value) <= 20 and value.isascii():  # "ſend" in upper case would be SEND
            word = value.strip().rstrip(":").upper().replace("_", " ").replace("-", " ")
            if word in _BY_WORD:
                return _BY_WORD[word]
        known = ", ".join(member.value if member.is_verb else f"'{member.value}'" for member in cls)
        raise ValueError(f"{shown(value)} is not an SMTP command. Known commands: {known}.")

    @classmethod
    def _missing_(cls, value: object) -> Command:
        return cls.parse(value)


_WIRE = {"MAIL": "MAIL FROM", "RCPT": "RCPT TO"}
_BY_WORD = {name.replace("_", " "): command for name, command in Command.__members__.items()}
_BY_WORD.update((wire, Command[name]) for name, wire in _WIRE.items())


class Retry(OrderedEnum):
    """Whether the same request may be tried again."""

    NOT_NEEDED = "not_needed"
    AS_IS = "as_is"
    AFTER_CHANGE = "after_change"
    NO = "no"


class Scope(OrderedEnum):
    """How far a reply reaches: one recipient, the message, the session, or the account."""

    RECIPIENT = "recipient"
    MESSAGE = "message"
    SESSION = "session"
    ACCOUNT = "account"


class Actor(OrderedEnum):
    """Who has to act after a reply."""

    NOBODY = "nobody"
    SENDER = "sender"
    SENDER_ADMINISTRATOR = "sender_administrator"
    RECIPIENT = "recipient"
    RECIPIENT_ADMINISTRATOR = "recipient_administrator"


class Session(OrderedEnum):
    """What happens to the session after a reply."""

    OPENS = "opens"
    CONTINUES = "continues"
    AWAITS_INPUT = "awaits_input"
    STARTS_TLS = "starts_tls"
    AWAITS_QUIT = "awaits_quit"
    CLOSES = "closes"


class Responsibility(OrderedEnum):
    """Who answers for the message after a reply (RFC 5321 sections 4.2.5 and 6.1)."""

    NO_MESSAGE = "no_message"
    CLIENT = "client"
    SERVER = "server"


class Status(OrderedEnum):
    """How well founded a code is, from defined by a live RFC down to lists on the web."""

    CURRENT = "current"
    OBSOLETE = "obsolete"
    EXPERIMENTAL = "experimental"
    DEPRECATED = "deprecated"
    REGISTRY_ONLY = "registry_only"
    DRAFT_ONLY = "draft_only"
    DE_FACTO = "de_facto"
    FOLKLORE = "folklore"

    @property
    def is_by_rfc(self) -> bool:
        """Whether an RFC defines the code, in force or not."""
        return self in (Status.CURRENT, Status.OBSOLETE, Status.EXPERIMENTAL, Status.DEPRECATED)
