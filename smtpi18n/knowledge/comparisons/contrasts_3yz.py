"""Words written for pairs of codes that people confuse and of which the lower is 3yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="334",
        b="354",
        commands=(Command.AUTH, Command.DATA),
        told=(
            Aspect.COMMANDS,
            Aspect.SCOPE,
        ),
        opening="Codes 334 and 354 both mean “go on”, in different places: 334 asks for one line of a log-in, 354 asks for the whole message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="After code 334 the client answers with one line in base64; after code 354 it sends as many lines as the message has and ends with a dot.",
            ),
        ),
        log="Both can stand in one log: code 334 comes while the client logs in, code 354 later, before each message.",
        client="A client that takes 334 for 354 would send a message as its password, and one that takes 354 for 334 a password as its message.",
        server="Send 334 only during `AUTH`, with a challenge in base64, and 354 only in answer to `DATA`.",
    ),
    Contrast(
        a="334",
        b="535",
        commands=(Command.AUTH,),
        told=(Aspect.SESSION,),
        opening="Codes 334 and 535 belong to one log-in: 334 asks for the next piece of it, 535 ends it without success.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 334 decides nothing yet; code 535 says that the user name, the password or the token is not accepted.",
            ),
        ),
        log="If code 334 comes several times before code 535, that is one attempt: each asks for another piece, such as the name or the password.",
        client="The client answers code 334 with one line in base64, or with `*` to give up; after code 535 it asks the user for new credentials.",
        server="Send 334 as long as the mechanism needs another answer, and 535 if the credentials turn out to be wrong.",
    ),
    Contrast(
        a="353",
        b="354",
        commands=(Command.DATA, Command.END_OF_DATA),
        told=(Aspect.COMMANDS, Aspect.STATUS),
        opening="Codes 353 and 354 stand at the two ends of a message: 354, the standard's answer to `DATA`, lets the client begin; 353, of the extension PRDR that few servers have, announces after the final dot a reply for each recipient.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 353 says that the message has arrived, and leaves it to the replies after it for whom it is accepted; code 354 asks for the message.",
            ),
        ),
        log="After code 354 look for the reply to the final dot; if that is 353, the replies after it say which recipients were accepted.",
        client="After code 354 the client sends the message; after code 353 it reads one reply for each recipient, then the one for the whole, and keeps its copy until then.",
        server="Send 354 before the message, and 353 after it only to a client that has asked for PRDR.",
    ),
    Contrast(
        a="354",
        b="355",
        commands=(Command.MAIL, Command.DATA),
        told=(Aspect.COMMANDS,),
        opening="Codes 354 and 355 are steps of one resumed transaction: 355 answers `MAIL FROM` and names the octet to go on from, 354 then answers `DATA` and asks for the rest of the message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 354 asks for the message itself; code 355 only says how much of it the server still has.",
            ),
        ),
        log="Code 355 is an experiment that hardly any server offers; code 354 stands before nearly every message.",
    ),
    Contrast(
        a="354",
        b="503",
        commands=(Command.DATA,),
        opening="In answer to `DATA`, codes 354 and 503 are two outcomes: with 354 the server waits for the message, with 503 it takes none at this point.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 354 asks for the message; code 503 usually says that no recipient was accepted before.",
            ),
        ),
        log="Where an error text says “expected 354, got 503”, the server sent only 503, and the reason stands further up: look at the replies to `MAIL FROM` and `RCPT TO`.",
        client="After code 354 the client sends the message and ends it with a single dot; after code 503 it sends nothing of it and acts on the refusals that came before.",
        server="Send 354 when you are ready to read the message for the recipients that you have accepted, and 503 when you have accepted none.",
    ),
    Contrast(
        a="354",
        b="554",
        commands=(Command.DATA, Command.END_OF_DATA),
        opening="Codes 354 and 554 belong to the handing over of a message: 354 asks for it, 554 refuses it, in place of 354 or after the final dot.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 354 decides nothing about the message yet; code 554 refuses it, for the reason that its text gives.",
            ),
        ),
        log=(
            "If code 554 comes in place of code 354, the reason is mostly in the replies to `RCPT TO`. "
            "If it comes after code 354 and the message, it is mostly a filter; but believe the text, because a proxy in between can pass `Relay access denied` on as late as that."
        ),
        client="After code 354 the client sends the message; if code 554 comes in its place, the client sends nothing, and if code 554 comes after the final dot, it reports the failure to the sender.",
        server=(
            "Send 354 only if you have accepted a recipient. "
            "Answer `DATA` with 554 or 503 if you have not, and the final dot with 554 if you refuse the message and no exact code fits."
        ),
    ),
)
