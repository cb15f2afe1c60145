"""Words written for pairs of codes that people confuse, the lower code first; other pairs are compared by their facts."""

from __future__ import annotations

from ..codes import Aspect, Command, Relation
from .schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="220",
        b="250",
        commands=(Command.CONNECT, Command.EHLO, Command.HELO),
        opening=(
            "Codes 220 and 250 are the first two steps of a session: the server greets with 220 and answers the client's "
            "`EHLO` with 250."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 220 announces that the server is ready; code 250 confirms that a particular command has been "
                    "carried out."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server speaks first with 220 and uses 250 for the commands that follow. A client "
            "waits for 220 before it sends `EHLO`, and for 250 before it goes further."
        ),
    ),
    Contrast(
        a="220",
        b="221",
        opening="Codes 220 and 221 stand at the two ends of a session: 220 opens it, 221 closes it.",
        when_to_use_which=(
            "There is nothing to choose: a server sends 220 when a client has connected and 221 when the client has said `QUIT`."
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
            "A server answers `QUIT` with 221 and uses 421 when it has to hang up by itself. A client disconnects after "
            "221; after 421 it keeps what was not confirmed and connects again later."
        ),
    ),
    Contrast(
        a="250",
        b="251",
        commands=(Command.RCPT,),
        opening=(
            "In answer to `RCPT TO`, codes 250 and 251 both accept the recipient: 250 says no more than that, 251 adds where the "
            "mail is forwarded."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 250 leaves open whether the mailbox is local or mail is forwarded silently; code 251 says that it "
                    "is forwarded and names the address."
                ),
            ),
        ),
        when_to_use_which=(
            "A server that forwards may choose: 251 discloses the new address, 250 keeps it private. A client treats both as "
            "the same success."
        ),
    ),
    Contrast(
        a="250",
        b="354",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.DATA),
        relation=Relation.CONSECUTIVE_STEPS,
        opening=(
            "Codes 250 and 354 take turns in one transaction: 250 accepts the sender and the recipients, 354 asks for the "
            "message, and another 250 takes it over."
        ),
        differences=(
            Difference(
                aspect=Aspect.SEVERITY,
                text=(
                    "Code 250 is the end of a command; code 354 is the middle of one, for `DATA` ends only with the reply to "
                    "the final dot."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: `DATA` that may go ahead is answered with 354 and never with 250. A client sends the "
            "message only after 354 and forgets it only after the 250 that follows the final dot."
        ),
    ),
    Contrast(
        a="251",
        b="354",
        commands=(Command.RCPT, Command.DATA),
        opening=(
            "Codes 251 and 354 are neighbouring steps of one successful transaction: 251 accepts a recipient, 354 then asks "
            "for the message."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 251 tells where mail for one recipient goes; code 354 tells nothing about recipients and only "
                    "invites the text of the message."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server answers `RCPT TO` with 251 and the later `DATA` with 354. After 251 a client "
            "names further recipients or sends `DATA`; it starts on the message only after 354."
        ),
    ),
    Contrast(
        a="251",
        b="551",
        commands=(Command.RCPT, Command.VRFY),
        opening=(
            "Codes 251 and 551 are opposite answers to one situation, a user who is not local: with 251 the server forwards "
            "the mail itself, with 551 it leaves that to the client."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "The address in a 251 reply is where the mail will go anyway; the address in a 551 reply is one the sender "
                    "has to write to."
                ),
            ),
        ),
        when_to_use_which=(
            "A server that is willing to forward sends 251; one that only wants to help the sender sends 551. Where neither "
            "address should be known, 250 (forward in silence) or 550 (refuse) takes their place. A client must not let "
            "either reply change an address book unless the server is authenticated."
        ),
    ),
    Contrast(
        a="421",
        b="450",
        opening="Codes 421 and 450 both ask the client to come back later; 421 hangs up as well, 450 does not.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 says that the server cannot serve this client now; code 450 says that one mailbox is not ready.",
            ),
        ),
        when_to_use_which=(
            "A server sends 421 when it wants to be rid of the connection and 450 when only one recipient must wait; for "
            "greylisting RFC 6647 considers these two the only reasonable choices. A client that has received 450 goes on "
            "with the other recipients; after 421 it connects again later."
        ),
    ),
    Contrast(
        a="421",
        b="451",
        opening="Codes 421 and 451 both report trouble on the server's side; 421 ends the session, 451 only the request.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 421 means that the service as a whole stops, at least for this client; code 451 means that one "
                    "piece of work went wrong."
                ),
            ),
        ),
        when_to_use_which=(
            "A server that can still answer the next command sends 451; one that cannot, or will not, sends 421. A client that "
            "loses the connection without any reply acts as after 451."
        ),
    ),
    Contrast(
        a="421",
        b="554",
        opening="Codes 421 and 554 can both turn a client away at the door: 421 for now, 554 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 421 is usually about the server's own state or limits; code 554 is usually about this client or this "
                    "message, which the server does not want."
                ),
            ),
            Difference(
                aspect=Aspect.SESSION,
                text=("Code 421 hangs up; after code 554 the server stays, but after a 554 greeting it waits only for `QUIT`."),
            ),
        ),
        when_to_use_which=(
            "A server sends 421 if the client is welcome at another time and 554 if it is not. A client tries again after 421; "
            "after 554 it sends `QUIT` and has the cause looked into."
        ),
    ),
    Contrast(
        a="450",
        b="451",
        opening=("Codes 450 and 451 are two ways to say “not now”: 450 points at the mailbox, 451 at a fault of the server."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 450 the server works as it should; with code 451 something that it needs has failed.",
            ),
        ),
        when_to_use_which=(
            "A server sends 450 for a mailbox that is busy or held back by policy, and 451 for a fault of its own. Many do not "
            "keep to this, above all when they greylist, so a client treats both alike and tries again later."
        ),
    ),
    Contrast(
        a="450",
        b="550",
        commands=(Command.RCPT, Command.END_OF_DATA, Command.MAIL),
        opening=("Codes 450 and 550 are twins: both say that the mailbox is unavailable, 450 for the time being, 550 for good."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 450 speaks of a mailbox that is not ready, or of a sender still to be trusted, and does not prove that "
                    "the mailbox exists; code 550 speaks of one that does not exist, or of a ban."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 450 only if a later attempt has a chance and 550 if it has none: a wrong address answered with "
            "450 keeps the sender waiting for days. A client queues the message after 450 and returns it to the sender after "
            "550."
        ),
    ),
    Contrast(
        a="451",
        b="554",
        opening=(
            "Codes 451 and 554 both say that the transaction came to nothing: with 451 the cause may pass, with 554 it stays."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 451 is usually no verdict on the message, because the server did not get that far; code 554 usually is one."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 451 when its own filter or database is down, not 554, which would make the client return a good "
            "message. A client queues the message after 451 and reports the failure after 554."
        ),
    ),
    Contrast(
        a="534",
        b="535",
        opening=(
            "Codes 534 and 535 are two refusals of a log-in: with 534 the server objects to the mechanism, with 535 to the "
            "credentials."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 534 does not mean that the password is wrong; code 535 means that the server did not accept the user "
                    "name, the password or the token."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 534 when this user needs a stronger mechanism, and 535 when the credentials themselves will not do. "
            "After 534 a client tries another mechanism; after 535 it asks the user for other credentials."
        ),
    ),
    Contrast(
        a="550",
        b="551",
        commands=(Command.RCPT,),
        opening="Codes 550 and 551 both refuse a recipient for good; 551 adds an address that may work.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 550 gives no way on, whatever the reason; code 551 is meant for one reason, a user who is now elsewhere, "
                    "and should say where."
                ),
            ),
        ),
        when_to_use_which=(
            "A server that knows the new address chooses by discretion: 551 discloses it, 550 does not. A client reports the "
            "failure in both cases and passes on the address that a 551 reply holds."
        ),
    ),
    Contrast(
        a="550",
        b="552",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening="Codes 550 and 552 both refuse for good; 552 is the one whose usual reason is size or space.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "With code 550 the mailbox is missing or closed to the sender, or a policy stands in the way; with code "
                    "552 the message does not fit."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 552 for a full mailbox or a message that is too large, and 550 for a mailbox that cannot take any "
            "message. After 552 a smaller message may pass, unless the mailbox is full; after 550 the size does not matter."
        ),
    ),
    Contrast(
        a="550",
        b="554",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening=(
            "Codes 550 and 554 are the two general refusals, and servers often use them for the same reasons; the text and "
            "the enhanced status code tell more than the number."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 550 is at home with a mailbox or a policy; code 554 is at home with the transaction as a whole, or "
                    "with the connection."
                ),
            ),
            Difference(
                aspect=Aspect.ACTOR,
                text=(
                    "A bad address behind code 550 is for the sender to correct; a refusal by policy, with code 550 or code 554, is "
                    "for the sender's administrator."
                ),
            ),
        ),
        when_to_use_which=(
            "RFC 5321 asks for 550 when a policy refuses `EHLO`, `MAIL FROM` or `RCPT TO`; 554 fits a refused greeting, `DATA` "
            "without recipients, and, on a submission server, whatever has no code of its own. A client acts alike on both."
        ),
    ),
)
