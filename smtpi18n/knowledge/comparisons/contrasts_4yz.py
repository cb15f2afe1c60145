"""Words written for pairs of codes that people confuse and of which the lower is 4yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="403",
        b="440",
        opening="Codes 403 and 440 both say that TLS stopped the mail: 403 comes mostly from a sending Sendmail server whose TLS attempt failed or was not trusted, 440 from a receiving Courier server that demands TLS and cannot offer it.",
        when_to_use_which=(
            "A server sends neither: 454 answers `STARTTLS` when TLS cannot be started, and 421 takes the place of the greeting when nobody can be served. "
            "After 403, compare the TLS settings and certificates of both sides; after 440 only the administrator of the receiving server can help."
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
            "A server sends 421 when it wants to be rid of the connection and 450 when only one recipient must wait; for greylisting RFC 6647 considers these two the only reasonable choices. "
            "A client that has received 450 goes on with the other recipients; after 421 it connects again later."
        ),
    ),
    Contrast(
        a="421",
        b="451",
        opening="Codes 421 and 451 both report trouble on the server's side; 421 ends the session, 451 only the request.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 means that the service as a whole stops, at least for this client; code 451 means that one piece of work went wrong.",
            ),
        ),
        when_to_use_which=(
            "A server that can still answer the next command sends 451; one that cannot, or will not, sends 421. "
            "A client that loses the connection without any reply acts as after 451."
        ),
    ),
    Contrast(
        a="421",
        b="554",
        opening="Codes 421 and 554 can both turn a client away at the door: 421 for now, 554 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 421 is usually about the server's own state or limits; code 554 is usually about this client or this message, which the server does not want.",
            ),
            Difference(
                aspect=Aspect.SESSION,
                text="Code 421 hangs up; after code 554 the server stays, but after a 554 greeting it waits only for `QUIT`.",
            ),
        ),
        when_to_use_which=(
            "A server sends 421 if the client is welcome at another time and 554 if it is not. "
            "A client tries again after 421; after 554 it has the cause looked into, and after a 554 greeting it can only send `QUIT`."
        ),
    ),
    Contrast(
        a="450",
        b="451",
        opening="Codes 450 and 451 are two ways to say “not now”: 450 points at the mailbox, 451 at a fault of the server.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 450 the server works as it should; with code 451 something that it needs has failed.",
            ),
        ),
        when_to_use_which=(
            "A server sends 450 for a mailbox that is busy or held back by policy, and 451 for a fault of its own. "
            "Many do not keep to this, above all when they greylist, so a client treats both alike and tries again later."
        ),
    ),
    Contrast(
        a="450",
        b="452",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening="Codes 450 and 452 both refuse for now: 450 because of the mailbox or a policy, 452 because the server is short of space or has been given enough recipients.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 450 is about one mailbox or one sender; code 452 is about the resources of the server as a whole, or the size of one transaction.",
            ),
        ),
        when_to_use_which=(
            "A server sends 450 for a mailbox that is not ready and 452 when it lacks space or the transaction has too many recipients. "
            "A client that gets 452 after some accepted recipients sends the message to those, then the rest in a further transaction."
        ),
    ),
    Contrast(
        a="450",
        b="550",
        commands=(Command.RCPT, Command.END_OF_DATA, Command.MAIL),
        opening="Codes 450 and 550 are twins: both say that the mailbox is unavailable, 450 for the time being, 550 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 450 speaks of a mailbox that is not ready, or of a sender still to be trusted, and does not prove that the mailbox exists; code 550 speaks of one that does not exist, or of a ban.",
            ),
        ),
        when_to_use_which=(
            "A server sends 450 only if a later attempt has a chance and 550 if it has none: a wrong address answered with 450 keeps the sender waiting for days. "
            "A client queues the message after 450 and returns it to the sender after 550."
        ),
    ),
    Contrast(
        a="451",
        b="452",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 451 and 452 are both temporary troubles of the server: with 451 something failed, with 452 something ran out.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 451 means a fault while the request was handled; code 452 means that space, or room for more recipients, is lacking.",
            ),
        ),
        when_to_use_which=(
            "A server sends 452 when it knows that storage or the number of recipients is the reason, and 451 for any other fault of its own. "
            "A client may split a transaction after 452; after 451 it can only wait."
        ),
    ),
    Contrast(
        a="451",
        b="554",
        opening="Codes 451 and 554 both say that the transaction came to nothing: with 451 the cause may pass, with 554 it stays.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 451 is usually no verdict on the message, because the server did not get that far; code 554 usually is one.",
            ),
        ),
        when_to_use_which=(
            "A server sends 451 when its own filter or database is down, not 554, which would make the client return a good message. "
            "A client queues the message after 451 and reports the failure after 554; where 554 answers `DATA`, the replies to `RCPT TO` decide instead."
        ),
    ),
    Contrast(
        a="452",
        b="552",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        relation=Relation.TWINS,
        opening="Codes 452 and 552 both say that something does not fit: with 452 it may fit later, with 552 it never will as it is.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 452 is about space that is lacking at the moment, or too many recipients at once; code 552 is about a fixed limit or a full mailbox.",
            ),
        ),
        when_to_use_which=(
            "A server sends 452 for too many recipients and for a shortage that passes, 552 for a message above its fixed limit. "
            "A client tries again later after 452 and returns the message after 552, but treats a 552 for too many recipients as if it were 452."
        ),
    ),
    Contrast(
        a="454",
        b="530",
        commands=(Command.AUTH, Command.MAIL, Command.RCPT, Command.DATA),
        opening="Codes 454 and 530 both keep a client from going on without TLS or a log-in: 454 because the server cannot offer it now, 530 because the client has not done it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 454 the client did ask for TLS or tried to log in, and the server was not able; with code 530 the client skipped that step, as it usually also did where Postfix refuses to relay with `454 4.7.1`.",
            ),
        ),
        when_to_use_which=(
            "A server sends 454 in answer to `STARTTLS` or `AUTH` that it cannot serve at the moment, and 530 to commands that come too early. "
            "A client tries again later after 454; after 530 it starts TLS or logs in at once, in the same session. "
            "Where the text of 454 says that relaying is denied, the client logs in as after 530."
        ),
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
        when_to_use_which=(
            "A server sends 454 when its own log-in service is down and 535 when the credentials are wrong. "
            "A client keeps the stored password after 454 and tries again later; after 535 it asks the user for new credentials."
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
                text="With code 455 the server knows the parameter and cannot honour it at present; with code 555 it does not know or does not support it.",
            ),
        ),
        when_to_use_which=(
            "A server sends 455 if the same parameters may be accepted later and 555 if they never will be. "
            "A client queues the message after 455; after 555 it drops the parameter, or returns the message if it cannot do without."
        ),
    ),
)
