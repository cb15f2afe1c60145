"""Words written for pairs of codes that people confuse, the lower code first; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="211",
        b="214",
        commands=(Command.HELP,),
        opening=("Codes 211 and 214 both answer `HELP`: 211 reports the state of the system, 214 explains how to use it."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 211 carries what the server says of itself; code 214 carries instructions for a person, and a "
                    "program can do nothing with them."
                ),
            ),
        ),
        when_to_use_which=(
            "A server may answer `HELP` with either: 211 for its status, 214 for an explanation of a command. A client shows "
            "the text to a person and goes on."
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
        a="221",
        b="421",
        relation=Relation.OPPOSITE_OUTCOMES,
        opening="Codes 221 and 421 both end the session: 221 because the client asked for it, 421 because the server must.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 221 closes a session that the client has finished; code 421 breaks one off, whether or not work"
                    " is left."
                ),
            ),
        ),
        when_to_use_which=(
            "A server answers `QUIT` with 221 and uses 421 when it has to hang up by itself. A client disconnects after "
            "221; after 421 it keeps what was not confirmed and connects again later."
        ),
    ),
    Contrast(
        a="235",
        b="334",
        commands=(Command.AUTH,),
        relation=Relation.CONSECUTIVE_STEPS,
        opening=(
            "Codes 235 and 334 are steps of one log-in: 334 asks for a piece of it, once or several times, and 235 says that "
            "it has succeeded."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 334 comes in the middle of `AUTH` and its text is a challenge for the program; code 235 ends "
                    "`AUTH`, and its text is for people."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server sends 334 as long as the mechanism needs another answer, then 235. "
            "A client answers 334 with one line in base64, or with `*` to give up, and sends no other command until a"
            " code other than 334 has ended `AUTH`."
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
        b="252",
        commands=(Command.VRFY, Command.EXPN),
        opening=("Codes 250 and 252 are both successes of `VRFY`: 250 confirms the address, 252 leaves the question open."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 250 means that the server has checked the address and names it; code 252 means that it cannot or "
                    "will not tell, though it would try to deliver."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 250 only for an address that it has really checked, and 252 where checking is switched off or not"
            " possible. A client must not take 252 for proof that a mailbox exists, nor for proof that it does not."
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
        opening=(
            "Codes 251 and 252 are both positive answers that stop short of a plain yes: 251 knows where its mail goes, 252 "
            "does not say."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "About an address, code 251 says where its mail is forwarded, and code 252 promises only an "
                    "attempt; in answer to `ETRN`, code 251 says that no mail is waiting, and code 252 that the "
                    "waiting mail is on its way."
                ),
            ),
        ),
        when_to_use_which=(
            "Asked about an address, a server sends 251 if it forwards the mail and may disclose where, and 252 if it"
            " cannot check the address or does not want to. In answer to `ETRN` the state of the queue decides. A "
            "client goes on after either."
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
        a="252",
        b="253",
        commands=(Command.ETRN,),
        opening=(
            "Codes 252 and 253 mean nearly the same in answer to `ETRN`: pending mail is on its way, and 253 adds how many "
            "messages there are."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=("In answer to `ETRN`, code 252 says that sending has started; code 253 also gives the number of messages."),
            ),
        ),
        when_to_use_which=(
            "A server that knows the number sends 253, another sends 252. A client treats both alike and waits for the mail; "
            "only 252 has other meanings, in answer to `VRFY` and `EXPN`."
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
                text=(
                    "Code 252 leaves open whether the address exists; code 550 says that it does not, or that the server "
                    "does not tell."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 252 if it cannot check the address now or has switched `VRFY` and `EXPN` off, and 550 if it "
            "knows that there is no such mailbox or list, or denies this client the answer. A client must take neither "
            "for the answer to `RCPT TO`."
        ),
    ),
    Contrast(
        a="334",
        b="354",
        commands=(Command.AUTH, Command.DATA),
        relation=Relation.UNRELATED,
        opening=(
            "Codes 334 and 354 both mean “go on”, in different places: 334 asks for one line of a log-in, 354 asks for the "
            "whole message."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "After code 334 the client answers with one line in base64; after code 354 it sends as many lines as the "
                    "message has and ends with a dot."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: 334 belongs to `AUTH` and 354 to `DATA`. A client that mixes them up would send a "
            "password as mail, or mail as a password."
        ),
    ),
    Contrast(
        a="334",
        b="535",
        commands=(Command.AUTH,),
        relation=Relation.CONSECUTIVE_STEPS,
        opening="Codes 334 and 535 belong to one log-in: 334 asks for the next piece of it, 535 ends it without success.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 334 comes in the middle of `AUTH` and decides nothing yet; code 535 ends `AUTH`, and other "
                    "credentials may be tried."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server sends 334 as long as the mechanism needs another answer, and 535 if the"
            " credentials turn out to be wrong. A client answers 334 with one line in base64; after 535 it asks the user "
            "for new credentials."
        ),
    ),
    Contrast(
        a="353",
        b="354",
        commands=(Command.DATA, Command.END_OF_DATA),
        relation=Relation.CONSECUTIVE_STEPS,
        opening=(
            "Codes 353 and 354 stand at the two ends of the message: 354 lets the client begin, 353 announces that a reply "
            "for each recipient follows."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 354 is the standard's answer to `DATA`; code 353 belongs to an extension of a few servers, PRDR, "
                    "and comes after the final dot."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server sends 354 before the message, and 353 after it only to a client that has "
            "asked for PRDR. A client sends the message after 354; after 353 it reads one reply for each recipient, then the "
            "one for the whole."
        ),
    ),
    Contrast(
        a="354",
        b="355",
        commands=(
            Command.MAIL,
            Command.DATA,
        ),
        relation=Relation.CONSECUTIVE_STEPS,
        opening=(
            "Codes 354 and 355 are steps of one resumed transaction: 355 answers `MAIL FROM` and names the octet to go on"
            " from, 354 then answers `DATA` and asks for the rest of the message."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "After code 355 the client sends `DATA`; after code 354 it sends the message itself, from the octet "
                    "that 355 named."
                ),
            ),
        ),
        when_to_use_which="There is nothing to choose: 355 answers `MAIL FROM` and 354 answers `DATA`.",
    ),
    Contrast(
        a="403",
        b="440",
        opening=(
            "Codes 403 and 440 both say that TLS stopped the mail: 403 comes mostly from a sending Sendmail server whose "
            "TLS attempt failed or was not trusted, 440 from a receiving Courier server that demands TLS and cannot offer"
            " it."
        ),
        when_to_use_which=(
            "A server sends neither: 454 answers `STARTTLS` when TLS cannot be started, and 421 takes the place of the "
            "greeting when nobody can be served. After 403, compare the TLS settings and certificates of both sides; "
            "after 440 only the administrator of the receiving server can help."
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
            "A server sends 421 if the client is welcome at another time and 554 if it is not. A client tries again "
            "after 421; after 554 it has the cause looked into, and after a 554 greeting it can only send `QUIT`."
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
        b="452",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening=(
            "Codes 450 and 452 both refuse for now: 450 because of the mailbox or a policy, 452 because the server is short "
            "of space or has been given enough recipients."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 450 is about one mailbox or one sender; code 452 is about the resources of the server as a whole, "
                    "or the size of one transaction."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 450 for a mailbox that is not ready and 452 when it lacks space or the transaction has too many "
            "recipients. A client that gets 452 after some accepted recipients sends the message to those, then the rest in a"
            " further transaction."
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
        b="452",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening=(
            "Codes 451 and 452 are both temporary troubles of the server: with 451 something failed, with 452 something ran out."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 451 means a fault while the request was handled; code 452 means that space, or room for more "
                    "recipients, is lacking."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 452 when it knows that storage or the number of recipients is the reason, and 451 for any other "
            "fault of its own. A client may split a transaction after 452; after 451 it can only wait."
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
                    "Code 451 is usually no verdict on the message, because the server did not get that far; code 554"
                    " usually is one."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 451 when its own filter or database is down, not 554, which would make the client return "
            "a good message. A client queues the message after 451 and reports the failure after 554; where 554 "
            "answers `DATA`, the replies to `RCPT TO` decide instead."
        ),
    ),
    Contrast(
        a="452",
        b="552",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        relation=Relation.TWINS,
        opening=(
            "Codes 452 and 552 both say that something does not fit: with 452 it may fit later, with 552 it never will as it is."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 452 is about space that is lacking at the moment, or too many recipients at once; code 552 is about"
                    " a fixed limit or a full mailbox."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 452 for too many recipients and for a shortage that passes, 552 for a message above its fixed "
            "limit. A client tries again later after 452 and returns the message after 552, but treats a 552 for too many "
            "recipients as if it were 452."
        ),
    ),
    Contrast(
        a="454",
        b="530",
        commands=(Command.AUTH, Command.MAIL, Command.RCPT, Command.DATA),
        opening=(
            "Codes 454 and 530 both keep a client from going on without TLS or a log-in: 454 because the server cannot offer "
            "it now, 530 because the client has not done it."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "With code 454 the client did ask for TLS or tried to log in, and the server was not able; with "
                    "code 530 the client skipped that step, as it usually also did where Postfix refuses to relay "
                    "with `454 4.7.1`."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 454 in answer to `STARTTLS` or `AUTH` that it cannot serve at the moment, and 530 to "
            "commands that come too early. A client tries again later after 454; after 530 it starts TLS or logs in "
            "at once, in the same session. Where the text of 454 says that relaying is denied, the client logs in as "
            "after 530."
        ),
    ),
    Contrast(
        a="454",
        b="535",
        commands=(Command.AUTH,),
        opening=(
            "Codes 454 and 535 both end a log-in without success: with 454 the server could not check the password, with 535 "
            "it checked and refused."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 454 says nothing about the password; code 535 says that the credentials are wrong or may not be "
                    "used this way."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 454 when its own log-in service is down and 535 when the credentials are wrong. A client keeps "
            "the stored password after 454 and tries again later; after 535 it asks the user for new credentials."
        ),
    ),
    Contrast(
        a="455",
        b="555",
        commands=(Command.MAIL, Command.RCPT),
        opening=(
            "Codes 455 and 555 are twins about the parameters of `MAIL FROM` and `RCPT TO`: 455 refuses them for now, 555 for"
            " good."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "With code 455 the server knows the parameter and cannot honour it at present; with code 555 it does not "
                    "know or does not support it."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 455 if the same parameters may be accepted later and 555 if they never will be. A client queues "
            "the message after 455; after 555 it drops the parameter, or returns the message if it cannot do without."
        ),
    ),
    Contrast(
        a="500",
        b="501",
        commands=(Command.EHLO, Command.HELO, Command.AUTH, Command.MAIL, Command.RCPT),
        opening=("Codes 500 and 501 are both syntax errors: 500 in the command itself, 501 in what follows it."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "After code 500 the server does not know which command was meant, or the line was too long; after code "
                    "501 it knows the command and cannot read its arguments."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 500 for a word that it does not know or a line that is too long, and 501 for bad "
            "arguments of a command that it knows. A client that gets 501 corrects the address or the parameter; "
            "after 500 it does without the command, or shortens the line if that was too long."
        ),
    ),
    Contrast(
        a="500",
        b="502",
        commands=(Command.EHLO, Command.HELO, Command.EXPN),
        opening=(
            "Codes 500 and 502 both refuse a command: with 500 the server has never heard of it, with 502 it knows it and "
            "does not offer it."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 500 means that the word was not recognized or the line was too long; code 502 means that "
                    "the command was recognized and is not implemented here."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 502 for commands of the standard that it has left out, and 500 for words that it does not"
            " know; neither may be offered in its `EHLO` reply. `VRFY` and `EXPN` that are switched off for security "
            "get 252. After 502 a client does without the command; after 500 it does so too, unless the line was too "
            "long or was garbled on the way."
        ),
    ),
    Contrast(
        a="500",
        b="503",
        commands=(Command.MAIL, Command.RCPT, Command.DATA, Command.AUTH),
        opening=(
            "Codes 500 and 503 both refuse a command: 500 because the server does not know it, 503 because it comes at the "
            "wrong moment."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "With code 500 the command would be refused at any time; with code 503 the server knows the "
                    "command and would take it at another point, though a second `AUTH` never in the same session."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 503 for a command that it knows and that is out of order, 500 for one that it does not know. "
            "After 503 a client looks at the replies before it, because an earlier refusal is often the reason; after 500 it "
            "does without the command."
        ),
    ),
    Contrast(
        a="501",
        b="553",
        commands=(Command.MAIL, Command.RCPT),
        opening=(
            "Codes 501 and 553 can both refuse an address: 501 because it is not written as an address, 553 because such a "
            "name is not allowed here."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=("Code 501 is about the form of the line, parameters included; code 553 is about the mailbox name in it."),
            ),
        ),
        when_to_use_which=(
            "A server sends 501 if it cannot read the argument and 553 if it can read it and does not allow the name. After "
            "either the sender has the address to correct."
        ),
    ),
    Contrast(
        a="502",
        b="504",
        commands=(Command.EHLO, Command.HELO, Command.VRFY, Command.EXPN, Command.HELP),
        opening=(
            "Codes 502 and 504 both refuse what the server has not implemented: 502 the whole command, 504 one parameter of it."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "With code 502 no form of the command works; with code 504 the command itself works without that parameter."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 502 for a command that it has left out and 504 for a parameter. A client does without the command"
            " after 502; after 504 it tries again without the parameter, or with another log-in mechanism."
        ),
    ),
    Contrast(
        a="503",
        b="530",
        commands=(Command.MAIL, Command.RCPT, Command.DATA),
        opening=(
            "Codes 503 and 530 both say that something must come first: with 503 another command of the session or "
            "the transaction, with 530 TLS or a log-in."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 503 is about the order of commands and by the standard says nothing of security; code 530 "
                    "is about the server's policy, which wants TLS or a log-in before this command."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 530 if the missing step is `STARTTLS` or `AUTH`, and 503 for any other step. A client "
            "that gets 530 sets up TLS or logs in; after 503 it reads the earlier replies, and logs in if the text "
            "asks for that, because some servers send 503 there."
        ),
    ),
    Contrast(
        a="503",
        b="554",
        commands=(Command.DATA,),
        opening="Codes 503 and 554 are, in answer to `DATA`, two ways to say that no recipient was accepted.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 503 says that the command came at the wrong point; code 554 says that the transaction failed, "
                    "for whatever reason the text gives."
                ),
            ),
        ),
        when_to_use_which=(
            "A server may answer `DATA` without recipients with either; in LMTP it must be 503. After a 554 greeting it "
            "answers every command but `QUIT` with 503. In answer to `DATA`, a client sends no message text after either,"
            " and acts on the earlier replies. If `MAIL FROM` was refused, that reply decides for the whole message. "
            "Otherwise the replies to `RCPT TO` decide: recipients refused with a 4yz code stay in the queue, and the "
            "others are reported."
        ),
    ),
    Contrast(
        a="521",
        b="554",
        commands=(Command.CONNECT,),
        opening=(
            "Codes 521 and 554 can both stand in place of the greeting: 521 says that this host never takes mail, 554 that it"
            " does not serve this client."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=("Code 521 holds for everybody and for ever; code 554 as a greeting may hold for one client only."),
            ),
        ),
        when_to_use_which=(
            "A host without mail service sends 521 and may then hang up; a mail server that turns one client away sends 554 "
            "and waits for `QUIT`. A client does not try the host again after 521; after 554 it has the cause looked into."
        ),
    ),
    Contrast(
        a="521",
        b="556",
        commands=(Command.CONNECT, Command.RCPT),
        opening=(
            "Codes 521 and 556 both mean that nobody takes mail there: 521 is said by the host itself, 556 by another server "
            "about somebody else's domain."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 521 comes when a client connects to a host that has no mail; code 556 comes to `RCPT TO`, from a "
                    "server that has looked the domain up in DNS."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: 521 is for the host without mail itself, 556 for a server on the way. A "
            "sender checks the address after either; after 521 also the name of the server, and the text where it "
            "names a blocklist or a policy."
        ),
    ),
    Contrast(
        a="530",
        b="534",
        commands=(Command.AUTH, Command.MAIL),
        opening=(
            "Codes 530 and 534 both keep a client from sending: 530 because a log-in or TLS has to come first, 534 "
            "because the log-in was tried in too weak a way."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 530 asks for a log-in or TLS before a command, and in answer to `AUTH` only TLS can be "
                    "meant; code 534 refuses the mechanism chosen in `AUTH`, not the password."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 530 to a client that skips the log-in and 534 to one that uses a mechanism below its policy. A "
            "client logs in after 530; after 534 it chooses a stronger mechanism, or the kind of password that the provider "
            "asks for."
        ),
    ),
    Contrast(
        a="530",
        b="535",
        commands=(Command.AUTH, Command.MAIL),
        opening=(
            "Codes 530 and 535 both keep a client from sending: with 530 a log-in or TLS has to come first, with 535 "
            "a log-in was tried and failed."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=("Code 530 asks for a log-in or for TLS; code 535 is the answer to a log-in with wrong credentials."),
            ),
        ),
        when_to_use_which=(
            "A server sends 530 to commands that need a log-in and 535 to a failed `AUTH`. After 530 the settings of the "
            "client lack a user name or TLS; after 535 the name or the password is wrong."
        ),
    ),
    Contrast(
        a="530",
        b="538",
        commands=(Command.AUTH, Command.MAIL),
        opening=("Codes 530 and 538 can both mean that TLS is missing: 530 for any command, 538 for one log-in mechanism."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 530 refuses to go on without TLS or a log-in; code 538 refuses only the chosen mechanism on an open"
                    " connection, and is obsolete."
                ),
            ),
        ),
        when_to_use_which=(
            "A server of today does not offer the mechanism before TLS is on and answers it with 504 all the same; it"
            " sends 530 where its policy wants TLS or a log-in before the command, and no longer sends 538. After 538"
            " a client starts TLS; after 530 it starts TLS or logs in, as the text says."
        ),
    ),
    Contrast(
        a="534",
        b="535",
        commands=(Command.AUTH,),
        opening=("Codes 534 and 535 both refuse a log-in: 534 the way it was done, 535 the credentials."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "With code 534 even the right password would not do; with code 535 the way is accepted and the name or "
                    "password is not."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 534 if its policy wants a stronger mechanism and 535 if the credentials are wrong. A client "
            "changes the mechanism after 534 and the credentials after 535; some providers send either when an app password "
            "is needed."
        ),
    ),
    Contrast(
        a="535",
        b="550",
        commands=(Command.AUTH, Command.RCPT),
        opening=("Codes 535 and 550 both refuse for good: 535 a log-in, 550 an address or a request against policy."),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 535 is about who sends; code 550 is about where to, or about what the policy allows, and may itself"
                    " be the price of not logging in."
                ),
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: 535 answers `AUTH`, 550 the commands of a transaction. A client asks for new "
            "credentials after 535; after 550 it corrects the address, or logs in if the text speaks of relaying."
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
        b="553",
        commands=(Command.MAIL, Command.RCPT, Command.VRFY),
        opening=(
            "Codes 550 and 553 both refuse an address for good: 550 because the mailbox is not there or not open, 553 because"
            " its name is not allowed."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=(
                    "Code 550 judges the mailbox or a policy; code 553 judges the name as it is written, and can come before "
                    "anyone has looked for the mailbox."
                ),
            ),
        ),
        when_to_use_which=(
            "A server sends 553 for a name that is malformed or ambiguous, and 550 for a well-formed name without a "
            "mailbox or one that this user may not send from, although some servers send 553 for the last. A client "
            "has the address corrected after either."
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
            "RFC 5321 asks for 550 when a policy refuses `EHLO`, `MAIL FROM` or `RCPT TO`; 554 fits a refused "
            "greeting, `DATA` without recipients, and, on a submission server, whatever has no code of its own. A "
            "client acts alike on both; but where 554 answers `DATA`, the replies to `RCPT TO` decide instead."
        ),
    ),
    Contrast(
        a="550",
        b="556",
        commands=(Command.RCPT,),
        opening=(
            "Codes 550 and 556 both refuse a recipient for good: 550 for any reason, 556 for one, a domain that takes no mail"
            " at all."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=("With code 550 other mailboxes of the domain may well exist; with code 556 there is none."),
            ),
        ),
        when_to_use_which=(
            "A server that has found a null MX sends 556; for other reasons to refuse a recipient it sends 550. A client has "
            "the domain corrected after 556; after 550 the part before the @ may be at fault."
        ),
    ),
    Contrast(
        a="554",
        b="556",
        commands=(Command.RCPT,),
        opening=(
            "Codes 554 and 556 can both refuse a recipient: 554 without an exact reason, 556 with one, a domain that takes no"
            " mail."
        ),
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text=("Code 554 needs its text to be understood; code 556 says by its number that the domain is at fault."),
            ),
        ),
        when_to_use_which=(
            "A server sends 556 if DNS tells it that the domain takes no mail, and 554 only if no exact code fits. A client "
            "has the domain corrected after 556 and reads the text after 554."
        ),
    ),
)
