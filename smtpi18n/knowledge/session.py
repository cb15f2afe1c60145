"""What follows what in a session, and which commands are about a message."""

from __future__ import annotations

from ..facts import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# Which commands follow a success in an ordinary session (RFC 5321 section 4.1.4, RFC 3207 section 4.2).
NEXT_STEPS: Mapping[Command, tuple[Command, ...]] = {
    Command.CONNECT: (Command.EHLO, Command.HELO),
    Command.EHLO: (Command.STARTTLS, Command.AUTH, Command.MAIL),
    Command.HELO: (Command.MAIL,),
    Command.STARTTLS: (Command.EHLO,),
    Command.AUTH: (Command.MAIL,),
    Command.MAIL: (Command.RCPT,),
    Command.RCPT: (Command.DATA, Command.BDAT, Command.BURL),
    Command.DATA: (Command.END_OF_DATA,),
    Command.END_OF_DATA: (Command.QUIT,),
}

# Which commands are about a message, so that a refusal leaves the client with one.
MESSAGE_COMMANDS = frozenset(
    (
        Command.CONNECT,
        Command.EHLO,
        Command.HELO,
        Command.LHLO,
        Command.MAIL,
        Command.RCPT,
        Command.DATA,
        Command.END_OF_DATA,
        Command.BDAT,
        Command.BURL,
    )
)

# The codes that mostly follow a refusal, so that the earlier replies decide what a client does (RFC 5321 section 3.3).
AFTER_A_REFUSAL = frozenset((503,))
