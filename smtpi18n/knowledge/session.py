"""What follows what in a session. A step is named by one command: ``EHLO`` stands for all greetings, ``VRFY`` for ``EXPN`` too."""

from __future__ import annotations

from ..facts import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# The steps of a session that delivers mail, in their order (RFC 5321 sections 3 and 4.1.4, RFC 3207, RFC 4954).
WAY = (
    Command.CONNECT,
    Command.EHLO,
    Command.STARTTLS,
    Command.AUTH,
    Command.MAIL,
    Command.RCPT,
    Command.DATA,
    Command.END_OF_DATA,
    Command.QUIT,
)
# The steps of a transaction: from the sender to the end of the message.
TRANSACTION = frozenset((Command.MAIL, Command.RCPT, Command.DATA, Command.END_OF_DATA))
# Questions of the client, and requests for mail that waits (RFC 1985, RFC 2645): off the way.
QUERIES = (Command.VRFY, Command.HELP)
COLLECTION = (Command.ETRN, Command.ATRN)
# Commands that change nothing and may come at any time.
SERVICE = (Command.RSET, Command.NOOP)

ANY_STEP = (*WAY, *QUERIES, *COLLECTION)

# Which step a command belongs to, where it is not one by itself.
STEP_OF: Mapping[Command, Command] = {
    Command.HELO: Command.EHLO,
    Command.LHLO: Command.EHLO,
    Command.BDAT: Command.END_OF_DATA,
    Command.BURL: Command.END_OF_DATA,
    Command.EXPN: Command.VRFY,
    Command.SEND: Command.MAIL,
    Command.SOML: Command.MAIL,
    Command.SAML: Command.MAIL,
    Command.TURN: Command.ATRN,
}

# The names of steps that come together, in keys of the sentences about them.
STAGES: Mapping[frozenset[Command], str] = {
    frozenset((Command.CONNECT,)): "connect",
    frozenset((Command.EHLO,)): "greeting",
    frozenset((Command.STARTTLS,)): "tls",
    frozenset((Command.AUTH,)): "login",
    frozenset((Command.STARTTLS, Command.AUTH)): "security",
    frozenset((Command.CONNECT, Command.EHLO)): "opening",
    frozenset((Command.CONNECT, Command.EHLO, Command.STARTTLS)): "opening",
    frozenset((Command.EHLO, Command.STARTTLS)): "opening",
    frozenset((Command.MAIL,)): "sender",
    frozenset((Command.RCPT,)): "recipient",
    frozenset((Command.MAIL, Command.RCPT)): "addresses",
    frozenset((Command.DATA,)): "data",
    frozenset((Command.END_OF_DATA,)): "message",
    frozenset((Command.QUIT,)): "quit",
    frozenset((Command.VRFY,)): "query",
    frozenset((Command.HELP,)): "help",
    frozenset((Command.VRFY, Command.HELP)): "questions",
    frozenset((Command.ETRN,)): "collection",
    frozenset((Command.ATRN,)): "collection",
    frozenset((Command.ETRN, Command.ATRN)): "collection",
    frozenset((Command.RSET,)): "service",
    frozenset((Command.NOOP,)): "service",
}
