"""What a comparison has to know of the codes 1yz, 2yz and 3yz: what they are about, where they come, and what a client does then.

``steps`` are those at which a code is usually met, the likeliest first.
"""

from __future__ import annotations

from ...facts import Command
from ...relations import Origin, Topic
from ..schema import About, CaseTraits, Traits

TRAITS: tuple[Traits, ...] = (
    Traits(
        code=101,
        topic=Topic.PATH,
        steps=(),
        origin=Origin.NOTE,
        nearest=(111, 441, 442),
        reaction="noted",
        is_without_session=True,
    ),
    Traits(
        code=111,
        topic=Topic.PATH,
        steps=(),
        origin=Origin.NOTE,
        nearest=(101, 441, 421),
        reaction_text="After code {a} check the host and the port in the settings; a sending server tries the domain's other MX hosts and comes back later.",
        patience="settings",
        is_without_session=True,
    ),
    Traits(
        code=200,
        topic=Topic.GENERAL,
        steps=(Command.NOOP, Command.RSET),
        stands_for=(250,),
        nearest=(250,),
        reaction="goes_on",
    ),
    Traits(
        code=211,
        topic=Topic.QUERY,
        steps=(Command.HELP,),
        nearest=(214,),
        reaction="goes_on",
    ),
    Traits(
        code=214,
        topic=Topic.QUERY,
        steps=(Command.HELP,),
        nearest=(211,),
        reaction="goes_on",
    ),
    Traits(
        code=220,
        topic=Topic.SESSION,
        second_topics=(About(topic=Topic.ENCRYPTION, commands=(Command.STARTTLS,)),),
        steps=(Command.CONNECT, Command.STARTTLS),
        nearest=(250, 221, 421, 554),
        reaction_text="After code {a} the client sends `EHLO` or, if it had asked for TLS, begins the TLS handshake.",
        cases=(
            CaseTraits(
                commands=(Command.CONNECT,),
                topic=Topic.SESSION,
                reaction_text="After code {a} the client greets the server with `EHLO`.",
            ),
            CaseTraits(
                commands=(Command.STARTTLS,),
                topic=Topic.ENCRYPTION,
                reaction_text="After code {a} the client begins the TLS handshake, and greets the server again when it is done.",
            ),
        ),
    ),
    Traits(
        code=221,
        topic=Topic.SESSION,
        steps=(Command.QUIT,),
        nearest=(421, 220, 250),
        reaction_text="After code {a} the client closes the connection on its side and, if it had not sent `QUIT`, keeps what was not confirmed with 250.",
    ),
    Traits(
        code=235,
        topic=Topic.LOGIN,
        steps=(Command.AUTH,),
        nearest=(334, 535, 250),
        reaction="goes_on",
    ),
    Traits(
        code=240,
        topic=Topic.SESSION,
        steps=(),
        origin=Origin.LIST,
        stands_for=(221,),
        nearest=(221, 250),
        reaction="by_first_digit",
    ),
    Traits(
        code=250,
        topic=Topic.GENERAL,
        second_topics=(
            About(topic=Topic.SESSION, commands=(Command.EHLO, Command.HELO, Command.LHLO, Command.RSET, Command.NOOP)),
            About(topic=Topic.SENDER, commands=(Command.MAIL,)),
            About(topic=Topic.RECIPIENT, commands=(Command.RCPT,)),
            About(topic=Topic.TRANSFER, commands=(Command.END_OF_DATA, Command.BDAT, Command.BURL)),
            About(topic=Topic.QUERY, commands=(Command.VRFY, Command.EXPN)),
            About(topic=Topic.COLLECTION, commands=(Command.ETRN, Command.ATRN)),
        ),
        steps=(Command.EHLO, Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.VRFY, Command.ETRN, Command.ATRN),
        is_catch_all=True,
        nearest=(251, 252, 354, 220),
        reaction_text="After code {a} the client goes on, and it forgets its copy only after the 250 that follows the whole message.",
        cases=(
            CaseTraits(commands=(Command.EHLO, Command.HELO, Command.LHLO), topic=Topic.SESSION, reaction="goes_on"),
            CaseTraits(commands=(Command.MAIL,), topic=Topic.SENDER, reaction="goes_on"),
            CaseTraits(commands=(Command.RCPT,), topic=Topic.RECIPIENT, reaction="goes_on"),
            CaseTraits(
                commands=(Command.END_OF_DATA,),
                topic=Topic.TRANSFER,
                reaction_text="After code {a} the client forgets its copy, because the server answers for the message now.",
            ),
            CaseTraits(
                commands=(Command.BDAT, Command.BURL),
                topic=Topic.TRANSFER,
                reaction_text="After code {a} the client sends the next chunk; if this was the last, the server answers for the message now.",
            ),
            CaseTraits(commands=(Command.RSET, Command.NOOP), topic=Topic.SESSION, reaction="goes_on"),
            CaseTraits(commands=(Command.VRFY, Command.EXPN), topic=Topic.QUERY, reaction="goes_on"),
            CaseTraits(commands=(Command.ETRN,), topic=Topic.COLLECTION, reaction="goes_on"),
            CaseTraits(commands=(Command.ATRN,), topic=Topic.COLLECTION, reaction="goes_on"),
        ),
    ),
    Traits(
        code=251,
        topic=Topic.FORWARDING,
        second_topics=(About(topic=Topic.COLLECTION, commands=(Command.ETRN,)),),
        steps=(Command.RCPT, Command.VRFY, Command.ETRN),
        nearest=(551, 250, 252, 354),
        reaction="goes_on",
        cases=(
            CaseTraits(commands=(Command.VRFY, Command.EXPN), topic=Topic.QUERY),
            CaseTraits(commands=(Command.ETRN,), topic=Topic.COLLECTION),
        ),
    ),
    Traits(
        code=252,
        topic=Topic.QUERY,
        second_topics=(About(topic=Topic.COLLECTION, commands=(Command.ETRN,)),),
        steps=(Command.VRFY,),
        nearest=(250, 550, 253, 251),
        reaction="goes_on",
        cases=(CaseTraits(commands=(Command.ETRN,), topic=Topic.COLLECTION),),
    ),
    Traits(
        code=253,
        topic=Topic.COLLECTION,
        steps=(Command.ETRN,),
        nearest=(252, 250, 251, 458),
        reaction="goes_on",
    ),
    Traits(
        code=334,
        topic=Topic.LOGIN,
        steps=(Command.AUTH,),
        nearest=(354, 235, 535),
        reaction_text="After code {a} the client sends one line in base64, or `*` to give up.",
    ),
    Traits(
        code=353,
        patience="never",
        topic=Topic.TRANSFER,
        steps=(Command.END_OF_DATA,),
        nearest=(354, 250),
        reaction_text="After code {a} the client reads one reply for each recipient, then the final one, and keeps the message until that.",
    ),
    Traits(
        code=354,
        topic=Topic.TRANSFER,
        steps=(Command.DATA,),
        nearest=(334, 250, 251, 355),
        reaction_text="After code {a} the client sends the message and ends it with a line that holds a single dot.",
    ),
    Traits(
        code=355,
        topic=Topic.TRANSFER,
        steps=(Command.MAIL,),
        nearest=(354, 250),
        reaction_text="After code {a} the client sends `DATA` and then the message from the octet that was named.",
    ),
)
