"""Replies that ask the client for more before the command is done (3yz)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Reference, Reply

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=334,
        rfc_text=None,
        status=Status.CURRENT,
        commands=(Command.AUTH,),
        name="Server waits for authentication data",
        says="Code 334 asks for the next piece of a log-in that is not finished yet.",
        summary="The server asks for the next piece of the log-in.",
        description=(
            "What follows the code is not meant for people: it is the challenge of the mechanism in base64, and it may be empty. "
            "The client answers with one line of base64; `AUTH` is over only when another code comes. "
            "This reply never carries an enhanced status code."
        ),
        when_seen=(
            "It comes in the middle of `AUTH`, once for each step of the mechanism. "
            "With `PLAIN` it is empty, and it does not come at all if the client sent its data along with the command. "
            "With `LOGIN`, which no RFC defines, the texts `VXNlcm5hbWU6` and `UGFzc3dvcmQ6` stand for `Username:` and `Password:`. "
            "With OAuth 2.0 it may tell, in JSON, why the token is refused; in base64 it then begins with `eyJ`, and a refusal such as 535 follows."
        ),
        how_to_fix=(
            "Nothing is wrong: send the answer of the mechanism, which a mail library works out by itself. "
            "If the challenge of OAuth tells why the token is refused, answer with `AQ==` (or `*`), wait for the final code, and renew the token. "
            "To stop, send a line with only `*`; the server then ends `AUTH` with 501. "
            "Keep the client's answers out of logs and reports, because base64 is not encryption and passwords can be read from it."
        ),
        when_to_send="Send 334 with the challenge in base64 and no other text; for an empty challenge, send the code and a space.",
        symptoms="server asks for user name and password; auth login prompt for user name or password; unreadable encoded text after auth login; authentication challenge; oauth challenge with json error; how to log in to smtp by telnet; server waits for base64 username; base64 password prompt; what to type after auth; server asks for credentials",
        retry=Retry.NOT_NEEDED,
        scope=None,
        actors=(Actor.NOBODY,),
        session=Session.AWAITS_INPUT,
        responsibility=Responsibility.NO_MESSAGE,
        related=(235, 354, 535),
        references=(Reference(rfc=4954, section="4"), Reference(rfc=4954, section="8"), Reference(rfc=7628, section="4.4")),
    ),
    Reply(
        code=354,
        rfc_text="Start mail input; end with <CRLF>.<CRLF>",
        status=Status.CURRENT,
        commands=(Command.DATA,),
        name="Start mail input",
        says="Code 354 asks the client to send the message and to end it with a line that holds only a dot.",
        summary="The server waits for the message.",
        description=(
            "What the client sends now is the message itself, not commands, until a line that holds only a dot. "
            "The client keeps its copy until the server has answered that dot, because only a 250 there hands the message over."
        ),
        when_seen=(
            "It answers `DATA`, normally after the sender and at least one recipient have been accepted. "
            "It never answers `BDAT`, which announces the size of what follows."
        ),
        how_to_fix=(
            "Nothing is wrong: send the message and end it with a line that holds a single dot. "
            "A mail library doubles the dot at the start of a line by itself; only a client that works without one must do it. "
            "If the session stalls here, check that lines end in CRLF, then look for a network device that drops large packets. "
            "If every recipient was refused and 354 comes all the same, send only the dot."
        ),
        when_to_send="Send 354 in answer to `DATA` when you are ready to read the message for the recipients you accepted.",
        symptoms="start mail input; end data with a dot on a line by itself; server is waiting for the message text; how to end a message in telnet; sending hangs after the data command; enter message, ending with a dot; send message body now; server expects message content; finish with single dot; go ahead, send data; ready for message text; stuck after data command; finish message with period; waiting for letter body",
        retry=Retry.NOT_NEEDED,
        scope=Scope.MESSAGE,
        actors=(Actor.NOBODY,),
        session=Session.AWAITS_INPUT,
        responsibility=Responsibility.CLIENT,
        related=(250, 251, 334, 353, 355, 503, 554),
        references=(
            Reference(rfc=5321, section="3.3"),
            Reference(rfc=5321, section="4.1.1.4"),
            Reference(rfc=5321, section="4.5.2"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=2920, section="3.1"),
        ),
    ),
    Reply(
        code=355,
        rfc_text="<octet-offset> is the transaction offset",
        status=Status.EXPERIMENTAL,
        commands=(Command.MAIL,),
        name="Transaction to be resumed at an offset",
        says="Code 355 lets an interrupted transfer go on and names the octet to begin with.",
        summary="The server remembers the interrupted transaction and names the octet at which the client goes on.",
        description=(
            "The number at the start of the text counts the octets that the server has safely stored, so 0 means to begin again. "
            "Sender and recipients are still known, and the next command is `DATA`. "
            "The client keeps the whole message until the final dot is answered with 250."
        ),
        when_seen=(
            "It answers `MAIL FROM` that repeats the `TRANSID` of a transaction which broke off during or at the end of the message data. "
            "Only a server that offers `CHECKPOINT` may send it. "
            "That extension is experimental and hardly ever met."
        ),
        how_to_fix=(
            "Nothing is wrong: send `DATA` and, after 354, the message from that octet on. "
            "Count from zero and leave out the dots doubled for the transfer."
        ),
        when_to_send=(
            "Send 355 only if you offer `CHECKPOINT` and still hold the transaction that `TRANSID` names. "
            "With `DATA` the offset must fall on the beginning of a line."
        ),
        symptoms="resume an interrupted transfer; transaction offset; checkpoint, continue a broken upload of a message",
        retry=Retry.NOT_NEEDED,
        scope=Scope.MESSAGE,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(250, 354),
        references=(Reference(rfc=1845, section="3"), Reference(rfc=1845, section="5")),
    ),
)
