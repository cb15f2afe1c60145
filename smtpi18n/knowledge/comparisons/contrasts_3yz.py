"""Words written for pairs of codes that people confuse and of which the lower is 3yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="334",
        b="354",
        commands=(Command.AUTH, Command.DATA),
        opening="Codes 334 and 354 both mean “go on”, in different places: 334 asks for one line of a log-in, 354 asks for the whole message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="After code 334 the client answers with one line in base64; after code 354 it sends as many lines as the message has and ends with a dot.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: 334 belongs to `AUTH` and 354 to `DATA`. "
            "A client that mixes them up would send a password as mail, or mail as a password."
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
                text="Code 334 comes in the middle of `AUTH` and decides nothing yet; code 535 ends `AUTH`, and other credentials may be tried.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server sends 334 as long as the mechanism needs another answer, and 535 if the credentials turn out to be wrong. "
            "A client answers 334 with one line in base64; after 535 it asks the user for new credentials."
        ),
    ),
    Contrast(
        a="353",
        b="354",
        commands=(Command.DATA, Command.END_OF_DATA),
        relation=Relation.CONSECUTIVE_STEPS,
        opening="Codes 353 and 354 stand at the two ends of the message: 354 lets the client begin, 353 announces that a reply for each recipient follows.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 354 is the standard's answer to `DATA`; code 353 belongs to an extension of a few servers, PRDR, and comes after the final dot.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: a server sends 354 before the message, and 353 after it only to a client that has asked for PRDR. "
            "A client sends the message after 354; after 353 it reads one reply for each recipient, then the one for the whole."
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
        opening="Codes 354 and 355 are steps of one resumed transaction: 355 answers `MAIL FROM` and names the octet to go on from, 354 then answers `DATA` and asks for the rest of the message.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="After code 355 the client sends `DATA`; after code 354 it sends the message itself, from the octet that 355 named.",
            ),
        ),
        when_to_use_which="There is nothing to choose: 355 answers `MAIL FROM` and 354 answers `DATA`.",
    ),
)
