"""Words written for pairs of codes that people confuse and of which the lower is 2yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="211",
        b="214",
        commands=(Command.HELP,),
        relation=Relation.ALTERNATIVES,
        opening="Codes 211 and 214 both answer `HELP` with a text that only a person can use.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 211 reports the state of the system or gives general help; code 214 explains how to use the server or what a certain command means.",
            ),
        ),
        log="Either code shows only that someone has sent `HELP`, and it concerns no message.",
        client="After either code the client shows the text to a person and goes on.",
        server="Answer `HELP` with 211 when you report your state, and with 214 when you explain a command or say where help can be found.",
    ),
    Contrast(
        a="220",
        b="221",
        commands=(Command.CONNECT, Command.QUIT),
        told=(Aspect.COMMANDS,),
        opening="Codes 220 and 221 are the first and the last reply of an ordinary session.",
        differences=(
            Difference(
                aspect=Aspect.SESSION,
                text="After code 220 the server waits for the client's first command; after code 221 nothing more can follow in this session.",
            ),
        ),
        log="A session that begins with 220 and ends with 221 has run in order, but that does not show that a message was accepted: look for the 250 after the final dot.",
        client="The client waits for code 220 before its first command, and closes the connection on its side after code 221.",
        server=(
            "Send 220 as soon as you are ready for commands, and answer `QUIT` with 221. "
            "If you have to end the session yourself, send 421."
        ),
    ),
    Contrast(
        a="220",
        b="250",
        commands=(Command.CONNECT, Command.EHLO),
        relation=Relation.CONSECUTIVE_STEPS,
        told=(
            Aspect.COMMANDS,
            Aspect.SESSION,
        ),
        opening="Codes 220 and 250 are the first two steps of a session: the server greets with 220 and answers the client's `EHLO` with 250.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 220 announces that the server is ready; code 250 confirms that a particular command has been carried out.",
            ),
        ),
        log="If code 220 is there and no code 250 follows, the session stopped at `EHLO`: look at the reply or the timeout that stands there.",
        client="The client waits for code 220 before it sends `EHLO`, and learns from the lines of code 250 which extensions it may use.",
        server="Speak first, with 220 and the name of your host, and answer `EHLO` with 250 and the list of your extensions.",
    ),
    Contrast(
        a="221",
        b="421",
        commands=(Command.QUIT,),
        opening="Codes 221 and 421 both end the session: 221 because the client asked for it, 421 because the server cannot or does not want to go on.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 221 closes a session that the client has finished; code 421 breaks one off, whether or not work is left.",
            ),
        ),
        log=(
            "Code 221 needs no attention, unless its text mentions an error: Postfix sends it to a client that speaks HTTP. "
            "At code 421, see whether the last message had been confirmed with 250: if not, the client sends it again."
        ),
        client="The client disconnects after code 221; after code 421 it keeps what was not confirmed with 250 and connects again later.",
        server="Answer `QUIT` with 221, and send 421 when you have to end the session yourself, for a shutdown, a limit or a client that stays silent.",
    ),
    Contrast(
        a="235",
        b="334",
        commands=(Command.AUTH,),
        told=(Aspect.SESSION,),
        opening="Codes 235 and 334 are steps of one log-in: 334 asks for a piece of it, once or several times, and 235 says that it has succeeded.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 334 comes in the middle of `AUTH`, and its text is a challenge for the program; code 235 ends `AUTH`, and its text is for people.",
            ),
        ),
        log="If code 334 is there and no code 235 follows, the log-in failed or was broken off: the reply in its place names the reason.",
        client="The client answers code 334 with one line in base64, or with `*` to give up; it sends no other command until code 235 or a refusal has ended `AUTH`.",
        server="Send 334 as long as the mechanism needs another answer, and 235 when the account is confirmed.",
    ),
    Contrast(
        a="250",
        b="251",
        commands=(Command.RCPT,),
        relation=Relation.ALTERNATIVES,
        opening="In answer to `RCPT TO`, codes 250 and 251 mean the same for the client: the recipient is accepted.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 250 leaves open whether the mailbox is on this server or its mail is forwarded; code 251 says that it is forwarded and names the address.",
            ),
        ),
        log="Code 251 is rare, because most servers that forward mail do not say so and send 250; neither code shows whether the message arrived in the end.",
        client="After either code the client names the next recipient or sends `DATA`; the address that code 251 gives goes into no address book unless the server is authenticated.",
        server=(
            "If you forward the mail, choose between the two: 251 discloses the new address, 250 keeps it private. "
            "For a mailbox of your own, send 250."
        ),
    ),
    Contrast(
        a="250",
        b="252",
        commands=(Command.VRFY,),
        opening="Codes 250 and 252 are both positive replies to `VRFY` and `EXPN`, but only 250 answers the question.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 250 means that the server has checked the address and names it; code 252 means that it cannot or does not want to tell, though it would try to deliver.",
            ),
        ),
        log="Code 252 is no sign of a fault, and code 250 no proof that mail will be delivered: only the reply to `RCPT TO` shows whether the recipient is accepted.",
        client="After code 250 the client may take the address for a good one; after code 252 it must take it neither for existing nor for missing.",
        server="Send 250 only for an address that you have really checked, and 252 where checking is switched off or not possible.",
    ),
    Contrast(
        a="250",
        b="354",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.DATA),
        told=(
            Aspect.COMMANDS,
            Aspect.SESSION,
        ),
        opening="Codes 250 and 354 take turns in one transaction: 250 accepts the sender and each recipient, 354 asks for the message, and another 250 takes it over.",
        differences=(
            Difference(
                aspect=Aspect.RETRY,
                text="Code 250 ends a command; code 354 comes in the middle of one, because `DATA` ends only with the reply to the final dot.",
            ),
            Difference(
                aspect=Aspect.RESPONSIBILITY,
                text="After the final dot, code 250 makes the server responsible for the message; at code 354 the client still is.",
            ),
        ),
        log="If code 354 is there and no code 250 follows it, the message was not accepted, even if code 250 came often before: only the one after the final dot counts.",
        client="The client sends the message only after code 354, and forgets it only after the code 250 that follows the final dot.",
        server="Answer a `DATA` that may go ahead with 354, never with 250, and the final dot with 250 only when you take the responsibility for the message.",
    ),
    Contrast(
        a="250",
        b="355",
        commands=(Command.MAIL,),
        opening="In answer to `MAIL FROM`, codes 250 and 355 are both positive: 250 begins a new transaction, 355 takes up an interrupted one.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="After code 250 the recipients come next; after code 355 they are known already, `DATA` comes next, and the message goes on from the octet that was named.",
            ),
        ),
        log="Code 355 is an experiment of RFC 1845 that hardly any server offers; code 250 is what `MAIL FROM` almost always gets.",
        client="After code 250 the client names the recipients; after code 355 it sends `DATA`, then the rest of the message.",
        server="Send 355 only if you still hold the transaction that `TRANSID` names; otherwise send 250, and the message comes anew.",
    ),
    Contrast(
        a="250",
        b="550",
        commands=(Command.EHLO, Command.HELO, Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 250 and 550 are two outcomes of one step: 250 accepts the client, the sender, the recipient or the message, 550 refuses it.",
        log=(
            "Where an error text says “expected 250, got 550”, the server sent only 550: 250 is what the program hoped for. "
            "If your own server said 250 and a bounce with 550 came later, the recipient's server has refused what yours had accepted."
        ),
        client="After code 250 the client goes on, and it keeps its copy until the 250 that follows the final dot; after code 550 it does not repeat the attempt unchanged.",
        server="If you do not want a message, send 550 while the session is still open: a bounce that you write after 250 often reaches the wrong person.",
    ),
    Contrast(
        a="251",
        b="252",
        opening="Codes 251 and 252 are both positive replies, but not a plain yes, and what they mean depends on the command.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="About an address, code 251 says where its mail is forwarded, and code 252 promises only an attempt; in answer to `ETRN`, code 251 says that no mail is waiting, and code 252 that the waiting mail is on its way.",
            ),
        ),
        log="Look first at the command that was answered: a question about an address and `ETRN` give the same number two meanings.",
        client="After a question about an address the client goes on, whichever code it got; after `ETRN` it expects mail only if the code was 252, not 251.",
        server=(
            "Asked about an address, send 251 if you forward its mail and may disclose where, and 252 if you cannot check it or do not want to. "
            "In answer to `ETRN` the state of the queue decides."
        ),
    ),
    Contrast(
        a="251",
        b="354",
        commands=(Command.RCPT, Command.DATA),
        told=(
            Aspect.COMMANDS,
            Aspect.SCOPE,
        ),
        opening="Codes 251 and 354 are neighbouring steps of one successful transaction: 251 accepts a recipient, 354 then asks for the message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 251 tells where mail for one recipient goes; code 354 says nothing about recipients and only asks for the text of the message.",
            ),
        ),
        log="Both can stand in the log of one message, and neither shows that it was accepted: for that, look at the reply to the final dot.",
        client="After code 251 the client names further recipients or sends `DATA`; it starts on the message only after code 354.",
        server="Answer `RCPT TO` with 251 if you forward mail for the recipient and may say where, and the later `DATA` with 354.",
    ),
    Contrast(
        a="251",
        b="551",
        commands=(Command.RCPT,),
        opening="Codes 251 and 551 are opposite answers in one situation, a recipient whose mail belongs on another server: with 251 the server forwards it, with 551 it leaves that to the sender.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="To the address in a 251 reply the mail goes anyway; to the address in a 551 reply the sender has to write anew.",
            ),
        ),
        log="If a bounce quotes 551, the address to write to usually stands in the text of the reply; a 251 needs no action.",
        client=(
            "After code 251 the client goes on; after code 551 it reports the failure and passes on the address in the reply. "
            "Neither address goes into an address book unless the server is authenticated."
        ),
        server=(
            "Send 251 if you forward the mail, and 551 if you only want to help the sender find the new address. "
            "If nobody may learn that address, send 250 and forward in silence, or refuse with 550."
        ),
    ),
    Contrast(
        a="252",
        b="253",
        commands=(Command.ETRN,),
        told=(Aspect.SCOPE,),
        opening="In answer to `ETRN`, codes 252 and 253 mean nearly the same: all the mail that waits for the host is on its way.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="In answer to `ETRN`, code 252 says only that sending has started; code 253 also gives the number of messages.",
            ),
        ),
        log="If no mail comes after either code, look at connections in the other direction: the server delivers the mail over one that it opens itself.",
        client="After either code the client waits for the mail and has nothing more to send; only 252 has other meanings, in answer to `VRFY` and `EXPN`.",
        server="Send 252 if you have not counted the messages, and 253 if you know their number.",
    ),
    Contrast(
        a="252",
        b="502",
        commands=(Command.VRFY, Command.EXPN),
        opening="In answer to `VRFY` and `EXPN`, codes 252 and 502 are two ways to turn a question down: 252 is a positive reply that leaves the answer open, 502 refuses the command.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 252 says that the server does not check the address and would try to deliver; code 502 says only that it does not carry out the command.",
            ),
        ),
        log="Neither code is a sign of a fault, and neither shows whether an address exists: only the reply to `RCPT TO` shows whether the recipient is accepted.",
        client="After either code the client sends its message all the same; after code 502 it does without the command for the rest of the session.",
        server=(
            "If you have switched `VRFY` or `EXPN` off for security, send 252, as RFC 5321 requires. "
            "Send 502 only if you have not implemented the command, or if the syntax of the address is all that you check."
        ),
    ),
    Contrast(
        a="252",
        b="550",
        commands=(Command.VRFY, Command.EXPN),
        opening="In answer to `VRFY` and `EXPN`, codes 252 and 550 are the two usual ways not to confirm an address.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 252 leaves open whether the address exists; code 550 says that it does not, or that the server does not tell.",
            ),
        ),
        log="Neither code decides about a message: that is left to the reply to `RCPT TO`.",
        client="After code 252 the client sends its message all the same; after code 550 it has a person check the address first.",
        server="Send 252 if you cannot check the address now or have switched `VRFY` and `EXPN` off, and 550 if you know that there is no such mailbox or list, or do not tell this client.",
    ),
)
