"""Words written for pairs of codes that people confuse and of which the lower is 4yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="403",
        b="440",
        told=(Aspect.STATUS,),
        opening="Codes 403 and 440 stand in no RFC, and both say that TLS stopped the mail: 403 comes mostly from a sending Sendmail server, 440 from a receiving Courier server.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 403 the sending side tried TLS, and it failed or was not trusted; with code 440 the receiving side demands TLS and cannot offer it.",
            ),
        ),
        log="After code 403, compare the TLS settings and certificates of both sides; after code 440 only the administrator of the receiving server can help.",
        server="In place of either, answer `STARTTLS` with 454 when TLS cannot be started, and send 421 as the greeting when you can serve nobody.",
    ),
    Contrast(
        a="421",
        b="450",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 421 and 450 both ask the client to come back later: 421 ends the whole session, 450 holds back one mailbox, one sender or one message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 says that the server cannot serve this client now, often because of the client's rate or reputation; code 450 says that a mailbox is not ready or that a sender is not trusted yet.",
            ),
            Difference(
                aspect=Aspect.SESSION,
                text="After code 421 the connection is closed, and what was under way is lost; after code 450 the client can go on with the other recipients or with another message.",
            ),
        ),
        log=(
            "Code 421 ends the session, so in one session code 450 can only stand before it. "
            "Greylisting passes by itself; if either code stays for hours, read the text, because a rate, a reputation or a DNS record is for the sender's administrator."
        ),
        client="After code 421 the client connects again later with all that was not confirmed; after code 450 it tries again later only what was refused.",
        server=(
            "Send 421 when you have to close the connection, and 450 when only one mailbox or one sender has to wait. "
            "For greylisting, RFC 6647 considers these two the only reasonable choices."
        ),
    ),
    Contrast(
        a="421",
        b="451",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 421 and 451 both put the client off for now: 421 ends the session, 451 only the request.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 says that the server does not serve this client at present, often because of the client's rate or reputation; code 451 says that one piece of work failed or that a policy wants it done later.",
            ),
            Difference(
                aspect=Aspect.SESSION,
                text="After code 421 the client has to connect anew; after code 451 it can still send other messages in the same session.",
            ),
        ),
        log=(
            "A connection that breaks off without any reply counts as 451, not as 421. "
            "If the text of either names a rate, a reputation, SPF, DKIM or DNS, waiting alone does not help: the sender's administrator has to act."
        ),
        client="After code 421 the client connects again later; after code 451 it keeps what was refused in the queue and goes on with the rest.",
        server="Send 421 if you cannot or do not want to answer the next command, and 451 if you can.",
    ),
    Contrast(
        a="421",
        b="452",
        commands=(Command.RCPT,),
        opening="Codes 421 and 452 both put mail off, often because a limit is reached: 421 closes the connection, 452 leaves it open.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 is about the server as a whole or this client, for example too many connections; code 452 is about space for the message or the number of recipients in one transaction.",
            ),
            Difference(
                aspect=Aspect.SESSION,
                text="After code 421 nothing more can be sent in this session; after code 452 it goes on, and if the code answered `RCPT TO`, the client can still send the message to recipients that were accepted.",
            ),
        ),
        log=(
            "Code 421 ends the session, so in one session code 452 can only stand before it. "
            "If 421 keeps coming, open fewer connections or send more slowly; if 452 keeps coming, name fewer recipients at a time or ask whether the server has run out of space."
        ),
        client="After code 421 the client connects again later; after code 452 in answer to `RCPT TO` it sends the message to the recipients that were accepted and names the rest in a further transaction.",
        server="Send 421 when a limit on connections or on the rate is reached or when you shut down, and 452 when space is short or the transaction has all the recipients that you take.",
    ),
    Contrast(
        a="421",
        b="550",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 421 and 550 can both turn a client away because of a limit or a policy: 421 for the time being, 550 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 says that the server cannot go on with this client for now; code 550 refuses one mailbox or one message, or anything that a policy forbids.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="After code 421 the message waits in the queue and is tried again; after code 550 the sender gets it back, even where the text says “try again later”.",
            ),
        ),
        log=(
            "If the text of either names a rate, a limit or a reputation, send more slowly: some servers send 550 for limits that pass within minutes or a day. "
            "Many refusals with code 550 in one session can end in code 421 with the text `too many errors`: then they are the reason."
        ),
        client="After code 421 the client connects again later; after code 550 it reports what was refused and, unless the code came in place of the greeting, goes on in the same session.",
        server=(
            "Send 421 for a limit that passes, and then close the connection. "
            "Send 550 only for what you would refuse tomorrow as well, because the sender gets the message back at once."
        ),
    ),
    Contrast(
        a="421",
        b="554",
        commands=(Command.CONNECT,),
        opening="Codes 421 and 554 can both turn a client away in place of the greeting: 421 for now, 554 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 is usually about the server's own state or its limits; code 554 is usually about this client or this message, which the server does not want.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="After code 421 the same client may be served later; after code 554 it is refused until what the text names has changed.",
            ),
            Difference(
                aspect=Aspect.SESSION,
                text="After code 421 the connection is closed; after code 554 it usually stays open, but after a 554 greeting the server takes nothing but `QUIT`.",
            ),
        ),
        log="If 421 or 554 comes in place of the greeting, no message has been judged yet: look at the client's IP address, its reverse DNS record and the number of connections.",
        client="In place of the greeting, either code makes the client try the domain's other MX hosts; it comes back to this one after code 421, and not after code 554.",
        server="Send 421 if the client is welcome at another time, and 554 if it is not.",
    ),
    Contrast(
        a="440",
        b="530",
        commands=(Command.CONNECT, Command.MAIL, Command.RCPT, Command.DATA),
        told=(
            Aspect.ACTOR,
            Aspect.STATUS,
        ),
        opening="Codes 440 and 530 can both mean that the server takes no mail without TLS: with 440, which Courier sends, the server cannot offer it, with 530 the client has not started it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 440 reports a fault on the server, whose TLS does not work; code 530 is a demand on the client, which has to start TLS or log in first.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="Code 440 is a temporary refusal, but it lasts until the server is put right; after code 530 the client can do at once what is asked.",
            ),
        ),
        log=(
            "At code 440 there is nothing to correct on the sending side. "
            "At code 530 read the text: it asks either for TLS (`STARTTLS`) or for a log-in."
        ),
        client="After code 440 the client keeps the message and tries again later; after code 530 it starts TLS or logs in, in the same session.",
        server=(
            "In place of 440, send 454 in answer to `STARTTLS` or 421 as the greeting while your TLS is out of order. "
            "Send 530 to a client that has to start TLS or log in first, but do not demand TLS for mail that other servers bring to your domain."
        ),
    ),
    Contrast(
        a="450",
        b="451",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        relation=Relation.ALTERNATIVES,
        opening="Codes 450 and 451 both mean “not now”, and servers often send one or the other for the same reason, above all when they greylist.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="By the standard, code 450 points at a mailbox, while the server works as it should, and code 451 at something that the server needs and that has failed.",
            ),
        ),
        log="The text tells more than the choice between 450 and 451: greylisting asks only for patience, while a missing DNS record or a failed lookup in a database has to be put right by an administrator.",
        client="After either code the client keeps what was refused and tries it again later.",
        server="Send 450 for a mailbox that is busy and for a sender whom you greylist, and 451 for a fault of your own.",
    ),
    Contrast(
        a="450",
        b="452",
        commands=(Command.RCPT,),
        opening="Codes 450 and 452 both refuse for now, mostly in answer to `RCPT TO`, and both can come in one transaction.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 450 is about one mailbox or one sender, who has to wait; code 452 says that space is short or that the transaction has enough recipients.",
            ),
        ),
        log=(
            "If code 452 is followed by 4.5.3, the recipient is in order and was only one too many; with 4.2.2 the mailbox is full. "
            "At code 450 the text says what has to wait."
        ),
        client="After code 450 the client tries this recipient again later; after code 452 it sends the message to the recipients that were accepted, then the rest in a further transaction.",
        server="Send 450 for a mailbox that is not ready or a sender that has to wait, and 452 when you lack space or the transaction has as many recipients as you take.",
    ),
    Contrast(
        a="450",
        b="550",
        commands=(Command.RCPT, Command.END_OF_DATA, Command.MAIL),
        opening="Codes 450 and 550 are twins: the mailbox is unavailable or a policy stands in the way, with 450 for the time being, with 550 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 450 says that the mailbox is not ready or that the sender is not trusted yet, and does not prove that the mailbox exists; code 550 says that the mailbox does not exist or is closed, or that a policy forbids the request.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="After code 450 the message waits in the queue, often for days, before the sender hears of a failure; after code 550 the sender hears of it at once.",
            ),
            Difference(
                aspect=Aspect.ACTOR,
                text="After code 450 usually nobody has to act, and if it lasts, the sender's administrator looks first at DNS; after code 550 the sender corrects a wrong address, and a policy is for the sender's administrator.",
            ),
        ),
        log="If the log shows 450 and later 550 for one and the same recipient, the later reply counts: the server has decided.",
        client="The client queues the message after code 450 and returns it to the sender after code 550.",
        server="Send 450 only if a later attempt has a chance, and 550 if it has none: a mistyped address that gets 450 keeps the sender waiting in vain.",
    ),
    Contrast(
        a="451",
        b="452",
        commands=(Command.RCPT,),
        opening="Codes 451 and 452 both put off a request that may succeed later: with 451 something failed or has to wait, with 452 something ran out or was too many.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 451 means a fault while the request was handled, or a policy such as greylisting; code 452 means that space is lacking, or room for more recipients.",
            ),
        ),
        log="If code 451 is followed by 4.5.3, or its text mentions recipients or domains, read it as 452: the message has to go out in several transactions.",
        client="After code 452 the client may split the transaction; after code 451 it waits, unless the text mentions recipients or domains: then it splits the transaction too.",
        server="Send 452 when you know that space or the number of recipients is the reason, and 451 for any other fault of your own.",
    ),
    Contrast(
        a="451",
        b="503",
        opening="Code 503 can be the consequence of code 451: the server put the sender or every recipient off with 451, and the client sent `DATA` all the same.",
        differences=(
            Difference(
                aspect=Aspect.RETRY,
                text="After code 451 the same attempt may succeed later; code 503 decides nothing about that, because the replies before it count.",
            ),
        ),
        log="Many programs report only the last reply, 503: look for the 451 before it, which names the reason.",
        client="A client that gets 503 after 451 keeps the message in the queue, as if 451 had been the last reply.",
    ),
    Contrast(
        a="451",
        b="550",
        commands=(Command.RCPT,),
        opening="Codes 451 and 550 both refuse a request: with 451 the server cannot decide or act on it now, with 550 it has decided.",
        log=(
            "A 451 that stays for days can hide a permanent refusal: some servers send it for a mailbox that they do not know. "
            "Ask the recipient in another way."
        ),
        server=(
            "If you cannot read the list of your users, send 451 and not 550, or senders give up addresses that are good. "
            "Send 550 when you know that the mailbox does not exist, or when your policy refuses."
        ),
    ),
    Contrast(
        a="451",
        b="554",
        commands=(Command.END_OF_DATA,),
        opening="Codes 451 and 554 both say that the transaction came to nothing, most often after the final dot.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 451 is usually no verdict on the message, because the server did not get that far; code 554 usually is one.",
            ),
        ),
        log="After code 451, see whether a later attempt got through; at code 554 read the text, which alone gives the reason.",
        client="The client queues the message after code 451 and reports the failure after code 554; where 554 answers `DATA`, the replies to `RCPT TO` decide instead.",
        server="When your own filter or database is down, send 451 and not 554, which would make the client return a good message.",
    ),
    Contrast(
        a="452",
        b="552",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        relation=Relation.TWINS,
        opening="Codes 452 and 552 both say that something does not fit: with 452 it may fit later, with 552 not until the message is smaller or the mailbox has been emptied.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 452 is about space that is lacking at the moment, or too many recipients at once; code 552 is about a fixed limit on size, or a full mailbox.",
            ),
            Difference(
                aspect=Aspect.RETRY, text="After code 452 the message waits in the queue; after code 552 the sender gets it back."
            ),
        ),
        log="For a full mailbox both are in use: 452 with 4.2.2 keeps the message in the queue, 552 with 5.2.2 returns it.",
        client="The client tries again later after code 452 and returns the message after code 552, but treats a 552 for too many recipients as if it were 452.",
        server=(
            "Send 452 for too many recipients and for a shortage that passes, 552 for a message above your fixed limit. "
            "For a full mailbox, choose by whether the client should wait."
        ),
    ),
    Contrast(
        a="454",
        b="530",
        commands=(Command.MAIL,),
        told=(Aspect.ACTOR,),
        opening="Codes 454 and 530 both keep a client from going on without TLS or a log-in: with 454 the server cannot offer it now, with 530 the client has not done it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 454 the client did ask for TLS or tried to log in, and the server was not able; code 530 answers a command for which that step was left out.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="Code 454 lasts until the server is put right, so a later attempt may succeed; after code 530 the client can do at once what is asked.",
            ),
        ),
        log=(
            "If code 454 stands before code 530, begin with it: the client has gone on without TLS or a log-in. "
            "If it answers `RCPT TO` with the text `Relay access denied`, Postfix refuses to relay: the client has not logged in, as with code 530."
        ),
        client="After code 454 the client tries again later, with the same password; after code 530 it starts TLS or logs in at once, in the same session.",
        server="Send 454 in answer to `STARTTLS` or `AUTH` when you cannot serve it at the moment, and 530 in answer to commands that come before a log-in or TLS that you require.",
    ),
    Contrast(
        a="454",
        b="535",
        commands=(Command.AUTH,),
        opening="Codes 454 and 535 both end a log-in without success: with 454 the server could not check the password, with 535 it checked and refused.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 454 says nothing about the password; code 535 says that the credentials are wrong or may not be used this way.",
            ),
        ),
        log="If all users get 454, the server's log-in service is down or too many attempts came from their address; if one user gets 535, look at that user's name and password.",
        client="The client keeps the stored password after code 454 and tries again later; after code 535 it asks the user for new credentials.",
        server="Send 454 when your own log-in service is down, so that clients do not ask people for new passwords in vain, and 535 when the credentials are wrong.",
    ),
    Contrast(
        a="454",
        b="550",
        commands=(Command.RCPT,),
        told=(Aspect.ACTOR,),
        opening="In answer to `RCPT TO`, codes 454 and 550 can both refuse to relay for this client; elsewhere 454 is about TLS or a log-in.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 454 usually says that TLS or the log-in does not work at present; code 550 usually says that a mailbox is not there or that a policy forbids the request.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="Where relaying is denied, code 454 leaves the message in the queue for days in vain; after code 550 the sender hears of it at once.",
            ),
        ),
        log="If the text of either is about relaying, as in `454 4.7.1 Relay access denied`, a mail program has not logged in; between mail servers, this server does not have the recipient's domain in its settings, or the MX record names the wrong server.",
        client=(
            "Where the text denies relaying, the client logs in and names the recipient again. "
            "Otherwise it tries again later after code 454 and reports the failure after code 550."
        ),
        server=(
            "If you do not relay for a client, answer `RCPT TO` with 550 and not with 454, so that people hear at once that their settings are wrong. "
            "Keep 454 for `STARTTLS` and `AUTH`."
        ),
    ),
    Contrast(
        a="454",
        b="554",
        commands=(Command.RCPT,),
        opening="In answer to `RCPT TO`, codes 454 and 554 are the two ways in which Postfix says `Relay access denied`; elsewhere they have little in common.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 454 is meant for `STARTTLS` and `AUTH`, which the server cannot carry out for now; code 554 refuses a client, a recipient or a message, and its text gives the reason.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="Where relaying is denied, waiting never helps: after code 454 the message stays in the queue in vain, after code 554 the sender gets it back.",
            ),
        ),
        log="`Relay access denied` with either code means that the client has not logged in, or that the recipient's domain is not entered on this server.",
        client="Where the text denies relaying, the client logs in and repeats the command after either code.",
        server=(
            "Refuse relaying for good, so that people hear of it: in Postfix, `defer_unauth_destination` sends 454, `reject_unauth_destination` sends 554. "
            "The standard's code for it is 550 with 5.7.1."
        ),
    ),
    Contrast(
        a="455",
        b="555",
        commands=(Command.MAIL, Command.RCPT),
        opening="Codes 455 and 555 are twins about the parameters of `MAIL FROM` and `RCPT TO`: 455 refuses them for now, 555 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 455 the server knows the parameter and cannot do at present what it asks; with code 555 it does not know or does not support it.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="After code 455 the same command may succeed later; after code 555 it succeeds only without the parameter.",
            ),
        ),
        log="At 455 and 555 look at the command that was sent: the parameters stand after the address, for example `SIZE=` or `NOTIFY=`.",
        client="After code 455 the client keeps the message in the queue; after code 555 it drops the parameter, or returns the message if it cannot do without.",
        server="Send 455 if the same parameters may be accepted later, and 555 if they never will be.",
    ),
)
