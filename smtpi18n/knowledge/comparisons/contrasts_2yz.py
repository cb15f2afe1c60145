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
        opening="Codes 211 and 214 both answer `HELP`: 211 reports the state of the system, 214 explains how to use it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 211 carries what the server says of itself; code 214 carries instructions for a person, and a program can do nothing with them.",
            ),
        ),
        when_to_use_which=(
            "A server may answer `HELP` with either: 211 for its status, 214 for an explanation of a command. "
            "A client shows the text to a person and goes on."
        ),
    ),
    Contrast(
        a="220",
        b="221",
        opening="Codes 220 and 221 stand at the two ends of a session: 220 opens it, 221 closes it.",
        when_to_use_which="There is nothing to choose: a server sends 220 when a client has connected and 221 when the client has said `QUIT`.",
    ),
    Contrast(
        a="220",
        b="250",
        commands=(Command.CONNECT, Command.EHLO, Command.HELO),
        opening="Codes 220 and 250 are the first two steps of a session: the server greets with 220 and answers the client's `EHLO` with 250.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 220 announces that the server is ready; code 250 confirms that a particular command has been carried out.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server speaks first with 220 and uses 250 for the commands that follow. "
            "A client waits for 220 before it sends `EHLO`, and for 250 before it goes further."
        ),
    ),
    Contrast(
        a="221",
        b="421",
        relation=Relation.OPPOSITE_OUTCOMES,
        opening="Codes 221 and 421 both end the session: 221 because the client asked for it, 421 because the server must.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 221 closes a session that the client has finished; code 421 breaks one off, whether or not work is left.",
            ),
        ),
        when_to_use_which=(
            "A server answers `QUIT` with 221 and uses 421 when it has to hang up by itself. "
            "A client disconnects after 221; after 421 it keeps what was not confirmed and connects again later."
        ),
    ),
    Contrast(
        a="235",
        b="334",
        commands=(Command.AUTH,),
        relation=Relation.CONSECUTIVE_STEPS,
        opening="Codes 235 and 334 are steps of one log-in: 334 asks for a piece of it, once or several times, and 235 says that it has succeeded.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 334 comes in the middle of `AUTH` and its text is a challenge for the program; code 235 ends `AUTH`, and its text is for people.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server sends 334 as long as the mechanism needs another answer, then 235. "
            "A client answers 334 with one line in base64, or with `*` to give up, and sends no other command until a code other than 334 has ended `AUTH`."
        ),
    ),
    Contrast(
        a="250",
        b="251",
        commands=(Command.RCPT,),
        opening="In answer to `RCPT TO`, codes 250 and 251 both accept the recipient: 250 says no more than that, 251 adds where the mail is forwarded.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 250 leaves open whether the mailbox is local or mail is forwarded silently; code 251 says that it is forwarded and names the address.",
            ),
        ),
        when_to_use_which=(
            "A server that forwards may choose: 251 discloses the new address, 250 keeps it private. "
            "A client treats both as the same success."
        ),
    ),
    Contrast(
        a="250",
        b="252",
        commands=(Command.VRFY, Command.EXPN),
        opening="Codes 250 and 252 are both successes of `VRFY`: 250 confirms the address, 252 leaves the question open.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 250 means that the server has checked the address and names it; code 252 means that it cannot or will not tell, though it would try to deliver.",
            ),
        ),
        when_to_use_which=(
            "A server sends 250 only for an address that it has really checked, and 252 where checking is switched off or not possible. "
            "A client must not take 252 for proof that a mailbox exists, nor for proof that it does not."
        ),
    ),
    Contrast(
        a="250",
        b="354",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.DATA),
        relation=Relation.CONSECUTIVE_STEPS,
        opening="Codes 250 and 354 take turns in one transaction: 250 accepts the sender and the recipients, 354 asks for the message, and another 250 takes it over.",
        differences=(
            Difference(
                aspect=Aspect.SEVERITY,
                text="Code 250 is the end of a command; code 354 is the middle of one, for `DATA` ends only with the reply to the final dot.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: `DATA` that may go ahead is answered with 354 and never with 250. "
            "A client sends the message only after 354 and forgets it only after the 250 that follows the final dot."
        ),
    ),
    Contrast(
        a="250",
        b="355",
        commands=(Command.MAIL,),
        differences=(
            Difference(
                aspect=Aspect.SEVERITY,
                text="Code 250 begins a new transaction; code 355 takes up an interrupted one, so that `DATA` comes next.",
            ),
        ),
    ),
    Contrast(
        a="251",
        b="252",
        commands=(Command.VRFY,),
        opening="Codes 251 and 252 are both positive answers that stop short of a plain yes: 251 knows where its mail goes, 252 does not say.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="About an address, code 251 says where its mail is forwarded, and code 252 promises only an attempt; in answer to `ETRN`, code 251 says that no mail is waiting, and code 252 that the waiting mail is on its way.",
            ),
        ),
        when_to_use_which=(
            "Asked about an address, a server sends 251 if it forwards the mail and may disclose where, and 252 if it cannot check the address or does not want to. "
            "In answer to `ETRN` the state of the queue decides. "
            "A client goes on after either."
        ),
    ),
    Contrast(
        a="251",
        b="354",
        commands=(Command.RCPT, Command.DATA),
        opening="Codes 251 and 354 are neighbouring steps of one successful transaction: 251 accepts a recipient, 354 then asks for the message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 251 tells where mail for one recipient goes; code 354 tells nothing about recipients and only invites the text of the message.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server answers `RCPT TO` with 251 and the later `DATA` with 354. "
            "After 251 a client names further recipients or sends `DATA`; it starts on the message only after 354."
        ),
    ),
    Contrast(
        a="251",
        b="551",
        commands=(Command.RCPT, Command.VRFY),
        opening="Codes 251 and 551 are opposite answers to one situation, a user who is not local: with 251 the server forwards the mail itself, with 551 it leaves that to the client.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="The address in a 251 reply is where the mail will go anyway; the address in a 551 reply is one the sender has to write to.",
            ),
        ),
        when_to_use_which=(
            "A server that is willing to forward sends 251; one that only wants to help the sender sends 551. "
            "Where neither address should be known, 250 (forward in silence) or 550 (refuse) takes their place. "
            "A client must not let either reply change an address book unless the server is authenticated."
        ),
    ),
    Contrast(
        a="252",
        b="253",
        commands=(Command.ETRN,),
        opening="Codes 252 and 253 mean nearly the same in answer to `ETRN`: pending mail is on its way, and 253 adds how many messages there are.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="In answer to `ETRN`, code 252 says that sending has started; code 253 also gives the number of messages.",
            ),
        ),
        when_to_use_which=(
            "A server that knows the number sends 253, another sends 252. "
            "A client treats both alike and waits for the mail; only 252 has other meanings, in answer to `VRFY` and `EXPN`."
        ),
    ),
    Contrast(
        a="252",
        b="550",
        commands=(
            Command.VRFY,
            Command.EXPN,
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 252 leaves open whether the address exists; code 550 says that it does not, or that the server does not tell.",
            ),
        ),
        when_to_use_which=(
            "A server sends 252 if it cannot check the address now or has switched `VRFY` and `EXPN` off, and 550 if it knows that there is no such mailbox or list, or denies this client the answer. "
            "A client must take neither for the answer to `RCPT TO`."
        ),
    ),
)
